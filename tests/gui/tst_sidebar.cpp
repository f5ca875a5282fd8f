// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Many chats: several answers at once, names, deleting and taking it back.
#include "gui/guitest.h"

#include "ui/chatspage.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/composeredit.h"
#include "ui/sidebar/sidebar.h"
#include "ui/toast.h"
#include "ui/windowmemory.h"

#include <QLineEdit>
#include <QListView>

using namespace parley;
using namespace std::chrono_literals;

class TestSidebar : public QObject
{
    Q_OBJECT

public:
    explicit TestSidebar(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;
    ConversationId m_first;
    ConversationId m_second;

    ChatDesk &desk() { return m_world->window().desk(); }
    ChatPane &pane() { return desk().pane(); }
    QListView &list() { return desk().sidebar().list(); }
    ConversationListModel &model() { return desk().feed().model(); }
    QModelIndex row(const ConversationId &id) { return model().indexOf(id); }
    void send(const QString &text)
    {
        pane().composer().setText(text);
        pane().composer().submit();
    }
    static Script slow(const QString &text)
    {
        return {{0ms, Started{}}, {50ms, TextDelta{text}}, {2s, Finished{}}};
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_first = m_world->addChat(QStringLiteral("Alpha"), QStringLiteral("fake/one"), 1h);
        m_second = m_world->addChat(QStringLiteral("Beta 日本"), QStringLiteral("fake/two"), 30h);
        m_world->say(m_first, Role::User, QStringLiteral("alpha"));
        m_world->say(m_second, Role::User, QStringLiteral("beta"));
        m_world->fakes.settings.set(openChatSetting, m_first.toString());
        m_world->open({1100, 760});
    }
    void cleanup() { m_world.reset(); }

    void theChatOfLastTimeIsOpenAgain()
    {
        QCOMPARE(pane().session()->conversation().head().id, m_first);
        QVERIFY(row(m_first).data(ConversationListModel::OpenRole).toBool());
        QCOMPARE(m_world->window().windowTitle(), QStringLiteral("Alpha - Parley"));
    }

    void whatWasRecoveredIsListed()
    {
        ConversationHead head;
        head.id = ConversationId::create();
        head.title = QStringLiteral("Gamma");
        head.created = m_world->fakes.clock.now();
        head.updated = head.created;
        const ConversationId found = head.id;
        QVERIFY(m_world->fakes.store.saveHead(head).result());
        QVERIFY(!row(found).isValid());
        m_world->fakes.backups.recovery->start();
        m_world->fakes.backups.recovery->addResult(Result<OpenReport>(OpenReport()));
        m_world->fakes.backups.recovery->finish();
        m_world->run(50ms);
        QVERIFY(row(found).isValid());
    }

    void twoChatsAnswerAtTheSameTime()
    {
        m_world->fakes.provider.enqueue(slow(QStringLiteral("first answer")));
        m_world->fakes.provider.enqueue(slow(QStringLiteral("second answer")));
        send(QStringLiteral("one"));
        m_world->run(100ms);
        desk().open(m_second);
        m_world->run(50ms);
        send(QStringLiteral("two"));
        m_world->run(100ms);
        QCOMPARE(desk().figures().answering, 2);
        QVERIFY(row(m_first).data(ConversationListModel::AnsweringRole).toBool());
        m_world->run(3s);
        QCOMPARE(desk().figures().answering, 0);
        QVERIFY(row(m_first).data(ConversationListModel::UnreadRole).toBool());
        QVERIFY(!row(m_second).data(ConversationListModel::UnreadRole).toBool());
        desk().open(m_first);
        m_world->run(50ms);
        QVERIFY(!row(m_first).data(ConversationListModel::UnreadRole).toBool());
        const Conversation &first = pane().session()->conversation();
        QCOMPARE(first.find(first.head().activeLeaf)->message.text(),
                 QStringLiteral("first answer"));
    }

    void aDraftWaitsInItsChat()
    {
        pane().composer().setText(QStringLiteral("half a sentence"));
        desk().open(m_second);
        m_world->run(50ms);
        QCOMPARE(pane().composer().text(), QString());
        desk().open(m_first);
        m_world->run(50ms);
        QCOMPARE(pane().composer().text(), QStringLiteral("half a sentence"));
    }

    void aClickOpensAChat()
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(row(m_second)).center());
        m_world->run(50ms);
        QCOMPARE(pane().session()->conversation().head().id, m_second);
    }

    void itStaysHiddenAfterARestart()
    {
        QTest::keyClick(&m_world->window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!list().isVisible());
        m_world->reopen();
        QVERIFY(!list().isVisible());
        QTest::keyClick(&m_world->window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(list().isVisible());
    }

    void f2RenamesInPlace()
    {
        list().setFocus();
        list().setCurrentIndex(row(m_second));
        QTest::keyClick(&list(), Qt::Key_F2);
        auto *editor = list().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("  Gamma \n ray "));
        QTest::keyClick(editor, Qt::Key_Return);
        m_world->run(1s);
        QCOMPARE(row(m_second).data().toString(), QStringLiteral("Gamma ray"));
        QCOMPARE(m_world->fakes.store.stored(m_second)->head().title, QStringLiteral("Gamma ray"));
    }

    void anEmptyNameChangesNothing()
    {
        QVERIFY(!model().setData(row(m_first), QStringLiteral("  "), Qt::EditRole));
        QCOMPARE(row(m_first).data().toString(), QStringLiteral("Alpha"));
    }

    void deletingCanBeTakenBackForSixSeconds()
    {
        list().setFocus();
        list().setCurrentIndex(row(m_first));
        QTest::keyClick(&list(), Qt::Key_Delete);
        m_world->run(50ms);
        QVERIFY(!row(m_first).isValid());
        QVERIFY(m_world->fakes.store.stored(m_first));
        QVERIFY(pane().session()->conversation().head().id != m_first);
        QVERIFY(press(m_world->window(), QStringLiteral("Undo")));
        m_world->run(7s);
        QVERIFY(row(m_first).isValid());
        QVERIFY(m_world->fakes.store.stored(m_first));
        QCOMPARE(pane().session()->conversation().head().id, m_first);
    }

    void afterSixSecondsTheOfferEnds()
    {
        desk().cabinet().trash(desk().shownId());
        m_world->run(5900ms);
        QVERIFY(findControl<QAbstractButton>(m_world->window(), QStringLiteral("Undo")));
        m_world->run(300ms);
        QVERIFY(!findControl<QAbstractButton>(m_world->window(), QStringLiteral("Undo")));
        QVERIFY(!row(m_first).isValid());
    }

    void theTimeStandsStillWhileTheMouseRestsOnTheOffer()
    {
        desk().cabinet().trash(desk().shownId());
        desk().cabinet().setUndoPaused(true);
        m_world->run(20s);
        QVERIFY(findControl<QAbstractButton>(m_world->window(), QStringLiteral("Undo")));
        desk().cabinet().setUndoPaused(false);
        m_world->run(7s);
        QVERIFY(!findControl<QAbstractButton>(m_world->window(), QStringLiteral("Undo")));
    }

    void deletingStopsTheAnswerAndLosesNothing()
    {
        m_world->fakes.provider.enqueue(slow(QStringLiteral("words that come too late")));
        send(QStringLiteral("one"));
        m_world->run(100ms);
        desk().cabinet().trash(desk().shownId());
        m_world->close();
        m_world->run(100ms);
        QVERIFY(m_world->fakes.store.stored(m_first));
        QCOMPARE(m_world->fakes.store.list().result()->size(), 2);
    }

    void aNewChatIsListedWithItsFirstMessage()
    {
        const int before = model().rowCount();
        QTest::keyClick(&m_world->window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(pane().session()->conversation().isEmpty());
        QCOMPARE(model().rowCount(), before);
        pane().session()->setModel({QStringLiteral("fake"), QStringLiteral("one")});
        m_world->fakes.provider.enqueue(answering({QStringLiteral("yes")}));
        send(QStringLiteral("A new beginning"));
        m_world->run(500ms);
        QCOMPARE(model().rowCount(), before + 1);
        QCOMPARE(model().index(1).data().toString(), QStringLiteral("A new beginning"));
    }

    void inANarrowWindowTheSidebarSlidesOver()
    {
        m_world->window().resize(800, 600);
        m_world->run(50ms);
        QVERIFY(!list().isVisible());
        QVERIFY(findControl<QAbstractButton>(m_world->window(),
                                             QStringLiteral("Show or hide the sidebar")));
        QTest::keyClick(&m_world->window(), Qt::Key_B, Qt::ControlModifier);
        m_world->run(50ms);
        QVERIFY(list().isVisible());
        QCOMPARE(m_world->window().focusWidget(), &list());
        QTest::keyClick(&list(), Qt::Key_Escape);
        m_world->run(50ms);
        QVERIFY(!list().isVisible());
        m_world->window().resize(1100, 700);
        m_world->run(50ms);
        QVERIFY(list().isVisible());
    }

    void damagedStorageIsSaidAndTheWindowLives()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_world->fakes.settings.set(openChatSetting, QStringLiteral("not an id"));
        m_world->open({1100, 760});
        QVERIFY(pane().session());
        QVERIFY(pane().session()->conversation().isEmpty());
    }
};

PARLEY_GUI_TEST(TestSidebar)
#include "tst_sidebar.moc"
