// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of BatchJob that asks how it is, brings the answers home and ends it.
#include "engine/batchjob.h"

namespace parley {

namespace {

constexpr int fewestCollections = 3; // before rows count as unanswered

// What is known here alone.
} // namespace

// One that is only presumed to be ours may be another program's.
bool BatchJob::wantsCancel() const
{
    return m_summary.progress.cancelling && !m_cancelTold && !m_summary.progress.presumed;
}

void BatchJob::poll()
{
    const QString remote = m_summary.progress.remote;
    const bool cancels = wantsCancel();
    m_report.wait(cancels ? m_service->cancel(remote, m_key) : m_service->ask(remote, m_key),
                  [this, cancels](const Result<BatchReport> &report) {
                      m_cancelTold = m_cancelTold || (cancels && report);
                      // One that has ended meanwhile can't be cancelled any more.
                      constexpr int tooLate = 409;
                      const int status = report ? 0 : report.error().httpStatus;
                      if (cancels && (status == 400 || status == tooLate)) {
                          m_cancelTold = true;
                          poll();
                          return;
                      }
                      asked(report);
                  });
}

void BatchJob::asked(const Result<BatchReport> &report)
{
    BatchProgress &progress = m_summary.progress;
    if (!report) {
        constexpr int gone = 404;
        if (report.error().httpStatus == gone && progress.presumed) {
            strange();
        } else if (report.error().httpStatus == gone) {
            fail(report.error());
        } else {
            trouble(report.error(), &BatchJob::start);
        }
        return;
    }
    const bool news = progress.done != report->done || progress.failed != report->failed ||
                      progress.expires != report->expires;
    progress.done = report->done;
    progress.failed = report->failed;
    progress.expires = report->expires;
    progress.error.reset();
    if (report->state == BatchState::Failed && report->results.isEmpty()) {
        fail(Error::of(ErrorKind::BadRequest,
                       report->problem.isEmpty()
                           ? QStringLiteral("the provider refused the batch without saying why")
                           : report->problem));
        return;
    }
    if (report->state != BatchState::Running) {
        progress.state = BatchState::Collecting;
        progress.ending = report->state;
        progress.results = report->results;
        keep(&BatchJob::collect);
        return;
    }
    if (news) {
        m_pause = firstPause;
        m_kept.wait(m_store.setProgress(m_summary.batch.id, progress), [](const Result<void> &) {});
    }
    if (wantsCancel()) {
        poll();
        return;
    }
    later(m_pause, &BatchJob::start);
    m_pause = std::min(m_pause * 2, longestPause);
}

// What came home with this collection was paid.
void BatchJob::settleMoney()
{
    const auto &found = m_collector->found();
    BudgetCall call;
    call.profile = m_profile->name;
    if (m_reserved) {
        m_hold.settle(found.paid);
    } else {
        const QDate today = m_services.clock.now().toLocalTime().date();
        m_services.memory.budgets.add(call, found.paid, today);
    }
    m_ring->spent(found.usage, found.paid);
}

void BatchJob::collect()
{
    m_settledRest = false;
    BatchAnswers answers(m_services, m_summary.batch, *m_profile, m_summary.progress.key);
    m_collector =
        std::make_unique<BatchCollector>(m_services, m_store, m_summary.batch, std::move(answers),
                                         m_service->results(m_summary.progress.results, m_key));
    connect(m_collector.get(), &BatchCollector::ended, this, &BatchJob::collected,
            Qt::QueuedConnection);
    m_collector->start();
}

void BatchJob::collected(const Result<void> &result)
{
    const auto &found = m_collector->found();
    if (m_settledRest && result) {
        settleMoney();
        join();
        return;
    }
    m_settledRest = false;
    if (found.ours > 0) {
        m_summary.progress.presumed = false;
    } else if (m_summary.progress.presumed && found.lines > 0 && result) {
        strange();
        return;
    }
    const qint64 told = m_summary.progress.done + m_summary.progress.failed;
    const bool whole = result && (m_collector->left() == 0 || found.lines >= told);
    if (!whole && (!result || ++m_collections < fewestCollections)) {
        settleMoney();
        trouble(result ? Error::of(ErrorKind::Transport,
                                   QStringLiteral("not all answers have come yet"))
                       : result.error(),
                &BatchJob::start);
        return;
    }
    settleRest();
}

// Another program's batch of the same size: ours is still to be found.
void BatchJob::strange()
{
    BatchProgress &progress = m_summary.progress;
    progress.foreign.append(progress.remote);
    progress.remote.clear();
    progress.presumed = false;
    progress.results.clear();
    progress.state = BatchState::Submitting;
    keep(&BatchJob::start);
}

void BatchJob::settleRest()
{
    BatchProgress &progress = m_summary.progress;
    m_settledRest = true;
    progress.unknown = m_collector->found().unknown;
    if (progress.ending == BatchState::Cancelled) {
        m_collector->settleRest(
            BatchRowState::Cancelled,
            Error::of(ErrorKind::Cancelled,
                      QStringLiteral("the batch was cancelled before its turn")));
    } else if (progress.ending == BatchState::Expired) {
        m_collector->settleRest(
            BatchRowState::Expired,
            Error::of(ErrorKind::Timeout, QStringLiteral("the batch expired before its turn")));
    } else {
        m_collector->settleRest(
            BatchRowState::Failed,
            Error::of(ErrorKind::Transport,
                      QStringLiteral("no answer to this row came with the others")));
    }
}

void BatchJob::join()
{
    m_join.start([this](const Result<void> &joined) {
        if (!joined) {
            trouble(joined.error(), &BatchJob::start);
            return;
        }
        m_summary.progress.state = m_summary.progress.ending;
        finish();
    });
}

// The provider has none of it, and never will.
void BatchJob::fail(const Error &error)
{
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    const Error why = cancelled
                          ? Error::of(ErrorKind::Cancelled,
                                      QStringLiteral("the batch was cancelled before it left"))
                          : error;
    m_summary.progress.ending = cancelled ? BatchState::Cancelled : BatchState::Failed;
    m_rows.wait(
        m_store.rows(m_summary.batch.id, 0, allBatchRows),
        [this, why, cancelled](const Result<QList<BatchRow>> &rows) {
            const BatchAnswers answers(m_services, m_summary.batch,
                                       m_profile.value_or(ProviderProfile()), {});
            QList<BatchRow> failed;
            for (const BatchRow &row : rows.value_or(QList<BatchRow>())) {
                if (row.state == BatchRowState::Waiting) {
                    failed.append(answers.without(
                        row, cancelled ? BatchRowState::Cancelled : BatchRowState::Failed, why));
                }
            }
            m_summary.progress.error = why;
            m_kept.wait(m_store.settle(m_summary.batch.id, failed, {}),
                        [this](const Result<void> &kept) {
                            if (!kept) {
                                trouble(kept.error(), &BatchJob::start);
                                return;
                            }
                            m_summary.progress.state = m_summary.progress.ending;
                            finish();
                        });
        });
}

void BatchJob::finish()
{
    m_summary.progress.ended = m_services.clock.now();
    m_kept.wait(m_store.setProgress(m_summary.batch.id, m_summary.progress),
                [this](const Result<void> &kept) {
                    if (!kept) {
                        trouble(kept.error(), &BatchJob::finish);
                        return;
                    }
                    m_counted.wait(m_store.load(m_summary.batch.id),
                                   [this](const Result<BatchSummary> &summary) {
                                       m_summary = summary.value_or(m_summary);
                                       Q_EMIT changed();
                                       Q_EMIT ended();
                                   });
                });
}

} // namespace parley
