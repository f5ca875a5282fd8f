// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the ways to make room in a chat weigh, cost and save, in words. Pure functions of values and
// the current language; main thread.
#pragma once

#include "engine/foldoffers.h"

namespace parley {

// "≈ 92,000 tokens · about $0.28"
[[nodiscard]] QString offerFigures(const FoldOffer &offer);
// What it means for the next message and those after it, `spentFirst` for the summary included.
[[nodiscard]] QString savingText(const FoldOffer &now, const FoldOffer &offer, Money spentFirst);
// "about $0.004", "free", "price unknown"
[[nodiscard]] QString summaryPriceText(const SummaryPrice &price);

} // namespace parley
