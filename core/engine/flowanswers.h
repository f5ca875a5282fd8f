// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where the answers of a run come from: from models and tools (LiveAnswers), or from the log of a
// run there was (RecordedAnswers). Main thread; owned by the runner; destroying them stops what is
// under way.
#pragma once

#include "base/awaiting.h"
#include "chat/toolrunner.h"
#include "engine/flowplan.h"
#include "engine/replayask.h"

#include <QSet>
#include <map>

namespace parley {

using FlowPart = std::pair<int, int>; // step, question of it

// On which terms a question is asked.
struct FlowTerms
{
    std::optional<bool> cache = {};
    bool onlyFree = false;
    std::optional<std::chrono::milliseconds> timeout = {};
    QString workflow; // it is booked under
};

// An answer that never came.
[[nodiscard]] Node failedAnswer(const Clock &clock, const Error &error);

class FlowAnswers : public QObject
{
    Q_OBJECT
public:
    virtual void ask(const FlowPart &part, const FlowQuestion &question,
                     const FlowTerms &terms) = 0;
    // Gives it up: what there is of the answer, as Failed or Interrupted. answered() does not come.
    [[nodiscard]] virtual Node stop(const FlowPart &part) = 0;
    // Null: it is not being asked.
    [[nodiscard]] virtual const Node *arriving(const FlowPart &part) const = 0;
    // Nothing else is to be done before the next answer.
    virtual void goOn() {}

Q_SIGNALS:
    void arrived(const parley::FlowPart &part);
    // Never from inside ask().
    void answered(const parley::FlowPart &part, const parley::Node &answer);
};

class LiveAnswers final : public FlowAnswers
{
    Q_OBJECT
public:
    LiveAnswers(Services &services, ToolRunner *tools) : m_services(services), m_tools(tools) {}
    ~LiveAnswers() override;

    void ask(const FlowPart &part, const FlowQuestion &question, const FlowTerms &terms) override;
    [[nodiscard]] Node stop(const FlowPart &part) override;
    [[nodiscard]] const Node *arriving(const FlowPart &part) const override;

private:
    struct Live
    {
        std::unique_ptr<ReplayAsk> ask; // null: a tool
        Awaiting<QString> tool;
        Node used; // of a tool
        std::unique_ptr<Clock::Timer> timer;
        std::optional<Error> ended; // by ourselves
    };
    void askModel(const FlowPart &part, const FlowQuestion &question, const FlowTerms &terms);
    void useTool(const FlowPart &part, const FlowQuestion &question);
    void timeOut(const FlowPart &part, std::chrono::milliseconds patience);
    void end(const FlowPart &part, const NodeId &id);

    Services &m_services;
    ToolRunner *m_tools;
    std::map<FlowPart, Live> m_live;
};

// Gives the answers of a log one by one, in the order they came then.
class RecordedAnswers final : public FlowAnswers
{
    Q_OBJECT
public:
    RecordedAnswers(Clock &clock, const RunLog &log);

    void ask(const FlowPart &part, const FlowQuestion &question, const FlowTerms &terms) override;
    [[nodiscard]] Node stop(const FlowPart &part) override;
    [[nodiscard]] const Node *arriving(const FlowPart &) const override { return nullptr; }
    void goOn() override;

private:
    // The next one that is given, or of that part alone; null: there is none.
    [[nodiscard]] const RunEntry *take(const std::optional<FlowPart> &of);
    void give();

    Clock &m_clock;
    QList<RunEntry> m_answers; // that were not given yet
    RunEntry m_taken;
    QList<FlowPart> m_asked;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
