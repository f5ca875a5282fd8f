// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// WorkflowStore in the database of the conversations: written in its thread and order, read by a
// connection of its own. Main thread; the store outlives it.
#pragma once

#include "chat/workflowstore.h"

namespace parley {

class SqliteConversationStore;

class SqliteWorkflowStore final : public WorkflowStore
{
public:
    explicit SqliteWorkflowStore(SqliteConversationStore &store) : m_store(store) {}

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
    SqliteConversationStore &m_store;
};

} // namespace parley
