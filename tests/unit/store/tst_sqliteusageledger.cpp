// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The ledger in the database: it only grows, outlives its chats and a restored backup, and takes
// over what answers said before there was one.
#include "archive/conversationarchive.h"
#include "store/ledgerrows.h"
#include "store/salvage.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"
#include "store/sqliteusageledger.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace parley;

namespace {

LedgerEntry entryFor(const ConversationId &conversation, qint64 nano)
{
    LedgerEntry entry;
    entry.id = LedgerEntryId::create();
    entry.at = sample::time(1000);
    entry.asked = {QStringLiteral("p"), QStringLiteral("m")};
    entry.conversation = conversation;
    entry.cost = Cost{Money::fromNano(nano), Cost::Basis::Priced, {}, {}, {}};
    return entry;
}

Filing inFolder(const FolderId &id)
{
    Filing filing;
    filing.folder = id;
    return filing;
}

} // namespace

class TestSqliteUsageLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void nothingCanBeTakenOutOrAltered_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("removed") << QStringLiteral("DELETE FROM ledger");
        QTest::newRow("altered") << QStringLiteral("UPDATE ledger SET cost = 0");
    }
    void nothingCanBeTakenOutOrAltered()
    {
        QFETCH(QString, sql);
        QVERIFY(await(m_ledger->record(entryFor({}, 5))));
        const auto done =
            await(m_store->write([sql](const QSqlDatabase &db) { return execute(db, sql); }));
        QVERIFY(!done);
        QCOMPARE(spent(), 5);
    }

    void aRemovedChatKeepsItsMoneyAndItsFolder()
    {
        const ConversationHead head = sample::head(QStringLiteral("契約書"), 0);
        const Folder folder{FolderId::create(), QStringLiteral("Arbeit")};
        QVERIFY(await(m_store->saveHead(head)));
        QVERIFY(await(m_store->saveFolder(folder)));
        QVERIFY(await(m_store->place(head.id, inFolder(folder.id))));
        QVERIFY(await(m_ledger->record(entryFor(head.id, 7))));
        QCOMPARE(line(LedgerPart::Conversation).title, QStringLiteral("契約書"));
        QCOMPARE(line(LedgerPart::Folder).title, QStringLiteral("Arbeit"));

        QVERIFY(await(m_store->remove(head.id)));
        QCOMPARE(spent(), 7);
        QVERIFY(line(LedgerPart::Conversation).gone);
        QCOMPARE(line(LedgerPart::Conversation).title, QString());
        QCOMPARE(line(LedgerPart::Folder).title, QStringLiteral("Arbeit"));

        QVERIFY(await(m_store->removeFolder(folder.id)));
        QVERIFY(line(LedgerPart::Folder).folder.isNull());
    }

    void aChatCountsForTheFolderItIsInNow()
    {
        const ConversationHead head = sample::head(QStringLiteral("c"), 0);
        const Folder folder{FolderId::create(), QStringLiteral("Later")};
        QVERIFY(await(m_store->saveHead(head)));
        QVERIFY(await(m_ledger->record(entryFor(head.id, 7))));
        QVERIFY(await(m_store->saveFolder(folder)));
        QVERIFY(await(m_store->place(head.id, inFolder(folder.id))));
        QCOMPARE(line(LedgerPart::Folder).title, QStringLiteral("Later"));
    }

    void whatWasSpentSinceABackupStaysSpent()
    {
        QVERIFY(await(m_store->saveHead(sample::head(QStringLiteral("c"), 0))));
        QVERIFY(await(m_ledger->record(entryFor({}, 5))));
        QVERIFY(await(m_store->backUpIfDue(sample::time(2000))));
        const auto backups = await(m_store->backups());
        QVERIFY(!backups->isEmpty());
        QVERIFY(await(m_ledger->record(entryFor({}, 7))));
        QVERIFY(await(m_store->restoreBackup(backups->first().path)));
        QCOMPARE(spent(), 12);
    }

    // The answers of a database of an older Parley, and no second time after that.
    void whatAnswersSaidBeforeIsTakenOverOnce()
    {
        close();
        QFile::remove(path());
        QVERIFY(QFile::copy(QStringLiteral(PARLEY_TEST_DATA) + QStringLiteral("/db/v4.sqlite"),
                            path()));
        QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        open();
        const QList<LedgerEntry> entries = await(m_ledger->entries({})).value();
        QVERIFY(!entries.isEmpty());
        const QList<Conversation> archived = conversationsOf(QStringLiteral("v4.json"));
        qsizetype wanted = 0;
        for (const Conversation &conversation : archived) {
            for (const Node &node : conversation.nodes()) {
                wanted += node.message.role == Role::Assistant
                              ? entriesOf(node, conversation.head().id).size()
                              : 0;
            }
        }
        QCOMPARE(entries.size(), wanted);
        close();
        open();
        QCOMPARE(await(m_ledger->entries({})).value(), entries);
    }

    void entriesAreSavedOutOfADamagedDatabase()
    {
        QVERIFY(await(m_store->saveHead(sample::head(QStringLiteral("c"), 0))));
        const LedgerEntry entry = entryFor({}, 5);
        QVERIFY(await(m_ledger->record(entry)));
        close();
        const QString saved = m_folder->filePath(QStringLiteral("saved.db"));
        QVERIFY(salvageDatabase(path(), saved));
        QFile::remove(path());
        QVERIFY(QFile::rename(saved, path()));
        open();
        QCOMPARE(await(m_ledger->entries({})).value(), QList{entry});
    }

    // Sums are prepared by hour and by day: they say what the entries themselves add up to.
    void preparedSumsAreThoseOfTheEntries_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"UTC", "Europe/Helsinki", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"}) {
            QTest::newRow(zone) << QByteArray(zone);
        }
    }
    void preparedSumsAreThoseOfTheEntries()
    {
        QFETCH(QByteArray, zone);
        fillAtRandom();
        const QDateTime start = sample::time(0);
        const QTimeZone there(zone);
        const QDateTime midnight = start.addDays(9).toTimeZone(there).date().startOfDay(there);
        const std::pair<QDateTime, QDateTime> ranges[] = {
            {{}, {}},
            {midnight, midnight.addDays(1)},
            {midnight, midnight.addDays(12)},
            {midnight, {}},
            {start.addDays(3).addMSecs(1), start.addDays(20).addSecs(1234)},
            {start.addSecs(60), start.addSecs(120)},
            {start.addDays(5), start.addDays(5)},
        };
        for (const auto &[from, until] : ranges) {
            for (const QList<LedgerPart> &by : {QList<LedgerPart>{},
                                                {LedgerPart::Day},
                                                {LedgerPart::Day, LedgerPart::Model},
                                                {LedgerPart::Profile},
                                                {LedgerPart::Key},
                                                {LedgerPart::Person},
                                                {LedgerPart::Conversation},
                                                {LedgerPart::Folder},
                                                {LedgerPart::Day, LedgerPart::Conversation}}) {
                LedgerQuestion question{by, from.toUTC(), until.toUTC(), {}, {}, there};
                compare(question);
                question.model = {QStringLiteral("p1"), QStringLiteral("m1")};
                compare(question);
            }
        }
    }

    void sumsArePreparedOfALedgerThatWasThereBefore()
    {
        fillAtRandom();
        const QStringList scripts =
            QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*_ledger_sums.sql")});
        QCOMPARE(scripts.size(), 1);
        QFile script(QStringLiteral(":/sql/") + scripts.first());
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QString again = QStringLiteral("DROP TRIGGER ledger_summed;\n"
                                             "DROP TABLE ledger_hours;\n"
                                             "DROP TABLE ledger_days;\n") +
                              QString::fromUtf8(script.readAll());
        QVERIFY(await(m_store->write([&again](const QSqlDatabase &connection) {
            return executeScript(connection, again);
        })));
        for (const LedgerPart part : {LedgerPart::Day, LedgerPart::Key, LedgerPart::Conversation}) {
            compare({{part}, {}, {}, {}, {}, QTimeZone::utc()});
        }
    }

    void aReaderMayLookButNotWrite()
    {
        QVERIFY(await(m_ledger->record(entryFor({}, 5))));
        SqliteConversationStore reader(path(), SqliteConversationStore::Mode::ReadOnly);
        SqliteUsageLedger other(reader);
        QCOMPARE(await(other.sums({})).value().first().sums.cost, Money::fromNano(5));
        QVERIFY(!await(other.record(entryFor({}, 5))));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("p.db")); }
    void open()
    {
        m_store = std::make_unique<SqliteConversationStore>(path());
        m_ledger = std::make_unique<SqliteUsageLedger>(*m_store);
    }
    void close()
    {
        m_ledger.reset();
        m_store.reset();
    }
    void fillAtRandom()
    {
        QRandomGenerator random(7);
        QList<LedgerEntry> entries;
        const QList<ConversationId> chats{ConversationId(), ConversationId::create(),
                                          ConversationId::create()};
        for (int i = 0; i < 300; ++i) {
            LedgerEntry entry;
            entry.id = LedgerEntryId::create();
            entry.at = sample::time(0).addSecs(random.bounded(30 * 86'400));
            entry.person = QStringLiteral("u%1").arg(random.bounded(2));
            const int who = random.bounded(3);
            entry.asked = {QStringLiteral("p%1").arg(who / 2), QStringLiteral("m%1").arg(who)};
            entry.key = QStringLiteral("k%1").arg(who / 2);
            entry.conversation = chats.at(random.bounded(3));
            entry.usage.input = random.bounded(1000);
            entry.usage.cachedRead = random.bounded(100);
            if (random.bounded(4) > 0) {
                const qint64 nano = random.bounded(3) * 1'000'000'000LL + random.bounded(1000);
                entry.cost = Cost{Money::fromNano(nano), Cost::Basis::Reported, {}, {}, {}};
                entry.cost->saved = Money::fromNano(-qint64(random.bounded(1000)));
                if (random.bounded(3) == 0) {
                    entry.cost->listed = Money::fromNano(nano + 5);
                }
            } else if (random.bounded(2) > 0) {
                entry.estimate = Money::fromNano(random.bounded(1000));
            }
            entries.append(entry);
        }
        QVERIFY(await(m_store->write([&entries](const QSqlDatabase &connection) -> Result<void> {
            for (const LedgerEntry &entry : entries) {
                if (auto added = LedgerRows(connection).add(entry); !added) {
                    return added;
                }
            }
            return {};
        })));
    }
    void compare(const LedgerQuestion &question)
    {
        LedgerTally expected(question.by);
        const auto entries = await(m_ledger->entries(question));
        QVERIFY(entries);
        for (const LedgerEntry &entry : *entries) {
            LedgerLine line;
            line.day = entry.at.toTimeZone(question.zone).date();
            line.model = entry.asked;
            line.key = entry.key;
            line.person = entry.person;
            line.conversation = entry.conversation;
            line.gone = !entry.conversation.isNull();
            line.sums = sumsOf(entry);
            expected.add(line);
        }
        const auto told = await(m_ledger->sums(question));
        QVERIFY(told);
        const auto sorted = [](QList<LedgerLine> lines) {
            std::sort(lines.begin(), lines.end(), [](const LedgerLine &a, const LedgerLine &b) {
                const auto rank = [](const LedgerLine &line) {
                    return std::tuple(line.day, line.key, line.person, line.conversation.toString(),
                                      line.model.toString());
                };
                return rank(a) < rank(b);
            });
            return lines;
        };
        QList<LedgerLine> wanted = expected.lines();
        // Nothing at all is one line of nothing.
        if (wanted.isEmpty() && question.by.isEmpty()) {
            wanted.append(LedgerLine());
        }
        QList<LedgerLine> lines = sorted(*told);
        wanted = sorted(wanted);
        QCOMPARE(lines.size(), wanted.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines[i].day, wanted[i].day);
            QCOMPARE(lines[i].key, wanted[i].key);
            QCOMPARE(lines[i].person, wanted[i].person);
            QCOMPARE(lines[i].conversation, wanted[i].conversation);
            QCOMPARE(lines[i].sums, wanted[i].sums);
        }
    }
    qint64 spent() { return await(m_ledger->sums({})).value().first().sums.spent().nano(); }
    LedgerLine line(LedgerPart part) { return await(m_ledger->sums({{part}})).value().value(0); }
    static QList<Conversation> conversationsOf(const QString &name)
    {
        QFile file(QStringLiteral(PARLEY_TEST_DATA) + QStringLiteral("/db/") + name);
        const bool open = file.open(QIODevice::ReadOnly);
        const auto archive = readArchive(open ? file.readAll() : QByteArray());
        return archive ? archive->conversations : QList<Conversation>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<SqliteUsageLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestSqliteUsageLedger)
#include "tst_sqliteusageledger.moc"
