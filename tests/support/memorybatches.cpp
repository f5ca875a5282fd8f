// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memorybatches.h"

#include <algorithm>

namespace parley {

QFuture<Result<void>> MemoryBatches::add(const QList<BatchPart> &parts)
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

QFuture<Result<void>> MemoryBatches::setProgress(const BatchId &id, const BatchProgress &progress)
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

QFuture<Result<void>> MemoryBatches::settle(const BatchId &id, const QList<BatchRow> &rows,
                                            const QList<LedgerEntry> &entries)
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

QFuture<Result<QList<BatchSummary>>> MemoryBatches::list()
{
    QList<BatchSummary> all;
    for (const Kept &kept : std::as_const(m_kept)) {
        all.append(counted(kept));
    }
    return QtFuture::makeReadyFuture(Result<QList<BatchSummary>>(all));
}

QFuture<Result<BatchSummary>> MemoryBatches::load(const BatchId &id)
{
    const Kept *kept = find(id);
    return QtFuture::makeReadyFuture(kept ? Result<BatchSummary>(counted(*kept))
                                          : Result<BatchSummary>(missing()));
}

QFuture<Result<QList<BatchRow>>> MemoryBatches::rows(const BatchId &id, qint64 from, qint64 count)
{
    const Kept *kept = find(id);
    return QtFuture::makeReadyFuture(kept ? Result<QList<BatchRow>>(kept->rows.mid(from, count))
                                          : Result<QList<BatchRow>>(missing()));
}

QFuture<Result<void>> MemoryBatches::remove(const BatchId &id)
{
    m_kept.removeIf([&id](const Kept &kept) { return kept.summary.batch.id == id; });
    return QtFuture::makeReadyFuture(Result<void>());
}

template <class Work>
QFuture<Result<void>> MemoryBatches::write(const Work &work)
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

BatchSummary MemoryBatches::counted(const Kept &kept)
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

MemoryBatches::Kept *MemoryBatches::find(const BatchId &id)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&id](const Kept &kept) {
        return kept.summary.batch.id == id;
    });
    return found == m_kept.end() ? nullptr : &*found;
}

Unexpected MemoryBatches::missing()
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = QStringLiteral("missing");
    return Unexpected(error);
}

} // namespace parley
