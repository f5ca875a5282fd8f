// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowsdesk.h"

#include "ui/chatdesk.h"
#include "ui/flows/floweditor.h"
#include "ui/flows/flowspage.h"
#include "ui/linkguard.h"

namespace parley {

FlowsDesk::FlowsDesk(const Parts &parts) : Desk(parts, Command::ShowFlows)
{
    QAction *show = parts.actions.get(Command::ShowFlows);
    show->setEnabled(parts.services.workflows != nullptr);
    if (parts.services.workflows) {
        WorkflowStore &store = *parts.services.workflows;
        m_library = std::make_unique<FlowLibrary>(store, parts.services.clock);
        m_runs = std::make_unique<FlowRuns>(parts.services, store);
        connect(show, &QAction::triggered, this, &FlowsDesk::openPage);
    }
}

FlowsDesk::~FlowsDesk() = default;

FlowsPage &FlowsDesk::page()
{
    if (!m_page) {
        m_page = new FlowsPage({m_parts.theme, m_parts.services, m_parts.lists, m_parts.look,
                                *m_library, *m_runs, m_parts.window});
        connect(&m_page->editor(), &FlowEditor::settingsWanted, this, &Desk::settingsWanted);
        StepReading &reading = m_page->panel().reading();
        connect(&reading, &StepReading::chatWanted, this, &FlowsDesk::openChat);
        connect(&reading, &StepReading::batchWanted, this,
                [this](const QString &id) { Q_EMIT batchWanted(BatchId::fromString(id)); });
        connect(&reading, &StepReading::linkActivated, this,
                [this](const QUrl &url) { askToOpen(m_parts.window, m_parts.theme, url); });
    }
    return *m_page;
}

void FlowsDesk::setBatches(BatchBook &book)
{
    if (m_runs) {
        m_runs->setBatches(book);
    }
}

void FlowsDesk::openPage()
{
    Q_EMIT pageWanted(&page());
    page().open();
}

bool FlowsDesk::isShown() const
{
    return m_page && m_page->isVisible();
}

void FlowsDesk::openFlow(const WorkflowId &id)
{
    openPage();
    page().show(id);
}

void FlowsDesk::run(const WorkflowId &id)
{
    openFlow(id);
    page().stage().run();
}

void FlowsDesk::openChat(const Conversation &chat)
{
    Q_EMIT chatsWanted();
    m_parts.chats.openCopy(chat, chat.head().activeLeaf);
}

} // namespace parley
