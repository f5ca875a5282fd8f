// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/wireerror.h"

#include "providers/retryafter.h"
#include "providers/wireerrorfields.h"
#include "providers/wireerrortable.h"

#include <algorithm>

namespace parley {

namespace {

// A word that is really a code: not a number, not a sentence.
bool isRealCode(const WireErrorFields &fields)
{
    return !fields.code.isEmpty() && !fields.codeIsNumber && statusFromCode(fields) == 0 &&
           !fields.code.contains(u' ');
}

bool isSpentQuota(const WireErrorFields &fields)
{
    return std::any_of(fields.quotaIds.begin(), fields.quotaIds.end(),
                       [](const QString &id) { return id.contains(QLatin1String("PerDay")); }) ||
           saysNoQuotaAtAll(fields.message);
}

std::optional<Verdict> fromWords(const WireErrorFields &fields, int status)
{
    for (const QString &word : fields.words) {
        if (const auto verdict = verdictOfWord(word, status)) {
            return verdict;
        }
    }
    return std::nullopt;
}

Verdict classify(WireVendor vendor, const WireErrorFields &fields, const HttpHead &head)
{
    const int status = head.status != 0 ? head.status : statusFromCode(fields);
    if (status == 502 && fields.isWebPage) {
        return {ErrorKind::Transport}; // a proxy that couldn't reach the server
    }
    if (status == 403 && fields.moderated) {
        return {ErrorKind::ContentFiltered};
    }
    if (status == 402 && fields.limitSource == QLatin1String("openrouter_in_flight_budget") &&
        !head.header("retry-after").isEmpty()) {
        return {ErrorKind::RateLimited};
    }
    auto verdict = fromWords(fields, status);
    if (!verdict && !isRealCode(fields) && (status == 0 || status == 400)) {
        verdict = verdictOfMessage(vendor, fields.message);
    }
    if (!verdict) {
        verdict = status != 0 ? verdictOfStatus(status) : Verdict{ErrorKind::Overloaded};
    }
    if (verdict->kind == ErrorKind::RateLimited && isSpentQuota(fields)) {
        return {ErrorKind::QuotaExhausted};
    }
    return *verdict;
}

std::optional<std::chrono::milliseconds> wait(const Error &error, const WireErrorFields &fields,
                                              const HttpHead &head, const QDateTime &now)
{
    const bool limited =
        error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::QuotaExhausted;
    if (const auto asked = waitFromRetryAfter(head, now)) {
        return asked;
    }
    if (const auto asked = parseGoDuration(fields.retryDelay)) {
        return asked;
    }
    if (!limited && error.kind != ErrorKind::Overloaded) {
        return std::nullopt;
    }
    const auto reset = limited ? waitFromBuckets(head, now) : std::nullopt;
    return reset ? reset : waitFromMessage(fields.message);
}

Error fill(WireVendor vendor, const WireErrorFields &fields, const HttpHead &head)
{
    const Verdict verdict = classify(vendor, fields, head);
    Error error;
    error.kind = verdict.kind;
    error.shouldRetry = verdict.retry;
    error.detail = fields.message;
    error.providerType = fields.type;
    error.providerCode = fields.code;
    error.providerCodeIsNumber = fields.codeIsNumber;
    error.requestId = fields.requestId;
    return error;
}

} // namespace

Error errorFromHttp(WireVendor vendor, const HttpHead &head, const QByteArray &body,
                    const QDateTime &now)
{
    const WireErrorFields fields = fieldsFromBody(head, body);
    Error error = fill(vendor, fields, head);
    error.phase = ErrorPhase::Http;
    error.httpStatus = head.status;
    error.retryAfter = wait(error, fields, head, now);
    const QByteArray advice = head.header("x-should-retry").trimmed().toLower();
    if (advice == "true" || advice == "false") {
        error.shouldRetry = advice == "true";
    }
    if (const QString id = requestIdOf(head); !id.isEmpty()) {
        error.requestId = id;
    }
    return error;
}

Error errorFromStream(WireVendor vendor, const QJsonValue &body)
{
    const WireErrorFields fields = fieldsFromJson(body);
    Error error = fill(vendor, fields, {});
    error.phase = ErrorPhase::Stream;
    error.retryAfter = wait(error, fields, {}, {});
    if (error.detail.isEmpty()) {
        error.detail = QStringLiteral("the server reported an error without a message");
    }
    return error;
}

Error streamError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.phase = ErrorPhase::Stream;
    error.detail = detail;
    return error;
}

QString requestIdOf(const HttpHead &head)
{
    for (const char *name : {"x-request-id", "request-id", "apim-request-id", "x-generation-id"}) {
        if (const QByteArray value = head.header(name); !value.isEmpty()) {
            constexpr qsizetype maxId = 200;
            return QString::fromLatin1(value.left(maxId));
        }
    }
    return {};
}

} // namespace parley
