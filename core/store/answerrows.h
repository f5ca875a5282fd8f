// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The rows of the cache of answers: found, kept, counted, and what is too much of them dropped.
// Each answer has a checksum, since a disk may lie: what does not fit it is dropped, never served.
// Database thread; errors are Storage errors with the codes of sql.h.
#pragma once

#include "chat/responsecache.h"
#include "store/similarrows.h"

class QSqlDatabase;

namespace parley {

class AnswerRows
{
public:
    AnswerRows(const QSqlDatabase &connection, SimilarIndex &index)
        : m_connection(connection), m_index(index)
    {}

    // Instead of whatever tables are there.
    [[nodiscard]] static Result<void> make(const QSqlDatabase &connection);
    [[nodiscard]] Result<std::optional<CachedAnswer>> find(const CacheKey &key,
                                                           const QDateTime &notBefore) const;
    [[nodiscard]] Result<void> served(const CacheKey &key, Money saved, const QDateTime &now) const;
    [[nodiscard]] Result<void> keep(const CacheKey &key, const CachedAnswer &answer,
                                    const CacheBounds &bounds) const;
    [[nodiscard]] Result<CacheFigures> figures() const;
    [[nodiscard]] Result<void> clear() const;
    // Of their questions, by likeness.
    [[nodiscard]] SimilarRows similar() const { return {m_connection, m_index}; }
    [[nodiscard]] Result<void> note(const AskedQuestion &asked, const CacheBounds &bounds,
                                    const QDateTime &now) const;

private:
    [[nodiscard]] Result<void> drop(const CacheKey &key) const;
    [[nodiscard]] Result<void> makeRoom(const CacheBounds &bounds, const QDateTime &now) const;

    const QSqlDatabase &m_connection;
    SimilarIndex &m_index;
};

} // namespace parley
