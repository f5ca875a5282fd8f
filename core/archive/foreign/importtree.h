// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Puts the nodes of an imported conversation in order, whatever the export looked like: parents
// before children, unique ids, no cycles, no placeholders, reasoning at its answer; finds the leaf
// that was shown, models, times and the system prompt. Linear time, no recursion. Pure, any thread.
#pragma once

#include "archive/foreign/importedchats.h"

namespace parley {

// What can't stay as it was is reported to `chats`.
void settleConversation(ImportedConversation &conversation, ImportedChats &chats);

// Keeps the newer one of two conversations with one id; reports those without messages.
void settleConversations(ImportedChats &chats);

} // namespace parley
