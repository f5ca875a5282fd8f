// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a step may not say besides `batch` and `plan`: a part of checkWorkflow(). Pure, any thread.
#pragma once

#include "chat/workflow.h"

namespace parley {

[[nodiscard]] QList<WorkflowFault> termFaults(const WorkflowStep &step);

} // namespace parley
