// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The calculator among the tools: + - * / % ^, brackets, decimal numbers, constants and functions.
// Exact as long as fractions can hold it (0.1 + 0.2 is 0.3); roots, logarithms and angles to 15
// digits, which the answer marks with "≈". Pure, any thread; text and numbers are bounded, so that
// no input takes long. Configuration errors name the position, counted from 1.
#pragma once

#include "base/result.h"

namespace parley {

inline constexpr qsizetype longestSum = 1000; // characters
inline constexpr int longestNumber = 1000;    // digits

[[nodiscard]] Result<QString> calculated(const QString &sum);

} // namespace parley
