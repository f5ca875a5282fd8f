// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/retryafter.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace parley {

namespace {

using std::chrono::milliseconds;

// Waits beyond this are nonsense, not advice.
constexpr double maxWaitMs = 400.0 * 24 * 3600 * 1000;

std::optional<milliseconds> fromMs(double ms)
{
    if (!(ms >= 0) || ms > maxWaitMs) {
        return std::nullopt;
    }
    return milliseconds(std::llround(ms));
}

std::optional<milliseconds> until(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid()) {
        return std::nullopt;
    }
    return fromMs(static_cast<double>(now.msecsTo(when)));
}

std::optional<milliseconds> fromNumber(const QByteArray &text, double unitMs)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber ? fromMs(value * unitMs) : std::nullopt;
}

std::optional<milliseconds> fromHttpDate(const QByteArray &text, const QDateTime &now)
{
    QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    when.setTimeSpec(Qt::UTC);
    return until(when, now);
}

double unitInMs(QStringView unit)
{
    if (unit == u"ms" || unit.startsWith(u"milli")) {
        return 1;
    }
    if (unit.startsWith(u's')) {
        return 1000;
    }
    return unit.startsWith(u'm') ? 60'000 : 3'600'000;
}

std::optional<milliseconds> sumOfUnits(QStringView text)
{
    static const QRegularExpression piece(QStringLiteral(
        R"((\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h))"));
    double total = 0;
    auto matches = piece.globalMatch(text.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        total += match.captured(1).toDouble() * unitInMs(match.captured(2));
    }
    return fromMs(total);
}

bool isEmptyBucket(const QByteArray &remaining)
{
    bool isNumber = false;
    const double left = remaining.trimmed().toDouble(&isNumber);
    return isNumber && left == 0;
}

} // namespace

std::optional<milliseconds> parseGoDuration(QStringView text)
{
    static const QRegularExpression whole(
        QStringLiteral(R"(^\s*(?:\d+(?:\.\d+)?(?:ms|h|m|s))+\s*$)"));
    return whole.match(text.toString()).hasMatch() ? sumOfUnits(text) : std::nullopt;
}

std::optional<milliseconds> waitFromRetryAfter(const HttpHead &head, const QDateTime &now)
{
    if (const auto wait = fromNumber(head.header("retry-after-ms"), 1)) {
        return wait;
    }
    const QByteArray value = head.header("retry-after");
    const auto seconds = fromNumber(value, 1000);
    return seconds ? seconds : fromHttpDate(value, now);
}

std::optional<milliseconds> waitFromBuckets(const HttpHead &head, const QDateTime &now)
{
    constexpr QByteArrayView remaining = "-remaining";
    std::optional<milliseconds> longest;
    const auto take = [&longest](const std::optional<milliseconds> &wait) {
        if (wait && (!longest || *wait > *longest)) {
            longest = wait;
        }
    };
    for (const auto &[name, value] : head.headers) {
        if (!isEmptyBucket(value)) {
            continue;
        }
        if (name.startsWith("anthropic-ratelimit-") && name.endsWith(remaining)) {
            const QByteArray reset = head.header(name.chopped(remaining.size()) + "-reset");
            take(until(QDateTime::fromString(QString::fromLatin1(reset), Qt::ISODateWithMs), now));
        } else if (name.startsWith("x-ratelimit-remaining-")) {
            const QByteArray reset = head.header("x-ratelimit-reset-" + name.mid(22));
            take(parseGoDuration(QString::fromLatin1(reset)));
        }
    }
    return longest;
}

std::optional<milliseconds> waitFromMessage(const QString &message)
{
    static const QRegularExpression hint(
        QStringLiteral(R"(\b(?:try again|retry) (?:in|after) )"
                       R"(((?:\d+(?:\.\d+)?\s*(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?)"
                       R"(|m|hours?|h)\s*)+))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = hint.match(message);
    return match.hasMatch() ? sumOfUnits(match.captured(1).toLower()) : std::nullopt;
}

} // namespace parley
