// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/tieredsimilar.h"

#include <algorithm>

namespace parley {

namespace {

// What either has learned holds.
QList<SimilarQuestion> merged(QList<SimilarQuestion> all, const QList<SimilarQuestion> &more,
                              int most)
{
    for (const SimilarQuestion &one : more) {
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&one](const auto &known) { return known.key == one.key; });
        if (same == all.end()) {
            all.append(one);
        } else {
            same->threshold = std::max(same->threshold, one.threshold);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.similarity > b.similarity; });
    return all.first(std::min(all.size(), qsizetype(std::max(most, 0))));
}

} // namespace

QFuture<Result<QList<SimilarQuestion>>>
TieredSimilar::findSimilar(const CacheScope &scope, const QList<float> &vector, int most)
{
    const auto ask = [&](ResponseCache &cache) {
        return cache.similar() ? cache.similar()->findSimilar(scope, vector, most)
                               : QtFuture::makeReadyFuture(Result<Questions>(Questions()));
    };
    Search &search = m_searches.emplace_back();
    search.most = most;
    search.promise.start();
    const auto future = search.promise.future();
    const auto own = ask(m_own);
    const auto team = ask(m_team);
    search.ownWait.wait(own, [this, &search](const Result<Questions> &found) {
        search.own = found;
        endIfWhole(search);
    });
    search.teamWait.wait(team, [this, &search](const Result<Questions> &found) {
        search.team = found;
        endIfWhole(search);
    });
    return future;
}

void TieredSimilar::endIfWhole(Search &search)
{
    if (!search.own || !search.team) {
        return;
    }
    const Questions shared = search.team->value_or(Questions());
    const bool isFailure = !*search.own && shared.isEmpty();
    search.promise.addResult(isFailure ? *search.own
                                       : Result<Questions>(merged(search.own->value_or(Questions()),
                                                                  shared, search.most)));
    search.promise.finish();
    m_searches.remove_if([&search](const Search &one) { return &one == &search; });
}

QFuture<Result<void>> TieredSimilar::note(const AskedQuestion &asked)
{
    if (m_team.similar()) {
        m_team.similar()->note(asked);
    }
    return m_own.similar() ? m_own.similar()->note(asked)
                           : QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> TieredSimilar::refuse(const QByteArray &key, double similarity)
{
    if (m_team.similar()) {
        m_team.similar()->refuse(key, similarity);
    }
    return m_own.similar() ? m_own.similar()->refuse(key, similarity)
                           : QtFuture::makeReadyFuture(Result<void>());
}

} // namespace parley
