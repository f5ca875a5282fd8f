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
    PromptId add(const QString &title, const QString &command = {}, const QString &system = {})
    {
        Prompt prompt;
        prompt.id = PromptId::create();
        prompt.title = title;
        prompt.command = command;
        prompt.system = system;
        return add(prompt);
    }
    PromptId add(const Prompt &prompt)
    {
        static_cast<void>(world.fakes.prompts.save(prompt, PromptSave::NewVersion,
                                                   world.fakes.clock.now().addDays(-3)));
        return prompt.id;
    }
    PromptsPage &open(const QSize &size = {1440, 900})
    {
        world.fakes.settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/demo-1"));
        world.open(size).desks().prompts().openPage();
        run();
        return page();
    }
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
    void type(const QString &name, const QString &words)
    {
        PromptEdit *edit = text(name);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        edit->insertPlainText(words);
    }
    [[nodiscard]] bool press(const QString &name)
    {
        const bool pressed = parley::press(window(), name);
        run();
        return pressed;
    }
    // Of the menu of the button with this name.
    [[nodiscard]] bool choose(const QString &button, const QString &entry)
    {
        auto *owner = find<QAbstractButton>(button);
        for (QMenu *menu : owner ? owner->findChildren<QMenu *>() : QList<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == entry && action->isEnabled()) {
                    action->trigger();
                    run();
                    return true;
                }
            }
        }
        return false;
    }
    [[nodiscard]] QStringList said()
    {
        QStringList sentences;
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisibleTo(&window())) {
                sentences.append(label->text());
            }
        }
        return sentences;
    }
    [[nodiscard]] QListView &list() { return *page().list().findChild<QListView *>(); }
    [[nodiscard]] QStringList rows()
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            titles.append(list().model()->index(row, 0).data().toString());
        }
        return titles;
    }
    [[nodiscard]] QList<StoredPrompt> stored()
    {
        return world.fakes.prompts.list().result().value();
    }
    [[nodiscard]] StoredPrompt stored(const PromptId &id)
    {
        for (const StoredPrompt &one : stored()) {
            if (one.prompt.id == id) {
                return one;
            }
        }
        return {};
    }
};

} // namespace parley
