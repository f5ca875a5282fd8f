// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Conversations as rows: heads, the list, and whole conversations. Database thread; the caller
// brings the transaction for what writes.
#pragma once

#include "chat/conversationstore.h"

class QSqlDatabase;

namespace parley {

class ConversationRows
{
public:
    explicit ConversationRows(const QSqlDatabase &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<ConversationSummary>> list() const;
    // Storage error "unknown" when there is none.
    [[nodiscard]] Result<Conversation> load(const ConversationId &id) const;
    [[nodiscard]] Result<void> saveHead(const ConversationHead &head);
    // The head, all nodes and the place.
    [[nodiscard]] Result<void> saveWhole(const Conversation &conversation, const Filing &where);
    // With everything in it; attachments no other message needs go too.
    [[nodiscard]] Result<void> remove(const ConversationId &id);
    // How many it was. Also sweeps out attachments that nobody refers to.
    [[nodiscard]] Result<qsizetype> removeTrashedBefore(const QDateTime &time);

private:
    // Nothing when there is none.
    [[nodiscard]] Result<std::optional<qint64>> keyOf(const ConversationId &id) const;
    [[nodiscard]] Result<void> upsert(const ConversationHead &head);

    const QSqlDatabase &m_connection;
};

} // namespace parley
