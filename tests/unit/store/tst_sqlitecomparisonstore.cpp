// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Comparisons and line-ups on the disk: they come back as they were, also out of a damaged
// database, and an older one simply has none.
#include "store/salvage.h"
#include "store/sql.h"
#include "store/sqlitecomparisonstore.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

Comparison sampleComparison(const QString &title, qint64 seconds)
{
    Comparison comparison;
    comparison.id = ComparisonId::create();
    comparison.title = title;
    comparison.created = sample::time(0);
    comparison.updated = sample::time(seconds);
    comparison.panes = {{ConversationId::create(), 2}, {ConversationId::create(), 1}};
    comparison.turns = {{Id<ComparisonTurn>::create(), {NodeId::create()}, NodeId::create(), {}}};
    return comparison;
}

LineUp lineUpNamed(const QString &name)
{
    const LineUpPane pane{{QStringLiteral("p"), QStringLiteral("m")}, sample::worldText(), {}};
    return {LineUpId::create(), name, {pane, pane}};
}

} // namespace

class TestSqliteComparisonStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_comparisons.reset();
        m_store.reset();
    }

    void comparisonsComeBackLastChangedFirst()
    {
        QVERIFY(await(m_comparisons->list())->isEmpty());
        const Comparison older = sampleComparison(QStringLiteral("Older"), 10);
        Comparison newer = sampleComparison(QStringLiteral("新しい 'quoted'"), 20);
        QVERIFY(await(m_comparisons->save(newer)));
        QVERIFY(await(m_comparisons->save(older)));
        newer.sealed = true;
        newer.panes.append({ConversationId::create(), 1});
        QVERIFY(await(m_comparisons->save(newer)));
        reopen();
        QCOMPARE(*await(m_comparisons->list()), (QList<Comparison>{newer, older}));
    }

    void aRemovedComparisonLeavesItsConversations()
    {
        Comparison comparison = sampleComparison(QStringLiteral("c"), 1);
        const ConversationHead head = sample::head();
        comparison.panes.first().conversation = head.id;
        QVERIFY(await(m_store->saveHead(head)));
        QVERIFY(await(m_comparisons->save(comparison)));
        QVERIFY(await(m_comparisons->remove(comparison.id)));
        QVERIFY(await(m_comparisons->remove(comparison.id)));
        QVERIFY(await(m_comparisons->list())->isEmpty());
        QVERIFY(await(m_store->load(head.id)));
    }

    void lineUpsComeBackByName()
    {
        LineUp second = lineUpNamed(QStringLiteral("old"));
        const LineUp first = lineUpNamed(QStringLiteral("alpha"));
        const LineUp last = lineUpNamed(QStringLiteral("Zulu"));
        for (const LineUp &lineUp : {second, last, first}) {
            QVERIFY(await(m_comparisons->saveLineUp(lineUp)));
        }
        second.name = QStringLiteral("Beta");
        QVERIFY(await(m_comparisons->saveLineUp(second)));
        reopen();
        QCOMPARE(*await(m_comparisons->lineUps()), (QList<LineUp>{first, second, last}));
        QVERIFY(await(m_comparisons->removeLineUp(first.id)));
        QCOMPARE(await(m_comparisons->lineUps())->size(), 2);
    }

    void aRowThatIsNoJsonIsPassedOver()
    {
        QVERIFY(await(m_comparisons->save(sampleComparison(QStringLiteral("good"), 1))));
        QVERIFY(await(m_store->write([](const QSqlDatabase &connection) {
            return execute(connection, QStringLiteral("INSERT INTO comparisons (id, body) "
                                                      "VALUES (randomblob(16), '{oh')"));
        })));
        QCOMPARE(await(m_comparisons->list())->size(), 1);
    }

    void aSalvagedDatabaseHasThemAll()
    {
        const Comparison comparison = sampleComparison(QStringLiteral("障害"), 5);
        const LineUp lineUp = lineUpNamed(QStringLiteral("Fast"));
        QVERIFY(await(m_store->saveHead(sample::head())));
        QVERIFY(await(m_comparisons->save(comparison)));
        QVERIFY(await(m_comparisons->saveLineUp(lineUp)));
        cleanup();
        QVERIFY(salvageDatabase(path(), m_folder->filePath(QStringLiteral("copy.db"))));
        SqliteConversationStore store(m_folder->filePath(QStringLiteral("copy.db")));
        SqliteComparisonStore copied(store);
        QCOMPARE(*await(copied.list()), QList<Comparison>{comparison});
        QCOMPARE(*await(copied.lineUps()), QList<LineUp>{lineUp});
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("p.db")); }
    void reopen()
    {
        cleanup();
        m_store = std::make_unique<SqliteConversationStore>(path());
        m_comparisons = std::make_unique<SqliteComparisonStore>(*m_store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<SqliteComparisonStore> m_comparisons;
};

QTEST_GUILESS_MAIN(TestSqliteComparisonStore)
#include "tst_sqlitecomparisonstore.moc"
