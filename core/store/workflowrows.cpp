// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/workflowrows.h"

#include "base/json.h"
#include "chat/runlogjson.h"
#include "store/sql.h"

namespace parley {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

QString inputsText(const PromptValues &inputs)
{
    QJsonObject object;
    for (auto one = inputs.cbegin(); one != inputs.cend(); ++one) {
        object.insert(one.key(), one.value());
    }
    return textOf(object);
}

PromptValues inputsOf(const QString &text)
{
    PromptValues inputs;
    const QJsonObject object = json::parseObject(text.toUtf8()).value_or(QJsonObject());
    for (auto one = object.begin(); one != object.end(); ++one) {
        inputs.insert(one.key(), one.value().toString());
    }
    return inputs;
}

} // namespace

Result<QList<StoredWorkflow>> WorkflowRows::workflows() const
{
    Statement row(m_connection,
                  "SELECT id, title, text, changed FROM workflows ORDER BY lower(title), key");
    return rowsOf<StoredWorkflow>(row, [](const Statement &found) {
        return StoredWorkflow{WorkflowId::fromBytes(found.bytes(0)), found.text(1), found.text(2),
                              found.time(3)};
    });
}

Result<void> WorkflowRows::save(const StoredWorkflow &workflow)
{
    Statement save(m_connection,
                   "INSERT INTO workflows (id, title, text, changed) VALUES (?, ?, ?, ?) ON "
                   "CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text, "
                   "changed = excluded.changed");
    save.bind(workflow.id.toBytes()).bind(workflow.title).bind(workflow.text);
    return save.bind(workflow.changed.toMSecsSinceEpoch()).run();
}

Result<void> WorkflowRows::remove(const WorkflowId &id)
{
    return Statement(m_connection, "DELETE FROM workflows WHERE id = ?").bind(id.toBytes()).run();
}

Result<qint64> WorkflowRows::keyOf(const WorkflowRunId &id) const
{
    Statement row(m_connection, "SELECT key FROM workflow_runs WHERE id = ?");
    const auto found = row.bind(id.toBytes()).next();
    if (!found || !*found) {
        return Unexpected(found ? storageError(QStringLiteral("there is no such run"), "missing")
                                : found.error());
    }
    return row.integer(0);
}

Result<qint64> WorkflowRows::addRun(const WorkflowRun &run)
{
    Statement insert(m_connection, "INSERT OR IGNORE INTO workflow_runs (id, workflow, title, "
                                   "created, text, inputs) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(run.id.toBytes());
    run.workflow.isNull() ? insert.bindNull() : insert.bind(run.workflow.toBytes());
    insert.bind(run.title).bind(run.created.toMSecsSinceEpoch()).bind(run.text);
    if (const auto done = insert.bind(inputsText(run.inputs)).run(); !done) {
        return Unexpected(done.error());
    }
    for (qsizetype i = 0; insert.affected() > 0 && i < run.entries.size(); ++i) {
        if (const auto done = append(run.id, i, run.entries[i]); !done) {
            return Unexpected(done.error());
        }
    }
    return keyOf(run.id);
}

Result<void> WorkflowRows::append(const WorkflowRunId &id, qsizetype number, const RunEntry &entry)
{
    const auto key = keyOf(id);
    if (!key) {
        return Unexpected(key.error());
    }
    Statement insert(m_connection, "INSERT OR IGNORE INTO workflow_entries (run, number, event, "
                                   "entry) VALUES (?, ?, ?, ?)");
    insert.bind(*key).bind(qint64(number)).bind(QString(runEventName(entry.event)));
    return insert.bind(textOf(runEntryToJson(entry))).run();
}

Result<QList<RunSummary>> WorkflowRows::runs() const
{
    Statement row(m_connection,
                  "SELECT r.key, r.id, r.workflow, r.title, r.created, (SELECT e.event FROM "
                  "workflow_entries e WHERE e.run = r.key AND e.event IN ('run_started', "
                  "'run_finished', 'run_failed', 'run_stopped') ORDER BY e.number DESC LIMIT 1) "
                  "FROM workflow_runs r ORDER BY r.key DESC");
    return rowsOf<RunSummary>(row, [](const Statement &found) {
        const auto last = runEventFromName(found.text(5));
        return RunSummary{WorkflowRunId::fromBytes(found.bytes(1)),
                          found.integer(0),
                          WorkflowId::fromBytes(found.bytes(2)),
                          found.text(3),
                          found.time(4),
                          last ? runStateAfter(*last, RunState::New) : RunState::New};
    });
}

Result<WorkflowRun> WorkflowRows::loadRun(const WorkflowRunId &id) const
{
    Statement row(m_connection, "SELECT key, workflow, title, created, text, inputs FROM "
                                "workflow_runs WHERE id = ?");
    const auto found = row.bind(id.toBytes()).next();
    if (!found || !*found) {
        return Unexpected(found ? storageError(QStringLiteral("there is no such run"), "missing")
                                : found.error());
    }
    WorkflowRun run{id,
                    row.integer(0),
                    WorkflowId::fromBytes(row.bytes(1)),
                    row.text(2),
                    row.time(3),
                    row.text(4),
                    inputsOf(row.text(5)),
                    {}};
    Statement entries(m_connection, "SELECT entry FROM workflow_entries WHERE run = ? ORDER BY "
                                    "number");
    entries.bind(run.number);
    for (;;) {
        const auto more = entries.next();
        if (!more || !*more) {
            return more ? Result<WorkflowRun>(run) : Unexpected(more.error());
        }
        const auto entry =
            json::parseObject(entries.text(0).toUtf8()).and_then([](const QJsonObject &object) {
                return runEntryFromJson(object);
            });
        if (!entry) { // what follows would be told apart from what came before it
            return Unexpected(storageError(
                QStringLiteral("entry %1 of this run is damaged").arg(run.entries.size() + 1),
                "corrupt"));
        }
        run.entries.append(*entry);
    }
}

Result<void> WorkflowRows::removeRun(const WorkflowRunId &id)
{
    return Statement(m_connection, "DELETE FROM workflow_runs WHERE id = ?")
        .bind(id.toBytes())
        .run();
}

} // namespace parley
