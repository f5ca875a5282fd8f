// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of FlowWork that sends the questions of a step as batches, and takes up those that an
// earlier program sent. A step is judged when all its batches are home: what was answered was paid.
#include "engine/flowwork.h"

#include <algorithm>

namespace parley {

Result<void> FlowWork::checkBatches() const
{
    const auto &steps = m_job.workflow.steps;
    const bool sends = std::any_of(steps.cbegin(), steps.cend(),
                                   [](const WorkflowStep &step) { return step.batch; });
    if (!sends) {
        return {};
    }
    if (!m_batches) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("batches can't be sent here"));
    }
    const QList<WorkflowFault> faults = batchFaults(m_services, m_job.workflow);
    return faults.isEmpty() ? Result<void>()
                            : Unexpected(ErrorKind::Configuration,
                                         QStringLiteral("step \"%1\": %2")
                                             .arg(faults.first().step, faults.first().sentence));
}

void FlowWork::connectBatches()
{
    m_batches = std::make_unique<FlowBatches>(m_services, *m_job.batches);
    FlowBatches *batches = m_batches.get();
    connect(batches, &FlowBatches::planned, this, &FlowWork::planned);
    connect(batches, &FlowBatches::missing, this, &FlowWork::missing);
    connect(batches, &FlowBatches::failed, this, &FlowWork::failBatch);
    connect(batches, &FlowBatches::sent, this, [this](int step) {
        if (Running *running = sendingStep(step, Sending::Keeping)) {
            running->sending = Sending::Kept;
            turn();
        }
    });
    connect(batches, &FlowBatches::answered, this, [this](int step, int part, const Node &answer) {
        const auto running = m_steps.find(step);
        if (m_running && running != m_steps.end() && m_open.count({step, part}) > 0) {
            running->second.came.append({part, answer});
        }
    });
    connect(batches, &FlowBatches::home, this, [this](int step) {
        failBatch(step,
                  Error::of(ErrorKind::Storage, QStringLiteral("its row is missing in the batch")));
    });
}

// Null: something else has happened to that step meanwhile.
FlowWork::Running *FlowWork::sendingStep(int step, Sending sending)
{
    const auto found = m_steps.find(step);
    const bool same = m_running && found != m_steps.end() && found->second.sending == sending;
    return same ? &found->second : nullptr;
}

QList<int> FlowWork::batchedParts(int step) const
{
    QList<int> parts;
    for (const auto &[part, open] : m_open) {
        if (part.first == step && open.batched) {
            parts.append(part.second);
        }
    }
    return parts;
}

bool FlowWork::waitsForBatches() const
{
    const bool waiting = std::all_of(m_steps.cbegin(), m_steps.cend(), [](const auto &step) {
        return step.second.sending == Sending::Waiting && step.second.came.isEmpty();
    });
    return m_running && waiting && !m_steps.empty() && m_came.isEmpty() &&
           m_saved == m_log.entries().size();
}

bool FlowWork::advanceBatch(int step, Running &running)
{
    switch (running.sending) {
    case Sending::Asking:
        if (!running.unasked.isEmpty()) {
            const int part = running.unasked.takeFirst();
            Open open;
            open.question = running.plan.questions[part];
            open.begun = open.batched = true;
            note(step, part, std::move(open));
            return true;
        }
        planBatch(step, running);
        return running.sending != Sending::Planning;
    case Sending::Planned:
        running.sending = Sending::Noted;
        note(Event::BatchPlanned, step,
             [&](RunEntry &entry) { entry.rows = m_steps.at(step).batches; });
        return true;
    case Sending::Noted:
        keepBatch(step, running);
        return running.sending != Sending::Keeping;
    case Sending::Kept:
        running.sending = Sending::Waiting;
        if (!m_log.step(step).batchSent) {
            note(Event::BatchSent, step,
                 [&](RunEntry &entry) { entry.rows = m_steps.at(step).batches; });
        }
        return true;
    case Sending::Waiting:
        return takeHome(step, running);
    case Sending::None:
    case Sending::Planning:
    case Sending::Keeping:
        break;
    }
    return false;
}

// Not before it is noted that they were sent: the log is the same however fast they are.
bool FlowWork::takeHome(int step, Running &running)
{
    for (const auto &[part, answer] : std::as_const(running.came)) {
        m_came.append({{step, part}, answer});
    }
    const bool came = !std::exchange(running.came, {}).isEmpty();
    if (!came && batchedParts(step).isEmpty()) {
        running.sending = Sending::None;
        return true;
    }
    return came;
}

void FlowWork::planBatch(int step, Running &running)
{
    const QList<int> parts = batchedParts(step);
    if (m_job.replay) {
        running.batches = recordedBatches(step);
        running.sending = running.batches.isEmpty() ? Sending::Waiting : Sending::Planned;
        for (const int part : parts) {
            m_answers->ask({step, part}, m_open.at({step, part}).question, {});
        }
        return;
    }
    const WorkflowStep &what = stepAt(step);
    const FlowQuestion first = running.plan.questions.value(parts.value(0));
    const Answerer answerer = first.answerers.value(0);
    Batch like;
    like.title = QStringLiteral("%1: %2").arg(m_job.workflow.title, what.title);
    like.pane = {answerer.model, first.system, answerer.sampling};
    like.run = m_job.run.id;
    like.workflow = m_job.workflow.title;
    FlowBatches::Parts questions;
    for (const int part : parts) {
        questions.insert(part, running.plan.questions[part]);
    }
    running.sending = Sending::Planning;
    m_batches->plan(step, like, questions);
}

void FlowWork::planned(int step, const QStringList &ids, const BatchEstimate &price)
{
    Running *running = sendingStep(step, Sending::Planning);
    const QList<int> parts = batchedParts(step);
    if (!running || parts.isEmpty()) {
        return;
    }
    const auto about = price.unpriced > 0 ? std::nullopt : std::optional(price.about);
    const ModelRef model = running->plan.questions[parts.first()].answerers.first().model;
    if (const QString refusal = refusalOf(step, about, model); !refusal.isEmpty()) {
        failBatch(step, Error::of(ErrorKind::BudgetReached, refusal));
        return;
    }
    m_open.at({step, parts.first()}).reserved = price.about; // for all of them
    running->batches = ids;
    running->sending = Sending::Planned;
    turn();
}

void FlowWork::keepBatch(int step, Running &running)
{
    if (m_job.replay) {
        running.sending = Sending::Kept;
        return;
    }
    running.sending = Sending::Keeping;
    m_batches->send(step);
}

// Those that were noted and have no answer are in its batches.
void FlowWork::takeUpBatch(int step, Running &running, const StepRun &before)
{
    for (auto part = before.parts.cbegin(); part != before.parts.cend(); ++part) {
        if (part->attempt > 0 && !part->ended.isValid() &&
            part.key() < running.plan.questions.size()) {
            Open open;
            open.question = running.plan.questions[part.key()];
            open.begun = open.batched = true;
            m_open.emplace(FlowPart(step, part.key()), std::move(open));
        }
    }
    if (!batchedParts(step).isEmpty()) {
        running.batches = before.batches;
        running.sending = Sending::Keeping;
        m_batches->await(step, before.batches);
    }
}

// They were never kept, so nothing was sent: they are planned anew. What was kept was deleted.
void FlowWork::missing(int step)
{
    Running *running = sendingStep(step, Sending::Keeping);
    if (!running) {
        return;
    }
    if (m_log.step(step).batchSent) {
        failBatch(step, Error::of(ErrorKind::BadRequest,
                                  QStringLiteral("the batch it is in was deleted")));
        return;
    }
    for (const int part : batchedParts(step)) {
        m_open.erase({step, part});
    }
    running->sending = Sending::None;
    turn();
}

void FlowWork::failBatch(int step, const Error &error)
{
    const auto running = m_steps.find(step);
    if (!m_running || running == m_steps.end()) {
        return;
    }
    QSet<int> there;
    for (const auto &[part, answer] : std::as_const(running->second.came)) {
        there.insert(part);
    }
    for (const auto &[part, answer] : std::as_const(m_came)) {
        if (part.first == step) {
            there.insert(part.second);
        }
    }
    for (const int part : batchedParts(step)) {
        if (!there.contains(part)) {
            running->second.came.append({part, failedAnswer(m_services.clock, error)});
        }
    }
    if (running->second.sending != Sending::Kept) {
        running->second.sending = Sending::Waiting;
    }
    turn();
}

// As they were noted then: at this place, or where the run was taken up, anywhere.
QStringList FlowWork::recordedBatches(int step) const
{
    const auto isIt = [step](const RunEntry &entry) {
        return entry.event == Event::BatchPlanned && entry.step == step;
    };
    const RunEntry here = m_recorded.value(m_log.entries().size());
    if (isIt(here)) {
        return here.rows;
    }
    const auto found = std::find_if(m_recorded.cbegin(), m_recorded.cend(), isIt);
    return found == m_recorded.cend() ? QStringList() : found->rows;
}

// What a plan said then, whatever it says now.
StepPlan FlowWork::recordedRoute(int step) const
{
    const StepRun then = m_job.replay->step(step);
    StepPlan plan;
    if (then.parts.isEmpty()) {
        plan.known = FlowValue{then.chose, {}, false};
        plan.chose = then.chose;
        return plan;
    }
    const RunQuestion asked = then.parts.first().question;
    plan.questions = {{{Answerer()}, asked.system, asked.prompt, {}}};
    plan.routed = RoutingDecision();
    return plan;
}

} // namespace parley
