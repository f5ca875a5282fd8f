// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A window with scripted models and the page of replays, for the gui tests and the gallery. Main
// thread.
#pragma once

#include "gui/comparegui.h"
#include "ui/replay/replaydesk.h"
#include "ui/replay/replaylist.h"
#include "ui/replay/replayresults.h"
#include "ui/replay/replaysetup.h"

namespace parley {

struct ReplayGui : CompareGui
{
    using CompareGui::CompareGui;

    [[nodiscard]] ReplayDesk &desk() { return world.window().desks().replays(); }
    [[nodiscard]] ReplaySetup &setup() { return desk().setup(); }
    [[nodiscard]] ReplayResults &results() { return desk().results(); }
    [[nodiscard]] const ReplayRunner &runner() { return *results().runner(); }
    // A replay of these voices is set up, not started.
    void prepare(const QStringList &names, const QStringList &prompts);
    [[nodiscard]] ReplayRecord kept(const ReplayId &id);
};

} // namespace parley
