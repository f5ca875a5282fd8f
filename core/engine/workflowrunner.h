// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Runs a workflow: a step as soon as those before it have ended, some questions at a time. Each
// entry of the log is on disk before anything follows from it, so a run that was killed goes on
// where it was and no finished question is ever asked again. Questions take the usual way of
// asking: keys, retries, budgets, cache and ledger apply. Main thread; services, store and tools
// outlive it; destroying it stops what is under way, which can be taken up.
#pragma once

#include "chat/toolrunner.h"
#include "chat/workflowstore.h"
#include "engine/services.h"

#include <QObject>
#include <memory>

namespace parley {

class BatchBook;
class FlowWork;

struct WorkflowJob
{
    Workflow workflow; // sound
    WorkflowRun run;   // a new one with inputs, or one that is to go on
    ToolRunner *tools = nullptr;
    // Every answer comes from this log, in the order of its questions; nothing is asked, and no
    // tool is used.
    std::optional<RunLog> replay = {};
    BatchBook *batches = nullptr; // null: no step may send any
};

class WorkflowRunner final : public QObject
{
    Q_OBJECT
public:
    // Null store: the run is kept nowhere.
    WorkflowRunner(Services &services, WorkflowStore *store, WorkflowJob job);
    ~WorkflowRunner() override;

    // Once. Configuration or BadRequest error when it can't run: a fault of the workflow, an input,
    // a model nobody offers, a tool that is not there or not allowed.
    [[nodiscard]] Result<void> start();
    // What is under way is given up; the log ends with RunStopped.
    void stop();

    [[nodiscard]] bool isRunning() const;
    // Nothing is under way but batches, and all there is to know is on the disk: it may be
    // destroyed and taken up when they are done.
    [[nodiscard]] bool waitsForBatches() const;
    [[nodiscard]] const Workflow &workflow() const;
    [[nodiscard]] const WorkflowRun &run() const; // without entries: see log()
    [[nodiscard]] const RunLog &log() const;
    // The answer that is arriving; null: that part is not being asked.
    [[nodiscard]] const Node *arriving(int step, int part) const;

    // Why the disk took no more; absent: it took everything.
    [[nodiscard]] const std::optional<Error> &trouble() const;

Q_SIGNALS:
    // The runner may not be destroyed inside this one.
    void logged(const parley::RunEntry &entry);
    // More of an answer is there.
    void arrived(int step, int part);
    // Nothing runs any more; log().state() tells how it ended. Running: the disk took no more, and
    // trouble() says why.
    void ended();

private:
    std::unique_ptr<FlowWork> m_work;
};

} // namespace parley
