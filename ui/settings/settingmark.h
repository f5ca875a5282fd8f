// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A tinted frame around one setting for a moment, so that the eye finds what was searched for.
// Lies over the control in what scrolls with it, and takes no clicks. Main thread; what it is given
// outlives it.
#pragma once

#include "base/clock.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

namespace parley {

class SettingMark final : public QWidget
{
    Q_OBJECT
public:
    SettingMark(const Theme &theme, Clock &clock, QWidget &parent);

    void mark(QWidget &control);
    // Null when nothing is marked now.
    [[nodiscard]] QWidget *marked() const { return isHidden() ? nullptr : m_control.data(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void end();

    const Theme &m_theme;
    Clock &m_clock;
    QPointer<QWidget> m_control;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
