// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchcosting.h"

#include "engine/foldplan.h"

namespace parley {

BatchEstimate &BatchEstimate::operator+=(const BatchEstimate &other)
{
    rows += other.rows;
    inputTokens += other.inputTokens;
    about += other.about;
    ordinary += other.ordinary;
    unpriced += other.unpriced;
    unknown += other.unknown;
    return *this;
}

Bill quoteInBatch(const Services &services, const ProviderProfile &profile, const QString &model,
                  BilledUnits units)
{
    units.factors.append(QStringLiteral("batch"));
    return services.quote ? services.quote(profile, model, units) : Bill{};
}

void BatchCosting::add(const BatchRow &row)
{
    SendHistory history;
    history.request = requestOf(m_batch, row);
    const Message draft = history.request.messages.takeLast();
    const CountWay way = countWayOf(m_answerer.model.model);
    SendTally tally = tallyHistory(m_book, history, way);
    tallyDraft(tally, m_book, draft, way);
    const auto estimate = [&](const PriceQuote &quote) {
        return estimateSend(history, tally, targetOf(m_services, m_answerer),
                            m_services.memory.habits, m_services.clock.now(), quote);
    };
    const SendEstimate alone = estimate(m_services.quote);
    const SendEstimate inBatch = estimate(
        [this](const ProviderProfile &profile, const QString &model, const BilledUnits &units) {
            return quoteInBatch(m_services, profile, model, units);
        });
    ++m_sum.rows;
    m_sum.inputTokens += alone.input.tokens;
    m_sum.about += inBatch.about;
    m_sum.ordinary += alone.about;
    m_sum.unpriced += inBatch.price == Bill::Status::Unknown ? 1 : 0;
    m_sum.unknown += alone.price == Bill::Status::Unknown ? 1 : 0;
}

} // namespace parley
