// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The counting of a server with limits per minute, of requests and tokens.
#pragma once

#include "engine/limitbucket.h"
#include "support/fakeclock.h"

#include <QList>

namespace parley {

// Counts requests and tokens as a real one does, and says so in its headers.
class CountingServer
{
public:
    CountingServer(FakeClock &clock, Refill refill, qint64 requests, qint64 tokens)
        : m_clock(clock)
        , m_refill(refill)
        , m_requests{requests, double(requests)}
        , m_tokens{tokens, double(tokens)}
        , m_at(clock.steady())
        , m_windowEnds(m_at + std::chrono::milliseconds(60'000))
    {}
    // Whether it answers (else: 429).
    bool ask(qint64 tokens);
    QList<RateLimit> headers();
    int refusals = 0;
    int answered = 0;

private:
    struct Count
    {
        qint64 limit;
        double left;
    };
    void roll();
    RateLimit said(RateLimit::What what, const Count &count);

    FakeClock &m_clock;
    Refill m_refill;
    Count m_requests;
    Count m_tokens;
    Clock::Steady m_at;
    Clock::Steady m_windowEnds;
};

} // namespace parley
