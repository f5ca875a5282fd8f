// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/loneanswerjson.h"

#include "chat/answermetajson.h"
#include "chat/conversationjson.h"

namespace parley {

QJsonObject loneAnswerToJson(const Node &answer)
{
    if (answer.id.isNull()) {
        return {};
    }
    const BlobSink none = [](const QByteArray &) { return QString(); };
    return {{QStringLiteral("id"), answer.id.toString()},
            {QStringLiteral("created"), answer.created.toMSecsSinceEpoch()},
            {QStringLiteral("state"), QString(nodeStateName(answer.state))},
            {QStringLiteral("parts"), partsToJson(answer.message.parts, none)},
            {QStringLiteral("meta"), metaToJson(answer.meta)}};
}

Node loneAnswerFromJson(const QJsonObject &object)
{
    Node node;
    if (object.isEmpty()) {
        return node;
    }
    const auto member = [&object](const char *name) { return object.value(QLatin1String(name)); };
    const BlobSource none = [](const QString &) -> Result<QByteArray> { return QByteArray(); };
    node.id = NodeId::fromString(member("id").toString());
    node.created = QDateTime::fromMSecsSinceEpoch(member("created").toInteger(), Qt::UTC);
    node.state = nodeStateFromName(member("state").toString()).value_or(NodeState::Interrupted);
    node.message = {Role::Assistant,
                    partsFromJson(member("parts").toArray(), none).value_or(QList<Part>())};
    node.meta = metaFromJson(member("meta").toObject());
    return node;
}

} // namespace parley
