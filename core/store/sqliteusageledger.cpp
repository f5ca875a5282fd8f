// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqliteusageledger.h"

#include "store/ledgerrows.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"

#include <QVariant>

namespace parley {

namespace {

// Reading does not bring an older database up to date.
template <class T, class Question>
auto asking(const Question &question)
{
    return [question](const QSqlDatabase &connection) -> Result<T> {
        const auto tables = single(
            connection, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'ledger'"));
        if (!tables || tables->toInt() == 0) {
            return Unexpected(tables ? storageError(QStringLiteral("this database is of an older "
                                                                   "Parley: start Parley once, "
                                                                   "which brings it up to date"),
                                                    "older_schema")
                                     : tables.error());
        }
        return question(LedgerRows(connection));
    };
}

} // namespace

QFuture<Result<void>> SqliteUsageLedger::record(const LedgerEntry &entry)
{
    return m_store.write(
        [entry](const QSqlDatabase &connection) { return LedgerRows(connection).add(entry); });
}

QFuture<Result<QList<LedgerLine>>> SqliteUsageLedger::sums(const LedgerQuestion &question)
{
    return m_store.readAside<QList<LedgerLine>>(asking<QList<LedgerLine>>(
        [question](const LedgerRows &rows) { return rows.sums(question); }));
}

QFuture<Result<LedgerMedians>> SqliteUsageLedger::medians(const LedgerQuestion &question)
{
    return m_store.readAside<LedgerMedians>(asking<LedgerMedians>(
        [question](const LedgerRows &rows) { return rows.medians(question); }));
}

QFuture<Result<QList<LedgerEntry>>> SqliteUsageLedger::entries(const LedgerQuestion &question)
{
    return m_store.readAside<QList<LedgerEntry>>(asking<QList<LedgerEntry>>(
        [question](const LedgerRows &rows) { return rows.entries(question); }));
}

} // namespace parley
