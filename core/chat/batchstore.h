// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: where batches and their rows are kept. Main thread; work happens elsewhere and comes back
// as a future, in the order it was asked for. A future that holds a value means: it is on disk.
#pragma once

#include "chat/batch.h"
#include "chat/usageledger.h"

#include <QFuture>

namespace parley {

class BatchStore
{
public:
    virtual ~BatchStore() = default;

    // New ones with their rows, all of them or nothing. They wait to be sent.
    [[nodiscard]] virtual QFuture<Result<void>> add(const QList<BatchPart> &parts) = 0;
    // Storage error "missing" when it is unknown.
    [[nodiscard]] virtual QFuture<Result<void>> setProgress(const BatchId &id,
                                                            const BatchProgress &progress) = 0;
    // Keeps what became of those rows and books what they took, both or neither. A row that has
    // ended before stays as it is, and an entry that is booked is not booked again.
    [[nodiscard]] virtual QFuture<Result<void>>
    settle(const BatchId &id, const QList<BatchRow> &rows, const QList<LedgerEntry> &entries) = 0;
    // Newest first.
    [[nodiscard]] virtual QFuture<Result<QList<BatchSummary>>> list() = 0;
    // Storage error "missing" when it is unknown.
    [[nodiscard]] virtual QFuture<Result<BatchSummary>> load(const BatchId &id) = 0;
    // At most `count` of them from that place on, in the order they were given.
    [[nodiscard]] virtual QFuture<Result<QList<BatchRow>>> rows(const BatchId &id, qint64 from,
                                                                qint64 count) = 0;
    // With its rows, for good. Unknown ids are no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const BatchId &id) = 0;
};

inline constexpr qint64 allBatchRows = 1'000'000; // as a count

} // namespace parley
