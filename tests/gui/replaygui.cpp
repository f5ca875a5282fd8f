// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/replaygui.h"

namespace parley {

void ReplayGui::prepare(const QStringList &names, const QStringList &prompts)
{
    desk().openList();
    desk().openSetup();
    QList<LineUpPane> panes;
    for (const QString &name : names) {
        panes.append({ComparisonWorld::modelOf(name), {}, {}});
    }
    setup().panes().setPanes(panes);
    setup().prompts().take(plainPrompts(QStringLiteral("questions.csv"), prompts));
    world.run(std::chrono::milliseconds(100));
}

ReplayRecord ReplayGui::kept(const ReplayId &id)
{
    const auto loaded = world.replays.load(id).result();
    return loaded ? *loaded : ReplayRecord();
}

} // namespace parley
