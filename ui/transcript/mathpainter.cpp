// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/mathpainter.h"

#include "ui/transcript/strokes.h"

#include <QtMath>

namespace parley {

namespace {

constexpr int padding = 6; // px above and below, and of what is selected

} // namespace

int MathPainter::layOut(const TranscriptItem &item, const ItemState &state, int width)
{
    const auto &content = std::get<BlockItem>(item.content);
    const Block &block = content.block;
    m_width = width;
    m_scrollX = state.scrollX;
    m_length = static_cast<int>(block.text.size());
    m_frame.set(content, m_environment.px(item.spaceAbove), false, m_environment);
    // An open one is still being written: half a formula is none.
    const bool whole = block.closed && m_environment.formulas;
    m_formula = whole ? m_environment.formulas->find(block.text, true) : nullptr;
    m_state = m_formula ? m_formula->state() : Formula::State::Failed;
    m_em = formulaSize(m_environment.theme.font(m_environment.reading()));
    if (isTypeset()) {
        const FormulaPicture &picture = m_formula->picture();
        m_height = qCeil((picture.ascent + picture.descent) * m_em) + 2 * m_environment.px(padding);
        return m_height;
    }
    InlineText::Look look;
    look.style = TextStyle::Code;
    m_source.setText(block.text, {}, look, m_environment);
    m_height = m_source.layOut(qRound(room()));
    return m_height;
}

QSize MathPainter::scrollRange() const
{
    if (!isTypeset()) {
        return {0, 0};
    }
    return {qMax(0, qCeil(m_formula->picture().width * m_em - room())), 0};
}

QRectF MathPainter::picture() const
{
    const qreal width = m_formula->picture().width * m_em;
    const int range = scrollRange().width();
    const qreal x =
        m_frame.contentLeft() + (range > 0 ? -qMin(m_scrollX, range) : (room() - width) / 2);
    return QRectF(x, 0, width, m_height);
}

void MathPainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    const QPointF origin(m_frame.contentLeft(), 0);
    m_frame.paint(painter, m_width, m_height,
                  m_environment.theme.lineHeight(m_environment.reading()), moment);
    if (!isTypeset()) {
        m_source.paint(painter, origin, moment);
        return;
    }
    const QRectF box = picture();
    const Strokes strokes(painter, m_environment, moment.dpr);
    painter.save();
    painter.setClipRect(QRectF(origin, QSizeF(room(), m_height)).adjusted(-padding, 0, padding, 0),
                        Qt::IntersectClip);
    const bool selected = moment.selectTo > moment.selectFrom;
    if (!moment.tints.isEmpty()) {
        strokes.horizontalLine(box.left(), box.bottom() - 1, box.width(), moment.tintColor);
    }
    if (selected || !moment.marks.isEmpty()) {
        strokes.box(box.adjusted(-padding, 0, padding, 0), m_environment.px(4),
                    m_environment.color(selected ? ColorRole::AccentSoft : ColorRole::Mark),
                    m_environment.theme.tintLine());
    }
    const QPointF baseline(box.left(),
                           m_environment.px(padding) + m_formula->picture().ascent * m_em);
    const ColorRole ink = selected            ? ColorRole::AccentInk
                          : m_frame.inQuote() ? ColorRole::Ink2
                                              : ColorRole::Ink;
    m_formula->paint(painter, baseline, m_em, m_environment.color(ink), moment.dpr);
    painter.restore();
    if (const int range = scrollRange().width(); range > 0) {
        const qreal bar = qMax(24.0, room() * room() / (room() + range));
        const qreal at = (room() - bar) * qMin(m_scrollX, range) / range;
        strokes.box(QRectF(origin.x() + at, m_height - 4, bar, 4), 2,
                    m_environment.color(ColorRole::LineStrong), QColor());
    }
}

int MathPainter::positionAt(const QPointF &point) const
{
    if (!isTypeset()) {
        return m_source.positionAt(point - QPointF(m_frame.contentLeft(), 0));
    }
    // A formula is selected as a whole.
    return point.x() < picture().center().x() ? 0 : m_length;
}

QRectF MathPainter::caretRect(int position) const
{
    if (!isTypeset()) {
        return m_source.caretRect(position).translated(m_frame.contentLeft(), 0);
    }
    const QRectF box = picture();
    return QRectF(position * 2 < m_length ? box.left() : box.right(), 0, 1, m_height);
}

bool MathPainter::isText(const QPointF &point) const
{
    return isTypeset() ? picture().contains(point)
                       : m_source.contains(point - QPointF(m_frame.contentLeft(), 0));
}

QString MathPainter::tipAt(const QPointF &point) const
{
    return m_formula && m_state == Formula::State::Failed && isText(point) ? m_formula->fault()
                                                                           : QString();
}

} // namespace parley
