// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/search/livesearch.h"

namespace parley {

LiveSearch::LiveSearch(const Clock &clock, Search search, QObject *parent)
    : QObject(parent), m_clock(clock), m_search(std::move(search))
{}

void LiveSearch::ask(const SearchRequest &request)
{
    m_wanted = true;
    if (m_waiting.isWaiting()) {
        m_next = request;
    } else {
        start(request);
    }
}

void LiveSearch::forget()
{
    m_wanted = false;
    m_next.reset();
}

void LiveSearch::start(const SearchRequest &request)
{
    const Clock::Steady begun = m_clock.steady();
    m_waiting.wait(m_search(request), [this, begun](const Result<QList<SearchHit>> &hits) {
        if (const auto next = std::exchange(m_next, std::nullopt)) {
            start(*next);
        } else if (m_wanted && hits) {
            Q_EMIT found(*hits, m_clock.steady() - begun);
        } else if (m_wanted) {
            Q_EMIT failed(hits.error());
        }
    });
}

} // namespace parley
