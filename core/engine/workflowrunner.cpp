// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/workflowrunner.h"

#include "engine/flowwork.h"

#include <algorithm>

namespace parley {

WorkflowRunner::WorkflowRunner(Services &services, WorkflowStore *store, WorkflowJob job)
    : m_work(std::make_unique<FlowWork>(services, store, std::move(job)))
{
    connect(m_work.get(), &FlowWork::logged, this, &WorkflowRunner::logged);
    connect(m_work.get(), &FlowWork::arrived, this, &WorkflowRunner::arrived);
    connect(m_work.get(), &FlowWork::ended, this, &WorkflowRunner::ended);
}

WorkflowRunner::~WorkflowRunner() = default;

Result<void> WorkflowRunner::start()
{
    return m_work->start();
}

void WorkflowRunner::stop()
{
    m_work->stop();
}

bool WorkflowRunner::isRunning() const
{
    return m_work->isRunning();
}

bool WorkflowRunner::waitsForBatches() const
{
    return m_work->waitsForBatches();
}

const Workflow &WorkflowRunner::workflow() const
{
    return m_work->job().workflow;
}

const WorkflowRun &WorkflowRunner::run() const
{
    return m_work->job().run;
}

const RunLog &WorkflowRunner::log() const
{
    return m_work->log();
}

const Node *WorkflowRunner::arriving(int step, int part) const
{
    return m_work->answers().arriving({step, part});
}

const std::optional<Error> &WorkflowRunner::trouble() const
{
    return m_work->trouble();
}

Result<void> checkTools(const WorkflowJob &job)
{
    const QList<ToolOffer> offers = job.tools ? job.tools->tools() : QList<ToolOffer>();
    QStringList names;
    for (const ToolOffer &offer : offers) {
        names.append(offer.name);
    }
    for (const WorkflowStep &step : job.workflow.steps) {
        if (step.kind != WorkflowStep::Kind::Tool) {
            continue;
        }
        const auto place = names.indexOf(step.tool);
        QString problem;
        if (place < 0) {
            problem = names.isEmpty() ? QStringLiteral("there are no tools here")
                                      : QStringLiteral("there is no tool \"%1\", only: %2")
                                            .arg(step.tool, names.join(QLatin1String(", ")));
        } else if (offers[place].asksFirst && !job.workflow.allow.contains(step.tool)) {
            problem = QStringLiteral("the tool \"%1\" may do more than look: write \"allow: "
                                     "[%1]\" into the workflow if that is meant")
                          .arg(step.tool);
        }
        if (!problem.isEmpty()) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("step \"%1\": %2").arg(step.title, problem));
        }
    }
    return {};
}

} // namespace parley
