// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a bad disk does to the store: the N-th call of SQLite to the file system fails, for every N;
// the power goes at every sync, with what was not synced lost or
// out of order. Nothing crashes, nothing that was said to be saved is lost. PARLEY_EVERY_FAULT=1
// takes every N; without it some are left out.
#include "store/backups.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/faultvfs.h"
#include "support/samplenodes.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <functional>
#include <sqlite3.h>

using namespace parley;

namespace {

bool everyFault()
{
    return qEnvironmentVariableIsSet("PARLEY_EVERY_FAULT");
}

struct Saved
{
    ConversationHead head = sample::head();
    QList<Node> nodes; // that were said to be saved
};

// Opens, saves, searches, as a person would. Whatever fails, fails with an error.
Saved work(const QString &path)
{
    Saved saved;
    SqliteConversationStore store(path);
    static_cast<void>(await(store.opened()));
    if (!await(store.saveHead(saved.head))) {
        return saved;
    }
    for (int i = 0; i < 3; ++i) {
        const Node node = sample::node(Role::User, QStringLiteral("question %1 ключ 分支").arg(i),
                                       saved.nodes.isEmpty() ? NodeId() : saved.nodes.last().id);
        if (await(store.addNode(saved.head.id, node))) {
            saved.nodes.append(node);
        }
    }
    SearchRequest request;
    request.words = QStringLiteral("question");
    static_cast<void>(await(store.search(request)));
    static_cast<void>(await(store.list()));
    return saved;
}

} // namespace

class TestBadStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallThatFailsIsSurvived_data();
    void everyCallThatFailsIsSurvived();
    void thePowerMayGoAtEverySync_data();
    void thePowerMayGoAtEverySync();

private:
    static void fiftySteps(const QString &path, const ConversationHead &head,
                           const std::function<void(const NodeId &)> &saved);
    QString fresh(bool old);
    void verify(const QString &path, const Saved &saved, qint64 call);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBadStorage::initTestCase()
{
    FaultVfs::installed().failNever();
    static_cast<void>(work(fresh(false)));
    if (FaultVfs::installed().calls() == 0) {
        QSKIP("Qt brings its own SQLite here: it can't be made to fail");
    }
}

// A path for a new database, or one of an old schema.
QString TestBadStorage::fresh(bool old)
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(QStringLiteral("parley.db"));
    if (old) {
        QFile::copy(QStringLiteral(PARLEY_TEST_DATA "/db/v1.sqlite"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    return path;
}

void TestBadStorage::verify(const QString &path, const Saved &saved, qint64 call)
{
    SqliteConversationStore store(path);
    const auto opened = await(store.opened());
    QVERIFY2(opened, qPrintable(QStringLiteral("call %1: %2")
                                    .arg(call)
                                    .arg(opened ? QString() : opened.error().detail)));
    QVERIFY2(opened->setAside.isEmpty(), qPrintable(QString::number(call)));
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
    if (!saved.nodes.isEmpty()) {
        const auto loaded = await(store.load(saved.head.id));
        QVERIFY2(loaded, qPrintable(QString::number(call)));
        for (const Node &node : saved.nodes) {
            QVERIFY2(loaded->find(node.id), qPrintable(QString::number(call)));
        }
    }
}

void TestBadStorage::everyCallThatFailsIsSurvived_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("old");
    QTest::newRow("input and output error, new database") << SQLITE_IOERR << false;
    QTest::newRow("disk full, new database") << SQLITE_FULL << false;
    QTest::newRow("input and output error, old schema") << SQLITE_IOERR << true;
    QTest::newRow("disk full, old schema") << SQLITE_FULL << true;
}

void TestBadStorage::everyCallThatFailsIsSurvived()
{
    QFETCH(const int, code);
    QFETCH(const bool, old);
    FaultVfs &vfs = FaultVfs::installed();
    qint64 call = 0;
    qint64 tried = 0;
    for (;;) {
        call += everyFault() ? 1 : 1 + call / 8;
        const QString path = fresh(old);
        vfs.failAt(call, code);
        const Saved saved = work(path);
        const bool failed = vfs.failed();
        vfs.failNever();
        verify(path, saved, call);
        if (QTest::currentTestFailed() || !failed) {
            break;
        }
        ++tried;
    }
    qInfo("%lld of the first %lld calls failed", static_cast<long long>(tried),
          static_cast<long long>(call));
    QVERIFY(tried > 20);
}

void TestBadStorage::thePowerMayGoAtEverySync_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("old");
    const int rounds = everyFault() ? 8 : 1;
    for (int round = 1; round <= rounds; ++round) {
        QTest::addRow("new database %d", round) << quint32(round * 1000) << false;
        QTest::addRow("old schema %d", round) << quint32(round * 1000) << true;
    }
}

// Fifty things a person does; tells of each message that was said to be saved.
void TestBadStorage::fiftySteps(const QString &path, const ConversationHead &head,
                                const std::function<void(const NodeId &)> &saved)
{
    SqliteConversationStore store(path);
    QVERIFY(await(store.saveHead(head)));
    for (int step = 0; step < 50; ++step) {
        // Large ones, so that the journal is moved into the database meanwhile.
        Node node = sample::node(step % 2 ? Role::Assistant : Role::User,
                                 QString(step % 5 ? 3000 : 400'000, u'x'));
        node.state = step % 4 == 3 ? NodeState::Streaming : NodeState::Complete;
        QVERIFY(await(store.addNode(head.id, node)));
        if (node.state == NodeState::Streaming) {
            QVERIFY(await(store.appendText(node.id, QStringLiteral("more"))));
            node.state = NodeState::Complete;
            QVERIFY(await(store.finishNode(node)));
        }
        saved(node.id);
    }
}

void TestBadStorage::thePowerMayGoAtEverySync()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, old);
    FaultVfs &vfs = FaultVfs::installed();
    struct Cut
    {
        FaultVfs::Files files;
        qsizetype acknowledged = 0;
    };
    QList<Cut> cuts;
    std::atomic<qsizetype> acknowledged{0};
    const QString path = fresh(old);
    if (!old) {
        static_cast<void>(work(path)); // the file and its folder are there
    }
    const qsizetype before = old ? 3 : 1; // conversations that are on the disk for sure
    quint32 count = seed;
    vfs.atEachSync([&] { cuts.append({vfs.afterPowerCut(++count), acknowledged}); });
    const ConversationHead head = sample::head();
    QList<NodeId> saved;
    fiftySteps(path, head, [&](const NodeId &id) {
        saved.append(id);
        acknowledged = saved.size();
    });
    vfs.atEachSync(nullptr);
    QVERIFY2(cuts.size() >= 50, qPrintable(QString::number(cuts.size())));
    for (const Cut &cut : cuts) {
        const QTemporaryDir after;
        for (auto file = cut.files.cbegin(); file != cut.files.cend(); ++file) {
            QFile copy(after.filePath(QFileInfo(file.key()).fileName()));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(file.value());
        }
        SqliteConversationStore store(after.filePath(QStringLiteral("parley.db")));
        const auto opened = await(store.opened());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->setAside.isEmpty());
        QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
        QVERIFY(await(store.list())->size() >= before);
        const auto loaded = await(store.load(head.id));
        for (qsizetype i = 0; i < cut.acknowledged; ++i) {
            QVERIFY2(loaded && loaded->find(saved.at(i)), qPrintable(QString::number(i)));
        }
    }
    qInfo("%lld power cuts", static_cast<long long>(cuts.size()));
}

QTEST_GUILESS_MAIN(TestBadStorage)
#include "tst_badstorage.moc"
