// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Runs the flow that is open and shows its runs: starting, with its inputs asked for, stopping,
// taking up, those of before, counting without asking. Joins the panel to the runs. Main thread;
// what it is given outlives it.
#pragma once

#include "ui/flows/flowruns.h"
#include "ui/flows/runview.h"

namespace parley {

class FlowEditor;
class RunSheet;

class FlowStage final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        const ModelLists &lists;
        FlowRuns &runs;
        FlowEditor &editor;
        RunPanel &panel;
        QWidget &window;
    };
    explicit FlowStage(const Parts &parts);

    // The run of the flow the editor shows: that which goes on, else the newest.
    void follow();
    // Asks for the inputs first, where there are any.
    void run();
    void dryRun();

Q_SIGNALS:
    // There is something to see in the panel.
    void shown();
    void failed(const QString &sentence);

private:
    void connectPanel();
    void begin(const PromptValues &inputs);
    void count(const PromptValues &inputs);
    void ask(bool dry);
    void resume();
    void openRun(const RunSummary &summary);
    void setShown(const std::optional<ShownRun> &shown);
    void showSoon();
    void showRun();
    void showStep();
    void showHindrance();
    void fillMenu();
    // Of what is seen; nothing while no run is.
    [[nodiscard]] std::optional<ShownRun> current() const;
    [[nodiscard]] const WorkflowRunner *runner() const;
    [[nodiscard]] QString priceOf(const PromptValues &inputs) const;

    Parts m_parts;
    RunSheet *m_sheet = nullptr;      // at first use; child of the window
    WorkflowId m_flow;                // that is open
    std::optional<ShownRun> m_shown;  // one of before; absent: the runner's
    std::optional<RunView> m_counted; // a dry run, until another one is looked at
    std::unique_ptr<Clock::Timer> m_soon;
    std::unique_ptr<Clock::Timer> m_tick; // while it runs
};

} // namespace parley
