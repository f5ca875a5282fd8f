// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/ledgerquery.h"

#include "store/sql.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qint64 dayLength = 86'400'000; // ms
constexpr qint64 dollar = 1'000'000'000;

// A sum in two parts, since one of nano-dollars may not fit.
Money moneyOf(const Statement &row, int dollars)
{
    Money sum = Money::fromNano(row.integer(dollars + 1));
    const qint64 whole = row.integer(dollars);
    const qint64 most = std::numeric_limits<qint64>::max() / dollar;
    sum += Money::fromNano(std::clamp(whole, -most, most) * dollar);
    return sum;
}

// The number of the local day of `at`: the zone's offset before, between and after its changes.
QByteArray dayColumn(const LedgerQuestion &question)
{
    const QDateTime first = question.from.isValid()
                                ? question.from
                                : QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last = question.until.isValid() ? question.until : first.addYears(30);
    const auto milliseconds = [](qint64 seconds) { return QByteArray::number(seconds * 1000); };
    QByteArray changes;
    int before = question.zone.offsetFromUtc(first);
    const auto transitions = question.zone.transitions(first, last);
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

} // namespace

QByteArray sumColumns()
{
    return "count(*), sum(purpose = 'answer' AND outcome <> 'failed'), coalesce(sum(input), 0), "
           "coalesce(sum(output), 0), coalesce(sum(cached_read), 0), coalesce(sum(cache_write), "
           "0), "
           "coalesce(sum(reasoning), 0), coalesce(sum(cost / 1000000000), 0), "
           "coalesce(sum(cost % 1000000000), 0), coalesce(sum(estimate / 1000000000), 0), "
           "coalesce(sum(estimate % 1000000000), 0), sum(cost IS NULL AND estimate IS NULL), "
           "coalesce(sum(saved / 1000000000), 0), coalesce(sum(saved % 1000000000), 0)";
}

QByteArray conditions(const LedgerQuestion &question)
{
    QByteArray sql = " WHERE at >= ? AND at < ?";
    sql += question.model.profile.isEmpty() ? "" : " AND profile = ?";
    sql += question.model.model.isEmpty() ? "" : " AND model = ?";
    sql += question.conversation.isNull() ? "" : " AND conversation = ?";
    return sql;
}

void bindConditions(Statement &statement, const LedgerQuestion &question)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    statement.bind(question.from.isValid() ? question.from.toMSecsSinceEpoch() : qint64(0));
    statement.bind(question.until.isValid() ? question.until.toMSecsSinceEpoch() : never);
    if (!question.model.profile.isEmpty()) {
        statement.bind(question.model.profile);
    }
    if (!question.model.model.isEmpty()) {
        statement.bind(question.model.model);
    }
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
    return sums;
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
    return columns;
}

} // namespace parley
