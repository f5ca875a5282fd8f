// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/budgetpage.h"
#include "ui/usage/usagecolumns.h"
#include "ui/usage/usageexport.h"
#include "ui/usage/usagerange.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

using Kind = UsageRange::Kind;

const QDate today(2026, 11, 21);

LedgerLine line(const QDate &day, const char *model, qint64 nano)
{
    LedgerLine made;
    made.day = day;
    made.model = {QStringLiteral("p"), QLatin1String(model)};
    made.sums.requests = 1;
    made.sums.cost = Money::fromNano(nano);
    return made;
}

ModelLook lookOf(const ModelRef &model)
{
    return {model.model, ColorRole::ModelClay};
}

} // namespace

class TestUsageRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeKnowsItsDays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("today") << int(Kind::Today) << today << today;
        QTest::newRow("7 days") << int(Kind::Week) << QDate(2026, 11, 15) << today;
        QTest::newRow("month") << int(Kind::Month) << QDate(2026, 11, 1) << QDate(2026, 11, 30);
        QTest::newRow("year") << int(Kind::Year) << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    }
    void aRangeKnowsItsDays()
    {
        QFETCH(int, kind);
        const UsageRange range = UsageRange::of(static_cast<Kind>(kind), today);
        QTEST(range.first, "first");
        QTEST(range.last, "last");
        QVERIFY(range.shownUntil(today) <= today);
    }

    void aRangeOfOnesOwnIsPutTheRightWayRound()
    {
        QCOMPARE(UsageRange::between(today, today.addDays(-3)),
                 UsageRange::between(today.addDays(-3), today));
    }

    void theForecastGoesOnAtTheSamePace()
    {
        const UsageRange month = UsageRange::of(Kind::Month, today);
        QCOMPARE(forecast(Money::fromNano(21'000'000'000), month, today)->dollars(), 30.0);
        QVERIFY(!forecast(Money::fromNano(1), month, QDate(2026, 11, 30))); // it is over
        QVERIFY(!forecast(Money::fromNano(1), month, QDate(2026, 11, 1)));  // too early to tell
        QVERIFY(!forecast(Money::fromNano(1), UsageRange::of(Kind::Today, today), today));
    }

    void theScaleHasRoundSteps_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("step");
        QTest::newRow("two dollars") << qint64(2'030'000'000) << qint64(500'000'000);
        QTest::newRow("ten cents") << qint64(100'000'000) << qint64(20'000'000);
        QTest::newRow("a hundredth of a cent") << qint64(100'000) << qint64(20'000);
        QTest::newRow("a nano-dollar") << qint64(1) << qint64(1);
        QTest::newRow("a thousand") << qint64(1'000'000'000'000) << qint64(200'000'000'000);
    }
    void theScaleHasRoundSteps()
    {
        QFETCH(qint64, most);
        QFETCH(qint64, step);
        QCOMPARE(scaleStep(Money::fromNano(most), 5).nano(), step);
    }

    void everyDayHasItsBarAndTheDearestModelLiesBelow()
    {
        UsageFigures figures;
        figures.range = UsageRange::of(Kind::Month, today);
        figures.days = {line(QDate(2026, 11, 2), "b", 5), line(QDate(2026, 11, 2), "a", 3),
                        line(QDate(2026, 11, 3), "a", 9), line(QDate(2026, 11, 4), "free", 0)};
        LedgerTally models({LedgerPart::Model});
        for (const LedgerLine &one : figures.days) {
            models.add(one);
        }
        figures.models = models.lines();
        const QList<ChartColumn> columns = chartColumns(figures, today, lookOf);
        QCOMPARE(columns.size(), 21);
        QCOMPARE(columns[0].label, QStringLiteral("1"));
        QVERIFY(columns[0].pieces.isEmpty());
        QCOMPARE(columns[1].pieces.size(), 2);
        QCOMPARE(columns[1].pieces[0].name, QStringLiteral("a"));
        QCOMPARE(columns[1].sum(), Money::fromNano(8));
        QVERIFY(columns[3].pieces.isEmpty());
    }

    void aYearHasABarForEachMonth()
    {
        UsageFigures figures;
        figures.range = UsageRange::of(Kind::Year, today);
        figures.days = {line(QDate(2026, 11, 2), "a", 5), line(QDate(2026, 11, 20), "a", 3),
                        line(QDate(2026, 1, 3), "a", 9)};
        figures.models = {line({}, "a", 17)};
        const QList<ChartColumn> columns = chartColumns(figures, today, lookOf);
        QCOMPARE(columns.size(), 11);
        QCOMPARE(columns[0].sum(), Money::fromNano(9));
        QCOMPARE(columns[10].sum(), Money::fromNano(8));
    }

    void amountsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("nano");
        QTest::newRow("whole") << QStringLiteral("5") << qint64(5'000'000'000);
        QTest::newRow("with sign") << QStringLiteral(" $ 2.50 ") << qint64(2'500'000'000);
        QTest::newRow("comma") << QStringLiteral("0,5") << qint64(500'000'000);
        QTest::newRow("nothing written") << QString() << qint64(0);
        QTest::newRow("words") << QStringLiteral("five") << qint64(-1);
        QTest::newRow("below nothing") << QStringLiteral("-5") << qint64(-1);
        QTest::newRow("not a number") << QStringLiteral("nan") << qint64(-1);
        QTest::newRow("endless") << QStringLiteral("inf") << qint64(-1);
        QTest::newRow("too much") << QStringLiteral("1e30") << qint64(-1);
    }
    void amountsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, nano);
        const auto amount = amountFromText(text);
        QCOMPARE(amount ? amount->nano() : -1, nano);
    }

    void anExportIsWholeOrNotThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("usage.csv"));
        QVERIFY(writeUsage(path, UsageFormat::Csv, {LedgerEntry()}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
        const auto failed =
            writeUsage(folder.filePath(QStringLiteral("none/usage.json")), UsageFormat::Json, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
    }
};

QTEST_MAIN(TestUsageRange)
#include "tst_usagerange.moc"
