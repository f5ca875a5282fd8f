// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/stallwatch.h"

namespace parley {

using namespace std::chrono_literals;

StallWatch::StallWatch(Clock &clock, const Limits &limits, std::function<void(Error)> stalled)
    : m_clock(clock), m_limits(limits), m_stalled(std::move(stalled))
{
    restart();
}

void StallWatch::enter(Phase phase)
{
    m_phase = phase;
    m_extra = 0ms;
    restart();
}

void StallWatch::touch()
{
    // The timer is left running and looks at this when it fires: cheaper than a new one per read.
    if (m_phase != Phase::Connecting) {
        m_since = m_clock.steady();
    }
}

void StallWatch::setSuspended(bool suspended)
{
    m_suspended = suspended;
    restart();
}

std::optional<Clock::Steady> StallWatch::deadline() const
{
    const bool counts = m_phase != Phase::Reading && !m_suspended && limit() > 0ms;
    return counts ? std::optional(m_since + limit()) : std::nullopt;
}

void StallWatch::extend(std::chrono::milliseconds by)
{
    if (deadline()) {
        m_extra += by; // the timer is left running and looks at this when it fires
    }
}

std::chrono::milliseconds StallWatch::limit() const
{
    switch (m_phase) {
    case Phase::Connecting:
        return m_limits.connect + m_extra;
    case Phase::Waiting:
        return m_limits.firstByte + m_extra;
    case Phase::Reading:
        return m_limits.idle;
    }
    Q_UNREACHABLE();
}

Error StallWatch::error() const
{
    Error error;
    error.kind = ErrorKind::Timeout;
    error.phase = m_phase == Phase::Reading ? ErrorPhase::Stream : ErrorPhase::Http;
    const auto text = [this]() -> QString {
        switch (m_phase) {
        case Phase::Connecting:
            return QStringLiteral("not connected within %1 ms");
        case Phase::Waiting:
            return QStringLiteral("no answer began within %1 ms");
        case Phase::Reading:
            return QStringLiteral("nothing arrived for %1 ms");
        }
        Q_UNREACHABLE();
    };
    error.detail = text().arg(limit().count());
    return error;
}

void StallWatch::restart()
{
    m_since = m_clock.steady();
    m_timer.reset();
    if (!m_suspended && limit() > 0ms) {
        arm(limit());
    }
}

void StallWatch::arm(std::chrono::milliseconds delay)
{
    m_timer = m_clock.after(delay, [this] { check(); });
}

void StallWatch::check()
{
    const std::chrono::milliseconds rest = m_since + limit() - m_clock.steady();
    if (rest > 0ms) {
        arm(rest);
        return;
    }
    const auto stalled = m_stalled; // the call may destroy this object
    stalled(error());
}

} // namespace parley
