// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Two caches as one: a person's own and the team's behind it. Looks in the own one first; an answer
// is kept in both, one that came from the team also in the own one once it is used. A hit counts
// where it came from. Figures and clearing are those of the own one: what is the team's is asked
// for there. What belongs to somebody's account (signed reasoning) never goes to the team. Main
// thread; both outlive it.
#pragma once

#include "base/awaiting.h"
#include "chat/tieredsimilar.h"

#include <list>

namespace parley {

class TieredCache final : public ResponseCache
{
public:
    TieredCache(ResponseCache &own, ResponseCache &team)
        : m_own(own), m_team(team), m_similar(own, team)
    {}

    void setBounds(const CacheBounds &bounds) override { m_own.setBounds(bounds); }
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> find(const CacheKey &key) override;
    QFuture<Result<void>> served(const CacheKey &key, Money saved) override;
    QFuture<Result<void>> keep(const CacheKey &key, const CachedAnswer &answer) override;
    [[nodiscard]] QFuture<Result<CacheFigures>> figures() override { return m_own.figures(); }
    [[nodiscard]] QFuture<Result<void>> clear() override;
    [[nodiscard]] SimilarAnswers *similar() override
    {
        return m_similar.isKnown() ? &m_similar : nullptr;
    }

private:
    using Found = std::optional<CachedAnswer>;
    struct Search
    {
        CacheKey key;
        QPromise<Result<Found>> promise;
        Awaiting<Found> own;
        Awaiting<Found> team;
    };
    struct FromTeam
    {
        CacheKey key;
        CachedAnswer answer;
    };

    void askTeam(Search &search, const Result<Found> &own);
    void end(Search &search, const Result<Found> &found);
    void remember(const CacheKey &key, const CachedAnswer &answer);

    ResponseCache &m_own;
    ResponseCache &m_team;
    TieredSimilar m_similar;
    std::list<Search> m_searches; // that go on
    QList<FromTeam> m_fromTeam;   // the last few that were found there
};

} // namespace parley
