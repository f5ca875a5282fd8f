// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptform.h"

#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/corewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

using Kind = PromptVariable::Kind;

constexpr int linesHeight = 84;

} // namespace

PromptForm::PromptForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void PromptForm::setPrompt(const Prompt &prompt)
{
    PromptValues given = presetValues(prompt);
    QList<PromptVariable> before;
    for (const Field &field : m_fields) {
        before.append(field.variable);
        const PromptVariable *now = prompt.variable(field.variable.name);
        const bool untouched = field.value() == presetValue(field.variable);
        const bool offered =
            now && (now->kind != Kind::Choice || now->choices.contains(field.value()));
        if (now && now->kind == field.variable.kind && !untouched && offered) {
            given.insert(now->name, field.value());
        }
    }
    if (!m_rows || before != prompt.variables) {
        rebuild(prompt.variables, given);
    }
}

void PromptForm::rebuild(const QList<PromptVariable> &variables, const PromptValues &values)
{
    m_fields.clear();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const PromptVariable &variable : variables) {
        auto *name = new Label(
            m_theme, TextStyle::SmallStrong, ColorRole::Ink2,
            variable.optional ? tr("%1 (may be empty)").arg(variable.name) : variable.name, m_rows);
        column->addWidget(name);
        const Field field = fieldFor(variable, values.value(variable.name), m_rows);
        field.input->setAccessibleName(variable.name);
        name->setBuddy(field.input);
        auto *lines = qobject_cast<QPlainTextEdit *>(field.input);
        column->addWidget(lines ? framed(m_theme, *lines) : field.input);
        field.problem->hide();
        column->addWidget(field.problem);
        column->addSpacing(8);
        m_fields.append(field);
    }
    m_column->addWidget(m_rows);
    setVisible(!variables.isEmpty());
}

PromptForm::Field PromptForm::fieldFor(const PromptVariable &variable, const QString &value,
                                       QWidget *parent)
{
    Field field = variable.kind == Kind::Choice  ? choiceFor(variable, value, parent)
                  : variable.kind == Kind::Lines ? textFor(value, parent)
                                                 : lineFor(value, parent);
    field.variable = variable;
    field.problem = new Label(m_theme, TextStyle::Small, ColorRole::Danger, {}, parent);
    return field;
}

PromptForm::Field PromptForm::lineFor(const QString &value, QWidget *parent)
{
    auto *line = new QLineEdit(value, parent);
    line->setFont(m_theme.font(TextStyle::Interface));
    connect(line, &QLineEdit::textChanged, this, [this, line] { fieldChanged(line); });
    connect(line, &QLineEdit::returnPressed, this, &PromptForm::submitted);
    return {{}, line, nullptr, [line] { return line->text(); }};
}

PromptForm::Field PromptForm::textFor(const QString &value, QWidget *parent)
{
    auto *text = textField(m_theme, {}, linesHeight, parent);
    text->setPlainText(value);
    text->setFont(m_theme.font(TextStyle::Interface));
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] { fieldChanged(text); });
    return {{}, text, nullptr, [text] { return text->toPlainText(); }};
}

PromptForm::Field PromptForm::choiceFor(const PromptVariable &variable, const QString &value,
                                        QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setFont(m_theme.font(TextStyle::Interface));
    if (variable.optional) {
        choice->addItem(QString());
    }
    choice->addItems(variable.choices);
    choice->setCurrentIndex(qMax(0, choice->findText(value)));
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, choice] { fieldChanged(choice); });
    return {{}, choice, nullptr, [choice] { return choice->currentText(); }};
}

PromptValues PromptForm::values() const
{
    PromptValues values;
    for (const Field &field : m_fields) {
        values.insert(field.variable.name, field.value());
    }
    return values;
}

bool PromptForm::mark(const Field &field)
{
    const auto sound = checkValue(field.variable, field.value());
    field.problem->setText(sound ? QString() : detailText(sound.error()));
    field.problem->setVisible(!sound);
    field.input->setAccessibleDescription(field.problem->text());
    return sound.has_value();
}

// A fault that is shown goes as soon as it is mended; none appears while one writes.
void PromptForm::fieldChanged(const QWidget *input)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.input == input && !field.problem->isHidden()) {
            mark(field);
        }
    }
    Q_EMIT changed();
}

Result<void> PromptForm::check()
{
    Result<void> first;
    for (const Field &field : std::as_const(m_fields)) {
        if (!mark(field) && first) {
            field.input->setFocus(Qt::OtherFocusReason);
            first = checkValue(field.variable, field.value());
        }
    }
    return first;
}

void PromptForm::focusFirst()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.value().isEmpty()) {
            field.input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_fields.isEmpty()) {
        m_fields.first().input->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace parley
