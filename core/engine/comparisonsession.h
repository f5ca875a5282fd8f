// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One open comparison: asks the sessions of its panes the same and keeps what belongs to all of
// them. Each session goes its own way, fails, waits and is stopped by itself; one that still
// answers gets the next question when it is done. Every change of the group is given to the book.
// Main thread; owns the sessions; book and services outlive it.
#pragma once

#include "engine/chatsession.h"
#include "engine/comparisonbook.h"

#include <deque>

namespace parley {

class ComparisonSession final : public QObject
{
    Q_OBJECT
public:
    using Sessions = std::vector<std::unique_ptr<ChatSession>>;

    // `sessions` of its panes, in their order; panes without one are dropped.
    ComparisonSession(Services &services, ComparisonBook &book, Comparison comparison,
                      Sessions sessions);
    ~ComparisonSession() override;

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    // In the order of the panes.
    [[nodiscard]] QList<ChatSession *> sessions() const;
    [[nodiscard]] ChatSession *session(const ConversationId &pane) const; // null: no such pane
    [[nodiscard]] bool isBusy() const;

    // A session that was elsewhere. Configuration error when there are eight: it is gone then.
    Result<void> addPane(std::unique_ptr<ChatSession> session, qsizetype at = mostPanes);
    // A conversation that is stored nowhere yet. `question`: what of it was asked last here.
    Result<void> addPane(const Conversation &conversation, const NodeId &question = {},
                         qsizetype at = mostPanes);
    // Out of the comparison; its conversation stays where it is stored.
    [[nodiscard]] std::unique_ptr<ChatSession> takePane(const ConversationId &pane);
    void movePane(const ConversationId &pane, qsizetype to);
    void setShares(const QList<double> &shares);

    // To all panes, or to none: Configuration error that names in providerType the conversation
    // that could not be asked; the draft stays with the caller.
    [[nodiscard]] Result<void> submit(const Draft &draft);
    // Once more what was asked last, in other words, beside it. None may be answering.
    [[nodiscard]] Result<void> resend(const Draft &draft);
    void stop();

    // Names are hidden and the panes shuffled, until the next pick.
    void setSealed(bool sealed);
    void setTitle(const QString &title); // by the person
    // The answer the person takes, with the vote that says so; null: none any more.
    void setPick(const Id<ComparisonTurn> &turn, const NodeId &answer, const Id<Vote> &vote);

Q_SIGNALS:
    void changed(); // panes, their order, title, turns, picks, seal
    void statusChanged();

private:
    struct Waiting // a question to a pane that still answers
    {
        Id<ComparisonTurn> turn;
        Draft draft;
    };
    void watch(ChatSession &session);
    void paneChanged(ChatSession &session);
    [[nodiscard]] Result<void> check(const Draft &draft) const;
    [[nodiscard]] ComparisonTurn &newTurn(const Draft &draft);
    // False: it refused. Whoever asked saves and tells.
    bool ask(ChatSession &session, const Id<ComparisonTurn> &turn, const Draft &draft);
    void noteQuestion(const ChatSession &session, const Id<ComparisonTurn> &turn);
    void save();

    Services &m_services;
    ComparisonBook &m_book;
    Comparison m_comparison;
    std::map<ConversationId, std::unique_ptr<ChatSession>> m_sessions;
    std::map<ConversationId, std::deque<Waiting>> m_waiting;
};

} // namespace parley
