// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/routing/routingdesk.h"

#include "ui/chatdesk.h"
#include "ui/routing/routingpage.h"
#include "ui/settings/settingspage.h"

namespace parley {

RoutingDesk::RoutingDesk(const Parts &parts) : Desk(parts, Command::ShowUsage) {}

RoutingPage &RoutingDesk::page()
{
    if (!m_page) {
        m_page = new RoutingPage(m_parts.theme, m_parts.services, m_parts.lists);
        connect(m_page, &RoutingPage::plansWanted, this,
                [this] { Q_EMIT sectionWanted(SettingsPage::Routing); });
        connect(m_page, &RoutingPage::usageWanted, m_parts.actions.get(Command::ShowUsage),
                &QAction::trigger);
        connect(m_page, &RoutingPage::chatOpened, this, [this](const ConversationId &id) {
            Q_EMIT chatsWanted();
            m_parts.chats.open(id);
        });
    }
    return *m_page;
}

void RoutingDesk::openPage()
{
    Q_EMIT pageWanted(&page());
    page().open();
}

} // namespace parley
