// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/ledgerexport.h"

#include "base/json.h"
#include "chat/answermetajson.h"

#include <QJsonArray>

namespace parley {

namespace {

std::optional<Money> moneyIn(const QJsonObject &object, const char *name)
{
    bool whole = false;
    const qint64 nano = object.value(QLatin1String(name)).toString().toLongLong(&whole);
    return whole ? std::optional(Money::fromNano(nano)) : std::nullopt;
}

std::optional<std::chrono::milliseconds> timeIn(const QJsonObject &object, const char *name)
{
    const auto count = json::integer(object, QLatin1String(name));
    return count ? std::optional(std::chrono::milliseconds(*count)) : std::nullopt;
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
    return amount ? decimalText(*amount) : QString();
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

// Amounts in the display currency, as texts of decimals.
void putShown(QJsonObject &object, const Currency &currency,
              std::initializer_list<std::pair<const char *, std::optional<Money>>> amounts)
{
    if (currency.isDollar()) {
        return;
    }
    QJsonObject shown{{QStringLiteral("code"), currency.code},
                      {QStringLiteral("per_usd"), decimalText(currency.perDollar)},
                      {QStringLiteral("rate_of"), currency.asOf.toString(Qt::ISODate)}};
    for (const auto &[name, amount] : amounts) {
        shown.insert(QLatin1String(name),
                     amount ? QJsonValue(decimalText(currency.fromDollars(*amount)))
                            : QJsonValue());
    }
    object.insert(QStringLiteral("currency"), shown);
}

QStringList shownCells(const LedgerEntry &entry, const Currency &currency)
{
    const auto shown = [&currency](const std::optional<Money> &amount) {
        return amount ? decimalText(currency.fromDollars(*amount)) : QString();
    };
    return {csvCell(currency.code), decimalText(currency.perDollar),
            shown(entry.cost ? std::optional(entry.cost->amount) : std::nullopt),
            shown(entry.estimate)};
}

QString statusOf(const LedgerEntry &entry)
{
    return entry.cost ? QString(costBasisName(entry.cost->basis)) : QStringLiteral("unknown");
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
            ledgerPurposeName(entry.purpose),
            ledgerOutcomeName(entry.outcome),
            number(entry.usage.input),
            number(entry.usage.output),
            number(entry.usage.cachedRead),
            number(entry.usage.cacheWrite),
            number(entry.usage.reasoning),
            dollars(entry.cost ? std::optional(cost.amount) : std::nullopt),
            statusOf(entry),
            dollars(entry.estimate),
            dollars(cost.saved),
            csvCell(cost.row),
            cost.pricesOf.toString(Qt::ISODate),
            number(entry.firstToken),
            number(entry.duration),
            csvCell(entry.workflow)};
}

} // namespace

Result<LedgerEntry> entryFromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *name) {
        return object.value(QLatin1String(name)).toString();
    };
    LedgerEntry entry;
    entry.id = LedgerEntryId::fromString(text("id"));
    entry.at = QDateTime::fromString(text("time"), Qt::ISODateWithMs).toUTC();
    const auto purpose = ledgerPurposeFromName(text("purpose"));
    const auto outcome = ledgerOutcomeFromName(text("outcome"));
    if (entry.id.isNull() || !entry.at.isValid() || !purpose || !outcome) {
        return Unexpected(ErrorKind::Storage, QStringLiteral("this is no entry of the ledger"));
    }
    entry.purpose = *purpose;
    entry.outcome = *outcome;
    entry.person = text("person");
    entry.asked = {text("profile"), text("model")};
    entry.key = text("key");
    entry.answeredBy = text("answered_by");
    entry.conversation = ConversationId::fromString(text("conversation"));
    entry.usage.input = json::integer(object, QLatin1String("input"));
    entry.usage.output = json::integer(object, QLatin1String("output"));
    entry.usage.cachedRead = json::integer(object, QLatin1String("cached_read"));
    entry.usage.cacheWrite = json::integer(object, QLatin1String("cache_write"));
    entry.usage.reasoning = json::integer(object, QLatin1String("reasoning"));
    const auto basis = costBasisFromName(text("status"));
    const auto amount = moneyIn(object, "nano_usd");
    if (basis && amount) {
        entry.cost = Cost{*amount, *basis, text("price_row"),
                          QDate::fromString(text("prices_of"), Qt::ISODate),
                          moneyIn(object, "listed_nano_usd")};
        entry.cost->saved = moneyIn(object, "saved_nano_usd");
    }
    entry.estimate = moneyIn(object, "estimated_nano_usd");
    entry.firstToken = timeIn(object, "first_token_ms");
    entry.duration = timeIn(object, "duration_ms");
    entry.workflow = text("workflow");
    return entry;
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

QByteArray ledgerCsv(const QList<LedgerEntry> &entries, const Currency &currency)
{
    QByteArray csv = "time,person,profile,key,model,answered_by,conversation,purpose,outcome,"
                     "input,output,cached_read,cache_write,reasoning,cost_usd,basis,"
                     "estimated_usd,saved_by_caching_usd,price_row,prices_of,first_token_ms,"
                     "duration_ms,workflow";
    csv += currency.isDollar() ? "\r\n" : ",currency,per_usd,cost,estimated\r\n";
    for (const LedgerEntry &entry : entries) {
        const QStringList shown = currency.isDollar() ? QStringList() : shownCells(entry, currency);
        csv += (cellsOf(entry) + shown).join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonObject entryToJson(const LedgerEntry &entry, const Currency &currency)
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
        {QStringLiteral("purpose"), ledgerPurposeName(entry.purpose)},
        {QStringLiteral("outcome"), ledgerOutcomeName(entry.outcome)}};
    putCount(object, "input", entry.usage.input);
    putCount(object, "output", entry.usage.output);
    putCount(object, "cached_read", entry.usage.cachedRead);
    putCount(object, "cache_write", entry.usage.cacheWrite);
    putCount(object, "reasoning", entry.usage.reasoning);
    const Cost cost = entry.cost.value_or(Cost());
    putMoney(object, "nano_usd", entry.cost ? std::optional(cost.amount) : std::nullopt);
    object.insert(QStringLiteral("status"), statusOf(entry));
    putMoney(object, "estimated_nano_usd", entry.estimate);
    putMoney(object, "saved_nano_usd", cost.saved);
    putMoney(object, "listed_nano_usd", cost.listed);
    object.insert(QStringLiteral("price_row"), cost.row);
    object.insert(QStringLiteral("prices_of"), cost.pricesOf.toString(Qt::ISODate));
    const auto putTime = [&object](const char *name, const auto &time) {
        putCount(object, name, time ? std::optional<qint64>(time->count()) : std::nullopt);
    };
    putTime("first_token_ms", entry.firstToken);
    putTime("duration_ms", entry.duration);
    if (!entry.workflow.isEmpty()) {
        object.insert(QStringLiteral("workflow"), entry.workflow);
    }
    putShown(object, currency,
             {{"cost", entry.cost ? std::optional(cost.amount) : std::nullopt},
              {"estimated", entry.estimate},
              {"saved", cost.saved}});
    return object;
}

QByteArray ledgerJson(const QList<LedgerEntry> &entries, const Currency &currency)
{
    QJsonArray all;
    for (const LedgerEntry &entry : entries) {
        all.append(entryToJson(entry, currency));
    }
    return json::compact(QJsonObject{{QStringLiteral("format"), QStringLiteral("parley-usage")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("entries"), all}});
}

QJsonObject sumsToJson(const LedgerSums &sums, const Currency &currency)
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
    if (sums.repeated > 0) {
        object.insert(QStringLiteral("from_cache"), sums.repeated);
        putMoney(object, "from_cache_saved_nano_usd", sums.repeatedSaved);
    }
    if (sums.differing > 0) {
        object.insert(QStringLiteral("differing"), sums.differing);
        putMoney(object, "differing_reported_nano_usd", sums.reported);
        putMoney(object, "differing_listed_nano_usd", sums.listed);
    }
    putShown(object, currency,
             {{"cost", sums.cost}, {"estimated", sums.estimated}, {"saved", sums.saved}});
    return object;
}

} // namespace parley
