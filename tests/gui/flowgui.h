// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of flows as a person uses it: what the tests of it and the gallery share. Main thread.
#pragma once

#include "archive/workflowfile.h"
#include "gui/promptgui.h"
#include "ui/controls/tag.h"
#include "ui/flows/flowcanvas.h"
#include "ui/flows/floweditor.h"
#include "ui/flows/flowlist.h"
#include "ui/flows/flowsdesk.h"
#include "ui/flows/flowsource.h"
#include "ui/flows/flowspage.h"

#include <QListView>

namespace parley {

class FlowGui : public PromptGui
{
public:
    using PromptGui::PromptGui;

    // Into the store; the title is the text's.
    WorkflowId add(const QString &text);
    FlowsPage &open(const QSize &size = {1440, 900});
    [[nodiscard]] FlowsPage &page() { return window().desks().flows().page(); }
    [[nodiscard]] FlowEditor &editor() { return page().editor(); }
    [[nodiscard]] RunPanel &panel() { return page().panel(); }
    [[nodiscard]] StepCard &card(int step) { return *editor().canvas().card(step); }
    [[nodiscard]] QListView &list() { return *page().list().findChild<QListView *>(); }
    [[nodiscard]] QListView &trace() { return *panel().findChild<QListView *>(); }
    [[nodiscard]] QList<StoredWorkflow> stored();
    // As the store has it.
    [[nodiscard]] Workflow kept(const WorkflowId &id);
    [[nodiscard]] QString textOf(const WorkflowId &id);
    [[nodiscard]] static QStringList titles(const Workflow &flow);
    [[nodiscard]] QStringList shownTitles() { return titles(editor().draft().workflow()); }
    // What the small words that stand out say.
    [[nodiscard]] QStringList tags();
    [[nodiscard]] bool isSaid(const QString &part) { return !said().filter(part).isEmpty(); }
    // Rows of the run: what a screen reader says of each.
    [[nodiscard]] QStringList traced();
};

} // namespace parley
