// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/numbers.h"

#include <cmath>

namespace parley {

namespace {

Unexpected notThat(const QString &option, const QString &wanted, const QString &given)
{
    return Unexpected(ErrorKind::Configuration,
                      QStringLiteral("--%1 takes %2, not \"%3\"").arg(option, wanted, given));
}

} // namespace

Result<std::optional<int>> wholeNumber(const QCommandLineParser &parser, const QString &option,
                                       int least)
{
    if (!parser.isSet(option)) {
        return std::optional<int>();
    }
    bool ok = false;
    const QString given = parser.value(option);
    const int number = given.toInt(&ok);
    if (!ok || number < least) {
        return notThat(option, QStringLiteral("a whole number of at least %1").arg(least), given);
    }
    return std::optional(number);
}

Result<std::optional<double>> decimalNumber(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option)) {
        return std::optional<double>();
    }
    bool ok = false;
    const QString given = parser.value(option);
    const double number = given.toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        return notThat(option, QStringLiteral("a number"), given);
    }
    return std::optional(number);
}

Result<std::optional<std::chrono::milliseconds>> seconds(const QCommandLineParser &parser,
                                                         const QString &option)
{
    constexpr double longest = 24 * 3600;
    const Result<std::optional<double>> number = decimalNumber(parser, option);
    if (!number) {
        return Unexpected(number.error());
    }
    if (!number->has_value()) {
        return std::optional<std::chrono::milliseconds>();
    }
    if (**number <= 0 || **number > longest) {
        return notThat(option, QStringLiteral("seconds above 0 and up to a day"),
                       parser.value(option));
    }
    return std::optional(std::chrono::milliseconds(std::llround(**number * 1000)));
}

Result<QDateTime> dayStart(const QString &text, bool next)
{
    if (text.isEmpty()) {
        return QDateTime();
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid()
               ? Result<QDateTime>(day.addDays(next ? 1 : 0).startOfDay().toUTC())
               : Unexpected(ErrorKind::Configuration,
                            QStringLiteral("\"%1\" is no day such as 2026-11-21").arg(text));
}

QString counted(qsizetype count, const QString &noun)
{
    return QStringLiteral("%1 %2%3").arg(QString::number(count), noun,
                                         count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace parley
