// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

#include "ui/transcript/codepainter.h"

using namespace parley;

namespace {

QString paragraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QStringLiteral("Paragraph %1 has a few words, so that some of them go over the end "
                               "of the line and the estimate is not simply one line each time.\n\n")
                    .arg(i);
        if (i % 7 == 3) {
            text += QStringLiteral("```py\nprint(%1)\n```\n\n").arg(i);
        }
    }
    return text;
}

void fill(Stage &stage, int turns)
{
    for (int i = 0; i < turns; ++i) {
        stage.ask(QStringLiteral("Question %1").arg(i));
        stage.answer(paragraphs(4 + i % 9));
    }
}

// y on screen of the piece at the top of the viewport, and which one it is.
std::pair<Place, int> firstVisible(Stage &stage)
{
    TranscriptLayout &layout = stage.view->pieces();
    const Place place = layout.placeAt(stage.view->scene().top() + 40);
    return {place, layout.top(place) - stage.view->scene().top()};
}

} // namespace

class TestTranscriptLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAtTheEndAndLaysOutOnlyWhatIsNear()
    {
        Stage stage;
        fill(stage, 300);
        stage.show();
        QVERIFY(stage.view->isAtEnd());
        QVERIFY2(stage.view->pieces().layoutsDone() < 80,
                 qPrintable(QString::number(stage.view->pieces().layoutsDone())));
        QCOMPARE(stage.view->pieces().itemCount(0), 0); // not even parsed
    }

    void keepsWhatIsReadInPlaceWhileMoreArrivesBelow()
    {
        Stage stage;
        fill(stage, 40);
        const NodeId id = stage.answer(QStringLiteral("Start. "), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        stage.view->scrollTo(stage.view->scene().top() - 900);
        const auto before = firstVisible(stage);
        for (int i = 0; i < 60; ++i) {
            stage.stream(
                id,
                QStringLiteral("More words arrive and arrive.\n\n```c\nint x%1;\n```\n\n").arg(i));
            stage.beat();
            stage.paint();
            QCOMPARE(firstVisible(stage), before);
        }
        QVERIFY(!stage.view->isAtEnd());
    }

    void scrollsToTheTopWithoutAJumpOfTheText()
    {
        Stage stage;
        fill(stage, 60);
        stage.show();
        TranscriptView &view = *stage.view;
        for (int i = 0; i < 4000 && view.scene().top() > 0; ++i) {
            const auto before = firstVisible(stage);
            const int top = view.scene().top();
            const int step = qMin(37, top);
            view.scrollTo(top - step);
            // What was visible has moved by the step and nothing else, unless the top was reached.
            if (view.scene().top() > 0 && before.second + step < 700) {
                const int now = view.pieces().top(before.first) - view.scene().top();
                QCOMPARE(now, before.second + step);
            }
        }
        QCOMPARE(view.scene().top(), 0);
        QCOMPARE(view.pieces().rowTop(0), 14);
    }

    void laysOutFrozenBlocksOnce()
    {
        Stage stage;
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(paragraphs(6), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        const int before = stage.view->pieces().layoutsDone();
        constexpr int beats = 50;
        for (int i = 0; i < beats; ++i) {
            stage.stream(id, QStringLiteral("word "));
            stage.beat();
            stage.paint();
        }
        // The open paragraph each time, the footnote a few times a second.
        QVERIFY2(stage.view->pieces().layoutsDone() - before <= beats * 2,
                 qPrintable(QString::number(stage.view->pieces().layoutsDone() - before)));
    }

    void doesNotLayOutMoreWhenTheAnswerIsLonger()
    {
        const auto cost = [](int paragraphsBefore) {
            Stage stage;
            const NodeId id = stage.answer(paragraphs(paragraphsBefore), NodeState::Streaming);
            stage.show();
            stage.begin(id, SessionPhase::Streaming);
            stage.beat();
            const int before = stage.view->pieces().layoutsDone();
            for (int i = 0; i < 20; ++i) {
                stage.stream(id, QStringLiteral("word "));
                stage.beat();
                stage.paint();
            }
            return stage.view->pieces().layoutsDone() - before;
        };
        QVERIFY(cost(400) <= cost(20) + 2);
    }

    void throwsAwayWhatIsFar()
    {
        Stage stage;
        fill(stage, 80);
        stage.show();
        TranscriptLayout &layout = stage.view->pieces();
        const Place last{layout.rowCount() - 1, 0};
        QVERIFY(layout.painter(last));
        for (int i = 0; i < 30; ++i) {
            stage.view->scrollTo(stage.view->scene().top() - 600);
        }
        QVERIFY(!layout.painter(last));
        stage.view->jumpToEnd();
        QVERIFY(layout.painter(last));
    }

    void remembersWhatWasOpenedAfterBeingThrownAway()
    {
        Stage stage;
        QString code = QStringLiteral("```\n");
        for (int i = 0; i < 100; ++i) {
            code += QStringLiteral("line %1\n").arg(i);
        }
        stage.answer(code + QStringLiteral("```\n"));
        fill(stage, 40);
        stage.show();
        stage.view->scrollTo(0);
        TranscriptLayout &layout = stage.view->pieces();
        const Place place{0, 0};
        const int folded = layout.height(place);
        ItemState state = layout.state(place);
        state.expanded = true;
        stage.view->changeState(place, state);
        const int open = layout.height(place);
        QVERIFY(open > folded + 1000);
        stage.view->jumpToEnd();
        stage.view->scrollTo(0);
        QCOMPARE(layout.height(place), open);
    }

    void doesNotFoldCodeThatWasSeenWhileItWasWritten()
    {
        Stage stage;
        const NodeId id = stage.answer(QStringLiteral("```\n"), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        for (int i = 0; i < 60; ++i) {
            stage.stream(id, QStringLiteral("line %1\n").arg(i));
            stage.beat();
        }
        const int open = stage.view->pieces().height(Place{0, 0});
        stage.stream(id, QStringLiteral("```\n\nDone."));
        stage.finish(id);
        stage.beat();
        QVERIFY(stage.view->pieces().height(Place{0, 0}) >= open);
    }

    void followsWidthAndTextSize()
    {
        Stage stage;
        fill(stage, 10);
        stage.show();
        const int wide = stage.view->pieces().height();
        stage.view->resize(500, 700);
        stage.paint();
        QVERIFY(stage.view->pieces().height() > wide);
        QVERIFY(stage.view->isAtEnd());
        stage.view->resize(1000, 700);
        stage.paint();
        stage.theme.setTextScale(150);
        QVERIFY(stage.view->pieces().height() > wide);
    }

    void estimatesCodeExactly()
    {
        Stage stage;
        stage.answer(QStringLiteral("```js\nlet a = 1;\nlet b = 2;\n```\n"));
        stage.show();
        const PaintEnvironment environment{stage.theme, stage.languages};
        QCOMPARE(stage.view->pieces().height(Place{0, 0}),
                 CodePainter::heightFor(environment, 2, true));
    }
};

QTEST_MAIN(TestTranscriptLayout)
#include "tst_transcriptlayout.moc"
