// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Votes in the database: they only grow, and survive a restored backup and damage.
#include "store/salvage.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"
#include "store/sqlitevotebook.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

Vote bestOfTwo()
{
    Vote vote;
    vote.id = VoteId::create();
    vote.at = sample::time(1000);
    vote.contest = ContestId::create();
    vote.round = RoundId::create();
    vote.answers = {
        {{QStringLiteral("p"), QStringLiteral("m")}, ConversationId::create(), NodeId::create()},
        {{QStringLiteral("p"), QStringLiteral("b")}, {}, NodeId::create()}};
    return vote;
}

} // namespace

class TestSqliteVoteBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void nothingCanBeTakenOutOrAltered()
    {
        const Vote vote = bestOfTwo();
        record({vote});
        for (const char *sql : {"DELETE FROM votes", "UPDATE votes SET kind = 'tie'"}) {
            QVERIFY(!await(m_store->write(
                [sql](const QSqlDatabase &db) { return execute(db, QLatin1String(sql)); })));
        }
        QCOMPARE(votes(), QList<Vote>{vote});
    }

    void whatALaterParleyWroteIsPassedOver()
    {
        const Vote vote = bestOfTwo();
        record({vote});
        QVERIFY(await(m_store->write([](const QSqlDatabase &db) {
            return execute(
                db, QStringLiteral("INSERT INTO votes (id, at, kind, blind, tags, answers, note) "
                                   "VALUES (randomblob(16), 1, 'ranked', 0, 'no', '{', '')"));
        })));
        QCOMPARE(votes(), QList<Vote>{vote});
    }

    void votesSurviveTheProgramABackupAndDamage()
    {
        const Vote before = bestOfTwo();
        const Vote after = bestOfTwo();
        QVERIFY(await(m_store->saveHead(sample::head(QStringLiteral("c"), 0))));
        record({before});
        QVERIFY(await(m_store->backUpIfDue(sample::time(2000))));
        record({after});
        const auto backups = await(m_store->backups());
        QVERIFY(!backups->isEmpty());
        QVERIFY(await(m_store->restoreBackup(backups->first().path)));
        QCOMPARE(votes(), (QList<Vote>{before, after}));
        close();

        const QString saved = m_folder->filePath(QStringLiteral("saved.db"));
        QVERIFY(salvageDatabase(path(), saved));
        QFile::remove(path());
        QVERIFY(QFile::rename(saved, path()));
        open();
        QCOMPARE(votes(), (QList<Vote>{before, after}));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("p.db")); }
    void open()
    {
        m_store = std::make_unique<SqliteConversationStore>(path());
        m_book = std::make_unique<SqliteVoteBook>(*m_store);
    }
    void close()
    {
        m_book.reset();
        m_store.reset();
    }
    void record(const QList<Vote> &given)
    {
        for (const Vote &vote : given) {
            QVERIFY(await(m_book->record(vote)));
        }
    }
    QList<Vote> votes() { return await(m_book->votes({})).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<SqliteVoteBook> m_book;
};

QTEST_GUILESS_MAIN(TestSqliteVoteBook)
#include "tst_sqlitevotebook.moc"
