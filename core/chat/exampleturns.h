// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Examples of a prompt as turns of a conversation that were never said. Pure function, any thread.
#pragma once

#include "chat/conversation.h"
#include "chat/prompt.h"

namespace parley {

// A path below `below` (null: from a root), to be appended in this order.
[[nodiscard]] QList<Node> exampleTurns(const NodeId &below, const QList<PromptExample> &examples,
                                       const QDateTime &now);

} // namespace parley
