// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/compactionjson.h"

#include "base/json.h"

#include <QJsonArray>

namespace parley {

namespace {

using L1 = QLatin1String;

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(L1(name), text);
    }
}

QJsonObject foldToJson(const Fold &fold)
{
    QJsonObject object{{L1("id"), fold.id.toString()},
                       {L1("rule"), foldRuleName(fold.rule)},
                       {L1("last"), fold.last.toString()},
                       {L1("made"), fold.made.toMSecsSinceEpoch()}};
    if (fold.keepsFirst) {
        object.insert(L1("keeps_first"), true);
    }
    put(object, "summary", fold.summary);
    put(object, "by_profile", fold.by.profile);
    put(object, "by_model", fold.by.model);
    if (fold.cost) {
        object.insert(L1("nano_usd"), static_cast<qint64>(fold.cost->nano()));
    }
    return object;
}

std::optional<Fold> foldFromJson(const QJsonObject &object)
{
    const auto rule = foldRuleFromName(json::text(object, "rule"));
    Fold fold;
    fold.id = FoldId::fromString(json::text(object, "id"));
    fold.last = NodeId::fromString(json::text(object, "last"));
    fold.summary = json::text(object, "summary");
    const bool empty = rule == FoldRule::Summarise && fold.summary.isEmpty();
    if (!rule || empty || fold.id.isNull() || fold.last.isNull()) {
        return std::nullopt;
    }
    fold.rule = *rule;
    fold.keepsFirst = object.value(L1("keeps_first")).toBool();
    fold.by = {json::text(object, "by_profile"), json::text(object, "by_model")};
    if (const auto nano = json::integer(object, L1("nano_usd"))) {
        fold.cost = Money::fromNano(*nano);
    }
    const auto made = json::integer(object, L1("made")).value_or(0);
    fold.made = QDateTime::fromMSecsSinceEpoch(made, Qt::UTC);
    return fold;
}

} // namespace

QJsonObject compactionToJson(const Compaction &compaction)
{
    QJsonObject object;
    QJsonArray folds;
    for (const Fold &fold : compaction.folds) {
        folds.append(foldToJson(fold));
    }
    if (!folds.isEmpty()) {
        object.insert(L1("folds"), folds);
    }
    if (compaction.automatic) {
        object.insert(L1("automatic"), foldRuleName(*compaction.automatic));
    }
    if (!compaction.keepsFirst) {
        object.insert(L1("keeps_first"), false);
    }
    if (compaction.spent != Money()) {
        object.insert(L1("spent_nano_usd"), static_cast<qint64>(compaction.spent.nano()));
    }
    put(object, "instruction", compaction.instruction);
    put(object, "profile", compaction.summariser.profile);
    put(object, "model", compaction.summariser.model);
    return object;
}

Compaction compactionFromJson(const QJsonObject &object)
{
    Compaction compaction;
    for (const QJsonValue &value : object.value(L1("folds")).toArray()) {
        if (const auto fold = foldFromJson(value.toObject())) {
            compaction.put(*fold);
        }
    }
    compaction.automatic = foldRuleFromName(json::text(object, "automatic"));
    if (compaction.automatic == FoldRule::Summarise) {
        compaction.automatic.reset(); // costs money: never by itself
    }
    compaction.keepsFirst = object.value(L1("keeps_first")).toBool(true);
    compaction.spent = Money::fromNano(json::integer(object, L1("spent_nano_usd")).value_or(0));
    compaction.instruction = json::text(object, "instruction");
    compaction.summariser = {json::text(object, "profile"), json::text(object, "model")};
    return compaction;
}

} // namespace parley
