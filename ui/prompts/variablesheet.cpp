// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/variablesheet.h"

#include "chat/prompttemplate.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

using Kind = PromptVariable::Kind;

constexpr int sheetWidth = 420;
constexpr int noteRoom = 44; // px, for a sentence that is not there yet
constexpr int longestName = 60;

} // namespace

QString variableKindWords(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return VariableSheet::tr("Text");
    case Kind::Lines:
        return VariableSheet::tr("Several lines");
    case Kind::Number:
        return VariableSheet::tr("Number");
    case Kind::Choice:
        return VariableSheet::tr("Choice");
    }
    return {};
}

VariableSheet::VariableSheet(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, &box()))
    , m_name(new QLineEdit(&box()))
    , m_kind(new QComboBox(&box()))
    , m_choicesLabel(
          new Label(theme, TextStyle::Small, ColorRole::Ink2, tr("Choices, one a line"), &box()))
    , m_choices(textField(theme, {}, 84, &box()))
    , m_value(textField(theme, {}, 56, &box()))
    , m_optional(new QCheckBox(tr("May stay empty"), &box()))
    , m_note(new NoteLine(theme, &box()))
{
    setAccessibleName(tr("Variable"));
    build(theme);
}

void VariableSheet::build(const Theme &theme)
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    const auto add = [&](Label *label, QWidget &field) {
        column->addWidget(label);
        field.setAccessibleName(label->text());
        field.setFont(theme.font(TextStyle::Interface));
        auto *lines = qobject_cast<QPlainTextEdit *>(&field);
        column->addWidget(lines ? framed(theme, *lines) : &field);
    };
    const auto caption = [&](const QString &text) {
        return new Label(theme, TextStyle::Small, ColorRole::Ink2, text, &box());
    };
    column->addWidget(m_title);
    column->addSpacing(4);
    m_name->setMaxLength(longestName);
    add(caption(tr("Name")), *m_name);
    for (const Kind kind : {Kind::Text, Kind::Lines, Kind::Number, Kind::Choice}) {
        m_kind->addItem(variableKindWords(kind), static_cast<int>(kind));
    }
    add(caption(tr("Kind")), *m_kind);
    add(m_choicesLabel, *m_choices);
    add(caption(tr("Unless changed, it is")), *m_value);
    m_optional->setFont(theme.font(TextStyle::Interface));
    column->addWidget(m_optional);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *cancel = new Button(theme, ButtonKind::Standard, tr("Cancel"), {}, &box());
    auto *done = new Button(theme, ButtonKind::Primary, tr("Done"), {}, &box());
    foot->addWidget(cancel);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Popup::dismiss);
    connect(done, &QPushButton::clicked, this, &VariableSheet::accept);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &VariableSheet::showKind);
}

void VariableSheet::edit(const PromptVariable &variable, const QStringList &others,
                         const std::function<void(const PromptVariable &)> &done)
{
    m_others = others;
    m_done = done;
    m_title->setText(variable.name.isEmpty() ? tr("New variable") : variable.name);
    m_name->setText(variable.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(variable.kind)));
    m_choices->setPlainText(variable.choices.join(u'\n'));
    m_value->setPlainText(variable.value);
    m_optional->setChecked(variable.optional);
    m_note->say(ColorRole::Danger, {}, {});
    showKind();
    openCentered({sheetWidth, box().layout()->sizeHint().height() + noteRoom});
    m_name->setFocus(Qt::PopupFocusReason);
    m_name->selectAll();
}

void VariableSheet::showKind()
{
    const bool choice = static_cast<Kind>(m_kind->currentData().toInt()) == Kind::Choice;
    m_choicesLabel->setRole(choice ? ColorRole::Ink2 : ColorRole::InkOff);
    m_choices->setEnabled(choice);
}

PromptVariable VariableSheet::read() const
{
    PromptVariable variable;
    variable.name = m_name->text().simplified();
    variable.kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (variable.kind == Kind::Choice) {
        for (const QString &line : m_choices->toPlainText().split(u'\n')) {
            const QString choice = line.trimmed();
            if (!choice.isEmpty() && !variable.choices.contains(choice)) {
                variable.choices.append(choice);
            }
        }
    }
    const QString value = m_value->toPlainText();
    variable.value = variable.kind == Kind::Lines ? value : value.simplified();
    variable.optional = m_optional->isChecked();
    return variable;
}

void VariableSheet::accept()
{
    const PromptVariable variable = read();
    QString wrong;
    if (!isVariableName(variable.name)) {
        wrong =
            tr("A name begins with a letter and goes on with letters, digits, blanks, - and _.");
    } else if (m_others.contains(variable.name)) {
        wrong = tr("Another variable is called %1.").arg(variable.name);
    } else if (variable.kind == Kind::Choice && variable.choices.isEmpty()) {
        wrong = tr("Write down what can be chosen, one a line.");
    } else if (!variable.value.isEmpty()) {
        if (const auto sound = checkValue(variable, variable.value); !sound) {
            wrong = tr("What it begins with can't be: %1").arg(detailText(sound.error()));
        }
    }
    m_note->say(ColorRole::Danger, QStringLiteral("error"), wrong);
    if (wrong.isEmpty()) {
        dismiss();
        m_done(variable);
    }
}

void VariableSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_name->hasFocus() || m_kind->hasFocus() || m_optional->hasFocus())) {
        accept();
        return;
    }
    Popup::keyPressEvent(event);
}

} // namespace parley
