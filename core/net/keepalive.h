// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// When to ask a silent peer for a sign of life, and when to give it up. Main thread. Both calls
// come from the event loop and may destroy the object.
#pragma once

#include "base/clock.h"

namespace parley {

class KeepAlive
{
public:
    struct Times // an interval of zero: never asks
    {
        std::chrono::milliseconds interval{0}; // of silence until a ping
        std::chrono::milliseconds patience{0}; // of silence after it until the peer is lost
    };

    KeepAlive(Clock &clock, const Times &times, std::function<void()> ping,
              std::function<void()> lost);

    void start();
    void stop();
    // Anything came from the peer.
    void heard();

private:
    void arm(std::chrono::milliseconds delay);
    void check();

    Clock &m_clock;
    Times m_times;
    std::function<void()> m_ping;
    std::function<void()> m_lost;
    Clock::Steady m_last{0};
    bool m_asked = false;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
