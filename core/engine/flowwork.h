// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What WorkflowRunner does: turn by turn one thing at a time, each noted down before the next. For
// workflowrunner.cpp alone; main thread.
//
// A turn looks at the log and does the first of these that is to be done: begins the question that
// was noted last, takes the answer that came first, brings a running step further, begins or skips
// the next step, ends the run. So the order of the log depends on nothing but the order of answers.
#pragma once

#include "engine/flowanswers.h"
#include "engine/flowbatches.h"
#include "engine/flowschedule.h"
#include "engine/replayestimate.h"
#include "engine/workflowrunner.h"

namespace parley {

// Configuration error when a step uses a tool that is not there or not allowed.
[[nodiscard]] Result<void> checkTools(const WorkflowJob &job);

class FlowWork final : public QObject
{
    Q_OBJECT
public:
    FlowWork(Services &services, WorkflowStore *store, WorkflowJob job);

    [[nodiscard]] Result<void> start();
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool waitsForBatches() const;
    [[nodiscard]] const WorkflowJob &job() const { return m_job; }
    [[nodiscard]] const RunLog &log() const { return m_log; }
    [[nodiscard]] const FlowAnswers &answers() const { return *m_answers; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void logged(const parley::RunEntry &entry);
    void arrived(int step, int part);
    void ended();

private:
    using Event = RunEntry::Event;
    // How far the questions are that go out as batches: each is noted, then their ids, then that
    // they are kept; only then they are waited for.
    enum class Sending { None, Asking, Planning, Planned, Noted, Keeping, Kept, Waiting };
    struct Running // a step
    {
        StepPlan plan;
        Sending sending = Sending::None;
        QList<int> unasked;               // questions that are still to be noted
        QStringList batches;              // ids
        QList<std::pair<int, Node>> came; // answers out of them
    };
    struct Failures // of a question
    {
        int count = 0;
        Error last;
    };
    struct Open // a question that was noted
    {
        FlowQuestion question;
        FlowTerms terms;
        bool begun = false;
        bool batched = false; // in a batch, or about to be
        Money reserved;
        QString refused; // why nothing may be paid for it
    };

    void note(Event event, int step, const std::function<void(RunEntry &)> &fill = {});
    void turn();
    bool act();
    void save();
    void over();
    void breakOff(const Error &error);

    bool beginQuestion();
    bool takeAnswer();
    bool advance(int step);
    bool askNext(int step, Running &running, const QList<PartState> &parts);
    void note(int step, int part, Open open);
    bool beginStep(int step);
    bool endRun();
    void finish(int step, const Result<StepOutcome> &outcome);
    void fail(int step, const Error &error);
    void stopParts(int step);
    void stopAll();

    // In flowbatching.cpp.
    void connectBatches();
    bool advanceBatch(int step, Running &running);
    bool takeHome(int step, Running &running);
    void planBatch(int step, Running &running);
    void keepBatch(int step, Running &running);
    void takeUpBatch(int step, Running &running, const StepRun &before);
    void planned(int step, const QStringList &ids, const BatchEstimate &price);
    void missing(int step);
    void failBatch(int step, const Error &error);
    [[nodiscard]] Running *sendingStep(int step, Sending sending);
    [[nodiscard]] QList<int> batchedParts(int step) const;
    [[nodiscard]] QStringList recordedBatches(int step) const;
    [[nodiscard]] StepPlan recordedRoute(int step) const;

    [[nodiscard]] QList<PartState> statesOf(int step, const Running &running) const;
    [[nodiscard]] bool mayRetry(const FlowPart &part) const;
    void countFailure(const RunEntry &entry);
    void reserve(int step, Open &open);
    // Why the budgets of step and run have no room for it; empty: they have.
    [[nodiscard]] QString refusalOf(int step, const std::optional<Money> &about,
                                    const ModelRef &model) const;
    void takeResult(int step);
    [[nodiscard]] Result<StepOutcome> outcomeOf(int step, const Running &running) const;
    [[nodiscard]] Result<void> checkBatches() const;
    [[nodiscard]] const WorkflowStep &stepAt(int place) const
    {
        return m_job.workflow.steps[place];
    }

    Services &m_services;
    WorkflowStore *m_store;
    WorkflowJob m_job;
    QList<RunEntry> m_recorded; // of the run that is replayed
    ReplayPricing m_pricing;
    FlowCast m_cast;
    FlowSchedule m_schedule;
    FlowRouting m_routing;
    std::unique_ptr<FlowAnswers> m_answers;
    std::unique_ptr<FlowBatches> m_batches; // null: there are none
    RunLog m_log;
    FlowValues m_values;
    std::map<int, Running> m_steps;
    std::map<FlowPart, Open> m_open;
    std::map<FlowPart, Failures> m_failures; // since the person last wanted it to go on
    QList<std::pair<FlowPart, Node>> m_came; // answers that were not taken yet
    qsizetype m_saved = 0;                   // entries on disk
    Awaiting<void> m_saving;
    Awaiting<qint64> m_adding;
    bool m_added = false; // the store knows the run
    bool m_running = false;
    bool m_turning = false;
    bool m_ends = false; // the last entry was noted
    std::optional<Error> m_trouble;
};

} // namespace parley
