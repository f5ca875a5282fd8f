// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Questions to one model -> batches that its provider takes, with what they will cost: words them,
// parts what is too much for one, counts tokens. In steps, so that a long table holds up nobody.
// Sends nothing. Main thread; `services` outlives it; destroying it ends the work.
#pragma once

#include "base/awaiting.h"
#include "engine/batchcosting.h"

#include <QObject>
#include <QSet>
#include <functional>

namespace parley {

// What is to be asked: of `batch` all but id, time, parts and prices, which planning finds out.
struct BatchOrder
{
    Batch batch;
    QList<BatchRow> rows; // their numbers are all different
};

struct BatchPlan
{
    QList<BatchPart> parts;
    BatchEstimate whole;
};

// Configuration error that says why this model can't be asked in batches.
[[nodiscard]] Result<void> offersBatches(Services &services, const ModelRef &model);
// What of a replay is not answered yet, for each of its models that takes batches and is none of
// these panes.
[[nodiscard]] QList<BatchOrder> batchOrdersOf(Services &services, const ReplayRecord &record,
                                              const QSet<int> &without);
// Rows that are prompts alone, numbered in their order: for whoever has a list of them.
[[nodiscard]] QList<BatchRow> batchRowsOf(const QStringList &prompts);

class BatchPlanner final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<BatchPlan> &)>;

    explicit BatchPlanner(Services &services) : m_services(services) {}

    // Calls back once, from the event loop. A new plan forgets the one before.
    void plan(const BatchOrder &order, Done done)
    {
        plan(QList<BatchOrder>{order}, std::move(done));
    }
    // All of them in one plan, which is sent as a whole.
    void plan(const QList<BatchOrder> &orders, Done done);
    // The plan that is made is wanted no more.
    void forget();

private:
    void begin();
    void next();
    void split(const QList<qint64> &sizes);
    void step();
    void end(const Result<BatchPlan> &plan);

    Services &m_services;
    QList<BatchOrder> m_orders; // still to be planned
    BatchOrder m_order;
    Done m_done;
    Answerer m_answerer;
    BatchPlan m_plan;
    std::unique_ptr<BatchCosting> m_costing; // of the part that is counted
    qsizetype m_first = 0;                   // part of this order
    qsizetype m_part = 0;
    qsizetype m_row = 0;
    quint64 m_serial = 0; // of the plan that is made
    Awaiting<QList<qint64>> m_sizes;
};

} // namespace parley
