// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/anthropicdecoder.h"

#include "base/json.h"
#include "providers/plaindelta.h"
#include "providers/stopreasons.h"
#include "providers/wireerror.h"
#include "providers/wireusage.h"

#include <array>

namespace parley {

namespace {

constexpr std::array reasons = {
    ReasonRow{"end_turn", StopReason::Stop},
    ReasonRow{"stop_sequence", StopReason::Stop},
    ReasonRow{"max_tokens", StopReason::Length},
    ReasonRow{"tool_use", StopReason::ToolCalls},
    ReasonRow{"pause_turn", StopReason::Pause},
    ReasonRow{"compaction", StopReason::Pause},
    ReasonRow{"refusal", StopReason::Refusal},
    ReasonRow{"model_context_window_exceeded", StopReason::ContextLength},
};

bool isServerTool(const QString &type)
{
    return type.endsWith(QLatin1String("_tool_use"));
}

} // namespace

QList<StreamEvent> AnthropicDecoder::feed(const Frame &frame)
{
    const QByteArray data = frame.data.trimmed();
    if (m_events.ended() || data.isEmpty() || data == "[DONE]") {
        return {};
    }
    const bool isError = frame.event == "error";
    if (!isError && plain(data)) {
        return m_events.take();
    }
    const auto parsed = json::parseValue(data);
    if (!parsed) {
        m_events.fail(isError ? errorFromStream(WireVendor::Anthropic, QString::fromUtf8(data))
                              : streamError(QStringLiteral("malformed JSON in the stream")));
        return m_events.take();
    }
    const QJsonObject object = parsed->toObject();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (isError || json::text(object, "type") == QLatin1String("error") ||
        (error.isObject() && !error.toObject().isEmpty())) {
        m_events.fail(errorFromStream(WireVendor::Anthropic, object));
    } else {
        event(object);
    }
    return m_events.take();
}

QList<StreamEvent> AnthropicDecoder::finish()
{
    m_events.fail(streamError(QStringLiteral("the stream ended without message_stop")));
    return m_events.take();
}

QList<StreamEvent> AnthropicDecoder::whole(const QJsonValue &body)
{
    const QJsonObject message = body.toObject();
    if (json::text(message, "type") == QLatin1String("message")) {
        messageStart(message);
        messageDelta(message);
        end();
    } else if (message.contains(QLatin1String("error")) ||
               message.contains(QLatin1String("message")) ||
               message.contains(QLatin1String("detail"))) {
        m_events.fail(errorFromStream(WireVendor::Anthropic, body));
    } else {
        m_events.fail(streamError(QStringLiteral("the answer is JSON but no message")));
    }
    return m_events.take();
}

bool AnthropicDecoder::plain(QByteArrayView data)
{
    const auto delta = PlainAnthropicDelta::read(data);
    if (!delta) {
        return false;
    }
    if (delta->type == "text_delta") {
        textDelta(delta->index, delta->piece);
    } else if (delta->type == "thinking_delta") {
        thinkingDelta(delta->index, delta->piece);
    } else {
        inputDelta(delta->index, delta->piece);
    }
    return true;
}

void AnthropicDecoder::event(const QJsonObject &event)
{
    const QString type = json::text(event, "type");
    const int index = event.value(QLatin1String("index")).toInt(0);
    if (type == QLatin1String("content_block_delta")) {
        blockDelta(index, json::member(event, "delta"));
    } else if (type == QLatin1String("content_block_start")) {
        blockStart(index, json::member(event, "content_block"));
    } else if (type == QLatin1String("content_block_stop")) {
        blockStop(index);
    } else if (type == QLatin1String("message_start")) {
        messageStart(json::member(event, "message"));
    } else if (type == QLatin1String("message_delta")) {
        messageDelta(json::member(event, "delta"));
        usage(event.value(QLatin1String("usage")));
    } else if (type == QLatin1String("message_stop")) {
        end();
    }
}

void AnthropicDecoder::messageStart(const QJsonObject &message)
{
    m_events.identify(json::text(message, "id"), json::text(message, "model"));
    usage(message.value(QLatin1String("usage")));
    int index = 0;
    for (const QJsonValue &content : message.value(QLatin1String("content")).toArray()) {
        blockStart(index, content.toObject());
        blockStop(index);
        ++index;
    }
}

void AnthropicDecoder::blockStart(int index, const QJsonObject &content)
{
    constexpr qsizetype maxOpen = 4096;
    if (m_blocks.size() >= maxOpen) {
        m_keepsContent = false;
        return;
    }
    Block block{json::text(content, "type"), 0, {}, content, {}, {}, {}};
    if (block.type == QLatin1String("text")) {
        for (const QJsonValue &cited : content.value(QLatin1String("citations")).toArray()) {
            citation(cited);
        }
        m_events.text(json::text(content, "text"));
    } else if (block.type == QLatin1String("thinking")) {
        block.number = m_reasoningBlocks++;
        m_events.reasoning(json::text(content, "thinking"), block.number);
        sign(json::text(content, "signature"), block.number);
    } else if (block.type == QLatin1String("redacted_thinking")) {
        block.number = m_reasoningBlocks++;
        m_events.add(ReasoningSigned{{}, json::compact(content), block.number});
    } else if (block.type == QLatin1String("tool_use")) {
        block.number = m_toolCalls++;
        m_events.add(
            ToolCallStarted{block.number, json::text(content, "id"), json::text(content, "name")});
    }
    m_blocks.insert(index, block);
}

void AnthropicDecoder::blockDelta(int index, const QJsonObject &delta)
{
    const QString type = json::text(delta, "type");
    if (type == QLatin1String("text_delta")) {
        textDelta(index, json::text(delta, "text"));
    } else if (type == QLatin1String("input_json_delta")) {
        inputDelta(index, json::text(delta, "partial_json"));
    } else if (type == QLatin1String("citations_delta")) {
        citation(delta.value(QLatin1String("citation")));
        if (const auto block = m_blocks.find(index); block != m_blocks.end()) {
            block->citations.append(delta.value(QLatin1String("citation")));
        }
    } else if (type == QLatin1String("thinking_delta") ||
               type == QLatin1String("signature_delta")) {
        const int number = thinkingDelta(index, json::text(delta, "thinking"));
        sign(json::text(delta, "signature"), number);
        if (const auto block = m_blocks.find(index);
            block != m_blocks.end() && delta.contains(QLatin1String("signature"))) {
            block->signature = json::text(delta, "signature");
        }
    } else {
        m_keepsContent = false; // something was added to a block that we know nothing of
    }
}

void AnthropicDecoder::textDelta(int index, const QString &piece)
{
    m_events.text(piece);
    if (const auto block = m_blocks.find(index); block != m_blocks.end()) {
        block->text += piece;
    } else {
        m_keepsContent = false;
    }
}

int AnthropicDecoder::thinkingDelta(int index, const QString &piece)
{
    auto block = m_blocks.find(index);
    if (block == m_blocks.end() || block->type != QLatin1String("thinking")) {
        blockStart(index, {{QLatin1String("type"), QLatin1String("thinking")}});
        block = m_blocks.find(index);
    }
    const int number = block == m_blocks.end() ? 0 : block->number;
    m_events.reasoning(piece, number);
    if (block != m_blocks.end()) {
        block->text += piece;
    }
    return number;
}

void AnthropicDecoder::inputDelta(int index, const QString &fragment)
{
    const auto block = m_blocks.find(index);
    if (block == m_blocks.end() || fragment.isEmpty()) {
        return;
    }
    block->input += fragment;
    if (block->type == QLatin1String("tool_use")) {
        m_events.add(ToolCallDelta{block->number, fragment});
    }
}

void AnthropicDecoder::blockStop(int index)
{
    const Block block = m_blocks.take(index);
    keep(index, block);
    const QJsonObject placeholder = json::member(block.opening, "input");
    if (block.type == QLatin1String("tool_use")) {
        // Servers that don't stream the input put it into the opening.
        if (block.input.isEmpty() && !placeholder.isEmpty()) {
            m_events.add(
                ToolCallDelta{block.number, QString::fromUtf8(json::compact(placeholder))});
        }
    } else if (isServerTool(block.type)) {
        const auto streamed = json::parseObject(block.input.toUtf8());
        m_events.add(ServerToolCalled{{block.type, json::text(block.opening, "id"),
                                       json::text(block.opening, "name"),
                                       json::compact(streamed ? *streamed : placeholder)}});
    }
}

// The block as if it had come in one piece.
void AnthropicDecoder::keep(int index, const Block &block)
{
    constexpr qsizetype mostBytes = 16 * 1024 * 1024;
    const auto streamed = json::parseObject(block.input.toUtf8());
    QJsonObject whole = block.opening;
    if (block.type == QLatin1String("text")) {
        QJsonArray citations = whole.value(QLatin1String("citations")).toArray();
        for (const QJsonValue &citation : block.citations) {
            citations.append(citation);
        }
        whole.insert(QLatin1String("text"), json::text(whole, "text") + block.text);
        if (!citations.isEmpty()) {
            whole.insert(QLatin1String("citations"), citations);
        }
        if (json::text(whole, "text").isEmpty()) {
            return; // refused when it comes back
        }
    } else if (block.type == QLatin1String("thinking")) {
        whole.insert(QLatin1String("thinking"), json::text(whole, "thinking") + block.text);
        if (!block.signature.isEmpty()) {
            whole.insert(QLatin1String("signature"), block.signature);
        }
    } else if (streamed) {
        whole.insert(QLatin1String("input"), *streamed);
    }
    const QByteArray kept = json::compact(whole);
    m_contentSize += kept.size();
    m_keepsContent = m_keepsContent && m_contentSize <= mostBytes && !whole.isEmpty() &&
                     !m_content.contains(index);
    if (m_keepsContent) {
        m_content.insert(index, kept);
    } else {
        m_content.clear();
    }
}

// What the next request sends back to go on (see anthropicdialect.cpp).
void AnthropicDecoder::tellPause()
{
    QJsonArray content;
    for (const QByteArray &block : std::as_const(m_content)) {
        content.append(json::parseObject(block).value_or(QJsonObject()));
    }
    if (!m_keepsContent || content.isEmpty()) {
        return;
    }
    QJsonObject replay{{QLatin1String("dialect"), QLatin1String("anthropic")},
                       {QLatin1String("content"), content}};
    if (!m_container.isEmpty()) {
        replay.insert(QLatin1String("container"), m_container);
    }
    m_events.detail(QLatin1String("replay_content"), replay);
}

// The kind of block goes along: a signature is only ever sent back to the vendor that made it.
void AnthropicDecoder::sign(const QString &signature, int number)
{
    if (!signature.isEmpty()) {
        m_events.add(ReasoningSigned{signature, R"({"type":"thinking"})", number});
    }
}

void AnthropicDecoder::citation(const QJsonValue &value)
{
    const QJsonObject cited = value.toObject();
    if (cited.isEmpty()) {
        return;
    }
    const QString title = json::text(cited, "title");
    m_events.add(CitationAdded{{json::text(cited, "url"),
                                title.isEmpty() ? json::text(cited, "document_title") : title,
                                json::text(cited, "cited_text"), json::compact(cited)}});
}

void AnthropicDecoder::messageDelta(const QJsonObject &delta)
{
    if (const QString reason = json::text(delta, "stop_reason"); !reason.isEmpty()) {
        m_stopReason = reason;
    }
    if (const QString id = json::text(json::member(delta, "container"), "id"); !id.isEmpty()) {
        m_container = id;
    }
    const QJsonValue sequence = delta.value(QLatin1String("stop_sequence"));
    if (sequence.isString()) {
        m_events.detail(QLatin1String("stop_sequence"), sequence);
    }
    const QJsonObject details = json::member(delta, "stop_details");
    if (!details.isEmpty()) {
        m_events.detail(QLatin1String("stop_details"), details);
        if (m_stopReason == QLatin1String("refusal")) {
            m_events.refusal(json::text(details, "explanation"));
        }
    }
}

void AnthropicDecoder::usage(const QJsonValue &value)
{
    const QJsonObject usage = value.toObject();
    if (usage.isEmpty()) {
        return;
    }
    for (auto it = usage.begin(); it != usage.end(); ++it) {
        if (!it.value().isNull()) {
            m_usage.insert(it.key(), it.value());
        }
    }
    m_events.add(UsageReported{usageFromAnthropic(m_usage), json::compact(usage)});
}

void AnthropicDecoder::end()
{
    while (!m_blocks.isEmpty()) {
        blockStop(m_blocks.firstKey());
    }
    const StopReason reason = reasonFor(reasons, m_stopReason);
    if (reason == StopReason::Pause) {
        tellPause();
    }
    m_events.finish(reason, m_stopReason);
}

} // namespace parley
