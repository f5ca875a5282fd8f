// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// UsageLedger in the database of the conversations: written in its thread and order, read by a
// connection of its own, so that sums of many entries keep nobody waiting. Main thread; the store
// outlives it.
#pragma once

#include "chat/usageledger.h"

namespace parley {

class SqliteConversationStore;

class SqliteUsageLedger final : public UsageLedger
{
public:
    explicit SqliteUsageLedger(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<void>> record(const LedgerEntry &entry) override;
    [[nodiscard]] QFuture<Result<QList<LedgerLine>>> sums(const LedgerQuestion &question) override;
    [[nodiscard]] QFuture<Result<LedgerMedians>> medians(const LedgerQuestion &question) override;
    [[nodiscard]] QFuture<Result<QList<LedgerEntry>>>
    entries(const LedgerQuestion &question) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
