// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where texts are cut: a line that starts a piece is marked with '|', one that goes on with a
// blank, one between pieces with '-'.
#include "text/blocksplitter.h"
#include "text/textlimits.h"

#include <QTest>

using namespace parley;

namespace {

// One letter a line; StartsAtHeader turns the letter of the line before.
QString cutsOf(const QString &text)
{
    BlockSplitter splitter;
    QString cuts;
    for (const QString &line : text.split(u'\n')) {
        switch (splitter.feed(line)) {
        case BlockSplitter::Step::Between:
            cuts += u'-';
            break;
        case BlockSplitter::Step::Blank:
        case BlockSplitter::Step::Continues:
            cuts += u'.';
            break;
        case BlockSplitter::Step::StartsAtHeader:
            cuts.chop(1);
            cuts += QLatin1String("|.");
            break;
        case BlockSplitter::Step::Starts:
            cuts += u'|';
            break;
        }
    }
    return cuts;
}

PieceKind lastKind(const QString &text)
{
    BlockSplitter splitter;
    for (const QString &line : text.split(u'\n')) {
        (void)splitter.feed(line);
    }
    return splitter.style().kind;
}

} // namespace

class TestBlockSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutWhereBlocksStart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cuts");
        const auto row = [](const char *name, const char *text, const char *cuts) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(cuts);
        };
        row("paragraphs", "a\nb\n\nc", "|.-|");
        row("heading ends a paragraph", "a\n# b\nc", "|||");
        row("underline belongs to its text", "a\n---\nb", "|.|");
        row("rule after a blank line", "a\n\n---\nb", "|-||");
        row("fence", "a\n```\n\n# b\n```\nc", "||...|");
        row("open fence", "```\n\n- a\n\n> b", "|....");
        row("shorter fence inside", "````\n```\n````\na", "|..|");
        row("indented code", "a\n    b\n\n    c\n\n    d\ne", "|.-|..|");
        row("raw block to a blank line", "<div>\n# a\n\n# b", "|.-|");
        row("raw block to its end", "<!--\n\n# a\n-->\n# b", "|...|");
        row("quotes", "> a\n> b\n\n> c", "|.-|");
        row("lazy line of a quote", "> a\nb\n\nc", "|.-|");
        row("heading after a quote", "> a\n# b", "||");
        row("list after a quote", "> a\n- b", "||");
        row("items", "- a\n- b\n\n- c", "||.|");
        row("text of an item", "- a\n  b\n\n  c\n- d", "|...|");
        row("lazy line of an item", "- a\nb\n- c", "|.|");
        row("other list", "- a\n* b\n1. c", "|||");
        row("nested items", "- a\n  - b\n    - c\n- d", "|..|");
        row("fence in an item", "- ```\n  a\n\n  - b\n- c", "|...|");
        row("text after a list", "- a\n\nb", "|.|");
        row("fence after a list", "1. a\n```\nb\n```\n2. c", "||..|");
        row("rule in a list", "- a\n***\n- b", "|||");
        row("list in text", "a\n- b", "||");
        row("no list in text", "a\n2. b\n-\nc", "|..|");
        row("two blank lines in an item", "-\n\n  a", "|.|");
        row("table", "| a |\n|---|\n| b |\n\nc", "|..-|");
        row("table after text", "x\n| a |\n|---|\n| b |", "||..");
        row("row of other width", "| a | b |\n|---|\n| c |", "|..");
        row("heading after a table", "a|b\n-|-\n# c", "|.|");
        row("list after a table", "a|b\n-|-\n2. c", "|.|");
        row("definitions before an underline", "[a]: b\n---\nc\n\nd", "|...|");
        row("formula that looks like a list", "\\[\na\n- b\n\\]\nc\n\nd", "|....-|");
        row("formula ends at a blank line", "$$\n- a\n\n- b", "|.-|");
        row("line that may or may not belong", "> # a\nb\n2. c\n\n- d\n\ne", "|.....|");
        row("raw block in doubt", "- # a\n<b>\n```\n\n```\nc", "|...|.");
    }
    void textIsCutWhereBlocksStart()
    {
        QFETCH(const QString, text);
        QTEST(cutsOf(text), "cuts");
    }

    void pieceKnowsItsKind()
    {
        QCOMPARE(lastKind(QStringLiteral("a")), PieceKind::Leaf);
        QCOMPARE(lastKind(QStringLiteral("# a")), PieceKind::Leaf);
        QCOMPARE(lastKind(QStringLiteral("```")), PieceKind::Fenced);
        QCOMPARE(lastKind(QStringLiteral("    a")), PieceKind::Indented);
        QCOMPARE(lastKind(QStringLiteral("<div>")), PieceKind::Html);
        QCOMPARE(lastKind(QStringLiteral("> a")), PieceKind::Quote);
        QCOMPARE(lastKind(QStringLiteral("+ a")), PieceKind::Item);
        QCOMPARE(lastKind(QStringLiteral("|a|\n|-|")), PieceKind::Table);
    }

    void itemsAreCountedAndKnowTheirDistance()
    {
        BlockSplitter splitter;
        const auto feed = [&splitter](const char *line) {
            (void)splitter.feed(QString::fromLatin1(line));
            return splitter.style();
        };
        QCOMPARE(feed("7. a").number, 7);
        QVERIFY(splitter.style().tight);
        QCOMPARE(feed("7. b").number, 8);
        (void)feed("");
        QCOMPARE(feed("1. c").number, 9);
        QVERIFY(!splitter.style().tight);
        QCOMPARE(feed("1) d").number, 1);
        QVERIFY(!splitter.style().tight);
        QCOMPARE(feed("- e").number, 0);
    }

    void cutsNeverDependOnLaterLines()
    {
        // The steps of a text are the first steps of any longer one: checked with all continuations
        // of two lines from a list of lines.
        const QStringList lines{QStringLiteral("a"),   QString(),
                                QStringLiteral("- b"), QStringLiteral("  c"),
                                QStringLiteral("---"), QStringLiteral("```"),
                                QStringLiteral("> d"), QStringLiteral("|e|"),
                                QStringLiteral("|-|"), QStringLiteral("[f]: g"),
                                QStringLiteral("<h>"), QStringLiteral("$$")};
        for (const QString &one : lines) {
            for (const QString &two : lines) {
                for (const QString &three : lines) {
                    const QString text = one + u'\n' + two;
                    const QString longer = cutsOf(text + u'\n' + three);
                    // A table takes the line before with it; nothing else turns a step.
                    QString shorter = cutsOf(text);
                    if (longer.endsWith(QLatin1String("|.")) && !shorter.endsWith(u'|')) {
                        shorter.back() = u'|';
                    }
                    QCOMPARE(longer.first(2), shorter);
                }
            }
        }
    }

    void aLongParagraphIsCutAtItsCap()
    {
        BlockSplitter splitter;
        const QString line(1'000, u'a');
        qsizetype lines = 0;
        QCOMPARE(splitter.feed(line), BlockSplitter::Step::Starts);
        do {
            ++lines;
        } while (splitter.feed(line) == BlockSplitter::Step::Continues);
        QCOMPARE(lines, textlimits::block / 1'001);
    }

    void codeIsNeverCut()
    {
        BlockSplitter splitter;
        (void)splitter.feed(u"```");
        const QString line(100'000, u'a');
        for (int i = 0; i < 30; ++i) {
            QCOMPARE(splitter.feed(line), BlockSplitter::Step::Continues);
        }
        QVERIFY(splitter.inFence());
    }

    void aLineThatIsTooLongEndsItsPiece()
    {
        BlockSplitter splitter;
        (void)splitter.feed(u"- a");
        splitter.breakOff();
        QVERIFY(!splitter.isOpen());
        QCOMPARE(splitter.style().kind, PieceKind::Plain);
        QVERIFY(splitter.style().joined);
        QCOMPARE(splitter.feed(u"  b"), BlockSplitter::Step::Starts);
    }
};

QTEST_GUILESS_MAIN(TestBlockSplitter)
#include "tst_blocksplitter.moc"
