// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The messages of a question as Chat Completions words them. Pure; any thread.
#pragma once

#include "chat/chatrequest.h"
#include "chat/providerprofile.h"

#include <QJsonArray>

namespace parley {

// The system text first, then every message that has something to send.
[[nodiscard]] QJsonArray openAiChatMessages(const ChatRequest &request, const Quirks &quirks);

} // namespace parley
