// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/decoderesult.h"

#include "base/json.h"

namespace parley {

namespace {

using L1 = QLatin1String;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

// Any JSON value; null when the bytes are none.
QJsonValue parsed(const QByteArray &bytes)
{
    const auto value = json::parseValue(bytes);
    return value ? *value : QJsonValue();
}

QJsonValue parsedArguments(const ToolCallPart &call)
{
    if (call.custom) {
        return {};
    }
    return call.arguments.trimmed().isEmpty() ? QJsonObject() : parsed(call.arguments.toUtf8());
}

QJsonArray toolCalls(const Message &message)
{
    QJsonArray calls;
    for (const Part &part : message.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            calls.append(QJsonObject{
                {L1("index"), calls.size()},
                {L1("id"), orNull(call->id)},
                {L1("type"), call->custom ? L1("custom") : L1("function")},
                {L1("name"), call->name},
                {L1("arguments"), call->arguments},
                {L1("arguments_json"), parsedArguments(*call)},
            });
        }
    }
    return calls;
}

QString refusal(const Message &message)
{
    QString text;
    for (const Part &part : message.parts) {
        if (const auto *refused = std::get_if<RefusalPart>(&part)) {
            text += refused->text;
        }
    }
    return text;
}

void insertFilled(QJsonObject &result, L1 name, const QJsonArray &values)
{
    if (!values.isEmpty()) {
        result.insert(name, values);
    }
}

void addPartExtras(QJsonObject &result, const Message &message)
{
    QJsonArray citations;
    QJsonArray signatures;
    QJsonArray tools;
    for (const Part &part : message.parts) {
        if (const auto *citation = std::get_if<CitationPart>(&part)) {
            citations.append(parsed(citation->raw));
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            if (!reasoning->signature.isEmpty()) {
                signatures.append(reasoning->signature);
            }
        } else if (const auto *tool = std::get_if<ServerToolPart>(&part)) {
            tools.append(QJsonObject{{L1("type"), tool->type},
                                     {L1("id"), tool->id},
                                     {L1("name"), tool->name},
                                     {L1("input"), parsed(tool->input)}});
        }
    }
    insertFilled(result, L1("citations"), citations);
    insertFilled(result, L1("signatures"), signatures);
    insertFilled(result, L1("builtin_tools"), tools);
}

// The vendor ended the answer by its own protocol although it is an error too (a blocked prompt).
bool endedByProtocol(const Turn &turn)
{
    return turn.error && turn.error->kind == ErrorKind::ContentFiltered &&
           turn.stopReason == StopReason::ContentFilter;
}

void addUsage(QJsonObject &result, const Turn &turn, bool complete)
{
    // After an error the server told, its counters are no account of the answer; after a cut they
    // are the last ones known.
    const bool told = turn.error && turn.error->kind != ErrorKind::Transport &&
                      turn.error->kind != ErrorKind::Timeout &&
                      turn.error->kind != ErrorKind::Cancelled;
    const bool counts = turn.usage && (complete || !told);
    result.insert(L1("usage"), counts ? usageToJson(*turn.usage) : QJsonValue());
    result.insert(L1("usage_raw"), complete ? parsed(turn.rawUsage) : QJsonValue());
}

} // namespace

QJsonObject usageToJson(const Usage &usage)
{
    return {
        {L1("input"), orNull(usage.input)},
        {L1("output"), orNull(usage.output)},
        {L1("total"), orNull(usage.total)},
        {L1("cached_read"), orNull(usage.cachedRead)},
        {L1("cache_write"), orNull(usage.cacheWrite)},
        {L1("reasoning"), orNull(usage.reasoning)},
        {L1("cost_usd"),
         usage.reportedCost ? QJsonValue(usage.reportedCost->dollars()) : QJsonValue()},
    };
}

QJsonObject errorToJson(const Error &error)
{
    QJsonValue code = orNull(error.providerCode);
    if (error.providerCodeIsNumber) {
        code = error.providerCode.toLongLong();
    }
    return {
        {L1("class"), errorKindName(error.kind)},
        {L1("retryable"), error.retryable()},
        {L1("phase"), errorPhaseName(error.phase)},
        {L1("http_status"), error.httpStatus == 0 ? QJsonValue() : QJsonValue(error.httpStatus)},
        {L1("type"), orNull(error.providerType)},
        {L1("code"), code},
        {L1("message"), error.detail},
        {L1("request_id"), orNull(error.requestId)},
        {L1("retry_after_ms"),
         error.retryAfter ? QJsonValue(qint64(error.retryAfter->count())) : QJsonValue()},
    };
}

QJsonObject decodeResult(const Turn &turn)
{
    const bool complete = turn.complete || endedByProtocol(turn);
    // An end the vendor gave no word for ([DONE] alone) is complete, but has no reason.
    const bool hasReason = turn.stopReason && !turn.rawStopReason.isEmpty();
    QJsonObject result{
        {L1("text"), turn.message.text()},
        {L1("thinking"), turn.message.reasoning()},
        {L1("refusal"), orNull(refusal(turn.message))},
        {L1("tool_calls"), toolCalls(turn.message)},
        {L1("stop_reason"),
         hasReason ? QJsonValue(stopReasonName(*turn.stopReason)) : QJsonValue()},
        {L1("raw_stop_reason"), orNull(turn.rawStopReason)},
        {L1("response_id"), orNull(turn.responseId)},
        {L1("model"), orNull(turn.model)},
        {L1("complete"), complete},
        {L1("error"), turn.error ? QJsonValue(errorToJson(*turn.error)) : QJsonValue()},
    };
    addUsage(result, turn, complete);
    addPartExtras(result, turn.message);
    if (!turn.requestId.isEmpty()) {
        result.insert(L1("request_id"), turn.requestId);
    }
    for (auto it = turn.details.begin(); it != turn.details.end(); ++it) {
        // Ids that came late fill what was empty; otherwise vendors can't overwrite our fields.
        if (!result.contains(it.key()) || result.value(it.key()).isNull()) {
            result.insert(it.key(), parsed(it.value()));
        }
    }
    return result;
}

} // namespace parley
