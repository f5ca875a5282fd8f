// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Prices exchanges by the catalogue: finds the vendor behind a name or an address, the model's row
// and the terms of the day, and makes the bill. Prices of one's own go first; what runs on this
// machine or in this network is free else. Main thread; the shelf outlives it.
#pragma once

#include "chat/cost.h"
#include "chat/provider.h"
#include "providers/priceshelf.h"

#include <QDateTime>
#include <QJsonObject>
#include <memory>

namespace parley {

struct PricedExchange
{
    QString vendor; // a name of the catalogue; may be empty when the address tells
    QUrl address;   // of the server, where known
    QString model;
    QString dialect;
    QDateTime at;
    QJsonObject usage;                  // as it came on the wire
    QJsonObject request;                // what of the question matters: see billedUnits()
    std::optional<PriceTerms> own = {}; // what the person pays, whatever the list says
};

struct PriceAnswer
{
    Bill bill = {};
    QString row = {}; // "openai/gpt-6-luna", "own"; empty when none was found
    // By the list, where what the provider reports is over 1 % off it.
    std::optional<Money> listed = {};
    std::optional<Money> saved = {}; // by caching: see Cost::saved
    QDate pricesOf = {};             // the day of the row
    QString notes = {};              // "retired on 2026-10-23, replaced by gpt-5.6-sol"
};

class CatalogPricing
{
public:
    explicit CatalogPricing(PriceShelf &shelf) : m_shelf(shelf) {}

    [[nodiscard]] PriceAnswer price(const PricedExchange &exchange);
    // For counts that are known already, by vendor and model.
    [[nodiscard]] PriceAnswer price(const QString &vendor, const QString &model,
                                    const QDateTime &at, const BilledUnits &units);
    // As Services::price; `batch`: as Services::batchPrice.
    [[nodiscard]] std::optional<Cost> cost(const ProviderProfile &profile, const QString &model,
                                           const QByteArray &rawUsage, const QDateTime &at,
                                           bool batch = false);
    // As Services::quote: before anything was sent.
    [[nodiscard]] Bill quote(const ProviderProfile &profile, const QString &model,
                             const BilledUnits &units, const QDateTime &at);
    // Adds what the list knows of the models of that profile, where they themselves say nothing.
    void complete(QList<ModelInfo> &models, const ProviderProfile &profile, const QDateTime &at);
    [[nodiscard]] const PriceCatalog &catalog();

private:
    [[nodiscard]] QString vendorOf(const QString &name, const QUrl &address);
    // Prices of one's own, with the discounts of the vendor where the list knows the model.
    [[nodiscard]] std::optional<PriceTerms> ownTerms(const ProviderProfile &profile,
                                                     const QString &model, const QDateTime &at);

    PriceShelf &m_shelf;
};

} // namespace parley
