// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/foreignformat.h"
#include "archive/foreign/importvalues.h"
#include "base/json.h"
#include "chat/conversationjson.h"

#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

class JanMessageReader
{
public:
    JanMessageReader(const QString &conversation, ImportedChats &chats)
        : m_conversation(conversation), m_chats(chats)
    {}

    void read(const QJsonObject &message, ImportedNode &node)
    {
        node.role = roleFromName(json::text(message, "role")).value_or(Role::Assistant);
        node.time = importedTime(message.value(QLatin1String("created_at")));
        node.model = json::text(json::member(json::member(message, "metadata"), "model"), "id");
        const QJsonValue content = message.value(QLatin1String("content"));
        if (content.isString()) {
            m_pieces.append(content.toString());
        }
        for (const QJsonValue &part : content.toArray()) {
            readPart(part.toObject(), node);
        }
        node.text = joinPieces(m_pieces);
        if (node.role == Role::Assistant) {
            splitThought(node);
        }
        node.reasoning = joinPieces(m_thoughts);
        readCalls(json::items(json::member(message, "metadata"), "tool_calls"), node);
        for (const QJsonValue &value : json::items(message, "attachments")) {
            const QString name = displayName(json::text(value.toObject(), "name"));
            keep({name.isEmpty() ? displayName(json::text(value.toObject(), "file_id")) : name,
                  mediaTypeOf({}, name), std::nullopt},
                 node);
        }
        if (json::text(message, "status") == QLatin1String("error")) {
            leave(node, QStringLiteral("error"));
        }
    }

private:
    void leave(const ImportedNode &node, const QString &what)
    {
        m_chats.leaveBehind(m_conversation, node.id, what);
    }

    static QString plain(const QJsonValue &value)
    {
        return value.isObject() ? json::text(value.toObject(), "value") : value.toString();
    }

    void readPart(const QJsonObject &part, ImportedNode &node)
    {
        const QString type = json::text(part, "type");
        if (type == QLatin1String("text")) {
            m_pieces.append(plain(part.value(QLatin1String("text"))));
        } else if (type == QLatin1String("reasoning")) {
            m_thoughts.append(plain(part.value(QLatin1String("text"))));
        } else if (type == QLatin1String("image_url")) {
            readImage(json::member(part, "image_url"), node);
        } else if (type == QLatin1String("tool_call")) {
            node.toolCalls.append({json::text(part, "tool_call_id"), json::text(part, "tool_name"),
                                   toolArguments(part.value(QLatin1String("input"))),
                                   toolResult(part.value(QLatin1String("output"))),
                                   json::flag(json::member(part, "output"), "isError")});
        } else {
            leave(node, QStringLiteral("content_type:") + type);
            m_pieces.append(plain(part.value(QLatin1String("text"))));
        }
    }

    void readImage(const QJsonObject &image, ImportedNode &node)
    {
        const QString url = json::text(image, "url");
        const auto data = readDataUrl(url);
        const QString name = data ? QString() : displayName(url.section(u'?', 0, 0));
        keep({name, data ? data->mediaType : mediaTypeOf({}, name),
              data ? std::optional(data->bytes) : std::nullopt},
             node);
    }

    void keep(const ImportedAttachment &attachment, ImportedNode &node)
    {
        if (!attachment.bytes) {
            leave(node, QStringLiteral("attachment_bytes"));
        }
        node.attachments.append(attachment);
    }

    void splitThought(ImportedNode &node)
    {
        static const QRegularExpression thought(QStringLiteral("^\\s*<think>(.*?)</think>\\s*"),
                                                QRegularExpression::DotMatchesEverythingOption);
        const auto match = thought.match(node.text);
        if (match.hasMatch()) {
            m_thoughts.append(match.captured(1).trimmed());
            node.text = node.text.mid(match.capturedEnd());
        }
    }

    static void readCalls(const QJsonArray &calls, ImportedNode &node)
    {
        for (const QJsonValue &value : calls) {
            const QJsonObject call = value.toObject();
            const QJsonObject tool = json::member(call, "tool");
            const QJsonObject function = json::member(tool, "function");
            const QJsonValue response = call.value(QLatin1String("response"));
            node.toolCalls.append({json::text(tool, "id"), json::text(function, "name"),
                                   toolArguments(function.value(QLatin1String("arguments"))),
                                   toolResult(response),
                                   json::flag(response.toObject(), "isError")});
        }
    }

    const QString m_conversation;
    ImportedChats &m_chats;
    QStringList m_pieces;
    QStringList m_thoughts;
};

void readMessages(const QByteArray &lines, ImportedConversation &conversation, ImportedChats &chats)
{
    const auto text = utf8Of(lines);
    if (!text) {
        chats.leaveBehind(conversation.id, {}, QStringLiteral("file_unreadable"));
        return;
    }
    QString last;
    const QList<QByteArray> list = text->split('\n');
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).trimmed().isEmpty()) {
            continue;
        }
        const auto message = json::parseObject(list.at(i));
        if (!message) {
            chats.leaveBehind(conversation.id, {}, QStringLiteral("line_unreadable:%1").arg(i + 1));
            continue;
        }
        ImportedNode node{json::text(*message, "id"), last};
        node.id = node.id.isEmpty() ? QStringLiteral("message-%1").arg(i) : node.id;
        JanMessageReader(conversation.id, chats).read(*message, node);
        last = node.id;
        conversation.nodes.append(std::move(node));
    }
    conversation.currentLeaf = last;
}

void readThread(const QString &member, Members &members, ImportedChats &chats)
{
    const QString folder = member.section(u'/', 0, -2, QString::SectionIncludeTrailingSep);
    const auto bytes = members.read(member);
    const auto text = bytes ? utf8Of(*bytes) : std::nullopt;
    const auto thread = text ? json::parseObject(*text) : Result<QJsonObject>();
    ImportedConversation conversation;
    conversation.id = json::text(thread.value_or(QJsonObject()), "id");
    if (conversation.id.isEmpty()) {
        conversation.id = folder.section(u'/', -2, -2);
    }
    if (!text || !thread) {
        chats.leaveBehind(conversation.id, {}, QStringLiteral("file_unreadable"));
    } else {
        const QJsonObject assistant = json::items(*thread, "assistants").first().toObject();
        conversation.title = json::text(*thread, "title");
        conversation.created = importedTime(thread->value(QLatin1String("created")));
        conversation.updated = importedTime(thread->value(QLatin1String("updated")));
        conversation.system = json::text(assistant, "instructions");
        conversation.model = json::text(json::member(assistant, "model"), "id");
        conversation.pinned = json::flag(json::member(*thread, "metadata"), "is_favorite");
    }
    const QString lines = folder + QLatin1String("messages.jsonl");
    if (members.contains(lines)) {
        if (const auto messages = members.read(lines)) {
            readMessages(*messages, conversation, chats);
        } else {
            chats.leaveBehind(conversation.id, {}, QStringLiteral("file_unreadable"));
        }
    }
    chats.conversations.append(std::move(conversation));
}

bool isThread(const QString &name)
{
    return name == QLatin1String("thread.json") || name.endsWith(QLatin1String("/thread.json"));
}

Result<void> readJan(const ForeignInput &input, ImportedChats &chats)
{
    const QStringList &names = input.members->names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto going = importStep(input, i, names.size()); !going) {
            return going;
        }
        if (isThread(names.at(i))) {
            readThread(names.at(i), *input.members, chats);
        }
    }
    return {};
}

bool isJan(const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), isThread);
}

} // namespace

const ForeignFormat &janFormat()
{
    static constexpr ForeignFormat format{"Jan", isJan, nullptr, readJan};
    return format;
}

} // namespace parley
