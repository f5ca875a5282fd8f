// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Requests of a program that may not write the database: none is lost, none counts twice.
#include "base/json.h"
#include "chat/ledgerexport.h"
#include "store/spooledledger.h"
#include "store/sqliteconversationstore.h"
#include "store/sqliteusageledger.h"
#include "support/samplenodes.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

LedgerEntry entryFor(const QString &model, qint64 nano)
{
    LedgerEntry entry;
    entry.id = LedgerEntryId::create();
    entry.at = sample::time(1000);
    entry.person = QStringLiteral("Åsa \"七\"");
    entry.asked = {QStringLiteral("p"), model};
    entry.key = QStringLiteral("work");
    entry.answeredBy = QStringLiteral("m-2");
    entry.conversation = ConversationId::create();
    entry.purpose = LedgerPurpose::Title;
    entry.outcome = LedgerOutcome::Interrupted;
    entry.usage.input = 1;
    entry.usage.output = 2;
    entry.usage.cachedRead = 3;
    entry.usage.cacheWrite = 4;
    entry.usage.reasoning = 5;
    entry.cost = Cost{Money::fromNano(nano), Cost::Basis::Reported, QStringLiteral("v/m"),
                      QDate(2026, 11, 21), Money::fromNano(nano + 1)};
    entry.cost->saved = Money::fromNano(-9);
    entry.estimate = Money::fromNano(std::numeric_limits<qint64>::max());
    entry.firstToken = std::chrono::milliseconds(8);
    entry.duration = std::chrono::milliseconds(80);
    return entry;
}

// One program with that database.
struct Program
{
    explicit Program(const QTemporaryDir &folder)
        : store(folder.filePath(QStringLiteral("parley.db")))
        , ledger(rows, folder.filePath(QStringLiteral("spool")))
    {
        const auto opened = store.opened();
        (void)QTest::qWaitFor([&opened] { return opened.isFinished(); });
    }
    Result<void> record(const LedgerEntry &entry)
    {
        const auto future = ledger.record(entry);
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result();
    }
    QList<LedgerEntry> entries()
    {
        const auto future = ledger.entries({});
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result().value_or(QList<LedgerEntry>());
    }

    SqliteConversationStore store;
    SqliteUsageLedger rows{store};
    SpooledLedger ledger;
};

} // namespace

class TestSpooledLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whoHoldsTheDatabaseWritesIntoIt()
    {
        Program window(*m_folder);
        const LedgerEntry entry = entryFor(QStringLiteral("a"), 7);
        QVERIFY(window.record(entry));
        QVERIFY(files().isEmpty());
        QCOMPARE(window.entries(), QList<LedgerEntry>{entry});
    }

    void whatAnotherLeavesIsTakenUpAtOnce()
    {
        Program window(*m_folder);
        window.ledger.begin();
        QSignalSpy taken(&window.ledger, &SpooledLedger::takenUp);
        Program terminal(*m_folder);
        const LedgerEntry first = entryFor(QStringLiteral("a"), 7);
        const LedgerEntry second = entryFor(QStringLiteral("模型"), 8);
        QVERIFY(terminal.record(first));
        QVERIFY(terminal.record(second));
        QTRY_COMPARE(taken.size(), 2);
        QTRY_VERIFY(files().isEmpty());
        const QList<LedgerEntry> entries = window.entries();
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.contains(first));
        QVERIFY(entries.contains(second));
    }

    void whatWasLeftWaitsForTheNextStart()
    {
        const LedgerEntry entry = entryFor(QStringLiteral("a"), 7);
        {
            Program window(*m_folder); // never looks
            Program terminal(*m_folder);
            QVERIFY(terminal.record(entry));
            // One who may not write takes nothing up either.
            QSignalSpy taken(&terminal.ledger, &SpooledLedger::takenUp);
            terminal.ledger.begin();
            QTest::qWait(50);
            QCOMPARE(taken.size(), 0);
            QCOMPARE(files().size(), 1);
        }
        Program next(*m_folder);
        next.ledger.begin();
        QTRY_VERIFY(files().isEmpty());
        QCOMPARE(next.entries(), QList<LedgerEntry>{entry});
    }

    void nothingCountsTwice()
    {
        const LedgerEntry entry = entryFor(QStringLiteral("a"), 7);
        Program window(*m_folder);
        QVERIFY(window.record(entry));
        leave(entry.id.toString(), json::compact(entryToJson(entry)));
        leave(QStringLiteral("again"), json::compact(entryToJson(entry)));
        window.ledger.begin();
        QTRY_VERIFY(files().isEmpty());
        QCOMPARE(window.entries().size(), 1);
    }

    void whatCannotBeReadIsSetAsideAndTheRestGoesOn()
    {
        const LedgerEntry entry = entryFor(QStringLiteral("a"), 7);
        leave(QStringLiteral("0"), "{\"id\":");
        leave(QStringLiteral("1"), "{}");
        leave(QStringLiteral("2"), QByteArray(100'000, '['));
        leave(entry.id.toString(), json::compact(entryToJson(entry)));
        Program window(*m_folder);
        window.ledger.begin();
        QTRY_COMPARE(files().size(), 3);
        QTRY_COMPARE(window.entries(), QList<LedgerEntry>{entry});
        for (const QString &name : files()) {
            QVERIFY(name.endsWith(QStringLiteral(".unreadable")));
        }
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("spool")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Program window(*m_folder);
        Program terminal(*m_folder);
        const auto recorded = terminal.record(entryFor(QStringLiteral("a"), 7));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, ErrorKind::Storage);
    }

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->filePath(QStringLiteral("spool"))).entryList(QDir::Files);
    }
    void leave(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("spool")));
        QFile file(m_folder->filePath(QStringLiteral("spool/%1.json").arg(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSpooledLedger)
#include "tst_spooledledger.moc"
