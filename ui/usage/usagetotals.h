// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The figures at the head of the usage page: spent and how far the budget is used, tokens, what
// caching saved, answers. Four beside each other, or two and two. Main thread; the theme outlives
// it.
#pragma once

#include "engine/budgetguard.h"
#include "ui/theme.h"
#include "ui/usage/usagemodel.h"

#include <QWidget>

class QGridLayout;

namespace parley {

class BudgetBar;
class Button;
class Label;

class UsageTotals final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageTotals(const Theme &theme, QWidget *parent = nullptr);

    void show(const UsageFigures &figures, const std::optional<BudgetLimit> &budget,
              const QDate &today);
    using QWidget::show;
    void setNarrow(bool narrow);

Q_SIGNALS:
    void budgetWanted();

private:
    struct Block
    {
        QWidget *box = nullptr;
        QWidget *line = nullptr; // before it
        Label *name = nullptr;
        Label *value = nullptr;
        Label *note = nullptr;
    };
    Block makeBlock(const QString &name, ColorRole role);
    static void stack(const Block &block);
    void makeSpent();
    void arrange();
    void showSpent(const UsageFigures &figures, const std::optional<BudgetLimit> &budget,
                   const QDate &today);

    const Theme &m_theme;
    QGridLayout *m_grid;
    bool m_narrow = false;
    Block m_spent;
    Label *m_budget = nullptr;
    Button *m_change = nullptr;
    Label *m_course = nullptr;
    BudgetBar *m_bar = nullptr;
    Label *m_used = nullptr;
    Label *m_rules = nullptr;
    Block m_tokens;
    Block m_saved;
    Block m_answers;
};

// "November", "the last 7 days", "2026", "3 Nov to 9 Nov": where money was spent.
[[nodiscard]] QString rangeName(const UsageRange &range);

} // namespace parley
