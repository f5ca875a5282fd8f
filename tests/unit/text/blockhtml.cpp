// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "blockhtml.h"

#include <QRegularExpression>
#include <QUrl>

namespace parley {

namespace {

QString inlineHtml(const QString &text, const QList<Span> &spans)
{
    static const QList<std::pair<SpanStyle, QString>> tags{
        {SpanStyle::Emphasis, QStringLiteral("em")},
        {SpanStyle::Strong, QStringLiteral("strong")},
        {SpanStyle::Strikethrough, QStringLiteral("del")},
        {SpanStyle::Code, QStringLiteral("code")}};
    QString html;
    for (const Span &span : spans) {
        const QString part = text.sliced(span.start, span.length);
        if (span.styles.testFlag(SpanStyle::Html)) {
            html += part;
            continue;
        }
        QString open;
        QString close;
        if (span.styles.testFlag(SpanStyle::Link)) {
            open += QStringLiteral("<a href=\"%1\">").arg(span.target.toHtmlEscaped());
            close.prepend(QStringLiteral("</a>"));
        }
        QString shown = part.toHtmlEscaped();
        if (span.styles.testFlag(SpanStyle::Image)) {
            html += open +
                    QStringLiteral("<img src=\"%1\" alt=\"%2\" />")
                        .arg(span.source.toHtmlEscaped(), part == span.source ? QString() : shown) +
                    close;
            continue;
        }
        for (const auto &[style, tag] : tags) {
            if (span.styles.testFlag(style)) {
                open += u'<' + tag + u'>';
                close.prepend(QStringLiteral("</") + tag + u'>');
            }
        }
        shown.replace(u'\n', QStringLiteral("<br />"));
        html += open + shown + close;
    }
    return html;
}

QString tableHtml(const Block &block)
{
    QString html = QStringLiteral("<table>");
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        html += row == 0   ? QStringLiteral("<thead>")
                : row == 1 ? QStringLiteral("<tbody>")
                           : QString();
        const QString tag = row == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < block.aligns.size(); ++column) {
            static const QStringList names{QString(), QStringLiteral("left"),
                                           QStringLiteral("center"), QStringLiteral("right")};
            const QString align = names[int(block.aligns[column])];
            html += u'<' + tag +
                    (align.isEmpty() ? align : QStringLiteral(" align=\"%1\"").arg(align)) + u'>';
            const TableCell &cell = block.rows[row][column];
            html += inlineHtml(cell.text, cell.spans) + QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>");
        html += row == 0 ? QStringLiteral("</thead>") : QString();
    }
    return html + (block.rows.size() > 1 ? QStringLiteral("</tbody></table>")
                                         : QStringLiteral("</table>"));
}

QString leafHtml(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return QStringLiteral("<h%1>%2</h%1>")
            .arg(block.level)
            .arg(inlineHtml(block.text, block.spans));
    case BlockKind::Code: {
        const QString language =
            block.language.isEmpty()
                ? QString()
                : QStringLiteral(" class=\"language-%1\"").arg(block.language.toHtmlEscaped());
        return QStringLiteral("<pre><code%1>%2\n</code></pre>")
            .arg(language, block.text.toHtmlEscaped());
    }
    case BlockKind::Rule:
        return QStringLiteral("<hr />");
    case BlockKind::Table:
        return tableHtml(block);
    case BlockKind::Html:
        return block.text + u'\n';
    case BlockKind::Paragraph:
    case BlockKind::Math:
    case BlockKind::Plain:
        break;
    }
    return QStringLiteral("<p>%1</p>").arg(inlineHtml(block.text, block.spans));
}

QString listTag(const Container &item)
{
    return item.kind == Container::Kind::OrderedItem ? QStringLiteral("ol") : QStringLiteral("ul");
}

QString opening(const Container &container, const Container *before)
{
    if (container.kind == Container::Kind::Quote) {
        return QStringLiteral("<blockquote>");
    }
    QString html;
    const bool goesOn =
        before != nullptr && before->kind != Container::Kind::Quote &&
        listTag(*before) == listTag(container) &&
        (container.kind != Container::Kind::OrderedItem || container.number == before->number + 1);
    if (!goesOn) {
        html += before == nullptr ? QString() : QStringLiteral("</%1>").arg(listTag(*before));
        html += container.kind == Container::Kind::OrderedItem && container.number != 1
                    ? QStringLiteral("<ol start=\"%1\">").arg(container.number)
                    : u'<' + listTag(container) + u'>';
    }
    html += QStringLiteral("<li>");
    if (container.kind == Container::Kind::TaskItem) {
        html += container.checked
                    ? QStringLiteral("<input checked=\"\" disabled=\"\" type=\"checkbox\"> ")
                    : QStringLiteral("<input disabled=\"\" type=\"checkbox\"> ");
    }
    return html;
}

// Nested inline elements as runs, each with the set of its styles in front.
QString withFlatStyles(const QString &html)
{
    static const QRegularExpression tag(
        QStringLiteral("<(/?)(em|strong|del|code|a)( href=\"([^\"]*)\")?>"));
    static const QStringList names{QStringLiteral("em"), QStringLiteral("strong"),
                                   QStringLiteral("del"), QStringLiteral("code")};
    QList<int> depth(names.size(), 0);
    QString link;
    QString shown;
    QString result;
    const auto emitRun = [&](const QString &run) {
        QString style = link;
        for (qsizetype i = 0; i < names.size(); ++i) {
            style += depth[i] > 0 ? u'{' + names[i] + u'}' : QString();
        }
        if (!run.isEmpty()) {
            result += (style == shown ? QString() : u'[' + style + u']') + run;
            shown = style;
        }
    };
    qsizetype from = 0;
    for (auto all = tag.globalMatch(html); all.hasNext();) {
        const auto match = all.next();
        const bool raw =
            match.captured(2) == u'a' && match.captured(1).isEmpty() && match.captured(3).isEmpty();
        if (raw) {
            continue;
        }
        emitRun(html.sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const qsizetype style = names.indexOf(match.captured(2));
        if (style >= 0) {
            depth[style] += match.captured(1).isEmpty() ? 1 : -1;
        } else {
            link = match.captured(1).isEmpty() ? u'{' + match.captured(4) + u'}' : QString();
        }
    }
    emitRun(html.sliced(from));
    return result;
}

} // namespace

QString blocksAsHtml(const QList<Block> &blocks)
{
    QString html;
    QList<Container> open;
    const auto closeFrom = [&](qsizetype depth) {
        while (open.size() > depth) {
            const Container last = open.takeLast();
            html += last.kind == Container::Kind::Quote
                        ? QStringLiteral("</blockquote>")
                        : QStringLiteral("</li></%1>").arg(listTag(last));
        }
    };
    for (const Block &block : blocks) {
        qsizetype same = 0;
        while (same < open.size() && same < block.containers.size() &&
               !block.containers[same].first) {
            ++same;
        }
        const bool nextItem = same < open.size() && same < block.containers.size() &&
                              open[same].kind != Container::Kind::Quote &&
                              block.containers[same].kind != Container::Kind::Quote;
        closeFrom(same + (nextItem ? 1 : 0));
        for (qsizetype i = same; i < block.containers.size(); ++i) {
            if (i < open.size()) {
                html += QStringLiteral("</li>");
                html += opening(block.containers[i], &open[i]);
                open[i] = block.containers[i];
            } else {
                html += opening(block.containers[i], nullptr);
                open.append(block.containers[i]);
            }
        }
        const bool emptyItem = !block.containers.isEmpty() && block.text.isEmpty() &&
                               block.kind == BlockKind::Paragraph;
        html += emptyItem ? QString() : leafHtml(block);
    }
    closeFrom(0);
    return html;
}

QString normalHtml(const QString &html)
{
    // Code keeps its white space: it is taken out, and put back at the end.
    static const QRegularExpression code(QStringLiteral("<pre><code.*?</code></pre>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList codes;
    QString text = html;
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text)) {
        codes.append(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("<pre/>"));
    }
    static const QRegularExpression title(QStringLiteral(" title=\"[^\"]*\""));
    text.remove(title);
    static const QRegularExpression paragraph(QStringLiteral("\\s*</?p>\\s*"));
    text.replace(paragraph, QStringLiteral("\n"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    text.replace(space, QStringLiteral(" "));
    static const QRegularExpression aroundTag(QStringLiteral(
        " ?(</?(?:ul|ol|li|blockquote|h[1-6]|hr|pre|table|thead|tbody|tr|th|td|br)(?: [^<>]*)?/?>) "
        "?"));
    text.replace(aroundTag, QStringLiteral("\\1"));
    for (const QString &part : codes) {
        const qsizetype at = text.indexOf(QStringLiteral("<pre/>"));
        text.replace(at, 6, part);
    }
    // Lists that follow each other look like one; so do a code block without lines and with one.
    static const QRegularExpression nextList(
        QStringLiteral("</(ul|ol)>\\n?<\\1( start=\"\\d+\")?>"));
    text.remove(nextList);
    text.replace(QStringLiteral(">\n</code></pre>"), QStringLiteral("></code></pre>"));
    static const QRegularExpression address(QStringLiteral("(href|src)=\"([^\"]*)\""));
    for (auto match = address.match(text); match.hasMatch();
         match = address.match(text, match.capturedEnd())) {
        const QString plain =
            QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured(2).toUtf8()));
        text.replace(match.capturedStart(2), match.capturedLength(2),
                     QString(plain).replace(u'"', QStringLiteral("&quot;")));
        match = address.match(text, match.capturedStart());
    }
    return withFlatStyles(text).trimmed();
}

} // namespace parley
