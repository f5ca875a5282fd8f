// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/catalogpricing.h"

#include "net/privatehost.h"
#include "providers/wirebill.h"

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
    if (!m_catalog) {
        m_catalog = PriceCatalog::embedded();
    }
    return *m_catalog;
}

PriceAnswer CatalogPricing::price(const PricedExchange &exchange)
{
    const std::optional<BilledUnits> units =
        billedUnits(exchange.dialect, exchange.usage, exchange.request);
    const bool ownServer = isOwnServer(exchange.vendor) ||
                           (!exchange.address.isEmpty() && isPrivateHost(exchange.address.host()));
    if (ownServer && !(units && units->reported)) {
        return {{Bill::Status::Free, {}, {}, {}}, {}, {}};
    }
    if (!units) {
        return {{Bill::Status::Unknown, {}, {}, QStringLiteral("no counts in the usage")}, {}, {}};
    }
    QString vendor = exchange.address.isEmpty() ? QString() : catalog().vendorAt(exchange.address);
    if (vendor.isEmpty() && (exchange.address.isEmpty() || !exchange.vendor.isEmpty())) {
        vendor = catalog().vendorNamed(exchange.vendor);
    }
    return price(vendor, exchange.model, exchange.at, *units);
}

PriceAnswer CatalogPricing::price(const QString &vendor, const QString &model, const QDateTime &at,
                                  const BilledUnits &units)
{
    const auto found = catalog().find(vendor, model, at);
    PriceAnswer answer{makeBill(units, found ? &found->terms : nullptr), {}, {}};
    if (found) {
        answer.row = vendor + u'/' + found->model->id;
        answer.notes = notesOn(*found->model);
    } else if (answer.bill.status == Bill::Status::Unknown) {
        answer.bill.missing = vendor.isEmpty() ? QStringLiteral("vendor") : QStringLiteral("model");
    }
    return answer;
}

} // namespace parley
