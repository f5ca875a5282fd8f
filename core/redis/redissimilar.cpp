// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redissimilar.h"

namespace parley {

namespace {

constexpr int fetchedAtOnce = 64; // vectors, while nobody waits

using Questions = QList<SimilarQuestion>;

// Job after job, so that lookups come in between.
void fetchMore(RedisWorker &worker, const std::shared_ptr<RedisQuestionMemory> &memory,
               const CacheScope &scope, qsizetype dimensions)
{
    worker.give(
        RedisWorker::Kind::Other,
        [&worker, memory, scope, dimensions](RedisTurn turn) -> std::optional<Error> {
            const auto more = RedisQuestions(turn.line, turn.server.space, turn.by, *memory)
                                  .fetch(scope, dimensions, fetchedAtOnce);
            if (more && *more) {
                fetchMore(worker, memory, scope, dimensions);
            }
            return more ? std::nullopt : std::optional(more.error());
        },
        [](const Error &) {});
}

} // namespace

template <class T, class Work>
QFuture<Result<T>> RedisSimilar::run(RedisWorker::Kind kind, Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_worker.give(
        kind,
        [finish, memory = m_memory, work = std::move(work)](RedisTurn turn) {
            const Result<T> result =
                work(RedisQuestions(turn.line, turn.server.space, turn.by, *memory));
            finish(result);
            return result ? std::nullopt : std::optional(result.error());
        },
        [finish](const Error &error) { finish(Unexpected(error)); });
    return promise->future();
}

QFuture<Result<QList<SimilarQuestion>>>
RedisSimilar::findSimilar(const CacheScope &scope, const QList<float> &vector, int most)
{
    if (!m_worker.isPrompt()) {
        return QtFuture::makeReadyFuture(Result<Questions>(Questions()));
    }
    const auto age = std::chrono::milliseconds(m_bounds.age).count();
    const auto found = run<Questions>(
        RedisWorker::Kind::Lookup, [scope, vector, most, notBefore = m_clock.now().addMSecs(-age)](
                                       const RedisQuestions &questions) {
            return questions.find(scope, vector, most, notBefore);
        });
    fetchRest(scope, vector.size());
    return found;
}

// After what is looked for, for the next time.
void RedisSimilar::fetchRest(const CacheScope &scope, qsizetype dimensions)
{
    m_worker.give(
        RedisWorker::Kind::Other,
        [&worker = m_worker, memory = m_memory, scope, dimensions](RedisTurn) {
            if (memory->hasVectorSets == std::optional(false)) {
                fetchMore(worker, memory, scope, dimensions);
            }
            return std::optional<Error>();
        },
        [](const Error &) {});
}

QFuture<Result<void>> RedisSimilar::note(const AskedQuestion &asked)
{
    return run<void>(RedisWorker::Kind::Other,
                     [asked, life = std::chrono::milliseconds(m_bounds.age)](
                         const RedisQuestions &questions) { return questions.note(asked, life); });
}

QFuture<Result<void>> RedisSimilar::refuse(const QByteArray &key, double similarity)
{
    return run<void>(RedisWorker::Kind::Other, [key, similarity](const RedisQuestions &questions) {
        return questions.refuse(key, similarity);
    });
}

} // namespace parley
