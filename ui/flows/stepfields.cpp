// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/stepfields.h"

#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace parley {

namespace {

constexpr int linesHeight = 64;
const QString checkedText = QStringLiteral("yes");

} // namespace

StepFields::StepFields(const Theme &theme, const QList<StepField> &fields, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const StepField &field : fields) {
        addRow(*grid, field);
    }
}

void StepFields::addRow(QGridLayout &grid, const StepField &field)
{
    const auto index = static_cast<int>(m_rows.size());
    Row row{field, nullptr, new NoteLine(m_theme, this), {}};
    switch (field.kind) {
    case StepField::Kind::Line:
        makeLine(row, index);
        break;
    case StepField::Kind::Lines:
        makeLines(row, index);
        break;
    case StepField::Kind::Choice:
        makeChoice(row, index);
        break;
    case StepField::Kind::Check:
        makeCheck(row, index);
        break;
    }
    row.input->setFont(m_theme.font(TextStyle::Interface));
    row.input->setAccessibleName(field.caption);
    if (field.kind != StepField::Kind::Check) {
        auto *caption = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, field.caption, this);
        caption->setBuddy(row.input);
        grid.addWidget(caption, 2 * index, 0,
                       field.kind == StepField::Kind::Lines ? Qt::AlignTop : Qt::AlignVCenter);
    }
    auto *lines = qobject_cast<QPlainTextEdit *>(row.input);
    grid.addWidget(lines ? framed(m_theme, *lines) : row.input, 2 * index, 1);
    row.note->say(ColorRole::Danger, {}, {});
    grid.addWidget(row.note, 2 * index + 1, 1);
    m_rows.append(row);
}

void StepFields::makeLine(Row &row, int index)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(row.field.hint);
    connect(line, &QLineEdit::textChanged, this,
            [this, index](const QString &text) { take(index, text); });
    row.input = line;
    row.set = [line](const QString &text) { line->setText(text); };
}

void StepFields::makeLines(Row &row, int index)
{
    QPlainTextEdit *lines = textField(m_theme, row.field.caption, linesHeight, this);
    lines->setPlaceholderText(row.field.hint);
    connect(lines, &QPlainTextEdit::textChanged, this,
            [this, index, lines] { take(index, lines->toPlainText()); });
    row.input = lines;
    row.set = [lines](const QString &text) { lines->setPlainText(text); };
}

void StepFields::makeChoice(Row &row, int index)
{
    auto *choice = new QComboBox(this);
    for (const auto &[value, words] : row.field.choices) {
        choice->addItem(words, value);
    }
    choice->setToolTip(row.field.hint);
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, index, choice] { take(index, choice->currentData().toString()); });
    row.input = choice;
    row.set = [choice](const QString &text) { choice->setCurrentIndex(choice->findData(text)); };
}

void StepFields::makeCheck(Row &row, int index)
{
    auto *check = new QCheckBox(row.field.caption, this);
    connect(check, &QCheckBox::toggled, this,
            [this, index](bool on) { take(index, on ? checkedText : QString()); });
    row.input = check;
    row.set = [check](const QString &text) { check->setChecked(!text.isEmpty()); };
}

void StepFields::setStep(const WorkflowStep &step)
{
    const bool filling = std::exchange(m_filling, true);
    const bool first = m_step.title.isEmpty();
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = row.field.read(step);
        if (first || text != row.field.read(m_step)) {
            row.set(text);
            row.note->say(ColorRole::Danger, {}, {});
        }
    }
    m_step = step;
    m_filling = filling;
}

void StepFields::take(int index, const QString &text)
{
    if (m_filling || index >= m_rows.size()) {
        return;
    }
    const Row &row = m_rows[index];
    WorkflowStep changed = m_step;
    const QString wrong = row.field.write(changed, text);
    row.note->say(ColorRole::Danger, QStringLiteral("error"), wrong);
    row.input->setAccessibleDescription(wrong);
    if (wrong.isEmpty() && changed != m_step) {
        m_step = changed;
        Q_EMIT edited(changed);
    }
}

void StepFields::focusFirst()
{
    if (!m_rows.isEmpty()) {
        m_rows.first().input->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace parley
