// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Copies of blocks: as plain text, as Markdown that reads back, and parts of them.
#include "markdowncorpus.h"
#include "text/blockmarkdown.h"
#include "text/blocktext.h"
#include "text/markdownparser.h"

#include <QTest>

using namespace parley;

namespace {

// Blocks without what Markdown can't say or may say differently.
QList<Block> comparable(QList<Block> blocks)
{
    for (Block &block : blocks) {
        block.closed = true;
        for (Container &container : block.containers) {
            container.tight = false;
        }
    }
    return blocks;
}

QString copied(const char *markdown)
{
    return blocksToMarkdown(parseMarkdown(QString::fromUtf8(markdown)));
}

} // namespace

class TestBlockText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownOfAGoldenReadsBackAsItsBlocks_data()
    {
        QTest::addColumn<QString>("markdown");
        // What can't come back: text that had been beyond a cap, a formula with the mark of its end
        // in it, emphasis and links whose outer blanks belong to them, items that hold only
        // definitions.
        const QStringList others{
            QStringLiteral("cap-columns"),           QStringLiteral("cap-expansion"),
            QStringLiteral("cap-nesting"),           QStringLiteral("emphasis-symbols"),
            QStringLiteral("link-reference-before"), QStringLiteral("list-item-empty-then-text"),
            QStringLiteral("math-environment")};
        for (const corpus::Golden &golden : corpus::goldens()) {
            if (!others.contains(golden.name)) {
                QTest::newRow(qPrintable(golden.name)) << golden.markdown;
            }
        }
    }
    void markdownOfAGoldenReadsBackAsItsBlocks()
    {
        QFETCH(const QString, markdown);
        const QList<Block> blocks = parseMarkdown(markdown);
        const QString copy = blocksToMarkdown(blocks);
        QVERIFY2(comparable(parseMarkdown(copy)) == comparable(blocks), qPrintable(copy));
    }

    void markdownIsWrittenAsAPersonWould_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("copy");
        const auto row = [](const char *name, const char *source, const char *copy) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(copy);
        };
        row("styles", "__a__ *b* ~~c~~ `d`", "**a** *b* ~~c~~ `d`\n");
        row("nested styles", "*a **b** c*", "*a **b** c*\n");
        row("stars as they are", "2 * 3 ** 4", "2 \\* 3 \\*\\* 4\n");
        row("names keep their bars", "snake_case_name", "snake_case_name\n");
        row("indexes keep their brackets", "array[i] = 1", "array[i] = 1\n");
        row("escapes", "\\*a\\* 2\\. \\`b\\`", "\\*a\\* 2. \\`b\\`\n");
        row("start of a block", "\\# a", "\\# a\n");
        row("number at the start", "1986\\. A year", "1986\\. A year\n");
        row("bare link", "see https://a.example/b", "see https://a.example/b\n");
        row("reference", "[a]\n\n[a]: /b", "[a](/b)\n");
        row("address with blanks", "[a](<b c>)", "[a](<b c>)\n");
        row("image", "![a](b.png)", "![a](b.png)\n");
        row("break", "a  \nb", "a\\\nb\n");
        row("code with ticks", "`` a`b ``", "``a`b``\n");
        row("code block with fences", "~~~~x\n```\n~~~~", "````x\n```\n````\n");
        row("items", "* a\n* b", "- a\n- b\n");
        row("loose items", "1) a\n\n2) b", "1. a\n\n2. b\n");
        row("tasks", "- [X] a\n- [ ] b\n  - c", "- [x] a\n- [ ] b\n  - c\n");
        row("quote", ">a\n>\n>b", "> a\n>\n> b\n");
        row("code in an item", "1. a\n   ```\n   b\n\n   c\n   ```",
            "1. a\n   ```\n   b\n   \n   c\n   ```\n");
        row("table", "a|b\n-|-:\n*c*|d\\|e", "| a | b |\n| --- | ---: |\n| *c* | d\\|e |\n");
        row("formula", "\\[\na\n\\]\n\n\\(b\\)", "$$\na\n$$\n\n$b$\n");
        row("nothing", "", "");
    }
    void markdownIsWrittenAsAPersonWould()
    {
        QFETCH(const QString, source);
        QTEST(copied(source.toUtf8().constData()), "copy");
    }

    void plainTextKeepsMarksOfListsOnly()
    {
        const QList<Block> blocks =
            parseMarkdown(u"# Title\n\n1. **one**\n2. two\n   - three\n\n> [link](x)\n\n---\n\n| a "
                          u"| b |\n|-|-|\n| c | d |");
        QCOMPARE(
            plainText(blocks),
            QStringLiteral("Title\n\n1. one\n2. two\n   - three\n\n> link\n\n---\n\na\tb\nc\td"));
    }

    void plainTextOfEveryGoldenHoldsItsText()
    {
        for (const corpus::Golden &golden : corpus::goldens()) {
            const QList<Block> blocks = parseMarkdown(golden.markdown);
            const QString text = plainText(blocks);
            for (const Block &block : blocks) {
                const QString line = blockText(block).section(u'\n', 0, 0);
                QVERIFY2(text.contains(line), qPrintable(golden.name));
            }
        }
    }

    void textCutForItsSizeIsPutTogether()
    {
        const QString line = QStringLiteral("word ").repeated(20'000).trimmed();
        const QList<Block> blocks = parseMarkdown(line);
        QVERIFY(blocks.size() > 2);
        QCOMPARE(plainText(blocks).remove(u' '), QString(line).remove(u' '));
        QVERIFY(!plainText(blocks).contains(u'\n'));
    }

    void aPartOfOneBlockStandsAlone()
    {
        const QList<Block> blocks = parseMarkdown(u"- one **two** three");
        const QList<Block> part = blocksBetween(blocks, {0, 2}, {0, 9});
        QCOMPARE(part.size(), 1);
        QCOMPARE(plainText(part), QStringLiteral("e two t"));
        QCOMPARE(blocksToMarkdown(part), QStringLiteral("e **two** t\n"));
    }

    void aWholeBlockKeepsItsMark()
    {
        const QList<Block> blocks = parseMarkdown(u"- one\n- two");
        QCOMPARE(plainText(blocksBetween(blocks, {1, 0}, {1, 3})), QStringLiteral("- two"));
    }

    void aPartOfSeveralBlocksCutsTheFirstAndTheLast()
    {
        const QList<Block> blocks = parseMarkdown(u"# Title\n\ntext\n\n```c\nint a;\nint b;\n```");
        const QList<Block> part = blocksBetween(blocks, {0, 2}, {2, 6});
        QCOMPARE(blocksToMarkdown(part), QStringLiteral("# tle\n\ntext\n\n```c\nint a;\n```\n"));
    }

    void aPartOfATableHasWholeRowsAndItsHeader()
    {
        const QList<Block> blocks = parseMarkdown(u"|a|b|\n|-|-|\n|c|d|\n|e|f|");
        QCOMPARE(plainText(blocksBetween(blocks, {0, 8}, {0, 9})), QStringLiteral("a\tb\ne\tf"));
    }

    void placesBeyondTheEndMeanTheEnd()
    {
        const QList<Block> blocks = parseMarkdown(u"a\n\nb");
        QCOMPARE(blocksBetween(blocks, {0, 0}, {9, 9}), blocks);
        QVERIFY(blocksBetween(blocks, {5, 0}, {9, 9}).isEmpty());
        QVERIFY(blocksBetween({}, {0, 0}, {1, 1}).isEmpty());
        QVERIFY(blocksBetween(blocks, {0, 1}, {0, 1}).isEmpty());
    }

    void anyPartOfAnyTextCanBeCopied()
    {
        corpus::Random random(5);
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const QList<Block> blocks = parseMarkdown(corpus::randomMarkdown(seed, 80));
            const auto count = quint32(blocks.size() + 1);
            BlockPlace from{qsizetype(random.below(count)), qsizetype(random.below(20))};
            BlockPlace to{qsizetype(random.below(count)), qsizetype(random.below(20))};
            if (to < from) {
                std::swap(from, to);
            }
            const QList<Block> part = blocksBetween(blocks, from, to);
            QVERIFY(part.size() <= to.block - from.block + 1);
            (void)plainText(part);
            (void)parseMarkdown(blocksToMarkdown(part));
        }
    }
};

QTEST_GUILESS_MAIN(TestBlockText)
#include "tst_blocktext.moc"
