// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/cherryblocks.h"
#include "archive/foreign/importvalues.h"
#include "archive/foreign/memorydatabase.h"
#include "base/json.h"
#include "chat/conversationjson.h"

#include <QHash>

namespace parley {

namespace {

const QString databaseName = QStringLiteral("Data/cherrystudio.sqlite");

// Parts in the form of the AI SDK.
class PartReader
{
public:
    PartReader(CherryBlocks &blocks, ImportedNode &node) : m_blocks(blocks), m_node(node) {}

    void read(const QJsonObject &part)
    {
        const QString type = json::text(part, "type");
        if (type == QLatin1String("text")) {
            m_blocks.addText(json::text(part, "text"));
        } else if (type == QLatin1String("reasoning")) {
            m_blocks.addThought(json::text(part, "text"));
        } else if (type == QLatin1String("file")) {
            m_blocks.attachUrl(json::text(part, "url"), json::text(part, "filename"),
                               json::text(part, "mediaType"));
        } else if (type == QLatin1String("dynamic-tool")) {
            readTool(part, json::text(part, "toolName"));
        } else if (type.startsWith(QLatin1String("tool-"))) {
            readTool(part, type.mid(5));
        } else if (type == QLatin1String("data-error")) {
            m_blocks.leave(QStringLiteral("error"));
        } else if (type.startsWith(QLatin1String("source-")) ||
                   type == QLatin1String("data-citation")) {
            m_blocks.leave(QStringLiteral("citations"));
        } else if (type != QLatin1String("step-start")) {
            m_blocks.leave(QStringLiteral("content_type:") + type);
            m_blocks.addText(json::text(part, "text"));
        }
    }

private:
    void readTool(const QJsonObject &part, const QString &name)
    {
        const bool failed = json::text(part, "state") == QLatin1String("output-error");
        const QJsonValue output = part.value(QLatin1String("output"));
        m_node.toolCalls.append({json::text(part, "toolCallId"), name,
                                 toolArguments(part.value(QLatin1String("input"))),
                                 failed && !hasSomething(output)
                                     ? part.value(QLatin1String("errorText"))
                                     : toolResult(output),
                                 failed || json::flag(output.toObject(), "isError")});
    }

    CherryBlocks &m_blocks;
    ImportedNode &m_node;
};

ImportedConversation topicOf(const QJsonObject &row)
{
    ImportedConversation conversation;
    conversation.id = json::text(row, "id");
    conversation.title = json::text(row, "name");
    conversation.created = importedTime(row.value(QLatin1String("created_at")));
    conversation.updated = importedTime(row.value(QLatin1String("updated_at")));
    conversation.currentLeaf = json::text(row, "active_node_id");
    conversation.system = json::text(row, "prompt");
    return conversation;
}

ImportedNode messageOf(const QJsonObject &row, const ForeignInput &input,
                       const QString &conversation, ImportedChats &chats)
{
    ImportedNode node{json::text(row, "id"), json::text(row, "parent_id")};
    node.role = roleFromName(json::text(row, "role")).value_or(Role::Assistant);
    node.time = importedTime(row.value(QLatin1String("created_at")));
    const QString model = json::text(row, "model_id"); // "provider::model"
    node.model =
        model.contains(QLatin1String("::")) ? model.section(QLatin1String("::"), 1) : model;
    const QJsonObject data = toolArguments(row.value(QLatin1String("data"))).toObject();
    CherryBlocks blocks(conversation, input.members, chats, node);
    for (const QJsonValue &part : json::items(data, "parts")) {
        PartReader(blocks, node).read(part.toObject());
    }
    for (const QJsonValue &block : json::items(data, "blocks")) {
        blocks.read(block.toObject());
    }
    if (json::text(row, "status") == QLatin1String("error")) {
        blocks.leave(QStringLiteral("error"));
    }
    blocks.finish();
    return node;
}

Result<void> readDatabase(const ForeignInput &input, ImportedChats &chats)
{
    const auto bytes = input.members->read(databaseName);
    if (!bytes) {
        return Unexpected(bytes.error());
    }
    auto database = MemoryDatabase::open(*bytes);
    if (!database) {
        return Unexpected(database.error());
    }
    QHash<QString, qsizetype> places;
    const auto topics = (*database)->each(
        "SELECT t.id, t.name, t.created_at, t.updated_at, t.active_node_id, a.prompt FROM topic t "
        "LEFT JOIN assistant a ON a.id = t.assistant_id WHERE t.deleted_at IS NULL",
        [&](const QJsonObject &row) {
            places.insert(json::text(row, "id"), chats.conversations.size());
            chats.conversations.append(topicOf(row));
        });
    if (!topics) {
        return topics;
    }
    qint64 done = 0;
    Result<void> going;
    const auto messages = (*database)->each(
        "SELECT id, parent_id, topic_id, role, data, status, model_id, created_at FROM message "
        "WHERE deleted_at IS NULL ORDER BY created_at, rowid",
        [&](const QJsonObject &row) {
            const auto place = places.constFind(json::text(row, "topic_id"));
            if (place == places.cend() || !going) {
                return;
            }
            going = importStep(input, ++done, 0);
            const QString id = chats.conversations.at(*place).id;
            chats.conversations[*place].nodes.append(messageOf(row, input, id, chats));
        });
    return messages ? going : messages;
}

bool isDatabase(const QStringList &names)
{
    return names.contains(databaseName);
}

} // namespace

const ForeignFormat &cherryDatabaseFormat()
{
    static constexpr ForeignFormat format{"Cherry Studio", isDatabase, nullptr, readDatabase};
    return format;
}

} // namespace parley
