// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the line below an answer says: figures of a node as words, reported ones as they are,
// estimated ones marked with ≈. Pure functions; main thread.
#pragma once

#include "ui/transcript/turncontent.h"

namespace parley {

[[nodiscard]] FootnoteItem footnoteOf(const Node &node, const TurnFacts &facts, Clock::Steady now);

} // namespace parley
