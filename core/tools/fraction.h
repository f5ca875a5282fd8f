// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An exact fraction in lowest terms. Value, any thread. It grows with every step: whoever computes
// with hostile numbers looks at digits() after each. Division by zero must not be asked for.
#pragma once

#include "tools/biginteger.h"

namespace parley {

class Fraction
{
public:
    Fraction() = default; // zero
    Fraction(qint64 value) : m_above(value) {}
    explicit Fraction(BigInteger value) : m_above(std::move(value)) {}
    Fraction(const BigInteger &above, const BigInteger &below);

    [[nodiscard]] const BigInteger &above() const { return m_above; }
    [[nodiscard]] const BigInteger &below() const { return m_below; } // above zero
    [[nodiscard]] bool isZero() const { return m_above.isZero(); }
    [[nodiscard]] bool isWhole() const { return m_below == BigInteger(1); }
    // Of whichever of both has more.
    [[nodiscard]] int digits() const { return qMax(m_above.digits(), m_below.digits()); }
    [[nodiscard]] double toDouble() const;
    // Rounded down, also below zero.
    [[nodiscard]] BigInteger floor() const;
    // Halves away from zero, after so many decimals.
    [[nodiscard]] Fraction rounded(int decimals) const;
    // As a decimal number, exact where it ends within `most` decimals; else rounded to them, which
    // `exact` then tells.
    [[nodiscard]] QString toString(int most, bool *exact) const;

    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    friend Fraction operator/(const Fraction &a, const Fraction &b);
    friend bool operator==(const Fraction &, const Fraction &) = default;
    friend bool operator<(const Fraction &a, const Fraction &b);

private:
    BigInteger m_above;
    BigInteger m_below = 1;
};

} // namespace parley
