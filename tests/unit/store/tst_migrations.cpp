// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every schema there ever was, kept as a small database, opens with everything in it; a migration
// that fails changes nothing.
#include "archive/conversationarchive.h"
#include "store/backups.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <sqlite3.h>

using namespace parley;

namespace {

QString golden(const QString &name)
{
    return QStringLiteral(PARLEY_TEST_DATA) + QStringLiteral("/db/") + name;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 versionOf(const QString &path)
{
    const Connection connection(path, Connection::Access::ReadOnly);
    return single(connection.database(), QStringLiteral("PRAGMA user_version"))->toLongLong();
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyPastSchemaIsKept();
    void everyPastSchemaOpens_data();
    void everyPastSchemaOpens();
    void aSoundBackupIsMadeFirst();
    void aNewDatabaseNeedsNoBackup();
    void oldBackupsAreThinnedOut();
    void aMigrationThatFailsChangesNothing();
    void aReaderDoesNotMigrate();
    void whatAnOlderParleyWroteIsFound();
    void aDatabaseBeingMadeIsNoStrangers();

private:
    [[nodiscard]] QString copy(const QString &name);
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("p.db")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestMigrations::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString TestMigrations::copy(const QString &name)
{
    QFile::copy(golden(name), path());
    QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path();
}

void TestMigrations::everyPastSchemaIsKept()
{
    for (int version = 1; version < newestSchema(); ++version) {
        const QString name = QStringLiteral("v%1.sqlite").arg(version);
        QVERIFY2(QFile::exists(golden(name)),
                 qPrintable(name + QStringLiteral(": make it with \"storechild golden\"")));
        QCOMPARE(versionOf(copy(name)), version);
        init();
    }
}

void TestMigrations::everyPastSchemaOpens_data()
{
    QTest::addColumn<QString>("stem");
    for (const QString &name :
         QDir(golden(QString())).entryList({QStringLiteral("v*.sqlite")}, QDir::Files)) {
        QTest::newRow(qPrintable(name)) << QFileInfo(name).completeBaseName();
    }
}

void TestMigrations::everyPastSchemaOpens()
{
    QFETCH(const QString, stem);
    const auto expected = readArchive(read(golden(stem + QStringLiteral(".json"))));
    QVERIFY(expected);
    SqliteConversationStore store(copy(stem + QStringLiteral(".sqlite")));
    const auto opened = await(store.opened());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(await(store.list())->size(), expected->conversations.size());
    for (const Conversation &conversation : expected->conversations) {
        const auto loaded = await(store.load(conversation.head().id));
        QVERIFY(loaded);
        QCOMPARE(loaded->head(), conversation.head());
        QVERIFY(loaded->nodes() == conversation.nodes());
    }
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
}

void TestMigrations::aSoundBackupIsMadeFirst()
{
    const auto expected = readArchive(read(golden(QStringLiteral("v1.json"))));
    QString backup;
    {
        SqliteConversationStore store(copy(QStringLiteral("v1.sqlite")));
        backup = await(store.opened())->backup;
    }
    QVERIFY(QFile::exists(backup));
    QVERIFY(checkDatabase(backup));
    QCOMPARE(versionOf(backup), 1);
    QCOMPARE(versionOf(path()), newestSchema());
    {
        SqliteConversationStore again(path());
        QVERIFY(await(again.opened())->backup.isEmpty());
    }
    // The backup is as good as the original.
    SqliteConversationStore restored(backup);
    QCOMPARE(await(restored.list())->size(), expected->conversations.size());
}

void TestMigrations::aNewDatabaseNeedsNoBackup()
{
    {
        SqliteConversationStore store(path());
        QVERIFY(await(store.opened())->backup.isEmpty());
    }
    QVERIFY(!QDir(backupFolder(path())).exists());
    QCOMPARE(versionOf(path()), newestSchema());
}

void TestMigrations::oldBackupsAreThinnedOut()
{
    const QString folder = backupFolder(copy(QStringLiteral("v1.sqlite")));
    QVERIFY(QDir().mkpath(folder));
    for (int day = 1; day <= 5; ++day) {
        QVERIFY(QFile::copy(path(),
                            folder + QStringLiteral("/before-v2-2020010%1-000000000.db").arg(day)));
    }
    QVERIFY(QFile::copy(path(), folder + QStringLiteral("/daily-20200101-000000000.db")));
    SqliteConversationStore store(path());
    QVERIFY(await(store.opened()));
    const QStringList left = listBackups(folder, QStringLiteral("before-v*"));
    QCOMPARE(left.size(), 3);
    QCOMPARE(left.first(), await(store.opened())->backup);
    QVERIFY(left.last().contains(QLatin1String("20200104")));
    QCOMPARE(listBackups(folder, QStringLiteral("daily")).size(), 1);
}

void TestMigrations::aMigrationThatFailsChangesNothing()
{
    // In the way of the last statement of schema 2.
    {
        const Connection connection(copy(QStringLiteral("v1.sqlite")),
                                    Connection::Access::ReadWrite);
        QVERIFY(execute(connection.database(),
                        QStringLiteral("CREATE TABLE search_backlog (in_the_way)")));
    }
    const auto tables = [this] {
        const Connection connection(path(), Connection::Access::ReadOnly);
        return single(connection.database(),
                      QStringLiteral("SELECT group_concat(sql) FROM sqlite_schema"))
            ->toString();
    };
    const QString before = tables();
    {
        SqliteConversationStore store(path());
        const auto opened = await(store.opened());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
    }
    QCOMPARE(tables(), before);
    QCOMPARE(versionOf(path()), 1);
    QVERIFY(checkDatabase(path()));
    QVERIFY(listBackups(backupFolder(path())).isEmpty()); // of what is as it was
    {
        const Connection connection(path(), Connection::Access::ReadWrite);
        QVERIFY(execute(connection.database(), QStringLiteral("DROP TABLE search_backlog")));
    }
    SqliteConversationStore store(path());
    QCOMPARE(await(store.list())->size(), 3);
}

void TestMigrations::aReaderDoesNotMigrate()
{
    const QByteArray before = read(golden(QStringLiteral("v1.sqlite")));
    {
        SqliteConversationStore store(copy(QStringLiteral("v1.sqlite")),
                                      SqliteConversationStore::Mode::ReadOnly);
        QCOMPARE(await(store.list()).error().providerCode, QStringLiteral("older_schema"));
    }
    QCOMPARE(read(path()), before);
}

void TestMigrations::whatAnOlderParleyWroteIsFound()
{
    SqliteConversationStore store(copy(QStringLiteral("v1.sqlite")));
    SearchRequest request;
    request.words = QStringLiteral("because ");
    // Indexing goes on behind what is asked.
    QTRY_COMPARE(await(store.search(request))->size(), 4);
    request.words = QStringLiteral("分支");
    QTRY_COMPARE(await(store.search(request))->size(), 1); // a title
    request.words = QStringLiteral("世界");
    QCOMPARE(await(store.search(request))->size(), 2);

    // Removing takes it out of the index too.
    const auto list = await(store.list());
    for (const auto &summary : *list) {
        QVERIFY(await(store.remove(summary.id)));
    }
    QVERIFY(await(store.search(request))->isEmpty());
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
}

// Two starts at once: one makes the tables while the other looks whether they are there.
void TestMigrations::aDatabaseBeingMadeIsNoStrangers()
{
    const Connection maker(path(), Connection::Access::ReadWrite);
    QVERIFY(maker.opened());
    QVERIFY(execute(maker.database(), QStringLiteral("PRAGMA journal_mode=WAL")));
    const Connection reader(path(), Connection::Access::ReadOnly);
    QVERIFY(reader.opened());
    int statements = 0;
    std::function<void()> make = [&] {
        if (++statements == 2) {
            QVERIFY(migrate(maker.database(), m_dir->filePath(QStringLiteral("backups"))));
        }
    };
    const auto beforeEach = [](unsigned, void *context, void *, void *) {
        (*static_cast<std::function<void()> *>(context))();
        return 0;
    };
    sqlite3_trace_v2(nativeHandle(reader.database()), SQLITE_TRACE_STMT, beforeEach, &make);

    const auto seen = inspectSchema(reader.database());

    sqlite3_trace_v2(nativeHandle(reader.database()), 0, nullptr, nullptr);
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    QCOMPARE(*seen, SchemaState::Empty);
    QVERIFY(statements > 0);
    QVERIFY(migrate(maker.database(), m_dir->filePath(QStringLiteral("backups"))));
    QCOMPARE(*inspectSchema(reader.database()), SchemaState::Current);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
