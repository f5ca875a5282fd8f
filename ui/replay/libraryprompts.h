// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Prompts of the library to be asked in a replay: those that are ticked, by their presets or over
// the table that is there. Main thread; child of the window; the store outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/filledprompts.h"
#include "chat/promptstore.h"
#include "ui/controls/popup.h"

class QListWidget;
class QListWidgetItem;

namespace parley {

class Button;
class Label;
class SearchField;

class LibraryPrompts final : public Popup
{
    Q_OBJECT
public:
    LibraryPrompts(const Theme &theme, PromptStore &prompts, QWidget &window);

    // `table`: what fills their variables; may be empty.
    void open(const PromptTable &table);

Q_SIGNALS:
    void chosen(const QStringList &prompts);
    // A sentence that says what is wrong with them.
    void refused(const QString &sentence);

private:
    void fill();
    void count();
    void take();
    void noteTick(QListWidgetItem *item);

    PromptStore &m_prompts;
    SearchField *m_field;
    Label *m_note;
    QListWidget *m_list;
    Button *m_take;
    PromptTable m_table;
    QList<StoredPrompt> m_library;
    QSet<PromptId> m_ticked;
    Awaiting<QList<StoredPrompt>> m_listing;
};

} // namespace parley
