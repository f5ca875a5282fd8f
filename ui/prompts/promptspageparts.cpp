// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the parts of the page tell, and who hears it.
#include "ui/controls/emptypage.h"
#include "ui/messagebar.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptfiles.h"
#include "ui/prompts/prompthead.h"
#include "ui/prompts/promptlist.h"
#include "ui/prompts/promptspage.h"

namespace parley {

void PromptsPage::connectList()
{
    connect(m_list, &PromptList::chosen, this, &PromptsPage::show);
    connect(m_list, &PromptList::opened, this, [this](const PromptId &id) {
        show(id);
        bring(Front::Prompt);
    });
    connect(m_list, &PromptList::clicked, this, [this](const PromptId &id) {
        show(id);
        if (isNarrow()) {
            bring(Front::Prompt);
        }
    });
    connect(m_list, &PromptList::renameWanted, this, [this](const PromptId &id) {
        show(id);
        bring(Front::Prompt);
        m_editor->head().rename();
    });
    connect(m_list, &PromptList::newWanted, this, &PromptsPage::newPrompt);
    connect(m_list, &PromptList::removeWanted, this, &PromptsPage::remove);
    connect(m_list, &PromptList::starWanted, this, [this](const PromptId &id) {
        if (const StoredPrompt *stored = m_library.find(id)) {
            m_library.setFavourite(id, !stored->favourite);
        }
    });
}

void PromptsPage::connectEditor()
{
    connect(m_editor, &PromptEditor::edited, &m_library, &PromptLibrary::edit);
    connect(m_editor, &PromptEditor::examplesWanted, this, &PromptsPage::takeTurns);
    PromptHead &head = m_editor->head();
    connect(&head, &PromptHead::backWanted, this, [this] { bring(Front::List); });
    connect(&head, &PromptHead::tryWanted, this, [this] { bring(Front::Trial); });
    connect(&head, &PromptHead::versionsWanted, this, &PromptsPage::showVersions);
    connect(&head, &PromptHead::useWanted, this, [this] { Q_EMIT useWanted(m_editor->prompt()); });
    MessageBar &bar = m_editor->bar();
    connect(&m_library, &PromptLibrary::failed, this, &PromptsPage::tell);
    connect(&m_library, &PromptLibrary::recovered, &bar,
            [&bar] { bar.forget(MessageBar::About::Disk); });
}

} // namespace parley
