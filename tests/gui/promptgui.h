// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of prompts as a person uses it: what the tests of it share. Main thread.
#pragma once

#include "gui/guitest.h"
#include "support/sampleprompts.h"
#include "ui/prompts/promptedit.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlist.h"
#include "ui/prompts/promptsdesk.h"
#include "ui/prompts/promptspage.h"

#include <QLabel>
#include <QListView>
#include <QMenu>

namespace parley {

class PromptGui
{
public:
    explicit PromptGui(Theme &theme) : world(theme) {}

    GuiWorld world;

    // Into the library, as version 1 of long ago.
    PromptId add(const QString &title, const QString &command = {}, const QString &system = {});
    PromptId add(const Prompt &prompt);
    PromptsPage &open(const QSize &size = {1440, 900});
    [[nodiscard]] MainWindow &window() { return world.window(); }
    [[nodiscard]] PromptsPage &page() { return window().desks().prompts().page(); }
    void run(int milliseconds = 50) { world.run(std::chrono::milliseconds(milliseconds)); }

    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return findControl<Widget>(window(), name);
    }
    [[nodiscard]] PromptEdit *text(const QString &name) { return find<PromptEdit>(name); }
    // Behind what stands there.
    void type(const QString &name, const QString &words);
    [[nodiscard]] bool press(const QString &name);
    // Of the menu of the button with this name.
    [[nodiscard]] bool choose(const QString &button, const QString &entry);
    [[nodiscard]] QStringList said();
    [[nodiscard]] QListView &list() { return *page().list().findChild<QListView *>(); }
    [[nodiscard]] QStringList rows();
    [[nodiscard]] QList<StoredPrompt> stored();
    [[nodiscard]] StoredPrompt stored(const PromptId &id);
};

} // namespace parley
