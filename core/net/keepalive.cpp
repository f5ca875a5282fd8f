// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/keepalive.h"

namespace parley {

using namespace std::chrono_literals;

KeepAlive::KeepAlive(Clock &clock, const Times &times, std::function<void()> ping,
                     std::function<void()> lost)
    : m_clock(clock), m_times(times), m_ping(std::move(ping)), m_lost(std::move(lost))
{}

void KeepAlive::start()
{
    if (m_times.interval > 0ms) {
        heard();
        arm(m_times.interval);
    }
}

void KeepAlive::stop()
{
    m_timer.reset();
}

void KeepAlive::heard()
{
    m_last = m_clock.steady();
    m_asked = false;
}

void KeepAlive::arm(std::chrono::milliseconds delay)
{
    m_timer = m_clock.after(delay, [this] { check(); });
}

void KeepAlive::check()
{
    const std::chrono::milliseconds limit =
        m_asked ? m_times.interval + m_times.patience : m_times.interval;
    const std::chrono::milliseconds rest = m_last + limit - m_clock.steady();
    if (rest > 0ms) {
        arm(rest);
        return;
    }
    if (m_asked) {
        const auto lost = m_lost; // the call may destroy this object
        lost();
        return;
    }
    m_asked = true;
    arm(m_times.patience);
    const auto ping = m_ping;
    ping();
}

} // namespace parley
