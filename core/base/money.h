// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Amounts of money as whole nano-dollars (1e-9 USD): sums are exact, no doubles in ledgers.
// Range: about ±9.2 billion dollars; a sum beyond it stays at the edge. Plain value, any thread.
#pragma once

#include <QString>
#include <algorithm>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace parley {

class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromNano(std::int64_t nano)
    {
        return Money(std::max(nano, -std::numeric_limits<std::int64_t>::max()));
    }
    // A decimal number of dollars as text ("0.000153", "1e-7"); exact to the nano-dollar, rounded
    // half away from zero beyond it. Nothing when the text is no number or out of range.
    [[nodiscard]] static std::optional<Money> fromDecimal(QStringView dollars);

    [[nodiscard]] constexpr std::int64_t nano() const { return m_nano; }
    [[nodiscard]] constexpr double dollars() const { return static_cast<double>(m_nano) / 1e9; }

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money a, Money b)
    {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        if (b.m_nano > 0 && a.m_nano > most - b.m_nano) {
            return Money(most);
        }
        if (b.m_nano < 0 && a.m_nano < -most - b.m_nano) {
            return Money(-most);
        }
        return Money(a.m_nano + b.m_nano);
    }
    friend constexpr Money operator-(Money a, Money b) { return a + Money(-b.m_nano); }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }

private:
    explicit constexpr Money(std::int64_t nano) : m_nano(nano) {}
    std::int64_t m_nano = 0;
};

} // namespace parley
