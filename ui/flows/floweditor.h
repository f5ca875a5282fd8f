// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The flow that is open, as cards of its steps or as the text of its file: two views of one thing.
// Every change is told at once; nothing is refused, what is wrong has its sentence where it is.
// Main thread; what it is given outlives it.
#pragma once

#include "chat/workflowstore.h"
#include "engine/workflowestimate.h"
#include "ui/controls/sheet.h"
#include "ui/flows/flowdraft.h"
#include "ui/flows/modelboxes.h"

#include <QPointer>

class QScrollArea;
class QStackedWidget;

namespace parley {

class FlowCanvas;
class FlowHead;
class FlowSource;
class MessageBar;
class ModelPicker;
class ModelPill;
class Parting;
struct StepShown;

class FlowEditor final : public Sheet
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        QWidget &window;
    };
    explicit FlowEditor(const Parts &parts, QWidget *parent = nullptr);
    ~FlowEditor() override;

    // What stands here stays where it is the same.
    void setFlow(const StoredWorkflow &flow);
    [[nodiscard]] const StoredWorkflow &flow() const { return m_flow; }
    [[nodiscard]] const FlowDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isAsText() const;
    void setAsText(bool asText);
    void addStep(WorkflowStep::Kind kind);
    void rename();
    void focusFirst();
    // What these inputs would cost, or why nobody can say.
    [[nodiscard]] Result<WorkflowEstimate> estimate(const PromptValues &inputs) const;

    [[nodiscard]] FlowHead &head() { return *m_head; }
    [[nodiscard]] MessageBar &bar() { return *m_bar; }
    [[nodiscard]] FlowCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] FlowSource &source() { return *m_source; }

Q_SIGNALS:
    void edited(const parley::StoredWorkflow &flow);
    void settingsWanted(const QString &profile);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectCanvas();
    void connectSource();
    void pick(QWidget &anchor, const ModelRef &current,
              const std::function<void(const ModelRef &)> &picked);
    void change(const std::function<void(Workflow &)> &how, bool undoable = false);
    void tell();
    void showAll();
    void showFaults();
    [[nodiscard]] QList<StepShown> shownSteps() const;
    void toggleInputs();
    void renameInput(const QString &from, const QString &to);
    void moveStep(int from, int to);
    void removeStep(int step);
    void undo();
    void weighSoon();
    void weigh();

    Parts m_parts;
    FlowHead *m_head;
    MessageBar *m_bar;
    QStackedWidget *m_views;
    QScrollArea *m_area = nullptr;
    FlowCanvas *m_canvas;
    FlowSource *m_source;
    ModelPicker *m_picker = nullptr; // at first use; child of the window
    std::function<void(const ModelRef &)> m_picked;
    QPointer<ModelPill> m_pill; // it is open for
    std::unique_ptr<Parting> m_parting;
    StoredWorkflow m_flow;
    FlowDraft m_draft;
    std::optional<WorkflowEstimate> m_estimate;
    std::unique_ptr<Clock::Timer> m_weighing;
};

// "about $0.11 a run"
[[nodiscard]] QString runPriceText(const WorkflowEstimate &estimate);

} // namespace parley
