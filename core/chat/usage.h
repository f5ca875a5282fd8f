// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Token counts of one exchange, normalised once at the rim: `input` includes cache reads and
// writes, `output` includes reasoning, whatever the vendor's own field means. Absent = not said.
// Plain value, any thread.
#pragma once

#include "base/money.h"

#include <QtGlobal>
#include <optional>

namespace parley {

struct Usage
{
    std::optional<qint64> input;
    std::optional<qint64> output;
    std::optional<qint64> total;
    std::optional<qint64> cachedRead;
    std::optional<qint64> cacheWrite;
    std::optional<qint64> reasoning;
    std::optional<Money> reportedCost; // only where the provider itself names a price

    friend bool operator==(const Usage &, const Usage &) = default;
};

} // namespace parley
