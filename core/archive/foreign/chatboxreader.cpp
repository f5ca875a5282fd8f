// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/foreignformat.h"
#include "archive/foreign/importvalues.h"
#include "base/json.h"
#include "chat/conversationjson.h"

#include <QSet>

namespace parley {

namespace {

// Reads one session of a backup: its messages, their forks, and the threads it once was.
class SessionReader
{
public:
    SessionReader(const QJsonObject &backup, const QJsonObject &session, ImportedChats &chats)
        : m_backup(backup)
        , m_session(session)
        , m_forks(json::member(session, "messageForksHash"))
        , m_chats(chats)
    {}

    void read()
    {
        const QString id = json::text(m_session, "id");
        for (const QJsonValue &value : json::items(m_session, "threads")) {
            const QJsonObject thread = value.toObject();
            ImportedConversation conversation = newConversation();
            conversation.id = id + u'/' + json::text(thread, "id");
            conversation.title = json::text(thread, "name");
            readRun(json::items(thread, "messages"), conversation);
        }
        ImportedConversation conversation = newConversation();
        conversation.id = id;
        conversation.title = json::text(m_session, "name");
        conversation.pinned = json::flag(m_session, "starred");
        readRun(json::items(m_session, "messages"), conversation);
    }

private:
    [[nodiscard]] ImportedConversation newConversation() const
    {
        ImportedConversation conversation;
        conversation.model = json::text(json::member(m_session, "settings"), "modelId");
        return conversation;
    }

    void readRun(const QJsonArray &messages, ImportedConversation &conversation)
    {
        struct Branch
        {
            QJsonArray messages;
            QString parent;
        };
        QList<Branch> waiting{{messages, {}}};
        QSet<QString> forked;
        bool shown = true; // the first branch is what the session shows
        while (!waiting.isEmpty()) {
            const Branch branch = waiting.takeFirst();
            QString last = branch.parent;
            for (const QJsonValue &value : branch.messages) {
                const QJsonObject message = value.toObject();
                ImportedNode node{json::text(message, "id"), last};
                if (node.id.isEmpty()) {
                    node.id = QStringLiteral("message-%1").arg(conversation.nodes.size());
                }
                readMessage(message, conversation.id, node);
                last = node.id;
                conversation.nodes.append(std::move(node));
                if (!forked.contains(last)) {
                    forked.insert(last);
                    const QJsonArray lists = json::items(m_forks.value(last).toObject(), "lists");
                    for (const QJsonValue &list : lists) {
                        waiting.append({json::items(list.toObject(), "messages"), last});
                    }
                }
            }
            conversation.currentLeaf = shown ? last : conversation.currentLeaf;
            shown = false;
        }
        m_chats.conversations.append(std::move(conversation));
    }

    void readMessage(const QJsonObject &message, const QString &conversation, ImportedNode &node)
    {
        node.role = roleFromName(json::text(message, "role")).value_or(Role::Assistant);
        node.time = importedTime(message.value(QLatin1String("timestamp")));
        node.model = json::text(message, "model");
        node.hidden = json::flag(message, "isSummary");
        QStringList pieces;
        QStringList thoughts{json::text(message, "reasoningContent")};
        const QJsonArray parts = json::items(message, "contentParts");
        for (const QJsonValue &part : parts) {
            readPart(part.toObject(), conversation, pieces, thoughts, node);
        }
        if (parts.isEmpty()) {
            pieces.append(json::text(message, "content"));
        }
        node.text = joinPieces(pieces);
        node.reasoning = joinPieces(thoughts);
        for (const char *list : {"pictures", "files"}) {
            for (const QJsonValue &value : json::items(message, list)) {
                const QJsonObject file = value.toObject();
                attach(json::text(file, "storageKey"), json::text(file, "name"),
                       json::text(file, "fileType"), conversation, node);
            }
        }
        if (hasSomething(message.value(QLatin1String("links")))) {
            m_chats.leaveBehind(conversation, node.id, QStringLiteral("link"));
        }
        if (hasSomething(message.value(QLatin1String("error")))) {
            m_chats.leaveBehind(conversation, node.id, QStringLiteral("error"));
        }
    }

    void readPart(const QJsonObject &part, const QString &conversation, QStringList &pieces,
                  QStringList &thoughts, ImportedNode &node)
    {
        const QString type = json::text(part, "type");
        if (type == QLatin1String("text")) {
            pieces.append(json::text(part, "text"));
        } else if (type == QLatin1String("reasoning")) {
            thoughts.append(json::text(part, "text"));
        } else if (type == QLatin1String("image")) {
            attach(json::text(part, "storageKey"), {}, {}, conversation, node);
        } else if (type == QLatin1String("tool-call")) {
            node.toolCalls.append({json::text(part, "toolCallId"), json::text(part, "toolName"),
                                   toolArguments(part.value(QLatin1String("args"))),
                                   toolResult(part.value(QLatin1String("result"))),
                                   json::text(part, "state") == QLatin1String("error")});
        } else {
            m_chats.leaveBehind(conversation, node.id, QStringLiteral("content_type:") + type);
            if (type != QLatin1String("info")) {
                pieces.append(json::text(part, "text"));
            }
        }
    }

    void attach(const QString &storageKey, const QString &name, const QString &mediaType,
                const QString &conversation, ImportedNode &node)
    {
        ImportedAttachment attachment;
        attachment.name = displayName(name);
        const QJsonValue stored = storageKey.isEmpty() ? QJsonValue() : m_backup.value(storageKey);
        QString given = mediaType;
        if (const auto data = readDataUrl(stored.toString())) {
            attachment.bytes = data->bytes;
            given = given.isEmpty() ? data->mediaType : given;
        } else {
            m_chats.leaveBehind(conversation, node.id, QStringLiteral("attachment_bytes"));
        }
        attachment.mediaType =
            mediaTypeOf(given, attachment.name, attachment.bytes.value_or(QByteArray()));
        node.attachments.append(attachment);
    }

    const QJsonObject &m_backup;
    const QJsonObject m_session;
    const QJsonObject m_forks;
    ImportedChats &m_chats;
};

// Sessions under keys of their own, then those of older versions in one list.
QList<QJsonObject> sessionsOf(const QJsonObject &backup)
{
    QList<QJsonObject> sessions;
    QSet<QString> known;
    for (auto entry = backup.begin(); entry != backup.end(); ++entry) {
        if (entry.key().startsWith(QLatin1String("session:")) && entry.value().isObject()) {
            sessions.append(entry.value().toObject());
            known.insert(json::text(sessions.last(), "id"));
        }
    }
    for (const QJsonValue &value : json::items(backup, "chat-sessions")) {
        const QJsonObject session = value.toObject();
        if (session.value(QLatin1String("messages")).isArray() &&
            !known.contains(json::text(session, "id"))) {
            sessions.append(session);
            known.insert(json::text(session, "id"));
        }
    }
    return sessions;
}

Result<void> readChatbox(const ForeignInput &input, ImportedChats &chats)
{
    const QJsonObject backup = input.document.toObject();
    const QList<QJsonObject> sessions = sessionsOf(backup);
    QSet<QString> known;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        if (const auto going = importStep(input, i, sessions.size()); !going) {
            return going;
        }
        known.insert(json::text(sessions.at(i), "id"));
        SessionReader(backup, sessions.at(i), chats).read();
    }
    for (const QJsonValue &value : json::items(backup, "chat-sessions-list")) {
        const QString id = json::text(value.toObject(), "id");
        if (!known.contains(id)) {
            chats.leaveBehind(id, {}, QStringLiteral("missing_part"));
        }
    }
    return {};
}

bool isChatbox(const QJsonValue &document)
{
    const QJsonObject object = document.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (key.startsWith(QLatin1String("session:")) ||
            key == QLatin1String("chat-sessions-list") || key == QLatin1String("chat-sessions") ||
            key == QLatin1String("__exported_items")) {
            return true;
        }
    }
    return false;
}

} // namespace

const ForeignFormat &chatboxFormat()
{
    static constexpr ForeignFormat format{"Chatbox", nullptr, isChatbox, readChatbox};
    return format;
}

} // namespace parley
