// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What public lists of prices say, in the rows of docs/prices.md. The bytes come from outside: a
// row that is not as it should be is skipped and counted, a file that is no such list is refused
// whole (Transport error, one sentence). Pure, any thread.
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <array>

namespace parley {

// In the order in which they are laid over what ships.
enum class PriceSource {
    GenaiPrices, // prices of all vendors
    OpenRouter,  // its own models
    ModelsDev,   // limits and abilities; prices where nobody else has any
};
inline constexpr std::array priceSources = {PriceSource::GenaiPrices, PriceSource::OpenRouter,
                                            PriceSource::ModelsDev};
[[nodiscard]] QLatin1String priceSourceName(PriceSource source);

struct PriceFeed
{
    QMap<QString, QJsonArray> rows; // by vendor
    int sound = 0;
    int skipped = 0;
    QStringList examples; // of why some were skipped
};

// Only of these vendors; others are none of Parley's business, and not counted.
[[nodiscard]] Result<PriceFeed> readPriceFeed(PriceSource source, const QByteArray &bytes,
                                              const QStringList &vendors);

} // namespace parley
