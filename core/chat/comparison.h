// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Several conversations side by side, each asked the same: which they are, in which order, how
// wide, and which answer the person took. Every pane is an ordinary stored conversation with a
// tree, model and parameters of its own; what was said is there and nowhere else. Plain values, any
// thread.
#pragma once

#include "chat/merge.h"

namespace parley {

struct Comparison;
struct Vote;
using ComparisonId = Id<Comparison>;

inline constexpr qsizetype fewestPanes = 2;
inline constexpr qsizetype mostPanes = 8;

struct ComparisonPane
{
    ConversationId conversation;
    double share = 1; // of the width, against the other panes
    friend bool operator==(const ComparisonPane &, const ComparisonPane &) = default;
};

// One question to all panes there were.
struct ComparisonTurn
{
    Id<ComparisonTurn> id;
    QList<NodeId> questions; // the person's message in each pane that was asked
    NodeId picked;           // an answer to one of them; null: none was picked
    Id<Vote> vote;           // the one that says so
    friend bool operator==(const ComparisonTurn &, const ComparisonTurn &) = default;
};

// What a pane that still answers is to be asked next.
struct WaitingQuestion
{
    ConversationId pane;
    Id<ComparisonTurn> turn;
    QString text;
    QList<Part> attachments;
    friend bool operator==(const WaitingQuestion &, const WaitingQuestion &) = default;
};

struct Comparison
{
    ComparisonId id;
    QString title; // empty: not named yet
    bool titleByPerson = false;
    QDateTime created; // UTC
    QDateTime updated; // UTC
    QList<ComparisonPane> panes;
    QList<ComparisonTurn> turns; // oldest first
    bool sealed = false;         // who answers is hidden until the next pick
    bool diff = false;           // what only one answer says is tinted
    QList<Merge> merges;         // oldest first
    MergePlan merging;
    QList<WaitingQuestion> waiting; // in the order they were asked

    // -1: not one of its panes.
    [[nodiscard]] qsizetype indexOf(const ConversationId &conversation) const;
    // The turn of this question; -1: none.
    [[nodiscard]] qsizetype turnOf(const NodeId &question) const;
    // The person takes this answer, with the vote that says so: names are hidden no more. Null:
    // takes none.
    void pick(const Id<ComparisonTurn> &turn, const NodeId &answer, const Id<Vote> &vote);
    // Null: no such merged answer.
    [[nodiscard]] const Merge *merge(const ConversationId &conversation) const;
    // Written from other answers: it says nothing of its model.
    [[nodiscard]] bool isMerged(const NodeId &answer) const;
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

// Who answers in a pane, and how: a pane without what was said.
struct LineUpPane
{
    ModelRef model;
    QString system;
    Sampling sampling;
    friend bool operator==(const LineUpPane &, const LineUpPane &) = default;
};

struct LineUp;
using LineUpId = Id<LineUp>;

// A named set of panes, to begin comparisons with.
struct LineUp
{
    LineUpId id;
    QString name;
    QList<LineUpPane> panes;
    friend bool operator==(const LineUp &, const LineUp &) = default;
};

} // namespace parley
