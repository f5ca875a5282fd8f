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

// Reads one version of a message: its steps, texts, files and tools.
class VersionReader
{
public:
    VersionReader(const QString &conversation, Members *members, ImportedChats &chats)
        : m_conversation(conversation), m_members(members), m_chats(chats)
    {}

    void read(const QJsonObject &version, ImportedNode &node)
    {
        node.role = roleFromName(json::text(version, "role")).value_or(Role::Assistant);
        node.model = json::text(json::member(version, "senderInfo"), "senderName");
        readContent(json::items(version, "content"), false, node);
        for (const QJsonValue &value : json::items(version, "steps")) {
            const QJsonObject step = value.toObject();
            const QString type = json::text(step, "type");
            if (type == QLatin1String("contentBlock")) {
                const bool thinking =
                    json::text(json::member(step, "style"), "type") == QLatin1String("thinking");
                readContent(json::items(step, "content"), thinking, node);
            } else if (type != QLatin1String("toolStatus") &&
                       type != QLatin1String("debugInfoBlock")) {
                leave(node, QStringLiteral("content_type:") + type);
            }
        }
        node.text = joinPieces(m_pieces);
        node.reasoning = joinPieces(m_thoughts);
    }

private:
    void leave(const ImportedNode &node, const QString &what)
    {
        m_chats.leaveBehind(m_conversation, node.id, what);
    }

    void readContent(const QJsonArray &content, bool thinking, ImportedNode &node)
    {
        for (const QJsonValue &value : content) {
            const QJsonObject part = value.toObject();
            const QString type = json::text(part, "type");
            if (type == QLatin1String("text")) {
                (thinking ? m_thoughts : m_pieces).append(json::text(part, "text"));
            } else if (type == QLatin1String("file")) {
                attach(json::text(part, "fileIdentifier"), node);
            } else if (type == QLatin1String("toolCallRequest")) {
                node.toolCalls.append(
                    {json::text(part, "toolCallRequestId"), json::text(part, "name"),
                     toolArguments(part.value(QLatin1String("parameters"))), QJsonValue()});
            } else if (type == QLatin1String("toolCallResult")) {
                readResult(part, node);
            } else {
                leave(node, QStringLiteral("content_type:") + type);
                m_pieces.append(json::text(part, "text"));
            }
        }
    }

    static void readResult(const QJsonObject &part, ImportedNode &node)
    {
        const QString id = json::text(part, "toolCallRequestId");
        const auto call =
            std::find_if(node.toolCalls.begin(), node.toolCalls.end(),
                         [&id](const ImportedToolCall &entry) { return entry.id == id; });
        const QJsonValue result = toolResultFromText(part.value(QLatin1String("content")));
        if (call == node.toolCalls.end()) {
            node.toolCalls.append({id, {}, QJsonValue(), result});
        } else {
            call->result = result;
        }
    }

    void attach(const QString &identifier, ImportedNode &node)
    {
        ImportedAttachment attachment;
        attachment.name = displayName(identifier);
        const QString member = memberOf(attachment.name);
        if (!member.isEmpty()) {
            if (auto bytes = m_members->read(member)) {
                attachment.bytes = std::move(bytes).value();
            }
            const QString about = member + QLatin1String(".metadata.json");
            const auto metadata =
                m_members->contains(about) ? m_members->read(about) : Result<QByteArray>();
            const auto object = metadata ? json::parseObject(*metadata) : Result<QJsonObject>();
            const QString original =
                displayName(json::text(object.value_or(QJsonObject()), "originalName"));
            attachment.name = original.isEmpty() ? attachment.name : original;
        }
        attachment.mediaType =
            mediaTypeOf({}, attachment.name, attachment.bytes.value_or(QByteArray()));
        if (!attachment.bytes) {
            leave(node, QStringLiteral("attachment_bytes"));
        }
        node.attachments.append(attachment);
    }

    QString memberOf(const QString &name) const
    {
        const QStringList names = m_members && !name.isEmpty() ? m_members->names() : QStringList();
        const auto found =
            std::find_if(names.cbegin(), names.cend(), [&name](const QString &entry) {
                return entry.section(u'/', -1) == name &&
                       entry.contains(QLatin1String("user-files/"));
            });
        return found == names.cend() ? QString() : *found;
    }

    const QString m_conversation;
    Members *const m_members;
    ImportedChats &m_chats;
    QStringList m_pieces;
    QStringList m_thoughts;
};

QString systemOf(const QJsonObject &object)
{
    const QString prompt = json::text(object, "systemPrompt");
    if (!prompt.isEmpty()) {
        return prompt;
    }
    for (const QJsonValue &value :
         json::items(json::member(object, "perChatPredictionConfig"), "fields")) {
        const QJsonObject field = value.toObject();
        if (json::text(field, "key") == QLatin1String("llm.prediction.systemPrompt")) {
            return json::text(field, "value");
        }
    }
    return {};
}

// The file is named by the moment it was made.
QDateTime timeOfName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("(?:^|/)(\\d{12,14})\\."));
    const auto match = shape.match(name);
    return match.hasMatch() ? importedTime(match.captured(1)) : QDateTime();
}

void readConversation(const QJsonObject &object, const QString &name, Members *members,
                      ImportedChats &chats)
{
    ImportedConversation conversation;
    conversation.id = name;
    conversation.title = json::text(object, "name");
    conversation.created = importedTime(object.value(QLatin1String("createdAt")));
    conversation.created = conversation.created.isValid() ? conversation.created : timeOfName(name);
    const QDateTime asked = importedTime(object.value(QLatin1String("userLastMessagedAt")));
    const QDateTime answered = importedTime(object.value(QLatin1String("assistantLastMessagedAt")));
    conversation.updated = !asked.isValid() || answered > asked ? answered : asked;
    conversation.model = json::text(json::member(object, "lastUsedModel"), "identifier");
    conversation.system = systemOf(object);
    conversation.pinned = json::flag(object, "pinned");
    QString last;
    const QJsonArray messages = json::items(object, "messages");
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QJsonObject message = messages.at(i).toObject();
        const QJsonArray versions = json::items(message, "versions");
        int selected = message.value(QLatin1String("currentlySelected")).toInt();
        selected = selected < 0 || selected >= versions.size() ? 0 : selected;
        const QString before = last;
        for (qsizetype v = 0; v < versions.size(); ++v) {
            ImportedNode node{QStringLiteral("m%1v%2").arg(i).arg(v), before};
            VersionReader(conversation.id, members, chats).read(versions.at(v).toObject(), node);
            last = v == selected ? node.id : last;
            conversation.nodes.append(std::move(node));
        }
    }
    conversation.currentLeaf = last;
    chats.conversations.append(std::move(conversation));
}

bool isConversation(const QString &name)
{
    return name.endsWith(QLatin1String(".conversation.json"));
}

Result<void> readLmStudio(const ForeignInput &input, ImportedChats &chats)
{
    if (!input.members) {
        readConversation(input.document.toObject(), input.fileName, nullptr, chats);
        return {};
    }
    const QStringList &names = input.members->names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto going = importStep(input, i, names.size()); !going) {
            return going;
        }
        if (!isConversation(names.at(i))) {
            continue;
        }
        const auto bytes = input.members->read(names.at(i));
        const auto text = bytes ? utf8Of(*bytes) : std::nullopt;
        const auto object = text ? json::parseObject(*text) : Result<QJsonObject>();
        if (!text || !object) {
            chats.leaveBehind(names.at(i), {}, QStringLiteral("file_unreadable"));
            continue;
        }
        readConversation(*object, names.at(i), input.members, chats);
    }
    return {};
}

bool isArchive(const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), isConversation);
}

bool isDocument(const QJsonValue &document)
{
    const QJsonObject object = document.toObject();
    const QJsonArray messages = json::items(object, "messages");
    const bool versions =
        std::any_of(messages.begin(), messages.end(), [](const QJsonValue &message) {
            return message.toObject().value(QLatin1String("versions")).isArray();
        });
    return versions || (object.contains(QLatin1String("messages")) &&
                        (object.contains(QLatin1String("lastUsedModel")) ||
                         object.contains(QLatin1String("systemPrompt"))));
}

} // namespace

const ForeignFormat &lmStudioFormat()
{
    static constexpr ForeignFormat format{"LM Studio", isArchive, isDocument, readLmStudio};
    return format;
}

} // namespace parley
