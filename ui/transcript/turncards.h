// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The cards of a turn: why it waits and how long, how it ended, who answered instead of whom. Pure
// functions of values and the current language; main thread.
#pragma once

#include "ui/transcript/transcriptitem.h"
#include "ui/transcript/turncontent.h"

namespace parley {

// Counts down to the next attempt, or to the end of patience for a first byte; nothing while there
// is no wait that is worth a card. `node` is the answer that is being made.
[[nodiscard]] std::optional<CardItem> waitCard(const Node &node, const TurnFacts &facts,
                                               Clock::Steady now);
// What there is to say beside the text once nothing more comes.
[[nodiscard]] std::optional<CardItem> endCard(const Node &node, const TurnFacts &facts);
[[nodiscard]] std::optional<CardItem> fallbackNote(const Node &node, const TurnFacts &facts);

} // namespace parley
