// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A team's cache in memory that stands as it is told.
#pragma once

#include "chat/teamcache.h"
#include "support/memorycache.h"

namespace parley {

class FakeTeamCache final : public TeamCache
{
    Q_OBJECT
public:
    explicit FakeTeamCache(const Clock &clock) : answers(clock), m_clock(clock) {}

    MemoryCache answers;
    // What use() was told last; nothing: it was left.
    std::optional<TeamServer> used;
    QByteArray password;
    Result<TeamServerReport> report = TeamServerReport{QStringLiteral("Redis 7.0.15"), false, {}};
    std::optional<TeamServer> tested;

    void stand(TeamCacheState::Phase phase, const std::optional<Error> &reason = {});
    [[nodiscard]] bool isExpected() const { return m_expected; }
    void want() { Q_EMIT wanted(); }

    void expect() override { m_expected = true; }
    void use(const TeamServer &server, const Secret &secret) override;
    void leave(const std::optional<Error> &why) override;
    [[nodiscard]] TeamCacheState state() const override { return m_state; }
    [[nodiscard]] QFuture<Result<TeamServerReport>> test(const TeamServer &server,
                                                         const Secret &secret) override;

    void setBounds(const CacheBounds &bounds) override { answers.setBounds(bounds); }
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> find(const CacheKey &key) override;
    QFuture<Result<void>> served(const CacheKey &key, Money saved) override;
    QFuture<Result<void>> keep(const CacheKey &key, const CachedAnswer &answer) override;
    [[nodiscard]] QFuture<Result<CacheFigures>> figures() override;
    [[nodiscard]] QFuture<Result<void>> clear() override { return answers.clear(); }

private:
    const Clock &m_clock;
    TeamCacheState m_state;
    bool m_expected = false;
};

} // namespace parley
