// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "1 model" and "2 models", for every text of the window that counts something.
#include "app/plurals.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

const QDir root(QStringLiteral(PARLEY_TEST_DATA "/../.."));

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What tr() and translate() are called with a number for.
QSet<QString> countedTexts()
{
    static const QRegularExpression call(
        QStringLiteral("(?:tr\\(|translate\\(\"[\\w:]+\",)\\s*\"([^\"]+(?:\"\\s*\"[^\"]+)*)\"\\s*,"
                       "\\s*nullptr,"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\"")); // of one literal in lines
    QSet<QString> texts;
    for (const char *folder : {"ui", "app"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto calls = call.globalMatch(contentOf(files.next()));
            while (calls.hasNext()) {
                texts.insert(calls.next().captured(1).remove(seam));
            }
        }
    }
    return texts;
}

} // namespace

class TestPlurals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneIsSingularAndAllElseIsNot_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << QStringLiteral("0 providers ready");
        QTest::newRow("one") << 1 << QStringLiteral("1 provider ready");
        QTest::newRow("two") << 2 << QStringLiteral("2 providers ready");
        QTest::newRow("hundred and one") << 101 << QStringLiteral("101 providers ready");
    }
    void oneIsSingularAndAllElseIsNot()
    {
        Plurals plurals;
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        QFETCH(int, number);
        QTEST(QCoreApplication::translate("parley::StatusLine", "%n providers ready", nullptr,
                                          number),
              "text");
    }
    void whatCountsNothingStaysAsWritten()
    {
        const Plurals plurals;
        QVERIFY(
            plurals.translate("parley::StatusLine", "%n providers ready", nullptr, -1).isEmpty());
        QVERIFY(plurals.translate("parley::Elsewhere", "%n providers ready", nullptr, 1).isEmpty());
    }
    void everyTextThatCountsIsInTheFileAndNoOther()
    {
        const QString file = contentOf(root.filePath(QStringLiteral("translations/parley_en.ts")));
        static const QRegularExpression source(QStringLiteral("<source>([^<]+)</source>"));
        QSet<QString> known;
        auto sources = source.globalMatch(file);
        while (sources.hasNext()) {
            known.insert(sources.next().captured(1));
        }
        const QSet<QString> counted = countedTexts();
        QVERIFY(counted.size() > 10);
        QCOMPARE(known - counted, QSet<QString>());
        QCOMPARE(counted - known, QSet<QString>());
    }
    void aDamagedFileLeavesTheWordsAsTheyAre()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("broken.ts")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS><context><name>c</name><message><source>a</source><numerusform>");
        file.close();
        QVERIFY(Plurals(file.fileName()).isEmpty());
        QVERIFY(Plurals(QStringLiteral("/nowhere.ts")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlurals)
#include "tst_plurals.moc"
