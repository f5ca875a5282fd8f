// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The one thread that talks to the team's Redis: jobs go in, lookups before all others. It keeps
// the connection: makes it, makes sure that it lives, makes it anew after a pause that grows. Once
// something went wrong, or came too late, it is `broken` until a sign of life comes in time, and
// jobs are refused at once. Create, feed and destroy it in the main thread; destroying it gives
// what was kept a moment to get out.
#pragma once

#include "chat/teamcache.h"
#include "redis/redisline.h"

#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace parley {

// What one connection can do for a job, in the worker's thread.
struct RedisTurn
{
    RedisLine &line;
    const TeamServer &server;
    RedisDeadline by;
};

class RedisWorker
{
public:
    enum class Kind { Lookup, Other };
    // The error is of the connection, or of what was asked: the worker tells them apart.
    using Run = std::function<std::optional<Error>(RedisTurn)>;
    using Refuse = std::function<void(const Error &)>;

    // `changed` is called in the worker's thread whenever state() did.
    RedisWorker(const RedisLimits &limits, std::function<void()> changed);
    ~RedisWorker();
    Q_DISABLE_COPY_MOVE(RedisWorker)

    // Instead of the server before; what was meant for that one is refused.
    void use(const TeamServer &server, const Secret &password);
    // From now on none is used; `why` becomes the state's reason.
    void leave(const std::optional<Error> &why);
    // Exactly one of both is called, in the worker's thread or at once from here.
    void give(Kind kind, Run run, Refuse refuse);
    // Whether a lookup given now could be answered in time.
    [[nodiscard]] bool isPrompt() const;
    [[nodiscard]] TeamCacheState state() const;
    // A write worked, or why it did not: part of the state.
    void noteWrite(const std::optional<Error> &error);

private:
    struct Job
    {
        Kind kind;
        Run run;
        Refuse refuse;
    };
    using Moment = std::chrono::steady_clock::time_point;

    void want(const std::optional<TeamServer> &server, const Secret &password,
              const std::optional<Error> &why);
    void loop();
    [[nodiscard]] std::optional<Job> next();
    void takeServer();
    void attempt();
    void breathe();
    void serve(const Job &job);
    void fail(const Error &error);
    void enter(TeamCacheState::Phase phase, const std::optional<Error> &reason);

    const RedisLimits m_limits;
    const std::function<void()> m_changed;

    mutable std::mutex m_mutex; // of all up to the next blank line
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::optional<TeamServer> m_wanted;
    Secret m_password;
    bool m_isNew = false; // m_wanted is
    bool m_ending = false;
    TeamCacheState m_state;
    std::optional<Moment> m_busySince;

    std::atomic<bool> m_stopped{false};
    RedisLine m_line{m_stopped}; // worker's thread only, and so is the rest
    std::optional<TeamServer> m_server;
    bool m_isDone = false;
    int m_failures = 0;                // in a row
    Moment m_nextSign;                 // of life, or the next attempt
    std::unique_ptr<QThread> m_thread; // last: runs as long as all else lives
};

} // namespace parley
