// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/ratelimiter.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

qint64 amountOf(RateLimit::What what, const RequestCost &cost, qint64 requests = 1)
{
    switch (what) {
    case RateLimit::What::Requests:
        return requests;
    case RateLimit::What::Tokens:
        return cost.inputTokens + cost.outputTokens;
    case RateLimit::What::InputTokens:
        return cost.inputTokens;
    case RateLimit::What::OutputTokens:
        return cost.outputTokens;
    }
    Q_UNREACHABLE();
}

} // namespace

RateLimiter::Turn::~Turn()
{
    m_limiter.leave(*this);
}

std::chrono::milliseconds RateLimiter::Turn::expectedWait() const
{
    return m_granted ? 0ms : m_limiter.waitFor(*this);
}

void RateLimiter::Turn::overlap(const RequestCost &cost)
{
    m_overlap.inputTokens += cost.inputTokens;
    m_overlap.outputTokens += cost.outputTokens;
    ++m_overlapping;
}

void RateLimiter::Turn::learn(const QList<RateLimit> &limits)
{
    RateLimiter &limiter = m_limiter;
    const Clock::Steady now = limiter.m_clock.steady();
    m_settled = true;
    ++limiter.m_requestsSince;
    const bool alone = m_overlapping == 0;
    const bool isNewest = m_learnedBefore == limiter.m_learned; // said after all that is known
    for (const RateLimit &said : limits) {
        LimitBucket &bucket = limiter.m_buckets[said.what];
        if (said.what == RateLimit::What::Requests && isNewest) {
            // Tokens are estimates; only requests are counted alike on both sides.
            const Refill shown =
                alone ? bucket.evidence(said, limiter.m_requestsSince, true, now)
                      : bucket.evidence(said, 1, false, now); // of the others nobody knows

            limiter.m_refill = shown == Refill::Unknown ? limiter.m_refill : shown;
        }
        bucket.learn(said, amountOf(said.what, m_overlap, m_overlapping), now);
    }
    if (!limits.isEmpty()) {
        limiter.m_requestsSince = 0;
        ++limiter.m_learned;
    }
    for (LimitBucket &bucket : limiter.m_buckets) {
        bucket.setRefill(limiter.m_refill);
    }
    limiter.pump();
}

void RateLimiter::Turn::refused(std::chrono::milliseconds wait, bool asServerAsked)
{
    m_settled = true;
    Clock::Steady &until = asServerAsked ? m_limiter.m_askedUntil : m_limiter.m_pausedUntil;
    until = std::max(until, m_limiter.m_clock.steady() + wait);
    m_limiter.pump();
}

std::unique_ptr<RateLimiter::Turn> RateLimiter::join(quintptr pane, const RequestCost &cost,
                                                     std::function<void()> granted, Haste haste)
{
    auto turn = std::unique_ptr<Turn>(new Turn(*this, pane, cost, haste));
    m_waiting.push_back(turn.get());
    const bool isFirst = m_waiting.size() == 1 || haste == Haste::Now;
    if (isFirst && waitFor(*turn) <= 0ms) {
        grant(*turn);
        return turn;
    }
    turn->m_call = std::move(granted);
    pump();
    return turn;
}

void RateLimiter::leave(Turn &turn)
{
    m_waiting.remove(&turn);
    m_flying.remove(&turn);
    if (turn.m_granted && !turn.m_settled) {
        ++m_requestsSince; // it may have been counted over there, without a word to us
    }
    pump();
}

std::chrono::milliseconds RateLimiter::waitFor(const Turn &turn) const
{
    const Clock::Steady now = m_clock.steady();
    std::chrono::milliseconds longest = std::max(m_askedUntil - now, 0ms);
    if (turn.m_haste == Haste::Now) {
        return longest;
    }
    longest = std::max(longest, m_pausedUntil - now);
    for (auto it = m_buckets.cbegin(); it != m_buckets.cend(); ++it) {
        longest = std::max(longest, it->waitFor(amountOf(it.key(), turn.m_cost), now));
    }
    return longest;
}

// Who is in haste, else the first of the pane that comes after the one served last, in order of
// their numbers.
RateLimiter::Turn *RateLimiter::next()
{
    Turn *after = nullptr;
    Turn *lowest = nullptr;
    for (Turn *turn : m_waiting) {
        if (turn->m_haste == Haste::Now) {
            return turn;
        }
        if (!lowest || turn->m_pane < lowest->m_pane) {
            lowest = turn;
        }
        if (turn->m_pane > m_lastPane && (!after || turn->m_pane < after->m_pane)) {
            after = turn;
        }
    }
    return after ? after : lowest;
}

void RateLimiter::grant(Turn &turn)
{
    m_waiting.remove(&turn);
    for (Turn *other : m_flying) {
        if (!other->m_settled) {
            other->overlap(turn.m_cost);
            turn.overlap(other->m_cost);
        }
    }
    m_flying.push_back(&turn);
    turn.m_granted = true;
    turn.m_learnedBefore = m_learned;
    m_lastPane = turn.m_pane;
    for (auto it = m_buckets.begin(); it != m_buckets.end(); ++it) {
        it->take(amountOf(it.key(), turn.m_cost), m_clock.steady());
    }
}

// Everything leaves from the event loop: whoever is granted may do anything with this queue.
void RateLimiter::pump()
{
    m_timer.reset();
    Turn *turn = next();
    if (!turn) {
        return;
    }
    m_timer = m_clock.after(waitFor(*turn), [this] {
        Turn *chosen = next();
        if (chosen && waitFor(*chosen) <= 0ms) {
            grant(*chosen);
            const auto call = std::exchange(chosen->m_call, nullptr);
            pump();
            call();
            return;
        }
        pump();
    });
}

} // namespace parley
