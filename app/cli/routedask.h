// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "ask --routing PLAN": one question in a chat with a plan. What is printed is the answer that
// stays: a cheap one is held back until its checks have passed. The plan is for that one question:
// the chat goes on as it was, a new one with the model that answered. Main thread; owned by the
// command.
#pragma once

#include "engine/chatsession.h"

#include <QSet>

namespace parley {

class InterruptWatch;

class RoutedAsk final : public QObject
{
    Q_OBJECT
public:
    RoutedAsk(Services &services, Conversation conversation, bool json);
    ~RoutedAsk() override;

    struct Question
    {
        QString plan;
        QString text;
        QString system; // empty: as the conversation has it
        Sampling sampling;
        bool cached = true; // where settings and conversation agree
        QList<PromptExample> examples;
        std::optional<std::chrono::milliseconds> timeout;
    };
    // Configuration error when the plan, or who it names, is not there: then nothing is asked.
    [[nodiscard]] Result<void> start(const Question &question);

Q_SIGNALS:
    void done(int exitCode);

private:
    void follow(const NodeId &id);
    void tellEnd(const Node &answer);
    void end();

    Services &m_services;
    const bool m_json;
    ChatSession m_session;
    std::unique_ptr<InterruptWatch> m_interrupt;
    std::unique_ptr<Clock::Timer> m_deadline;
    QSet<NodeId> m_told;
    NodeId m_printing;
    qsizetype m_printed = 0; // characters of it
    QString m_before;        // the chat's own plan
    bool m_ended = false;
};

} // namespace parley
