// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/anthropicdialect.h"

#include "base/json.h"
#include "chat/vendorlimits.h"
#include "providers/anthropicdecoder.h"
#include "providers/requestparts.h"

#include <QUrlQuery>

namespace parley {

namespace {

using L1 = QLatin1String;

QString versionOf(const ProviderProfile &profile)
{
    return profile.apiVersion.isEmpty() ? QStringLiteral("2023-06-01") : profile.apiVersion;
}

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

QUrl url(const ProviderProfile &profile, const QString &path)
{
    QString base = profile.baseUrl.path();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return urlBelow(profile.baseUrl, base.endsWith(L1("/v1")) ? path : L1("/v1") + path);
}

QJsonObject base64Source(const QString &mediaType, const QByteArray &data)
{
    return {{L1("type"), L1("base64")},
            {L1("media_type"), mediaType},
            {L1("data"), QString::fromLatin1(data.toBase64())}};
}

Result<QJsonObject> documentBlock(const FilePart &file)
{
    QJsonObject block{{L1("type"), L1("document")}};
    if (!file.name.isEmpty()) {
        block.insert(L1("title"), file.name);
    }
    if (file.mediaType == L1("application/pdf")) {
        block.insert(L1("source"), base64Source(file.mediaType, file.data));
    } else if (isTextFile(file)) {
        block.insert(L1("source"), QJsonObject{{L1("type"), L1("text")},
                                               {L1("media_type"), L1("text/plain")},
                                               {L1("data"), QString::fromUtf8(file.data)}});
    } else {
        return refused(
            QStringLiteral("Anthropic takes PDF and text files, not %1").arg(file.mediaType));
    }
    return block;
}

// Thinking goes back unchanged, but only what Anthropic made: the opaque bytes say so.
QJsonObject thinkingBlock(const ReasoningPart &part)
{
    const auto opaque = json::parseObject(part.opaque);
    const QString type = opaque ? opaque->value(L1("type")).toString() : QString();
    if (type == L1("redacted_thinking")) {
        return *opaque;
    }
    const bool isOurs = type == L1("thinking") || part.opaque.isEmpty();
    if (part.signature.isEmpty() || !isOurs) {
        return {};
    }
    return {{L1("type"), L1("thinking")},
            {L1("thinking"), part.text},
            {L1("signature"), part.signature}};
}

QJsonObject toolUseBlock(const ToolCallPart &call)
{
    const auto input = json::parseObject(call.arguments.toUtf8());
    return {{L1("type"), L1("tool_use")},
            {L1("id"), call.id},
            {L1("name"), call.name},
            {L1("input"), input ? *input : QJsonObject()}};
}

QJsonObject toolResultBlock(const ToolResultPart &result)
{
    QJsonObject block{{L1("type"), L1("tool_result")},
                      {L1("tool_use_id"), result.callId},
                      {L1("content"), result.text}};
    if (result.isError) {
        block.insert(L1("is_error"), true);
    }
    return block;
}

// The block of one part; an empty object for what has no place in a message of that role.
Result<QJsonObject> blockOf(const Part &part, Role role)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        return text->text.isEmpty()
                   ? QJsonObject()
                   : QJsonObject{{L1("type"), L1("text")}, {L1("text"), text->text}};
    }
    if (role == Role::Assistant) {
        if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            return thinkingBlock(*reasoning);
        }
        const auto *call = std::get_if<ToolCallPart>(&part);
        return call ? toolUseBlock(*call) : QJsonObject();
    }
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        return QJsonObject{{L1("type"), L1("image")},
                           {L1("source"), base64Source(image->mediaType, image->data)}};
    }
    if (const auto *file = std::get_if<FilePart>(&part)) {
        return documentBlock(*file);
    }
    const auto *result = std::get_if<ToolResultPart>(&part);
    return result ? toolResultBlock(*result) : QJsonObject();
}

struct MappedTurns
{
    QString system;
    QJsonArray messages;
    QString container; // where the tools of a paused answer run
};

// Neighbours of one role become one message: results of parallel calls must stand together.
void append(QJsonArray &messages, L1 role, const QJsonArray &blocks)
{
    if (blocks.isEmpty()) {
        return;
    }
    QJsonObject last = messages.last().toObject();
    if (last.value(L1("role")).toString() != role) {
        messages.append(QJsonObject{{L1("role"), role}, {L1("content"), blocks}});
        return;
    }
    QJsonArray joined = last.value(L1("content")).toArray();
    for (const QJsonValue &block : blocks) {
        joined.append(block);
    }
    last.insert(L1("content"), joined);
    messages[messages.size() - 1] = last;
}

Result<MappedTurns> conversationOf(const ChatRequest &request)
{
    MappedTurns result{request.system, {}, {}};
    for (const Message &message : request.messages) {
        if (message.role == Role::System) {
            result.system +=
                (result.system.isEmpty() ? QString() : QStringLiteral("\n\n")) + message.text();
            continue;
        }
        // What paused goes back as it came: its server's tools are in the middle of their work.
        if (const auto paused = replayFor(message, QStringLiteral("anthropic"))) {
            append(result.messages, L1("assistant"), paused->value(L1("content")).toArray());
            result.container = paused->value(L1("container")).toString();
            continue;
        }
        QJsonArray blocks;
        for (const Part &part : message.parts) {
            const auto block = blockOf(part, message.role);
            if (!block) {
                return Unexpected(block.error());
            }
            if (!block->isEmpty()) {
                blocks.append(*block);
            }
        }
        append(result.messages, L1(message.role == Role::Assistant ? "assistant" : "user"), blocks);
    }
    return result;
}

Result<QJsonArray> toolsOf(const ChatRequest &request)
{
    QJsonArray tools;
    for (const ToolSpec &tool : request.tools) {
        const auto schema = toolParameters(tool);
        if (!schema) {
            return Unexpected(schema.error());
        }
        QJsonObject object{{L1("name"), tool.name}, {L1("input_schema"), *schema}};
        if (!tool.description.isEmpty()) {
            object.insert(L1("description"), tool.description);
        }
        tools.append(object);
    }
    return tools;
}

Result<void> addSampling(QJsonObject &body, const Sampling &sampling, const QString &version)
{
    const bool takesSampling = version == L1("2023-06-01");
    if (!takesSampling && (sampling.temperature || sampling.topP)) {
        return refused(QStringLiteral("Anthropic's API version %1 takes no temperature and no "
                                      "top_p: leave them unset, or use version 2023-06-01")
                           .arg(version));
    }
    if (sampling.temperature && *sampling.temperature > 1) {
        return refused(QStringLiteral("Anthropic takes a temperature from 0 to 1, not %1")
                           .arg(*sampling.temperature));
    }
    if (sampling.temperature) {
        body.insert(L1("temperature"), *sampling.temperature);
    }
    if (sampling.topP) {
        body.insert(L1("top_p"), *sampling.topP);
    }
    if (!sampling.stop.isEmpty()) {
        body.insert(L1("stop_sequences"), QJsonArray::fromStringList(sampling.stop));
    }
    bool isBudget = false;
    const int budget = sampling.reasoningEffort.toInt(&isBudget);
    if (sampling.reasoningEffort == L1("none")) {
        body.insert(L1("thinking"), QJsonObject{{L1("type"), L1("disabled")}});
    } else if (isBudget) {
        // Models from before adaptive thinking take a number of tokens instead of a word.
        body.insert(L1("thinking"),
                    QJsonObject{{L1("type"), L1("enabled")}, {L1("budget_tokens"), budget}});
    } else if (!sampling.reasoningEffort.isEmpty()) {
        body.insert(L1("thinking"),
                    QJsonObject{{L1("type"), L1("adaptive")}, {L1("display"), L1("summarized")}});
        body.insert(L1("output_config"), QJsonObject{{L1("effort"), sampling.reasoningEffort}});
    }
    return {};
}

// What both an answer and a count of its tokens are asked with.
Result<QJsonObject> questionOf(const ChatRequest &request)
{
    const auto conversation = conversationOf(request);
    const auto tools = toolsOf(request);
    if (!conversation || !tools) {
        return Unexpected(conversation ? tools.error() : conversation.error());
    }
    QJsonObject body{{L1("model"), request.model}, {L1("messages"), conversation->messages}};
    if (!conversation->container.isEmpty()) {
        body.insert(L1("container"), conversation->container);
    }
    if (!conversation->system.isEmpty()) {
        body.insert(L1("system"), conversation->system);
    }
    if (!tools->isEmpty()) {
        body.insert(L1("tools"), *tools);
    }
    return body;
}

HttpRequest versioned(HttpRequest request, const ProviderProfile &profile)
{
    request.headers.emplaceBack("anthropic-version", versionOf(profile).toLatin1());
    return request;
}

HttpRequest modelsAfter(const QString &lastId, const ProviderProfile &profile)
{
    QUrl models = url(profile, QStringLiteral("/models"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1000"));
    if (!lastId.isEmpty()) {
        query.addQueryItem(QStringLiteral("after_id"),
                           QString::fromLatin1(QUrl::toPercentEncoding(lastId)));
    }
    models.setQuery(query);
    return versioned(getRequest(profile, models), profile);
}

std::optional<bool> supported(const QJsonObject &capabilities, const char *name)
{
    return json::boolean(capabilities.value(L1(name)).toObject(), L1("supported"));
}

Result<qint64> readCount(const QByteArray &body)
{
    return countFrom(body, {"input_tokens"});
}

} // namespace

KeyHeader AnthropicDialect::keyHeader(const ProviderProfile &) const
{
    return {"x-api-key", {}};
}

Result<HttpRequest> AnthropicDialect::encode(const ChatRequest &request,
                                             const ProviderProfile &profile) const
{
    auto body = questionOf(request);
    if (!body) {
        return Unexpected(body.error());
    }
    body->insert(L1("max_tokens"), request.sampling.maxTokens.value_or(impliedAnswerLimit));
    body->insert(L1("stream"), true);
    addCacheMark(*body, request, profile);
    if (const auto added = addSampling(*body, request.sampling, versionOf(profile)); !added) {
        return Unexpected(added.error());
    }
    return versioned(questionRequest(profile, url(profile, QStringLiteral("/messages")), *body),
                     profile);
}

std::unique_ptr<Decoder> AnthropicDialect::makeDecoder() const
{
    return std::make_unique<AnthropicDecoder>();
}

HttpRequest AnthropicDialect::modelsRequest(const ProviderProfile &profile) const
{
    return modelsAfter({}, profile);
}

std::optional<HttpRequest> AnthropicDialect::nextModels(const QByteArray &body,
                                                        const ProviderProfile &profile) const
{
    const QJsonObject list = json::parseObject(body).value_or(QJsonObject());
    const QString last = list.value(L1("last_id")).toString();
    const bool more = list.value(L1("has_more")).toBool() && !last.isEmpty();
    return more ? std::optional(modelsAfter(last, profile)) : std::nullopt;
}

Result<QList<ModelInfo>> AnthropicDialect::parseModels(const QByteArray &body) const
{
    const auto list = listFrom(body, "data");
    if (!list) {
        return Unexpected(list.error());
    }
    QList<ModelInfo> models;
    for (const QJsonValue &value : *list) {
        const QJsonObject entry = value.toObject();
        const QJsonObject abilities = entry.value(L1("capabilities")).toObject();
        ModelInfo model;
        model.id = entry.value(L1("id")).toString();
        model.title = json::string(entry, L1("display_name")).value_or(model.id);
        model.context = json::integer(entry, L1("max_input_tokens"));
        model.maxOutput = json::integer(entry, L1("max_tokens"));
        model.vision = supported(abilities, "image_input");
        model.reasoning = supported(abilities, "thinking");
        const bool retired = entry.value(L1("lifecycle")).toString() == L1("retired");
        if (!model.id.isEmpty() && !retired) {
            models.append(model);
        }
    }
    return models;
}

Result<Question<qint64>> AnthropicDialect::countTokens(const ChatRequest &request,
                                                       const ProviderProfile &profile) const
{
    const auto body = questionOf(request);
    if (!body) {
        return Unexpected(body.error());
    }
    const QUrl address = url(profile, QStringLiteral("/messages/count_tokens"));
    return Question<qint64>{versioned(jsonRequest(profile, address, *body), profile), readCount};
}

} // namespace parley
