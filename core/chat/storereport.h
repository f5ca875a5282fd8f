// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a store tells of itself: how its opening went and which backups there are. Plain values, any
// thread.
#pragma once

#include <QDateTime>
#include <QString>

namespace parley {

// What a person should hear of the opening.
struct OpenReport
{
    bool readOnly = false;
    QString heldBy;            // who writes, when we can't
    QString setAside;          // the damaged database, kept there
    QString damage;            // what SQLite said of it
    QString restoredFrom;      // the backup that took its place; empty: none was better
    qint64 salvaged = 0;       // messages taken out of the damaged database
    qint64 lost = 0;           // messages known to be missing after that
    QString backup;            // made before a migration
    qsizetype interrupted = 0; // answers that were streaming when the program ended
    friend bool operator==(const OpenReport &, const OpenReport &) = default;
};

enum class BackupKind {
    BeforeMigration,
    Daily,
    Weekly,
    Replaced, // what was there before another backup was restored
};

// What a person needs to choose one.
struct BackupSummary
{
    QString path;
    BackupKind kind = BackupKind::Daily;
    QDateTime made; // UTC
    qint64 bytes = 0;
    qsizetype conversations = 0;
    qsizetype messages = 0;
    QDateTime newest; // UTC, the last change in it; invalid: it is empty
    friend bool operator==(const BackupSummary &, const BackupSummary &) = default;
};

} // namespace parley
