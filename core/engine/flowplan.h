// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a step of a workflow does at the moment it begins: which questions it puts to whom, when
// enough of them are answered, and what its result is. Pure but for looking models up; main thread.
#pragma once

#include "chat/modelrouting.h"
#include "engine/defaults.h"
#include "engine/flowschedule.h"

namespace parley {

// One question of a step, or one use of its tool.
struct FlowQuestion
{
    QList<Answerer> answerers; // in whose stead the others are asked; empty: a tool
    QString system;
    QString prompt; // of a tool: its arguments, as JSON
    QString tool;
    friend bool operator==(const FlowQuestion &, const FlowQuestion &) = default;
};

struct StepPlan
{
    QList<FlowQuestion> questions;
    // Known without asking anybody: `questions` is empty then.
    std::optional<Result<FlowValue>> known;
    QString chose; // of a route that is decided
    // Of a route by a plan: what its rules say, where its classifier is asked.
    std::optional<RoutingDecision> routed = {};
};

struct StepOutcome
{
    FlowValue value;
    QString chose; // of a route
};

// Who is asked by each step that asks: one list per model, with those in its stead behind it.
// Configuration error when one can't be asked.
using FlowCast = QList<QList<QList<Answerer>>>; // by step, by model of it
[[nodiscard]] Result<FlowCast> castOf(const Services &services, const Workflow &workflow);
// Of a run that is replayed: nobody is asked, so nobody has to be there.
[[nodiscard]] FlowCast recordedCast(const Workflow &workflow);

// The model a step asks, or the first of them.
[[nodiscard]] Result<Answerer> stepAnswerer(const Services &services, const Workflow &workflow,
                                            const WorkflowStep &step);
// The plans of those that route by one, by place. Configuration error when one is not there.
using FlowRouting = QMap<int, RoutingPlan>;
[[nodiscard]] Result<FlowRouting> routingOf(const Services &services, const Workflow &workflow);

// `routing`: of a route by a plan.
[[nodiscard]] StepPlan planStep(const WorkflowStep &step, const FlowValues &values,
                                const QList<QList<Answerer>> &cast,
                                const RoutingPlan &routing = {});
// The way of a route by a plan, once its classifier has answered, or not (a null reply).
[[nodiscard]] StepOutcome routedBy(const WorkflowStep &step, const RoutingPlan &routing,
                                   const RoutingDecision &decision, const QString &reply);

// How a step stands by its questions.
struct StepVerdict
{
    enum class Kind { Going, Done, Failed };
    Kind kind = Kind::Going;
    Error error = {}; // of Failed
};
enum class PartState { Open, Answered, Lost };
[[nodiscard]] StepVerdict judgeStep(const WorkflowStep &step, const QList<PartState> &parts,
                                    const StepRun &run);
// What the answers of a step that is done come to; an error when they are not what it needs.
[[nodiscard]] Result<StepOutcome> outcomeOf(const WorkflowStep &step, const StepRun &run);

} // namespace parley
