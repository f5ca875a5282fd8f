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
    WorkflowId add(const QString &text)
    {
        StoredWorkflow flow;
        flow.id = WorkflowId::create();
        flow.text = text;
        flow.title = readWorkflow(text.toUtf8()).workflow.title;
        flow.changed = world.fakes.clock.now().addDays(-3);
        static_cast<void>(world.workflows.save(flow));
        return flow.id;
    }
    FlowsPage &open(const QSize &size = {1440, 900})
    {
        world.fakes.settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/demo-1"));
        world.open(size).desks().flows().openPage();
        run();
        return page();
    }
    [[nodiscard]] FlowsPage &page() { return window().desks().flows().page(); }
    [[nodiscard]] FlowEditor &editor() { return page().editor(); }
    [[nodiscard]] RunPanel &panel() { return page().panel(); }
    [[nodiscard]] StepCard &card(int step) { return *editor().canvas().card(step); }
    [[nodiscard]] QListView &list() { return *page().list().findChild<QListView *>(); }
    [[nodiscard]] QListView &trace() { return *panel().findChild<QListView *>(); }
    [[nodiscard]] QList<StoredWorkflow> stored()
    {
        return world.workflows.workflows().result().value();
    }
    // As the store has it.
    [[nodiscard]] Workflow kept(const WorkflowId &id)
    {
        return readWorkflow(textOf(id).toUtf8()).workflow;
    }
    [[nodiscard]] QString textOf(const WorkflowId &id)
    {
        for (const StoredWorkflow &one : stored()) {
            if (one.id == id) {
                return one.text;
            }
        }
        return {};
    }
    [[nodiscard]] static QStringList titles(const Workflow &flow)
    {
        QStringList titles;
        for (const WorkflowStep &step : flow.steps) {
            titles.append(step.title);
        }
        return titles;
    }
    [[nodiscard]] QStringList shownTitles() { return titles(editor().draft().workflow()); }
    // What the small words that stand out say.
    [[nodiscard]] QStringList tags()
    {
        QStringList said;
        for (const Tag *tag : window().findChildren<Tag *>()) {
            if (tag->isVisibleTo(&window())) {
                said.append(tag->text());
            }
        }
        return said;
    }
    [[nodiscard]] bool isSaid(const QString &part) { return !said().filter(part).isEmpty(); }
    // Rows of the run: what a screen reader says of each.
    [[nodiscard]] QStringList traced()
    {
        QStringList rows;
        for (int row = 0; row < trace().model()->rowCount(); ++row) {
            rows.append(trace().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return rows;
    }
};

} // namespace parley
