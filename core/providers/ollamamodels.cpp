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

// False: it can't chat, as models that only embed.
bool addAbilities(ModelInfo &model, const QJsonObject &said)
{
    const QJsonValue abilities = said.value(L1("capabilities"));
    const auto add = [&abilities](std::optional<bool> &known, const char *word) {
        known = known ? known : has(abilities, word);
    };
    add(model.vision, "vision");
    add(model.tools, "tools");
    add(model.reasoning, "thinking");
    return has(abilities, "completion").value_or(true);
}

QList<ModelInfo> ollamaModels(const QJsonArray &list)
{
    QList<ModelInfo> models;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        ModelInfo model;
        model.id = entry.value(L1("name")).toString();
        model.title = model.id;
        model.context = json::integer(entry.value(L1("details")).toObject(), L1("context_length"));
        if (addAbilities(model, entry) && !model.id.isEmpty()) {
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

bool markLoadedOllamaModels(QList<ModelInfo> &models, const QByteArray &body)
{
    const auto object = json::parseObject(body);
    const QJsonValue list = object ? object->value(L1("models")) : QJsonValue();
    if (!list.isArray()) {
        return true;
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
    return true;
}

bool addOllamaDetails(ModelInfo &model, const QByteArray &body)
{
    const QJsonObject said = json::parseObject(body).value_or(QJsonObject());
    const QJsonObject facts = said.value(L1("model_info")).toObject();
    const QString kind = facts.value(L1("general.architecture")).toString();
    const QByteArray name = kind.toUtf8() + ".context_length";
    const auto context = json::integer(facts, L1(name));
    if (!model.context && context.value_or(0) > 0) {
        model.context = context;
    }
    return addAbilities(model, said);
}

} // namespace parley
