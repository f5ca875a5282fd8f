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

struct ReplayOptions
{
    int parallel = 4; // cells at a time
    // Of everything this replay takes, earlier runs included; answers from the cache take nothing.
    std::optional<Money> budget;
    bool againFailed = false; // cells that failed in an earlier run
};

struct ReplayProgress
{
    qsizetype cells = 0;
    qsizetype answered = 0;
    qsizetype judged = 0;
    qsizetype failed = 0;
    qsizetype running = 0;
    Money spent;            // as far as known
    qsizetype unpriced = 0; // answers of unknown cost
};

class ReplayRunner final : public QObject
{
    Q_OBJECT
public:
    ReplayRunner(Services &services, ReplayStore &store, const ReplayRecord &record,
                 const ReplayOptions &options);
    ~ReplayRunner() override;

    // Configuration error when a model can't be asked. Goes on after pause(), too.
    [[nodiscard]] Result<void> start();
    // Begins nothing more; what is under way ends.
    void pause();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] ReplayProgress progress() const;
    [[nodiscard]] const Replay &replay() const { return m_replay; }
    // Null: it was not begun.
    [[nodiscard]] const ReplayCell *cell(int prompt, int model) const;
    // With the cells as they are now.
    [[nodiscard]] ReplayRecord record() const;
    // Why it stopped before everything was done: the budget (BudgetReached), a full disk (Storage).
    [[nodiscard]] const std::optional<Error> &stoppedBy() const { return m_stoppedBy; }

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
    void end(const Place &place);
    void keep(const Place &place, const std::function<void()> &then);
    void stopBecause(const Error &error);
    void stopIfIdle();

    Services &m_services;
    ReplayStore &m_store;
    Replay m_replay;
    ReplayOptions m_options;
    ReplayPricing m_pricing;
    QList<Answerer> m_answerers; // by model
    std::optional<Answerer> m_judge;
    std::map<Place, ReplayCell> m_cells;
    std::map<Place, Run> m_runs;
    QSet<Place> m_tried;  // in this run
    QSet<Place> m_unkept; // the disk did not take them
    int m_keeping = 0;    // cells on their way to the disk
    Money m_spent;
    Place m_next{0, 0}; // nothing before it is left to begin
    bool m_running = false;
    std::optional<Error> m_stoppedBy;
};

} // namespace parley
