// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/finder.h"

#include "ui/actions.h"
#include "ui/chatdesk.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/comparisondesk.h"
#include "ui/flows/flowlibrary.h"
#include "ui/flows/flowsdesk.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemore.h"
#include "ui/palette/palettesources.h"
#include "ui/prompts/promptsdesk.h"
#include "ui/routing/routingdesk.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"
#include "ui/style/paint.h"

#include <QMenu>
#include <QTimer>

namespace parley {

Finder::Finder(const Parts &parts, ComparisonDesk &compare, RoutingDesk &routing)
    : Desk(parts, Command::ShowChats)
    , m_compare(compare)
    , m_routing(routing)
    , m_reading(std::make_unique<QTimer>())
{
    connect(parts.actions.get(Command::OpenPalette), &QAction::triggered, this,
            &Finder::openPalette);
    connect(parts.actions.get(Command::SearchMessages), &QAction::triggered, this,
            [this] { openSearch({}); });
    connect(m_reading.get(), &QTimer::timeout, this, &Finder::readSettings);
}

Finder::~Finder() = default;

void Finder::setLibraries(PromptsDesk &prompts, FlowsDesk &flows)
{
    m_prompts = &prompts;
    m_flows = &flows;
    connect(&prompts.library(), &PromptLibrary::changed, this, &Finder::refresh);
    if (flows.library()) {
        connect(flows.library(), &FlowLibrary::changed, this, &Finder::refresh);
    }
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
    m_palette->open(groups(), keyCapText(m_parts.actions.get(Command::SearchMessages)->shortcut()));
    if (m_prompts) {
        m_prompts->library().load();
    }
    if (m_flows && m_flows->library()) {
        m_flows->library()->load();
    }
    m_reading->start(0);
}

// One page of the settings in each turn, so that typing goes first.
void Finder::readSettings()
{
    if (!m_palette->isOpen()) {
        m_reading->stop();
    } else if (!m_settings().makeNext()) {
        m_reading->stop();
        m_found = m_settings().entries();
        refresh();
    }
}

void Finder::refresh()
{
    if (m_palette && m_palette->isOpen()) {
        m_palette->refresh(groups());
    }
}

PaletteGroup Finder::settings()
{
    QList<std::pair<QString, QString>> providers;
    for (const ProviderProfile &profile : m_parts.services.profiles.profiles()) {
        providers.append({profile.name, profile.title});
    }
    const QStringList sections = SettingsPage::sections();
    QList<SettingEntry> entries = m_found;
    if (entries.isEmpty()) {
        for (int section = 0; section < sections.size(); ++section) {
            entries.append({section, sections.at(section), {}, {}, nullptr});
        }
    }
    return paletteSettings(
        entries, sections, providers,
        [this](const SettingEntry &entry) {
            Q_EMIT settingsWanted({});
            m_settings().showSetting(entry);
        },
        [this](const QString &name) { Q_EMIT settingsWanted(name); });
}

void Finder::addWhatIsShown(QList<PaletteGroup> &all)
{
    if (m_compare.isShown()) {
        all.append(paletteMenu(tr("Comparison"), QStringLiteral("columns"),
                               m_compare.page().header().menu().actions(), m_parts.actions));
        return;
    }
    PaletteGroup here{tr("This chat"), {}, 8};
    here.entries = placesForChat(m_parts.chats.shownId(), m_parts.chats);
    for (PaletteEntry &entry : here.entries) {
        entry.id = QStringLiteral("here/") + entry.text;
        entry.text = tr("This chat: %1", "what is done with it").arg(entry.text);
    }
    all.append(here);
}

void Finder::addLibraries(QList<PaletteGroup> &all)
{
    if (m_prompts) {
        all.append(palettePrompts(m_prompts->library().all(),
                                  [this](const Prompt &prompt) { m_prompts->use(prompt); }));
    }
    if (m_flows && m_flows->library()) {
        all.append(paletteFlows(m_flows->library()->all(),
                                [this](const WorkflowId &id) { m_flows->run(id); }));
    }
}

QList<PaletteGroup> Finder::groups()
{
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
    QList<PaletteGroup> all{commands};
    addWhatIsShown(all);
    all.append(paletteModels(m_parts.lists, useModel, moreOfModel));
    all.append(paletteChats(m_parts.chats.feed().model(), m_parts.services.clock.now(), openChat,
                            moreOfChat));
    all.append(paletteComparisons(m_compare.book().all(), m_parts.services.clock.now(),
                                  [this](const ComparisonId &id) { m_compare.open(id); }));
    addLibraries(all);
    all.append(settings());
    return all;
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
