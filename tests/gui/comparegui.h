// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A window with a comparison of scripted models in it, for the gui tests and the gallery. Header
// only. Main thread.
#pragma once

#include "gui/guiworld.h"
#include "support/comparisonworld.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisondesk.h"
#include "ui/panes/composer.h"

namespace parley {

// Profiles whose one model says "NAME heard QUESTION".
inline const QStringList three{QStringLiteral("alpha"), QStringLiteral("beta"),
                               QStringLiteral("gamma")};

struct CompareGui
{
    explicit CompareGui(Theme &theme) : world(theme) {}

    GuiWorld world;
    std::map<QString, std::unique_ptr<Voice>> voices;

    // `name` is the profile, `title` its title; the model is "model-of-NAME", called "TITLE".
    Voice &addVoice(const QString &name, const QString &title)
    {
        ProviderProfile profile = FakeWorld::profileNamed(name);
        profile.title = title + QStringLiteral(" Works");
        profile.quirks.keyRequired = false;
        ModelInfo info;
        info.id = ComparisonWorld::modelOf(name).model;
        info.title = title;
        auto &voice = voices[name];
        voice = std::make_unique<Voice>(world.fakes.clock, name);
        voice->offer({info});
        world.addProfile(profile, {info});
        world.fakes.directory.add(name, *voice);
        return *voice;
    }
    void addThree()
    {
        addVoice(three.at(0), QStringLiteral("Sonnet Nine"));
        addVoice(three.at(1), QStringLiteral("Gepete"));
        addVoice(three.at(2), QStringLiteral("Lama"));
    }
    // Puts a comparison of these voices into the store and opens the window on it.
    ComparePage &open(const QStringList &names, const QSize &size = {1440, 900})
    {
        Comparison comparison;
        comparison.id = ComparisonId::create();
        comparison.created = comparison.updated = world.fakes.clock.now();
        for (const QString &name : names) {
            const Conversation pane =
                newPane({ComparisonWorld::modelOf(name), {}, {}}, world.fakes.clock.now());
            world.fakes.store.put(pane);
            comparison.panes.append({pane.head().id, 1});
        }
        world.fakes.comparisons.comparisons = {comparison};
        world.open(size);
        compare().openPage();
        world.run(std::chrono::milliseconds(300));
        return page();
    }
    [[nodiscard]] ComparisonDesk &compare() { return world.window().desks().compare(); }
    [[nodiscard]] ComparePage &page() { return compare().page(); }
    [[nodiscard]] ComparePane &pane(qsizetype index) { return *page().deck().panes().at(index); }
    void ask(const QString &text, std::chrono::milliseconds time = std::chrono::seconds(2))
    {
        page().composer().setText(text);
        page().composer().submit();
        world.run(time);
    }
};

} // namespace parley
