// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/money.h"

#include <QTest>

using namespace parley;

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDecimalsExactly_data();
    void readsDecimalsExactly();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void sumsAreExact();
    void sumsStayAtTheEdge();
    void hugeInputCostsNothing();
};

void TestMoney::readsDecimalsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nano");
    const auto row = [](const char *text, qint64 nano) {
        QTest::newRow(text) << QString::fromLatin1(text) << nano;
    };
    row("0", 0);
    row("-0", 0);
    row("0e999", 0);
    row("1", 1'000'000'000);
    row("+1", 1'000'000'000);
    row(" 2.5 ", 2'500'000'000);
    row(".5", 500'000'000);
    row("5.", 5'000'000'000);
    row("0.000153", 153'000);
    row("1e-7", 100);
    row("1E-7", 100);
    row("1.5e3", 1'500'000'000'000);
    row("0.1", 100'000'000);
    row("0.3", 300'000'000);
    row("-0.000000001", -1);
    row("0.0000000004", 0);
    row("0.00000000049999999999", 0);
    row("0.0000000005", 1);
    row("-0.0000000005", -1);
    row("0.0000000015", 2);
    row("1e-60", 0);
    row("0.9999999995", 1'000'000'000);
    row("000000000000000000000000000001.25", 1'250'000'000);
    row("123456789.123456789", 123'456'789'123'456'789);
    row("1234567890.123456789", 1'234'567'890'123'456'789);
    row("1234567890.1234567894", 1'234'567'890'123'456'789);
    row("1234567890.1234567895", 1'234'567'890'123'456'790);
    row("9223372036.854775807", std::numeric_limits<qint64>::max());
    row("-9223372036.854775807", -std::numeric_limits<qint64>::max());
    row("9223372036854775807e-9", std::numeric_limits<qint64>::max());
}

void TestMoney::readsDecimalsExactly()
{
    QFETCH(QString, text);
    QFETCH(qint64, nano);
    const auto money = Money::fromDecimal(text);
    QVERIFY(money);
    QCOMPARE(money->nano(), nano);
}

void TestMoney::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "-",
                             ".",
                             "+.",
                             "e5",
                             "abc",
                             "1,5",
                             "1.2.3",
                             "1e",
                             "1e5x",
                             "1 2",
                             "0x10",
                             "nan",
                             "inf",
                             "$1",
                             "1e1001",
                             "1e-1001",
                             "1e99999999999",
                             "9223372036.8547758075",
                             "9223372036.854775808",
                             "99999999999",
                             "1e30"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("Arabic digits") << QStringLiteral("١٢");
    QTest::newRow("full width") << QStringLiteral("１");
}

void TestMoney::refusesWhatIsNoAmount()
{
    QFETCH(QString, text);
    QVERIFY(!Money::fromDecimal(text));
}

void TestMoney::sumsAreExact()
{
    Money sum;
    for (int i = 0; i < 10; ++i) {
        sum += *Money::fromDecimal(u"0.1");
    }
    QCOMPARE(sum, *Money::fromDecimal(u"1"));
    QCOMPARE((sum - Money::fromNano(1)).nano(), 999'999'999);
    QVERIFY(Money::fromNano(-1) < Money());
    QCOMPARE(Money::fromNano(1'500'000'000).dollars(), 1.5);
}

void TestMoney::sumsStayAtTheEdge()
{
    constexpr auto most = std::numeric_limits<qint64>::max();
    QCOMPARE((Money::fromNano(most) + Money::fromNano(1)).nano(), most);
    QCOMPARE((Money::fromNano(-most) - Money::fromNano(1)).nano(), -most);
    QCOMPARE(Money::fromNano(std::numeric_limits<qint64>::min()).nano(), -most);
    QCOMPARE((Money::fromNano(most) - Money::fromNano(most)).nano(), 0);
}

void TestMoney::hugeInputCostsNothing()
{
    QVERIFY(!Money::fromDecimal(QString(1'000'000, u'9')));
    QCOMPARE(Money::fromDecimal(QStringLiteral("0.") + QString(1'000'000, u'0') + u'9'),
             std::optional(Money()));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
