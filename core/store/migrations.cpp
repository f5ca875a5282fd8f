// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "base/logging.h"
#include "store/backups.h"
#include "store/connection.h"
#include "store/ledgerrows.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QVariant>

namespace parley {

namespace {

constexpr qint64 applicationId = 0x50726c79; // "Prly"
constexpr int keptBackups = 3;
constexpr int ledgerSchema = 5; // the first with a ledger

QStringList schemaFiles()
{
    return QDir(QStringLiteral(":/sql")).entryList(QDir::Files, QDir::Name);
}

Result<qint64> pragma(const QSqlDatabase &connection, const char *name)
{
    return single(connection, QStringLiteral("PRAGMA ") + QLatin1String(name))
        .transform([](const QVariant &value) { return value.toLongLong(); });
}

Result<void> applyOne(const QSqlDatabase &connection, int version)
{
    QFile file(QStringLiteral(":/sql/") + schemaFiles().at(version - 1));
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected(storageError(file.errorString(), "io"));
    }
    if (const auto done = executeScript(connection, QString::fromUtf8(file.readAll())); !done) {
        return done;
    }
    if (version == ledgerSchema) {
        if (const auto done = LedgerRows(connection).takeOverAnswers(); !done) {
            return done;
        }
    }
    Statement violations(connection, "PRAGMA foreign_key_check");
    const auto violated = violations.next();
    if (!violated) {
        return Unexpected(violated.error());
    }
    if (*violated) {
        return Unexpected(storageError(QStringLiteral("schema %1 would leave a reference to "
                                                      "nothing in ")
                                               .arg(version) +
                                           violations.text(0),
                                       "constraint"));
    }
    const QString marks = QStringLiteral("PRAGMA application_id=%1;\nPRAGMA user_version=%2;\n");
    return executeScript(connection, marks.arg(applicationId).arg(version));
}

// All or nothing: a database is never left between two schemas.
Result<void> applyAll(const QSqlDatabase &connection, int from, int to = newestSchema())
{
    Transaction transaction(connection);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    for (int next = from + 1; next <= to; ++next) {
        if (const auto done = applyOne(connection, next); !done) {
            qCWarning(logStore) << "schema" << next << "failed:" << done.error().detail;
            return done;
        }
    }
    return transaction.commit();
}

// Everything that was declared; what the search index keeps for itself is its own affair.
Result<QString> declarations(const QSqlDatabase &connection)
{
    return single(
               connection,
               QStringLiteral("SELECT group_concat(line) FROM (SELECT type || ' ' || name || ' ' "
                              "|| coalesce(sql, '') AS line FROM sqlite_schema WHERE name NOT "
                              "GLOB 'sqlite_*' AND name NOT GLOB '*_index_*' ORDER BY name)"))
        .transform([](const QVariant &lines) { return lines.toString(); });
}

} // namespace

int newestSchema()
{
    return static_cast<int>(schemaFiles().size());
}

Result<SchemaState> inspectSchema(const QSqlDatabase &connection)
{
    // One statement sees one state: another process may be making the tables right now.
    Statement row(connection,
                  "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) "
                  "FROM pragma_application_id, pragma_user_version");
    if (const auto found = row.next(); !found) {
        return Unexpected(found.error());
    }
    const qint64 id = row.integer(0);
    const qint64 version = row.integer(1);
    if (id == 0 && version == 0 && row.integer(2) == 0) {
        return SchemaState::Empty;
    }
    if (id != applicationId) {
        return Unexpected(
            storageError(QStringLiteral("this database belongs to another program"), "not_ours"));
    }
    if (version > newestSchema()) {
        return Unexpected(storageError(
            QStringLiteral("written by a newer Parley (schema %1, this one knows %2); nothing was "
                           "changed")
                .arg(version)
                .arg(newestSchema()),
            "newer_schema"));
    }
    return version == newestSchema() ? SchemaState::Current : SchemaState::Older;
}

Result<void> checkSchema(const QSqlDatabase &connection)
{
    const auto version = pragma(connection, "user_version");
    const auto found = declarations(connection);
    if (!version || !found) {
        return Unexpected(!version ? version.error() : found.error());
    }
    const Connection pattern(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    Result<void> made = pattern.opened();
    made = made ? applyAll(pattern.database(), 0, static_cast<int>(*version)) : made;
    const auto wanted = made ? declarations(pattern.database()) : Unexpected(made.error());
    if (!wanted) {
        return Unexpected(wanted.error());
    }
    return *found == *wanted
               ? Result<void>()
               : Unexpected(storageError(QStringLiteral("the tables are not as they were made"),
                                         "corrupt"));
}

Result<QString> migrate(const QSqlDatabase &connection, const QString &backups)
{
    const auto version = pragma(connection, "user_version");
    if (!version || *version == newestSchema()) {
        return version ? Result<QString>(QString()) : Unexpected(version.error());
    }
    QString backup;
    if (*version > 0) {
        const QString label = QStringLiteral("before-v%1").arg(newestSchema());
        const auto made = makeBackup(connection, backups, label);
        if (!made) {
            return Unexpected(made.error());
        }
        backup = *made;
    }
    if (const auto done = applyAll(connection, static_cast<int>(*version)); !done) {
        if (!backup.isEmpty()) {
            QFile::remove(backup); // of a database that is as it was
        }
        return Unexpected(done.error());
    }
    const QStringList old = listBackups(backups, QStringLiteral("before-v*")).mid(keptBackups);
    for (const QString &path : old) {
        QFile::remove(path);
    }
    return backup;
}

} // namespace parley
