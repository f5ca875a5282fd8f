// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/interruptwatch.h"

#include <QSocketNotifier>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace parley {

#ifdef Q_OS_UNIX

namespace {

int wakeUp[2] = {-1, -1};

// Runs in a signal handler: only write() and signal() are allowed here.
void handle(int number)
{
    const char byte = 1;
    std::signal(number, SIG_DFL);
    if (write(wakeUp[0], &byte, sizeof byte) != sizeof byte) {
        _exit(128 + number);
    }
}

} // namespace

InterruptWatch::InterruptWatch()
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp) != 0) {
        return; // without it Ctrl+C ends the program as it always does
    }
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
}

InterruptWatch::~InterruptWatch()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakeUp) {
        if (end >= 0) {
            close(end);
        }
        end = -1;
    }
}

#else

InterruptWatch::InterruptWatch() = default;
InterruptWatch::~InterruptWatch() = default;

#endif

} // namespace parley
