// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqliteusageledger.h"

#include "store/addedtables.h"
#include "store/ledgerrows.h"
#include "store/sqliteconversationstore.h"

namespace parley {

QFuture<Result<void>> SqliteUsageLedger::record(const LedgerEntry &entry)
{
    return m_store.write(
        [entry](const QSqlDatabase &connection) { return LedgerRows(connection).add(entry); });
}

QFuture<Result<QList<LedgerLine>>> SqliteUsageLedger::sums(const LedgerQuestion &question)
{
    return m_store.readAside<QList<LedgerLine>>(askingRows<LedgerRows>(
        "ledger", [question](const LedgerRows &rows) { return rows.sums(question); }));
}

QFuture<Result<LedgerMedians>> SqliteUsageLedger::medians(const LedgerQuestion &question)
{
    return m_store.readAside<LedgerMedians>(askingRows<LedgerRows>(
        "ledger", [question](const LedgerRows &rows) { return rows.medians(question); }));
}

QFuture<Result<QList<LedgerEntry>>> SqliteUsageLedger::entries(const LedgerQuestion &question)
{
    return m_store.readAside<QList<LedgerEntry>>(askingRows<LedgerRows>(
        "ledger", [question](const LedgerRows &rows) { return rows.entries(question); }));
}

} // namespace parley
