// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The counting of a server with limits per minute, of requests and tokens. Header only; whoever
// includes it links parley_engine too.
#pragma once

#include "engine/limitbucket.h"
#include "support/fakeclock.h"

#include <QList>
#include <cmath>

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
    bool ask(qint64 tokens)
    {
        roll();
        if (m_requests.left < 1 || m_tokens.left < double(tokens)) {
            ++refusals;
            return false;
        }
        m_requests.left -= 1;
        m_tokens.left -= double(tokens);
        ++answered;
        return true;
    }
    QList<RateLimit> headers()
    {
        roll();
        return {said(RateLimit::What::Requests, m_requests),
                said(RateLimit::What::Tokens, m_tokens)};
    }
    int refusals = 0;
    int answered = 0;

private:
    struct Count
    {
        qint64 limit;
        double left;
    };
    void roll()
    {
        const auto now = m_clock.steady();
        if (m_refill == Refill::Steady) {
            for (Count *count : {&m_requests, &m_tokens}) {
                const double more = double(count->limit) * double((now - m_at).count()) / 60'000.0;
                count->left = std::min(double(count->limit), count->left + more);
            }
        } else {
            for (; now >= m_windowEnds; m_windowEnds += std::chrono::milliseconds(60'000)) {
                m_requests.left = double(m_requests.limit);
                m_tokens.left = double(m_tokens.limit);
            }
        }
        m_at = now;
    }
    RateLimit said(RateLimit::What what, const Count &count)
    {
        const auto full =
            m_refill == Refill::Steady
                ? std::chrono::milliseconds(qint64(std::ceil((double(count.limit) - count.left) *
                                                             60'000.0 / double(count.limit))))
                : m_windowEnds - m_clock.steady();
        return {what, count.limit, qint64(std::floor(count.left)), full};
    }

    FakeClock &m_clock;
    Refill m_refill;
    Count m_requests;
    Count m_tokens;
    Clock::Steady m_at;
    Clock::Steady m_windowEnds;
};

} // namespace parley
