// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Backups that are made by themselves: the last 7 daily and 4 weekly ones, of days on which
// something was written. Reads the database by a connection of its own, so that the writer goes on
// meanwhile. Any one thread but the writer's.
#pragma once

#include "base/result.h"
#include "chat/storereport.h"

#include <QDateTime>
#include <QList>

namespace parley {

class Interruption;

// The path of the backup; empty when none was due. Storage error "disk_full" when there is no room.
[[nodiscard]] Result<QString> backUpIfDue(const QString &databasePath, const QDateTime &now,
                                          Interruption *interruption = nullptr);
// Newest first, databases that were replaced by a backup among them; those that can't be read are
// left out.
[[nodiscard]] QList<BackupSummary> describeBackups(const QString &databasePath);

} // namespace parley
