// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers to prompts that stand in no chat, as the text of one column: JSON. They have no
// attachments. Pure, any thread. Reading never fails: what is damaged is an empty node.
#pragma once

#include "chat/conversation.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QJsonObject jsonOf(const QString &text); // empty where it is none

// Text, reasoning and tool calls; a null id is an empty text.
[[nodiscard]] QString askedNodeText(const Node &node);
[[nodiscard]] Node askedNodeOf(const QString &text);

} // namespace parley
