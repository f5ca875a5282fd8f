// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/comparisonvotes.h"

#include <algorithm>

namespace parley {

namespace {

RoundId roundOf(const ComparisonTurn &turn)
{
    return RoundId::fromBytes(turn.id.toBytes());
}

template <class Key>
std::optional<Vote> voteAt(const QHash<Key, Vote> &votes, const Key &key)
{
    const auto known = votes.constFind(key);
    return known == votes.cend() ? std::nullopt : std::optional(*known);
}

// What stood there before a vote that was not kept.
template <class Key>
void putBack(QHash<Key, Vote> &votes, const Key &key, const std::optional<Vote> &former)
{
    votes.remove(key);
    if (former) {
        votes.insert(key, *former);
    }
}

} // namespace

ComparisonVotes::ComparisonVotes(Services &services, ComparisonSession &session)
    : m_services(services), m_session(session)
{
    m_reading.wait(services.votes.votes(), [this](const Result<QList<Vote>> &votes) {
        if (!votes) {
            Q_EMIT failed(votes.error());
            return;
        }
        take(*votes);
        Q_EMIT changed();
    });
}

// What was said since is newer and stays.
void ComparisonVotes::take(const QList<Vote> &all)
{
    const auto contest = ContestId::fromBytes(m_session.comparison().id.toBytes());
    QHash<QString, int> counts;
    for (const Vote &vote : standingVotes(all)) {
        for (const QString &tag : vote.tags) {
            ++counts[tag];
        }
        if (vote.contest != contest) {
            continue;
        }
        if (vote.isChoice()) {
            m_choices.insert(vote.round, m_choices.value(vote.round, vote));
        } else {
            const NodeId answer = vote.answers.first().node;
            m_thumbs.insert(answer, m_thumbs.value(answer, vote));
        }
    }
    m_tags = counts.keys();
    std::sort(m_tags.begin(), m_tags.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
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
        answer && !m_session.comparison().isMerged(answer->id) &&
        (answer->state == NodeState::Complete ||
         (answer->state == NodeState::Interrupted && !answer->message.text().isEmpty()));
    return whole ? std::optional(
                       JudgedAnswer{answer->meta.answerer(), conversation.head().id, answer->id})
                 : std::nullopt;
}

bool ComparisonVotes::mayPick(const ConversationId &pane) const
{
    const PaneTurn place = turnOf(pane);
    return place.turn >= 0 && (mayThumb(pane) || m_session.comparison().isMerged(place.answer));
}

bool ComparisonVotes::mayThumb(const ConversationId &pane) const
{
    const ChatSession *session = m_session.session(pane);
    return session && turnOf(pane).turn >= 0 && judged(*session);
}

QList<JudgedAnswer> ComparisonVotes::judgedIn(qsizetype turn) const
{
    QList<JudgedAnswer> answers;
    for (const ChatSession *pane : m_session.sessions()) {
        const auto answer = judged(*pane);
        if (answer && turn >= 0 && turnOf(answer->conversation).turn == turn) {
            answers.append(*answer);
        }
    }
    return answers;
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

void ComparisonVotes::setPick(const Id<ComparisonTurn> &turn, const NodeId &answer,
                              const VoteId &vote)
{
    m_session.change([&](Comparison &group) { group.pick(turn, answer, vote); });
}

void ComparisonVotes::pick(const ConversationId &pane)
{
    if (!mayPick(pane)) {
        return;
    }
    const PaneTurn place = turnOf(pane);
    if (!mayThumb(pane)) {
        pickMerged(place);
        return;
    }
    const ComparisonTurn turn = m_session.comparison().turns.at(place.turn);
    Vote vote = newVote(place.picked ? VoteKind::Back : VoteKind::Best);
    vote.round = roundOf(turn);
    const std::optional<Vote> before = voteAt(m_choices, vote.round);
    if (place.picked) {
        vote.takesBack = turn.vote;
        m_choices.remove(vote.round);
        setPick(turn.id, {}, {});
    } else {
        vote.answers = judgedIn(place.turn);
        const auto taken = std::find_if(vote.answers.begin(), vote.answers.end(),
                                        [&](const auto &one) { return one.conversation == pane; });
        vote.answers.move(taken - vote.answers.begin(), 0);
        const bool alone = vote.answers.size() < 2; // better than nobody
        if (!alone) {
            m_choices.insert(vote.round, vote);
        }
        setPick(turn.id, place.answer, alone ? VoteId() : vote.id);
        if (alone) {
            return;
        }
    }
    if (!place.picked || !turn.vote.isNull()) {
        record(vote, [this, turn, before, round = vote.round] {
            putBack(m_choices, round, before);
            setPick(turn.id, turn.picked, turn.vote);
        });
    }
}

// What was said of the answers it was made of holds.
void ComparisonVotes::pickMerged(const PaneTurn &place)
{
    setPick(m_session.comparison().turns.at(place.turn).id, place.picked ? NodeId() : place.answer,
            {});
}

bool ComparisonVotes::mayJudgeAll() const
{
    return judgedIn(m_session.comparison().turns.size() - 1).size() >= 2;
}

void ComparisonVotes::judgeAll(VoteKind kind)
{
    if (!mayJudgeAll()) {
        return;
    }
    const ComparisonTurn turn = m_session.comparison().turns.last();
    const std::optional<Vote> before = voteAt(m_choices, roundOf(turn));
    const bool again = before && before->kind == kind;
    Vote vote = newVote(again ? VoteKind::Back : kind);
    vote.round = roundOf(turn);
    if (again) {
        vote.takesBack = before->id;
        m_choices.remove(vote.round);
    } else {
        vote.answers = judgedIn(m_session.comparison().turns.size() - 1);
        m_choices.insert(vote.round, vote);
    }
    // A verdict, like a pick, ends hiding names.
    m_session.change([&](Comparison &group) {
        group.turns.last().picked = {};
        group.turns.last().vote = {};
        group.sealed = group.sealed && again;
    });
    Q_EMIT changed();
    record(vote, [this, turn, before, round = vote.round] {
        putBack(m_choices, round, before);
        setPick(turn.id, turn.picked, turn.vote);
        Q_EMIT changed();
    });
}

const Vote *ComparisonVotes::choice() const
{
    const QList<ComparisonTurn> &turns = m_session.comparison().turns;
    const auto known =
        turns.isEmpty() ? m_choices.cend() : m_choices.constFind(roundOf(turns.last()));
    return known == m_choices.cend() ? nullptr : &*known;
}

const Vote *ComparisonVotes::voteOf(const ConversationId &pane) const
{
    const PaneTurn place = turnOf(pane);
    const QList<ComparisonTurn> &turns = m_session.comparison().turns;
    if (place.picked) {
        const auto known = m_choices.constFind(roundOf(turns.at(place.turn)));
        if (known != m_choices.cend() && known->kind == VoteKind::Best) {
            return &*known;
        }
    }
    const auto thumb = m_thumbs.constFind(place.answer);
    return thumb == m_thumbs.cend() ? nullptr : &*thumb;
}

void ComparisonVotes::annotate(const VoteId &vote, const QStringList &tags, const QString &note)
{
    const auto put = [this](const Vote &former, const Vote &now) {
        if (!now.isChoice()) {
            m_thumbs.insert(now.answers.first().node, now);
        } else {
            m_choices.insert(now.round, now);
            m_session.change([&](Comparison &group) {
                for (ComparisonTurn &turn : group.turns) {
                    turn.vote = turn.vote == former.id ? now.id : turn.vote;
                }
            });
        }
        Q_EMIT changed();
    };
    QList<Vote> standing = m_choices.values() + m_thumbs.values();
    const auto former = std::find_if(standing.begin(), standing.end(),
                                     [&](const Vote &one) { return one.id == vote; });
    if (former == standing.end()) {
        return;
    }
    Vote now = *former;
    now.id = VoteId::create();
    now.at = m_services.clock.now();
    now.tags = tidyTags(tags);
    now.note = note.trimmed();
    if (now.tags == former->tags && now.note == former->note) {
        return;
    }
    for (const QString &tag : std::as_const(now.tags)) {
        if (!m_tags.contains(tag)) {
            m_tags.append(tag);
        }
    }
    put(*former, now);
    record(now, [put, before = *former, now] { put(now, before); });
}

void ComparisonVotes::thumb(const ConversationId &pane, VoteKind kind)
{
    const ChatSession *session = m_session.session(pane);
    const auto answer = session ? judged(*session) : std::nullopt;
    if (!answer) {
        return;
    }
    const std::optional<Vote> former = voteAt(m_thumbs, answer->node);
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
        putBack(m_thumbs, node, former);
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
