// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/conversationjson.h"

#include "base/json.h"

#include <QStringDecoder>
#include <array>

namespace parley {

namespace {

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

void put(QJsonObject &object, QLatin1String name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

void putBytes(QJsonObject &object, QLatin1String name, const QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        object.insert(name, bytesToJson(bytes));
    }
}

template <class Attachment>
QJsonObject attachmentToJson(const char *type, const Attachment &part, const BlobSink &sink)
{
    QJsonObject result{{QStringLiteral("type"), QLatin1String(type)},
                       {QStringLiteral("media_type"), part.mediaType},
                       {QStringLiteral("blob"), sink(part.data)}};
    put(result, QLatin1String("name"), part.name);
    return result;
}

template <class Attachment>
Result<Part> attachmentFromJson(const QJsonObject &object, const BlobSource &source)
{
    const auto bytes = source(json::text(object, "blob"));
    if (!bytes) {
        return Unexpected(bytes.error());
    }
    return Part(Attachment{json::text(object, "media_type"), *bytes, json::text(object, "name")});
}

QJsonObject toJson(const ReasoningPart &part)
{
    QJsonObject result{{QStringLiteral("type"), QStringLiteral("reasoning")},
                       {QStringLiteral("text"), part.text}};
    put(result, QLatin1String("signature"), part.signature);
    putBytes(result, QLatin1String("opaque"), part.opaque);
    return result;
}

QJsonObject toJson(const ToolCallPart &part)
{
    QJsonObject result{{QStringLiteral("type"), QStringLiteral("tool_call")},
                       {QStringLiteral("id"), part.id},
                       {QStringLiteral("name"), part.name},
                       {QStringLiteral("arguments"), part.arguments}};
    if (part.custom) {
        result.insert(QStringLiteral("custom"), true);
    }
    return result;
}

QJsonObject toJson(const ToolResultPart &part)
{
    QJsonObject result{{QStringLiteral("type"), QStringLiteral("tool_result")},
                       {QStringLiteral("call_id"), part.callId},
                       {QStringLiteral("text"), part.text}};
    if (part.isError) {
        result.insert(QStringLiteral("is_error"), true);
    }
    return result;
}

QJsonObject toJson(const CitationPart &part)
{
    QJsonObject result{{QStringLiteral("type"), QStringLiteral("citation")},
                       {QStringLiteral("url"), part.url}};
    put(result, QLatin1String("title"), part.title);
    put(result, QLatin1String("cited_text"), part.citedText);
    putBytes(result, QLatin1String("raw"), part.raw);
    return result;
}

QJsonObject toJson(const ServerToolPart &part)
{
    QJsonObject result{{QStringLiteral("type"), QStringLiteral("server_tool")},
                       {QStringLiteral("tool_type"), part.type}};
    put(result, QLatin1String("id"), part.id);
    put(result, QLatin1String("name"), part.name);
    putBytes(result, QLatin1String("input"), part.input);
    return result;
}

Result<Part> partFromJson(const QJsonObject &object, const BlobSource &source)
{
    const QString type = json::text(object, "type");
    if (type == QLatin1String("text")) {
        return Part(TextPart{json::text(object, "text")});
    }
    if (type == QLatin1String("image")) {
        return attachmentFromJson<ImagePart>(object, source);
    }
    if (type == QLatin1String("file")) {
        return attachmentFromJson<FilePart>(object, source);
    }
    if (type == QLatin1String("reasoning")) {
        return Part(ReasoningPart{json::text(object, "text"), json::text(object, "signature"),
                                  bytesFromJson(object.value(QLatin1String("opaque")))});
    }
    if (type == QLatin1String("refusal")) {
        return Part(RefusalPart{json::text(object, "text")});
    }
    if (type == QLatin1String("tool_call")) {
        return Part(ToolCallPart{json::text(object, "id"), json::text(object, "name"),
                                 json::text(object, "arguments"),
                                 object.value(QLatin1String("custom")).toBool()});
    }
    if (type == QLatin1String("tool_result")) {
        return Part(ToolResultPart{json::text(object, "call_id"), json::text(object, "text"),
                                   object.value(QLatin1String("is_error")).toBool()});
    }
    if (type == QLatin1String("citation")) {
        return Part(CitationPart{json::text(object, "url"), json::text(object, "title"),
                                 json::text(object, "cited_text"),
                                 bytesFromJson(object.value(QLatin1String("raw")))});
    }
    if (type == QLatin1String("server_tool")) {
        return Part(ServerToolPart{json::text(object, "tool_type"), json::text(object, "id"),
                                   json::text(object, "name"),
                                   bytesFromJson(object.value(QLatin1String("input")))});
    }
    return Unexpected(ErrorKind::Storage, QStringLiteral("unknown kind of part \"%1\"").arg(type));
}

constexpr std::array roles = {Role::System, Role::User, Role::Assistant, Role::Tool};
constexpr std::array states = {NodeState::Complete, NodeState::Streaming, NodeState::Interrupted,
                               NodeState::Failed};

} // namespace

QJsonValue bytesToJson(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                    QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decode(bytes);
    if (!decode.hasError() && text.toUtf8() == bytes) {
        return text;
    }
    return QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
}

QByteArray bytesFromJson(const QJsonValue &value)
{
    if (value.isObject()) {
        return QByteArray::fromBase64(
            value.toObject().value(QLatin1String("base64")).toString().toLatin1());
    }
    return value.toString().toUtf8();
}

QJsonArray partsToJson(const QList<Part> &parts, const BlobSink &sink)
{
    const Overloaded toObject{
        [](const TextPart &part) {
            return QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                               {QStringLiteral("text"), part.text}};
        },
        [](const RefusalPart &part) {
            return QJsonObject{{QStringLiteral("type"), QStringLiteral("refusal")},
                               {QStringLiteral("text"), part.text}};
        },
        [&sink](const ImagePart &part) { return attachmentToJson("image", part, sink); },
        [&sink](const FilePart &part) { return attachmentToJson("file", part, sink); },
        [](const auto &part) { return toJson(part); }};
    QJsonArray result;
    for (const Part &part : parts) {
        result.append(std::visit(toObject, part));
    }
    return result;
}

Result<QList<Part>> partsFromJson(const QJsonArray &parts, const BlobSource &source)
{
    QList<Part> result;
    result.reserve(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto part = partFromJson(parts.at(i).toObject(), source);
        if (!part) {
            return Unexpected(ErrorKind::Storage,
                              QStringLiteral("parts[%1]: %2").arg(i).arg(part.error().detail));
        }
        result.append(std::move(part).value());
    }
    return result;
}

QJsonObject samplingToJson(const Sampling &sampling)
{
    QJsonObject result;
    if (sampling.temperature) {
        result.insert(QStringLiteral("temperature"), *sampling.temperature);
    }
    if (sampling.topP) {
        result.insert(QStringLiteral("top_p"), *sampling.topP);
    }
    if (sampling.maxTokens) {
        result.insert(QStringLiteral("max_tokens"), *sampling.maxTokens);
    }
    if (!sampling.stop.isEmpty()) {
        result.insert(QStringLiteral("stop"), QJsonArray::fromStringList(sampling.stop));
    }
    put(result, QLatin1String("reasoning_effort"), sampling.reasoningEffort);
    return result;
}

Sampling samplingFromJson(const QJsonObject &object)
{
    Sampling sampling;
    sampling.temperature = json::number(object, QLatin1String("temperature"));
    sampling.topP = json::number(object, QLatin1String("top_p"));
    if (const auto tokens = json::integer(object, QLatin1String("max_tokens"))) {
        sampling.maxTokens = static_cast<int>(*tokens);
    }
    for (const QJsonValue stop : object.value(QLatin1String("stop")).toArray()) {
        sampling.stop.append(stop.toString());
    }
    sampling.reasoningEffort = json::text(object, "reasoning_effort");
    return sampling;
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : roles) {
        if (name == roleName(role)) {
            return role;
        }
    }
    return std::nullopt;
}

QLatin1String nodeStateName(NodeState state)
{
    switch (state) {
    case NodeState::Complete:
        return QLatin1String("complete");
    case NodeState::Streaming:
        return QLatin1String("streaming");
    case NodeState::Interrupted:
        return QLatin1String("interrupted");
    case NodeState::Failed:
        return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

std::optional<NodeState> nodeStateFromName(QStringView name)
{
    for (const NodeState state : states) {
        if (name == nodeStateName(state)) {
            return state;
        }
    }
    return std::nullopt;
}

} // namespace parley
