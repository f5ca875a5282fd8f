// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a Redis does wrong, as the Storage errors of the port. A server's own words are cut short
// and never those about a password: some repeat what was sent. Pure, any thread.
#pragma once

#include "chat/teamcache.h"
#include "redis/redisreply.h"

namespace parley {

[[nodiscard]] Unexpected redisFailure(const QString &code, const QString &detail);
// Of a reply that is a failure.
[[nodiscard]] Error redisErrorOf(const RedisReply &failure);
// The answer where one of these was meant: a failure becomes an error, another kind is garbage.
[[nodiscard]] Result<RedisReply> redisExpect(const Result<RedisReply> &reply,
                                             RedisReply::Kind kind);

} // namespace parley
