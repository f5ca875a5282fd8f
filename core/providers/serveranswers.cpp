// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/serveranswers.h"

#include "base/json.h"
#include "providers/lmstudiodialect.h"
#include "providers/ollamamodels.h"
#include "providers/openaimodels.h"

#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

const QString healthPath = QStringLiteral("/health");
const QString propsPath = QStringLiteral("/props");
const QString modelsPath = QStringLiteral("/v1/models");
const QString ollamaPath = QStringLiteral("/api/tags");
const QString lmStudioPath = QStringLiteral("/api/v1/models");

// The JSON object answered with 200; empty for anything else.
QJsonObject answered(const ServerAnswers &answers, const QString &path)
{
    const auto it = answers.find(path);
    if (it == answers.end() || it->head.status != 200) {
        return {};
    }
    return json::parseObject(it->body).value_or(QJsonObject());
}

bool isLoading(const ServerAnswers &answers)
{
    const auto it = answers.find(healthPath);
    if (it == answers.end() || it->head.status != 503) {
        return false;
    }
    const QJsonObject body = json::parseObject(it->body).value_or(QJsonObject());
    const QJsonObject error = body.value(L1("error")).toObject();
    return error.value(L1("type")).toString() == L1("unavailable_error") ||
           body.value(L1("status")).toString().startsWith(L1("loading"));
}

bool isOwnedBy(const QJsonObject &list, const char *owner)
{
    const QJsonArray models = list.value(L1("data")).toArray();
    return std::any_of(models.begin(), models.end(), [owner](const QJsonValue &model) {
        return model.toObject().value(L1("owned_by")).toString() == L1(owner);
    });
}

QList<ModelInfo> openAiModels(const QJsonObject &list)
{
    return parseOpenAiModels(json::compact(list)).value_or(QList<ModelInfo>());
}

std::optional<ServerIdentity> asLlamaCpp(const ServerAnswers &answers)
{
    const QJsonObject settings =
        answered(answers, propsPath).value(L1("default_generation_settings")).toObject();
    const QJsonObject list = answered(answers, modelsPath);
    const bool isLlama = !settings.isEmpty() || isOwnedBy(list, "llamacpp");
    if (isLoading(answers)) {
        return ServerIdentity{QStringLiteral("llamacpp"), FoundServer::State::Loading, {}};
    }
    if (!isLlama) {
        return std::nullopt;
    }
    ServerIdentity found{QStringLiteral("llamacpp"), FoundServer::State::Running,
                         openAiModels(list)};
    const auto context = json::integer(settings, L1("n_ctx"));
    for (ModelInfo &model : found.models) {
        // What is loaded counts, not what the model was trained for.
        model.context = context.value_or(0) > 0 ? context : model.context;
    }
    return found;
}

} // namespace

QStringList identifyingPaths()
{
    return {healthPath, propsPath, modelsPath, ollamaPath, lmStudioPath};
}

std::optional<ServerIdentity> identify(const ServerAnswers &answers)
{
    // llama.cpp first: it also answers in Ollama's format.
    if (const auto llama = asLlamaCpp(answers)) {
        return llama;
    }
    const QJsonObject native = answered(answers, lmStudioPath);
    if (native.value(L1("models")).isArray()) {
        return ServerIdentity{
            QStringLiteral("lmstudio"), FoundServer::State::Running,
            LmStudioDialect().parseModels(json::compact(native)).value_or(QList<ModelInfo>())};
    }
    const QJsonObject tags = answered(answers, ollamaPath);
    if (tags.value(L1("models")).isArray()) {
        return ServerIdentity{QStringLiteral("ollama"), FoundServer::State::Running,
                              parseOllamaModels(json::compact(tags)).value_or(QList<ModelInfo>())};
    }
    const QJsonObject list = answered(answers, modelsPath);
    if (isOwnedBy(list, "vllm")) {
        return ServerIdentity{QStringLiteral("vllm"), FoundServer::State::Running,
                              openAiModels(list)};
    }
    return std::nullopt;
}

} // namespace parley
