// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of FlowWork that asks: which question is next, what it may cost, what becomes of its
// answer, and giving up those that are not needed any more.
#include "engine/flowwork.h"
#include "engine/routeclassifier.h"

#include <algorithm>

namespace parley {

// Noted down already.
bool FlowWork::beginQuestion()
{
    for (auto &[part, open] : m_open) {
        if (!open.begun) {
            open.begun = true;
            m_answers->ask(part, open.question, open.terms);
            return true;
        }
    }
    return false;
}

bool FlowWork::takeAnswer()
{
    if (m_came.isEmpty()) {
        return false;
    }
    const auto [part, node] = m_came.takeFirst();
    const auto open = m_open.find(part);
    if (open == m_open.end()) {
        return true; // it was stopped
    }
    Node answer = node;
    const bool broke = answer.meta.error && answer.meta.error->kind == ErrorKind::BudgetReached;
    if (broke && !open->second.refused.isEmpty()) {
        answer.meta.error->detail = open->second.refused;
        answer.meta.cost.reset(); // nothing was sent
    }
    m_open.erase(open);
    note(Event::Answered, part.first, [&](RunEntry &entry) {
        entry.part = part.second;
        entry.attempt = m_log.step(part.first).parts.value(part.second).attempt;
        entry.answer = answer;
    });
    return true;
}

// A run that was killed goes on as if it had not been; one that failed or was stopped tries again.
// What was stopped because it was not needed has not failed.
void FlowWork::countFailure(const RunEntry &entry)
{
    if (entry.event == Event::RunFailed || entry.event == Event::RunStopped) {
        m_failures.clear();
    } else if (entry.event == Event::Answered && entry.answer && !entry.answer->id.isNull() &&
               entry.answer->state != NodeState::Complete) {
        const Error error = entry.answer->meta.error.value_or(Error());
        if (error.kind != ErrorKind::Cancelled) {
            Failures &failures = m_failures[{entry.step, entry.part}];
            ++failures.count;
            failures.last = error;
        }
    }
}

bool FlowWork::mayRetry(const FlowPart &part) const
{
    const auto found = m_failures.find(part);
    if (found == m_failures.end()) {
        return true;
    }
    const auto &[count, last] = found->second;
    const bool worth = last.retryable() || last.kind == ErrorKind::Timeout;
    return worth && count <= stepAt(part.first).retries;
}

QList<PartState> FlowWork::statesOf(int step, const Running &running) const
{
    QList<PartState> states;
    const StepRun run = m_log.step(step);
    for (int i = 0; i < running.plan.questions.size(); ++i) {
        states.append(run.parts.value(i).isAnswered() ? PartState::Answered
                      : mayRetry({step, i})           ? PartState::Open
                                                      : PartState::Lost);
    }
    return states;
}

bool FlowWork::askNext(int step, Running &running, const QList<PartState> &parts)
{
    const WorkflowStep &what = stepAt(step);
    const auto own = std::count_if(m_open.cbegin(), m_open.cend(),
                                   [step](const auto &one) { return one.first.first == step; });
    const auto all = std::count_if(m_open.cbegin(), m_open.cend(),
                                   [](const auto &one) { return !one.second.batched; });
    if (all >= m_job.workflow.parallel || (what.parallel > 0 && own >= what.parallel)) {
        return false;
    }
    for (int i = 0; i < parts.size(); ++i) {
        if (parts[i] != PartState::Open || m_open.count({step, i}) > 0) {
            continue;
        }
        Open open;
        open.question = running.plan.questions[i];
        open.terms.cache = what.cache;
        open.terms.timeout = what.timeout;
        open.terms.workflow = m_job.workflow.title;
        if (running.plan.routed && !open.terms.timeout) {
            open.terms.timeout = RouteClassifier::patience;
        }
        reserve(step, open);
        note(step, i, std::move(open));
        return true;
    }
    return false;
}

// Nobody is asked before this is on the disk.
void FlowWork::note(int step, int part, Open open)
{
    const FlowQuestion &question = open.question;
    note(Event::Asked, step, [&](RunEntry &entry) {
        entry.part = part;
        entry.attempt = m_log.step(step).parts.value(part).attempt + 1;
        const auto first = question.answerers.value(0);
        entry.question = RunQuestion{first.model, question.system, question.prompt, first.sampling};
        const auto recorded = m_recorded.value(m_log.entries().size()).question;
        if (recorded) { // who was asked then, with what is asked now
            entry.question->model = recorded->model;
            entry.question->sampling = recorded->sampling;
        }
    });
    m_open.emplace(FlowPart(step, part), std::move(open));
}

QString FlowWork::refusalOf(int step, const std::optional<Money> &about,
                            const ModelRef &model) const
{
    const std::optional<Money> limits[] = {stepAt(step).budget, m_job.workflow.budget};
    Money taken[] = {m_log.step(step).figures.cost, m_log.figures().cost};
    for (const auto &[part, other] : m_open) {
        taken[0] += part.first == step ? other.reserved : Money();
        taken[1] += other.reserved;
    }
    QString refusal;
    for (int i = 0; i < 2; ++i) {
        const bool room = limits[i] && about && taken[i] + *about <= *limits[i];
        if (limits[i] && !room) {
            refusal = about ? QStringLiteral("the budget of this %1 has no room for it")
                                  .arg(i == 0 ? QStringLiteral("step") : QStringLiteral("run"))
                            : QStringLiteral("nobody knows what %1 costs, so the budget can't "
                                             "be kept")
                                  .arg(model.toString());
        }
    }
    return refusal;
}

// Where the budget has no room for it only an answer from the cache counts.
void FlowWork::reserve(int step, Open &open)
{
    const bool kept = stepAt(step).budget || m_job.workflow.budget;
    if (!kept || open.question.answerers.isEmpty() || m_job.replay) {
        return;
    }
    const Answerer &answerer = open.question.answerers.first();
    ChatRequest request;
    request.model = answerer.model.model;
    request.system = open.question.system;
    request.messages = {Message::fromText(Role::User, open.question.prompt)};
    request.sampling = answerer.sampling;
    const auto about = m_pricing.about(answerer, request);
    open.reserved = about.value_or(Money());
    open.refused = refusalOf(step, about, answerer.model);
    open.terms.onlyFree = !open.refused.isEmpty();
}

// Those of a step that are not needed any more; what they took is noted.
void FlowWork::stopParts(int step)
{
    QList<FlowPart> parts;
    for (const auto &[part, open] : m_open) {
        if (part.first == step) {
            parts.append(part);
        }
    }
    if (m_batches) {
        m_batches->forget(step);
    }
    for (const FlowPart &part : parts) {
        const bool begun = m_open.at(part).begun;
        const bool batched = m_open.at(part).batched;
        m_open.erase(part);
        if (batched) { // its batch goes on, and is taken up with the run
            continue;
        }
        const Node answer = begun ? m_answers->stop(part) : Node();
        note(Event::Answered, step, [&](RunEntry &entry) {
            entry.part = part.second;
            entry.attempt = m_log.step(step).parts.value(part.second).attempt;
            entry.answer = answer;
        });
    }
}

void FlowWork::stopAll()
{
    QList<int> steps;
    for (const auto &[step, running] : m_steps) {
        steps.append(step);
    }
    for (const int step : steps) {
        stopParts(step);
    }
    m_steps.clear();
}

} // namespace parley
