// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A conversation for other programs: one JSON object a line and message, all branches, in the order
// they were said: conversation, title, id, parent, role, text, reasoning, created, state, model,
// usage, error, attachments (name, media type, size; no bytes). Pure function, any thread.
#pragma once

#include "chat/conversation.h"

namespace parley {

[[nodiscard]] QByteArray exportJsonLines(const Conversation &conversation);

} // namespace parley
