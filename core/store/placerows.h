// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where conversations were put, and folders, as rows. Database thread; the caller brings the
// transaction for what writes.
#pragma once

#include "chat/conversation.h"
#include "chat/filing.h"

class QSqlDatabase;

namespace parley {

class PlaceRows
{
public:
    explicit PlaceRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // Storage error "unknown" when the conversation or the folder is not there.
    [[nodiscard]] Result<void> put(const ConversationId &id, const Filing &place);
    [[nodiscard]] Result<QList<ConversationId>> trashedBefore(const QDateTime &time) const;
    [[nodiscard]] Result<QList<Folder>> folders() const;
    [[nodiscard]] Result<void> saveFolder(const Folder &folder);
    [[nodiscard]] Result<void> removeFolder(const FolderId &id);

private:
    const QSqlDatabase &m_connection;
};

} // namespace parley
