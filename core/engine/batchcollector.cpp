// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchcollector.h"

namespace parley {

namespace {

constexpr std::size_t portion = 200; // rows in one transaction

} // namespace

BatchCollector::BatchCollector(Services &services, BatchStore &store, const Batch &batch,
                               BatchAnswers answers, std::unique_ptr<BatchResults> results)
    : m_services(services)
    , m_store(store)
    , m_batch(batch)
    , m_answers(std::move(answers))
    , m_results(std::move(results))
{
    m_results->setPaused(true);
    connect(m_results.get(), &BatchResults::arrived, this, &BatchCollector::take);
    connect(m_results.get(), &BatchResults::ended, this, [this](const Result<void> &result) {
        m_end = result;
        settleNext();
    });
}

BatchCollector::~BatchCollector() = default;

void BatchCollector::start()
{
    m_rows.wait(m_store.rows(m_batch.id, 0, allBatchRows),
                [this](const Result<QList<BatchRow>> &rows) {
                    if (!rows) {
                        end(Unexpected(rows.error()));
                        return;
                    }
                    for (const BatchRow &row : *rows) {
                        if (row.state == BatchRowState::Waiting) {
                            m_waiting.insert(row.number, row);
                        }
                    }
                    m_results->setPaused(false);
                    settleNext();
                });
}

void BatchCollector::take(const QList<BatchAnswer> &answers)
{
    m_queue.insert(m_queue.end(), answers.begin(), answers.end());
    m_results->setPaused(m_queue.size() >= portion);
    settleNext();
}

void BatchCollector::settleNext()
{
    if (m_settled.isWaiting() || m_rows.isWaiting()) {
        return;
    }
    QList<BatchRow> rows;
    while (!m_queue.empty() && rows.size() < static_cast<qsizetype>(portion)) {
        const BatchAnswer answer = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_found.lines;
        const auto number = batchRowNumber(m_batch.id, answer.name);
        const auto row = number ? m_waiting.find(*number) : m_waiting.end();
        m_found.ours += number ? 1 : 0;
        m_found.unknown += number ? 0 : 1;
        if (row != m_waiting.end()) { // else it is home: a second line changes nothing
            rows.append(m_answers.answered(*row, answer));
            m_waiting.erase(row);
        }
    }
    if (!rows.isEmpty()) {
        settle(std::move(rows));
    } else if (m_end) {
        end(*std::exchange(m_end, std::nullopt));
    } else {
        m_results->setPaused(false);
    }
}

void BatchCollector::settle(QList<BatchRow> rows)
{
    QList<LedgerEntry> entries;
    for (const BatchRow &row : std::as_const(rows)) {
        if (const auto entry = m_answers.entry(row)) {
            entries.append(*entry);
        }
    }
    const auto kept = m_store.settle(m_batch.id, rows, entries);
    m_settled.wait(kept, [this, rows, entries](const Result<void> &done) {
        if (!done) {
            m_results->setPaused(true);
            end(Unexpected(done.error()));
            return;
        }
        settled(rows, entries);
        settleNext();
    });
}

void BatchCollector::settled(const QList<BatchRow> &rows, const QList<LedgerEntry> &entries)
{
    for (const BatchRow &row : rows) {
        m_answers.keepInCache(row);
    }
    for (const LedgerEntry &entry : entries) {
        m_found.paid += sumsOf(entry).spent();
        const auto add = [](std::optional<qint64> &sum, const std::optional<qint64> &more) {
            sum = sum || more ? std::optional(sum.value_or(0) + more.value_or(0)) : std::nullopt;
        };
        add(m_found.usage.input, entry.usage.input);
        add(m_found.usage.output, entry.usage.output);
    }
    if (!entries.isEmpty()) {
        Q_EMIT m_services.memory.ledger->recorded();
    }
    Q_EMIT advanced();
}

void BatchCollector::settleRest(BatchRowState state, const Error &why)
{
    QList<BatchRow> rows;
    for (const BatchRow &row : std::as_const(m_waiting)) {
        rows.append(m_answers.without(row, state, why));
    }
    m_waiting.clear();
    m_end = Result<void>();
    if (rows.isEmpty()) {
        settleNext();
    } else {
        settle(std::move(rows));
    }
}

void BatchCollector::end(const Result<void> &result)
{
    Q_EMIT ended(result);
}

} // namespace parley
