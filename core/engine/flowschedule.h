// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which step of a run can begin, which is passed by, and what the run has made, by its log alone.
// Pure; main thread. The workflow outlives it and is sound.
#pragma once

#include "chat/runlog.h"
#include "chat/transformtext.h"
#include "chat/workflowgraph.h"

namespace parley {

using FlowValues = QMap<QString, FlowValue>; // inputs and results so far, by name

[[nodiscard]] QMap<QString, QString> textsOf(const FlowValues &values);

class FlowSchedule
{
public:
    explicit FlowSchedule(const Workflow &workflow);

    // Nothing more comes of it, and those behind it can begin.
    [[nodiscard]] bool hasEnded(const RunLog &log, int step) const;
    [[nodiscard]] bool haveAllEnded(const RunLog &log) const;
    // All that comes before it and all it uses has ended.
    [[nodiscard]] bool isReady(const RunLog &log, int step) const;
    // Of one that is ready: a way to it was taken.
    [[nodiscard]] bool isReached(const RunLog &log, int step) const;
    // What those behind it take; absent: nothing, or it has no name.
    [[nodiscard]] std::optional<FlowValue> resultOf(const RunLog &log, int step) const;
    [[nodiscard]] QString outputOf(const RunLog &log, const FlowValues &values) const;

private:
    [[nodiscard]] bool leadsOn(const RunLog &log, const WorkflowWay &way) const;

    const Workflow &m_workflow;
    QList<WorkflowWay> m_ways;
    QList<QList<int>> m_uses;
};

} // namespace parley
