// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Numbers given on the command line, a wrong one is one clear Configuration error; and numbers
// told.
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <chrono>

namespace parley {

// Value of an option as a whole number of at least `least`; nothing when the option isn't there.
[[nodiscard]] Result<std::optional<int>> wholeNumber(const QCommandLineParser &parser,
                                                     const QString &option, int least);
// Value of an option as a decimal number.
[[nodiscard]] Result<std::optional<double>> decimalNumber(const QCommandLineParser &parser,
                                                          const QString &option);
// Value of an option in seconds ("2", "0.5"), above zero.
[[nodiscard]] Result<std::optional<std::chrono::milliseconds>>
seconds(const QCommandLineParser &parser, const QString &option);

// The start of a day given as 2026-11-21, in UTC; `next`: of the day after it. Invalid where
// nothing is given.
[[nodiscard]] Result<QDateTime> dayStart(const QString &text, bool next);

// "1 message", "2 messages"
[[nodiscard]] QString counted(qsizetype count, const QString &noun);

} // namespace parley
