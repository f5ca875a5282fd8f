// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Batches in memory, with a hook that a test may use to end the program at any call. Header only.
#pragma once

#include "chat/batchstore.h"

#include <QMap>
#include <algorithm>
#include <functional>

namespace parley {

class MemoryBatches final : public BatchStore
{
public:
    // While set, writing fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    // Every entry that was booked, by its id.
    [[nodiscard]] const QMap<QString, LedgerEntry> &booked() const { return m_booked; }

    [[nodiscard]] QFuture<Result<void>> add(const QList<BatchPart> &parts) override
    {
        return write([this, parts]() -> Result<void> {
            for (const BatchPart &part : parts) {
                BatchSummary summary;
                summary.batch = part.batch;
                m_kept.prepend({summary, part.rows});
            }
            return {};
        });
    }
    [[nodiscard]] QFuture<Result<void>> setProgress(const BatchId &id,
                                                    const BatchProgress &progress) override
    {
        return write([this, id, progress]() -> Result<void> {
            Kept *kept = find(id);
            if (!kept) {
                return missing();
            }
            kept->summary.progress = progress;
            return {};
        });
    }
    [[nodiscard]] QFuture<Result<void>> settle(const BatchId &id, const QList<BatchRow> &rows,
                                               const QList<LedgerEntry> &entries) override
    {
        return write([this, id, rows, entries]() -> Result<void> {
            Kept *kept = find(id);
            if (!kept) {
                return missing();
            }
            for (const BatchRow &row : rows) {
                for (BatchRow &there : kept->rows) {
                    if (there.number == row.number && there.state == BatchRowState::Waiting) {
                        there.state = row.state;
                        there.answer = row.answer;
                        there.ordinary = row.ordinary;
                    }
                }
            }
            for (const LedgerEntry &entry : entries) {
                m_booked.insert(entry.id.toString(), entry);
            }
            return {};
        });
    }
    [[nodiscard]] QFuture<Result<QList<BatchSummary>>> list() override
    {
        QList<BatchSummary> all;
        for (const Kept &kept : std::as_const(m_kept)) {
            all.append(counted(kept));
        }
        return QtFuture::makeReadyFuture(Result<QList<BatchSummary>>(all));
    }
    [[nodiscard]] QFuture<Result<BatchSummary>> load(const BatchId &id) override
    {
        const Kept *kept = find(id);
        return QtFuture::makeReadyFuture(kept ? Result<BatchSummary>(counted(*kept))
                                              : Result<BatchSummary>(missing()));
    }
    [[nodiscard]] QFuture<Result<QList<BatchRow>>> rows(const BatchId &id, qint64 from,
                                                        qint64 count) override
    {
        const Kept *kept = find(id);
        return QtFuture::makeReadyFuture(kept ? Result<QList<BatchRow>>(kept->rows.mid(from, count))
                                              : Result<QList<BatchRow>>(missing()));
    }
    [[nodiscard]] QFuture<Result<void>> remove(const BatchId &id) override
    {
        m_kept.removeIf([&id](const Kept &kept) { return kept.summary.batch.id == id; });
        return QtFuture::makeReadyFuture(Result<void>());
    }

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
    [[nodiscard]] QFuture<Result<void>> write(const Work &work)
    {
        const Fate fated = fate ? fate() : Fate::Answered;
        const Result<void> done = m_failure             ? Result<void>(Unexpected(*m_failure))
                                  : fated == Fate::Lost ? Result<void>()
                                                        : work();
        if (fated == Fate::Answered) {
            return QtFuture::makeReadyFuture(done);
        }
        m_never.push_back(std::make_unique<QPromise<Result<void>>>());
        m_never.back()->start();
        return m_never.back()->future();
    }
    [[nodiscard]] static BatchSummary counted(const Kept &kept)
    {
        BatchSummary summary = kept.summary;
        summary.rows = kept.rows.size();
        for (const BatchRow &row : kept.rows) {
            summary.answered += row.state == BatchRowState::Answered ? 1 : 0;
            summary.failed +=
                row.state != BatchRowState::Answered && row.state != BatchRowState::Waiting ? 1 : 0;
            if (const auto &cost = row.answer.meta.cost) {
                summary.paid += cost->amount;
                summary.saved += row.ordinary.value_or(cost->amount) - cost->amount;
            }
        }
        return summary;
    }
    [[nodiscard]] Kept *find(const BatchId &id)
    {
        const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&id](const Kept &kept) {
            return kept.summary.batch.id == id;
        });
        return found == m_kept.end() ? nullptr : &*found;
    }
    static Unexpected missing()
    {
        Error error;
        error.kind = ErrorKind::Storage;
        error.providerCode = QStringLiteral("missing");
        return Unexpected(error);
    }

    QList<Kept> m_kept; // newest first
    QMap<QString, LedgerEntry> m_booked;
    std::optional<Error> m_failure;
    std::vector<std::unique_ptr<QPromise<Result<void>>>> m_never;
};

} // namespace parley
