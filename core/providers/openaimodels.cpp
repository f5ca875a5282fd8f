// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaimodels.h"

#include "base/json.h"

namespace parley {

namespace {

std::optional<qint64> firstPositive(const QJsonObject &object,
                                    std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto value = json::integer(object, QLatin1String(name));
        if (value && *value > 0) {
            return value;
        }
    }
    return std::nullopt;
}

QString firstText(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto value = json::string(object, QLatin1String(name));
        if (value && !value->isEmpty()) {
            return *value;
        }
    }
    return {};
}

// OpenRouter: dollars per token as a decimal string; "-1" means it varies.
std::optional<Money> perMillion(const QJsonObject &pricing, const char *name)
{
    const QString perToken = pricing.value(QLatin1String(name)).toString();
    constexpr int decimals = 9;
    bool isNumber = false;
    const double value = perToken.toDouble(&isNumber);
    if (!isNumber) {
        return std::nullopt;
    }
    const auto price = perToken.contains(u'e', Qt::CaseInsensitive)
                           ? Money::fromDecimal(QString::number(value * 1e6, 'f', decimals))
                           : Money::fromDecimal(perToken + QLatin1String("e6"));
    return !price || price->nano() < 0 ? std::nullopt : price;
}

std::optional<bool> contains(const QJsonValue &list, const char *word)
{
    return list.isArray() ? std::optional(list.toArray().contains(QLatin1String(word)))
                          : std::nullopt;
}

// Together: dollars per million tokens as a number.
std::optional<Money> numberPerMillion(const QJsonObject &pricing, const char *name)
{
    constexpr int decimals = 9;
    const auto price = json::number(pricing, QLatin1String(name));
    return price && *price >= 0 ? Money::fromDecimal(QString::number(*price, 'f', decimals))
                                : std::nullopt;
}

// Together and Mistral list what can't chat as well, and say so.
bool canChat(const QJsonObject &object)
{
    static const QStringList others = {QStringLiteral("image"),      QStringLiteral("embedding"),
                                       QStringLiteral("rerank"),     QStringLiteral("audio"),
                                       QStringLiteral("moderation"), QStringLiteral("video"),
                                       QStringLiteral("transcribe")};
    const QJsonObject abilities = json::member(object, "capabilities");
    return !others.contains(object.value(QLatin1String("type")).toString()) &&
           json::boolean(abilities, QLatin1String("completion_chat")).value_or(true);
}

ModelInfo readModel(const QJsonObject &object)
{
    const QJsonObject top = json::member(object, "top_provider");
    const QJsonObject abilities = json::member(object, "capabilities"); // Mistral
    const QJsonObject pricing = json::member(object, "pricing");
    const QJsonObject limits = json::member(object, "limits"); // GitHub
    const QJsonValue features = object.value(QLatin1String("capabilities"));
    const QJsonValue parameters = object.value(QLatin1String("supported_parameters"));
    ModelInfo model;
    model.id = firstText(object, {"id"});
    model.title = firstText(object, {"name", "display_name", "id"});
    model.context = firstPositive(object, {"context_length", "context_window", "max_model_len",
                                           "max_context_length", "max_input_tokens"});
    if (!model.context) {
        model.context = firstPositive(json::member(object, "meta"), {"n_ctx", "n_ctx_train"});
    }
    if (!model.context) {
        model.context = firstPositive(limits, {"max_input_tokens"});
    }
    model.maxOutput = firstPositive(top, {"max_completion_tokens"});
    for (const QJsonObject &holder : {object, limits}) {
        if (!model.maxOutput) {
            model.maxOutput = firstPositive(holder, {"max_output_tokens", "max_completion_tokens"});
        }
    }
    model.vision = contains(
        json::member(object, "architecture").value(QLatin1String("input_modalities")), "image");
    if (!model.vision) {
        model.vision = json::boolean(abilities, QLatin1String("vision"));
    }
    if (!model.vision) {
        model.vision = contains(object.value(QLatin1String("supported_input_modalities")), "image");
    }
    model.tools = contains(parameters, "tools");
    if (!model.tools) {
        model.tools = contains(features, "tool-calling");
    }
    if (!model.tools) {
        model.tools = json::boolean(abilities, QLatin1String("function_calling"));
    }
    model.reasoning = contains(parameters, "reasoning");
    if (!model.reasoning) {
        model.reasoning = contains(features, "reasoning");
    }
    model.inputPerMillion = perMillion(pricing, "prompt");
    model.outputPerMillion = perMillion(pricing, "completion");
    if (!model.inputPerMillion && !model.outputPerMillion) {
        model.inputPerMillion = numberPerMillion(pricing, "input");
        model.outputPerMillion = numberPerMillion(pricing, "output");
    }
    return model;
}

} // namespace

Result<QList<ModelInfo>> parseOpenAiModels(const QByteArray &body)
{
    const auto parsed = json::parseValue(body);
    if (!parsed) {
        return Unexpected(parsed.error());
    }
    const QJsonObject object = parsed->toObject();
    // Together and GitHub send the bare array.
    const QJsonValue list = parsed->isArray() ? *parsed : object.value(QLatin1String("data"));
    if (!list.isArray()) {
        return Unexpected(ErrorKind::Transport, QStringLiteral("no list of models came"));
    }
    QList<ModelInfo> models;
    for (const QJsonValue &value : list.toArray()) {
        const ModelInfo model = readModel(value.toObject());
        if (!model.id.isEmpty() && canChat(value.toObject())) {
            models.append(model);
        }
    }
    return models;
}

} // namespace parley
