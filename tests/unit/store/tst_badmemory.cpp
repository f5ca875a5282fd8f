// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Too little memory: the N-th question of SQLite for memory is refused, for every N, while the
// store opens, migrates, saves, reads and searches. Nothing crashes; what is said to be saved is
// there; what is read is whole or an error; the same store goes on afterwards. PARLEY_EVERY_FAULT=1
// takes every N; without it some are left out.
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/faultvfs.h"
#include "support/samplenodes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <functional>
#include <sqlite3.h>

using namespace parley;

namespace {

std::atomic<qint64> s_questions{0};
std::atomic<qint64> s_refused{0};
sqlite3_mem_methods s_memory;

void *allocate(int size)
{
    return ++s_questions == s_refused ? nullptr : s_memory.xMalloc(size);
}

void *reallocate(void *memory, int size)
{
    return ++s_questions == s_refused ? nullptr : s_memory.xRealloc(memory, size);
}

Conversation withDraft()
{
    Conversation conversation = sample::branched();
    conversation.head().draftParts = {
        ImagePart{QStringLiteral("image/png"), "drafted", QStringLiteral("p.png")}};
    return conversation;
}

SearchRequest wanted(SearchRequest::Order order)
{
    SearchRequest request;
    request.words = QStringLiteral("because");
    request.order = order;
    return request;
}

} // namespace

class TestBadMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRefusalIsSurvived_data();
    void everyRefusalIsSurvived();

private:
    using Store = SqliteConversationStore;
    // What happens while memory is short; adds to m_saved what was said to be saved.
    using Step = void (TestBadMemory::*)(Store &store);
    void open(Store &store);
    void save(Store &store);
    void read(Store &store);
    void search(Store &store);
    void verify(Store &store);
    [[nodiscard]] QString start(const QString &source);

    std::unique_ptr<QTemporaryDir> m_dir;
    QTemporaryDir m_sources;
    QString m_filled;
    Conversation m_before = withDraft();
    QList<ConversationSummary> m_list;
    QList<SearchHit> m_newest;
    QList<SearchHit> m_best;
    QList<Conversation> m_saved;
};

void TestBadMemory::initTestCase()
{
    // Before SQLite is used for the first time. Without a store of small pieces each piece counts.
    QCOMPARE(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &s_memory), SQLITE_OK);
    sqlite3_mem_methods ours = s_memory;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    QCOMPARE(sqlite3_config(SQLITE_CONFIG_MALLOC, &ours), SQLITE_OK);
    QCOMPARE(sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0), SQLITE_OK);
    QCOMPARE(sqlite3_initialize(), SQLITE_OK);
    FaultVfs::installed().failNever(); // its disk needs no syncing: thousands of stores
    m_filled = m_sources.filePath(QStringLiteral("filled.db"));
    s_questions = 0;
    {
        Store store(m_filled);
        QVERIFY(await(store.saveWhole(m_before, {})));
        m_list = *await(store.list());
        m_newest = *await(store.search(wanted(SearchRequest::Order::Newest)));
        m_best = *await(store.search(wanted(SearchRequest::Order::Best)));
        QVERIFY(m_newest.size() > 1);
    }
    if (s_questions == 0) {
        QSKIP("Qt brings its own SQLite here: it can't be made to fail");
    }
}

QString TestBadMemory::start(const QString &source)
{
    m_saved.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(QStringLiteral("parley.db"));
    if (!source.isEmpty()) {
        QFile::copy(source, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    return path;
}

void TestBadMemory::open(Store &store)
{
    const auto opened = await(store.opened());
    QVERIFY(!opened || opened->setAside.isEmpty());
}

void TestBadMemory::save(Store &store)
{
    const Conversation whole = sample::branched();
    if (await(store.saveWhole(whole, {}))) {
        m_saved.append(whole);
    }
    Conversation streamed(sample::head(QStringLiteral("Streamed")));
    Node answer = sample::fullAnswer();
    answer.state = NodeState::Streaming;
    if (await(store.saveHead(streamed.head())) &&
        await(store.addNode(streamed.head().id, answer))) {
        static_cast<void>(await(store.appendText(answer.id, QStringLiteral("more 更多"))));
        answer.state = NodeState::Complete;
        if (await(store.finishNode(answer))) {
            streamed.append(answer);
            m_saved.append(streamed);
        }
    }
    const ConversationHead gone = sample::head(QStringLiteral("Gone"));
    static_cast<void>(await(store.saveHead(gone)));
    static_cast<void>(await(store.place(gone.id, {{}, false, false, sample::time(1)})));
    static_cast<void>(await(store.emptyTrash(sample::time(2))));
    static_cast<void>(await(store.remove(gone.id)));
}

void TestBadMemory::read(Store &store)
{
    if (const auto list = await(store.list())) {
        QCOMPARE(*list, m_list);
    }
    if (const auto loaded = await(store.load(m_before.head().id))) {
        QCOMPARE(loaded->head(), m_before.head());
        QCOMPARE(loaded->nodes(), m_before.nodes());
    }
    if (const auto folders = await(store.folders())) {
        QVERIFY(folders->isEmpty());
    }
}

void TestBadMemory::search(Store &store)
{
    if (const auto hits = await(store.search(wanted(SearchRequest::Order::Newest)))) {
        QCOMPARE(*hits, m_newest);
    }
    if (const auto hits = await(store.search(wanted(SearchRequest::Order::Best)))) {
        QCOMPARE(*hits, m_best);
    }
}

// Once there is memory again.
void TestBadMemory::verify(Store &store)
{
    const ConversationHead head = sample::head();
    const auto saved = await(store.saveHead(head));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    for (const Conversation &conversation : std::as_const(m_saved)) {
        const auto loaded = await(store.load(conversation.head().id));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(loaded->nodes(), conversation.nodes());
    }
    QVERIFY(await(store.remove(head.id)));
}

void TestBadMemory::everyRefusalIsSurvived_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("opened"); // before memory gets short
    QTest::addColumn<Step>("step");
    QTest::newRow("a new database") << QString() << false << &TestBadMemory::open;
    QTest::newRow("opening") << m_filled << false << &TestBadMemory::open;
    QTest::newRow("an old schema")
        << QStringLiteral(PARLEY_TEST_DATA "/db/v1.sqlite") << false << &TestBadMemory::open;
    QTest::newRow("saving") << m_filled << true << &TestBadMemory::save;
    QTest::newRow("reading") << m_filled << true << &TestBadMemory::read;
    QTest::newRow("searching") << m_filled << true << &TestBadMemory::search;
}

void TestBadMemory::everyRefusalIsSurvived()
{
    QFETCH(const QString, source);
    QFETCH(const bool, opened);
    QFETCH(const Step, step);
    const bool every = qEnvironmentVariableIsSet("PARLEY_EVERY_FAULT");
    qint64 refused = 0;
    qint64 tried = 0;
    for (bool failed = true; failed; ++tried) {
        refused += every ? 1 : 1 + refused / 10;
        const QString path = start(source);
        {
            std::optional<Store> store;
            if (opened) {
                store.emplace(path);
                QVERIFY(await(store->list())); // whatever is to be done when it is idle is done
            }
            s_questions = 0;
            s_refused = refused;
            if (!store) {
                store.emplace(path);
            }
            (this->*step)(*store);
            failed = s_questions >= refused;
            s_refused = 0;
            verify(*store);
        }
        if (tried % 16 == 0 || !failed) {
            Store again(path);
            QVERIFY(await(again.opened())->setAside.isEmpty());
            QCOMPARE(*await(again.checkIntegrity()), QStringLiteral("ok"));
            verify(again);
        }
        if (QTest::currentTestFailed()) {
            qWarning("refused: question %lld", static_cast<long long>(refused));
            return;
        }
    }
    qInfo("%lld of %lld questions were refused", static_cast<long long>(tried - 1),
          static_cast<long long>(refused));
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(TestBadMemory)
#include "tst_badmemory.moc"
