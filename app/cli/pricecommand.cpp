// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/pricecommand.h"

#include "app/cli/billjson.h"
#include "app/cli/console.h"
#include "app/composition.h"

namespace parley {

namespace {

Result<qint64> count(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option)) {
        return qint64(0);
    }
    bool whole = false;
    const qint64 value = parser.value(option).toLongLong(&whole);
    if (!whole || value < 0) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("--%1 takes a number of tokens").arg(option));
    }
    return value;
}

} // namespace

void PriceCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringList{QStringLiteral("m"), QStringLiteral("model")},
                      QStringLiteral("The model, or VENDOR/MODEL."), QStringLiteral("MODEL")});
    const auto number = [&parser](const char *name, const char *text) {
        parser.addOption(
            {QString(QLatin1String(name)), QString(QLatin1String(text)), QStringLiteral("N")});
    };
    number("in", "Tokens of the question, cached ones included.");
    number("out", "Tokens of the answer, reasoning included.");
    number("cached", "Of --in: read from the vendor's cache.");
    number("cache-write", "Of --in: written to the vendor's cache.");
    number("reasoning", "Of --out: reasoning.");
}

Result<void> PriceCommand::take(const QCommandLineParser &parser)
{
    m_model = parser.value(QStringLiteral("model"));
    const auto in = count(parser, QStringLiteral("in"));
    const auto out = count(parser, QStringLiteral("out"));
    const auto cached = count(parser, QStringLiteral("cached"));
    const auto written = count(parser, QStringLiteral("cache-write"));
    const auto reasoning = count(parser, QStringLiteral("reasoning"));
    for (const auto &value : {in, out, cached, written, reasoning}) {
        if (!value) {
            return Unexpected(value.error());
        }
    }
    if (m_model.isEmpty() || !parser.positionalArguments().isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("price takes -m MODEL --in N --out N"));
    }
    if (*cached + *written > *in || *reasoning > *out) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("--cached and --cache-write are part of --in, --reasoning of --out"));
    }
    m_units.add(Billed::Input, *in - *cached - *written);
    m_units.add(Billed::CacheRead, *cached);
    m_units.add(Billed::CacheWrite, *written);
    m_units.add(Billed::Output, *out - *reasoning);
    m_units.add(Billed::Reasoning, *reasoning);
    m_units.add(Billed::Request, 1);
    return {};
}

void PriceCommand::start()
{
    PriceShelf shelf(pricesFolder(dataDir()));
    CatalogPricing pricing(shelf);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qsizetype slash = m_model.indexOf(u'/');
    QString vendor =
        pricing.catalog().vendorNamed(QStringView(m_model).left(qMax<qsizetype>(slash, 0)));
    QString model = m_model;
    if (vendor.isEmpty()) {
        vendor = pricing.catalog().vendorOf(m_model, now);
    } else {
        model.remove(0, slash + 1);
    }
    console::writeJson(billToJson(pricing.price(vendor, model, now, m_units)));
    Q_EMIT done(exitSuccess);
}

} // namespace parley
