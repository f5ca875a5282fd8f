// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of InlineText that paints.
#include "ui/transcript/inlinetext.h"
#include "ui/transcript/strokes.h"
#include "ui/transcript/textmarks.h"

namespace parley {

void InlineText::paintChips(QPainter &painter, const QPointF &origin,
                            const PaintMoment &moment) const
{
    const Strokes strokes(painter, *m_environment, moment.dpr);
    const qreal height = m_environment->px(20);
    for (const Chip &chip : m_chips) {
        for (QRectF rect : rectsOf(chip.from, chip.to)) {
            rect.translate(origin);
            const qreal y = rect.center().y() - height / 2;
            strokes.box(QRectF(rect.left() - 4, y, rect.width() + 8, height), m_environment->px(5),
                        m_environment->color(chip.image ? ColorRole::Hover2 : ColorRole::Sunken),
                        m_environment->color(ColorRole::Line));
        }
    }
}

QList<QTextLayout::FormatRange> InlineText::highlights(const PaintMoment &moment) const
{
    QList<QTextLayout::FormatRange> ranges =
        highlightRanges(moment, *m_environment, m_environment->color(ColorRole::AccentInk));
    for (QTextLayout::FormatRange &range : ranges) {
        const int to = toShown(range.start + range.length);
        range.start = toShown(range.start);
        range.length = qMax(0, to - range.start);
    }
    return ranges;
}

void InlineText::paintMarks(QPainter &painter, const QPointF &origin,
                            const PaintMoment &moment) const
{
    if (moment.marks.isEmpty() && moment.tints.isEmpty()) {
        return;
    }
    const Strokes strokes(painter, *m_environment, moment.dpr);
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QRectF shown = line.rect().translated(origin);
        if (moment.clip.isValid() &&
            (shown.bottom() < moment.clip.top() || shown.top() > moment.clip.bottom())) {
            continue;
        }
        const int start = toText(line.textStart());
        const int end = toText(line.textStart() + line.textLength());
        for (const TextTint &tint : tintsBetween(moment, start, end)) {
            paintTint(strokes, line, {toShown(tint.from), toShown(tint.to), tint.moved}, origin,
                      m_lineHeight - 2, moment.tintColor);
        }
        for (const TextMark &mark : marksBetween(moment, start, end)) {
            paintMark(strokes, line, {toShown(mark.from), toShown(mark.to), mark.current}, origin,
                      m_lineHeight - 2, *m_environment);
        }
    }
}

void InlineText::paint(QPainter &painter, const QPointF &origin, const PaintMoment &moment) const
{
    paintChips(painter, origin, moment);
    paintMarks(painter, origin, moment);
    painter.setPen(m_environment->color(ColorRole::Ink));
    m_layout->draw(&painter, origin, highlights(moment), moment.clip);
    paintFormulas(painter, origin, moment);
}

void InlineText::paintFormulas(QPainter &painter, const QPointF &origin,
                               const PaintMoment &moment) const
{
    if (m_typeset.isEmpty()) {
        return; // nearly every text
    }
    const int from = toShown(moment.selectFrom);
    const int to = toShown(moment.selectTo);
    for (const Typeset &typeset : m_typeset) {
        const QTextLine line = m_layout->lineForTextPosition(typeset.at);
        const qreal x = qMin(line.cursorToX(typeset.at), line.cursorToX(typeset.at + 1));
        const bool selected =
            moment.selectTo > moment.selectFrom && typeset.at >= from && typeset.at < to;
        typeset.formula->paint(painter, origin + QPointF(x, line.y() + line.ascent()), typeset.em,
                               m_environment->color(selected ? ColorRole::AccentInk : typeset.ink),
                               moment.dpr);
    }
}

} // namespace parley
