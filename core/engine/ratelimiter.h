// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Lets the requests of one key leave when its limits bear them, in turn: first come first served
// within a pane, pane after pane. Limits are learned from the headers of answers; before the first
// one everything leaves at once. Main thread; kept in Services, which outlives all turns.
// Call-backs come from the event loop and may destroy their turn.
#pragma once

#include "engine/limitbucket.h"

#include <QList>
#include <QMap>
#include <list>

namespace parley {

// What a request weighs, estimated before it leaves.
struct RequestCost
{
    qint64 inputTokens = 0;
    qint64 outputTokens = 0; // at most
};

// Now: past everybody and every limit but a wait the server asked for, because a person said so.
enum class Haste { None, Now };

class RateLimiter
{
public:
    explicit RateLimiter(Clock &clock) : m_clock(clock) {}
    RateLimiter(const RateLimiter &) = delete;

    // A place in the queue, then (granted) a request that is on its way. Destroying it gives the
    // place up, or means that no header will come any more.
    class Turn
    {
    public:
        ~Turn();
        Turn(const Turn &) = delete;
        // The headers of the answer came.
        void learn(const QList<RateLimit> &limits);
        // The server said 429: nobody sends for this long. `asServerAsked`: it is the server's own
        // wish, which not even haste undercuts.
        void refused(std::chrono::milliseconds wait, bool asServerAsked);
        // How long it will take at least, nothing being said of those ahead in the queue.
        [[nodiscard]] std::chrono::milliseconds expectedWait() const;
        [[nodiscard]] bool isGranted() const { return m_granted; }

    private:
        friend class RateLimiter;
        Turn(RateLimiter &limiter, quintptr pane, const RequestCost &cost, Haste haste)
            : m_limiter(limiter), m_pane(pane), m_cost(cost), m_haste(haste)
        {}
        void overlap(const RequestCost &cost);
        RateLimiter &m_limiter;
        quintptr m_pane;
        RequestCost m_cost;
        Haste m_haste;
        // What left while this was on its way: the server may not have counted it yet.
        RequestCost m_overlap;
        qint64 m_overlapping = 0;
        quint64 m_learnedBefore = 0; // headers, when this left
        std::function<void()> m_call;
        bool m_granted = false;
        bool m_settled = false; // the server's count includes it
    };

    // `pane` tells who asks, for fairness. A turn that can go at once is granted on return and does
    // not call.
    [[nodiscard]] std::unique_ptr<Turn> join(quintptr pane, const RequestCost &cost,
                                             std::function<void()> granted,
                                             Haste haste = Haste::None);
    // Room in the queue that is not granted yet.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    void pump();
    void grant(Turn &turn);
    void leave(Turn &turn);
    Turn *next();
    [[nodiscard]] std::chrono::milliseconds waitFor(const Turn &turn) const;

    Clock &m_clock;
    QMap<RateLimit::What, LimitBucket> m_buckets;
    Refill m_refill = Refill::Unknown;
    qint64 m_requestsSince = 0; // settled since the last header
    quint64 m_learned = 0;      // headers so far
    std::list<Turn *> m_waiting;
    std::list<Turn *> m_flying;
    quintptr m_lastPane = 0;
    Clock::Steady m_pausedUntil{0}; // after a 429
    Clock::Steady m_askedUntil{0};  // the same, where the server itself named the time
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
