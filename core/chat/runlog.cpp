// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/runlog.h"

#include "base/names.h"
#include "chat/cachedanswer.h"

namespace parley {

namespace {

using Event = RunEntry::Event;

constexpr NameTable<Event, 13> events = {{{Event::RunStarted, "run_started"},
                                          {Event::StepStarted, "step_started"},
                                          {Event::Asked, "asked"},
                                          {Event::Answered, "answered"},
                                          {Event::Chose, "chose"},
                                          {Event::StepFinished, "step_finished"},
                                          {Event::StepFailed, "step_failed"},
                                          {Event::StepSkipped, "step_skipped"},
                                          {Event::RunFinished, "run_finished"},
                                          {Event::RunFailed, "run_failed"},
                                          {Event::RunStopped, "run_stopped"},
                                          {Event::BatchPlanned, "batch_planned"},
                                          {Event::BatchSent, "batch_sent"}}};
constexpr NameTable<RunState, 5> states = {{{RunState::New, "new"},
                                            {RunState::Running, "running"},
                                            {RunState::Finished, "finished"},
                                            {RunState::Failed, "failed"},
                                            {RunState::Stopped, "stopped"}}};

void applyToStep(StepRun &step, const RunEntry &entry)
{
    switch (entry.event) {
    case Event::StepStarted:
        step.state = StepRun::State::Running;
        step.started = step.started.isValid() ? step.started : entry.at;
        step.ended = {};
        step.error.reset();
        break;
    case Event::Asked:
        step.parts[entry.part].attempt = entry.attempt;
        step.parts[entry.part].asked = entry.at;
        step.parts[entry.part].ended = {};
        step.parts[entry.part].question = entry.question.value_or(RunQuestion());
        step.parts[entry.part].answer = {};
        step.batches.clear(); // what is asked now is in none of them
        step.batchSent = false;
        break;
    case Event::Answered:
        step.parts[entry.part].ended = entry.at;
        step.parts[entry.part].answer = entry.answer.value_or(Node());
        step.figures.add(step.parts[entry.part].answer);
        break;
    case Event::Chose:
        step.chose = entry.text;
        break;
    case Event::StepFinished:
        step.state = StepRun::State::Finished;
        step.text = entry.text;
        step.rows = entry.rows;
        step.ended = entry.at;
        break;
    case Event::StepFailed:
        step.state = StepRun::State::Failed;
        step.error = entry.error;
        step.ended = entry.at;
        break;
    case Event::BatchPlanned:
    case Event::BatchSent:
        step.batches = entry.rows;
        step.batchSent = entry.event == Event::BatchSent;
        break;
    case Event::StepSkipped:
        step.state = StepRun::State::Skipped;
        step.text = entry.text;
        step.ended = entry.at;
        break;
    case Event::RunStarted:
    case Event::RunFinished:
    case Event::RunFailed:
    case Event::RunStopped:
        break;
    }
}

} // namespace

QLatin1String runEventName(Event event)
{
    return nameIn(events, event);
}

std::optional<Event> runEventFromName(QStringView name)
{
    return valueIn(events, name);
}

QLatin1String runStateName(RunState state)
{
    return nameIn(states, state);
}

RunState runStateAfter(Event event, RunState before)
{
    switch (event) {
    case Event::RunStarted:
        return RunState::Running;
    case Event::RunFinished:
        return RunState::Finished;
    case Event::RunFailed:
        return RunState::Failed;
    case Event::RunStopped:
        return RunState::Stopped;
    case Event::StepStarted:
    case Event::Asked:
    case Event::Answered:
    case Event::Chose:
    case Event::StepFinished:
    case Event::StepFailed:
    case Event::StepSkipped:
    case Event::BatchPlanned:
    case Event::BatchSent:
        break;
    }
    return before;
}

void RunFigures::add(const Node &answer)
{
    const AnswerMeta &meta = answer.meta;
    const Usage usage = meta.usage.value_or(Usage());
    if (meta.details.contains(fromCacheDetail)) {
        ++fromCache; // nothing was used or paid
        return;
    }
    input += usage.input.value_or(0);
    output += usage.output.value_or(0);
    if (meta.cost) {
        cost += meta.cost->amount;
    } else if (!meta.asked.isEmpty() && answer.state != NodeState::Failed) {
        ++unpriced;
    }
}

RunLog::RunLog(const QList<RunEntry> &entries)
{
    for (const RunEntry &entry : entries) {
        add(entry);
    }
}

void RunLog::add(const RunEntry &entry)
{
    m_entries.append(entry);
    m_state = runStateAfter(entry.event, m_state);
    if (entry.step >= 0) {
        applyToStep(m_steps[entry.step], entry);
    }
    if (entry.event == Event::Answered && entry.answer) {
        m_figures.add(*entry.answer);
    }
    if (entry.event == Event::RunStarted) {
        for (StepRun &step : m_steps) { // what was under way begins again
            const bool cut = step.state == StepRun::State::Running;
            step.state = cut ? StepRun::State::Waiting : step.state;
        }
    }
    if (entry.event == Event::RunFinished) {
        m_output = entry.text;
    }
    m_error = m_state == RunState::Failed ? entry.error : std::nullopt;
}

bool RunLog::endsLike(const RunLog &other) const
{
    bool same = m_state == other.m_state && m_output == other.m_output &&
                m_steps.size() == other.m_steps.size();
    for (auto one = m_steps.cbegin(); same && one != m_steps.cend(); ++one) {
        const StepRun step = other.step(one.key());
        same = one->state == step.state && one->text == step.text && one->rows == step.rows &&
               one->chose == step.chose;
    }
    return same;
}

} // namespace parley
