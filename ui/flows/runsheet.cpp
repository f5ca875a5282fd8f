// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/runsheet.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/prompts/promptform.h"

#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int sheetWidth = 520;
constexpr int runSheetFrame = 130; // px of height without fields
constexpr int lineField = 66;
constexpr int linesField = 120;
constexpr int mostHeight = 600;

} // namespace

RunSheet::RunSheet(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_title(new Label(theme, TextStyle::PageTitle, ColorRole::Ink, {}, &box()))
    , m_form(new PromptForm(theme))
    , m_price(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, &box()))
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
    column->addWidget(scrolling(content, tr("Inputs"), &box()), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->setSpacing(8);
    m_price->setElided(true);
    foot->addWidget(m_price, 1);
    const auto add = [&](ButtonKind kind, const QString &text, auto call) {
        auto *button = new Button(theme, kind, text, {}, &box());
        connect(button, &QPushButton::clicked, this, call);
        foot->addWidget(button);
    };
    add(ButtonKind::Standard, tr("Cancel"), [this] { dismiss(); });
    add(ButtonKind::Standard, tr("Dry run"), [this] { submit(true); });
    add(ButtonKind::Primary, tr("Start the run"), [this] { submit(false); });
    column->addLayout(foot);
    connect(m_form, &PromptForm::submitted, this, [this] { submit(false); });
    connect(m_form, &PromptForm::changed, this,
            [this] { m_price->setText(m_tell ? m_tell(m_form->values()) : QString()); });
}

void RunSheet::open(const Workflow &flow, const PromptValues &last,
                    std::function<QString(const PromptValues &)> tell)
{
    setAccessibleName(tr("Run %1").arg(flow.title));
    m_title->setText(flow.title);
    m_tell = std::move(tell);
    Prompt asked;
    int height = runSheetFrame;
    for (const WorkflowInput &input : flow.inputs) {
        PromptVariable variable = input.variable;
        const QString before = last.value(variable.name);
        if (checkValue(variable, before) && !before.isEmpty()) {
            variable.value = before;
        }
        height += variable.kind == PromptVariable::Kind::Lines ? linesField : lineField;
        asked.variables.append(variable);
    }
    m_form->setPrompt({}); // values of another flow don't come back
    m_form->setPrompt(asked);
    m_price->setText(m_tell(m_form->values()));
    openCentered({sheetWidth, qMin(mostHeight, height)});
    m_form->focusFirst();
}

void RunSheet::submit(bool dry)
{
    if (!m_form->check()) {
        return;
    }
    const PromptValues inputs = m_form->values();
    dismiss();
    if (dry) {
        Q_EMIT dryRunWanted(inputs);
    } else {
        Q_EMIT runWanted(inputs);
    }
}

} // namespace parley
