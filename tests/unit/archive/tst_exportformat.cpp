// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/exportformat.h"

#include <QTest>

using namespace parley;

class TestExportFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNamesAreOnesEverySystemTakes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("Retry in C++")
                               << QStringLiteral("Retry in C++.md");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd")
                              << QStringLiteral("etc passwd.md");
        QTest::newRow("marks") << QStringLiteral("a:b*c?\"d\"<e>|f")
                               << QStringLiteral("a b c d e f.md");
        QTest::newRow("Han") << QStringLiteral("翻訳") << QStringLiteral("翻訳.md");
        QTest::newRow("empty") << QString() << QStringLiteral("Conversation.md");
        QTest::newRow("invisible")
            << QStringLiteral("\u202E\n\t") << QStringLiteral("Conversation.md");
    }
    void fileNamesAreOnesEverySystemTakes()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(exportFileName(title, ExportFormat::Markdown), name);
        QVERIFY(exportFileName(QString(10'000, u'x'), ExportFormat::Html).size() < 100);
        QCOMPARE(exportFileName(title, QLatin1String("md"), QStringLiteral("Conversation")), name);
    }

    void everyFormatHasANameAndAnEnding()
    {
        for (const QString &name : exportFormatNames()) {
            const auto format = exportFormatFromName(name);
            QVERIFY(format);
            QVERIFY(!exportSuffix(*format).isEmpty());
        }
        QVERIFY(!exportFormatFromName(u"docx"));
    }
};

QTEST_GUILESS_MAIN(TestExportFormat)
#include "tst_exportformat.moc"
