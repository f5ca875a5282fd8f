// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One connection to a Redis, on hiredis without its waits: every step has a moment by which it is
// over, whatever the other side does, and nothing is taken that is longer than allowed. Worker
// thread. Errors are those of rediserror.h; what broke the connection leaves it closed.
#pragma once

#include "base/secret.h"
#include "chat/teamserver.h"
#include "redis/redisaddresses.h"
#include "redis/redisreply.h"
#include "redis/redissockets.h"

#include <atomic>
#include <memory>

namespace parley {

struct RedisLimits
{
    std::chrono::milliseconds connect{2000};
    std::chrono::milliseconds command{1000};
    std::chrono::milliseconds patience{40};    // for a lookup, and for a sign of life
    std::chrono::milliseconds ping{5000};      // between signs of life
    std::chrono::milliseconds firstPause{500}; // before it is tried again, then twice as long
    std::chrono::milliseconds longestPause{60'000};
    qsizetype largestAnswer = 4'000'000; // bytes
};

class RedisLine
{
public:
    explicit RedisLine(const std::atomic<bool> &stopped);
    ~RedisLine();
    Q_DISABLE_COPY_MOVE(RedisLine)

    // Connected, known there, and in its database.
    [[nodiscard]] Result<void> open(const TeamServer &server, const Secret &password,
                                    RedisDeadline by);
    void close();
    // Also no, where the other side has left meanwhile.
    [[nodiscard]] bool isOpen();

    // One after another; a failure of one is its reply.
    [[nodiscard]] Result<QList<RedisReply>> ask(const QList<RedisCommand> &commands,
                                                RedisDeadline by);
    [[nodiscard]] Result<RedisReply> ask(const RedisCommand &command, RedisDeadline by);

private:
    struct Context;

    [[nodiscard]] Result<void> reach(const TeamServer &server, RedisDeadline by);
    [[nodiscard]] Result<void> connectTo(const QByteArray &place, quint16 port, RedisDeadline by);
    [[nodiscard]] Result<void> encrypt(const QString &host, RedisDeadline by);
    [[nodiscard]] Result<void> introduce(const TeamServer &server, const Secret &password,
                                         RedisDeadline by);
    [[nodiscard]] Result<void> send(RedisDeadline by);
    [[nodiscard]] Result<RedisReply> receive(RedisDeadline by);
    [[nodiscard]] Result<void> wait(redissockets::Wish wish, RedisDeadline by);
    [[nodiscard]] Unexpected broken(const QString &code, const QString &detail);
    [[nodiscard]] Unexpected brokenByError();

    const std::atomic<bool> &m_stopped;
    std::unique_ptr<Context> m_context;
};

} // namespace parley
