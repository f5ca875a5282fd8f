// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/faketeamcache.h"

namespace parley {

void FakeTeamCache::stand(TeamCacheState::Phase phase, const std::optional<Error> &reason)
{
    m_state = {phase, m_clock.now(), reason};
    Q_EMIT stateChanged();
}

void FakeTeamCache::use(const TeamServer &server, const Secret &secret)
{
    m_expected = false;
    used = server;
    password = secret.reveal();
    stand(TeamCacheState::Phase::Connected);
}

void FakeTeamCache::leave(const std::optional<Error> &why)
{
    m_expected = false;
    used.reset();
    stand(TeamCacheState::Phase::Off, why);
}

QFuture<Result<TeamServerReport>> FakeTeamCache::test(const TeamServer &server,
                                                      const Secret &secret)
{
    tested = server;
    password = secret.reveal();
    return QtFuture::makeReadyFuture(report);
}

QFuture<Result<std::optional<CachedAnswer>>> FakeTeamCache::find(const CacheKey &key)
{
    return answers.find(key);
}

QFuture<Result<void>> FakeTeamCache::served(const CacheKey &key, Money saved)
{
    return answers.served(key, saved);
}

QFuture<Result<void>> FakeTeamCache::keep(const CacheKey &key, const CachedAnswer &answer)
{
    return answers.keep(key, answer);
}

QFuture<Result<CacheFigures>> FakeTeamCache::figures()
{
    if (m_expected) {
        Q_EMIT wanted();
    }
    return answers.figures();
}

} // namespace parley
