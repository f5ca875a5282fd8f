// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Rows of what tools were allowed and did. Database thread, or any thread with a connection of its
// own; writing wants a transaction around it. What can't be read is left out.
#pragma once

#include "chat/conversation.h"
#include "chat/toolbook.h"

class QSqlDatabase;

namespace parley {

class ToolRows
{
public:
    explicit ToolRows(const QSqlDatabase &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<ToolConsent>> consents() const;
    [[nodiscard]] Result<void> allow(const ToolConsent &consent);
    [[nodiscard]] Result<void> revoke(const ToolConsent &consent);
    [[nodiscard]] Result<void> record(const ToolLogEntry &entry);
    [[nodiscard]] Result<QList<ToolLogEntry>> log(int limit) const;

private:
    const QSqlDatabase &m_connection;
};

} // namespace parley
