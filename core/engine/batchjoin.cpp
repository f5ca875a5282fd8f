// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchjoin.h"

#include <QSet>

namespace parley {

void BatchJoin::start(Done done)
{
    m_done = std::move(done);
    if (m_batch.replay.isNull()) {
        m_done({});
        return;
    }
    m_record.wait(m_replays.load(m_batch.replay), [this](const Result<ReplayRecord> &record) {
        if (!record) {
            const bool gone = record.error().providerCode == QLatin1String("missing");
            m_done(gone ? Result<void>() : Unexpected(record.error()));
            return;
        }
        QSet<int> answered;
        QHash<int, int> tries;
        for (const ReplayCell &cell : record->cells) {
            if (cell.model == m_batch.replayPane) {
                tries.insert(cell.prompt, cell.tries);
                if (cell.isAnswered()) {
                    answered.insert(cell.prompt);
                }
            }
        }
        m_rows.wait(m_batches.rows(m_batch.id, 0, allBatchRows),
                    [this, answered, tries](const Result<QList<BatchRow>> &rows) {
                        if (!rows) {
                            m_done(Unexpected(rows.error()));
                            return;
                        }
                        for (const BatchRow &row : *rows) {
                            if (!row.answer.id.isNull() && !answered.contains(row.number)) {
                                m_cells.append({row.number, m_batch.replayPane,
                                                tries.value(row.number) + 1, row.answer, Node()});
                            }
                        }
                        joinNext();
                    });
    });
}

void BatchJoin::joinNext()
{
    // Each future may be ready: a loop, so that a long list takes no deep stack.
    while (!m_cells.isEmpty()) {
        const auto saving = m_replays.saveCell(m_batch.replay, m_cells.takeLast());
        if (saving.isFinished() && saving.result()) {
            continue;
        }
        m_saved.wait(saving, [this](const Result<void> &saved) {
            if (saved) {
                joinNext();
            } else {
                m_done(saved);
            }
        });
        return;
    }
    m_done({});
}

} // namespace parley
