// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How much of the next question its provider probably still has in its prompt cache: what the same
// model was asked before on this path, while the vendor keeps it, and only where answers have shown
// no sign to the contrary. Pure, any thread. Times and steps: docs/tokens.md.
#pragma once

#include "engine/sendestimate.h"

namespace parley {

struct CacheForecast
{
    qint64 read = 0;    // tokens
    qint64 written = 0; // tokens, where writing has a price of its own
    friend bool operator==(const CacheForecast &, const CacheForecast &) = default;
};

[[nodiscard]] CacheForecast forecastCache(const SendHistory &history,
                                          const ProviderProfile &profile, const QString &model,
                                          qint64 input, const QDateTime &now);

} // namespace parley
