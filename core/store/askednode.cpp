// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/askednode.h"

#include "base/json.h"
#include "chat/loneanswerjson.h"

namespace parley {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

QJsonObject jsonOf(const QString &text)
{
    return json::parseObject(text.toUtf8()).value_or(QJsonObject());
}

QString askedNodeText(const Node &node)
{
    return node.id.isNull() ? QStringLiteral("") : jsonText(loneAnswerToJson(node));
}

Node askedNodeOf(const QString &text)
{
    return loneAnswerFromJson(jsonOf(text));
}

} // namespace parley
