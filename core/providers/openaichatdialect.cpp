// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaichatdialect.h"

#include "base/json.h"
#include "providers/openaichatdecoder.h"
#include "providers/openaimodels.h"
#include "providers/requestparts.h"

#include <QUrlQuery>

namespace parley {

namespace {

using L1 = QLatin1String;

bool isAzure(const ProviderProfile &profile)
{
    return !profile.apiVersion.isEmpty() ||
           profile.baseUrl.host().endsWith(L1(".openai.azure.com"), Qt::CaseInsensitive);
}

// The base address; servers whose address is given without a path mean /v1, a few don't.
QUrl baseOf(const ProviderProfile &profile)
{
    const QString path = profile.baseUrl.path();
    const bool bare = path.isEmpty() || path == L1("/");
    return bare && profile.quirks.versionedPath && !isAzure(profile)
               ? urlBelow(profile.baseUrl, QStringLiteral("/v1"))
               : profile.baseUrl;
}

QUrl completionsUrl(const ProviderProfile &profile, const QString &model)
{
    QUrl base = baseOf(profile);
    if (profile.apiVersion.isEmpty()) {
        return urlBelow(base, QStringLiteral("/chat/completions"));
    }
    // Azure's classic address names the deployment instead of a model.
    if (!base.path().contains(L1("/deployments/"))) {
        base = urlBelow(base, QStringLiteral("/openai/deployments/") +
                                  QString::fromLatin1(QUrl::toPercentEncoding(model)));
    }
    QUrl url = urlBelow(base, QStringLiteral("/chat/completions"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("api-version"), profile.apiVersion);
    url.setQuery(query);
    return url;
}

QJsonValue userPart(const Part &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        return QJsonObject{{L1("type"), L1("text")}, {L1("text"), text->text}};
    }
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        const QJsonObject url{{L1("url"), dataUrl(image->mediaType, image->data)}};
        return QJsonObject{{L1("type"), L1("image_url")}, {L1("image_url"), url}};
    }
    const auto *file = std::get_if<FilePart>(&part);
    if (!file) {
        return {};
    }
    if (isTextFile(*file)) {
        return QJsonObject{{L1("type"), L1("text")}, {L1("text"), fencedText(*file)}};
    }
    const QJsonObject data{{L1("filename"), file->name},
                           {L1("file_data"), dataUrl(file->mediaType, file->data)}};
    return QJsonObject{{L1("type"), L1("file")}, {L1("file"), data}};
}

QJsonObject userMessage(const Message &message)
{
    QJsonArray parts;
    bool onlyText = true;
    for (const Part &part : message.parts) {
        const QJsonValue value = userPart(part);
        if (!value.isNull()) {
            parts.append(value);
            onlyText = onlyText && std::holds_alternative<TextPart>(part);
        }
    }
    return {{L1("role"), L1("user")},
            {L1("content"), onlyText ? QJsonValue(message.text()) : QJsonValue(parts)}};
}

QJsonObject toolCall(const ToolCallPart &call)
{
    const L1 type(call.custom ? "custom" : "function");
    const QString arguments =
        call.arguments.isEmpty() && !call.custom ? QStringLiteral("{}") : call.arguments;
    const QJsonObject named{{L1("name"), call.name},
                            {L1(call.custom ? "input" : "arguments"), arguments}};
    return {{L1("id"), call.id}, {L1("type"), type}, {type, named}};
}

// What OpenRouter wants back unchanged: an array of typed reasoning fragments.
QJsonArray replayOf(const Message &message)
{
    for (const Part &part : message.parts) {
        const auto *reasoning = std::get_if<ReasoningPart>(&part);
        if (reasoning && reasoning->opaque.startsWith('[')) {
            const auto parsed = json::parseValue(reasoning->opaque);
            return parsed ? parsed->toArray() : QJsonArray();
        }
    }
    return {};
}

// An empty object: nothing of it can be sent.
QJsonObject assistantMessage(const Message &message)
{
    QJsonArray calls;
    QString refusal;
    for (const Part &part : message.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            calls.append(toolCall(*call));
        } else if (const auto *refused = std::get_if<RefusalPart>(&part)) {
            refusal += refused->text;
        }
    }
    const QString text = message.text();
    if (text.isEmpty() && calls.isEmpty() && refusal.isEmpty()) {
        return {};
    }
    QJsonObject result{{L1("role"), L1("assistant")},
                       {L1("content"), text.isEmpty() ? QJsonValue() : QJsonValue(text)}};
    if (!calls.isEmpty()) {
        result.insert(L1("tool_calls"), calls);
    }
    if (!refusal.isEmpty()) {
        result.insert(L1("refusal"), refusal);
    }
    if (const QJsonArray replay = replayOf(message); !replay.isEmpty()) {
        result.insert(L1("reasoning_details"), replay);
    }
    return result;
}

void appendMessage(QJsonArray &messages, const Message &message, const QString &systemRole)
{
    switch (message.role) {
    case Role::System:
        messages.append(QJsonObject{{L1("role"), systemRole}, {L1("content"), message.text()}});
        break;
    case Role::User:
        messages.append(userMessage(message));
        break;
    case Role::Assistant:
        if (const QJsonObject object = assistantMessage(message); !object.isEmpty()) {
            messages.append(object);
        }
        break;
    case Role::Tool:
        for (const Part &part : message.parts) {
            if (const auto *result = std::get_if<ToolResultPart>(&part)) {
                messages.append(QJsonObject{{L1("role"), L1("tool")},
                                            {L1("tool_call_id"), result->callId},
                                            {L1("content"), result->text}});
            }
        }
        break;
    }
}

Result<QJsonArray> toolsOf(const ChatRequest &request)
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
    }
}

} // namespace

KeyHeader OpenAiChatDialect::keyHeader(const ProviderProfile &profile) const
{
    return isAzure(profile) ? KeyHeader{"api-key", {}} : KeyHeader{"authorization", "Bearer "};
}

Result<HttpRequest> OpenAiChatDialect::encode(const ChatRequest &request,
                                              const ProviderProfile &profile) const
{
    const auto tools = toolsOf(request);
    if (!tools) {
        return Unexpected(tools.error());
    }
    QJsonArray messages;
    if (!request.system.isEmpty()) {
        appendMessage(messages, Message::fromText(Role::System, request.system),
                      profile.quirks.systemRole);
    }
    for (const Message &message : request.messages) {
        appendMessage(messages, message, profile.quirks.systemRole);
    }
    QJsonObject body{
        {L1("model"), request.model}, {L1("messages"), messages}, {L1("stream"), true}};
    if (profile.quirks.streamOptions) {
        body.insert(L1("stream_options"), QJsonObject{{L1("include_usage"), true}});
    }
    if (!tools->isEmpty()) {
        body.insert(L1("tools"), *tools);
    }
    addSampling(body, request.sampling, profile.quirks);
    return jsonRequest(profile, completionsUrl(profile, request.model), body);
}

std::unique_ptr<Decoder> OpenAiChatDialect::makeDecoder() const
{
    return std::make_unique<OpenAiChatDecoder>();
}

HttpRequest OpenAiChatDialect::modelsRequest(const ProviderProfile &profile) const
{
    QUrl url = urlBelow(baseOf(profile), QStringLiteral("/models"));
    if (!profile.apiVersion.isEmpty()) {
        url = urlBelow(profile.baseUrl, QStringLiteral("/openai/models"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("api-version"), profile.apiVersion);
        url.setQuery(query);
    }
    return getRequest(profile, url);
}

Result<QList<ModelInfo>> OpenAiChatDialect::parseModels(const QByteArray &body) const
{
    return parseOpenAiModels(body);
}

} // namespace parley
