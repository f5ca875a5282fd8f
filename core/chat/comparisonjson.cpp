// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/comparisonjson.h"

#include "base/json.h"
#include "chat/conversationjson.h"
#include "chat/mergejson.h"

#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace parley {

namespace {

constexpr int fileVersion = 1;
constexpr qsizetype longestName = 200;         // UTF-16 units
constexpr qsizetype longestSystem = 1'000'000; // UTF-16 units of a system prompt
const QLatin1String fileKind("line-up");

QJsonArray idsToJson(const QList<NodeId> &ids)
{
    QJsonArray array;
    for (const NodeId &id : ids) {
        array.append(id.toString());
    }
    return array;
}

QList<NodeId> idsFromJson(const QJsonArray &array)
{
    QList<NodeId> ids;
    for (const QJsonValue &value : array) {
        if (const NodeId id = NodeId::fromString(value.toString()); !id.isNull()) {
            ids.append(id);
        }
    }
    return ids;
}

QList<ComparisonPane> panesFromJson(const QJsonArray &array)
{
    QList<ComparisonPane> panes;
    QSet<ConversationId> known;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto id = ConversationId::fromString(json::text(object, "conversation"));
        const double share = object.value(QLatin1String("share")).toDouble(1);
        if (!id.isNull() && !known.contains(id) && panes.size() < mostPanes) {
            known.insert(id);
            panes.append({id, std::isfinite(share) && share > 0 ? share : 1});
        }
    }
    return panes;
}

Unexpected unusable(const QString &detail, const char *code)
{
    Error error;
    error.kind = ErrorKind::Configuration;
    error.detail = detail;
    error.providerCode = QLatin1String(code);
    return Unexpected(std::move(error));
}

} // namespace

QJsonObject comparisonToJson(const Comparison &comparison)
{
    QJsonArray panes;
    for (const ComparisonPane &pane : comparison.panes) {
        panes.append(QJsonObject{{QStringLiteral("conversation"), pane.conversation.toString()},
                                 {QStringLiteral("share"), pane.share}});
    }
    QJsonArray turns;
    for (const ComparisonTurn &turn : comparison.turns) {
        QJsonObject object{{QStringLiteral("id"), turn.id.toString()},
                           {QStringLiteral("questions"), idsToJson(turn.questions)}};
        if (!turn.picked.isNull()) {
            object.insert(QStringLiteral("picked"), turn.picked.toString());
            object.insert(QStringLiteral("vote"), turn.vote.toString());
        }
        turns.append(object);
    }
    return {{QStringLiteral("title"), comparison.title},
            {QStringLiteral("titleByPerson"), comparison.titleByPerson},
            {QStringLiteral("sealed"), comparison.sealed},
            {QStringLiteral("diff"), comparison.diff},
            {QStringLiteral("panes"), panes},
            {QStringLiteral("turns"), turns},
            {QStringLiteral("merges"), mergesToJson(comparison.merges)},
            {QStringLiteral("merging"), mergePlanToJson(comparison.merging)},
            {QStringLiteral("waiting"), waitingToJson(comparison.waiting)}};
}

Comparison comparisonFromJson(const QJsonObject &object)
{
    Comparison comparison;
    comparison.title = json::text(object, "title");
    comparison.titleByPerson = object.value(QLatin1String("titleByPerson")).toBool();
    comparison.sealed = object.value(QLatin1String("sealed")).toBool();
    comparison.diff = object.value(QLatin1String("diff")).toBool();
    comparison.panes = panesFromJson(object.value(QLatin1String("panes")).toArray());
    comparison.merges = mergesFromJson(object.value(QLatin1String("merges")).toArray());
    comparison.merging = mergePlanFromJson(object.value(QLatin1String("merging")).toObject());
    comparison.waiting = waitingFromJson(object.value(QLatin1String("waiting")).toArray());
    const QJsonArray turns = object.value(QLatin1String("turns")).toArray();
    for (const QJsonValue &value : turns) {
        const QJsonObject turn = value.toObject();
        comparison.turns.append({Id<ComparisonTurn>::fromString(json::text(turn, "id")),
                                 idsFromJson(turn.value(QLatin1String("questions")).toArray()),
                                 NodeId::fromString(json::text(turn, "picked")),
                                 Id<Vote>::fromString(json::text(turn, "vote"))});
    }
    return comparison;
}

QJsonArray lineUpPanesToJson(const QList<LineUpPane> &panes)
{
    QJsonArray array;
    for (const LineUpPane &pane : panes) {
        QJsonObject object{{QStringLiteral("profile"), pane.model.profile},
                           {QStringLiteral("model"), pane.model.model}};
        if (!pane.system.isEmpty()) {
            object.insert(QStringLiteral("system"), pane.system);
        }
        if (const QJsonObject sampling = samplingToJson(pane.sampling); !sampling.isEmpty()) {
            object.insert(QStringLiteral("sampling"), sampling);
        }
        array.append(object);
    }
    return array;
}

QList<LineUpPane> lineUpPanesFromJson(const QJsonArray &panes)
{
    QList<LineUpPane> list;
    for (const QJsonValue &value : panes) {
        const QJsonObject object = value.toObject();
        const ModelRef model{json::text(object, "profile").left(longestName),
                             json::text(object, "model").left(longestName)};
        if (!model.profile.isEmpty() && !model.model.isEmpty()) {
            list.append({model, json::text(object, "system").left(longestSystem),
                         samplingFromJson(object.value(QLatin1String("sampling")).toObject())});
        }
    }
    return list;
}

QByteArray lineUpFile(const LineUp &lineUp)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("parley"), fileKind},
                                     {QStringLiteral("version"), fileVersion},
                                     {QStringLiteral("name"), lineUp.name},
                                     {QStringLiteral("panes"), lineUpPanesToJson(lineUp.panes)}})
        .toJson(QJsonDocument::Indented);
}

Result<LineUp> readLineUpFile(const QByteArray &bytes)
{
    const auto object = json::parseObject(bytes);
    if (!object || json::text(*object, "parley") != fileKind) {
        return unusable(object ? QStringLiteral("no line-up") : object.error().detail,
                        "not_a_lineup");
    }
    if (object->value(QLatin1String("version")).toInt(fileVersion + 1) > fileVersion) {
        return unusable(QStringLiteral("of a later version"), "newer");
    }
    LineUp lineUp;
    lineUp.id = LineUpId::create();
    lineUp.name = json::text(*object, "name").simplified().left(longestName);
    lineUp.panes = lineUpPanesFromJson(object->value(QLatin1String("panes")).toArray());
    if (lineUp.panes.size() < fewestPanes || lineUp.panes.size() > mostPanes) {
        return unusable(QStringLiteral("%1 panes").arg(lineUp.panes.size()), "panes");
    }
    return lineUp;
}

} // namespace parley
