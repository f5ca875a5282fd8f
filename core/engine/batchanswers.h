// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What came back for a row of a batch -> the row as it is kept, and what is booked for it. Main
// thread; `services` outlives it.
#pragma once

#include "chat/batchservice.h"
#include "engine/services.h"

namespace parley {

class BatchAnswers
{
public:
    BatchAnswers(Services &services, const Batch &batch, const ProviderProfile &profile,
                 const QString &key)
        : m_services(services), m_batch(batch), m_profile(profile), m_key(key)
    {}

    // The row with its answer, or with what stood in its way.
    [[nodiscard]] BatchRow answered(BatchRow row, const BatchAnswer &answer) const;
    // One that no answer came for.
    [[nodiscard]] BatchRow without(BatchRow row, BatchRowState state, const Error &why) const;
    // Nothing where the provider counted nothing. The same row has the same entry each time.
    [[nodiscard]] std::optional<LedgerEntry> entry(const BatchRow &row) const;
    // For the next time the same is asked.
    void keepInCache(const BatchRow &row) const;

private:
    [[nodiscard]] std::optional<Cost> costOf(const AnswerMeta &meta) const;

    Services &m_services;
    Batch m_batch;
    ProviderProfile m_profile;
    QString m_key;
};

} // namespace parley
