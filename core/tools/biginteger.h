// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A whole number of any size, for sums that must be exact. Value, any thread. It sets no bounds of
// its own: whoever computes with hostile numbers looks at digits() first. Division by zero must
// not be asked for. Source of the division: Knuth, The Art of Computer Programming 4.3.1 D.
#pragma once

#include <QString>
#include <vector>

namespace parley {

class BigInteger
{
public:
    BigInteger() = default; // zero
    BigInteger(qint64 value);
    // Digits alone; what is no digit ends the number.
    [[nodiscard]] static BigInteger fromDigits(QStringView digits);
    [[nodiscard]] static BigInteger powerOfTen(int exponent);

    [[nodiscard]] bool isZero() const { return m_limbs.empty(); }
    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isEven() const { return isZero() || m_limbs.front() % 2 == 0; }
    // How many decimal digits it has; 1 for zero.
    [[nodiscard]] int digits() const;
    [[nodiscard]] BigInteger negated() const;
    [[nodiscard]] BigInteger magnitude() const;
    [[nodiscard]] QString toString() const;
    [[nodiscard]] double toDouble() const;
    // Nothing when it does not fit.
    [[nodiscard]] std::optional<int> toInt() const;

    struct Quotient;
    // Rounded towards zero; the rest has the sign of this.
    [[nodiscard]] Quotient dividedBy(const BigInteger &divisor) const;
    // The root of what is not negative, rounded down.
    [[nodiscard]] BigInteger root() const;

    friend BigInteger operator+(const BigInteger &a, const BigInteger &b);
    friend BigInteger operator-(const BigInteger &a, const BigInteger &b);
    friend BigInteger operator*(const BigInteger &a, const BigInteger &b);
    friend bool operator==(const BigInteger &, const BigInteger &) = default;
    friend bool operator<(const BigInteger &a, const BigInteger &b);

private:
    using Limbs = std::vector<quint32>; // nine digits each, the lowest first, no zero at the end
    static constexpr quint32 base = 1'000'000'000;
    static constexpr int digitsPerLimb = 9;

    BigInteger(Limbs limbs, bool negative);
    [[nodiscard]] static int compare(const Limbs &a, const Limbs &b);
    [[nodiscard]] static Limbs sum(const Limbs &a, const Limbs &b);
    [[nodiscard]] static Limbs difference(const Limbs &more, const Limbs &less);
    [[nodiscard]] static Limbs scaled(const Limbs &limbs, quint32 factor);
    [[nodiscard]] static std::pair<Limbs, quint32> divided(const Limbs &limbs, quint32 divisor);
    [[nodiscard]] static std::pair<Limbs, Limbs> divided(const Limbs &limbs, const Limbs &divisor);

    Limbs m_limbs; // empty: zero
    bool m_negative = false;
};

struct BigInteger::Quotient
{
    BigInteger whole;
    BigInteger rest;
};

} // namespace parley
