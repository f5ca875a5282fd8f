// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/blobrows.h"

#include "chat/conversationjson.h"
#include "store/sql.h"

#include <QCryptographicHash>
#include <QSqlDatabase>

namespace parley {

QJsonArray BlobRows::separate(const QList<Part> &parts, Bytes &bytes)
{
    return partsToJson(parts, [&bytes](const QByteArray &data) {
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
        bytes.insert(hash, data);
        return hash;
    });
}

Result<QStringList> BlobRows::hashes(const char *sql, qint64 key) const
{
    Statement rows(m_connection, sql);
    QStringList found;
    for (rows.bind(key);;) {
        const auto row = rows.next();
        if (!row || !*row) {
            return row ? Result<QStringList>(found) : Unexpected(row.error());
        }
        found.append(rows.text(0));
    }
}

Result<void> BlobRows::replace(Owner owner, qint64 key, const Bytes &bytes)
{
    const bool isNode = owner == Owner::Node;
    const auto before = hashes(isNode ? "SELECT hash FROM node_blobs WHERE node = ?"
                                      : "SELECT hash FROM draft_blobs WHERE conversation = ?",
                               key);
    if (!before || (before->isEmpty() && bytes.isEmpty())) {
        return before ? Result<void>() : Unexpected(before.error());
    }
    Statement free(m_connection, isNode ? "DELETE FROM node_blobs WHERE node = ?"
                                        : "DELETE FROM draft_blobs WHERE conversation = ?");
    Statement keep(m_connection,
                   "INSERT INTO blobs (hash, data) VALUES (?, ?) ON CONFLICT DO NOTHING");
    Statement link(m_connection,
                   isNode ? "INSERT INTO node_blobs (node, hash) VALUES (?, ?)"
                          : "INSERT INTO draft_blobs (conversation, hash) VALUES (?, ?)");
    Result<void> done = free.bind(key).run();
    for (auto blob = bytes.cbegin(); done && blob != bytes.cend(); ++blob) {
        done = keep.bind(blob.key()).bind(blob.value()).run();
        done = done ? link.bind(key).bind(blob.key()).run() : done;
    }
    return done ? dropUnused(*before) : done;
}

Result<QStringList> BlobRows::ofConversation(qint64 key) const
{
    const auto said = hashes("SELECT DISTINCT b.hash FROM nodes n JOIN node_blobs b "
                             "ON b.node = n.key WHERE n.conversation = ?",
                             key);
    const auto drafted = hashes("SELECT hash FROM draft_blobs WHERE conversation = ?", key);
    return said && drafted ? Result<QStringList>(*said + *drafted)
                           : Unexpected(said ? drafted.error() : said.error());
}

Result<void> BlobRows::dropUnused(const QStringList &hashes)
{
    Statement drop(m_connection,
                   "DELETE FROM blobs WHERE hash = ? "
                   "AND NOT EXISTS (SELECT 1 FROM node_blobs n WHERE n.hash = blobs.hash) "
                   "AND NOT EXISTS (SELECT 1 FROM draft_blobs d WHERE d.hash = blobs.hash)");
    Result<void> done;
    for (const QString &hash : hashes) {
        done = done ? drop.bind(hash).run() : done;
    }
    return done;
}

Result<void> BlobRows::dropAllUnused()
{
    return execute(
        m_connection,
        QStringLiteral("DELETE FROM blobs WHERE hash IN (SELECT hash FROM blobs EXCEPT "
                       "SELECT hash FROM node_blobs EXCEPT SELECT hash FROM draft_blobs)"));
}

} // namespace parley
