// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is done beside the writing: the rest of the check after an unclean end, and that nobody
// waits for a backup or a check when the program ends.
#include "store/storecaretaker.h"

#include "store/database.h"
#include "store/databasefiles.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace parley;

class TestStoreCaretaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aLargeOneOpensAtOnceAndIsCheckedBeside();
    void damageThatIsFoundBesideIsRecoveredAndTold();
    void aCheckThatWasNotFinishedIsMadeAtTheNextStart();
    void whatMattersAtOnceIsCheckedAtOnce();
    void aSmallOneIsCheckedAtOnce();
    void aReaderChecksNothing();
    void theEndWaitsForNoBackup();
    void whatIsAskedForAtTheEndIsNotBegun();
    void aCheckThatIsEndedFindsNoDamage();

private:
    // A database whose program ended without closing it.
    QString leftOpen(const QString &source);
    static void damage(const QString &path);

    QTemporaryDir m_sources;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_large; // with its journal
    QString m_small;
    ConversationHead m_head = sample::head(QStringLiteral("Large"));
    Conversation m_other = sample::branched();
};

namespace {

const QString mark = QStringLiteral(".unchecked");

QStringList backupsIn(const QString &path)
{
    return QDir(backupFolder(path)).entryList(QDir::Files);
}

void copyBoth(const QString &from, const QString &to)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QVERIFY(QFile::copy(from + suffix, to + suffix));
    }
}

} // namespace

void TestStoreCaretaker::initTestCase()
{
    const auto make = [this](const QString &name, int messages) {
        const QString path = m_sources.filePath(name + QStringLiteral("-writing.db"));
        const QString copy = m_sources.filePath(name + QStringLiteral(".db"));
        SqliteConversationStore store(path);
        Conversation large(m_head);
        for (int i = 0; i < messages; ++i) {
            large.append(sample::node(Role::User, QStringLiteral("很多 words ").repeated(120'000)));
        }
        static_cast<void>(await(store.saveWhole(large, {})));
        static_cast<void>(await(store.saveWhole(m_other, {})));
        copyBoth(path, copy);
        return copy;
    };
    m_large = make(QStringLiteral("large"), 16);
    m_small = make(QStringLiteral("small"), 6);
    QVERIFY(QFileInfo(m_large).size() > 16 * 1024 * 1024);
    QVERIFY(QFileInfo(m_small).size() < 16 * 1024 * 1024);
    QVERIFY(QFileInfo(m_large + QStringLiteral("-wal")).size() > 0);
}

void TestStoreCaretaker::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString TestStoreCaretaker::leftOpen(const QString &source)
{
    const QString path = m_dir->filePath(QStringLiteral("parley.db"));
    copyBoth(source, path);
    return path;
}

void TestStoreCaretaker::damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (int quarter = 1; quarter < 4; ++quarter) { // some of it may be free
        QVERIFY(file.seek(file.size() / 4 * quarter));
        QVERIFY(file.write(QByteArray(20'000, '\xff')) > 0);
    }
}

void TestStoreCaretaker::aLargeOneOpensAtOnceAndIsCheckedBeside()
{
    const QString path = leftOpen(m_large);
    SqliteConversationStore store(path);
    QVERIFY(await(store.opened())->setAside.isEmpty());
    QCOMPARE(await(store.list())->size(), 2);
    QVERIFY(await(store.saveHead(sample::head()))); // not kept waiting
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path + mark), 60'000);
    QVERIFY(!store.recovered().isFinished());
}

void TestStoreCaretaker::damageThatIsFoundBesideIsRecoveredAndTold()
{
    const QString path = leftOpen(m_large);
    damage(path);
    SqliteConversationStore store(path);
    QVERIFY(await(store.opened())->setAside.isEmpty());
    const auto recovered = await(store.recovered());
    QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().detail));
    QVERIFY(QFile::exists(recovered->setAside));
    QVERIFY(recovered->salvaged >= m_other.size());
    QVERIFY(!QFile::exists(path + mark));
    QCOMPARE(await(store.load(m_other.head().id))->nodes(), m_other.nodes());
    QVERIFY(await(store.saveHead(sample::head())));
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
}

void TestStoreCaretaker::aCheckThatWasNotFinishedIsMadeAtTheNextStart()
{
    const QString path = leftOpen(m_large);
    damage(path);
    {
        SqliteConversationStore store(path); // opens, and ends before much can be checked
    }
    const bool found = !databasesSetAside(path, damagedDatabase).isEmpty();
    QVERIFY(found || QFile::exists(path + mark) ||
            QFile::exists(path + QStringLiteral(".suspect")));
    SqliteConversationStore store(path);
    QVERIFY(await(store.opened()));
    QTRY_COMPARE_WITH_TIMEOUT(databasesSetAside(path, damagedDatabase).size(), 1, 60'000);
    QCOMPARE(await(store.load(m_other.head().id))->nodes(), m_other.nodes());
}

void TestStoreCaretaker::whatMattersAtOnceIsCheckedAtOnce()
{
    const QString path = leftOpen(m_large);
    {
        const Connection connection(path, Connection::Access::ReadWrite); // nobody closed it
        QVERIFY(execute(connection.database(), QStringLiteral("PRAGMA journal_mode=DELETE")));
        QVERIFY(execute(connection.database(), QStringLiteral("DROP INDEX nodes_by_parent")));
    }
    QFile left(path + mark);
    QVERIFY(left.open(QIODevice::WriteOnly));
    SqliteConversationStore store(path);
    QVERIFY(!await(store.opened())->setAside.isEmpty());
}

void TestStoreCaretaker::aSmallOneIsCheckedAtOnce()
{
    const QString path = leftOpen(m_small);
    damage(path);
    SqliteConversationStore store(path);
    QVERIFY(!await(store.opened())->setAside.isEmpty());
    QVERIFY(!QFile::exists(path + mark));
    QVERIFY(!store.recovered().isFinished()); // told already
}

void TestStoreCaretaker::aReaderChecksNothing()
{
    const QString path = leftOpen(m_large);
    QFile left(path + mark);
    QVERIFY(left.open(QIODevice::WriteOnly));
    SqliteConversationStore store(path, SqliteConversationStore::Mode::ReadOnly);
    QVERIFY(await(store.opened()));
    QCOMPARE(await(store.list())->size(), 2);
    QVERIFY(left.exists());
}

void TestStoreCaretaker::theEndWaitsForNoBackup()
{
    const QString path = leftOpen(m_large);
    QString code;
    for (int attempt = 0; attempt < 10 && code.isEmpty(); ++attempt) {
        auto store = std::make_unique<SqliteConversationStore>(path);
        QVERIFY(await(store->opened()));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path + mark), 60'000);
        QVERIFY(await(store->saveHead(sample::head())));
        auto backup = store->backUpIfDue(sample::time(attempt * 1'000'000));
        while (!backup.isFinished() && backupsIn(path).filter(QStringLiteral(".part")).isEmpty()) {
        }
        store.reset();
        QVERIFY(backup.isFinished());
        code = backup.result() ? QString() : backup.result().error().providerCode;
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal"))); // closed as ever
    }
    QCOMPARE(code, QStringLiteral("interrupted"));
    QVERIFY(backupsIn(path).filter(QStringLiteral(".part")).isEmpty());
    SqliteConversationStore store(path);
    QVERIFY(await(store.backUpIfDue(sample::time(100'000'000)))->endsWith(QStringLiteral(".db")));
}

void TestStoreCaretaker::whatIsAskedForAtTheEndIsNotBegun()
{
    const QString path = leftOpen(m_large);
    QFuture<Result<QString>> backup;
    QFuture<Result<QString>> check;
    {
        SqliteConversationStore store(path);
        check = store.checkIntegrity();
        backup = store.backUpIfDue(sample::time(0));
    }
    QCOMPARE(check.result().error().providerCode, QStringLiteral("interrupted"));
    QCOMPARE(backup.result().error().providerCode, QStringLiteral("interrupted"));
    QVERIFY(backupsIn(path).isEmpty());
}

// SQLite says of pages it did not get to that nobody uses them.
void TestStoreCaretaker::aCheckThatIsEndedFindsNoDamage()
{
    const QString path = leftOpen(m_large);
    int ended = 0;
    for (int round = 0; round < 20; ++round) {
        Interruption interruption;
        Result<QString> verdict;
        std::atomic<bool> finished = false;
        std::thread checking([&] {
            verdict = Database::check(path, CheckDepth::Full, interruption);
            finished = true;
        });
        for (int turn = 0; turn < round * 50; ++turn) {
            std::this_thread::yield();
        }
        while (!finished) {
            interruption.request();
            std::this_thread::yield();
        }
        checking.join();
        ended += verdict ? 0 : 1;
        const QString said = verdict ? *verdict : verdict.error().providerCode;
        QVERIFY2(said == QLatin1String("ok") || said == QLatin1String("interrupted"),
                 qPrintable(said));
    }
    QVERIFY(ended > 0);
    QVERIFY(!QFile::exists(path + QStringLiteral(".suspect")));
}

QTEST_GUILESS_MAIN(TestStoreCaretaker)
#include "tst_storecaretaker.moc"
