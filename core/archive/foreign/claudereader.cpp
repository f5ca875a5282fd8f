// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/foreignformat.h"
#include "archive/foreign/importvalues.h"
#include "base/json.h"

#include <algorithm>

namespace parley {

namespace {

// Reads one message of a conversation into a node: blocks of text, thinking, tools and their
// results stand in one message.
class MessageReader
{
public:
    MessageReader(const QString &conversation, ImportedChats &chats)
        : m_conversation(conversation), m_chats(chats)
    {}

    void read(const QJsonObject &message, ImportedNode &node)
    {
        node.role =
            json::text(message, "sender") == QLatin1String("human") ? Role::User : Role::Assistant;
        node.time = importedTime(message.value(QLatin1String("created_at")));
        node.model = json::text(message, "model");
        QStringList thoughts;
        QStringList pieces;
        for (const QJsonValue &block : json::items(message, "content")) {
            readBlock(block.toObject(), pieces, thoughts, node);
        }
        node.text = joinPieces(pieces);
        node.text = node.text.isEmpty() ? json::text(message, "text") : node.text;
        node.reasoning = joinPieces(thoughts);
        readAttachments(message, node);
    }

private:
    void leave(const ImportedNode &node, const QString &what)
    {
        m_chats.leaveBehind(m_conversation, node.id, what);
    }

    void readBlock(const QJsonObject &block, QStringList &pieces, QStringList &thoughts,
                   ImportedNode &node)
    {
        const QString type = json::text(block, "type");
        if (type == QLatin1String("text")) {
            pieces.append(json::text(block, "text"));
            if (hasSomething(block.value(QLatin1String("citations")))) {
                leave(node, QStringLiteral("citations"));
            }
        } else if (type == QLatin1String("thinking")) {
            const QString thinking = json::text(block, "thinking");
            thoughts.append(thinking.isEmpty() ? summaryOf(block) : thinking);
        } else if (type == QLatin1String("tool_use")) {
            node.toolCalls.append({json::text(block, "id"), json::text(block, "name"),
                                   toolArguments(block.value(QLatin1String("input"))),
                                   QJsonValue()});
            m_open.append(node.toolCalls.size() - 1);
        } else if (type == QLatin1String("tool_result")) {
            readResult(block, node);
        } else {
            leave(node, QStringLiteral("content_type:") + type);
            pieces.append(json::text(block, "text"));
        }
    }

    static QString summaryOf(const QJsonObject &block)
    {
        QStringList summaries;
        for (const QJsonValue &summary : json::items(block, "summaries")) {
            summaries.append(json::text(summary.toObject(), "summary"));
        }
        return joinPieces(summaries);
    }

    // A result without an id belongs to the oldest call that waits for one.
    void readResult(const QJsonObject &block, ImportedNode &node)
    {
        const QString id = json::text(block, "tool_use_id");
        auto call = std::find_if(m_open.cbegin(), m_open.cend(), [&](qsizetype index) {
            return id.isEmpty() ? node.toolCalls.at(index).id.isEmpty()
                                : node.toolCalls.at(index).id == id;
        });
        if (call == m_open.cend() && id.isEmpty()) {
            call = m_open.cbegin();
        }
        if (call == m_open.cend()) {
            node.toolCalls.append({id, json::text(block, "name"), QJsonValue(), QJsonValue()});
            m_open.append(node.toolCalls.size() - 1);
            call = m_open.cend() - 1;
        }
        ImportedToolCall &target = node.toolCalls[*call];
        m_open.removeOne(*call);
        target.isError = json::flag(block, "is_error");
        const QJsonValue content = block.value(QLatin1String("content"));
        target.result = toolResult(content);
        for (const QJsonValue &part : content.toArray()) {
            const QString type = json::text(part.toObject(), "type");
            if (type != QLatin1String("text") && type != QLatin1String("knowledge") &&
                !type.isEmpty()) {
                leave(node, QStringLiteral("content_type:") + type);
            }
        }
    }

    void readAttachments(const QJsonObject &message, ImportedNode &node)
    {
        for (const QJsonValue &value : json::items(message, "attachments")) {
            const QJsonObject object = value.toObject();
            ImportedAttachment attachment;
            attachment.name = displayName(json::text(object, "file_name"));
            attachment.name =
                attachment.name.isEmpty() ? QStringLiteral("pasted.txt") : attachment.name;
            const QJsonValue text = object.value(QLatin1String("extracted_content"));
            if (text.isString()) {
                attachment.bytes = text.toString().toUtf8();
            }
            attachment.mediaType = mediaTypeOf(json::text(object, "file_type"), attachment.name);
            keep(attachment, node);
        }
        for (const QJsonValue &value : json::items(message, "files")) {
            ImportedAttachment attachment;
            attachment.name = displayName(json::text(value.toObject(), "file_name"));
            attachment.mediaType = mediaTypeOf({}, attachment.name);
            keep(attachment, node);
        }
    }

    void keep(const ImportedAttachment &attachment, ImportedNode &node)
    {
        if (!attachment.bytes) {
            leave(node, QStringLiteral("attachment_bytes"));
        }
        node.attachments.append(attachment);
    }

    const QString m_conversation;
    ImportedChats &m_chats;
    QList<qsizetype> m_open; // calls without a result yet
};

void readMessages(const QJsonArray &messages, ImportedConversation &conversation,
                  ImportedChats &chats)
{
    const bool linear = std::none_of(messages.begin(), messages.end(), [](const QJsonValue &entry) {
        return entry.toObject().contains(QLatin1String("parent_message_uuid"));
    });
    QString last;
    for (const QJsonValue &entry : messages) {
        const QJsonObject message = entry.toObject();
        ImportedNode node{json::text(message, "uuid"), last};
        if (!linear) {
            node.parent = json::text(message, "parent_message_uuid");
            node.parent = node.parent.startsWith(QLatin1String("00000000-0000-4000-8000-0000")) ||
                                  node.parent.startsWith(QLatin1String("00000000-0000-0000-0000"))
                              ? QString()
                              : node.parent;
        } else if (node.id.isEmpty()) {
            node.id = QStringLiteral("message-%1").arg(conversation.nodes.size());
        }
        MessageReader(conversation.id, chats).read(message, node);
        last = node.id;
        conversation.nodes.append(std::move(node));
    }
}

Result<void> readClaude(const ForeignInput &input, ImportedChats &chats)
{
    const QJsonArray list = conversationsIn(input.document);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto going = importStep(input, i, list.size()); !going) {
            return going;
        }
        const QJsonObject object = list.at(i).toObject();
        ImportedConversation conversation;
        conversation.id = json::text(object, "uuid");
        if (!object.value(QLatin1String("chat_messages")).isArray() && conversation.id.isEmpty()) {
            chats.leaveBehind({}, {}, QStringLiteral("not_a_conversation"));
            continue;
        }
        conversation.title = json::text(object, "name");
        conversation.created = importedTime(object.value(QLatin1String("created_at")));
        conversation.updated = importedTime(object.value(QLatin1String("updated_at")));
        conversation.model = json::text(object, "model");
        conversation.currentLeaf = json::text(object, "current_leaf_message_uuid");
        conversation.pinned = json::flag(object, "is_starred");
        readMessages(json::items(object, "chat_messages"), conversation, chats);
        chats.conversations.append(std::move(conversation));
    }
    return {};
}

bool isClaude(const QJsonValue &document)
{
    if (document.isObject()) {
        return document.toObject().value(QLatin1String("chat_messages")).isArray();
    }
    const QJsonArray list = document.toArray();
    return std::any_of(list.begin(), list.end(), [](const QJsonValue &entry) {
        return entry.toObject().value(QLatin1String("chat_messages")).isArray();
    });
}

} // namespace

const ForeignFormat &claudeFormat()
{
    static constexpr ForeignFormat format{"Claude", nullptr, isClaude, readClaude};
    return format;
}

} // namespace parley
