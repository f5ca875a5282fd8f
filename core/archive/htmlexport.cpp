// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/htmlexport.h"

#include "archive/blockhtml.h"
#include "archive/exporttext.h"
#include "text/markdownparser.h"

namespace parley {

namespace {

const char *const page = R"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>%1</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
header, section { border-bottom: 1px solid #8884; padding-bottom: 1rem; }
h2 { font-size: 1rem; } h2 time { font-weight: normal; opacity: .7; }
ul, ol { margin: 0; } li > p { margin: .25rem 0; } ul.task { list-style: none; }
pre { overflow-x: auto; padding: .75rem; border-radius: 6px; background: #8882; }
code { font-family: ui-monospace, monospace; font-size: .92em; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid #8886; }
table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { border: 1px solid #8886; padding: .25rem .6rem; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
.image { border: 1px dashed #888; border-radius: 4px; padding: 0 .3rem; } .note { opacity: .75; font-style: italic; }
img { max-width: 100%; }
.panes { display: flex; gap: 2rem; overflow-x: auto; margin: 0 calc(50% - 50vw + 1rem); } .panes article { flex: 1 0 20rem; min-width: 0; }
</style>
</head>
<body>
<header><h1>%1</h1>%2</header>
%3</body>
</html>
)";

QString markdown(const QString &text)
{
    return blocksToHtml(parseMarkdown(text));
}

QString preformatted(const QString &text)
{
    return QStringLiteral("<pre><code>%1</code></pre>").arg(text.toHtmlEscaped());
}

QString note(const QString &text)
{
    return QStringLiteral("<p class=\"note\">%1</p>\n").arg(text.toHtmlEscaped());
}

QString folded(const QString &summary, const QString &html)
{
    return QStringLiteral("<details><summary>%1</summary>%2</details>\n")
        .arg(summary.toHtmlEscaped(), html);
}

QString image(const ImagePart &part)
{
    // Pictures only: SVG may hold scripts and references, and the media type is hostile text.
    static const QStringList pictures{QStringLiteral("image/png"),  QStringLiteral("image/jpeg"),
                                      QStringLiteral("image/gif"),  QStringLiteral("image/webp"),
                                      QStringLiteral("image/avif"), QStringLiteral("image/bmp")};
    if (!pictures.contains(part.mediaType)) {
        return note(attachmentNote(part.name, part.mediaType, part.data.size()));
    }
    return QStringLiteral("<p><img alt=\"%1\" src=\"data:%2;base64,%3\"></p>\n")
        .arg(part.name.toHtmlEscaped(), part.mediaType, QString::fromLatin1(part.data.toBase64()));
}

struct PartWriter
{
    QString operator()(const TextPart &part) const { return markdown(part.text); }
    QString operator()(const RefusalPart &part) const { return markdown(part.text); }
    QString operator()(const ImagePart &part) const { return image(part); }
    QString operator()(const FilePart &part) const
    {
        const QString about = attachmentNote(part.name, part.mediaType, part.data.size());
        return part.mediaType.startsWith(QLatin1String("text/"))
                   ? folded(about, preformatted(QString::fromUtf8(part.data)))
                   : note(about);
    }
    QString operator()(const ReasoningPart &part) const
    {
        return part.text.isEmpty() ? QString()
                                   : folded(QStringLiteral("Reasoning"), markdown(part.text));
    }
    QString operator()(const ToolCallPart &part) const
    {
        return folded(QStringLiteral("Tool call: ") + part.name, preformatted(part.arguments));
    }
    QString operator()(const ToolResultPart &part) const
    {
        return folded(part.isError ? QStringLiteral("Tool error") : QStringLiteral("Tool result"),
                      preformatted(part.text));
    }
    QString operator()(const CitationPart &part) const
    {
        const QString title = part.title.isEmpty() ? QString() : part.title + QStringLiteral(" · ");
        return note(QStringLiteral("Source: ") + title + part.url);
    }
    QString operator()(const ServerToolPart &part) const
    {
        return folded(QStringLiteral("Ran at the provider: ") + part.name,
                      preformatted(QString::fromUtf8(part.input)));
    }
};

QString messageToHtml(const Node &node, bool picked)
{
    QString html = QStringLiteral("<section>\n<h2>%1 <time>%2</time>%3</h2>\n")
                       .arg(speaker(node).toHtmlEscaped(), exportTime(node.created),
                            picked ? QStringLiteral(" · picked") : QString());
    for (const Part &part : node.message.parts) {
        html += std::visit(PartWriter(), part);
    }
    if (const QString state = stateNote(node); !state.isEmpty()) {
        html += note(state);
    }
    return html + QStringLiteral("</section>\n");
}

QString systemPrompt(const Conversation &conversation)
{
    const QString &system = conversation.head().system;
    return system.trimmed().isEmpty() ? QString()
                                      : folded(QStringLiteral("System prompt"), markdown(system));
}

QString messages(const Conversation &conversation, const QSet<NodeId> &picked)
{
    QString body;
    for (const NodeId &id : conversation.activePath()) {
        body += messageToHtml(*conversation.find(id), picked.contains(id));
    }
    return body;
}

} // namespace

QString exportHtml(const Conversation &conversation)
{
    const QString head = note(exportTime(conversation.head().updated)) + systemPrompt(conversation);
    const QString title = exportTitle(conversation).toHtmlEscaped();
    // one pass: no "%1" of the text is seen
    return QString::fromUtf8(page).arg(title, head, messages(conversation, {}));
}

QString exportHtml(const ComparedPanes &panes)
{
    QString body = QStringLiteral("<div class=\"panes\">\n");
    for (qsizetype i = 0; i < panes.panes.size(); ++i) {
        const Conversation &pane = panes.panes.at(i);
        body += QStringLiteral("<article>\n<h1>") + paneTitle(pane, i).toHtmlEscaped() +
                QStringLiteral("</h1>\n") + systemPrompt(pane) + messages(pane, panes.picked) +
                QStringLiteral("</article>\n");
    }
    body += QStringLiteral("</div>\n");
    return QString::fromUtf8(page).arg(panes.title.toHtmlEscaped(), QString(), body);
}

} // namespace parley
