// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the parts of the page tell, and who hears it.
#include "ui/controls/emptypage.h"
#include "ui/flows/floweditor.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/flowhead.h"
#include "ui/flows/flowlist.h"
#include "ui/flows/flowspage.h"
#include "ui/messagebar.h"

#include <QMenu>

namespace parley {

void FlowsPage::connectList()
{
    connect(m_list, &FlowList::chosen, this,
            [this](const QString &id) { show(WorkflowId::fromString(id)); });
    connect(m_list, &FlowList::opened, this, [this](const QString &id) {
        show(WorkflowId::fromString(id));
        bring(Front::Flow);
    });
    connect(m_list, &FlowList::clicked, this, [this](const QString &id) {
        show(WorkflowId::fromString(id));
        if (isNarrow()) {
            bring(Front::Flow);
        }
    });
    connect(m_list, &FlowList::renameWanted, this, [this](const QString &id) {
        show(WorkflowId::fromString(id));
        bring(Front::Flow);
        m_editor->rename();
    });
    connect(m_list, &FlowList::duplicateWanted, this,
            [this](const QString &id) { duplicate(WorkflowId::fromString(id)); });
    connect(m_list, &FlowList::removeWanted, this,
            [this](const QString &id) { remove(WorkflowId::fromString(id)); });
    connect(m_list, &FlowList::exportWanted, this, [this](const QString &id) {
        if (const StoredWorkflow *flow = m_library.find(WorkflowId::fromString(id))) {
            m_files->chooseExport(*flow);
        }
    });
    connect(&m_list->newMenu(), &QMenu::aboutToShow, this, &FlowsPage::fillNewMenu);
}

void FlowsPage::connectEditor()
{
    connect(m_editor, &FlowEditor::edited, &m_library, &FlowLibrary::put);
    FlowHead &head = m_editor->head();
    connect(&head, &FlowHead::backWanted, this, [this] { bring(Front::List); });
    connect(&head, &FlowHead::traceWanted, this, [this] { bring(Front::Run); });
    connect(&head.menu(), &QMenu::aboutToShow, this, &FlowsPage::fillFlowMenu);
    connect(m_panel, &RunPanel::backWanted, this, [this] { bring(Front::Flow); });
    MessageBar &bar = m_editor->bar();
    connect(m_files, &FlowFiles::failed, this, &FlowsPage::tell);
    connect(m_files, &FlowFiles::done, &bar, [&bar](const QString &sentence) {
        bar.tell(MessageBar::Tone::Good, sentence, MessageBar::About::Chat);
    });
    connect(m_files, &FlowFiles::imported, this,
            [this](const StoredWorkflow &flow) { add(flow.text, flow.title); });
}

} // namespace parley
