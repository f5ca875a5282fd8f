// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usagedesk.h"

#include "ui/actions.h"
#include "ui/chatdesk.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/settings/settingspage.h"
#include "ui/usage/usagepage.h"

namespace parley {

UsageDesk::UsageDesk(const Parts &parts)
    : Desk(parts, Command::ShowUsage), m_spending(parts.services)
{
    connect(parts.actions.get(Command::ShowUsage), &QAction::triggered, this, &UsageDesk::openPage);
    connect(&parts.chats.pane(), &ChatPane::budgetsWanted, this, &UsageDesk::openBudgets);
    connect(&m_spending, &SpendingWatch::changed, &parts.chats, &ChatDesk::figuresChanged);
    connect(&m_spending, &SpendingWatch::cameNear, this, [this](const QString &sentence) {
        m_parts.chats.pane().bar().tell(MessageBar::Tone::Warning, sentence,
                                        MessageBar::About::Program);
    });
}

void UsageDesk::attach(StatusLine &line)
{
    connect(&line, &StatusLine::usageWanted, this, &UsageDesk::openPage);
}

void UsageDesk::openBudgets()
{
    Q_EMIT sectionWanted(SettingsPage::Budget);
}

UsagePage &UsageDesk::page()
{
    if (!m_page) {
        m_page = new UsagePage(m_parts.theme, m_parts.services, m_parts.lists);
        connect(m_page, &UsagePage::budgetWanted, this, &UsageDesk::openBudgets);
        connect(m_page, &UsagePage::routingWanted, this, &UsageDesk::routingWanted);
        connect(m_page, &UsagePage::chatWanted, m_parts.actions.get(Command::NewChat),
                &QAction::trigger);
        connect(m_page, &UsagePage::chatOpened, this, [this](const ConversationId &id) {
            Q_EMIT chatsWanted();
            m_parts.chats.open(id);
        });
    }
    return *m_page;
}

void UsageDesk::openPage()
{
    Q_EMIT pageWanted(&page());
    page().open();
}

} // namespace parley
