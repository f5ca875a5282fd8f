// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person said of answers: which of several is best, or thumbs for a single one. Votes are
// never altered: a later one on the same answers replaces an earlier one, and one that is taken
// back is followed by a row that says so. Plain values, any thread.
#pragma once

#include "base/result.h"
#include "chat/conversation.h"

namespace parley {

struct Comparison;
struct ComparisonTurn;
struct Vote;
using VoteId = Id<Vote>;
// A comparison, and one question in it that was put to several models.
using ContestId = Id<Comparison>;
using RoundId = Id<ComparisonTurn>;

enum class VoteKind {
    Best, // the first of `answers` is better than each of the others
    Tie,  // all of them are equally good
    Bad,  // none of them is of use
    Up,   // thumbs for a single answer
    Down,
    Back, // takes `takesBack` back
};
// "best", "tie", …: in files.
[[nodiscard]] QLatin1String voteKindName(VoteKind kind);
[[nodiscard]] std::optional<VoteKind> voteKindFromName(QStringView name);

struct JudgedAnswer
{
    ModelRef model;
    ConversationId conversation;
    NodeId node; // the answer
    friend bool operator==(const JudgedAnswer &, const JudgedAnswer &) = default;
};

struct Vote
{
    VoteId id;    // a second try with the same one changes nothing
    QDateTime at; // UTC
    VoteKind kind = VoteKind::Best;
    VoteId takesBack;  // of Back alone
    ContestId contest; // null: outside of a comparison
    RoundId round;
    bool blind = false; // the names were hidden when it was given
    QStringList tags;   // as tidyTags() makes them
    QString note;
    QList<JudgedAnswer> answers;

    // Of several answers, rather than thumbs.
    [[nodiscard]] bool isChoice() const { return kind <= VoteKind::Bad; }
    friend bool operator==(const Vote &, const Vote &) = default;
};

// A BadRequest error that says what is missing: a choice is among two answers or more, thumbs are
// for one, what is taken back has an id.
[[nodiscard]] Result<void> checkVote(const Vote &vote);
// Without blanks around, empty ones and repetitions in another case; at most 32 of 64 characters.
[[nodiscard]] QStringList tidyTags(const QStringList &tags);
// Of votes in the order they were given: those that count now. One choice a round and one thumb an
// answer, the last; taking that back leaves none.
[[nodiscard]] QList<Vote> standingVotes(const QList<Vote> &votes);

} // namespace parley
