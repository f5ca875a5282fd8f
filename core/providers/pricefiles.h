// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What was fetched of prices, in a folder: one file for each list, with its ETag, and the report of
// the last time. Each is written whole or not at all, for the owner alone. A file that can't be
// read counts as absent: what ships holds then. Any thread.
#pragma once

#include "providers/pricemerge.h"

#include <QUrl>

namespace parley {

class PriceCatalog;

struct KeptFeed
{
    QUrl address; // an ETag says nothing of another one
    QByteArray etag;
    DatedFeed feed;
};

[[nodiscard]] std::optional<KeptFeed> readKeptFeed(const QString &folder, PriceSource source);
[[nodiscard]] Result<void> keepFeed(const QString &folder, const KeptFeed &kept);

[[nodiscard]] std::optional<PriceReport> readPriceReport(const QString &folder);
[[nodiscard]] Result<void> keepPriceReport(const QString &folder, const PriceReport &report);
[[nodiscard]] QJsonObject priceReportToJson(const PriceReport &report);

// What ships with all that is kept laid over it.
[[nodiscard]] QJsonObject keptPrices(const QString &folder);
// The same, ready to be asked; what ships alone where the rest can't be understood.
[[nodiscard]] PriceCatalog catalogOf(const QJsonObject &kept);
[[nodiscard]] PriceCatalog keptCatalog(const QString &folder);

} // namespace parley
