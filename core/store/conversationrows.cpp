// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/conversationrows.h"

#include "base/json.h"
#include "chat/compactionjson.h"
#include "chat/conversationjson.h"
#include "store/blobrows.h"
#include "store/draftrows.h"
#include "store/noderows.h"
#include "store/placerows.h"
#include "store/searchindex.h"
#include "store/sql.h"

#include <QSqlDatabase>

namespace parley {

Result<QList<ConversationSummary>> ConversationRows::list() const
{
    // Of each newest answer only what its index holds: its row lies anywhere in the file.
    Statement rows(m_connection, "SELECT c.id, c.title, c.created, c.updated, c.messages, "
                                 "coalesce(n.profile, c.profile), coalesce(n.model, c.model), "
                                 "f.id, c.pinned, c.archived, c.trashed "
                                 "FROM conversations c LEFT JOIN folders f ON f.key = c.folder "
                                 "LEFT JOIN nodes n INDEXED BY nodes_answered "
                                 "ON n.conversation = c.key AND n.model <> '' "
                                 "AND n.key = (SELECT max(a.key) "
                                 "FROM nodes a WHERE a.conversation = c.key AND a.model <> '') "
                                 "ORDER BY c.updated DESC, c.key DESC");
    QList<ConversationSummary> result;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return result;
        }
        ConversationSummary summary;
        summary.id = ConversationId::fromBytes(rows.bytes(0));
        summary.title = rows.text(1);
        summary.created = rows.time(2);
        summary.updated = rows.time(3);
        summary.messages = static_cast<qsizetype>(rows.integer(4));
        summary.model = {rows.text(5), rows.text(6)};
        summary.place = {FolderId::fromBytes(rows.bytes(7)), rows.integer(8) != 0,
                         rows.integer(9) != 0, rows.time(10)};
        result.append(summary);
    }
}

Result<Conversation> ConversationRows::load(const ConversationId &id) const
{
    Statement row(m_connection,
                  "SELECT key, title, title_by_person, created, updated, active_leaf, system, "
                  "profile, model, sampling, draft, draft_parts, compaction, from_cache, routing, "
                  "tools "
                  "FROM conversations "
                  "WHERE id = ?");
    const auto found = row.bind(id.toBytes()).next();
    if (!found) {
        return Unexpected(found.error());
    }
    if (!*found) {
        return Unexpected(
            storageError(QStringLiteral("there is no conversation ") + id.toString(), "unknown"));
    }
    ConversationHead head;
    head.id = id;
    head.title = row.text(1);
    head.titleByPerson = row.integer(2) != 0;
    head.created = row.time(3);
    head.updated = row.time(4);
    head.activeLeaf = NodeId::fromBytes(row.bytes(5));
    head.system = row.text(6);
    head.model = {row.text(7), row.text(8)};
    head.sampling =
        samplingFromJson(json::parseObject(row.text(9).toUtf8()).value_or(QJsonObject()));
    head.draft = row.text(10);
    head.compaction =
        compactionFromJson(json::parseObject(row.text(12).toUtf8()).value_or(QJsonObject()));
    if (!row.isNull(13)) {
        head.cached = row.integer(13) != 0;
    }
    head.routing = row.text(14);
    for (const QJsonValue tool :
         json::parseValue(row.text(15).toUtf8()).value_or(QJsonValue()).toArray()) {
        head.tools.append(tool.toString());
    }
    const auto drafted = DraftRows(m_connection).read(row.text(11));
    if (!drafted) {
        return Unexpected(drafted.error());
    }
    head.draftParts = *drafted;

    auto nodes = NodeRows(m_connection).readAll(row.integer(0));
    if (!nodes) {
        return Unexpected(nodes.error());
    }
    Conversation conversation(head);
    for (Node &node : *nodes) {
        conversation.append(std::move(node)); // moves the active leaf along
    }
    // The head may be older than the newest node: a program can end between the two writes.
    if (conversation.find(head.activeLeaf)) {
        conversation.choose(head.activeLeaf);
    }
    return conversation;
}

Result<void> ConversationRows::saveHead(const ConversationHead &head)
{
    auto key = keyOf(head.id);
    if (key && *key) { // while the row still holds the title that is in the index
        if (const auto done = SearchIndex(m_connection).replaceTitle(**key, head.title); !done) {
            return done;
        }
    }
    const auto saved = key ? upsert(head) : Unexpected(key.error());
    if (!saved) {
        return saved;
    }
    const bool isNew = !*key;
    key = keyOf(head.id);
    if (!key || !*key) {
        return Unexpected(key ? storageError(head.id.toString(), "unknown") : key.error());
    }
    const auto kept = DraftRows(m_connection).save(**key, head.draftParts);
    return kept && isNew ? SearchIndex(m_connection).replaceTitle(**key, head.title) : kept;
}

Result<std::optional<qint64>> ConversationRows::keyOf(const ConversationId &id) const
{
    Statement find(m_connection, "SELECT key FROM conversations WHERE id = ?");
    const auto found = find.bind(id.toBytes()).next();
    if (!found) {
        return Unexpected(found.error());
    }
    return *found ? std::optional(find.integer(0)) : std::nullopt;
}

Result<void> ConversationRows::upsert(const ConversationHead &head)
{
    Statement row(
        m_connection,
        "INSERT INTO conversations (id, title, title_by_person, created, updated, active_leaf, "
        "system, profile, model, sampling, draft, compaction, from_cache, routing, tools) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET title = excluded.title, "
        "title_by_person = excluded.title_by_person, created = excluded.created, "
        "updated = excluded.updated, active_leaf = excluded.active_leaf, "
        "system = excluded.system, profile = excluded.profile, model = excluded.model, "
        "sampling = excluded.sampling, draft = excluded.draft, "
        "compaction = excluded.compaction, from_cache = excluded.from_cache, "
        "routing = excluded.routing, tools = excluded.tools");
    row.bind(head.id.toBytes())
        .bind(head.title)
        .bind(qint64(head.titleByPerson))
        .bind(head.created)
        .bind(head.updated);
    if (head.activeLeaf.isNull()) {
        row.bindNull();
    } else {
        row.bind(head.activeLeaf.toBytes());
    }
    row.bind(head.system)
        .bind(head.model.profile)
        .bind(head.model.model)
        .bind(QString::fromUtf8(json::compact(samplingToJson(head.sampling))))
        .bind(head.draft)
        .bind(QString::fromUtf8(json::compact(compactionToJson(head.compaction))));
    head.cached ? row.bind(qint64(*head.cached)) : row.bindNull();
    const QJsonArray tools = QJsonArray::fromStringList(head.tools);
    return row.bind(head.routing).bind(QString::fromUtf8(json::compact(tools))).run();
}

Result<void> ConversationRows::saveWhole(const Conversation &conversation, const Filing &where)
{
    const ConversationId &id = conversation.head().id;
    Result<void> done = saveHead(conversation.head());
    for (const Node &node : conversation.nodes()) {
        done = done ? NodeRows(m_connection).add(id, node) : done;
    }
    return done ? PlaceRows(m_connection).put(id, where) : done;
}

Result<qsizetype> ConversationRows::removeTrashedBefore(const QDateTime &time)
{
    const auto gone = PlaceRows(m_connection).trashedBefore(time);
    if (!gone) {
        return Unexpected(gone.error());
    }
    for (const ConversationId &id : *gone) {
        if (const auto removed = remove(id); !removed) {
            return Unexpected(removed.error());
        }
    }
    const auto swept = BlobRows(m_connection).dropAllUnused();
    return swept ? Result<qsizetype>(gone->size()) : Unexpected(swept.error());
}

Result<void> ConversationRows::remove(const ConversationId &id)
{
    const auto key = keyOf(id);
    if (!key || !*key) {
        return key ? Result<void>() : Unexpected(key.error());
    }
    if (const auto done = SearchIndex(m_connection).removeConversation(**key); !done) {
        return done;
    }
    BlobRows blobs(m_connection);
    const auto attached = blobs.ofConversation(**key);
    if (!attached) {
        return Unexpected(attached.error());
    }
    Statement drop(m_connection, "DELETE FROM conversations WHERE key = ?");
    const auto done = drop.bind(**key).run();
    return done ? blobs.dropUnused(*attached) : done;
}

} // namespace parley
