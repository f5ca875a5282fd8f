// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/pricefeed.h"

#include "base/json.h"
#include "chat/pricecatalog.h"
#include "providers/pricerows.h"

namespace parley {

namespace {

using L1 = QLatin1String;

// Their names for the vendors of the catalogue, where they differ.
QString modelsDevVendor(const QString &vendor)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("x-ai"), QStringLiteral("xai")},
        {QStringLiteral("together"), QStringLiteral("togetherai")},
        {QStringLiteral("fireworks"), QStringLiteral("fireworks-ai")},
    };
    return names.value(vendor, vendor);
}

Unexpected refused(const QString &why)
{
    return Unexpected(ErrorKind::Transport, why);
}

// Rows into the feed, those that are no rows into its count of skipped ones.
class FeedRows
{
public:
    explicit FeedRows(PriceFeed &feed) : m_feed(feed) {}

    void add(const QString &vendor, const QString &id, const Result<QJsonObject> &row)
    {
        const Result<void> sound = row ? check(*row) : Unexpected(row.error());
        if (sound) {
            m_feed.rows[vendor].append(*row);
            ++m_feed.sound;
            return;
        }
        constexpr qsizetype mostExamples = 5;
        constexpr qsizetype longestName = 80;
        ++m_feed.skipped;
        if (m_feed.examples.size() < mostExamples) {
            m_feed.examples.append(
                QStringLiteral("%1/%2: %3")
                    .arg(vendor, id.left(longestName).simplified(), sound.error().detail));
        }
    }

private:
    static Result<void> check(const QJsonObject &row)
    {
        constexpr qsizetype longestId = 200;
        const QString id = row.value(L1("id")).toString();
        if (id.size() > longestId || id != id.simplified()) {
            return Unexpected(ErrorKind::Configuration, QStringLiteral("its id is no name"));
        }
        return row.contains(L1("terms")) ? PriceCatalog::checkRow(row) : Result<void>();
    }

    PriceFeed &m_feed;
};

Result<PriceFeed> judged(PriceFeed feed)
{
    if (feed.sound == 0) {
        return refused(QStringLiteral("it holds no model of a vendor known here"));
    }
    if (feed.skipped > feed.sound) {
        return refused(QStringLiteral("%1 of its %2 rows are not as they should be")
                           .arg(feed.skipped)
                           .arg(feed.skipped + feed.sound));
    }
    return feed;
}

Result<PriceFeed> readGenai(const QJsonValue &whole, const QStringList &vendors)
{
    if (!whole.isArray()) {
        return refused(QStringLiteral("it is no array of providers"));
    }
    PriceFeed feed;
    FeedRows rows(feed);
    const QJsonArray providers = whole.toArray();
    for (const QJsonValue &provider : providers) {
        const QString vendor = provider[L1("id")].toString();
        if (!vendors.contains(vendor)) {
            continue;
        }
        const QJsonArray models = provider[L1("models")].toArray();
        for (const QJsonValue &model : models) {
            const QString id = model[L1("id")].toString();
            if (const auto row = genaiRow(model.toObject())) {
                rows.add(vendor, id, *row);
            }
        }
    }
    return judged(std::move(feed));
}

Result<PriceFeed> readOpenRouter(const QJsonValue &whole)
{
    if (!whole[L1("data")].isArray()) {
        return refused(QStringLiteral("it holds no \"data\" with models"));
    }
    PriceFeed feed;
    FeedRows rows(feed);
    const QJsonArray models = whole[L1("data")].toArray();
    for (const QJsonValue &model : models) {
        rows.add(QStringLiteral("openrouter"), model[L1("id")].toString(),
                 openRouterRow(model.toObject()));
    }
    return judged(std::move(feed));
}

Result<PriceFeed> readModelsDev(const QJsonValue &whole, const QStringList &vendors)
{
    if (!whole.isObject()) {
        return refused(QStringLiteral("it is no object of providers"));
    }
    PriceFeed feed;
    FeedRows rows(feed);
    for (const QString &vendor : vendors) {
        const QJsonObject models = whole[modelsDevVendor(vendor)][L1("models")].toObject();
        for (auto it = models.begin(); it != models.end(); ++it) {
            rows.add(vendor, it.key(), modelsDevRow(it.key(), it->toObject()));
        }
    }
    return judged(std::move(feed));
}

} // namespace

QLatin1String priceSourceName(PriceSource source)
{
    constexpr std::array names = {"genai-prices", "openrouter", "models.dev"};
    return QLatin1String(names[static_cast<std::size_t>(source)]);
}

Result<PriceFeed> readPriceFeed(PriceSource source, const QByteArray &bytes,
                                const QStringList &vendors)
{
    const auto whole = json::parseValue(bytes);
    if (!whole) {
        return refused(QStringLiteral("it is no JSON (%1)").arg(whole.error().detail));
    }
    switch (source) {
    case PriceSource::GenaiPrices:
        return readGenai(*whole, vendors);
    case PriceSource::OpenRouter:
        return readOpenRouter(*whole);
    case PriceSource::ModelsDev:
        break;
    }
    return readModelsDev(*whole, vendors);
}

} // namespace parley
