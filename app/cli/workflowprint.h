// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What parley-cli workflow prints: logs, prices, faults and lists, as lines for people or JSON
// lines. Amounts for people are in the display currency, JSON holds dollars. Main thread.
#pragma once

#include "chat/workflowstore.h"
#include "engine/workflowestimate.h"

namespace parley {

class WorkflowPrint
{
public:
    void setJson(bool json) { m_json = json; }
    void faults(const QString &path, const QList<WorkflowFault> &faults) const;
    void estimate(const Workflow &workflow, const WorkflowEstimate &price) const;
    void list(const QList<RunSummary> &all) const;
    // As it happens; `log` holds it already.
    void entry(const Workflow &workflow, const RunLog &log, const RunEntry &entry) const;
    // The run waits for these, and this program does not.
    void submitted(qint64 run, const QStringList &batches) const;
    void end(const WorkflowRun &run, const RunLog &log) const;
    // What is kept of a run; of one step with its questions and answers, if `step` is not empty.
    void whole(const Workflow &workflow, const WorkflowRun &run, const QString &step) const;

private:
    void parts(const StepRun &run) const;

    bool m_json = false;
};

} // namespace parley
