// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The questions whose answers are kept, with their vectors: as floats, and as small integers to
// look through. Each goes with its answer. What does not fit its checksum is no question. Database
// thread; errors are Storage errors with the codes of sql.h.
#pragma once

#include "chat/similaranswers.h"
#include "store/similarindex.h"

class QSqlDatabase;

namespace parley {

class SimilarRows
{
public:
    SimilarRows(const QSqlDatabase &connection, SimilarIndex &index)
        : m_connection(connection), m_index(index)
    {}

    // Beside the tables of the answers, which are there already.
    [[nodiscard]] static Result<void> make(const QSqlDatabase &connection);
    [[nodiscard]] Result<QList<SimilarQuestion>> find(const CacheScope &scope,
                                                      const QList<float> &vector, int most,
                                                      const QDateTime &notBefore) const;
    [[nodiscard]] Result<void> note(const AskedQuestion &asked) const;
    [[nodiscard]] Result<void> refuse(const QByteArray &key, double similarity) const;

private:
    struct Found
    {
        SimilarQuestion question;
        bool isOld = false;
    };
    [[nodiscard]] Result<std::optional<Found>> row(qint64 id, const CacheScope &scope,
                                                   const QList<float> &vector,
                                                   const QDateTime &notBefore) const;

    const QSqlDatabase &m_connection;
    SimilarIndex &m_index;
};

} // namespace parley
