// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "base/logging.h"
#include "store/backups.h"
#include "store/databasefiles.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>

namespace parley {

namespace {

QString suspectMark(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

bool isDamage(const Error &error)
{
    return error.providerCode == QLatin1String("corrupt");
}

// Looks at a database without changing a byte of it. Storage error "corrupt" when it is damaged.
Result<void> examine(const QString &path)
{
    if (QFileInfo(path).size() == 0) {
        return {};
    }
    const Connection connection(path, Connection::Access::ReadOnly);
    if (!connection.opened()) {
        return connection.opened();
    }
    const auto state = inspectSchema(connection.database());
    if (!state) {
        return Unexpected(state.error());
    }
    if (wasLeftOpen(path) || QFile::exists(suspectMark(path))) {
        return checkDatabase(path, Connection::Access::ReadOnly);
    }
    return {};
}

Result<void> restoreNewestBackup(const QString &path, OpenReport &report)
{
    for (const QString &backup : listBackups(backupFolder(path))) {
        if (!checkDatabase(backup)) {
            continue;
        }
        if (!QFile::copy(backup, path)) {
            return Unexpected(storageError(QStringLiteral("can't restore ") + backup, "io"));
        }
        report.restoredFrom = backup;
        return syncToDisk(path);
    }
    return {};
}

Result<void> replaceDamaged(const QString &path, const Error &damage, OpenReport &report)
{
    qCWarning(logStore) << "damaged database:" << damage.detail;
    const auto aside = setDatabaseAside(path, damagedDatabase);
    if (!aside) {
        return Unexpected(aside.error());
    }
    report.setAside = *aside;
    report.damage = damage.detail;
    QFile::remove(suspectMark(path));
    return restoreNewestBackup(path, report);
}

} // namespace

Result<std::unique_ptr<Database>> Database::openForWriting(const QString &path, OpenReport &report)
{
    Result<void> sound = prepareDatabaseFile(path);
    if (!sound) {
        return Unexpected(sound.error());
    }
    sound = examine(path);
    // A journal of the old kind can't be rolled back by a reader: the writer does it below.
    if (!sound && sound.error().providerCode == QLatin1String("read_only")) {
        sound = {};
    }
    if (!sound && isDamage(sound.error())) {
        sound = replaceDamaged(path, sound.error(), report);
        if (sound) {
            sound = prepareDatabaseFile(path);
        }
    }
    if (!sound) {
        return Unexpected(sound.error());
    }
    std::unique_ptr<Database> database(new Database(path, Connection::Access::ReadWrite));
    if (const auto done = database->configure(path); !done) {
        return Unexpected(done.error());
    }
    const auto migrated = migrate(database->connection(), backupFolder(path));
    if (!migrated) {
        return Unexpected(migrated.error());
    }
    report.backup = *migrated;
    QFile::remove(suspectMark(path));
    return database;
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return Unexpected(storageError(QStringLiteral("there is no ") + path, "missing"));
    }
    std::unique_ptr<Database> database(new Database(path, Connection::Access::ReadOnly));
    if (const auto &opened = database->m_connection.opened(); !opened) {
        return Unexpected(opened.error());
    }
    const auto state = inspectSchema(database->connection());
    if (!state) {
        return Unexpected(state.error());
    }
    if (*state == SchemaState::Empty) {
        return Unexpected(storageError(QStringLiteral("being made by another Parley"), "missing"));
    }
    if (*state == SchemaState::Older) {
        return Unexpected(storageError(
            QStringLiteral("the database is being used by an older Parley"), "older_schema"));
    }
    return database;
}

Result<void> Database::configure(const QString &path)
{
    if (const auto &opened = m_connection.opened(); !opened) {
        return opened;
    }
    if (const auto state = inspectSchema(connection()); !state) {
        return Unexpected(state.error());
    }
    const bool network = isOnNetworkDrive(path);
    const auto mode = single(connection(), network ? QStringLiteral("PRAGMA journal_mode=DELETE")
                                                   : QStringLiteral("PRAGMA journal_mode=WAL"));
    if (!mode) {
        return Unexpected(mode.error());
    }
    if (network) {
        qCWarning(logStore) << "on a network drive: slower journal";
    }
    for (const char *pragma : {"synchronous=FULL", "foreign_keys=ON", "wal_autocheckpoint=1000",
                               "journal_size_limit=67108864", "secure_delete=FAST", "fullfsync=ON",
                               "checkpoint_fullfsync=ON", "cache_size=-16384"}) {
        if (const auto done =
                execute(connection(), QStringLiteral("PRAGMA ") + QLatin1String(pragma));
            !done) {
            return done;
        }
    }
    return {};
}

Result<void> Database::setDurability(Durability durability)
{
    if (durability == m_durability) {
        return {};
    }
    const auto done = execute(connection(), durability == Durability::PowerCut
                                                ? QStringLiteral("PRAGMA synchronous=FULL")
                                                : QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (done) {
        m_durability = durability;
    }
    return done;
}

void Database::suspect(const QString &path)
{
    QFile mark(suspectMark(path));
    if (!mark.open(QIODevice::WriteOnly)) {
        qCWarning(logStore) << "can't leave a mark:" << mark.errorString();
    }
}

} // namespace parley
