// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The rows of the cache of answers: found, kept, counted, and what is too much of them dropped.
// Each answer has a checksum, since a disk may lie: what does not fit it is dropped, never served.
// Database thread; errors are Storage errors with the codes of sql.h.
#pragma once

#include "chat/responsecache.h"

class QSqlDatabase;

namespace parley {

class AnswerRows
{
public:
    explicit AnswerRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // Instead of whatever tables are there.
    [[nodiscard]] Result<void> make() const;
    [[nodiscard]] Result<std::optional<CachedAnswer>> find(const CacheKey &key,
                                                           const QDateTime &notBefore) const;
    [[nodiscard]] Result<void> served(const CacheKey &key, Money saved, const QDateTime &now) const;
    [[nodiscard]] Result<void> keep(const CacheKey &key, const CachedAnswer &answer,
                                    const CacheBounds &bounds) const;
    [[nodiscard]] Result<CacheFigures> figures() const;
    [[nodiscard]] Result<void> clear() const;

private:
    [[nodiscard]] Result<void> drop(const CacheKey &key) const;
    [[nodiscard]] Result<void> makeRoom(const CacheBounds &bounds, const QDateTime &now) const;

    const QSqlDatabase &m_connection;
};

} // namespace parley
