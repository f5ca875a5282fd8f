// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/pricemerge.h"

#include "chat/pricecatalog.h"

#include <QHash>
#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr L1 termsName("terms");
constexpr L1 sourceName("src");
constexpr L1 dayName("as_of");
constexpr L1 limitsName("limits"); // who said them, for the report alone
constexpr const char *limitNames[] = {"context", "max_output", "vision", "tools", "reasoning"};

// The rows of one vendor, found by each of their names.
class VendorRows
{
public:
    explicit VendorRows(const QJsonArray &rows)
    {
        for (const QJsonValue &row : rows) {
            append(row.toObject());
        }
    }

    [[nodiscard]] QJsonObject *find(const QString &id)
    {
        const auto own = m_ids.constFind(id.toLower());
        return own == m_ids.constEnd() ? nullptr : &m_rows[*own];
    }
    void append(const QJsonObject &row)
    {
        m_ids.insert(row.value(L1("id")).toString().toLower(), m_rows.size());
        m_rows.append(row);
    }
    // Rows under another id that the names of `row` mean as well.
    void drop(const QJsonObject &row)
    {
        for (const QJsonValue &name : row.value(L1("names")).toArray()) {
            const auto found = m_ids.constFind(name.toString());
            if (found != m_ids.constEnd() &&
                m_rows[*found].value(L1("id")).toString() != row.value(L1("id")).toString()) {
                m_rows[*found] = {};
                m_ids.erase(found);
            }
        }
    }
    [[nodiscard]] bool knows(const QJsonObject &row)
    {
        return find(row.value(L1("id")).toString());
    }
    [[nodiscard]] QJsonArray list() const
    {
        QJsonArray list;
        for (const QJsonObject &row : m_rows) {
            if (!row.isEmpty()) {
                list.append(row);
            }
        }
        return list;
    }

private:
    QList<QJsonObject> m_rows;
    QHash<QString, qsizetype> m_ids;
};

bool costsNothing(const QJsonObject &row)
{
    const QJsonArray terms = row.value(termsName).toArray();
    return std::all_of(terms.begin(), terms.end(), [](const QJsonValue &period) {
        return period[L1("rates")].toObject().isEmpty();
    });
}

// Written by hand, and not older than what a list says.
bool holdsAgainst(const QJsonObject &row, QDate shipped, QDate day)
{
    return row.contains(sourceName) && !row.contains(dayName) && shipped >= day;
}

void layPrices(VendorRows &rows, const QJsonObject &row, const DatedFeed &feed, QDate shipped)
{
    QJsonObject *old = rows.find(row.value(L1("id")).toString());
    if (old && holdsAgainst(*old, shipped, feed.day)) {
        return;
    }
    // A model that is given away says so in its name, or was known for it.
    const bool given = row.value(L1("id")).toString().endsWith(L1(":free")) ||
                       feed.source == PriceSource::OpenRouter || (old && costsNothing(*old));
    if (costsNothing(row) && !given) {
        return;
    }
    rows.drop(row);
    QJsonObject merged = old ? *old : QJsonObject();
    for (const char *rule : {"beginnings", "patterns", "deprecated"}) {
        merged.remove(L1(rule));
    }
    for (auto it = row.begin(); it != row.end(); ++it) {
        merged.insert(it.key(), it.value());
    }
    merged.insert(sourceName, priceSourceName(feed.source));
    merged.insert(dayName, feed.day.toString(Qt::ISODate));
    if (old) {
        *old = merged;
    } else {
        rows.append(merged);
    }
}

void layLimits(QJsonObject &row, const QJsonObject &said)
{
    for (const char *name : limitNames) {
        if (said.contains(L1(name))) {
            row.insert(L1(name), said.value(L1(name)));
        }
    }
    if (said.value(L1("deprecated")).toBool()) {
        row.insert(L1("deprecated"), true);
    }
}

// Prices only where no rule of the others finds the model.
void layModelsDev(VendorRows &rows, const QString &vendor, const QJsonArray &said,
                  const DatedFeed &feed, const PriceCatalog &known)
{
    for (const QJsonValue &value : said) {
        QJsonObject row = value.toObject();
        const QString id = row.value(L1("id")).toString();
        if (QJsonObject *old = rows.find(id)) {
            layLimits(*old, row);
            old->insert(limitsName, priceSourceName(feed.source));
        } else if (row.contains(termsName) &&
                   !known.find(vendor, id, QDateTime(feed.day, QTime(0, 0), Qt::UTC))) {
            row.insert(sourceName, priceSourceName(feed.source));
            row.insert(dayName, feed.day.toString(Qt::ISODate));
            rows.append(row);
        }
    }
}

QJsonObject layFeed(const QJsonObject &list, const DatedFeed &feed)
{
    const QDate shipped = QDate::fromString(list.value(dayName).toString(), Qt::ISODate);
    const bool aside = feed.source == PriceSource::ModelsDev;
    const PriceCatalog known =
        aside ? PriceCatalog::read(list).value_or(PriceCatalog()) : PriceCatalog();
    QJsonArray providers;
    for (const QJsonValue &value : list.value(L1("providers")).toArray()) {
        QJsonObject provider = value.toObject();
        const QString vendor = provider.value(L1("id")).toString();
        const QJsonArray said = feed.feed.rows.value(vendor);
        VendorRows rows(provider.value(L1("models")).toArray());
        if (aside) {
            layModelsDev(rows, vendor, said, feed, known);
        } else {
            for (const QJsonValue &row : said) {
                layPrices(rows, row.toObject(), feed, shipped);
            }
        }
        provider.insert(L1("models"), rows.list());
        providers.append(provider);
    }
    QJsonObject laid = list;
    laid.insert(L1("providers"), providers);
    return laid;
}

using RowsByName = QMap<QString, QJsonObject>; // "openai/gpt-6-luna"

RowsByName rowsOf(const QJsonObject &list)
{
    RowsByName rows;
    for (const QJsonValue &provider : list.value(L1("providers")).toArray()) {
        const QString vendor = provider[L1("id")].toString();
        for (const QJsonValue &row : provider[L1("models")].toArray()) {
            rows.insert(vendor + u'/' + row[L1("id")].toString(), row.toObject());
        }
    }
    return rows;
}

std::optional<Money> amountOf(const PriceTerms &terms, Billed what, qint64 prompt)
{
    const auto found = terms.rates.find(what);
    const bool known = found != terms.rates.end() && found->second;
    constexpr qint64 thousand = 1000; // what is counted is kept per million as well
    return known ? std::optional(Money::fromNano(found->second->forPrompt(prompt) /
                                                 (what < Billed::WebSearch ? 1 : thousand)))
                 : std::nullopt;
}

// Where one of the two begins another price: 0, and each of their steps.
QList<qint64> stepsOf(const PriceTerms &before, const PriceTerms &after, Billed what)
{
    QList<qint64> steps{0};
    for (const PriceTerms *terms : {&before, &after}) {
        const auto found = terms->rates.find(what);
        if (found != terms->rates.end() && found->second) {
            for (const Rate::Step &step : found->second->steps) {
                if (!steps.contains(step.above)) {
                    steps.append(step.above);
                }
            }
        }
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

void addChanges(PriceReport &report, const QString &name, const PriceTerms &before,
                const PriceTerms &after)
{
    constexpr qsizetype most = 200;
    for (std::size_t i = 0; i < billedKinds; ++i) {
        const auto what = static_cast<Billed>(i);
        for (const qint64 above : stepsOf(before, after, what)) {
            const qint64 prompt = above == 0 ? 0 : above + 1;
            const PriceChange change{name, what, amountOf(before, what, prompt),
                                     amountOf(after, what, prompt), above};
            if (change.before == change.after) {
                continue;
            }
            if (report.changes.size() < most) {
                report.changes.append(change);
            } else {
                ++report.moreChanges;
            }
        }
    }
}

PriceSourceReport *reportOf(PriceReport &report, const QString &source)
{
    for (PriceSourceReport &known : report.sources) {
        if (known.name == source) {
            return &known;
        }
    }
    return nullptr;
}

// Whose doing it is that a row is another one.
QString causeOf(const QJsonObject &before, const QJsonObject &after)
{
    const bool limits =
        before.value(termsName) == after.value(termsName) && after.contains(limitsName);
    return after.value(limits ? limitsName : sourceName).toString();
}

// What there is to count as changed: not how a list names it.
QJsonObject substance(const QJsonObject &row)
{
    QJsonObject kept{{termsName, row.value(termsName)}};
    layLimits(kept, row);
    return kept;
}

} // namespace

QStringList vendorsOf(const QJsonObject &list)
{
    QStringList vendors;
    for (const QJsonValue &provider : list.value(L1("providers")).toArray()) {
        vendors.append(provider[L1("id")].toString());
    }
    return vendors;
}

QJsonObject mergePrices(const QJsonObject &shipped, const QList<DatedFeed> &feeds)
{
    QJsonObject list = shipped;
    for (const PriceSource source : priceSources) {
        for (const DatedFeed &feed : feeds) {
            list = feed.source == source ? layFeed(list, feed) : list;
        }
    }
    return list;
}

void comparePrices(const QJsonObject &before, const QJsonObject &after, const QDateTime &at,
                   PriceReport &report)
{
    const PriceCatalog then = PriceCatalog::read(before).value_or(PriceCatalog());
    const PriceCatalog now = PriceCatalog::read(after).value_or(PriceCatalog());
    const RowsByName old = rowsOf(before);
    const RowsByName rows = rowsOf(after);
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const auto known = old.constFind(it.key());
        if (known == old.constEnd()) {
            if (PriceSourceReport *source = reportOf(report, it->value(sourceName).toString())) {
                ++source->added;
            }
            continue;
        }
        if (substance(*known) == substance(*it)) {
            continue;
        }
        if (PriceSourceReport *source = reportOf(report, causeOf(*known, *it))) {
            ++source->changed;
        }
        const qsizetype slash = it.key().indexOf(u'/');
        const auto was = then.find(it.key().left(slash), it.key().mid(slash + 1), at);
        const auto is = now.find(it.key().left(slash), it.key().mid(slash + 1), at);
        if (was && is) {
            addChanges(report, it.key(), was->terms, is->terms);
        }
    }
}

} // namespace parley
