// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is known of one limit of one key, and how long to wait until it bears another request. Some
// servers refill all the time, others all at once when their window ends; until it is known which,
// the later moment is assumed, so that nobody runs into an avoidable refusal. Plain value.
#pragma once

#include "base/clock.h"
#include "chat/ratelimit.h"

namespace parley {

enum class Refill {
    Unknown,
    Steady, // so much every moment
    AtOnce, // all of it when the window ends
};

class LimitBucket
{
public:
    // What a header says now. `overlapping`: cost of what left while this one was on its way: it
    // may be missing in what the header says, which may also be older than what was learned before.
    void learn(const RateLimit &said, qint64 overlapping, Clock::Steady now);
    void setRefill(Refill refill) { m_refill = refill; }
    // A request leaves.
    void take(qint64 cost, Clock::Steady now);
    // Nothing while the server has said nothing.
    [[nodiscard]] std::chrono::milliseconds waitFor(qint64 cost, Clock::Steady now) const;
    [[nodiscard]] bool isKnown() const { return m_limit > 0; }
    // Whether what this header, newer than the last one, says shows how the server refills; Unknown
    // when it shows nothing. `cost` left in between: just as much, or (not `exact`) at least.
    [[nodiscard]] Refill evidence(const RateLimit &said, qint64 cost, bool exact,
                                  Clock::Steady now) const;

private:
    [[nodiscard]] double perMillisecond() const;
    void roll(Clock::Steady now);

    Refill m_refill = Refill::Unknown;
    qint64 m_limit = 0; // 0: not known
    double m_level = 0; // left at m_at; below 0 when more left than the server knew of
    Clock::Steady m_at{0};
    Clock::Steady m_fullAt{0};
    qint64 m_said = 0;        // the last header, for evidence
    bool m_saidAlone = false; // nothing else was on its way then
    Clock::Steady m_saidAt{0};
    Clock::Steady m_saidFullAt{0};
};

} // namespace parley
