// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The answers in a Redis, below one namespace: found, kept, counted, dropped. What must happen as
// one happens in a script there, since several programs do it at once. What does not fit its
// checksum, comes from the future or costs what no answer costs is dropped, never served. Worker
// thread; errors are those of rediserror.h.
#pragma once

#include "chat/responsecache.h"
#include "redis/redisline.h"

namespace parley {

class RedisAnswers
{
public:
    RedisAnswers(RedisLine &line, QString space, RedisDeadline by)
        : m_line(line), m_space(space.toLatin1() + ':'), m_by(by)
    {}

    struct Found
    {
        std::optional<CachedAnswer> answer;
        bool isDamaged = false; // it should be dropped
    };
    // Nothing of a younger moment than `now`, as far as clocks differ, nor of an older one than
    // `notBefore`.
    [[nodiscard]] Result<Found> find(const CacheKey &key, const QDateTime &notBefore,
                                     const QDateTime &now, qsizetype largest) const;
    [[nodiscard]] Result<void> drop(const CacheKey &key) const;
    [[nodiscard]] Result<void> served(const CacheKey &key, Money saved, const QDateTime &now) const;
    [[nodiscard]] Result<void> keep(const CacheKey &key, const CachedAnswer &answer,
                                    const CacheBounds &bounds, const QDateTime &now,
                                    qsizetype largest) const;
    [[nodiscard]] Result<CacheFigures> figures() const;
    // A part of them: where to go on, "0" at first; "0" again: that was all.
    [[nodiscard]] Result<QByteArray> clearSome(const QByteArray &cursor) const;

private:
    [[nodiscard]] Result<RedisReply> run(const QByteArray &script,
                                         const QByteArrayList &arguments) const;

    RedisLine &m_line;
    QByteArray m_space;
    RedisDeadline m_by;
};

} // namespace parley
