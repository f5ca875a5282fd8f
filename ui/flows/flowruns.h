// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The runs of flows: those that go on here, one of each flow at a time, and those of before. A run
// goes on when another flow is looked at. Main thread; owns the runners; what it is given outlives
// it.
#pragma once

#include "base/awaiting.h"
#include "engine/workflowrunner.h"
#include "engine/workflowtools.h"

#include <map>

namespace parley {

// One that is looked at: a runner's, or one that was read from the store.
struct ShownRun
{
    Workflow workflow;
    WorkflowRun run; // its entries are in the log
    RunLog log;
    bool replayed = false; // from the log of another one; kept nowhere
};

class FlowRuns final : public QObject
{
    Q_OBJECT
public:
    FlowRuns(Services &services, WorkflowStore &store, QObject *parent = nullptr);
    ~FlowRuns() override;

    // Steps may send batches now. Runs of flows that were cut off while they waited for one go on.
    void setBatches(BatchBook &book);
    // Reads the list of runs again.
    void load();
    // Newest first.
    [[nodiscard]] QList<RunSummary> runsOf(const WorkflowId &flow) const;
    // The one that was started here last; null: none was.
    [[nodiscard]] const WorkflowRunner *runner(const WorkflowId &flow) const;
    [[nodiscard]] bool isRunning(const WorkflowId &flow) const;
    [[nodiscard]] bool isReplay(const WorkflowId &flow) const;

    [[nodiscard]] Result<void> start(const StoredWorkflow &flow, const Workflow &read,
                                     const PromptValues &inputs);
    // Goes on where it stood.
    [[nodiscard]] Result<void> resume(const ShownRun &run);
    // The same again from what was answered then.
    [[nodiscard]] Result<void> replay(const ShownRun &run);
    void stop(const WorkflowId &flow);
    // Reads it; the last call wins.
    void open(const WorkflowRunId &id, std::function<void(const Result<ShownRun> &)> opened);
    void remove(const WorkflowRunId &id);
    // What its inputs were the last time.
    [[nodiscard]] PromptValues lastInputs(const WorkflowId &flow) const
    {
        return m_inputs.value(flow);
    }

Q_SIGNALS:
    void listed(); // the list is another one
    void progressed(const parley::WorkflowId &flow);
    void failed(const parley::Error &error);

private:
    struct Active
    {
        std::unique_ptr<WorkflowRunner> runner;
        bool replayed = false;
    };
    [[nodiscard]] Result<void> begin(const WorkflowId &flow, WorkflowJob job, bool kept);
    void takeUpNext();

    Services &m_services;
    WorkflowStore &m_store;
    std::optional<WorkflowTools> m_tools; // before the runs that use it
    QList<RunSummary> m_all;
    std::map<WorkflowId, Active> m_active;
    QHash<WorkflowId, PromptValues> m_inputs;
    Awaiting<QList<RunSummary>> m_listing;
    Awaiting<WorkflowRun> m_loading;
    Awaiting<void> m_removing;
    BatchBook *m_batches = nullptr;
    QList<WorkflowRunId> m_cutOff; // may wait for batches
    Awaiting<QList<RunSummary>> m_finding;
    Awaiting<WorkflowRun> m_takingUp;
};

} // namespace parley
