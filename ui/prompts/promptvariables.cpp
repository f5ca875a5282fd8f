// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptvariables.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/sheet.h"
#include "ui/prompts/variablerow.h"
#include "ui/prompts/variablesheet.h"
#include "ui/style/paint.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace parley {

PromptVariables::PromptVariables(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_table(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(theme, TextStyle::Small, ColorRole::Ink2, tr("Variables"), this));
    head->addStretch(1);
    auto *add = new Button(theme, ButtonKind::Quiet, tr("Add"), QStringLiteral("plus"), this);
    add->makeSmall();
    add->setAccessibleName(tr("Add a variable"));
    head->addWidget(add);
    column->addLayout(head);
    m_rows = new QVBoxLayout(m_table);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    column->addWidget(m_table);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PromptVariables::setVariables(const QList<PromptVariable> &variables,
                                   const QStringList &placed)
{
    if (variables == m_variables && placed == m_placed) {
        return;
    }
    m_variables = variables;
    m_placed = placed;
    emptyLayout(*m_rows);
    for (const PromptVariable &variable : variables) {
        if (m_rows->count() > 0) {
            m_rows->addWidget(new Hairline(m_theme, Qt::Horizontal, m_table));
        }
        m_rows->addWidget(makeRow(variable));
    }
    m_table->setVisible(!variables.isEmpty());
    update();
}

QWidget *PromptVariables::makeRow(const PromptVariable &variable)
{
    auto *row = new QWidget(m_table);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 6, 0);
    line->setSpacing(0);
    auto *change = new VariableRow(m_theme, variable, m_placed.contains(variable.name), row);
    line->addWidget(change, 1);
    auto *more = Button::icon(m_theme, QStringLiteral("more"),
                              tr("What to do with %1").arg(variable.name), row);
    more->makeSmall();
    line->addWidget(more);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, name = variable.name] { fillMenu(*menu, name); });
    more->opens(*menu);
    connect(change, &QPushButton::clicked, this, [this, variable] { edit(variable); });
    return row;
}

void PromptVariables::fillMenu(QMenu &menu, const QString &name)
{
    menu.clear();
    const qsizetype at = indexOf(name);
    const auto add = [this, &menu](const QString &text, bool can, auto call) {
        QAction *action = menu.addAction(text);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, call);
    };
    add(tr("Change…"), true, [this, name] { edit(m_variables.value(indexOf(name))); });
    add(tr("Move up"), at > 0, [this, name] { move(name, -1); });
    add(tr("Move down"), at + 1 < m_variables.size(), [this, name] { move(name, 1); });
    const bool placed = m_placed.contains(name);
    add(placed ? tr("Remove (take it out of the text first)") : tr("Remove"), !placed,
        [this, name] {
            QList<PromptVariable> rest = m_variables;
            rest.removeAt(indexOf(name));
            Q_EMIT edited(rest);
        });
}

qsizetype PromptVariables::indexOf(const QString &name) const
{
    const auto at = std::find_if(m_variables.cbegin(), m_variables.cend(),
                                 [&name](const PromptVariable &one) { return one.name == name; });
    return at - m_variables.cbegin();
}

void PromptVariables::move(const QString &name, int step)
{
    QList<PromptVariable> moved = m_variables;
    const qsizetype at = indexOf(name);
    moved.move(at, qBound<qsizetype>(0, at + step, moved.size() - 1));
    Q_EMIT edited(moved);
}

void PromptVariables::edit(const PromptVariable &variable)
{
    if (!m_sheet) {
        m_sheet = new VariableSheet(m_theme, *window());
    }
    QStringList others;
    for (const PromptVariable &one : std::as_const(m_variables)) {
        if (one.name != variable.name) {
            others.append(one.name);
        }
    }
    m_sheet->edit(variable, others, [this, before = variable.name](const PromptVariable &after) {
        take(before, after);
    });
}

void PromptVariables::take(const QString &before, const PromptVariable &variable)
{
    const qsizetype at = indexOf(before);
    if (before.isEmpty()) {
        Q_EMIT added(variable);
        return;
    }
    if (at == m_variables.size()) {
        return; // it is gone meanwhile
    }
    QList<PromptVariable> changed = m_variables;
    changed[at] = variable;
    if (before != variable.name) {
        Q_EMIT renamed(before, variable.name);
    }
    Q_EMIT edited(changed);
}

void PromptVariables::paintEvent(QPaintEvent *)
{
    if (m_table->isVisible()) {
        QPainter painter(this);
        drawBox(painter, m_table->geometry(), 10, QColor(), m_theme.color(ColorRole::Line));
    }
}

} // namespace parley
