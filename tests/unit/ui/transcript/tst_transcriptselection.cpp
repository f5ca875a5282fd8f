// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

#include <QClipboard>

using namespace parley;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

QPoint pointOf(Stage &stage, const Place &place, int position)
{
    const QRectF caret = stage.view->pieces().painter(place)->caretRect(position);
    return (caret.center() + QPointF(stage.view->scene().left(),
                                     stage.view->pieces().top(place) - stage.view->scene().top()))
        .toPoint();
}

void drag(Stage &stage, const QPoint &from, const QPoint &to)
{
    QWidget *viewport = stage.view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

} // namespace

class TestTranscriptSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsThePositionUnderAPoint_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("plain") << QStringLiteral("Some plain words that are long enough to go over "
                                                 "the end of the first line, and then some more of "
                                                 "them for good measure.");
        QTest::newRow("code in it") << QStringLiteral("The `cap` and the `other` one");
        QTest::newRow("code first") << QStringLiteral("`cap` is first");
        QTest::newRow("list") << QStringLiteral("- one point");
        QTest::newRow("code block") << QStringLiteral("```cpp\nint a;\n\tint b; // c\n```");
        QTest::newRow("table") << QStringLiteral("| a | bb |\n|---|---|\n| ccc | dddd |");
        QTest::newRow("han") << QStringLiteral("契約書の第4条は、納品の期限と検収");
    }

    void findsThePositionUnderAPoint()
    {
        QFETCH(QString, markdown);
        Stage stage;
        stage.answer(markdown);
        stage.show();
        const Place place{0, 0};
        const QString text = itemText(*stage.view->pieces().item(place));
        for (int position = 0; position < text.size(); ++position) {
            if (text.at(position) == u'\n' || text.at(position) == u'\t') {
                continue;
            }
            const TextPlace found = stage.view->scene().textAt(pointOf(stage, place, position));
            QCOMPARE(found.place, place);
            // At the end of a line the caret of the next one is as good.
            QVERIFY2(qAbs(found.position - position) <= 1,
                     qPrintable(QStringLiteral("%1 for %2").arg(found.position).arg(position)));
        }
    }

    void selectsAcrossTurnsWithTheMouse()
    {
        Stage stage;
        stage.ask(QStringLiteral("First question"));
        stage.answer(QStringLiteral("Alpha beta.\n\n- one\n- two\n\nOmega."));
        stage.show();
        drag(stage, pointOf(stage, {0, 0}, 6), pointOf(stage, {1, 3}, 3));
        stage.view->actions().copySelection();
        QCOMPARE(clipboard(), QStringLiteral("question\n\nAlpha beta.\n\n- one\n- two\n\nOme"));
    }

    void selectsBackwardsToo()
    {
        Stage stage;
        stage.answer(QStringLiteral("One two three"));
        stage.show();
        drag(stage, pointOf(stage, {0, 0}, 7), pointOf(stage, {0, 0}, 4));
        stage.view->actions().copySelection();
        QCOMPARE(clipboard(), QStringLiteral("two"));
    }

    void doubleClickTakesAWordAndTripleTheParagraph()
    {
        Stage stage;
        stage.answer(QStringLiteral("One second three"));
        stage.show();
        const QPoint at = pointOf(stage, {0, 0}, 6);
        QTest::mouseDClick(stage.view->viewport(), Qt::LeftButton, {}, at);
        stage.view->actions().copySelection();
        QCOMPARE(clipboard(), QStringLiteral("second"));
        QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, {}, at);
        stage.view->actions().copySelection();
        QCOMPARE(clipboard(), QStringLiteral("One second three"));
    }

    void selectAllTakesEverythingThatWasSaid()
    {
        Stage stage;
        stage.ask(QStringLiteral("Frage: größer?"));
        stage.answer(QStringLiteral("# Kopf\n\nText with `code` and **bold**.\n\n```c\nint "
                                    "x;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"));
        stage.show();
        stage.view->setFocus();
        QTest::keyClick(stage.view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(stage.view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(),
                 QStringLiteral("Frage: größer?\n\nKopf\n\nText with code and bold.\n\n"
                                "int x;\n\na\tb\n1\t2"));
    }

    void keysExtendTheSelection()
    {
        Stage stage;
        stage.answer(QStringLiteral("ab\n\ncd"));
        stage.show();
        stage.view->setFocus();
        TranscriptSelection &selection = stage.view->scene().selection;
        selection.start({{0, 0}, 1});
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(stage.view.get(), Qt::Key_Right, Qt::ShiftModifier);
        }
        QCOMPARE(selection.text(stage.view->model()), QStringLiteral("b\n\nc"));
        QTest::keyClick(stage.view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(stage.view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(selection.text(stage.view->model()), QStringLiteral("b"));
        QTest::keyClick(stage.view.get(), Qt::Key_Escape);
        QVERIFY(selection.isEmpty());
    }

    void staysWhileTheAnswerGrows()
    {
        Stage stage;
        const NodeId id =
            stage.answer(QStringLiteral("Stable words.\n\nOpen"), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        stage.view->scene().selection.start({{0, 0}, 0});
        stage.view->scene().selection.extend({{0, 0}, 6});
        for (int i = 0; i < 10; ++i) {
            stage.stream(id, QStringLiteral(" more\n\nand"));
            stage.beat();
        }
        QCOMPARE(stage.view->scene().selection.text(stage.view->model()), QStringLiteral("Stable"));
    }

    void copiesAGraphemeAsAWhole()
    {
        Stage stage;
        stage.answer(QStringLiteral("a👩‍👩‍👧‍👦b"));
        stage.show();
        stage.view->setFocus();
        TranscriptSelection &selection = stage.view->scene().selection;
        selection.start({{0, 0}, 1});
        QTest::keyClick(stage.view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selection.text(stage.view->model()), QStringLiteral("👩‍👩‍👧‍👦"));
    }
};

QTEST_MAIN(TestTranscriptSelection)
#include "tst_transcriptselection.moc"
