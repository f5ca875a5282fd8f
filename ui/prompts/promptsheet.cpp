// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptsheet.h"

#include "chat/prompttemplate.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/prompts/promptform.h"

#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int sheetWidth = 460;
constexpr int promptSheetFrame = 130; // px of height without fields
constexpr int fieldHeight = 66;
constexpr int mostHeight = 560;

} // namespace

PromptSheet::PromptSheet(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_title(new Label(theme, TextStyle::PageTitle, ColorRole::Ink, {}, &box()))
    , m_form(new PromptForm(theme))
    , m_figures(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, &box()))
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(1, 14, 1, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(20, 0, 20, 0);
    rows->addWidget(m_form);
    rows->addStretch(1);
    column->addWidget(scrolling(content, tr("Variables"), &box()), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addWidget(m_figures, 1);
    auto *cancel = new Button(theme, ButtonKind::Standard, tr("Cancel"), {}, &box());
    connect(cancel, &QPushButton::clicked, this, &Popup::dismiss);
    foot->addWidget(cancel);
    auto *apply = new Button(theme, ButtonKind::Primary, tr("Use"), {}, &box());
    connect(apply, &QPushButton::clicked, this, &PromptSheet::use);
    foot->addWidget(apply);
    column->addLayout(foot);
    connect(m_form, &PromptForm::submitted, this, &PromptSheet::use);
    connect(m_form, &PromptForm::changed, this, &PromptSheet::tell);
}

void PromptSheet::open(const Prompt &prompt)
{
    m_prompt = prompt;
    setAccessibleName(prompt.title);
    m_title->setText(prompt.title);
    m_form->setPrompt({}); // values of another time don't come back
    m_form->setPrompt(prompt);
    tell();
    const int fields = fieldHeight * static_cast<int>(prompt.variables.size());
    openCentered({sheetWidth, qMin(mostHeight, promptSheetFrame + fields)});
    m_form->focusFirst();
}

void PromptSheet::setTeller(std::function<QString(const FilledPrompt &)> teller)
{
    m_teller = std::move(teller);
}

// As far as it is filled in.
void PromptSheet::tell()
{
    const PromptValues values = m_form->values();
    m_figures->setText(m_teller
                           ? m_teller({fillTemplate(m_prompt.system, values),
                                       fillTemplate(m_prompt.message, values), m_prompt.examples})
                           : QString());
}

void PromptSheet::use()
{
    if (!m_form->check()) {
        return;
    }
    if (const auto filledIn = fillPrompt(m_prompt, m_form->values())) {
        dismiss();
        Q_EMIT filled(m_prompt, *filledIn);
    }
}

} // namespace parley
