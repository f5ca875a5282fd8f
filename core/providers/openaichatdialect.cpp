// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaichatdialect.h"

#include "base/json.h"
#include "chat/connectionfields.h"
#include "providers/lmstudiodialect.h"
#include "providers/openaichatdecoder.h"
#include "providers/openaichatmessages.h"
#include "providers/openaiembeddings.h"
#include "providers/openaiendpoints.h"
#include "providers/openaimodels.h"
#include "providers/requestparts.h"

namespace parley {

namespace {

using L1 = QLatin1String;

Result<QJsonArray> chatTools(const ChatRequest &request)
{
    QJsonArray tools;
    for (const ToolSpec &tool : request.tools) {
        const auto parameters = toolParameters(tool);
        if (!parameters) {
            return Unexpected(parameters.error());
        }
        QJsonObject function{{L1("name"), tool.name}, {L1("parameters"), *parameters}};
        if (!tool.description.isEmpty()) {
            function.insert(L1("description"), tool.description);
        }
        tools.append(QJsonObject{{L1("type"), L1("function")}, {L1("function"), function}});
    }
    return tools;
}

void addSampling(QJsonObject &body, const Sampling &sampling, const Quirks &quirks)
{
    if (sampling.temperature) {
        body.insert(L1("temperature"), *sampling.temperature);
    }
    if (sampling.topP) {
        body.insert(L1("top_p"), *sampling.topP);
    }
    if (sampling.maxTokens) {
        body.insert(quirks.maxTokensField, *sampling.maxTokens);
    }
    if (!sampling.stop.isEmpty()) {
        body.insert(L1("stop"), QJsonArray::fromStringList(sampling.stop));
    }
    if (!sampling.reasoningEffort.isEmpty()) {
        body.insert(L1("reasoning_effort"), sampling.reasoningEffort);
        if (!quirks.reasoningFormat.isEmpty()) {
            body.insert(L1("reasoning_format"), quirks.reasoningFormat);
        }
    }
}

// Money as a number of dollars; nothing for null.
std::optional<Money> dollars(const QJsonObject &object, const char *name)
{
    constexpr int decimals = 9;
    const auto number = json::number(object, L1(name));
    return number ? Money::fromDecimal(QString::number(*number, 'f', decimals)) : std::nullopt;
}

Unexpected hasNone(const ProviderProfile &profile, const QString &what)
{
    return Unexpected(ErrorKind::Configuration,
                      QStringLiteral("%1 has no %2").arg(profile.title, what));
}

Result<qint64> readCount(const QByteArray &body)
{
    return countFrom(body, {"input_tokens", "count"});
}

Result<KeyAccount> readAccount(const QByteArray &body)
{
    const auto object = json::parseObject(body);
    const auto data = object ? json::requireObject(*object, L1("data")) : object;
    if (!data) {
        return Unexpected(data.error());
    }
    KeyAccount account;
    account.label = json::string(*data, L1("label")).value_or(QString());
    account.used = dollars(*data, "usage");
    account.limit = dollars(*data, "limit");
    account.remaining = dollars(*data, "limit_remaining");
    account.freeTier = json::boolean(*data, L1("is_free_tier")).value_or(false);
    return account;
}

// Caches of other vendors behind the router need no word.
bool isClaudeByRouter(const ChatRequest &request, const ProviderProfile &profile)
{
    return request.model.startsWith(L1("anthropic/")) && takesCacheMark(profile);
}

// How servers want to be told that the last message is to be carried on; most need no word.
void markPrefill(QJsonObject &body, const QString &field)
{
    if (field == L1("prefix")) { // Mistral: of the message
        QJsonArray messages = body.value(L1("messages")).toArray();
        QJsonObject last = messages.last().toObject();
        last.insert(field, true);
        messages[messages.size() - 1] = last;
        body.insert(L1("messages"), messages);
    } else if (!field.isEmpty()) { // vLLM: of the request, against its usual way
        body.insert(field, true);
        body.insert(L1("add_generation_prompt"), false);
    }
}

bool addLoaded(QList<ModelInfo> &models, const QByteArray &body)
{
    const QJsonObject props = json::parseObject(body).value_or(QJsonObject());
    const auto context =
        json::integer(props.value(L1("default_generation_settings")).toObject(), L1("n_ctx"));
    if (context.value_or(0) > 0 && models.size() == 1) {
        models.first().context = context;
        models.first().loaded = !props.value(L1("is_sleeping")).toBool();
    }
    return true;
}

} // namespace

KeyHeader OpenAiChatDialect::keyHeader(const ProviderProfile &profile) const
{
    return openAiKeyHeader(profile);
}

Result<HttpRequest> OpenAiChatDialect::encode(const ChatRequest &request,
                                              const ProviderProfile &profile) const
{
    const auto tools = chatTools(request);
    if (!tools) {
        return Unexpected(tools.error());
    }
    QJsonObject body{{L1("model"), request.model},
                     {L1("messages"), openAiChatMessages(request, profile.quirks)},
                     {L1("stream"), true}};
    if (profile.quirks.streamOptions) {
        body.insert(L1("stream_options"), QJsonObject{{L1("include_usage"), true}});
    }
    if (!tools->isEmpty()) {
        body.insert(L1("tools"), *tools);
    }
    addSampling(body, request.sampling, profile.quirks);
    addCacheKey(body, request, profile);
    if (isClaudeByRouter(request, profile)) {
        addCacheMark(body, request, profile);
    }
    if (request.carriesOn) {
        markPrefill(body, profile.quirks.prefillField);
    }
    return questionRequest(
        profile, openAiModelUrl(profile, request.model, QStringLiteral("/chat/completions")), body);
}

std::unique_ptr<Decoder> OpenAiChatDialect::makeDecoder() const
{
    return std::make_unique<OpenAiChatDecoder>();
}

HttpRequest OpenAiChatDialect::modelsRequest(const ProviderProfile &profile) const
{
    const QString &elsewhere = profile.quirks.modelsPath;
    return getRequest(profile, elsewhere.isEmpty() ? openAiUrl(profile, QStringLiteral("/models"))
                                                   : serverUrl(profile, elsewhere));
}

Result<QList<ModelInfo>> OpenAiChatDialect::parseModels(const QByteArray &body) const
{
    const auto models = parseOpenAiModels(body);
    const auto own = models ? models : LmStudioDialect().parseModels(body);
    return own ? own : models;
}

// llama.cpp alone says here what it has really loaded; others answer 404.
std::optional<Supplement<QList<ModelInfo>>>
OpenAiChatDialect::loaded(const ProviderProfile &profile) const
{
    if (!profile.quirks.local) {
        return std::nullopt;
    }
    return Supplement<QList<ModelInfo>>{
        getRequest(profile, serverUrl(profile, QStringLiteral("/props"))), addLoaded};
}

Result<Question<qint64>> OpenAiChatDialect::countTokens(const ChatRequest &request,
                                                        const ProviderProfile &profile) const
{
    const auto tools = chatTools(request);
    if (!tools) {
        return Unexpected(tools.error());
    }
    if (profile.quirks.countPath.isEmpty()) {
        return hasNone(profile, QStringLiteral("endpoint that counts tokens"));
    }
    QJsonObject body{{L1("model"), request.model},
                     {L1("messages"), openAiChatMessages(request, profile.quirks)},
                     {L1("add_generation_prompt"), true}};
    if (!tools->isEmpty()) {
        body.insert(L1("tools"), *tools);
    }
    return Question<qint64>{
        jsonRequest(profile, serverUrl(profile, profile.quirks.countPath), body), readCount};
}

Result<Question<Embeddings>> OpenAiChatDialect::embed(const EmbeddingRequest &request,
                                                      const ProviderProfile &profile) const
{
    return Question<Embeddings>{
        jsonRequest(profile, openAiModelUrl(profile, request.model, QStringLiteral("/embeddings")),
                    openAiEmbeddingBody(request)),
        parseOpenAiEmbeddings};
}

Result<Question<KeyAccount>> OpenAiChatDialect::account(const ProviderProfile &profile) const
{
    const QString &path = profile.quirks.accountPath;
    if (path.isEmpty()) {
        return hasNone(profile, QStringLiteral("account of a key"));
    }
    return Question<KeyAccount>{getRequest(profile, serverUrl(profile, path)), readAccount};
}

} // namespace parley
