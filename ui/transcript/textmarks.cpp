// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/textmarks.h"

#include "ui/transcript/codepainter.h"
#include "ui/transcript/strokes.h"
#include "ui/transcript/tablepainter.h"

#include <algorithm>

namespace parley {

namespace {

QTextLayout::FormatRange rangeOf(int from, int to, const QColor &background, const QColor &ink)
{
    QTextCharFormat format;
    format.setBackground(background);
    if (ink.isValid()) {
        format.setForeground(ink);
    }
    return {from, to - from, format};
}

} // namespace

QList<QTextLayout::FormatRange> highlightRanges(const PaintMoment &moment,
                                                const PaintEnvironment &environment,
                                                const QColor &selectedInk)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto current = std::find_if(moment.marks.begin(), moment.marks.end(),
                                      [](const TextMark &mark) { return mark.current; });
    if (current != moment.marks.end()) {
        // Its box is painted with the others'.
        ranges.append(rangeOf(current->from, current->to, Qt::transparent,
                              environment.color(ColorRole::OnAccent)));
    }
    if (moment.selectTo > moment.selectFrom) {
        ranges.append(rangeOf(moment.selectFrom, moment.selectTo,
                              environment.color(ColorRole::AccentSoft), selectedInk));
    }
    return ranges;
}

std::span<const TextMark> marksBetween(const PaintMoment &moment, qsizetype from, qsizetype to)
{
    const auto first = std::partition_point(moment.marks.begin(), moment.marks.end(),
                                            [from](const TextMark &m) { return m.to <= from; });
    const auto last = std::partition_point(first, moment.marks.end(),
                                           [to](const TextMark &m) { return m.from < to; });
    return {first, last};
}

void paintMark(const Strokes &strokes, const QTextLine &line, const TextMark &mark,
               const QPointF &origin, qreal height, const PaintEnvironment &environment)
{
    const qreal a = line.cursorToX(qMax(mark.from, line.textStart()));
    const qreal b = line.cursorToX(qMin(mark.to, line.textStart() + line.textLength()));
    const qreal middle = line.y() + (line.ascent() + line.descent()) / 2;
    const QRectF box(qMin(a, b), middle - height / 2, qAbs(b - a), height);
    strokes.box(box.translated(origin), environment.px(3),
                environment.color(mark.current ? ColorRole::Accent : ColorRole::Mark), QColor());
}

void paintMarks(const Strokes &strokes, const QTextLayout &layout, const QList<TextMark> &marks,
                const QPointF &origin, qreal height, const PaintEnvironment &environment)
{
    for (const TextMark &mark : marks) {
        for (int row = 0; row < layout.lineCount(); ++row) {
            const QTextLine line = layout.lineAt(row);
            if (mark.from < line.textStart() + line.textLength() && mark.to > line.textStart()) {
                paintMark(strokes, line, mark, origin, height, environment);
            }
        }
    }
}

PaintMoment partOf(const PaintMoment &moment, qsizetype start, qsizetype length)
{
    const auto inside = [start, length](int position) {
        return static_cast<int>(qBound<qsizetype>(0, position - start, length));
    };
    PaintMoment part = moment;
    part.selectFrom = inside(moment.selectFrom);
    part.selectTo = inside(moment.selectTo);
    part.marks.clear();
    for (const TextMark &mark : marksBetween(moment, start, start + length)) {
        part.marks.append({inside(mark.from), inside(mark.to), mark.current});
    }
    return part;
}

ItemState unfoldedFor(const TranscriptItem &item, ItemState state, int position)
{
    const auto *content = std::get_if<BlockItem>(&item.content);
    if (!content) {
        return state;
    }
    const Block &block = content->block;
    if (block.kind == BlockKind::Code) {
        const qsizetype line = QStringView(block.text).left(position).count(u'\n');
        state.expanded |= line >= CodePainter::foldedLines;
    } else if (block.kind == BlockKind::Table) {
        const QString text = itemText(item);
        const auto row = static_cast<int>(QStringView(text).left(position).count(u'\n'));
        if (row >= TablePainter::rowsAtFirst(block) + state.rows) {
            state.rows = row + 1 - TablePainter::rowsAtFirst(block);
        }
    }
    return state;
}

} // namespace parley
