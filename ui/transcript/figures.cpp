// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/figures.h"

#include "base/currency.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(parley::Figures)
};

// The C locale has no thousands separators; people do.
QLocale peopleLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

int pluralOf(qint64 number)
{
    // other languages look at the last two digits
    return static_cast<int>(number < 1'000'000 ? number : 1'000'000 + number % 100);
}

QString groupedNumber(qint64 number)
{
    return peopleLocale().toString(number);
}

QString shortNumber(qint64 number)
{
    const auto value = static_cast<double>(number);
    if (number < 1'000) {
        return peopleLocale().toString(number);
    }
    if (number < 999'950) {
        return Figures::tr("%1k").arg(
            peopleLocale().toString(value / 1e3, 'f', number < 99'950 ? 1 : 0));
    }
    return Figures::tr("%1M").arg(peopleLocale().toString(value / 1e6, 'f', 1));
}

QString moneyText(Money money)
{
    const Money shown = displayCurrency().fromDollars(money);
    if (shown.nano() == 0) {
        return moneyText({}, 0);
    }
    constexpr auto least = Money::fromNano(100'000);
    if (shown.nano() > 0 && shown.nano() < least.nano() / 2) {
        return Figures::tr("under %1").arg(moneyText(displayCurrency().toDollars(least), 4));
    }
    const double size = shown.nano() < 0 ? -shown.dollars() : shown.dollars();
    return moneyText(money, size < 0.10 ? 4 : size < 1 ? 3 : 2);
}

QString moneyText(Money money, int decimals)
{
    return amountText(money, decimals, peopleLocale());
}

QString secondsText(std::chrono::milliseconds time)
{
    const auto ms = time.count();
    if (ms < 9'995) {
        return Figures::tr("%1 s").arg(
            peopleLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 2));
    }
    return wholeSecondsText(time);
}

QString tenthsText(std::chrono::milliseconds time)
{
    return Figures::tr("%1 s").arg(
        peopleLocale().toString(static_cast<double>(time.count() / 100) / 10.0, 'f', 1));
}

QString ageText(std::chrono::seconds age)
{
    const auto seconds = static_cast<qint64>(age.count());
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute) {
        return Figures::tr("just now");
    }
    return seconds < hour  ? Figures::tr("%n minutes ago", nullptr, pluralOf(seconds / minute))
           : seconds < day ? Figures::tr("%n hours ago", nullptr, pluralOf(seconds / hour))
                           : Figures::tr("%n days ago", nullptr, pluralOf(seconds / day));
}

QString wholeSecondsText(std::chrono::milliseconds time)
{
    const qint64 seconds = qMax<qint64>(1, (time.count() + 500) / 1000);
    if (seconds < 120) {
        return Figures::tr("%1 s").arg(peopleLocale().toString(seconds));
    }
    if (seconds < 3600) {
        return seconds % 60 == 0 ? Figures::tr("%1 min").arg(seconds / 60)
                                 : Figures::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    }
    return Figures::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString momentText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace parley
