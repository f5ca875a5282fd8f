// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/turnticks.h"

#include "ui/transcript/strokes.h"

namespace parley {

namespace {

constexpr int step = 12; // px: tick and gap
constexpr int edge = 10; // px from the right
constexpr int longTick = 18;
constexpr int shortTick = 10;
constexpr int most = 40;

} // namespace

void TurnTicks::set(const QList<int> &turns, int current, const QSize &viewport, bool rightToLeft,
                    const PaintEnvironment &environment)
{
    m_environment = &environment;
    m_turns = turns;
    m_current = current;
    m_rightToLeft = rightToLeft;
    const int room = qMin(most, (viewport.height() - 80) / step);
    m_shown = turns.size() < 2 ? 0 : static_cast<int>(qMin<qsizetype>(qMax(0, room), turns.size()));
    m_first = qBound(0, current - m_shown / 2, static_cast<int>(turns.size()) - m_shown);
    if (m_shown == 0) {
        m_area = QRect();
        return;
    }
    const int height = m_shown * step;
    const int x = rightToLeft ? edge : viewport.width() - edge - longTick;
    m_area = QRect(x - 4, (viewport.height() - height) / 2 - 2, longTick + 8, height + 4);
}

QRectF TurnTicks::rectOf(int tick) const
{
    const int width = tick == m_current ? longTick : shortTick;
    const int x = m_rightToLeft ? m_area.left() + 4 : m_area.right() + 1 - 4 - width;
    return QRectF(x, m_area.top() + 2 + (tick - m_first) * step + step / 2 - 1, width, 2);
}

void TurnTicks::paint(QPainter &painter, qreal dpr, int hovered) const
{
    if (m_shown == 0) {
        return;
    }
    const Strokes strokes(painter, *m_environment, dpr);
    for (int tick = m_first; tick < m_first + m_shown; ++tick) {
        const ColorRole role = tick == m_current ? ColorRole::Accent
                               : tick == hovered ? ColorRole::Control
                                                 : ColorRole::LineStrong;
        strokes.box(rectOf(tick), 1, m_environment->color(role), QColor());
    }
}

int TurnTicks::tickAt(const QPointF &point) const
{
    if (m_shown == 0 || !m_area.contains(point.toPoint())) {
        return -1;
    }
    const int tick = m_first + static_cast<int>(point.y() - m_area.top() - 2) / step;
    return qBound(m_first, tick, m_first + m_shown - 1);
}

} // namespace parley
