// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitecomparisonstore.h"

#include "base/json.h"
#include "base/logging.h"
#include "chat/comparisonjson.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"

#include <QVariant>

namespace parley {

namespace {

std::optional<Comparison> comparisonIn(const Statement &row)
{
    const auto body = json::parseObject(row.text(3).toUtf8());
    if (!body) {
        qCWarning(logStore) << "a comparison can't be read:" << body.error().detail;
        return std::nullopt;
    }
    Comparison comparison = comparisonFromJson(*body);
    comparison.id = ComparisonId::fromBytes(row.bytes(0));
    comparison.created = row.time(1);
    comparison.updated = row.time(2);
    return comparison;
}

std::optional<LineUp> lineUpIn(const Statement &row)
{
    const auto panes = json::parseValue(row.text(2).toUtf8());
    return LineUp{LineUpId::fromBytes(row.bytes(0)), row.text(1),
                  lineUpPanesFromJson(panes ? panes->toArray() : QJsonArray())};
}

template <class T>
SqliteConversationStore::Writing removing(const char *statement, const Id<T> &id)
{
    return [statement, id](const QSqlDatabase &connection) {
        return Statement(connection, statement).bind(id.toBytes()).run();
    };
}

} // namespace

QFuture<Result<QList<Comparison>>> SqliteComparisonStore::list()
{
    return m_store.readAside<QList<Comparison>>([](const QSqlDatabase &connection) {
        Statement rows(connection, "SELECT id, created, updated, body FROM comparisons "
                                   "ORDER BY updated DESC, key DESC");
        return rowsOf<Comparison>(rows, comparisonIn);
    });
}

QFuture<Result<void>> SqliteComparisonStore::save(const Comparison &comparison)
{
    return m_store.write([comparison](const QSqlDatabase &connection) {
        Statement upsert(connection,
                         "INSERT INTO comparisons (id, created, updated, body) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (id) DO UPDATE SET created = excluded.created, "
                         "updated = excluded.updated, body = excluded.body");
        return upsert.bind(comparison.id.toBytes())
            .bind(comparison.created)
            .bind(comparison.updated)
            .bind(QString::fromUtf8(json::compact(comparisonToJson(comparison))))
            .run();
    });
}

QFuture<Result<void>> SqliteComparisonStore::remove(const ComparisonId &id)
{
    return m_store.write(removing("DELETE FROM comparisons WHERE id = ?", id));
}

QFuture<Result<QList<LineUp>>> SqliteComparisonStore::lineUps()
{
    return m_store.readAside<QList<LineUp>>([](const QSqlDatabase &connection) {
        Statement rows(connection, "SELECT id, name, panes FROM line_ups "
                                   "ORDER BY name COLLATE NOCASE, key");
        return rowsOf<LineUp>(rows, lineUpIn);
    });
}

QFuture<Result<void>> SqliteComparisonStore::saveLineUp(const LineUp &lineUp)
{
    return m_store.write([lineUp](const QSqlDatabase &connection) {
        Statement upsert(connection, "INSERT INTO line_ups (id, name, panes) VALUES (?, ?, ?) "
                                     "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                                     "panes = excluded.panes");
        return upsert.bind(lineUp.id.toBytes())
            .bind(lineUp.name)
            .bind(QString::fromUtf8(json::compact(lineUpPanesToJson(lineUp.panes))))
            .run();
    });
}

QFuture<Result<void>> SqliteComparisonStore::removeLineUp(const LineUpId &id)
{
    return m_store.write(removing("DELETE FROM line_ups WHERE id = ?", id));
}

} // namespace parley
