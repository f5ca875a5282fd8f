// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/foreignformat.h"
#include "archive/foreign/importvalues.h"
#include "base/json.h"

#include <QRegularExpression>

namespace parley {

namespace {

const QString rootMark = QStringLiteral("00000000-0000-0000-0000-000000000000");

class MessageReader
{
public:
    MessageReader(const QString &conversation, ImportedChats &chats)
        : m_conversation(conversation), m_chats(chats)
    {}

    void read(const QJsonObject &message, ImportedNode &node)
    {
        node.role = json::flag(message, "isCreatedByUser") ? Role::User : Role::Assistant;
        node.time = importedTime(message.value(QLatin1String("createdAt")));
        node.model = json::text(message, "model");
        for (const QJsonValue &part : json::items(message, "content")) {
            readPart(part.toObject(), node);
        }
        node.text = joinPieces(m_pieces);
        node.reasoning = joinPieces(m_thoughts);
        if (node.text.isEmpty()) {
            readFlatText(json::text(message, "text"), node);
        }
        for (const char *list : {"files", "attachments"}) {
            for (const QJsonValue &value : json::items(message, list)) {
                attach(value.toObject(), node);
            }
        }
        if (json::flag(message, "error")) {
            leave(node, QStringLiteral("error"));
        }
    }

private:
    void leave(const ImportedNode &node, const QString &what)
    {
        m_chats.leaveBehind(m_conversation, node.id, what);
    }

    void readPart(const QJsonObject &part, ImportedNode &node)
    {
        const QString type = json::text(part, "type");
        if (type == QLatin1String("text")) {
            m_pieces.append(plain(part.value(QLatin1String("text"))));
        } else if (type == QLatin1String("think")) {
            m_thoughts.append(plain(part.value(QLatin1String("think"))));
        } else if (type == QLatin1String("tool_call")) {
            readToolCall(json::member(part, "tool_call"), node);
        } else if (type == QLatin1String("image_file")) {
            attach(json::member(part, "image_file"), node);
        } else if (type == QLatin1String("error")) {
            leave(node, type);
        } else {
            leave(node, QStringLiteral("content_type:") + type);
            m_pieces.append(plain(part.value(QLatin1String("text"))));
        }
    }

    static QString plain(const QJsonValue &value)
    {
        return value.isObject() ? json::text(value.toObject(), "value") : value.toString();
    }

    static void readToolCall(const QJsonObject &call, ImportedNode &node)
    {
        const QJsonObject function = json::member(call, "function");
        const QJsonObject &inner = function.isEmpty() ? call : function;
        const char *arguments = function.isEmpty() ? "args" : "arguments";
        const QJsonValue output = inner.value(QLatin1String("output"));
        node.toolCalls.append(
            {json::text(call, "id"), json::text(inner, "name"),
             toolArguments(inner.value(QLatin1String(arguments))),
             output.isString() && output.toString().isEmpty() ? QJsonValue() : toolResult(output)});
    }

    // Reasoning once stood in the text, between ":::thinking" and ":::".
    void readFlatText(const QString &text, ImportedNode &node)
    {
        static const QRegularExpression thought(
            QStringLiteral("^\\s*:::thinking\\s*\\n?(.*?)\\n?:::\\s*"),
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = thought.match(text);
        if (!match.hasMatch() || node.role == Role::User) {
            node.text = text;
            return;
        }
        node.reasoning = joinPieces({node.reasoning, match.captured(1).trimmed()});
        node.text = text.mid(match.capturedEnd());
    }

    void attach(const QJsonObject &file, ImportedNode &node)
    {
        ImportedAttachment attachment;
        attachment.name = displayName(json::text(file, "filename"));
        if (attachment.name.isEmpty()) {
            attachment.name = displayName(json::text(file, "filepath"));
        }
        if (attachment.name.isEmpty() && json::text(file, "file_id").isEmpty()) {
            return; // a search result or the like
        }
        attachment.mediaType = mediaTypeOf(json::text(file, "type"), attachment.name);
        node.attachments.append(attachment);
        leave(node, QStringLiteral("attachment_bytes"));
    }

    const QString m_conversation;
    ImportedChats &m_chats;
    QStringList m_pieces;
    QStringList m_thoughts;
};

// The nested form as a list: nesting says who follows whom.
QList<QJsonObject> flattened(const QJsonArray &tree)
{
    struct Level
    {
        QJsonValue message;
        QString parent;
    };
    QList<Level> waiting;
    for (const QJsonValue &message : tree) {
        waiting.append({message, rootMark});
    }
    QList<QJsonObject> messages;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        QJsonObject message = waiting.at(i).message.toObject();
        const QJsonArray children = message.take(QLatin1String("children")).toArray();
        QString id = json::text(message, "messageId");
        id = id.isEmpty() ? QStringLiteral("message-%1").arg(i) : id;
        message.insert(QLatin1String("messageId"), id);
        message.insert(QLatin1String("parentMessageId"), waiting.at(i).parent);
        messages.append(message);
        for (const QJsonValue &child : children) {
            waiting.append({child, id});
        }
    }
    return messages;
}

Result<void> readLibreChat(const ForeignInput &input, ImportedChats &chats)
{
    const QJsonArray list = conversationsIn(input.document);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto going = importStep(input, i, list.size()); !going) {
            return going;
        }
        const QJsonObject object = list.at(i).toObject();
        const QJsonObject options = json::member(object, "options");
        ImportedConversation conversation;
        conversation.id = json::text(object, "conversationId");
        conversation.title = json::text(object, "title");
        conversation.model = json::text(options, "model");
        conversation.system = json::text(options, "promptPrefix");
        conversation.system =
            conversation.system.isEmpty() ? json::text(options, "system") : conversation.system;
        QList<QJsonObject> messages;
        if (object.value(QLatin1String("messagesTree")).isArray()) {
            messages = flattened(json::items(object, "messagesTree"));
        } else {
            for (const QJsonValue &message : json::items(object, "messages")) {
                messages.append(message.toObject());
            }
            if (!messages.isEmpty() && messages.first().contains(QLatin1String("children"))) {
                messages = flattened(json::items(object, "messages"));
            }
        }
        for (const QJsonObject &message : messages) {
            ImportedNode node{json::text(message, "messageId"),
                              json::text(message, "parentMessageId")};
            node.parent = node.parent == rootMark ? QString() : node.parent;
            MessageReader(conversation.id, chats).read(message, node);
            conversation.nodes.append(std::move(node));
        }
        chats.conversations.append(std::move(conversation));
    }
    return {};
}

bool isLibreChat(const QJsonValue &document)
{
    const QJsonObject object =
        document.isArray() ? document.toArray().first().toObject() : document.toObject();
    return object.contains(QLatin1String("conversationId")) &&
           (object.value(QLatin1String("messages")).isArray() ||
            object.value(QLatin1String("messagesTree")).isArray());
}

} // namespace

const ForeignFormat &libreChatFormat()
{
    static constexpr ForeignFormat format{"LibreChat", nullptr, isLibreChat, readLibreChat};
    return format;
}

} // namespace parley
