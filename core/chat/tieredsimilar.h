// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The likenesses that two caches know as one: those of both are found, each question once; what is
// noted or refused is told to both. One that knows none, or fails, leaves it to the other. Main
// thread; both outlive it.
#pragma once

#include "base/awaiting.h"
#include "chat/responsecache.h"
#include "chat/similaranswers.h"

#include <list>

namespace parley {

class TieredSimilar final : public SimilarAnswers
{
public:
    TieredSimilar(ResponseCache &own, ResponseCache &team) : m_own(own), m_team(team) {}

    // Whether either of them knows any.
    [[nodiscard]] bool isKnown() const { return m_own.similar() || m_team.similar(); }

    [[nodiscard]] QFuture<Result<QList<SimilarQuestion>>>
    findSimilar(const CacheScope &scope, const QList<float> &vector, int most) override;
    QFuture<Result<void>> note(const AskedQuestion &asked) override;
    QFuture<Result<void>> refuse(const QByteArray &key, double similarity) override;

private:
    using Questions = QList<SimilarQuestion>;
    struct Search
    {
        int most;
        QPromise<Result<Questions>> promise;
        std::optional<Result<Questions>> own;
        std::optional<Result<Questions>> team;
        Awaiting<Questions> ownWait;
        Awaiting<Questions> teamWait;
    };

    void endIfWhole(Search &search);

    ResponseCache &m_own;
    ResponseCache &m_team;
    std::list<Search> m_searches; // that go on
};

} // namespace parley
