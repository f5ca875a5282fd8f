// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/pricecatalog.h"

#include "base/json.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace parley {

struct PriceCatalog::Period
{
    QDateTime from; // invalid: always
    QTime begin;    // of a part of every day in UTC; invalid: the whole day
    QTime end;
    std::map<Billed, std::optional<Rate>> rates;

    [[nodiscard]] bool holds(const QDateTime &at) const
    {
        if (from.isValid() && at < from) {
            return false;
        }
        if (!begin.isValid()) {
            return true;
        }
        const QTime time = at.toUTC().time();
        return begin <= end ? time >= begin && time < end : time >= begin || time < end;
    }
};

struct PriceCatalog::Row
{
    PricedModel model;
    QList<QRegularExpression> patterns;
    QStringList beginnings;
    QList<Period> periods; // the last that holds counts
};

struct PriceCatalog::Vendor
{
    QString id;
    QStringList names;
    QStringList fallback; // vendors whose models this one resells
    QRegularExpression host;
    std::map<QString, int> factors;
    std::vector<Row> rows;
    QHash<QString, std::size_t> byName;
};

namespace {

constexpr double nanoPerDollar = 1e9;

Unexpected broken(const QString &where, const QString &what)
{
    return Unexpected(ErrorKind::Configuration, QStringLiteral("%1: %2").arg(where, what));
}

QStringList strings(const QJsonObject &object, QLatin1String name)
{
    QStringList list;
    const QJsonArray values = object.value(name).toArray();
    for (const QJsonValue &value : values) {
        list.append(value.toString());
    }
    return list;
}

// Dollars per million, or per thousand for what is counted.
std::optional<qint64> amount(const QJsonValue &value, Billed what)
{
    const double most = 1e6; // dollars: more is a mistake of the data
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > most) {
        return std::nullopt;
    }
    const qint64 nano = std::llround(value.toDouble() * nanoPerDollar);
    return what < Billed::WebSearch ? nano : nano * 1000;
}

std::optional<Rate> readRate(const QJsonValue &value, Billed what)
{
    const QJsonArray parts = value.isArray() ? value.toArray() : QJsonArray{value};
    const std::optional<qint64> base = amount(parts.first(), what);
    if (!base) {
        return std::nullopt;
    }
    Rate rate{*base, {}};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QJsonArray step = parts.at(i).toArray();
        const std::optional<qint64> price = amount(step.at(1), what);
        const double above = step.at(0).toDouble(-1);
        if (!price || above < 0) {
            return std::nullopt;
        }
        rate.steps.append({static_cast<qint64>(above), *price});
    }
    std::sort(rate.steps.begin(), rate.steps.end(),
              [](const Rate::Step &a, const Rate::Step &b) { return a.above < b.above; });
    return rate;
}

// What may follow a beginning: versions and dates, no other name.
bool isVersion(QStringView rest)
{
    static const QRegularExpression version(QStringLiteral(
        "^([-@:](preview|exp|latest|\\d{3,4}|\\d{6}|\\d{8}|\\d{4}-\\d{2}-\\d{2}|\\d{2}-\\d{2}|"
        "\\d{2}-\\d{4}|v\\d+|v\\d+:\\d+))*$"));
    return version.match(rest.toString()).hasMatch();
}

QDateTime startOf(const QString &day)
{
    return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(0, 0), Qt::UTC);
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text.chopped(text.endsWith(u'Z') ? 1 : 0), Qt::ISODate);
}

} // namespace

PriceCatalog PriceCatalog::embedded()
{
    return read(embeddedDocument()).value_or(PriceCatalog());
}

QJsonObject PriceCatalog::embeddedDocument()
{
    QFile file(QStringLiteral(":/models/prices.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    return open ? json::parseObject(file.readAll()).value_or(QJsonObject()) : QJsonObject();
}

Result<PriceCatalog> PriceCatalog::read(const QByteArray &json)
{
    const auto document = json::parseObject(json);
    return document ? read(*document) : Unexpected(document.error());
}

Result<PriceCatalog> PriceCatalog::read(const QJsonObject &document)
{
    if (json::integer(document, QLatin1String("format")) != 1) {
        return broken(QStringLiteral("prices"), QStringLiteral("not of format 1"));
    }
    PriceCatalog catalog;
    catalog.m_asOf =
        QDate::fromString(document.value(QLatin1String("as_of")).toString(), Qt::ISODate);
    catalog.m_source = document.value(QLatin1String("source")).toString();
    if (!catalog.m_asOf.isValid()) {
        return broken(QStringLiteral("prices"), QStringLiteral("as_of is no date"));
    }
    const QDate shipped = catalog.m_asOf;
    const QJsonArray vendors = document.value(QLatin1String("providers")).toArray();
    for (const QJsonValue &value : vendors) {
        auto vendor = readVendor(value.toObject(), shipped);
        if (!vendor) {
            return Unexpected(vendor.error());
        }
        for (const Row &row : (*vendor)->rows) {
            catalog.m_asOf = std::max(catalog.m_asOf, row.model.asOf);
        }
        catalog.m_vendors.append(*vendor);
    }
    return catalog;
}

Result<void> PriceCatalog::checkRow(const QJsonObject &row)
{
    const auto read = readRow(row);
    return read ? Result<void>() : Unexpected(read.error());
}

Result<std::shared_ptr<PriceCatalog::Vendor>> PriceCatalog::readVendor(const QJsonObject &object,
                                                                       QDate asOf)
{
    const auto vendor = std::make_shared<Vendor>();
    vendor->id = object.value(QLatin1String("id")).toString();
    vendor->names = strings(object, QLatin1String("also"));
    vendor->names.prepend(vendor->id);
    vendor->fallback = strings(object, QLatin1String("fallback"));
    vendor->host.setPattern(
        QStringLiteral("^(?:%1)(?=[/:]|$)").arg(object.value(QLatin1String("host")).toString()));
    if (vendor->id.isEmpty() || !vendor->host.isValid()) {
        return broken(QStringLiteral("prices"), QStringLiteral("a vendor without id or host"));
    }
    const QJsonObject factors = object.value(QLatin1String("factors")).toObject();
    for (auto it = factors.begin(); it != factors.end(); ++it) {
        vendor->factors[it.key()] = static_cast<int>(std::lround(it->toDouble(1) * 1000));
    }
    const QJsonArray models = object.value(QLatin1String("models")).toArray();
    for (const QJsonValue &value : models) {
        const QJsonObject model = value.toObject();
        auto row = readRow(model);
        if (!row) {
            return Unexpected(row.error());
        }
        row->model.asOf = row->model.asOf.isValid() ? row->model.asOf : asOf;
        const QStringList names = strings(model, QLatin1String("names"));
        for (const QString &name : names) {
            // A name given in the row's own id is meant before one that is an alias.
            if (!vendor->byName.contains(name) || name == row->model.id) {
                vendor->byName.insert(name, vendor->rows.size());
            }
        }
        vendor->rows.push_back(*row);
    }
    return vendor;
}

Result<PriceCatalog::Row> PriceCatalog::readRow(const QJsonObject &object)
{
    Row row;
    row.model.id = object.value(QLatin1String("id")).toString();
    if (row.model.id.isEmpty()) {
        return broken(QStringLiteral("prices"), QStringLiteral("a model without an id"));
    }
    row.model.context = json::integer(object, QLatin1String("context"));
    row.model.maxOutput = json::integer(object, QLatin1String("max_output"));
    row.model.deprecated = object.value(QLatin1String("deprecated")).toBool();
    row.model.replacement = object.value(QLatin1String("replacement")).toString();
    row.model.source = object.value(QLatin1String("src")).toString();
    row.model.vision = json::boolean(object, QLatin1String("vision"));
    row.model.tools = json::boolean(object, QLatin1String("tools"));
    row.model.reasoning = json::boolean(object, QLatin1String("reasoning"));
    if (const auto day = json::string(object, QLatin1String("retired"))) {
        row.model.retired = QDate::fromString(*day, Qt::ISODate);
    }
    if (const auto day = json::string(object, QLatin1String("as_of"))) {
        row.model.asOf = QDate::fromString(*day, Qt::ISODate);
    }
    row.beginnings = strings(object, QLatin1String("beginnings"));
    const QStringList patterns = strings(object, QLatin1String("patterns"));
    for (const QString &pattern : patterns) {
        // Some come from outside: none may search for long.
        row.patterns.append(QRegularExpression(QLatin1String("(*LIMIT_MATCH=20000)") + pattern));
        if (!row.patterns.last().isValid()) {
            return broken(row.model.id, QStringLiteral("a pattern is none: ") + pattern);
        }
    }
    const QJsonArray terms = object.value(QLatin1String("terms")).toArray();
    for (const QJsonValue &value : terms) {
        auto period = readPeriod(value.toObject());
        if (!period) {
            return broken(row.model.id, period.error().detail);
        }
        row.periods.append(*period);
    }
    if (row.periods.isEmpty()) {
        return broken(row.model.id, QStringLiteral("no terms"));
    }
    return row;
}

Result<PriceCatalog::Period> PriceCatalog::readPeriod(const QJsonObject &object)
{
    Period period;
    if (const auto day = json::string(object, QLatin1String("from"))) {
        period.from = startOf(*day);
        if (!period.from.isValid()) {
            return broken(QStringLiteral("from"), *day);
        }
    }
    const QStringList daily = strings(object, QLatin1String("daily"));
    if (!daily.isEmpty()) {
        period.begin = timeOf(daily.first());
        period.end = timeOf(daily.last());
        if (!period.begin.isValid() || !period.end.isValid()) {
            return broken(QStringLiteral("daily"), daily.join(u'-'));
        }
    }
    const QJsonObject rates = object.value(QLatin1String("rates")).toObject();
    for (auto it = rates.begin(); it != rates.end(); ++it) {
        const std::optional<Billed> what = billedFromName(it.key());
        if (!what) {
            continue; // of a later version
        }
        const std::optional<Rate> rate = readRate(it.value(), *what);
        if (!rate && !it->isNull()) {
            return broken(it.key(), QStringLiteral("not a price"));
        }
        period.rates[*what] = rate;
    }
    return period;
}

qsizetype PriceCatalog::size() const
{
    qsizetype sum = 0;
    for (const auto &vendor : m_vendors) {
        sum += static_cast<qsizetype>(vendor->rows.size());
    }
    return sum;
}

const PriceCatalog::Vendor *PriceCatalog::vendor(const QString &id) const
{
    for (const auto &vendor : m_vendors) {
        if (vendor->id == id) {
            return vendor.get();
        }
    }
    return nullptr;
}

QString PriceCatalog::vendorNamed(QStringView name) const
{
    for (const auto &vendor : m_vendors) {
        if (vendor->names.contains(name, Qt::CaseInsensitive)) {
            return vendor->id;
        }
    }
    return {};
}

QString PriceCatalog::vendorAt(const QUrl &address) const
{
    const QString text = address.scheme() + QStringLiteral("://") + address.host();
    for (const auto &vendor : m_vendors) {
        if (vendor->host.match(text).hasMatch()) {
            return vendor->id;
        }
    }
    return {};
}

QString PriceCatalog::vendorOf(const QString &model, const QDateTime &at) const
{
    for (const auto &vendor : m_vendors) {
        if (find(vendor->id, model, at)) {
            return vendor->id;
        }
    }
    return {};
}

const PriceCatalog::Row *PriceCatalog::row(const Vendor &vendor, const QString &model) const
{
    const auto named = vendor.byName.constFind(model);
    if (named != vendor.byName.constEnd()) {
        return &vendor.rows[*named];
    }
    const Row *best = nullptr;
    qsizetype longest = 0;
    for (const Row &row : vendor.rows) {
        for (const QRegularExpression &pattern : row.patterns) {
            if (pattern.match(model).hasMatch()) {
                return &row;
            }
        }
        for (const QString &beginning : row.beginnings) {
            if (beginning.size() > longest && model.startsWith(beginning) &&
                isVersion(QStringView(model).mid(beginning.size()))) {
                best = &row;
                longest = beginning.size();
            }
        }
    }
    return best;
}

std::optional<PriceCatalog::Found> PriceCatalog::find(const QString &vendorId, const QString &model,
                                                      const QDateTime &at) const
{
    const Vendor *where = vendor(vendorId);
    if (!where) {
        return std::nullopt;
    }
    QString name = model.toLower();
    if (name.startsWith(QLatin1String("models/"))) {
        name.remove(0, 7); // as Gemini's own lists write it
    }
    const Row *found = row(*where, name);
    for (qsizetype i = 0; !found && i < where->fallback.size(); ++i) {
        const Vendor *other = vendor(where->fallback[i]);
        found = other ? row(*other, name) : nullptr;
    }
    if (!found) {
        return std::nullopt;
    }
    Found result{&found->model, {found->periods.first().rates, {}}};
    for (const Period &period : found->periods) {
        if (period.holds(at)) {
            result.terms.rates = period.rates;
        }
    }
    result.terms.factors = where->factors;
    return result;
}

} // namespace parley
