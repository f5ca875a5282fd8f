// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: where workflows and their runs are kept, each entry of a run as soon as it happened. Main
// thread; work happens elsewhere and comes back as a future, in the order it was asked for. A
// future that holds a value means: it is on disk.
#pragma once

#include "chat/runlog.h"
#include "chat/workflow.h"

#include <QFuture>

namespace parley {

struct WorkflowRun;
using WorkflowRunId = Id<WorkflowRun>;

// A workflow as the text a person wrote (archive/workflowfile.h reads it); it may be unsound.
struct StoredWorkflow
{
    WorkflowId id;
    QString title;
    QString text;
    QDateTime changed; // UTC
    friend bool operator==(const StoredWorkflow &, const StoredWorkflow &) = default;
};

struct WorkflowRun
{
    WorkflowRunId id;
    qint64 number = 0;   // "Run 14": given by the store; 0: not stored yet
    WorkflowId workflow; // null: of a file
    QString title;
    QDateTime created; // UTC
    QString text;      // the workflow as it was then
    PromptValues inputs;
    QList<RunEntry> entries;
    friend bool operator==(const WorkflowRun &, const WorkflowRun &) = default;
};

struct RunSummary
{
    WorkflowRunId id;
    qint64 number = 0;
    WorkflowId workflow;
    QString title;
    QDateTime created;
    RunState state = RunState::New;
    friend bool operator==(const RunSummary &, const RunSummary &) = default;
};

class WorkflowStore
{
public:
    virtual ~WorkflowStore() = default;

    // By title, in any case.
    [[nodiscard]] virtual QFuture<Result<QList<StoredWorkflow>>> workflows() = 0;
    // Makes it or replaces it.
    [[nodiscard]] virtual QFuture<Result<void>> save(const StoredWorkflow &workflow) = 0;
    // Its runs stay. An unknown id is no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const WorkflowId &id) = 0;

    // A new one, with its entries; its number. What is there already stays as it is.
    [[nodiscard]] virtual QFuture<Result<qint64>> addRun(const WorkflowRun &run) = 0;
    // As the entry of that number, from 0; the same one again changes nothing. Storage error
    // "missing" when the run is unknown.
    [[nodiscard]] virtual QFuture<Result<void>> append(const WorkflowRunId &id, qsizetype number,
                                                       const RunEntry &entry) = 0;
    // Newest first.
    [[nodiscard]] virtual QFuture<Result<QList<RunSummary>>> runs() = 0;
    // Storage error "missing" when it is unknown.
    [[nodiscard]] virtual QFuture<Result<WorkflowRun>> loadRun(const WorkflowRunId &id) = 0;
    // With its entries, for good. An unknown id is no error.
    [[nodiscard]] virtual QFuture<Result<void>> removeRun(const WorkflowRunId &id) = 0;
};

} // namespace parley
