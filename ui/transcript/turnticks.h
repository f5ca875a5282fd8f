// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The turn ticks at the right edge of the transcript: one for each question, the one being read is
// longer and in the accent colour. Many turns: those around it. Plain geometry and paint; main
// thread.
#pragma once

#include "ui/transcript/blockpainter.h"

namespace parley {

class TurnTicks
{
public:
    // `turns`: rows that start one; `current`: index of the one being read.
    void set(const QList<int> &turns, int current, const QSize &viewport, bool rightToLeft,
             const PaintEnvironment &environment);
    void paint(QPainter &painter, qreal dpr, int hovered) const;
    [[nodiscard]] QRect area() const { return m_area; }
    // Index into `turns`; -1: none there.
    [[nodiscard]] int tickAt(const QPointF &point) const;
    [[nodiscard]] int rowOf(int tick) const { return m_turns.value(tick, -1); }
    [[nodiscard]] int current() const { return m_current; }

private:
    [[nodiscard]] QRectF rectOf(int tick) const;

    const PaintEnvironment *m_environment = nullptr;
    QList<int> m_turns;
    QRect m_area;
    int m_current = 0;
    int m_first = 0;
    int m_shown = 0;
    bool m_rightToLeft = false;
};

} // namespace parley
