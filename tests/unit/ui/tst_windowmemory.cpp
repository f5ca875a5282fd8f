// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/exportchat.h"
#include "ui/windowmemory.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace parley;

class TestWindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowComesBackOntoTheScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("fitted");
        QTest::newRow("fits") << QRect(10, 10, 800, 500) << QRect(10, 10, 800, 500);
        QTest::newRow("left of it") << QRect(-5000, 10, 800, 500) << QRect(0, 10, 800, 500);
        QTest::newRow("below it") << QRect(10, 5000, 800, 500) << QRect(10, 220, 800, 500);
        QTest::newRow("too big") << QRect(-10, -10, 9000, 9000) << QRect(0, 0, 1280, 720);
    }
    void aWindowComesBackOntoTheScreen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, fitted);
        QCOMPARE(fittedTo(QRect(0, 0, 1280, 720), wanted), fitted);
    }

    void damagedGeometryIsIgnored()
    {
        MemorySettings settings;
        settings.set(windowGeometrySetting, QByteArray("nonsense"));
        QMainWindow window;
        restoreWindow(window, settings);
        QVERIFY(window.width() > 100);
    }

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
        QTest::newRow("empty") << QString() << QStringLiteral("Chat.md");
        QTest::newRow("invisible") << QStringLiteral("\u202E\n\t") << QStringLiteral("Chat.md");
    }
    void fileNamesAreOnesEverySystemTakes()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(exportFileName(title, ExportFormat::Markdown), name);
        QVERIFY(exportFileName(QString(10'000, u'x'), ExportFormat::Html).size() < 100);
    }

    void anExportIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chat.md"));
        QVERIFY(writeExport(path, "new"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
        const auto failed = writeExport(folder.filePath(QStringLiteral("missing/chat.md")), "x");
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
    }
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
