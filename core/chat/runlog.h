// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What happened in a run of a workflow, entry by entry in the order it happened, and what follows
// from it: how far each step is, its result, tokens and money. Entries are never altered. Plain
// values, any thread.
#pragma once

#include "chat/conversation.h"

namespace parley {

// What was put to a model.
struct RunQuestion
{
    ModelRef model; // the first that was to answer
    QString system;
    QString prompt;
    Sampling sampling;
    friend bool operator==(const RunQuestion &, const RunQuestion &) = default;
};

struct RunEntry
{
    enum class Event {
        RunStarted, // also: taken up again
        StepStarted,
        Asked,        // `question`, by one try of one part
        Answered,     // `answer`, complete, or failed for reasons in its meta
        Chose,        // `text`: the title of the step a route goes to
        StepFinished, // `text`, or `rows` where the result is a list
        StepFailed,   // `error`
        StepSkipped,  // `text`: why, as a sentence
        RunFinished,  // `text`: the output
        RunFailed,    // `error`
        RunStopped,   // by the person; it can be taken up
        // Of a step that sends batches: `rows` are their ids. What was asked before and has no
        // answer yet is in them.
        BatchPlanned, // they may not be kept yet, and nothing was sent
        BatchSent,    // they are kept; what becomes of them is with them
    };

    Event event = Event::RunStarted;
    int step = -1; // its place; -1: of the run
    int part = -1; // which question of the step: model, row; -1: of the step
    int attempt = 1;
    QDateTime at; // UTC
    QString text = {};
    QStringList rows = {};
    std::optional<RunQuestion> question = {};
    std::optional<Node> answer = {};
    std::optional<Error> error = {};
    friend bool operator==(const RunEntry &, const RunEntry &) = default;
};
// "run_started", "step_started", "asked" …: in files and on the command line.
[[nodiscard]] QLatin1String runEventName(RunEntry::Event event);
[[nodiscard]] std::optional<RunEntry::Event> runEventFromName(QStringView name);

enum class RunState {
    New,
    Running, // in a store: it was killed, and can be taken up
    Finished,
    Failed,
    Stopped,
};
// "new", "running", …
[[nodiscard]] QLatin1String runStateName(RunState state);
[[nodiscard]] RunState runStateAfter(RunEntry::Event event, RunState before);

// What was used and paid, failed tries included.
struct RunFigures
{
    qint64 input = 0; // tokens
    qint64 output = 0;
    Money cost;
    int unpriced = 0; // answers nobody knows the cost of
    int fromCache = 0;
    void add(const Node &answer);
    friend bool operator==(const RunFigures &, const RunFigures &) = default;
};

// One question of a step, its last try.
struct PartRun
{
    int attempt = 0; // 0: not asked yet
    QDateTime asked;
    QDateTime ended; // invalid: it is under way
    RunQuestion question;
    Node answer; // a null id: none yet
    [[nodiscard]] bool isAnswered() const
    {
        return !answer.id.isNull() && answer.state == NodeState::Complete;
    }
    friend bool operator==(const PartRun &, const PartRun &) = default;
};

struct StepRun
{
    enum class State { Waiting, Running, Finished, Failed, Skipped };

    State state = State::Waiting;
    QDateTime started;
    QDateTime ended;
    QString text;     // of Finished: the result; of Skipped: why
    QStringList rows; // where the result is a list
    QString chose;    // of a route
    std::optional<Error> error;
    QMap<int, PartRun> parts; // by number; a step with one question has part 0
    RunFigures figures;
    QStringList batches;    // ids of those its last questions are in
    bool batchSent = false; // they were kept
    friend bool operator==(const StepRun &, const StepRun &) = default;
};

class RunLog
{
public:
    RunLog() = default;
    explicit RunLog(const QList<RunEntry> &entries);

    void add(const RunEntry &entry);
    [[nodiscard]] const QList<RunEntry> &entries() const { return m_entries; }
    // One that waits, when nothing is known of it.
    [[nodiscard]] StepRun step(int place) const { return m_steps.value(place); }
    [[nodiscard]] RunState state() const { return m_state; }
    [[nodiscard]] const RunFigures &figures() const { return m_figures; }
    [[nodiscard]] QString output() const { return m_output; } // once it has finished
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    // Whether every step came to the same, however often the run was taken up.
    [[nodiscard]] bool endsLike(const RunLog &other) const;

private:
    QList<RunEntry> m_entries;
    QMap<int, StepRun> m_steps;
    RunState m_state = RunState::New;
    RunFigures m_figures;
    QString m_output;
    std::optional<Error> m_error;
};

} // namespace parley
