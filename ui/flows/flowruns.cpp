// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowruns.h"

#include "archive/workflowfile.h"

namespace parley {

FlowRuns::FlowRuns(Services &services, WorkflowStore &store, QObject *parent)
    : QObject(parent), m_services(services), m_store(store)
{
    if (services.tools) {
        m_tools.emplace(*services.tools);
    }
}

FlowRuns::~FlowRuns() = default;

// Those of files belong to the terminal.
void FlowRuns::setBatches(BatchBook &book)
{
    m_batches = &book;
    m_finding.wait(m_store.runs(), [this](const Result<QList<RunSummary>> &list) {
        for (const RunSummary &run : list.value_or(QList<RunSummary>())) {
            if (run.state == RunState::Running && !run.workflow.isNull()) {
                m_cutOff.append(run.id);
            }
        }
        takeUpNext();
    });
}

void FlowRuns::takeUpNext()
{
    if (m_cutOff.isEmpty()) {
        return;
    }
    m_takingUp.wait(m_store.loadRun(m_cutOff.takeFirst()), [this](const Result<WorkflowRun> &run) {
        const RunLog log(run ? run->entries : QList<RunEntry>());
        const Workflow flow = readWorkflow(run ? run->text.toUtf8() : QByteArray()).workflow;
        bool waits = false;
        for (int step = 0; step < flow.steps.size(); ++step) {
            const StepRun one = log.step(step);
            waits = waits || (!one.ended.isValid() && !one.batches.isEmpty());
        }
        if (waits && !isRunning(run->workflow)) {
            WorkflowJob job{flow, *run};
            if (const auto begun = begin(run->workflow, std::move(job), true); !begun) {
                Q_EMIT failed(begun.error());
            }
        }
        takeUpNext();
    });
}

void FlowRuns::load()
{
    m_listing.wait(m_store.runs(), [this](const Result<QList<RunSummary>> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        m_all = *list;
        Q_EMIT listed();
    });
}

QList<RunSummary> FlowRuns::runsOf(const WorkflowId &flow) const
{
    QList<RunSummary> runs;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(runs),
                 [&flow](const RunSummary &run) { return run.workflow == flow; });
    return runs;
}

const WorkflowRunner *FlowRuns::runner(const WorkflowId &flow) const
{
    const auto at = m_active.find(flow);
    return at == m_active.end() ? nullptr : at->second.runner.get();
}

bool FlowRuns::isRunning(const WorkflowId &flow) const
{
    const WorkflowRunner *active = runner(flow);
    return active && active->isRunning();
}

bool FlowRuns::isReplay(const WorkflowId &flow) const
{
    const auto at = m_active.find(flow);
    return at != m_active.end() && at->second.replayed;
}

Result<void> FlowRuns::start(const StoredWorkflow &flow, const Workflow &read,
                             const PromptValues &inputs)
{
    WorkflowJob job;
    job.workflow = read;
    job.run.id = WorkflowRunId::create();
    job.run.workflow = flow.id;
    job.run.title = flow.title;
    job.run.created = m_services.clock.now();
    job.run.text = flow.text;
    job.run.inputs = inputs;
    m_inputs.insert(flow.id, inputs);
    return begin(flow.id, std::move(job), true);
}

Result<void> FlowRuns::resume(const ShownRun &shown)
{
    WorkflowJob job;
    job.workflow = shown.workflow;
    job.run = shown.run;
    job.run.entries = shown.log.entries();
    return begin(shown.run.workflow, std::move(job), true);
}

Result<void> FlowRuns::replay(const ShownRun &shown)
{
    WorkflowJob job;
    job.workflow = shown.workflow;
    job.run = shown.run;
    job.run.id = WorkflowRunId::create();
    job.run.entries.clear();
    job.replay = shown.log;
    return begin(shown.run.workflow, std::move(job), false);
}

Result<void> FlowRuns::begin(const WorkflowId &flow, WorkflowJob job, bool kept)
{
    job.tools = m_tools ? &*m_tools : nullptr;
    job.batches = m_batches;
    auto runner =
        std::make_unique<WorkflowRunner>(m_services, kept ? &m_store : nullptr, std::move(job));
    connect(runner.get(), &WorkflowRunner::logged, this, [this, flow] { Q_EMIT progressed(flow); });
    connect(runner.get(), &WorkflowRunner::arrived, this,
            [this, flow] { Q_EMIT progressed(flow); });
    connect(runner.get(), &WorkflowRunner::ended, this, [this, flow] {
        Q_EMIT progressed(flow);
        load();
    });
    const auto started = runner->start();
    if (started) {
        m_active[flow] = {std::move(runner), !kept};
        Q_EMIT progressed(flow);
        load();
    }
    return started;
}

void FlowRuns::stop(const WorkflowId &flow)
{
    const auto at = m_active.find(flow);
    if (at != m_active.end()) {
        at->second.runner->stop();
    }
}

void FlowRuns::open(const WorkflowRunId &id, std::function<void(const Result<ShownRun> &)> opened)
{
    m_loading.wait(m_store.loadRun(id), [opened](const Result<WorkflowRun> &read) {
        if (!read) {
            opened(Unexpected(read.error()));
            return;
        }
        ShownRun shown;
        shown.run = *read;
        shown.workflow = readWorkflow(read->text.toUtf8()).workflow;
        shown.log = RunLog(read->entries);
        opened(shown);
    });
}

void FlowRuns::remove(const WorkflowRunId &id)
{
    m_removing.wait(m_store.removeRun(id), [this](const Result<void> &removed) {
        if (!removed) {
            Q_EMIT failed(removed.error());
        }
        load();
    });
}

} // namespace parley
