// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/ledgerquery.h"

#include "store/sql.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qint64 dayLength = 86'400'000; // ms
constexpr qint64 hourLength = 3'600'000;
constexpr qint64 dollar = 1'000'000'000;
constexpr qint64 never = std::numeric_limits<qint64>::max();

// The columns of sums in the order of readSums(), and what a row of the ledger adds to each; as in
// 0012_from_cache.sql.
struct SumColumn
{
    const char *name;
    const char *ofRow;
};
constexpr SumColumn sumColumns[] = {
    {"requests", "outcome <> 'from_cache'"},
    {"answers", "purpose = 'answer' AND outcome NOT IN ('failed', 'from_cache')"},
    {"input", "input"},
    {"output", "output"},
    {"cached_read", "cached_read"},
    {"cache_write", "cache_write"},
    {"reasoning", "reasoning"},
    {"cost", "cost / 1000000000"},
    {"cost_rest", "cost % 1000000000"},
    {"estimate", "estimate / 1000000000"},
    {"estimate_rest", "estimate % 1000000000"},
    {"unpriced", "cost IS NULL AND estimate IS NULL"},
    {"saved", "iif(outcome = 'from_cache', 0, saved / 1000000000)"},
    {"saved_rest", "iif(outcome = 'from_cache', 0, saved % 1000000000)"},
    {"differing", "listed IS NOT NULL"},
    {"reported", "iif(listed IS NULL, 0, cost / 1000000000)"},
    {"reported_rest", "iif(listed IS NULL, 0, cost % 1000000000)"},
    {"listed", "listed / 1000000000"},
    {"listed_rest", "listed % 1000000000"},
    {"repeated", "outcome = 'from_cache'"},
    {"repeated_saved", "iif(outcome = 'from_cache', saved / 1000000000, 0)"},
    {"repeated_saved_rest", "iif(outcome = 'from_cache', saved % 1000000000, 0)"},
};

// A sum in two parts, since one of nano-dollars may not fit.
Money moneyOf(const Statement &row, int dollars)
{
    Money sum = Money::fromNano(row.integer(dollars + 1));
    const qint64 whole = row.integer(dollars);
    const qint64 most = std::numeric_limits<qint64>::max() / dollar;
    sum += Money::fromNano(std::clamp(whole, -most, most) * dollar);
    return sum;
}

QDateTime firstOf(const LedgerQuestion &question)
{
    return question.from.isValid() ? question.from
                                   : QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
}

QDateTime lastOf(const LedgerQuestion &question)
{
    return question.until.isValid() ? question.until : firstOf(question).addYears(30);
}

// The number of the local day of `at`: the zone's offset before, between and after its changes.
QByteArray dayColumn(const LedgerQuestion &question)
{
    const auto milliseconds = [](qint64 seconds) { return QByteArray::number(seconds * 1000); };
    QByteArray changes;
    int before = question.zone.offsetFromUtc(firstOf(question));
    const auto transitions = question.zone.transitions(firstOf(question), lastOf(question));
    for (const QTimeZone::OffsetData &change : transitions) {
        changes += " WHEN at < " + QByteArray::number(change.atUtc.toMSecsSinceEpoch()) + " THEN " +
                   milliseconds(before);
        before = change.offsetFromUtc;
    }
    const QByteArray offset = changes.isEmpty()
                                  ? milliseconds(before)
                                  : "CASE" + changes + " ELSE " + milliseconds(before) + " END";
    return "(at + " + offset + ") / " + QByteArray::number(dayLength);
}

// Whether every day of the question begins with an hour of UTC.
bool hasWholeHours(const LedgerQuestion &question)
{
    constexpr int hour = 3600;
    const auto transitions = question.zone.transitions(firstOf(question), lastOf(question));
    return question.zone.offsetFromUtc(firstOf(question)) % hour == 0 &&
           std::all_of(transitions.begin(), transitions.end(),
                       [](const QTimeZone::OffsetData &change) {
                           return change.offsetFromUtc % hour == 0;
                       });
}

struct Span
{
    qint64 from = 0;
    qint64 until = never;
};

Span spanOf(const LedgerQuestion &question)
{
    return {question.from.isValid() ? question.from.toMSecsSinceEpoch() : 0,
            question.until.isValid() ? question.until.toMSecsSinceEpoch() : never};
}

// The days of UTC that are in it as a whole.
Span wholeDays(const LedgerQuestion &question)
{
    const Span span = spanOf(question);
    return {(span.from + dayLength - 1) / dayLength, span.until / dayLength};
}

QByteArray onlyModel(const LedgerQuestion &question)
{
    QByteArray sql = question.model.profile.isEmpty() ? "" : " AND profile = ?";
    sql += question.model.model.isEmpty() ? "" : " AND model = ?";
    return sql;
}

void bindModel(Statement &statement, const LedgerQuestion &question)
{
    if (!question.model.profile.isEmpty()) {
        statement.bind(question.model.profile);
    }
    if (!question.model.model.isEmpty()) {
        statement.bind(question.model.model);
    }
}

QByteArray groupColumns(const LedgerQuestion &question)
{
    const QList<LedgerPart> &by = question.by;
    const auto has = [&by](LedgerPart part) { return by.contains(part); };
    const bool model = has(LedgerPart::Model) || has(LedgerPart::Conversation);
    const bool place = has(LedgerPart::Conversation) || has(LedgerPart::Folder);
    QByteArray columns = has(LedgerPart::Day) ? dayColumn(question) : "NULL";
    columns += model || has(LedgerPart::Profile) || has(LedgerPart::Key) ? ", profile" : ", NULL";
    columns += model ? ", model" : ", NULL";
    columns += has(LedgerPart::Key) ? ", key_name" : ", NULL";
    columns += place ? ", conversation, folder" : ", NULL, NULL";
    columns += has(LedgerPart::Person) ? ", person" : ", NULL";
    columns += has(LedgerPart::Workflow) ? ", workflow" : ", NULL";
    return columns;
}

// Of rows, or of sums that were prepared; summed up once more, or as they are.
QByteArray columnsOf(bool prepared, bool summed)
{
    QByteArray sql;
    for (const SumColumn &column : sumColumns) {
        const QByteArray value = prepared ? column.name : column.ofRow;
        sql += sql.isEmpty() ? "" : ", ";
        sql += summed ? "coalesce(sum(" + value + "), 0)" : value + " AS " + column.name;
    }
    return sql;
}

// One end of the range, where a day of UTC is only partly in it.
QByteArray edge(const LedgerQuestion &question)
{
    return " UNION ALL SELECT conversation, profile, model, folder, " + columnsOf(false, false) +
           " FROM ledger WHERE at >= ? AND at < ?" + onlyModel(question);
}

} // namespace

LedgerSource sourceOf(const LedgerQuestion &question, bool prepared)
{
    const auto onlyOf = [&question](const QList<LedgerPart> &parts) {
        return std::all_of(question.by.begin(), question.by.end(),
                           [&parts](LedgerPart part) { return parts.contains(part); });
    };
    if (!prepared || !question.conversation.isNull()) {
        return LedgerSource::Rows;
    }
    const Span span = spanOf(question);
    if (onlyOf({LedgerPart::Day, LedgerPart::Profile, LedgerPart::Model, LedgerPart::Key,
                LedgerPart::Person})) {
        const bool even =
            span.from % hourLength == 0 && (span.until == never || span.until % hourLength == 0);
        return even && (!question.by.contains(LedgerPart::Day) || hasWholeHours(question))
                   ? LedgerSource::Hours
                   : LedgerSource::Rows;
    }
    const Span whole = wholeDays(question);
    return onlyOf({LedgerPart::Profile, LedgerPart::Model, LedgerPart::Conversation,
                   LedgerPart::Folder}) &&
                   whole.from < whole.until
               ? LedgerSource::Days
               : LedgerSource::Rows;
}

QByteArray sumsQuery(const LedgerQuestion &question, LedgerSource source)
{
    const QByteArray select = "SELECT " + groupColumns(question) + ", ";
    const QByteArray groups = question.by.isEmpty() ? "" : " GROUP BY 1, 2, 3, 4, 5, 6, 7, 8";
    switch (source) {
    case LedgerSource::Rows:
        break;
    case LedgerSource::Hours:
        return select + columnsOf(true, true) +
               " FROM (SELECT *, hour * 3600000 AS at FROM ledger_hours WHERE hour >= ? AND hour "
               "< ?" +
               onlyModel(question) + ")" + groups;
    case LedgerSource::Days:
        return select + columnsOf(true, true) +
               " FROM (SELECT conversation, profile, model, folder, " + columnsOf(true, false) +
               " FROM ledger_days WHERE day >= ? AND day < ?" + onlyModel(question) +
               edge(question) + edge(question) + ")" + groups;
    }
    return select + columnsOf(false, true) + " FROM ledger" + conditions(question) + groups;
}

void bindSums(Statement &statement, const LedgerQuestion &question, LedgerSource source)
{
    const Span span = spanOf(question);
    const auto bind = [&](qint64 from, qint64 until) {
        statement.bind(from).bind(until);
        bindModel(statement, question);
    };
    switch (source) {
    case LedgerSource::Rows:
        bindConditions(statement, question);
        return;
    case LedgerSource::Hours:
        bind(span.from / hourLength, span.until / hourLength);
        return;
    case LedgerSource::Days:
        break;
    }
    const Span whole = wholeDays(question);
    bind(whole.from, whole.until);
    bind(span.from, whole.from * dayLength);
    bind(span.until == never ? never : whole.until * dayLength, span.until);
}

QByteArray conditions(const LedgerQuestion &question)
{
    return " WHERE at >= ? AND at < ?" + onlyModel(question) +
           (question.conversation.isNull() ? "" : " AND conversation = ?");
}

void bindConditions(Statement &statement, const LedgerQuestion &question)
{
    const Span span = spanOf(question);
    statement.bind(span.from).bind(span.until);
    bindModel(statement, question);
    if (!question.conversation.isNull()) {
        statement.bind(question.conversation.toBytes());
    }
}

LedgerSums readSums(const Statement &row, int first)
{
    LedgerSums sums;
    sums.requests = row.integer(first);
    sums.answers = row.integer(first + 1);
    sums.input = row.integer(first + 2);
    sums.output = row.integer(first + 3);
    sums.cachedRead = row.integer(first + 4);
    sums.cacheWrite = row.integer(first + 5);
    sums.reasoning = row.integer(first + 6);
    sums.cost = moneyOf(row, first + 7);
    sums.estimated = moneyOf(row, first + 9);
    sums.unpriced = row.integer(first + 11);
    sums.saved = moneyOf(row, first + 12);
    sums.differing = row.integer(first + 14);
    sums.reported = moneyOf(row, first + 15);
    sums.listed = moneyOf(row, first + 17);
    sums.repeated = row.integer(first + 19);
    sums.repeatedSaved = moneyOf(row, first + 20);
    return sums;
}

} // namespace parley
