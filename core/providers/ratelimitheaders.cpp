// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/ratelimitheaders.h"

#include "providers/retryafter.h"

#include <QLocale>
#include <array>

namespace parley {

namespace {

using std::chrono::milliseconds;
using What = RateLimit::What;

struct Names
{
    What what;
    const char *limit;
    const char *remaining;
    const char *reset;
};

constexpr std::array names = {
    Names{What::Requests, "x-ratelimit-limit-requests", "x-ratelimit-remaining-requests",
          "x-ratelimit-reset-requests"},
    Names{What::Tokens, "x-ratelimit-limit-tokens", "x-ratelimit-remaining-tokens",
          "x-ratelimit-reset-tokens"},
    Names{What::Requests, "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"},
    Names{What::Requests, "anthropic-ratelimit-requests-limit",
          "anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset"},
    Names{What::Tokens, "anthropic-ratelimit-tokens-limit", "anthropic-ratelimit-tokens-remaining",
          "anthropic-ratelimit-tokens-reset"},
    Names{What::InputTokens, "anthropic-ratelimit-input-tokens-limit",
          "anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-input-tokens-reset"},
    Names{What::OutputTokens, "anthropic-ratelimit-output-tokens-limit",
          "anthropic-ratelimit-output-tokens-remaining", "anthropic-ratelimit-output-tokens-reset"},
};

std::optional<qint64> count(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

// The server's own clock at the time of the answer, so that ours may be wrong.
QDateTime servedAt(const HttpHead &head, const QDateTime &now)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(head.header("date").trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date : now;
}

std::optional<milliseconds> sensible(qint64 ms)
{
    constexpr qint64 month = qint64(31) * 24 * 3600 * 1000;
    return ms >= 0 && ms <= month ? std::optional(milliseconds(ms)) : std::nullopt;
}

// "6m0s", "1.4s"; seconds; a moment as RFC 3339, as Unix seconds or milliseconds.
std::optional<milliseconds> resetAfter(const QByteArray &text, const QDateTime &served)
{
    constexpr double firstUnixSecond = 1e9;
    constexpr double firstUnixMillisecond = 1e12;
    const QString value = QString::fromLatin1(text.trimmed());
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber) {
        if (!(number >= 0 && number < 1e15)) {
            return std::nullopt;
        }
        if (number < firstUnixSecond) {
            return sensible(static_cast<qint64>(number * 1000));
        }
        const double ms = number < firstUnixMillisecond ? number * 1000 : number;
        return sensible(static_cast<qint64>(ms) - served.toMSecsSinceEpoch());
    }
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (moment.isValid()) {
        // Whole seconds were rounded, perhaps down: better late than refused.
        const qint64 rounding = value.contains(u'.') ? 0 : 1000;
        return sensible(served.msecsTo(moment) + rounding);
    }
    return parseGoDuration(value);
}

} // namespace

QList<RateLimit> rateLimitsFrom(const HttpHead &head, const QDateTime &now)
{
    const QDateTime served = servedAt(head, now);
    QList<RateLimit> limits;
    for (const Names &name : names) {
        RateLimit limit;
        limit.what = name.what;
        limit.limit = count(head.header(name.limit));
        limit.remaining = count(head.header(name.remaining));
        limit.fullAfter = resetAfter(head.header(name.reset), served);
        if (limit.limit && limit.remaining && *limit.limit > 0) {
            limits.append(limit);
        }
    }
    return limits;
}

} // namespace parley
