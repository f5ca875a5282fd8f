// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/money.h"

#include <QTest>

using namespace parley;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreReadExactly_data();
    void decimalsAreReadExactly();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void sumsAreExact();
};

void TestMoney::decimalsAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nano");
    QTest::newRow("nothing") << "0" << qint64(0);
    QTest::newRow("negative zero") << "-0.0" << qint64(0);
    QTest::newRow("a dollar") << "1" << qint64(1'000'000'000);
    QTest::newRow("no digit before the point") << ".5" << qint64(500'000'000);
    QTest::newRow("no digit after the point") << "2." << qint64(2'000'000'000);
    QTest::newRow("not exact in binary") << "0.1" << qint64(100'000'000);
    QTest::newRow("price of a token") << "0.000000153" << qint64(153);
    QTest::newRow("exponent") << "1e-7" << qint64(100);
    QTest::newRow("positive exponent") << "1.25E+2" << qint64(125'000'000'000);
    QTest::newRow("sign and blanks") << " -3.75 " << qint64(-3'750'000'000);
    QTest::newRow("plus") << "+1" << qint64(1'000'000'000);
    QTest::newRow("half a nano-dollar") << "0.0000000005" << qint64(1);
    QTest::newRow("less than half") << "0.00000000049999" << qint64(0);
    QTest::newRow("half, negative") << "-0.0000000005" << qint64(-1);
    QTest::newRow("far below") << "1e-40" << qint64(0);
    QTest::newRow("more digits than fit")
        << "1.2345678901234567890123456789" << qint64(1'234'567'890);
    QTest::newRow("the largest") << "9223372036" << qint64(9'223'372'036'000'000'000);
}

void TestMoney::decimalsAreReadExactly()
{
    QFETCH(QString, text);
    QFETCH(qint64, nano);
    const std::optional<Money> money = Money::fromDecimal(text);
    QVERIFY(money);
    QCOMPARE(money->nano(), nano);
}

void TestMoney::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("blank") << "  ";
    QTest::newRow("a sign alone") << "-";
    QTest::newRow("a point alone") << ".";
    QTest::newRow("two points") << "1.2.3";
    QTest::newRow("two signs") << "--1";
    QTest::newRow("a currency") << "$1";
    QTest::newRow("words after it") << "1 dollar";
    QTest::newRow("a comma") << "1,5";
    QTest::newRow("exponent without digits") << "1e";
    QTest::newRow("exponent out of reach") << "1e99";
    QTest::newRow("exponent far below") << "1e-99999999999";
    QTest::newRow("not a number") << "NaN";
    QTest::newRow("infinite") << "inf";
    QTest::newRow("other digits") << QString::fromUtf8("١٢");
    QTest::newRow("full width") << QString::fromUtf8("１");
    QTest::newRow("more than fits") << "92233720369";
    QTest::newRow("huge") << QString(100'000, u'9');
}

void TestMoney::whatIsNoAmountIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Money::fromDecimal(text));
}

void TestMoney::sumsAreExact()
{
    Money sum;
    const Money tenCents = *Money::fromDecimal(u"0.1");
    for (int i = 0; i < 10; ++i) {
        sum += tenCents;
    }
    QCOMPARE(sum, Money::fromNano(1'000'000'000));
    QVERIFY(sum - tenCents < sum);
    QCOMPARE((sum + sum).dollars(), 2.0);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
