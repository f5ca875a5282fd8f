// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Votes as rows. Database thread, or any thread with a connection of its own; the caller brings the
// transaction.
#pragma once

#include "chat/vote.h"

class QSqlDatabase;

namespace parley {

class VoteRows
{
public:
    explicit VoteRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // An id that is there already changes nothing.
    [[nodiscard]] Result<void> add(const Vote &vote);
    [[nodiscard]] Result<QList<Vote>> votes(const ContestId &contest) const;

private:
    const QSqlDatabase &m_connection;
};

} // namespace parley
