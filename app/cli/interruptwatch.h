// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Turns Ctrl+C (SIGINT) and SIGTERM into a signal of the event loop, as long as it lives. The
// second Ctrl+C ends the program at once. One at a time; main thread. Without POSIX signals it does
// nothing: Ctrl+C ends the program as always.
#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace parley {

class InterruptWatch : public QObject
{
    Q_OBJECT
public:
    InterruptWatch();
    ~InterruptWatch() override;

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace parley
