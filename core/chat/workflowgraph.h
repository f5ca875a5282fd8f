// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which step of a workflow comes after which: the ways a run may take, and whose results a step
// uses. For checking, running and drawing. Pure, any thread.
#pragma once

#include "chat/workflow.h"

namespace parley {

// A step is run when all steps it comes after have ended and one of these ways was taken.
struct WorkflowWay
{
    int from = 0; // place of a step
    int to = 0;
    int choice = -1; // of a Route: by which of its choices; else -1
    friend bool operator==(const WorkflowWay &, const WorkflowWay &) = default;
};
// By `to`, then in the order of the file. What names no step is left out.
[[nodiscard]] QList<WorkflowWay> waysOf(const Workflow &workflow);
// Places of the steps whose results are used by each step, ascending.
[[nodiscard]] QList<QList<int>> usesOf(const Workflow &workflow);
// Places of steps that wait for each other, or for such; ascending.
[[nodiscard]] QList<int> stepsInCircles(const Workflow &workflow);
// Places of steps no way leads to, though they are not meant to begin the run; ascending.
[[nodiscard]] QList<int> stepsNeverReached(const Workflow &workflow);
// The names a step's texts and conditions have in them, each once.
[[nodiscard]] QStringList namesUsedBy(const WorkflowStep &step);

} // namespace parley
