// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "workflow run FILE": runs a workflow file and prints its log; "check FILE", "runs" and "show RUN"
// ask nothing. A run that was cut short, or that waits for batches, goes on with "resume RUN", and
// "run --replay RUN" goes through one again without asking anybody.
#pragma once

#include "app/cli/composedcommand.h"
#include "app/cli/workflowprint.h"
#include "engine/batchbook.h"
#include "engine/workflowrunner.h"
#include "engine/workflowtools.h"

namespace parley {

class InterruptWatch;

class WorkflowCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    explicit WorkflowCommand(CommandLine line);
    ~WorkflowCommand() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    // All but running works beside a running window.
    [[nodiscard]] bool writes() const override
    {
        return m_work == Work::Run || m_work == Work::Resume;
    }
    void run(Composition &composition) override;

private:
    enum class Work { Run, Resume, Replay, Estimate, Check, List, Show };

    [[nodiscard]] Result<void> takeWork(const QCommandLineParser &parser);
    [[nodiscard]] Result<void> takeInputs(const QCommandLineParser &parser);
    [[nodiscard]] Result<void> takeFile(const QString &path);
    void check();
    void refuse(qsizetype faults);
    void estimate();
    void find();
    void load(const WorkflowRunId &id);
    void goOn(const WorkflowRun &run);
    void begin(WorkflowJob job);
    void tellBatch(const BatchId &id);
    void leave();
    void tellEnd();
    void tellReplay();

    Work m_work = Work::Run;
    QString m_path;
    QString m_known; // a run: its number or id
    QString m_step;
    QByteArray m_text;
    Workflow m_workflow;
    PromptValues m_inputs;
    WorkflowPrint m_print;
    RunLog m_recorded;
    bool m_json = false;
    bool m_waits = true;
    QString m_said;                    // of a batch, last
    std::unique_ptr<BatchBook> m_book; // before the run that waits for it
    std::unique_ptr<WorkflowTools> m_tools;
    std::unique_ptr<WorkflowRunner> m_runner;
    std::unique_ptr<InterruptWatch> m_interrupt;
};

} // namespace parley
