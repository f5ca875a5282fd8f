// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The person's standing choice of how the beginning of a conversation is sent once it is too long:
// not at all, shortened by rule, or as a summary. What was said stays in the conversation as it
// was. Plain values, any thread. docs/compression.md.
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "chat/providerprofile.h"

#include <QDateTime>
#include <QMap>

namespace parley {

struct Node;
using NodeId = Id<Node>;
struct Fold;
using FoldId = Id<Fold>;

enum class FoldRule {
    Drop,      // not sent
    Shorten,   // long texts lose their middle, pictures and what was thought go; chat/shortened.h
    Summarise, // a model's summary stands for it
};

// From the root of a path to one of its messages. It holds on every branch that goes through that
// message; of several on one path the one that reaches furthest.
struct Fold
{
    FoldId id; // answers remember with which one they were asked; null: none
    FoldRule rule = FoldRule::Drop;
    NodeId last;               // the newest message it covers
    bool keepsFirst = false;   // of Drop: the first question goes along, with its answer
    QString summary;           // of Summarise
    ModelRef by;               // who wrote the summary
    std::optional<Money> cost; // of the summary; absent: nobody knows
    QDateTime made;            // UTC
    friend bool operator==(const Fold &, const Fold &) = default;
};

struct Compaction
{
    QList<Fold> folds;                 // at most one a message
    std::optional<FoldRule> automatic; // Drop or Shorten: by itself whenever it no longer fits
    bool keepsFirst = true;            // of what is dropped by itself
    QString instruction;               // how a summary is asked for; empty: in our words
    ModelRef summariser;               // who is asked for it; empty: the cheapest with room
    Money spent;                       // on summaries, those that were undone included

    // Of the folds whose last message is on a path from the root, the one that reaches furthest;
    // null: none.
    [[nodiscard]] const Fold *on(const QList<NodeId> &path) const;
    // Puts a fold where there is none yet, or in the place of the one that ends there.
    void put(const Fold &fold);
    void remove(const FoldId &id);
    // For a copy of the conversation: folds of messages that are not in it are gone.
    [[nodiscard]] Compaction renamed(const QMap<NodeId, NodeId> &nodes) const;
    friend bool operator==(const Compaction &, const Compaction &) = default;
};

// "drop", "shorten", "summarise"
[[nodiscard]] QLatin1String foldRuleName(FoldRule rule);
[[nodiscard]] std::optional<FoldRule> foldRuleFromName(QStringView name);

} // namespace parley
