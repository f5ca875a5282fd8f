// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Puts the answers of a batch into the cells of the replay they were asked for. Cells that were
// answered meanwhile stay as they are; doing it twice changes nothing. Main thread; owned by its
// job.
#pragma once

#include "base/awaiting.h"
#include "chat/batchstore.h"
#include "chat/replaystore.h"

namespace parley {

class BatchJoin
{
public:
    using Done = std::function<void(const Result<void> &)>;

    BatchJoin(BatchStore &batches, ReplayStore &replays, const Batch &batch)
        : m_batches(batches), m_replays(replays), m_batch(batch)
    {}

    // Calls back once, maybe from inside. A replay that was deleted is no error.
    void start(Done done);

private:
    void joinNext();

    BatchStore &m_batches;
    ReplayStore &m_replays;
    Batch m_batch;
    QList<ReplayCell> m_cells; // still to be written, the last one first
    Done m_done;
    Awaiting<ReplayRecord> m_record;
    Awaiting<QList<BatchRow>> m_rows;
    Awaiting<void> m_saved;
};

} // namespace parley
