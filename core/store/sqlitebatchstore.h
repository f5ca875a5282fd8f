// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// BatchStore in the database of the conversations and of the ledger: written in its thread and
// order, read by a connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/batchstore.h"

namespace parley {

class SqliteConversationStore;

class SqliteBatchStore final : public BatchStore
{
public:
    explicit SqliteBatchStore(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<void>> add(const QList<BatchPart> &parts) override;
    [[nodiscard]] QFuture<Result<void>> setProgress(const BatchId &id,
                                                    const BatchProgress &progress) override;
    [[nodiscard]] QFuture<Result<void>> settle(const BatchId &id, const QList<BatchRow> &rows,
                                               const QList<LedgerEntry> &entries) override;
    [[nodiscard]] QFuture<Result<QList<BatchSummary>>> list() override;
    [[nodiscard]] QFuture<Result<BatchSummary>> load(const BatchId &id) override;
    [[nodiscard]] QFuture<Result<QList<BatchRow>>> rows(const BatchId &id, qint64 from,
                                                        qint64 count) override;
    [[nodiscard]] QFuture<Result<void>> remove(const BatchId &id) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
