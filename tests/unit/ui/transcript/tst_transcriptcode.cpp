// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

#include "ui/transcript/codelines.h"
#include "ui/transcript/codepainter.h"
#include "ui/transcript/tabletext.h"

using namespace parley;

namespace {

TranscriptItem codeItem(const QString &text, const QString &language, bool closed = true)
{
    Block block;
    block.kind = BlockKind::Code;
    block.text = text;
    block.language = language;
    block.closed = closed;
    return {BlockItem{block, 0}, 1, 1, 0};
}

ColorRole roleAt(const QList<CodeSpan> &spans, int position)
{
    for (const CodeSpan &span : spans) {
        if (position >= span.start && position < span.start + span.length) {
            return span.role;
        }
    }
    return ColorRole::Ink;
}

} // namespace

class TestTranscriptCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursKindsOfWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("role");
        const auto add = [](const char *name, const char *language, const char *line,
                            const char *word, ColorRole role) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromLatin1(line)
                                << QString::fromLatin1(word) << static_cast<int>(role);
        };
        add("keyword", "cpp", "return 5;", "return", ColorRole::CodeKeyword);
        add("number", "cpp", "return 5;", "5", ColorRole::CodeNumber);
        add("type", "cpp", "int x;", "int", ColorRole::CodeType);
        add("comment", "cpp", "x; // note", "note", ColorRole::CodeComment);
        add("string", "python", "s = \"text\"", "text", ColorRole::CodeString);
        add("python by name", "Python", "import os", "import", ColorRole::CodeKeyword);
        add("rust", "rs", "fn main() {}", "fn", ColorRole::CodeKeyword);
        add("shell", "sh", "echo \"a\"", "a", ColorRole::CodeString);
        add("unknown language", "klingon", "return 5;", "return", ColorRole::Ink);
    }

    void coloursKindsOfWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, line);
        QFETCH(QString, word);
        QFETCH(int, role);
        CodeLanguages languages;
        const std::unique_ptr<CodeHighlighter> highlighter = languages.highlighter(language);
        CodeHighlighter::State state;
        const QList<CodeSpan> spans =
            highlighter ? highlighter->highlight(line, state) : QList<CodeSpan>();
        QCOMPARE(static_cast<int>(roleAt(spans, static_cast<int>(line.indexOf(word)))), role);
    }

    void carriesTheStateToTheNextLine()
    {
        CodeLanguages languages;
        const std::unique_ptr<CodeHighlighter> highlighter =
            languages.highlighter(QStringLiteral("cpp"));
        CodeHighlighter::State state;
        (void)highlighter->highlight(u"/* begins", state);
        QCOMPARE(roleAt(highlighter->highlight(u"goes on */ int x;", state), 0),
                 ColorRole::CodeComment);
        QCOMPARE(roleAt(highlighter->highlight(u"int x;", state), 0), ColorRole::CodeType);
    }

    void namesLanguagesForPeople_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("title");
        QTest::newRow("cpp") << QStringLiteral("cpp") << QStringLiteral("C++");
        QTest::newRow("python") << QStringLiteral("python") << QStringLiteral("Python");
        QTest::newRow("none") << QString() << QStringLiteral("Text");
        QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("Text");
        QTest::newRow("unknown") << QStringLiteral("klingon") << QStringLiteral("klingon");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd")
                              << QStringLiteral("../../etc/passwd");
        QTest::newRow("long") << QString(500, u'a') << QString(32, u'a');
    }

    void namesLanguagesForPeople()
    {
        QFETCH(QString, written);
        QFETCH(QString, title);
        CodeLanguages languages;
        QCOMPARE(languages.title(written), title);
    }

    void growingCodeColoursNewLinesOnly()
    {
        Stage stage;
        const PaintEnvironment environment{stage.theme, stage.languages};
        CodePainter painter(environment);
        QImage image(800, 4000, QImage::Format_RGB32);
        QPainter canvas(&image);
        QString text;
        for (int i = 0; i < 100; ++i) {
            text += QStringLiteral("int variable_%1 = %1;\n").arg(i);
        }
        const auto show = [&] {
            painter.layOut(codeItem(text, QStringLiteral("cpp"), false), ItemState(), 760);
            painter.paint(canvas, PaintMoment());
        };
        show();
        const qsizetype before = painter.highlightedLines();
        QVERIFY(before >= 100);
        for (int i = 0; i < 10; ++i) {
            text += QStringLiteral("return %1;\n").arg(i);
            show();
        }
        QVERIFY2(painter.highlightedLines() - before <= 40,
                 qPrintable(QString::number(painter.highlightedLines() - before)));
    }

    void foldsBeyond24Lines()
    {
        Stage stage;
        const PaintEnvironment environment{stage.theme, stage.languages};
        CodePainter painter(environment);
        const QString text = QStringLiteral("line\n").repeated(84) + QStringLiteral("last");
        const int folded = painter.layOut(codeItem(text, {}), ItemState(), 760);
        QCOMPARE(painter.parts().last().name, QStringLiteral("Show 61 more lines"));
        ItemState open;
        open.expanded = true;
        QCOMPARE(painter.layOut(codeItem(text, {}), open, 760) - folded, 61 * 20);
        QCOMPARE(painter.parts().last().name, QStringLiteral("Show less"));
    }

    void wrapsInsteadOfScrolling()
    {
        Stage stage;
        const PaintEnvironment environment{stage.theme, stage.languages};
        CodePainter painter(environment);
        const TranscriptItem item = codeItem(QString(400, u'x'), {});
        const int height = painter.layOut(item, ItemState(), 760);
        QVERIFY(painter.scrollRange().width() > 1000);
        ItemState wrapped;
        wrapped.wrap = true;
        QVERIFY(painter.layOut(item, wrapped, 760) > height);
        QCOMPARE(painter.scrollRange().width(), 0);
    }

    void linesAreFoundAgainHoweverTheyCame()
    {
        QString text = QStringLiteral("a\n\nbb\n") + QString(4'500, u'x') + QStringLiteral("\nend");
        CodeLines whole;
        whole.setText(text);
        CodeLines bit;
        for (qsizetype i = 1; i <= text.size(); i += 13) {
            bit.setText(text.left(i));
        }
        bit.setText(text);
        QCOMPARE(bit.count(), whole.count());
        for (qsizetype i = 0; i < whole.count(); ++i) {
            QCOMPARE(bit.line(i), whole.line(i));
            QVERIFY(whole.line(i).size() <= CodeLines::longestLine);
            QCOMPARE(whole.lineAt(whole.start(i)), i);
        }
        QCOMPARE(whole.line(0), QStringView(u"a"));
        QCOMPARE(whole.line(whole.count() - 1), QStringView(u"end"));
    }

    void tablesBecomeTextForOtherPrograms()
    {
        Block table;
        table.kind = BlockKind::Table;
        table.aligns = {CellAlign::Left, CellAlign::Right};
        table.rows = {{{QStringLiteral("name"), {}}, {QStringLiteral("n, m"), {}}},
                      {{QStringLiteral("=SUM(A1)"), {}}, {QStringLiteral("-5"), {}}},
                      {{QStringLiteral("a|b"), {}}, {QStringLiteral("say \"x\""), {}}}};
        QCOMPARE(tableAsCsv(table), QStringLiteral("name,\"n, m\"\n'=SUM(A1),-5\na|b,\"say "
                                                   "\"\"x\"\"\"\n"));
    }
};

QTEST_MAIN(TestTranscriptCode)
#include "tst_transcriptcode.moc"
