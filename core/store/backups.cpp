// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/backups.h"

#include "store/databasefiles.h"
#include "store/interruption.h"
#include "store/sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <algorithm>

namespace parley {

namespace {

const QString unfinished = QStringLiteral(".part");
constexpr qsizetype stampLength = 18;
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmsszzz");

QString stampOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().right(stampLength);
}

} // namespace

QString backupFolder(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + QStringLiteral("/backups");
}

Result<QString> makeBackup(const QSqlDatabase &connection, const QString &folder,
                           const QString &label, const QDateTime &now, Interruption *interruption)
{
    const QString target =
        QStringLiteral("%1/%2-%3.db").arg(folder, label, now.toUTC().toString(stampFormat));
    const QString draft = target + unfinished;
    QFile::remove(draft);
    // An empty file that is private from the start; VACUUM INTO accepts it.
    if (const auto made = prepareDatabaseFile(draft); !made) {
        return Unexpected(made.error());
    }
    Statement copy(connection, "VACUUM INTO ?");
    const Interruption::Watch watch(interruption, connection);
    Result<void> done = interruption ? interruption->check() : Result<void>();
    if (done) {
        done = copy.bind(draft).run();
    }
    if (done) {
        done = checkDatabase(draft, Connection::Access::Still, CheckDepth::Quick, interruption);
    }
    if (done) {
        done = syncToDisk(draft);
    }
    if (done && !QFile::rename(draft, target)) {
        done = Unexpected(storageError(QStringLiteral("can't name the backup ") + target, "io"));
    }
    if (done) {
        done = syncToDisk(target); // the folder's entry
    }
    if (!done) {
        QFile::remove(draft);
        return Unexpected(done.error());
    }
    return target;
}

QStringList listBackups(const QString &folder, const QString &label)
{
    const QDir dir(folder);
    const QString pattern =
        (label.isEmpty() ? QStringLiteral("*") : label) + QStringLiteral("-*.db");
    QStringList paths;
    for (const QString &name : dir.entryList({pattern}, QDir::Files)) {
        paths.append(dir.filePath(name));
    }
    std::stable_sort(paths.begin(), paths.end(),
                     [](const QString &a, const QString &b) { return stampOf(a) > stampOf(b); });
    return paths;
}

QDateTime backupTime(const QString &path)
{
    const QDateTime time = QDateTime::fromString(stampOf(path), stampFormat);
    return QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
}

Result<void> checkDatabase(const QString &path, Connection::Access access, CheckDepth depth,
                           Interruption *interruption)
{
    const Connection connection(path, access);
    if (const auto &opened = connection.opened(); !opened) {
        return opened;
    }
    const Interruption::Watch watch(interruption, connection.database());
    const auto isWanted = [interruption] {
        return interruption ? interruption->check() : Result<void>();
    };
    if (const auto wanted = isWanted(); !wanted) {
        return wanted;
    }
    const auto verdict =
        single(connection.database(), depth == CheckDepth::Quick
                                          ? QStringLiteral("PRAGMA quick_check(1)")
                                          : QStringLiteral("PRAGMA integrity_check(1)"));
    if (const auto wanted = isWanted(); !wanted) { // what was not looked at passes for damaged
        return wanted;
    }
    if (!verdict) {
        return Unexpected(verdict.error());
    }
    if (verdict->toString() != QLatin1String("ok")) {
        return Unexpected(storageError(verdict->toString(), "corrupt"));
    }
    return {};
}

} // namespace parley
