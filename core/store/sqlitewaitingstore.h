// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// WaitingStore in the database of the conversations: written in its thread and order, read by a
// connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/waitingstore.h"

namespace parley {

class SqliteConversationStore;

class SqliteWaitingStore final : public WaitingStore
{
public:
    explicit SqliteWaitingStore(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<QList<HeldQuestion>>> questions() override;
    [[nodiscard]] QFuture<Result<void>> put(const HeldQuestion &question) override;
    [[nodiscard]] QFuture<Result<void>> remove(const NodeId &id) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
