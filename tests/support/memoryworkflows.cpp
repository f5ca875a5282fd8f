// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memoryworkflows.h"

#include <algorithm>

namespace parley {

QFuture<Result<QList<StoredWorkflow>>> MemoryWorkflows::workflows()
{
    QList<StoredWorkflow> all = m_workflows;
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    return QtFuture::makeReadyFuture(Result<QList<StoredWorkflow>>(all));
}

QFuture<Result<void>> MemoryWorkflows::save(const StoredWorkflow &workflow)
{
    if (!m_failure) {
        m_workflows.removeIf([&](const auto &one) { return one.id == workflow.id; });
        m_workflows.append(workflow);
    }
    return done();
}

QFuture<Result<void>> MemoryWorkflows::remove(const WorkflowId &id)
{
    m_workflows.removeIf([&](const auto &one) { return one.id == id; });
    return done();
}

QFuture<Result<qint64>> MemoryWorkflows::addRun(const WorkflowRun &run)
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

QFuture<Result<void>> MemoryWorkflows::append(const WorkflowRunId &id, qsizetype number,
                                              const RunEntry &entry)
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

QFuture<Result<QList<RunSummary>>> MemoryWorkflows::runs()
{
    QList<RunSummary> all;
    for (const WorkflowRun &run : m_runs) {
        all.append({run.id, run.number, run.workflow, run.title, run.created,
                    RunLog(run.entries).state()});
    }
    return QtFuture::makeReadyFuture(Result<QList<RunSummary>>(all));
}

QFuture<Result<WorkflowRun>> MemoryWorkflows::loadRun(const WorkflowRunId &id)
{
    const auto run = find(id);
    return QtFuture::makeReadyFuture(run == m_runs.end()
                                         ? Result<WorkflowRun>(Unexpected(missing()))
                                         : Result<WorkflowRun>(*run));
}

QFuture<Result<void>> MemoryWorkflows::removeRun(const WorkflowRunId &id)
{
    m_runs.removeIf([&](const auto &one) { return one.id == id; });
    return done();
}

QFuture<Result<void>> MemoryWorkflows::done() const
{
    return QtFuture::makeReadyFuture(m_failure ? Result<void>(Unexpected(*m_failure))
                                               : Result<void>());
}

QList<WorkflowRun>::iterator MemoryWorkflows::find(const WorkflowRunId &id)
{
    return std::find_if(m_runs.begin(), m_runs.end(),
                        [&id](const auto &one) { return one.id == id; });
}

Error MemoryWorkflows::missing()
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = QStringLiteral("missing");
    return error;
}

} // namespace parley
