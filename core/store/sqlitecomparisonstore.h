// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ComparisonStore in the database of the conversations: written in its thread and order. Main
// thread; the store outlives it.
#pragma once

#include "chat/comparisonstore.h"

namespace parley {

class SqliteConversationStore;

class SqliteComparisonStore final : public ComparisonStore
{
public:
    explicit SqliteComparisonStore(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<QList<Comparison>>> list() override;
    [[nodiscard]] QFuture<Result<void>> save(const Comparison &comparison) override;
    [[nodiscard]] QFuture<Result<void>> remove(const ComparisonId &id) override;
    [[nodiscard]] QFuture<Result<QList<LineUp>>> lineUps() override;
    [[nodiscard]] QFuture<Result<void>> saveLineUp(const LineUp &lineUp) override;
    [[nodiscard]] QFuture<Result<void>> removeLineUp(const LineUpId &id) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
