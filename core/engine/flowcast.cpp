// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of flowplan.h that looks up who is asked by the steps of a workflow.
#include "engine/flowplan.h"
#include "engine/routeclassifier.h"
#include "engine/routingplans.h"

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

Result<Answerer> answererOf(const Services &services, const QString &name, const Sampling &sampling)
{
    ModelRef model;
    if (!name.isEmpty() && name != QLatin1String("default")) {
        const auto found = matchModel(name, allProfiles(services));
        if (!found) {
            return Unexpected(found.error());
        }
        model = *found;
    } else {
        const auto usual = defaultModel(services);
        if (!usual || usual->isEmpty()) {
            return usual ? Unexpected(ErrorKind::Configuration,
                                      QStringLiteral("no model is named, and none is the default: "
                                                     "give \"model: PROFILE/MODEL\""))
                         : Unexpected(usual.error());
        }
        model = *usual;
    }
    return chooseAnswerer(services, model, sampling);
}

} // namespace

Result<FlowCast> castOf(const Services &services, const Workflow &workflow)
{
    FlowCast cast;
    for (const WorkflowStep &step : workflow.steps) {
        QStringList firsts = step.models;
        if (step.kind != Kind::FanOut) {
            firsts = {step.model.isEmpty() ? workflow.model : step.model};
        }
        Sampling sampling = step.sampling;
        QList<QList<Answerer>> models;
        if (!step.plan.isEmpty()) {
            const auto plan = findRoutingPlan(services.settings, step.plan);
            const ModelRef model = plan ? plan->classifier.model : ModelRef();
            firsts = model.isEmpty() ? QStringList() : QStringList{model.toString()};
            sampling = classifierRequest({}, {}).sampling;
        }
        for (const QString &first : asksModels(step) ? firsts : QStringList()) {
            QList<Answerer> answerers;
            for (const QString &name : QStringList{first} + step.fallback) {
                const auto answerer = answererOf(services, name, sampling);
                if (!answerer) {
                    Error error = answerer.error();
                    error.detail = QStringLiteral("step \"%1\": %2").arg(step.title, error.detail);
                    return Unexpected(error);
                }
                answerers.append(*answerer);
            }
            models.append(answerers);
        }
        cast.append(models);
    }
    return cast;
}

Result<Answerer> stepAnswerer(const Services &services, const Workflow &workflow,
                              const WorkflowStep &step)
{
    return answererOf(services, step.model.isEmpty() ? workflow.model : step.model, step.sampling);
}

Result<FlowRouting> routingOf(const Services &services, const Workflow &workflow)
{
    FlowRouting routing;
    for (int i = 0; i < workflow.steps.size(); ++i) {
        const WorkflowStep &step = workflow.steps[i];
        if (step.plan.isEmpty()) {
            continue;
        }
        const auto plan = findRoutingPlan(services.settings, step.plan);
        if (!plan) {
            Error error = plan.error();
            error.detail = QStringLiteral("step \"%1\": %2").arg(step.title, error.detail);
            return Unexpected(error);
        }
        routing.insert(i, *plan);
    }
    return routing;
}

FlowCast recordedCast(const Workflow &workflow)
{
    FlowCast cast;
    for (const WorkflowStep &step : workflow.steps) {
        const qsizetype models = step.kind == Kind::FanOut ? step.models.size() : 1;
        cast.append(QList<QList<Answerer>>(asksModels(step) ? models : 0, {Answerer()}));
    }
    return cast;
}

} // namespace parley
