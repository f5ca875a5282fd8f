// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the exports for people say around a message, in English and without any markup. Pure
// functions, any thread.
#pragma once

#include "chat/conversation.h"

namespace parley {

// The title, or the first words, or "Conversation".
[[nodiscard]] QString exportTitle(const Conversation &conversation);
// "2. openai/gpt-6": of a pane among others.
[[nodiscard]] QString paneTitle(const Conversation &pane, qsizetype place);
// "You", "openai/gpt-6", "System", "Tool".
[[nodiscard]] QString speaker(const Node &node);
// "2026-11-21 10:15 UTC"; empty when not known.
[[nodiscard]] QString exportTime(const QDateTime &time);
// "interrupted", "failed: rate_limited, slow down"; empty for a complete message. No keys in it.
[[nodiscard]] QString stateNote(const Node &node);
// "report.pdf, application/pdf, 12345 bytes"
[[nodiscard]] QString attachmentNote(const QString &name, const QString &mediaType,
                                     qsizetype bytes);

} // namespace parley
