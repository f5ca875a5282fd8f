// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingssections.h"

#include "ui/routing/routingsection.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/budgetpage.h"
#include "ui/settings/cachepage.h"
#include "ui/settings/datapage.h"
#include "ui/settings/desktoppage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/namespage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/pricespage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/providerspage.h"
#include "ui/settings/shortcutspage.h"
#include "ui/settings/toolspage.h"

#include <array>

namespace parley {

namespace {

using Parts = SettingsPage::Parts;

template <class Page>
QWidget *ofServices(const Parts &parts, QWidget *parent)
{
    return new Page(parts.theme, parts.services, parent);
}

template <class Page>
QWidget *ofSettings(const Parts &parts, QWidget *parent)
{
    return new Page(parts.theme, parts.services.settings, parent);
}

template <class Page>
QWidget *ofModels(const Parts &parts, QWidget *parent)
{
    return new Page(parts.theme, parts.services, parts.lists, parent);
}

QWidget *ofKeys(const Parts &parts, QWidget *parent)
{
    return new ShortcutsPage(parts.theme, parts.keys, parent);
}

// clang-format off
constexpr auto sectionRows = std::to_array<SettingsSection>({
    {SettingsPage::General, QT_TRANSLATE_NOOP("parley::SettingsPage", "General"), "sliders", ofModels<GeneralPage>},
    {SettingsPage::Providers, QT_TRANSLATE_NOOP("parley::SettingsPage", "Providers"), "key", ofModels<ProvidersPage>},
    {SettingsPage::Network, QT_TRANSLATE_NOOP("parley::SettingsPage", "Network and proxy"), "globe", ofServices<NetworkPage>},
    {SettingsPage::Budget, QT_TRANSLATE_NOOP("parley::SettingsPage", "Budget"), "coin", ofServices<BudgetPage>},
    {SettingsPage::Prices, QT_TRANSLATE_NOOP("parley::SettingsPage", "Prices"), "chart", ofServices<PricesPage>},
    {SettingsPage::Cache, QT_TRANSLATE_NOOP("parley::SettingsPage", "Cache"), "cache", ofServices<CachePage>},
    {SettingsPage::Tools, QT_TRANSLATE_NOOP("parley::SettingsPage", "Tools"), "tool", ofServices<ToolsPage>},
    {SettingsPage::Routing, QT_TRANSLATE_NOOP("parley::SettingsPage", "Routing"), "route", ofModels<RoutingSection>},
    {SettingsPage::Chats, QT_TRANSLATE_NOOP("parley::SettingsPage", "Chats"), "chat", ofModels<NamesPage>},
    {SettingsPage::Appearance, QT_TRANSLATE_NOOP("parley::SettingsPage", "Appearance"), "sun", ofSettings<AppearancePage>},
    {SettingsPage::Language, QT_TRANSLATE_NOOP("parley::SettingsPage", "Language"), "globe", ofSettings<LanguagePage>},
    {SettingsPage::Shortcuts, QT_TRANSLATE_NOOP("parley::SettingsPage", "Shortcuts"), "keyboard", ofKeys},
    {SettingsPage::Desktop, QT_TRANSLATE_NOOP("parley::SettingsPage", "Desktop"), "external", ofServices<DesktopPage>},
    {SettingsPage::Privacy, QT_TRANSLATE_NOOP("parley::SettingsPage", "Privacy"), "shield", ofServices<PrivacyPage>},
    {SettingsPage::Data, QT_TRANSLATE_NOOP("parley::SettingsPage", "Data and backups"), "archive", ofServices<DataPage>},
});
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t at = 0; at < sectionRows.size(); ++at) {
        if (static_cast<std::size_t>(sectionRows[at].section) != at) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "rows stand in the order of SettingsPage::Section");

} // namespace

std::span<const SettingsSection> settingsSections()
{
    return sectionRows;
}

} // namespace parley
