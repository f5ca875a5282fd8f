// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/fraction.h"

#include <cmath>

namespace parley {

namespace {

BigInteger commonDivisor(BigInteger a, BigInteger b)
{
    while (!b.isZero()) {
        BigInteger rest = a.dividedBy(b).rest;
        a = std::exchange(b, std::move(rest));
    }
    return a;
}

} // namespace

Fraction::Fraction(const BigInteger &above, const BigInteger &below)
{
    const BigInteger common = commonDivisor(above.magnitude(), below.magnitude());
    m_above = above.dividedBy(common).whole;
    m_below = below.dividedBy(common).whole;
    if (m_below.isNegative()) {
        m_above = m_above.negated();
        m_below = m_below.negated();
    }
}

// Both may be beyond what a double holds while their quotient is not.
double Fraction::toDouble() const
{
    constexpr int held = 300;
    const int excess = qMax(0, digits() - held);
    const BigInteger scale = BigInteger::powerOfTen(excess);
    const double below = m_below.dividedBy(scale).whole.toDouble();
    if (below > 0) {
        return m_above.dividedBy(scale).whole.toDouble() / below;
    }
    return (m_above * BigInteger::powerOfTen(held)).dividedBy(m_below).whole.toDouble() /
           std::pow(10.0, held);
}

BigInteger Fraction::floor() const
{
    const BigInteger::Quotient quotient = m_above.dividedBy(m_below);
    return quotient.rest.isNegative() ? quotient.whole - 1 : quotient.whole;
}

Fraction Fraction::rounded(int decimals) const
{
    const BigInteger scale = BigInteger::powerOfTen(decimals);
    const Fraction half = m_above.isNegative() ? Fraction(-1, 2) : Fraction(1, 2);
    const Fraction shifted = *this * Fraction(scale) + half;
    return {shifted.m_above.dividedBy(shifted.m_below).whole, scale};
}

QString Fraction::toString(int most, bool *exact) const
{
    const Fraction shown = rounded(most);
    *exact = shown == *this;
    const BigInteger scale = BigInteger::powerOfTen(most);
    const BigInteger::Quotient parts = shown.m_above.magnitude().dividedBy(shown.m_below);
    QString decimals = (parts.rest * scale).dividedBy(shown.m_below).whole.toString();
    decimals = decimals.rightJustified(most, u'0');
    while (decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    const QString whole =
        (shown.m_above.isNegative() ? QStringLiteral("-") : QString()) + parts.whole.toString();
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    return {a.m_above * b.m_below + b.m_above * a.m_below, a.m_below * b.m_below};
}

Fraction operator-(const Fraction &a, const Fraction &b)
{
    return {a.m_above * b.m_below - b.m_above * a.m_below, a.m_below * b.m_below};
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    return {a.m_above * b.m_above, a.m_below * b.m_below};
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    return {a.m_above * b.m_below, a.m_below * b.m_above};
}

bool operator<(const Fraction &a, const Fraction &b)
{
    return a.m_above * b.m_below < b.m_above * a.m_below;
}

} // namespace parley
