// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The variables of a prompt as a table, in the order the form asks for them. A row is changed on a
// sheet; what changes is told with the names of before, so that the texts can follow. Main thread.
#pragma once

#include "chat/prompt.h"
#include "ui/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class Button;
class VariableSheet;

class PromptVariables final : public QWidget
{
    Q_OBJECT
public:
    explicit PromptVariables(const Theme &theme, QWidget *parent = nullptr);

    // `placed`: the names that stand in a text.
    void setVariables(const QList<PromptVariable> &variables, const QStringList &placed);

Q_SIGNALS:
    void edited(const QList<parley::PromptVariable> &variables);
    void renamed(const QString &from, const QString &to);
    // It has no place yet.
    void added(const parley::PromptVariable &variable);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeRow(const PromptVariable &variable);
    void fillMenu(class QMenu &menu, const QString &name);
    void move(const QString &name, int step);
    void edit(const PromptVariable &variable);
    void take(const QString &before, const PromptVariable &variable);
    [[nodiscard]] qsizetype indexOf(const QString &name) const;

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QWidget *m_table;
    VariableSheet *m_sheet = nullptr; // at first use; child of the window
    QList<PromptVariable> m_variables;
    QStringList m_placed;
};

} // namespace parley
