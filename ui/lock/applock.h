// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Locks the program's windows: all of them, those that open meanwhile included, after a time
// without a key or a click, at the start, or when it is asked to; a passphrase opens them again.
// Answers go on behind it. It hides, it does not encrypt. Wrong tries are slowed down. Main thread;
// installs itself in front of all events; theme, settings and clock outlive it.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "base/setting.h"
#include "ui/lock/windowcover.h"

#include <QFutureWatcher>
#include <QPointer>
#include <functional>
#include <memory>
#include <vector>

namespace parley {

// For everybody who would show something of a chat outside the windows: they are locked.
[[nodiscard]] bool windowsAreLocked();

class AppLock final : public QObject
{
    Q_OBJECT
public:
    AppLock(const Theme &theme, SettingsStore &settings, Clock &clock);
    ~AppLock() override;

    // Whether there is a passphrase.
    [[nodiscard]] bool isSet() const;
    [[nodiscard]] bool isLocked() const { return m_locked; }
    // No effect without a passphrase.
    void lock();
    // The screen was locked.
    void followScreen();

Q_SIGNALS:
    void changed(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover(QWidget &window);
    void coverAll();
    void coverShown(QWidget &widget);
    void tryPassphrase(const Secret &passphrase);
    void judge(bool fits);
    void unlock();
    void waitForIdle();
    void forEachPage(const std::function<void(LockPage &)> &call) const;

    const Theme &m_theme;
    SettingsStore &m_settings;
    Clock &m_clock;
    bool m_locked = false;
    int m_failures = 0;
    Clock::Steady m_lastInput;
    std::unique_ptr<Clock::Timer> m_idle;
    std::unique_ptr<Clock::Timer> m_pause; // after a wrong try
    std::vector<std::unique_ptr<WindowCover>> m_covers;
    QList<QPointer<QWidget>> m_hidden; // dialogs and the like
    QFutureWatcher<bool> m_trying;
};

} // namespace parley
