// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tints one turn of the transcript for a moment, so that the eye finds what was jumped to. Lies
// over the text and takes no clicks. Main thread; child of the view's viewport.
#pragma once

#include "base/clock.h"
#include "chat/conversation.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

class TranscriptView;

class TurnFlash final : public QWidget
{
    Q_OBJECT
public:
    TurnFlash(const Theme &theme, Clock &clock, TranscriptView &view);

    void flash(const NodeId &node);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    Clock &m_clock;
    TranscriptView &m_view;
    NodeId m_node;
    Clock::Steady m_begun{};
    qreal m_strength = 0; // 0 … 1
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
