// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/searchabletext.h"

namespace parley {

namespace {

// How many of one mark a line begins with: a fence of a code block has at least three.
qsizetype fenceOf(QStringView line, QChar mark)
{
    const QStringView text = line.trimmed();
    qsizetype length = 0;
    while (length < text.size() && text.at(length) == mark) {
        ++length;
    }
    return length < 3 ? 0 : length;
}

// The lines between fences. One that is never closed goes on to the end, as it is shown.
QString codeIn(const QString &markdown)
{
    QStringList code;
    QChar mark;
    qsizetype fence = 0; // 0: not inside a block
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (fence == 0) {
            mark = fenceOf(line, u'`') > 0 ? u'`' : u'~';
            fence = fenceOf(line, mark);
        } else if (const qsizetype end = fenceOf(line, mark);
                   end >= fence && line.trimmed().size() == end) {
            fence = 0;
        } else {
            code.append(line.toString());
        }
    }
    return code.join(u'\n');
}

QString textOfFile(const FilePart &file)
{
    const bool text = file.mediaType.startsWith(QLatin1String("text/"));
    return text ? file.name + u'\n' + QString::fromUtf8(file.data) : file.name;
}

// Of parts that are neither text nor attached.
QString textBeside(const Part &part)
{
    if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
        return refusal->text;
    }
    if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
        return reasoning->text;
    }
    const auto *result = std::get_if<ToolResultPart>(&part);
    return result ? result->text : QString();
}

} // namespace

QString searchableText(const Message &message, SearchRequest::Within within)
{
    using Within = SearchRequest::Within;
    const bool everything = within == Within::Everything;
    QStringList texts;
    for (const Part &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            if (within != Within::Files) {
                texts.append(everything ? text->text : codeIn(text->text));
            }
        } else if (const auto *image = std::get_if<ImagePart>(&part)) {
            texts.append(within == Within::Code ? QString() : image->name);
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            texts.append(within == Within::Code ? QString() : textOfFile(*file));
        } else if (everything) {
            texts.append(textBeside(part));
        }
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace parley
