// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/ollamadecoder.h"

#include "base/json.h"
#include "providers/plaindelta.h"
#include "providers/stopreasons.h"
#include "providers/wireerror.h"
#include "providers/wireusage.h"

#include <array>

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr std::array reasons = {
    ReasonRow{"stop", StopReason::Stop},
    ReasonRow{"length", StopReason::Length},
    ReasonRow{"load", StopReason::Stop},
    ReasonRow{"unload", StopReason::Stop},
};

// The figures of the last line, without the line's other members.
QJsonObject figuresOf(const QJsonObject &line)
{
    QJsonObject figures;
    for (const char *name : {"total_duration", "load_duration", "prompt_eval_count",
                             "prompt_eval_duration", "eval_count", "eval_duration"}) {
        if (line.contains(L1(name))) {
            figures.insert(L1(name), line.value(L1(name)));
        }
    }
    return figures;
}

} // namespace

QList<StreamEvent> OllamaDecoder::feed(const Frame &frame)
{
    if (m_events.ended()) {
        return {};
    }
    if (const auto delta =
            m_events.knowsModel() ? PlainOllamaDelta::read(frame.data) : std::nullopt) {
        m_events.reasoning(delta->thinking, 0);
        m_events.text(delta->content);
        return m_events.take();
    }
    const auto parsed = json::parseValue(frame.data);
    if (parsed) {
        line(parsed->toObject());
    } else {
        m_events.fail(streamError(QStringLiteral("malformed JSON in the stream")));
    }
    return m_events.take();
}

QList<StreamEvent> OllamaDecoder::finish()
{
    m_events.fail(streamError(QStringLiteral("the stream ended before \"done\"")));
    return m_events.take();
}

QList<StreamEvent> OllamaDecoder::whole(const QJsonValue &body)
{
    line(body.toObject());
    m_events.fail(streamError(QStringLiteral("the answer is JSON but no chat answer")));
    return m_events.take();
}

void OllamaDecoder::line(const QJsonObject &line)
{
    const QJsonValue error = line.value(L1("error"));
    if (error.isObject() || (error.isString() && !error.toString().isEmpty())) {
        m_events.fail(errorFromStream(WireVendor::Ollama, line));
        return;
    }
    const QJsonObject message = line.value(L1("message")).toObject();
    m_events.identify({}, json::text(line, "model"));
    m_events.reasoning(json::text(message, "thinking"), 0);
    m_events.text(json::text(message, "content"));
    for (const QJsonValue &value : message.value(L1("tool_calls")).toArray()) {
        const QJsonObject call = value.toObject();
        const QJsonObject function = call.value(L1("function")).toObject();
        const QJsonValue arguments = function.value(L1("arguments"));
        m_events.add(ToolCallStarted{m_toolCalls, json::text(call, "id"),
                                     json::text(function, "name"), false});
        const QString written = arguments.isString()
                                    ? arguments.toString()
                                    : QString::fromUtf8(json::compact(arguments.toObject()));
        m_events.add(ToolCallDelta{m_toolCalls, written});
        ++m_toolCalls;
    }
    if (line.value(L1("done")).toBool()) {
        end(line);
    }
}

void OllamaDecoder::end(const QJsonObject &line)
{
    const Usage usage = usageFromOllama(line);
    if (usage.input || usage.output) {
        m_events.add(UsageReported{usage, json::compact(figuresOf(line))});
    }
    const QString raw = json::text(line, "done_reason");
    const StopReason reason = reasonFor(reasons, raw);
    m_events.finish(m_toolCalls > 0 && reason == StopReason::Stop ? StopReason::ToolCalls : reason,
                    raw);
}

} // namespace parley
