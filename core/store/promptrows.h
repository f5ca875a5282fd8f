// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Rows of prompts and their versions. Database thread, or any thread with a connection of its own;
// writing wants a transaction around it.
#pragma once

#include "chat/promptstore.h"

class QSqlDatabase;

namespace parley {

class PromptRows
{
public:
    explicit PromptRows(const QSqlDatabase &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<StoredPrompt>> list() const;
    [[nodiscard]] Result<QList<PromptVersion>> versions(const PromptId &id,
                                                        qint64 most = -1) const; // -1: all
    [[nodiscard]] Result<void> save(const Prompt &prompt, PromptSave how, const QDateTime &now);
    // Storage error "missing" when it is unknown.
    [[nodiscard]] Result<void> change(const char *update, const PromptId &id);
    [[nodiscard]] Result<void> remove(const PromptId &id, const QDateTime &now);

private:
    [[nodiscard]] Result<void> add(const PromptVersion &version);

    const QSqlDatabase &m_connection;
};

} // namespace parley
