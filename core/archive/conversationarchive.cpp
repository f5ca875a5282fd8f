// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/conversationarchive.h"

#include "archive/archivejson.h"
#include "archive/archivewriter.h"
#include "base/json.h"

#include <QBuffer>
#include <QSet>

namespace parley {

namespace {

Unexpected refuse(const QString &why)
{
    return refuseArchive("bad_archive", why);
}

} // namespace

QByteArray writeArchive(const ArchiveContent &content, const QDateTime &now)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ArchiveWriter writer(buffer);
    writer.begin(content.folders, now);
    for (const Conversation &conversation : content.conversations) {
        const auto place = content.places.constFind(conversation.head().id);
        writer.add(conversation, place == content.places.constEnd() ? nullptr : &*place);
    }
    writer.end();
    return buffer.data();
}

bool isArchive(const QJsonObject &document)
{
    return document.value(QLatin1String("format")).toString() == QLatin1String(archiveFormatName);
}

Result<ArchiveContent> readArchive(const QByteArray &bytes)
{
    const auto root = json::parseObject(bytes);
    return root ? readArchive(*root) : refuse(root.error().detail);
}

Result<ArchiveContent> readArchive(const QJsonObject &root)
{
    if (!isArchive(root)) {
        return refuse(QStringLiteral("not a Parley archive"));
    }
    const auto version = json::integer(root, QLatin1String("version"));
    if (!version || *version < 1) {
        return refuse(QStringLiteral("the version is missing"));
    }
    if (*version > archiveVersion) {
        return refuseArchive("newer_version",
                             QStringLiteral("version %1 is of a newer Parley").arg(*version));
    }
    const QJsonObject attachments = root.value(QLatin1String("attachments")).toObject();
    const BlobSource source = [&attachments](const QString &hash) -> Result<QByteArray> {
        const auto decoded = QByteArray::fromBase64Encoding(
            attachments.value(hash).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!attachments.contains(hash) || !decoded || archiveHash(*decoded) != hash) {
            return refuse(QStringLiteral("attachment %1 is missing or damaged").arg(hash));
        }
        return *decoded;
    };
    ArchiveContent result;
    result.folders = foldersOfArchive(root.value(QLatin1String("folders")).toArray());
    QSet<ConversationId> ids;
    const QJsonArray list = root.value(QLatin1String("conversations")).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto conversation = conversationOfArchive(list.at(i).toObject(), source);
        if (!conversation || ids.contains(conversation->head().id)) {
            return refuse(QStringLiteral("conversations[%1]: %2")
                              .arg(i)
                              .arg(conversation ? QStringLiteral("its id is taken")
                                                : conversation.error().detail));
        }
        ids.insert(conversation->head().id);
        if (const auto place = placeOfArchive(list.at(i).toObject())) {
            result.places.insert(conversation->head().id, *place);
        }
        result.conversations.append(std::move(conversation).value());
    }
    return result;
}

} // namespace parley
