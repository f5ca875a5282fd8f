// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The team's cache in a Redis. The main thread never waits for it: a worker does, and while that is
// late or its connection is broken, lookups find nothing at once. `clock` outlives it. Made without
// touching the network.
#pragma once

#include "base/clock.h"
#include "chat/teamcache.h"
#include "redis/redissimilar.h"

namespace parley {

class RedisAnswers;
class RedisProbe;

class RedisResponseCache final : public TeamCache
{
    Q_OBJECT
public:
    explicit RedisResponseCache(const Clock &clock, const RedisLimits &limits = {});
    ~RedisResponseCache() override;

    void expect() override;
    void use(const TeamServer &server, const Secret &password) override;
    void leave(const std::optional<Error> &why) override;
    [[nodiscard]] TeamCacheState state() const override { return m_worker.state(); }
    [[nodiscard]] QFuture<Result<TeamServerReport>> test(const TeamServer &server,
                                                         const Secret &password) override;

    void setBounds(const CacheBounds &bounds) override { m_bounds = bounds; }
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> find(const CacheKey &key) override;
    QFuture<Result<void>> served(const CacheKey &key, Money saved) override;
    QFuture<Result<void>> keep(const CacheKey &key, const CachedAnswer &answer) override;
    [[nodiscard]] QFuture<Result<CacheFigures>> figures() override;
    [[nodiscard]] QFuture<Result<void>> clear() override;
    [[nodiscard]] SimilarAnswers *similar() override { return &m_similar; }

private:
    using Found = std::optional<CachedAnswer>;
    using Search = std::shared_ptr<QPromise<Result<Found>>>;
    using Clearing = std::shared_ptr<QPromise<Result<void>>>;

    template <class T, class Work> // Result<T>(const RedisAnswers &)
    [[nodiscard]] QFuture<Result<T>> run(Work work);
    template <class Work> // Result<void>(const RedisAnswers &)
    [[nodiscard]] QFuture<Result<void>> write(Work work);
    void whenKnown(std::function<void()> call);
    void settle();
    void look(const CacheKey &key, const Search &search);
    void drop(const CacheKey &key);
    void clearFrom(const QByteArray &cursor, int step, const Clearing &clearing);

    const Clock &m_clock;
    const RedisLimits m_limits;
    CacheBounds m_bounds;
    bool m_expected = false;
    bool m_isWanted = false;
    QList<std::function<void()>> m_waiting; // until it is told where
    std::unique_ptr<RedisProbe> m_probe;
    RedisWorker m_worker; // its jobs call back, so it ends before all above
    RedisSimilar m_similar;
};

} // namespace parley
