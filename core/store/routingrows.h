// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What routing plans chose, as rows. Database thread, or any thread with a connection of its own;
// the caller brings the transaction.
#pragma once

#include "chat/routingnote.h"

class QSqlDatabase;

namespace parley {

class RoutingRows
{
public:
    explicit RoutingRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // An id that is there already changes nothing.
    [[nodiscard]] Result<void> add(const RoutingRecord &record);
    // See RoutingLog::records().
    [[nodiscard]] Result<QList<RoutingRecord>> records(const QDateTime &from,
                                                       const QDateTime &until) const;

private:
    const QSqlDatabase &m_connection;
};

} // namespace parley
