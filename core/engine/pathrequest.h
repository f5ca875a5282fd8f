// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// From a path of a conversation to the finished question. Pure, any thread. Answers that never came
// and messages without content are left out; calls to tools that were cut off are not sent; the
// person's choice for long conversations (chat/compaction.h) is applied here and nowhere else.
#pragma once

#include "engine/pathfold.h"

namespace parley {

// Before the person's choice of what is left out, and with it.
[[nodiscard]] QList<PathStep> wholePath(const Conversation &conversation, const NodeId &last);
[[nodiscard]] FoldedPath foldedPath(const Conversation &conversation, const NodeId &last);
// What an answer remembers of the folds it was asked with (see foldDetail); empty: of none.
[[nodiscard]] QByteArray foldMark(const FoldedPath &path);
void noteFolds(Node &answer, const Conversation &conversation, const NodeId &asked);

// The question that a path is.
[[nodiscard]] ChatRequest requestOf(const Conversation &conversation, const FoldedPath &path,
                                    const QString &model, const Sampling &sampling);
// The question that ends with `last` (usually what the person wrote).
[[nodiscard]] ChatRequest pathRequest(const Conversation &conversation, const NodeId &last,
                                      const QString &model, const Sampling &sampling);
// The same with one more message below `last`.
[[nodiscard]] ChatRequest nextRequest(const Conversation &conversation, const NodeId &last,
                                      const Message &draft, const QString &model,
                                      const Sampling &sampling);
// How many messages of that question come before each step.
[[nodiscard]] QList<qsizetype> messagesBefore(const FoldedPath &path);
// The question that makes a model go on with `last`, an answer that was cut off and has text.
[[nodiscard]] ChatRequest continuationRequest(const Conversation &conversation, const NodeId &last,
                                              const QString &model, const Sampling &sampling);

} // namespace parley
