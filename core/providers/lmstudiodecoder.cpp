// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/lmstudiodecoder.h"

#include "base/json.h"
#include "providers/plaindelta.h"
#include "providers/wireerror.h"
#include "providers/wireusage.h"

namespace parley {

namespace {

using L1 = QLatin1String;

} // namespace

QList<StreamEvent> LmStudioDecoder::feed(const Frame &frame)
{
    const QByteArray data = frame.data.trimmed();
    if (m_events.ended() || data.isEmpty()) {
        return {};
    }
    if (const auto delta = PlainLmStudioDelta::read(data)) {
        piece(delta->type, delta->content);
        return m_events.take();
    }
    const auto parsed = json::parseValue(data);
    if (!parsed) {
        m_events.fail(streamError(QStringLiteral("malformed JSON in the stream")));
        return m_events.take();
    }
    const QJsonObject object = parsed->toObject();
    const QString type = json::text(object, "type");
    event(type.isEmpty() ? QString::fromLatin1(frame.event) : type, object);
    return m_events.take();
}

QList<StreamEvent> LmStudioDecoder::finish()
{
    m_events.fail(
        m_error.value_or(streamError(QStringLiteral("the stream ended without chat.end"))));
    return m_events.take();
}

QList<StreamEvent> LmStudioDecoder::whole(const QJsonValue &body)
{
    const QJsonObject result = body.toObject();
    if (result.value(L1("output")).isArray()) {
        for (const QJsonValue &value : result.value(L1("output")).toArray()) {
            const QJsonObject item = value.toObject();
            const bool isReasoning = json::text(item, "type") == L1("reasoning");
            if (isReasoning) {
                m_events.reasoning(json::text(item, "content"), 0);
            } else if (json::text(item, "type") == L1("message")) {
                m_events.text(json::text(item, "content"));
            }
        }
        end(result);
    } else {
        m_events.fail(errorFromStream(WireVendor::OpenAi, body));
    }
    return m_events.take();
}

void LmStudioDecoder::piece(QByteArrayView type, const QString &words)
{
    if (type == "message.delta") {
        m_events.text(words);
    } else if (type == "reasoning.delta") {
        m_events.reasoning(words, 0);
    }
}

void LmStudioDecoder::event(const QString &type, const QJsonObject &event)
{
    if (type.endsWith(L1(".delta"))) {
        piece(type.toUtf8(), json::text(event, "content"));
    } else if (type == L1("chat.start")) {
        m_events.identify({}, json::text(event, "model_instance_id"));
    } else if (type == L1("error")) {
        m_error = errorFromStream(WireVendor::OpenAi, event);
    } else if (type == L1("chat.end")) {
        end(event.value(L1("result")).toObject());
    }
}

void LmStudioDecoder::end(const QJsonObject &result)
{
    const QString raw = QStringLiteral("chat.end");
    m_events.identify(json::text(result, "response_id"), json::text(result, "model_instance_id"));
    if (m_error) {
        m_events.fail(*m_error, {}, raw);
        return;
    }
    const QJsonObject stats = result.value(L1("stats")).toObject();
    if (!stats.isEmpty()) {
        m_events.add(UsageReported{usageFromLmStudio(stats), json::compact(stats)});
    }
    m_events.finish(StopReason::Stop, raw);
}

} // namespace parley
