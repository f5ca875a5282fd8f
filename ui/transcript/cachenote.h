// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The quiet line below an answer that came from the cache: how old it is, what it saved, and one
// click to ask the model anew. Pure functions of values and the current language; main thread.
#pragma once

#include "ui/transcript/transcriptitem.h"

#include "chat/conversation.h"

namespace parley {

// Nothing where the model was asked.
[[nodiscard]] std::optional<CardItem> cacheNote(const Node &node, const QDateTime &now);
// When it was answered and what it saved, in one sentence for tooltips; empty likewise.
[[nodiscard]] QString cacheDetails(const Node &node);

} // namespace parley
