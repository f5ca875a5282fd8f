// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A window with a comparison of scripted models in it, for the gui tests and the gallery. Main
// thread.
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
    Q_DISABLE_COPY_MOVE(CompareGui)
    explicit CompareGui(Theme &theme);
    ~CompareGui();

    GuiWorld world;
    std::map<QString, std::unique_ptr<Voice>> voices;

    // `name` is the profile, `title` its title; the model is "model-of-NAME", called "TITLE".
    Voice &addVoice(const QString &name, const QString &title);
    void addThree();
    // Puts a comparison of these voices into the store and opens the window on it.
    ComparePage &open(const QStringList &names, const QSize &size = {1440, 900});
    [[nodiscard]] ComparisonDesk &compare() { return world.window().desks().compare(); }
    [[nodiscard]] ComparePage &page() { return compare().page(); }
    [[nodiscard]] ComparePane &pane(qsizetype index) { return *page().deck().panes().at(index); }
    void ask(const QString &text, std::chrono::milliseconds time = std::chrono::seconds(2));
};

} // namespace parley
