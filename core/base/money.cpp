// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/money.h"

namespace parley {

namespace {

// Far beyond any amount of money; keeps the arithmetic below inside 64 bits.
constexpr int maxExponent = 30;

// digits * 10^exponent nano-dollars, collected by hand so that no binary rounding can creep in.
struct Decimal
{
    std::int64_t digits = 0;
    int exponent = 9;      // dollars -> nano-dollars
    int firstDropped = -1; // first digit that no longer fitted
};

// Reads digits with at most one point from the start of text; the number of letters it took, or 0
// when there was no digit.
qsizetype readDigits(QStringView text, Decimal &number)
{
    bool any = false;
    bool afterPoint = false;
    bool full = false; // no more digits fit; the rest only shifts or rounds
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9') {
            break;
        }
        any = true;
        const int digit = c.unicode() - u'0';
        full = full || number.digits > 99'999'999'999'999'999;
        if (full) {
            number.firstDropped = number.firstDropped < 0 ? digit : number.firstDropped;
            number.exponent += afterPoint ? 0 : 1;
        } else {
            number.digits = number.digits * 10 + digit;
            number.exponent -= afterPoint ? 1 : 0;
        }
    }
    return any ? i : 0;
}

// The whole number nearest to it, half away from zero; nothing when it needs more than 64 bits.
std::optional<std::int64_t> rounded(Decimal number)
{
    if (number.firstDropped >= 5 && number.exponent == 0) {
        ++number.digits;
    }
    for (; number.exponent > 0 && number.digits != 0; --number.exponent) {
        if (number.digits > INT64_MAX / 10) {
            return std::nullopt;
        }
        number.digits *= 10;
    }
    std::int64_t remainder = 0;
    for (; number.exponent < 0; ++number.exponent) {
        remainder = number.digits % 10;
        number.digits /= 10;
    }
    return remainder >= 5 ? number.digits + 1 : number.digits;
}

} // namespace

std::optional<Money> Money::fromDecimal(QStringView dollars)
{
    QStringView text = dollars.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) {
        text = text.mid(1);
    }
    Decimal number;
    const qsizetype taken = readDigits(text, number);
    if (taken == 0) {
        return std::nullopt;
    }
    text = text.mid(taken);
    if (text.startsWith(u'e') || text.startsWith(u'E')) {
        bool ok = false;
        const int power = text.mid(1).toInt(&ok);
        if (!ok || power > maxExponent || power < -2 * maxExponent) {
            return std::nullopt;
        }
        number.exponent += power;
        text = {};
    }
    const std::optional<std::int64_t> nano = text.isEmpty() ? rounded(number) : std::nullopt;
    return nano ? std::optional(Money(negative ? -*nano : *nano)) : std::nullopt;
}

} // namespace parley
