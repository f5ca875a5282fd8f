// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/money.h"

namespace parley {

namespace {

// Far beyond any amount of money; keeps the arithmetic below inside 64 bits.
constexpr int maxExponent = 30;

} // namespace

std::optional<Money> Money::fromDecimal(QStringView dollars)
{
    // digits * 10^exponent, collected by hand so that no binary rounding can creep in
    std::int64_t digits = 0;
    int exponent = 9; // dollars -> nano-dollars
    bool negative = false;
    bool any = false;
    bool afterPoint = false;
    bool full = false;      // no more digits fit; the rest only shifts or rounds
    int firstDropped = -1;  // first digit that no longer fitted
    qsizetype i = 0;
    const QStringView text = dollars.trimmed();
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+')) {
        negative = text[i] == u'-';
        ++i;
    }
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
        full = full || digits > 99'999'999'999'999'999;
        if (full) {
            if (firstDropped < 0) {
                firstDropped = digit;
            }
            exponent += afterPoint ? 0 : 1;
        } else {
            digits = digits * 10 + digit;
            exponent -= afterPoint ? 1 : 0;
        }
    }
    if (!any) {
        return std::nullopt;
    }
    if (i < text.size() && (text[i] == u'e' || text[i] == u'E')) {
        bool ok = false;
        const int power = text.mid(i + 1).toInt(&ok);
        if (!ok || power > maxExponent || power < -2 * maxExponent) {
            return std::nullopt;
        }
        exponent += power;
        i = text.size();
    }
    if (i != text.size()) {
        return std::nullopt;
    }
    if (firstDropped >= 5 && exponent == 0) {
        ++digits;
    }
    for (; exponent > 0 && digits != 0; --exponent) {
        if (digits > INT64_MAX / 10) {
            return std::nullopt;
        }
        digits *= 10;
    }
    int remainder = 0;
    for (; exponent < 0; ++exponent) {
        remainder = static_cast<int>(digits % 10);
        digits /= 10;
    }
    if (remainder >= 5) {
        ++digits;
    }
    return Money(negative ? -digits : digits);
}

} // namespace parley
