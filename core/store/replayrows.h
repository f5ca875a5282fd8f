// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Replays and their cells as rows. Database thread, or any thread with a connection of its own; the
// caller brings the transaction.
#pragma once

#include "chat/replay.h"

class QSqlDatabase;

namespace parley {

class ReplayRows
{
public:
    explicit ReplayRows(const QSqlDatabase &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> add(const Replay &replay);
    [[nodiscard]] Result<void> saveCell(const ReplayId &id, const ReplayCell &cell);
    [[nodiscard]] Result<void> rename(const ReplayId &id, const QString &title);
    [[nodiscard]] Result<void> setBudget(const ReplayId &id, const std::optional<Money> &budget);
    [[nodiscard]] Result<QList<ReplaySummary>> list() const;
    [[nodiscard]] Result<ReplayRecord> load(const ReplayId &id) const;
    // Makes a replay for answers that have none any more: after damage. Its prompts are empty.
    [[nodiscard]] Result<void> adoptCells();
    [[nodiscard]] Result<void> remove(const ReplayId &id);

private:
    [[nodiscard]] Result<QList<ReplayCell>> cells(qint64 key) const;

    const QSqlDatabase &m_connection;
};

} // namespace parley
