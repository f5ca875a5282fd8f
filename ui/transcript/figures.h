// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Figures as people read them, in the words of the design: "61,840", "64.6k", "$0.0386", "0.84 s".
// Pure functions of values and the current locale; main thread.
#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QString>
#include <chrono>

namespace parley {

[[nodiscard]] int pluralOf(qint64 number); // what tr() takes to choose between one and many
[[nodiscard]] QString groupedNumber(qint64 number); // 61,840
[[nodiscard]] QString shortNumber(qint64 number);   // 61.8k, 1.2M
// "$0.0386", "$0.312", "$1.42", in the display currency; with so many decimals where they are
// given.
[[nodiscard]] QString moneyText(Money money);
[[nodiscard]] QString moneyText(Money money, int decimals);
[[nodiscard]] QString secondsText(std::chrono::milliseconds time); // 0.84 s, 12 s, 3 min 5 s
[[nodiscard]] QString tenthsText(std::chrono::milliseconds time);  // 1.2 s
// "3 days ago", "just now"
[[nodiscard]] QString ageText(std::chrono::seconds age);
[[nodiscard]] QString momentText(const QDateTime &time); // 23 Nov 2026 05:43:22, here
[[nodiscard]] QString dayText(const QDate &day);         // 23 Nov 2026
[[nodiscard]] QString wholeSecondsText(std::chrono::milliseconds time); // 12 s, never 0 s

} // namespace parley
