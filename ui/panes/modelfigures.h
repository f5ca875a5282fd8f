// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the model picker says of a model besides its name: what it can do, how much fits into it,
// its prices, and what the next message would cost there. Pure functions; main thread.
#pragma once

#include "engine/sendestimate.h"

#include <QStringList>

namespace parley {

struct ModelFigures
{
    QString context;   // "200k"; empty: not known
    QString prices;    // "$3.00 / $15.00", "free"; empty: not known
    QString next;      // "$0.036"; empty: not known, or nothing is written
    bool warm = false; // its provider still has most of the chat in its cache
    bool fits = true;
    QStringList spoken; // all of it for a sentence
};

[[nodiscard]] ModelFigures modelFigures(const ModelInfo &info, const ProviderProfile &profile,
                                        const std::optional<SendEstimate> &next,
                                        const PriceQuote &quote);

struct ModelPrices
{
    Money in; // a million tokens
    Money out;
};
// As the model's own list says, else as the quote does.
[[nodiscard]] std::optional<ModelPrices>
modelPrices(const ModelInfo &info, const ProviderProfile &profile, const PriceQuote &quote);

} // namespace parley
