// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the person says of the answers of one comparison: which is taken, thumbs up or down. Every
// word goes to the book of votes; a pick that could not be written there is taken back. Main
// thread; services and session outlive it.
#pragma once

#include "chat/votebook.h"
#include "engine/comparisonsession.h"
#include "engine/paneturn.h"

namespace parley {

class ComparisonVotes final : public QObject
{
    Q_OBJECT
public:
    ComparisonVotes(Services &services, ComparisonSession &session);
    ~ComparisonVotes() override;

    // Takes the last answer of the pane, or takes that back. No effect where nothing can be taken:
    // no answer, or one to a question the others were not asked.
    void pick(const ConversationId &pane);
    // Up, Down; the same again takes it back.
    void thumb(const ConversationId &pane, VoteKind kind);
    [[nodiscard]] std::optional<VoteKind> thumbOf(const NodeId &answer) const;
    [[nodiscard]] PaneTurn turnOf(const ConversationId &pane) const;
    // Nothing stands in the way of taking it.
    [[nodiscard]] bool mayPick(const ConversationId &pane) const;

Q_SIGNALS:
    void changed();
    void failed(const parley::Error &error);

private:
    [[nodiscard]] std::optional<JudgedAnswer> judged(const ChatSession &pane) const;
    [[nodiscard]] Vote newVote(VoteKind kind) const;
    void record(const Vote &vote, const std::function<void()> &undo);

    Services &m_services;
    ComparisonSession &m_session;
    QHash<NodeId, Vote> m_thumbs; // by answer
    Awaiting<QList<Vote>> m_reading;
    std::map<VoteId, Awaiting<void>> m_recording;
};

} // namespace parley
