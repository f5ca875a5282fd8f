// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/textmarks.h"

#include "ui/transcript/codepainter.h"
#include "ui/transcript/strokes.h"
#include "ui/transcript/tablepainter.h"

#include <algorithm>

namespace parley {

namespace {

constexpr float tintStrength = 0.14F;
constexpr qreal underline = 1.5; // px
constexpr qreal dash = 3;        // px

QTextLayout::FormatRange rangeOf(int from, int to, const QColor &background, const QColor &ink)
{
    QTextCharFormat format;
    format.setBackground(background);
    if (ink.isValid()) {
        format.setForeground(ink);
    }
    return {from, to - from, format};
}

template <class Mark>
std::span<const Mark> between(const QList<Mark> &marks, qsizetype from, qsizetype to)
{
    const auto first = std::partition_point(marks.begin(), marks.end(),
                                            [from](const Mark &m) { return m.to <= from; });
    const auto last =
        std::partition_point(first, marks.end(), [to](const Mark &m) { return m.from < to; });
    return {first, last};
}

// The part of a line between two positions, of `height` around the middle of its letters.
QRectF boxOf(const QTextLine &line, int from, int to, qreal height)
{
    const qreal a = line.cursorToX(qMax(from, line.textStart()));
    const qreal b = line.cursorToX(qMin(to, line.textStart() + line.textLength()));
    const qreal middle = line.y() + (line.ascent() + line.descent()) / 2;
    return {qMin(a, b), middle - height / 2, qAbs(b - a), height};
}

} // namespace

QList<QTextLayout::FormatRange> highlightRanges(const PaintMoment &moment,
                                                const PaintEnvironment &environment,
                                                const QColor &selectedInk)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TextMark &mark : moment.marks) { // their boxes are painted before
        const ColorRole ink = mark.current ? ColorRole::OnAccent : ColorRole::Ink;
        ranges.append(rangeOf(mark.from, mark.to, Qt::transparent, environment.color(ink)));
    }
    if (moment.selectTo > moment.selectFrom) {
        const bool sharp = environment.theme.isHighContrast();
        ranges.append(rangeOf(moment.selectFrom, moment.selectTo,
                              environment.color(sharp ? ColorRole::Accent : ColorRole::AccentSoft),
                              sharp ? environment.color(ColorRole::OnAccent) : selectedInk));
    }
    return ranges;
}

std::span<const TextMark> marksBetween(const PaintMoment &moment, qsizetype from, qsizetype to)
{
    return between(moment.marks, from, to);
}

std::span<const TextTint> tintsBetween(const PaintMoment &moment, qsizetype from, qsizetype to)
{
    return between(moment.tints, from, to);
}

void paintMark(const Strokes &strokes, const QTextLine &line, const TextMark &mark,
               const QPointF &origin, qreal height, const PaintEnvironment &environment)
{
    strokes.box(boxOf(line, mark.from, mark.to, height).translated(origin), environment.px(3),
                environment.color(mark.current ? ColorRole::Accent : ColorRole::Mark),
                environment.theme.tintLine());
}

void paintTint(const Strokes &strokes, const QTextLine &line, const TextTint &tint,
               const QPointF &origin, qreal height, const QColor &color)
{
    const QRectF box = boxOf(line, tint.from, tint.to, height).translated(origin);
    const QRectF under(box.left(), box.bottom() - underline, box.width(), underline);
    if (!tint.moved) {
        QColor fill = color;
        fill.setAlphaF(tintStrength);
        strokes.box(box, 1, fill, QColor());
        strokes.box(under, 0, color, QColor());
        return;
    }
    for (qreal x = under.left(); x < under.right(); x += 2 * dash) {
        strokes.box(QRectF(x, under.top(), qMin(dash, under.right() - x), underline), 0, color,
                    QColor());
    }
}

void paintMarks(const Strokes &strokes, const QTextLayout &layout, const PaintMoment &moment,
                const QPointF &origin, qreal height, const PaintEnvironment &environment)
{
    for (int row = 0; row < layout.lineCount(); ++row) {
        const QTextLine line = layout.lineAt(row);
        const int end = line.textStart() + line.textLength();
        for (const TextTint &tint : tintsBetween(moment, line.textStart(), end)) {
            paintTint(strokes, line, tint, origin, height, moment.tintColor);
        }
        for (const TextMark &mark : marksBetween(moment, line.textStart(), end)) {
            paintMark(strokes, line, mark, origin, height, environment);
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
    part.tints.clear();
    for (const TextTint &tint : tintsBetween(moment, start, start + length)) {
        part.tints.append({inside(tint.from), inside(tint.to), tint.moved});
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
