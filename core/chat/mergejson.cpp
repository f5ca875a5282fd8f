// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/mergejson.h"

#include "base/json.h"
#include "base/names.h"
#include "chat/conversationjson.h"

#include <cmath>

namespace parley {

namespace {

constexpr NameTable<MergeWay, 3> wayNames{
    {{MergeWay::BestOfEach, "best"}, {MergeWay::OnlyAgreed, "agreed"}, {MergeWay::Own, "own"}}};

QString wayName(MergeWay way)
{
    return nameIn(wayNames, way);
}

MergeWay wayFromName(const QString &name)
{
    return valueIn(wayNames, name).value_or(MergeWay::BestOfEach);
}

void insertModel(QJsonObject &object, const ModelRef &model)
{
    object.insert(QStringLiteral("profile"), model.profile);
    object.insert(QStringLiteral("model"), model.model);
}

QJsonObject mergeToJson(const Merge &merge)
{
    QJsonArray sources;
    for (const MergeSource &source : merge.sources) {
        QJsonObject object{{QStringLiteral("pane"), source.pane.toString()},
                           {QStringLiteral("answer"), source.answer.toString()}};
        insertModel(object, source.model);
        sources.append(object);
    }
    QJsonArray settled;
    for (const SettledPoint &point : merge.settled) {
        settled.append(QJsonObject{{QStringLiteral("source"), point.source},
                                   {QStringLiteral("sentence"), point.sentence},
                                   {QStringLiteral("added"), point.added}});
    }
    QJsonObject object{{QStringLiteral("conversation"), merge.conversation.toString()},
                       {QStringLiteral("turn"), merge.turn.toString()},
                       {QStringLiteral("way"), wayName(merge.way)},
                       {QStringLiteral("instruction"), merge.instruction},
                       {QStringLiteral("sources"), sources}};
    if (!settled.isEmpty()) {
        object.insert(QStringLiteral("settled"), settled);
    }
    if (!merge.used.isNull()) {
        object.insert(QStringLiteral("used"), merge.used.toString());
    }
    return object;
}

Merge mergeFromJson(const QJsonObject &object)
{
    Merge merge;
    merge.conversation = ConversationId::fromString(json::text(object, "conversation"));
    merge.turn = Id<ComparisonTurn>::fromString(json::text(object, "turn"));
    merge.way = wayFromName(json::text(object, "way"));
    merge.instruction = json::text(object, "instruction");
    merge.used = NodeId::fromString(json::text(object, "used"));
    const QJsonArray sources = json::items(object, "sources");
    for (const QJsonValue &value : sources) {
        const QJsonObject source = value.toObject();
        merge.sources.append({ConversationId::fromString(json::text(source, "pane")),
                              NodeId::fromString(json::text(source, "answer")),
                              {json::text(source, "profile"), json::text(source, "model")}});
    }
    const QJsonArray settled = json::items(object, "settled");
    for (const QJsonValue &value : settled) {
        const QJsonObject point = value.toObject();
        merge.settled.append({point.value(QLatin1String("source")).toInt(),
                              json::text(point, "sentence"),
                              point.value(QLatin1String("added")).toBool()});
    }
    return merge;
}

} // namespace

QJsonArray mergesToJson(const QList<Merge> &merges)
{
    QJsonArray array;
    for (const Merge &merge : merges) {
        array.append(mergeToJson(merge));
    }
    return array;
}

QList<Merge> mergesFromJson(const QJsonArray &array)
{
    QList<Merge> merges;
    for (const QJsonValue &value : array) {
        const Merge merge = mergeFromJson(value.toObject());
        if (!merge.conversation.isNull()) {
            merges.append(merge);
        }
    }
    return merges;
}

QJsonObject mergePlanToJson(const MergePlan &plan)
{
    QJsonObject instructions;
    for (auto it = plan.instructions.cbegin(); it != plan.instructions.cend(); ++it) {
        instructions.insert(wayName(it.key()), it.value());
    }
    QJsonObject object{{QStringLiteral("way"), wayName(plan.way)},
                       {QStringLiteral("instructions"), instructions},
                       {QStringLiteral("share"), plan.share}};
    insertModel(object, plan.model);
    return object;
}

MergePlan mergePlanFromJson(const QJsonObject &object)
{
    MergePlan plan;
    plan.model = {json::text(object, "profile"), json::text(object, "model")};
    plan.way = wayFromName(json::text(object, "way"));
    const QJsonObject instructions = object.value(QLatin1String("instructions")).toObject();
    for (auto it = instructions.constBegin(); it != instructions.constEnd(); ++it) {
        plan.instructions.insert(wayFromName(it.key()), it.value().toString());
    }
    const double share = object.value(QLatin1String("share")).toDouble(1);
    plan.share = std::isfinite(share) && share > 0 ? share : 1;
    return plan;
}

QJsonArray waitingToJson(const QList<WaitingQuestion> &waiting)
{
    QJsonArray array;
    for (const WaitingQuestion &question : waiting) {
        const auto inPlace = [](const QByteArray &bytes) {
            return QString::fromLatin1(bytes.toBase64());
        };
        array.append(
            QJsonObject{{QStringLiteral("pane"), question.pane.toString()},
                        {QStringLiteral("turn"), question.turn.toString()},
                        {QStringLiteral("text"), question.text},
                        {QStringLiteral("parts"), partsToJson(question.attachments, inPlace)}});
    }
    return array;
}

QList<WaitingQuestion> waitingFromJson(const QJsonArray &array)
{
    QList<WaitingQuestion> waiting;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto inPlace = [](const QString &name) -> Result<QByteArray> {
            return QByteArray::fromBase64(name.toLatin1());
        };
        const auto parts = partsFromJson(json::items(object, "parts"), inPlace);
        const WaitingQuestion question{ConversationId::fromString(json::text(object, "pane")),
                                       Id<ComparisonTurn>::fromString(json::text(object, "turn")),
                                       json::text(object, "text"), parts ? *parts : QList<Part>()};
        if (!question.pane.isNull()) {
            waiting.append(question);
        }
    }
    return waiting;
}

} // namespace parley
