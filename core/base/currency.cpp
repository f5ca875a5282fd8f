// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/currency.h"

#include "base/setting.h"

#include <array>

namespace parley {

namespace {

const Setting<QString> codeSetting{"money/currency", {}};
const Setting<QString> symbolSetting{"money/symbol", {}};
const Setting<QString> rateSetting{"money/perDollar", {}};
const Setting<QString> dateSetting{"money/rateOf", {}};

constexpr qint64 unit = 1'000'000'000;
constexpr int places = 9;

__extension__ using Wide = __int128;

// value * by / over, half away from zero.
Money scaled(Money value, qint64 by, qint64 over)
{
    const Wide product = Wide(value.nano()) * by;
    const Wide size = product < 0 ? -product : product;
    const Wide whole = (size + over / 2) / over;
    constexpr Wide most = std::numeric_limits<qint64>::max();
    const auto nano = static_cast<qint64>(whole < most ? whole : most);
    return Money::fromNano(product < 0 ? -nano : nano);
}

Currency &shownIn()
{
    static Currency currency;
    return currency;
}

Money roundedTo(Money amount, int decimals)
{
    qint64 step = 1;
    for (int i = decimals; i < places; ++i) {
        step *= 10;
    }
    const Money steps = scaled(amount, 1, step);
    return scaled(steps, step, 1);
}

// Sign and amount beside each other, as the locale has it for its own currency.
QString joined(const QString &sign, const QString &number, bool before)
{
    constexpr QChar gap(QChar::Nbsp);
    if (!before) {
        return number + gap + sign;
    }
    return sign.back().isLetter() ? sign + gap + number : sign + number;
}

} // namespace

QString Currency::sign() const
{
    return isDollar() ? QStringLiteral("$") : symbol.isEmpty() ? code : symbol;
}

Money Currency::fromDollars(Money dollars) const
{
    return isDollar() ? dollars : scaled(dollars, perDollar.nano(), unit);
}

Money Currency::toDollars(Money shown) const
{
    return isDollar() || perDollar.nano() <= 0 ? shown : scaled(shown, unit, perDollar.nano());
}

Currency currencyIn(const SettingsStore &settings)
{
    Currency currency;
    const auto rate = Money::fromDecimal(settings.get(rateSetting));
    if (rate && *rate > Money()) {
        currency.code = settings.get(codeSetting);
    }
    if (!currency.isDollar()) {
        currency.symbol = settings.get(symbolSetting);
        currency.perDollar = *rate;
        currency.asOf = QDate::fromString(settings.get(dateSetting), Qt::ISODate);
    }
    return currency;
}

void setCurrency(SettingsStore &settings, const Currency &currency)
{
    settings.set(symbolSetting, currency.symbol);
    settings.set(rateSetting, currency.isDollar() ? QString() : decimalText(currency.perDollar));
    settings.set(dateSetting, currency.asOf.toString(Qt::ISODate));
    settings.set(codeSetting, currency.code);
}

bool isCurrencySetting(QLatin1String key)
{
    return key.startsWith(QLatin1String("money/"));
}

const Currency &displayCurrency()
{
    return shownIn();
}

void setDisplayCurrency(const Currency &currency)
{
    shownIn() = currency;
}

QString amountText(Money dollars, int decimals, const QLocale &locale)
{
    const Currency &currency = shownIn();
    const Money shown = currency.fromDollars(dollars);
    const double size = shown.nano() < 0 ? -shown.dollars() : shown.dollars();
    const bool before = locale.toCurrencyString(1.0, QStringLiteral("$"), 0).startsWith(u'$');
    const QString text = joined(currency.sign(), locale.toString(size, 'f', decimals), before);
    return shown.nano() < 0 ? locale.negativeSign() + text : text;
}

QString plainAmountText(Money dollars, int decimals)
{
    const Currency &currency = shownIn();
    const Money shown = currency.fromDollars(dollars);
    const QString number = decimalText(Money::fromNano(qAbs(shown.nano())), decimals);
    return (shown.nano() < 0 ? QStringLiteral("-") : QString()) +
           joined(currency.sign(), number, true);
}

QString decimalText(Money amount, int decimals)
{
    const qint64 nano = roundedTo(amount, decimals).nano();
    QString parts = QStringLiteral("%1").arg(qAbs(nano % unit), places, 10, QLatin1Char('0'));
    while (parts.size() > 2 && parts.endsWith(u'0')) {
        parts.chop(1);
    }
    return (nano < 0 ? QStringLiteral("-") : QString()) + QString::number(qAbs(nano / unit)) +
           u'.' + parts;
}

} // namespace parley
