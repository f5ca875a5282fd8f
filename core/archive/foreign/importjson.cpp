// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/importjson.h"

#include "archive/foreign/importedconversation.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace parley {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const ImportedAttachment &attachment)
{
    const auto hash = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    return {{QStringLiteral("name"), orNull(attachment.name)},
            {QStringLiteral("mime"), attachment.mediaType},
            {QStringLiteral("bytes_sha256"),
             attachment.bytes ? QJsonValue(hash(*attachment.bytes)) : QJsonValue()}};
}

QJsonObject toJson(const ImportedToolCall &call)
{
    QJsonObject object{
        {QStringLiteral("id"), orNull(call.id)},
        {QStringLiteral("name"), orNull(call.name)},
        {QStringLiteral("arguments"), call.arguments.isUndefined() ? QJsonValue() : call.arguments},
        {QStringLiteral("result"), call.result.isUndefined() ? QJsonValue() : call.result}};
    if (call.isError) {
        object.insert(QStringLiteral("is_error"), true);
    }
    return object;
}

QJsonObject toJson(const ImportedNode &node)
{
    QJsonArray attachments;
    for (const ImportedAttachment &attachment : node.attachments) {
        attachments.append(toJson(attachment));
    }
    QJsonArray calls;
    for (const ImportedToolCall &call : node.toolCalls) {
        calls.append(toJson(call));
    }
    return {{QStringLiteral("id"), node.id},
            {QStringLiteral("parent"), orNull(node.parent)},
            {QStringLiteral("role"), QString(roleName(node.role))},
            {QStringLiteral("text"), node.text},
            {QStringLiteral("reasoning"), orNull(node.reasoning)},
            {QStringLiteral("model"), orNull(node.model)},
            {QStringLiteral("time"), orNull(node.time)},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("tool_calls"), calls},
            {QStringLiteral("hidden"), node.hidden}};
}

QJsonObject toJson(const ImportedConversation &conversation)
{
    QJsonArray nodes;
    for (const ImportedNode &node : conversation.nodes) {
        nodes.append(toJson(node));
    }
    return {{QStringLiteral("id"), orNull(conversation.id)},
            {QStringLiteral("title"), orNull(conversation.title)},
            {QStringLiteral("created"), orNull(conversation.created)},
            {QStringLiteral("updated"), orNull(conversation.updated)},
            {QStringLiteral("model"), orNull(conversation.model)},
            {QStringLiteral("system"), orNull(conversation.system)},
            {QStringLiteral("current_leaf"), orNull(conversation.currentLeaf)},
            {QStringLiteral("nodes"), nodes}};
}

} // namespace

QJsonObject importToJson(const ForeignExport &exported)
{
    QJsonArray conversations;
    for (const ImportedConversation &conversation : exported.chats.conversations) {
        conversations.append(toJson(conversation));
    }
    for (const Conversation &conversation : exported.own.conversations) {
        conversations.append(toJson(commonShape(conversation)));
    }
    QJsonArray notCarried;
    for (const NotCarried &item : exported.chats.notCarried) {
        notCarried.append(QJsonObject{{QStringLiteral("conversation"), orNull(item.conversation)},
                                      {QStringLiteral("node"), orNull(item.node)},
                                      {QStringLiteral("what"), item.what}});
    }
    return {{QStringLiteral("program"), exported.program},
            {QStringLiteral("conversations"), conversations},
            {QStringLiteral("not_carried"), notCarried}};
}

QJsonObject importErrorToJson(const Error &error)
{
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("class"), error.providerCode.isEmpty()
                                                       ? QString(errorKindName(error.kind))
                                                       : error.providerCode},
                         {QStringLiteral("message"), error.detail}}}};
}

} // namespace parley
