// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/calculator.h"

#include <QTest>

using namespace parley;

class TestCalculator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calculates_data()
    {
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *sum, const QString &value) {
            QTest::newRow(sum) << QString::fromUtf8(sum) << value;
        };
        const auto plain = [&row](const char *sum, const char *value) {
            row(sum, QString::fromUtf8(value));
        };
        plain("1+2*3", "7");
        plain("(1+2)*3", "9");
        plain(" 2 ^ 3 ^ 2 ", "512");
        plain("-2^2", "-4");
        plain("(-2)^2", "4");
        plain("2^-2", "0.25");
        plain("2**10", "1024");
        plain("0.1+0.2", "0.3");
        plain(".5 + 5.", "5.5");
        plain("1.5e3", "1500");
        plain("1E-3*2", "0.002");
        plain("10/4", "2.5");
        plain("1/3*3", "1");
        plain("1/3", "≈ 0.333333333333333333333333333333");
        plain("2/3", "≈ 0.666666666666666666666666666667");
        plain("-2/3", "≈ -0.666666666666666666666666666667");
        plain("10 % 3", "1");
        plain("-10 % 3", "2");
        plain("10 % -3", "-2");
        plain("5.5 % 2", "1.5");
        plain("3 × 4 ÷ 2 − 1", "5");
        plain("[1+2]*{3}", "9");
        plain("--3", "3");
        plain("2*-3", "-6");
        plain("sqrt(9/4)", "1.5");
        plain("sqrt(2)", "≈ 1.4142135623731");
        plain("sqrt(10^40)", "100000000000000000000");
        plain("abs(-3.5)", "3.5");
        plain("abs(sin(-1))", "≈ 0.841470984807897");
        plain("round(2.5)", "3");
        plain("round(-2.5)", "-3");
        plain("round(2.34567, 2)", "2.35");
        plain("floor(-1.5)", "-2");
        plain("ceil(-1.5)", "-1");
        plain("ceil(1.2)", "2");
        plain("min(3, 1/2, 2)", "0.5");
        plain("MAX(3; 7; 5)", "7");
        plain("fact(20)", "2432902008176640000");
        plain("ln(e)", "≈ 1");
        plain("log(1000)", "≈ 3");
        plain("2^0.5", "≈ 1.4142135623731");
        plain("cos(pi)", "≈ -1");
        plain("99999999999999999999 * 99999999999999999999",
              "9999999999999999999800000000000000000001");
        plain("123456789012345678901234567890 / 987654321098765432109876543210 "
              "* 987654321098765432109876543210",
              "123456789012345678901234567890");
        plain("2^200 / 2^199", "2");
        plain("(10^30+1) % (10^15-7)", "50");
        plain("1^99999999999999", "1");
        plain("(-1)^99999999999999", "-1");
        plain("0^0", "1");
        plain("(1/2)^300", "≈ 4.90909346529773e-91");
        row("10^999", u'1' + QString(999, u'0'));
    }
    void calculates()
    {
        QFETCH(QString, sum);
        QFETCH(QString, value);
        const auto result = calculated(sum);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(*result, value);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *sum, const char *says) {
            QTest::newRow(sum) << QString::fromUtf8(sum) << QString::fromUtf8(says);
        };
        row("1/0", "position 2: a division by zero");
        row("5 % (1-1)", "position 3: a division by zero");
        row("0^-1", "position 2: a division by zero");
        row("1+", "position 3: a number is expected, not the end");
        row("1+*2", "position 3: a number is expected");
        row("(1+2", "position 1: this bracket is never closed");
        row("1+2)", "position 4: there is no bracket to close");
        row("1 2", "position 3: an operator is missing");
        row("1.2.3", "position 4: a number has one point");
        row("3 + .", "position 5: a number is expected");
        row("foo(1)", "position 1: there is no function \"foo\"");
        row("x + 1", "position 1: there is no constant \"x\"");
        row("sqrt(1,2)", "position 1: sqrt takes one number, not 2");
        row("sqrt()", "position 1: sqrt takes one number, not 0");
        row("sqrt(-1)", "position 1: there is no real number");
        row("ln(-1)", "no real number");
        row("fact(401)", "position 1: fact takes a whole number");
        row("fact(1.5)", "whole number");
        row("round(1, 99)", "decimals");
        row("9^9^9", "too large");
        row("2^1000000000", "too large");
        row("1e999 * 1e999", "too large");
        row("1e99999999999", "too large");
        row("exp(10000)", "too large");
        row("fact(400)^50", "too large");
        row("", "nothing to calculate");
        row("   ", "nothing to calculate");
        row("система", "position 1: there is no constant");
        row("1 = 1", "position 3: an operator is missing before \"= 1\"");
        row("__import__('os')", "position 1: a number is expected");
    }
    void refuses()
    {
        QFETCH(QString, sum);
        QFETCH(QString, says);
        const auto result = calculated(sum);
        QVERIFY2(!result, result ? qPrintable(*result) : "");
        QVERIFY2(result.error().detail.contains(says), qPrintable(result.error().detail));
    }

    void hugeInputEndsSoon_data()
    {
        QTest::addColumn<QString>("sum");
        QTest::newRow("brackets") << QString(100'000, u'(');
        QTest::newRow("deep") << QString(900, u'(') + u'1';
        QTest::newRow("signs") << QString(900, u'-') + u'1';
        QTest::newRow("powers") << QStringLiteral("2^").repeated(400) + u'1' + QString(100, u'0');
        QTest::newRow("functions") << QStringLiteral("abs(").repeated(200);
    }
    void hugeInputEndsSoon()
    {
        QFETCH(QString, sum);
        QVERIFY(!calculated(sum));
    }

    void longSumsStayExact()
    {
        QString sum = QStringLiteral("1/7");
        for (int i = 0; i < 100; ++i) {
            sum += QStringLiteral("+3/%1").arg(i + 8);
        }
        const auto result = calculated(sum);
        QVERIFY(result);
        QVERIFY(result->startsWith(QStringLiteral("≈ ")));
        const auto none = calculated(QStringLiteral("(%1) - (%1)").arg(sum.left(400)));
        QCOMPARE(none.value_or(QString()), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestCalculator)
#include "tst_calculator.moc"
