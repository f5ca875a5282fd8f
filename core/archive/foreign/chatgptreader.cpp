// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/chatgptassets.h"
#include "archive/foreign/foreignformat.h"
#include "archive/foreign/importvalues.h"
#include "base/json.h"
#include "chat/conversationjson.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace parley {

namespace {

using Kind = ImportedNode::Kind;

// Reads one message of a conversation into a node.
class MessageReader
{
public:
    MessageReader(const QString &conversation, const ChatGptAssets &assets, ImportedChats &chats)
        : m_conversation(conversation), m_assets(assets), m_chats(chats)
    {}

    void read(const QJsonObject &message, ImportedNode &node)
    {
        const QJsonObject content = json::member(message, "content");
        const QJsonObject metadata = json::member(message, "metadata");
        node.role = roleFromName(json::text(json::member(message, "author"), "role"))
                        .value_or(Role::Assistant);
        node.time = importedTime(message.value(QLatin1String("create_time")));
        node.model = json::text(metadata, "model_slug");
        const QJsonValue weight = message.value(QLatin1String("weight"));
        node.hidden = json::flag(metadata, "is_visually_hidden_from_conversation") ||
                      (weight.isDouble() && weight.toDouble() == 0);
        m_named = json::items(metadata, "attachments");
        readContent(content, node);
        readNamed(node);
        readToolCall(message, content, node);
        tellCitations(metadata, node);
    }

private:
    void leave(const ImportedNode &node, const QString &what)
    {
        m_chats.leaveBehind(m_conversation, node.id, what);
    }

    void readContent(const QJsonObject &content, ImportedNode &node)
    {
        const QString type = json::text(content, "content_type");
        if (type == QLatin1String("text") || type == QLatin1String("multimodal_text") ||
            (type.isEmpty() && content.contains(QLatin1String("parts")))) {
            readParts(json::items(content, "parts"), node);
        } else if (type == QLatin1String("thoughts")) {
            node.kind = Kind::Thought;
            node.role = Role::Assistant;
            readThoughts(json::items(content, "thoughts"), node);
        } else if (type == QLatin1String("reasoning_recap")) {
            node.kind = Kind::Recap;
            leave(node, type);
        } else if (type == QLatin1String("code")) {
            readCode(content, node);
        } else if (type == QLatin1String("user_editable_context")) {
            node.role = Role::System;
            node.hidden = true;
            node.text = joinPieces(
                {json::text(content, "user_profile"), json::text(content, "user_instructions")});
        } else if (type == QLatin1String("model_editable_context")) {
            node.role = Role::System;
            node.hidden = true;
            node.text = json::text(content, "model_set_context");
        } else if (type == QLatin1String("tether_browsing_display")) {
            node.text = json::text(content, "result");
        } else {
            readOther(type, content, node);
        }
    }

    void readOther(const QString &type, const QJsonObject &content, ImportedNode &node)
    {
        static const QSet<QString> plain = {
            QStringLiteral("execution_output"), QStringLiteral("system_error"),
            QStringLiteral("tether_quote"), QStringLiteral("sonic_webpage")};
        if (!plain.contains(type)) {
            leave(node, QStringLiteral("content_type:") + type);
        }
        QStringList pieces{json::text(content, "text")};
        for (const QJsonValue &part : json::items(content, "parts")) {
            pieces.append(part.toString());
        }
        node.text = joinPieces(pieces);
    }

    void readThoughts(const QJsonArray &thoughts, ImportedNode &node)
    {
        QStringList pieces;
        for (const QJsonValue &value : thoughts) {
            const QJsonObject thought = value.toObject();
            const QString content = json::text(thought, "content");
            pieces.append(content.isEmpty() ? json::text(thought, "summary") : content);
        }
        node.reasoning = joinPieces(pieces);
    }

    void readCode(const QJsonObject &content, ImportedNode &node)
    {
        const QString language = json::text(content, "language");
        const QString code = json::text(content, "text");
        m_code = code;
        node.text =
            code.isEmpty()
                ? QString()
                : QStringLiteral("```%1\n%2\n```")
                      .arg(language == QLatin1String("unknown") ? QString() : language, code);
    }

    void readParts(const QJsonArray &parts, ImportedNode &node)
    {
        QStringList pieces;
        for (const QJsonValue &value : parts) {
            if (value.isString()) {
                pieces.append(value.toString());
            } else if (value.isObject()) {
                readPart(value.toObject(), pieces, node);
            }
        }
        node.text = joinPieces(pieces);
    }

    void readPart(const QJsonObject &part, QStringList &pieces, ImportedNode &node)
    {
        const QString type = json::text(part, "content_type");
        if (type == QLatin1String("image_asset_pointer") ||
            type == QLatin1String("audio_asset_pointer")) {
            attach(part, node);
        } else if (type == QLatin1String("audio_transcription")) {
            pieces.append(json::text(part, "text"));
        } else if (type == QLatin1String("real_time_user_audio_video_asset_pointer")) {
            attach(json::member(part, "audio_asset_pointer"), node);
            for (const QJsonValue &frame : json::items(part, "frames_asset_pointers")) {
                attach(frame.toObject(), node);
            }
            const QJsonValue video = part.value(QLatin1String("video_container_asset_pointer"));
            attach(video.isString() ? QJsonObject{{QStringLiteral("asset_pointer"), video}}
                                    : video.toObject(),
                   node);
        } else {
            leave(node, QStringLiteral("content_type:") + type);
            pieces.append(json::text(part, "text"));
        }
    }

    void attach(const QJsonObject &asset, ImportedNode &node)
    {
        const QString pointer = json::text(asset, "asset_pointer");
        if (pointer.isEmpty()) {
            return;
        }
        const QString id = ChatGptAssets::idOf(pointer);
        QJsonObject named;
        for (const QJsonValue &value : m_named) {
            if (json::text(value.toObject(), "id") == id) {
                named = value.toObject();
            }
        }
        m_used.insert(id);
        keep(m_assets.find(pointer, json::text(named, "name"), typeOf(named)), node);
    }

    // Uploaded documents are named only beside the message.
    void readNamed(ImportedNode &node)
    {
        for (const QJsonValue &value : m_named) {
            const QJsonObject named = value.toObject();
            const QString id = json::text(named, "id");
            if (!m_used.contains(id)) {
                m_used.insert(id);
                keep(m_assets.find(id, json::text(named, "name"), typeOf(named)), node);
            }
        }
    }

    static QString typeOf(const QJsonObject &named)
    {
        const QString type = json::text(named, "mime_type");
        return type.isEmpty() ? json::text(named, "mimeType") : type;
    }

    void keep(const ImportedAttachment &attachment, ImportedNode &node)
    {
        if (!attachment.bytes) {
            leave(node, QStringLiteral("attachment_bytes"));
        }
        node.attachments.append(attachment);
    }

    void readToolCall(const QJsonObject &message, const QJsonObject &content, ImportedNode &node)
    {
        const QString recipient = json::text(message, "recipient");
        if (node.role != Role::Assistant || node.kind != Kind::Message || recipient.isEmpty() ||
            recipient == QLatin1String("all")) {
            return;
        }
        const bool code = json::text(content, "content_type") == QLatin1String("code");
        node.toolCalls.append(
            {node.id, recipient, toolArguments(code ? m_code : node.text), QJsonValue()});
        node.text.clear();
    }

    void tellCitations(const QJsonObject &metadata, const ImportedNode &node)
    {
        static const QRegularExpression marks(
            QStringLiteral("[\\x{E200}-\\x{E202}]|\\x{3010}\\d+(?::\\d+)?\\x{2020}"));
        if (hasSomething(metadata.value(QLatin1String("citations"))) ||
            hasSomething(metadata.value(QLatin1String("content_references"))) ||
            hasSomething(metadata.value(QLatin1String("search_result_groups"))) ||
            node.text.contains(marks)) {
            leave(node, QStringLiteral("citations"));
        }
    }

    const QString m_conversation;
    const ChatGptAssets &m_assets;
    ImportedChats &m_chats;
    QJsonArray m_named;
    QSet<QString> m_used;
    QString m_code;
};

// Where a node names no parent, the one that lists it as a child is its parent.
QHash<QString, QString> parentsByChildren(const QJsonObject &mapping)
{
    QHash<QString, QString> parents;
    for (auto entry = mapping.begin(); entry != mapping.end(); ++entry) {
        for (const QJsonValue &child : json::items(entry.value().toObject(), "children")) {
            if (!parents.contains(child.toString())) {
                parents.insert(child.toString(), entry.key());
            }
        }
    }
    return parents;
}

void readMapping(const QJsonObject &mapping, ImportedConversation &conversation,
                 const ChatGptAssets &assets, ImportedChats &chats)
{
    const QHash<QString, QString> parents = parentsByChildren(mapping);
    for (auto entry = mapping.begin(); entry != mapping.end(); ++entry) {
        const QJsonObject object = entry.value().toObject();
        ImportedNode node{json::text(object, "id"), json::text(object, "parent")};
        node.id = node.id.isEmpty() ? entry.key() : node.id;
        node.parent = node.parent.isEmpty() ? parents.value(entry.key()) : node.parent;
        const QJsonValue message = object.value(QLatin1String("message"));
        if (message.isObject()) {
            MessageReader(conversation.id, assets, chats).read(message.toObject(), node);
        } else {
            node.kind = Kind::Placeholder;
        }
        conversation.nodes.append(std::move(node));
    }
    // A JSON object has no order: theirs is that of time.
    std::stable_sort(conversation.nodes.begin(), conversation.nodes.end(),
                     [](const ImportedNode &a, const ImportedNode &b) { return a.time < b.time; });
}

Result<void> readChatGpt(const ForeignInput &input, ImportedChats &chats)
{
    const QJsonArray list = conversationsIn(input.document);
    const ChatGptAssets assets(input.members);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto going = importStep(input, i, list.size()); !going) {
            return going;
        }
        const QJsonObject object = list.at(i).toObject();
        ImportedConversation conversation;
        conversation.id = json::text(object, "conversation_id");
        conversation.id = conversation.id.isEmpty() ? json::text(object, "id") : conversation.id;
        if (!object.value(QLatin1String("mapping")).isObject() && conversation.id.isEmpty()) {
            chats.leaveBehind({}, {}, QStringLiteral("not_a_conversation"));
            continue;
        }
        conversation.title = json::text(object, "title");
        conversation.created = importedTime(object.value(QLatin1String("create_time")));
        conversation.updated = importedTime(object.value(QLatin1String("update_time")));
        conversation.model = json::text(object, "default_model_slug");
        conversation.currentLeaf = json::text(object, "current_node");
        conversation.archived = json::flag(object, "is_archived");
        conversation.pinned = hasSomething(object.value(QLatin1String("pinned_time")));
        readMapping(json::member(object, "mapping"), conversation, assets, chats);
        chats.conversations.append(std::move(conversation));
    }
    return {};
}

bool isChatGpt(const QJsonValue &document)
{
    if (document.isObject()) {
        return document.toObject().value(QLatin1String("mapping")).isObject();
    }
    const QJsonArray list = document.toArray();
    return std::any_of(list.begin(), list.end(), [](const QJsonValue &entry) {
        const QJsonObject object = entry.toObject();
        return object.value(QLatin1String("mapping")).isObject() ||
               (object.contains(QLatin1String("conversation_id")) &&
                object.contains(QLatin1String("create_time")));
    });
}

} // namespace

const ForeignFormat &chatGptFormat()
{
    static constexpr ForeignFormat format{"ChatGPT", nullptr, isChatGpt, readChatGpt};
    return format;
}

} // namespace parley
