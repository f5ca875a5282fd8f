// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Compares what an import would take over with what is expected, in the common shape. Ids and order
// don't matter: each message counts with all those above it. Messages about nothing are expected
// may be missing where they are marked "optional".
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace importcomparison {

inline QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

inline QString nodeWritten(QJsonObject node)
{
    node.remove(QLatin1String("id"));
    node.remove(QLatin1String("parent"));
    QJsonArray calls;
    for (const QJsonValue &value : node.value(QLatin1String("tool_calls")).toArray()) {
        QJsonObject call = value.toObject();
        call.insert(QLatin1String("is_error"), call.value(QLatin1String("is_error")).toBool());
        calls.append(call);
    }
    node.insert(QLatin1String("tool_calls"), calls);
    return written(node);
}

// Each node's id → what it and all above it say.
inline QMap<QString, QString> chains(const QJsonArray &nodes)
{
    QMap<QString, QJsonObject> byId;
    for (const QJsonValue &node : nodes) {
        byId.insert(node.toObject().value(QLatin1String("id")).toString(), node.toObject());
    }
    QMap<QString, QString> result;
    for (const QString &id : byId.keys()) {
        QString chain;
        QString at = id;
        for (qsizetype depth = 0; byId.contains(at) && depth <= byId.size(); ++depth) {
            chain.prepend(nodeWritten(byId.value(at)) + u'\n');
            at = byId.value(at).value(QLatin1String("parent")).toString();
        }
        result.insert(id, chain);
    }
    return result;
}

// Lines that are equal for equal imports.
inline QStringList lines(const QJsonObject &document)
{
    QStringList result;
    QMap<QString, QString> titles;
    QMap<QString, QMap<QString, QString>> nodes;
    for (const QJsonValue &value : document.value(QLatin1String("conversations")).toArray()) {
        const QJsonObject conversation = value.toObject();
        const QString id = conversation.value(QLatin1String("id")).toString();
        const auto said = chains(conversation.value(QLatin1String("nodes")).toArray());
        const QString title = conversation.value(QLatin1String("title")).toString();
        titles.insert(id, title);
        nodes.insert(id, said);
        if (said.isEmpty()) {
            continue; // may be left out
        }
        for (const char *field : {"created", "updated", "model", "system"}) {
            result.append(title + u' ' + QLatin1String(field) + u' ' +
                          written(conversation.value(QLatin1String(field))));
        }
        result.append(title + QStringLiteral(" leaf ") +
                      said.value(conversation.value(QLatin1String("current_leaf")).toString()));
        for (const QString &chain : said) {
            result.append(title + QStringLiteral(" node ") + chain);
        }
    }
    for (const QJsonValue &value : document.value(QLatin1String("not_carried")).toArray()) {
        const QJsonObject item = value.toObject();
        const QString id = item.value(QLatin1String("conversation")).toString();
        result.append(QStringLiteral("not carried: %1 | %2 | %3")
                          .arg(titles.value(id),
                               nodes.value(id).value(item.value(QLatin1String("node")).toString()),
                               item.value(QLatin1String("what")).toString()));
    }
    result.sort();
    return result;
}

} // namespace importcomparison
