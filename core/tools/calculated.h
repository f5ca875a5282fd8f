// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the calculator computes with: an exact fraction, or a double where none can hold it; and
// its operators, functions and constants. Value, any thread. Errors say why in half a sentence,
// without a position: "a division by zero".
#pragma once

#include "base/result.h"
#include "tools/fraction.h"

#include <variant>

namespace parley {

class Calculated
{
public:
    Calculated(qint64 value) : m_value(Fraction(value)) {}
    explicit Calculated(Fraction value) : m_value(std::move(value)) {}
    [[nodiscard]] static Calculated rough(double value);

    // Null: it is not exact.
    [[nodiscard]] const Fraction *exact() const { return std::get_if<Fraction>(&m_value); }
    [[nodiscard]] double toDouble() const;
    // What is not exact, or does not end, begins with "≈ ".
    [[nodiscard]] QString toString() const;

private:
    std::variant<Fraction, double> m_value;
};

// `sign` is one of + - * / % ^. The rest of a division has the sign of the divisor.
[[nodiscard]] Result<Calculated> combine(QChar sign, const Calculated &left,
                                         const Calculated &right);
[[nodiscard]] Result<Calculated> call(const QString &function, const QList<Calculated> &given);
[[nodiscard]] std::optional<Calculated> constantNamed(const QString &name);

} // namespace parley
