// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The routing side of one session: whom the chat's plan sends a question to, the classifier's word
// before it leaves, the checks when the answer has ended, and the strong model after one that did
// not pass. What was chosen stands in the answer (routingDetail) and goes into the RoutingLog when
// it has ended. A budget that is used up is never gone beyond: then the cheap answer stays and says
// so. Main thread; owned by its SessionWork.
#pragma once

#include "chat/answercheck.h"
#include "chat/routingnote.h"
#include "engine/chatsession.h"
#include "engine/exchange.h"
#include "engine/routeclassifier.h"

namespace parley {

class SessionRouting
{
public:
    SessionRouting(SessionWork &work, Services &services, Keeping keeping);

    // By the person: the plan of a chat (empty: none), and the strong model for an answer that a
    // plan gave to the cheap one. Configuration error when that can't be asked.
    static void choosePlan(ChatSession &session, const QString &plan);
    [[nodiscard]] static Result<void> askStrong(ChatSession &session, const NodeId &answer);

    // Whom a message below `parent` goes to; without a plan the chat's model. Configuration error
    // when the plan is gone.
    [[nodiscard]] Result<ModelRef> modelFor(const Message &message, const NodeId &parent);
    // The plan chose for the question that is about to be asked.
    [[nodiscard]] bool hasChosen() const { return m_next.has_value(); }
    // This answer is what was chosen for.
    void mark(Node &answer, CacheUse cache);
    // Once the answer may be asked: tells who is asked in the end, maybe from inside the call.
    void whenChosen(const NodeId &answer, std::function<void(const ModelRef &)> ask);
    // As its answer was to be asked.
    [[nodiscard]] CacheUse cache() const { return m_current ? m_current->cache : CacheUse::Never; }
    // The answer has ended; true: it did not pass, and escalate() asks the strong model. `mayAsk`:
    // nothing else comes next.
    [[nodiscard]] bool ended(Node &answer, bool mayAsk);
    void escalate();

private:
    struct Choice
    {
        RoutingPlan plan;
        RoutingDecision decision;
        RoutingNote note;
        NodeId answer = {};
        CacheUse cache = CacheUse::Never;
    };
    [[nodiscard]] Result<void> escalateTo(const Choice &choice, const Node &answer) const;
    [[nodiscard]] std::optional<FailedCheck> failureOf(const Choice &choice,
                                                       const Node &answer) const;
    [[nodiscard]] int escalationsSoFar() const;
    [[nodiscard]] std::optional<Money> savingOf(const Choice &choice, const Node &answer) const;
    [[nodiscard]] Money takenBack(const RoutingNote &note, const Node &answer) const;
    void take(const RouteClassifier::Reply &reply,
              const std::function<void(const ModelRef &)> &ask);
    void log(const Choice &choice, const Node &answer) const;

    SessionWork &m_work;
    Services &m_services;
    const bool m_unnamed;
    std::optional<Choice> m_next;       // of a question that has no answer yet
    std::optional<Choice> m_current;    // of the answer that is written
    std::optional<Choice> m_forced;     // the next one, whatever the rules say
    std::optional<Choice> m_escalation; // what escalate() asks
    RouteClassifier m_classifier;
};

} // namespace parley
