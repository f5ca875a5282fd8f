// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the standing choice of a chat does by itself: once a question no longer fits into its
// model's context, so many of the oldest turns are folded that what is left fills a good half of
// it, and the cut stays where it is for many turns. Weights are counted here alone, so that what is
// shown before sending is what is sent. docs/compression.md.
#pragma once

#include "engine/defaults.h"
#include "engine/sendestimate.h"

namespace parley {

struct NextMessage
{
    NodeId parent; // null: the first one
    Message message;
};

// Tokens of a question that leave room for its answer; nothing where nobody knows. Any thread.
[[nodiscard]] std::optional<qint64> inputRoom(const SendTarget &target, const ModelHabits &habits);
// The chat's choice with one fold more; nothing where the question fits, no choice was made, or no
// cut would help. Any thread that has the book.
[[nodiscard]] std::optional<Compaction> foldToFit(const Conversation &conversation,
                                                  const NextMessage &next, const SendTarget &target,
                                                  const ModelHabits &habits, const QDateTime &now,
                                                  TallyBook &book);

[[nodiscard]] SendTarget targetOf(const Services &services, const Answerer &answerer);
// The conversation with the choice that will hold for this message. Main thread.
[[nodiscard]] Conversation fitted(const Services &services, Conversation conversation,
                                  const NextMessage &next, const Answerer &answerer,
                                  TallyBook &book);

} // namespace parley
