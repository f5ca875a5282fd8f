// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/money.h"

#include <QByteArray>
#include <limits>

namespace parley {

namespace {

// digits x 10^exponent dollars, kept as text so that no binary rounding can creep in.
struct Decimal
{
    bool negative = false;
    QByteArray digits; // no leading zeros
    qsizetype exponent = 0;
};

// Reads the digits and the point; moves `at` behind them. False when there was no digit.
bool readDigits(QStringView text, qsizetype &at, Decimal &number)
{
    bool any = false;
    bool afterPoint = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9') {
            break;
        }
        any = true;
        if (c != u'0' || !number.digits.isEmpty()) {
            number.digits.append(static_cast<char>(c.unicode()));
        }
        number.exponent -= afterPoint ? 1 : 0;
    }
    return any;
}

std::optional<Decimal> readDecimal(QStringView text)
{
    constexpr int largestPower = 1000; // beyond any amount of money and any rounding
    Decimal number;
    qsizetype at = 0;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+')) {
        number.negative = text[0] == u'-';
        ++at;
    }
    if (!readDigits(text, at, number)) {
        return std::nullopt;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        bool ok = false;
        const int power = text.mid(at + 1).toInt(&ok);
        if (!ok || power > largestPower || power < -largestPower) {
            return std::nullopt;
        }
        number.exponent += power;
        at = text.size();
    }
    return at == text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Money> Money::fromDecimal(QStringView dollars)
{
    constexpr qsizetype nanoPlaces = 9;
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const auto number = readDecimal(dollars.trimmed());
    if (!number) {
        return std::nullopt;
    }
    // So many of the digits stand before the point of the nano-dollar.
    const qsizetype whole = number->digits.size() + number->exponent + nanoPlaces;
    if (number->digits.isEmpty() || whole < 0) {
        return Money();
    }
    std::int64_t nano = 0;
    for (qsizetype i = 0; i < whole; ++i) {
        const std::int64_t digit = i < number->digits.size() ? number->digits[i] - '0' : 0;
        if (nano > (most - digit) / 10) {
            return std::nullopt;
        }
        nano = nano * 10 + digit;
    }
    if (whole < number->digits.size() && number->digits[whole] >= '5') {
        if (nano == most) {
            return std::nullopt;
        }
        ++nano;
    }
    return Money(number->negative ? -nano : nano);
}

} // namespace parley
