// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/waitingrows.h"

#include "base/json.h"
#include "chat/conversationjson.h"
#include "store/sql.h"

namespace parley {

namespace {

// Few wait at a time and not for long: their attachments stand in the row itself.
QString sink(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<QByteArray> source(const QString &name)
{
    return QByteArray::fromBase64(name.toLatin1());
}

} // namespace

Result<QList<HeldQuestion>> WaitingRows::questions() const
{
    Statement row(m_connection, "SELECT w.id, c.id, w.asked, w.parts FROM waiting w JOIN "
                                "conversations c ON c.key = w.conversation WHERE c.trashed IS NULL "
                                "ORDER BY w.key");
    return rowsOf<HeldQuestion>(row, [](const Statement &found) -> std::optional<HeldQuestion> {
        const auto list = json::parseValue(found.text(3).toUtf8());
        const auto parts = partsFromJson(list ? list->toArray() : QJsonArray(), source);
        if (!parts) {
            return std::nullopt; // of a later Parley: it stays for that one
        }
        return HeldQuestion{NodeId::fromBytes(found.bytes(0)),
                            ConversationId::fromBytes(found.bytes(1)), found.time(2), *parts};
    });
}

Result<void> WaitingRows::put(const HeldQuestion &question)
{
    // Not one that has become a message meanwhile.
    Statement insert(m_connection,
                     "INSERT OR IGNORE INTO waiting (id, conversation, asked, parts) "
                     "SELECT ?, key, ?, ? FROM conversations WHERE id = ? AND NOT EXISTS "
                     "(SELECT 1 FROM nodes WHERE nodes.id = ?)");
    const QString parts = QString::fromUtf8(json::compact(partsToJson(question.parts, sink)));
    insert.bind(question.id.toBytes())
        .bind(question.asked.toMSecsSinceEpoch())
        .bind(parts)
        .bind(question.conversation.toBytes())
        .bind(question.id.toBytes());
    const auto done = insert.run();
    if (!done || insert.affected() > 0) {
        return done;
    }
    Statement row(m_connection, "SELECT 1 FROM conversations WHERE id = ?");
    const auto there = row.bind(question.conversation.toBytes()).next();
    return there && !*there
               ? Unexpected(storageError(QStringLiteral("there is no such chat"), "missing"))
               : Result<void>();
}

Result<void> WaitingRows::remove(const NodeId &id)
{
    return Statement(m_connection, "DELETE FROM waiting WHERE id = ?").bind(id.toBytes()).run();
}

} // namespace parley
