// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptexamples.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/tag.h"
#include "ui/prompts/examplerow.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace parley {

PromptExamples::PromptExamples(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new Tag(theme, TagTone::Plain, {}, this))
    , m_weight(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_problem(new Label(theme, TextStyle::Small, ColorRole::Danger, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(theme, TextStyle::Small, ColorRole::Ink2, tr("Examples"), this));
    head->addWidget(m_count);
    head->addStretch(1);
    m_weight->setElided(true);
    head->addWidget(m_weight);
    column->addLayout(head);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto *add =
        new Button(theme, ButtonKind::Standard, tr("Add example"), QStringLiteral("plus"), this);
    add->makeSmall();
    auto *take = new Button(theme, ButtonKind::Quiet, tr("Take from a chat"), {}, this);
    take->makeSmall();
    foot->addWidget(add);
    foot->addWidget(take);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        renumber();
        m_examples.last()->focusFirst();
    });
    connect(take, &QPushButton::clicked, this, &PromptExamples::takeWanted);
    renumber();
}

void PromptExamples::setExamples(const QList<PromptExample> &examples)
{
    QList<PromptExample> shown;
    for (const ExampleRow *row : std::as_const(m_examples)) {
        shown.append(row->example());
    }
    if (shown == examples) {
        return;
    }
    for (ExampleRow *row : std::exchange(m_examples, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const PromptExample &example : examples) {
        addRow(example);
    }
    renumber();
}

void PromptExamples::setWeight(const QString &weight)
{
    m_weight->setText(m_examples.isEmpty() || weight.isEmpty()
                          ? QString()
                          : tr("sent before your message · %1").arg(weight));
}

void PromptExamples::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PromptExamples::addRow(const PromptExample &example)
{
    auto *row = new ExampleRow(m_theme, example, this);
    m_rows->addWidget(row);
    row->show(); // at once: it may get the keyboard
    m_examples.append(row);
    connect(row, &ExampleRow::edited, this, &PromptExamples::tell);
    connect(&row->menu(), &QMenu::aboutToShow, this, [this, row] { fillMenu(row->menu(), row); });
}

void PromptExamples::fillMenu(QMenu &menu, ExampleRow *row)
{
    menu.clear();
    const qsizetype at = m_examples.indexOf(row);
    const auto add = [this, &menu](const QString &text, bool can, auto call) {
        QAction *action = menu.addAction(text);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, call);
    };
    add(tr("Move up"), at > 0, [this, row] { move(row, -1); });
    add(tr("Move down"), at + 1 < m_examples.size(), [this, row] { move(row, 1); });
    add(tr("Remove"), true, [this, row] { remove(row); });
}

void PromptExamples::move(ExampleRow *row, int step)
{
    const qsizetype at = m_examples.indexOf(row);
    const qsizetype to = qBound<qsizetype>(0, at + step, m_examples.size() - 1);
    m_examples.move(at, to);
    m_rows->removeWidget(row);
    m_rows->insertWidget(static_cast<int>(to), row);
    renumber();
    tell();
}

void PromptExamples::remove(ExampleRow *row)
{
    m_examples.removeOne(row);
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    renumber();
    tell();
}

void PromptExamples::renumber()
{
    for (qsizetype i = 0; i < m_examples.size(); ++i) {
        m_examples[i]->setNumber(static_cast<int>(i + 1));
    }
    m_count->set(TagTone::Plain, QLocale().toString(m_examples.size()));
    m_count->setVisible(!m_examples.isEmpty());
}

// A row nobody wrote in yet is none.
void PromptExamples::tell()
{
    QList<PromptExample> examples;
    for (const ExampleRow *row : std::as_const(m_examples)) {
        const PromptExample example = row->example();
        if (!example.question.isEmpty() || !example.answer.isEmpty()) {
            examples.append(example);
        }
    }
    Q_EMIT edited(examples);
}

} // namespace parley
