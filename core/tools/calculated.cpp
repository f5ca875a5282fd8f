// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/calculated.h"

#include "tools/calculator.h"

#include <array>
#include <cmath>
#include <numbers>

namespace parley {

namespace {

constexpr int shownDecimals = 30; // of a fraction that does not end
constexpr int doubleDigits = 15;
constexpr int highestFactorial = 400;

Unexpected sumRefused(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

Result<Calculated> bounded(Fraction value)
{
    return value.digits() > longestNumber ? sumRefused(QStringLiteral("the number is too large"))
                                          : Result<Calculated>(Calculated(std::move(value)));
}

Result<Calculated> bounded(double value)
{
    if (std::isnan(value)) {
        return sumRefused(QStringLiteral("there is no real number for that"));
    }
    return std::isinf(value) ? sumRefused(QStringLiteral("the number is too large"))

                             : Result<Calculated>(Calculated::rough(value));
}

// With an exponent that is whole; how large it gets is known before.
Result<Calculated> wholePower(const Fraction &base, int exponent)
{
    if (base.isZero() && exponent < 0) {
        return sumRefused(QStringLiteral("a division by zero"));
    }
    const bool grows = !base.isZero() && base.digits() > 1;
    if (grows && qAbs(qint64(exponent)) * (base.digits() - 1) > longestNumber) {
        return sumRefused(QStringLiteral("the number is too large"));
    }
    Fraction result = 1;
    Fraction square = base;
    for (qint64 left = qAbs(qint64(exponent)); left > 0; left /= 2) {
        if (left % 2 == 1) {
            result = result * square;
        }
        if (result.digits() > longestNumber || (left > 1 && square.digits() > longestNumber)) {
            return sumRefused(QStringLiteral("the number is too large"));
        }
        square = left > 1 ? square * square : square;
    }
    return bounded(exponent < 0 ? Fraction(1) / result : result);
}

Result<Calculated> power(const Calculated &base, const Calculated &exponent)
{
    const Fraction *exactBase = base.exact();
    const Fraction *exactExponent = exponent.exact();
    if (exactBase && exactExponent && exactExponent->isWhole()) {
        const bool unmoved = *exactBase == Fraction(1) || *exactBase == Fraction(0);
        const auto times = exactExponent->above().toInt();
        if (times) {
            return wholePower(*exactBase, *times);
        }
        const bool minusOne = *exactBase == Fraction(-1);
        if (minusOne || (unmoved && !exactExponent->above().isNegative())) {
            return minusOne && exactExponent->above().isEven() ? Calculated(1) : base;
        }
        return sumRefused(QStringLiteral("the number is too large"));
    }
    return bounded(std::pow(base.toDouble(), exponent.toDouble()));
}

Result<Calculated> combineExact(QChar sign, const Fraction &left, const Fraction &right)
{
    switch (sign.unicode()) {
    case u'+':
        return bounded(left + right);
    case u'-':
        return bounded(left - right);
    case u'*':
        return bounded(left * right);
    case u'/':
        return bounded(left / right);
    default:
        return bounded(left - right * Fraction((left / right).floor()));
    }
}

double combineRough(QChar sign, double left, double right)
{
    switch (sign.unicode()) {
    case u'+':
        return left + right;
    case u'-':
        return left - right;
    case u'*':
        return left * right;
    case u'/':
        return left / right;
    default:
        return left - right * std::floor(left / right);
    }
}

Result<Calculated> rootOf(const Calculated &value)
{
    const Fraction *exact = value.exact();
    if (exact && !exact->above().isNegative()) {
        const Fraction root(exact->above().root(), exact->below().root());
        if (root * root == *exact) {
            return Calculated(root);
        }
    }
    return bounded(std::sqrt(value.toDouble()));
}

Result<Calculated> roundOf(const QList<Calculated> &given)
{
    const auto decimals = given.size() < 2 ? std::optional(0)
                          : given.at(1).exact() && given.at(1).exact()->isWhole()
                              ? given.at(1).exact()->above().toInt()
                              : std::nullopt;
    if (!decimals || *decimals < 0 || *decimals > shownDecimals) {
        return sumRefused(
            QStringLiteral("round takes 0 to %1 decimals as its second number").arg(shownDecimals));
    }
    if (const Fraction *exact = given.first().exact()) {
        return bounded(exact->rounded(*decimals));
    }
    const double scale = std::pow(10.0, *decimals);
    return bounded(std::round(given.first().toDouble() * scale) / scale);
}

Result<Calculated> factorialOf(const Calculated &value)
{
    const Fraction *exact = value.exact();
    const auto number = exact && exact->isWhole() ? exact->above().toInt() : std::nullopt;
    if (!number || *number < 0 || *number > highestFactorial) {
        return sumRefused(
            QStringLiteral("fact takes a whole number from 0 to %1").arg(highestFactorial));
    }
    BigInteger product = 1;
    for (int factor = 2; factor <= *number; ++factor) {
        product = product * factor;
    }
    return bounded(Fraction(product));
}

Result<Calculated> wholeOf(const Calculated &value, bool up)
{
    if (const Fraction *exact = value.exact()) {
        const Fraction flipped = Fraction(0) - *exact;
        return Calculated(up ? Fraction(flipped.floor().negated()) : Fraction(exact->floor()));
    }
    return bounded(up ? std::ceil(value.toDouble()) : std::floor(value.toDouble()));
}

Result<Calculated> extremeOf(const QList<Calculated> &given, bool largest)
{
    const Calculated *best = &given.first();
    for (const Calculated &one : given) {
        const bool less = one.exact() && best->exact() ? *one.exact() < *best->exact()
                                                       : one.toDouble() < best->toDouble();
        const bool more = one.exact() && best->exact() ? *best->exact() < *one.exact()
                                                       : best->toDouble() < one.toDouble();
        best = (largest ? more : less) ? &one : best;
    }
    return *best;
}

using Compute = Result<Calculated> (*)(const QList<Calculated> &);

template <double (*Rough)(double)>
Result<Calculated> roughly(const QList<Calculated> &given)
{
    return bounded(Rough(given.first().toDouble()));
}

struct Function
{
    const char *name;
    int least;
    int most;
    Compute compute;
};

constexpr int many = 100;
constexpr std::array functions = {
    Function{"abs", 1, 1,
             [](const QList<Calculated> &given) -> Result<Calculated> {
                 const bool negative = given.first().toDouble() < 0;
                 return negative ? combine(u'-', 0, given.first()) : given.first();
             }},
    Function{"sqrt", 1, 1, [](const QList<Calculated> &given) { return rootOf(given.first()); }},
    Function{"round", 1, 2, roundOf},
    Function{"floor", 1, 1,
             [](const QList<Calculated> &given) { return wholeOf(given.first(), false); }},
    Function{"ceil", 1, 1,
             [](const QList<Calculated> &given) { return wholeOf(given.first(), true); }},
    Function{"min", 1, many,
             [](const QList<Calculated> &given) { return extremeOf(given, false); }},
    Function{"max", 1, many, [](const QList<Calculated> &given) { return extremeOf(given, true); }},
    Function{"fact", 1, 1,
             [](const QList<Calculated> &given) { return factorialOf(given.first()); }},
    Function{"exp", 1, 1, roughly<std::exp>},
    Function{"ln", 1, 1, roughly<std::log>},
    Function{"log", 1, 1, roughly<std::log10>},
    Function{"log10", 1, 1, roughly<std::log10>},
    Function{"log2", 1, 1, roughly<std::log2>},
    Function{"sin", 1, 1, roughly<std::sin>},
    Function{"cos", 1, 1, roughly<std::cos>},
    Function{"tan", 1, 1, roughly<std::tan>},
    Function{"asin", 1, 1, roughly<std::asin>},
    Function{"acos", 1, 1, roughly<std::acos>},
    Function{"atan", 1, 1, roughly<std::atan>},
};

} // namespace

Calculated Calculated::rough(double value)
{
    Calculated result(0);
    result.m_value = value;
    return result;
}

double Calculated::toDouble() const
{
    const Fraction *fraction = exact();
    return fraction ? fraction->toDouble() : std::get<double>(m_value);
}

QString Calculated::toString() const
{
    const QString about = QStringLiteral("≈ ");
    const Fraction *fraction = exact();
    if (!fraction) {
        return about + QString::number(std::get<double>(m_value), 'g', doubleDigits);
    }
    bool ends = false;
    const QString text = fraction->toString(shownDecimals, &ends);
    if (!ends && fraction->rounded(shownDecimals).isZero()) {
        return about + QString::number(fraction->toDouble(), 'g', doubleDigits);
    }
    return ends ? text : about + text;
}

Result<Calculated> combine(QChar sign, const Calculated &left, const Calculated &right)
{
    if (sign == u'^') {
        return power(left, right);
    }
    const bool divides = sign == u'/' || sign == u'%';
    if (divides && (right.exact() ? right.exact()->isZero() : right.toDouble() == 0)) {
        return sumRefused(QStringLiteral("a division by zero"));
    }
    return left.exact() && right.exact()
               ? combineExact(sign, *left.exact(), *right.exact())
               : bounded(combineRough(sign, left.toDouble(), right.toDouble()));
}

Result<Calculated> call(const QString &function, const QList<Calculated> &given)
{
    QStringList names;
    for (const Function &known : functions) {
        if (function == QLatin1String(known.name)) {
            if (given.size() < known.least || given.size() > known.most) {
                return sumRefused(QStringLiteral("%1 takes %2, not %3")
                                      .arg(function, known.least == known.most
                                                         ? QStringLiteral("one number")
                                                         : QStringLiteral("%1 to %2 numbers")
                                                               .arg(known.least)
                                                               .arg(known.most))
                                      .arg(given.size()));
            }
            return known.compute(given);
        }
        names.append(QLatin1String(known.name));
    }
    return sumRefused(QStringLiteral("there is no function \"%1\"; there are %2")
                          .arg(function, names.join(QStringLiteral(", "))));
}

std::optional<Calculated> constantNamed(const QString &name)
{
    if (name == QLatin1String("pi") || name == QLatin1String("π")) {
        return Calculated::rough(std::numbers::pi);
    }
    return name == QLatin1String("e") ? std::optional(Calculated::rough(std::numbers::e))
                                      : std::nullopt;
}

} // namespace parley
