// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqliteroutinglog.h"

#include "store/addedtables.h"
#include "store/routingrows.h"
#include "store/sqliteconversationstore.h"

namespace parley {

QFuture<Result<void>> SqliteRoutingLog::record(const RoutingRecord &record)
{
    return m_store.write(
        [record](const QSqlDatabase &connection) { return RoutingRows(connection).add(record); });
}

QFuture<Result<QList<RoutingRecord>>> SqliteRoutingLog::records(const QDateTime &from,
                                                                const QDateTime &until)
{
    return m_store.readAside<QList<RoutingRecord>>(askingRows<RoutingRows>(
        "routings", [from, until](const RoutingRows &rows) { return rows.records(from, until); }));
}

} // namespace parley
