// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// SimilarAnswers of the team's cache, by the same worker: nothing is found while that is late or
// its connection broken. Main thread; worker and bounds outlive it.
#pragma once

#include "base/clock.h"
#include "chat/responsecache.h"
#include "redis/redisquestions.h"
#include "redis/redisworker.h"

namespace parley {

class RedisSimilar final : public SimilarAnswers
{
public:
    RedisSimilar(RedisWorker &worker, const Clock &clock, const CacheBounds &bounds)
        : m_worker(worker), m_clock(clock), m_bounds(bounds)
    {}

    // Another server: nothing that was known holds.
    void forget() { m_memory = std::make_shared<RedisQuestionMemory>(); }

    [[nodiscard]] QFuture<Result<QList<SimilarQuestion>>>
    findSimilar(const CacheScope &scope, const QList<float> &vector, int most) override;
    QFuture<Result<void>> note(const AskedQuestion &asked) override;
    QFuture<Result<void>> refuse(const QByteArray &key, double similarity) override;

private:
    using Memory = std::shared_ptr<RedisQuestionMemory>; // used by the worker alone

    template <class T, class Work> // Result<T>(const RedisQuestions &)
    [[nodiscard]] QFuture<Result<T>> run(RedisWorker::Kind kind, Work work);
    void fetchRest(const CacheScope &scope, qsizetype dimensions);

    RedisWorker &m_worker;
    const Clock &m_clock;
    const CacheBounds &m_bounds;
    Memory m_memory = std::make_shared<RedisQuestionMemory>();
};

} // namespace parley
