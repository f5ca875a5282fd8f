// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerytools.h"

#include "gui/gallerychats.h"
#include "gui/toolgui.h"

namespace parley {

namespace {

constexpr QSize full(1440, 900);
using Act = std::function<void(ToolGui &)>;

const QString page = QStringLiteral("https://www.example.org/reports/2026/timber?lang=de");

void talk(ToolGui &gui)
{
    gui.provider().enqueue(ToolGui::calling(
        {{"calculator", QStringLiteral("{\"expression\": \"(1840 + 2 * 415) * 1.19\"}")},
         {"search_conversations", QStringLiteral("{\"words\": \"roof timber\"}")}},
        QStringLiteral("Let me add that up and look for what you decided before.")));
    gui.send(QStringLiteral("What does the roof cost with tax, and what did we decide?"));
}

void answered(ToolGui &gui)
{
    talk(gui);
    gui.provider().enqueue(answering(
        {QStringLiteral("The roof comes to **3,177.30** with tax. In May you settled on larch.")}));
    gui.decide(ToolDecision::Once);
    gui.decide(ToolDecision::InChat);
}

GalleryScreen screen(const char *name, const QSize &size, const Act &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                ToolGui gui(theme);
                gui.open(size);
                act(gui);
                gui.run();
                return gui.window().grab();
            }};
}

} // namespace

QList<GalleryScreen> toolScreens()
{
    const Act asksForPage = [](ToolGui &gui) {
        gui.provider().enqueue(
            ToolGui::calling({{"fetch_page", QStringLiteral("{\"url\": \"%1\"}").arg(page)}},
                             QStringLiteral("The report is on the web. May I read it?")));
        gui.send(QStringLiteral("What does timber cost this year?"));
    };
    return {screen("tools-asking", full, talk),
            screen("tools-page", full, asksForPage),
            screen("tools-rows", full, answered),
            screen("tools-small", {720, 480}, asksForPage),
            screen("tools-settings", full,
                   [](ToolGui &gui) {
                       answered(gui);
                       gui.openSettings();
                   }),
            screen("tools-choice", full, [](ToolGui &gui) { gui.openChoice(); }),
            screen("tools-ceiling", full, [](ToolGui &gui) {
                gui.world.fakes.settings.set(Setting<int>{"tools/rounds", 8}, 1);
                talk(gui);
                gui.provider().enqueue(ToolGui::calling({{"calculator", QStringLiteral("{}")}}));
                gui.decide(ToolDecision::Once);
                gui.decide(ToolDecision::Refused);
            })};
}

} // namespace parley
