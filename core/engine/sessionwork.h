// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What goes on inside one ChatSession: the tree it changes, the answer being made, and what is
// written down of both. Main thread; owned by its session, speaks through the session's signals,
// any of which may end with both destroyed.
#pragma once

#include "chat/tokentally.h"
#include "engine/answerfold.h"
#include "engine/autosave.h"
#include "engine/chatsession.h"
#include "engine/defaults.h"
#include "engine/forgetfulstore.h"
#include "engine/sessionrouting.h"
#include "engine/titlewriter.h"

namespace parley {

class ToolLoop;
struct ToolNote;

// Why something can't be done now, in English.
[[nodiscard]] inline Unexpected refusal(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

class SessionWork
{
public:
    SessionWork(ChatSession &session, Services &services, Conversation opened, Keeping keeping);
    ~SessionWork();
    // Before its end: stops the answer, or leaves it to a server that writes it without us.
    void leave();

    [[nodiscard]] Conversation &conversation() { return m_conversation; }
    [[nodiscard]] Exchange *exchange() const { return m_exchange.get(); }
    [[nodiscard]] SessionRouting &routing() { return m_routing; }

    // A message below `parent`, and its answer. One from the composer ends the draft.
    [[nodiscard]] Result<void> send(const Draft &draft, const NodeId &parent, bool fromComposer);
    void addExamples(const QList<PromptExample> &examples);
    [[nodiscard]] SessionStatus status() const;
    // A message below the running answer, which is told of it as soon as it is on disk. Where the
    // server does not heed it, it is answered when that answer has ended. It ends the draft.
    [[nodiscard]] Result<void> steer(const Draft &draft);
    // A new answer below a user node; `cache`: where the chat takes answers from it.
    [[nodiscard]] Result<void> answerBelow(const NodeId &user, CacheUse cache = CacheUse::Usual);
    // Carries a last answer on: its rest from the server where that still has it, else by asking
    // on; what never left is asked once more.
    [[nodiscard]] Result<void> continueAnswer(const NodeId &answer, Budgets budgets);
    // Whether an answer is being made, or what it asked for.
    [[nodiscard]] bool isBusy() const { return m_exchange || !m_results.isNull(); }
    // Answers the question about a call; nothing: ends the calls, and what came of them is kept.
    void decideTool(std::optional<ToolDecision> decision);

    [[nodiscard]] Services &services() { return m_services; }
    void touchHead();
    void headChangedByPerson();

private:
    // Whether the rest of it may be at the server.
    [[nodiscard]] bool isResumable(const NodeId &id) const;
    [[nodiscard]] Result<void> goOn(Node &node);
    [[nodiscard]] Result<void> askAgain(Node &node, Budgets budgets);
    [[nodiscard]] bool canSteer() const;
    [[nodiscard]] Result<Answerer> answererWhenIdle(const ModelRef &model) const;
    // By the chat's plan, where it has one.
    [[nodiscard]] Result<Answerer> answererFor(const Message &question, const NodeId &parent);
    NodeId addUser(const NodeId &parent, const QList<Part> &parts, const NodeId &id = {});
    NodeId addAnswer(const NodeId &parent, const ModelRef &model);
    void answerBelow(const Answerer &answerer, const NodeId &user, QList<NodeId> added,
                     CacheUse cache);
    void ask(ExchangeOrder order, const NodeId &node, AnswerFold::Kind kind);
    // The question below that node, with the tools that are on.
    [[nodiscard]] ExchangeOrder orderBelow(const Answerer &answerer, const NodeId &user,
                                           CacheUse cache) const;
    void startChosen();
    void askInstead(const ModelRef &model);
    void takeUp(Node &node);
    [[nodiscard]] Result<Answerer> answererOf(const Node &node) const;
    void askInPlace(Node &node, const Answerer &answerer, const ChatRequest &request,
                    Budgets budgets);
    void receive(const StreamEvent &event);
    void reached();
    void goOnSteered(const Superseded &superseded);
    void finish();
    void answerSaid(const NodeId &said, const ModelRef &asked, std::optional<Error> error);
    void announce(const QList<NodeId> &added);
    void endDraft();
    NodeId addBelow(Node node);
    [[nodiscard]] bool wantsTools(const Node &answer) const;
    void callTools(const NodeId &asking);
    void beginRound(const QList<ToolCallPart> &calls);
    void callBegins(const QString &callId, const ToolNote &note);
    void callEnded(const ToolResultPart &result, const ToolNote &note);
    void callsEnded(bool stopped);
    void leaveTools();
    void showCalling(SessionStatus &status) const;
    void nameByModel(const NodeId &answered);
    using Signal = void (ChatSession::*)();
    void tell(std::initializer_list<Signal> changes);

    ChatSession &q;
    Services &m_services;
    Conversation m_conversation;
    const Keeping m_keeping;
    ForgetfulStore m_nowhere; // of a temporary one
    Autosave m_save;
    TitleWriter m_titles;
    SessionRouting m_routing;
    TallyBook m_book; // of what is counted when a question may not fit
    std::unique_ptr<Exchange> m_exchange;
    std::optional<AnswerFold> m_fold;
    NodeId m_answer;
    std::unique_ptr<ToolLoop> m_tools;
    NodeId m_results; // the message that results of tools come into; null: none are awaited
    Clock::Steady m_calling{0}; // since when
    NodeId m_said;              // by the person while the answer is written, and not answered yet
    std::unique_ptr<Clock::Timer> m_begin; // of taking up what was loaded
    std::unique_ptr<Clock::Timer> m_mark;  // until the reached point is written down
    bool m_stored;                         // the conversation exists in the store, or is about to
};

} // namespace parley
