// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/clock.h"

#include <QTimer>

namespace parley {

namespace {

class SystemTimer final : public Clock::Timer
{
public:
    SystemTimer(std::chrono::milliseconds delay, std::function<void()> call)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(&m_timer, std::move(call));
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
};

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Clock::Steady SystemClock::steady() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<Clock::Timer> SystemClock::after(std::chrono::milliseconds delay,
                                                 std::function<void()> call)
{
    return std::make_unique<SystemTimer>(delay, std::move(call));
}

} // namespace parley
