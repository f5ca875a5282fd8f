// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The vectors of questions in memory, read from the rows once for each scope that is asked about.
// Only a shortcut: what it names may be gone by now, which whoever asks for the row finds out. It
// forgets everything when another program wrote to the file, and when it holds too much. Database
// thread; belongs to one connection.
#pragma once

#include "base/result.h"
#include "base/vectorindex.h"

#include <map>

class QSqlDatabase;

namespace parley {

class SimilarIndex
{
public:
    // Names of rows, the nearest first.
    [[nodiscard]] Result<QList<qint64>> nearest(const QSqlDatabase &connection,
                                                const QByteArray &scope,
                                                const QuantizedVector &vector, int most);
    // Written by this very connection.
    void added(const QByteArray &scope, qint64 row, const QuantizedVector &vector);
    void removed(const QByteArray &scope, qsizetype dimensions, qint64 row);

private:
    using Place = std::pair<QByteArray, qsizetype>; // scope, dimensions
    [[nodiscard]] Result<VectorIndex *> indexOf(const QSqlDatabase &connection, const Place &place);
    void makeRoom();

    std::map<Place, VectorIndex> m_indexes;
    qint64 m_version = -1; // of the file, as others change it
};

// Scale and values in one blob; nothing where they are none.
[[nodiscard]] QByteArray packed(const QuantizedVector &vector);
[[nodiscard]] std::optional<QuantizedVector> unpacked(const QByteArray &bytes);

} // namespace parley
