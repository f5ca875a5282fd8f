// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What tools were allowed and did, in the database: it survives the program, and a call it ended
// in the middle of.
#include "chat/toolnotes.h"
#include "store/salvage.h"
#include "store/sqliteconversationstore.h"
#include "store/sqlitetoolbook.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

ToolLogEntry entryAt(qint64 seconds, const ConversationId &chat)
{
    ToolLogEntry entry;
    entry.id = ToolLogId::create();
    entry.at = sample::time(seconds);
    entry.conversation = chat;
    entry.tool = QStringLiteral("calculator");
    entry.arguments = sample::worldText();
    entry.decision = ToolDecision::Once;
    entry.outcome = ToolOutcome::Started;
    return entry;
}

} // namespace

class TestSqliteToolBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open(path("t.db"));
        m_head = sample::head(QStringLiteral("Sums"), 0);
        m_head.tools = {QStringLiteral("calculator"), QStringLiteral("世界")};
        QVERIFY(await(m_store->saveHead(m_head)));
    }
    void cleanup() { close(); }

    void whichToolsAreOnIsKept()
    {
        QCOMPARE(await(m_store->load(m_head.id))->head().tools, m_head.tools);
        close();
        open(path("t.db"));
        QCOMPARE(await(m_store->load(m_head.id))->head().tools, m_head.tools);
    }

    void consentsAreKeptUntilRevoked()
    {
        const QString page = QStringLiteral("https://example.org/ä?a=b");
        const ToolConsent always{QStringLiteral("calculator"), {}, {}, sample::time(1)};
        const ToolConsent here{QStringLiteral("fetch_page"), page, m_head.id, sample::time(2)};
        QVERIFY(await(m_book->allow(always)));
        QVERIFY(await(m_book->allow(here)));
        QVERIFY(await(m_book->allow(here))); // the same once more
        QCOMPARE(await(m_book->consents()).value(), (QList<ToolConsent>{here, always}));
        close();
        QVERIFY(salvageDatabase(path("t.db"), path("saved.db")));
        open(path("saved.db"));
        QCOMPARE(await(m_book->consents()).value(), (QList<ToolConsent>{here, always}));
        ToolConsent other = here;
        other.scope += u'x';
        QVERIFY(await(m_book->revoke(other))); // not there
        QVERIFY(await(m_book->revoke(always)));
        QCOMPARE(await(m_book->consents()).value(), QList<ToolConsent>{here});
    }

    void aConsentGoesWithItsChatAndTheLogStays()
    {
        const ToolConsent here{QStringLiteral("calculator"), {}, m_head.id, sample::time(2)};
        QVERIFY(await(m_book->allow(here)));
        QVERIFY(await(m_book->record(entryAt(1, m_head.id))));
        QCOMPARE(await(m_book->log(9)).value().first().title, QStringLiteral("Sums"));
        QVERIFY(await(m_store->remove(m_head.id)));
        QVERIFY(await(m_book->consents()).value().isEmpty());
        const QList<ToolLogEntry> log = await(m_book->log(9)).value();
        QCOMPARE(log.size(), 1);
        QVERIFY(log.first().title.isEmpty());
    }

    void theLogIsNewestFirstAndBounded()
    {
        ToolLogEntry first = entryAt(1, m_head.id);
        const ToolLogEntry second = entryAt(2, {});
        QVERIFY(await(m_book->record(first)));
        QVERIFY(await(m_book->record(second)));
        first.outcome = ToolOutcome::Done;
        first.duration = std::chrono::milliseconds(17);
        QVERIFY(await(m_book->record(first))); // takes its own place
        first.title = QStringLiteral("Sums");
        QCOMPARE(await(m_book->log(9)).value(), (QList<ToolLogEntry>{second, first}));
        QCOMPARE(await(m_book->log(1)).value(), QList<ToolLogEntry>{second});
    }

    // The file as it is at that moment is all that a killed program leaves.
    void aKillInTheMiddleOfACallShowsWhatWasCalled()
    {
        Node asking = sample::node(Role::Assistant, QStringLiteral("Let me see"));
        asking.message.parts.append(
            ToolCallPart{QStringLiteral("a"), QStringLiteral("calculator"), {}});
        asking.message.parts.append(
            ToolCallPart{QStringLiteral("b"), QStringLiteral("calculator"), {}});
        QVERIFY(await(m_store->addNode(m_head.id, asking)));
        Node results;
        results.id = NodeId::create();
        results.parent = asking.id;
        results.message.role = Role::Tool;
        results.created = sample::time(3);
        results.state = NodeState::Streaming;
        QVERIFY(await(m_store->addNode(m_head.id, results)));
        results.message.parts.append(ToolResultPart{QStringLiteral("a"), QStringLiteral("3"), {}});
        setToolNote(results, QStringLiteral("a"),
                    {ToolDecision::Once, ToolOutcome::Done, std::chrono::milliseconds(5),
                     QStringLiteral("calculator")});
        setToolNote(results, QStringLiteral("b"),
                    {ToolDecision::Always, ToolOutcome::Started, {}, QStringLiteral("calculator")});
        QVERIFY(await(m_store->finishNode(results)));
        QVERIFY(await(m_book->record(entryAt(3, m_head.id))));
        for (const char *end : {"", "-wal", "-shm"}) {
            QFile::copy(path("t.db") + QLatin1String(end), path("left.db") + QLatin1String(end));
        }
        close();
        open(path("left.db"));
        const Conversation left = await(m_store->load(m_head.id)).value();
        const Node found = *left.find(results.id);
        QCOMPARE(found.state, NodeState::Interrupted);
        QCOMPARE(found.message, results.message);
        QCOMPARE(toolNote(found, QStringLiteral("a"))->outcome, ToolOutcome::Done);
        QCOMPARE(toolNote(found, QStringLiteral("b"))->outcome, ToolOutcome::Started);
        QVERIFY(missingResult(found, QStringLiteral("b")).text.contains(QStringLiteral("ended")));
        QCOMPARE(await(m_book->log(9)).value().first().outcome, ToolOutcome::Started);
    }

private:
    void open(const QString &file)
    {
        m_store = std::make_unique<SqliteConversationStore>(file);
        m_book = std::make_unique<SqliteToolBook>(*m_store);
    }
    void close()
    {
        m_book.reset();
        m_store.reset();
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<SqliteToolBook> m_book;
    ConversationHead m_head;
};

QTEST_GUILESS_MAIN(TestSqliteToolBook)
#include "tst_sqlitetoolbook.moc"
