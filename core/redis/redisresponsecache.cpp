// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisresponsecache.h"

#include "redis/redisanswers.h"
#include "redis/rediserror.h"
#include "redis/redisprobe.h"

namespace parley {

namespace {

constexpr qsizetype mostWaiting = 32;
constexpr int mostSteps = 100'000; // of clearing: a thousand names each

using Kind = RedisWorker::Kind;

template <class T>
void finish(QPromise<Result<T>> &promise, const Result<T> &result)
{
    promise.addResult(result);
    promise.finish();
}

template <class T>
std::optional<Error> errorIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

RedisResponseCache::RedisResponseCache(const Clock &clock, const RedisLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_worker(limits,
               [this] {
                   QMetaObject::invokeMethod(this, &TeamCache::stateChanged, Qt::QueuedConnection);
               })
    , m_similar(m_worker, m_clock, m_bounds)
{}

RedisResponseCache::~RedisResponseCache() = default;

void RedisResponseCache::expect()
{
    m_expected = true;
}

void RedisResponseCache::use(const TeamServer &server, const Secret &password)
{
    m_similar.forget();
    m_worker.use(server, password);
    settle();
}

void RedisResponseCache::leave(const std::optional<Error> &why)
{
    m_worker.leave(why);
    settle();
}

void RedisResponseCache::whenKnown(std::function<void()> call)
{
    if (!m_expected || m_waiting.size() >= mostWaiting) {
        call();
        return;
    }
    m_waiting.append(std::move(call));
    if (!std::exchange(m_isWanted, true)) {
        Q_EMIT wanted();
    }
}

void RedisResponseCache::settle()
{
    m_expected = false;
    m_isWanted = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &call : waiting) {
        call();
    }
}

QFuture<Result<TeamServerReport>> RedisResponseCache::test(const TeamServer &server,
                                                           const Secret &password)
{
    m_probe = std::make_unique<RedisProbe>(server, password, m_limits);
    return m_probe->report();
}

template <class T, class Work>
QFuture<Result<T>> RedisResponseCache::run(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenKnown([this, promise, work = std::move(work)] {
        m_worker.give(
            Kind::Other,
            [promise, work](RedisTurn turn) {
                const Result<T> result = work(RedisAnswers(turn.line, turn.server.space, turn.by));
                finish(*promise, result);
                return errorIn(result);
            },
            [promise](const Error &error) { finish(*promise, Result<T>(Unexpected(error))); });
    });
    return promise->future();
}

template <class Work>
QFuture<Result<void>> RedisResponseCache::write(Work work)
{
    return run<void>([this, work = std::move(work)](const RedisAnswers &answers) {
        const Result<void> written = work(answers);
        m_worker.noteWrite(errorIn(written));
        return written;
    });
}

QFuture<Result<std::optional<CachedAnswer>>> RedisResponseCache::find(const CacheKey &key)
{
    const auto search = std::make_shared<QPromise<Result<Found>>>();
    search->start();
    whenKnown([this, key, search] { look(key, search); });
    return search->future();
}

void RedisResponseCache::look(const CacheKey &key, const Search &search)
{
    if (!m_worker.isPrompt()) {
        finish(*search, Result<Found>(std::nullopt));
        return;
    }
    const QDateTime now = m_clock.now();
    const auto age = std::chrono::milliseconds(m_bounds.age).count();
    m_worker.give(
        Kind::Lookup,
        [this, key, search, now, notBefore = now.addMSecs(-age),
         largest = m_limits.largestAnswer](RedisTurn turn) {
            const RedisAnswers answers(turn.line, turn.server.space, turn.by);
            const auto found = answers.find(key, notBefore, now, largest);
            if (found && found->isDamaged) {
                drop(key);
            }
            finish(*search, found ? Result<Found>(found->answer) : Unexpected(found.error()));
            return errorIn(found);
        },
        [search](const Error &) { finish(*search, Result<Found>(std::nullopt)); });
}

// By the worker's own wish: nobody waits for it, and a server that takes nothing keeps it.
void RedisResponseCache::drop(const CacheKey &key)
{
    m_worker.give(
        Kind::Other,
        [key](RedisTurn turn) {
            return errorIn(RedisAnswers(turn.line, turn.server.space, turn.by).drop(key));
        },
        [](const Error &) {});
}

QFuture<Result<void>> RedisResponseCache::served(const CacheKey &key, Money saved)
{
    return write([key, saved, now = m_clock.now()](const RedisAnswers &answers) {
        return answers.served(key, saved, now);
    });
}

QFuture<Result<void>> RedisResponseCache::keep(const CacheKey &key, const CachedAnswer &answer)
{
    return write([key, answer, bounds = m_bounds, now = m_clock.now(),
                  largest = m_limits.largestAnswer](const RedisAnswers &answers) {
        return answers.keep(key, answer, bounds, now, largest);
    });
}

QFuture<Result<CacheFigures>> RedisResponseCache::figures()
{
    return run<CacheFigures>([](const RedisAnswers &answers) { return answers.figures(); });
}

QFuture<Result<void>> RedisResponseCache::clear()
{
    const auto clearing = std::make_shared<QPromise<Result<void>>>();
    clearing->start();
    whenKnown([this, clearing] { clearFrom("0", 0, clearing); });
    return clearing->future();
}

// Step by step, so that lookups come in between.
void RedisResponseCache::clearFrom(const QByteArray &cursor, int step, const Clearing &clearing)
{
    m_worker.give(
        Kind::Other,
        [this, cursor, step, clearing](RedisTurn turn) {
            const auto next = RedisAnswers(turn.line, turn.server.space, turn.by).clearSome(cursor);
            if (!next || *next == "0") {
                finish(*clearing, next ? Result<void>() : Unexpected(next.error()));
            } else if (step >= mostSteps || *next == cursor) {
                finish(*clearing, Result<void>(redisFailure(
                                      teamerror::garbage,
                                      QStringLiteral("it never comes to the end of its names"))));
            } else {
                clearFrom(*next, step + 1, clearing);
            }
            return errorIn(next);
        },
        [clearing](const Error &error) { finish(*clearing, Result<void>(Unexpected(error))); });
}

} // namespace parley
