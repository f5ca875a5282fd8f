// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Workflows, their runs and the entries of these as rows. Database thread, or any thread with a
// connection of its own; the caller brings the transaction.
#pragma once

#include "chat/workflowstore.h"

class QSqlDatabase;

namespace parley {

class WorkflowRows
{
public:
    explicit WorkflowRows(const QSqlDatabase &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<StoredWorkflow>> workflows() const;
    [[nodiscard]] Result<void> save(const StoredWorkflow &workflow);
    [[nodiscard]] Result<void> remove(const WorkflowId &id);
    [[nodiscard]] Result<qint64> addRun(const WorkflowRun &run);
    [[nodiscard]] Result<void> append(const WorkflowRunId &id, qsizetype number,
                                      const RunEntry &entry);
    [[nodiscard]] Result<QList<RunSummary>> runs() const;
    [[nodiscard]] Result<WorkflowRun> loadRun(const WorkflowRunId &id) const;
    [[nodiscard]] Result<void> removeRun(const WorkflowRunId &id);

private:
    [[nodiscard]] Result<qint64> keyOf(const WorkflowRunId &id) const;

    const QSqlDatabase &m_connection;
};

} // namespace parley
