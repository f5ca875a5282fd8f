// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openairesponsesdecoder.h"

#include "base/json.h"
#include "providers/stopreasons.h"
#include "providers/wireerror.h"
#include "providers/wireusage.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr int mostPlaces = 1'000'000;

// Why a response is incomplete.
constexpr std::array reasons = {
    ReasonRow{"max_output_tokens", StopReason::Length},
    ReasonRow{"max_messages", StopReason::Length},
    ReasonRow{"content_filter", StopReason::ContentFilter},
};

int placeOf(int outputIndex)
{
    return std::clamp(outputIndex, 0, mostPlaces);
}

bool isToolCall(const QString &type)
{
    return type == L1("function_call") || type == L1("custom_tool_call");
}

} // namespace

QJsonObject responsesErrorOf(const QJsonObject &event)
{
    const QJsonObject inner = json::member(event, "error");
    if (!inner.isEmpty()) {
        return inner;
    }
    QJsonObject error = event;
    error.remove(L1("type"));
    error.remove(L1("sequence_number"));
    return error;
}

QList<StreamEvent> OpenAiResponsesDecoder::feed(const Frame &frame)
{
    const QByteArray data = frame.data.trimmed();
    if (m_events.ended() || data.isEmpty() || data == "[DONE]") {
        return {};
    }
    const bool isError = frame.event == "error";
    if (const auto plain = PlainResponsesDelta::read(data); plain && !isError) {
        if (numbered(plain->number ? QJsonValue(*plain->number) : QJsonValue())) {
            delta(*plain);
        }
        return m_events.take();
    }
    const auto parsed = json::parseValue(data);
    if (!parsed) {
        failed(isError ? errorFromStream(WireVendor::OpenAi, QString::fromUtf8(data))
                       : streamError(QStringLiteral("malformed JSON in the stream")),
               {});
        return m_events.take();
    }
    const QJsonObject object = parsed->toObject();
    const QString type = json::text(object, "type");
    if (isError || type == L1("error") ||
        (type.isEmpty() && json::member(object, "error").size() > 0)) {
        numbered(object.value(L1("sequence_number")));
        failed(errorFromStream(WireVendor::OpenAi, responsesErrorOf(object)), {});
        return m_events.take();
    }
    return feed(object);
}

QList<StreamEvent> OpenAiResponsesDecoder::feed(const QJsonObject &object)
{
    if (m_events.ended() || !numbered(object.value(L1("sequence_number")))) {
        return {};
    }
    event(json::text(object, "type"), object);
    return m_events.take();
}

QList<StreamEvent> OpenAiResponsesDecoder::refuse(const Error &error)
{
    failed(error, {});
    return m_events.take();
}

QList<StreamEvent> OpenAiResponsesDecoder::note(QLatin1String name, const QJsonValue &value)
{
    if (m_events.started() && !m_events.ended()) {
        m_events.detail(name, value);
    }
    return m_events.take();
}

QList<StreamEvent> OpenAiResponsesDecoder::finish()
{
    failed(streamError(QStringLiteral("the stream ended without a terminal event")), {});
    return m_events.take();
}

QList<StreamEvent> OpenAiResponsesDecoder::whole(const QJsonValue &body)
{
    const QJsonObject response = body.toObject();
    const QJsonArray output = response.value(L1("output")).toArray();
    if (json::text(response, "object") != L1("response") && output.isEmpty()) {
        const bool isError = response.contains(L1("error")) || response.contains(L1("message")) ||
                             response.contains(L1("detail"));
        failed(isError ? errorFromStream(WireVendor::OpenAi, body)
                       : streamError(QStringLiteral("the answer is JSON but no response")),
               {});
        return m_events.take();
    }
    m_events.identify(json::text(response, "id"), json::text(response, "model"));
    int index = 0;
    for (const QJsonValue &value : output) {
        const QJsonObject item = value.toObject();
        itemAdded(index, item);
        itemDone(index, item);
        ++index;
    }
    terminal(json::text(response, "status"), response);
    return m_events.take();
}

// What a connection that broke must name to go on from here.
bool OpenAiResponsesDecoder::numbered(const QJsonValue &number)
{
    if (!number.isDouble()) {
        return true;
    }
    if (m_takenUp && number.toInteger() <= m_lastNumber.toInteger(-1)) {
        return false;
    }
    m_firstNumber = m_firstNumber.isNull() ? number : m_firstNumber;
    m_lastNumber = number;
    return true;
}

ResumePoint OpenAiResponsesDecoder::resumePoint() const
{
    if (m_events.ended() || m_backgroundId.isEmpty() || m_lastNumber.isNull()) {
        return {};
    }
    return {m_backgroundId, m_lastNumber.toInteger()};
}

void OpenAiResponsesDecoder::takeUp(const ResumePoint &from)
{
    m_takenUp = true;
    m_backgroundId = from.responseId;
    m_lastNumber = from.sequence;
}

void OpenAiResponsesDecoder::event(const QString &type, const QJsonObject &event)
{
    const int outputIndex = event.value(L1("output_index")).toInt();
    if (type.endsWith(L1(".delta"))) {
        const QByteArray name = type.toUtf8();
        delta({name, json::text(event, "delta"), outputIndex,
               event.value(L1("summary_index")).toInt(), event.value(L1("content_index")).toInt(),
               std::nullopt});
        return;
    }
    const int index = placeOf(outputIndex);
    if (type == L1("response.output_item.added")) {
        itemAdded(index, json::member(event, "item"));
    } else if (type == L1("response.output_item.done")) {
        itemDone(index, json::member(event, "item"));
    } else if (type == L1("response.output_text.annotation.added")) {
        annotation(json::member(event, "annotation"));
    } else if (type == L1("response.created") || type == L1("response.in_progress") ||
               type == L1("response.queued")) {
        const QJsonObject response = json::member(event, "response");
        m_events.identify(json::text(response, "id"), json::text(response, "model"));
        if (response.value(L1("background")).toBool()) {
            m_backgroundId = json::text(response, "id");
        }
    } else if (type == L1("response.completed") || type == L1("response.incomplete") ||
               type == L1("response.failed") || type == L1("response.cancelled")) {
        const QJsonObject response = json::member(event, "response");
        m_events.identify(json::text(response, "id"), json::text(response, "model"));
        terminal(type.mid(static_cast<qsizetype>(qstrlen("response."))), response);
    }
}

void OpenAiResponsesDecoder::delta(const PlainResponsesDelta &delta)
{
    const int index = placeOf(delta.outputIndex);
    if (delta.type == "response.output_text.delta") {
        m_silent.remove(index);
        m_events.text(delta.delta);
        segment(index, delta.delta);
    } else if (delta.type == "response.refusal.delta") {
        m_silent.remove(index);
        m_events.refusal(delta.delta);
    } else if (delta.type == "response.reasoning_summary_text.delta") {
        m_events.reasoning(delta.delta, reasoningBlock(index, delta.summaryIndex));
    } else if (delta.type == "response.reasoning_text.delta") {
        m_events.reasoning(delta.delta, reasoningBlock(index, delta.contentIndex));
    } else if (delta.type == "response.function_call_arguments.delta" ||
               delta.type == "response.custom_tool_call_input.delta") {
        toolArguments(index, delta.delta);
    }
}

int OpenAiResponsesDecoder::reasoningBlock(int index, int part)
{
    const auto place = std::pair(index, part);
    if (const auto known = m_reasoning.constFind(place); known != m_reasoning.constEnd()) {
        return *known;
    }
    const int block = static_cast<int>(m_reasoning.size());
    m_reasoning.insert(place, block);
    return block;
}

void OpenAiResponsesDecoder::itemAdded(int index, const QJsonObject &item)
{
    const QString type = json::text(item, "type");
    if (isToolCall(type)) {
        toolStarted(index, item);
    } else if (type == L1("message")) {
        m_silent.insert(index);
        if (const QString phase = json::text(item, "phase"); !phase.isEmpty()) {
            m_segments[index].first = phase;
        }
    }
}

void OpenAiResponsesDecoder::toolStarted(int index, const QJsonObject &item)
{
    if (m_toolCalls.contains(index)) {
        return;
    }
    const int number = static_cast<int>(m_toolCalls.size());
    m_toolCalls.insert(index, {number, false});
    m_events.add(ToolCallStarted{number, json::text(item, "call_id"), json::text(item, "name"),
                                 json::text(item, "type") == L1("custom_tool_call")});
}

void OpenAiResponsesDecoder::toolArguments(int index, const QString &fragment)
{
    const auto call = m_toolCalls.find(index);
    if (call != m_toolCalls.end() && !fragment.isEmpty()) {
        call->hasArguments = true;
        m_events.add(ToolCallDelta{call->number, fragment});
    }
}

void OpenAiResponsesDecoder::itemDone(int index, const QJsonObject &item)
{
    const QString type = json::text(item, "type");
    if (isToolCall(type)) {
        toolStarted(index, item); // a resumed stream may begin behind its start
        if (!m_toolCalls.value(index).hasArguments) {
            toolArguments(index,
                          json::text(item, type == L1("function_call") ? "arguments" : "input"));
        }
    } else if (type == L1("message") && m_silent.remove(index)) {
        wholeMessage(item); // a server that sends no deltas
    } else if (type == L1("reasoning")) {
        reasoningDone(index, item);
    } else if (type.endsWith(L1("_call"))) {
        serverTool(item);
    }
}

void OpenAiResponsesDecoder::reasoningDone(int index, const QJsonObject &item)
{
    int part = 0;
    for (const QJsonValue &summary : item.value(L1("summary")).toArray()) {
        if (!m_reasoning.contains({index, part})) {
            m_events.reasoning(json::text(summary.toObject(), "text"), reasoningBlock(index, part));
        }
        ++part;
    }
    // Sent back as it came, or not at all: without its encrypted part it means nothing.
    if (!json::text(item, "encrypted_content").isEmpty()) {
        m_replay.append(item);
        m_events.add(ReasoningSigned{{}, json::compact(item), reasoningBlock(index, 0)});
    }
}

void OpenAiResponsesDecoder::serverTool(const QJsonObject &item)
{
    const QString type = json::text(item, "type");
    const QString name = json::text(item, "name");
    QJsonValue input;
    for (const char *member : {"action", "queries", "code", "arguments"}) {
        if (input.isNull() || input.isUndefined()) {
            input = item.value(L1(member));
        }
    }
    m_events.add(
        ServerToolCalled{{type, json::text(item, "id"), name.isEmpty() ? type.chopped(5) : name,
                          json::compact(input.isUndefined() ? QJsonValue() : input)}});
}

void OpenAiResponsesDecoder::wholeMessage(const QJsonObject &item)
{
    for (const QJsonValue &value : item.value(L1("content")).toArray()) {
        const QJsonObject part = value.toObject();
        const QString type = json::text(part, "type");
        if (type == L1("output_text")) {
            m_events.text(json::text(part, "text"));
        } else if (type == L1("refusal")) {
            m_events.refusal(json::text(part, "refusal"));
        }
        for (const QJsonValue &note : part.value(L1("annotations")).toArray()) {
            annotation(note.toObject());
        }
    }
}

void OpenAiResponsesDecoder::annotation(const QJsonObject &annotation)
{
    if (!annotation.isEmpty()) {
        const QString title = json::text(annotation, "title");
        m_events.add(CitationAdded{{json::text(annotation, "url"),
                                    title.isEmpty() ? json::text(annotation, "filename") : title,
                                    {},
                                    json::compact(annotation)}});
    }
}

// Only of messages that say which phase they belong to.
void OpenAiResponsesDecoder::segment(int index, const QString &text)
{
    if (const auto known = m_segments.find(index); known != m_segments.end()) {
        known->second += text;
    }
}

void OpenAiResponsesDecoder::terminal(const QString &status, const QJsonObject &response)
{
    const QString why = json::text(json::member(response, "incomplete_details"), "reason");
    if (const QJsonObject usage = json::member(response, "usage"); !usage.isEmpty()) {
        m_events.add(UsageReported{usageFromChat(usage), json::compact(usage)});
    }
    if (status == L1("failed")) {
        failed(errorFromStream(WireVendor::OpenAi, response), status);
    } else if (status == L1("cancelled")) {
        Error error = streamError(QStringLiteral("the response was cancelled on the server"));
        error.kind = ErrorKind::Cancelled;
        failed(error, status);
    } else if (status == L1("incomplete")) {
        settle();
        m_events.finish(reasonFor(reasons, why), why.isEmpty() ? status : why);
    } else {
        settle();
        m_events.finish(m_toolCalls.isEmpty() ? StopReason::Stop : StopReason::ToolCalls, status);
    }
}

void OpenAiResponsesDecoder::failed(const Error &error, const QString &rawReason)
{
    settle();
    m_events.fail(error, {}, rawReason);
}

void OpenAiResponsesDecoder::settle()
{
    if (m_events.ended() || !m_events.started()) {
        return;
    }
    if (!m_replay.isEmpty()) {
        m_events.detail(L1("replay_items"), m_replay);
    }
    if (m_segments.size() > 1) {
        QJsonArray segments;
        for (const auto &[phase, text] : std::as_const(m_segments)) {
            segments.append(QJsonObject{{L1("phase"), phase}, {L1("text"), text}});
        }
        m_events.detail(L1("segments"), segments);
    }
    if (!m_lastNumber.isNull()) {
        m_events.detail(L1("first_sequence_number"), m_firstNumber);
        m_events.detail(L1("last_sequence_number"), m_lastNumber);
    }
}

} // namespace parley
