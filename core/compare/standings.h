// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which models a person prefers, by their votes: Bradley-Terry scores with intervals. A choice of
// the best counts as a win over each of the others, a tie and "none is of use" as half a win for
// each. A normal prior keeps a model that always won finite. Pure, any thread.
#pragma once

#include "chat/vote.h"

namespace parley {

struct StandingsFilter
{
    QString tag;               // empty: all votes; case does not matter
    std::optional<bool> blind; // blind or open votes alone
};

struct ModelStanding
{
    ModelRef model;
    // 400 points more are odds of ten to one against the average of the group, which has 1000.
    double score = 0;
    double low = 0; // 95 % interval
    double high = 0;
    // One more than models of the group that are better beyond doubt: their intervals end above.
    int rank = 1;
    // Models that nobody ever compared, not even by way of others, have scores that mean nothing
    // to each other. Groups are numbered from 0, the one with the most votes first.
    int group = 0;
    int votes = 0; // choices it was in
    int wins = 0;  // of these: it was the best
    int ties = 0;  // … as good or as bad as the others
    int up = 0;    // thumbs
    int down = 0;
    bool enough = false; // votes; see enoughVotes
    friend bool operator==(const ModelStanding &, const ModelStanding &) = default;
};

// A model with fewer has no rank: winning 8 of 10 still comes by chance once in nine times, so
// below ten nearly nothing can be told from luck.
inline constexpr int enoughVotes = 10;

struct Standings
{
    QList<ModelStanding> models; // by group, then the best first, those with too few votes last
    int votes = 0;               // choices that were counted
    int groups = 0;
    friend bool operator==(const Standings &, const Standings &) = default;
};

// How far scores lie apart before anybody voted, in points.
inline constexpr double usualSpread = 400;

// `votes` as standingVotes() gives them. A model against itself says nothing and is not counted.
[[nodiscard]] Standings standingsOf(const QList<Vote> &votes, const StandingsFilter &filter = {},
                                    double spread = usualSpread);
// Every tag there is, the most used first.
[[nodiscard]] QStringList tagsOf(const QList<Vote> &votes);

} // namespace parley
