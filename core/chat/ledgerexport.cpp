// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/ledgerexport.h"

#include "base/json.h"

#include <QJsonArray>
#include <array>

namespace parley {

namespace {

constexpr std::array basisNames = {"free", "priced", "reported"};
constexpr std::array outcomeNames = {"finished", "interrupted", "failed"};
constexpr std::array purposeNames = {"answer", "title", "summary"};

template <class Names, class Value>
QString nameOf(const Names &names, Value value)
{
    return QLatin1String(names[static_cast<std::size_t>(value)]);
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString number(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : QString();
}

QString number(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QString::number(time->count()) : QString();
}

QString dollars(const std::optional<Money> &amount)
{
    return amount ? decimalDollars(*amount) : QString();
}

void putCount(QJsonObject &object, const char *name, const std::optional<qint64> &count)
{
    object.insert(QLatin1String(name), count ? QJsonValue(*count) : QJsonValue());
}

void putMoney(QJsonObject &object, const char *name, const std::optional<Money> &amount)
{
    object.insert(QLatin1String(name),
                  amount ? QJsonValue(QString::number(amount->nano())) : QJsonValue());
}

QStringList cellsOf(const LedgerEntry &entry)
{
    const Cost cost = entry.cost.value_or(Cost());
    return {isoTime(entry.at),
            csvCell(entry.person),
            csvCell(entry.asked.profile),
            csvCell(entry.key),
            csvCell(entry.asked.model),
            csvCell(entry.answeredBy),
            entry.conversation.isNull() ? QString() : entry.conversation.toString(),
            nameOf(purposeNames, entry.purpose),
            nameOf(outcomeNames, entry.outcome),
            number(entry.usage.input),
            number(entry.usage.output),
            number(entry.usage.cachedRead),
            number(entry.usage.cacheWrite),
            number(entry.usage.reasoning),
            dollars(entry.cost ? std::optional(cost.amount) : std::nullopt),
            entry.cost ? nameOf(basisNames, cost.basis) : QStringLiteral("unknown"),
            dollars(entry.estimate),
            dollars(cost.saved),
            csvCell(cost.row),
            cost.pricesOf.toString(Qt::ISODate),
            number(entry.firstToken),
            number(entry.duration)};
}

} // namespace

QString decimalDollars(Money amount)
{
    constexpr qint64 dollar = 1'000'000'000;
    const qint64 nano = amount.nano();
    QString parts = QStringLiteral("%1").arg(qAbs(nano % dollar), 9, 10, QLatin1Char('0'));
    while (parts.size() > 2 && parts.endsWith(u'0')) {
        parts.chop(1);
    }
    return (nano < 0 ? QStringLiteral("-") : QString()) + QString::number(qAbs(nano / dollar)) +
           u'.' + parts;
}

QString csvCell(const QString &text)
{
    QString cell = text;
    static const QString formula = QStringLiteral("=+-@\t\r\n");
    if (!cell.isEmpty() && formula.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.contains(u';') || cell != cell.trimmed();
    return quoted ? u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

QByteArray ledgerCsv(const QList<LedgerEntry> &entries)
{
    QByteArray csv = "time,person,profile,key,model,answered_by,conversation,purpose,outcome,"
                     "input,output,cached_read,cache_write,reasoning,cost_usd,basis,"
                     "estimated_usd,saved_by_caching_usd,price_row,prices_of,first_token_ms,"
                     "duration_ms\r\n";
    for (const LedgerEntry &entry : entries) {
        csv += cellsOf(entry).join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonObject entryToJson(const LedgerEntry &entry)
{
    QJsonObject object{
        {QStringLiteral("id"), entry.id.toString()},
        {QStringLiteral("time"), isoTime(entry.at)},
        {QStringLiteral("person"), entry.person},
        {QStringLiteral("profile"), entry.asked.profile},
        {QStringLiteral("key"), entry.key},
        {QStringLiteral("model"), entry.asked.model},
        {QStringLiteral("answered_by"), entry.answeredBy},
        {QStringLiteral("conversation"),
         entry.conversation.isNull() ? QJsonValue() : QJsonValue(entry.conversation.toString())},
        {QStringLiteral("purpose"), nameOf(purposeNames, entry.purpose)},
        {QStringLiteral("outcome"), nameOf(outcomeNames, entry.outcome)}};
    putCount(object, "input", entry.usage.input);
    putCount(object, "output", entry.usage.output);
    putCount(object, "cached_read", entry.usage.cachedRead);
    putCount(object, "cache_write", entry.usage.cacheWrite);
    putCount(object, "reasoning", entry.usage.reasoning);
    const Cost cost = entry.cost.value_or(Cost());
    putMoney(object, "nano_usd", entry.cost ? std::optional(cost.amount) : std::nullopt);
    object.insert(QStringLiteral("status"),
                  entry.cost ? nameOf(basisNames, cost.basis) : QStringLiteral("unknown"));
    putMoney(object, "estimated_nano_usd", entry.estimate);
    putMoney(object, "saved_nano_usd", cost.saved);
    object.insert(QStringLiteral("price_row"), cost.row);
    object.insert(QStringLiteral("prices_of"), cost.pricesOf.toString(Qt::ISODate));
    const auto putTime = [&object](const char *name, const auto &time) {
        putCount(object, name, time ? std::optional<qint64>(time->count()) : std::nullopt);
    };
    putTime("first_token_ms", entry.firstToken);
    putTime("duration_ms", entry.duration);
    return object;
}

QByteArray ledgerJson(const QList<LedgerEntry> &entries)
{
    QJsonArray all;
    for (const LedgerEntry &entry : entries) {
        all.append(entryToJson(entry));
    }
    return json::compact(QJsonObject{{QStringLiteral("format"), QStringLiteral("parley-usage")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("entries"), all}});
}

QJsonObject sumsToJson(const LedgerSums &sums)
{
    QJsonObject object{{QStringLiteral("requests"), sums.requests},
                       {QStringLiteral("answers"), sums.answers},
                       {QStringLiteral("input"), sums.input},
                       {QStringLiteral("output"), sums.output},
                       {QStringLiteral("cached_read"), sums.cachedRead},
                       {QStringLiteral("cache_write"), sums.cacheWrite},
                       {QStringLiteral("reasoning"), sums.reasoning},
                       {QStringLiteral("unknown"), sums.unpriced}};
    putMoney(object, "nano_usd", sums.cost);
    putMoney(object, "estimated_nano_usd", sums.estimated);
    putMoney(object, "saved_nano_usd", sums.saved);
    return object;
}

} // namespace parley
