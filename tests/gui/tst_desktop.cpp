// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Parley beyond its main window: chats in windows of their own, the quick window, what is told of
// long answers, the tray, and how all that comes back at the next start.
#include "gui/guitest.h"

#include "engine/globalshortcut.h"
#include "support/recordingnotifier.h"
#include "ui/chatspage.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/desktop/quickwindow.h"
#include "ui/desktop/trayicon.h"
#include "ui/lock/applock.h"
#include "ui/lock/locksettings.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/findbar.h"
#include "ui/settings/desktoppage.h"
#include "ui/settings/settingspage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transcript/transcriptview.h"
#include "ui/windowmemory.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSpinBox>

using namespace parley;
using namespace std::chrono_literals;

namespace {

class GivenShortcut final : public GlobalShortcut
{
public:
    void setKeys(const QString &keys) override
    {
        asked.append(keys);
        setState(keys.isEmpty() ? State::Off : becomes);
    }

    QStringList asked;
    State becomes = State::Works;
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

public:
    explicit TestDesktop(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<RecordingNotifier> m_notifier;
    std::unique_ptr<GivenShortcut> m_shortcut;
    std::unique_ptr<GuiWorld> m_world;
    ConversationId m_first;
    ConversationId m_second;

    MainWindow &window() { return m_world->window(); }
    ChatDesk &desk() { return window().desk(); }
    DesktopDesk &desktop() { return window().desks().desktop(); }
    SettingsStore &settings() { return m_world->fakes.settings; }
    ChatWindow *apart(const ConversationId &id) { return desktop().windows().find(id); }
    void open(const ConversationId &id)
    {
        desk().open(id);
        m_world->run(50ms);
    }
    // A shortcut is the active window's, and on a real screen a window becomes that in its own
    // time.
    [[nodiscard]] static bool strike(QWidget &window, Qt::Key key,
                                     Qt::KeyboardModifiers modifiers = {})
    {
        const bool ready = QTest::qWaitForWindowActive(&window);
        if (ready) {
            QTest::keyClick(&window, key, modifiers);
        }
        return ready;
    }
    // Null when it didn't come.
    ChatWindow *tearOff(const ConversationId &id)
    {
        window().activateWindow();
        open(id);
        m_world->run(50ms);
        const bool struck = strike(window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        m_world->run(50ms);
        return struck ? apart(id) : nullptr;
    }
    static void send(ChatPane &pane, const QString &text)
    {
        pane.composer().setText(text);
        pane.composer().submit();
    }
    static QString lastSaid(ChatSession *session)
    {
        return session->conversation().nodes().last().message.text();
    }
    // An answer of so many seconds.
    void answerSlowly(std::chrono::milliseconds time, const QString &text = QStringLiteral("done"))
    {
        Script script = answering({text});
        script.last().pause = time;
        m_world->fakes.provider.enqueue(script);
    }
    void crash() { m_world->reopen(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_notifier = std::make_unique<RecordingNotifier>();
        m_shortcut = std::make_unique<GivenShortcut>();
        m_world->fakes.services.notifier = m_notifier.get();
        m_world->fakes.services.globalShortcut = m_shortcut.get();
        settings().set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/talker"));
        m_first = m_world->addChat(QStringLiteral("First chat"), QStringLiteral("fake/talker"), 1h);
        m_world->say(m_first, Role::User, QStringLiteral("one"));
        for (int i = 0; i < 40; ++i) {
            m_world->say(m_first, Role::Assistant,
                         QStringLiteral("A line of an answer. ").repeated(20));
            m_world->say(m_first, Role::User, QStringLiteral("more %1").arg(i));
        }
        m_second = m_world->addChat(QStringLiteral("Second 半"), QStringLiteral("fake/talker"), 2h);
        m_world->say(m_second, Role::User, QStringLiteral("two"));
        m_world->say(m_second, Role::Assistant, QStringLiteral("an answer"));
        m_world->open({1100, 760});
    }
    void cleanup() { m_world.reset(); }

    void aChatInAWindowOfItsOwnLeavesTheMainWindow()
    {
        ChatWindow *one = tearOff(m_first);
        QVERIFY(one && one->isVisible());
        QVERIFY(one->windowTitle().startsWith(QStringLiteral("First chat")));
        QVERIFY(desk().shownId() != m_first);
        ChatWindow *two = tearOff(m_second);
        QVERIFY(two && two != one && one->isVisible());
        // Opened once more it is the same window.
        desk().open(m_first);
        m_world->run(50ms);
        QCOMPARE(apart(m_first), one);
        QCOMPARE(desktop().windows().all().size(), 2);
        QVERIFY(desk().shownId() != m_first);
        QTRY_VERIFY(one->isActiveWindow());
    }

    void aWindowOfItsOwnDoesWhatAChatNeeds()
    {
        ChatWindow *one = tearOff(m_second);
        QVERIFY(one);
        answerSlowly(2s, QStringLiteral("the answer"));
        send(one->pane(), QStringLiteral("And in a window?"));
        m_world->run(500ms);
        QVERIFY(one->session()->isBusy());
        QVERIFY(strike(*one, Qt::Key_Escape));
        m_world->run(100ms);
        QVERIFY(!one->session()->isBusy());
        answerSlowly(10ms, QStringLiteral("again"));
        QVERIFY(strike(*one, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
        m_world->run(500ms);
        QCOMPARE(lastSaid(one->session()), QStringLiteral("again"));
        QVERIFY(strike(*one, Qt::Key_F, Qt::ControlModifier));
        QVERIFY(one->pane().findBar().isVisible());
        QTest::keyClick(&one->pane().findBar(), Qt::Key_Escape);
        QVERIFY(!one->pane().findBar().isVisible());
        one->pane().composer().setText({});
        Q_EMIT one->pane().composer().lastMessageWanted(); // Up in an empty composer
        QVERIFY(!one->pane().composer().edited().isNull());
        QCOMPARE(one->pane().composer().text(), QStringLiteral("And in a window?"));
        one->pane().composer().endEditing();
        // What concerns more than this chat is done in the main window.
        const ConversationId shown = desk().shownId();
        window().showSettings();
        QVERIFY(strike(*one, Qt::Key_1, Qt::ControlModifier));
        QVERIFY(desk().page().isVisible());
        QCOMPARE(desk().shownId(), shown);
    }

    void closingEndsNoAnswer()
    {
        ChatWindow *one = tearOff(m_second);
        QVERIFY(one);
        answerSlowly(2s, QStringLiteral("went on"));
        send(one->pane(), QStringLiteral("Go on"));
        m_world->run(100ms);
        QVERIFY(one->close());
        m_world->run(50ms);
        QVERIFY(!apart(m_second));
        open(m_second); // the main window shows it again
        QCOMPARE(desk().shownId(), m_second);
        QVERIFY(desk().pane().session()->isBusy());
        m_world->run(3s);
        QCOMPARE(lastSaid(desk().pane().session()), QStringLiteral("went on"));
    }

    void aWindowGoesBackOrAwayWithItsChat()
    {
        ChatWindow *one = tearOff(m_second);
        QVERIFY(one);
        QVERIFY(strike(*one, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier));
        m_world->run(50ms);
        QTRY_VERIFY(!apart(m_second));
        QCOMPARE(desk().shownId(), m_second);
        QVERIFY(tearOff(m_second));
        desk().sidebar().removeChat(m_second);
        m_world->run(50ms);
        QVERIFY(!apart(m_second));
    }

    void whatIsWrittenInOneIsKept()
    {
        ChatWindow *one = tearOff(m_second);
        QVERIFY(one);
        one->pane().composer().setText(QStringLiteral("half a sentence 半"));
        m_world->run(2s);
        crash();
        QVERIFY(apart(m_second));
        QCOMPARE(apart(m_second)->pane().composer().text(), QStringLiteral("half a sentence 半"));
    }

    void everythingIsBackAfterACrash()
    {
        ChatWindow *one = tearOff(m_second);
        QVERIFY(one);
        one->setGeometry(120, 90, 610, 480);
        open(m_first);
        window().setGeometry(20, 30, 740, 640); // a screen of the tests has 800 px
        desk().page().setSidebarWidth(300);
        TranscriptView &view = desk().pane().transcript();
        view.showTurn(20);
        m_world->run(100ms);
        const NodeId top =
            view.model().nodeId(view.pieces().rowAt(view.verticalScrollBar()->value()));
        QVERIFY(!view.isAtEnd());
        window().showSettings();
        m_world->run(2s);
        const QRect place = window().geometry();
        const QRect placeApart = one->geometry();
        m_world->close(); // nothing is written when it dies
        QWidget again;
        putWindow(again, settings().get(windowGeometrySetting), {});
        QCOMPARE(again.geometry(), place);
        m_world->open({1100, 760});
        m_world->run(200ms);
        QVERIFY(window().settings().isVisible());
        QVERIFY(apart(m_second) && apart(m_second)->isVisible());
        QCOMPARE(apart(m_second)->size(), placeApart.size());
        QCOMPARE(desk().shownId(), m_first);
        QCOMPARE(desk().page().sidebarWidth(), 300);
        window().showChats();
        m_world->run(100ms);
        TranscriptView &read = desk().pane().transcript();
        QCOMPARE(read.model().nodeId(read.pieces().rowAt(read.verticalScrollBar()->value())), top);
    }

    void everythingIsBackAfterQuitting()
    {
        QVERIFY(tearOff(m_second));
        open(m_first);
        QVERIFY(window().close());
        QVERIFY(desktop().windows().all().isEmpty());
        m_world->reopen();
        QVERIFY(apart(m_second));
        QCOMPARE(desk().shownId(), m_first);
    }

    void aStartCanBeginWithANewChat()
    {
        settings().set(startAsLeftSetting, false);
        QVERIFY(tearOff(m_second));
        open(m_first);
        window().showSettings();
        m_world->run(2s);
        crash();
        QVERIFY(desk().page().isVisible());
        QVERIFY(desk().pane().session()->conversation().isEmpty());
        QVERIFY(!apart(m_second));
    }

    void aDamagedMemoryIsIgnored_data()
    {
        QTest::addColumn<QString>("apart");
        QTest::addColumn<QString>("sight");
        QTest::newRow("no JSON") << QStringLiteral("{[") << QStringLiteral("\x01");
        QTest::newRow("other types") << QStringLiteral("[1,null,{\"chat\":7}]")
                                     << QStringLiteral("{\"page\":[],\"read\":7}");
        QTest::newRow("unknown") << QStringLiteral("[{\"chat\":\"%1\",\"geometry\":\"eA==\"}]")
                                        .arg(ConversationId::create().toString())
                                 << QStringLiteral("{\"page\":\"Nowhere\",\"read\":{\"x\":\"y\"}}");
        QTest::newRow("huge") << QStringLiteral("[%1]").arg(QStringLiteral("{},").repeated(10'000))
                              << QStringLiteral("{\"page\":\"%1\"}").arg(QString(100'000, u'x'));
    }
    void aDamagedMemoryIsIgnored()
    {
        QFETCH(const QString, apart);
        QFETCH(const QString, sight);
        m_world->close();
        settings().set(apartSetting, apart);
        settings().set(sightSetting, sight);
        m_world->open({1100, 760});
        QVERIFY(desk().page().isVisible());
        QVERIFY(desktop().windows().all().isEmpty());
    }

    void aLongAnswerNobodyLooksAtIsTold_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("looksElsewhere");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<int>("told");
        QTest::newRow("long") << 12 << true << true << 1;
        QTest::newRow("short") << 5 << true << true << 0;
        QTest::newRow("looked at") << 12 << false << true << 0;
        QTest::newRow("not wanted") << 12 << true << false << 0;
    }
    void aLongAnswerNobodyLooksAtIsTold()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, looksElsewhere);
        QFETCH(const bool, wanted);
        QFETCH(const int, told);
        settings().set(notifySetting, wanted);
        open(m_second);
        answerSlowly(std::chrono::seconds(seconds), QStringLiteral("The **secret** answer"));
        send(desk().pane(), QStringLiteral("A long one"));
        m_world->run(100ms);
        if (looksElsewhere) {
            open(m_first);
        }
        m_world->run(13s);
        QCOMPARE(m_notifier->told.size(), told);
        if (told == 1) {
            QCOMPARE(m_notifier->told.first(),
                     (Notification{m_second, QStringLiteral("Second 半"),
                                   QStringLiteral("The answer is complete.")}));
            window().showSettings();
            Q_EMIT m_notifier->chosen(m_second, {});
            m_world->run(50ms);
            QCOMPARE(desk().shownId(), m_second);
            QVERIFY(desk().page().isVisible());
            QVERIFY(m_notifier->withdrawn.contains(m_second));
        }
    }

    void whatIsToldOfAnAnswer_data()
    {
        QTest::addColumn<bool>("temporary");
        QTest::addColumn<bool>("content");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        const auto complete = QStringLiteral("The answer is complete.");
        QTest::newRow("title only")
            << false << false << false << false << QStringLiteral("Ask <b>it</b>") << complete;
        QTest::newRow("content") << false << true << false << false
                                 << QStringLiteral("Ask <b>it</b>")
                                 << QStringLiteral("bold <i>and</i> more");
        QTest::newRow("failed") << false << true << true << false << QStringLiteral("Ask <b>it</b>")
                                << QStringLiteral("The answer failed.");
        QTest::newRow("temporary")
            << true << true << false << false << QStringLiteral("Temporary chat") << complete;
        QTest::newRow("locked") << false << true << false << true << QStringLiteral("Parley")
                                << complete;
    }
    void whatIsToldOfAnAnswer()
    {
        QFETCH(const bool, temporary);
        QFETCH(const bool, content);
        QFETCH(const bool, fails);
        QFETCH(const bool, locked);
        settings().set(notifyContentSetting, content);
        desk().newChat(temporary ? Keeping::Temporary : Keeping::Stored);
        if (fails) {
            for (int i = 0; i < 9; ++i) { // however often it is tried
                m_world->fakes.provider.enqueue(failing(errorOf(ErrorKind::Auth, 401), 12s));
            }
        } else {
            answerSlowly(12s, QStringLiteral("**bold**\n<i>and</i>\u202e more"));
        }
        send(desk().pane(), QStringLiteral("x"));
        desk().pane().session()->setTitle(QStringLiteral("Ask <b>it</b>\u202e"));
        m_world->run(100ms);
        open(m_first);
        if (locked) {
            settings().set(lockVerifierSetting, QStringLiteral("of a passphrase nobody gives"));
            window().desks().privacy().lock().lock();
            QVERIFY(windowsAreLocked());
        }
        m_world->run(30s);
        QCOMPARE(m_notifier->told.size(), 1);
        QTEST(m_notifier->told.first().title, "title");
        QTEST(m_notifier->told.first().text, "text");
    }

    void whatThePersonStopsIsNotTold()
    {
        open(m_second);
        answerSlowly(60s);
        send(desk().pane(), QStringLiteral("x"));
        m_world->run(12s);
        ChatSession *session = desk().pane().session();
        open(m_first);
        session->stop();
        m_world->run(1s);
        QVERIFY(m_notifier->told.isEmpty());
    }

    void theQuickWindowAsksAndMovesToParley()
    {
        settings().set(quickKeysSetting, QStringLiteral("Ctrl+Alt+Space"));
        QCOMPARE(m_shortcut->asked, QStringList({QString(), QStringLiteral("Ctrl+Alt+Space")}));
        Q_EMIT m_shortcut->pressed({});
        m_world->run(50ms);
        QuickWindow &quick = desktop().quick();
        QVERIFY(quick.isVisible());
        QVERIFY(quick.windowFlags() & Qt::WindowStaysOnTopHint);
        QVERIFY(quick.windowFlags() & Qt::FramelessWindowHint);
        m_world->fakes.provider.enqueue(answering({QStringLiteral("a quick one")}));
        send(quick.pane(), QStringLiteral("In between?"));
        m_world->run(500ms);
        QCOMPARE(lastSaid(quick.session()), QStringLiteral("a quick one"));
        const ConversationId id = quick.shownId();
        QVERIFY(strike(quick, Qt::Key_Escape));
        QVERIFY(!quick.isVisible());
        desk().open(id); // it is one window's at a time
        m_world->run(50ms);
        QVERIFY(quick.isVisible());
        QVERIFY(desk().shownId() != id);
        QVERIFY(strike(quick, Qt::Key_Return, Qt::ControlModifier));
        m_world->run(50ms);
        QVERIFY(!quick.isVisible());
        QCOMPARE(desk().shownId(), id);
        QCOMPARE(desk().pane().session()->conversation().size(), 2);
        Q_EMIT m_shortcut->pressed({}); // the next one is another chat
        m_world->run(50ms);
        QVERIFY(quick.isVisible() && quick.session()->conversation().isEmpty());
    }

    void anAnswerGoesOnBehindTheQuickWindow()
    {
        desktop().quick().open({});
        QuickWindow &quick = desktop().quick();
        answerSlowly(12s, QStringLiteral("later"));
        send(quick.pane(), QStringLiteral("Slow?"));
        m_world->run(100ms);
        QVERIFY(strike(quick, Qt::Key_Escape));
        window().activateWindow();
        m_world->run(14s);
        QCOMPARE(lastSaid(quick.session()), QStringLiteral("later"));
        QCOMPARE(m_notifier->told.size(), 1);
        Q_EMIT m_notifier->chosen(quick.shownId(), {});
        QVERIFY(quick.isVisible());
    }

    void theTrayHasTheChatsOfLate()
    {
        settings().set(traySetting, true);
        auto *tray = window().findChild<TrayIcon *>();
        QVERIFY(tray);
        Q_EMIT tray->menu().aboutToShow();
        QStringList texts;
        QAction *second = nullptr;
        for (QAction *action : tray->menu().actions()) {
            texts.append(action->text());
            second = action->text() == QStringLiteral("Second 半") ? action : second;
        }
        texts.removeAll(QString());
        QCOMPARE(texts, QStringList({QStringLiteral("Open Parley"), QStringLiteral("New chat"),
                                     QStringLiteral("Quick window"), QStringLiteral("First chat"),
                                     QStringLiteral("Second 半"), QStringLiteral("Quit")}));
        second->trigger();
        m_world->run(50ms);
        QCOMPARE(desk().shownId(), m_second);
    }

    void withoutATrayClosingEndsParley()
    {
        settings().set(traySetting, true);
        settings().set(stayInTraySetting, true);
        if (QSystemTrayIcon::isSystemTrayAvailable()) {
            QSKIP("this desktop has a tray");
        }
        QVERIFY(window().close());
    }

    void theSettingsSayWhatBecameOfTheKeys_data()
    {
        using State = GlobalShortcut::State;
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("works") << State::Works << QStringLiteral("opens the quick window");
        QTest::newRow("taken") << State::Taken << QStringLiteral("Another program uses");
        QTest::newRow("refused") << State::Refused << QStringLiteral("parley --quick");
        QTest::newRow("nowhere") << State::Nowhere << QStringLiteral("parley --quick");
        QTest::newRow("unusable") << State::Unusable << QStringLiteral("choose a letter");
    }
    void theSettingsSayWhatBecameOfTheKeys()
    {
        QFETCH(const GlobalShortcut::State, state);
        QFETCH(const QString, said);
        m_shortcut->becomes = state;
        DesktopPage page(m_theme, m_world->fakes.services);
        page.show();
        QVERIFY(press(page, QStringLiteral("Use Ctrl+Alt+Space")));
        const auto notes = page.findChildren<QLabel *>();
        const auto says = [&said](const QLabel *label) {
            return label->isVisible() && label->text().contains(said);
        };
        QVERIFY(std::any_of(notes.begin(), notes.end(), says));
        QCOMPARE(settings().get(quickKeysSetting), QStringLiteral("Ctrl+Alt+Space"));
        // Recorded as every other shortcut is.
        auto *keys = findControl<QAbstractButton>(
            page, QStringLiteral("Keys for the quick window: Ctrl+Alt+Space"));
        QVERIFY(keys);
        keys->click();
        QTest::keyClick(keys, Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(settings().get(quickKeysSetting), QStringLiteral("Ctrl+Alt+J"));
        keys->click();
        QTest::keyClick(keys, Qt::Key_Escape);
        QCOMPARE(keys->text(), QStringLiteral("Ctrl+Alt+J"));
        QVERIFY(press(page, QStringLiteral("No keys")));
        QCOMPARE(settings().get(quickKeysSetting), QString());
        QCOMPARE(m_shortcut->asked.last(), QString());
    }

    void theSettingsAreKept()
    {
        DesktopPage page(m_theme, m_world->fakes.services);
        page.show();
        const auto buttons = page.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == QStringLiteral("A new chat")) {
                button->click();
            }
        }
        QVERIFY(!settings().get(startAsLeftSetting));
        auto *tell =
            findControl<QCheckBox>(page, QStringLiteral("Tell me when a long answer has ended"));
        auto *seconds = findControl<QSpinBox>(page, QStringLiteral("An answer is long after"));
        QVERIFY(tell && seconds && seconds->isEnabled());
        seconds->setValue(30);
        tell->setChecked(false);
        QCOMPARE(settings().get(notifyAfterSetting), 30);
        QVERIFY(!settings().get(notifySetting));
        QVERIFY(!seconds->isEnabled());
    }
};

PARLEY_GUI_TEST(TestDesktop)
#include "tst_desktop.moc"
