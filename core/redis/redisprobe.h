// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A test of a team's server: reaches it once on a connection and a thread of its own, and looks
// what it is and whether anything may be kept there. Main thread; destroying it gives up.
#pragma once

#include "chat/teamcache.h"
#include "redis/redisline.h"

#include <QThread>

namespace parley {

class RedisProbe
{
public:
    RedisProbe(const TeamServer &server, const Secret &password, const RedisLimits &limits);
    ~RedisProbe();
    Q_DISABLE_COPY_MOVE(RedisProbe)

    [[nodiscard]] QFuture<Result<TeamServerReport>> report() const { return m_promise.future(); }

private:
    std::atomic<bool> m_stopped{false};
    QPromise<Result<TeamServerReport>> m_promise;
    std::unique_ptr<QThread> m_thread;
};

// Whether that server compares questions itself.
[[nodiscard]] Result<bool> redisHasVectorSets(RedisLine &line, RedisDeadline by);

} // namespace parley
