// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/comparegui.h"

namespace parley {

CompareGui::CompareGui(Theme &theme) : world(theme) {}

CompareGui::~CompareGui() = default;

Voice &CompareGui::addVoice(const QString &name, const QString &title)
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

void CompareGui::addThree()
{
    addVoice(three.at(0), QStringLiteral("Sonnet Nine"));
    addVoice(three.at(1), QStringLiteral("Gepete"));
    addVoice(three.at(2), QStringLiteral("Lama"));
}

ComparePage &CompareGui::open(const QStringList &names, const QSize &size)
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

void CompareGui::ask(const QString &text, std::chrono::milliseconds time)
{
    page().composer().setText(text);
    page().composer().submit();
    world.run(time);
}

} // namespace parley
