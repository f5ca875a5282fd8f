// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/routingrows.h"

#include "store/sql.h"

#include <limits>

namespace parley {

namespace {

void bindMoney(Statement &row, const std::optional<Money> &money)
{
    money ? row.bind(static_cast<qint64>(money->nano())) : row.bindNull();
}

std::optional<Money> moneyAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Money::fromNano(row.integer(column)));
}

template <class Tag>
void bindId(Statement &row, const Id<Tag> &id)
{
    id.isNull() ? row.bindNull() : row.bind(id.toBytes());
}

QString routeOf(const RoutingNote &note)
{
    return note.isEscalation() ? QStringLiteral("escalated") : QString(routeName(note.route));
}

// Nothing for a row of a later Parley that says what this one does not know.
std::optional<RoutingRecord> readRecord(const Statement &row)
{
    const auto by = routeByFromName(row.text(4));
    const QString route = row.text(3);
    const auto known =
        route == QLatin1String("escalated") ? std::optional(Route::Strong) : routeFromName(route);
    if (!by || !known) {
        return std::nullopt;
    }
    RoutingRecord record;
    record.id = RoutingRecordId::fromBytes(row.bytes(0));
    record.at = row.time(1);
    record.note.plan = row.text(2);
    record.note.route = *known;
    record.note.by = *by;
    record.note.why = row.text(5);
    record.note.failed = row.text(6);
    record.note.model = {row.text(7), row.text(8)};
    record.conversation = ConversationId::fromBytes(row.bytes(9));
    record.answer = NodeId::fromBytes(row.bytes(10));
    record.paid = moneyAt(row, 11);
    record.note.choosing = Money::fromNano(row.integer(12));
    record.note.saved = moneyAt(row, 13);
    return record;
}

} // namespace

Result<void> RoutingRows::add(const RoutingRecord &record)
{
    Statement insert(m_connection,
                     "INSERT OR IGNORE INTO routings (id, at, plan, route, source, why, failed, "
                     "profile, model, conversation, answer, paid, choosing, saved) "
                     "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const RoutingNote &note = record.note;
    insert.bind(record.id.toBytes())
        .bind(record.at)
        .bind(note.plan)
        .bind(routeOf(note))
        .bind(QString(routeByName(note.by)))
        .bind(note.why)
        .bind(note.failed)
        .bind(note.model.profile)
        .bind(note.model.model);
    bindId(insert, record.conversation);
    bindId(insert, record.answer);
    bindMoney(insert, record.paid);
    bindMoney(insert, note.choosing);
    bindMoney(insert, note.saved);
    return insert.run();
}

Result<QList<RoutingRecord>> RoutingRows::records(const QDateTime &from,
                                                  const QDateTime &until) const
{
    Statement row(m_connection,
                  "SELECT id, at, plan, route, source, why, failed, profile, model, conversation, "
                  "answer, paid, choosing, saved FROM routings WHERE at >= ? AND at < ? "
                  "ORDER BY at, key");
    row.bind(from.isValid() ? from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min())
        .bind(until.isValid() ? until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max());
    return rowsOf<RoutingRecord>(row, readRecord);
}

} // namespace parley
