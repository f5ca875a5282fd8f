// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An import into a real store while the disk fails, is full or loses its power: each conversation
// is there as a whole or not at all, and the same import again brings the rest and doubles nothing.
// PARLEY_EVERY_FAULT=1 takes every call; without it some are left out.
#include "archive/importrun.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/faultvfs.h"
#include "support/samplenodes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace parley;

class TestBadImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachConversationIsWholeOrNotThere_data();
    void eachConversationIsWholeOrNotThere();
    void noPowerCutLeavesHalfAConversation();

private:
    [[nodiscard]] ImportOutcome import(const QString &database) const;
    void verify(const QString &database, const std::optional<ImportOutcome> &before);

    QTemporaryDir m_dir;
    QString m_archive;
    QList<Conversation> m_conversations;
};

void TestBadImport::initTestCase()
{
    const Folder folder{FolderId::create(), QStringLiteral("Work")};
    ArchiveContent content;
    content.folders = {folder};
    for (int i = 0; i < 3; ++i) {
        m_conversations.append(sample::branched()); // with attachments
    }
    content.conversations = m_conversations;
    content.places.insert(m_conversations.first().head().id, {folder.id, true, false, {}});
    m_archive = m_dir.filePath(QStringLiteral("archive.json"));
    QFile file(m_archive);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeArchive(content, sample::time(0)));
    file.close();
    FaultVfs::installed().failNever();
    QVERIFY(!import(m_dir.filePath(QStringLiteral("first.db"))).error);
    if (FaultVfs::installed().calls() == 0) {
        QSKIP("Qt brings its own SQLite here: it can't be made to fail");
    }
}

ImportOutcome TestBadImport::import(const QString &database) const
{
    SqliteConversationStore store(database);
    const FakeClock clock;
    ImportRun run(store, clock);
    ImportOutcome outcome;
    bool ended = false;
    connect(&run, &ImportRun::finished, &run, [&](const ImportOutcome &told) {
        outcome = told;
        ended = true;
    });
    run.start(m_archive);
    static_cast<void>(QTest::qWaitFor([&ended] { return ended; }, 30'000));
    return outcome;
}

// `before`: what the import said that met the fault; nothing: it had no time to.
void TestBadImport::verify(const QString &database, const std::optional<ImportOutcome> &before)
{
    qsizetype there = 0;
    {
        SqliteConversationStore store(database);
        const auto opened = await(store.opened());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->setAside.isEmpty());
        QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
        const QList<ConversationSummary> list = *await(store.list());
        for (const ConversationSummary &summary : list) {
            const auto loaded = await(store.load(summary.id));
            QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
            QCOMPARE(loaded->size(), m_conversations.first().size());
            ++there;
        }
    }
    if (before) {
        QVERIFY(there >= before->conversations); // nothing that was said to be there is missing
        QVERIFY(before->error || there == m_conversations.size());
    }
    const ImportOutcome again = import(database);
    QVERIFY2(!again.error, again.error ? qPrintable(again.error->detail) : "");
    QCOMPARE(again.known, there);
    QCOMPARE(again.conversations, m_conversations.size() - there);
    SqliteConversationStore store(database);
    QCOMPARE(await(store.list())->size(), m_conversations.size());
    for (const Conversation &conversation : std::as_const(m_conversations)) {
        QCOMPARE(await(store.load(conversation.head().id))->nodes(), conversation.nodes());
    }
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
}

void TestBadImport::eachConversationIsWholeOrNotThere_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("input and output error") << SQLITE_IOERR << false;
    QTest::newRow("disk full for a moment") << SQLITE_FULL << false;
    QTest::newRow("disk full from then on") << SQLITE_FULL << true;
}

void TestBadImport::eachConversationIsWholeOrNotThere()
{
    QFETCH(const int, code);
    QFETCH(const bool, forGood);
    const bool every = qEnvironmentVariableIsSet("PARLEY_EVERY_FAULT");
    FaultVfs &vfs = FaultVfs::installed();
    int half = 0;
    for (qint64 call = 1;; call += every ? 1 : 1 + call / 3) {
        const QTemporaryDir dir;
        const QString database = dir.filePath(QStringLiteral("parley.db"));
        vfs.failAt(call, code, forGood ? FaultVfs::Until::Repaired : FaultVfs::Until::Once);
        const ImportOutcome outcome = import(database);
        const bool failed = vfs.failed();
        vfs.failNever();
        half += outcome.error && outcome.conversations > 0 ? 1 : 0;
        verify(database, outcome);
        if (QTest::currentTestFailed() || !failed) {
            break;
        }
    }
    QVERIFY(half > 0 || !forGood);
}

void TestBadImport::noPowerCutLeavesHalfAConversation()
{
    FaultVfs &vfs = FaultVfs::installed();
    QList<FaultVfs::Files> cuts;
    {
        const QTemporaryDir dir;
        quint32 seed = 0;
        vfs.atEachSync([&] { cuts.append(vfs.afterPowerCut(++seed)); });
        const ImportOutcome outcome = import(dir.filePath(QStringLiteral("parley.db")));
        vfs.atEachSync(nullptr);
        QVERIFY(!outcome.error);
    }
    QVERIFY2(cuts.size() >= 3, qPrintable(QString::number(cuts.size())));
    for (const FaultVfs::Files &cut : std::as_const(cuts)) {
        const QTemporaryDir after;
        for (auto file = cut.cbegin(); file != cut.cend(); ++file) {
            QFile copy(after.filePath(QFileInfo(file.key()).fileName()));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(file.value());
        }
        verify(after.filePath(QStringLiteral("parley.db")), {});
    }
}

QTEST_GUILESS_MAIN(TestBadImport)
#include "tst_badimport.moc"
