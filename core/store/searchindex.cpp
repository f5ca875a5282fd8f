// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/searchindex.h"

#include "chat/searchwords.h"
#include "store/nodecontent.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <algorithm>

namespace parley {

namespace {

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
    const auto text = SearchableTexts(m_connection).of(key);
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
        const auto text = *known ? Result<QString>() : SearchableTexts(m_connection).of(key);
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

Result<void> SearchIndex::repair()
{
    const auto order = [this](const char *table, const char *what) {
        return execute(m_connection, QStringLiteral("INSERT INTO %1 (%1) VALUES ('%2')")
                                         .arg(QLatin1String(table), QLatin1String(what)));
    };
    constexpr const char *tables[] = {"node_index", "title_index"};
    const bool sound = std::all_of(std::begin(tables), std::end(tables), [&](const char *table) {
        return order(table, "integrity-check").has_value();
    });
    if (sound) {
        return {};
    }
    for (const char *table : tables) {
        if (const auto emptied = order(table, "delete-all"); !emptied) {
            return emptied;
        }
    }
    return execute(m_connection,
                   QStringLiteral("UPDATE search_backlog SET "
                                  "nodes = (SELECT coalesce(max(key), 0) FROM nodes), "
                                  "conversations = (SELECT coalesce(max(key), 0) "
                                  "FROM conversations)"));
}

} // namespace parley
