// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/bill.h"

#include <QTest>
#include <limits>

using namespace parley;

namespace {

constexpr qint64 dollar = 1000000000; // a million tokens

BilledUnits counts(std::initializer_list<std::pair<Billed, qint64>> list)
{
    BilledUnits units;
    for (const auto &[what, count] : list) {
        units.add(what, count);
    }
    return units;
}

PriceTerms usual()
{
    PriceTerms terms;
    terms.rates[Billed::Input] = Rate{3 * dollar, {{200000, 6 * dollar}}};
    terms.rates[Billed::CacheRead] = Rate{dollar / 10 * 3, {}};
    terms.rates[Billed::Output] = Rate{15 * dollar, {{200000, 22 * dollar}}};
    terms.factors[QStringLiteral("batch")] = 500;
    terms.factors[QStringLiteral("us")] = 1100;
    return terms;
}

} // namespace

class TestBill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesComeBack()
    {
        for (std::size_t i = 0; i < billedKinds; ++i) {
            const auto what = static_cast<Billed>(i);
            QCOMPARE(billedFromName(QString(billedName(what))), what);
        }
        QVERIFY(!billedFromName(u"water"));
    }

    void theLongPromptPriceHoldsForTheWholeRequest_data()
    {
        QTest::addColumn<qint64>("fresh");
        QTest::addColumn<qint64>("cached");
        QTest::addColumn<qint64>("nano");
        // 3,000 nano a token, from above 200,000 of prompt 6,000; the answer of 10 at 15,000 or
        // 22,000
        QTest::newRow("at the step") << qint64(200000) << qint64(0) << qint64(600150000);
        QTest::newRow("above it") << qint64(200001) << qint64(0) << qint64(1200226000);
        QTest::newRow("cached tokens count as prompt")
            << qint64(200000) << qint64(1) << qint64(1200220300);
    }
    void theLongPromptPriceHoldsForTheWholeRequest()
    {
        QFETCH(qint64, fresh);
        QFETCH(qint64, cached);
        const PriceTerms terms = usual();
        const Bill bill = makeBill(
            counts({{Billed::Input, fresh}, {Billed::CacheRead, cached}, {Billed::Output, 10}}),
            &terms);
        QCOMPARE(bill.status, Bill::Status::Priced);
        QTEST(qint64(bill.total.nano()), "nano");
    }

    void aKindWithoutItsOwnPriceIsBilledAsTheBroaderOne()
    {
        const PriceTerms terms = usual();
        const Bill bill = makeBill(
            counts(
                {{Billed::CacheWrite1h, 1}, {Billed::CacheReadImage, 10}, {Billed::Reasoning, 1}}),
            &terms);
        QCOMPARE(bill.total.nano(), qint64(3000 + 10 * 300 + 15000));
        QCOMPARE(bill.lines.size(), 3);
    }

    void factorsMultiplyTokensAndNothingElse()
    {
        PriceTerms terms = usual();
        terms.rates[Billed::WebSearch] = Rate{10000 * dollar, {}}; // 10 dollars a thousand
        BilledUnits units = counts({{Billed::Input, 1000}, {Billed::WebSearch, 2}});
        units.factors = {QStringLiteral("batch"), QStringLiteral("us")};
        QCOMPARE(makeBill(units, &terms).total.nano(), qint64(3000000 / 2 * 11 / 10 + 20000000));
    }

    void whatHasNoPriceMakesTheWholeUnknown()
    {
        PriceTerms terms = usual();
        BilledUnits units = counts({{Billed::Input, 1000}, {Billed::WebSearch, 1}});
        Bill bill = makeBill(units, &terms);
        QCOMPARE(bill.status, Bill::Status::Unknown);
        QCOMPARE(bill.missing, QStringLiteral("web_search"));
        QVERIFY(bill.lines.isEmpty());

        units = counts({{Billed::Input, 1000}});
        units.factors = {QStringLiteral("priority")};
        bill = makeBill(units, &terms);
        QCOMPARE(bill.status, Bill::Status::Unknown);
        QCOMPARE(bill.missing, QStringLiteral("priority"));

        terms.rates[Billed::CacheWrite] = std::nullopt; // it costs something nobody says
        QCOMPARE(makeBill(counts({{Billed::CacheWrite, 1}}), &terms).status, Bill::Status::Unknown);
        QCOMPARE(makeBill(counts({{Billed::Input, 1}}), &terms).status, Bill::Status::Priced);
        QCOMPARE(makeBill(units, nullptr).status, Bill::Status::Unknown);
    }

    void theProvidersOwnFigureWins()
    {
        const PriceTerms terms = usual();
        BilledUnits units = counts({{Billed::Input, 1000}});
        units.reported = Money::fromNano(42);
        const Bill bill = makeBill(units, &terms);
        QCOMPARE(bill.status, Bill::Status::Reported);
        QCOMPARE(bill.total.nano(), qint64(42));
    }

    void freeIsFreeAndSaid()
    {
        const PriceTerms nothing;
        QCOMPARE(makeBill(counts({{Billed::Input, 1000}}), &nothing).status, Bill::Status::Free);
    }

    void aSumIsRoundedOnceAndHalvesGoUp()
    {
        PriceTerms terms;
        terms.rates[Billed::Input] = Rate{500000, {}}; // half a nano-dollar a token
        terms.rates[Billed::Output] = Rate{500000, {}};
        QCOMPARE(makeBill(counts({{Billed::Input, 1}, {Billed::Output, 1}}), &terms).total.nano(),
                 qint64(1));
        QCOMPARE(makeBill(counts({{Billed::Input, 1}}), &terms).total.nano(), qint64(1));
    }

    void noCountOverflows()
    {
        PriceTerms terms = usual();
        const Bill bill =
            makeBill(counts({{Billed::Input, std::numeric_limits<qint64>::max() / 4}}), &terms);
        QCOMPARE(bill.total.nano(), std::numeric_limits<qint64>::max());
    }
};

QTEST_GUILESS_MAIN(TestBill)
#include "tst_bill.moc"
