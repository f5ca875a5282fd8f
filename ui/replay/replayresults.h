// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One replay: how far it is, what it has taken, its answers as a table; pausing, going on,
// stopping, asking again what failed, export. Figures follow a run a few times a second. Main
// thread; what it is given outlives it.
#pragma once

#include "ui/chatlook.h"
#include "ui/replay/replaygrid.h"
#include "ui/replay/replayprice.h"

#include <QPointer>

class QMenu;
class QProgressBar;

namespace parley {

class Button;
class Label;
class NoteLine;
class ReplayCellSheet;
class SearchField;
class Segmented;
class Tag;

class ReplayResults final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        const ModelLists &lists;
        ChatLook &look;
        QWidget &window;
    };
    explicit ReplayResults(const Parts &parts, QWidget *parent = nullptr);

    // Null: nothing; a runner that is gone is let go by itself.
    void setRunner(ReplayRunner *runner);
    [[nodiscard]] ReplayRunner *runner() const { return m_runner; }
    void start(ReplayAim aim);
    [[nodiscard]] ReplayGrid &grid() { return *m_grid; }
    [[nodiscard]] const ReplayGridModel &model() const { return m_model; }
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString note() const;
    void openCell(const QModelIndex &index);
    [[nodiscard]] ReplayCellSheet *sheet() const { return m_sheet; }
    // False: it could not be written; the note says why.
    bool exportTo(const QString &path, bool csv);

Q_SIGNALS:
    void backWanted();
    void compareWanted(int prompt);
    void budgetWanted();
    // What is left is to be asked in a batch.
    void batchWanted();

private:
    QWidget *makeHead();
    QWidget *makeStatus();
    QWidget *makeTools();
    void connectParts();
    void arrange();
    void noteBegin();
    void soon();
    void showFigures();
    void showButtons(const ReplayProgress &progress);
    void showNote();
    [[nodiscard]] QString leftWords(const ReplayProgress &progress) const;
    void runOrPause();
    void moveCell(int rows, int columns);
    void showCellMenu(const QModelIndex &index, const QPoint &global);
    void chooseExport(bool csv);
    [[nodiscard]] bool mayCompare(int prompt) const;
    [[nodiscard]] bool mayBatch() const;

    Parts m_parts;
    ReplayGridModel m_model;
    ReplayPrice m_price;
    QPointer<ReplayRunner> m_runner;
    Label *m_title = nullptr;
    Tag *m_state = nullptr;
    Button *m_run = nullptr;
    Button *m_stop = nullptr;
    Button *m_again = nullptr;
    Button *m_export = nullptr;
    QProgressBar *m_progress = nullptr;
    Label *m_status = nullptr;
    NoteLine *m_note = nullptr;
    Button *m_raise = nullptr;
    Button *m_batch = nullptr;
    Segmented *m_shows = nullptr;
    Button *m_order = nullptr;
    SearchField *m_words = nullptr;
    ReplayGrid *m_grid = nullptr;
    Label *m_nothing = nullptr;
    ReplayCellSheet *m_sheet = nullptr; // at first use
    ReplayGridModel::Order m_sorted = ReplayGridModel::Order::Prompts;
    std::optional<Error> m_refused; // by start()
    Clock::Steady m_begun{};        // this run
    qsizetype m_doneBefore = 0;     // cells, when it began
    qsizetype m_leftAtEstimate = 0; // cells, when the price was counted
    std::unique_ptr<Clock::Timer> m_soon;
};

} // namespace parley
