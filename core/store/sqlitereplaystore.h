// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ReplayStore in the database of the conversations: written in its thread and order, read by a
// connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/replaystore.h"

namespace parley {

class SqliteConversationStore;

class SqliteReplayStore final : public ReplayStore
{
public:
    explicit SqliteReplayStore(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<void>> add(const Replay &replay) override;
    [[nodiscard]] QFuture<Result<void>> saveCell(const ReplayId &id,
                                                 const ReplayCell &cell) override;
    [[nodiscard]] QFuture<Result<void>> rename(const ReplayId &id, const QString &title) override;
    [[nodiscard]] QFuture<Result<void>> setBudget(const ReplayId &id,
                                                  const std::optional<Money> &budget) override;
    [[nodiscard]] QFuture<Result<QList<ReplaySummary>>> list() override;
    [[nodiscard]] QFuture<Result<ReplayRecord>> load(const ReplayId &id) override;
    [[nodiscard]] QFuture<Result<void>> remove(const ReplayId &id) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
