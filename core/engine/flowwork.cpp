// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/flowwork.h"

#include "chat/workflowcondition.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected refused(ErrorKind kind, const QString &sentence)
{
    return Unexpected(kind, sentence);
}

template <class T>
std::optional<Error> errorIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

FlowWork::FlowWork(Services &services, WorkflowStore *store, WorkflowJob job)
    : m_services(services)
    , m_store(job.replay ? nullptr : store)
    , m_job(std::move(job))
    , m_pricing(services)
    , m_schedule(m_job.workflow)
    , m_log(std::exchange(m_job.run.entries, {}))
    , m_saved(m_log.entries().size())
    , m_added(m_job.run.number > 0)
{
    if (m_job.replay) {
        m_recorded = m_job.replay->entries();
        m_answers = std::make_unique<RecordedAnswers>(services.clock, *m_job.replay);
    } else {
        m_answers = std::make_unique<LiveAnswers>(services, m_job.tools);
    }
    connect(m_answers.get(), &FlowAnswers::answered, this,
            [this](const FlowPart &part, const Node &answer) {
                m_came.append({part, answer});
                turn();
            });
    connect(m_answers.get(), &FlowAnswers::arrived, this,
            [this](const FlowPart &part) { Q_EMIT arrived(part.first, part.second); });
    if (m_job.batches && !m_job.replay) {
        connectBatches();
    }
}

Result<void> FlowWork::start()
{
    const QList<WorkflowFault> faults = checkWorkflow(m_job.workflow);
    if (!faults.isEmpty()) {
        return refused(ErrorKind::BadRequest, faults.first().text());
    }
    if (m_running || m_log.state() == RunState::Finished) {
        return refused(ErrorKind::BadRequest, QStringLiteral("this run has finished already"));
    }
    const auto inputs = workflowInputs(m_job.workflow, m_job.run.inputs);
    if (!inputs) {
        return Unexpected(inputs.error());
    }
    const auto cast =
        m_job.replay ? recordedCast(m_job.workflow) : castOf(m_services, m_job.workflow);
    const auto tools = m_job.replay ? Result<void>() : checkTools(m_job);
    const auto routing =
        m_job.replay ? Result<FlowRouting>() : routingOf(m_services, m_job.workflow);
    const auto batches = m_job.replay ? Result<void>() : checkBatches();
    for (const std::optional<Error> &problem :
         {errorIn(cast), errorIn(tools), errorIn(routing), errorIn(batches)}) {
        if (problem) {
            return Unexpected(*problem);
        }
    }
    m_cast = *cast;
    m_routing = *routing;
    m_job.run.inputs = *inputs;
    for (auto one = inputs->cbegin(); one != inputs->cend(); ++one) {
        m_values.insert(one.key(), {one.value(), {}, false});
    }
    if (m_job.run.id.isNull()) {
        m_job.run.id = WorkflowRunId::create();
        m_job.run.created = m_services.clock.now();
        m_job.run.title = m_job.workflow.title;
    }
    for (int step = 0; step < m_job.workflow.steps.size(); ++step) {
        takeResult(step);
    }
    for (const RunEntry &entry : m_log.entries()) {
        countFailure(entry);
    }
    m_running = true;
    note(Event::RunStarted, -1);
    QMetaObject::invokeMethod(this, &FlowWork::turn, Qt::QueuedConnection);
    return {};
}

// The entry is part of the log at once, and on disk before the next turn.
void FlowWork::note(Event event, int step, const std::function<void(RunEntry &)> &fill)
{
    RunEntry entry;
    entry.event = event;
    entry.step = step;
    const RunEntry recorded = m_recorded.value(m_log.entries().size());
    entry.at = recorded.at.isValid() ? recorded.at : m_services.clock.now();
    if (fill) {
        fill(entry);
    }
    m_log.add(entry);
    countFailure(entry);
    m_ends = event == Event::RunFinished || event == Event::RunFailed || event == Event::RunStopped;
    Q_EMIT logged(entry);
}

void FlowWork::turn()
{
    if (m_turning || !m_running) {
        return;
    }
    m_turning = true;
    bool acted = true;
    while (m_running && acted && !m_saving.isWaiting() && !m_adding.isWaiting()) {
        if (m_saved < m_log.entries().size()) {
            save();
        } else if (m_ends) {
            over();
        } else {
            acted = act();
        }
    }
    m_turning = false;
    if (!acted) {
        m_answers->goOn();
    }
}

void FlowWork::save()
{
    if (!m_store) {
        m_saved = m_log.entries().size();
        return;
    }
    if (!m_added) {
        m_adding.wait(m_store->addRun(m_job.run), [this](const Result<qint64> &number) {
            m_added = true;
            m_job.run.number = number.value_or(0);
            number ? turn() : breakOff(number.error());
        });
        return;
    }
    m_saving.wait(m_store->append(m_job.run.id, m_saved, m_log.entries().at(m_saved)),
                  [this](const Result<void> &kept) {
                      ++m_saved;
                      kept ? turn() : breakOff(kept.error());
                  });
}

// The disk takes no more: nothing is asked that could not be noted.
void FlowWork::breakOff(const Error &error)
{
    m_trouble = error;
    for (const auto &[part, open] : m_open) {
        if (open.begun && !open.batched) {
            static_cast<void>(m_answers->stop(part));
        }
    }
    over();
}

void FlowWork::over()
{
    m_running = false;
    m_open.clear();
    m_steps.clear();
    QMetaObject::invokeMethod(this, &FlowWork::ended, Qt::QueuedConnection);
}

void FlowWork::stop()
{
    if (m_running && !m_ends) {
        stopAll();
        note(Event::RunStopped, -1);
        turn();
    }
}

bool FlowWork::act()
{
    if (beginQuestion() || takeAnswer()) {
        return true;
    }
    for (const auto &[step, running] : m_steps) {
        if (advance(step)) {
            return true; // the map may have changed
        }
    }
    for (int step = 0; step < m_job.workflow.steps.size(); ++step) {
        if (beginStep(step)) {
            return true;
        }
    }
    return endRun();
}

bool FlowWork::advance(int step)
{
    Running &running = m_steps.at(step);
    if (running.plan.known) {
        const auto &value = *running.plan.known;
        finish(step, value ? Result<StepOutcome>(StepOutcome{*value, running.plan.chose})
                           : Unexpected(value.error()));
        return true;
    }
    if (running.sending != Sending::None) {
        return advanceBatch(step, running);
    }
    const QList<PartState> parts = statesOf(step, running);
    const StepVerdict verdict = judgeStep(stepAt(step), parts, m_log.step(step));
    switch (verdict.kind) {
    case StepVerdict::Kind::Done:
        stopParts(step);
        finish(step, outcomeOf(step, running));
        return true;
    case StepVerdict::Kind::Failed:
        if (running.plan.routed) { // without its classifier
            finish(step, outcomeOf(step, running));
            return true;
        }
        stopParts(step);
        fail(step, verdict.error);
        return true;
    case StepVerdict::Kind::Going:
        break;
    }
    if (stepAt(step).batch) {
        running.sending = Sending::Asking;
        for (int i = 0; i < parts.size(); ++i) {
            if (parts[i] == PartState::Open) {
                running.unasked.append(i);
            }
        }
        return true;
    }
    return askNext(step, running, parts);
}

Result<StepOutcome> FlowWork::outcomeOf(int step, const Running &running) const
{
    const WorkflowStep &what = stepAt(step);
    const StepRun run = m_log.step(step);
    if (!running.plan.routed) {
        return parley::outcomeOf(what, run);
    }
    if (m_job.replay) {
        const QString chose = m_job.replay->step(step).chose;
        return StepOutcome{{chose, {}, false}, chose};
    }
    const PartRun part = run.parts.value(0);
    return routedBy(what, m_routing.value(step), *running.plan.routed,
                    part.isAnswered() ? part.answer.message.text() : QString());
}

void FlowWork::finish(int step, const Result<StepOutcome> &outcome)
{
    if (!outcome) {
        fail(step, outcome.error());
        return;
    }
    m_steps.erase(step);
    if (!outcome->chose.isEmpty()) {
        note(Event::Chose, step, [&](RunEntry &entry) { entry.text = outcome->chose; });
    }
    note(Event::StepFinished, step, [&](RunEntry &entry) {
        entry.text = outcome->value.isList ? QString() : outcome->value.text;
        entry.rows = outcome->value.rows;
    });
    takeResult(step);
}

void FlowWork::fail(int step, const Error &error)
{
    m_steps.erase(step);
    note(Event::StepFailed, step, [&](RunEntry &entry) { entry.error = error; });
    takeResult(step);
    if (!stepAt(step).goesOn) {
        stopAll();
        note(Event::RunFailed, -1, [&](RunEntry &entry) {
            entry.error = error;
            entry.text = stepAt(step).title;
        });
    }
}

bool FlowWork::beginStep(int step)
{
    if (m_steps.count(step) > 0 || m_schedule.hasEnded(m_log, step) ||
        !m_schedule.isReady(m_log, step)) {
        return false;
    }
    const WorkflowStep &what = stepAt(step);
    const bool reached = m_schedule.isReached(m_log, step);
    if (!reached || (!what.when.isEmpty() && !holds(what.when, textsOf(m_values)))) {
        note(Event::StepSkipped, step, [&](RunEntry &entry) {
            entry.text = reached ? QStringLiteral("its condition does not hold")
                                 : QStringLiteral("no way led to it");
        });
        return true;
    }
    Running &running = m_steps[step];
    running.plan = m_job.replay && !what.plan.isEmpty()
                       ? recordedRoute(step)
                       : planStep(what, m_values, m_cast[step], m_routing.value(step));
    const StepRun before = m_log.step(step);
    note(Event::StepStarted, step);
    if (what.batch && !before.batches.isEmpty()) {
        takeUpBatch(step, running, before);
    }
    return true;
}

bool FlowWork::endRun()
{
    if (!m_schedule.haveAllEnded(m_log)) {
        return false;
    }
    note(Event::RunFinished, -1,
         [this](RunEntry &entry) { entry.text = m_schedule.outputOf(m_log, m_values); });
    return true;
}

// For the steps behind it.
void FlowWork::takeResult(int step)
{
    if (const auto result = m_schedule.resultOf(m_log, step)) {
        m_values.insert(stepAt(step).as, *result);
    }
}

} // namespace parley
