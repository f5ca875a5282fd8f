// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Copies of the database in a folder beside it. Made by SQLite itself (VACUUM INTO), opened and
// checked, flushed to the disk, and only then given their final name "<label>-<UTC time>.db": a
// file with such a name is a good backup. Database thread.
#pragma once

#include "store/connection.h"

#include <QDateTime>
#include <QStringList>

class QSqlDatabase;

namespace parley {

class Interruption;

[[nodiscard]] QString backupFolder(const QString &databasePath);
// Returns the path of the new backup. Storage error when it can't be made or isn't sound, nothing
// is left of it then.
[[nodiscard]] Result<QString> makeBackup(const QSqlDatabase &connection, const QString &folder,
                                         const QString &label,
                                         const QDateTime &now = QDateTime::currentDateTimeUtc(),
                                         Interruption *interruption = nullptr);
// Paths, newest first; all labels when `label` is empty.
[[nodiscard]] QStringList listBackups(const QString &folder, const QString &label = {});
// When a backup was made, by its name; invalid for another name.
[[nodiscard]] QDateTime backupTime(const QString &path);
enum class CheckDepth {
    Quick, // each page
    Full,  // and each index against its table: takes several times as long
};
// Opens it for reading and lets SQLite check it.
[[nodiscard]] Result<void> checkDatabase(const QString &path,
                                         Connection::Access access = Connection::Access::Still,
                                         CheckDepth depth = CheckDepth::Quick,
                                         Interruption *interruption = nullptr);

} // namespace parley
