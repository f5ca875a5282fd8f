// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/rollingbackups.h"

#include "store/backups.h"
#include "store/connection.h"
#include "store/databasefiles.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QVariant>
#include <algorithm>

namespace parley {

namespace {

struct Rhythm
{
    const char *label;
    int days;
    int kept;
};
constexpr Rhythm daily{"daily", 1, 7};
constexpr Rhythm weekly{"weekly", 7, 4};

bool isDue(const QString &folder, const Rhythm &rhythm, const QDateTime &now)
{
    const QStringList made = listBackups(folder, QLatin1String(rhythm.label));
    // One from the future (the clock was wrong) must not stop backups for years.
    return made.isEmpty() || backupTime(made.first()).addDays(rhythm.days) <= now ||
           backupTime(made.first()) > now.addDays(1);
}

// An empty journal is only a sign that somebody opened the database.
QDateTime lastWrite(const QString &databasePath)
{
    const QFileInfo journal(databasePath + QStringLiteral("-wal"));
    const QDateTime database = QFileInfo(databasePath).lastModified();
    return journal.size() > 0 ? std::max(database, journal.lastModified()) : database;
}

// A backup carries the time of the last write before it was begun: what is written while it is made
// is newer, and a file system whose clock ticks slowly doesn't make an old write look new.
bool hasChangedSince(const QString &databasePath, const QString &folder)
{
    const QStringList all = listBackups(folder);
    return all.isEmpty() || lastWrite(databasePath) > QFileInfo(all.first()).lastModified();
}

// When that fails the backup is as good; only the next one may come without need.
void dateBy(const QString &backup, const QDateTime &written)
{
    QFile file(backup);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        file.setFileTime(written, QFileDevice::FileModificationTime);
    }
}

bool hasRoom(const QString &databasePath)
{
    constexpr qint64 leftFree = 64 * 1024 * 1024;
    const QFileInfo database(databasePath);
    const qint64 size = database.size() + QFileInfo(databasePath + QStringLiteral("-wal")).size();
    return QStorageInfo(database.absolutePath()).bytesAvailable() > 2 * size + leftFree;
}

void thinOut(const QString &folder, const Rhythm &rhythm)
{
    const QStringList old = listBackups(folder, QLatin1String(rhythm.label)).mid(rhythm.kept);
    for (const QString &path : old) {
        QFile::remove(path);
    }
}

BackupKind kindOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.startsWith(QLatin1String(daily.label))    ? BackupKind::Daily
           : name.startsWith(QLatin1String(weekly.label)) ? BackupKind::Weekly
                                                          : BackupKind::BeforeMigration;
}

Result<BackupSummary> describe(const QString &path, BackupKind kind, const QDateTime &made)
{
    const Connection connection(path, Connection::Access::Still);
    if (!connection.opened()) {
        return Unexpected(connection.opened().error());
    }
    Statement counts(
        connection.database(),
        "SELECT count(*), coalesce(sum(messages), 0), max(updated) FROM conversations");
    const auto row = counts.next();
    if (!row) {
        return Unexpected(row.error());
    }
    BackupSummary summary;
    summary.path = path;
    summary.kind = kind;
    summary.made = made;
    summary.bytes = QFileInfo(path).size();
    summary.conversations = static_cast<qsizetype>(counts.integer(0));
    summary.messages = static_cast<qsizetype>(counts.integer(1));
    summary.newest = counts.time(2);
    return summary;
}

} // namespace

Result<QString> backUpIfDue(const QString &databasePath, const QDateTime &now,
                            Interruption *interruption)
{
    const QString folder = backupFolder(databasePath);
    const bool weeklyDue = isDue(folder, weekly, now);
    const bool due = weeklyDue || isDue(folder, daily, now);
    if (!due || !hasChangedSince(databasePath, folder)) {
        return QString();
    }
    if (!hasRoom(databasePath)) {
        return Unexpected(storageError(QStringLiteral("no room for a backup"), "disk_full"));
    }
    const Connection connection(databasePath, Connection::Access::ReadOnly);
    Result<void> ready = connection.opened();
    if (ready) { // it would also forbid to write the copy; the file itself is open for reading only
        ready = execute(connection.database(), QStringLiteral("PRAGMA query_only=OFF"));
    }
    if (!ready) {
        return Unexpected(ready.error());
    }
    const Rhythm &rhythm = weeklyDue ? weekly : daily;
    const QDateTime written = lastWrite(databasePath);
    auto made =
        makeBackup(connection.database(), folder, QLatin1String(rhythm.label), now, interruption);
    if (made) {
        dateBy(*made, written);
        thinOut(folder, daily);
        thinOut(folder, weekly);
    }
    return made;
}

QList<BackupSummary> describeBackups(const QString &databasePath)
{
    QList<BackupSummary> summaries;
    const auto add = [&summaries](const Result<BackupSummary> &summary) {
        if (summary) {
            summaries.append(*summary);
        }
    };
    for (const QString &path : listBackups(backupFolder(databasePath))) {
        add(describe(path, kindOf(path), backupTime(path)));
    }
    for (const AsideDatabase &aside : databasesSetAside(databasePath, replacedDatabase)) {
        add(describe(aside.path, BackupKind::Replaced, aside.when));
    }
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto &a, const auto &b) { return a.made > b.made; });
    return summaries;
}

} // namespace parley
