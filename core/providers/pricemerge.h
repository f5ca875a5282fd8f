// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Lays what public lists say over the list that ships. Pure, any thread.
//
// A row of genai-prices takes the place of the one that ships; of one that was added by hand
// (overlay.json) only if it is newer than that. OpenRouter alone says what its own models cost.
// models.dev says limits and abilities, and prices where there are none. Each row keeps its source
// and its day; vendors, discounts and what is known of retired names stay as they ship.
#pragma once

#include "chat/pricelist.h"
#include "providers/pricefeed.h"

#include <QDate>

namespace parley {

struct DatedFeed
{
    PriceSource source = PriceSource::GenaiPrices;
    QDate day; // from which its prices are
    PriceFeed feed;
};

// Of the vendors of a list in format 1 of docs/prices.md.
[[nodiscard]] QStringList vendorsOf(const QJsonObject &list);
[[nodiscard]] QJsonObject mergePrices(const QJsonObject &shipped, const QList<DatedFeed> &feeds);

// What is another one in `after`: counts into the sources' reports, prices at `at` into the list.
void comparePrices(const QJsonObject &before, const QJsonObject &after, const QDateTime &at,
                   PriceReport &report);

} // namespace parley
