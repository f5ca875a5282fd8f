// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/placerows.h"

#include "store/sql.h"

#include <QSqlDatabase>

namespace parley {

Result<void> PlaceRows::put(const ConversationId &id, const Filing &place)
{
    Statement update(m_connection,
                     "UPDATE conversations SET folder = (SELECT key FROM folders WHERE id = ?), "
                     "pinned = ?, archived = ?, trashed = ? WHERE id = ? "
                     "AND (? OR EXISTS (SELECT 1 FROM folders WHERE id = ?))");
    const QByteArray folder = place.folder.isNull() ? QByteArray() : place.folder.toBytes();
    const auto done = update.bind(folder)
                          .bind(qint64(place.pinned))
                          .bind(qint64(place.archived))
                          .bind(place.trashed)
                          .bind(id.toBytes())
                          .bind(qint64(place.folder.isNull()))
                          .bind(folder)
                          .run();
    if (done && update.affected() == 0) {
        return Unexpected(storageError(
            QStringLiteral("there is no conversation %1 or no such folder").arg(id.toString()),
            "unknown"));
    }
    return done;
}

Result<QList<ConversationId>> PlaceRows::trashedBefore(const QDateTime &time) const
{
    Statement rows(m_connection, "SELECT id FROM conversations WHERE trashed < ?");
    rows.bind(time);
    QList<ConversationId> ids;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return ids;
        }
        ids.append(ConversationId::fromBytes(rows.bytes(0)));
    }
}

Result<QList<Folder>> PlaceRows::folders() const
{
    Statement rows(m_connection, "SELECT id, name FROM folders ORDER BY key");
    QList<Folder> folders;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return folders;
        }
        folders.append({FolderId::fromBytes(rows.bytes(0)), rows.text(1)});
    }
}

Result<void> PlaceRows::saveFolder(const Folder &folder)
{
    Statement upsert(m_connection, "INSERT INTO folders (id, name) VALUES (?, ?) "
                                   "ON CONFLICT (id) DO UPDATE SET name = excluded.name");
    return upsert.bind(folder.id.toBytes()).bind(folder.name).run();
}

Result<void> PlaceRows::removeFolder(const FolderId &id)
{
    Statement remove(m_connection, "DELETE FROM folders WHERE id = ?");
    return remove.bind(id.toBytes()).run();
}

} // namespace parley
