// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The rhythm of the reading column: how much room stands between two pieces, in px at 100 % text
// size. Only looks upward, so what is above never moves when more arrives. Pure functions.
#pragma once

#include "ui/transcript/transcriptitem.h"

namespace parley {

// `above` null: the first piece of a turn.
[[nodiscard]] int spaceBetween(const TranscriptItem *above, const TranscriptItem &item);
// How many levels of nesting `block` shares with the block above, from the outermost.
[[nodiscard]] int sharedContainers(const TranscriptItem *above, const BlockItem &block);

} // namespace parley
