// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "ui/sidebar/conversationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace parley;
using namespace std::chrono_literals;

class TestConversationListModel : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock; // 21 November 2026, 9:00 UTC

    ConversationSummary chat(const QString &title, std::chrono::minutes ago)
    {
        ConversationSummary summary;
        summary.id = ConversationId::create();
        summary.title = title;
        summary.updated = m_clock.now().addSecs(-60 * ago.count());
        summary.model = {QStringLiteral("p"), QStringLiteral("m")};
        return summary;
    }
    static QStringList shown(const ConversationListModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append(model.index(row).data().toString());
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void rowsStandUnderTheirDays()
    {
        ConversationListModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        model.setAll({chat(QStringLiteral("old"), 24h * 40), chat(QStringLiteral("now"), 0min),
                      chat(QStringLiteral("week"), 24h * 5),
                      chat(QStringLiteral("yesterday"), 24h)});
        QCOMPARE(shown(model),
                 QStringList({QStringLiteral("Today"), QStringLiteral("now"),
                              QStringLiteral("Yesterday"), QStringLiteral("yesterday"),
                              QStringLiteral("Previous 7 days"), QStringLiteral("week"),
                              QStringLiteral("Older"), QStringLiteral("old")}));
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
        QCOMPARE(countOn(Shelf::Chats, model.all()), 4);
    }

    void timesAreShort_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 0 << QStringLiteral("now");
        QTest::newRow("minutes") << 59 << QStringLiteral("59 min");
        QTest::newRow("hours") << 60 << QStringLiteral("1 h");
        QTest::newRow("yesterday") << 60 * 20 << QStringLiteral("13:00");
        QTest::newRow("this week") << 60 * 24 * 3 << QStringLiteral("Wed");
        QTest::newRow("this year") << 60 * 24 * 30 << QStringLiteral("22 Oct");
        QTest::newRow("long ago") << 60 * 24 * 400 << QStringLiteral("Oct 2025");
        QTest::newRow("clock went back") << -30 << QStringLiteral("now");
    }
    void timesAreShort()
    {
        QFETCH(int, minutes);
        QFETCH(QString, text);
        ConversationListModel model(m_clock);
        model.setAll({chat(QStringLiteral("x"), std::chrono::minutes(minutes))});
        QCOMPARE(model.index(1).data(ConversationListModel::TimeRole).toString(), text);
    }

    void aChangeInPlaceMovesNoRow()
    {
        ConversationListModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        ConversationSummary first = chat(QStringLiteral("a"), 1min);
        model.setAll({first, chat(QStringLiteral("b"), 2min)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        first.title = QStringLiteral("a renamed");
        model.put(first);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        model.put(first);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("a renamed"));
    }

    void newsMovesAChatToTheTop()
    {
        ConversationListModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        ConversationSummary old = chat(QStringLiteral("old"), 24h * 3);
        model.setAll({chat(QStringLiteral("new"), 5min), old});
        old.updated = m_clock.now();
        model.put(old);
        QCOMPARE(shown(model), QStringList({QStringLiteral("Today"), QStringLiteral("old"),
                                            QStringLiteral("new")}));
    }

    void midnightMovesTheHeadings()
    {
        ConversationListModel model(m_clock);
        model.setAll({chat(QStringLiteral("x"), 0min)});
        m_clock.jump(24h);
        model.refreshTimes();
        QCOMPARE(shown(model), QStringList({QStringLiteral("Yesterday"), QStringLiteral("x")}));
        m_clock.jump(-24h);
    }

    void titlesOfAModelStayPlainText()
    {
        ConversationListModel model(m_clock);
        const QString hostile = QStringLiteral("<b>x</b>\u202E evil ").repeated(1000);
        model.setAll({chat(hostile, 1min)});
        QCOMPARE(model.index(1).data().toString(), hostile);
    }

    void manyChatsAreNoBurden()
    {
        ConversationListModel model(m_clock);
        QList<ConversationSummary> all;
        for (int i = 0; i < 20'000; ++i) {
            all.append(chat(QStringLiteral("chat %1").arg(i), std::chrono::minutes(i)));
        }
        model.setAll(all);
        QVERIFY(model.rowCount() > 20'000);
        ListWish wish;
        wish.shelf = Shelf::Trash;
        model.setWish(wish);
        QCOMPARE(model.rowCount(), 0);
    }

    void everyChatIsOnOneShelf()
    {
        ConversationListModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        ConversationSummary filed = chat(QStringLiteral("filed"), 1min);
        ConversationSummary lost = chat(QStringLiteral("folder is gone"), 2min);
        ConversationSummary pinned = chat(QStringLiteral("pinned"), 3min);
        ConversationSummary archived = chat(QStringLiteral("archived"), 4min);
        ConversationSummary trashed = chat(QStringLiteral("trashed"), 5min);
        const Folder folder{FolderId::create(), QStringLiteral("Folder")};
        filed.place.folder = folder.id;
        lost.place.folder = FolderId::create();
        pinned.place = {folder.id, true, false, {}};
        archived.place.archived = true;
        trashed.place = {folder.id, true, true, m_clock.now().addDays(-29)};
        ListWish wish;
        wish.folders = {folder};
        model.setWish(wish);
        model.setAll({filed, lost, pinned, archived, trashed});
        QCOMPARE(shown(model), QStringList({QStringLiteral("Pinned"), QStringLiteral("pinned"),
                                            QStringLiteral("Folders"), QStringLiteral("Folder"),
                                            QStringLiteral("filed"), QStringLiteral("Today"),
                                            QStringLiteral("folder is gone")}));
        wish.collapsed = {folder.id};
        model.setWish(wish);
        QCOMPARE(model.rowCount(), 6);
        wish.shelf = Shelf::Archive;
        model.setWish(wish);
        QCOMPARE(shown(model), QStringList({QStringLiteral("Today"), QStringLiteral("archived")}));
        wish.shelf = Shelf::Trash;
        model.setWish(wish);
        QCOMPARE(shown(model), QStringList({QStringLiteral("Today"), QStringLiteral("trashed")}));
        QCOMPARE(model.index(1).data(ConversationListModel::TimeRole).toString(),
                 QStringLiteral("1 d left"));
        QVERIFY(!(model.flags(model.index(1)) & Qt::ItemIsDragEnabled));
    }

    void removedChatsForgetTheirState()
    {
        ConversationListModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        const ConversationSummary one = chat(QStringLiteral("x"), 1min);
        model.setAll({one});
        model.mark(one.id, ConversationListModel::Mark::Answering, true);
        QVERIFY(!model.answeringRows().isEmpty());
        model.remove(one.id);
        QVERIFY(model.answeringRows().isEmpty());
        QCOMPARE(model.rowCount(), 0);
        model.remove(one.id);
        model.put(one);
        QVERIFY(!model.indexOf(one.id).data(ConversationListModel::AnsweringRole).toBool());
    }
};

QTEST_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
