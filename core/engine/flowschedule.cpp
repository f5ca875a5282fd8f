// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/flowschedule.h"

#include "chat/prompttemplate.h"

#include <algorithm>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;
using State = StepRun::State;

// An empty list is the same as an empty text to those who use it.
FlowValue valueOf(const StepRun &run)
{
    return {run.text, run.rows, !run.rows.isEmpty() || run.text.isEmpty()};
}

} // namespace

QMap<QString, QString> textsOf(const FlowValues &values)
{
    QMap<QString, QString> texts;
    for (auto one = values.cbegin(); one != values.cend(); ++one) {
        texts.insert(one.key(), one->asText());
    }
    return texts;
}

FlowSchedule::FlowSchedule(const Workflow &workflow)
    : m_workflow(workflow), m_ways(waysOf(workflow)), m_uses(usesOf(workflow))
{}

bool FlowSchedule::hasEnded(const RunLog &log, int step) const
{
    const State state = log.step(step).state;
    return state == State::Finished || state == State::Skipped ||
           (state == State::Failed && m_workflow.steps[step].goesOn);
}

bool FlowSchedule::haveAllEnded(const RunLog &log) const
{
    int step = 0;
    while (step < m_workflow.steps.size() && hasEnded(log, step)) {
        ++step;
    }
    return step == m_workflow.steps.size();
}

bool FlowSchedule::isReady(const RunLog &log, int step) const
{
    const auto blocks = [&](const WorkflowWay &way) {
        return way.to == step && !hasEnded(log, way.from);
    };
    return std::none_of(m_ways.cbegin(), m_ways.cend(), blocks) &&
           std::all_of(m_uses[step].cbegin(), m_uses[step].cend(),
                       [&](int used) { return hasEnded(log, used); });
}

// A step that was passed over because its condition did not hold leads on; one that no way led to
// does not.
bool FlowSchedule::leadsOn(const RunLog &log, const WorkflowWay &way) const
{
    const StepRun from = log.step(way.from);
    if (from.state == State::Skipped) {
        return way.choice < 0 && isReached(log, way.from);
    }
    return way.choice < 0 || m_workflow.steps[way.from].choices[way.choice].to == from.chose;
}

bool FlowSchedule::isReached(const RunLog &log, int step) const
{
    bool begins = true;
    for (const WorkflowWay &way : m_ways) {
        if (way.to != step) {
            continue;
        }
        begins = false;
        if (leadsOn(log, way)) {
            return true;
        }
    }
    return begins;
}

std::optional<FlowValue> FlowSchedule::resultOf(const RunLog &log, int step) const
{
    const WorkflowStep &what = m_workflow.steps[step];
    const StepRun run = log.step(step);
    if (what.as.isEmpty()) {
        return std::nullopt;
    }
    if (run.state == State::Failed && what.kind == Kind::Check) {
        return FlowValue{QStringLiteral("fail"), {}, false};
    }
    return run.state == State::Finished ? std::optional(valueOf(run)) : std::nullopt;
}

QString FlowSchedule::outputOf(const RunLog &log, const FlowValues &values) const
{
    if (!m_workflow.output.isEmpty()) {
        return fillTemplate(m_workflow.output, textsOf(values));
    }
    QString output;
    for (int step = 0; step < m_workflow.steps.size(); ++step) {
        const Kind kind = m_workflow.steps[step].kind;
        const StepRun run = log.step(step);
        if (run.state == State::Finished && kind != Kind::Route && kind != Kind::Check) {
            output = valueOf(run).asText();
        }
    }
    return output;
}

} // namespace parley
