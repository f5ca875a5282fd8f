// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tables that came to the database with a later version and only grow: the ledger, votes. Database
// thread, or any thread with a connection of its own.
#pragma once

#include "base/result.h"

#include <type_traits>

class QSqlDatabase;

namespace parley {

// Storage error "older_schema" when it is not there: reading does not bring an older database up to
// date.
[[nodiscard]] Result<void> requireTable(const QSqlDatabase &connection, const char *table);
// What `ask` says of the rows in `table`, once it is there.
template <class Rows, class Ask> // Result<T>(const Rows &)
[[nodiscard]] auto askingRows(const char *table, Ask ask)
{
    return [table, ask](const QSqlDatabase &connection) -> std::invoke_result_t<Ask, const Rows &> {
        const auto there = requireTable(connection, table);
        return there ? ask(Rows(connection)) : Unexpected(there.error());
    };
}
// Rows of the database at `path` that are not here: those made after a backup. Each table has a
// `key` that says its order and is given anew. And the answers of replays and batches, which were
// paid for.
[[nodiscard]] Result<void> takeOverRows(const QSqlDatabase &connection, const QString &path,
                                        std::initializer_list<const char *> tables);

} // namespace parley
