// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What kinds of steps are called, and the icons that stand for them. Pure; main thread.
#pragma once

#include "chat/workflow.h"

namespace parley {

// In the order they are offered.
[[nodiscard]] QList<WorkflowStep::Kind> stepKinds();
[[nodiscard]] QString stepKindWords(WorkflowStep::Kind kind); // "Chain", "Fan-out"
[[nodiscard]] QString stepKindHint(WorkflowStep::Kind kind);  // what it does
[[nodiscard]] QString stepKindIcon(WorkflowStep::Kind kind);
// What one begins with; its title is not yet free.
[[nodiscard]] WorkflowStep freshStep(WorkflowStep::Kind kind);

} // namespace parley
