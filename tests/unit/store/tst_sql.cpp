// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sql.h"

#include "store/connection.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace parley;

class TestSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void valuesComeBackAsTheyWent_data();
    void valuesComeBackAsTheyWent();
    void nullTextIsEmptyText();
    void timesKeepTheirMillisecond();
    void aStatementRunsAgainWithOtherValues();
    void rowsComeOneByOne();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void aCommittedTransactionStays();
    void aScriptRunsEachStatementAndTriggersWhole();
    void aScriptStopsAtTheFirstFault();
    void faultsAreStorageErrorsWithACode();
    void aFullDatabaseIsToldFromOtherFaults();
    void aReaderWritesNothing();
    void singleNeedsARow();

private:
    [[nodiscard]] const QSqlDatabase &database() const { return m_connection->database(); }
    [[nodiscard]] qint64 count() const
    {
        return single(database(), QStringLiteral("SELECT count(*) FROM t"))->toLongLong();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

void TestSql::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(m_dir->filePath(QStringLiteral("数据.db")),
                                                Connection::Access::ReadWrite);
    QVERIFY(m_connection->opened());
    QVERIFY(execute(database(), QStringLiteral("CREATE TABLE t (i INTEGER, s TEXT, b BLOB)")));
}

void TestSql::cleanup()
{
    m_connection.reset();
    m_dir.reset();
}

void TestSql::valuesComeBackAsTheyWent_data()
{
    QTest::addColumn<qint64>("integer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << qint64(0) << QString() << QByteArray();
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("ok")
                             << QByteArray(1, '\0');
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                              << QStringLiteral("'; DROP TABLE t; --")
                              << QByteArray("\xff\xfe\0x", 4);
    QString nul = QStringLiteral("a");
    nul.append(QChar(0)).append(QStringLiteral("b 你好 👍"));
    QTest::newRow("NUL and letters") << qint64(-1) << nul << QByteArray("?1 ?");
    QTest::newRow("huge") << qint64(1) << QString(12'000'000, u'字') << QByteArray(12'000'000, 'b');
}

void TestSql::valuesComeBackAsTheyWent()
{
    QFETCH(const qint64, integer);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    Statement insert(database(), "INSERT INTO t VALUES (?, ?, ?)");
    QVERIFY(insert.bind(integer).bind(text).bind(bytes).run());
    QCOMPARE(insert.affected(), 1);
    QCOMPARE(insert.insertedKey(), 1);
    Statement select(database(), "SELECT i, s, b FROM t");
    QVERIFY(*select.next());
    QCOMPARE(select.integer(0), integer);
    QVERIFY(select.text(1) == text);
    QVERIFY(select.bytes(2) == bytes);
    QVERIFY(!select.isNull(1) && !select.isNull(2));
    QVERIFY(!*select.next());
}

void TestSql::nullTextIsEmptyText()
{
    Statement insert(database(), "INSERT INTO t VALUES (?, ?, ?)");
    QVERIFY(insert.bindNull().bind(QString()).bind(QByteArray()).run());
    Statement select(database(), "SELECT i IS NULL, s = '', b = x'' FROM t");
    QVERIFY(*select.next());
    QCOMPARE(select.integer(0) + select.integer(1) + select.integer(2), 3);
}

void TestSql::timesKeepTheirMillisecond()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'795'123'456'789, QTimeZone::utc());
    Statement insert(database(), "INSERT INTO t (i) VALUES (?)");
    QVERIFY(insert.bind(time).run());
    QVERIFY(insert.bind(QDateTime()).run());
    Statement select(database(), "SELECT i FROM t ORDER BY rowid");
    QVERIFY(*select.next());
    QCOMPARE(select.time(0), time);
    QCOMPARE(select.time(0).timeSpec(), Qt::UTC);
    QVERIFY(*select.next());
    QVERIFY(!select.time(0).isValid());
}

void TestSql::aStatementRunsAgainWithOtherValues()
{
    Statement insert(database(), "INSERT INTO t (i) VALUES (?)");
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(insert.bind(i).run());
        QCOMPARE(insert.insertedKey(), i);
    }
    QCOMPARE(single(database(), QStringLiteral("SELECT sum(i) FROM t"))->toInt(), 6);
}

void TestSql::rowsComeOneByOne()
{
    QVERIFY(execute(database(), QStringLiteral("INSERT INTO t (i) VALUES (1), (2), (3)")));
    Statement select(database(), "SELECT i FROM t WHERE i > ? ORDER BY i");
    select.bind(1);
    QList<qint64> seen;
    for (auto row = select.next(); row && *row; row = select.next()) {
        seen.append(select.integer(0));
    }
    QCOMPARE(seen, (QList<qint64>{2, 3}));
}

void TestSql::aTransactionThatIsNotCommittedLeavesNothing()
{
    {
        const Transaction transaction(database());
        QVERIFY(transaction.begun());
        QVERIFY(execute(database(), QStringLiteral("INSERT INTO t (i) VALUES (1)")));
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
}

void TestSql::aCommittedTransactionStays()
{
    {
        Transaction transaction(database());
        QVERIFY(execute(database(), QStringLiteral("INSERT INTO t (i) VALUES (1)")));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(count(), 1);
    const Transaction outer(database());
    const Transaction inner(database());
    QVERIFY(!inner.begun()); // one at a time
}

void TestSql::aScriptRunsEachStatementAndTriggersWhole()
{
    const QString script = QStringLiteral("-- a comment; with a semicolon\n"
                                          "CREATE TABLE log (n INTEGER);\n"
                                          "CREATE TRIGGER t_log AFTER INSERT ON t BEGIN\n"
                                          "    INSERT INTO log VALUES (1);\n"
                                          "    INSERT INTO log VALUES (2);\n"
                                          "END;\n\n"
                                          "INSERT INTO t (i)\n VALUES (7);\n");
    QVERIFY(executeScript(database(), script));
    QCOMPARE(single(database(), QStringLiteral("SELECT sum(n) FROM log"))->toInt(), 3);
}

void TestSql::aScriptStopsAtTheFirstFault()
{
    const auto done = executeScript(database(), QStringLiteral("INSERT INTO t (i) VALUES (1);\n"
                                                               "NONSENSE;\n"
                                                               "INSERT INTO t (i) VALUES (2);\n"));
    QVERIFY(!done);
    QCOMPARE(count(), 1);
}

void TestSql::faultsAreStorageErrorsWithACode()
{
    Statement wrong(database(), "SELECT nothing FROM nowhere");
    const auto faulty = wrong.next();
    QVERIFY(!faulty);
    QCOMPARE(faulty.error().kind, ErrorKind::Storage);
    QCOMPARE(faulty.error().providerCode, QStringLiteral("sql"));
    QVERIFY(!faulty.error().detail.isEmpty());

    QVERIFY(execute(database(), QStringLiteral("CREATE UNIQUE INDEX u ON t (i)")));
    Statement insert(database(), "INSERT INTO t (i) VALUES (?)");
    QVERIFY(insert.bind(1).run());
    const auto twice = insert.bind(1).run();
    QVERIFY(!twice);
    QCOMPARE(twice.error().providerCode, QStringLiteral("constraint"));
}

void TestSql::aFullDatabaseIsToldFromOtherFaults()
{
    QVERIFY(single(database(), QStringLiteral("PRAGMA max_page_count=10")));
    Statement insert(database(), "INSERT INTO t (b) VALUES (?)");
    const auto full = insert.bind(QByteArray(100'000, 'x')).run();
    QVERIFY(!full);
    QCOMPARE(full.error().providerCode, QStringLiteral("disk_full"));
    QVERIFY(insert.bind(QByteArray("small")).run());
}

void TestSql::aReaderWritesNothing()
{
    const Connection reader(m_dir->filePath(QStringLiteral("数据.db")),
                            Connection::Access::ReadOnly);
    QVERIFY(reader.opened());
    const auto done = execute(reader.database(), QStringLiteral("INSERT INTO t (i) VALUES (1)"));
    QVERIFY(!done);
    QCOMPARE(done.error().providerCode, QStringLiteral("read_only"));
    QCOMPARE(count(), 0);
}

void TestSql::singleNeedsARow()
{
    QVERIFY(!single(database(), QStringLiteral("SELECT i FROM t")));
    QCOMPARE(single(database(), QStringLiteral("SELECT 42"))->toInt(), 42);
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
