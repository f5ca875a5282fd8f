// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/nodecontent.h"

#include "base/json.h"
#include "base/logging.h"
#include "chat/answermetajson.h"
#include "chat/searchwords.h"

#include <QSqlDatabase>

namespace parley {

namespace {

Result<QList<Part>> readParts(const QString &text, const BlobSource &blobs)
{
    const auto object = json::parseObject(text.toUtf8());
    if (!object) {
        return Unexpected(object.error());
    }
    const auto parts = json::requireArray(*object, QLatin1String("parts"));
    if (!parts) {
        return Unexpected(parts.error());
    }
    return partsFromJson(*parts, blobs);
}

// What is left of a message whose row can't be understood.
void markUnreadable(Node &node, const QString &why)
{
    qCWarning(logStore) << "unreadable message" << node.id.toString() << why;
    node.state = NodeState::Failed;
    node.meta.error = storageError(why, "corrupt");
}

} // namespace

bool isUnreadable(const Node &node)
{
    return node.meta.error && node.meta.error->kind == ErrorKind::Storage &&
           node.meta.error->providerCode == QLatin1String("corrupt");
}

Node readNode(const Statement &row, const QHash<qint64, NodeId> &known, const BlobSource &blobs)
{
    Node node;
    node.id = NodeId::fromBytes(row.bytes(1));
    if (!row.isNull(2)) {
        node.parent = known.value(row.integer(2)); // null: it was not readable; becomes a root
    }
    const auto role = roleFromName(row.text(3));
    const auto state = nodeStateFromName(row.text(4));
    node.message.role = role.value_or(Role::Assistant);
    node.state =
        state == NodeState::Streaming ? NodeState::Interrupted : state.value_or(NodeState::Failed);
    node.created = row.time(5);
    const auto meta = json::parseObject(row.text(7).toUtf8());
    if (meta) {
        node.meta = metaFromJson(*meta);
    }
    auto parts = readParts(row.text(6), blobs);
    if (parts) {
        node.message.parts = std::move(parts).value();
    }
    if (!role || !state || !meta || !parts) {
        markUnreadable(node, !parts ? parts.error().detail : QStringLiteral("damaged row"));
    }
    return node;
}

QByteArray nodeColumns()
{
    return "SELECT key, id, parent, role, state, created, parts, meta";
}

Result<QString> searchableTextOf(const QSqlDatabase &connection, qint64 key)
{
    const QByteArray sql = nodeColumns() + " FROM nodes WHERE key = ?";
    Statement row(connection, sql.constData());
    const auto found = row.bind(key).next();
    if (!found || !*found) {
        return found ? Result<QString>(QString()) : Unexpected(found.error());
    }
    return searchableText(readNode(row, {}, blobSource(connection)).message);
}

BlobSource blobSource(const QSqlDatabase &connection)
{
    return [&connection](const QString &hash) -> Result<QByteArray> {
        Statement find(connection, "SELECT data FROM blobs WHERE hash = ?");
        const auto found = find.bind(hash).next();
        if (!found) {
            return Unexpected(found.error());
        }
        if (!*found) {
            return Unexpected(storageError(
                QStringLiteral("attachment %1 is not in the database").arg(hash), "unknown"));
        }
        return find.bytes(0);
    };
}

} // namespace parley
