// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The active path of a conversation as one Markdown document. What was said stands as it was
// written; images are embedded as data; everything around it is escaped. Pure function, any thread.
#pragma once

#include "chat/conversation.h"

namespace parley {

[[nodiscard]] QString exportMarkdown(const Conversation &conversation);

} // namespace parley
