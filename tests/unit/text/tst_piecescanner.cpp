// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The text and its pieces, and what an update has to look at: the counts that keep streaming cheap.
#include "text/piecescanner.h"
#include "text/streamingmarkdown.h"
#include "text/textlimits.h"

#include <QTest>

using namespace parley;

class TestPieceScanner : public QObject
{
    Q_OBJECT

private:
    static QStringList textsOf(const PieceScanner &scanner)
    {
        QStringList texts;
        for (const Piece &piece : scanner.pieces()) {
            texts.append(scanner.text().sliced(piece.start, piece.end - piece.start));
        }
        return texts;
    }

private Q_SLOTS:
    void lineBreaksOfAllKindsBecomeOne()
    {
        PieceScanner scanner;
        for (const QString &part : {QStringLiteral("a\r"), QStringLiteral("\nb\rc\n"),
                                    QStringLiteral("\r\r\n"), QStringLiteral("d")}) {
            scanner.append(part);
        }
        QCOMPARE(scanner.text(), QStringLiteral("a\nb\nc\n\n\nd"));
    }

    void halvesOfACharacterAreJoined()
    {
        PieceScanner scanner;
        const QString rocket = QStringLiteral("🚀");
        scanner.append(QStringView(rocket).first(1));
        QCOMPARE(scanner.text(), QStringLiteral("\ufffd"));
        scanner.append(QStringView(rocket).sliced(1));
        QCOMPARE(scanner.text(), rocket);
        scanner.append(QStringView(rocket).first(1));
        scanner.append(u"a");
        scanner.append(QStringView(rocket).sliced(1));
        QCOMPARE(scanner.text(), rocket + QStringLiteral("\ufffda\ufffd"));
        scanner.append(QString(QChar(0xfdd0)) + QChar(0xd83f));
        scanner.append(QString(QChar(0xdffe)) + QChar(u'\0'));
        QCOMPARE(scanner.text(), rocket + QStringLiteral("\ufffda\ufffd\ufffd\ufffd\ufffd"));
    }

    void anIncompleteLineIsTakenBack()
    {
        PieceScanner scanner;
        scanner.append(u"a\n#");
        scanner.scan();
        QCOMPARE(textsOf(scanner), (QStringList{QStringLiteral("a"), QStringLiteral("#")}));
        QCOMPARE(scanner.closedCount(), 0);
        scanner.append(u"b");
        scanner.scan();
        QCOMPARE(textsOf(scanner), QStringList{QStringLiteral("a\n#b")});
        scanner.append(u"\n\n");
        scanner.scan();
        QCOMPARE(scanner.closedCount(), 1);
    }

    void aTableTakesItsHeaderFromTheParagraph()
    {
        PieceScanner scanner;
        scanner.append(u"a\n|b|\n");
        scanner.scan();
        QCOMPARE(textsOf(scanner), QStringList{QStringLiteral("a\n|b|")});
        scanner.append(u"|-|\n");
        scanner.scan();
        QCOMPARE(textsOf(scanner), (QStringList{QStringLiteral("a"), QStringLiteral("|b|\n|-|")}));
    }

    void aLongLineFallsIntoPieces()
    {
        PieceScanner scanner;
        scanner.append(QString(3 * textlimits::line, u'a'));
        scanner.scan();
        QCOMPARE(scanner.pieces().size(), 3U);
        QCOMPARE(scanner.pieces()[1].style.kind, PieceKind::Plain);
        QVERIFY(scanner.pieces()[1].style.joined);
        scanner.append(u"a\n# b");
        scanner.scan();
        QCOMPARE(scanner.pieces().size(), 5U);
        QCOMPARE(textsOf(scanner).last(), QStringLiteral("# b"));
    }

    // An update looks at the pieces from firstChanged() on: however long the text, these are few.
    void onlyTheEndIsLookedAt_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("paragraphs") << QStringLiteral("a *b*\n\n");
        QTest::newRow("items") << QStringLiteral("- a *b*\n");
        QTest::newRow("headings") << QStringLiteral("# a *b*\n");
        QTest::newRow("quotes") << QStringLiteral("> a *b*\n\n");
        QTest::newRow("fences") << QStringLiteral("```\na\n```\n");
        QTest::newRow("tables") << QStringLiteral("|a|\n|-|\n|b|\n\n");
        QTest::newRow("long paragraph") << QStringLiteral("a *b* c d e f g h\n");
        QTest::newRow("long line") << QStringLiteral("a *b* c d e f g h ");
    }
    void onlyTheEndIsLookedAt()
    {
        QFETCH(const QString, unit);
        PieceScanner scanner;
        for (int i = 0; i < 10'000; ++i) {
            scanner.append(unit);
            scanner.scan();
            const auto count = qsizetype(scanner.pieces().size());
            QVERIFY(count - scanner.firstChanged() <= 4);
            QVERIFY(scanner.text().size() -
                        scanner.pieces()[size_t(scanner.firstChanged())].start <=
                    2 * textlimits::block);
        }
    }

    void growingCodeIsReportedAsOneBlock()
    {
        StreamingMarkdown markdown;
        markdown.append(u"text\n\n```\n");
        (void)markdown.update();
        for (int i = 0; i < 100; ++i) {
            markdown.append(u"line\n");
            QCOMPARE(markdown.update(), (QList<BlockChange>{{1, 1, 1}}));
            QCOMPARE(markdown.frozenCount(), 1);
        }
        QCOMPARE(markdown.blocks()[1].text.count(u'\n'), 99);
        QVERIFY(!markdown.blocks()[1].closed);
        markdown.append(u"```");
        QCOMPARE(markdown.update(), (QList<BlockChange>{{1, 1, 1}}));
        QVERIFY(markdown.blocks()[1].closed);
        QVERIFY(!markdown.isFrozen(1)); // "```x" would not close it
        markdown.append(u"\n");
        (void)markdown.update();
        QVERIFY(markdown.isFrozen(1));
    }

    void finishedItemsAreFrozen()
    {
        StreamingMarkdown markdown;
        for (int i = 1; i <= 50; ++i) {
            markdown.append(QStringLiteral("%1. item\n").arg(i));
            (void)markdown.update();
            QCOMPARE(markdown.frozenCount(), i - 1);
        }
        QCOMPARE(markdown.blocks()[49].containers[0].number, 50);
    }

    void anUpdateWithoutNewsReportsNothing()
    {
        StreamingMarkdown markdown;
        QVERIFY(markdown.update().isEmpty());
        markdown.append(u"a **b");
        QCOMPARE(markdown.update(), (QList<BlockChange>{{0, 0, 1}}));
        QVERIFY(markdown.update().isEmpty());
        markdown.append(u"\n\n\n");
        QVERIFY(markdown.update().isEmpty());
        QCOMPARE(markdown.frozenCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPieceScanner)
#include "tst_piecescanner.moc"
