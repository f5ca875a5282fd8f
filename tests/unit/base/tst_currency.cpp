// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/currency.h"
#include "base/setting.h"

#include <QTest>

using namespace parley;

namespace {

Currency euro(const char *rate = "0.86")
{
    return {QStringLiteral("EUR"), QStringLiteral("€"),
            *Money::fromDecimal(QString::fromLatin1(rate)), QDate(2026, 11, 22)};
}

} // namespace

class TestCurrency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setDisplayCurrency({}); }

    void amountsBecomeWordsAsTheLocaleHasThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Currency>("currency");
        QTest::addColumn<qint64>("nano");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *locale, const Currency &currency,
                            qint64 nano, int decimals, const QString &text) {
            QTest::newRow(name) << QString::fromLatin1(locale) << currency << nano << decimals
                                << text;
        };
        const Currency franc{QStringLiteral("CHF"), {}, Money::fromNano(800'000'000), {}};
        row("dollars", "en_US", {}, 38'600'000, 4, QStringLiteral("$0.0386"));
        row("a debt", "en_US", {}, -1'500'000'000, 2, QStringLiteral("-$1.50"));
        row("dollars in German", "de_DE", {}, 1'234'500'000'000, 2,
            QStringLiteral("1.234,50\u00a0$"));
        row("euros", "en_US", euro(), 1'000'000'000, 2, QStringLiteral("€0.86"));
        row("euros in German", "de_DE", euro(), 1'000'000'000, 2, QStringLiteral("0,86\u00a0€"));
        row("a code for a sign", "en_US", franc, 1'000'000'000, 2, QStringLiteral("CHF\u00a00.80"));
        row("a code behind", "de_DE", franc, -1'000'000'000, 2, QStringLiteral("-0,80\u00a0CHF"));
    }
    void amountsBecomeWordsAsTheLocaleHasThem()
    {
        QFETCH(QString, locale);
        QFETCH(Currency, currency);
        QFETCH(qint64, nano);
        QFETCH(int, decimals);
        setDisplayCurrency(currency);
        QTEST(amountText(Money::fromNano(nano), decimals, QLocale(locale)), "text");
    }

    void plainAmountsKeepWhatTheyHave()
    {
        QCOMPARE(plainAmountText(Money::fromNano(153'000)), QStringLiteral("$0.000153"));
        QCOMPARE(plainAmountText(Money::fromNano(-2'000'000'000)), QStringLiteral("-$2.00"));
        QCOMPARE(plainAmountText(Money::fromNano(123'456'789), 4), QStringLiteral("$0.1235"));
        setDisplayCurrency(euro());
        QCOMPARE(plainAmountText(Money::fromNano(1'000'000'001)), QStringLiteral("€0.860000001"));
    }

    void backAndForthIsTheSameToTheNano_data()
    {
        QTest::addColumn<qint64>("nano");
        for (const qint64 nano : {qint64(0), qint64(1), qint64(-1), qint64(999'999'999),
                                  qint64(5'000'000'000), qint64(1'000'000'000'000'000)}) {
            QTest::addRow("%lld", static_cast<long long>(nano)) << nano;
        }
    }
    void backAndForthIsTheSameToTheNano()
    {
        QFETCH(qint64, nano);
        const Currency yen = euro("151.37");
        QCOMPARE(yen.toDollars(yen.fromDollars(Money::fromNano(nano))).nano(), nano);
    }

    void whatIsTooLargeStaysAtTheEdge()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const Currency yen = euro("150");
        QCOMPARE(yen.fromDollars(Money::fromNano(most)).nano(), most);
        QCOMPARE(yen.fromDollars(Money::fromNano(-most)).nano(), -most);
    }

    void settingsKeepItAndRefuseNonsense()
    {
        MemorySettings settings;
        QVERIFY(currencyIn(settings).isDollar());
        setCurrency(settings, euro("0.123456789"));
        QCOMPARE(currencyIn(settings), euro("0.123456789"));
        for (const char *rate : {"", "0", "-1", "one", "1e99"}) {
            settings.set(Setting<QString>{"money/perDollar", {}}, QString::fromLatin1(rate));
            QVERIFY2(currencyIn(settings).isDollar(), rate);
        }
        setCurrency(settings, euro());
        setCurrency(settings, {});
        QCOMPARE(currencyIn(settings), Currency());
    }
};

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"
