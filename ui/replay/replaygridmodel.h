// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The results of a replay as a table: a row a prompt, the prompt itself in the first column, a
// column for each model. Reads the cells where the runner has them, keeps only what is counted: one
// score a cell, the sums of each column. Main thread; theme, lists and runner outlive it.
#pragma once

#include "engine/replayrunner.h"
#include "ui/modellists.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace parley {

// What stands at the head of a column.
struct ReplayColumn
{
    QString title;
    ModelRef model;
    qsizetype answered = 0;
    Money cost;                                          // as far as known
    qsizetype unpriced = 0;                              // answers of unknown cost
    std::optional<std::chrono::milliseconds> firstToken; // the median
    std::optional<double> score;                         // the mean
};

class ReplayGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Show { All, Failed, Open };
    enum class Order { Prompts, Worst, Dearest };

    explicit ReplayGridModel(const ModelLists &lists, QObject *parent = nullptr);
    ~ReplayGridModel() override;

    // Null: nothing.
    void setRunner(ReplayRunner *runner);
    // `words`: only prompts that hold them.
    void arrange(Show show, Order order, const QString &words);
    [[nodiscard]] int promptAt(int row) const { return m_rows.value(row, -1); }
    // Null: it was not begun, or the index is that of a prompt.
    [[nodiscard]] const ReplayCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] bool isAsking(const QModelIndex &index) const;
    [[nodiscard]] std::optional<double> scoreAt(const QModelIndex &index) const;
    [[nodiscard]] const ReplayColumn &column(int section) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Place = std::pair<int, int>;
    void takeCell(int prompt, int pane);
    void noteScore(const Place &place, const ReplayCell *cell);
    void sort();
    [[nodiscard]] bool shows(int prompt) const;
    void sumColumn(int pane) const;
    [[nodiscard]] QString spokenCell(const QModelIndex &index) const;

    const ModelLists &m_lists;
    QPointer<ReplayRunner> m_runner;
    Show m_show = Show::All;
    Order m_order = Order::Prompts;
    QString m_words;
    QList<int> m_rows;        // prompts, in the order shown
    QHash<int, int> m_places; // of a prompt: its row
    QHash<Place, double> m_scores;
    mutable QList<ReplayColumn> m_columns;
    mutable QSet<int> m_stale; // columns that were not summed since
};

// What went wrong, in a sentence.
[[nodiscard]] QString replayFailure(const Node &node);
// Cost and time of an answered cell.
[[nodiscard]] QString replayFigures(const ReplayCell &cell);

} // namespace parley
