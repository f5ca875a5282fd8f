// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptsdesk.h"

#include "ui/actions.h"
#include "ui/chatdesk.h"
#include "ui/compare/comparisondesk.h"
#include "ui/corewords.h"
#include "ui/linkguard.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/prompts/promptcalling.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptsheet.h"
#include "ui/prompts/promptspage.h"
#include "ui/settings/settingspage.h"

namespace parley {

PromptsDesk::PromptsDesk(const Parts &parts, ComparisonDesk &compare)
    : Desk(parts, Command::ShowPrompts)
    , m_compare(compare)
    , m_library(parts.services.prompts, parts.services.clock)
{
    connect(parts.actions.get(Command::ShowPrompts), &QAction::triggered, this,
            &PromptsDesk::openPage);
}

PromptsPage &PromptsDesk::page()
{
    if (!m_page) {
        const ChatPane &pane = m_parts.chats.pane();
        m_page = new PromptsPage(
            {{m_parts.theme, m_parts.services, m_parts.lists, m_parts.look.languages,
              m_parts.look.formulas},
             m_library,
             m_parts.window,
             [&pane] { return pane.session() ? &pane.session()->conversation() : nullptr; }});
        connectPage();
    }
    return *m_page;
}

void PromptsDesk::connectPage()
{
    connect(m_page, &PromptsPage::useWanted, this, &PromptsDesk::use);
    connect(m_page, &PromptsPage::compareWanted, this, &PromptsDesk::compare);
    PromptTrial &trial = m_page->trial();
    connect(&trial, &PromptTrial::settingsWanted, this, &PromptsDesk::settingsWanted);
    connect(&trial, &PromptTrial::budgetsWanted, this,
            [this] { Q_EMIT sectionWanted(SettingsPage::Budget); });
    connect(&trial, &PromptTrial::linkActivated, this,
            [this](const QUrl &url) { askToOpen(m_parts.window, m_parts.theme, url); });
}

void PromptsDesk::openPage()
{
    Q_EMIT pageWanted(&page());
    page().trial().setAudience(static_cast<int>(m_compare.startPanes().size()));
    page().open();
}

void PromptsDesk::use(const Prompt &prompt)
{
    if (const auto sound = checkPrompt(prompt); !sound) {
        if (!m_page || !m_page->isVisible()) {
            openPage();
        }
        m_page->editor().bar().tell(
            MessageBar::Tone::Warning,
            tr("“%1” can't be used yet: %2").arg(prompt.title, detailText(sound.error())),
            MessageBar::About::Chat);
        return;
    }
    if (prompt.variables.isEmpty()) {
        useFilled(prompt, *fillPrompt(prompt, {}));
        return;
    }
    if (!m_sheet) {
        m_sheet = new PromptSheet(m_parts.theme, m_parts.window);
        m_sheet->setTeller([this](const FilledPrompt &filled) {
            return promptFigures(filled, m_parts.services, {page().trial().model()});
        });
        connect(m_sheet, &PromptSheet::filled, this, &PromptsDesk::useFilled);
    }
    m_sheet->open(prompt);
}

void PromptsDesk::useFilled(const Prompt &prompt, const FilledPrompt &filled)
{
    Q_EMIT chatsWanted();
    m_parts.chats.newChat();
    ChatPane &pane = m_parts.chats.pane();
    apply(prompt, filled, {pane.session()}, pane.composer(), pane.bar());
}

void PromptsDesk::compare(const Prompt &prompt, const FilledPrompt &filled)
{
    m_compare.openAnew();
    ComparePage &page = m_compare.page();
    apply(prompt, filled, page.session()->sessions(), page.composer(), page.bar());
}

void PromptsDesk::apply(const Prompt &prompt, const FilledPrompt &filled,
                        const QList<ChatSession *> &sessions, Composer &composer, MessageBar &bar)
{
    const QString said = applyPrompt(prompt, filled, sessions, composer);
    if (!said.isEmpty()) {
        bar.tell(MessageBar::Tone::Good, said, MessageBar::About::Chat);
    }
    m_library.countUse(prompt.id);
    m_library.beginSitting(prompt.id);
}

} // namespace parley
