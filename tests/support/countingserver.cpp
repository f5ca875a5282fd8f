// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/countingserver.h"

#include <cmath>

namespace parley {

bool CountingServer::ask(qint64 tokens)
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

QList<RateLimit> CountingServer::headers()
{
    roll();
    return {said(RateLimit::What::Requests, m_requests), said(RateLimit::What::Tokens, m_tokens)};
}

void CountingServer::roll()
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

RateLimit CountingServer::said(RateLimit::What what, const Count &count)
{
    const auto full =
        m_refill == Refill::Steady
            ? std::chrono::milliseconds(qint64(
                  std::ceil((double(count.limit) - count.left) * 60'000.0 / double(count.limit))))
            : m_windowEnds - m_clock.steady();
    return {what, count.limit, qint64(std::floor(count.left)), full};
}

} // namespace parley
