// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/biginteger.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

void trim(std::vector<quint32> &limbs)
{
    while (!limbs.empty() && limbs.back() == 0) {
        limbs.pop_back();
    }
}

} // namespace

BigInteger::BigInteger(qint64 value) : m_negative(value < 0)
{
    quint64 rest = m_negative ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
    for (; rest > 0; rest /= base) {
        m_limbs.push_back(static_cast<quint32>(rest % base));
    }
}

BigInteger::BigInteger(Limbs limbs, bool negative) : m_limbs(std::move(limbs))
{
    trim(m_limbs);
    m_negative = negative && !m_limbs.empty();
}

BigInteger BigInteger::fromDigits(QStringView digits)
{
    Limbs limbs;
    for (qsizetype end = digits.size(); end > 0; end -= digitsPerLimb) {
        const qsizetype begin = qMax<qsizetype>(0, end - digitsPerLimb);
        limbs.push_back(digits.sliced(begin, end - begin).toUInt());
    }
    return {std::move(limbs), false};
}

BigInteger BigInteger::powerOfTen(int exponent)
{
    return fromDigits(u'1' + QString(exponent, u'0'));
}

int BigInteger::digits() const
{
    if (isZero()) {
        return 1;
    }
    const int below = static_cast<int>(m_limbs.size() - 1) * digitsPerLimb;
    return below + static_cast<int>(QString::number(m_limbs.back()).size());
}

BigInteger BigInteger::negated() const
{
    return {m_limbs, !m_negative};
}

BigInteger BigInteger::magnitude() const
{
    return {m_limbs, false};
}

QString BigInteger::toString() const
{
    if (isZero()) {
        return QStringLiteral("0");
    }
    QString text = (m_negative ? QStringLiteral("-") : QString()) + QString::number(m_limbs.back());
    for (auto limb = m_limbs.rbegin() + 1; limb != m_limbs.rend(); ++limb) {
        text += QString::number(*limb).rightJustified(digitsPerLimb, u'0');
    }
    return text;
}

double BigInteger::toDouble() const
{
    double value = 0;
    for (auto limb = m_limbs.rbegin(); limb != m_limbs.rend(); ++limb) {
        value = value * base + *limb;
    }
    return m_negative ? -value : value;
}

std::optional<int> BigInteger::toInt() const
{
    bool fits = false;
    const int value = toString().toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

int BigInteger::compare(const Limbs &a, const Limbs &b)
{
    if (a.size() != b.size()) {
        return a.size() < b.size() ? -1 : 1;
    }
    for (std::size_t i = a.size(); i-- > 0;) {
        if (a[i] != b[i]) {
            return a[i] < b[i] ? -1 : 1;
        }
    }
    return 0;
}

BigInteger::Limbs BigInteger::sum(const Limbs &a, const Limbs &b)
{
    Limbs result;
    result.reserve(qMax(a.size(), b.size()) + 1);
    quint32 carry = 0;
    for (std::size_t i = 0; i < qMax(a.size(), b.size()) || carry > 0; ++i) {
        const quint32 limb = (i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0) + carry;
        result.push_back(limb % base);
        carry = limb / base;
    }
    return result;
}

BigInteger::Limbs BigInteger::difference(const Limbs &more, const Limbs &less)
{
    Limbs result = more;
    quint32 borrow = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const quint32 taken = (i < less.size() ? less[i] : 0) + borrow;
        borrow = result[i] < taken ? 1 : 0;
        result[i] = result[i] + borrow * base - taken;
    }
    trim(result);
    return result;
}

BigInteger::Limbs BigInteger::scaled(const Limbs &limbs, quint32 factor)
{
    Limbs result;
    result.reserve(limbs.size() + 1);
    quint64 carry = 0;
    for (const quint32 limb : limbs) {
        carry += quint64(limb) * factor;
        result.push_back(static_cast<quint32>(carry % base));
        carry /= base;
    }
    result.push_back(static_cast<quint32>(carry));
    trim(result);
    return result;
}

std::pair<BigInteger::Limbs, quint32> BigInteger::divided(const Limbs &limbs, quint32 divisor)
{
    Limbs result(limbs.size());
    quint64 rest = 0;
    for (std::size_t i = limbs.size(); i-- > 0;) {
        rest = rest * base + limbs[i];
        result[i] = static_cast<quint32>(rest / divisor);
        rest %= divisor;
    }
    trim(result);
    return {std::move(result), static_cast<quint32>(rest)};
}

std::pair<BigInteger::Limbs, BigInteger::Limbs> BigInteger::divided(const Limbs &limbs,
                                                                    const Limbs &divisor)
{
    if (compare(limbs, divisor) < 0) {
        return {{}, limbs};
    }
    if (divisor.size() == 1) {
        auto [whole, rest] = divided(limbs, divisor.front());
        return {std::move(whole), rest > 0 ? Limbs{rest} : Limbs()};
    }
    const quint32 factor = base / (divisor.back() + 1);
    Limbs rest = scaled(limbs, factor);
    const Limbs by = scaled(divisor, factor);
    const std::size_t size = by.size();
    rest.resize(limbs.size() + 1);
    Limbs whole(rest.size() - size);
    for (std::size_t place = whole.size(); place-- > 0;) {
        const quint64 top = quint64(rest[place + size]) * base + rest[place + size - 1];
        quint64 guess = top / by.back();
        quint64 left = top % by.back();
        while (left < base &&
               (guess >= base || guess * by[size - 2] > left * base + rest[place + size - 2])) {
            --guess;
            left += by.back();
        }
        qint64 borrow = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const qint64 taken = static_cast<qint64>(guess * by[i]) + borrow;
            const qint64 limb = qint64(rest[place + i]) - taken % base;
            rest[place + i] = static_cast<quint32>(limb < 0 ? limb + base : limb);
            borrow = taken / base + (limb < 0 ? 1 : 0);
        }
        const qint64 high = qint64(rest[place + size]) - borrow;
        rest[place + size] = 0;
        if (high < 0) { // one too many: very rare
            --guess;
            quint32 carry = 0;
            for (std::size_t i = 0; i < size; ++i) {
                const quint32 limb = rest[place + i] + by[i] + carry;
                rest[place + i] = limb % base;
                carry = limb / base;
            }
        }
        whole[place] = static_cast<quint32>(guess);
    }
    trim(whole);
    trim(rest);
    return {std::move(whole), divided(rest, factor).first};
}

BigInteger::Quotient BigInteger::dividedBy(const BigInteger &divisor) const
{
    auto [whole, rest] = divided(m_limbs, divisor.m_limbs);
    return {{std::move(whole), m_negative != divisor.m_negative}, {std::move(rest), m_negative}};
}

// Newton's way from above: each step is closer until the next one would not be.
BigInteger BigInteger::root() const
{
    if (isZero()) {
        return {};
    }
    BigInteger guess = powerOfTen((digits() + 1) / 2);
    for (;;) {
        const BigInteger next = (guess + dividedBy(guess).whole).dividedBy(2).whole;
        if (!(next < guess)) {
            return guess;
        }
        guess = next;
    }
}

BigInteger operator+(const BigInteger &a, const BigInteger &b)
{
    if (a.m_negative == b.m_negative) {
        return {BigInteger::sum(a.m_limbs, b.m_limbs), a.m_negative};
    }
    return BigInteger::compare(a.m_limbs, b.m_limbs) >= 0
               ? BigInteger(BigInteger::difference(a.m_limbs, b.m_limbs), a.m_negative)
               : BigInteger(BigInteger::difference(b.m_limbs, a.m_limbs), b.m_negative);
}

BigInteger operator-(const BigInteger &a, const BigInteger &b)
{
    return a + b.negated();
}

BigInteger operator*(const BigInteger &a, const BigInteger &b)
{
    BigInteger::Limbs result(a.m_limbs.size() + b.m_limbs.size());
    for (std::size_t i = 0; i < a.m_limbs.size(); ++i) {
        quint64 carry = 0;
        for (std::size_t j = 0; j < b.m_limbs.size() || carry > 0; ++j) {
            carry += result[i + j];
            carry += j < b.m_limbs.size() ? quint64(a.m_limbs[i]) * b.m_limbs[j] : 0;
            result[i + j] = static_cast<quint32>(carry % BigInteger::base);
            carry /= BigInteger::base;
        }
    }
    return {std::move(result), a.m_negative != b.m_negative};
}

bool operator<(const BigInteger &a, const BigInteger &b)
{
    if (a.m_negative != b.m_negative) {
        return a.m_negative;
    }
    const int order = BigInteger::compare(a.m_limbs, b.m_limbs);
    return a.m_negative ? order > 0 : order < 0;
}

} // namespace parley
