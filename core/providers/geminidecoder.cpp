// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/geminidecoder.h"

#include "base/json.h"
#include "providers/plaindelta.h"
#include "providers/stopreasons.h"
#include "providers/wireerror.h"
#include "providers/wireusage.h"

#include <QJsonDocument>
#include <array>

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr std::array reasons = {
    ReasonRow{"STOP", StopReason::Stop},
    ReasonRow{"MAX_TOKENS", StopReason::Length},
    ReasonRow{"SAFETY", StopReason::ContentFilter},
    ReasonRow{"RECITATION", StopReason::ContentFilter},
    ReasonRow{"LANGUAGE", StopReason::ContentFilter},
    ReasonRow{"BLOCKLIST", StopReason::ContentFilter},
    ReasonRow{"PROHIBITED_CONTENT", StopReason::ContentFilter},
    ReasonRow{"SPII", StopReason::ContentFilter},
    ReasonRow{"IMAGE_SAFETY", StopReason::ContentFilter},
    ReasonRow{"IMAGE_PROHIBITED_CONTENT", StopReason::ContentFilter},
    ReasonRow{"IMAGE_RECITATION", StopReason::ContentFilter},
    ReasonRow{"OTHER", StopReason::Error},
    ReasonRow{"IMAGE_OTHER", StopReason::Error},
    ReasonRow{"NO_IMAGE", StopReason::Error},
    ReasonRow{"MALFORMED_FUNCTION_CALL", StopReason::Error},
    ReasonRow{"MALFORMED_RESPONSE", StopReason::Error},
    ReasonRow{"UNEXPECTED_TOOL_CALL", StopReason::Error},
    ReasonRow{"TOO_MANY_TOOL_CALLS", StopReason::Error},
};

bool holdsError(const QJsonObject &chunk)
{
    const QJsonValue error = chunk.value(L1("error"));
    return (error.isObject() && !error.toObject().isEmpty()) || error.isString();
}

Error blocked(const QString &reason)
{
    Error error = streamError(QStringLiteral("prompt blocked: %1").arg(reason));
    error.kind = ErrorKind::ContentFiltered;
    error.providerCode = reason;
    return error;
}

} // namespace

QList<StreamEvent> GeminiDecoder::feed(const Frame &frame)
{
    const QByteArray data = frame.data.trimmed();
    if (m_events.ended() || data.isEmpty() || data == "[DONE]") {
        return {};
    }
    if (plain(data)) {
        return m_events.take();
    }
    m_usageBytes.clear();
    const auto parsed = json::parseValue(data);
    if (!parsed) {
        m_events.fail(streamError(QStringLiteral("malformed JSON in the stream")));
    } else {
        chunk((parsed->isArray() ? parsed->toArray().at(0) : *parsed).toObject());
    }
    return m_events.take();
}

QList<StreamEvent> GeminiDecoder::finish()
{
    if (!m_events.ended()) {
        if (isComplete()) {
            end();
        } else {
            m_events.fail(streamError(QStringLiteral("the stream ended without finishReason")));
        }
    }
    return m_events.take();
}

// Without alt=sse the whole stream is one array of chunks.
QList<StreamEvent> GeminiDecoder::whole(const QJsonValue &body)
{
    const QJsonArray chunks = body.isArray() ? body.toArray() : QJsonArray{body};
    for (const QJsonValue &value : chunks) {
        chunk(value.toObject());
    }
    return finish();
}

bool GeminiDecoder::plain(QByteArrayView data)
{
    const auto delta = m_events.identified() ? PlainGeminiDelta::read(data) : std::nullopt;
    if (!delta) {
        return false;
    }
    if (delta->isThought) {
        thought(delta->text);
    } else {
        m_events.text(delta->text);
    }
    if (delta->usage != m_usageBytes) {
        m_usageBytes = delta->usage.toByteArray();
        usage(QJsonDocument::fromJson(m_usageBytes).object());
    }
    return true;
}

void GeminiDecoder::chunk(const QJsonObject &chunk)
{
    if (m_events.ended()) {
        return;
    }
    if (!m_events.identified()) {
        m_events.identify(json::text(chunk, "responseId"), json::text(chunk, "modelVersion"));
    }
    for (const QJsonValue &value : chunk.value(L1("candidates")).toArray()) {
        const QJsonObject object = value.toObject();
        if (object.value(L1("index")).toInt(0) == 0) {
            candidate(object);
        }
    }
    usage(json::member(chunk, "usageMetadata"));
    const QString block = json::text(json::member(chunk, "promptFeedback"), "blockReason");
    if (holdsError(chunk)) {
        m_events.fail(errorFromStream(WireVendor::Gemini, chunk));
    } else if (!block.isEmpty()) {
        m_events.fail(blocked(block), StopReason::ContentFilter, block);
    }
}

void GeminiDecoder::candidate(const QJsonObject &candidate)
{
    for (const QJsonValue &value :
         json::member(candidate, "content").value(L1("parts")).toArray()) {
        part(value.toObject());
    }
    sources(candidate);
    if (const QString reason = json::text(candidate, "finishReason"); !reason.isEmpty()) {
        m_finishReason = reason;
    }
}

void GeminiDecoder::part(const QJsonObject &part)
{
    const QString words = json::text(part, "text");
    const QJsonObject call = json::member(part, "functionCall");
    if (!call.isEmpty()) {
        functionCall(call);
    } else if (part.value(L1("thought")).toBool()) {
        thought(words);
    } else {
        m_events.text(words);
        codeExecution(part);
    }
    if (const QString signature = json::text(part, "thoughtSignature"); !signature.isEmpty()) {
        sign(signature, !call.isEmpty());
    }
}

void GeminiDecoder::thought(const QString &words)
{
    if (!m_unsigned) {
        ++m_blocks;
        m_unsigned = true;
    }
    m_events.reasoning(words, m_blocks - 1);
}

void GeminiDecoder::usage(const QJsonObject &usage)
{
    if (!usage.isEmpty() && usage != m_usage) {
        m_usage = usage; // comes with every chunk, mostly the same
        m_events.add(UsageReported{usageFromGemini(usage), json::compact(usage)});
    }
}

void GeminiDecoder::functionCall(const QJsonObject &call)
{
    m_events.add(
        ToolCallStarted{m_toolCalls, json::text(call, "id"), json::text(call, "name"), false});
    m_events.add(
        ToolCallDelta{m_toolCalls, QString::fromUtf8(json::compact(json::member(call, "args")))});
    ++m_toolCalls;
}

// A signature goes back on the part it came with: the opaque bytes remember which one that was.
void GeminiDecoder::sign(const QString &signature, bool isForCall)
{
    const int block = m_unsigned ? m_blocks - 1 : m_blocks++;
    m_unsigned = false;
    const QJsonObject opaque{{L1("thoughtSignature"), signature},
                             {L1("call"), isForCall ? QJsonValue(m_toolCalls - 1) : QJsonValue()}};
    m_events.add(ReasoningSigned{signature, json::compact(opaque), block});
}

void GeminiDecoder::codeExecution(const QJsonObject &part)
{
    const QJsonObject code = json::member(part, "executableCode");
    if (!code.isEmpty()) {
        m_events.add(ServerToolCalled{{QStringLiteral("executableCode"), json::text(code, "id"),
                                       QStringLiteral("code_execution"), json::compact(code)}});
    }
}

void GeminiDecoder::sources(const QJsonObject &candidate)
{
    QJsonArray found = json::member(candidate, "citationMetadata").value(L1("citations")).toArray();
    for (const QJsonValue &chunk :
         json::member(candidate, "groundingMetadata").value(L1("groundingChunks")).toArray()) {
        found.append(json::member(chunk.toObject(), "web"));
    }
    for (const QJsonValue &value : found) {
        const QJsonObject source = value.toObject();
        const QString url = json::text(source, "uri");
        if (!url.isEmpty() && !m_sources.contains(url)) {
            m_sources.insert(url);
            m_events.add(
                CitationAdded{{url, json::text(source, "title"), {}, json::compact(source)}});
        }
    }
}

// Answers that call tools end with STOP like any other.
void GeminiDecoder::end()
{
    const StopReason reason = reasonFor(reasons, m_finishReason);
    m_events.finish(m_toolCalls > 0 && reason == StopReason::Stop ? StopReason::ToolCalls : reason,
                    m_finishReason);
}

} // namespace parley
