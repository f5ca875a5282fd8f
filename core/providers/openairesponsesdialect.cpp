// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openairesponsesdialect.h"

#include "base/json.h"
#include "providers/openaiembeddings.h"
#include "providers/openaiendpoints.h"
#include "providers/openaimodels.h"
#include "providers/openairesponsesdecoder.h"
#include "providers/requestparts.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

namespace parley {

namespace {

using L1 = QLatin1String;

QJsonObject inputPart(const Part &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        return {{L1("type"), L1("input_text")}, {L1("text"), text->text}};
    }
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        return {{L1("type"), L1("input_image")},
                {L1("detail"), L1("auto")},
                {L1("image_url"), dataUrl(image->mediaType, image->data)}};
    }
    const auto *file = std::get_if<FilePart>(&part);
    if (!file) {
        return {};
    }
    if (isTextFile(*file)) {
        return {{L1("type"), L1("input_text")}, {L1("text"), fencedText(*file)}};
    }
    return {{L1("type"), L1("input_file")},
            {L1("filename"), file->name},
            {L1("file_data"), dataUrl(file->mediaType, file->data)}};
}

void appendContent(QJsonArray &items, L1 role, const QJsonArray &content)
{
    if (!content.isEmpty()) {
        items.append(
            QJsonObject{{L1("type"), L1("message")}, {L1("role"), role}, {L1("content"), content}});
    }
}

void appendUser(QJsonArray &items, L1 role, const Message &message)
{
    QJsonArray content;
    for (const Part &part : message.parts) {
        if (const QJsonObject object = inputPart(part); !object.isEmpty()) {
            content.append(object);
        }
    }
    appendContent(items, role, content);
}

QJsonObject callItem(const ToolCallPart &call)
{
    const QString arguments =
        call.arguments.isEmpty() && !call.custom ? QStringLiteral("{}") : call.arguments;
    return {{L1("type"), L1(call.custom ? "custom_tool_call" : "function_call")},
            {L1("call_id"), call.id},
            {L1("name"), call.name},
            {L1(call.custom ? "input" : "arguments"), arguments}};
}

// Each part in its place: reasoning, calls and words are items of their own here.
void appendAssistant(QJsonArray &items, const Message &message)
{
    QJsonArray content;
    const auto flush = [&items, &content] {
        appendContent(items, L1("assistant"), std::exchange(content, {}));
    };
    for (const Part &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part); text && !text->text.isEmpty()) {
            content.append(QJsonObject{{L1("type"), L1("output_text")}, {L1("text"), text->text}});
        } else if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
            content.append(
                QJsonObject{{L1("type"), L1("refusal")}, {L1("refusal"), refusal->text}});
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            flush();
            items.append(callItem(*call));
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            const auto item = json::parseObject(reasoning->opaque);
            if (item && item->value(L1("type")).toString() == L1("reasoning")) {
                flush();
                items.append(*item);
            }
        }
    }
    flush();
}

void appendResults(QJsonArray &items, const Message &message, const QSet<QString> &customCalls)
{
    for (const Part &part : message.parts) {
        if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            const bool isCustom = customCalls.contains(result->callId);
            items.append(QJsonObject{
                {L1("type"), L1(isCustom ? "custom_tool_call_output" : "function_call_output")},
                {L1("call_id"), result->callId},
                {L1("output"), result->text}});
        }
    }
}

} // namespace

QJsonArray responsesInput(const QList<Message> &messages)
{
    QJsonArray items;
    QSet<QString> customCalls;
    for (const Message &message : messages) {
        for (const Part &part : message.parts) {
            const auto *call = std::get_if<ToolCallPart>(&part);
            if (call && call->custom) {
                customCalls.insert(call->id);
            }
        }
        switch (message.role) {
        case Role::System:
            appendUser(items, L1("developer"), message);
            break;
        case Role::User:
            appendUser(items, L1("user"), message);
            break;
        case Role::Assistant:
            appendAssistant(items, message);
            break;
        case Role::Tool:
            appendResults(items, message, customCalls);
            break;
        }
    }
    return items;
}

namespace {

Result<QJsonArray> toolsOf(const ChatRequest &request)
{
    QJsonArray tools;
    for (const ToolSpec &tool : request.tools) {
        const auto parameters = toolParameters(tool);
        if (!parameters) {
            return Unexpected(parameters.error());
        }
        QJsonObject object{{L1("type"), L1("function")},
                           {L1("name"), tool.name},
                           {L1("parameters"), *parameters},
                           {L1("strict"), false}};
        if (!tool.description.isEmpty()) {
            object.insert(L1("description"), tool.description);
        }
        tools.append(object);
    }
    return tools;
}

void addSampling(QJsonObject &body, const Sampling &sampling)
{
    if (sampling.temperature) {
        body.insert(L1("temperature"), *sampling.temperature);
    }
    if (sampling.topP) {
        body.insert(L1("top_p"), *sampling.topP);
    }
    if (sampling.maxTokens) {
        body.insert(L1("max_output_tokens"), *sampling.maxTokens);
    }
    if (sampling.reasoningEffort.isEmpty()) {
        return;
    }
    QJsonObject reasoning{{L1("effort"), sampling.reasoningEffort}};
    if (sampling.reasoningEffort != L1("none")) {
        reasoning.insert(L1("summary"), L1("auto"));
        // Without it nothing of the reasoning could be sent back: the server keeps nothing.
        body.insert(L1("include"), QJsonArray{L1("reasoning.encrypted_content")});
    }
    body.insert(L1("reasoning"), reasoning);
}

Result<qint64> readCount(const QByteArray &body)
{
    return countFrom(body, {"input_tokens"});
}

} // namespace

QUrl responsesUrl(const ProviderProfile &profile)
{
    return openAiUrl(profile, QStringLiteral("/responses"));
}

Result<QJsonObject> responsesBody(const ChatRequest &request)
{
    if (!request.sampling.stop.isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("OpenAI's Responses API takes no stop words"));
    }
    const auto tools = toolsOf(request);
    if (!tools) {
        return Unexpected(tools.error());
    }
    QJsonObject body{{L1("model"), request.model},
                     {L1("input"), responsesInput(request.messages)},
                     {L1("store"), false}};
    if (!request.system.isEmpty()) {
        body.insert(L1("instructions"), request.system);
    }
    if (!tools->isEmpty()) {
        body.insert(L1("tools"), *tools);
    }
    addSampling(body, request.sampling);
    return body;
}

namespace {

// The id comes from a server: only one that is plainly an id becomes part of an address.
std::optional<QUrl> answerUrl(const ProviderProfile &profile, const ResumePoint &point,
                              const QString &below)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,200}$"));
    if (!plain.match(point.responseId).hasMatch()) {
        return std::nullopt;
    }
    return urlBelow(responsesUrl(profile), u'/' + point.responseId + below);
}

} // namespace

KeyHeader OpenAiResponsesDialect::keyHeader(const ProviderProfile &profile) const
{
    return openAiKeyHeader(profile);
}

Result<HttpRequest> OpenAiResponsesDialect::encode(const ChatRequest &request,
                                                   const ProviderProfile &profile) const
{
    auto body = responsesBody(request);
    if (!body) {
        return Unexpected(body.error());
    }
    body->insert(L1("stream"), true);
    addCacheKey(*body, request, profile);
    if (profile.quirks.background) {
        body->insert(L1("background"), true);
        body->insert(L1("store"), true);
    }
    return questionRequest(profile, responsesUrl(profile), *body);
}

std::optional<HttpRequest> OpenAiResponsesDialect::resumeRequest(const ProviderProfile &profile,
                                                                 const ResumePoint &point) const
{
    const auto url = answerUrl(profile, point, {});
    if (!url) {
        return std::nullopt;
    }
    HttpRequest request = getRequest(profile, *url);
    request.headers.first().second = "text/event-stream, application/json";
    QUrlQuery query(request.url);
    query.addQueryItem(QStringLiteral("stream"), QStringLiteral("true"));
    query.addQueryItem(QStringLiteral("starting_after"), QString::number(point.sequence));
    request.url.setQuery(query);
    return request;
}

std::optional<HttpRequest> OpenAiResponsesDialect::stopRequest(const ProviderProfile &profile,
                                                               const ResumePoint &point) const
{
    const auto url = answerUrl(profile, point, QStringLiteral("/cancel"));
    if (!url) {
        return std::nullopt;
    }
    return jsonRequest(profile, *url, {});
}

std::unique_ptr<Decoder> OpenAiResponsesDialect::makeDecoder() const
{
    return std::make_unique<OpenAiResponsesDecoder>();
}

HttpRequest OpenAiResponsesDialect::modelsRequest(const ProviderProfile &profile) const
{
    return getRequest(profile, openAiUrl(profile, QStringLiteral("/models")));
}

Result<QList<ModelInfo>> OpenAiResponsesDialect::parseModels(const QByteArray &body) const
{
    return parseOpenAiModels(body);
}

// The same body without what only concerns the answer.
Result<Question<qint64>> OpenAiResponsesDialect::countTokens(const ChatRequest &request,
                                                             const ProviderProfile &profile) const
{
    ChatRequest question = request;
    question.sampling = {};
    auto body = responsesBody(question);
    if (!body) {
        return Unexpected(body.error());
    }
    body->remove(L1("store"));
    return Question<qint64>{
        jsonRequest(profile, openAiUrl(profile, QStringLiteral("/responses/input_tokens")), *body),
        readCount};
}

Result<Question<Embeddings>> OpenAiResponsesDialect::embed(const EmbeddingRequest &request,
                                                           const ProviderProfile &profile) const
{
    return Question<Embeddings>{jsonRequest(profile,
                                            openAiUrl(profile, QStringLiteral("/embeddings")),
                                            openAiEmbeddingBody(request)),
                                parseOpenAiEmbeddings};
}

} // namespace parley
