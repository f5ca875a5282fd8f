// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/archivejson.h"

#include "base/json.h"
#include "chat/answermetajson.h"
#include "chat/compactionjson.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace parley {

namespace {

Unexpected archiveRefused(const QString &why)
{
    return refuseArchive("bad_archive", why);
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QJsonObject headToJson(const ConversationHead &head, const BlobSink &sink)
{
    QJsonObject object{
        {QStringLiteral("id"), head.id.toString()},
        {QStringLiteral("title"), head.title},
        {QStringLiteral("title_by_person"), head.titleByPerson},
        {QStringLiteral("created"), timeToJson(head.created)},
        {QStringLiteral("updated"), timeToJson(head.updated)},
        {QStringLiteral("active_leaf"),
         head.activeLeaf.isNull() ? QJsonValue() : QJsonValue(head.activeLeaf.toString())},
        {QStringLiteral("system"), head.system},
        {QStringLiteral("profile"), head.model.profile},
        {QStringLiteral("model"), head.model.model},
        {QStringLiteral("sampling"), samplingToJson(head.sampling)},
        {QStringLiteral("draft"), head.draft},
    };
    if (!head.draftParts.isEmpty()) {
        object.insert(QStringLiteral("draft_parts"), partsToJson(head.draftParts, sink));
    }
    if (const QJsonObject choice = compactionToJson(head.compaction); !choice.isEmpty()) {
        object.insert(QStringLiteral("compaction"), choice);
    }
    if (head.cached) {
        object.insert(QStringLiteral("answers_from_cache"), *head.cached);
    }
    if (!head.tools.isEmpty()) {
        object.insert(QStringLiteral("tools"), QJsonArray::fromStringList(head.tools));
    }
    if (!head.routing.isEmpty()) {
        object.insert(QStringLiteral("routing"), head.routing);
    }
    return object;
}

ConversationHead headFromJson(const QJsonObject &object)
{
    ConversationHead head;
    head.id = ConversationId::fromString(json::text(object, "id"));
    head.title = json::text(object, "title");
    head.titleByPerson = object.value(QLatin1String("title_by_person")).toBool();
    head.created = timeFromJson(object.value(QLatin1String("created")));
    head.updated = timeFromJson(object.value(QLatin1String("updated")));
    head.activeLeaf = NodeId::fromString(json::text(object, "active_leaf"));
    head.system = json::text(object, "system");
    head.model = {json::text(object, "profile"), json::text(object, "model")};
    head.sampling = samplingFromJson(object.value(QLatin1String("sampling")).toObject());
    head.draft = json::text(object, "draft");
    head.compaction = compactionFromJson(object.value(QLatin1String("compaction")).toObject());
    head.cached = json::boolean(object, QLatin1String("answers_from_cache"));
    for (const QJsonValue tool : object.value(QLatin1String("tools")).toArray()) {
        head.tools.append(tool.toString());
    }
    head.routing = json::text(object, "routing");
    return head;
}

QJsonObject placeToJson(const Filing &place)
{
    QJsonObject object{{QStringLiteral("pinned"), place.pinned},
                       {QStringLiteral("archived"), place.archived},
                       {QStringLiteral("trashed"), timeToJson(place.trashed)}};
    if (!place.folder.isNull()) {
        object.insert(QStringLiteral("folder"), place.folder.toString());
    }
    return object;
}

Filing placeFromJson(const QJsonObject &object)
{
    return {FolderId::fromString(json::text(object, "folder")),
            object.value(QLatin1String("pinned")).toBool(),
            object.value(QLatin1String("archived")).toBool(),
            timeFromJson(object.value(QLatin1String("trashed")))};
}

QJsonObject nodeToJson(const Node &node, const BlobSink &sink)
{
    QJsonObject object{
        {QStringLiteral("id"), node.id.toString()},
        {QStringLiteral("parent"),
         node.parent.isNull() ? QJsonValue() : QJsonValue(node.parent.toString())},
        {QStringLiteral("role"), roleName(node.message.role)},
        {QStringLiteral("state"), nodeStateName(node.state)},
        {QStringLiteral("created"), timeToJson(node.created)},
        {QStringLiteral("parts"), partsToJson(node.message.parts, sink)},
    };
    if (const QJsonObject meta = metaToJson(node.meta); !meta.isEmpty()) {
        object.insert(QStringLiteral("meta"), meta);
    }
    return object;
}

Result<Node> nodeFromJson(const QJsonObject &object, const BlobSource &source)
{
    Node node;
    node.id = NodeId::fromString(json::text(object, "id"));
    if (node.id.isNull()) {
        return archiveRefused(QStringLiteral("a message without an id"));
    }
    const QJsonValue parent = object.value(QLatin1String("parent"));
    node.parent = NodeId::fromString(parent.toString());
    if (node.parent.isNull() && !parent.isNull() && !parent.isUndefined()) {
        return archiveRefused(QStringLiteral("the parent of a message is no id"));
    }
    const auto role = roleFromName(json::text(object, "role"));
    const auto state = nodeStateFromName(json::text(object, "state"));
    if (!role || !state) {
        return archiveRefused(QStringLiteral("a message with an unknown role or state"));
    }
    node.message.role = *role;
    // What was being streamed when it was written isn't any more.
    node.state = *state == NodeState::Streaming ? NodeState::Interrupted : *state;
    node.created = timeFromJson(object.value(QLatin1String("created")));
    node.meta = metaFromJson(object.value(QLatin1String("meta")).toObject());
    auto parts = partsFromJson(object.value(QLatin1String("parts")).toArray(), source);
    if (!parts) {
        return archiveRefused(parts.error().detail);
    }
    node.message.parts = std::move(parts).value();
    return node;
}

} // namespace

Unexpected refuseArchive(const char *code, const QString &why)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.detail = why;
    error.providerCode = QLatin1String(code);
    return Unexpected(error);
}

QString archiveHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonValue archiveTime(const QDateTime &time)
{
    return timeToJson(time);
}

QJsonArray archiveFolders(const QList<Folder> &folders)
{
    QJsonArray list;
    for (const Folder &folder : folders) {
        list.append(QJsonObject{{QStringLiteral("id"), folder.id.toString()},
                                {QStringLiteral("name"), folder.name}});
    }
    return list;
}

QList<Folder> foldersOfArchive(const QJsonArray &list)
{
    QList<Folder> folders;
    for (const QJsonValue &value : list) {
        const Folder folder{FolderId::fromString(json::text(value.toObject(), "id")),
                            json::text(value.toObject(), "name")};
        if (!folder.id.isNull()) {
            folders.append(folder);
        }
    }
    return folders;
}

QJsonObject archiveConversation(const Conversation &conversation, const Filing *place,
                                const BlobSink &sink)
{
    QJsonObject object = headToJson(conversation.head(), sink);
    QJsonArray nodes;
    for (const Node &node : conversation.nodes()) {
        nodes.append(nodeToJson(node, sink));
    }
    object.insert(QStringLiteral("messages"), nodes);
    if (place) {
        object.insert(QStringLiteral("place"), placeToJson(*place));
    }
    return object;
}

Result<Conversation> conversationOfArchive(const QJsonObject &object, const BlobSource &source)
{
    ConversationHead head = headFromJson(object);
    if (head.id.isNull()) {
        return archiveRefused(QStringLiteral("a conversation without an id"));
    }
    auto draft = partsFromJson(object.value(QLatin1String("draft_parts")).toArray(), source);
    if (!draft) {
        return archiveRefused(draft.error().detail);
    }
    head.draftParts = std::move(draft).value();
    Conversation conversation(head);
    const QJsonArray nodes = object.value(QLatin1String("messages")).toArray();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        auto node = nodeFromJson(nodes.at(i).toObject(), source);
        QString fault = node ? QString() : node.error().detail;
        if (node && conversation.find(node->id)) {
            fault = QStringLiteral("its id is taken");
        } else if (node && !node->parent.isNull() && !conversation.find(node->parent)) {
            fault = QStringLiteral("its parent does not come before it");
        }
        if (!fault.isEmpty()) {
            return archiveRefused(QStringLiteral("messages[%1]: %2").arg(i).arg(fault));
        }
        conversation.append(std::move(*node));
    }
    if (conversation.find(head.activeLeaf) || head.activeLeaf.isNull()) {
        conversation.head().activeLeaf = head.activeLeaf;
    }
    return conversation;
}

std::optional<Filing> placeOfArchive(const QJsonObject &conversation)
{
    const QJsonValue place = conversation.value(QLatin1String("place"));
    return place.isObject() ? std::optional(placeFromJson(place.toObject())) : std::nullopt;
}

} // namespace parley
