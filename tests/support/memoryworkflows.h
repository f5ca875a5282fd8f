// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Workflows and their runs in memory.
#pragma once

#include "chat/workflowstore.h"

#include <QPromise>

namespace parley {

class MemoryWorkflows final : public WorkflowStore
{
public:
    // Once a run has so many entries nothing more is kept of it, and nobody hears why: as if the
    // program had been killed there. -1: never.
    void haltAt(qsizetype entries) { m_haltAt = entries; }
    // While set, writing fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }

    [[nodiscard]] QFuture<Result<QList<StoredWorkflow>>> workflows() override;
    [[nodiscard]] QFuture<Result<void>> save(const StoredWorkflow &workflow) override;
    [[nodiscard]] QFuture<Result<void>> remove(const WorkflowId &id) override;
    [[nodiscard]] QFuture<Result<qint64>> addRun(const WorkflowRun &run) override;
    [[nodiscard]] QFuture<Result<void>> append(const WorkflowRunId &id, qsizetype number,
                                               const RunEntry &entry) override;
    [[nodiscard]] QFuture<Result<QList<RunSummary>>> runs() override;
    [[nodiscard]] QFuture<Result<WorkflowRun>> loadRun(const WorkflowRunId &id) override;
    [[nodiscard]] QFuture<Result<void>> removeRun(const WorkflowRunId &id) override;

private:
    [[nodiscard]] QFuture<Result<void>> done() const;
    [[nodiscard]] QList<WorkflowRun>::iterator find(const WorkflowRunId &id);
    static Error missing();

    QList<StoredWorkflow> m_workflows;
    QList<WorkflowRun> m_runs; // newest first
    qint64 m_last = 0;
    qsizetype m_haltAt = -1;
    QPromise<Result<void>> m_never;
    std::optional<Error> m_failure;
};

} // namespace parley
