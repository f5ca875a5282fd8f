// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The estimate of the next message in words: what the composer, the header and the model picker say
// of it. Estimates carry ≈, prices "about". Pure functions; main thread.
#pragma once

#include "engine/sendestimate.h"

namespace parley {

// "2,046", "≈ 2,046"
[[nodiscard]] QString countText(const TokenCount &count);
// "about $0.036", "$0.002 to $0.036", "free", "price unknown", "$0, already answered"
[[nodiscard]] QString sendPriceText(const SendEstimate &estimate);
// "Doesn't fit. Needs 210,000 tokens; Claude Sonnet 4.5 has room for 200,000."
[[nodiscard]] QString doesNotFitText(const SendEstimate &estimate, const QString &model);
// All parts, line by line.
[[nodiscard]] QString sendDetails(const SendEstimate &estimate, const QString &model);
// What is not sent as it was said, or would have to go.
[[nodiscard]] QString cutText(const SendEstimate &estimate);
// Of the context: used, draft, left, and what would have to go.
[[nodiscard]] QString contextDetails(const SendEstimate &estimate, const QString &model);

} // namespace parley
