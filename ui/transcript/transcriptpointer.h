// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The mouse over the transcript: hovering, pressing parts, selecting text (also beyond the edge),
// dragging it out, wheel inside code and for the text size, ticks and the pill. Main thread; owned
// by the view.
#pragma once

#include "ui/transcript/transcriptscene.h"

class QEvent;
class QHelpEvent;
class QMouseEvent;
class QWheelEvent;

namespace parley {

class TranscriptView;

class TranscriptPointer
{
public:
    TranscriptPointer(TranscriptView &view, Clock &clock) : m_view(view), m_clock(clock) {}

    // An event of the viewport; true when nobody else needs to see it.
    bool handle(QEvent *event);
    // The text moved under the resting pointer.
    void scrolled();
    [[nodiscard]] int hoveredTick() const { return m_tick; }
    [[nodiscard]] bool isOverPill() const { return m_overPill; }

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool doubleClick(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);
    bool zoom(const QWheelEvent &event);
    bool tip(const QHelpEvent &event);
    void hover(const QPointF &point);
    void leave();
    void dragTo(const QPointF &point);
    [[nodiscard]] bool isOnSelection(const QPointF &point) const;
    void scrollWhileDragging();
    void selectWord(const TextPlace &at);
    void selectPiece(const TextPlace &at);

    TranscriptView &m_view;
    Clock &m_clock;
    std::unique_ptr<Clock::Timer> m_dragTimer; // only while dragging beyond an edge
    QPointF m_point;
    Clock::Steady m_doubleClicked{-10'000};
    bool m_dragging = false;
    bool m_maybeDrag = false; // pressed on selected text: dragged out, or let go of
    int m_zoomed = 0;         // wheel travel towards the next step, 120ths of a degree times 15
    bool m_inside = false;
    bool m_overPill = false;
    int m_tick = -1;
};

} // namespace parley
