// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Merging the answers of a comparison in the real window: the bar, the merged answer with its
// sources and what is disputed, and what becomes of it.
#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/disputedcard.h"
#include "ui/compare/mergedeck.h"
#include "ui/controls/button.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/toast.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>
#include <QPlainTextEdit>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QString first =
    QStringLiteral("The nightly export left out three percent of all rows.\n\n"
                   "Workspaces with more than 50,000 rows are affected by this incident.");
const QString second =
    QStringLiteral("The nightly export left out three percent of all rows.\n\n"
                   "Reply to this message and your export moves to the front of the queue.");
const QString merged =
    QStringLiteral("The nightly export left out three percent of all rows.\n\n"
                   "Reply to this message and your export moves to the front of the queue.");
const QString left =
    QStringLiteral("Workspaces with more than 50,000 rows are affected by this incident.");

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT
public:
    explicit TestMerging(Theme &theme) : m_theme(theme) {}

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<CompareGui>(m_theme);
        m_gui->addVoice(QStringLiteral("alpha"), QStringLiteral("Sonnet Nine")).words =
            [](const QString &question) {
                return question.contains(QStringLiteral("Answer 1 =")) ? merged : first;
            };
        m_gui->addVoice(QStringLiteral("beta"), QStringLiteral("Gepete")).words =
            [](const QString &) { return second; };
        m_gui->open({QStringLiteral("alpha"), QStringLiteral("beta")});
    }
    void cleanup() { m_gui.reset(); }

    void theBarSaysWhatCanBeMerged()
    {
        QVERIFY(bar().isHidden());
        ask(QStringLiteral("why?"));
        QVERIFY(bar().isVisible());
        QVERIFY(
            findControl<QAbstractButton>(bar(), QStringLiteral("Merge, 2 of 2 answers ready")) ||
            findControl<QAbstractButton>(
                bar(), QStringLiteral("Merge, 2 of 2 answers ready · price unknown")));
        QVERIFY(bar().instruction().toPlainText().contains(QStringLiteral("{{answers}}")));
        QVERIFY(!bar().instruction().isVisible());
        QVERIFY(press(bar(), QStringLiteral("Show what is sent")));
        QVERIFY(bar().instruction().isVisible());
    }

    void theMergedAnswerStandsBesideItsSources()
    {
        mergeNow();
        QVERIFY(pane());
        QVERIFY(bar().isHidden());
        QCOMPARE(shownText(), merged);
        TranscriptView &view = pane()->transcript();
        QCOMPARE(view.model().rowCount(), 1); // what was sent is not shown
        QCOMPARE(view.scene().originOf({0, 0}), QStringLiteral("From Sonnet Nine and Gepete"));
        QCOMPARE(view.scene().originOf({0, 1}), QStringLiteral("From Gepete"));
        QVERIFY(pane()->x() > m_gui->pane(1).x());
        QVERIFY(findControl<QAbstractButton>(
            window(), QStringLiteral("Merged by Sonnet Nine. Choose another model")));
    }

    void aDisputedPointIsAddedOnTheWordOfThePersonAndStays()
    {
        mergeNow();
        QVERIFY(card().isVisible());
        QVERIFY(card().accessibleDescription().startsWith(
            QStringLiteral("Only Sonnet Nine says: “%1”").arg(left)));
        QVERIFY(press(card(), QStringLiteral("Add to the merged answer: %1").arg(left)));
        m_gui->world.run(100ms);
        QVERIFY(!card().isVisible());
        QVERIFY(shownText().contains(left));
        QCOMPARE(said()->message.text(), merged); // what the model wrote stays
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QVERIFY(pane());
        QVERIFY(shownText().contains(left));
        QVERIFY(!card().isVisible());
    }

    void orLeftOut()
    {
        mergeNow();
        QVERIFY(press(card(), QStringLiteral("Leave out: %1").arg(left)));
        m_gui->world.run(100ms);
        QVERIFY(!card().isVisible());
        QCOMPARE(shownText(), merged);
    }

    void whoSaidWhatIsHiddenWithTheNames()
    {
        mergeNow();
        m_gui->page().session()->setSealed(true);
        m_gui->world.run(100ms);
        for (int item = 0; item < 2; ++item) {
            const QString origin = pane()->transcript().scene().originOf({0, item});
            QVERIFY2(origin.contains(QStringLiteral("Answer ")), qPrintable(origin));
            QVERIFY(!origin.contains(QStringLiteral("Sonnet")));
            QVERIFY(!origin.contains(QStringLiteral("Gepete")));
        }
        QVERIFY(card().accessibleDescription().startsWith(QStringLiteral("Only Answer ")));
    }

    void oneAnswerIsTooFew()
    {
        m_gui->voices.at(QStringLiteral("beta"))->mishaps = {errorOf(ErrorKind::BadRequest, 400)};
        mergeNow();
        QVERIFY(!pane());
        QCOMPARE(m_gui->page().bar().sentence(),
                 QStringLiteral("Merging takes two answers or more, and only one is ready."));
    }

    void whatIsSentCanBeWrittenAndReset()
    {
        ask(QStringLiteral("why?"));
        const QString usual = bar().instruction().toPlainText();
        bar().openInstruction();
        bar().instruction().setPlainText(QStringLiteral("As a haiku: {{answers}}"));
        m_gui->world.run(100ms);
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QCOMPARE(bar().instruction().toPlainText(), QStringLiteral("As a haiku: {{answers}}"));
        bar().openInstruction();
        QVERIFY(press(bar(), QStringLiteral("Reset the instruction")));
        QCOMPARE(bar().instruction().toPlainText(), usual);
        bar().instruction().setPlainText(QStringLiteral("As a haiku: {{answers}}"));
        Q_EMIT bar().mergeWanted();
        m_gui->world.run(2s);
        QVERIFY(pane()->session()->conversation().nodes().first().message.text().startsWith(
            QStringLiteral("As a haiku: =")));
    }

    void anInstructionOfOnesOwnHasToBeWritten()
    {
        ask(QStringLiteral("why?"));
        Q_EMIT bar().wayChosen(MergeWay::Own);
        m_gui->world.run(100ms);
        QVERIFY(bar().instruction().isVisible());
        Q_EMIT bar().mergeWanted();
        QVERIFY(!pane());
        QVERIFY(m_gui->page().bar().sentence().contains(QStringLiteral("your own instruction")));
        bar().instruction().insertPlainText(QStringLiteral("In one line."));
        Q_EMIT bar().mergeWanted();
        m_gui->world.run(2s);
        QVERIFY(pane());
        QVERIFY(pane()->session()->conversation().nodes().first().message.text().contains(
            QStringLiteral("\n\nIn one line.\n\nKeep the wording")));
    }

    void aFollowUpGoesToTheModelsAndTheMergeStaysWithItsQuestion()
    {
        mergeNow();
        ask(QStringLiteral("and then?"));
        QCOMPARE(pane()->session()->conversation().size(), 2);
        QVERIFY(bar().isVisible()); // the new answers can be merged
        QVERIFY(findControl<QLabel>(*pane(), QStringLiteral("Asked: why?")) ||
                hasText(*pane(), QStringLiteral("Asked: why?")));
        Q_EMIT bar().mergeWanted();
        m_gui->world.run(2s);
        QCOMPARE(m_gui->page().session()->comparison().merges.size(), 2);
        QVERIFY(!hasText(*pane(), QStringLiteral("Asked: why?")));
        const ConversationId former =
            m_gui->page().session()->comparison().merges.first().conversation;
        m_gui->page().showMessage(former, {});
        m_gui->world.run(100ms);
        QCOMPARE(pane()->merge(), former);
    }

    void usedItBecomesAPaneOfItsOwn()
    {
        mergeNow();
        QVERIFY(press(*pane(), QStringLiteral("Use this answer")));
        m_gui->world.run(200ms);
        QVERIFY(!pane());
        QCOMPARE(m_gui->page().deck().panes().size(), 3);
        QVERIFY(m_gui->page().deck().votes()->turnOf(paneId(2)).picked);
        QVERIFY(m_gui->world.fakes.votes.all().isEmpty());
        ask(QStringLiteral("and then?"));
        QCOMPARE(m_gui->pane(2).session().conversation().size(), 4);
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QCOMPARE(m_gui->page().deck().panes().size(), 3);
        QVERIFY(!pane());
    }

    void itIsDeletedAndBroughtBack()
    {
        mergeNow();
        const ConversationId merge = pane()->merge();
        Q_EMIT m_gui->page().merging().removeWanted(merge);
        m_gui->world.run(100ms);
        QVERIFY(!pane());
        QVERIFY(bar().isVisible());
        QVERIFY(press(window(), QStringLiteral("Undo")));
        m_gui->world.run(100ms);
        QVERIFY(pane());
        QCOMPARE(pane()->merge(), merge);
        Q_EMIT m_gui->page().merging().removeWanted(merge);
        m_gui->world.run(10s);
        QVERIFY(m_gui->page().session()->comparison().merges.isEmpty());
    }

    void itGoesOnAsAChatWithTheQuestionAlone()
    {
        mergeNow();
        QVERIFY(press(*pane(), QStringLiteral("Continue with the merged answer alone")));
        m_gui->world.run(300ms);
        const Conversation &chat = window().desk().pane().session()->conversation();
        QCOMPARE(
            ComparisonWorld::texts(chat),
            (QStringList{QStringLiteral("user: why?"), QStringLiteral("assistant: ") + merged}));
    }

    void anotherVersionIsWrittenBesideTheFirst()
    {
        mergeNow();
        QVERIFY(press(*pane(), QStringLiteral("Merge again")));
        m_gui->world.run(2s);
        QCOMPARE(pane()->session()->conversation().size(), 3);
        QCOMPARE(shownText(), merged);
    }

    void whatDiffersFromThePickIsShownInItToo()
    {
        mergeNow();
        QVERIFY(!m_gui->page().deck().diffOf(pane()->merge()));
        Q_EMIT m_gui->pane(0).footer().pickWanted();
        m_gui->world.run(100ms);
        QVERIFY(
            press(*pane(), QStringLiteral("What differs between the merged answer and the pick")));
        m_gui->world.run(100ms);
        QCOMPARE(m_gui->page().deck().diffed().second, pane()->answer());
    }

    void theMergedAnswerOfAHostileModelIsOnlyText()
    {
        m_gui->voices.at(QStringLiteral("alpha"))->words = [](const QString &question) {
            return question.contains(QStringLiteral("Answer 1 ="))
                       ? QStringLiteral("<img src=\"http://127.0.0.1:1/x\"> **ok**")
                       : QStringLiteral(
                             "<b>only</b> [one](javascript:x) claims that 50,000 rows of "
                             "<script>alert(1)</script> are gone");
        };
        mergeNow();
        QVERIFY(card().isVisible());
        for (const QLabel *label : pane()->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

private:
    Theme &m_theme;
    std::unique_ptr<CompareGui> m_gui;

    MainWindow &window() { return m_gui->world.window(); }
    MergeBar &bar() { return *m_gui->page().findChild<MergeBar *>(); }
    MergedPane *pane() { return m_gui->page().merging().pane(); }
    DisputedCard &card() { return *pane()->findChild<DisputedCard *>(); }
    ConversationId paneId(qsizetype index)
    {
        return m_gui->pane(index).session().conversation().head().id;
    }
    const Node *said() { return m_gui->page().session()->merges().answer(pane()->merge()); }
    QString shownText() { return pane()->transcript().model().node(0)->message.text(); }
    static bool hasText(QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    void ask(const QString &text)
    {
        m_gui->ask(text);
        m_gui->world.run(300ms);
    }
    void mergeNow()
    {
        ask(QStringLiteral("why?"));
        Q_EMIT bar().mergeWanted();
        m_gui->world.run(2s);
    }
};

PARLEY_GUI_TEST(TestMerging)
#include "tst_merging.moc"
