// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/workflowestimate.h"

#include "engine/flowbatches.h"
#include "engine/flowplan.h"
#include "engine/replayestimate.h"

#include <QSet>
#include <algorithm>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

// An answer that nobody knows yet, so long.
QString fillerOf(qint64 tokens)
{
    constexpr qint64 most = 20'000;
    return QStringLiteral("word ").repeated(
        static_cast<qsizetype>(qBound<qint64>(1, tokens, most)));
}

// Without what only the answers decide, so that what may be asked is asked.
WorkflowStep withoutConditions(WorkflowStep step)
{
    step.that.clear();
    step.choices.removeIf([](const WorkflowChoice &choice) { return !choice.when.isEmpty(); });
    return step;
}

class WorkflowCosting
{
public:
    WorkflowCosting(Services &services, const Workflow &workflow, const FlowCast &cast,
                    const FlowRouting &routing)
        : m_pricing(services)
        , m_workflow(workflow)
        , m_cast(cast)
        , m_routing(routing)
        , m_ways(waysOf(workflow))
    {}

    WorkflowEstimate of(const PromptValues &inputs)
    {
        for (const WorkflowInput &input : m_workflow.inputs) {
            const QString &name = input.variable.name;
            m_values.insert(name, {inputs.value(name, presetValue(input.variable)), {}, false});
            m_known.insert(name);
        }
        m_estimate.steps.resize(m_workflow.steps.size());
        const QList<QList<int>> uses = usesOf(m_workflow);
        QSet<int> done;
        for (bool more = true; more;) { // those whose results others use come first
            more = false;
            for (int i = 0; i < m_workflow.steps.size(); ++i) {
                const bool ready = std::all_of(uses[i].cbegin(), uses[i].cend(),
                                               [&done](int used) { return done.contains(used); });
                if (ready && !done.contains(i)) {
                    addStep(i);
                    done.insert(i);
                    more = true;
                }
            }
        }
        for (int i = 0; i < m_workflow.steps.size(); ++i) {
            StepEstimate &step = m_estimate.steps[i];
            step.maybe = !m_workflow.steps[i].when.isEmpty() || mayBeMissed(i);
            m_estimate.most += step.about;
            m_estimate.least += step.maybe ? Money() : step.about;
            m_estimate.mayBeMore = m_estimate.mayBeMore || step.mayBeMore;
            m_estimate.unpriced += step.unpriced;
        }
        return m_estimate;
    }

private:
    void addStep(int place)
    {
        const WorkflowStep step = withoutConditions(m_workflow.steps[place]);
        StepEstimate &sum = m_estimate.steps[place];
        const QStringList names = namesUsedBy(step);
        const bool known = std::all_of(names.cbegin(), names.cend(), [this](const QString &name) {
            return m_known.contains(name);
        });
        sum.mayBeMore = step.kind == Kind::Map && !m_known.contains(step.of);
        FlowValues values = m_values;
        if (sum.mayBeMore) { // one row that stands for all
            values.insert(step.of, {{}, {values.value(step.of).asText()}, true});
        }
        const StepPlan plan = planStep(step, values, m_cast[place], m_routing.value(place));
        QStringList answers;
        for (const FlowQuestion &question : plan.questions) {
            answers.append(fillerOf(addQuestion(step, sum, question)));
        }
        FlowValue value{answers.value(0), {}, false};
        if (plan.known && known && *plan.known) {
            value = **plan.known;
            m_known.insert(step.as);
        } else if (plan.known) {
            value.text = fillerOf(plan.known->value_or(FlowValue()).asText().size() / 4);
        } else if (step.kind == Kind::FanOut || step.kind == Kind::Map) {
            value = {{}, answers, true};
        }
        if (!step.as.isEmpty()) {
            m_values.insert(step.as, value);
        }
    }

    // Tokens of its answer.
    qint64 addQuestion(const WorkflowStep &step, StepEstimate &sum, const FlowQuestion &question)
    {
        if (question.answerers.isEmpty()) {
            return 1; // a tool
        }
        const Answerer &answerer = question.answerers.first();
        ChatRequest request;
        request.model = answerer.model.model;
        request.system = question.system;
        request.messages = {Message::fromText(Role::User, question.prompt)};
        request.sampling = answerer.sampling;
        const SendEstimate one = m_pricing.estimate(answerer, request, step.batch);
        sum.batch = step.batch;
        const bool priced = one.price != Bill::Status::Unknown;
        ++sum.questions;
        sum.inputTokens += one.input.tokens;
        sum.about += priced ? one.about : Money();
        sum.unpriced += priced ? 0 : 1;
        if (step.kind == Kind::FanOut) {
            sum.parts.append(priced ? std::optional(one.about) : std::nullopt);
        }
        return one.answer;
    }

    // No way may lead to it.
    bool mayBeMissed(int step) const
    {
        bool begins = true;
        for (const WorkflowWay &way : m_ways) {
            if (way.to == step) {
                begins = false;
                if (way.choice < 0 && !mayBeMissed(way.from)) {
                    return false;
                }
            }
        }
        return !begins;
    }

    ReplayPricing m_pricing;
    const Workflow &m_workflow;
    const FlowCast &m_cast;
    const FlowRouting &m_routing;
    QList<WorkflowWay> m_ways;
    FlowValues m_values;
    QSet<QString> m_known; // names whose values are no guess
    WorkflowEstimate m_estimate;
};

} // namespace

Result<WorkflowEstimate> estimateWorkflow(Services &services, const Workflow &workflow,
                                          const PromptValues &inputs)
{
    const QList<WorkflowFault> faults = checkWorkflow(workflow);
    if (!faults.isEmpty()) {
        return Unexpected(ErrorKind::BadRequest, faults.first().text());
    }
    const auto cast = castOf(services, workflow);
    if (!cast) {
        return Unexpected(cast.error());
    }
    const auto routing = routingOf(services, workflow);
    if (!routing) {
        return Unexpected(routing.error());
    }
    if (const QList<WorkflowFault> unsent = batchFaults(services, workflow); !unsent.isEmpty()) {
        return Unexpected(ErrorKind::Configuration, unsent.first().text());
    }
    return WorkflowCosting(services, workflow, *cast, *routing).of(inputs);
}

} // namespace parley
