// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An answer outside of a conversation as JSON, for the store's rows. Such answers have no
// attachments: text, reasoning and tool calls alone. Pure functions, any thread. Reading takes
// hostile input: what is missing is absent.
#pragma once

#include "chat/conversation.h"

#include <QJsonObject>

namespace parley {

// Empty for a null id.
[[nodiscard]] QJsonObject loneAnswerToJson(const Node &answer);
[[nodiscard]] Node loneAnswerFromJson(const QJsonObject &object);

} // namespace parley
