// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/markdownexport.h"

#include "archive/exporttext.h"

#include <algorithm>

namespace parley {

namespace {

// Text that must not become markup: names, models, errors.
QString escaped(const QString &text)
{
    static const QString marks = QStringLiteral("\\`*_{}[]()<>#+-.!|~&$");
    QString result;
    for (const QChar c : text.simplified()) {
        if (marks.contains(c)) {
            result += u'\\';
        }
        result += c;
    }
    return result;
}

// A fence longer than any run of backticks inside.
QString fenced(const QString &text, const QString &language)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString end = text.endsWith(u'\n') ? QString() : QStringLiteral("\n");
    return fence + language + u'\n' + text + end + fence;
}

QString quoted(const QString &text)
{
    return QStringLiteral("> ") + QString(text).replace(u'\n', QStringLiteral("\n> "));
}

QString image(const ImagePart &part)
{
    // Only what can be an image: the media type is hostile text too.
    if (!part.mediaType.startsWith(QLatin1String("image/")) || part.mediaType.contains(u'(') ||
        part.mediaType.contains(u')') || part.mediaType.simplified().contains(u' ')) {
        return escaped(attachmentNote(part.name, part.mediaType, part.data.size()));
    }
    return QStringLiteral("![%1](data:%2;base64,%3)")
        .arg(escaped(part.name), part.mediaType.simplified(),
             QString::fromLatin1(part.data.toBase64()));
}

QString file(const FilePart &part)
{
    const QString note = QStringLiteral("*") +
                         escaped(attachmentNote(part.name, part.mediaType, part.data.size())) +
                         u'*';
    if (!part.mediaType.startsWith(QLatin1String("text/"))) {
        return note;
    }
    return note + QStringLiteral("\n\n") + fenced(QString::fromUtf8(part.data), QString());
}

QString citation(const CitationPart &part)
{
    const QString title = part.title.isEmpty() ? part.url : part.title;
    return QStringLiteral("Source: ") + escaped(title) +
           (part.title.isEmpty() ? QString() : QStringLiteral(" ") + escaped(part.url));
}

struct PartWriter
{
    QString operator()(const TextPart &part) const { return part.text; }
    QString operator()(const RefusalPart &part) const { return part.text; }
    QString operator()(const ImagePart &part) const { return image(part); }
    QString operator()(const FilePart &part) const { return file(part); }
    QString operator()(const CitationPart &part) const { return citation(part); }
    QString operator()(const ReasoningPart &part) const
    {
        return part.text.isEmpty() ? QString()
                                   : quoted(QStringLiteral("**Reasoning**\n\n") + part.text);
    }
    QString operator()(const ToolCallPart &part) const
    {
        return QStringLiteral("**Tool call** ") + escaped(part.name) + QStringLiteral("\n\n") +
               fenced(part.arguments, part.custom ? QString() : QStringLiteral("json"));
    }
    QString operator()(const ToolResultPart &part) const
    {
        return (part.isError ? QStringLiteral("**Tool error**\n\n")
                             : QStringLiteral("**Tool result**\n\n")) +
               fenced(part.text, QString());
    }
    QString operator()(const ServerToolPart &part) const
    {
        return QStringLiteral("**Ran at the provider** ") + escaped(part.name) +
               QStringLiteral("\n\n") +
               fenced(QString::fromUtf8(part.input), QStringLiteral("json"));
    }
};

QStringList messageBlocks(const Node &node, bool picked)
{
    QString heading = QStringLiteral("## ") + escaped(speaker(node));
    if (const QString time = exportTime(node.created); !time.isEmpty()) {
        heading += QStringLiteral(" · ") + escaped(time);
    }
    heading += picked ? QStringLiteral(" · picked") : QString();
    QStringList blocks{heading};
    for (const Part &part : node.message.parts) {
        if (const QString text = std::visit(PartWriter(), part); !text.isEmpty()) {
            blocks.append(text);
        }
    }
    if (const QString note = stateNote(node); !note.isEmpty()) {
        blocks.append(QStringLiteral("*%1*").arg(escaped(note)));
    }
    return blocks;
}

QStringList conversationBlocks(const Conversation &conversation, const QString &title,
                               const QSet<NodeId> &picked)
{
    QStringList blocks{QStringLiteral("# ") + escaped(title)};
    const QString system = conversation.head().system;
    if (!system.trimmed().isEmpty()) {
        blocks.append(quoted(QStringLiteral("**System prompt**\n\n") + system));
    }
    for (const NodeId &id : conversation.activePath()) {
        blocks.append(messageBlocks(*conversation.find(id), picked.contains(id)));
    }
    return blocks;
}

} // namespace

QString exportMarkdown(const Conversation &conversation)
{
    return conversationBlocks(conversation, exportTitle(conversation), {})
               .join(QStringLiteral("\n\n")) +
           u'\n';
}

QString exportMarkdown(const ComparedPanes &panes)
{
    QStringList blocks{QStringLiteral("# ") + escaped(panes.title)};
    for (qsizetype i = 0; i < panes.panes.size(); ++i) {
        const Conversation &pane = panes.panes.at(i);
        blocks += conversationBlocks(pane, paneTitle(pane, i), panes.picked);
    }
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace parley
