// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/linesyntax.h"

#include <QTest>

using namespace parley;
using namespace parley::linesyntax;

class TestLineSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabsIndentToTheNextMultipleOfFour()
    {
        QCOMPARE(indentOf(u"  a").columns, 2);
        QCOMPARE(indentOf(u"\ta").columns, 4);
        QCOMPARE(indentOf(u"  \ta").columns, 4);
        QCOMPARE(indentOf(u"    \ta").columns, 8);
        QCOMPARE(indentOf(u" \t a").offset, 3);
        QVERIFY(isBlank(u" \t "));
        QVERIFY(isBlank(u""));
        QVERIFY(!isBlank(u"\u00a0"));
    }

    void aHalfTabLeavesBlanks()
    {
        QCOMPARE(withoutIndent(u"\tx", 2), QStringLiteral("  x"));
        QCOMPARE(withoutIndent(u"\t\tx", 4), QStringLiteral("\tx"));
        QCOMPARE(withoutIndent(u" x", 4), QStringLiteral("x"));
        QCOMPARE(withoutIndent(u"      ", 4), QStringLiteral("  "));
    }

    void lineIsOfItsKind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kinds"); // r rule, h heading, u underline, f fence, l list
        QTest::newRow("dashes") << QStringLiteral("---") << QStringLiteral("ru");
        QTest::newRow("two dashes") << QStringLiteral("--") << QStringLiteral("u");
        QTest::newRow("one dash") << QStringLiteral("-") << QStringLiteral("ul");
        QTest::newRow("dashes apart") << QStringLiteral("- - -") << QStringLiteral("rl");
        QTest::newRow("stars") << QStringLiteral("***\t") << QStringLiteral("r");
        QTest::newRow("equals") << QStringLiteral("== ") << QStringLiteral("u");
        QTest::newRow("equals apart") << QStringLiteral("= =") << QString();
        QTest::newRow("mixed marks") << QStringLiteral("-*-") << QString();
        QTest::newRow("heading") << QStringLiteral("## a") << QStringLiteral("h");
        QTest::newRow("empty heading") << QStringLiteral("######") << QStringLiteral("h");
        QTest::newRow("seven") << QStringLiteral("####### a") << QString();
        QTest::newRow("hashtag") << QStringLiteral("#a") << QString();
        QTest::newRow("fence") << QStringLiteral("```c++ x") << QStringLiteral("f");
        QTest::newRow("tick in info") << QStringLiteral("```a`") << QString();
        QTest::newRow("tilde fence") << QStringLiteral("~~~~a`") << QStringLiteral("f");
        QTest::newRow("two ticks") << QStringLiteral("``a") << QString();
        QTest::newRow("bullet") << QStringLiteral("+ a") << QStringLiteral("l");
        QTest::newRow("no bullet") << QStringLiteral("+a") << QString();
        QTest::newRow("number") << QStringLiteral("12) a") << QStringLiteral("l");
        QTest::newRow("long number") << QStringLiteral("1234567890. a") << QString();
        QTest::newRow("other digits") << QStringLiteral("\u0663. a") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void lineIsOfItsKind()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, kinds);
        QCOMPARE(isThematicBreak(line), kinds.contains(u'r'));
        QCOMPARE(isAtxHeading(line), kinds.contains(u'h'));
        QCOMPARE(isSetextUnderline(line), kinds.contains(u'u'));
        QCOMPARE(fenceOpening(line, 0).has_value(), kinds.contains(u'f'));
        QCOMPARE(listMark(line, 0).has_value(), kinds.contains(u'l'));
    }

    void aFenceClosesWithItsOwnMark()
    {
        const Fence fence = *fenceOpening(u"````", 1);
        QVERIFY(closesFence(u"````", fence));
        QVERIFY(closesFence(u"   `````  ", fence));
        QVERIFY(!closesFence(u"    ````", fence));
        QVERIFY(!closesFence(u"```", fence));
        QVERIFY(!closesFence(u"~~~~", fence));
        QVERIFY(!closesFence(u"```` a", fence));
        QVERIFY(!closesFence(u"", fence));
    }

    void contentOfAnItemStartsAtItsText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("indent");
        QTest::addColumn<int>("content");
        QTest::addColumn<bool>("empty");
        QTest::newRow("bullet") << QStringLiteral("- a") << 0 << 2 << false;
        QTest::newRow("indented") << QStringLiteral("- a") << 3 << 5 << false;
        QTest::newRow("four blanks") << QStringLiteral("-    a") << 0 << 5 << false;
        QTest::newRow("code in it") << QStringLiteral("-     a") << 0 << 2 << false;
        QTest::newRow("tab") << QStringLiteral("-\ta") << 0 << 4 << false;
        QTest::newRow("number") << QStringLiteral("10. a") << 0 << 4 << false;
        QTest::newRow("nothing") << QStringLiteral("-") << 0 << 2 << true;
        QTest::newRow("blanks only") << QStringLiteral("1.   ") << 0 << 3 << true;
    }
    void contentOfAnItemStartsAtItsText()
    {
        QFETCH(const QString, line);
        QFETCH(const int, indent);
        const auto mark = listMark(line, indent);
        QVERIFY(mark.has_value());
        QTEST(mark->content, "content");
        QTEST(mark->empty, "empty");
        QVERIFY(!listMark(line, 4).has_value());
    }

    void rawBlockStartsAndEnds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("ends");
        QTest::newRow("script") << QStringLiteral("<script>") << 1 << false;
        QTest::newRow("script in a line") << QStringLiteral("<SCRIPT x>a</Script>") << 1 << true;
        QTest::newRow("textarea") << QStringLiteral("<textarea") << 1 << false;
        QTest::newRow("comment") << QStringLiteral("<!-- a") << 2 << false;
        QTest::newRow("whole comment") << QStringLiteral("<!-- a -->") << 2 << true;
        QTest::newRow("instruction") << QStringLiteral("<?php ?>") << 3 << true;
        QTest::newRow("declaration") << QStringLiteral("<!doctype x") << 4 << false;
        QTest::newRow("no declaration") << QStringLiteral("<!1") << 0 << false;
        QTest::newRow("cdata") << QStringLiteral("<![CDATA[ ]]>") << 5 << true;
        QTest::newRow("div") << QStringLiteral("<div class") << 6 << false;
        QTest::newRow("closing div") << QStringLiteral("</DIV/>") << 6 << false;
        QTest::newRow("search") << QStringLiteral("<search>") << 6 << false;
        QTest::newRow("no div") << QStringLiteral("<divan") << 0 << false;
        QTest::newRow("lone tag") << QStringLiteral("<a b='c' d=\"e\" f=g h />  ") << 7 << false;
        QTest::newRow("lone closing tag") << QStringLiteral("</ins >") << 7 << false;
        QTest::newRow("tag and text") << QStringLiteral("<ins> a") << 0 << false;
        QTest::newRow("open value") << QStringLiteral("<a b='c>") << 0 << false;
        QTest::newRow("no value") << QStringLiteral("<a b=>") << 0 << false;
        QTest::newRow("autolink") << QStringLiteral("<http://a.b>") << 0 << false;
        QTest::newRow("less") << QStringLiteral("< a") << 0 << false;
    }
    void rawBlockStartsAndEnds()
    {
        QFETCH(const QString, line);
        QTEST(htmlStart(line), "kind");
        QTEST(htmlEnds(line, htmlStart(line)), "ends");
    }

    void delimiterRowTellsItsColumns()
    {
        const QList<CellAlign> all{CellAlign::Left, CellAlign::Center, CellAlign::Right,
                                   CellAlign::Default};
        QCOMPARE(delimiterRow(u"| :- |:-:| -: | ---- |"), all);
        QCOMPARE(delimiterRow(u"-|-").size(), 2);
        QCOMPARE(delimiterRow(u"|-|").size(), 1);
        QVERIFY(delimiterRow(u"---").isEmpty());
        QVERIFY(delimiterRow(u"| - - |").isEmpty());
        QVERIFY(delimiterRow(u"|:|").isEmpty());
        QVERIFY(delimiterRow(u"|").isEmpty());
        QVERIFY(delimiterRow(u"| a |").isEmpty());
    }

    void rowFallsIntoItsCells()
    {
        const auto cells = [](QStringView row) {
            QStringList result;
            for (const QStringView cell : rowCells(row)) {
                result.append(cell.toString());
            }
            return result.join(u';');
        };
        QCOMPARE(cells(u"| a | b |"), QStringLiteral("a;b"));
        QCOMPARE(cells(u"a|b"), QStringLiteral("a;b"));
        QCOMPARE(cells(u"|a\\|b|c"), QStringLiteral("a\\|b;c"));
        QCOMPARE(cells(u"||"), QString());
        QCOMPARE(cells(u"|a||"), QStringLiteral("a;"));
        QCOMPARE(rowCells(u"||").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLineSyntax)
#include "tst_linesyntax.moc"
