// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// PromptStore in the database of the conversations: written in its thread and order, read by a
// connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/promptstore.h"

namespace parley {

class SqliteConversationStore;

class SqlitePromptStore final : public PromptStore
{
public:
    explicit SqlitePromptStore(SqliteConversationStore &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<QList<StoredPrompt>>> list() override;
    [[nodiscard]] QFuture<Result<void>> save(const Prompt &prompt, PromptSave how,
                                             const QDateTime &now) override;
    [[nodiscard]] QFuture<Result<QList<PromptVersion>>> versions(const PromptId &id) override;
    [[nodiscard]] QFuture<Result<void>> setFavourite(const PromptId &id, bool on) override;
    [[nodiscard]] QFuture<Result<void>> countUse(const PromptId &id) override;
    [[nodiscard]] QFuture<Result<void>> remove(const PromptId &id, const QDateTime &now) override;
    [[nodiscard]] QFuture<Result<void>> restore(const PromptId &id) override;

private:
    SqliteConversationStore &m_store;
};

} // namespace parley
