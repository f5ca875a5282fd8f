// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QtTest>

using namespace parley;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledFontsAreUsed()
    {
        const Theme theme;
        QCOMPARE(QFontInfo(theme.font(TextStyle::Reading)).family(), u"Parley Sans");
        QCOMPARE(QFontInfo(theme.font(TextStyle::Display)).family(), u"Parley Display");
        QCOMPARE(QFontInfo(theme.font(TextStyle::Code)).family(), u"Parley Mono");
        QCOMPARE(QFontInfo(theme.font(TextStyle::InterfaceStrong)).weight(), 600);
        QCOMPARE(QFontInfo(theme.font(TextStyle::Interface)).weight(), 500);
        QCOMPARE(QFontInfo(theme.font(TextStyle::Reading)).weight(), 400);
    }

    void figuresNeverJumpSideways()
    {
        const Theme theme;
        for (const TextStyle style : {TextStyle::Interface, TextStyle::Small, TextStyle::Micro}) {
            const QFontMetricsF metrics(theme.font(style));
            const double one = metrics.horizontalAdvance(u'1');
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), one);
            }
        }
    }

    void textScalesButIsNeverTooSmallToRead()
    {
        Theme theme;
        theme.setTextScale(150);
        QCOMPARE(theme.font(TextStyle::Interface).pixelSize(), 20);
        QCOMPARE(theme.lineHeight(TextStyle::Interface), 30);
        theme.setTextScale(90);
        QCOMPARE(theme.font(TextStyle::Micro).pixelSize(), 11);
        theme.setTextScale(1);
        QCOMPARE(theme.textScale(), 90);
    }

    void theChoiceOfAPersonWinsOverTheDesktop()
    {
        Theme theme;
        theme.setDesktopIsDark(false);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setDesktopIsDark(true);
        QVERIFY(theme.isDark());
        QCOMPARE(changed.count(), 1);
        theme.setScheme(ColorScheme::Light);
        QVERIFY(!theme.isDark());
        theme.setDesktopIsDark(false);
        theme.setDesktopIsDark(true);
        QVERIFY(!theme.isDark());
        theme.setScheme(ColorScheme::System);
        QVERIFY(theme.isDark());
        QCOMPARE(theme.palette().color(QPalette::Base), QColor(0x17, 0x1c, 0x1b));
    }

    void highContrastIsThePersonsOrTheDesktops()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        QVERIFY(!theme.isHighContrast());
        QVERIFY(!theme.tintLine().isValid());
        theme.setDesktopContrast(true);
        QVERIFY(theme.isHighContrast());
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.tintLine().isValid());
        QCOMPARE(theme.focusWidth(), 3);
        theme.setHighContrast(Wish::No);
        QVERIFY(!theme.isHighContrast());
        theme.setHighContrast(Wish::Yes);
        theme.setDesktopContrast(false);
        QVERIFY(theme.isHighContrast());
        theme.setScheme(ColorScheme::Dark);
        QCOMPARE(theme.palette().color(QPalette::Base), QColor(Qt::black));
        theme.setScheme(ColorScheme::Light);
        QCOMPARE(theme.palette().color(QPalette::Base), QColor(Qt::white));
        QCOMPARE(theme.palette().color(QPalette::Text), QColor(Qt::black));
        Theme pane;
        pane.resemble(theme, 110);
        QVERIFY(pane.isHighContrast());
        theme.setHighContrast(Wish::AsDesktop);
        QVERIFY(!theme.isHighContrast());
    }

    void stillnessIsThePersonsOrTheDesktops()
    {
        Theme theme;
        QVERIFY(!theme.isStill());
        theme.setDesktopStill(true);
        QVERIFY(theme.isStill());
        theme.setStill(Wish::No);
        QVERIFY(!theme.isStill());
        theme.setStill(Wish::Yes);
        theme.setDesktopStill(false);
        QVERIFY(theme.isStill());
    }

    void iconsTakeTheirColourAndStayCrisp()
    {
        const Theme theme;
        const QPixmap red = theme.pixmap(QStringLiteral("send"), 16, Qt::red, 2.0);
        QCOMPARE(red.size(), QSize(32, 32));
        QCOMPARE(red.devicePixelRatio(), 2.0);
        const QImage image = red.toImage().convertToFormat(QImage::Format_ARGB32);
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255) {
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::red));
                    ++painted;
                }
            }
        }
        QVERIFY(painted > 20);
        const QIcon icon = theme.icon(QStringLiteral("chat"));
        QCOMPARE(icon.pixmap(QSize(20, 20), 1.5).size(), QSize(30, 30));
        QTest::ignoreMessage(QtWarningMsg, "no such icon: \"unknown\"");
        QVERIFY(theme.pixmap(QStringLiteral("unknown"), 16, Qt::red, 1.0).isNull());
    }

    void aModelKeepsItsColour()
    {
        Theme theme;
        const ColorRole before = theme.modelColor(QStringLiteral("demo/talker"));
        QVERIFY(before >= ColorRole::ModelClay && before <= ColorRole::ModelSlate);
        QCOMPARE(Theme().modelColor(QStringLiteral("demo/talker")), before);
        theme.setModelColors({{QStringLiteral("demo/talker"), ColorRole::ModelGold}});
        QCOMPARE(theme.modelColor(QStringLiteral("demo/talker")), ColorRole::ModelGold);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
