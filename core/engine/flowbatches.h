// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The questions of steps that go out as batches: plans them, gives them to the book of batches when
// the run has noted their ids, and brings back what became of each question. Batches go on by
// themselves; this only waits for them, so it may be destroyed and made again at any time. Main
// thread; owned by the run; services and book outlive it.
#pragma once

#include "engine/batchbook.h"
#include "engine/flowplan.h"

namespace parley {

// Where batches can't be sent: a fault for each step that would, with its line. Steps whose model
// nobody offers are not among them.
[[nodiscard]] QList<WorkflowFault> batchFaults(Services &services, const Workflow &workflow);

class FlowBatches final : public QObject
{
    Q_OBJECT
public:
    using Parts = QMap<int, FlowQuestion>; // by number

    FlowBatches(Services &services, BatchBook &book);
    ~FlowBatches() override;

    // Tells planned() or failed(), never from inside.
    void plan(int step, const Batch &like, const Parts &parts);
    // What was planned for that step: kept, and on its way. Tells sent() or failed().
    void send(int step);
    // Those of an earlier program. Tells sent(), or missing() when one was never kept or was
    // deleted.
    void await(int step, const QStringList &ids);
    // It is waited for no more; its batches go on.
    void forget(int step);

Q_SIGNALS:
    void planned(int step, const QStringList &ids, const parley::BatchEstimate &price);
    void sent(int step);
    // Nothing of it was sent, or its answers can't be read.
    void failed(int step, const parley::Error &error);
    void missing(int step);
    // One for each question, once its batch has ended.
    void answered(int step, int part, const parley::Node &answer);
    // All of them have ended and were told.
    void home(int step);

private:
    struct Order
    {
        std::unique_ptr<BatchPlanner> planner;
        BatchPlan plan;
        QList<BatchId> open; // not home yet
        Awaiting<BatchSummary> loading;
        Awaiting<QList<BatchRow>> reading;
        QList<BatchId> unread; // home, but not read yet
        QList<BatchSummary> found;
    };
    void take(int step, const Result<BatchPlan> &plan);
    void loadNext(int step, const QStringList &ids);
    void ended(const BatchId &id);
    void readNext(int step);

    Services &m_services;
    BatchBook &m_book;
    std::map<int, Order> m_orders; // by step
};

} // namespace parley
