// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/workflowgraph.h"

#include "chat/prompttemplate.h"
#include "chat/workflowcondition.h"

#include <QSet>
#include <algorithm>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

void addNames(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name)) {
            names.append(name);
        }
    }
}

// By choices of routes that go to that step.
QList<WorkflowWay> chosenWays(const Workflow &workflow, int to)
{
    QList<WorkflowWay> ways;
    const QString &title = workflow.steps[to].title;
    for (int from = 0; from < workflow.steps.size(); ++from) {
        const WorkflowStep &step = workflow.steps[from];
        for (int i = 0; step.kind == Kind::Route && i < step.choices.size(); ++i) {
            if (!title.isEmpty() && step.choices[i].to == title) {
                ways.append({from, to, i});
            }
        }
    }
    return ways;
}

} // namespace

QList<WorkflowWay> waysOf(const Workflow &workflow)
{
    QList<WorkflowWay> all;
    for (int to = 0; to < workflow.steps.size(); ++to) {
        QList<WorkflowWay> ways = chosenWays(workflow, to);
        const auto isChosenFrom = [&ways](int from) {
            return std::any_of(ways.cbegin(), ways.cend(),
                               [from](const WorkflowWay &way) { return way.from == from; });
        };
        const auto &after = workflow.steps[to].after;
        if (after) {
            for (const QString &title : *after) {
                const auto from = static_cast<int>(workflow.indexOf(title));
                if (from >= 0 && !isChosenFrom(from)) {
                    ways.append({from, to, -1});
                }
            }
        } else if (to > 0 && workflow.steps[to - 1].kind != Kind::Route) {
            ways.append({to - 1, to, -1});
        }
        std::stable_sort(ways.begin(), ways.end(), [](const WorkflowWay &a, const WorkflowWay &b) {
            return a.from < b.from;
        });
        all += ways;
    }
    return all;
}

QStringList namesUsedBy(const WorkflowStep &step)
{
    QStringList names;
    addNames(names, placesIn(step.prompt));
    addNames(names, placesIn(step.system));
    for (const QString &argument : step.arguments) {
        addNames(names, placesIn(argument));
    }
    QStringList conditions = step.that;
    conditions.append(step.when);
    for (const WorkflowChoice &choice : step.choices) {
        conditions.append(choice.when);
    }
    for (const QString &condition : std::as_const(conditions)) {
        if (!condition.isEmpty()) {
            addNames(names, namesInCondition(condition).value_or(QStringList()));
        }
    }
    if (step.kind == Kind::Map) {
        names.removeAll(step.row);
    }
    if (!step.of.isEmpty()) {
        addNames(names, {step.of});
    }
    return names;
}

QList<QList<int>> usesOf(const Workflow &workflow)
{
    QHash<QString, int> makers;
    for (int i = 0; i < workflow.steps.size(); ++i) {
        if (!workflow.steps[i].as.isEmpty()) {
            makers.insert(workflow.steps[i].as, i);
        }
    }
    QList<QList<int>> uses;
    for (const WorkflowStep &step : workflow.steps) {
        QList<int> of;
        for (const QString &name : namesUsedBy(step)) {
            if (const auto maker = makers.constFind(name); maker != makers.cend()) {
                of.append(*maker);
            }
        }
        std::sort(of.begin(), of.end());
        uses.append(of);
    }
    return uses;
}

// What is left when steps with nothing before them are taken away again and again.
QList<int> stepsInCircles(const Workflow &workflow)
{
    const auto count = static_cast<int>(workflow.steps.size());
    const QList<QList<int>> uses = usesOf(workflow);
    QList<QSet<int>> before(count);
    for (int i = 0; i < count; ++i) {
        before[i] = QSet<int>(uses[i].cbegin(), uses[i].cend());
    }
    for (const WorkflowWay &way : waysOf(workflow)) {
        before[way.to].insert(way.from);
    }
    QSet<int> done;
    for (bool more = true; more;) {
        more = false;
        for (int i = 0; i < count; ++i) {
            if (!done.contains(i) && done.contains(before[i])) {
                done.insert(i);
                more = true;
            }
        }
    }
    QList<int> left;
    for (int i = 0; i < count; ++i) {
        if (!done.contains(i)) {
            left.append(i);
        }
    }
    return left;
}

QList<int> stepsNeverReached(const Workflow &workflow)
{
    QSet<int> reached;
    for (const WorkflowWay &way : waysOf(workflow)) {
        reached.insert(way.to);
    }
    QList<int> never;
    for (int i = 1; i < workflow.steps.size(); ++i) {
        const auto &after = workflow.steps[i].after;
        if (!reached.contains(i) && !(after && after->isEmpty())) {
            never.append(i);
        }
    }
    return never;
}

} // namespace parley
