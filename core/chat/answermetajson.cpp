// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/answermetajson.h"

#include "base/json.h"
#include "base/logging.h"
#include "base/names.h"
#include "chat/conversationjson.h"

#include <array>

namespace parley {

namespace {

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

std::optional<std::chrono::milliseconds> milliseconds(const QJsonObject &object, const char *name)
{
    const auto count = json::integer(object, QLatin1String(name));
    return count ? std::optional(std::chrono::milliseconds(*count)) : std::nullopt;
}

QJsonObject usageToJson(const Usage &usage)
{
    QJsonObject result;
    const auto putCount = [&result](const char *name, const std::optional<qint64> &count) {
        if (count) {
            result.insert(QLatin1String(name), *count);
        }
    };
    putCount("input", usage.input);
    putCount("output", usage.output);
    putCount("total", usage.total);
    putCount("cached_read", usage.cachedRead);
    putCount("cache_write", usage.cacheWrite);
    putCount("reasoning", usage.reasoning);
    if (usage.reportedCost) {
        putCount("reported_nano_usd", usage.reportedCost->nano());
    }
    return result;
}

Usage usageFromJson(const QJsonObject &object)
{
    Usage usage;
    usage.input = json::integer(object, QLatin1String("input"));
    usage.output = json::integer(object, QLatin1String("output"));
    usage.total = json::integer(object, QLatin1String("total"));
    usage.cachedRead = json::integer(object, QLatin1String("cached_read"));
    usage.cacheWrite = json::integer(object, QLatin1String("cache_write"));
    usage.reasoning = json::integer(object, QLatin1String("reasoning"));
    if (const auto nano = json::integer(object, QLatin1String("reported_nano_usd"))) {
        usage.reportedCost = Money::fromNano(*nano);
    }
    return usage;
}

constexpr std::array basisNames = {std::pair{Cost::Basis::Free, "free"},
                                   std::pair{Cost::Basis::Priced, "priced"},
                                   std::pair{Cost::Basis::Reported, "reported"}};

QJsonObject costToJson(const Cost &cost)
{
    QJsonObject result{{QStringLiteral("nano_usd"), static_cast<qint64>(cost.amount.nano())},
                       {QStringLiteral("basis"), costBasisName(cost.basis)}};
    put(result, QLatin1String("row"), cost.row);
    put(result, QLatin1String("prices_of"), cost.pricesOf.toString(Qt::ISODate));
    if (cost.listed) {
        result.insert(QStringLiteral("listed_nano_usd"), static_cast<qint64>(cost.listed->nano()));
    }
    if (cost.saved) {
        result.insert(QStringLiteral("saved_nano_usd"), static_cast<qint64>(cost.saved->nano()));
    }
    return result;
}

// Nothing for a basis of a later version: rather unknown than wrong.
std::optional<Cost> costFromJson(const QJsonObject &object)
{
    const auto nano = json::integer(object, QLatin1String("nano_usd"));
    const auto basis = costBasisFromName(json::text(object, "basis"));
    if (!nano || !basis) {
        return std::nullopt;
    }
    Cost cost{Money::fromNano(*nano), *basis, json::text(object, "row"), {}, {}};
    cost.pricesOf = QDate::fromString(json::text(object, "prices_of"), Qt::ISODate);
    if (const auto listed = json::integer(object, QLatin1String("listed_nano_usd"))) {
        cost.listed = Money::fromNano(*listed);
    }
    if (const auto saved = json::integer(object, QLatin1String("saved_nano_usd"))) {
        cost.saved = Money::fromNano(*saved);
    }
    return cost;
}

void putCost(QJsonObject &object, const std::optional<Cost> &cost)
{
    if (cost) {
        object.insert(QStringLiteral("cost"), costToJson(*cost));
    }
}

std::optional<Cost> takeCost(const QJsonObject &object)
{
    return costFromJson(object.value(QLatin1String("cost")).toObject());
}

constexpr std::array phases = {ErrorPhase::Local, ErrorPhase::Http, ErrorPhase::Stream,
                               ErrorPhase::WebSocket};
constexpr std::array stopReasons = {
    StopReason::Stop,          StopReason::Length,  StopReason::ToolCalls,
    StopReason::ContentFilter, StopReason::Refusal, StopReason::Pause,
    StopReason::ContextLength, StopReason::Steered, StopReason::Error};

QJsonObject errorToJson(const Error &error)
{
    QJsonObject result{{QStringLiteral("kind"), errorKindName(error.kind)},
                       {QStringLiteral("detail"), redacted(error.detail)},
                       {QStringLiteral("phase"), errorPhaseName(error.phase)}};
    if (error.httpStatus != 0) {
        result.insert(QStringLiteral("http_status"), error.httpStatus);
    }
    put(result, QLatin1String("provider_type"), redacted(error.providerType));
    put(result, QLatin1String("provider_code"), redacted(error.providerCode));
    put(result, QLatin1String("request_id"), error.requestId);
    if (error.providerCodeIsNumber) {
        result.insert(QStringLiteral("provider_code_is_number"), true);
    }
    if (error.retryAfter) {
        result.insert(QStringLiteral("retry_after_ms"), qint64(error.retryAfter->count()));
    }
    if (error.shouldRetry) {
        result.insert(QStringLiteral("should_retry"), *error.shouldRetry);
    }
    return result;
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    error.kind = errorKindFromName(json::text(object, "kind")).value_or(ErrorKind::Transport);
    error.detail = json::text(object, "detail");
    const QString phase = json::text(object, "phase");
    for (const ErrorPhase candidate : phases) {
        if (phase == errorPhaseName(candidate)) {
            error.phase = candidate;
        }
    }
    error.httpStatus = object.value(QLatin1String("http_status")).toInt();
    error.providerType = json::text(object, "provider_type");
    error.providerCode = json::text(object, "provider_code");
    error.requestId = json::text(object, "request_id");
    error.providerCodeIsNumber = object.value(QLatin1String("provider_code_is_number")).toBool();
    error.retryAfter = milliseconds(object, "retry_after_ms");
    error.shouldRetry = json::boolean(object, QLatin1String("should_retry"));
    return error;
}

QJsonArray detoursToJson(const QList<Detour> &detours)
{
    QJsonArray list;
    for (const Detour &detour : detours) {
        list.append(QJsonObject{{QStringLiteral("profile"), detour.asked.profile},
                                {QStringLiteral("model"), detour.asked.model},
                                {QStringLiteral("error"), errorToJson(detour.why)}});
    }
    return list;
}

QList<Detour> detoursFromJson(const QJsonArray &list)
{
    QList<Detour> detours;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        detours.append({{json::text(object, "profile"), json::text(object, "model")},
                        errorFromJson(object.value(QLatin1String("error")).toObject())});
    }
    return detours;
}

QJsonArray requestsToJson(const QList<AnswerRequest> &requests)
{
    QJsonArray list;
    for (const AnswerRequest &request : requests) {
        QJsonObject object{{QStringLiteral("profile"), request.asked.profile},
                           {QStringLiteral("model"), request.asked.model}};
        put(object, QLatin1String("answered_by"), request.answeredBy);
        put(object, QLatin1String("request_id"), request.requestId);
        putBytes(object, QLatin1String("raw_usage"), request.rawUsage);
        if (request.usage) {
            object.insert(QStringLiteral("usage"), usageToJson(*request.usage));
        }
        putCost(object, request.cost);
        list.append(object);
    }
    return list;
}

QList<AnswerRequest> requestsFromJson(const QJsonArray &list)
{
    QList<AnswerRequest> requests;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        AnswerRequest request;
        request.asked = {json::text(object, "profile"), json::text(object, "model")};
        request.answeredBy = json::text(object, "answered_by");
        request.requestId = json::text(object, "request_id");
        request.rawUsage = bytesFromJson(object.value(QLatin1String("raw_usage")));
        if (const auto usage = json::object(object, QLatin1String("usage"))) {
            request.usage = usageFromJson(*usage);
        }
        request.cost = takeCost(object);
        requests.append(request);
    }
    return requests;
}

QJsonObject resumeToJson(const AnswerResume &resume)
{
    return {{QStringLiteral("response_id"), resume.responseId},
            {QStringLiteral("sequence"), resume.sequence},
            {QStringLiteral("key"), resume.key},
            {QStringLiteral("parts"), qint64(resume.parts)},
            {QStringLiteral("length"), qint64(resume.length)}};
}

AnswerResume resumeFromJson(const QJsonObject &object)
{
    AnswerResume resume;
    const auto sequence = json::integer(object, QLatin1String("sequence"));
    const qint64 parts = json::integer(object, QLatin1String("parts")).value_or(-1);
    const qint64 length = json::integer(object, QLatin1String("length")).value_or(-1);
    if (sequence && parts >= 0 && length >= 0) {
        resume = {json::text(object, "response_id"), *sequence, json::text(object, "key"), parts,
                  length};
    }
    return resume;
}

} // namespace

QLatin1String costBasisName(Cost::Basis basis)
{
    return nameIn(basisNames, basis);
}

std::optional<Cost::Basis> costBasisFromName(const QString &name)
{
    return valueIn(basisNames, name);
}

std::optional<StopReason> stopReasonFromName(const QString &name)
{
    for (const StopReason known : stopReasons) {
        if (name == stopReasonName(known)) {
            return known;
        }
    }
    return std::nullopt;
}

QJsonObject metaToJson(const AnswerMeta &meta)
{
    QJsonObject result;
    put(result, QLatin1String("profile"), meta.asked.profile);
    put(result, QLatin1String("model"), meta.asked.model);
    put(result, QLatin1String("answered_by"), meta.answeredBy);
    put(result, QLatin1String("response_id"), meta.responseId);
    put(result, QLatin1String("request_id"), meta.requestId);
    put(result, QLatin1String("raw_stop_reason"), meta.rawStopReason);
    putBytes(result, QLatin1String("raw_usage"), meta.rawUsage);
    if (meta.usage) {
        result.insert(QStringLiteral("usage"), usageToJson(*meta.usage));
    }
    putCost(result, meta.cost);
    if (meta.stopReason) {
        result.insert(QStringLiteral("stop_reason"), stopReasonName(*meta.stopReason));
    }
    put(result, QLatin1String("via_profile"), meta.via.profile);
    put(result, QLatin1String("via_model"), meta.via.model);
    if (!meta.detours.isEmpty()) {
        result.insert(QStringLiteral("detours"), detoursToJson(meta.detours));
    }
    if (!meta.requests.isEmpty()) {
        result.insert(QStringLiteral("requests"), requestsToJson(meta.requests));
    }
    if (!meta.details.isEmpty()) {
        QJsonObject details;
        for (auto it = meta.details.cbegin(); it != meta.details.cend(); ++it) {
            details.insert(it.key(), bytesToJson(it.value()));
        }
        result.insert(QStringLiteral("details"), details);
    }
    if (meta.error) {
        result.insert(QStringLiteral("error"), errorToJson(*meta.error));
    }
    if (!meta.resume.isEmpty()) {
        result.insert(QStringLiteral("resume"), resumeToJson(meta.resume));
    }
    if (meta.attempts != 0) {
        result.insert(QStringLiteral("attempts"), meta.attempts);
    }
    if (meta.firstToken) {
        result.insert(QStringLiteral("first_token_ms"), qint64(meta.firstToken->count()));
    }
    if (meta.duration) {
        result.insert(QStringLiteral("duration_ms"), qint64(meta.duration->count()));
    }
    return result;
}

AnswerMeta metaFromJson(const QJsonObject &object)
{
    AnswerMeta meta;
    meta.asked = {json::text(object, "profile"), json::text(object, "model")};
    meta.answeredBy = json::text(object, "answered_by");
    meta.responseId = json::text(object, "response_id");
    meta.requestId = json::text(object, "request_id");
    meta.rawStopReason = json::text(object, "raw_stop_reason");
    meta.rawUsage = bytesFromJson(object.value(QLatin1String("raw_usage")));
    if (const auto usage = json::object(object, QLatin1String("usage"))) {
        meta.usage = usageFromJson(*usage);
    }
    meta.cost = takeCost(object);
    if (!meta.cost && meta.usage && meta.usage->reportedCost) {
        // Written before costs were kept.
        meta.cost = Cost{*meta.usage->reportedCost, Cost::Basis::Reported, {}, {}, {}};
    }
    meta.stopReason = stopReasonFromName(json::text(object, "stop_reason"));
    meta.via = {json::text(object, "via_profile"), json::text(object, "via_model")};
    meta.detours = detoursFromJson(object.value(QLatin1String("detours")).toArray());
    meta.requests = requestsFromJson(object.value(QLatin1String("requests")).toArray());
    const QJsonObject details = object.value(QLatin1String("details")).toObject();
    for (auto it = details.constBegin(); it != details.constEnd(); ++it) {
        meta.details.insert(it.key(), bytesFromJson(it.value()));
    }
    if (const auto error = json::object(object, QLatin1String("error"))) {
        meta.error = errorFromJson(*error);
    }
    meta.resume = resumeFromJson(object.value(QLatin1String("resume")).toObject());
    meta.attempts = object.value(QLatin1String("attempts")).toInt();
    meta.firstToken = milliseconds(object, "first_token_ms");
    meta.duration = milliseconds(object, "duration_ms");
    return meta;
}

} // namespace parley
