// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of routing: what plans saved or cost in a time, how often an answer was escalated, by
// plan and by day, the last choices; and what a plan would have cost over the questions of that
// time, computed here without asking anybody. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/routinglog.h"
#include "engine/offlinerouting.h"
#include "ui/modellists.h"
#include "ui/routing/figurestable.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace parley {

class Button;
class Label;
class NoteLine;
class Segmented;

class RoutingPage final : public QWidget
{
    Q_OBJECT
public:
    RoutingPage(const Theme &theme, Services &services, const ModelLists &lists,
                QWidget *parent = nullptr);

    // Takes the keyboard. Whenever it is shown it asks anew.
    void open();
    // Over the questions of the shown time.
    void computeOffline();

Q_SIGNALS:
    void chatOpened(const parley::ConversationId &id);
    void plansWanted();
    void usageWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void makeOffline(QVBoxLayout &column);
    void ask();
    void show(const QList<RoutingRecord> &records);
    void showSums(const QList<RoutingRecord> &records);
    void showLast(const QList<RoutingRecord> &records);
    void showOffline();
    [[nodiscard]] OfflineSpan span() const;
    [[nodiscard]] FiguresTable::Row sumsRow(const QString &name, const RoutingSums &sums) const;

    const Theme &m_theme;
    Services &m_services;
    const ModelLists &m_lists;
    OfflineRouting m_offline;
    Awaiting<QList<RoutingRecord>> m_asking;
    Segmented *m_ranges = nullptr;
    NoteLine *m_problem = nullptr;
    Label *m_saved = nullptr;
    Label *m_sentence = nullptr;
    FiguresTable *m_byPlan = nullptr;
    FiguresTable *m_byDay = nullptr;
    FiguresTable *m_last = nullptr;
    QComboBox *m_plan = nullptr;
    Button *m_compute = nullptr;
    Label *m_would = nullptr;
    FiguresTable *m_questions = nullptr;
};

} // namespace parley
