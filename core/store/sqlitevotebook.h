// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// VoteBook in the database of the conversations: written in its thread and order, read by a
// connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/votebook.h"

namespace parley {

class SqliteConversationStore;

class SqliteVoteBook final : public VoteBook
{
public:
    explicit SqliteVoteBook(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<void>> record(const Vote &vote) override;
    [[nodiscard]] QFuture<Result<QList<Vote>>> votes(const ContestId &contest) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
