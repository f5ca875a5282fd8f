// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Works through the calls of one answer, in order: looks whether the person allowed it, asks where
// not, runs it, and tells the result. Nothing runs without a yes, and nothing by itself a second
// time. Main thread; owned by whoever shows the question; destroying it ends a call that runs.
// Signals come from the event loop or from inside a call of the owner's.
#pragma once

#include "base/awaiting.h"
#include "chat/toolnotes.h"
#include "engine/services.h"
#include "engine/sessionstatus.h"

namespace parley {

class ToolLoop : public QObject
{
    Q_OBJECT
public:
    struct Round
    {
        QList<ToolCallPart> calls;
        QStringList names; // of the tools that are on
        ToolContext context;
        bool unnamed = false;    // of a temporary chat: nothing that was said is kept
        bool asksAlways = false; // also what was allowed for longer
    };

    explicit ToolLoop(Services &services) : m_services(services) {}
    ~ToolLoop() override;

    void begin(const Round &round);
    // What the person is asked right now.
    [[nodiscard]] const std::optional<ToolQuestion> &question() const { return m_question; }
    // Their answer. No effect when nothing is asked.
    void decide(ToolDecision decision);
    // After starting(): it is written down, run it.
    void proceed();
    // The calls that are left are answered as stopped, then ended() comes. No effect when idle.
    void stop();
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

Q_SIGNALS:
    // Another question, or none.
    void changed();
    // It is about to run: to be kept first.
    void starting(const QString &callId, const parley::ToolNote &note);
    void answered(const parley::ToolResultPart &result, const parley::ToolNote &note);
    void ended();
    // A consent or a line of the log could not be written.
    void unwritten(const parley::Error &error);

private:
    void next();
    void take(const ToolAsk &ask);
    void start(ToolDecision decision);
    void finish(const Result<QString> &text);
    void answer(const QString &text, bool isError, ToolNote note);
    void record(const ToolNote &note);
    void grant(ToolDecision decision);
    void keep(const QFuture<Result<void>> &write);
    [[nodiscard]] std::optional<ToolDecision> standing(const ToolAsk &ask) const;
    [[nodiscard]] const ToolCallPart &current() const { return m_round.calls.at(m_at); }

    Services &m_services;
    Round m_round;
    qsizetype m_at = 0;
    int m_steps = 0; // of all rounds: what is on its way is of the newest alone
    bool m_stopped = false;
    ToolAsk m_ask;
    std::optional<ToolQuestion> m_question;
    std::optional<ToolNote> m_running;
    ToolLogId m_logged;
    Clock::Steady m_began{0};
    QList<ToolConsent> m_consents; // as kept
    QList<ToolConsent> m_passing;  // of a temporary chat, or where nothing keeps them
    QFuture<Result<QString>> m_call;
    Awaiting<QList<ToolConsent>> m_looking;
    Awaiting<QString> m_result;
    std::vector<std::unique_ptr<Awaiting<void>>> m_writes;
};

} // namespace parley
