// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/calculator.h"

#include "tools/calculated.h"

namespace parley {

namespace {

constexpr int deepest = 60; // brackets and signs within each other

// Recursive descent; each rule leaves m_at behind what it took.
class Sum
{
public:
    explicit Sum(const QString &text) : m_text(text) {}

    Result<Calculated> whole()
    {
        auto value = sum();
        skipSpace();
        if (value && m_at < m_text.size()) {
            return fault(m_text.at(m_at) == u')'
                             ? QStringLiteral("there is no bracket to close")
                             : QStringLiteral("an operator is missing before %1").arg(here()));
        }
        return value;
    }

private:
    Unexpected fault(const QString &why) const { return faultAt(m_at, why); }
    Unexpected faultAt(qsizetype at, const QString &why) const
    {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("At position %1: %2.").arg(at + 1).arg(why));
    }

    QString here() const
    {
        constexpr qsizetype shown = 12;
        return m_at < m_text.size() ? QStringLiteral("\"%1\"").arg(m_text.mid(m_at, shown))
                                    : QStringLiteral("the end");
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
    }

    // The operator that stands here, if it is one of them; nothing is taken.
    QChar ahead(QStringView of)
    {
        skipSpace();
        const QChar found = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        return !found.isNull() && of.contains(found) ? found : QChar();
    }

    Result<Calculated> sum() { return chain(u"+-", &Sum::product); }
    Result<Calculated> product() { return chain(u"*/%", &Sum::signedPower); }

    Result<Calculated> chain(QStringView operators, Result<Calculated> (Sum::*part)())
    {
        auto left = (this->*part)();
        for (QChar sign = ahead(operators); left && !sign.isNull(); sign = ahead(operators)) {
            const qsizetype at = m_at++;
            const auto right = (this->*part)();
            left = right ? combined(at, sign, *left, *right) : right;
        }
        return left;
    }

    Result<Calculated> combined(qsizetype at, QChar sign, const Calculated &left,
                                const Calculated &right)
    {
        const auto value = combine(sign, left, right);
        return value ? value : Result<Calculated>(faultAt(at, value.error().detail));
    }

    // A sign binds less than a power: -2^2 is -4.
    Result<Calculated> signedPower()
    {
        const QChar sign = ahead(u"+-");
        if (sign.isNull()) {
            return power();
        }
        if (++m_depth > deepest) {
            return fault(QStringLiteral("too many signs and brackets within each other"));
        }
        const qsizetype at = m_at++;
        const auto value = signedPower();
        --m_depth;
        return value ? combined(at, sign, Calculated(0), *value) : value;
    }

    Result<Calculated> power()
    {
        const auto base = primary();
        if (!base || ahead(u"^").isNull()) {
            return base;
        }
        const qsizetype at = m_at++;
        if (++m_depth > deepest) {
            return fault(QStringLiteral("too many signs and brackets within each other"));
        }
        const auto exponent = signedPower(); // to the right first: 2^3^2 is 2^9
        --m_depth;
        return exponent ? combined(at, u'^', *base, *exponent) : exponent;
    }

    Result<Calculated> primary()
    {
        skipSpace();
        const QChar next = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        if (next == u'(') {
            return bracket();
        }
        if ((next >= u'0' && next <= u'9') || next == u'.') {
            return number();
        }
        if (next.isLetter()) {
            return named();
        }
        return fault(QStringLiteral("a number is expected, not %1").arg(here()));
    }

    Result<Calculated> bracket()
    {
        const qsizetype opened = m_at++;
        if (++m_depth > deepest) {
            return faultAt(opened, QStringLiteral("too many signs and brackets within each other"));
        }
        auto value = sum();
        --m_depth;
        if (value && ahead(u")").isNull()) {
            return faultAt(opened, QStringLiteral("this bracket is never closed"));
        }
        ++m_at;
        return value;
    }

    QString takeDigits()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) >= u'0' && m_text.at(m_at) <= u'9') {
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }

    Result<Calculated> number()
    {
        const qsizetype at = m_at;
        const QString whole = takeDigits();
        QString decimals;
        if (m_at < m_text.size() && m_text.at(m_at) == u'.') {
            ++m_at;
            decimals = takeDigits();
        }
        if (whole.isEmpty() && decimals.isEmpty()) {
            return faultAt(at, QStringLiteral("a number is expected, not a lone point"));
        }
        if (m_at < m_text.size() && m_text.at(m_at) == u'.') {
            return fault(QStringLiteral("a number has one point"));
        }
        const auto exponent = takeExponent();
        if (!exponent) {
            return Unexpected(exponent.error());
        }
        const Fraction digits(BigInteger::fromDigits(whole + decimals),
                              BigInteger::powerOfTen(static_cast<int>(decimals.size())));
        const Fraction scale(BigInteger::powerOfTen(qAbs(*exponent)));
        const Fraction value = *exponent < 0 ? digits / scale : digits * scale;
        return value.digits() > longestNumber
                   ? faultAt(at, QStringLiteral("the number is too large"))
                   : Result<Calculated>(Calculated(value));
    }

    // Of 1.5e-3; zero when there is none. The "e" of "2e" alone is no exponent.
    Result<int> takeExponent()
    {
        const qsizetype at = m_at;
        if (m_at >= m_text.size() || m_text.at(m_at).toLower() != u'e') {
            return 0;
        }
        ++m_at;
        const bool negative = m_at < m_text.size() && m_text.at(m_at) == u'-';
        if (negative || (m_at < m_text.size() && m_text.at(m_at) == u'+')) {
            ++m_at;
        }
        const QString digits = takeDigits();
        if (digits.isEmpty()) {
            m_at = at;
            return 0;
        }
        bool fits = false;
        const int value = digits.toInt(&fits);
        if (!fits || value >= longestNumber) {
            return faultAt(at, QStringLiteral("the number is too large"));
        }
        return negative ? -value : value;
    }

    Result<Calculated> named()
    {
        const qsizetype at = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetterOrNumber()) {
            ++m_at;
        }
        const QString name = m_text.mid(at, m_at - at).toLower();
        if (ahead(u"(").isNull()) {
            const auto constant = constantNamed(name);
            return constant ? Result<Calculated>(*constant)
                            : faultAt(at, QStringLiteral("there is no constant \"%1\", only pi "
                                                         "and e")
                                              .arg(name));
        }
        const auto given = arguments();
        if (!given) {
            return Unexpected(given.error());
        }
        const auto value = call(name, *given);
        return value ? value : Result<Calculated>(faultAt(at, value.error().detail));
    }

    Result<QList<Calculated>> arguments()
    {
        const qsizetype opened = m_at++;
        if (++m_depth > deepest) {
            return faultAt(opened, QStringLiteral("too many signs and brackets within each other"));
        }
        QList<Calculated> given;
        if (ahead(u")").isNull()) {
            do {
                m_at += given.isEmpty() ? 0 : 1; // the comma
                const auto value = sum();
                if (!value) {
                    return Unexpected(value.error());
                }
                given.append(*value);
            } while (!ahead(u",;").isNull());
        }
        --m_depth;
        if (ahead(u")").isNull()) {
            return faultAt(opened, QStringLiteral("this bracket is never closed"));
        }
        ++m_at;
        return given;
    }

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

// What people and models write for the same; every replacement has one character, so that
// positions hold.
QString plain(QString sum)
{
    const std::pair<char16_t, char16_t> pairs[] = {{u'×', u'*'}, {u'·', u'*'}, {u'÷', u'/'},
                                                   {u'−', u'-'}, {u'–', u'-'}, {u'[', u'('},
                                                   {u']', u')'}, {u'{', u'('}, {u'}', u')'}};
    for (const auto &[written, meant] : pairs) {
        sum.replace(QChar(written), QChar(meant));
    }
    return sum.replace(QLatin1String("**"), QLatin1String(" ^"));
}

} // namespace

Result<QString> calculated(const QString &sum)
{
    if (sum.trimmed().isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("There is nothing to calculate."));
    }
    if (sum.size() > longestSum) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("The calculation has %1 characters; at most %2 are taken.")
                              .arg(sum.size())
                              .arg(longestSum));
    }
    const auto value = Sum(plain(sum)).whole();
    return value ? Result<QString>(value->toString()) : Unexpected(value.error());
}

} // namespace parley
