// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whether a provider has a batch that was being sent when its answer, or this program, was lost:
// looks among the batches of that account for our mark or, where a provider keeps none, for one of
// the same size and time that no other batch of ours is known to be. Main thread; owned by its job.
#pragma once

#include "base/awaiting.h"
#include "chat/batchservice.h"
#include "chat/batchstore.h"

namespace parley {

struct BatchSighting
{
    BatchReport report;
    bool presumed = false; // by size and time alone
};

class BatchLookup
{
public:
    // Nothing: the provider has none.
    using Found = std::function<void(const Result<std::optional<BatchSighting>> &)>;

    explicit BatchLookup(BatchStore &store) : m_store(store) {}

    // Calls back once, maybe from inside. `service` outlives the call.
    void look(const BatchSummary &sent, BatchService &service, const Secret &key, Found found);

private:
    void ask(const BatchSummary &sent, BatchService &service, const Secret &key,
             const QStringList &taken, const Found &found);

    BatchStore &m_store;
    Awaiting<QList<BatchSummary>> m_known;
    Awaiting<QList<BatchReport>> m_listed;
};

} // namespace parley
