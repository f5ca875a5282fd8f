// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a standing choice (chat/compaction.h) makes of a path: the one place where anything said is
// kept from being sent. The same path and choice always give the same messages, and more below
// never change those above. Pure, any thread. docs/compression.md.
#pragma once

#include "chat/conversation.h"

namespace parley {

enum class Fate {
    Sent,
    NeverCame, // an answer without content
    Dropped,
    Shortened,  // sent in part
    Summarised, // the lead stands for it
};

// What of a path is sent, node by node. Without parts: left out.
struct PathStep
{
    NodeId node; // null: the draft
    Message message;
    Fate fate = Fate::Sent;
};

struct FoldedPath
{
    QList<PathStep> steps;
    QString lead;          // what a summary says; empty: nothing
    qsizetype leadAt = 0;  // steps it stands for: it begins the first message after them
    qsizetype covered = 0; // steps that the furthest fold covers
    QList<FoldId> folds;   // those that hold, in order of their reach
};
[[nodiscard]] FoldedPath compacted(QList<PathStep> whole, const Compaction &choice);

// The beginning of a message that a summary is, as a model reads it.
[[nodiscard]] QString leadOf(const QString &summary);

// Where a turn begins: what a person said, without results of tools. Cuts are made there alone, so
// that no answer loses its question and no result its call.
[[nodiscard]] QList<qsizetype> turnsOf(const QList<PathStep> &steps);
// The last message to fold so that the newest `kept` turns stay; null: nothing is left to fold. A
// question without an answer always stays.
[[nodiscard]] NodeId foldEnd(const QList<PathStep> &steps, qsizetype kept);

} // namespace parley
