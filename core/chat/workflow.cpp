// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/workflow.h"

#include "base/names.h"

#include <algorithm>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

constexpr NameTable<GroupPolicy, 4> policies = {
    {{GroupPolicy::StopAtFirstError, "stop-at-first-error"},
     {GroupPolicy::CollectAll, "collect-all"},
     {GroupPolicy::FirstSuccess, "first-success"},
     {GroupPolicy::Quorum, "quorum"}}};
constexpr NameTable<WorkflowMerge, 3> merges = {{{WorkflowMerge::Model, "model"},
                                                 {WorkflowMerge::Concatenate, "concatenate"},
                                                 {WorkflowMerge::Vote, "vote"}}};
constexpr NameTable<Kind, 8> kinds = {{{Kind::Ask, "ask"},
                                       {Kind::Route, "route"},
                                       {Kind::FanOut, "fan-out"},
                                       {Kind::Merge, "merge"},
                                       {Kind::Map, "map"},
                                       {Kind::Tool, "tool"},
                                       {Kind::Transform, "transform"},
                                       {Kind::Check, "check"}}};

} // namespace

QLatin1String groupPolicyName(GroupPolicy policy)
{
    return nameIn(policies, policy);
}

std::optional<GroupPolicy> groupPolicyFromName(QStringView name)
{
    return valueIn(policies, name);
}

QLatin1String workflowMergeName(WorkflowMerge way)
{
    return nameIn(merges, way);
}

std::optional<WorkflowMerge> workflowMergeFromName(QStringView name)
{
    return valueIn(merges, name);
}

QLatin1String stepKindName(Kind kind)
{
    return nameIn(kinds, kind);
}

std::optional<Kind> stepKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

bool asksModels(const WorkflowStep &step)
{
    switch (step.kind) {
    case Kind::Ask:
    case Kind::FanOut:
    case Kind::Map:
        return true;
    case Kind::Merge:
        return step.way == WorkflowMerge::Model;
    case Kind::Check:
        return !step.prompt.isEmpty();
    case Kind::Route:
        return std::any_of(step.choices.cbegin(), step.choices.cend(),
                           [](const WorkflowChoice &choice) { return !choice.means.isEmpty(); });
    case Kind::Tool:
    case Kind::Transform:
        break;
    }
    return false;
}

qsizetype Workflow::indexOf(QStringView name) const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [name](const WorkflowStep &step) {
        return step.title == name;
    });
    return found == steps.cend() ? -1 : found - steps.cbegin();
}

QString WorkflowFault::text() const
{
    const QString where = step.isEmpty() ? QString() : QStringLiteral("step \"%1\": ").arg(step);
    return line > 0 ? QStringLiteral("line %1: %2%3").arg(line).arg(where, sentence)
                    : where + sentence;
}

Result<PromptValues> workflowInputs(const Workflow &workflow, const PromptValues &given)
{
    PromptValues values;
    QStringList names;
    for (const WorkflowInput &input : workflow.inputs) {
        const PromptVariable &variable = input.variable;
        names.append(variable.name);
        const QString value = given.value(variable.name, presetValue(variable));
        if (!variable.optional && value.trimmed().isEmpty()) {
            return Unexpected(ErrorKind::BadRequest,
                              QStringLiteral("the input \"%1\" is missing").arg(variable.name));
        }
        if (const auto sound = checkValue(variable, value); !sound) {
            return Unexpected(sound.error());
        }
        values.insert(variable.name, value);
    }
    for (auto one = given.cbegin(); one != given.cend(); ++one) {
        if (!names.contains(one.key())) {
            return Unexpected(ErrorKind::BadRequest,
                              names.isEmpty()
                                  ? QStringLiteral("there is no input \"%1\": this workflow takes "
                                                   "none")
                                        .arg(one.key().left(60))
                                  : QStringLiteral("there is no input \"%1\", only: %2")
                                        .arg(one.key().left(60), names.join(QLatin1String(", "))));
        }
    }
    return values;
}

} // namespace parley
