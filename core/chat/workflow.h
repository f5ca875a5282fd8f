// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A workflow: steps that ask models and work with what they answer, in an order that is known
// before anything runs. A step follows the one written before it, or those it names in `after`, and
// waits for every result it uses; docs/workflow-format.md tells the meaning of each member. Plain
// values, any thread.
#pragma once

#include "base/money.h"
#include "chat/chatrequest.h"
#include "chat/prompt.h"

#include <chrono>

namespace parley {

struct Workflow;
using WorkflowId = Id<Workflow>;

inline constexpr qsizetype mostWorkflowSteps = 200;
inline constexpr qsizetype mostWorkflowRows = 2'000;

// Where it stands in the file, from 1; 0: in none. Says nothing of what a workflow does, so two
// that differ in it alone are equal.
struct SourceLine
{
    int number = 0;
    friend bool operator==(const SourceLine &, const SourceLine &) { return true; }
};

// How a group of questions ends. What is not needed any more is stopped.
enum class GroupPolicy {
    StopAtFirstError, // all have to answer
    CollectAll,       // what answered counts; fails when nobody did
    FirstSuccess,     // the first answer is the result
    Quorum,           // so many answers are enough
};
// "stop-at-first-error", "collect-all", "first-success", "quorum"
[[nodiscard]] QLatin1String groupPolicyName(GroupPolicy policy);
[[nodiscard]] std::optional<GroupPolicy> groupPolicyFromName(QStringView name);

enum class WorkflowMerge {
    Model,       // is given the prompt
    Concatenate, // one below the other
    Vote,        // what most of them say, word by word but for case and punctuation
};
// "model", "concatenate", "vote"
[[nodiscard]] QLatin1String workflowMergeName(WorkflowMerge way);
[[nodiscard]] std::optional<WorkflowMerge> workflowMergeFromName(QStringView name);

// One way a route may take: by a condition (`when`), by what a model is told it means (`means`), or
// else (neither).
struct WorkflowChoice
{
    QString when = {};
    QString means = {};
    QString to = {}; // title of a step
    SourceLine line = {};
    friend bool operator==(const WorkflowChoice &, const WorkflowChoice &) = default;
};

struct WorkflowStep
{
    enum class Kind { Ask, Route, FanOut, Merge, Map, Tool, Transform, Check };

    Kind kind = Kind::Ask;
    QString title = {};
    QString as = {};                       // name of its result; empty: nobody uses it
    std::optional<QStringList> after = {}; // titles; absent: the step before; empty: none
    QString when = {};                     // a condition (workflowcondition.h); empty: always
    bool goesOn = false;                   // the run does when this step fails
    QString prompt = {};                   // a template; of Transform: its text
    QString system = {};                   // a template
    QString model = {};                    // "PROFILE/MODEL"; empty: that of the workflow
    QStringList models = {};               // of FanOut: each is asked
    QStringList fallback = {};             // asked in the model's stead, in this order
    Sampling sampling = {};
    std::optional<bool> cache = {};                        // absent: as the settings say
    std::optional<Money> budget = {};                      // of all its questions
    std::optional<std::chrono::milliseconds> timeout = {}; // of one try
    int retries = 0;                                       // more tries of a question that failed
    GroupPolicy policy = GroupPolicy::StopAtFirstError;    // of FanOut and Map
    int quorum = 0;                                        // answers
    int parallel = 0;                   // questions of it at a time; 0: as of the workflow
    QList<WorkflowChoice> choices = {}; // of Route
    QString plan = {};  // of Route: the routing plan that says which way (docs/routing.md)
    QString of = {};    // of Merge: which list; of Map: over which rows
    QString row = {};   // of Map: what a row is called in the prompt
    bool batch = false; // of Map: all its questions are sent at once (docs/batches.md)
    WorkflowMerge way = WorkflowMerge::Model;
    QString tool = {};                     // its name
    QMap<QString, QString> arguments = {}; // templates
    QStringList changes = {};              // of Transform (transformtext.h), in this order
    QStringList that = {};                 // of Check: conditions
    SourceLine line = {};
    friend bool operator==(const WorkflowStep &, const WorkflowStep &) = default;
};
// "ask", "route", "fan-out", "merge", "map", "tool", "transform", "check"
[[nodiscard]] QLatin1String stepKindName(WorkflowStep::Kind kind);
[[nodiscard]] std::optional<WorkflowStep::Kind> stepKindFromName(QStringView name);
// Whether models may be asked by such a step as it stands.
[[nodiscard]] bool asksModels(const WorkflowStep &step);

struct WorkflowInput
{
    PromptVariable variable;
    SourceLine line = {};
    friend bool operator==(const WorkflowInput &, const WorkflowInput &) = default;
};

struct Workflow
{
    QString title;
    QString about; // for people
    QString model; // of steps that name none; empty: the default model
    QList<WorkflowInput> inputs;
    QList<WorkflowStep> steps;
    QString output;              // a template; empty: what the last step made
    std::optional<Money> budget; // of a run
    int parallel = 4;            // questions at a time
    QStringList allow;           // tools that may do more than look

    // -1: none is called so.
    [[nodiscard]] qsizetype indexOf(QStringView title) const;
    friend bool operator==(const Workflow &, const Workflow &) = default;
};

struct WorkflowFault
{
    int line = 0;     // of the file; 0: not known
    QString step;     // title; empty: of the workflow
    QString sentence; // what is wrong and what to do

    [[nodiscard]] QString text() const; // "line 12: …"
    friend bool operator==(const WorkflowFault &, const WorkflowFault &) = default;
};

// Everything that keeps it from running, in the order of the file: names nobody gives, inputs and
// results nobody uses, values of the wrong kind, steps that wait for each other or are never
// reached. Empty: it is sound.
[[nodiscard]] QList<WorkflowFault> checkWorkflow(const Workflow &workflow);
// The values a run begins with, those left out by their defaults. BadRequest error with one
// sentence.
[[nodiscard]] Result<PromptValues> workflowInputs(const Workflow &workflow,
                                                  const PromptValues &given);

} // namespace parley
