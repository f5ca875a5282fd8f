// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of flows: those there are as a list, the one that is open, its run. In a narrow window
// one after the other. Joins them; what reaches beyond the page is told. Main thread; what it is
// given outlives it.
#pragma once

#include "ui/flows/flowlibrary.h"
#include "ui/flows/flowstage.h"

namespace parley {

class EmptyPage;
class FlowFiles;
class FlowList;
class Parting;

class FlowsPage final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        ChatLook &look;
        FlowLibrary &library;
        FlowRuns &runs;
        QWidget &window;
    };
    explicit FlowsPage(const Parts &parts, QWidget *parent = nullptr);
    ~FlowsPage() override;

    // Reads flows and runs again; the keyboard goes to the list.
    void open();
    void show(const WorkflowId &id);
    void newFlow();
    [[nodiscard]] FlowEditor &editor() { return *m_editor; }
    [[nodiscard]] RunPanel &panel() { return *m_panel; }
    [[nodiscard]] FlowStage &stage() { return m_stage; }
    [[nodiscard]] FlowList &list() { return *m_list; }
    [[nodiscard]] FlowFiles &files() { return *m_files; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Front { List, Flow, Run };
    void connectList();
    void connectEditor();
    void connectRuns();
    void fillNewMenu();
    void fillFlowMenu();
    void refresh();
    void showKept();
    void arrange();
    [[nodiscard]] bool isNarrow() const;
    void bring(Front front);
    // A new one that says this; its title made one nobody has.
    void add(const QString &text, const QString &title);
    void addSamples();
    void duplicate(const WorkflowId &id);
    void remove(const WorkflowId &id);
    [[nodiscard]] QString detailOf(const StoredWorkflow &flow);
    void tell(const QString &sentence);

    Parts m_parts;
    FlowLibrary &m_library;
    FlowList *m_list;
    FlowEditor *m_editor;
    RunPanel *m_panel;
    EmptyPage *m_nothing;
    FlowFiles *m_files;
    FlowStage m_stage;
    std::unique_ptr<Parting> m_parting;
    QHash<WorkflowId, std::pair<QString, int>> m_steps; // of texts that were counted
    WorkflowId m_shown;
    Front m_front = Front::List;
};

} // namespace parley
