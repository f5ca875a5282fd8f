// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace parley;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

QString selected(Stage &stage)
{
    return plainTextOf(selectedTurns(stage.view->model(), stage.view->scene().selection));
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

    void offersTextMarkdownAndHtmlAtOnce()
    {
        Stage stage;
        stage.ask(QStringLiteral("Is *this* <b>so</b>?"));
        stage.answer(
            QStringLiteral("## Yes\n\n1. a **bold** word\n2. [x](https://e.org)\n\n```c\na "
                           "< b;\n```"));
        stage.show();
        stage.view->scene().selection.selectAll(stage.view->model());
        stage.view->actions().copySelection(CopyAs::Rich);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(),
                 QStringLiteral("Is *this* <b>so</b>?\n\nYes\n\n1. a bold word\n2. x\n\na "
                                "< b;"));
        QCOMPARE(QString::fromUtf8(data->data(QStringLiteral("text/markdown"))),
                 QStringLiteral("Is *this* <b>so</b>?\n\n## Yes\n\n1. a **bold** word\n2. "
                                "[x](https://e.org)\n\n```c\na < b;\n```"));
        const QString html = data->html();
        QVERIFY(html.contains(QStringLiteral("<p>Is *this* &lt;b&gt;so&lt;/b&gt;?</p>")));
        QVERIFY(html.contains(QStringLiteral("<h2>Yes</h2>")));
        QVERIFY(html.contains(QStringLiteral("<strong>bold</strong>")));
        QVERIFY(html.contains(QStringLiteral("a &lt; b;")));
        stage.view->actions().copySelection(CopyAs::Plain);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
        stage.view->actions().copySelection(CopyAs::Markdown);
        QVERIFY(clipboard().contains(QStringLiteral("**bold**")));
    }

    void htmlOfAHostileAnswerLoadsAndRunsNothing()
    {
        Stage stage;
        stage.answer(QStringLiteral("<img src=x onerror=alert(1)> ![i](http://127.0.0.1/x.png) "
                                    "[l](javascript:alert(1))\n\n<script>1</script>"));
        stage.show();
        stage.view->scene().selection.selectAll(stage.view->model());
        const QString html =
            mimeDataOf(selectedTurns(stage.view->model(), stage.view->scene().selection))->html();
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("javascript:")));
    }

    void aPartOfACellIsWordsAndRowsAreATable()
    {
        Stage stage;
        stage.answer(QStringLiteral("| one | two |\n|---|---|\n| three | four |\n| five | six |"));
        stage.show();
        TranscriptSelection &selection = stage.view->scene().selection;
        selection.start({{0, 0}, 8}); // "three"
        selection.extend({{0, 0}, 11});
        QCOMPARE(selected(stage), QStringLiteral("thr"));
        selection.extend({{0, 0}, 22});
        QCOMPARE(selected(stage), QStringLiteral("one\ttwo\nthree\tfour\nfive\tsix"));
    }

    void aLongMessageIsCopiedAsItWasTyped()
    {
        Stage stage;
        QString typed = QStringLiteral("word ").repeated(2'000) + u'\n' +
                        QStringLiteral("line of text\n").repeated(500);
        typed.chop(1);
        stage.ask(typed);
        stage.show();
        stage.view->scene().selection.selectAll(stage.view->model());
        QCOMPARE(selected(stage), typed);
    }

    void aPressOnSelectedTextKeepsItUntilLetGo()
    {
        Stage stage;
        stage.answer(QStringLiteral("One two three"));
        stage.show();
        drag(stage, pointOf(stage, {0, 0}, 4), pointOf(stage, {0, 0}, 7));
        const QPoint inside = pointOf(stage, {0, 0}, 5);
        QTest::mousePress(stage.view->viewport(), Qt::LeftButton, {}, inside);
        QCOMPARE(selected(stage), QStringLiteral("two"));
        QTest::mouseRelease(stage.view->viewport(), Qt::LeftButton, {}, inside);
        QVERIFY(stage.view->scene().selection.isEmpty());
    }

    void keysBeginASelectionWhereTheReaderIs()
    {
        Stage stage;
        stage.ask(QStringLiteral("Question"));
        stage.answer(QStringLiteral("Answer"));
        stage.show();
        stage.view->setFocus();
        stage.view->scene().focusedRow = 1;
        QTest::keyClick(stage.view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(stage.view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(stage), QStringLiteral("An"));
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
        QCOMPARE(selected(stage), QStringLiteral("b\n\nc"));
        QTest::keyClick(stage.view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(stage.view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(selected(stage), QStringLiteral("b"));
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
        QCOMPARE(selected(stage), QStringLiteral("Stable"));
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
        QCOMPARE(selected(stage), QStringLiteral("👩‍👩‍👧‍👦"));
    }

    void theMenuKeyOpensAtTheCaretAndCopiesTheTable()
    {
        Stage stage;
        stage.answer(QStringLiteral("Words.\n\n| a | b |\n|---|---|\n| 1 | 2 |"));
        stage.show();
        stage.view->scene().selection.start({{0, 1}, 0});
        stage.view->scene().selection.extend({{0, 1}, 5});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(stage.view->viewport(), &event);
        const auto *menu = stage.view->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String("Copy table as CSV")) {
                action->trigger();
            }
        }
        QCOMPARE(clipboard().trimmed().remove(u'\r'), QStringLiteral("a,b\n1,2"));
    }
};

QTEST_MAIN(TestTranscriptSelection)
#include "tst_transcriptselection.moc"
