// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Flows that come and go, and the menus they are made and managed by.
#include "archive/workflowfile.h"
#include "ui/compare/parting.h"
#include "ui/controls/emptypage.h"
#include "ui/flows/floweditor.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/flowhead.h"
#include "ui/flows/flowlist.h"
#include "ui/flows/flowspage.h"
#include "ui/flows/stepwords.h"

#include <QMenu>

namespace parley {

void FlowsPage::fillNewMenu()
{
    QMenu &menu = m_list->newMenu();
    menu.clear();
    connect(menu.addAction(tr("Empty flow")), &QAction::triggered, this, &FlowsPage::newFlow);
    menu.addSeparator();
    for (const QByteArray &sample : sampleWorkflows()) {
        const QString title = readWorkflow(sample).workflow.title;
        QAction *action =
            menu.addAction(tr("Sample: %1").arg(QString(title).replace(u'&', QLatin1String("&&"))));
        connect(action, &QAction::triggered, this,
                [this, sample, title] { add(QString::fromUtf8(sample), title); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Import files…")), &QAction::triggered, m_files,
            &FlowFiles::chooseImport);
}

void FlowsPage::fillFlowMenu()
{
    QMenu &menu = m_editor->head().menu();
    menu.clear();
    const auto add = [this, &menu](const char *icon, const QString &text, auto call) {
        QAction *action = menu.addAction(m_parts.theme.icon(QLatin1String(icon)), text);
        connect(action, &QAction::triggered, this, call);
        return action;
    };
    add("gauge", tr("Dry run"), [this] {
        m_stage.dryRun();
    })->setEnabled(m_editor->draft().isSound());
    add("edit", tr("Rename"), [this] { m_editor->rename(); });
    add("copy", tr("Duplicate"), [this] { duplicate(m_shown); });
    add("export", tr("Save as a file…"), [this] { m_files->chooseExport(m_editor->flow()); });
    add("trash", tr("Delete"), [this] { remove(m_shown); });
}

void FlowsPage::add(const QString &text, const QString &title)
{
    StoredWorkflow flow;
    flow.id = WorkflowId::create();
    flow.text = text;
    flow.title = title;
    m_library.put(flow);
    m_library.keep();
    show(flow.id);
    bring(Front::Flow);
}

void FlowsPage::newFlow()
{
    Workflow flow;
    flow.title = tr("New flow");
    flow.steps.append(freshStep(WorkflowStep::Kind::Ask));
    add(flowText(flow), flow.title);
    m_editor->rename();
}

void FlowsPage::addSamples()
{
    WorkflowId first;
    for (const QByteArray &sample : sampleWorkflows()) {
        StoredWorkflow flow;
        flow.id = WorkflowId::create();
        flow.text = QString::fromUtf8(sample);
        flow.title = readWorkflow(sample).workflow.title;
        first = first.isNull() ? flow.id : first;
        m_library.put(flow);
    }
    m_library.keep();
    show(first);
    m_list->focusList();
}

void FlowsPage::duplicate(const WorkflowId &id)
{
    const StoredWorkflow *flow = m_library.find(id);
    if (!flow) {
        return;
    }
    const QString title = tr("%1, copy").arg(flow->title);
    FlowDraft draft;
    draft.setText(flow->text);
    Workflow renamed = draft.workflow();
    renamed.title = title;
    draft.change(renamed); // where the text can't be read, it keeps the title within
    add(draft.text(), title);
}

void FlowsPage::remove(const WorkflowId &id)
{
    const StoredWorkflow *found = m_library.find(id);
    if (!found) {
        return;
    }
    const StoredWorkflow removed = *found;
    if (id == m_shown) { // the one below takes its place
        const QList<StoredWorkflow> &all = m_library.all();
        const qsizetype at = found - all.constData();
        const qsizetype next = at + 1 < all.size() ? at + 1 : at - 1;
        m_shown = next >= 0 ? all[next].id : WorkflowId();
    }
    m_parts.runs.stop(id);
    m_library.remove(id);
    m_parting->offer(
        tr("“%1” deleted").arg(removed.title),
        [this, removed] {
            m_library.put(removed);
            m_library.keep();
            show(removed.id);
        },
        [] {});
    if (m_library.all().isEmpty()) {
        m_nothing->focusFirst();
    }
}

} // namespace parley
