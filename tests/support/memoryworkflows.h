// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Workflows and their runs in memory. Header only.
#pragma once

#include "chat/workflowstore.h"

#include <QPromise>
#include <algorithm>

namespace parley {

class MemoryWorkflows final : public WorkflowStore
{
public:
    // Once a run has so many entries nothing more is kept of it, and nobody hears why: as if the
    // program had been killed there. -1: never.
    void haltAt(qsizetype entries) { m_haltAt = entries; }
    // While set, writing fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }

    [[nodiscard]] QFuture<Result<QList<StoredWorkflow>>> workflows() override
    {
        QList<StoredWorkflow> all = m_workflows;
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
        });
        return QtFuture::makeReadyFuture(Result<QList<StoredWorkflow>>(all));
    }
    [[nodiscard]] QFuture<Result<void>> save(const StoredWorkflow &workflow) override
    {
        if (!m_failure) {
            m_workflows.removeIf([&](const auto &one) { return one.id == workflow.id; });
            m_workflows.append(workflow);
        }
        return done();
    }
    [[nodiscard]] QFuture<Result<void>> remove(const WorkflowId &id) override
    {
        m_workflows.removeIf([&](const auto &one) { return one.id == id; });
        return done();
    }
    [[nodiscard]] QFuture<Result<qint64>> addRun(const WorkflowRun &run) override
    {
        if (m_failure) {
            return QtFuture::makeReadyFuture(Result<qint64>(Unexpected(*m_failure)));
        }
        if (find(run.id) == m_runs.end()) {
            m_runs.prepend(run);
            m_runs.first().number = ++m_last;
        }
        return QtFuture::makeReadyFuture(Result<qint64>(find(run.id)->number));
    }
    [[nodiscard]] QFuture<Result<void>> append(const WorkflowRunId &id, qsizetype number,
                                               const RunEntry &entry) override
    {
        const auto run = find(id);
        if (m_failure || run == m_runs.end()) {
            return QtFuture::makeReadyFuture(
                Result<void>(Unexpected(m_failure ? *m_failure : missing())));
        }
        if (m_haltAt >= 0 && run->entries.size() >= m_haltAt) {
            m_never.start();
            return m_never.future();
        }
        if (number == run->entries.size()) {
            run->entries.append(entry);
        }
        return done();
    }
    [[nodiscard]] QFuture<Result<QList<RunSummary>>> runs() override
    {
        QList<RunSummary> all;
        for (const WorkflowRun &run : m_runs) {
            all.append({run.id, run.number, run.workflow, run.title, run.created,
                        RunLog(run.entries).state()});
        }
        return QtFuture::makeReadyFuture(Result<QList<RunSummary>>(all));
    }
    [[nodiscard]] QFuture<Result<WorkflowRun>> loadRun(const WorkflowRunId &id) override
    {
        const auto run = find(id);
        return QtFuture::makeReadyFuture(run == m_runs.end()
                                             ? Result<WorkflowRun>(Unexpected(missing()))
                                             : Result<WorkflowRun>(*run));
    }
    [[nodiscard]] QFuture<Result<void>> removeRun(const WorkflowRunId &id) override
    {
        m_runs.removeIf([&](const auto &one) { return one.id == id; });
        return done();
    }

private:
    [[nodiscard]] QFuture<Result<void>> done() const
    {
        return QtFuture::makeReadyFuture(m_failure ? Result<void>(Unexpected(*m_failure))
                                                   : Result<void>());
    }
    [[nodiscard]] QList<WorkflowRun>::iterator find(const WorkflowRunId &id)
    {
        return std::find_if(m_runs.begin(), m_runs.end(),
                            [&id](const auto &one) { return one.id == id; });
    }
    static Error missing()
    {
        Error error;
        error.kind = ErrorKind::Storage;
        error.providerCode = QStringLiteral("missing");
        return error;
    }

    QList<StoredWorkflow> m_workflows;
    QList<WorkflowRun> m_runs; // newest first
    qint64 m_last = 0;
    qsizetype m_haltAt = -1;
    QPromise<Result<void>> m_never;
    std::optional<Error> m_failure;
};

} // namespace parley
