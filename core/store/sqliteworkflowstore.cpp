// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqliteworkflowstore.h"

#include "store/addedtables.h"
#include "store/sqliteconversationstore.h"
#include "store/workflowrows.h"

namespace parley {

QFuture<Result<QList<StoredWorkflow>>> SqliteWorkflowStore::workflows()
{
    return m_store.readAside<QList<StoredWorkflow>>(askingRows<WorkflowRows>(
        "workflows", [](const WorkflowRows &rows) { return rows.workflows(); }));
}

QFuture<Result<void>> SqliteWorkflowStore::save(const StoredWorkflow &workflow)
{
    return m_store.write([workflow](const QSqlDatabase &connection) {
        return WorkflowRows(connection).save(workflow);
    });
}

QFuture<Result<void>> SqliteWorkflowStore::remove(const WorkflowId &id)
{
    return m_store.write(
        [id](const QSqlDatabase &connection) { return WorkflowRows(connection).remove(id); });
}

QFuture<Result<qint64>> SqliteWorkflowStore::addRun(const WorkflowRun &run)
{
    const auto number = std::make_shared<qint64>(0);
    return m_store
        .write([run, number](const QSqlDatabase &connection) -> Result<void> {
            const auto added = WorkflowRows(connection).addRun(run);
            *number = added.value_or(0);
            return added ? Result<void>() : Unexpected(added.error());
        })
        .then([number](const Result<void> &added) {
            return added ? Result<qint64>(*number) : Unexpected(added.error());
        });
}

QFuture<Result<void>> SqliteWorkflowStore::append(const WorkflowRunId &id, qsizetype number,
                                                  const RunEntry &entry)
{
    return m_store.write([id, number, entry](const QSqlDatabase &connection) {
        return WorkflowRows(connection).append(id, number, entry);
    });
}

QFuture<Result<QList<RunSummary>>> SqliteWorkflowStore::runs()
{
    return m_store.readAside<QList<RunSummary>>(askingRows<WorkflowRows>(
        "workflows", [](const WorkflowRows &rows) { return rows.runs(); }));
}

QFuture<Result<WorkflowRun>> SqliteWorkflowStore::loadRun(const WorkflowRunId &id)
{
    return m_store.readAside<WorkflowRun>(askingRows<WorkflowRows>(
        "workflows", [id](const WorkflowRows &rows) { return rows.loadRun(id); }));
}

QFuture<Result<void>> SqliteWorkflowStore::removeRun(const WorkflowRunId &id)
{
    return m_store.write(
        [id](const QSqlDatabase &connection) { return WorkflowRows(connection).removeRun(id); });
}

} // namespace parley
