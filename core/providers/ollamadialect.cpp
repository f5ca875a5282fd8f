// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/ollamadialect.h"

#include "base/json.h"
#include "providers/ollamadecoder.h"
#include "providers/ollamamodels.h"
#include "providers/requestparts.h"

#include <QMap>

namespace parley {

namespace {

using L1 = QLatin1String;

// The address of the server, also when its OpenAI-compatible one was given.
QUrl baseOf(const ProviderProfile &profile)
{
    QUrl base = profile.baseUrl;
    QString path = base.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    if (path.endsWith(L1("/v1"))) {
        path.chop(3);
    }
    base.setPath(path);
    return base;
}

QJsonObject toolCall(const ToolCallPart &call)
{
    const auto arguments = json::parseObject(call.arguments.toUtf8());
    QJsonObject object{
        {L1("function"), QJsonObject{{L1("name"), call.name},
                                     {L1("arguments"), arguments ? *arguments : QJsonObject()}}}};
    if (!isMadeUp(call.id)) {
        object.insert(L1("id"), call.id);
    }
    return object;
}

struct Collected
{
    QString text;
    QString thinking;
    QJsonArray images;
    QJsonArray calls;
};

Result<Collected> collect(const Message &message)
{
    Collected result;
    for (const Part &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            result.text += text->text;
        } else if (const auto *image = std::get_if<ImagePart>(&part)) {
            result.images.append(QString::fromLatin1(image->data.toBase64()));
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            if (!isTextFile(*file)) {
                return Unexpected(ErrorKind::Configuration,
                                  QStringLiteral("Ollama takes images and text files, not %1")
                                      .arg(file->mediaType));
            }
            result.text +=
                (result.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + fencedText(*file);
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            result.thinking += reasoning->text;
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            result.calls.append(toolCall(*call));
        }
    }
    return result;
}

Result<void> appendMessage(QJsonArray &messages, const Message &message)
{
    const auto collected = collect(message);
    if (!collected) {
        return Unexpected(collected.error());
    }
    if (collected->text.isEmpty() && collected->images.isEmpty() && collected->calls.isEmpty()) {
        return {};
    }
    QJsonObject object{{L1("role"), roleName(message.role)}, {L1("content"), collected->text}};
    if (!collected->images.isEmpty()) {
        object.insert(L1("images"), collected->images);
    }
    if (!collected->calls.isEmpty()) {
        object.insert(L1("tool_calls"), collected->calls);
        if (!collected->thinking.isEmpty()) {
            object.insert(L1("thinking"), collected->thinking);
        }
    }
    messages.append(object);
    return {};
}

void appendResults(QJsonArray &messages, const Message &message,
                   const QMap<QString, QString> &names)
{
    for (const Part &part : message.parts) {
        if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            QJsonObject object{{L1("role"), L1("tool")}, {L1("content"), result->text}};
            if (!isMadeUp(result->callId)) {
                object.insert(L1("tool_call_id"), result->callId);
            }
            if (names.contains(result->callId)) {
                object.insert(L1("tool_name"), names.value(result->callId));
            }
            messages.append(object);
        }
    }
}

Result<QJsonArray> messagesOf(const ChatRequest &request)
{
    QJsonArray messages;
    QMap<QString, QString> names; // of called tools, by the id of the call
    if (!request.system.isEmpty()) {
        messages.append(QJsonObject{{L1("role"), L1("system")}, {L1("content"), request.system}});
    }
    for (const Message &message : request.messages) {
        for (const Part &part : message.parts) {
            if (const auto *call = std::get_if<ToolCallPart>(&part)) {
                names.insert(call->id, call->name);
            }
        }
        if (message.role == Role::Tool) {
            appendResults(messages, message, names);
        } else if (const auto added = appendMessage(messages, message); !added) {
            return Unexpected(added.error());
        }
    }
    return messages;
}

Result<QJsonArray> toolsOf(const ChatRequest &request)
{
    QJsonArray tools;
    for (const ToolSpec &tool : request.tools) {
        const auto parameters = toolParameters(tool);
        if (!parameters) {
            return Unexpected(parameters.error());
        }
        tools.append(QJsonObject{{L1("type"), L1("function")},
                                 {L1("function"), QJsonObject{{L1("name"), tool.name},
                                                              {L1("description"), tool.description},
                                                              {L1("parameters"), *parameters}}}});
    }
    return tools;
}

QJsonObject optionsOf(const Sampling &sampling)
{
    QJsonObject options;
    if (sampling.temperature) {
        options.insert(L1("temperature"), *sampling.temperature);
    }
    if (sampling.topP) {
        options.insert(L1("top_p"), *sampling.topP);
    }
    if (sampling.maxTokens) {
        options.insert(L1("num_predict"), *sampling.maxTokens);
    }
    if (!sampling.stop.isEmpty()) {
        options.insert(L1("stop"), QJsonArray::fromStringList(sampling.stop));
    }
    return options;
}

Result<Embeddings> readEmbeddings(const QByteArray &body)
{
    const auto object = json::parseObject(body);
    const auto list = object ? json::requireArray(*object, L1("embeddings"))
                             : Result<QJsonArray>(Unexpected(object.error()));
    if (!list) {
        return Unexpected(list.error());
    }
    Embeddings result;
    for (const QJsonValue &value : *list) {
        result.vectors.append(vectorFrom(value));
    }
    result.tokens = json::integer(*object, L1("prompt_eval_count"));
    return result;
}

} // namespace

KeyHeader OllamaDialect::keyHeader(const ProviderProfile &) const
{
    return {"authorization", "Bearer "};
}

Result<HttpRequest> OllamaDialect::encode(const ChatRequest &request,
                                          const ProviderProfile &profile) const
{
    const auto messages = messagesOf(request);
    const auto tools = toolsOf(request);
    if (!messages || !tools) {
        return Unexpected(messages ? tools.error() : messages.error());
    }
    QJsonObject body{{L1("model"), request.model},
                     {L1("messages"), *messages},
                     {L1("stream"), true},
                     {L1("truncate"), false}};
    if (const QJsonObject options = optionsOf(request.sampling); !options.isEmpty()) {
        body.insert(L1("options"), options);
    }
    if (!tools->isEmpty()) {
        body.insert(L1("tools"), *tools);
    }
    const QString effort = request.sampling.reasoningEffort;
    if (effort == L1("none")) {
        body.insert(L1("think"), false);
    } else if (!effort.isEmpty()) {
        body.insert(L1("think"), effort);
    }
    return questionRequest(profile, urlBelow(baseOf(profile), QStringLiteral("/api/chat")), body);
}

std::unique_ptr<Decoder> OllamaDialect::makeDecoder() const
{
    return std::make_unique<OllamaDecoder>();
}

HttpRequest OllamaDialect::modelsRequest(const ProviderProfile &profile) const
{
    return getRequest(profile, urlBelow(baseOf(profile), QStringLiteral("/api/tags")));
}

Result<QList<ModelInfo>> OllamaDialect::parseModels(const QByteArray &body) const
{
    return parseOllamaModels(body);
}

std::optional<Supplement<QList<ModelInfo>>>
OllamaDialect::loaded(const ProviderProfile &profile) const
{
    return Supplement<QList<ModelInfo>>{
        getRequest(profile, urlBelow(baseOf(profile), QStringLiteral("/api/ps"))),
        markLoadedOllamaModels};
}

std::optional<Supplement<ModelInfo>> OllamaDialect::details(const ModelInfo &model,
                                                            const ProviderProfile &profile) const
{
    if (model.context && model.tools) {
        return std::nullopt;
    }
    return Supplement<ModelInfo>{jsonRequest(profile,
                                             urlBelow(baseOf(profile), QStringLiteral("/api/show")),
                                             {{L1("model"), model.id}}),
                                 addOllamaDetails};
}

Result<Question<Embeddings>> OllamaDialect::embed(const EmbeddingRequest &request,
                                                  const ProviderProfile &profile) const
{
    QJsonObject body{{L1("model"), request.model},
                     {L1("input"), QJsonArray::fromStringList(request.texts)}};
    if (request.dimensions) {
        body.insert(L1("dimensions"), *request.dimensions);
    }
    return Question<Embeddings>{
        jsonRequest(profile, urlBelow(baseOf(profile), QStringLiteral("/api/embed")), body),
        readEmbeddings};
}

} // namespace parley
