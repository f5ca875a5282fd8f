// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Brings the answers of one batch home: reads them as they come, keeps and books them in portions,
// each in one go, and reads no further meanwhile. What is home already is left alone, so that it
// may be broken off and begun again at any point. Main thread; owned by its job; destroying it
// stops the reading.
#pragma once

#include "base/awaiting.h"
#include "chat/batchservice.h"
#include "chat/batchstore.h"
#include "engine/batchanswers.h"

#include <QHash>
#include <deque>

namespace parley {

class BatchCollector final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        qint64 lines = 0;
        qint64 ours = 0;
        qint64 unknown = 0; // of no row of this batch, or not to be read
        Usage usage;        // of the rows that came home
        Money paid;
    };

    BatchCollector(Services &services, BatchStore &store, const Batch &batch, BatchAnswers answers,
                   std::unique_ptr<BatchResults> results);
    ~BatchCollector() override;

    void start();
    // After the end: of rows without a line, what became of them is `state`, because of `why`.
    void settleRest(BatchRowState state, const Error &why);
    [[nodiscard]] const Found &found() const { return m_found; }
    // Rows that still wait.
    [[nodiscard]] qint64 left() const { return m_waiting.size(); }

Q_SIGNALS:
    // More of it is home.
    void advanced();
    // Of start(), then of settleRest().
    void ended(const parley::Result<void> &result);

private:
    void take(const QList<BatchAnswer> &answers);
    void settleNext();
    void settle(QList<BatchRow> rows);
    void settled(const QList<BatchRow> &rows, const QList<LedgerEntry> &entries);
    void end(const Result<void> &result);

    Services &m_services;
    BatchStore &m_store;
    Batch m_batch;
    BatchAnswers m_answers;
    std::unique_ptr<BatchResults> m_results;
    QHash<int, BatchRow> m_waiting; // by their numbers
    std::deque<BatchAnswer> m_queue;
    std::optional<Result<void>> m_end; // of the reading
    Awaiting<QList<BatchRow>> m_rows;
    Awaiting<void> m_settled;
    Found m_found;
};

} // namespace parley
