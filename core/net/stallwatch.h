// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Watches one exchange for standing still: until it is connected, until the answer begins, and
// between two arrivals. Main thread. Says so once, from the event loop, as an Error(Timeout).
#pragma once

#include "base/clock.h"
#include "base/error.h"

namespace parley {

class StallWatch
{
public:
    enum class Phase { Connecting, Waiting, Reading };
    struct Limits // zero: none
    {
        std::chrono::milliseconds connect{0};   // whole phase, whatever moves
        std::chrono::milliseconds firstByte{0}; // since the last part of the request was sent
        std::chrono::milliseconds idle{0};      // since the last arrival
    };

    // Starts in Connecting. `stalled` may destroy the watch.
    StallWatch(Clock &clock, const Limits &limits, std::function<void(Error)> stalled);

    void enter(Phase phase);
    [[nodiscard]] Phase phase() const { return m_phase; }
    // Something moved.
    void touch();
    // While suspended nothing is late; resuming starts the phase's time anew.
    void setSuspended(bool suspended);
    // When Connecting or Waiting is over, if nothing moves until then. Nothing while Reading or
    // suspended, and without a limit.
    [[nodiscard]] std::optional<Clock::Steady> deadline() const;
    // Gives the present phase so much more time, where deadline() says something.
    void extend(std::chrono::milliseconds by);

private:
    [[nodiscard]] std::chrono::milliseconds limit() const;
    [[nodiscard]] Error error() const;
    void restart();
    void arm(std::chrono::milliseconds delay);
    void check();

    Clock &m_clock;
    Limits m_limits;
    std::function<void(Error)> m_stalled;
    Phase m_phase = Phase::Connecting;
    Clock::Steady m_since{0};
    std::chrono::milliseconds m_extra{0}; // of this phase
    bool m_suspended = false;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
