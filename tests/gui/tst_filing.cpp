// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where conversations are put: pinned, folders, archive, trash; by mouse, keyboard and menu.
#include "gui/guitest.h"

#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/sidebar/sidebar.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

using namespace parley;
using namespace std::chrono_literals;

class TestFiling : public QObject
{
    Q_OBJECT

public:
    explicit TestFiling(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;
    ConversationId m_first;
    ConversationId m_second;

    MainWindow &window() { return m_world->window(); }
    ChatDesk &desk() { return window().desk(); }
    QListView &list() { return desk().sidebar().list(); }
    ConversationListModel &model() { return desk().feed().model(); }
    QModelIndex row(const ConversationId &id) { return model().indexOf(id); }
    ConversationId openChat() { return desk().pane().session()->conversation().head().id; }
    QStringList shown()
    {
        QStringList rows;
        for (int i = 0; i < model().rowCount(); ++i) {
            rows.append(model().index(i).data().toString());
        }
        return rows;
    }
    Filing stored(const ConversationId &id)
    {
        const QList<ConversationSummary> all = *m_world->fakes.store.list().result();
        for (const ConversationSummary &one : all) {
            if (one.id == id) {
                return one.place;
            }
        }
        return {};
    }
    void keyOn(const QModelIndex &index, Qt::Key key)
    {
        list().setFocus();
        list().setCurrentIndex(index);
        QTest::keyClick(&list(), key);
        m_world->run(50ms);
    }
    // The entry of the context menu of this row.
    QAction *entry(const QModelIndex &index, const QString &text)
    {
        list().setCurrentIndex(index);
        Q_EMIT list().customContextMenuRequested(list().visualRect(index).center());
        for (QMenu *menu : desk().sidebar().findChildren<QMenu *>()) {
            if (!menu->isVisible()) {
                continue;
            }
            for (QAction *action : menu->actions()) {
                if (action->text().section(u'\t', 0, 0) == text) {
                    return action;
                }
            }
        }
        return nullptr;
    }
    void choose(const QModelIndex &index, const QString &text)
    {
        QAction *action = entry(index, text);
        QVERIFY2(action, qPrintable(text));
        action->trigger();
        qobject_cast<QMenu *>(action->parent())->close();
        m_world->run(50ms);
    }
    void drag(const ConversationId &id, const QModelIndex &onto)
    {
        const std::unique_ptr<QMimeData> data(model().mimeData({row(id)}));
        if (model().canDropMimeData(data.get(), Qt::MoveAction, -1, -1, onto)) {
            model().dropMimeData(data.get(), Qt::MoveAction, -1, -1, onto);
        }
        m_world->run(50ms);
    }
    bool answer(const QString &button)
    {
        for (QDialog *dialog : window().findChildren<QDialog *>()) {
            if (dialog->isVisible()) {
                const bool pressed = press(*dialog, button);
                m_world->run(50ms);
                return pressed;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_first = m_world->addChat(QStringLiteral("Alpha"), QStringLiteral("fake/one"), 1min);
        m_second = m_world->addChat(QStringLiteral("Beta 日本"), QStringLiteral("fake/two"), 2min);
        m_world->say(m_first, Role::User, QStringLiteral("alpha"));
        m_world->say(m_second, Role::User, QStringLiteral("beta"));
        m_world->open({1100, 760});
        desk().open(m_first);
        m_world->run(50ms);
    }
    void cleanup() { m_world.reset(); }

    void aPinnedChatStandsOnTop()
    {
        choose(row(m_second), QStringLiteral("Pin"));
        QCOMPARE(shown(), QStringList({QStringLiteral("Pinned"), QStringLiteral("Beta 日本"),
                                       QStringLiteral("Today"), QStringLiteral("Alpha")}));
        QVERIFY(stored(m_second).pinned);
        QVERIFY(row(m_second)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("pinned")));
        choose(row(m_second), QStringLiteral("Unpin"));
        QVERIFY(!stored(m_second).pinned);
        QCOMPARE(shown().first(), QStringLiteral("Today"));
    }

    void aNewFolderIsNamedInPlace()
    {
        choose(row(m_second), QStringLiteral("Move to folder")); // a submenu: only opens
        QVERIFY(press(window(), QStringLiteral("New folder")));
        m_world->run(50ms);
        auto *editor = list().findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), QStringLiteral("Name of the folder"));
        editor->setText(QStringLiteral("  Research \n مشروع "));
        QTest::keyClick(editor, Qt::Key_Return);
        m_world->run(50ms);
        const QList<Folder> folders = *m_world->fakes.store.folders().result();
        QCOMPARE(folders.size(), 1);
        QCOMPARE(folders.first().name, QStringLiteral("Research مشروع"));
        QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("Research مشروع"));
    }

    void foldersHoldChatsAndFold()
    {
        const FolderId folder = desk().cabinet().addFolder(QStringLiteral("Work & play"));
        desk().cabinet().setFolder(m_second, folder);
        m_world->run(50ms);
        QCOMPARE(shown(), QStringList({QStringLiteral("Folders"), QStringLiteral("Work & play"),
                                       QStringLiteral("Beta 日本"), QStringLiteral("Today"),
                                       QStringLiteral("Alpha")}));
        const QModelIndex own = model().indexOf(folder);
        QCOMPARE(own.data(ConversationListModel::CountRole).toInt(), 1);
        QVERIFY(own.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("open")));
        keyOn(own, Qt::Key_Left);
        QVERIFY(!row(m_second).isValid());
        QVERIFY(model()
                    .indexOf(folder)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("closed")));
        QCOMPARE(list().currentIndex(), model().indexOf(folder));
        keyOn(model().indexOf(folder), Qt::Key_Return);
        QVERIFY(row(m_second).isValid());
        keyOn(row(m_second), Qt::Key_Left);
        QCOMPARE(list().currentIndex(), model().indexOf(folder));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(model().indexOf(folder)).center());
        QVERIFY(!row(m_second).isValid());
    }

    void whatIsFoldedStaysFolded()
    {
        const FolderId folder = desk().cabinet().addFolder(QStringLiteral("Work"));
        desk().cabinet().setFolder(m_second, folder);
        keyOn(model().indexOf(folder), Qt::Key_Left);
        m_world->run(50ms);
        m_world->reopen();
        QVERIFY(!row(m_second).isValid());
        QVERIFY(model().indexOf(folder).isValid());
    }

    void chatsAreDraggedInAndOut()
    {
        const FolderId folder = desk().cabinet().addFolder(QStringLiteral("Work"));
        const FolderId other = desk().cabinet().addFolder(QStringLiteral("Home"));
        drag(m_second, model().indexOf(folder));
        QCOMPARE(stored(m_second).folder, folder);
        drag(m_second, model().indexOf(other));
        QCOMPARE(stored(m_second).folder, other);
        drag(m_second, row(m_first)); // a chat of a day
        QVERIFY(stored(m_second).folder.isNull());
        desk().cabinet().setPinned(m_first, true);
        m_world->run(50ms);
        drag(m_second, row(m_first)); // a pinned one
        QVERIFY(stored(m_second).pinned);
        drag(m_second, model().indexOf(folder));
        QVERIFY(!stored(m_second).pinned);
        QCOMPARE(stored(m_second).folder, folder);
    }

    void otherThingsAreNotTakenInByDragging()
    {
        const FolderId folder = desk().cabinet().addFolder(QStringLiteral("Work"));
        QMimeData text;
        text.setText(QStringLiteral("just text"));
        QVERIFY(!model().canDropMimeData(&text, Qt::MoveAction, -1, -1, model().indexOf(folder)));
        QMimeData unknown;
        unknown.setData(model().mimeTypes().first(), "not an id");
        QVERIFY(
            !model().canDropMimeData(&unknown, Qt::MoveAction, -1, -1, model().indexOf(folder)));
        QVERIFY(!model().dropMimeData(&unknown, Qt::MoveAction, -1, -1, model().indexOf(folder)));
    }

    void deletingAFolderKeepsItsChats()
    {
        const FolderId folder = desk().cabinet().addFolder(QStringLiteral("Work"));
        desk().cabinet().setFolder(m_second, folder);
        m_world->run(50ms);
        keyOn(model().indexOf(folder), Qt::Key_Delete);
        QVERIFY(model().wish().folders.isEmpty());
        QVERIFY(row(m_second).isValid());
        QVERIFY(stored(m_second).folder.isNull());
        QVERIFY(press(window(), QStringLiteral("Undo")));
        m_world->run(50ms);
        QCOMPARE(stored(m_second).folder, folder);
        QCOMPARE(model().wish().folders.first().name, QStringLiteral("Work"));
    }

    void theArchiveIsOutOfTheWay()
    {
        desk().cabinet().setPinned(m_second, true);
        choose(row(m_second), QStringLiteral("Archive"));
        QVERIFY(!row(m_second).isValid());
        QVERIFY(stored(m_second).archived);
        QVERIFY(press(window(), QStringLiteral("Undo")));
        m_world->run(50ms);
        QVERIFY(stored(m_second).pinned);
        choose(row(m_second), QStringLiteral("Archive"));
        QVERIFY(press(window(), QStringLiteral("Archive")));
        m_world->run(50ms);
        QCOMPARE(list().accessibleName(), QStringLiteral("Archived chats"));
        QVERIFY(row(m_second).isValid());
        QVERIFY(!row(m_first).isValid());
        choose(row(m_second), QStringLiteral("Move back to the chats"));
        QVERIFY(!stored(m_second).archived);
        QVERIFY(press(window(), QStringLiteral("Back to the chats")));
        QVERIFY(row(m_second).isValid());
    }

    void theTrashGivesBack()
    {
        keyOn(row(m_first), Qt::Key_Delete);
        QVERIFY(stored(m_first).trashed.isValid());
        QVERIFY(openChat() != m_first);
        QVERIFY(press(window(), QStringLiteral("Trash")));
        m_world->run(50ms);
        QVERIFY(row(m_first).isValid());
        QCOMPARE(row(m_first).data(ConversationListModel::TimeRole).toString(),
                 QStringLiteral("30 d left"));
        choose(row(m_first), QStringLiteral("Restore"));
        QVERIFY(!stored(m_first).trashed.isValid());
        QVERIFY(press(window(), QStringLiteral("Back to the chats")));
        QVERIFY(row(m_first).isValid());
    }

    void afterTheOfferEndsItIsStillInTheTrash()
    {
        keyOn(row(m_first), Qt::Key_Delete);
        m_world->run(7s);
        QVERIFY(!findControl<QAbstractButton>(window(), QStringLiteral("Undo")));
        QVERIFY(m_world->fakes.store.stored(m_first));
    }

    void deletingForGoodAsksOnce()
    {
        desk().cabinet().trash(m_first);
        desk().cabinet().trash(m_second);
        desk().sidebar().showShelf(Shelf::Trash);
        m_world->run(50ms);
        keyOn(row(m_first), Qt::Key_Delete);
        QVERIFY(answer(QStringLiteral("Cancel")));
        QVERIFY(m_world->fakes.store.stored(m_first));
        keyOn(row(m_first), Qt::Key_Delete);
        QVERIFY(answer(QStringLiteral("Delete for good")));
        QVERIFY(!m_world->fakes.store.stored(m_first));
        QVERIFY(m_world->fakes.store.stored(m_second));
        QVERIFY(press(window(), QStringLiteral("Empty the trash")));
        QVERIFY(answer(QStringLiteral("Delete for good")));
        QVERIFY(!m_world->fakes.store.stored(m_second));
        QVERIFY(!findControl<QAbstractButton>(window(), QStringLiteral("Empty the trash")));
    }

    void anOpenedChatOfTheTrashIsRead()
    {
        desk().cabinet().trash(m_second);
        desk().sidebar().showShelf(Shelf::Trash);
        m_world->run(50ms);
        keyOn(row(m_second), Qt::Key_Return);
        QCOMPARE(openChat(), m_second);
        QVERIFY(stored(m_second).trashed.isValid());
    }

    void writingInItBringsItBack()
    {
        desk().cabinet().archive(m_second);
        desk().open(m_second);
        m_world->run(50ms);
        m_world->fakes.provider.enqueue(answering({QStringLiteral("yes")}));
        desk().pane().composer().setText(QStringLiteral("still here?"));
        desk().pane().composer().submit();
        m_world->run(500ms);
        QVERIFY(!stored(m_second).archived);
        QVERIFY(row(m_second).isValid());
    }

    void afterThirtyDaysTheTrashIsEmptiedAtStart()
    {
        desk().cabinet().trash(m_first);
        m_world->run(50ms);
        m_world->fakes.clock.jump(24h * 29);
        m_world->reopen();
        QVERIFY(m_world->fakes.store.stored(m_first));
        m_world->fakes.clock.jump(24h * 2);
        m_world->reopen();
        QVERIFY(!m_world->fakes.store.stored(m_first));
        QVERIFY(m_world->fakes.store.stored(m_second));
    }

    void whatTheDiskRefusesIsTakenBackAndSaid()
    {
        Error full;
        full.kind = ErrorKind::Storage;
        full.detail = QStringLiteral("disk full");
        m_world->fakes.store.failWith(full);
        desk().cabinet().setPinned(m_second, true);
        const FolderId folder = desk().cabinet().addFolder(QStringLiteral("Work"));
        m_world->run(50ms);
        QVERIFY(!desk().cabinet().placeOf(m_second).pinned);
        QVERIFY(!model().indexOf(folder).isValid());
        QVERIFY(!desk().pane().bar().sentence().isEmpty());
    }

    void theListStaysWhereItIsReadWhenOthersChange()
    {
        QList<ConversationSummary> many = model().all();
        for (int i = 0; i < 10'000; ++i) {
            ConversationSummary chat = many.first();
            chat.id = ConversationId::create();
            chat.updated = chat.updated.addSecs(-i);
            many.append(chat);
        }
        model().setAll(many);
        m_world->run(50ms);
        list().setCurrentIndex(row(m_first));
        list().verticalScrollBar()->setValue(20'000);
        const QModelIndex top = list().indexAt({20, 5});
        const ConversationId reading = conversationOf(top);
        desk().cabinet().setPinned(m_second, true);
        m_world->run(50ms);
        QCOMPARE(list().verticalScrollBar()->value(), 20'000);
        QVERIFY(qAbs(list().indexAt({20, 5}).row() - row(reading).row()) <= 2);
        QCOMPARE(conversationOf(list().currentIndex()), m_first);
    }

    void commandsOfTheOpenChat()
    {
        QVERIFY(desk().pane().session());
        const auto trigger = [&](const QString &text) {
            for (QAction *action : window().actions()) {
                if (action->text() == text) {
                    action->trigger();
                }
            }
            m_world->run(50ms);
        };
        trigger(QStringLiteral("Pin or unpin"));
        QVERIFY(stored(m_first).pinned);
        trigger(QStringLiteral("Archive chat"));
        QVERIFY(stored(m_first).archived);
        trigger(QStringLiteral("Archived chats"));
        QCOMPARE(model().wish().shelf, Shelf::Archive);
        trigger(QStringLiteral("Deleted chats"));
        QCOMPARE(model().wish().shelf, Shelf::Trash);
        trigger(QStringLiteral("Chats"));
        QCOMPARE(model().wish().shelf, Shelf::Chats);
    }
};

PARLEY_GUI_TEST(TestFiling)
#include "tst_filing.moc"
