// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/promptfile.h"

#include "archive/frontmatter.h"

#include <QRegularExpression>

namespace parley {

namespace {

// What a section of the file is; a marker that is meant as text has backslashes before it.
const QRegularExpression
    markerLine(QStringLiteral("^(\\\\*)<!--\\s*parley:(system|user|assistant)\\s*-->\\s*$"));

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::BadRequest, sentence);
}

// However the system ends its lines.
QString withPlainLines(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

// Lines that look like a marker get one backslash more.
QString guarded(const QString &text)
{
    QStringList lines = withPlainLines(text).split(u'\n');
    for (QString &line : lines) {
        if (markerLine.match(line).hasMatch()) {
            line.prepend(u'\\');
        }
    }
    return lines.join(u'\n');
}

// The blank lines around a text are the writer's.
QString withoutBlankEnds(QStringList lines)
{
    while (!lines.isEmpty() && lines.first().isEmpty()) {
        lines.removeFirst();
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines.join(u'\n');
}

struct Section
{
    QString role; // empty: the message
    int line = 0;
    QStringList lines;

    QString text() const { return withoutBlankEnds(lines); }
};

QList<Section> sectionsOf(const QStringList &lines, int firstLine)
{
    QList<Section> sections{{QString(), firstLine, {}}};
    int number = firstLine;
    for (const QString &line : lines) {
        const auto marker = markerLine.match(line);
        if (marker.hasMatch() && marker.capturedLength(1) == 0) {
            sections.append({marker.captured(2), number, {}});
        } else {
            sections.last().lines.append(marker.hasMatch() ? line.mid(1) : line);
        }
        ++number;
    }
    return sections;
}

Result<void> takeSections(Prompt &prompt, const QList<Section> &sections)
{
    bool asked = false; // an example began and has no answer yet
    for (const Section &section : sections) {
        const QString text = section.text();
        if (asked != (section.role == QLatin1String("assistant"))) {
            return refused(asked ? QStringLiteral("line %1: an example has no answer: after "
                                                  "parley:user comes parley:assistant")
                                       .arg(section.line)
                                 : QStringLiteral("line %1: an answer without a question: before "
                                                  "parley:assistant comes parley:user")
                                       .arg(section.line));
        }
        if (section.role.isEmpty()) {
            prompt.message = text;
        } else if (section.role == QLatin1String("system")) {
            prompt.system += prompt.system.isEmpty() ? text : u'\n' + text;
        } else if (section.role == QLatin1String("user")) {
            prompt.examples.append({text, {}});
            asked = true;
        } else {
            prompt.examples.last().answer = text;
            asked = false;
        }
    }
    return asked ? refused(QStringLiteral("the last example has no answer: after parley:user comes "
                                          "parley:assistant"))
                 : Result<void>();
}

void addSection(QByteArray &file, const char *role, const QString &text)
{
    file += QByteArray("\n<!-- parley:") + role + " -->\n" + guarded(text).toUtf8() + '\n';
}

} // namespace

QByteArray promptFile(const Prompt &prompt)
{
    QByteArray file = frontMatterOf(prompt);
    if (!prompt.message.isEmpty()) {
        file += '\n' + guarded(prompt.message).toUtf8() + '\n';
    }
    if (!prompt.system.isEmpty()) {
        addSection(file, "system", prompt.system);
    }
    for (const PromptExample &example : prompt.examples) {
        addSection(file, "user", example.question);
        addSection(file, "assistant", example.answer);
    }
    return file;
}

Result<ReadPrompt> readPromptFile(const QByteArray &bytes, const QString &name)
{
    constexpr qsizetype largest = 10'000'000;
    if (bytes.size() > largest) {
        return refused(QStringLiteral("the file is larger than 10 MB: that is no prompt"));
    }
    const QByteArray mark("\xef\xbb\xbf");
    const QString text = QString::fromUtf8(bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes);
    if (text.contains(QChar(u'\0')) || text.contains(QChar(QChar::ReplacementCharacter))) {
        return refused(QStringLiteral("this is no text in UTF-8"));
    }
    QStringList lines = withPlainLines(text).split(u'\n');
    const QString fence = QStringLiteral("---");
    ReadPrompt read;
    read.prompt.id = PromptId::create();
    read.prompt.title = name;
    int first = 1;
    if (lines.first().trimmed() == fence) {
        const qsizetype end = lines.indexOf(QRegularExpression(QStringLiteral("^---\\s*$")), 1);
        if (end < 0) {
            return refused(QStringLiteral("line 1: the front matter is never closed by ---"));
        }
        const auto taken = takeFrontMatter(read, lines.mid(1, end - 1).join(u'\n'));
        if (!taken) {
            return Unexpected(taken.error());
        }
        lines = lines.mid(end + 1);
        first = static_cast<int>(end) + 2;
    }
    if (const auto taken = takeSections(read.prompt, sectionsOf(lines, first)); !taken) {
        return Unexpected(taken.error());
    }
    read.prompt.system = withoutBlankEnds(withPlainLines(read.prompt.system).split(u'\n'));
    read.prompt = withNamedVariables(std::move(read.prompt));
    return read;
}

QString promptFileName(const Prompt &prompt)
{
    const QString name = commandFor(prompt.title);
    return (name.isEmpty() ? QStringLiteral("prompt") : name) + QLatin1String(".md");
}

} // namespace parley
