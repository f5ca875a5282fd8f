// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/windowoptions.h"

#include <QtTest>

using namespace parley;

class TestWindowOptions : public QObject
{
    Q_OBJECT

private:
    static QStringList words(const char *line)
    {
        return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void anOrdinaryStartHasNoOptions()
    {
        const auto options = parseWindowOptions({});
        QVERIFY(options);
        QVERIFY(options->dataDir.isEmpty());
        QVERIFY(!answeredAtOnce(options));
    }

    void everyOptionIsUnderstood()
    {
        const auto options = parseWindowOptions(
            words("--data-dir /somewhere/日本 --first-run-picture p.png --ask Hi"));
        QVERIFY(options);
        QCOMPARE(options->dataDir, QStringLiteral("/somewhere/日本"));
        QCOMPARE(options->firstRunPicture, QStringLiteral("p.png"));
        QCOMPARE(options->question, QStringLiteral("Hi"));
        QVERIFY(parseWindowOptions(words("--print-pdf"))->printPdf);
    }

    void qtKeepsItsOwnOptions()
    {
        const auto options = parseWindowOptions(words("-platform offscreen --data-dir d"));
        QVERIFY(options);
        QCOMPARE(options->dataDir, QStringLiteral("d"));
    }

    void helpAndVersionAnswerAtOnce()
    {
        QCOMPARE(answeredAtOnce(parseWindowOptions(words("--help"))), 0);
        QCOMPARE(answeredAtOnce(parseWindowOptions(words("--version"))), 0);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown") << QStringLiteral("--nonsense");
        QTest::newRow("no value") << QStringLiteral("--data-dir");
        QTest::newRow("question alone") << QStringLiteral("--ask Hi");
        QTest::newRow("a file") << QStringLiteral("chat.md");
    }
    void wrongUseIsSaid()
    {
        QFETCH(QString, line);
        const auto options = parseWindowOptions(line.split(u' '));
        QVERIFY(!options);
        QCOMPARE(answeredAtOnce(options), 2);
    }
};

QTEST_GUILESS_MAIN(TestWindowOptions)
#include "tst_windowoptions.moc"
