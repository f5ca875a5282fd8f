// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Batches and their questions as rows. Database thread, or any thread with a connection of its own;
// the caller brings the transaction.
#pragma once

#include "chat/batch.h"

class QSqlDatabase;

namespace parley {

class Statement;

class BatchRows
{
public:
    explicit BatchRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // One that is there already stays as it is.
    [[nodiscard]] Result<void> add(const BatchPart &part);
    [[nodiscard]] Result<void> setProgress(const BatchId &id, const BatchProgress &progress);
    // Of rows that wait; others stay as they are.
    [[nodiscard]] Result<void> settle(const BatchId &id, const QList<BatchRow> &rows);
    [[nodiscard]] Result<QList<BatchSummary>> list() const;
    [[nodiscard]] Result<BatchSummary> load(const BatchId &id) const;
    [[nodiscard]] Result<QList<BatchRow>> rows(const BatchId &id, qint64 from, qint64 count) const;
    [[nodiscard]] Result<void> remove(const BatchId &id);
    // Gives rows without their batch a new one that has ended: what was answered was paid for.
    [[nodiscard]] Result<void> adoptRows();

private:
    // The key of the batch; Storage error "missing".
    [[nodiscard]] Result<qint64> keyOf(const BatchId &id) const;

    const QSqlDatabase &m_connection;
};

} // namespace parley
