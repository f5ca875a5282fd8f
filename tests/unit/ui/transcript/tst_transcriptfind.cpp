// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

#include <QSignalSpy>

using namespace parley;

namespace {

// Everything a search does between events.
void finishSearching(Stage &stage)
{
    for (int slice = 0; slice < 1'000 && stage.view->actions().find().isSearching(); ++slice) {
        stage.clock.advance(std::chrono::milliseconds(1));
    }
    QVERIFY(!stage.view->actions().find().isSearching());
}

bool isInSight(Stage &stage, const Place &place, int position)
{
    const BlockPainter *piece = stage.view->pieces().painter(place);
    if (!piece) {
        return false;
    }
    const qreal y = piece->caretRect(position).center().y() + stage.view->pieces().top(place) -
                    stage.view->scene().top();
    return y > 0 && y < stage.view->viewport()->height();
}

qsizetype pixelsOf(const QImage &image, const QColor &color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += std::count(row, row + image.width(), color.rgb());
    }
    return count;
}

} // namespace

class TestTranscriptFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsShownNotWhatWasWritten_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("hits");
        QTest::newRow("across styles")
            << QStringLiteral("a **bo**ld word") << QStringLiteral("bold") << 1;
        QTest::newRow("marks are not words")
            << QStringLiteral("a **bold** word") << QStringLiteral("**") << 0;
        QTest::newRow("case") << QStringLiteral("Größe GRÖSSE größe") << QStringLiteral("GRÖßE")
                              << 2;
        QTest::newRow("code") << QStringLiteral("```c\nint x;\nint y;\n```")
                              << QStringLiteral("int") << 2;
        QTest::newRow("table") << QStringLiteral("| a | b |\n|---|---|\n| needle | x |")
                               << QStringLiteral("needle") << 1;
        QTest::newRow("chinese") << QStringLiteral("契約書の第4条は契約") << QStringLiteral("契約")
                                 << 2;
        QTest::newRow("touching") << QStringLiteral("aaaa") << QStringLiteral("aa") << 2;
        QTest::newRow("none") << QStringLiteral("nothing here") << QStringLiteral("needle") << 0;
    }
    void findsWhatIsShownNotWhatWasWritten()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, words);
        QFETCH(int, hits);
        Stage stage;
        stage.answer(markdown);
        stage.show();
        stage.view->actions().find().search(words);
        QCOMPARE(stage.view->actions().find().count(), hits);
        QCOMPARE(stage.view->actions().find().current(), hits > 0 ? 0 : -1);
    }

    void goesThroughAllHitsAndRoundTheEnds()
    {
        Stage stage;
        for (int i = 0; i < 60; ++i) {
            stage.ask(QStringLiteral("Question %1 about the needle?").arg(i));
            stage.answer(QStringLiteral("Line.\n\n").repeated(8) + QStringLiteral("A needle."));
        }
        stage.show();
        TranscriptFind &find = stage.view->actions().find();
        find.search(QStringLiteral("needle"));
        finishSearching(stage);
        QCOMPARE(find.count(), 120);
        const int first = find.current();
        for (int i = 0; i < 120; ++i) {
            find.step(1);
            const Place place = find.places().at(find.current());
            const int position = static_cast<int>(
                itemText(*stage.view->pieces().item(place)).indexOf(QStringLiteral("needle")));
            QVERIFY2(isInSight(stage, place, position), qPrintable(QString::number(i)));
        }
        QCOMPARE(find.current(), first);
        find.step(-1);
        QCOMPARE(find.current(), (first + 119) % 120);
    }

    void startsWhereTheReaderIs()
    {
        Stage stage;
        for (int i = 0; i < 40; ++i) {
            stage.answer(QStringLiteral("A needle.\n\nMore.\n\nEven more."));
        }
        stage.show();
        stage.view->showTurn(20);
        const int top = stage.view->scene().top();
        stage.view->actions().find().search(QStringLiteral("needle"));
        finishSearching(stage);
        QCOMPARE(stage.view->actions().find().current(), 20);
        QCOMPARE(stage.view->scene().top(), top); // it was in sight
    }

    void unfoldsWhatHidesAHit()
    {
        Stage stage;
        QString code = QStringLiteral("```c\n");
        for (int i = 0; i < 80; ++i) {
            code += QStringLiteral("int line%1;\n").arg(i);
        }
        QString table = QStringLiteral("| n |\n|---|\n");
        for (int i = 0; i < 300; ++i) {
            table += QStringLiteral("| row%1x |\n").arg(i);
        }
        stage.answer(code + QStringLiteral("```\n\n") + table);
        stage.show();
        stage.view->actions().find().search(QStringLiteral("line70"));
        QVERIFY(
            isInSight(stage, {0, 0}, static_cast<int>(code.indexOf(QLatin1String("line70"))) - 5));
        stage.view->actions().find().search(QStringLiteral("row290x"));
        const QString text = itemText(*stage.view->pieces().item({0, 1}));
        QVERIFY(isInSight(stage, {0, 1}, static_cast<int>(text.indexOf(QLatin1String("row290x")))));
    }

    void scrollsAWideLineSideways()
    {
        Stage stage;
        stage.answer(QStringLiteral("```c\n") + QString(400, u'x') + QStringLiteral("needle\n```"));
        stage.show();
        QCOMPARE(stage.view->pieces().state({0, 0}).scrollX, 0);
        stage.view->actions().find().search(QStringLiteral("needle"));
        QVERIFY(stage.view->pieces().state({0, 0}).scrollX > 0);
        const QRectF caret = stage.view->pieces().painter(Place{0, 0})->caretRect(403);
        QVERIFY(caret.left() > 0 && caret.right() < 760);
    }

    void marksAllHitsAndTheCurrentOneInAnotherColour()
    {
        Stage stage;
        stage.answer(QStringLiteral("needle and needle\n\n`needle`\n\n```\nneedle\n```\n\n| needle "
                                    "|\n|---|\n| x |"));
        stage.show();
        const QColor mark = stage.theme.color(ColorRole::Mark);
        const QColor current = stage.theme.color(ColorRole::Accent);
        QCOMPARE(pixelsOf(stage.grab(), mark), 0);
        const qsizetype before = pixelsOf(stage.grab(), current);
        stage.view->actions().find().search(QStringLiteral("needle"));
        QCOMPARE(stage.view->actions().find().count(), 5);
        QVERIFY(pixelsOf(stage.grab(), mark) > 4 * 100);
        QVERIFY(pixelsOf(stage.grab(), current) > before + 100);
        stage.view->actions().find().search({});
        QCOMPARE(pixelsOf(stage.grab(), mark), 0);
        QCOMPARE(stage.view->actions().find().count(), 0);
    }

    void marksAFormulaAndASource()
    {
        Stage stage;
        Node &node =
            stage.append(Role::Assistant, QStringLiteral("$$needle$$"), NodeState::Complete);
        node.message.parts.append(CitationPart{
            QStringLiteral("https://example.org/"), QStringLiteral("A needle"), {}, {}});
        stage.view->model().noteNode(node.id);
        stage.show();
        stage.view->actions().find().search(QStringLiteral("needle"));
        QCOMPARE(stage.view->actions().find().count(), 2);
        QVERIFY(pixelsOf(stage.grab(), stage.theme.color(ColorRole::Mark)) > 500);
    }

    void followsAnAnswerThatGrowsWithoutMovingTheReader()
    {
        Stage stage;
        stage.answer(QStringLiteral("A needle.\n\n") + QStringLiteral("Long.\n\n").repeated(60));
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        stage.view->scrollTo(0);
        stage.view->actions().find().search(QStringLiteral("needle"));
        QCOMPARE(stage.view->actions().find().count(), 1);
        QSignalSpy changed(&stage.view->actions().find(), &TranscriptFind::changed);
        stage.stream(id, QStringLiteral("Another nee"));
        stage.beat();
        QCOMPARE(stage.view->actions().find().count(), 1);
        QCOMPARE(changed.count(), 0);
        stage.stream(id, QStringLiteral("dle and a **nee"));
        stage.beat();
        QCOMPARE(stage.view->actions().find().count(), 2);
        stage.stream(id, QStringLiteral("dle**."));
        stage.beat();
        QCOMPARE(stage.view->actions().find().count(), 3);
        QCOMPARE(stage.view->actions().find().current(), 0);
        QCOMPARE(stage.view->scene().top(), 0);
    }

    void forgetsHitsOfABranchThatIsGone()
    {
        Stage stage;
        const NodeId question = stage.ask(QStringLiteral("needle?"));
        stage.answer(QStringLiteral("needle needle"));
        stage.show();
        stage.view->actions().find().search(QStringLiteral("needle"));
        stage.view->actions().find().step(-1);
        QCOMPARE(stage.view->actions().find().current(), 2);
        stage.conversation.head().activeLeaf = question;
        stage.view->model().notePath();
        finishSearching(stage);
        QCOMPARE(stage.view->actions().find().count(), 1);
        QCOMPARE(stage.view->actions().find().current(), 0);
    }

    void aLongConversationIsSearchedInSlices()
    {
        Stage stage;
        for (int i = 0; i < 400; ++i) {
            stage.answer(QStringLiteral("word ").repeated(200) + QStringLiteral("needle"));
        }
        stage.show();
        stage.view->actions().find().search(QStringLiteral("needle"));
        QVERIFY(stage.view->actions().find().isSearching());
        QVERIFY(stage.view->actions().find().count() < 400);
        finishSearching(stage);
        QCOMPARE(stage.view->actions().find().count(), 400);
    }

    void stopsAtTheMostHits()
    {
        Stage stage;
        stage.answer(QStringLiteral("e ").repeated(30'000));
        stage.show();
        stage.view->actions().find().search(QStringLiteral("e"));
        finishSearching(stage);
        QCOMPARE(stage.view->actions().find().count(), TranscriptFind::mostHits);
        QVERIFY(stage.view->actions().find().isFull());
        QVERIFY(!stage.grab().isNull());
    }
};

QTEST_MAIN(TestTranscriptFind)
#include "tst_transcriptfind.moc"
