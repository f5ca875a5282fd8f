// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/routerows.h"

#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/sign.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

namespace parley {

namespace {

constexpr int wordWidth = 72; // px at 100 %
constexpr int targetWidth = 168;

QString shown(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

RouteRow::RouteRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_word(new Chip(theme, {}, this))
    , m_text(new QLineEdit(this))
    , m_target(new Chip(theme, {}, this))
    , m_remove(Button::icon(theme, QStringLiteral("close"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_word->makeMenu();
    m_word->setFixedWidth(theme.scaled(wordWidth));
    m_target->makeMenu();
    m_target->setFixedWidth(theme.scaled(targetWidth));
    m_text->setFont(theme.font(TextStyle::Small));
    m_remove->makeSmall();
    row->addWidget(m_word);
    row->addWidget(m_text, 1);
    row->addWidget(new Sign(theme, QStringLiteral("arrow-right"), ColorRole::Ink3, 14, this));
    row->addWidget(m_target);
    row->addWidget(m_remove);
    auto *words = new QMenu(m_word);
    const auto add = [this, words](const QString &text, By by) {
        connect(words->addAction(text), &QAction::triggered, this, [this, by] {
            setBy(by);
            take();
        });
    };
    add(tr("If the model says so"), By::Meaning);
    add(tr("If a condition holds"), By::Condition);
    add(tr("Else"), By::Else);
    m_word->setMenu(words);
    m_target->setMenu(new QMenu(m_target));
    connect(m_target->menu(), &QMenu::aboutToShow, this, &RouteRow::fillTargets);
    connect(m_text, &QLineEdit::textChanged, this, &RouteRow::take);
    connect(m_remove, &QPushButton::clicked, this, &RouteRow::removeWanted);
}

void RouteRow::show(const WorkflowChoice &choice, const QStringList &steps)
{
    m_steps = steps;
    const bool same = choice == m_choice && !m_target->text().isEmpty();
    m_target->setText(choice.to.isEmpty() ? tr("Choose a step") : shown(choice.to));
    if (same) {
        return;
    }
    const bool empty = choice.when.isEmpty() && choice.means.isEmpty();
    m_choice = choice;
    if (!empty || !m_text->hasFocus()) { // one that is being written stays what it is
        setBy(!choice.when.isEmpty()    ? By::Condition
              : !choice.means.isEmpty() ? By::Meaning
                                        : By::Else);
    }
    const QString text = choice.when.isEmpty() ? choice.means : choice.when;
    if (text != m_text->text().trimmed()) {
        const QSignalBlocker quiet(m_text);
        m_text->setText(text);
        m_text->setCursorPosition(0); // its beginning tells it from others
    }
}

void RouteRow::setNumber(int number)
{
    m_word->setAccessibleName(tr("Way %1, %2").arg(QString::number(number), m_word->text()));
    m_text->setAccessibleName(tr("Way %1, when it is taken").arg(number));
    m_target->setAccessibleName(tr("Way %1 leads to %2").arg(QString::number(number), m_choice.to));
    m_remove->setAccessibleName(tr("Remove way %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
}

void RouteRow::setBy(By by)
{
    m_by = by;
    m_word->setText(by == By::Else ? tr("Else") : by == By::Condition ? tr("When") : tr("If"));
    m_word->setToolTip(by == By::Else        ? tr("Every other case")
                       : by == By::Condition ? tr("A condition that is computed")
                                             : tr("The model is asked whether this fits"));
    m_text->setPlaceholderText(by == By::Else        ? tr("every other case")
                               : by == By::Condition ? tr("length of {{question}} > 400")
                                                     : tr("it is about money"));
    m_text->setEnabled(by != By::Else);
}

void RouteRow::take()
{
    WorkflowChoice choice = m_choice;
    const QString text = m_text->text().trimmed();
    choice.when = m_by == By::Condition ? text : QString();
    choice.means = m_by == By::Meaning ? text : QString();
    if (choice != m_choice) {
        m_choice = choice;
        Q_EMIT edited(choice);
    }
}

void RouteRow::fillTargets()
{
    QMenu *menu = m_target->menu();
    menu->clear();
    for (const QString &step : std::as_const(m_steps)) {
        connect(menu->addAction(shown(step)), &QAction::triggered, this, [this, step] {
            m_choice.to = step;
            m_target->setText(shown(step));
            Q_EMIT edited(m_choice);
        });
    }
}

void RouteRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

RouteRows::RouteRows(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto *add = new Button(theme, ButtonKind::Quiet, tr("Add a way"), QStringLiteral("plus"), this);
    add->makeSmall();
    m_column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        QList<WorkflowChoice> choices = m_choices;
        // Before what is done in every other case.
        const bool otherwise =
            !choices.isEmpty() && choices.last().when.isEmpty() && choices.last().means.isEmpty();
        WorkflowChoice fresh;
        fresh.means = tr("it is …");
        fresh.to = choices.isEmpty() ? QString() : choices.last().to;
        const qsizetype at = choices.size() - (otherwise ? 1 : 0);
        choices.insert(at, fresh);
        Q_EMIT edited(choices);
        if (at < m_rows.size()) {
            m_rows[at]->focusText();
        }
    });
}

void RouteRows::setChoices(const QList<WorkflowChoice> &choices, const QStringList &steps)
{
    m_choices = choices;
    while (m_rows.size() > choices.size()) {
        RouteRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < choices.size()) {
        addRow();
    }
    for (int i = 0; i < choices.size(); ++i) {
        m_rows[i]->show(choices[i], steps);
        m_rows[i]->setNumber(i + 1);
    }
}

void RouteRows::addRow()
{
    const qsizetype at = m_rows.size();
    auto *row = new RouteRow(m_theme, this);
    m_column->insertWidget(static_cast<int>(at), row);
    row->setVisible(true);
    m_rows.append(row);
    connect(row, &RouteRow::edited, this, [this, at](const WorkflowChoice &choice) {
        QList<WorkflowChoice> choices = m_choices;
        choices[at] = choice;
        m_choices = choices;
        Q_EMIT edited(choices);
    });
    connect(row, &RouteRow::removeWanted, this, [this, at] {
        QList<WorkflowChoice> choices = m_choices;
        choices.removeAt(at);
        Q_EMIT edited(choices);
    });
}

} // namespace parley
