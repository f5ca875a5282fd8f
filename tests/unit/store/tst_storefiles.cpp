// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The files around a database: databasefiles, backups, the lock and the reserve.
#include "store/backups.h"
#include "store/connection.h"
#include "store/databasefiles.h"
#include "store/diskreserve.h"
#include "store/instancelock.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

constexpr auto othersRights = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                              QFileDevice::ExeGroup | QFileDevice::ReadOther |
                              QFileDevice::WriteOther | QFileDevice::ExeOther;

bool isPrivate(const QString &path)
{
    return !(QFile::permissions(path) & othersRights);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void missingFoldersAreMadePrivate();
    void anEmptyFolderIsMadePrivate();
    void aFolderFullOfOtherThingsIsLeftAlone();
    void aDatabaseThatWasOpenToOthersIsClosed();
    void aFolderThatCanNotBeMadeIsAStorageError();
    void settingAsideMovesTheWholeDatabase();
    void settingAsideNeverOverwrites();
    void aLeftOverJournalTellsOfAnUncleanEnd();
    void aBackupIsAPrivateSoundCopy();
    void aBackupThatFailsLeavesNothing();
    void backupsAreListedNewestFirst();
    void aDamagedCopyIsNoGoodBackup();
    void oneHoldsTheLockAndIsNamed();
    void aLockOfADeadProcessIsTakenOver();
    void theReserveIsMadeAndGivenBack();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir->filePath(QString::fromUtf8(name));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStoreFiles::missingFoldersAreMadePrivate()
{
    QVERIFY(prepareDatabaseFile(path("a/b ü/对话/p.db")));
    for (const char *made : {"a", "a/b ü", "a/b ü/对话", "a/b ü/对话/p.db"}) {
        QVERIFY2(isPrivate(path(made)), made);
    }
    QCOMPARE(QFileInfo(path("a/b ü/对话/p.db")).size(), 0);
}

void TestStoreFiles::anEmptyFolderIsMadePrivate()
{
    QVERIFY(QDir().mkpath(path("empty")));
    QVERIFY(!isPrivate(path("empty")));
    QVERIFY(prepareDatabaseFile(path("empty/p.db")));
    QVERIFY(isPrivate(path("empty")));
}

void TestStoreFiles::aFolderFullOfOtherThingsIsLeftAlone()
{
    QVERIFY(QDir().mkpath(path("shared")));
    write(path("shared/theirs"), "x");
    const auto before = QFile::permissions(path("shared"));
    QVERIFY(prepareDatabaseFile(path("shared/p.db")));
    QCOMPARE(QFile::permissions(path("shared")), before);
    QVERIFY(isPrivate(path("shared/p.db")));
}

void TestStoreFiles::aDatabaseThatWasOpenToOthersIsClosed()
{
    write(path("p.db"), "data");
    write(path("p.db-wal"), "wal");
    for (const char *name : {"p.db", "p.db-wal"}) {
        QFile::setPermissions(path(name), QFile::permissions(path(name)) | othersRights);
        QVERIFY(!isPrivate(path(name)));
    }
    QVERIFY(prepareDatabaseFile(path("p.db")));
    QVERIFY(isPrivate(path("p.db")) && isPrivate(path("p.db-wal")));
    QCOMPARE(read(path("p.db")), QByteArray("data"));
}

void TestStoreFiles::aFolderThatCanNotBeMadeIsAStorageError()
{
    write(path("file"), "in the way");
    const auto done = prepareDatabaseFile(path("file/p.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
    QCOMPARE(done.error().providerCode, QStringLiteral("io"));
}

void TestStoreFiles::settingAsideMovesTheWholeDatabase()
{
    for (const char *name : {"p.db", "p.db-wal", "p.db-shm", "p.db.lock"}) {
        write(path(name), name);
    }
    const auto aside = setDatabaseAside(path("p.db"), damagedDatabase);
    QVERIFY(aside);
    QVERIFY(QFileInfo(*aside).fileName().startsWith(QLatin1String("p-damaged-")));
    QCOMPARE(read(*aside), QByteArray("p.db"));
    QCOMPARE(read(*aside + QLatin1String("-wal")), QByteArray("p.db-wal"));
    QCOMPARE(read(*aside + QLatin1String("-shm")), QByteArray("p.db-shm"));
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("p.db*")}),
             QStringList{QStringLiteral("p.db.lock")});
}

void TestStoreFiles::settingAsideNeverOverwrites()
{
    QStringList all;
    for (int i = 0; i < 3; ++i) {
        write(path("p.db"), QByteArray::number(i));
        all.append(*setDatabaseAside(path("p.db"), damagedDatabase));
    }
    all.removeDuplicates();
    QCOMPARE(all.size(), 3);
    QCOMPARE(read(all[0]) + read(all[1]) + read(all[2]), QByteArray("012"));
}

void TestStoreFiles::aLeftOverJournalTellsOfAnUncleanEnd()
{
    write(path("p.db"), "x");
    QVERIFY(!wasLeftOpen(path("p.db")));
    write(path("p.db-wal"), "");
    QVERIFY(!wasLeftOpen(path("p.db")));
    write(path("p.db-wal"), "x");
    QVERIFY(wasLeftOpen(path("p.db")));
}

void TestStoreFiles::aBackupIsAPrivateSoundCopy()
{
    const Connection connection(path("p.db"), Connection::Access::ReadWrite);
    QVERIFY(executeScript(connection.database(), QStringLiteral("PRAGMA journal_mode=WAL;\n"
                                                                "CREATE TABLE t (i);\n"
                                                                "INSERT INTO t VALUES (42);\n")));
    const auto backup =
        makeBackup(connection.database(), backupFolder(path("p.db")), QStringLiteral("daily"));
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().detail));
    QVERIFY(isPrivate(*backup));
    QVERIFY(isPrivate(backupFolder(path("p.db"))));
    QVERIFY(checkDatabase(*backup));
    const Connection copy(*backup, Connection::Access::ReadOnly);
    QCOMPARE(single(copy.database(), QStringLiteral("SELECT i FROM t"))->toInt(), 42);
}

void TestStoreFiles::aBackupThatFailsLeavesNothing()
{
    const Connection connection(path("p.db"), Connection::Access::ReadWrite);
    QVERIFY(execute(connection.database(), QStringLiteral("CREATE TABLE t (i)")));
    QVERIFY(execute(connection.database(), QStringLiteral("BEGIN"))); // no VACUUM inside one
    const QString folder = backupFolder(path("p.db"));
    QVERIFY(!makeBackup(connection.database(), folder, QStringLiteral("daily")));
    QVERIFY(QDir(folder).isEmpty());
}

void TestStoreFiles::backupsAreListedNewestFirst()
{
    QVERIFY(QDir().mkpath(path("backups")));
    for (const char *name : {"daily-20261119-120000000.db", "weekly-20261121-120000000.db",
                             "daily-20261120-235959000.db", "before-v2-20261118-000000000.db",
                             "daily-20261122-120000000.db.part", "notes.txt"}) {
        write(path("backups") + u'/' + QLatin1String(name), "x");
    }
    QStringList names;
    for (const QString &backup : listBackups(path("backups"))) {
        names.append(QFileInfo(backup).fileName());
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("weekly-20261121-120000000.db daily-20261120-235959000.db "
                            "daily-20261119-120000000.db before-v2-20261118-000000000.db"));
    QCOMPARE(listBackups(path("backups"), QStringLiteral("daily")).size(), 2);
    QVERIFY(listBackups(path("nowhere")).isEmpty());
}

void TestStoreFiles::aDamagedCopyIsNoGoodBackup()
{
    write(path("noise.db"), QByteArray(8192, 'n'));
    const auto noise = checkDatabase(path("noise.db"));
    QVERIFY(!noise);
    QCOMPARE(noise.error().providerCode, QStringLiteral("corrupt"));
    QVERIFY(!checkDatabase(path("missing.db")));
}

void TestStoreFiles::oneHoldsTheLockAndIsNamed()
{
    InstanceLock first(path("p.db"));
    InstanceLock second(path("p.db"));
    QVERIFY(first.acquire());
    QVERIFY(first.acquire()); // again is no error
    QVERIFY(isPrivate(path("p.db.lock")));
    QVERIFY(!second.acquire());
    QVERIFY(second.heldBy().contains(QString::number(QCoreApplication::applicationPid())));
}

void TestStoreFiles::aLockOfADeadProcessIsTakenOver()
{
    {
        InstanceLock lock(path("p.db"));
        QVERIFY(lock.acquire());
        QVERIFY(QFile::copy(path("p.db.lock"), path("copy")));
    }
    QVERIFY(!QFile::exists(path("p.db.lock")));
    // The same lock, but of a process id that no process can have.
    QByteArray content = read(path("copy"));
    content.replace(0, content.indexOf('\n'), "2147483646");
    write(path("p.db.lock"), content);
    InstanceLock lock(path("p.db"));
    QVERIFY(lock.acquire());
}

void TestStoreFiles::theReserveIsMadeAndGivenBack()
{
    const DiskReserve reserve(path("p.db"));
    QVERIFY(!reserve.release());
    reserve.ensure();
    QCOMPARE(QFileInfo(path("p.db.reserve")).size(), 8 * 1024 * 1024);
    QVERIFY(isPrivate(path("p.db.reserve")));
    QVERIFY(reserve.release());
    QVERIFY(!QFile::exists(path("p.db.reserve")));
    QVERIFY(!reserve.release());
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
