// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaichatmessages.h"

#include "base/json.h"
#include "providers/requestparts.h"

#include <QCryptographicHash>
#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

// The vendor's word for a recording it can hear; empty for anything else.
QString soundFormat(const QString &mediaType)
{
    static const QStringList waves = {QStringLiteral("audio/wav"), QStringLiteral("audio/x-wav"),
                                      QStringLiteral("audio/vnd.wave")};
    static const QStringList layers = {QStringLiteral("audio/mpeg"), QStringLiteral("audio/mp3")};
    return waves.contains(mediaType)    ? QStringLiteral("wav")
           : layers.contains(mediaType) ? QStringLiteral("mp3")
                                        : QString();
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
    if (const QString format = soundFormat(file->mediaType); !format.isEmpty()) {
        const QJsonObject sound{{L1("data"), QString::fromLatin1(file->data.toBase64())},
                                {L1("format"), format}};
        return QJsonObject{{L1("type"), L1("input_audio")}, {L1("input_audio"), sound}};
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

// Mistral takes 9 letters or digits. The same id always becomes the same one.
QString toolId(const QString &id, const Quirks &quirks)
{
    constexpr qsizetype length = 9;
    const bool fits = id.size() == length && std::all_of(id.begin(), id.end(), [](QChar c) {
                          return c.unicode() < 128 && c.isLetterOrNumber();
                      });
    if (!quirks.shortToolIds || fits) {
        return id;
    }
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(length));
}

QJsonObject toolCall(const ToolCallPart &call, const Quirks &quirks)
{
    const L1 type(call.custom ? "custom" : "function");
    const QString arguments =
        call.arguments.isEmpty() && !call.custom ? QStringLiteral("{}") : call.arguments;
    const QJsonObject named{{L1("name"), call.name},
                            {L1(call.custom ? "input" : "arguments"), arguments}};
    return {{L1("id"), toolId(call.id, quirks)}, {L1("type"), type}, {type, named}};
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
QJsonObject assistantMessage(const Message &message, const Quirks &quirks)
{
    QJsonArray calls;
    QString refusal;
    for (const Part &part : message.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            calls.append(toolCall(*call, quirks));
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
        if (const QString thought = message.reasoning();
            quirks.replayReasoning && !thought.isEmpty()) {
            result.insert(L1("reasoning_content"), thought);
        }
    }
    if (!refusal.isEmpty()) {
        result.insert(L1("refusal"), refusal);
    }
    if (const QJsonArray replay = replayOf(message); !replay.isEmpty()) {
        result.insert(L1("reasoning_details"), replay);
    }
    return result;
}

QJsonArray asParts(const QJsonValue &content)
{
    if (content.isArray()) {
        return content.toArray();
    }
    const QString text = content.toString();
    return text.isEmpty() ? QJsonArray()
                          : QJsonArray{QJsonObject{{L1("type"), L1("text")}, {L1("text"), text}}};
}

QJsonValue joined(const QJsonValue &before, const QJsonValue &after)
{
    if (before.isString() && after.isString()) {
        return before.toString() + L1("\n\n") + after.toString();
    }
    QJsonArray parts = asParts(before);
    for (const QJsonValue &part : asParts(after)) {
        parts.append(part);
    }
    return parts;
}

// Neighbours of the same role as one message, for servers that insist on taking turns.
void append(QJsonArray &messages, const QJsonObject &message, const Quirks &quirks)
{
    QJsonObject last = messages.isEmpty() ? QJsonObject() : messages.last().toObject();
    const L1 content("content");
    const QJsonValue role = message.value(L1("role"));
    const bool joins = quirks.alternateRoles && last.value(L1("role")) == role &&
                       role != L1("tool") && !last.contains(L1("tool_calls")) &&
                       !message.contains(L1("tool_calls"));
    if (!joins) {
        messages.append(message);
        return;
    }
    last.insert(content, joined(last.value(content), message.value(content)));
    messages[messages.size() - 1] = last;
}

void appendMessage(QJsonArray &messages, const Message &message, const Quirks &quirks)
{
    switch (message.role) {
    case Role::System:
        append(messages, {{L1("role"), quirks.systemRole}, {L1("content"), message.text()}},
               quirks);
        break;
    case Role::User:
        append(messages, userMessage(message), quirks);
        break;
    case Role::Assistant:
        if (const QJsonObject object = assistantMessage(message, quirks); !object.isEmpty()) {
            append(messages, object, quirks);
        }
        break;
    case Role::Tool:
        for (const Part &part : message.parts) {
            if (const auto *result = std::get_if<ToolResultPart>(&part)) {
                messages.append(QJsonObject{{L1("role"), L1("tool")},
                                            {L1("tool_call_id"), toolId(result->callId, quirks)},
                                            {L1("content"), result->text}});
            }
        }
        break;
    }
}

} // namespace

QJsonArray openAiChatMessages(const ChatRequest &request, const Quirks &quirks)
{
    QJsonArray messages;
    if (!request.system.isEmpty()) {
        appendMessage(messages, Message::fromText(Role::System, request.system), quirks);
    }
    for (const Message &message : request.messages) {
        appendMessage(messages, message, quirks);
    }
    return messages;
}

} // namespace parley
