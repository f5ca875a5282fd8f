// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// RoutingLog in the database of the conversations: written in its thread and order, read by a
// connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/routinglog.h"

namespace parley {

class SqliteConversationStore;

class SqliteRoutingLog final : public RoutingLog
{
public:
    explicit SqliteRoutingLog(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<void>> record(const RoutingRecord &record) override;
    [[nodiscard]] QFuture<Result<QList<RoutingRecord>>> records(const QDateTime &from,
                                                                const QDateTime &until) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
