// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The batches there are, and a job for each that is under way: takes new ones, goes on with those
// of earlier runs, cancels, asks failed rows again. One for the whole program. Main thread;
// services and stores outlive it; destroying it stops nothing at the providers.
#pragma once

#include "engine/batchjob.h"
#include "engine/batchplanner.h"

#include <deque>
#include <map>

namespace parley {

class BatchBook final : public QObject
{
    Q_OBJECT
public:
    using Sent = std::function<void(const Result<QList<BatchId>> &)>;

    // `services.batches` is not null.
    BatchBook(Services &services, ReplayStore &replays);
    ~BatchBook() override;

    [[nodiscard]] BatchStore &store() { return *m_services.batches; }
    // Goes on with all that has not ended. Once.
    void open();
    // Keeps the plan and begins to send it: what is told is on disk. Calls back once.
    void send(const BatchPlan &plan, Sent sent);
    // The rows of that batch that failed, expired or were cancelled, as a plan of new batches.
    void planFailed(const BatchId &id, BatchPlanner::Done done);
    // With one that is kept, unless it is under way here already.
    void goOn(const BatchSummary &summary);
    void cancel(const BatchId &id);
    // Asks the provider now.
    void hurry(const BatchId &id);
    // For good; what is under way must have ended before.
    [[nodiscard]] QFuture<Result<void>> remove(const BatchId &id);
    // As it is now; null where it is not under way.
    [[nodiscard]] const BatchJob *job(const BatchId &id) const;
    // The prompts of that replay and pane that are under way.
    [[nodiscard]] QList<const BatchJob *> jobsOf(const ReplayId &id) const;

Q_SIGNALS:
    void changed(const parley::BatchId &id);
    // All of it is home, and where it belongs.
    void ended(const parley::BatchSummary &summary);
    // The batches of earlier runs are under way again, or can't be read.
    void opened(const parley::Result<void> &result);

private:
    void end(const BatchId &id);
    void keepNext();

    struct Sending
    {
        BatchPlan plan;
        Sent sent;
    };

    Services &m_services;
    ReplayStore &m_replays;
    std::map<BatchId, std::unique_ptr<BatchJob>> m_jobs;
    std::deque<Sending> m_sending; // the first one is being kept
    BatchPlanner m_planner;
    Awaiting<QList<BatchSummary>> m_listed;
    Awaiting<void> m_added;
    Awaiting<BatchSummary> m_loaded;
    Awaiting<QList<BatchRow>> m_rows;
};

} // namespace parley
