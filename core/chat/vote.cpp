// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/vote.h"

#include "base/names.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace parley {

namespace {

constexpr std::array kindNames = {
    std::pair{VoteKind::Best, "best"}, std::pair{VoteKind::Tie, "tie"},
    std::pair{VoteKind::Bad, "bad"},   std::pair{VoteKind::Up, "up"},
    std::pair{VoteKind::Down, "down"}, std::pair{VoteKind::Back, "back"}};
constexpr qsizetype mostTags = 32;
constexpr qsizetype longestTag = 64;

Result<void> refused(const char *why)
{
    return Unexpected(ErrorKind::BadRequest, QLatin1String(why));
}

// What a vote is about: a later one on the same replaces it.
QByteArray matterOf(const Vote &vote)
{
    if (!vote.isChoice()) {
        return "answer" + vote.answers.value(0).node.toBytes();
    }
    if (!vote.round.isNull()) {
        return "round" + vote.round.toBytes();
    }
    QList<QByteArray> nodes;
    for (const JudgedAnswer &answer : vote.answers) {
        nodes.append(answer.node.toBytes());
    }
    std::sort(nodes.begin(), nodes.end());
    return "answers" + nodes.join();
}

} // namespace

QLatin1String voteKindName(VoteKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<VoteKind> voteKindFromName(QStringView name)
{
    return valueIn(kindNames, name);
}

Result<void> checkVote(const Vote &vote)
{
    if (vote.id.isNull() || !vote.at.isValid()) {
        return refused("a vote needs an id and a time");
    }
    if (vote.kind == VoteKind::Back) {
        return vote.takesBack.isNull() ? refused("what is taken back needs its id")
                                       : Result<void>();
    }
    if (vote.isChoice()) {
        return vote.answers.size() < 2 ? refused("a choice is among two answers or more")
                                       : Result<void>();
    }
    return vote.answers.size() != 1 ? refused("thumbs are for one answer") : Result<void>();
}

QStringList tidyTags(const QStringList &tags)
{
    QStringList tidy;
    QSet<QString> seen;
    for (const QString &tag : tags) {
        const QString clean = tag.simplified().left(longestTag).trimmed();
        const qsizetype known = seen.size();
        seen.insert(clean.toCaseFolded());
        if (!clean.isEmpty() && seen.size() > known && tidy.size() < mostTags) {
            tidy.append(clean);
        }
    }
    return tidy;
}

QList<Vote> standingVotes(const QList<Vote> &votes)
{
    QHash<QByteArray, qsizetype> last; // of each matter; where it is in `votes`
    QHash<VoteId, QByteArray> matters;
    for (qsizetype i = 0; i < votes.size(); ++i) {
        const Vote &vote = votes[i];
        if (vote.kind != VoteKind::Back) {
            const QByteArray matter = matterOf(vote);
            matters.insert(vote.id, matter);
            last.insert(matter, i);
            continue;
        }
        const auto found = last.constFind(matters.value(vote.takesBack));
        if (found != last.cend() && votes[*found].id == vote.takesBack) {
            last.erase(found);
        }
    }
    QList<qsizetype> places = last.values();
    std::sort(places.begin(), places.end());
    QList<Vote> standing;
    for (const qsizetype place : places) {
        standing.append(votes[place]);
    }
    return standing;
}

} // namespace parley
