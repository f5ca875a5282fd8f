// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Runs a replay: asks what is not answered yet, a few cells at a time, prompt by prompt, and keeps
// each cell as soon as it is there. A cell is noted down before it is asked and again when it was
// answered, so that after a crash nothing answered is asked again, and what was under way is (its
// answer never came). Main thread; store and services outlive it; destroying it stops what is under
// way.
#pragma once

#include "chat/replaystore.h"
#include "engine/replayask.h"
#include "engine/replayestimate.h"

#include <QSet>
#include <map>

namespace parley {

inline constexpr int usualParallel = 4; // cells at a time

// What a run is to ask.
enum class ReplayAim {
    Rest,       // what was not answered yet; what failed stays so
    FailedToo,  // and what failed in an earlier run
    FailedOnly, // that alone
};

struct ReplayProgress
{
    qsizetype cells = 0;
    qsizetype answered = 0;
    qsizetype judged = 0;
    qsizetype failed = 0;
    qsizetype unjudged = 0; // the judge failed
    qsizetype running = 0;
    Money spent;            // as far as known
    qsizetype unpriced = 0; // answers of unknown cost

    // Of one cell, counted in (1) or out again (-1).
    void count(const ReplayCell &cell, int sign);
};

class ReplayRunner final : public QObject
{
    Q_OBJECT
public:
    ReplayRunner(Services &services, ReplayStore &store, const ReplayRecord &record,
                 int parallel = usualParallel);
    ~ReplayRunner() override;

    // Configuration error when a model can't be asked. Goes on after pause(), too.
    [[nodiscard]] Result<void> start(ReplayAim aim = ReplayAim::Rest);
    // Begins nothing more; what is under way ends.
    void pause();
    // What is under way is given up; the next run asks it again.
    void stop();
    // Of everything this replay takes, earlier runs included. Whoever sets it keeps it.
    void setBudget(const std::optional<Money> &budget) { m_replay.budget = budget; }

    [[nodiscard]] bool isRunning() const { return m_running; }
    // Nothing more is begun, but something is still under way.
    [[nodiscard]] bool isEnding() const { return !m_running && !m_runs.empty(); }
    [[nodiscard]] bool isAsking(int prompt, int model) const
    {
        return m_runs.count({prompt, model}) > 0;
    }
    [[nodiscard]] ReplayProgress progress() const;
    [[nodiscard]] const Replay &replay() const { return m_replay; }
    // Null: it was not begun.
    [[nodiscard]] const ReplayCell *cell(int prompt, int model) const;
    // With the cells as they are now.
    [[nodiscard]] ReplayRecord record() const;
    // Why it stopped before everything was done: the budget (BudgetReached), a full disk (Storage).
    [[nodiscard]] const std::optional<Error> &stoppedBy() const { return m_stoppedBy; }

    // What these panes still have to answer is asked elsewhere, in a batch: not here.
    void setElsewhere(const QSet<int> &panes) { m_elsewhere = panes; }
    [[nodiscard]] const QSet<int> &elsewhere() const { return m_elsewhere; }
    // Answers that came from there, and are on the disk.
    void adopt(const QList<ReplayCell> &cells);

Q_SIGNALS:
    void cellChanged(int prompt, int model);
    // Nothing runs any more: all is done, or it was paused, or see stoppedBy().
    void stopped();

private:
    using Place = std::pair<int, int>; // prompt, model
    struct Run
    {
        std::unique_ptr<ReplayAsk> ask;
        bool judges = false;
        Money reserved;
        // The budget has no room for it: only an answer from the cache counts.
        std::optional<Error> refused = {};
    };

    void goOn();
    [[nodiscard]] bool wants(const Place &place) const;
    [[nodiscard]] bool wantsJudge(const ReplayCell &cell) const;
    bool begin(const Place &place);
    void launch(const Place &place, Run run);
    [[nodiscard]] std::unique_ptr<ReplayAsk> askFor(const Place &place, bool judges,
                                                    ReplayAsk::Payment payment) const;
    [[nodiscard]] Result<Money> reserve(const ReplayAsk &ask, const Answerer &answerer);
    void end(const Place &place, const NodeId &id);
    void put(const Place &place, const ReplayCell &cell);
    void keep(const Place &place, const std::function<void()> &then);
    void stopBecause(const Error &error);
    void stopIfIdle();

    Services &m_services;
    ReplayStore &m_store;
    Replay m_replay;
    const int m_parallel;
    ReplayAim m_aim = ReplayAim::Rest;
    ReplayPricing m_pricing;
    QList<Answerer> m_answerers; // by pane
    std::optional<Answerer> m_judge;
    std::map<Place, ReplayCell> m_cells;
    std::map<Place, Run> m_runs;
    QSet<Place> m_tried;   // in this run
    QSet<int> m_elsewhere; // panes
    QSet<Place> m_unkept;  // the disk did not take them
    int m_keeping = 0;     // cells on their way to the disk
    ReplayProgress m_progress;
    Place m_next{0, 0}; // nothing before it is left to begin
    bool m_running = false;
    std::optional<Error> m_stoppedBy;
};

} // namespace parley
