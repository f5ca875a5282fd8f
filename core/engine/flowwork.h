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
    struct Running // a step
    {
        StepPlan plan;
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
    bool beginStep(int step);
    bool endRun();
    void finish(int step, const Result<StepOutcome> &outcome);
    void fail(int step, const Error &error);
    void stopParts(int step);
    void stopAll();

    [[nodiscard]] QList<PartState> statesOf(int step, const Running &running) const;
    [[nodiscard]] bool mayRetry(const FlowPart &part) const;
    void countFailure(const RunEntry &entry);
    void reserve(int step, Open &open);
    void takeResult(int step);
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
    std::unique_ptr<FlowAnswers> m_answers;
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
