// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaichatdecoder.h"

#include "base/json.h"
#include "providers/plaindelta.h"
#include "providers/stopreasons.h"
#include "providers/wireerror.h"
#include "providers/wireusage.h"

#include <QJsonDocument>
#include <array>

namespace parley {

namespace {

// OpenAI's words first, then what imitators say instead.
constexpr std::array reasons = {
    ReasonRow{"stop", StopReason::Stop},
    ReasonRow{"length", StopReason::Length},
    ReasonRow{"tool_calls", StopReason::ToolCalls},
    ReasonRow{"content_filter", StopReason::ContentFilter},
    ReasonRow{"function_call", StopReason::ToolCalls},
    ReasonRow{"error", StopReason::Error},
    ReasonRow{"model_length", StopReason::ContextLength}, // Mistral
    ReasonRow{"max_tokens", StopReason::Length},
    ReasonRow{"tool_use", StopReason::ToolCalls},
    ReasonRow{"refusal", StopReason::Refusal},
};

bool holdsError(const QJsonObject &chunk)
{
    const QJsonValue error = chunk.value(QLatin1String("error"));
    return (error.isObject() && !error.toObject().isEmpty()) ||
           (error.isString() && !error.toString().isEmpty()) ||
           (!chunk.contains(QLatin1String("choices")) &&
            json::text(chunk, "object") == QLatin1String("error"));
}

// Mistral: {"type": "thinking", "thinking": "…" or [{"type": "text", "text": "…"}]}
QString thinkingText(const QJsonValue &thinking)
{
    if (thinking.isString()) {
        return thinking.toString();
    }
    QString result;
    for (const QJsonValue &part : thinking.toArray()) {
        result += json::text(part.toObject(), "text");
    }
    return result;
}

} // namespace

QList<StreamEvent> OpenAiChatDecoder::feed(const Frame &frame)
{
    const QByteArray data = frame.data.trimmed();
    if (m_events.ended() || data.isEmpty()) {
        return {};
    }
    if (data == "[DONE]") {
        end();
        return m_events.take();
    }
    const bool isError = frame.event == "error";
    if (!isError && plain(data)) {
        return m_events.take();
    }
    const auto parsed = json::parseValue(data);
    if (!parsed) {
        fail(isError ? errorFromStream(WireVendor::OpenAi, QString::fromUtf8(data))
                     : streamError(QStringLiteral("malformed JSON in the stream")));
        return m_events.take();
    }
    const QJsonObject object = (parsed->isArray() ? parsed->toArray().at(0) : *parsed).toObject();
    chunk(object);
    if (isError && !m_events.ended()) {
        fail(errorFromStream(WireVendor::OpenAi, *parsed));
    }
    return m_events.take();
}

QList<StreamEvent> OpenAiChatDecoder::finish()
{
    if (!m_events.ended()) {
        if (isComplete()) {
            end();
        } else {
            fail(streamError(QStringLiteral("the stream ended before finish_reason and [DONE]")));
        }
    }
    return m_events.take();
}

QList<StreamEvent> OpenAiChatDecoder::whole(const QJsonValue &body)
{
    const QJsonObject object = (body.isArray() ? body.toArray().at(0) : body).toObject();
    const bool isAnswer = !object.value(QLatin1String("choices")).toArray().isEmpty();
    if (isAnswer) {
        chunk(object);
        if (!m_events.ended()) {
            end();
        }
    } else if (holdsError(object) || object.contains(QLatin1String("detail")) ||
               object.contains(QLatin1String("message"))) {
        fail(errorFromStream(WireVendor::OpenAi, body));
    } else {
        fail(streamError(QStringLiteral("the answer is JSON but no chat completion")));
    }
    return m_events.take();
}

bool OpenAiChatDecoder::plain(QByteArrayView data)
{
    const auto delta = m_events.identified() ? PlainChatDelta::read(data) : std::nullopt;
    if (!delta || (!delta->provider.isEmpty() && delta->provider != m_providerName)) {
        return false;
    }
    m_events.reasoning(delta->reasoning, 0);
    spoken(m_thinkTags.feed(delta->content));
    if (delta->call) {
        m_calls.addArguments(*delta->call, delta->arguments);
    }
    if (!delta->usage.isEmpty()) {
        usage(QJsonDocument::fromJson(delta->usage.toByteArray()).object());
    }
    return true;
}

void OpenAiChatDecoder::chunk(const QJsonObject &chunk)
{
    if (!m_events.identified()) {
        m_events.identify(json::text(chunk, "id"), json::text(chunk, "model"));
    }
    extras(chunk);
    const QJsonArray choices = chunk.value(QLatin1String("choices")).toArray();
    for (const QJsonValue &value : choices) {
        const QJsonObject object = value.toObject();
        const int index = object.value(QLatin1String("index")).toInt(0);
        if (index == 0) {
            choice(object);
        } else {
            otherChoice(index, object);
        }
    }
    const QJsonObject groq = chunk.value(QLatin1String("x_groq")).toObject();
    for (const QJsonObject &holder : {chunk, groq, choices.at(0).toObject()}) {
        if (usage(holder.value(QLatin1String("usage")))) {
            break;
        }
    }
    const QString groqError = groq.isEmpty() ? QString() : json::text(groq, "error");
    if (holdsError(chunk)) {
        fail(errorFromStream(WireVendor::OpenAi, chunk));
    } else if (!groqError.isEmpty()) {
        fail(errorFromStream(WireVendor::OpenAi, groqError));
    }
}

void OpenAiChatDecoder::extras(const QJsonObject &chunk)
{
    const QString provider = json::text(chunk, "provider");
    if (!provider.isEmpty() && provider != m_providerName) {
        m_providerName = provider;
        m_events.detail(QLatin1String("provider_name"), provider);
    }
    for (const char *name : {"timings", "prompt_progress", "moderation", "openrouter_metadata"}) {
        const QJsonValue value = chunk.value(QLatin1String(name));
        if (value.isObject()) {
            m_events.detail(QLatin1String(name), value);
        }
    }
    citations(chunk);
}

void OpenAiChatDecoder::choice(const QJsonObject &choice)
{
    const QJsonValue streamed = choice.value(QLatin1String("delta"));
    delta((streamed.isObject() ? streamed : choice.value(QLatin1String("message"))).toObject());
    const QString reason = json::text(choice, "finish_reason");
    if (reason.isEmpty()) {
        return;
    }
    m_finishReason = reason;
    if (const QString native = json::text(choice, "native_finish_reason"); !native.isEmpty()) {
        m_events.detail(QLatin1String("native_stop"), native);
    }
}

void OpenAiChatDecoder::delta(const QJsonObject &delta)
{
    const QJsonValue said = delta.value(QLatin1String("content"));
    if (said.isString() && delta.size() == 1) {
        content(said); // by far the most there is
        return;
    }
    reasoning(delta);
    content(said);
    m_events.refusal(json::text(delta, "refusal"));
    for (const QJsonValue &call : delta.value(QLatin1String("tool_calls")).toArray()) {
        m_calls.add(call.toObject());
    }
    if (const QJsonValue legacy = delta.value(QLatin1String("function_call")); legacy.isObject()) {
        m_calls.add({{QLatin1String("index"), 0}, {QLatin1String("function"), legacy}});
    }
    annotations(delta.value(QLatin1String("annotations")));
}

void OpenAiChatDecoder::content(const QJsonValue &content)
{
    if (content.isString()) {
        spoken(m_thinkTags.feed(content.toString()));
        return;
    }
    for (const QJsonValue &value : content.toArray()) {
        const QJsonObject part = value.toObject();
        const QString type = json::text(part, "type");
        if (type == QLatin1String("thinking")) {
            m_events.reasoning(thinkingText(part.value(QLatin1String("thinking"))), 0);
        } else if (type == QLatin1String("refusal")) {
            m_events.refusal(json::text(part, "refusal"));
        } else if (type == QLatin1String("text") || type.isEmpty()) {
            spoken(
                m_thinkTags.feed(value.isString() ? value.toString() : json::text(part, "text")));
        }
    }
}

void OpenAiChatDecoder::spoken(const ThinkTags::Split &split)
{
    m_events.reasoning(split.reasoning, 0);
    m_events.text(split.text);
}

void OpenAiChatDecoder::reasoning(const QJsonObject &delta)
{
    const QJsonArray details = delta.value(QLatin1String("reasoning_details")).toArray();
    if (!details.isEmpty()) {
        m_details.add(details);
    }
    // Several names may carry the same words: the first that says something is shown.
    for (const QString &words : {json::text(delta, "reasoning_content"),
                                 json::text(delta, "reasoning"), ReplayDetails::textOf(details)}) {
        if (!words.isEmpty()) {
            m_events.reasoning(words, 0);
            return;
        }
    }
}

void OpenAiChatDecoder::otherChoice(int index, const QJsonObject &choice)
{
    constexpr qsizetype maxChoices = 128;
    constexpr qsizetype maxText = 1024 * 1024;
    if (index < 0 || (!m_otherTexts.contains(index) && m_otherTexts.size() >= maxChoices)) {
        return;
    }
    const QJsonValue streamed = choice.value(QLatin1String("delta"));
    const QJsonObject delta =
        (streamed.isObject() ? streamed : choice.value(QLatin1String("message"))).toObject();
    QString &known = m_otherTexts[index];
    if (known.size() < maxText) {
        known += json::text(delta, "content");
    }
}

bool OpenAiChatDecoder::usage(const QJsonValue &value)
{
    if (!value.isObject() || value.toObject().isEmpty()) {
        return false;
    }
    const QJsonObject usage = value.toObject();
    m_events.add(UsageReported{usageFromChat(usage), json::compact(usage)});
    return true;
}

void OpenAiChatDecoder::citations(const QJsonObject &chunk)
{
    const QJsonArray results = chunk.value(QLatin1String("search_results")).toArray();
    const QJsonValue named = chunk.value(QLatin1String("citations"));
    for (const QJsonValue &value : named.isArray() ? named.toArray() : results) {
        const QByteArray raw = json::compact(value);
        if (m_citations.contains(raw)) {
            continue;
        }
        m_citations.insert(raw);
        CitationPart citation{
            json::text(value.toObject(), "url"), json::text(value.toObject(), "title"), {}, raw};
        if (value.isString()) {
            citation.url = value.toString();
        }
        for (const QJsonValue &result : results) {
            if (json::text(result.toObject(), "url") == citation.url) {
                citation.title = json::text(result.toObject(), "title");
            }
        }
        m_events.add(CitationAdded{citation});
    }
}

void OpenAiChatDecoder::annotations(const QJsonValue &annotations)
{
    for (const QJsonValue &value : annotations.toArray()) {
        const QJsonObject cited = value.toObject().value(QLatin1String("url_citation")).toObject();
        const QByteArray raw = json::compact(value);
        if (!cited.isEmpty() && !m_citations.contains(raw)) {
            m_citations.insert(raw);
            m_events.add(CitationAdded{{json::text(cited, "url"), json::text(cited, "title"),
                                        json::text(cited, "content"), raw}});
        }
    }
}

void OpenAiChatDecoder::fail(const Error &error)
{
    settle();
    if (m_finishReason.isEmpty()) {
        m_events.fail(error);
    } else {
        m_events.fail(error, reasonFor(reasons, m_finishReason), m_finishReason);
    }
}

// What is told once, after the last delta.
void OpenAiChatDecoder::settle()
{
    if (m_events.ended()) {
        return;
    }
    spoken(m_thinkTags.finish());
    m_calls.settle();
    if (!m_details.isEmpty()) {
        const QJsonArray merged = m_details.merged();
        m_events.add(ReasoningSigned{{}, json::compact(merged), 0});
        m_events.detail(QLatin1String("replay_reasoning_details"), merged);
    }
    for (auto it = m_otherTexts.begin(); it != m_otherTexts.end(); ++it) {
        const QByteArray name = "choice" + QByteArray::number(it.key()) + "_text";
        m_events.detail(QLatin1String(name), it.value());
    }
}

void OpenAiChatDecoder::end()
{
    if (m_finishReason.compare(QLatin1String("error"), Qt::CaseInsensitive) == 0) {
        Error error = streamError(QStringLiteral("the provider ended the answer with an error"));
        error.kind = ErrorKind::Overloaded;
        fail(error);
        return;
    }
    settle();
    m_events.finish(reasonFor(reasons, m_finishReason), m_finishReason);
}

} // namespace parley
