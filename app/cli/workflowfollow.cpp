// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of WorkflowCommand that follows a run and its batches to the end.
#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/workflowcommand.h"

#include <algorithm>

namespace parley {

void WorkflowCommand::begin(WorkflowJob job)
{
    job.batches = m_book.get();
    m_runner = std::make_unique<WorkflowRunner>(services(), services().workflows, std::move(job));
    connect(m_runner.get(), &WorkflowRunner::logged, this,
            [this](const RunEntry &entry) { m_print.entry(m_workflow, m_runner->log(), entry); });
    if (!m_waits) {
        connect(m_runner.get(), &WorkflowRunner::logged, this, &WorkflowCommand::leave,
                Qt::QueuedConnection);
    }
    connect(m_runner.get(), &WorkflowRunner::ended, this, &WorkflowCommand::tellEnd);
    m_interrupt = std::make_unique<InterruptWatch>();
    connect(m_interrupt.get(), &InterruptWatch::interrupted, m_runner.get(), &WorkflowRunner::stop);
    if (const auto started = m_runner->start(); !started) {
        fail(started.error());
    }
}

void WorkflowCommand::tellBatch(const BatchId &id)
{
    const BatchJob *job = m_book->job(id);
    if (!job || !m_runner) {
        return;
    }
    const BatchSummary &summary = job->summary();
    const BatchProgress &progress = summary.progress;
    QString said = QStringLiteral("batch %1: %2, %3 of %4 rows done")
                       .arg(id.toString(), batchStateName(progress.state))
                       .arg(progress.done)
                       .arg(summary.rows);
    if (progress.error) {
        said += QStringLiteral("; it has to wait: ") + progress.error->detail;
    }
    if (said != m_said && !m_json) {
        m_said = said;
        console::writeNote(QStringLiteral("parley-cli: ") + said);
    }
    if (!m_waits) {
        leave();
    }
}

// With --no-wait: once the providers have all that is waited for.
void WorkflowCommand::leave()
{
    if (!m_runner || !m_runner->waitsForBatches()) {
        return;
    }
    QStringList ids;
    const RunLog &log = m_runner->log();
    for (int step = 0; step < m_workflow.steps.size(); ++step) {
        for (const QString &id : log.step(step).batches) {
            const BatchJob *job = m_book->job(BatchId::fromString(id));
            if (job && job->summary().progress.state != BatchState::Running) {
                return;
            }
            ids += job ? QStringList{id} : QStringList();
        }
    }
    if (ids.isEmpty()) {
        return; // home by now
    }
    const qint64 number = m_runner->run().number;
    m_runner.reset();
    m_print.submitted(number, ids);
    Q_EMIT done(exitSuccess);
}

void WorkflowCommand::tellEnd()
{
    m_print.end(m_runner->run(), m_runner->log());
    if (m_work == Work::Replay) {
        tellReplay();
        return;
    }
    const RunLog &log = m_runner->log();
    const bool whole = log.state() == RunState::Finished;
    if (!whole) {
        console::writeNote(
            QStringLiteral("parley-cli: go on with \"parley-cli workflow resume %1\"")
                .arg(m_runner->run().number));
    }
    if (m_runner->trouble()) {
        fail(*m_runner->trouble());
    } else if (log.error()) {
        fail(*log.error());
    } else if (!whole) {
        fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    } else {
        Q_EMIT done(exitSuccess);
    }
}

void WorkflowCommand::tellReplay()
{
    const auto &then = m_recorded.entries();
    const auto &now = m_runner->log().entries();
    const auto [a, b] = std::mismatch(then.cbegin(), then.cend(), now.cbegin(), now.cend());
    if (a == then.cend() && b == now.cend()) {
        console::writeNote(QStringLiteral("parley-cli: the log is the same as it was"));
        Q_EMIT done(exitSuccess);
        return;
    }
    const auto entry = std::distance(then.cbegin(), a) + 1;
    if (m_runner->log().endsLike(m_recorded)) {
        console::writeNote(
            QStringLiteral("parley-cli: every step came to the same; the log differs "
                           "from entry %1 on, since the run was taken up once")
                .arg(entry));
        Q_EMIT done(exitSuccess);
        return;
    }
    fail(ErrorKind::BadRequest, QStringLiteral("the log differs from entry %1 on").arg(entry));
}

} // namespace parley
