// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/cherryblocks.h"
#include "archive/foreign/importvalues.h"
#include "base/json.h"

#include <QHash>

namespace parley {

namespace {

struct Topic
{
    QJsonObject topic;
    QJsonObject assistant;
};

// Reads the backup of versions 1 to 5: JSON in a string in a string for titles and assistants.
class BackupReader
{
public:
    BackupReader(const QJsonObject &backup, Members *members, ImportedChats &chats)
        : m_backup(backup), m_members(members), m_chats(chats)
    {}

    Result<void> read(const ForeignInput &input)
    {
        readAssistants();
        const QJsonObject database = databaseOf();
        for (const QJsonValue &value : json::items(database, "message_blocks")) {
            const QJsonObject block = value.toObject();
            m_blocks.insert(json::text(block, "id"), block);
            m_blocksOf[json::text(block, "messageId")].append(block);
        }
        const QJsonArray topics = json::items(database, "topics");
        for (qsizetype i = 0; i < topics.size(); ++i) {
            if (const auto going = importStep(input, i, topics.size()); !going) {
                return going;
            }
            readTopic(topics.at(i).toObject());
        }
        return {};
    }

private:
    void readAssistants()
    {
        const QString persisted =
            json::text(json::member(m_backup, "localStorage"), "persist:cherry-studio");
        const QJsonObject slices = toolArguments(persisted).toObject();
        const QJsonObject state =
            toolArguments(slices.value(QLatin1String("assistants"))).toObject();
        QJsonArray assistants = json::items(state, "assistants");
        assistants.append(state.value(QLatin1String("defaultAssistant")));
        for (const QJsonValue &value : assistants) {
            const QJsonObject assistant = value.toObject();
            m_assistants.insert(json::text(assistant, "id"), assistant);
            for (const QJsonValue &topic : json::items(assistant, "topics")) {
                const QString id = json::text(topic.toObject(), "id");
                if (!m_topics.contains(id)) {
                    m_topics.insert(id, {topic.toObject(), assistant});
                }
            }
        }
    }

    // Version 1 kept topics as a list of keys and values.
    QJsonObject databaseOf() const
    {
        const QJsonValue database = m_backup.value(QLatin1String("indexedDB"));
        if (!database.isArray()) {
            return database.toObject();
        }
        QJsonArray topics;
        for (const QJsonValue &value : database.toArray()) {
            const QJsonObject entry = value.toObject();
            const QString key = json::text(entry, "key");
            if (key.startsWith(QLatin1String("topic:"))) {
                QJsonObject topic = toolArguments(entry.value(QLatin1String("value"))).toObject();
                topic.insert(QLatin1String("id"), key.mid(6));
                topics.append(topic);
            }
        }
        return {{QStringLiteral("topics"), topics}};
    }

    void readTopic(const QJsonObject &stored)
    {
        ImportedConversation conversation;
        conversation.id = json::text(stored, "id");
        const QJsonArray messages = json::items(stored, "messages");
        const Topic about = m_topics.value(conversation.id);
        QJsonObject assistant = about.assistant;
        if (assistant.isEmpty()) {
            assistant = m_assistants.value(json::text(messages.first().toObject(), "assistantId"));
        }
        conversation.title = json::text(about.topic, "name");
        conversation.created = importedTime(about.topic.value(QLatin1String("createdAt")));
        conversation.updated = importedTime(about.topic.value(QLatin1String("updatedAt")));
        conversation.pinned = json::flag(about.topic, "pinned");
        conversation.model = json::text(json::member(assistant, "model"), "id");
        conversation.system = json::text(about.topic, "prompt");
        if (conversation.system.isEmpty()) {
            conversation.system = json::text(assistant, "prompt");
        }
        readMessages(messages, conversation);
        m_chats.conversations.append(std::move(conversation));
    }

    // Answers to one question are siblings; the talk goes on below the useful one, else the one
    // that was shown, else the first.
    struct Answers
    {
        QString chosen;
        int rank = -1;
    };

    void readMessages(const QJsonArray &messages, ImportedConversation &conversation)
    {
        QHash<QString, Answers> answers;
        QHash<QString, QString> known;
        QString last;
        for (const QJsonValue &value : messages) {
            const QJsonObject message = value.toObject();
            ImportedNode node{json::text(message, "id"), last};
            if (node.id.isEmpty()) {
                node.id = QStringLiteral("message-%1").arg(conversation.nodes.size());
            }
            if (json::text(message, "type") == QLatin1String("clear")) {
                m_chats.leaveBehind(conversation.id, node.id, QStringLiteral("context_clear"));
                continue;
            }
            const QString asked = json::text(message, "askId");
            readMessage(message, conversation.id, node);
            if (node.role == Role::Assistant && known.contains(asked)) {
                node.parent = asked;
                Answers &group = answers[asked];
                const int rank = json::flag(message, "useful")         ? 2
                                 : json::flag(message, "foldSelected") ? 1
                                                                       : 0;
                if (rank > group.rank) {
                    group = {node.id, rank};
                }
                last = group.chosen;
            } else {
                last = node.id;
            }
            known.insert(node.id, {});
            conversation.nodes.append(std::move(node));
        }
        conversation.currentLeaf = last;
    }

    void readMessage(const QJsonObject &message, const QString &conversation, ImportedNode &node)
    {
        const QString role = json::text(message, "role");
        node.role = role == QLatin1String("user")     ? Role::User
                    : role == QLatin1String("system") ? Role::System
                                                      : Role::Assistant;
        node.time = importedTime(message.value(QLatin1String("createdAt")));
        node.model = json::text(message, "modelId");
        node.model =
            node.model.isEmpty() ? json::text(json::member(message, "model"), "id") : node.model;
        CherryBlocks blocks(conversation, m_members, m_chats, node);
        blocks.addText(json::text(message, "content"));
        blocks.addThought(json::text(message, "reasoning_content"));
        readBlocks(message, node, blocks);
        for (const QJsonValue &file : json::items(message, "files")) {
            blocks.attachFile(file.toObject());
        }
        for (const QJsonValue &image : json::items(message, "images")) {
            blocks.attachUrl(image.toString(), {}, {});
        }
        readOldTools(json::items(json::member(message, "metadata"), "mcpTools"), node);
        if (hasSomething(message.value(QLatin1String("error")))) {
            blocks.leave(QStringLiteral("error"));
        }
        blocks.finish();
    }

    void readBlocks(const QJsonObject &message, const ImportedNode &node, CherryBlocks &blocks)
    {
        const QJsonArray ids = json::items(message, "blocks");
        for (const QJsonValue &id : ids) {
            const auto block = m_blocks.constFind(id.toString());
            if (id.isObject()) {
                blocks.read(id.toObject());
            } else if (block != m_blocks.cend()) {
                blocks.read(*block);
            } else {
                blocks.leave(QStringLiteral("missing_part"));
            }
        }
        if (ids.isEmpty()) {
            for (const QJsonObject &block : m_blocksOf.value(node.id)) {
                blocks.read(block);
            }
        }
    }

    static void readOldTools(const QJsonArray &tools, ImportedNode &node)
    {
        for (const QJsonValue &value : tools) {
            const QJsonObject call = value.toObject();
            const QJsonValue response = call.value(QLatin1String("response"));
            node.toolCalls.append(
                {json::text(call, "id"), json::text(json::member(call, "tool"), "name"),
                 toolArguments(call.value(QLatin1String("arguments"))), toolResult(response),
                 json::flag(response.toObject(), "isError")});
        }
    }

    const QJsonObject m_backup;
    Members *const m_members;
    ImportedChats &m_chats;
    QHash<QString, QJsonObject> m_assistants;
    QHash<QString, Topic> m_topics;
    QHash<QString, QJsonObject> m_blocks;
    QHash<QString, QList<QJsonObject>> m_blocksOf;
};

bool isBackup(const QJsonValue &document)
{
    const QJsonObject object = document.toObject();
    return object.contains(QLatin1String("indexedDB")) &&
           object.value(QLatin1String("version")).isDouble();
}

bool isArchive(const QStringList &names)
{
    return names.contains(QStringLiteral("data.json"));
}

Result<void> readCherry(const ForeignInput &input, ImportedChats &chats)
{
    QJsonObject backup = input.document.toObject();
    if (input.members) {
        const auto bytes = input.members->read(QStringLiteral("data.json"));
        if (!bytes) {
            return Unexpected(bytes.error());
        }
        const auto text = utf8Of(*bytes);
        if (!text) {
            return refuseImport("encoding", QStringLiteral("\"data.json\" is not UTF-8 text"));
        }
        const auto parsed = json::parseObject(*text);
        if (!parsed) {
            return refuseImport("malformed_json",
                                QStringLiteral("\"data.json\" is ") + parsed.error().detail);
        }
        backup = *parsed;
        if (!isBackup(backup)) {
            return refuseImport("unsupported_format",
                                QStringLiteral("\"data.json\" is no backup of Cherry Studio"));
        }
    }
    return BackupReader(backup, input.members, chats).read(input);
}

} // namespace

const ForeignFormat &cherryFormat()
{
    static constexpr ForeignFormat format{"Cherry Studio", isArchive, isBackup, readCherry};
    return format;
}

} // namespace parley
