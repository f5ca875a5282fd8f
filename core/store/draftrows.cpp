// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/draftrows.h"

#include "base/json.h"
#include "store/blobrows.h"
#include "store/nodecontent.h"
#include "store/sql.h"

#include <QSqlDatabase>

namespace parley {

Result<void> DraftRows::save(qint64 conversation, const QList<Part> &parts)
{
    BlobRows::Bytes blobs;
    const QString text = QString::fromUtf8(json::compact(BlobRows::separate(parts, blobs)));
    Statement same(m_connection, "SELECT 1 FROM conversations WHERE key = ? AND draft_parts = ?");
    const auto unchanged = same.bind(conversation).bind(text).next();
    if (!unchanged || *unchanged) {
        return unchanged ? Result<void>() : Unexpected(unchanged.error());
    }
    Statement update(m_connection, "UPDATE conversations SET draft_parts = ? WHERE key = ?");
    const auto done = update.bind(text).bind(conversation).run();
    // What was sent with the message is linked to it by now.
    return done ? BlobRows(m_connection).replace(BlobRows::Owner::Draft, conversation, blobs)
                : done;
}

Result<QList<Part>> DraftRows::read(const QString &json) const
{
    QList<Part> parts;
    std::optional<Error> failed;
    const auto list = json::parseValue(json.toUtf8());
    for (const QJsonValue &value : list ? list->toArray() : QJsonArray()) {
        const auto read = partsFromJson({value}, blobSource(m_connection, &failed));
        if (failed) { // the next save would take them for gone
            return Unexpected(*failed);
        }
        if (read) {
            parts += *read;
        }
    }
    return parts;
}

} // namespace parley
