// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqliteusageledger.h"

#include "store/addedtables.h"
#include "store/ledgerrows.h"
#include "store/sqliteconversationstore.h"

namespace parley {

namespace {

template <class T, class Question>
auto asking(const Question &question)
{
    return [question](const QSqlDatabase &connection) -> Result<T> {
        const auto there = requireTable(connection, "ledger");
        return there ? question(LedgerRows(connection)) : Unexpected(there.error());
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
