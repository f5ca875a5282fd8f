// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One answer that a model wrote from the answers of several panes: which they were, what it was
// told, and what the person said of the points it left out. The request and the answer themselves
// are a stored conversation of their own. Plain values, any thread.
#pragma once

#include "chat/conversation.h"

#include <QMap>

namespace parley {

struct ComparisonTurn;

enum class MergeWay {
    BestOfEach,
    OnlyAgreed, // what at least two answers say
    Own,        // by an instruction of the person
};

// One of the answers, in the order they stand in the request.
struct MergeSource
{
    ConversationId pane;
    NodeId answer;
    ModelRef model; // that gave it
    friend bool operator==(const MergeSource &, const MergeSource &) = default;
};

// A disputed point the person decided about.
struct SettledPoint
{
    int source = 0;
    QString sentence;
    bool added = false; // else it stays out
    friend bool operator==(const SettledPoint &, const SettledPoint &) = default;
};

struct Merge
{
    ConversationId conversation;
    Id<ComparisonTurn> turn;
    MergeWay way = MergeWay::BestOfEach;
    QString instruction; // as it was sent
    QList<MergeSource> sources;
    QList<SettledPoint> settled;
    NodeId used; // the answer that was made of it in a pane; null: none
    friend bool operator==(const Merge &, const Merge &) = default;
};

// How the next one is to be made.
struct MergePlan
{
    ModelRef model; // empty: not chosen yet
    MergeWay way = MergeWay::BestOfEach;
    QMap<MergeWay, QString> instructions; // where the person wrote another one
    double share = 1;                     // of the width, against the panes
    friend bool operator==(const MergePlan &, const MergePlan &) = default;
};

} // namespace parley
