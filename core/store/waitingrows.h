// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Questions that wait for the network, as rows. Database thread, or any thread with a connection of
// its own; the caller brings the transaction.
#pragma once

#include "chat/waitingstore.h"

class QSqlDatabase;

namespace parley {

class WaitingRows
{
public:
    explicit WaitingRows(const QSqlDatabase &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<HeldQuestion>> questions() const;
    [[nodiscard]] Result<void> put(const HeldQuestion &question);
    [[nodiscard]] Result<void> remove(const NodeId &id);

private:
    const QSqlDatabase &m_connection;
};

} // namespace parley
