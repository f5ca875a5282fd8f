// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sql.h"

#include "base/logging.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlResult>
#include <QVariant>
#include <atomic>
#include <sqlite3.h>

namespace parley {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry it in the low byte.
const char *codeName(int nativeCode)
{
    switch (nativeCode & 0xff) {
    case 5:
    case 6:
        return "busy";
    case 7:
        return "no_memory";
    case 8:
        return "read_only";
    case 9:
        return "interrupted";
    case 10:
    case 14:
        return "io";
    case 11:
    case 26:
        return "corrupt";
    case 13:
        return "disk_full";
    case 19:
        return "constraint";
    default:
        return "sql";
    }
}

Unexpected failure(const QSqlError &error)
{
    return Unexpected(storageError(error.driverText() + QStringLiteral(": ") + error.databaseText(),
                                   codeName(error.nativeErrorCode().toInt())));
}

// Whether Qt's driver uses the same SQLite as we do, for the whole process. Asked again while
// nobody could say.
bool isOurSqlite(const QSqlDatabase &connection)
{
    static std::atomic<bool> ours = false;
    static std::atomic<bool> known = false;
    if (!known) {
        QSqlQuery query(connection);
        if (query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next()) {
            ours = query.value(0).toString() == QLatin1String(sqlite3_sourceid()) &&
                   qstrcmp(query.result()->handle().typeName(), "sqlite3_stmt*") == 0;
            known = ours || !query.value(0).toString().isEmpty();
        }
    }
    return ours;
}

// Whether the text up to here is one whole statement: triggers hold ';' inside BEGIN … END.
bool endsStatement(const QString &text)
{
    const bool trigger = text.contains(QLatin1String("CREATE TRIGGER"));
    return !trigger || text.endsWith(QLatin1String("END;"));
}

} // namespace

Error storageError(const QString &detail, const char *code)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.detail = detail;
    error.providerCode = QLatin1String(code);
    return error;
}

Result<void> execute(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql)) {
        return failure(query.lastError());
    }
    return {};
}

Result<void> executeScript(const QSqlDatabase &connection, const QString &script)
{
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed().startsWith(QLatin1String("--"))) {
            continue;
        }
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';') && endsStatement(statement.trimmed())) {
            if (const auto done = execute(connection, statement); !done) {
                return done;
            }
            statement.clear();
        }
    }
    return {};
}

Result<QVariant> single(const QSqlDatabase &connection, const QString &sql)
{
    Statement row(connection, sql.toUtf8().constData());
    const auto found = row.next();
    if (!found || !*found) {
        return Unexpected(found ? storageError(QStringLiteral("no row: ") + sql, "sql")
                                : found.error());
    }
    return row.m_query.value(0);
}

Statement::Statement(const QSqlDatabase &connection, const char *sql) : m_query(connection)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(sql));
    if (m_prepared && isOurSqlite(connection)) {
        const QVariant handle = m_query.result()->handle();
        m_handle = *static_cast<sqlite3_stmt *const *>(handle.constData());
    }
}

Statement &Statement::bindValue(const QVariant &value)
{
    if (m_started) { // the next round
        m_started = false;
        m_position = 0;
    }
    m_query.bindValue(m_position++, value);
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    return bindValue(QVariant::fromValue(value));
}

Statement &Statement::bind(const QString &value)
{
    return bindValue(value.isNull() ? QStringLiteral("") : value);
}

Statement &Statement::bind(const QByteArray &value)
{
    return bindValue(value.isNull() ? QByteArray("") : value);
}

Statement &Statement::bind(const QDateTime &value)
{
    return value.isValid() ? bind(qint64(value.toMSecsSinceEpoch())) : bindNull();
}

Statement &Statement::bindNull()
{
    return bindValue(QVariant());
}

Result<void> Statement::start()
{
    m_started = true;
    if (!m_prepared || !m_query.exec()) {
        return failure(m_query.lastError());
    }
    return {};
}

Result<void> Statement::run()
{
    const auto started = start();
    m_affected = m_query.numRowsAffected();
    m_insertedKey = m_query.lastInsertId().toLongLong();
    m_query.finish();
    return started;
}

Result<bool> Statement::next()
{
    if (!m_started) {
        if (const auto started = start(); !started) {
            return Unexpected(started.error());
        }
    }
    if (m_query.next()) {
        // A text there was no memory for passes for an empty one.
        if (m_handle && sqlite3_errcode(sqlite3_db_handle(m_handle)) == SQLITE_NOMEM) {
            m_query.finish();
            return Unexpected(storageError(QStringLiteral("out of memory"), "no_memory"));
        }
        return true;
    }
    const QSqlError error = m_query.lastError();
    m_query.finish();
    return error.isValid() ? Result<bool>(failure(error)) : Result<bool>(false);
}

QDateTime Statement::time(int column) const
{
    if (isNull(column)) {
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

Transaction::Transaction(const QSqlDatabase &connection)
    : m_connection(connection), m_begun(execute(connection, QStringLiteral("BEGIN IMMEDIATE")))
{
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    if (const auto undone = execute(m_connection, QStringLiteral("ROLLBACK")); !undone) {
        // SQLite has already rolled back by itself after a full disk or an I/O error.
        qCDebug(logStore) << "rollback:" << undone.error().detail;
    }
}

Result<void> Transaction::commit()
{
    if (!m_open) {
        return m_begun;
    }
    const auto done = execute(m_connection, QStringLiteral("COMMIT"));
    m_open = !done; // still open after a failure: the destructor rolls back
    return done;
}

} // namespace parley
