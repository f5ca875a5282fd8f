// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/catalogpricing.h"

#include "base/json.h"
#include "net/privatehost.h"
#include "providers/wirebill.h"

#include <array>

namespace parley {

namespace {

// Programs that people run themselves.
bool isOwnServer(const QString &vendor)
{
    static const QStringList own{QStringLiteral("ollama"),    QStringLiteral("lmstudio"),
                                 QStringLiteral("lm-studio"), QStringLiteral("llamacpp"),
                                 QStringLiteral("llama.cpp"), QStringLiteral("vllm"),
                                 QStringLiteral("local"),     QStringLiteral("demo")};
    return own.contains(vendor, Qt::CaseInsensitive);
}

bool isFree(const QString &vendor, const QUrl &address)
{
    return isOwnServer(vendor) || (!address.isEmpty() && isPrivateHost(address.host()));
}

// Of the vendors without an address.
QString nameFor(const ProviderProfile &profile)
{
    return profile.dialect == QLatin1String("demo") ? profile.dialect : QString();
}

// The cached input at the plain price, less what it costs, both by the list.
std::optional<Money> savedByCaching(BilledUnits units, const PriceTerms &terms)
{
    constexpr std::array cachings = {Billed::CacheRead, Billed::CacheWrite, Billed::CacheWrite1h,
                                     Billed::CacheWrite12h};
    units.reported.reset();
    const Bill cached = makeBill(units, &terms);
    for (const Billed what : cachings) {
        units.add(Billed::Input, std::exchange(units.counts[static_cast<std::size_t>(what)], 0));
    }
    for (const auto &[cachedAs, plain] : {std::pair{Billed::CacheReadAudio, Billed::InputAudio},
                                          std::pair{Billed::CacheReadImage, Billed::InputImage}}) {
        units.add(plain, std::exchange(units.counts[static_cast<std::size_t>(cachedAs)], 0));
    }
    const Bill plain = makeBill(units, &terms);
    const bool known =
        cached.status == Bill::Status::Priced && plain.status == Bill::Status::Priced;
    return known ? std::optional(plain.total - cached.total) : std::nullopt;
}

// What the list says beside a reported figure, when they differ by more than one per cent.
std::optional<Money> listedPrice(BilledUnits units, const PriceTerms &terms)
{
    if (!units.reported) {
        return std::nullopt;
    }
    const qint64 reported = std::exchange(units.reported, {})->nano();
    const Bill bill = makeBill(units, &terms);
    const qint64 apart = qAbs(bill.total.nano() - reported);
    const bool same = apart <= bill.total.nano() / 100;
    return bill.status == Bill::Status::Priced && !same ? std::optional(bill.total) : std::nullopt;
}

std::optional<PriceTerms> ownRates(const ProviderProfile &profile, const QString &model)
{
    for (const OwnPrice &price : profile.prices) {
        if (price.model.compare(model, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const auto rate = [](Money amount) { return std::optional(Rate{amount.nano(), {}}); };
        PriceTerms terms;
        terms.rates[Billed::Input] = rate(price.input);
        terms.rates[Billed::Output] = rate(price.output);
        if (price.cacheRead) {
            terms.rates[Billed::CacheRead] = rate(*price.cacheRead);
        }
        if (price.cacheWrite) {
            terms.rates[Billed::CacheWrite] = rate(*price.cacheWrite);
        }
        return terms;
    }
    return std::nullopt;
}

PriceAnswer answerBy(const PriceTerms &terms, const BilledUnits &units, const QString &row)
{
    PriceAnswer answer{makeBill(units, &terms), row};
    answer.listed = listedPrice(units, terms);
    answer.saved = savedByCaching(units, terms);
    return answer;
}

QString notesOn(const PricedModel &model)
{
    if (!model.retired) {
        return model.deprecated ? QStringLiteral("deprecated") : QString();
    }
    return QStringLiteral("retired on %1, replaced by %2")
        .arg(model.retired->toString(Qt::ISODate), model.replacement);
}

} // namespace

const PriceCatalog &CatalogPricing::catalog()
{
    return *m_shelf.stand().list;
}

PriceAnswer CatalogPricing::price(const PricedExchange &exchange)
{
    const std::optional<BilledUnits> units =
        billedUnits(exchange.dialect, exchange.usage, exchange.request);
    const bool free = !exchange.own && isFree(exchange.vendor, exchange.address);
    if (free && !(units && units->reported)) {
        return {{Bill::Status::Free, {}, {}, {}}};
    }
    if (!units) {
        return {{Bill::Status::Unknown, {}, {}, QStringLiteral("no counts in the usage")}};
    }
    return exchange.own ? answerBy(*exchange.own, *units, QStringLiteral("own"))
                        : price(vendorOf(exchange.vendor, exchange.address), exchange.model,
                                exchange.at, *units);
}

// The address tells more than the name.
QString CatalogPricing::vendorOf(const QString &name, const QUrl &address)
{
    const QString there = address.isEmpty() ? QString() : catalog().vendorAt(address);
    const bool byName = there.isEmpty() && (address.isEmpty() || !name.isEmpty());
    return byName ? catalog().vendorNamed(name) : there;
}

std::optional<PriceTerms> CatalogPricing::ownTerms(const ProviderProfile &profile,
                                                   const QString &model, const QDateTime &at)
{
    auto own = ownRates(profile, model);
    const QString vendor = vendorOf(nameFor(profile), profile.baseUrl);
    if (const auto listed = own ? catalog().find(vendor, model, at) : std::nullopt) {
        own->factors = listed->terms.factors;
    }
    return own;
}

Bill CatalogPricing::quote(const ProviderProfile &profile, const QString &model,
                           const BilledUnits &units, const QDateTime &at)
{
    if (const auto own = ownTerms(profile, model, at)) {
        return makeBill(units, &*own);
    }
    const QString name = nameFor(profile);
    if (isFree(name, profile.baseUrl)) {
        return {Bill::Status::Free, {}, {}, {}};
    }
    return price(vendorOf(name, profile.baseUrl), model, at, units).bill;
}

PriceAnswer CatalogPricing::price(const QString &vendor, const QString &model, const QDateTime &at,
                                  const BilledUnits &units)
{
    const auto found = catalog().find(vendor, model, at);
    if (found) {
        PriceAnswer answer = answerBy(found->terms, units, vendor + u'/' + found->model->id);
        answer.pricesOf = found->model->asOf;
        answer.notes = notesOn(*found->model);
        return answer;
    }
    PriceAnswer answer{makeBill(units, nullptr)};
    if (answer.bill.status == Bill::Status::Unknown) {
        answer.bill.missing = vendor.isEmpty() ? QStringLiteral("vendor") : QStringLiteral("model");
    }
    return answer;
}

void CatalogPricing::complete(QList<ModelInfo> &models, const ProviderProfile &profile,
                              const QDateTime &at)
{
    const QString vendor = catalog().vendorAt(profile.baseUrl);
    const auto priceOf = [](const PriceTerms &terms, Billed what) -> std::optional<Money> {
        const auto found = terms.rates.find(what);
        const bool known = found != terms.rates.end() && found->second;
        return known ? std::optional(Money::fromNano(found->second->nano)) : std::nullopt;
    };
    for (ModelInfo &model : models) {
        if (const auto own = ownRates(profile, model.id)) {
            model.inputPerMillion = priceOf(*own, Billed::Input);
            model.outputPerMillion = priceOf(*own, Billed::Output);
        }
        const auto found = catalog().find(vendor, model.id, at);
        if (!found) {
            continue;
        }
        if (!model.inputPerMillion && !model.outputPerMillion) {
            model.inputPerMillion = priceOf(found->terms, Billed::Input);
            model.outputPerMillion = priceOf(found->terms, Billed::Output);
        }
        model.context = model.context ? model.context : found->model->context;
        model.maxOutput = model.maxOutput ? model.maxOutput : found->model->maxOutput;
        model.vision = model.vision ? model.vision : found->model->vision;
        model.tools = model.tools ? model.tools : found->model->tools;
        model.reasoning = model.reasoning ? model.reasoning : found->model->reasoning;
    }
}

std::optional<Cost> CatalogPricing::cost(const ProviderProfile &profile, const QString &model,
                                         const QByteArray &rawUsage, const QDateTime &at,
                                         bool batch)
{
    PricedExchange exchange;
    exchange.vendor = nameFor(profile);
    exchange.address = profile.baseUrl;
    exchange.model = model;
    exchange.dialect = profile.dialect;
    exchange.at = at;
    exchange.usage = json::parseObject(rawUsage).value_or(QJsonObject());
    if (batch) {
        exchange.request.insert(QLatin1String("batch"), true);
    }
    exchange.own = ownTerms(profile, model, at);
    const PriceAnswer answer = price(exchange);
    Cost cost{answer.bill.total, Cost::Basis::Priced, answer.row, {}, answer.listed};
    cost.pricesOf = exchange.own ? at.date() : answer.pricesOf;
    cost.saved = answer.saved;
    switch (answer.bill.status) {
    case Bill::Status::Unknown:
        return std::nullopt;
    case Bill::Status::Free:
        return Cost{{}, Cost::Basis::Free, answer.row, {}, {}};
    case Bill::Status::Reported:
        cost.basis = Cost::Basis::Reported;
        break;
    case Bill::Status::Priced:
        break;
    }
    return cost;
}

} // namespace parley
