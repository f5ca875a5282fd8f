// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/searchindex.h"

#include "chat/searchwords.h"
#include "store/nodecontent.h"
#include "store/searchquery.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <algorithm>

namespace parley {

namespace {

constexpr int mostHits = 1000;

Result<QString> nodeText(const QSqlDatabase &connection, qint64 key)
{
    const QByteArray sql = nodeColumns() + " FROM nodes WHERE key = ?";
    Statement row(connection, sql.constData());
    const auto found = row.bind(key).next();
    if (!found || !*found) {
        return found ? Result<QString>(QString()) : Unexpected(found.error());
    }
    return searchableText(readNode(row, {}, blobSource(connection)).message);
}

// The first column of each row.
Result<QList<qint64>> keysOf(const QSqlDatabase &connection, const char *sql, qint64 value,
                             qint64 limit)
{
    Statement rows(connection, sql);
    rows.bind(value).bind(limit);
    QList<qint64> keys;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return keys;
        }
        keys.append(rows.integer(0));
    }
}

Result<void> setBacklog(const QSqlDatabase &connection, const char *sql, qint64 below)
{
    Statement update(connection, sql);
    return update.bind(below).run();
}

int limitOf(const SearchRequest &request)
{
    return std::clamp(request.limit, 1, mostHits);
}

// The conditions of a request on the conversation and one time column, and their values.
QByteArray placeAndTime(const SearchRequest &request, const QByteArray &column)
{
    return " AND c.trashed IS NULL" +
           QByteArray(request.folder.isNull()
                          ? ""
                          : " AND c.folder = (SELECT key FROM folders WHERE id = ?)") +
           QByteArray(request.from.isValid() ? " AND " + column + " >= ?" : QByteArray()) +
           (request.until.isValid() ? " AND " + column + " < ?" : QByteArray());
}

QByteArray orderAndLimit(const SearchRequest &request)
{
    const bool best = request.order == SearchRequest::Order::Best;
    return QByteArray(best ? " ORDER BY rank" : " ORDER BY i.rowid DESC") + " LIMIT ?";
}

void bindPlaceAndTime(Statement &statement, const SearchRequest &request)
{
    if (!request.folder.isNull()) {
        statement.bind(request.folder.toBytes());
    }
    for (const QDateTime &time : {request.from, request.until}) {
        if (time.isValid()) {
            statement.bind(time);
        }
    }
}

Result<QList<SearchHit>> findTitles(const QSqlDatabase &connection, const SearchRequest &request,
                                    const QList<SearchTerm> &terms)
{
    const QByteArray sql = "SELECT c.id, c.title, c.profile, c.model, c.updated FROM title_index i "
                           "JOIN conversations c ON c.key = i.rowid WHERE title_index MATCH ?" +
                           placeAndTime(request, "c.updated") + orderAndLimit(request);
    Statement rows(connection, sql.constData());
    rows.bind(ftsExpression(terms));
    bindPlaceAndTime(rows, request);
    rows.bind(limitOf(request));
    QList<SearchHit> hits;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return hits;
        }
        SearchHit hit;
        hit.conversation = ConversationId::fromBytes(rows.bytes(0));
        hit.title = rows.text(1);
        hit.model = {rows.text(2), rows.text(3)};
        hit.created = rows.time(4);
        Snippet snippet = makeSnippet(hit.title, terms);
        hit.snippet = snippet.text;
        hit.marks = snippet.marks;
        hits.append(hit);
    }
}

Result<QList<SearchHit>> findNodes(const QSqlDatabase &connection, const SearchRequest &request,
                                   const QList<SearchTerm> &terms)
{
    const QByteArray sql =
        "SELECT n.key, c.id, n.id, c.title, n.role, n.profile, n.model, n.created FROM node_index "
        "i "
        "JOIN nodes n ON n.key = i.rowid JOIN conversations c ON c.key = n.conversation "
        "WHERE node_index MATCH ?" +
        QByteArray(request.role ? " AND n.role = ?" : "") +
        QByteArray(request.model.isEmpty() ? "" : " AND n.profile = ? AND n.model = ?") +
        placeAndTime(request, "n.created") + orderAndLimit(request);
    Statement rows(connection, sql.constData());
    rows.bind(ftsExpression(terms));
    if (request.role) {
        rows.bind(QString(roleName(*request.role)));
    }
    if (!request.model.isEmpty()) {
        rows.bind(request.model.profile).bind(request.model.model);
    }
    bindPlaceAndTime(rows, request);
    rows.bind(limitOf(request));
    QList<SearchHit> hits;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return hits;
        }
        SearchHit hit;
        hit.conversation = ConversationId::fromBytes(rows.bytes(1));
        hit.node = NodeId::fromBytes(rows.bytes(2));
        hit.title = rows.text(3);
        hit.role = roleFromName(rows.text(4)).value_or(Role::Assistant);
        hit.model = {rows.text(5), rows.text(6)};
        hit.created = rows.time(7);
        const auto text = nodeText(connection, rows.integer(0));
        if (!text) {
            return Unexpected(text.error());
        }
        const Snippet snippet = makeSnippet(*text, terms);
        hit.snippet = snippet.text;
        hit.marks = snippet.marks;
        hits.append(hit);
    }
}

} // namespace

Result<bool> SearchIndex::has(const char *table, qint64 key) const
{
    const QByteArray sql = QByteArray("SELECT rowid FROM ") + table + " WHERE rowid = ?";
    Statement find(m_connection, sql.constData());
    return find.bind(key).next();
}

Result<void> SearchIndex::change(const char *sql, qint64 key, const QString &text)
{
    Statement statement(m_connection, sql);
    return statement.bind(key).bind(spacedForSearch(text)).run();
}

Result<void> SearchIndex::addNode(qint64 key, const QString &text)
{
    return change("INSERT INTO node_index (rowid, text) VALUES (?, ?)", key, text);
}

Result<void> SearchIndex::removeNode(qint64 key)
{
    const auto known = has("node_index", key);
    if (!known || !*known) {
        return known ? Result<void>() : Unexpected(known.error());
    }
    const auto text = nodeText(m_connection, key);
    if (!text) {
        return Unexpected(text.error());
    }
    return change("INSERT INTO node_index (node_index, rowid, text) VALUES ('delete', ?, ?)", key,
                  *text);
}

Result<void> SearchIndex::removeConversation(qint64 key)
{
    const auto nodes = keysOf(m_connection, "SELECT key FROM nodes WHERE conversation = ? LIMIT ?",
                              key, std::numeric_limits<qint64>::max());
    if (!nodes) {
        return Unexpected(nodes.error());
    }
    for (const qint64 node : *nodes) {
        if (const auto done = removeNode(node); !done) {
            return done;
        }
    }
    return removeTitle(key);
}

Result<QString> SearchIndex::titleOf(qint64 key) const
{
    Statement row(m_connection, "SELECT title FROM conversations WHERE key = ?");
    const auto found = row.bind(key).next();
    if (!found) {
        return Unexpected(found.error());
    }
    return *found ? row.text(0) : QString();
}

Result<void> SearchIndex::removeTitle(qint64 key)
{
    const auto known = has("title_index", key);
    if (!known || !*known) {
        return known ? Result<void>() : Unexpected(known.error());
    }
    const auto title = titleOf(key);
    if (!title) {
        return Unexpected(title.error());
    }
    return change("INSERT INTO title_index (title_index, rowid, title) VALUES ('delete', ?, ?)",
                  key, *title);
}

Result<void> SearchIndex::replaceTitle(qint64 key, const QString &title)
{
    const auto known = has("title_index", key);
    const auto old = titleOf(key);
    if (!known || !old) {
        return Unexpected(!known ? known.error() : old.error());
    }
    if (*known && *old == title) {
        return {};
    }
    const auto removed = removeTitle(key);
    return removed ? change("INSERT INTO title_index (rowid, title) VALUES (?, ?)", key, title)
                   : removed;
}

Result<bool> SearchIndex::indexBacklog(int count)
{
    const auto titles = indexOldTitles(count);
    return !titles || *titles ? titles : indexOldNodes(count);
}

Result<bool> SearchIndex::indexOldTitles(int count)
{
    const auto keys = keysOf(m_connection,
                             "SELECT c.key FROM search_backlog b JOIN conversations c "
                             "ON c.key <= b.conversations WHERE b.id = ? "
                             "ORDER BY c.key DESC LIMIT ?",
                             1, count);
    if (!keys || keys->isEmpty()) {
        return keys ? Result<bool>(false) : Unexpected(keys.error());
    }
    for (const qint64 key : *keys) {
        const auto title = titleOf(key);
        const auto done = title ? replaceTitle(key, *title) : Unexpected(title.error());
        if (!done) {
            return Unexpected(done.error());
        }
    }
    const auto done =
        setBacklog(m_connection, "UPDATE search_backlog SET conversations = ?", keys->last() - 1);
    return done ? Result<bool>(true) : Unexpected(done.error());
}

Result<bool> SearchIndex::indexOldNodes(int count)
{
    const auto keys = keysOf(m_connection,
                             "SELECT n.key FROM search_backlog b JOIN nodes n ON n.key <= b.nodes "
                             "WHERE b.id = ? ORDER BY n.key DESC LIMIT ?",
                             1, count);
    if (!keys || keys->isEmpty()) {
        return keys ? Result<bool>(false) : Unexpected(keys.error());
    }
    for (const qint64 key : *keys) {
        const auto known = has("node_index", key);
        if (!known) {
            return known;
        }
        const auto text = *known ? Result<QString>() : nodeText(m_connection, key);
        const auto done = !text    ? Unexpected(text.error())
                          : *known ? Result<void>()
                                   : addNode(key, *text);
        if (!done) {
            return Unexpected(done.error());
        }
    }
    const auto done =
        setBacklog(m_connection, "UPDATE search_backlog SET nodes = ?", keys->last() - 1);
    return done ? Result<bool>(true) : Unexpected(done.error());
}

Result<QList<SearchHit>> SearchIndex::search(const SearchRequest &request) const
{
    const QList<SearchTerm> terms = searchTerms(request.words);
    if (ftsExpression(terms).isEmpty()) {
        return QList<SearchHit>();
    }
    const bool anyMessage = !request.role && request.model.isEmpty();
    auto hits = anyMessage ? findTitles(m_connection, request, terms) : Result<QList<SearchHit>>();
    if (!hits) {
        return hits;
    }
    const auto nodes = findNodes(m_connection, request, terms);
    if (!nodes) {
        return nodes;
    }
    return *hits + *nodes;
}

} // namespace parley
