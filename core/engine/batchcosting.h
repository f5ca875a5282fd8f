// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a batch will cost, before any of it leaves: at the prices of batches, and asked one by one.
// Counts tokens where it is called: a long table takes a while, in as many steps as one likes. Main
// thread.
#pragma once

#include "chat/batch.h"
#include "chat/tokentally.h"
#include "engine/defaults.h"
#include "engine/sendestimate.h"

namespace parley {

struct BatchEstimate
{
    qint64 rows = 0;
    qint64 inputTokens = 0;
    Money about;         // with answers as long as they usually are
    Money ordinary;      // the same, asked one by one
    qint64 unpriced = 0; // rows whose price in a batch nobody knows
    qint64 unknown = 0;  // rows nobody knows any price for
    BatchEstimate &operator+=(const BatchEstimate &other);
    friend bool operator==(const BatchEstimate &, const BatchEstimate &) = default;
};

// What these units cost in a batch, as Services::quote.
[[nodiscard]] Bill quoteInBatch(const Services &services, const ProviderProfile &profile,
                                const QString &model, BilledUnits units);

class BatchCosting
{
public:
    BatchCosting(Services &services, const Answerer &answerer, const Batch &batch)
        : m_services(services), m_answerer(answerer), m_batch(batch)
    {}

    void add(const BatchRow &row);
    [[nodiscard]] const BatchEstimate &soFar() const { return m_sum; }

private:
    Services &m_services;
    Answerer m_answerer;
    Batch m_batch;
    TallyBook m_book;
    BatchEstimate m_sum;
};

} // namespace parley
