// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Brings a database to the newest schema: numbered SQL files from the resources
// (":/sql/0001_….sql"), each in one transaction, after a verified backup when there is data
// already. PRAGMA user_version counts them. Database thread.
#pragma once

#include "base/result.h"

class QSqlDatabase;

namespace parley {

// What a database says it is, before anything is written to it.
enum class SchemaState {
    Empty,
    Current,
    Older, // migrate() helps
};

// The number of the newest schema this program knows.
[[nodiscard]] int newestSchema();
// Storage error "newer_schema" for a database of a later Parley, "not_ours" for another program's.
[[nodiscard]] Result<SchemaState> inspectSchema(const QSqlDatabase &connection);
// Storage error "corrupt" when its tables are not those of the version it says it is.
[[nodiscard]] Result<void> checkSchema(const QSqlDatabase &connection);
// Returns the path of the backup that was made, empty when none was needed. On failure the database
// is as it was.
[[nodiscard]] Result<QString> migrate(const QSqlDatabase &connection, const QString &backups);

} // namespace parley
