// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The ways a route may take, one a line: by a condition, by what a model is told it means, or else;
// and the step each leads to. Main thread.
#pragma once

#include "chat/workflow.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace parley {

class Button;
class Chip;
class Label;

class RouteRow final : public QWidget
{
    Q_OBJECT
public:
    enum class By { Condition, Meaning, Else };

    explicit RouteRow(const Theme &theme, QWidget *parent = nullptr);

    // `steps`: where it may lead.
    void show(const WorkflowChoice &choice, const QStringList &steps);
    void setNumber(int number);
    void focusText();

Q_SIGNALS:
    void edited(const parley::WorkflowChoice &choice);
    void removeWanted();

private:
    void setBy(By by);
    void take();
    void fillTargets();

    Chip *m_word;
    QLineEdit *m_text;
    Chip *m_target;
    Button *m_remove;
    WorkflowChoice m_choice;
    QStringList m_steps;
    By m_by = By::Meaning;
};

class RouteRows final : public QWidget
{
    Q_OBJECT
public:
    explicit RouteRows(const Theme &theme, QWidget *parent = nullptr);

    void setChoices(const QList<WorkflowChoice> &choices, const QStringList &steps);

Q_SIGNALS:
    void edited(const QList<parley::WorkflowChoice> &choices);

private:
    void addRow();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<RouteRow *> m_rows;
    QList<WorkflowChoice> m_choices;
};

} // namespace parley
