// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchbook.h"

namespace parley {

namespace {

// What is asked again by a person: no run waits for it.
Batch alone(Batch batch)
{
    batch.run = {};
    return batch;
}

} // namespace

BatchBook::BatchBook(Services &services, ReplayStore &replays)
    : m_services(services), m_replays(replays), m_planner(services)
{}

BatchBook::~BatchBook() = default;

void BatchBook::open()
{
    m_listed.wait(store().list(), [this](const Result<QList<BatchSummary>> &all) {
        for (const BatchSummary &one : all.value_or(QList<BatchSummary>())) {
            if (!isFinal(one.progress.state)) {
                goOn(one);
            }
        }
        Q_EMIT opened(all ? Result<void>() : Unexpected(all.error()));
    });
}

void BatchBook::goOn(const BatchSummary &summary)
{
    const BatchId id = summary.batch.id;
    if (m_jobs.count(id) > 0) {
        return;
    }
    auto job = std::make_unique<BatchJob>(m_services, store(), m_replays, summary);
    connect(job.get(), &BatchJob::changed, this, [this, id] { Q_EMIT changed(id); });
    connect(
        job.get(), &BatchJob::ended, this, [this, id] { end(id); }, Qt::QueuedConnection);
    BatchJob &made = *m_jobs.emplace(id, std::move(job)).first->second;
    made.start();
}

void BatchBook::end(const BatchId &id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end()) {
        return;
    }
    const auto job = std::move(found->second);
    m_jobs.erase(found);
    Q_EMIT changed(id);
    Q_EMIT ended(job->summary());
}

void BatchBook::send(const BatchPlan &plan, Sent sent)
{
    m_sending.push_back({plan, std::move(sent)});
    if (m_sending.size() == 1) {
        keepNext();
    }
}

void BatchBook::keepNext()
{
    m_added.wait(store().add(m_sending.front().plan.parts), [this](const Result<void> &added) {
        const Sending kept = std::move(m_sending.front());
        m_sending.pop_front();
        QList<BatchId> ids;
        for (const BatchPart &part : kept.plan.parts) {
            ids.append(part.batch.id);
            if (added) {
                BatchSummary summary;
                summary.batch = part.batch;
                summary.rows = part.rows.size();
                goOn(summary);
            }
        }
        kept.sent(added ? Result<QList<BatchId>>(ids) : Unexpected(added.error()));
        if (!m_sending.empty()) {
            keepNext();
        }
    });
}

void BatchBook::planFailed(const BatchId &id, BatchPlanner::Done done)
{
    m_loaded.wait(store().load(id), [this, id, done](const Result<BatchSummary> &summary) {
        if (!summary) {
            done(Unexpected(summary.error()));
            return;
        }
        m_rows.wait(store().rows(id, 0, allBatchRows),
                    [this, batch = summary->batch, done](const Result<QList<BatchRow>> &rows) {
                        if (!rows) {
                            done(Unexpected(rows.error()));
                            return;
                        }
                        m_planner.plan({alone(batch), failedRows(*rows)}, done);
                    });
    });
}

void BatchBook::cancel(const BatchId &id)
{
    const auto found = m_jobs.find(id);
    if (found != m_jobs.end()) {
        found->second->cancel();
    }
}

void BatchBook::hurry(const BatchId &id)
{
    const auto found = m_jobs.find(id);
    if (found != m_jobs.end()) {
        found->second->hurry();
    }
}

QFuture<Result<void>> BatchBook::remove(const BatchId &id)
{
    if (m_jobs.count(id) > 0) {
        return QtFuture::makeReadyFuture(Result<void>(Unexpected(
            ErrorKind::Configuration, QStringLiteral("the batch is still under way: cancel it "
                                                     "before it is deleted"))));
    }
    return store().remove(id);
}

const BatchJob *BatchBook::job(const BatchId &id) const
{
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? nullptr : found->second.get();
}

QList<const BatchJob *> BatchBook::jobsOf(const ReplayId &id) const
{
    QList<const BatchJob *> jobs;
    for (const auto &[batch, job] : m_jobs) {
        if (job->summary().batch.replay == id) {
            jobs.append(job.get());
        }
    }
    return jobs;
}

} // namespace parley
