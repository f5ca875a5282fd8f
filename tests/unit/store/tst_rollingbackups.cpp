// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/rollingbackups.h"

#include "store/backups.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace parley;

class TestRollingBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFirstIsAWeeklyOne();
    void oneADayIsEnough();
    void aDayWithoutAWriteNeedsNone();
    void aWriteWhileABackupIsMadeIsInTheNext();
    void sevenDaysAndFourWeeksAreKept();
    void aBackupFromTheFutureDoesNotStopThem();
    void aBackupHoldsWhatWasWritten();
    void writingGoesOnMeanwhile();
    void restoringBringsItBackAndKeepsThePresent();
    void whatWasReplacedCanBeBroughtBack();
    void restoringWhatIsNoBackupChangesNothing();

private:
    void write(const QString &title = QStringLiteral("A talk"));
    QString backUp(const QDateTime &now);
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("p.db")); }
    [[nodiscard]] qsizetype count(BackupKind kind) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteConversationStore> m_store;
    const QDateTime m_start = sample::time(0);
};

void TestRollingBackups::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SqliteConversationStore>(path());
    write();
}

void TestRollingBackups::write(const QString &title)
{
    QVERIFY(await(m_store->saveHead(sample::head(title))));
}

// The name of the file that was made.
QString TestRollingBackups::backUp(const QDateTime &now)
{
    const auto made = await(m_store->backUpIfDue(now));
    return made ? QFileInfo(*made).fileName() : made.error().detail;
}

qsizetype TestRollingBackups::count(BackupKind kind) const
{
    const auto backups = await(m_store->backups());
    return std::count_if(backups->cbegin(), backups->cend(),
                         [kind](const BackupSummary &backup) { return backup.kind == kind; });
}

void TestRollingBackups::theFirstIsAWeeklyOne()
{
    QCOMPARE(
        backUp(m_start),
        QStringLiteral("weekly-%1.db").arg(m_start.toString(QStringLiteral("yyyyMMdd-HHmmsszzz"))));
}

void TestRollingBackups::oneADayIsEnough()
{
    QVERIFY(!backUp(m_start).isEmpty());
    write();
    QVERIFY(backUp(m_start.addDays(1)).startsWith(QLatin1String("daily-")));
    write();
    QCOMPARE(backUp(m_start.addDays(2).addSecs(-1)), QString());
    QVERIFY(!backUp(m_start.addDays(2)).isEmpty());
}

void TestRollingBackups::aDayWithoutAWriteNeedsNone()
{
    QVERIFY(!backUp(m_start).isEmpty());
    QCOMPARE(backUp(m_start.addDays(3)), QString());
    QVERIFY(await(m_store->list())); // reading is no change
    QCOMPARE(backUp(m_start.addDays(4)), QString());
}

// The file system's clock may tick so slowly that the write and its backup have the same time, or
// so fast that a write during the backup is older than the backup's file.
void TestRollingBackups::aWriteWhileABackupIsMadeIsInTheNext()
{
    const auto written = [this] {
        return QFileInfo(path() + QStringLiteral("-wal")).lastModified();
    };
    const QDateTime before = written();
    const QString made = *await(m_store->backUpIfDue(m_start));
    QCOMPARE(QFileInfo(made).lastModified(), before);
    QFile journal(path() + QStringLiteral("-wal"));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QVERIFY(journal.setFileTime(before.addMSecs(1), QFileDevice::FileModificationTime));
    journal.close();
    QVERIFY(!backUp(m_start.addDays(1)).isEmpty());
    QCOMPARE(backUp(m_start.addDays(2)), QString());
}

void TestRollingBackups::sevenDaysAndFourWeeksAreKept()
{
    for (int day = 0; day < 60; ++day) {
        write();
        QVERIFY(!backUp(m_start.addDays(day)).isEmpty());
    }
    QCOMPARE(count(BackupKind::Daily), 7);
    QCOMPARE(count(BackupKind::Weekly), 4);
    const auto backups = await(m_store->backups());
    QCOMPARE(backups->first().made, m_start.addDays(59));
    QCOMPARE(backups->last().made, m_start.addDays(35));
}

void TestRollingBackups::aBackupFromTheFutureDoesNotStopThem()
{
    QVERIFY(!backUp(m_start.addYears(10)).isEmpty());
    write();
    QVERIFY(!backUp(m_start).isEmpty());
}

void TestRollingBackups::aBackupHoldsWhatWasWritten()
{
    const Conversation conversation = sample::branched();
    QVERIFY(await(m_store->saveHead(conversation.head())));
    for (const Node &node : conversation.nodes()) {
        QVERIFY(await(m_store->addNode(conversation.head().id, node)));
    }
    const QString made = *await(m_store->backUpIfDue(m_start));
    const auto backups = await(m_store->backups());
    QCOMPARE(backups->size(), 1);
    const BackupSummary &backup = backups->first();
    QCOMPARE(backup.path, made);
    QCOMPARE(backup.kind, BackupKind::Weekly);
    QCOMPARE(backup.made, m_start);
    QCOMPARE(backup.conversations, 2);
    QCOMPARE(backup.messages, conversation.size());
    QCOMPARE(backup.newest, sample::time(1));
    QCOMPARE(backup.bytes, QFileInfo(made).size());

    SqliteConversationStore copy(made, SqliteConversationStore::Mode::ReadOnly);
    QVERIFY(await(copy.load(conversation.head().id))->nodes() == conversation.nodes());
}

void TestRollingBackups::writingGoesOnMeanwhile()
{
    const auto backup = m_store->backUpIfDue(m_start);
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < 50; ++i) {
        writes.append(m_store->saveHead(sample::head()));
    }
    for (const auto &one : writes) {
        QVERIFY(await(one));
    }
    QVERIFY(await(backup));
    QVERIFY(checkDatabase(*await(backup)));
    QCOMPARE(await(m_store->list())->size(), 51);
}

void TestRollingBackups::restoringBringsItBackAndKeepsThePresent()
{
    const QString backup = *await(m_store->backUpIfDue(m_start));
    write(QStringLiteral("After the backup"));
    const auto restored = await(m_store->restoreBackup(backup));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(await(m_store->list())->size(), 1);
    write(QStringLiteral("Life goes on"));
    QCOMPARE(await(m_store->list())->size(), 2);
    QVERIFY(QFile::exists(backup));

    const QStringList aside =
        QDir(m_dir->path()).entryList({QStringLiteral("p-replaced-*.db")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    SqliteConversationStore before(m_dir->filePath(aside.first()),
                                   SqliteConversationStore::Mode::ReadOnly);
    QCOMPARE(await(before.list())->first().title, QStringLiteral("After the backup"));
}

void TestRollingBackups::whatWasReplacedCanBeBroughtBack()
{
    const QString backup = *await(m_store->backUpIfDue(m_start));
    write(QStringLiteral("After the backup"));
    QVERIFY(await(m_store->restoreBackup(backup)));
    const auto backups = await(m_store->backups());
    QCOMPARE(backups->size(), 2);
    const auto replaced =
        std::find_if(backups->cbegin(), backups->cend(),
                     [](const BackupSummary &one) { return one.kind == BackupKind::Replaced; });
    QVERIFY(replaced != backups->cend());
    QCOMPARE(replaced->conversations, 2);
    QVERIFY(qAbs(replaced->made.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QVERIFY(!QFile::exists(replaced->path + QStringLiteral("-shm"))); // looking leaves nothing
    QVERIFY(await(m_store->restoreBackup(replaced->path)));
    QCOMPARE(await(m_store->list())->first().title, QStringLiteral("After the backup"));
}

void TestRollingBackups::restoringWhatIsNoBackupChangesNothing()
{
    QFile noise(m_dir->filePath(QStringLiteral("noise.db")));
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(5000, 'n'));
    noise.close();
    QVERIFY(!await(m_store->restoreBackup(noise.fileName())));
    QVERIFY(!await(m_store->restoreBackup(m_dir->filePath(QStringLiteral("nowhere.db")))));
    QCOMPARE(await(m_store->list())->size(), 1);
    write();
    QCOMPARE(await(m_store->list())->size(), 2);
    QVERIFY(QDir(m_dir->path()).entryList({QStringLiteral("*replaced*")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestRollingBackups)
#include "tst_rollingbackups.moc"
