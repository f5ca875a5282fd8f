// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A new conversation that begins as another one did: the messages from its root to one of them, as
// they are, under new ids. Model, system prompt and parameters come along. Pure function, any
// thread.
#pragma once

#include "chat/conversation.h"

namespace parley {

// An empty conversation when `upTo` is unknown.
[[nodiscard]] Conversation copyPath(const Conversation &from, const NodeId &upTo,
                                    const QDateTime &now);

} // namespace parley
