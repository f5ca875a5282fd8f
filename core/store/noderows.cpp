// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/noderows.h"

#include "base/json.h"
#include "chat/answermetajson.h"
#include "chat/conversationjson.h"
#include "chat/searchabletext.h"
#include "store/blobrows.h"
#include "store/nodecontent.h"
#include "store/searchindex.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <QStringDecoder>
#include <QStringEncoder>

namespace parley {

namespace {

constexpr int partsFormat = 1; // version of the JSON in nodes.parts

Unexpected unknown(const QString &what)
{
    return Unexpected(storageError(what + QStringLiteral(" is not in the database"), "unknown"));
}

QByteArray toUtf16(const QString &text)
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::Stateless);
    return encode(text);
}

QString fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless);
    return decode(bytes);
}

} // namespace

Result<qint64> NodeRows::keyOf(const NodeId &id) const
{
    Statement find(m_connection, "SELECT key FROM nodes WHERE id = ?");
    const auto found = find.bind(id.toBytes()).next();
    if (!found) {
        return Unexpected(found.error());
    }
    if (!*found) {
        return unknown(QStringLiteral("message ") + id.toString());
    }
    return find.integer(0);
}

Result<void> NodeRows::add(const ConversationId &conversation, const Node &node)
{
    Statement insert(
        m_connection,
        "INSERT INTO nodes (id, conversation, parent, role, state, created, profile, "
        "model, parts, meta) SELECT ?, c.key, p.key, '', '', NULL, '', '', '', '' "
        "FROM conversations c LEFT JOIN nodes p ON p.id = ? AND p.conversation = c.key "
        "WHERE c.id = ? AND (p.key IS NOT NULL OR ?) "
        "ON CONFLICT (id) DO UPDATE SET role = role "
        "WHERE conversation = excluded.conversation");
    const auto inserted = insert.bind(node.id.toBytes())
                              .bind(node.parent.toBytes())
                              .bind(conversation.toBytes())
                              .bind(qint64(node.parent.isNull()))
                              .run();
    if (!inserted) {
        return inserted;
    }
    if (insert.affected() == 0) {
        return unknown(QStringLiteral("conversation %1 with message %2")
                           .arg(conversation.toString(), node.parent.toString()));
    }
    return finish(node);
}

Result<void> NodeRows::append(const NodeId &node, const QString &text)
{
    Statement insert(m_connection,
                     "INSERT INTO chunks (node, text) SELECT key, ? FROM nodes WHERE id = ?");
    const auto done = insert.bind(toUtf16(text)).bind(node.toBytes()).run();
    if (done && insert.affected() == 0) {
        return unknown(QStringLiteral("message ") + node.toString());
    }
    return done;
}

Result<void> NodeRows::finish(const Node &node)
{
    const auto key = keyOf(node.id);
    if (!key) {
        return Unexpected(key.error());
    }
    SearchIndex index(m_connection);
    if (const auto done = index.removeNode(*key); !done) {
        return done;
    }
    Statement clear(m_connection, "DELETE FROM chunks WHERE node = ?");
    if (const auto done = clear.bind(*key).run(); !done) {
        return done;
    }
    const auto saved = saveContent(*key, node);
    return saved && node.state != NodeState::Streaming
               ? index.addNode(*key, searchableText(node.message))
               : saved;
}

Result<void> NodeRows::saveContent(qint64 key, const Node &node)
{
    BlobRows::Bytes blobs;
    const QJsonArray parts = BlobRows::separate(node.message.parts, blobs);
    const QJsonObject envelope{{QStringLiteral("v"), partsFormat},
                               {QStringLiteral("parts"), parts}};
    Statement update(m_connection,
                     "UPDATE nodes SET role = ?, state = ?, created = ?, profile = ?, model = ?, "
                     "parts = ?, meta = ? WHERE key = ?");
    const auto done = update.bind(QString(roleName(node.message.role)))
                          .bind(QString(nodeStateName(node.state)))
                          .bind(node.created)
                          .bind(node.meta.asked.profile)
                          .bind(node.meta.asked.model)
                          .bind(QString::fromUtf8(json::compact(envelope)))
                          .bind(QString::fromUtf8(json::compact(metaToJson(node.meta))))
                          .bind(key)
                          .run();
    return done ? BlobRows(m_connection).replace(BlobRows::Owner::Node, key, blobs) : done;
}

Result<QHash<qint64, QString>> NodeRows::chunkText(const char *nodes, qint64 value) const
{
    QHash<qint64, QString> texts;
    // Hardly ever any, so from there to the nodes and not the other way round.
    const QByteArray sql = QByteArray("SELECT node, text FROM chunks WHERE +node IN "
                                      "(SELECT key FROM nodes WHERE ") +
                           nodes + ") ORDER BY key";
    Statement chunks(m_connection, sql.constData());
    chunks.bind(value);
    for (;;) {
        const auto row = chunks.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return texts;
        }
        texts[chunks.integer(0)] += fromUtf16(chunks.bytes(1));
    }
}

Result<QList<Node>> NodeRows::read(const char *nodes, qint64 value) const
{
    const auto texts = chunkText(nodes, value);
    if (!texts) {
        return Unexpected(texts.error());
    }
    std::optional<Error> failed;
    const BlobSource blobs = blobSource(m_connection, &failed);
    const QByteArray sql = nodeColumns() + " FROM nodes WHERE " + nodes + " ORDER BY key";
    Statement rows(m_connection, sql.constData());
    rows.bind(value);
    QList<Node> result;
    QHash<qint64, NodeId> known;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return result;
        }
        Node node = readNode(rows, known, blobs);
        if (failed) {
            return Unexpected(*failed);
        }
        const qint64 key = rows.integer(0);
        if (texts->contains(key)) {
            node.message.extend(texts->value(key));
        }
        known.insert(key, node.id);
        result.append(std::move(node));
    }
}

Result<QList<Node>> NodeRows::readAll(qint64 conversationKey) const
{
    return read("conversation = ?", conversationKey);
}

Result<qsizetype> NodeRows::closeStreaming()
{
    // Also answers that were carried on in place: they have chunks but another state.
    Statement open(m_connection, "SELECT key FROM nodes WHERE state = 'streaming' "
                                 "UNION SELECT node FROM chunks");
    QList<qint64> keys;
    for (auto row = open.next(); !row || *row; row = open.next()) {
        if (!row) {
            return Unexpected(row.error());
        }
        keys.append(open.integer(0));
    }
    for (const qint64 key : keys) {
        auto nodes = read("key = ?", key);
        if (!nodes) {
            return Unexpected(nodes.error());
        }
        Node &node = nodes->first();
        if (isUnreadable(node)) {
            continue; // its row stays as it is, for whoever can read it
        }
        node.state = NodeState::Interrupted;
        if (const auto done = finish(node); !done) {
            return Unexpected(done.error());
        }
    }
    return keys.size();
}

} // namespace parley
