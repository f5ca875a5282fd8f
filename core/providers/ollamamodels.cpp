// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/ollamamodels.h"

#include "base/json.h"
#include "providers/requestparts.h"

namespace parley {

namespace {

using L1 = QLatin1String;

std::optional<bool> has(const QJsonValue &abilities, const char *word)
{
    return abilities.isArray() ? std::optional(abilities.toArray().contains(L1(word)))
                               : std::nullopt;
}

QList<ModelInfo> ollamaModels(const QJsonArray &list)
{
    QList<ModelInfo> models;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QJsonValue abilities = entry.value(L1("capabilities"));
        ModelInfo model;
        model.id = entry.value(L1("name")).toString();
        model.title = model.id;
        model.context = json::integer(entry.value(L1("details")).toObject(), L1("context_length"));
        model.vision = has(abilities, "vision");
        model.tools = has(abilities, "tools");
        model.reasoning = has(abilities, "thinking");
        // Models that only embed can't chat.
        if (!model.id.isEmpty() && has(abilities, "completion").value_or(true)) {
            models.append(model);
        }
    }
    return models;
}

} // namespace

Result<QList<ModelInfo>> parseOllamaModels(const QByteArray &body)
{
    const auto list = listFrom(body, "models");
    if (!list) {
        return Unexpected(list.error());
    }
    return ollamaModels(*list);
}

void markLoadedOllamaModels(QList<ModelInfo> &models, const QByteArray &body)
{
    const auto object = json::parseObject(body);
    const QJsonValue list = object ? object->value(L1("models")) : QJsonValue();
    if (!list.isArray()) {
        return;
    }
    for (ModelInfo &model : models) {
        model.loaded = false;
        for (const QJsonValue &value : list.toArray()) {
            const QJsonObject entry = value.toObject();
            if (entry.value(L1("name")).toString() == model.id) {
                model.loaded = true;
                // What it was loaded with counts, not what it could take.
                const auto context = json::integer(entry, L1("context_length"));
                model.context = context.value_or(0) > 0 ? context : model.context;
            }
        }
    }
}

} // namespace parley
