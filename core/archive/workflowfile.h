// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Workflows as text: YAML, of which JSON is a part; docs/workflow-format.md tells the format. What
// comes from outside may be hostile: it is bounded in size, depth and count, and aliases are
// refused. Pure functions, any thread.
#pragma once

#include "chat/workflow.h"

namespace parley {

struct ReadWorkflow
{
    Workflow workflow;           // as far as it could be read
    QList<WorkflowFault> faults; // of the file and of checkWorkflow(), by line; empty: it can run

    // The first, as a BadRequest error with all their sentences, one a line.
    [[nodiscard]] Result<Workflow> orError() const;
};

[[nodiscard]] ReadWorkflow readWorkflow(const QByteArray &bytes);
// Always the same text for the same workflow. Comments of a file it was read from are not in it.
[[nodiscard]] QByteArray workflowFile(const Workflow &workflow);
// Workflows that come with Parley, as text: contract review, support triage, …
[[nodiscard]] QList<QByteArray> sampleWorkflows();

} // namespace parley
