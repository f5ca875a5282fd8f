// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is attached to the message that is being written, of one conversation each: JSON in its row,
// bytes among the blobs. Inside a transaction of its caller; database thread.
#pragma once

#include "chat/conversation.h"

class QSqlDatabase;

namespace parley {

class DraftRows
{
public:
    explicit DraftRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // Writes bytes only where they are not there yet, drops those nobody needs any more.
    [[nodiscard]] Result<void> save(qint64 conversation, const QList<Part> &parts);
    // Parts whose bytes are gone are left out.
    [[nodiscard]] Result<QList<Part>> read(const QString &json) const;

private:
    const QSqlDatabase &m_connection;
};

} // namespace parley
