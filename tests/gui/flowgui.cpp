// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/flowgui.h"

namespace parley {

WorkflowId FlowGui::add(const QString &text)
{
    StoredWorkflow flow;
    flow.id = WorkflowId::create();
    flow.text = text;
    flow.title = readWorkflow(text.toUtf8()).workflow.title;
    flow.changed = world.fakes.clock.now().addDays(-3);
    static_cast<void>(world.workflows.save(flow));
    return flow.id;
}

FlowsPage &FlowGui::open(const QSize &size)
{
    world.fakes.settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/demo-1"));
    world.open(size).desks().flows().openPage();
    run();
    return page();
}

QList<StoredWorkflow> FlowGui::stored()
{
    return world.workflows.workflows().result().value();
}

Workflow FlowGui::kept(const WorkflowId &id)
{
    return readWorkflow(textOf(id).toUtf8()).workflow;
}

QString FlowGui::textOf(const WorkflowId &id)
{
    for (const StoredWorkflow &one : stored()) {
        if (one.id == id) {
            return one.text;
        }
    }
    return {};
}

QStringList FlowGui::titles(const Workflow &flow)
{
    QStringList titles;
    for (const WorkflowStep &step : flow.steps) {
        titles.append(step.title);
    }
    return titles;
}

QStringList FlowGui::tags()
{
    QStringList said;
    for (const Tag *tag : window().findChildren<Tag *>()) {
        if (tag->isVisibleTo(&window())) {
            said.append(tag->text());
        }
    }
    return said;
}

QStringList FlowGui::traced()
{
    QStringList rows;
    for (int row = 0; row < trace().model()->rowCount(); ++row) {
        rows.append(trace().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    return rows;
}

} // namespace parley
