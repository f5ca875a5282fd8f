// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One step of a flow as a card: what it is, who is asked, its text, where it leads, what it costs,
// what is wrong with it. Changes are told, never kept back: the card shows what it is told next.
// Main thread; what it is given outlives it.
#pragma once

#include "ui/flows/modelboxes.h"
#include "ui/flows/stepfields.h"

class QMenu;
class QVBoxLayout;

namespace parley {

class Label;
class ModelPill;
class NoteLine;
class PromptEdit;
class RouteRows;
class StepGrip;
class TitleEdit;

// What a card shows besides the step itself.
struct StepShown
{
    WorkflowStep step;
    int number = 0;      // from 1
    QStringList steps;   // titles of those a route may lead to
    QString model;       // of the flow, where the step names none
    QString figure;      // "about $0.045"
    QStringList prices;  // of each of its models
    QStringList faults;  // sentences
    bool locked = false; // may not be changed here
    friend bool operator==(const StepShown &, const StepShown &) = default;
};

class StepCard final : public QWidget
{
    Q_OBJECT
public:
    // Of steps of that kind.
    StepCard(const StepSurroundings &around, WorkflowStep::Kind kind, QWidget *parent = nullptr);

    void show(const StepShown &shown);
    [[nodiscard]] WorkflowStep::Kind kind() const { return m_kind; }
    [[nodiscard]] const WorkflowStep &step() const { return m_shown.step; }
    [[nodiscard]] StepGrip &grip() { return *m_grip; }
    void focusText();
    void focusMore();
    void rename();
    void setSettingsOpen(bool open);

Q_SIGNALS:
    void edited(const parley::WorkflowStep &step);
    void renamed(const QString &title);
    void moveWanted(int step);
    void duplicateWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead(QVBoxLayout &column);
    void makeBody(QVBoxLayout &column);
    void makeSettings(QVBoxLayout &column);
    void fillMenu();
    void change(const std::function<void(WorkflowStep &)> &how);
    void showKind();
    void showModel();
    void pickModel();

    StepSurroundings m_around;
    const WorkflowStep::Kind m_kind;
    StepShown m_shown;
    StepGrip *m_grip = nullptr;
    QWidget *m_tile = nullptr; // where the icon is painted
    Label *m_title = nullptr;
    TitleEdit *m_edit = nullptr;
    Label *m_words = nullptr;
    Label *m_figure = nullptr;
    ModelPill *m_pill = nullptr;
    class Button *m_more = nullptr;
    QMenu *m_menu = nullptr;
    PromptEdit *m_text = nullptr;
    RouteRows *m_ways = nullptr;      // of a route
    ModelBoxes *m_models = nullptr;   // of a fan-out
    StepFields *m_own = nullptr;      // where it has any
    QWidget *m_settings = nullptr;    // at first use
    StepFields *m_setting = nullptr;  // in it
    ModelBoxes *m_fallback = nullptr; // in it
    Label *m_summary = nullptr;
    NoteLine *m_note = nullptr;
    QVBoxLayout *m_column = nullptr;
    bool m_within = false; // the keyboard is in it
};

} // namespace parley
