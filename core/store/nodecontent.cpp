// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/nodecontent.h"

#include "base/json.h"
#include "base/jsonreader.h"
#include "base/logging.h"
#include "chat/answermetareader.h"
#include "chat/searchabletext.h"

#include <QSqlDatabase>

namespace parley {

namespace {

// The one text that most messages are, read where it lies. False: it is something else.
bool readPlainText(const QByteArray &json, QList<Part> &parts)
{
    JsonReader reader(json);
    const auto part = [&] {
        QString text;
        QByteArrayView type;
        int members = 0;
        const bool read = reader.members([&](QByteArrayView name) {
            ++members;
            return name == "text" ? reader.string(text) : name == "type" && reader.word(type);
        });
        parts.append(TextPart{text});
        return read && members == 2 && type == "text";
    };
    const bool read = reader.members([&](QByteArrayView name) {
        return name == "parts" ? parts.isEmpty() && reader.array(part) : reader.skip();
    });
    return read && reader.atEnd() && !parts.isEmpty();
}

Result<QList<Part>> readParts(const QByteArray &json, const BlobSource &blobs)
{
    QList<Part> plain;
    if (readPlainText(json, plain)) {
        return plain;
    }
    const auto object = json::parseObject(json);
    if (!object) {
        return Unexpected(object.error());
    }
    const auto parts = json::requireArray(*object, QLatin1String("parts"));
    if (!parts) {
        return Unexpected(parts.error());
    }
    return partsFromJson(*parts, blobs);
}

// What is no text at all costs only the letters concerned.
QByteArray jsonIn(const Statement &row, int column)
{
    const QByteArray bytes = row.bytes(column);
    return QByteArrayView(bytes).isValidUtf8() ? bytes : QString::fromUtf8(bytes).toUtf8();
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
    auto meta = metaFromBytes(jsonIn(row, 7));
    if (meta) {
        node.meta = std::move(meta).value();
    }
    auto parts = readParts(jsonIn(row, 6), blobs);
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
    // JSON as it lies: a text would be turned into UTF-16 and back.
    return "SELECT key, id, parent, role, state, created, CAST(parts AS BLOB), "
           "CAST(meta AS BLOB)";
}

SearchableTexts::SearchableTexts(const QSqlDatabase &connection, SearchRequest::Within within)
    : m_connection(connection)
    , m_row(connection, "SELECT CAST(parts AS BLOB) FROM nodes WHERE key = ?")
    , m_within(within)
{}

Result<QString> SearchableTexts::of(qint64 key)
{
    const auto found = m_row.bind(key).next();
    if (!found || !*found) {
        return found ? Result<QString>(QString()) : Unexpected(found.error());
    }
    // A picture would be read for its name alone: hashes stand in for the bytes.
    auto parts = readParts(jsonIn(m_row, 0), [](const QString &hash) -> Result<QByteArray> {
        return hash.toLatin1();
    });
    m_row.end();
    Message message;
    message.parts = parts ? std::move(parts).value() : QList<Part>(); // unreadable: no text
    for (Part &part : message.parts) {
        auto *file = std::get_if<FilePart>(&part);
        if (file && file->mediaType.startsWith(QLatin1String("text/"))) {
            const auto bytes = blobSource(m_connection)(QString::fromLatin1(file->data));
            if (!bytes) {
                return bytes.error().providerCode == QLatin1String("unknown")
                           ? Result<QString>(QString())
                           : Unexpected(bytes.error());
            }
            file->data = *bytes;
        }
    }
    return searchableText(message, m_within);
}

BlobSource blobSource(const QSqlDatabase &connection, std::optional<Error> *failed)
{
    return [&connection, failed](const QString &hash) -> Result<QByteArray> {
        Statement find(connection, "SELECT data FROM blobs WHERE hash = ?");
        const auto found = find.bind(hash).next();
        if (!found) {
            if (failed && found.error().providerCode != QLatin1String("corrupt")) {
                *failed = found.error();
            }
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
