// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "print/paperhtml.h"

#include "archive/blockhtml.h"
#include "archive/exporttext.h"
#include "text/markdownparser.h"

namespace parley {

namespace {

QString markdown(const QString &text)
{
    return blocksToHtml(parseMarkdown(text));
}

QString preformatted(const QString &text)
{
    return QStringLiteral("<pre>%1</pre>").arg(text.toHtmlEscaped());
}

QString note(const QString &text)
{
    return QStringLiteral("<p class=\"note\">%1</p>").arg(text.toHtmlEscaped());
}

QString headed(const QString &heading, const QString &html)
{
    return QStringLiteral("<p class=\"part\">%1</p>").arg(heading.toHtmlEscaped()) + html;
}

class PartWriter
{
public:
    PartWriter(const QList<QSize> &sizes, qsizetype &image) : m_sizes(sizes), m_image(image) {}

    QString operator()(const TextPart &part) const { return markdown(part.text); }
    QString operator()(const RefusalPart &part) const { return markdown(part.text); }
    QString operator()(const ImagePart &part)
    {
        const qsizetype number = m_image++;
        const QSize size = m_sizes.value(number);
        const QString about = attachmentNote(part.name, part.mediaType, part.data.size());
        if (size.isEmpty()) {
            return note(about);
        }
        return QStringLiteral("<p><img src=\"attachment:%1\" width=\"%2\" height=\"%3\"></p>")
                   .arg(number)
                   .arg(size.width())
                   .arg(size.height()) +
               note(part.name);
    }
    QString operator()(const FilePart &part) const
    {
        const QString about = attachmentNote(part.name, part.mediaType, part.data.size());
        return part.mediaType.startsWith(QLatin1String("text/"))
                   ? headed(about, preformatted(QString::fromUtf8(part.data)))
                   : note(about);
    }
    QString operator()(const ReasoningPart &part) const
    {
        return part.text.isEmpty() ? QString()
                                   : headed(QStringLiteral("Reasoning"), markdown(part.text));
    }
    QString operator()(const ToolCallPart &part) const
    {
        return headed(QStringLiteral("Tool call: ") + part.name, preformatted(part.arguments));
    }
    QString operator()(const ToolResultPart &part) const
    {
        return headed(part.isError ? QStringLiteral("Tool error") : QStringLiteral("Tool result"),
                      preformatted(part.text));
    }
    QString operator()(const CitationPart &part) const
    {
        const QString title = part.title.isEmpty() ? QString() : part.title + QStringLiteral(" · ");
        return note(QStringLiteral("Source: ") + title + part.url);
    }
    QString operator()(const ServerToolPart &part) const
    {
        return headed(QStringLiteral("Ran at the provider: ") + part.name,
                      preformatted(QString::fromUtf8(part.input)));
    }

private:
    const QList<QSize> &m_sizes;
    qsizetype &m_image;
};

} // namespace

QList<ImagePart> paperImages(const Conversation &conversation)
{
    QList<ImagePart> images;
    for (const NodeId &id : conversation.activePath()) {
        for (const Part &part : conversation.find(id)->message.parts) {
            if (const auto *image = std::get_if<ImagePart>(&part)) {
                images.append(*image);
            }
        }
    }
    return images;
}

QString paperHtml(const Conversation &conversation, const QList<QSize> &sizes)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(exportTitle(conversation).toHtmlEscaped()) +
                   note(exportTime(conversation.head().updated));
    if (const QString &system = conversation.head().system; !system.trimmed().isEmpty()) {
        html += headed(QStringLiteral("System prompt"), markdown(system));
    }
    qsizetype image = 0;
    PartWriter writer(sizes, image);
    for (const NodeId &id : conversation.activePath()) {
        const Node &node = *conversation.find(id);
        html += QStringLiteral("<p class=\"speaker\"><b>%1</b> <span class=\"time\">%2</span></p>")
                    .arg(speaker(node).toHtmlEscaped(), exportTime(node.created));
        for (const Part &part : node.message.parts) {
            html += std::visit(writer, part);
        }
        if (const QString state = stateNote(node); !state.isEmpty()) {
            html += note(state);
        }
    }
    return html;
}

QString paperStyle(const QStringList &monoFamilies)
{
    QStringList quoted;
    for (const QString &family : monoFamilies) {
        quoted.append(u'\'' + QString(family).remove(u'\'') + u'\'');
    }
    return QStringLiteral(
               "h1 { font-size: 18pt; font-weight: 600; margin-bottom: 2px; }"
               "h2, h3, h4, h5, h6 { font-size: 11pt; font-weight: 600; margin-top: 10px;"
               " margin-bottom: 3px; }"
               "p { margin-top: 3px; margin-bottom: 6px; }"
               "p.speaker { margin-top: 20px; margin-bottom: 4px; color: #0a6c66; }"
               "p.part { margin-top: 8px; font-size: 8.5pt; color: #606764; }"
               ".time, .note { color: #606764; font-size: 8.5pt; }"
               "pre { white-space: pre-wrap; background-color: #f5f6f3; font-size: 8.5pt;"
               " margin-top: 4px; margin-bottom: 8px; }"
               "pre, code { font-family: %1; }"
               "code { font-size: 8.5pt; }"
               "ul, ol { margin-top: 0; margin-bottom: 2px; }"
               "blockquote { margin-left: 16px; color: #454c49; }"
               "a { color: #075650; text-decoration: none; }"
               "table { border-collapse: collapse; border-width: 1px; border-style: solid;"
               " border-color: #ccd0c8; margin-top: 4px; margin-bottom: 8px; }"
               "th, td { padding: 4px; border-width: 1px; border-style: solid;"
               " border-color: #ccd0c8; }"
               "th { background-color: #f5f6f3; font-weight: 600; }")
        .arg(quoted.join(u','));
}

} // namespace parley
