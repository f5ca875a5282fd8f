// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/pricefiles.h"

#include "base/json.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "chat/pricecatalog.h"

#include <QDir>

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr int format = 1;
constexpr const char *outcomes[] = {"updated", "unchanged", "failed"};

QString fileOf(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name + QStringLiteral(".json"));
}

Result<void> write(const QString &folder, const QString &name, QJsonObject object)
{
    object.insert(L1("format"), format);
    return writePrivateFile(fileOf(folder, name), json::compact(object));
}

std::optional<QJsonObject> read(const QString &folder, const QString &name)
{
    QFile file(fileOf(folder, name));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto object = json::parseObject(file.readAll());
    if (!object || object->value(L1("format")).toInt() != format) {
        qCWarning(logProvider) << "prices that were fetched before can't be read:"
                               << file.fileName();
        return std::nullopt;
    }
    return *object;
}

QJsonValue amountToJson(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(QString::number(amount->nano())) : QJsonValue();
}

std::optional<Money> amountFromJson(const QJsonValue &value)
{
    bool whole = false;
    const qint64 nano = value.toString().toLongLong(&whole);
    return whole ? std::optional(Money::fromNano(nano)) : std::nullopt;
}

QJsonObject sourceToJson(const PriceSourceReport &source)
{
    return {{L1("name"), source.name},
            {L1("address"), source.address.toString(QUrl::FullyEncoded)},
            {L1("outcome"), L1(outcomes[static_cast<int>(source.outcome)])},
            {L1("problem"), source.problem.isEmpty() ? QJsonValue() : QJsonValue(source.problem)},
            {L1("rows"), source.rows},
            {L1("added"), source.added},
            {L1("changed"), source.changed},
            {L1("skipped"), source.skipped},
            {L1("examples"), QJsonArray::fromStringList(source.examples)}};
}

PriceSourceReport sourceFromJson(const QJsonValue &value)
{
    PriceSourceReport source;
    source.name = value[L1("name")].toString();
    source.address = QUrl(value[L1("address")].toString());
    for (int i = 0; i < 3; ++i) {
        if (value[L1("outcome")].toString() == L1(outcomes[i])) {
            source.outcome = static_cast<PriceSourceReport::Outcome>(i);
        }
    }
    source.problem = value[L1("problem")].toString();
    source.rows = value[L1("rows")].toInt();
    source.added = value[L1("added")].toInt();
    source.changed = value[L1("changed")].toInt();
    source.skipped = value[L1("skipped")].toInt();
    const QJsonArray examples = value[L1("examples")].toArray();
    for (const QJsonValue &example : examples) {
        source.examples.append(example.toString());
    }
    return source;
}

} // namespace

QJsonObject priceReportToJson(const PriceReport &report)
{
    QJsonArray sources;
    for (const PriceSourceReport &source : report.sources) {
        sources.append(sourceToJson(source));
    }
    QJsonArray changes;
    for (const PriceChange &change : report.changes) {
        changes.append(QJsonObject{{L1("model"), change.model},
                                   {L1("what"), billedName(change.what)},
                                   {L1("above"), change.above},
                                   {L1("before_nano_usd"), amountToJson(change.before)},
                                   {L1("after_nano_usd"), amountToJson(change.after)}});
    }
    return {{L1("at"), report.at.toUTC().toString(Qt::ISODate)},
            {L1("sources"), sources},
            {L1("changes"), changes},
            {L1("more_changes"), report.moreChanges}};
}

std::optional<PriceReport> readPriceReport(const QString &folder)
{
    const auto object = read(folder, QStringLiteral("refresh"));
    PriceReport report;
    report.at = object ? QDateTime::fromString(object->value(L1("at")).toString(), Qt::ISODate)
                       : QDateTime();
    if (!report.at.isValid()) {
        return std::nullopt;
    }
    for (const QJsonValue &source : object->value(L1("sources")).toArray()) {
        report.sources.append(sourceFromJson(source));
    }
    for (const QJsonValue &change : object->value(L1("changes")).toArray()) {
        if (const auto what = billedFromName(change[L1("what")].toString())) {
            report.changes.append({change[L1("model")].toString(), *what,
                                   amountFromJson(change[L1("before_nano_usd")]),
                                   amountFromJson(change[L1("after_nano_usd")]),
                                   change[L1("above")].toInteger()});
        }
    }
    report.moreChanges = object->value(L1("more_changes")).toInt();
    return report;
}

Result<void> keepPriceReport(const QString &folder, const PriceReport &report)
{
    return write(folder, QStringLiteral("refresh"), priceReportToJson(report));
}

std::optional<KeptFeed> readKeptFeed(const QString &folder, PriceSource source)
{
    const auto object = read(folder, priceSourceName(source));
    if (!object) {
        return std::nullopt;
    }
    KeptFeed kept;
    kept.address = QUrl(object->value(L1("address")).toString());
    kept.etag = object->value(L1("etag")).toString().toLatin1();
    kept.feed.source = source;
    kept.feed.day = QDate::fromString(object->value(L1("as_of")).toString(), Qt::ISODate);
    kept.feed.feed.sound = object->value(L1("rows")).toInt();
    const QJsonObject vendors = object->value(L1("providers")).toObject();
    for (auto it = vendors.begin(); it != vendors.end(); ++it) {
        kept.feed.feed.rows.insert(it.key(), it->toArray());
    }
    return kept.feed.day.isValid() ? std::optional(kept) : std::nullopt;
}

Result<void> keepFeed(const QString &folder, const KeptFeed &kept)
{
    QJsonObject vendors;
    const auto &rows = kept.feed.feed.rows;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        vendors.insert(it.key(), it.value());
    }
    return write(folder, priceSourceName(kept.feed.source),
                 {{L1("address"), kept.address.toString(QUrl::FullyEncoded)},
                  {L1("etag"), QString::fromLatin1(kept.etag)},
                  {L1("as_of"), kept.feed.day.toString(Qt::ISODate)},
                  {L1("rows"), kept.feed.feed.sound},
                  {L1("providers"), vendors}});
}

QJsonObject keptPrices(const QString &folder)
{
    QList<DatedFeed> feeds;
    for (const PriceSource source : priceSources) {
        if (const auto kept = readKeptFeed(folder, source)) {
            feeds.append(kept->feed);
        }
    }
    return mergePrices(PriceCatalog::embeddedDocument(), feeds);
}

PriceCatalog catalogOf(const QJsonObject &kept)
{
    auto catalog = PriceCatalog::read(kept);
    if (!catalog) {
        qCWarning(logProvider) << "prices that were fetched before are left aside:"
                               << catalog.error().detail;
        return PriceCatalog::embedded();
    }
    return std::move(*catalog);
}

PriceCatalog keptCatalog(const QString &folder)
{
    return catalogOf(keptPrices(folder));
}

} // namespace parley
