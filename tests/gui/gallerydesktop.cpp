// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerydesktop.h"

#include "gui/guiworld.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/desktop/quickwindow.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/settings/settingspage.h"

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr QSize full(1440, 900);
using Draw = std::function<QPixmap(GuiWorld &)>;

GalleryScreen screen(const char *name, const Draw &draw)
{
    return {QString::fromLatin1(name), [draw](Theme &theme) {
                GuiWorld world(theme);
                world.fakes.settings.set(Setting<QString>{"chat/model", {}},
                                         QStringLiteral("fake/talker"));
                return draw(world);
            }};
}

QPixmap settingsIn(GuiWorld &world)
{
    world.open(full);
    world.window().showSettings();
    world.window().settings().showSection(SettingsPage::Desktop);
    world.run(100ms);
    return world.window().grab();
}

} // namespace

QList<GalleryScreen> desktopScreens()
{
    return {screen("desktop-settings", settingsIn),
            screen("desktop-settings-keys",
                   [](GuiWorld &world) {
                       world.fakes.settings.set(quickKeysSetting, QStringLiteral("Ctrl+Alt+Space"));
                       return settingsIn(world);
                   }),
            screen("desktop-window",
                   [](GuiWorld &world) {
                       const auto chat = world.addChat(QStringLiteral("Roof timber"),
                                                       QStringLiteral("fake/talker"), 10min);
                       world.say(chat, Role::User, QStringLiteral("Larch or oak for the roof?"));
                       world.say(chat, Role::Assistant,
                                 QStringLiteral("**Larch** lasts as long outside and costs a third "
                                                "less.\n\n- it takes no paint\n- it moves more"));
                       world.open(full);
                       ChatWindows &windows = world.window().desks().desktop().windows();
                       windows.open(chat);
                       world.run(100ms);
                       return windows.find(chat)->grab();
                   }),
            screen("desktop-quick-empty",
                   [](GuiWorld &world) {
                       world.open(full);
                       world.window().desks().desktop().quick().open({});
                       world.run(100ms);
                       return world.window().desks().desktop().quick().grab();
                   }),
            screen("desktop-quick", [](GuiWorld &world) {
                world.open(full);
                QuickWindow &quick = world.window().desks().desktop().quick();
                quick.open({});
                world.fakes.provider.enqueue(
                    answering({QStringLiteral("It is *Lärche* in German, *mélèze* in French.")}));
                quick.pane().composer().setText(
                    QStringLiteral("What is larch in German and French?"));
                quick.pane().composer().submit();
                world.run(500ms);
                return quick.grab();
            })};
}

} // namespace parley
