// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/draftrows.h"

#include "base/json.h"
#include "store/nodecontent.h"
#include "store/sql.h"

#include <QCryptographicHash>
#include <QSqlDatabase>

namespace parley {

Result<void> DraftRows::save(qint64 conversation, const QList<Part> &parts)
{
    QMap<QString, QByteArray> blobs;
    const QJsonArray list = partsToJson(parts, [&blobs](const QByteArray &bytes) {
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        blobs.insert(hash, bytes);
        return hash;
    });
    const QString text = QString::fromUtf8(json::compact(list));
    Statement same(m_connection, "SELECT 1 FROM conversations WHERE key = ? AND draft_parts = ?");
    const auto before = hashesOf(conversation);
    const auto unchanged = same.bind(conversation).bind(text).next();
    if (!unchanged || !before || *unchanged) {
        return unchanged && before ? Result<void>()
                                   : Unexpected(unchanged ? before.error() : unchanged.error());
    }
    Statement update(m_connection, "UPDATE conversations SET draft_parts = ? WHERE key = ?");
    Statement free(m_connection, "DELETE FROM draft_blobs WHERE conversation = ?");
    Result<void> done = update.bind(text).bind(conversation).run();
    done = done ? free.bind(conversation).run() : done;
    Statement keep(m_connection,
                   "INSERT INTO blobs (hash, data) VALUES (?, ?) ON CONFLICT DO NOTHING");
    Statement link(m_connection, "INSERT INTO draft_blobs (conversation, hash) VALUES (?, ?)");
    for (auto blob = blobs.cbegin(); done && blob != blobs.cend(); ++blob) {
        done = keep.bind(blob.key()).bind(blob.value()).run();
        done = done ? link.bind(conversation).bind(blob.key()).run() : done;
    }
    // What was sent with the message is linked to it by now.
    Statement drop(m_connection, "DELETE FROM blobs WHERE hash = ? AND hash NOT IN (SELECT hash "
                                 "FROM node_blobs) AND hash NOT IN (SELECT hash FROM "
                                 "draft_blobs)");
    for (const QString &hash : *before) {
        done = done ? drop.bind(hash).run() : done;
    }
    return done;
}

Result<QStringList> DraftRows::hashesOf(qint64 conversation) const
{
    Statement rows(m_connection, "SELECT hash FROM draft_blobs WHERE conversation = ?");
    QStringList hashes;
    for (rows.bind(conversation);;) {
        const auto row = rows.next();
        if (!row || !*row) {
            return row ? Result<QStringList>(hashes) : Unexpected(row.error());
        }
        hashes.append(rows.text(0));
    }
}

QList<Part> DraftRows::read(const QString &json) const
{
    QList<Part> parts;
    const auto list = json::parseValue(json.toUtf8());
    for (const QJsonValue &value : list ? list->toArray() : QJsonArray()) {
        if (const auto read = partsFromJson({value}, blobSource(m_connection))) {
            parts += *read;
        }
    }
    return parts;
}

} // namespace parley
