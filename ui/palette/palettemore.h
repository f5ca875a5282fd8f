// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What else the command palette can do with a chat or a model than the nearest thing: rename, pin,
// file, delete; use it for new chats. Main thread; what they are given outlives the entries.
#pragma once

#include "chat/conversation.h"
#include "ui/palette/palettemodel.h"

namespace parley {

class ChatDesk;
class SettingsStore;

[[nodiscard]] QList<PaletteEntry> moreForChat(const ConversationId &id, ChatDesk &desk,
                                              const std::function<void()> &showChats);
// Only where it can be put: pinned, in a folder, into the archive. None for a chat that is not
// kept.
[[nodiscard]] QList<PaletteEntry> placesForChat(const ConversationId &id, ChatDesk &desk);
[[nodiscard]] QList<PaletteEntry> moreForModel(const ModelRef &model, SettingsStore &settings);

} // namespace parley
