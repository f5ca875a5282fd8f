// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "base/logging.h"
#include "store/backups.h"
#include "store/databasefiles.h"
#include "store/migrations.h"
#include "store/salvage.h"
#include "store/searchindex.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>
#include <sqlite3.h>

namespace parley {

namespace {

QString suspectMark(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

QString uncheckedMark(const QString &path)
{
    return path + QStringLiteral(".unchecked");
}

bool isDamage(const Error &error)
{
    return error.providerCode == QLatin1String("corrupt");
}

// A larger one is checked while it is used already: a hundredth of a second for each megabyte.
constexpr qint64 checkedAtOnce = 16 * 1024 * 1024;

bool leaveMark(const QString &mark)
{
    QFile file(mark);
    const bool left = file.open(QIODevice::WriteOnly);
    if (!left) {
        qCWarning(logStore) << "can't leave a mark:" << file.errorString();
    }
    return left;
}

// What the list of conversations is made of, and that it is all there.
Result<void> checkEssentials(const QSqlDatabase &connection)
{
    Result<void> sound = checkSchema(connection);
    for (const char *table : {"conversations", "folders", "chunks", "search_backlog"}) {
        const auto verdict =
            sound ? single(connection,
                           QStringLiteral("PRAGMA quick_check(%1)").arg(QLatin1String(table)))
                  : Unexpected(sound.error());
        if (!verdict || verdict->toString() != QLatin1String("ok")) {
            return Unexpected(verdict ? storageError(verdict->toString(), "corrupt")
                                      : verdict.error());
        }
    }
    return sound;
}

// After an unclean end, or a check of that which was not finished. A large database gets a mark:
// the rest is to be checked.
Result<void> examineLeftOpen(const QString &path, const QSqlDatabase &connection)
{
    if (!wasLeftOpen(path) && !QFile::exists(uncheckedMark(path))) {
        return {};
    }
    if (QFileInfo(path).size() > checkedAtOnce && leaveMark(uncheckedMark(path))) {
        return checkEssentials(connection);
    }
    return checkDatabase(path, Connection::Access::ReadOnly);
}

// Looks at a database without changing a byte of it. Storage error "corrupt" when it is damaged.
Result<void> examine(const QString &path)
{
    if (QFileInfo(path).size() == 0) {
        return {};
    }
    const bool suspected = QFile::exists(suspectMark(path));
    const Connection connection(path, Connection::Access::ReadOnly);
    if (!connection.opened()) {
        return connection.opened();
    }
    const auto state = inspectSchema(connection.database());
    if (!state) {
        return Unexpected(state.error());
    }
    if (suspected && *state != SchemaState::Empty) {
        const auto declared = checkSchema(connection.database());
        return declared ? checkDatabase(path, Connection::Access::ReadOnly, CheckDepth::Full)
                        : declared;
    }
    return *state == SchemaState::Empty ? Result<void>()
                                        : examineLeftOpen(path, connection.database());
}

// SQLite's check does not look into the search index. It is made anew where it is broken.
Result<void> examineSearch(const QString &path)
{
    if (!QFile::exists(suspectMark(path))) {
        return {};
    }
    const Connection connection(path, Connection::Access::ReadWrite);
    const auto state = connection.opened() ? inspectSchema(connection.database())
                                           : Unexpected(connection.opened().error());
    if (!state || *state != SchemaState::Current) {
        return state ? Result<void>() : Unexpected(state.error());
    }
    Transaction transaction(connection.database());
    const auto repaired =
        transaction.begun() ? SearchIndex(connection.database()).repair() : transaction.begun();
    return repaired ? transaction.commit() : repaired;
}

// The newest sound backup; empty when there is none.
QString newestSoundBackup(const QString &path)
{
    for (const QString &backup : listBackups(backupFolder(path))) {
        if (checkDatabase(backup)) {
            return backup;
        }
    }
    return {};
}

qint64 messagesIn(const QString &path)
{
    const Connection connection(path, Connection::Access::Still);
    const auto count = connection.opened() ? single(connection.database(),
                                                    QStringLiteral("SELECT count(*) FROM nodes"))
                                           : Unexpected(connection.opened().error());
    return count.value_or(QVariant(0)).toLongLong();
}

// Whatever holds more takes the place of a damaged database, which is set aside: what can still be
// read of it, or the newest backup.
Result<void> replaceDamaged(const QString &path, const Error &damage, OpenReport &report)
{
    qCWarning(logStore) << "damaged database:" << damage.detail;
    const QString next = successorOf(path);
    QFile::remove(next);
    const auto salvaged = salvageDatabase(path, next);
    const QString backup = newestSoundBackup(path);
    if (salvaged && (backup.isEmpty() || salvaged->messages >= messagesIn(backup))) {
        report.salvaged = salvaged->messages;
        report.lost = salvaged->lost;
    } else if (!backup.isEmpty()) {
        QFile::remove(next);
        if (!QFile::copy(backup, next)) {
            return Unexpected(storageError(QStringLiteral("can't restore ") + backup, "io"));
        }
        report.restoredFrom = backup;
    } else if (salvaged.error().providerCode != QLatin1String("corrupt")) {
        return Unexpected(salvaged.error()); // no room for it, say: later then
    }
    const auto aside = QFileInfo::exists(next) ? installSuccessor(path, damagedDatabase)
                                               : setDatabaseAside(path, damagedDatabase);
    if (!aside) {
        return Unexpected(aside.error());
    }
    report.setAside = *aside;
    report.damage = damage.detail;
    QFile::remove(suspectMark(path));
    QFile::remove(uncheckedMark(path));
    return {};
}

// Nothing that SQL says can damage the file or its schema.
void defend(const QSqlDatabase &connection)
{
    if (sqlite3 *handle = nativeHandle(connection)) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    }
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
    sound = sound ? examineSearch(path) : sound;
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
    defend(connection());
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
    leaveMark(suspectMark(path));
}

bool Database::isUnchecked(const QString &path)
{
    return QFile::exists(uncheckedMark(path));
}

Result<QString> Database::check(const QString &path, CheckDepth depth, Interruption &interruption)
{
    const auto sound = checkDatabase(path, Connection::Access::ReadOnly, depth, &interruption);
    if (sound) {
        QFile::remove(uncheckedMark(path));
        return QStringLiteral("ok");
    }
    if (!isDamage(sound.error())) {
        return Unexpected(sound.error());
    }
    suspect(path);
    return sound.error().detail;
}

} // namespace parley
