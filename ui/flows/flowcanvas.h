// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The steps of a flow one below the other: what it starts with, a card for each step, a line that
// joins them, buttons for more. Cards are dragged by their grips. What a person wants is told with
// the place of the step. Main thread; what it is given outlives it.
#pragma once

#include "ui/flows/stepcard.h"

class QVBoxLayout;

namespace parley {

class FlowStart;

class FlowCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowCanvas(const StepSurroundings &around, QWidget *parent = nullptr);

    // `sentence`: what is wrong with all of it. Cards of the same steps stay the same widgets.
    void show(const Workflow &workflow, const QList<StepShown> &steps, const QString &sentence);
    [[nodiscard]] StepCard *card(qsizetype step) const { return m_cards.value(step); }
    [[nodiscard]] FlowStart &start() { return *m_start; }
    void setLocked(bool locked);

Q_SIGNALS:
    void stepEdited(int step, const parley::WorkflowStep &changed);
    void stepRenamed(int step, const QString &title);
    void stepMoved(int from, int to);
    void stepDuplicated(int step);
    void stepRemoved(int step);
    void stepWanted(parley::WorkflowStep::Kind kind);
    // Something is dragged there, in its own coordinates.
    void dragged(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFoot(QVBoxLayout &column);
    [[nodiscard]] StepCard *makeCard(WorkflowStep::Kind kind);
    [[nodiscard]] QList<StepCard *> matched(const QList<StepShown> &steps);
    [[nodiscard]] int gapAt(const QPoint &global) const;
    void drag(const QPoint &global);
    void drop(const StepCard *card, const QPoint &global);

    StepSurroundings m_around;
    NoteLine *m_note;
    FlowStart *m_start;
    QVBoxLayout *m_column; // of cards
    QWidget *m_foot;
    QList<StepCard *> m_cards;
    int m_gap = -1; // where what is dragged would go; -1: nothing is
};

} // namespace parley
