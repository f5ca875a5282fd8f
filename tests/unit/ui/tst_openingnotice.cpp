// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/openingnotice.h"

#include <QTest>

using namespace parley;

class TestOpeningNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenAllIsWellNothingIsSaid();
    void whatBecameOfDamageIsSaid_data();
    void whatBecameOfDamageIsSaid();
    void whoWritesIsNamed();
    void aNewerDatabaseIsLeftAlone();
};

void TestOpeningNotice::whenAllIsWellNothingIsSaid()
{
    OpenReport report;
    report.interrupted = 3;
    QCOMPARE(openingSentence(report), QString());
}

void TestOpeningNotice::whatBecameOfDamageIsSaid_data()
{
    QTest::addColumn<qint64>("salvaged");
    QTest::addColumn<qint64>("lost");
    QTest::addColumn<QString>("restored");
    QTest::addColumn<QString>("said");
    QTest::newRow("all there") << qint64(9) << qint64(0) << QString()
                               << QStringLiteral("recovered all messages");
    QTest::newRow("some lost") << qint64(9) << qint64(4) << QString()
                               << QStringLiteral("messages lost: 4.");
    QTest::newRow("from a backup") << qint64(0) << qint64(0) << QStringLiteral("/b/daily-1.db")
                                   << QStringLiteral("daily-1.db");
    QTest::newRow("nothing left") << qint64(0) << qint64(0) << QString()
                                  << QStringLiteral("starts empty");
}

void TestOpeningNotice::whatBecameOfDamageIsSaid()
{
    QFETCH(const qint64, salvaged);
    QFETCH(const qint64, lost);
    QFETCH(const QString, restored);
    QFETCH(const QString, said);
    OpenReport report;
    report.setAside = QStringLiteral("/d/parley-damaged-1.db");
    report.salvaged = salvaged;
    report.lost = lost;
    report.restoredFrom = restored;
    const QString sentence = openingSentence(report);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String("parley-damaged-1.db")), qPrintable(sentence));
}

void TestOpeningNotice::whoWritesIsNamed()
{
    OpenReport report;
    report.readOnly = true;
    report.heldBy = QStringLiteral("parley, process 4711");
    QVERIFY(openingSentence(report).contains(report.heldBy));
}

void TestOpeningNotice::aNewerDatabaseIsLeftAlone()
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = QStringLiteral("newer_schema");
    QVERIFY(openingSentence(Unexpected(error)).contains(QLatin1String("nothing was changed")));
}

QTEST_GUILESS_MAIN(TestOpeningNotice)
#include "tst_openingnotice.moc"
