// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Amounts are kept in nano-dollars; a person may have them shown in another currency, by a rate the
// person sets: nobody is asked for it. Every amount a person reads becomes words here. The display
// currency is the process's, as the default locale is: set in the main thread at start and when the
// settings change. Billionths of the other currency are whole numbers too.
#pragma once

#include "base/money.h"

#include <QDate>
#include <QLocale>

namespace parley {

class SettingsStore;

struct Currency
{
    QString code;   // "EUR"; empty: dollars
    QString symbol; // "€"; empty: the code
    Money perDollar = Money::fromNano(1'000'000'000);
    QDate asOf; // of the rate

    [[nodiscard]] bool isDollar() const { return code.isEmpty(); }
    // "$", "€", "CHF"
    [[nodiscard]] QString sign() const;
    // Both rounded half away from zero; at the edge of what Money holds they stay there.
    [[nodiscard]] Money fromDollars(Money dollars) const;
    [[nodiscard]] Money toDollars(Money shown) const;
    friend bool operator==(const Currency &, const Currency &) = default;
};

// What the settings say; dollars where they hold no sound rate.
[[nodiscard]] Currency currencyIn(const SettingsStore &settings);
void setCurrency(SettingsStore &settings, const Currency &currency);
// Whether a setting of that name is part of it.
[[nodiscard]] bool isCurrencySetting(QLatin1String key);

[[nodiscard]] const Currency &displayCurrency();
void setDisplayCurrency(const Currency &currency);

// Dollars in the display currency: "$0.0386", "0,0332 €", "-CHF 1.20", as the locale puts them.
[[nodiscard]] QString amountText(Money dollars, int decimals, const QLocale &locale);
// With all decimals that say something, at most `decimals` of them, no locale: "$0.000153".
[[nodiscard]] QString plainAmountText(Money dollars, int decimals = 9);
// "0.000153": without an exponent, at least two decimals, at most so many.
[[nodiscard]] QString decimalText(Money amount, int decimals = 9);

} // namespace parley
