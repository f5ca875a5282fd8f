// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Backups that are made by themselves: the last 7 daily and 4 weekly ones, of days on which
// something was written. Reads the database by a connection of its own, so that the writer goes on
// meanwhile. Any one thread but the writer's.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace parley {

// What a person needs to choose one.
struct BackupSummary
{
    QString path;
    QString label; // "daily", "weekly", "before-v3"
    QDateTime made;
    qint64 bytes = 0;
    qsizetype conversations = 0;
    qsizetype messages = 0;
    QDateTime newest; // the last change in it
    friend bool operator==(const BackupSummary &, const BackupSummary &) = default;
};

// The path of the backup; empty when none was due. Storage error "disk_full" when there is no room.
[[nodiscard]] Result<QString> backUpIfDue(const QString &databasePath, const QDateTime &now);
// Newest first; those that can't be read are left out.
[[nodiscard]] QList<BackupSummary> describeBackups(const QString &databasePath);

} // namespace parley
