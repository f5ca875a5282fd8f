// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/jsonlexport.h"

#include "archive/exporttext.h"
#include "base/json.h"
#include "chat/answermetajson.h"
#include "chat/conversationjson.h"

namespace parley {

namespace {

template <class Attachment>
QJsonObject describe(const Attachment &part)
{
    return QJsonObject{{QStringLiteral("name"), part.name},
                       {QStringLiteral("media_type"), part.mediaType},
                       {QStringLiteral("bytes"), qint64(part.data.size())}};
}

QJsonArray attachmentsOf(const Message &message)
{
    QJsonArray list;
    for (const Part &part : message.parts) {
        if (const auto *image = std::get_if<ImagePart>(&part)) {
            list.append(describe(*image));
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            list.append(describe(*file));
        }
    }
    return list;
}

QJsonObject line(const ConversationHead &head, const QString &title, const Node &node)
{
    QJsonObject object{
        {QStringLiteral("conversation"), head.id.toString()},
        {QStringLiteral("title"), title},
        {QStringLiteral("id"), node.id.toString()},
        {QStringLiteral("role"), roleName(node.message.role)},
        {QStringLiteral("text"), node.message.text()},
        {QStringLiteral("state"), nodeStateName(node.state)},
    };
    if (!node.parent.isNull()) {
        object.insert(QStringLiteral("parent"), node.parent.toString());
    }
    if (node.created.isValid()) {
        object.insert(QStringLiteral("created"), node.created.toUTC().toString(Qt::ISODateWithMs));
    }
    if (const QString reasoning = node.message.reasoning(); !reasoning.isEmpty()) {
        object.insert(QStringLiteral("reasoning"), reasoning);
    }
    if (!node.meta.answerer().isEmpty()) {
        object.insert(QStringLiteral("model"), node.meta.answerer().toString());
    }
    const QJsonObject meta = metaToJson(node.meta); // its error is redacted
    for (const char *name : {"usage", "error"}) {
        if (meta.contains(QLatin1String(name))) {
            object.insert(QLatin1String(name), meta.value(QLatin1String(name)));
        }
    }
    if (const QJsonArray list = attachmentsOf(node.message); !list.isEmpty()) {
        object.insert(QStringLiteral("attachments"), list);
    }
    return object;
}

} // namespace

QByteArray exportJsonLines(const Conversation &conversation)
{
    const QString title = exportTitle(conversation);
    QByteArray lines;
    for (const Node &node : conversation.nodes()) {
        lines += json::compact(line(conversation.head(), title, node)) + '\n';
    }
    return lines;
}

} // namespace parley
