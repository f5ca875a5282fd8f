// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The results of tools as folded rows: name, how long it took, and what came out, as plain text.
// And the note below a message of results that no answer follows. Pure functions of values and the
// current language; main thread.
#pragma once

#include "ui/transcript/turncontent.h"

namespace parley {

// A chip for anything a tool was given; what opens is plain text.
[[nodiscard]] ChipItem toolChip(const QString &name, const QString &arguments, bool running);
// In the order of the results; behind them what began and has no result.
[[nodiscard]] QList<ChipItem> resultChips(const Node &results, bool live);
// Why no answer follows; nothing where one does, or is about to.
[[nodiscard]] std::optional<CardItem> callsNote(const Node &results, const TurnFacts &facts);

} // namespace parley
