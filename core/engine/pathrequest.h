// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// From a path of a conversation to the finished question. Pure, any thread. Answers that never came
// and messages without content are left out; calls to tools that were cut off are not sent.
#pragma once

#include "chat/conversation.h"

namespace parley {

// What of a path is sent, node by node. Without parts: left out.
struct PathStep
{
    NodeId node;
    Message message;
};
[[nodiscard]] QList<PathStep> pathSteps(const Conversation &conversation, const NodeId &last);

// The question that ends with `last` (usually what the person wrote).
[[nodiscard]] ChatRequest pathRequest(const Conversation &conversation, const NodeId &last,
                                      const QString &model, const Sampling &sampling);
// The question that makes a model go on with `last`, an answer that was cut off and has text.
[[nodiscard]] ChatRequest continuationRequest(const Conversation &conversation, const NodeId &last,
                                              const QString &model, const Sampling &sampling);

} // namespace parley
