// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/comparisonvotes.h"

namespace parley {

ComparisonVotes::ComparisonVotes(Services &services, ComparisonSession &session)
    : m_services(services), m_session(session)
{
    const auto contest = ContestId::fromBytes(session.comparison().id.toBytes());
    m_reading.wait(services.votes.votes(contest), [this](const Result<QList<Vote>> &votes) {
        if (!votes) {
            Q_EMIT failed(votes.error());
            return;
        }
        for (const Vote &vote : standingVotes(*votes)) {
            if (vote.kind == VoteKind::Up || vote.kind == VoteKind::Down) {
                m_thumbs.insert(vote.answers.first().node, vote);
            }
        }
        Q_EMIT changed();
    });
}

ComparisonVotes::~ComparisonVotes() = default;

PaneTurn ComparisonVotes::turnOf(const ConversationId &pane) const
{
    const ChatSession *session = m_session.session(pane);
    return session ? paneTurn(m_session.comparison(), session->conversation()) : PaneTurn();
}

std::optional<JudgedAnswer> ComparisonVotes::judged(const ChatSession &pane) const
{
    const Conversation &conversation = pane.conversation();
    const Node *answer = conversation.find(turnOf(conversation.head().id).answer);
    const bool whole =
        answer && (answer->state == NodeState::Complete ||
                   (answer->state == NodeState::Interrupted && !answer->message.text().isEmpty()));
    return whole ? std::optional(
                       JudgedAnswer{answer->meta.answerer(), conversation.head().id, answer->id})
                 : std::nullopt;
}

bool ComparisonVotes::mayPick(const ConversationId &pane) const
{
    const ChatSession *session = m_session.session(pane);
    return session && turnOf(pane).turn >= 0 && judged(*session);
}

Vote ComparisonVotes::newVote(VoteKind kind) const
{
    Vote vote;
    vote.id = VoteId::create();
    vote.at = m_services.clock.now();
    vote.kind = kind;
    vote.contest = ContestId::fromBytes(m_session.comparison().id.toBytes());
    vote.blind = m_session.comparison().sealed;
    return vote;
}

void ComparisonVotes::pick(const ConversationId &pane)
{
    if (!mayPick(pane)) {
        return;
    }
    const PaneTurn place = turnOf(pane);
    const ComparisonTurn turn = m_session.comparison().turns.at(place.turn);
    Vote vote = newVote(place.picked ? VoteKind::Back : VoteKind::Best);
    vote.round = RoundId::fromBytes(turn.id.toBytes());
    if (place.picked) {
        vote.takesBack = turn.vote;
        m_session.setPick(turn.id, {}, {});
    } else {
        vote.answers.append(*judged(*m_session.session(pane)));
        for (const ChatSession *other : m_session.sessions()) {
            const ConversationId id = other->conversation().head().id;
            const auto answer = judged(*other);
            if (id != pane && answer && turnOf(id).turn == place.turn) {
                vote.answers.append(*answer);
            }
        }
        m_session.setPick(turn.id, place.answer, vote.id);
        if (vote.answers.size() < 2) {
            return; // better than nobody
        }
    }
    if (!place.picked || !turn.vote.isNull()) {
        record(vote, [this, turn] { m_session.setPick(turn.id, turn.picked, turn.vote); });
    }
}

void ComparisonVotes::thumb(const ConversationId &pane, VoteKind kind)
{
    const ChatSession *session = m_session.session(pane);
    const auto answer = session ? judged(*session) : std::nullopt;
    if (!answer) {
        return;
    }
    const auto before = m_thumbs.constFind(answer->node);
    const std::optional<Vote> former =
        before == m_thumbs.cend() ? std::nullopt : std::optional(before.value());
    const bool again = former && former->kind == kind;
    Vote vote = newVote(again ? VoteKind::Back : kind);
    if (again) {
        vote.takesBack = former->id;
        m_thumbs.remove(answer->node);
    } else {
        vote.answers = {*answer};
        m_thumbs.insert(answer->node, vote);
    }
    Q_EMIT changed();
    record(vote, [this, node = answer->node, former] {
        m_thumbs.remove(node);
        if (former) {
            m_thumbs.insert(node, *former);
        }
        Q_EMIT changed();
    });
}

std::optional<VoteKind> ComparisonVotes::thumbOf(const NodeId &answer) const
{
    const auto known = m_thumbs.constFind(answer);
    return known == m_thumbs.cend() ? std::nullopt : std::optional(known->kind);
}

void ComparisonVotes::record(const Vote &vote, const std::function<void()> &undo)
{
    m_recording[vote.id].wait(m_services.votes.record(vote),
                              [this, id = vote.id, undo](const Result<void> &done) {
                                  m_recording.erase(id);
                                  if (!done) {
                                      undo();
                                      Q_EMIT failed(done.error());
                                  }
                              });
}

} // namespace parley
