// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
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
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
