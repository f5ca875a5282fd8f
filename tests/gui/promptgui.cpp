// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/promptgui.h"

namespace parley {

PromptId PromptGui::add(const QString &title, const QString &command, const QString &system)
{
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.title = title;
    prompt.command = command;
    prompt.system = system;
    return add(prompt);
}

PromptId PromptGui::add(const Prompt &prompt)
{
    static_cast<void>(world.fakes.prompts.save(prompt, PromptSave::NewVersion,
                                               world.fakes.clock.now().addDays(-3)));
    return prompt.id;
}

PromptsPage &PromptGui::open(const QSize &size)
{
    world.fakes.settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/demo-1"));
    world.open(size).desks().prompts().openPage();
    run();
    return page();
}

void PromptGui::type(const QString &name, const QString &words)
{
    PromptEdit *edit = text(name);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    edit->insertPlainText(words);
}

bool PromptGui::press(const QString &name)
{
    const bool pressed = parley::press(window(), name);
    run();
    return pressed;
}

bool PromptGui::choose(const QString &button, const QString &entry)
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

QStringList PromptGui::said()
{
    QStringList sentences;
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window())) {
            sentences.append(label->text());
        }
    }
    return sentences;
}

QStringList PromptGui::rows()
{
    QStringList titles;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        titles.append(list().model()->index(row, 0).data().toString());
    }
    return titles;
}

QList<StoredPrompt> PromptGui::stored()
{
    return world.fakes.prompts.list().result().value();
}

StoredPrompt PromptGui::stored(const PromptId &id)
{
    for (const StoredPrompt &one : stored()) {
        if (one.prompt.id == id) {
            return one;
        }
    }
    return {};
}

} // namespace parley
