// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Batches in memory, with a hook that a test may use to end the program at any call.
#pragma once

#include "chat/batchstore.h"

#include <QMap>
#include <functional>

namespace parley {

class MemoryBatches final : public BatchStore
{
public:
    // While set, writing fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    // Every entry that was booked, by its id.
    [[nodiscard]] const QMap<QString, LedgerEntry> &booked() const { return m_booked; }

    [[nodiscard]] QFuture<Result<void>> add(const QList<BatchPart> &parts) override;
    [[nodiscard]] QFuture<Result<void>> setProgress(const BatchId &id,
                                                    const BatchProgress &progress) override;
    [[nodiscard]] QFuture<Result<void>> settle(const BatchId &id, const QList<BatchRow> &rows,
                                               const QList<LedgerEntry> &entries) override;
    [[nodiscard]] QFuture<Result<QList<BatchSummary>>> list() override;
    [[nodiscard]] QFuture<Result<BatchSummary>> load(const BatchId &id) override;
    [[nodiscard]] QFuture<Result<QList<BatchRow>>> rows(const BatchId &id, qint64 from,
                                                        qint64 count) override;
    [[nodiscard]] QFuture<Result<void>> remove(const BatchId &id) override;

    // Decides about each write: it is done, done and never answered, or neither.
    enum class Fate { Answered, Unanswered, Lost };
    std::function<Fate()> fate;

private:
    struct Kept
    {
        BatchSummary summary;
        QList<BatchRow> rows;
    };

    template <class Work>
    [[nodiscard]] QFuture<Result<void>> write(const Work &work);
    [[nodiscard]] static BatchSummary counted(const Kept &kept);
    [[nodiscard]] Kept *find(const BatchId &id);
    static Unexpected missing();

    QList<Kept> m_kept; // newest first
    QMap<QString, LedgerEntry> m_booked;
    std::optional<Error> m_failure;
    std::vector<std::unique_ptr<QPromise<Result<void>>>> m_never;
};

} // namespace parley
