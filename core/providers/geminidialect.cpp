// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/geminidialect.h"

#include "base/json.h"
#include "providers/geminidecoder.h"
#include "providers/requestparts.h"

#include <QMap>
#include <QUrlQuery>

namespace parley {

namespace {

using L1 = QLatin1String;

QUrl below(const ProviderProfile &profile, const QString &path)
{
    const QString given = profile.baseUrl.path();
    const bool bare = given.isEmpty() || given == L1("/");
    return urlBelow(bare ? urlBelow(profile.baseUrl, QStringLiteral("/v1beta")) : profile.baseUrl,
                    path);
}

QUrl withQuery(QUrl url, const QString &name, const QString &value)
{
    QUrlQuery query(url);
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    return url;
}

QString bareName(const QString &model)
{
    return model.startsWith(L1("models/")) ? model.mid(7) : model;
}

// "models/NAME"; tuned models have a folder of their own. Any other slash is part of the name.
QString resourceName(const QString &model)
{
    const L1 tuned("tunedModels/");
    const bool isTuned = model.startsWith(tuned);
    const QString name = isTuned ? model.mid(tuned.size()) : bareName(model);
    return (isTuned ? tuned : L1("models/")) + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QUrl methodUrl(const ProviderProfile &profile, const QString &model, const char *method)
{
    return below(profile, u'/' + resourceName(model) + u':' + L1(method));
}

QJsonObject inlineData(const QString &mediaType, const QByteArray &data)
{
    return {{L1("inlineData"), QJsonObject{{L1("mimeType"), mediaType},
                                           {L1("data"), QString::fromLatin1(data.toBase64())}}}};
}

// Signatures of one answer by what they came with: a call, or (-1) the words.
QMap<int, QString> signaturesOf(const Message &message)
{
    QMap<int, QString> signatures;
    for (const Part &part : message.parts) {
        const auto *reasoning = std::get_if<ReasoningPart>(&part);
        const auto opaque = json::parseObject(reasoning ? reasoning->opaque : QByteArray());
        if (opaque && opaque->contains(L1("thoughtSignature"))) {
            signatures.insert(opaque->value(L1("call")).toInt(-1),
                              opaque->value(L1("thoughtSignature")).toString());
        }
    }
    return signatures;
}

QJsonArray modelParts(const Message &message)
{
    const QMap<int, QString> signatures = signaturesOf(message);
    QJsonArray parts;
    int calls = 0;
    for (const Part &part : message.parts) {
        QJsonObject object;
        if (const auto *text = std::get_if<TextPart>(&part); text && !text->text.isEmpty()) {
            object = {{L1("text"), text->text}};
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            const auto arguments = json::parseObject(call->arguments.toUtf8());
            QJsonObject function{{L1("name"), call->name},
                                 {L1("args"), arguments ? *arguments : QJsonObject()}};
            if (!isMadeUp(call->id)) {
                function.insert(L1("id"), call->id);
            }
            object = {{L1("functionCall"), function}};
            if (signatures.contains(calls)) {
                object.insert(L1("thoughtSignature"), signatures.value(calls));
            }
            ++calls;
        }
        if (!object.isEmpty()) {
            parts.append(object);
        }
    }
    if (signatures.contains(-1) && !parts.isEmpty()) {
        parts.append(
            QJsonObject{{L1("text"), QString()}, {L1("thoughtSignature"), signatures.value(-1)}});
    }
    return parts;
}

QJsonArray userParts(const Message &message, const QMap<QString, QString> &callNames)
{
    QJsonArray parts;
    for (const Part &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            parts.append(QJsonObject{{L1("text"), text->text}});
        } else if (const auto *image = std::get_if<ImagePart>(&part)) {
            parts.append(inlineData(image->mediaType, image->data));
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            parts.append(isTextFile(*file) ? QJsonObject{{L1("text"), fencedText(*file)}}
                                           : inlineData(file->mediaType, file->data));
        } else if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            QJsonObject answer{
                {L1("name"), callNames.value(result->callId, result->callId)},
                {L1("response"),
                 QJsonObject{{L1(result->isError ? "error" : "result"), result->text}}}};
            if (!isMadeUp(result->callId)) {
                answer.insert(L1("id"), result->callId);
            }
            parts.append(QJsonObject{{L1("functionResponse"), answer}});
        }
    }
    return parts;
}

void append(QJsonArray &contents, L1 role, const QJsonArray &parts)
{
    if (parts.isEmpty()) {
        return;
    }
    QJsonObject last = contents.last().toObject();
    if (last.value(L1("role")).toString() != role) {
        contents.append(QJsonObject{{L1("role"), role}, {L1("parts"), parts}});
        return;
    }
    QJsonArray joined = last.value(L1("parts")).toArray();
    for (const QJsonValue &part : parts) {
        joined.append(part);
    }
    last.insert(L1("parts"), joined);
    contents[contents.size() - 1] = last;
}

void addContents(QJsonObject &body, const ChatRequest &request)
{
    QString system = request.system;
    QJsonArray contents;
    QMap<QString, QString> callNames; // by id
    for (const Message &message : request.messages) {
        for (const Part &part : message.parts) {
            if (const auto *call = std::get_if<ToolCallPart>(&part)) {
                callNames.insert(call->id, call->name);
            }
        }
        if (message.role == Role::System) {
            system += (system.isEmpty() ? QString() : QStringLiteral("\n\n")) + message.text();
        } else if (message.role == Role::Assistant) {
            append(contents, L1("model"), modelParts(message));
        } else {
            append(contents, L1("user"), userParts(message, callNames));
        }
    }
    body.insert(L1("contents"), contents);
    if (!system.isEmpty()) {
        const QJsonArray parts{QJsonObject{{L1("text"), system}}};
        body.insert(L1("systemInstruction"), QJsonObject{{L1("parts"), parts}});
    }
}

QJsonObject generationConfig(const Sampling &sampling)
{
    QJsonObject config;
    if (sampling.temperature) {
        config.insert(L1("temperature"), *sampling.temperature);
    }
    if (sampling.topP) {
        config.insert(L1("topP"), *sampling.topP);
    }
    if (sampling.maxTokens) {
        config.insert(L1("maxOutputTokens"), *sampling.maxTokens);
    }
    if (!sampling.stop.isEmpty()) {
        config.insert(L1("stopSequences"), QJsonArray::fromStringList(sampling.stop));
    }
    if (sampling.reasoningEffort == L1("none")) {
        config.insert(L1("thinkingConfig"), QJsonObject{{L1("thinkingBudget"), 0}});
    } else if (!sampling.reasoningEffort.isEmpty()) {
        // Older models take a number of tokens instead of a word.
        bool isBudget = false;
        const int budget = sampling.reasoningEffort.toInt(&isBudget);
        const QJsonValue level = sampling.reasoningEffort.toUpper();
        config.insert(L1("thinkingConfig"),
                      QJsonObject{{L1("includeThoughts"), true},
                                  {L1(isBudget ? "thinkingBudget" : "thinkingLevel"),
                                   isBudget ? QJsonValue(budget) : level}});
    }
    return config;
}

Result<QJsonArray> toolsOf(const ChatRequest &request)
{
    QJsonArray functions;
    for (const ToolSpec &tool : request.tools) {
        const auto parameters = toolParameters(tool);
        if (!parameters) {
            return Unexpected(parameters.error());
        }
        functions.append(QJsonObject{{L1("name"), tool.name},
                                     {L1("description"), tool.description},
                                     {L1("parametersJsonSchema"), *parameters}});
    }
    return functions.isEmpty() ? QJsonArray()
                               : QJsonArray{QJsonObject{{L1("functionDeclarations"), functions}}};
}

// What both an answer and a count of its tokens are asked with.
Result<QJsonObject> questionOf(const ChatRequest &request)
{
    const auto tools = toolsOf(request);
    if (!tools) {
        return Unexpected(tools.error());
    }
    QJsonObject body;
    addContents(body, request);
    if (!tools->isEmpty()) {
        body.insert(L1("tools"), *tools);
    }
    return body;
}

Result<qint64> readCount(const QByteArray &body)
{
    return countFrom(body, {"totalTokens"});
}

Result<Embeddings> readEmbeddings(const QByteArray &body)
{
    const auto list = listFrom(body, "embeddings");
    if (!list) {
        return Unexpected(list.error());
    }
    Embeddings result;
    for (const QJsonValue &value : *list) {
        result.vectors.append(vectorFrom(value.toObject().value(L1("values"))));
    }
    return result;
}

} // namespace

KeyHeader GeminiDialect::keyHeader(const ProviderProfile &) const
{
    return {"x-goog-api-key", {}};
}

Result<HttpRequest> GeminiDialect::encode(const ChatRequest &request,
                                          const ProviderProfile &profile) const
{
    auto body = questionOf(request);
    if (!body) {
        return Unexpected(body.error());
    }
    if (const QJsonObject config = generationConfig(request.sampling); !config.isEmpty()) {
        body->insert(L1("generationConfig"), config);
    }
    const QUrl url = methodUrl(profile, request.model, "streamGenerateContent");
    return questionRequest(profile, withQuery(url, QStringLiteral("alt"), QStringLiteral("sse")),
                           *body);
}

std::unique_ptr<Decoder> GeminiDialect::makeDecoder() const
{
    return std::make_unique<GeminiDecoder>();
}

HttpRequest GeminiDialect::modelsRequest(const ProviderProfile &profile) const
{
    return getRequest(profile, withQuery(below(profile, QStringLiteral("/models")),
                                         QStringLiteral("pageSize"), QStringLiteral("1000")));
}

std::optional<HttpRequest> GeminiDialect::nextModels(const QByteArray &body,
                                                     const ProviderProfile &profile) const
{
    const QJsonObject list = json::parseObject(body).value_or(QJsonObject());
    const QString token = list.value(L1("nextPageToken")).toString();
    if (token.isEmpty()) {
        return std::nullopt;
    }
    HttpRequest request = modelsRequest(profile);
    request.url = withQuery(request.url, QStringLiteral("pageToken"), token);
    return request;
}

Result<QList<ModelInfo>> GeminiDialect::parseModels(const QByteArray &body) const
{
    const auto list = listFrom(body, "models");
    if (!list) {
        return Unexpected(list.error());
    }
    QList<ModelInfo> models;
    for (const QJsonValue &value : *list) {
        const QJsonObject entry = value.toObject();
        const QJsonValue methods = entry.value(L1("supportedGenerationMethods"));
        ModelInfo model;
        model.id = bareName(entry.value(L1("name")).toString());
        model.title = json::string(entry, L1("displayName")).value_or(model.id);
        model.context = json::integer(entry, L1("inputTokenLimit"));
        model.maxOutput = json::integer(entry, L1("outputTokenLimit"));
        model.reasoning = json::boolean(entry, L1("thinking"));
        const bool generates =
            !methods.isArray() || methods.toArray().contains(L1("generateContent"));
        if (!model.id.isEmpty() && generates) {
            models.append(model);
        }
    }
    return models;
}

Result<Question<qint64>> GeminiDialect::countTokens(const ChatRequest &request,
                                                    const ProviderProfile &profile) const
{
    auto body = questionOf(request);
    if (!body) {
        return Unexpected(body.error());
    }
    // Only this form counts the system text and the tools as well.
    body->insert(L1("model"), resourceName(request.model));
    return Question<qint64>{jsonRequest(profile, methodUrl(profile, request.model, "countTokens"),
                                        {{L1("generateContentRequest"), *body}}),
                            readCount};
}

Result<Question<Embeddings>> GeminiDialect::embed(const EmbeddingRequest &request,
                                                  const ProviderProfile &profile) const
{
    QJsonArray requests;
    for (const QString &text : request.texts) {
        const QJsonArray parts{QJsonObject{{L1("text"), text}}};
        QJsonObject one{{L1("model"), resourceName(request.model)},
                        {L1("content"), QJsonObject{{L1("parts"), parts}}}};
        if (request.dimensions) {
            one.insert(L1("outputDimensionality"), *request.dimensions);
        }
        requests.append(one);
    }
    return Question<Embeddings>{jsonRequest(profile,
                                            methodUrl(profile, request.model, "batchEmbedContents"),
                                            {{L1("requests"), requests}}),
                                readEmbeddings};
}

} // namespace parley
