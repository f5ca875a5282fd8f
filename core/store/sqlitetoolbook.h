// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ToolBook in the database of the conversations: written in its thread and order, read by a
// connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/toolbook.h"

namespace parley {

class SqliteConversationStore;

class SqliteToolBook final : public ToolBook
{
public:
    explicit SqliteToolBook(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<QList<ToolConsent>>> consents() override;
    [[nodiscard]] QFuture<Result<void>> allow(const ToolConsent &consent) override;
    [[nodiscard]] QFuture<Result<void>> revoke(const ToolConsent &consent) override;
    [[nodiscard]] QFuture<Result<void>> record(const ToolLogEntry &entry) override;
    [[nodiscard]] QFuture<Result<QList<ToolLogEntry>>> log(int limit) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
