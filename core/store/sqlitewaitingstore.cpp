// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitewaitingstore.h"

#include "store/addedtables.h"
#include "store/sqliteconversationstore.h"
#include "store/waitingrows.h"

namespace parley {

QFuture<Result<QList<HeldQuestion>>> SqliteWaitingStore::questions()
{
    return m_store.readAside<QList<HeldQuestion>>(askingRows<WaitingRows>(
        "waiting", [](const WaitingRows &rows) { return rows.questions(); }));
}

QFuture<Result<void>> SqliteWaitingStore::put(const HeldQuestion &question)
{
    return m_store.write([question](const QSqlDatabase &connection) {
        return WaitingRows(connection).put(question);
    });
}

QFuture<Result<void>> SqliteWaitingStore::remove(const NodeId &id)
{
    return m_store.write(
        [id](const QSqlDatabase &connection) { return WaitingRows(connection).remove(id); });
}

} // namespace parley
