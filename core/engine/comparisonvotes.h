// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the person says of the answers of one comparison: which is taken, that none is better or of
// use, thumbs up or down, with tags and a note. Every word goes to the book of votes; what could
// not be written there is taken back. A merged answer can be taken, which is no vote: it says
// nothing of its model. Main thread; services and session outlive it.
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
    // Tie or Bad, of all answers to the last question; the same again takes it back. No effect for
    // fewer than two.
    void judgeAll(VoteKind kind);
    [[nodiscard]] bool mayJudgeAll() const;
    // What was said of the last question: null, Best, Tie or Bad. Of one answer alone: the pick if
    // it is that, else its thumb.
    [[nodiscard]] const Vote *choice() const;
    [[nodiscard]] const Vote *voteOf(const ConversationId &pane) const;
    // The same vote with these words to it; its id is another one then.
    void annotate(const VoteId &vote, const QStringList &tags, const QString &note);
    // Of all votes there are, the most frequent first.
    [[nodiscard]] const QStringList &knownTags() const { return m_tags; }
    [[nodiscard]] PaneTurn turnOf(const ConversationId &pane) const;
    // Nothing stands in the way of taking it.
    [[nodiscard]] bool mayPick(const ConversationId &pane) const;
    [[nodiscard]] bool mayThumb(const ConversationId &pane) const;

Q_SIGNALS:
    void changed();
    void failed(const parley::Error &error);

private:
    [[nodiscard]] std::optional<JudgedAnswer> judged(const ChatSession &pane) const;
    [[nodiscard]] Vote newVote(VoteKind kind) const;
    void take(const QList<Vote> &all);
    [[nodiscard]] QList<JudgedAnswer> judgedIn(qsizetype turn) const;
    void setPick(const Id<ComparisonTurn> &turn, const NodeId &answer, const VoteId &vote);
    void pickMerged(const PaneTurn &place);
    void record(const Vote &vote, const std::function<void()> &undo);

    Services &m_services;
    ComparisonSession &m_session;
    QHash<NodeId, Vote> m_thumbs; // by answer
    QHash<RoundId, Vote> m_choices;
    QStringList m_tags;
    Awaiting<QList<Vote>> m_reading;
    std::map<VoteId, Awaiting<void>> m_recording;
};

} // namespace parley
