// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of usage: what was spent in a range of days, by model and day, by chat, folder and key,
// and what caching saved. Everything is asked of the ledger while the page is seen. Main thread;
// what it is given outlives it.
#pragma once

#include "ui/controls/sheet.h"
#include "ui/modellists.h"
#include "ui/usage/usagemodel.h"

class QBoxLayout;
class QGridLayout;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace parley {

class Button;
class ChatCosts;
class CostChart;
class FlowLayout;
class Label;
class NoteLine;
class Segmented;
class Tag;
class UsageTotals;
struct Share;

class UsagePage final : public QWidget
{
    Q_OBJECT
public:
    UsagePage(const Theme &theme, Services &services, const ModelLists &lists,
              QWidget *parent = nullptr);

    // Takes the keyboard. Whenever it is shown it asks anew.
    void open();
    void showRange(const UsageRange &range);
    [[nodiscard]] const UsageModel &model() const { return m_usage; }
    [[nodiscard]] CostChart &chart() { return *m_chart; }
    [[nodiscard]] ChatCosts &chats() { return *m_chats; }

Q_SIGNALS:
    void chatOpened(const parley::ConversationId &id);
    void budgetWanted();
    void chatWanted(); // a new one
    void routingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeEmpty(QWidget *parent);
    QWidget *makeChartPart(QWidget *parent);
    QWidget *makeChatPart(QWidget *parent);
    void chooseRange(int index);
    void askCustom();
    void fillModels();
    void arrange(bool narrow);
    void showFigures();
    void showChart();
    void showLegend();
    void showSide();
    void showSavings();
    void addShares(const QString &title, const QString &figure, const QList<Share> &shares);
    // Those that have a name, and what has none as `unnamed`; nothing where none has.
    void addNamed(const QString &title, const QString &icon, const QList<LedgerLine> &lines,
                  QString LedgerLine::*name, const QString &unnamed);
    void exportAs(int format);
    [[nodiscard]] QString titleOf(const ModelRef &model) const;
    [[nodiscard]] QString keyTitle(const LedgerLine &line) const;

    const Theme &m_theme;
    Services &m_services;
    const ModelLists &m_lists;
    UsageModel m_usage;
    UsageRange m_range;
    ModelRef m_model;
    Label *m_title = nullptr;
    Segmented *m_ranges = nullptr;
    Button *m_models = nullptr;
    Button *m_routing = nullptr;
    Button *m_export = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_empty = nullptr; // in place of chart and columns
    QWidget *m_chartPart = nullptr;
    NoteLine *m_note = nullptr;
    UsageTotals *m_totals = nullptr;
    CostChart *m_chart = nullptr;
    FlowLayout *m_legend = nullptr;
    QWidget *m_legendBox = nullptr;
    QGridLayout *m_below = nullptr;
    QWidget *m_chatPart = nullptr;
    Tag *m_chatCount = nullptr;
    ChatCosts *m_chats = nullptr;
    QWidget *m_line = nullptr;
    QWidget *m_side = nullptr;
    std::optional<bool> m_narrow;
    std::unique_ptr<Clock::Timer> m_again;
};

} // namespace parley
