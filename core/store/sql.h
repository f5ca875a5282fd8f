// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// SQL without surprises: a prepared statement with typed bind and get, and a transaction that rolls
// back unless committed. Database thread only. Failures are Storage errors whose providerCode says
// what a program can act on: "disk_full", "corrupt", "busy", "io", "read_only", "constraint",
// "interrupted", "no_memory", "sql".
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

class QSqlDatabase;
struct sqlite3_stmt;

namespace parley {

// A Storage error with a code of the list above (or another one the caller documents).
[[nodiscard]] Error storageError(const QString &detail, const char *code);
// A single statement without parameters and result, or several separated by ';' (a script).
[[nodiscard]] Result<void> execute(const QSqlDatabase &connection, const QString &sql);
[[nodiscard]] Result<void> executeScript(const QSqlDatabase &connection, const QString &script);
// First column of the first row; an error when there is no row.
[[nodiscard]] Result<QVariant> single(const QSqlDatabase &connection, const QString &sql);

class Statement
{
public:
    // A faulty statement says so when it is run.
    Statement(const QSqlDatabase &connection, const char *sql);

    // Values fill the places in order. Null texts are empty texts, never NULL.
    Statement &bind(qint64 value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(const QDateTime &value); // NULL when invalid
    Statement &bindNull();

    // Runs it to the end; may be bound and run again afterwards.
    [[nodiscard]] Result<void> run();
    // True: on the next row. The first call runs it.
    [[nodiscard]] Result<bool> next();
    // Of the rows that are left none is wanted; may be bound and run again.
    void end() { m_query.finish(); }
    [[nodiscard]] qint64 affected() const { return m_affected; }
    [[nodiscard]] qint64 insertedKey() const { return m_insertedKey; }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const; // UTC, invalid for NULL

private:
    friend Result<QVariant> single(const QSqlDatabase &connection, const QString &sql);
    Statement &bindValue(const QVariant &value);
    [[nodiscard]] Result<void> start();

    QSqlQuery m_query;
    sqlite3_stmt *m_handle = nullptr; // null where Qt's driver uses another SQLite than we do
    bool m_prepared = false;
    bool m_started = false;
    int m_position = 0;
    qint64 m_affected = 0;
    qint64 m_insertedKey = 0;
};

// All rows of a statement that is bound. `read` gives a T, or an optional one: rows without are
// left out.
template <class T, class Read>
[[nodiscard]] Result<QList<T>> rowsOf(Statement &row, Read read)
{
    QList<T> found;
    for (;;) {
        const auto more = row.next();
        if (!more || !*more) {
            return more ? Result<QList<T>>(found) : Unexpected(more.error());
        }
        if (std::optional<T> value = read(std::as_const(row))) {
            found.append(std::move(*value));
        }
    }
}

class Transaction
{
public:
    // Takes the write lock at once.
    explicit Transaction(const QSqlDatabase &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    // An error when it could not begin or not commit; everything is undone then.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    const QSqlDatabase &m_connection;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace parley
