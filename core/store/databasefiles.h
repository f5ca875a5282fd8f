// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The files around a database: private permissions, setting a damaged one aside as a whole, making
// sure that bytes are on the disk. Never opens the database itself: closing any handle of it would
// drop the locks SQLite holds on it (POSIX). Any thread.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace parley {

// Makes the folder (0700, parents too) and an empty file (0600) where they are missing. A folder
// that was there is made private only if it is empty or holds our database already.
[[nodiscard]] Result<void> prepareDatabaseFile(const QString &path);

// Moves the database, its journal and its index together to a name beside it that is still one
// database ("parley-damaged-20261121-101500.db", "…-wal", "…-shm"). Returns the new path.
inline constexpr char damagedDatabase[] = "damaged";
inline constexpr char replacedDatabase[] = "replaced"; // by a backup; closed, so one file
[[nodiscard]] Result<QString> setDatabaseAside(const QString &path, const char *why);

struct AsideDatabase
{
    QString path;
    QDateTime when; // UTC
};
[[nodiscard]] QList<AsideDatabase> databasesSetAside(const QString &path, const char *why);

// Where what shall take the place of a database is made, and how it does: the database is set aside
// (returns where) and the successor, closed and whole, gets its name. Should the program end in
// between, prepareDatabaseFile() finishes it.
[[nodiscard]] QString successorOf(const QString &path);
[[nodiscard]] Result<QString> installSuccessor(const QString &path, const char *why);

// Flushes a closed file and the folder's entry for it down to the disk.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

// Locks and shared memory don't work on network drives: such a database goes without WAL.
[[nodiscard]] bool isOnNetworkDrive(const QString &path);

// Whether the last writer left without closing: its journal still holds something.
[[nodiscard]] bool wasLeftOpen(const QString &path);

} // namespace parley
