// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/entities.h"
#include "text/visibletext.h"

#include <QTest>

using namespace parley;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escape") << QStringLiteral("a\x1b[0m") << QStringLiteral("a\u241b[0m");
        QTest::newRow("delete") << QStringLiteral("\x7f") << QStringLiteral("\u2421");
        QTest::newRow("nul") << QString(QChar(u'\0')) << QStringLiteral("\ufffd");
        QTest::newRow("c1") << QStringLiteral("\u009b") << QStringLiteral("\ufffd");
        QTest::newRow("next line") << QStringLiteral("\u0085") << QStringLiteral("\u2424");
        QTest::newRow("separators")
            << QStringLiteral("\u2028\u2029") << QStringLiteral("\u2424\u2424");
        QTest::newRow("override") << QStringLiteral("a\u202eb\u202c")
                                  << QStringLiteral("a\ufffdb\ufffd");
        QTest::newRow("isolate") << QStringLiteral("\u2067a\u2069")
                                 << QStringLiteral("\ufffda\ufffd");
        QTest::newRow("byte-order mark") << QStringLiteral("a\ufeff") << QStringLiteral("a\ufffd");
        QTest::newRow("object") << QStringLiteral("\ufffc") << QStringLiteral("\ufffd");
        QTest::newRow("lone half") << QString(QChar(0xd83d)) << QStringLiteral("\ufffd");
        QTest::newRow("noncharacter") << QString(QChar(0xfdd0)) << QStringLiteral("\ufffd");
        QTest::newRow("tags") << QStringLiteral("a\U000E0041\U000E0042")
                              << QStringLiteral("a\ufffd\ufffd");
        QTest::newRow("open flag") << QStringLiteral("\U0001F3F4\U000E0067\U000E0062")
                                   << QStringLiteral("\U0001F3F4\ufffd\ufffd");
        QTest::newRow("selectors")
            << QStringLiteral("a\ufe0f\U000E0101") << QStringLiteral("a\ufe0f\ufffd");
    }
    void hiddenCharactersAreShown()
    {
        QFETCH(const QString, text);
        QTEST(visibleText(text), "shown");
    }

    void whatScriptsAndEmojiNeedStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << QStringLiteral("na\u00efve \u2014 \u201cquoted\u201d\ttab\nline");
        QTest::newRow("marks") << QStringLiteral("\u200e\u200f\u061c\u200c\u200d\u200b");
        QTest::newRow("arabic") << QStringLiteral("مرحبا بالعالم");
        QTest::newRow("devanagari") << QStringLiteral("क्\u200dष नमस्ते");
        QTest::newRow("thai") << QStringLiteral("สวัสดี");
        QTest::newRow("cjk") << QStringLiteral("漢字 かな 한글 𠮷");
        QTest::newRow("family") << QStringLiteral(
            "👩‍👩‍👧‍👦 👍🏽 1️⃣ 🏳️‍🌈");
        QTest::newRow("england") << QStringLiteral(
            "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F");
        QTest::newRow("empty") << QString();
    }
    void whatScriptsAndEmojiNeedStays()
    {
        QFETCH(const QString, text);
        QCOMPARE(visibleText(text), text);
    }

    void showingTwiceChangesNothing()
    {
        QString all;
        for (int c = 0; c < 0x10000; ++c) {
            all += QChar(char16_t(c));
        }
        const QString once = visibleText(all);
        QCOMPARE(visibleText(once), once);
    }

    void cutsFallOnBlanksAndNeverInsideAPair()
    {
        QCOMPARE(cutBefore(u"abc", 3), 3);
        QCOMPARE(cutBefore(u"abcdefgh ij", 10), 9);
        QCOMPARE(cutBefore(u"a bcdefghijkl", 10), 10);
        const QString pairs = QStringLiteral("😀").repeated(10);
        QCOMPARE(cutBefore(pairs, 9), 8);
        QCOMPARE(cutBefore(pairs, 10), 10);
    }

    void entitiesAreDecoded_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *reference, const QString &text) {
            QTest::newRow(reference) << QString::fromLatin1(reference) << text;
        };
        row("&amp;", QStringLiteral("&"));
        row("&AElig;", QStringLiteral("\u00c6"));
        row("&zwnj;", QStringLiteral("\u200c"));
        row("&ngE;", QStringLiteral("\u2267\u0338"));
        row("&Aopf;", QStringLiteral("\U0001D538"));
        row("&#233;", QStringLiteral("\u00e9"));
        row("&#x1F600;", QStringLiteral("😀"));
        row("&#X41;", QStringLiteral("A"));
        row("&#0;", QStringLiteral("\ufffd"));
        row("&#xD800;", QStringLiteral("\ufffd"));
        row("&#1114112;", QStringLiteral("\ufffd"));
        row("&#xFFFFFFFFFF;", QStringLiteral("\ufffd"));
        row("&nope;", QStringLiteral("&nope;"));
        row("&AMP;", QStringLiteral("&"));
        row("&Amp;", QStringLiteral("&Amp;"));
        row("&;", QStringLiteral("&;"));
        row("", QString());
    }
    void entitiesAreDecoded()
    {
        QFETCH(const QString, reference);
        QTEST(decodedEntity(reference), "text");
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
