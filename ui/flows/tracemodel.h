// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The steps of a run as rows, for the list that shows how far it is. Rows of the same steps keep
// their place when they are told anew. Times are counted from the beginning of the run. Main
// thread.
#pragma once

#include <QAbstractListModel>
#include <chrono>

namespace parley {

struct TraceStep
{
    enum class State { Waiting, Running, Done, Failed, Skipped, Stopped };

    QString id;
    QString name;
    QString detail; // who answered, tokens, cost; why it failed
    State state = State::Waiting;
    std::chrono::milliseconds begin{0};
    std::chrono::milliseconds end{0}; // of one that runs: now
    QString model;                    // ModelRef::toString(), for the colour; may be empty
    bool inGroup = false;             // one of several of the step above

    [[nodiscard]] bool isTimed() const
    {
        return state != State::Waiting && state != State::Skipped;
    }
    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

class TraceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // `whole`: how long the bars are together.
    void setSteps(const QList<TraceStep> &steps, std::chrono::milliseconds whole);
    [[nodiscard]] const TraceStep *step(const QModelIndex &index) const; // null: no such row
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] std::chrono::milliseconds whole() const { return m_whole; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<TraceStep> m_steps;
    std::chrono::milliseconds m_whole{0};
};

// "Running", "Failed"
[[nodiscard]] QString traceStateWords(TraceStep::State state);

} // namespace parley
