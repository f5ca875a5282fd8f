// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of comparisons in the real window: asking all, panes that come and go, picks, chats that
// become comparisons and back, keys.
#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/chatdesk.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/comparisonlist.h"
#include "ui/controls/modelpill.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/modelpicker.h"
#include "ui/search/searchpage.h"
#include "ui/toast.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTemporaryDir>

using namespace parley;
using namespace std::chrono_literals;

class TestCompare : public QObject
{
    Q_OBJECT
public:
    explicit TestCompare(Theme &theme) : m_theme(theme) {}

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<CompareGui>(m_theme);
        m_gui->addThree();
    }
    void cleanup() { m_gui.reset(); }

    void aQuestionGoesToAllPanes()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(said(i), three.at(i) + QStringLiteral(" heard why?"));
        }
        QVERIFY(m_gui->page().composer().text().isEmpty());
        QVERIFY(findControl<QLabel>(window(), QStringLiteral("Asked: why?")));
        QCOMPARE(window().windowTitle(), QStringLiteral("why? - Parley"));
    }

    void theQuestionStandsAboveThePanesAndNotInThem()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("first"));
        m_gui->ask(QStringLiteral("second"));
        QCOMPARE(m_gui->pane(0).transcript().model().rowCount(), 3);
        QCOMPARE(m_gui->pane(0).session().conversation().size(), 4);
    }

    void theEditedQuestionIsAskedAgain()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("wrong"));
        QVERIFY(press(window(), QStringLiteral("Edit the question and ask all again")));
        QCOMPARE(m_gui->page().composer().text(), QStringLiteral("wrong"));
        m_gui->ask(QStringLiteral("right"));
        QCOMPARE(said(2), QStringLiteral("gamma heard right"));
        QVERIFY(findControl<QLabel>(window(), QStringLiteral("Asked: right")));
    }

    void aPaneThatCannotBeAskedStopsTheQuestion()
    {
        m_gui->open(three);
        m_gui->pane(1).session().setModel({});
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(m_gui->page().bar().sentence().contains(QStringLiteral("Pane 2")));
        QCOMPARE(m_gui->page().composer().text(), QStringLiteral("why?"));
        QVERIFY(m_gui->pane(0).session().conversation().isEmpty());
    }

    void onePaneFailsAloneAndIsAskedAgain()
    {
        m_gui->open(three);
        m_gui->voices.at(three.at(1))->mishaps = {errorOf(ErrorKind::BadRequest, 400)};
        m_gui->ask(QStringLiteral("why?"));
        QCOMPARE(said(0), QStringLiteral("alpha heard why?"));
        QCOMPARE(said(1), QString());
        QVERIFY(!findControl<QAbstractButton>(window(), QStringLiteral("Pick the answer of Gepete"))
                     ->isEnabled());
        choose(1, QStringLiteral("Answer again"));
        m_gui->world.run(2s);
        QCOMPARE(said(1), QStringLiteral("beta heard why?"));
    }

    void allPanesAreExportedInOneFile()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(press(window(), QStringLiteral("Pick the answer of Gepete")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("all.md"));
        m_gui->compare().exportTo(ExportFormat::Markdown, path);
        QTRY_VERIFY((m_gui->world.run(10ms), m_gui->page().bar().sentence().contains(
                                                 QStringLiteral("All panes are in “all.md” now"))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &voice : three) {
            QVERIFY(text.contains(voice + QStringLiteral(" heard why?")));
        }
        QCOMPARE(text.count(QStringLiteral(" · picked")), 1);
        m_gui->compare().exportTo(ExportFormat::Html, QStringLiteral("/proc/none/all.html"));
        QTRY_VERIFY((m_gui->world.run(10ms), m_gui->page().bar().sentence().contains(
                                                 QStringLiteral("“all.html” can't be written"))));
    }

    void theStatusLineTellsWhatThePanesTook()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        StatusFigures figures;
        figures.cost = Money::fromNano(5); // of the chat behind
        figures.naming = QStringLiteral("its name");
        m_gui->compare().addTo(figures);
        std::optional<Money> took;
        for (qsizetype i = 0; i < 3; ++i) {
            for (const Node &node : m_gui->pane(i).session().conversation().nodes()) {
                if (node.meta.cost) {
                    took = took.value_or(Money()) + node.meta.cost->amount;
                }
            }
        }
        QCOMPARE(figures.cost, took);
        QVERIFY(figures.naming.isEmpty());
        window().showChats();
        figures.cost = Money::fromNano(5);
        m_gui->compare().addTo(figures);
        QCOMPARE(figures.cost, std::optional(Money::fromNano(5)));
        QVERIFY(!window().windowTitle().startsWith(QStringLiteral("why?")));
    }

    void whatIsHiddenIsNotExported()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        m_gui->page().session()->setSealed(true);
        const QTemporaryDir folder;
        m_gui->compare().exportTo(ExportFormat::Markdown, folder.filePath(QStringLiteral("a.md")));
        for (QAction *action : m_gui->page().header().menu().actions()) {
            if (action->text() == QStringLiteral("Export…")) {
                action->trigger();
            }
        }
        QVERIFY(m_gui->page().bar().sentence().contains(QStringLiteral("Names are hidden")));
        m_gui->world.run(100ms);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aPickIsSeenAndCanBeTakenBack()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(press(window(), QStringLiteral("Pick the answer of Gepete")));
        QVERIFY(findControl<QAbstractButton>(window(), QStringLiteral("Picked: Gepete")));
        QCOMPARE(m_gui->world.fakes.votes.all().size(), 1);
        QVERIFY(press(window(), QStringLiteral("Good answer of Lama")));
        QCOMPARE(m_gui->world.fakes.votes.all().size(), 2);
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QVERIFY(press(window(), QStringLiteral("Picked: Gepete")));
        QVERIFY(!findControl<QAbstractButton>(window(), QStringLiteral("Picked: Gepete")));
        QVERIFY(findControl<QAbstractButton>(window(), QStringLiteral("Good answer of Lama"))
                    ->isChecked());
    }

    void aRemovedPaneComesBackWithUndo()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        choose(1, QStringLiteral("Remove from the comparison"));
        m_gui->world.run(20ms);
        QCOMPARE(m_gui->page().deck().panes().size(), 2);
        QVERIFY(press(window(), QStringLiteral("Undo")));
        QCOMPARE(m_gui->page().deck().panes().size(), 3);
        QCOMPARE(said(1), QStringLiteral("beta heard why?"));
    }

    void whatIsNotUndoneGoesToTheTrash()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        const ConversationId id = idOf(1);
        choose(1, QStringLiteral("Remove from the comparison"));
        m_gui->world.run(7s);
        QVERIFY(window().desk().feed().model().find(id)->place.trashed.isValid());
        choose(0, QStringLiteral("Remove from the comparison"));
        m_gui->world.run(7s);
        QCOMPARE(m_gui->page().deck().panes().size(), 2); // the fewest
    }

    void anotherModelAnswersTheSameQuestion()
    {
        m_gui->addVoice(QStringLiteral("delta"), QStringLiteral("Delta Four"));
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        QTest::keyClick(&window(), Qt::Key_Backslash, Qt::ControlModifier);
        QVERIFY(m_gui->page().picker().isOpen());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("delta"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_gui->page().deck().panes().size(), 4);
        QVERIFY(press(window(), QStringLiteral("Ask Delta Four")));
        m_gui->world.run(2s);
        QCOMPARE(said(3), QStringLiteral("delta heard why?"));
        QVERIFY(
            findControl<QAbstractButton>(window(), QStringLiteral("Pick the answer of Delta Four"))
                ->isEnabled());
    }

    void panesMoveByKeyAndKeepTheirAnswers()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        m_gui->pane(0).transcript().setFocus();
        QTest::keyClick(&m_gui->pane(0).transcript(), Qt::Key_Right,
                        Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(said(1), QStringLiteral("alpha heard why?"));
        QVERIFY(m_gui->pane(1).transcript().hasFocus());
        QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(m_gui->pane(2).transcript().hasFocus());
        const auto *splitter = m_gui->page().row().findChild<QSplitter *>();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(splitter->widget(i), &m_gui->pane(i));
        }
    }

    void aPaneCanBeSeenAlone()
    {
        m_gui->open(three);
        choose(1, QStringLiteral("Show only this one"));
        QVERIFY(m_gui->pane(1).isVisible() && !m_gui->pane(0).isVisible());
        QTest::keyClick(&m_gui->page(), Qt::Key_Escape);
        QVERIFY(m_gui->pane(0).isVisible());
    }

    void manyPanesScrollSidewaysAndAreNeverNarrower()
    {
        QStringList eight;
        for (int i = 0; i < 8; ++i) {
            eight.append(three.at(i % 3));
        }
        m_gui->open(eight, {1000, 700});
        for (qsizetype i = 0; i < 8; ++i) {
            QVERIFY(m_gui->pane(i).width() >= PaneRow::narrowest);
        }
        QVERIFY(!findControl<QAbstractButton>(window(), QStringLiteral("Add model"))->isEnabled());
        QTest::keyClick(&window(), Qt::Key_8, Qt::AltModifier);
        QVERIFY(m_gui->page().row().horizontalScrollBar()->value() > 0);
    }

    void aBorderThatIsMovedStaysThere()
    {
        m_gui->open(three);
        auto *splitter = m_gui->page().row().findChild<QSplitter *>();
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, {4, 100});
        QTest::mouseMove(splitter->handle(1), {84, 100});
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, {84, 100});
        const int wide = m_gui->pane(0).width();
        QVERIFY(wide > m_gui->pane(1).width() + 40);
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QVERIFY(qAbs(m_gui->pane(0).width() - wide) <= 2);
        splitter = m_gui->page().row().findChild<QSplitter *>();
        QTest::mouseDClick(splitter->handle(1), Qt::LeftButton, {}, {4, 100});
        QVERIFY(qAbs(m_gui->pane(0).width() - m_gui->pane(2).width()) <= 2);
    }

    void aChatBecomesAComparisonAndChatsAgain()
    {
        const ConversationId chat = m_gui->world.addChat(
            QStringLiteral("Old talk"), QStringLiteral("alpha/model-of-alpha"), 1min);
        m_gui->world.say(chat, Role::User, QStringLiteral("hello"));
        m_gui->world.say(chat, Role::Assistant, QStringLiteral("alpha heard hello"));
        m_gui->world.open({1440, 900});
        window().desk().open(chat);
        m_gui->world.run(100ms);
        QTest::keyClick(&window(), Qt::Key_Backslash, Qt::ControlModifier);
        m_gui->world.run(100ms);
        QVERIFY(m_gui->page().isVisible());
        QCOMPARE(m_gui->page().deck().panes().size(), 2);
        QCOMPARE(idOf(0), chat);
        QCOMPARE(said(1), QStringLiteral("alpha heard hello"));
        QVERIFY(m_gui->pane(1).session().conversation().head().model.profile != three.at(0));
        QVERIFY(!window().desk().feed().model().find(chat));
        m_gui->ask(QStringLiteral("and now?"));
        QCOMPARE(said(0), QStringLiteral("alpha heard and now?"));

        menuAction(m_gui->page().header().menu(), QStringLiteral("Make a chat of each pane"));
        m_gui->world.run(100ms);
        QVERIFY(!m_gui->page().isVisible());
        QVERIFY(window().desk().feed().model().find(chat));
        QCOMPARE(window().desk().feed().model().all().size(), 2);
        QVERIFY(m_gui->compare().book().all().isEmpty());
    }

    void onePaneGoesOnAsAChat()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(press(window(), QStringLiteral("Continue with Lama alone")));
        m_gui->world.run(200ms);
        const ChatSession *chat = window().desk().pane().session();
        QCOMPARE(ComparisonWorld::texts(chat->conversation()).last(),
                 QStringLiteral("assistant: gamma heard why?"));
        QVERIFY(!m_gui->page().isVisible());
        QCOMPARE(m_gui->compare().book().all().first().panes.size(), 3);
    }

    void aPaneThatIsFoundOpensItsComparison()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        const ConversationId pane = idOf(2);
        m_gui->world.reopen();
        QVERIFY(!window().desk().feed().model().find(pane));
        window().desk().open(pane);
        m_gui->world.run(300ms);
        QVERIFY(m_gui->page().isVisible());
        QCOMPARE(idOf(2), pane);
    }

    void aDeletedComparisonComesBackWithUndo()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        const ComparisonId id = m_gui->page().session()->comparison().id;
        menuAction(m_gui->page().header().menu(), QStringLiteral("Delete comparison"));
        m_gui->world.run(200ms);
        QVERIFY(!m_gui->compare().book().find(id));
        QVERIFY(press(window(), QStringLiteral("Undo")));
        m_gui->world.run(200ms);
        QCOMPARE(m_gui->page().session()->comparison().id, id);
        QCOMPARE(said(2), QStringLiteral("gamma heard why?"));
    }

    void aNewOneHasTheSameModels()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("why?"));
        m_gui->compare().openNew();
        m_gui->world.run(100ms);
        QCOMPARE(m_gui->page().deck().panes().size(), 3);
        QVERIFY(m_gui->pane(0).session().conversation().isEmpty());
        QCOMPARE(m_gui->compare().book().all().size(), 2);
        m_gui->compare().openNew(); // it is there already
        QCOMPARE(m_gui->compare().book().all().size(), 2);
    }

    void stoppingStopsAll()
    {
        m_gui->open(three);
        for (const QString &name : three) {
            m_gui->voices.at(name)->pace = 300ms;
        }
        m_gui->ask(QStringLiteral("a long one"), 700ms);
        QVERIFY(m_gui->page().session()->isBusy());
        QVERIFY(press(window(), QStringLiteral("Stop Gepete")));
        m_gui->world.run(20ms);
        QVERIFY(!m_gui->pane(1).session().isBusy() && m_gui->pane(0).session().isBusy());
        QTest::keyClick(&m_gui->page(), Qt::Key_Escape);
        m_gui->world.run(20ms);
        QVERIFY(!m_gui->page().session()->isBusy());
    }

    void panesScrollTogetherByBlocks()
    {
        // The same blocks, but those of one are twice as long.
        for (const QString &name : three) {
            const int words = name == three.at(1) ? 160 : 80;
            m_gui->voices.at(name)->words = [words](const QString &) {
                return (QStringLiteral("word ").repeated(words) + QStringLiteral("\n\n"))
                    .repeated(20);
            };
            m_gui->voices.at(name)->pace = 1ms;
        }
        m_gui->open(three);
        m_gui->ask(QStringLiteral("a long one"), 10s);
        const auto place = [this](qsizetype pane) {
            TranscriptView &view = m_gui->pane(pane).transcript();
            return view.pieces().anchorAt(view.scene().top()).place;
        };
        QScrollBar *bar = m_gui->pane(0).transcript().verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        m_gui->world.run(50ms);
        QVERIFY(place(0).item > 3);
        QCOMPARE(place(1), place(0));
        QCOMPARE(place(2), place(0));
        QVERIFY(m_gui->pane(1).transcript().scene().top() > 3 * bar->value() / 2);

        QVERIFY(findControl<QAbstractButton>(window(), QStringLiteral("Scroll together")));
        findControl<QAbstractButton>(window(), QStringLiteral("Scroll together"))->click();
        const int stays = m_gui->pane(1).transcript().scene().top();
        bar->setValue(0);
        m_gui->world.run(50ms);
        QCOMPARE(m_gui->pane(1).transcript().scene().top(), stays);
    }

    void theListLeadsToTheOthers()
    {
        m_gui->open(three);
        m_gui->ask(QStringLiteral("first talk"));
        const ComparisonId first = m_gui->page().session()->comparison().id;
        m_gui->compare().openNew();
        m_gui->world.run(50ms);
        m_gui->ask(QStringLiteral("second talk"));
        QVERIFY(press(window(), QStringLiteral("All comparisons")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("first"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        m_gui->world.run(200ms);
        QCOMPARE(m_gui->page().session()->comparison().id, first);
        QCOMPARE(said(0), QStringLiteral("alpha heard first talk"));
    }

    void theComposerSaysWhatAllTogetherCost()
    {
        m_gui->world.fakes.services.quote = [](const ProviderProfile &, const QString &,
                                               const BilledUnits &units) {
            Bill bill;
            bill.status = Bill::Status::Priced;
            bill.total = Money::fromNano(1'000'000 * units.count(Billed::Input));
            return bill;
        };
        m_gui->open(three);
        m_gui->page().composer().setText(QStringLiteral("hello"));
        const auto told = [this](const QString &words) {
            for (const QAbstractButton *button :
                 m_gui->page().composer().findChildren<QAbstractButton *>()) {
                if (button->accessibleName().startsWith(QStringLiteral("to 3 models")) &&
                    button->accessibleName().contains(words)) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(QTest::qWaitFor([&] {
            m_gui->world.run(20ms);
            return told(QStringLiteral("each")) && told(QStringLiteral("about $"));
        }));
    }

    void theDraftIsThereAgain()
    {
        m_gui->open(three);
        m_gui->page().composer().setText(QStringLiteral("half a thought"));
        m_gui->world.run(2s);
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QCOMPARE(m_gui->page().composer().text(), QStringLiteral("half a thought"));
    }

    void announcementsSayThePaneFirst()
    {
        m_gui->open(three);
        QSignalSpy spoken(&m_gui->pane(1).transcript(), &TranscriptView::announced);
        m_gui->ask(QStringLiteral("why?"), 6s);
        QVERIFY(!spoken.isEmpty());
        for (const QList<QVariant> &one : spoken) {
            QVERIFY2(one.first().toString().startsWith(QStringLiteral("Gepete")),
                     qPrintable(one.first().toString()));
        }
    }

private:
    MainWindow &window() { return m_gui->world.window(); }
    ConversationId idOf(qsizetype pane)
    {
        return m_gui->pane(pane).session().conversation().head().id;
    }
    QString said(qsizetype pane)
    {
        const Conversation &conversation = m_gui->pane(pane).session().conversation();
        return conversation.find(conversation.head().activeLeaf)->message.text();
    }
    static void menuAction(QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such entry");
    }
    void choose(qsizetype pane, const QString &text)
    {
        menuAction(*m_gui->pane(pane).header().findChild<QMenu *>(), text);
    }

    Theme &m_theme;
    std::unique_ptr<CompareGui> m_gui;
};

PARLEY_GUI_TEST(TestCompare)
#include "tst_compare.moc"
