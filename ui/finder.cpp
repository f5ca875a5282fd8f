// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/finder.h"

#include "ui/actions.h"
#include "ui/chatdesk.h"
#include "ui/compare/comparisondesk.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemore.h"
#include "ui/palette/palettesources.h"
#include "ui/routing/routingdesk.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"
#include "ui/style/paint.h"

namespace parley {

Finder::Finder(const Parts &parts, ComparisonDesk &compare, RoutingDesk &routing)
    : Desk(parts, Command::ShowChats), m_compare(compare), m_routing(routing)
{
    connect(parts.actions.get(Command::OpenPalette), &QAction::triggered, this,
            &Finder::openPalette);
    connect(parts.actions.get(Command::SearchMessages), &QAction::triggered, this,
            [this] { openSearch({}); });
}

void Finder::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_parts.theme, m_parts.services.settings, m_parts.window);
        connect(m_palette, &CommandPalette::searchWanted, this, &Finder::openSearch);
    }
    if (m_palette->isOpen()) {
        m_palette->dismiss();
        return;
    }
    QList<std::pair<QString, QString>> providers;
    for (const ProviderProfile &profile : m_parts.services.profiles.profiles()) {
        providers.append({profile.name, profile.title});
    }
    const auto useModel = [this](const ModelRef &model) {
        Q_EMIT chatsWanted();
        m_parts.chats.setModel(model);
    };
    const auto openChat = [this](const ConversationId &id) {
        Q_EMIT chatsWanted();
        m_parts.chats.open(id);
    };
    const auto moreOfModel = [this](const ModelRef &model) {
        return moreForModel(model, m_parts.services.settings);
    };
    const auto moreOfChat = [this](const ConversationId &id) {
        return moreForChat(id, m_parts.chats, [this] { Q_EMIT chatsWanted(); });
    };
    PaletteGroup commands = paletteActions(m_parts.actions);
    commands.entries.append({QStringLiteral("page/routing"),
                             tr("Routing: what it saved"),
                             QStringLiteral("route"),
                             {},
                             {},
                             {},
                             [this] { m_routing.openPage(); }});
    m_palette->open({commands, paletteModels(m_parts.lists, useModel, moreOfModel),
                     paletteChats(m_parts.chats.feed().model(), m_parts.services.clock.now(),
                                  openChat, moreOfChat),
                     paletteComparisons(m_compare.book().all(), m_parts.services.clock.now(),
                                        [this](const ComparisonId &id) { m_compare.open(id); }),
                     paletteSettings(
                         m_settings().entries(), SettingsPage::sections(), providers,
                         [this](const SettingEntry &entry) {
                             Q_EMIT settingsWanted({});
                             m_settings().showSetting(entry);
                         },
                         [this](const QString &name) { Q_EMIT settingsWanted(name); })},
                    keyCapText(m_parts.actions.get(Command::SearchMessages)->shortcut()));
}

void Finder::openSearch(const QString &words)
{
    if (!m_search) {
        m_search =
            new SearchPage({m_parts.theme, m_parts.services, m_parts.chats.feed(), m_parts.lists});
        connect(m_search, &SearchPage::closeWanted, this, &Finder::chatsWanted);
        connect(m_search, &SearchPage::opened, this,
                [this](const ConversationId &id, const NodeId &node) {
                    Q_EMIT chatsWanted();
                    m_parts.chats.open(id, node);
                });
    }
    Q_EMIT pageWanted(m_search);
    m_search->open(words, m_parts.chats.shownId());
}

} // namespace parley
