// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of the settings where routing plans are made: who is cheap, who is strong, by which
// rules and checks. A plan that is sound is kept at once; one that is not says in one sentence what
// is wrong, and what was kept stays. Main thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"
#include "ui/modellists.h"

#include "chat/modelrouting.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace parley {

class Button;
class Label;
class NoteLine;
class RulesList;

class RoutingSection final : public Sheet
{
    Q_OBJECT
public:
    RoutingSection(const Theme &theme, Services &services, const ModelLists &lists,
                   QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout &column);
    void buildModels(QVBoxLayout &column);
    void buildRules(QVBoxLayout &column);
    void buildClassifier(QVBoxLayout &column);
    void buildChecks(QVBoxLayout &column);
    void addTitle(QVBoxLayout &column, const QString &text);
    QComboBox *addModel(QVBoxLayout &column, const QString &name);
    void fillModels(QComboBox &box, const ModelRef &chosen);
    void refill();
    void showPlan(int index);
    void addPlan();
    void removePlan();
    void sayProblem(const Result<void> &sound);
    void read();
    [[nodiscard]] RoutingPlan written() const;
    [[nodiscard]] QList<RoutingPlan> soundPlans() const;
    [[nodiscard]] Result<void> checkAll(const RoutingPlan &plan) const;

    const Theme &m_theme;
    Services &m_services;
    const ModelLists &m_lists;
    QWidget *m_content;
    QWidget *m_form = nullptr;
    QComboBox *m_choice = nullptr;
    Button *m_remove = nullptr;
    NoteLine *m_problem = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_cheap = nullptr;
    QComboBox *m_strong = nullptr;
    RulesList *m_rules = nullptr;
    QComboBox *m_otherwise = nullptr;
    QComboBox *m_classifier = nullptr;
    QDoubleSpinBox *m_confidence = nullptr;
    QPlainTextEdit *m_instruction = nullptr;
    QList<QCheckBox *> m_checks; // of every AnswerCheck but a pattern, in their order
    QLineEdit *m_pattern = nullptr;
    QSpinBox *m_most = nullptr;
    RoutingPlan m_shown;        // as it was when it was shown
    QList<RoutingPlan> m_plans; // as they are shown; not all need be sound
    bool m_filling = false;
};

} // namespace parley
