// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/blockhtml.h"

#include <QUrl>

namespace parley {

namespace {

QString safeTarget(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool safe = scheme == QLatin1String("https") || scheme == QLatin1String("http") ||
                      scheme == QLatin1String("mailto");
    return url.isValid() && safe ? url.toString(QUrl::FullyEncoded) : QString();
}

QString wrapped(const QString &html, const char *tag)
{
    const QLatin1String name(tag);
    return QStringLiteral("<%1>%2</%1>").arg(name, html);
}

QString spanToHtml(const QString &text, const Span &span)
{
    QString html = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (span.styles & SpanStyle::Image) {
        html =
            QStringLiteral("<span class=\"image\" title=\"%1\">%2</span>")
                .arg(span.source.toHtmlEscaped(), html.isEmpty() ? QStringLiteral("image") : html);
    }
    if (span.styles & (SpanStyle::Code | SpanStyle::Math | SpanStyle::Html)) {
        html = wrapped(html, "code");
    }
    if (span.styles & SpanStyle::Emphasis) {
        html = wrapped(html, "em");
    }
    if (span.styles & SpanStyle::Strong) {
        html = wrapped(html, "strong");
    }
    if (span.styles & SpanStyle::Strikethrough) {
        html = wrapped(html, "del");
    }
    if (const QString target = safeTarget(span.target);
        (span.styles & SpanStyle::Link) && !target.isEmpty()) {
        html = QStringLiteral("<a rel=\"noopener noreferrer nofollow\" href=\"%1\">%2</a>")
                   .arg(target.toHtmlEscaped(), html);
    }
    return html;
}

QString inlineToHtml(const QString &text, const QList<Span> &spans)
{
    QString html;
    for (const Span &span : spans) {
        html += spanToHtml(text.mid(span.start, span.length), span);
    }
    return html;
}

QString tableToHtml(const Block &block)
{
    static const char *const aligns[] = {"", " class=\"left\"", " class=\"center\"",
                                         " class=\"right\""};
    QString html = QStringLiteral("<table>");
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        const QLatin1String tag(row == 0 ? "th" : "td");
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < block.rows[row].size(); ++column) {
            const TableCell &cell = block.rows[row][column];
            html += QStringLiteral("<%1%2>%3</%1>")
                        .arg(tag, QLatin1String(aligns[static_cast<int>(block.aligns[column])]),
                             inlineToHtml(cell.text, cell.spans));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString contentToHtml(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return wrapped(inlineToHtml(block.text, block.spans), "p");
    case BlockKind::Heading:
        return QStringLiteral("<h%1>%2</h%1>")
            .arg(qBound(1, block.level, 6))
            .arg(inlineToHtml(block.text, block.spans));
    case BlockKind::Rule:
        return QStringLiteral("<hr>");
    case BlockKind::Table:
        return tableToHtml(block);
    case BlockKind::Code:
    case BlockKind::Html:
    case BlockKind::Math:
    case BlockKind::Plain:
        break;
    }
    return QStringLiteral("<pre><code>%1</code></pre>").arg(block.text.toHtmlEscaped());
}

QString opening(const Container &container)
{
    switch (container.kind) {
    case Container::Kind::Quote:
        return QStringLiteral("<blockquote>");
    case Container::Kind::OrderedItem:
        return QStringLiteral("<ol start=\"%1\"><li>").arg(container.number);
    case Container::Kind::TaskItem:
        return QStringLiteral("<ul class=\"task\"><li>") +
               (container.checked ? QStringLiteral("☑ ") : QStringLiteral("☐ "));
    case Container::Kind::BulletItem:
        break;
    }
    return QStringLiteral("<ul><li>");
}

QString closing(const Container &container)
{
    switch (container.kind) {
    case Container::Kind::Quote:
        return QStringLiteral("</blockquote>");
    case Container::Kind::OrderedItem:
        return QStringLiteral("</li></ol>");
    case Container::Kind::TaskItem:
    case Container::Kind::BulletItem:
        break;
    }
    return QStringLiteral("</li></ul>");
}

} // namespace

QString blocksToHtml(const QList<Block> &blocks)
{
    QString html;
    QList<Container> open;
    const auto closeDownTo = [&html, &open](qsizetype depth) {
        while (open.size() > depth) {
            html += closing(open.takeLast());
        }
    };
    for (const Block &block : blocks) {
        // Each item is a list of its own: what one item opened, the next one closes.
        qsizetype same = 0;
        while (same < open.size() && same < block.containers.size() &&
               !block.containers[same].first && open[same].kind == block.containers[same].kind) {
            ++same;
        }
        closeDownTo(same);
        for (; same < block.containers.size(); ++same) {
            html += opening(block.containers[same]);
            open.append(block.containers[same]);
        }
        html += contentToHtml(block) + u'\n';
    }
    closeDownTo(0);
    return html;
}

} // namespace parley
