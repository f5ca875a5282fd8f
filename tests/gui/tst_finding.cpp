// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Finding things: the search of all messages, the command palette, new chats from a message.
#include "gui/guitest.h"

#include "ui/chatspage.h"
#include "ui/palette/commandpalette.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composeredit.h"
#include "ui/panes/turnflash.h"
#include "ui/search/searchpage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transcript/transcriptview.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace parley;
using namespace std::chrono_literals;

class TestFinding : public QObject
{
    Q_OBJECT

public:
    explicit TestFinding(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;
    ConversationId m_first;
    ConversationId m_second;
    NodeId m_early; // far above the end of the second chat

    MainWindow &window() { return m_world->window(); }
    ChatDesk &desk() { return window().desk(); }
    ConversationId openChat() { return desk().pane().session()->conversation().head().id; }
    void keys(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *focus = window().focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, with);
        m_world->run(50ms);
    }
    QLineEdit *searchField()
    {
        return findControl<QLineEdit>(window(), QStringLiteral("Search all chats"));
    }
    QListView *found() { return findControl<QListView>(window(), QStringLiteral("Found chats")); }
    void search(const QString &words)
    {
        keys(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(searchField());
        QCOMPARE(window().focusWidget(), searchField());
        searchField()->setText(words);
        m_world->run(50ms);
    }
    QLineEdit *paletteField()
    {
        return findControl<QLineEdit>(window(), QStringLiteral("Search actions, chats and models"));
    }
    QStringList matches()
    {
        QStringList rows;
        auto *list = findControl<QListView>(window(), QStringLiteral("Matches"));
        for (int i = 0; list && i < list->model()->rowCount(); ++i) {
            rows.append(list->model()->index(i, 0).data().toString());
        }
        return rows;
    }
    void palette(const QString &words)
    {
        keys(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(paletteField());
        QCOMPARE(window().focusWidget(), paletteField());
        paletteField()->setText(words);
        m_world->run(10ms);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_first = m_world->addChat(QStringLiteral("Alpha"), QStringLiteral("fake/one"), 1min);
        m_second = m_world->addChat(QStringLiteral("Beta 日本"), QStringLiteral("fake/two"), 2h);
        m_world->say(m_first, Role::User, QStringLiteral("What is full jitter?"));
        m_world->say(m_first, Role::Assistant, QStringLiteral("Jitter is noise. 契約書です。"));
        m_early = m_world->say(m_second, Role::User, QStringLiteral("a needle up here"))->id;
        for (int i = 0; i < 30; ++i) {
            m_world->say(m_second, Role::Assistant, QStringLiteral("hay\n\n").repeated(10));
            m_world->say(m_second, Role::User, QStringLiteral("more jitter"));
        }
        m_world->open({1100, 760});
        desk().open(m_first);
        m_world->run(50ms);
    }
    void cleanup() { m_world.reset(); }

    void wordsAreFoundWhileTyping()
    {
        search(QStringLiteral("jitt"));
        QVERIFY(found());
        QCOMPARE(found()->model()->rowCount(), 2);
        search(QStringLiteral("契約"));
        QCOMPARE(found()->model()->rowCount(), 1);
        const QModelIndex row = found()->model()->index(0, 0);
        QCOMPARE(row.data().toString(), QStringLiteral("Alpha"));
        const auto marks = row.data(SearchResults::MarksRole).value<QList<TextRange>>();
        QVERIFY(!marks.isEmpty());
        QVERIFY(row.data(SearchResults::CaptionRole)
                    .toString()
                    .contains(QStringLiteral("You’re here")));
    }

    void nothingFoundSaysSo()
    {
        search(QStringLiteral("nothing like it"));
        QVERIFY(!found());
        QVERIFY(searchField()->accessibleDescription().contains(
            QStringLiteral("Nothing matches “nothing like it”")));
        searchField()->clear();
        m_world->run(50ms);
        QVERIFY(!searchField()->accessibleDescription().isEmpty());
    }

    void enterJumpsToTheMessage()
    {
        search(QStringLiteral("needle"));
        keys(Qt::Key_Return);
        QCOMPARE(openChat(), m_second);
        TranscriptView &view = desk().pane().transcript();
        const int row = view.model().rowOf(m_early);
        QCOMPARE(row, 0);
        const int top = view.pieces().rowTop(row) - view.scene().top();
        QVERIFY2(top >= 0 && top < view.viewport()->height(), qPrintable(QString::number(top)));
        auto *flash = view.viewport()->findChild<TurnFlash *>();
        QVERIFY(flash && flash->isVisible());
        m_world->run(2s);
        QVERIFY(!flash->isVisible());
    }

    void theRightBranchIsShown()
    {
        ChatSession *session = desk().pane().session();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("a completely other answer")}));
        desk().pane().answerAgain();
        m_world->run(500ms);
        const NodeId shown = session->conversation().head().activeLeaf;
        search(QStringLiteral("noise"));
        keys(Qt::Key_Return);
        QVERIFY(session->conversation().head().activeLeaf != shown);
        search(QStringLiteral("completely"));
        keys(Qt::Key_Return);
        QCOMPARE(session->conversation().head().activeLeaf, shown);
    }

    void hitsOfAChatAreWalkedByKeyboard()
    {
        search(QStringLiteral("jitter"));
        const auto caption = [&] {
            return found()->currentIndex().data(Qt::AccessibleTextRole).toString();
        };
        for (int row = 0; row < found()->model()->rowCount(); ++row) {
            if (found()->model()->index(row, 0).data() == QStringLiteral("Alpha")) {
                found()->setCurrentIndex(found()->model()->index(row, 0));
            }
        }
        const QString first = caption();
        keys(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(caption() != first);
        keys(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(caption(), first);
        found()->setCurrentIndex(found()->model()->index(0, 0));
        keys(Qt::Key_Down);
        QCOMPARE(found()->currentIndex().row(), 1);
        keys(Qt::Key_Down); // there is no further one
        QCOMPARE(found()->currentIndex().row(), 1);
        QVERIFY(press(window(), QStringLiteral("Open at this message")));
    }

    void filtersNarrow()
    {
        search(QStringLiteral("jitter"));
        QVERIFY(press(window(), QStringLiteral("Answers")));
        m_world->run(50ms);
        QCOMPARE(found()->model()->rowCount(), 1);
        QVERIFY(press(window(), QStringLiteral("Time: Any time")));
        for (QMenu *menu : window().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == QLatin1String("Older than a year")) {
                    action->trigger();
                }
            }
            menu->close();
        }
        m_world->run(50ms);
        QVERIFY(!found());
        QVERIFY(press(window(), QStringLiteral("Search without filters")));
        m_world->run(50ms);
        QCOMPARE(found()->model()->rowCount(), 2);
        QVERIFY(press(window(), QStringLiteral("Code")));
        m_world->run(50ms);
        QVERIFY(!found());
        QVERIFY(press(window(), QStringLiteral("Search without filters")));
        m_world->run(50ms);
        QCOMPARE(found()->model()->rowCount(), 2);
    }

    void escapeLeadsBack()
    {
        search(QStringLiteral("jitter"));
        keys(Qt::Key_Escape);
        QVERIFY(!searchField());
        QVERIFY(desk().pane().isVisible());
        keys(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(searchField()->text(), QStringLiteral("jitter"));
        QCOMPARE(searchField()->selectedText(), QStringLiteral("jitter"));
    }

    void thePaletteOpensAChat()
    {
        palette(QStringLiteral("日本"));
        QVERIFY(matches().contains(QStringLiteral("Beta 日本")));
        keys(Qt::Key_Return);
        QCOMPARE(openChat(), m_second);
        QVERIFY(!paletteField());
    }

    void thePaletteRunsACommand()
    {
        palette(QStringLiteral("all shortc"));
        QCOMPARE(matches().value(1), QStringLiteral("All shortcuts"));
        keys(Qt::Key_Return);
        QVERIFY(findControl<QWidget>(window(), QStringLiteral("All shortcuts")));
    }

    void everyCommandIsInThePalette()
    {
        palette({});
        keys(Qt::Key_Escape);
        for (const QAction *action : window().actions()) {
            if (action->isEnabled() &&
                action->shortcut() != QKeySequence(QStringLiteral("Ctrl+K"))) {
                palette(action->text());
                QVERIFY2(matches().contains(action->text()), qPrintable(action->text()));
                keys(Qt::Key_Escape);
            }
        }
    }

    void tabLeadsToWhatElseCanBeDone()
    {
        palette(QStringLiteral("beta"));
        keys(Qt::Key_Tab);
        QCOMPARE(matches().mid(0, 3),
                 QStringList({QStringLiteral("Beta 日本"), QStringLiteral("Open"),
                              QStringLiteral("Rename")}));
        keys(Qt::Key_Escape); // back, with what was typed
        QCOMPARE(paletteField()->text(), QStringLiteral("beta"));
        keys(Qt::Key_Tab);
        keys(Qt::Key_Backspace);
        QCOMPARE(paletteField()->text(), QStringLiteral("beta"));
        keys(Qt::Key_Tab);
        paletteField()->setText(QStringLiteral("pin"));
        keys(Qt::Key_Return);
        QVERIFY(!paletteField());
        QVERIFY(desk().cabinet().placeOf(m_second).pinned);
        QCOMPARE(openChat(), m_first);
    }

    void thePaletteRenamesAChatThatIsOutOfSight()
    {
        const FolderId folder = desk().cabinet().addFolder(QStringLiteral("Far"));
        desk().cabinet().setFolder(m_second, folder);
        desk().page().setSidebarVisible(false);
        palette(QStringLiteral("beta"));
        keys(Qt::Key_Tab);
        paletteField()->setText(QStringLiteral("rename"));
        keys(Qt::Key_Return);
        auto *title = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(title && title->isVisible());
        QCOMPARE(title->text(), QStringLiteral("Beta 日本"));
        title->setText(QStringLiteral("Gamma"));
        keys(Qt::Key_Return);
        m_world->run(1s);
        QCOMPARE(m_world->fakes.store.stored(m_second)->head().title, QStringLiteral("Gamma"));
    }

    void whatWasUsedComesFirst()
    {
        palette(QStringLiteral("alpha"));
        keys(Qt::Key_Return);
        palette({});
        QCOMPARE(matches().value(0), QStringLiteral("Recent"));
        QCOMPARE(matches().value(1), QStringLiteral("Alpha"));
        keys(Qt::Key_Escape);
        QVERIFY(qobject_cast<ComposerEdit *>(window().focusWidget()));
    }

    void thePaletteSearchesMessagesToo()
    {
        palette(QStringLiteral("needle"));
        QVERIFY(matches().last().contains(QStringLiteral("needle")));
        keys(Qt::Key_Return); // nothing else has that name
        QVERIFY(searchField());
        QCOMPARE(searchField()->text(), QStringLiteral("needle"));
        QCOMPARE(found()->model()->rowCount(), 1);
    }

    void theFieldOfTheSidebarIsThePalette()
    {
        QVERIFY(press(window(), QStringLiteral("Search or jump to")));
        m_world->run(10ms);
        QVERIFY(paletteField());
        keys(Qt::Key_Down);
        keys(Qt::Key_Up);
        keys(Qt::Key_Escape);
        QVERIFY(!paletteField());
    }

    void aNewChatBeginsFromAMessage()
    {
        desk().open(m_second);
        m_world->run(50ms);
        Q_EMIT desk().pane().transcript().newChatRequested(m_early);
        m_world->run(100ms);
        QVERIFY(openChat() != m_second);
        const Conversation &copy = desk().pane().session()->conversation();
        QCOMPARE(copy.size(), 1);
        QCOMPARE(copy.nodes().first().message.text(), QStringLiteral("a needle up here"));
        QVERIFY(m_world->fakes.store.stored(openChat()));
        QVERIFY(desk().feed().model().indexOf(openChat()).isValid());
        QCOMPARE(m_world->fakes.store.stored(m_second)->size(), 61);
    }
};

PARLEY_GUI_TEST(TestFinding)
#include "tst_finding.moc"
