// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Searches while a person types: one question at a time is with the store, of those that come
// meanwhile only the newest is asked next, and an answer to an older one is dropped. The work is
// done in the store's thread. Main thread; the clock outlives it.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/search.h"

#include <QObject>

namespace parley {

class LiveSearch final : public QObject
{
    Q_OBJECT
public:
    using Search = std::function<QFuture<Result<QList<SearchHit>>>(const SearchRequest &)>;

    LiveSearch(const Clock &clock, Search search, QObject *parent = nullptr);

    void ask(const SearchRequest &request);
    // Nothing is wanted any more.
    void forget();

Q_SIGNALS:
    void found(const QList<parley::SearchHit> &hits, std::chrono::milliseconds took);
    void failed(const parley::Error &error);

private:
    void start(const SearchRequest &request);

    const Clock &m_clock;
    Search m_search;
    Awaiting<QList<SearchHit>> m_waiting;
    std::optional<SearchRequest> m_next;
    bool m_wanted = false;
};

} // namespace parley
