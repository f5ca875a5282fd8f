// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitetoolbook.h"

#include "store/addedtables.h"
#include "store/sqliteconversationstore.h"
#include "store/toolrows.h"

namespace parley {

// Behind all that was written before: what was revoked a moment ago is not allowed any more.
QFuture<Result<QList<ToolConsent>>> SqliteToolBook::consents()
{
    return m_store.readAside<QList<ToolConsent>>(askingRows<ToolRows>(
        "tool_consents", [](const ToolRows &rows) { return rows.consents(); }));
}

QFuture<Result<void>> SqliteToolBook::allow(const ToolConsent &consent)
{
    return m_store.write(
        [consent](const QSqlDatabase &connection) { return ToolRows(connection).allow(consent); });
}

QFuture<Result<void>> SqliteToolBook::revoke(const ToolConsent &consent)
{
    return m_store.write(
        [consent](const QSqlDatabase &connection) { return ToolRows(connection).revoke(consent); });
}

QFuture<Result<void>> SqliteToolBook::record(const ToolLogEntry &entry)
{
    return m_store.write(
        [entry](const QSqlDatabase &connection) { return ToolRows(connection).record(entry); });
}

QFuture<Result<QList<ToolLogEntry>>> SqliteToolBook::log(int limit)
{
    return m_store.readAside<QList<ToolLogEntry>>(askingRows<ToolRows>(
        "tool_log", [limit](const ToolRows &rows) { return rows.log(limit); }));
}

} // namespace parley
