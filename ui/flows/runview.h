// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A run as it is shown: rows of its steps with their times and figures, and what one of them said.
// Pure functions of what is known of the run; main thread.
#pragma once

#include "engine/workflowestimate.h"
#include "engine/workflowrunner.h"
#include "ui/flows/runpanel.h"

namespace parley {

// What is known of a run, whether it goes on here or was read from the store.
struct RunKnown
{
    const Workflow &workflow;
    const RunLog &log;
    const WorkflowRunner *runner; // null: it doesn't run here
    QDateTime now;
    const ModelLists &lists;
};

[[nodiscard]] RunView runView(const RunKnown &known);
// `row`: id of one of its steps. Empty: there is no such row.
[[nodiscard]] StepSaid stepSaid(const RunKnown &known, const QString &row);
// What kept a flow from running, or ended its run, as one sentence.
[[nodiscard]] QString runErrorText(const Error &error);
// A run that was only counted.
[[nodiscard]] RunView dryRunView(const Workflow &workflow, const WorkflowEstimate &estimate,
                                 const ModelLists &lists);

} // namespace parley
