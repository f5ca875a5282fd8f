// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerysettings.h"

#include "chat/networkchoice.h"
#include "gui/gallerychats.h"
#include "gui/galleryscene.h"
#include "gui/galleryusage.h"
#include "ui/settings/cachepage.h"
#include "ui/settings/ownprices.h"
#include "ui/settings/settingspage.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace std::chrono_literals;

namespace parley {

namespace {

SceneStep section(SettingsPage::Section section)
{
    return [section](GuiWorld &world) {
        world.window().showSettings();
        world.window().settings().showSection(section);
    };
}

void showTeamCache(GuiWorld &world)
{
    world.window().showSettings();
    world.window().settings().showSection(SettingsPage::Cache);
    world.run(10ms);
    auto *area = world.window().findChild<CachePage *>()->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

BackupSummary backup(BackupKind kind, int daysAgo, qsizetype chats, qsizetype messages)
{
    BackupSummary summary;
    summary.path = QStringLiteral("/%1.db").arg(daysAgo);
    summary.kind = kind;
    summary.made = QDateTime(QDate(2026, 11, 21), QTime(8, 30), Qt::UTC).addDays(-daysAgo);
    summary.bytes = messages * 2100;
    summary.conversations = chats;
    summary.messages = messages;
    summary.newest = summary.made.addSecs(-5400);
    return summary;
}

void fillWithBackups(GuiWorld &world)
{
    fillWithChats(world);
    world.fakes.services.dataDir = QStringLiteral("~/.local/share/parley");
    world.fakes.backups.list = {
        backup(BackupKind::Daily, 0, 128, 3412), backup(BackupKind::Replaced, 1, 127, 3390),
        backup(BackupKind::Daily, 2, 121, 3307), backup(BackupKind::Weekly, 8, 96, 2541),
        backup(BackupKind::BeforeMigration, 20, 60, 1204)};
}

QList<GalleryScreen> sections()
{
    return {
        screen("settings-general", full, fillWithChats, section(SettingsPage::General)),
        screen("settings-network", full, fillWithChats,
               [](GuiWorld &world) {
                   NetworkChoice choice;
                   choice.proxy = NetworkChoice::Proxy::Http;
                   choice.host = QStringLiteral("proxy.example");
                   choice.port = 3128;
                   choice.user = QStringLiteral("anna");
                   choice.hasPassword = true;
                   setNetworkChoice(world.fakes.settings, choice);
                   world.window().showSettings();
                   world.window().settings().showSection(SettingsPage::Network);
               }),
        screen("settings-search", full, fillWithChats,
               [](GuiWorld &world) {
                   world.window().showSettings();
                   SettingsPage &page = world.window().settings();
                   for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
                       if (field->accessibleName() == QLatin1String("Search settings")) {
                           field->setText(QStringLiteral("model"));
                       }
                   }
               }),
        screen("settings-found", full, fillWithChats,
               [](GuiWorld &world) {
                   world.window().showSettings();
                   SettingsPage &page = world.window().settings();
                   for (const SettingEntry &entry : page.entries()) {
                       if (entry.section == SettingsPage::Appearance) {
                           page.showSetting(entry);
                           break;
                       }
                   }
               }),
        screen("settings-shortcuts", full, fillWithChats, section(SettingsPage::Shortcuts)),
    };
}

QList<GalleryScreen> moreSections()
{
    return {
        screen("settings-provider", full, fillWithChats,
               [](GuiWorld &world) { world.window().showSettings(QStringLiteral("anthropic")); }),
        screen("settings-keys", full, fillWithKeys,
               [](GuiWorld &world) { world.window().showSettings(QStringLiteral("anthropic")); }),
        screen("settings-fallbacks", full, fillWithKeys,
               [](GuiWorld &world) {
                   world.window().showSettings(QStringLiteral("anthropic"));
                   world.run(50ms);
                   for (QScrollArea *area : world.window().findChildren<QScrollArea *>()) {
                       area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                   }
               }),
        screen("settings-add", full, fillWithChats,
               [](GuiWorld &world) {
                   world.window().showSettings();
                   world.window().settings().showProvider({});
               }),
        screen("settings-appearance", full, fillWithChats, section(SettingsPage::Appearance)),
        screen("settings-language", full, fillWithChats, section(SettingsPage::Language)),
        screen("settings-720x480", smallest, fillWithChats,
               [](GuiWorld &world) { world.window().showSettings(QStringLiteral("anthropic")); }),
        screen("settings-data", full, fillWithBackups, section(SettingsPage::Data)),
        screen("settings-cache", full, fillFromCache, section(SettingsPage::Cache)),
        screen("settings-cache-similar", full, fillFromSimilar, section(SettingsPage::Cache)),
        screen("settings-cache-team", full, fillFromTeamCache,
               [](GuiWorld &world) {
                   showTeamCache(world);
                   world.team.stand(TeamCacheState::Phase::Connected);
               }),
        screen("settings-cache-team-away", full, fillFromTeamCache,
               [](GuiWorld &world) {
                   showTeamCache(world);
                   Error error;
                   error.providerCode = teamerror::timeout;
                   world.team.stand(TeamCacheState::Phase::Unreachable, error);
               }),
        screen("settings-names", full, fillWithChats, section(SettingsPage::Chats)),
        screen("settings-routing", full, fillWithRouting, section(SettingsPage::Routing)),
        screen("settings-own-prices", full, fillWithOwnPrices,
               [](GuiWorld &world) {
                   world.window().showSettings(QStringLiteral("anthropic"));
                   world.run(50ms);
                   for (QScrollArea *area : world.window().findChildren<QScrollArea *>()) {
                       for (auto *prices : area->findChildren<OwnPrices *>()) {
                           area->ensureWidgetVisible(prices, 0, 200);
                       }
                   }
               }),
        screen("settings-prices", full, fillWithPrices, section(SettingsPage::Prices)),
        screen("settings-prices-720x480", smallest, fillWithPrices, section(SettingsPage::Prices)),
        screen("settings-budget", full, fillWithUsage, section(SettingsPage::Budget)),
    };
}

} // namespace

QList<GalleryScreen> settingsScreens()
{
    return sections() + moreSections();
}

} // namespace parley
