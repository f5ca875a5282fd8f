// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a run of a workflow will cost, before anything of it is asked. Results that are not known
// yet are taken to be as long as answers usually are. Main thread.
#pragma once

#include "chat/workflow.h"
#include "engine/services.h"

namespace parley {

struct StepEstimate
{
    int questions = 0;      // at least; of a map over rows that are not known: one
    bool mayBeMore = false; // rows are not known, or tries may fail
    bool maybe = false;     // it may be skipped
    qint64 inputTokens = 0;
    Money about;
    QList<std::optional<Money>> parts; // of each model of a fan-out; absent: nobody knows
    int unpriced = 0;                  // questions nobody knows a price for
    bool batch = false;                // at the prices of batches
    friend bool operator==(const StepEstimate &, const StepEstimate &) = default;
};

struct WorkflowEstimate
{
    QList<StepEstimate> steps; // of each step
    Money least;               // without what may be skipped
    Money most;                // with all of it; more where `mayBeMore`
    bool mayBeMore = false;
    int unpriced = 0;
    friend bool operator==(const WorkflowEstimate &, const WorkflowEstimate &) = default;
};

// BadRequest error with a fault of the workflow, Configuration error when one of the models can't
// be asked. Inputs that are left out are taken to be empty.
[[nodiscard]] Result<WorkflowEstimate>
estimateWorkflow(Services &services, const Workflow &workflow, const PromptValues &inputs);

} // namespace parley
