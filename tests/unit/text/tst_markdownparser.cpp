// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Golden files: tests/data/markdown/NAME.md gives NAME.blocks.json, one block a line. After a
// wanted change of the parser run with PARLEY_WRITE_GOLDENS=1 and read the difference before
// keeping it.
#include "markdowncorpus.h"
#include "text/blockjson.h"
#include "text/markdownparser.h"
#include "text/textlimits.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace parley;

namespace {

QByteArray lines(const QList<Block> &blocks)
{
    QByteArrayList rows;
    for (const Block &block : blocks) {
        rows.append(QJsonDocument(blockToJson(block)).toJson(QJsonDocument::Compact));
    }
    return "[\n" + rows.join(",\n") + (rows.isEmpty() ? "]\n" : "\n]\n");
}

bool spansCoverText(const QString &text, const QList<Span> &spans)
{
    qsizetype at = 0;
    for (const Span &span : spans) {
        if (span.start != at || span.length <= 0) {
            return false;
        }
        at += span.length;
    }
    return at == text.size();
}

// What every block promises, whatever the text was.
bool isSound(const Block &block)
{
    if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading) {
        if (!spansCoverText(block.text, block.spans)) {
            return false;
        }
    }
    for (const QList<TableCell> &row : block.rows) {
        if (row.size() != block.aligns.size()) {
            return false;
        }
        for (const TableCell &cell : row) {
            if (!spansCoverText(cell.text, cell.spans)) {
                return false;
            }
        }
    }
    const bool code = block.kind == BlockKind::Code;
    return block.containers.size() <= textlimits::nesting &&
           (code || block.text.size() <= 2 * textlimits::block);
}

bool areSound(const QList<Block> &blocks)
{
    return std::all_of(blocks.begin(), blocks.end(), isSound);
}

qsizetype outputOf(const QList<Block> &blocks)
{
    qsizetype units = 0;
    const auto spend = [&units](const QString &text, const QList<Span> &spans) {
        units += text.size();
        for (const Span &span : spans) {
            units += span.target.size() + span.source.size();
        }
    };
    for (const Block &block : blocks) {
        spend(block.text, block.spans);
        for (const QList<TableCell> &row : block.rows) {
            for (const TableCell &cell : row) {
                spend(cell.text, cell.spans);
            }
        }
    }
    return units;
}

} // namespace

class TestMarkdownParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenGivesItsBlocks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("markdown");
        for (const corpus::Golden &golden : corpus::goldens()) {
            QTest::newRow(qPrintable(golden.name)) << golden.path << golden.markdown;
        }
    }
    void goldenGivesItsBlocks()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, markdown);
        const QList<Block> blocks = parseMarkdown(markdown);
        QVERIFY(areSound(blocks));
        QFile file(path.chopped(3) + QStringLiteral(".blocks.json"));
        if (qEnvironmentVariableIsSet("PARLEY_WRITE_GOLDENS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines(blocks));
            QSKIP("written");
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(lines(blocks)), QString::fromUtf8(file.readAll()));
    }

    void thereAreManyGoldens() { QVERIFY(corpus::goldens().size() >= 150); }

    void anyTextGivesSoundBlocks()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            QVERIFY2(areSound(parseMarkdown(corpus::randomMarkdown(seed, 200))),
                     qPrintable(QString::number(seed)));
            QVERIFY2(areSound(parseMarkdown(corpus::randomUnits(seed, 400))),
                     qPrintable(QString::number(seed)));
        }
    }

    void hostileTextGivesBoundedSoundBlocks_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < corpus::hostiles().size(); ++i) {
            QTest::newRow(corpus::hostiles()[i].name.constData()) << i;
        }
    }
    void hostileTextGivesBoundedSoundBlocks()
    {
        QFETCH(const int, index);
        const QString text = corpus::hostiles()[index].make(200'000);
        const QList<Block> blocks = parseMarkdown(text);
        QVERIFY(!blocks.isEmpty() || text.trimmed().isEmpty() || text.startsWith(u'['));
        QVERIFY(areSound(blocks));
        const qsizetype free = blocks.size() * textlimits::expansionFree;
        QVERIFY(outputOf(blocks) <= text.size() * textlimits::expansion + free);
    }

    void nothingHiddenIsLeftInAnyText()
    {
        const auto hides = [](QChar c) {
            return (c < u' ' && c != u'\n' && c != u'\t') || (c >= u'\u007f' && c <= u'\u009f') ||
                   (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        };
        QString text;
        for (char16_t c = 0; c < 0x2100; ++c) {
            text += QStringLiteral("a") + QChar(c) + QStringLiteral("b `") + QChar(c) +
                    QStringLiteral("` [") + QChar(c) + QStringLiteral("](") + QChar(c) +
                    QStringLiteral(") &#") + QString::number(c) + QStringLiteral(";\n\n");
        }
        for (const Block &block : parseMarkdown(text)) {
            QVERIFY(std::none_of(block.text.begin(), block.text.end(), hides));
            for (const Span &span : block.spans) {
                QVERIFY(std::none_of(span.target.begin(), span.target.end(), hides));
            }
        }
    }

    void textBeyondTheNestingCapIsPlain()
    {
        const QString deep(textlimits::nesting + 1, u'>');
        const QList<Block> blocks = parseMarkdown(deep + QStringLiteral(" a"));
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks[0].kind, BlockKind::Plain);
        QCOMPARE(blocks[0].text, deep + QStringLiteral(" a"));
        QCOMPARE(parseMarkdown(deep.chopped(1) + QStringLiteral(" a"))[0].containers.size(),
                 textlimits::nesting);
    }

    void rowsBeyondTheCellCapArePlain()
    {
        const int columns = textlimits::columns;
        const QString row = QStringLiteral("|a").repeated(columns) + QStringLiteral("|\n");
        const qsizetype fit = textlimits::cells / columns;
        const QString text = row + QStringLiteral("|-").repeated(columns) + QStringLiteral("|\n") +
                             row.repeated(fit + 5);
        const QList<Block> blocks = parseMarkdown(text);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0].kind, BlockKind::Table);
        QCOMPARE(blocks[0].rows.size(), fit);
        QCOMPARE(blocks[1].kind, BlockKind::Plain);
        QCOMPARE(blocks[1].text, row.repeated(6).chopped(1));
    }

    void aLongLineKeepsAllItsText()
    {
        const QString line = QStringLiteral("**bold** ") + QStringLiteral("word ").repeated(50'000);
        const QList<Block> blocks = parseMarkdown(line + QStringLiteral("\n\n# after"));
        QVERIFY(blocks.size() > 3);
        QCOMPARE(blocks[0].spans[0].styles, SpanStyles(SpanStyle::Strong));
        QCOMPARE(blocks.last().kind, BlockKind::Heading);
        qsizetype words = 0;
        for (qsizetype i = 0; i + 1 < blocks.size(); ++i) {
            QCOMPARE(blocks[i].joined, i > 0);
            QVERIFY(blocks[i].text.size() <= textlimits::block);
            words += blocks[i].text.count(QStringLiteral("word"));
        }
        QCOMPARE(words, 50'000);
    }

    void aLongLineOfCodeStaysOneBlock()
    {
        const QString line(200'000, u'x');
        const QList<Block> blocks =
            parseMarkdown(QStringLiteral("```\n") + line + QStringLiteral("\n```\nafter"));
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0].text, line);
    }

    void aLongParagraphGoesOnAsAnother()
    {
        const QString text = QStringLiteral("line of words\n").repeated(10'000);
        const QList<Block> blocks = parseMarkdown(text);
        QVERIFY(blocks.size() > 3);
        QVERIFY(areSound(blocks));
    }

    void aLongParagraphInAQuoteIsCutAndKeepsItsQuote()
    {
        const QString text = QStringLiteral("> *line* of words\n").repeated(10'000);
        const QList<Block> blocks = parseMarkdown(text);
        QVERIFY(blocks.size() > 3);
        QVERIFY(areSound(blocks));
        QCOMPARE(blocks[1].containers.size(), 1);
        QVERIFY(blocks[1].joined);
        QVERIFY(!blocks[1].containers[0].first);
    }

    void anExpandingReferenceIsShownAsItsSource()
    {
        const QString bomb = QStringLiteral("[a]").repeated(2'000);
        const QList<Block> blocks = parseMarkdown(QStringLiteral("[a]: /") + QString(5'000, u'x') +
                                                  QStringLiteral("\n\n") + bomb);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks[0].kind, BlockKind::Plain);
        QCOMPARE(blocks[0].text, bomb);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownParser)
#include "tst_markdownparser.moc"
