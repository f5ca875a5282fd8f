// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/limitbucket.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds usualWindow = 60s; // limits are given by the minute
constexpr std::chrono::milliseconds longestWindow = 24h;

} // namespace

double LimitBucket::perMillisecond() const
{
    return static_cast<double>(m_limit) / static_cast<double>(usualWindow.count());
}

// Brings the level to what it is by our own reckoning now.
void LimitBucket::roll(Clock::Steady now)
{
    const auto full = static_cast<double>(m_limit);
    if (m_refill == Refill::Steady) {
        m_level =
            std::min(full, m_level + static_cast<double>((now - m_at).count()) * perMillisecond());
    } else if (now >= m_fullAt) {
        m_level = full;
        m_fullAt = now + usualWindow;
    }
    m_at = now;
}

void LimitBucket::learn(const RateLimit &said, qint64 overlapping, Clock::Steady now)
{
    // Some servers send 0 or -1 for a limit they do not have.
    const bool sensible = said.limit.value_or(m_limit) > 0 && said.remaining.value_or(-1) >= 0;
    if (!sensible) {
        return;
    }
    const bool first = !isKnown();
    m_limit = said.limit.value_or(m_limit);
    roll(now);
    const double ownCount = m_level;
    m_said = std::clamp(*said.remaining, qint64(0), m_limit);
    m_level = static_cast<double>(m_said - overlapping);
    const bool agrees = static_cast<double>(m_said) + 1 >= ownCount; // the server rounds down
    if (!first && agrees) {
        // It may have counted what is on its way: we did, so our own count is safe as well.
        m_level = std::max(m_level, std::min(ownCount, static_cast<double>(m_said)));
    }
    m_at = m_saidAt = now;
    m_saidAlone = overlapping == 0;
    const auto usual = std::chrono::milliseconds(
        std::llround(static_cast<double>(m_limit - m_said) / perMillisecond()));
    const auto full = now + std::clamp(said.fullAfter.value_or(usual), 0ms, longestWindow);
    const bool mayBeOlder = !first && overlapping > 0;
    m_fullAt = m_saidFullAt = mayBeOlder ? std::max(m_fullAt, full) : full;
}

void LimitBucket::take(qint64 cost, Clock::Steady now)
{
    if (isKnown()) {
        roll(now);
        m_level -= static_cast<double>(cost);
    }
}

std::chrono::milliseconds LimitBucket::waitFor(qint64 cost, Clock::Steady now) const
{
    if (!isKnown()) {
        return 0ms;
    }
    LimitBucket then = *this;
    then.roll(now);
    // A request larger than the whole limit goes when the bucket is full: the server decides.
    const double missing = static_cast<double>(std::min(cost, m_limit)) - then.m_level;
    if (missing <= 0) {
        return 0ms;
    }
    if (m_refill == Refill::Steady) {
        return std::chrono::milliseconds(
            static_cast<qint64>(std::ceil(missing / perMillisecond())));
    }
    return then.m_fullAt - now;
}

Refill LimitBucket::evidence(const RateLimit &said, qint64 cost, bool exact,
                             Clock::Steady now) const
{
    if (!isKnown() || !said.remaining || now >= m_saidFullAt || m_said >= m_limit) {
        return Refill::Unknown;
    }
    const double expected = static_cast<double>((now - m_saidAt).count()) * perMillisecond();
    const double seen = static_cast<double>(*said.remaining - (m_said - cost));
    constexpr double enoughToTell = 2; // less may be rounding
    if (expected < enoughToTell) {
        return Refill::Unknown;
    }
    if (seen >= expected / 2) {
        return Refill::Steady;
    }
    // Below 0: others use the key as well.
    return exact && m_saidAlone && seen == 0 ? Refill::AtOnce : Refill::Unknown;
}

} // namespace parley
