// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/errorline.h"

namespace parley {

namespace {

QJsonValue codeOf(const Error &error)
{
    if (error.providerCode.isEmpty()) {
        return {};
    }
    return error.providerCodeIsNumber ? QJsonValue(error.providerCode.toDouble())
                                      : QJsonValue(error.providerCode);
}

} // namespace

QJsonObject errorLine(const Error &error)
{
    return {{QStringLiteral("kind"), QString(errorKindName(error.kind))},
            {QStringLiteral("message"), error.detail},
            {QStringLiteral("http_status"),
             error.httpStatus > 0 ? QJsonValue(error.httpStatus) : QJsonValue()},
            {QStringLiteral("provider_code"), codeOf(error)},
            {QStringLiteral("retry_after_ms"),
             error.retryAfter ? QJsonValue(static_cast<qint64>(error.retryAfter->count()))
                              : QJsonValue()},
            {QStringLiteral("retryable"), error.retryable()},
            {QStringLiteral("request_id"),
             error.requestId.isEmpty() ? QJsonValue() : QJsonValue(error.requestId)}};
}

} // namespace parley
