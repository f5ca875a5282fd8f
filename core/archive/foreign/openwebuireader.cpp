// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/detailsmarkup.h"
#include "archive/foreign/foreignformat.h"
#include "archive/foreign/importvalues.h"
#include "base/json.h"
#include "chat/conversationjson.h"

#include <algorithm>

namespace parley {

namespace {

class MessageReader
{
public:
    MessageReader(const QString &conversation, ImportedChats &chats)
        : m_conversation(conversation), m_chats(chats)
    {}

    void read(const QJsonObject &message, ImportedNode &node)
    {
        node.role = roleFromName(json::text(message, "role")).value_or(Role::Assistant);
        node.time = importedTime(message.value(QLatin1String("timestamp")));
        node.model = json::text(message, "model");
        for (const QJsonValue &item : json::items(message, "output")) {
            readOutput(item.toObject(), node);
        }
        node.text = joinPieces(m_pieces);
        node.reasoning = joinPieces(m_thoughts);
        if (node.text.isEmpty()) {
            readContent(message.value(QLatin1String("content")), node);
        }
        for (const QJsonValue &file : json::items(message, "files")) {
            readFile(file.toObject(), node);
        }
        if (hasSomething(message.value(QLatin1String("error")))) {
            leave(node, QStringLiteral("error"));
        }
        if (hasSomething(message.value(QLatin1String("sources")))) {
            leave(node, QStringLiteral("citations"));
        }
    }

private:
    void leave(const ImportedNode &node, const QString &what)
    {
        m_chats.leaveBehind(m_conversation, node.id, what);
    }

    static QString textsOf(const QJsonValue &value)
    {
        QStringList texts;
        for (const QJsonValue &part : value.toArray()) {
            texts.append(json::text(part.toObject(), "text"));
        }
        return value.isString() ? value.toString() : joinPieces(texts);
    }

    void readOutput(const QJsonObject &item, ImportedNode &node)
    {
        const QString type = json::text(item, "type");
        if (type == QLatin1String("message")) {
            m_pieces.append(textsOf(item.value(QLatin1String("content"))));
        } else if (type == QLatin1String("reasoning")) {
            const QString content = textsOf(item.value(QLatin1String("content")));
            m_thoughts.append(content.isEmpty() ? textsOf(item.value(QLatin1String("summary")))
                                                : content);
        } else if (type == QLatin1String("function_call")) {
            node.toolCalls.append({json::text(item, "call_id"), json::text(item, "name"),
                                   toolArguments(item.value(QLatin1String("arguments"))),
                                   QJsonValue()});
        } else if (type == QLatin1String("function_call_output")) {
            const QString id = json::text(item, "call_id");
            const auto call =
                std::find_if(node.toolCalls.begin(), node.toolCalls.end(),
                             [&id](const ImportedToolCall &entry) { return entry.id == id; });
            const QJsonValue result = toolResult(item.value(QLatin1String("output")));
            if (call == node.toolCalls.end()) {
                node.toolCalls.append({id, {}, QJsonValue(), result});
            } else {
                call->result = result;
            }
        } else {
            leave(node, QStringLiteral("content_type:") + type);
            m_pieces.append(json::text(item, "text"));
        }
    }

    void readContent(const QJsonValue &content, ImportedNode &node)
    {
        QStringList pieces;
        for (const QJsonValue &value : content.toArray()) {
            const QJsonObject part = value.toObject();
            const QString type = json::text(part, "type");
            if (type == QLatin1String("image_url")) {
                attachUrl(json::text(json::member(part, "image_url"), "url"), {}, {}, node);
                continue;
            }
            if (type != QLatin1String("text")) {
                leave(node, QStringLiteral("content_type:") + type);
            }
            pieces.append(value.isString() ? value.toString() : json::text(part, "text"));
        }
        node.text = content.isString() ? content.toString() : joinPieces(pieces);
        if (node.role == Role::Assistant) {
            takeDetailsOut(node);
        }
    }

    void readFile(const QJsonObject &file, ImportedNode &node)
    {
        const QJsonObject inner = json::member(file, "file");
        QString name = displayName(json::text(file, "name"));
        name = name.isEmpty() ? displayName(json::text(inner, "filename")) : name;
        const QString type = json::text(file, "content_type").isEmpty()
                                 ? json::text(json::member(inner, "meta"), "content_type")
                                 : json::text(file, "content_type");
        attachUrl(json::text(file, "url"), name, type, node);
    }

    void attachUrl(const QString &url, const QString &name, const QString &type, ImportedNode &node)
    {
        ImportedAttachment attachment;
        attachment.name = name;
        QString given = type;
        if (const auto data = readDataUrl(url)) {
            attachment.bytes = data->bytes;
            given = given.isEmpty() ? data->mediaType : given;
        } else {
            leave(node, QStringLiteral("attachment_bytes"));
        }
        attachment.mediaType = mediaTypeOf(given, name, attachment.bytes.value_or(QByteArray()));
        node.attachments.append(attachment);
    }

    const QString m_conversation;
    ImportedChats &m_chats;
    QStringList m_pieces;
    QStringList m_thoughts;
};

void readMessages(const QJsonObject &chat, ImportedConversation &conversation, ImportedChats &chats)
{
    const QJsonObject history = json::member(json::member(chat, "history"), "messages");
    conversation.currentLeaf = json::text(json::member(chat, "history"), "currentId");
    for (auto entry = history.begin(); entry != history.end(); ++entry) {
        const QJsonObject message = entry.value().toObject();
        ImportedNode node{entry.key(), json::text(message, "parentId")};
        MessageReader(conversation.id, chats).read(message, node);
        conversation.nodes.append(std::move(node));
    }
    std::stable_sort(conversation.nodes.begin(), conversation.nodes.end(),
                     [](const ImportedNode &a, const ImportedNode &b) { return a.time < b.time; });
    if (!history.isEmpty()) {
        return;
    }
    QString last; // only the path that was shown is there
    for (const QJsonValue &value : json::items(chat, "messages")) {
        const QJsonObject message = value.toObject();
        ImportedNode node{json::text(message, "id"), last};
        if (node.id.isEmpty()) {
            node.id = QStringLiteral("message-%1").arg(conversation.nodes.size());
        }
        MessageReader(conversation.id, chats).read(message, node);
        last = node.id;
        conversation.nodes.append(std::move(node));
    }
    conversation.currentLeaf = last;
}

Result<void> readOpenWebUi(const ForeignInput &input, ImportedChats &chats)
{
    const QJsonArray list = conversationsIn(input.document);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto going = importStep(input, i, list.size()); !going) {
            return going;
        }
        const QJsonObject row = list.at(i).toObject();
        const bool wrapped = row.value(QLatin1String("chat")).isObject();
        const QJsonObject chat = wrapped ? json::member(row, "chat") : row;
        if (!wrapped && !chat.contains(QLatin1String("history")) &&
            !chat.contains(QLatin1String("messages"))) {
            chats.leaveBehind(json::text(row, "id"), {}, QStringLiteral("not_a_conversation"));
            continue;
        }
        ImportedConversation conversation;
        conversation.id = json::text(row, "id");
        conversation.title = json::text(row, "title").isEmpty() ? json::text(chat, "title")
                                                                : json::text(row, "title");
        conversation.created = importedTime(row.value(QLatin1String("created_at")));
        if (!conversation.created.isValid()) {
            conversation.created = importedTime(chat.value(QLatin1String("timestamp")));
        }
        conversation.updated = importedTime(row.value(QLatin1String("updated_at")));
        conversation.model = json::items(chat, "models").first().toString();
        conversation.system = json::text(json::member(chat, "params"), "system");
        conversation.system =
            conversation.system.isEmpty() ? json::text(chat, "system") : conversation.system;
        conversation.pinned = json::flag(row, "pinned");
        conversation.archived = json::flag(row, "archived");
        readMessages(chat, conversation, chats);
        chats.conversations.append(std::move(conversation));
    }
    return {};
}

bool isOpenWebUi(const QJsonValue &document)
{
    const auto isRow = [](const QJsonValue &value) {
        const QJsonObject row = value.toObject();
        return row.value(QLatin1String("chat")).isObject() ||
               row.value(QLatin1String("history")).isObject();
    };
    const QJsonArray list = document.isArray() ? document.toArray() : QJsonArray{document};
    return std::any_of(list.begin(), list.end(), isRow);
}

} // namespace

const ForeignFormat &openWebUiFormat()
{
    static constexpr ForeignFormat format{"Open WebUI", nullptr, isOpenWebUi, readOpenWebUi};
    return format;
}

} // namespace parley
