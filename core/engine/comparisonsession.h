// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One open comparison: asks the sessions of its panes the same and keeps what belongs to all of
// them. Each session goes its own way, fails, waits and is stopped by itself; one that still
// answers gets the next question when it is done. Every change of the group is given to the book.
// Main thread; owns the sessions; book and services outlive it.
#pragma once

#include "engine/chatsession.h"
#include "engine/comparisonbook.h"
#include "engine/comparisonmerges.h"

namespace parley {

class ComparisonSession final : public QObject
{
    Q_OBJECT
public:
    using Sessions = std::vector<std::unique_ptr<ChatSession>>;

    // `sessions` of its panes and merged answers; those without one are dropped.
    ComparisonSession(Services &services, ComparisonBook &book, Comparison comparison,
                      Sessions sessions);
    ~ComparisonSession() override;

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    // In the order of the panes.
    [[nodiscard]] QList<ChatSession *> sessions() const;
    [[nodiscard]] ChatSession *session(const ConversationId &pane) const; // null: no such pane
    // Also while an answer is merged.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] ComparisonMerges &merges() const { return *m_merges; }

    // A session that was elsewhere. Configuration error when there are eight: it is gone then.
    Result<void> addPane(std::unique_ptr<ChatSession> session, qsizetype at = mostPanes);
    // A conversation that is stored nowhere yet. `question`: what of it was asked last here.
    Result<void> addPane(const Conversation &conversation, const NodeId &question = {},
                         qsizetype at = mostPanes);
    // Out of the comparison; its conversation stays where it is stored.
    [[nodiscard]] std::unique_ptr<ChatSession> takePane(const ConversationId &pane);
    void movePane(const ConversationId &pane, qsizetype to);

    // To all panes, or to none: Configuration error that names in providerType the conversation
    // that could not be asked; the draft stays with the caller.
    [[nodiscard]] Result<void> submit(const Draft &draft);
    // Once more what was asked last, in other words, beside it. None may be answering.
    [[nodiscard]] Result<void> resend(const Draft &draft);
    void stop();

    // Names are hidden and the panes shuffled, until the next pick.
    void setSealed(bool sealed);
    void setTitle(const QString &title); // by the person
    // Keeps what `edit` changes of the group; changed() follows unless whoever asks knows already.
    enum class Telling { All, Nobody };
    void change(const std::function<void(Comparison &)> &edit, Telling telling = Telling::All);

Q_SIGNALS:
    void changed(); // panes, their order, title, turns, picks, seal, merges
    void statusChanged();

private:
    void watch(ChatSession &session);
    void paneChanged(ChatSession &session);
    [[nodiscard]] bool isAwaited(const ConversationId &pane) const; // by a question
    void askNext(const ConversationId &pane);
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
    std::unique_ptr<ComparisonMerges> m_merges; // goes first
};

} // namespace parley
