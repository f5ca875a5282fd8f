// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "chat/ledgerexport.h"

#include <QJsonArray>
#include <QTest>

using namespace parley;

class TestLedgerExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsNeverAFormulaNorTwoCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QStringLiteral("gpt-5") << QStringLiteral("gpt-5");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+49") << QStringLiteral("'+49");
        QTest::newRow("minus") << QStringLiteral("-cmd") << QStringLiteral("'-cmd");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab first") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("a comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("a semicolon") << QStringLiteral("a;b") << QStringLiteral("\"a;b\"");
        QTest::newRow("quotes") << QStringLiteral("say \"ja\"")
                                << QStringLiteral("\"say \"\"ja\"\"\"");
        QTest::newRow("a line end") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("a formula with a comma") << QStringLiteral("=HYPERLINK(\"x\",1)")
                                                << QStringLiteral("\"'=HYPERLINK(\"\"x\"\",1)\"");
        QTest::newRow("other scripts") << QStringLiteral("模型 ✓") << QStringLiteral("模型 ✓");
    }
    void aCellIsNeverAFormulaNorTwoCells()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void dollarsAreExact_data()
    {
        QTest::addColumn<qint64>("nano");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0.00");
        QTest::newRow("one nano-dollar") << qint64(1) << QStringLiteral("0.000000001");
        QTest::newRow("cents") << qint64(1'420'000'000) << QStringLiteral("1.42");
        QTest::newRow("ten cents") << qint64(100'000'000) << QStringLiteral("0.10");
        QTest::newRow("below nothing") << qint64(-1'500'000'000) << QStringLiteral("-1.50");
        QTest::newRow("the most") << std::numeric_limits<qint64>::max()
                                  << QStringLiteral("9223372036.854775807");
    }
    void dollarsAreExact()
    {
        QFETCH(qint64, nano);
        QTEST(decimalText(Money::fromNano(nano)), "text");
    }

    void everyRowHasAllColumns()
    {
        LedgerEntry full;
        full.at = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        full.asked = {QStringLiteral("=home"), QStringLiteral("m")};
        full.usage.input = 5;
        full.cost = Cost{Money::fromNano(7), Cost::Basis::Reported, QStringLiteral("v/m"), {}, {}};
        const QList<QByteArray> lines = ledgerCsv({full, LedgerEntry()}).split('\n');
        QCOMPARE(lines.size(), 4);
        for (const QByteArray &line : lines.first(3)) {
            QCOMPARE(line.count(','), lines.first().count(','));
            QVERIFY(line.endsWith('\r'));
        }
        QVERIFY(lines[1].startsWith("2026-11-20T10:00:00.000Z,,'=home,,m,"));
        QVERIFY(lines[1].contains(",0.000000007,reported,"));
        QVERIFY(lines[2].contains(",unknown,"));
    }

    void anotherCurrencyStandsBesideTheDollars()
    {
        LedgerEntry full;
        full.cost = Cost{Money::fromNano(2'000'000'000), Cost::Basis::Priced, {}, {}, {}};
        const Currency euro{
            QStringLiteral("EUR"), {}, Money::fromNano(860'000'000), QDate(2026, 11, 22)};
        const QList<QByteArray> lines = ledgerCsv({full, LedgerEntry()}, euro).split('\n');
        QVERIFY(lines[0].endsWith(",cost_usd,basis,estimated_usd,saved_by_caching_usd,price_row,"
                                  "prices_of,first_token_ms,duration_ms,workflow,currency,per_usd,"
                                  "cost,estimated\r"));
        QVERIFY(lines[1].contains(",2.00,priced,"));
        QVERIFY(lines[1].endsWith(",EUR,0.86,1.72,\r"));
        QVERIFY(lines[2].endsWith(",EUR,0.86,,\r"));
        const QJsonObject shown =
            entryToJson(full, euro).value(QLatin1String("currency")).toObject();
        QCOMPARE(shown[QLatin1String("cost")].toString(), QStringLiteral("1.72"));
        QVERIFY(shown[QLatin1String("estimated")].isNull());
        QVERIFY(!entryToJson(full).contains(QLatin1String("currency")));
    }

    void theWorkflowIsKept()
    {
        LedgerEntry asked;
        asked.id = LedgerEntryId::create();
        asked.at = QDateTime(QDate(2026, 11, 22), QTime(1, 2), Qt::UTC);
        asked.workflow = QStringLiteral("=契約, again");
        QVERIFY(ledgerCsv({asked}).contains("\"'=契約, again\"\r\n"));
        const auto read = entryFromJson(entryToJson(asked));
        QVERIFY(read);
        QVERIFY(*read == asked);
    }

    void jsonKeepsWhatIsUnknownUnknown()
    {
        LedgerEntry unknown;
        unknown.usage.output = 3;
        const auto document = json::parseObject(ledgerJson({unknown}));
        QVERIFY(document);
        const QJsonObject entry =
            document->value(QLatin1String("entries")).toArray().first().toObject();
        QVERIFY(entry.value(QLatin1String("nano_usd")).isNull());
        QVERIFY(entry.value(QLatin1String("input")).isNull());
        QCOMPARE(entry.value(QLatin1String("output")).toInt(), 3);
        QCOMPARE(entry.value(QLatin1String("status")).toString(), QStringLiteral("unknown"));
    }
};

QTEST_GUILESS_MAIN(TestLedgerExport)
#include "tst_ledgerexport.moc"
