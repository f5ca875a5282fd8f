// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How long a server asks to wait, in all the ways it can be said, and the limits it names.
#include "fuzz.h"

#include "providers/ratelimitheaders.h"
#include "providers/retryafter.h"

#include <QDateTime>

using namespace parley;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    const QList<QByteArray> values = bytes.split('\n');
    HttpHead head;
    head.status = 429;
    static const QList<QByteArray> names = {
        "retry-after-ms",
        "retry-after",
        "date",
        "x-ratelimit-limit-requests",
        "x-ratelimit-remaining-requests",
        "x-ratelimit-reset-requests",
        "x-ratelimit-remaining-tokens",
        "x-ratelimit-reset-tokens",
        "anthropic-ratelimit-tokens-remaining",
        "anthropic-ratelimit-tokens-reset",
        "anthropic-ratelimit-requests-limit",
    };
    for (qsizetype i = 0; i < qMin(names.size(), values.size()); ++i) {
        head.headers.emplaceBack(names[i], values[i]);
    }
    const QString text = QString::fromUtf8(bytes);
    for (const auto &wait : {waitFromRetryAfter(head, now), waitFromBuckets(head, now),
                             waitFromMessage(text), parseGoDuration(text)}) {
        fuzz::require(!wait || wait->count() >= 0, "a wait below zero");
    }
    for (const RateLimit &limit : rateLimitsFrom(head, now)) {
        fuzz::require(limit.limit.value_or(0) >= 0 && limit.remaining.value_or(0) >= 0 &&
                          limit.fullAfter.value_or(std::chrono::milliseconds(0)).count() >= 0,
                      "a limit below zero");
    }
    return 0;
}
