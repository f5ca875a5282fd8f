// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/lmstudiodialect.h"

#include "base/json.h"
#include "providers/lmstudiodecoder.h"
#include "providers/requestparts.h"

namespace parley {

namespace {

using L1 = QLatin1String;

QList<ModelInfo> lmStudioModels(const QJsonArray &list)
{
    QList<ModelInfo> models;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QJsonObject abilities = entry.value(L1("capabilities")).toObject();
        const QJsonObject loaded = entry.value(L1("loaded_instances")).toArray().at(0).toObject();
        ModelInfo model;
        model.id = entry.value(L1("key")).toString();
        model.title = json::string(entry, L1("display_name")).value_or(model.id);
        model.context = json::integer(loaded.value(L1("config")).toObject(), L1("context_length"));
        if (!model.context) {
            model.context = json::integer(entry, L1("max_context_length"));
        }
        model.vision = json::boolean(abilities, L1("vision"));
        model.tools = json::boolean(abilities, L1("trained_for_tool_use"));
        model.loaded = !loaded.isEmpty();
        if (!model.id.isEmpty() && entry.value(L1("type")).toString() != L1("embedding")) {
            models.append(model);
        }
    }
    return models;
}

} // namespace

KeyHeader LmStudioDialect::keyHeader(const ProviderProfile &) const
{
    return {"authorization", "Bearer "};
}

Result<HttpRequest> LmStudioDialect::encode(const ChatRequest &, const ProviderProfile &) const
{
    return Unexpected(ErrorKind::Configuration,
                      QStringLiteral("LM Studio's own chat takes no conversation: use the dialect "
                                     "openai-chat with its /v1 address"));
}

std::unique_ptr<Decoder> LmStudioDialect::makeDecoder() const
{
    return std::make_unique<LmStudioDecoder>();
}

HttpRequest LmStudioDialect::modelsRequest(const ProviderProfile &profile) const
{
    return getRequest(profile, urlBelow(profile.baseUrl, QStringLiteral("/api/v1/models")));
}

Result<QList<ModelInfo>> LmStudioDialect::parseModels(const QByteArray &body) const
{
    const auto list = listFrom(body, "models");
    if (!list) {
        return Unexpected(list.error());
    }
    return lmStudioModels(*list);
}

} // namespace parley
