// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What only the SQLite store promises: files, other processes, damage, other schemas. The port's
// promises are in tests/contract.
#include "store/sqliteconversationstore.h"

#include "store/backups.h"
#include "store/databasefiles.h"
#include "store/sql.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

// Runs SQL on a database nobody has open.
void alter(const QString &path, const char *script)
{
    const Connection connection(path, Connection::Access::ReadWrite);
    QVERIFY(connection.opened());
    const auto done = executeScript(connection.database(), QString::fromUtf8(script));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

// Flips every byte of one part of a file.
void damage(const QString &path, qint64 from, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QByteArray bytes = file.read(size);
    for (char &byte : bytes) {
        byte = static_cast<char>(~byte);
    }
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::unique_ptr<QProcess> child(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(PARLEY_STORE_CHILD), arguments);
    return process;
}

QByteArray firstLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20'000)) {
    }
    return process.readLine().trimmed();
}

} // namespace

class TestSqliteConversationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everythingItMakesIsPrivate();
    void anyPathWillDo_data();
    void anyPathWillDo();
    void whatWasAskedForIsWrittenBeforeItEnds();
    void aCleanEndLeavesOneFile();
    void answersThatWereStreamingAreCounted();
    void aContinuedAnswerKeepsBothHalves();
    void anOpeningThatFailedIsTriedAgain();
    void aSecondProcessOnlyReads();
    void ofManyProcessesOneWrites();
    void readingOnlyNeedsADatabase();
    void aNewerSchemaIsRefusedAndUntouched();
    void anotherProgramsDatabaseIsRefusedAndUntouched();
    void noiseIsSetAsideAndABackupTakesItsPlace();
    void aDestroyedHeaderLosesNothing();
    void aDamagedPageIsFoundAtTheNextStart();
    void damageThatOpeningMeetsIsSetAsideAtOnce();
    void damageThatIsMetIsRepairedWithTheNextCall();
    void aBrokenSearchIndexIsMadeAnew();
    void tablesThatAreNotOursAnyMoreAreDamage();
    void aDamagedRowHidesNoOther();
    void theBestOfVeryManyComesFirst();
    void codeAndFilesAreFoundAlone();
    void attachmentsAreKeptOnce();
    void attachmentsNobodyHasAnyMoreGo();
    void filesThatMayNotGrowLoseNothing();

private:
    [[nodiscard]] QString path(const char *name = "p.db") const
    {
        return m_dir->filePath(QString::fromUtf8(name));
    }
    // A database with one conversation, closed again.
    Conversation filled(const QString &path);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSqliteConversationStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

Conversation TestSqliteConversationStore::filled(const QString &path)
{
    const Conversation conversation = sample::branched();
    SqliteConversationStore store(path);
    auto last = store.saveHead(conversation.head());
    for (const Node &node : conversation.nodes()) {
        last = store.addNode(conversation.head().id, node);
    }
    if (!await(last)) {
        qFatal("can't fill the store");
    }
    return conversation;
}

void TestSqliteConversationStore::everythingItMakesIsPrivate()
{
    const QString folder = path("data");
    SqliteConversationStore store(folder + QStringLiteral("/p.db"));
    QVERIFY(await(store.saveHead(sample::head())));
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    int seen = 0;
    while (entries.hasNext()) {
        entries.next();
        ++seen;
        const auto others = entries.fileInfo().permissions() & (QFile::Permission(0x0077));
        QVERIFY2(!others, qPrintable(entries.filePath()));
    }
    QVERIFY(seen >= 4); // database, journal, index, lock
    QVERIFY(!(QFile::permissions(folder) & QFile::Permission(0x0077)));
}

void TestSqliteConversationStore::anyPathWillDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << QStringLiteral("my data/chats.db");
    QTest::newRow("letters") << QStringLiteral("Gespräche/对话/разговоры 👍.db");
    QTest::newRow("marks") << QStringLiteral("a?b#c%20d&mode=memory/x;y'z.db");
    QTest::newRow("uri") << QStringLiteral("file:x.db");
}

void TestSqliteConversationStore::anyPathWillDo()
{
    QFETCH(const QString, name);
    const QString file = m_dir->filePath(name);
    const Conversation saved = filled(file);
    QVERIFY(QFile::exists(file));
    SqliteConversationStore store(file);
    QCOMPARE(await(store.load(saved.head().id))->nodes(), saved.nodes());
}

void TestSqliteConversationStore::whatWasAskedForIsWrittenBeforeItEnds()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.state = NodeState::Streaming;
    QString expected;
    QFuture<Result<void>> last;
    {
        SqliteConversationStore store(path()); // not even open yet
        static_cast<void>(store.saveHead(head));
        static_cast<void>(store.addNode(head.id, answer));
        for (int i = 0; i < 300; ++i) {
            last = store.appendText(answer.id, QString::number(i));
            expected += QString::number(i);
        }
    }
    QVERIFY(last.isFinished() && last.result());
    SqliteConversationStore store(path());
    QCOMPARE(await(store.load(head.id))->find(answer.id)->message.text(), expected);
}

void TestSqliteConversationStore::aCleanEndLeavesOneFile()
{
    static_cast<void>(filled(path()));
    const QStringList left = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(left.join(u' '), QStringLiteral("p.db p.db.reserve"));
}

void TestSqliteConversationStore::answersThatWereStreamingAreCounted()
{
    const ConversationHead head = sample::head();
    Node answer = sample::fullAnswer();
    answer.state = NodeState::Streaming;
    {
        SqliteConversationStore store(path());
        QVERIFY(await(store.saveHead(head)));
        QVERIFY(await(store.addNode(head.id, answer)));
        QVERIFY(await(store.appendText(answer.id, QStringLiteral("tail"))));
    }
    for (const qsizetype expected : {1, 0}) {
        SqliteConversationStore store(path());
        const auto opened = await(store.opened());
        QVERIFY(opened);
        QCOMPARE(opened->interrupted, expected);
        const auto loaded = await(store.load(head.id));
        const Node *node = loaded->find(answer.id);
        QCOMPARE(node->state, NodeState::Interrupted);
        QCOMPARE(node->meta, answer.meta);
        QCOMPARE(node->message.text(), answer.message.text() + QStringLiteral("tail"));
        QCOMPARE(node->message.parts.size(), answer.message.parts.size());
    }
}

void TestSqliteConversationStore::aContinuedAnswerKeepsBothHalves()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QStringLiteral("first half, "));
    answer.state = NodeState::Interrupted;
    {
        SqliteConversationStore store(path());
        QVERIFY(await(store.saveHead(head)));
        QVERIFY(await(store.addNode(head.id, answer)));
        QVERIFY(await(store.appendText(answer.id, QStringLiteral("second half"))));
    }
    for (int i = 0; i < 2; ++i) {
        SqliteConversationStore store(path());
        QCOMPARE(await(store.load(head.id))->find(answer.id)->message.text(),
                 QStringLiteral("first half, second half"));
    }
}

void TestSqliteConversationStore::anOpeningThatFailedIsTriedAgain()
{
    QFile obstacle(path("folder"));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    SqliteConversationStore store(path("folder/p.db"));
    const auto opened = await(store.opened());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    const ConversationHead head = sample::head();
    QVERIFY(!await(store.saveHead(head)));
    QVERIFY(obstacle.remove());
    QVERIFY(await(store.saveHead(head)));
    QCOMPARE(await(store.list())->size(), 1);
}

void TestSqliteConversationStore::aSecondProcessOnlyReads()
{
    const Conversation saved = filled(path());
    const auto other = child({QStringLiteral("hold"), path()});
    QCOMPARE(firstLine(*other), QByteArray("writer"));
    {
        SqliteConversationStore store(path());
        const auto opened = await(store.opened());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->readOnly);
        QVERIFY2(opened->heldBy.contains(QString::number(other->processId())),
                 qPrintable(opened->heldBy));
        QCOMPARE(await(store.load(saved.head().id))->nodes(), saved.nodes());
        const auto written = await(store.saveHead(sample::head()));
        QVERIFY(!written);
        QCOMPARE(written.error().providerCode, QStringLiteral("held_by_other"));
        QVERIFY(written.error().detail.contains(opened->heldBy));
    }
    other->closeWriteChannel();
    QVERIFY(other->waitForFinished());
    SqliteConversationStore store(path());
    QVERIFY(!await(store.opened())->readOnly);
    QVERIFY(await(store.saveHead(sample::head())));
}

void TestSqliteConversationStore::ofManyProcessesOneWrites()
{
    for (int round = 0; round < 5; ++round) {
        const QString file = path(qPrintable(QString::number(round / 2))); // new ones and old ones
        std::vector<std::unique_ptr<QProcess>> racers;
        for (int i = 0; i < 4; ++i) {
            racers.push_back(child({QStringLiteral("hold"), file}));
        }
        int writers = 0;
        for (const auto &racer : racers) {
            const QByteArray line = firstLine(*racer);
            QVERIFY(!line.isEmpty());
            writers += line == "writer";
        }
        QCOMPARE(writers, 1);
        for (const auto &racer : racers) {
            racer->closeWriteChannel();
            QVERIFY(racer->waitForFinished());
        }
        SqliteConversationStore store(file);
        QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
    }
}

void TestSqliteConversationStore::readingOnlyNeedsADatabase()
{
    SqliteConversationStore none(path(), SqliteConversationStore::Mode::ReadOnly);
    const auto opened = await(none.opened());
    QVERIFY(!opened);
    QCOMPARE(opened.error().providerCode, QStringLiteral("missing"));
    QVERIFY(!QFile::exists(path()));

    const Conversation saved = filled(path());
    QCOMPARE(await(none.load(saved.head().id))->nodes(), saved.nodes()); // it is there now
    QVERIFY(!await(none.remove(saved.head().id)));
    QVERIFY(!await(none.addNode(saved.head().id, sample::node(Role::User, QString()))));
}

void TestSqliteConversationStore::aNewerSchemaIsRefusedAndUntouched()
{
    static_cast<void>(filled(path()));
    alter(path(), "PRAGMA user_version=999;\nCREATE TABLE from_the_future (x);\n");
    const QByteArray before = hashOf(path());
    {
        SqliteConversationStore store(path());
        const auto opened = await(store.opened());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().providerCode, QStringLiteral("newer_schema"));
        QVERIFY(opened.error().detail.contains(QLatin1String("999")));
        QVERIFY(!await(store.list()));
        QVERIFY(!await(store.saveHead(sample::head())));
    }
    {
        SqliteConversationStore reader(path(), SqliteConversationStore::Mode::ReadOnly);
        QCOMPARE(await(reader.list()).error().providerCode, QStringLiteral("newer_schema"));
    }
    QCOMPARE(hashOf(path()), before);
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*damaged*")}).size(), 0);
}

void TestSqliteConversationStore::anotherProgramsDatabaseIsRefusedAndUntouched()
{
    alter(path(), "CREATE TABLE theirs (x);\nINSERT INTO theirs VALUES (1);\n");
    const QByteArray before = hashOf(path());
    SqliteConversationStore store(path());
    QCOMPARE(await(store.opened()).error().providerCode, QStringLiteral("not_ours"));
    QCOMPARE(hashOf(path()), before);
}

void TestSqliteConversationStore::noiseIsSetAsideAndABackupTakesItsPlace()
{
    const Conversation saved = filled(path());
    {
        const Connection connection(path(), Connection::Access::ReadWrite);
        QVERIFY(makeBackup(connection.database(), backupFolder(path()), QStringLiteral("daily")));
    }
    // A newer backup that is no good must not be taken.
    QFile bad(backupFolder(path()) + QStringLiteral("/daily-29991231-000000000.db"));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray(10'000, 'x'));
    bad.close();

    damage(path(), 0, QFileInfo(path()).size());
    const QByteArray damaged = hashOf(path());
    SqliteConversationStore store(path());
    const auto opened = await(store.opened());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(hashOf(opened->setAside), damaged);
    QVERIFY(!opened->damage.isEmpty());
    QVERIFY(opened->restoredFrom.contains(QLatin1String("daily-20")));
    QVERIFY(!opened->restoredFrom.contains(QLatin1String("2999")));
    QCOMPARE(await(store.load(saved.head().id))->nodes(), saved.nodes());
}

void TestSqliteConversationStore::aDestroyedHeaderLosesNothing()
{
    const Conversation saved = filled(path());
    damage(path(), 0, 100);
    const QByteArray damaged = hashOf(path());
    SqliteConversationStore store(path());
    const auto opened = await(store.opened());
    QVERIFY(opened);
    QVERIFY(opened->restoredFrom.isEmpty());
    QCOMPARE(opened->salvaged, saved.size());
    QCOMPARE(opened->lost, 0);
    QCOMPARE(hashOf(opened->setAside), damaged);
    QCOMPARE(await(store.load(saved.head().id))->nodes(), saved.nodes());
    QVERIFY(await(store.saveHead(sample::head())));
}

void TestSqliteConversationStore::aDamagedPageIsFoundAtTheNextStart()
{
    const ConversationHead head = sample::head();
    {
        SqliteConversationStore store(path());
        QVERIFY(await(store.saveHead(head)));
        const Node huge = sample::node(Role::User, QString(2'000'000, u'x'));
        QVERIFY(await(store.addNode(head.id, huge)));
    }
    const qint64 size = QFileInfo(path()).size();
    damage(path(), size / 2, 10'000); // in the middle of the huge text
    {
        SqliteConversationStore store(path());
        QVERIFY(await(store.opened())->setAside.isEmpty()); // a clean end: not searched for
        const auto loaded = await(store.load(head.id));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().providerCode, QStringLiteral("corrupt"));
    }
    SqliteConversationStore store(path());
    const auto opened = await(store.opened());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(!opened->setAside.isEmpty());
    QCOMPARE(QFileInfo(opened->setAside).size(), size);
    QVERIFY(await(store.saveHead(sample::head())));
}

void TestSqliteConversationStore::damageThatOpeningMeetsIsSetAsideAtOnce()
{
    static_cast<void>(filled(path()));
    const qint64 size = QFileInfo(path()).size();
    damage(path(), 4096, size - 4096); // every page but the first
    SqliteConversationStore store(path());
    const auto opened = await(store.opened());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(QFileInfo(opened->setAside).size(), size);
    QVERIFY(await(store.list())->isEmpty());
    QVERIFY(await(store.saveHead(sample::head())));
}

void TestSqliteConversationStore::damageThatIsMetIsRepairedWithTheNextCall()
{
    const Conversation saved = filled(path());
    const ConversationHead head = sample::head();
    {
        SqliteConversationStore store(path());
        QVERIFY(await(store.saveHead(head)));
        const Node huge = sample::node(Role::User, QString(2'000'000, u'x'));
        QVERIFY(await(store.addNode(head.id, huge)));
    }
    damage(path(), QFileInfo(path()).size() / 2, 10'000);
    SqliteConversationStore store(path());
    QCOMPARE(await(store.load(head.id)).error().providerCode, QStringLiteral("corrupt"));
    QCOMPARE(await(store.load(saved.head().id))->nodes(), saved.nodes());
    QVERIFY(await(store.load(head.id)));
    QCOMPARE(databasesSetAside(path(), damagedDatabase).size(), 1);
}

void TestSqliteConversationStore::aBrokenSearchIndexIsMadeAnew()
{
    const Conversation saved = filled(path());
    alter(path(), "UPDATE node_index_data SET block = x'00ff' WHERE id > 10;\n");
    Database::suspect(path());
    SqliteConversationStore store(path());
    const auto opened = await(store.opened());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->setAside.isEmpty()); // only what can be made again was broken
    SearchRequest request;
    request.words = QStringLiteral("really");
    QTRY_COMPARE(await(store.search(request)).value_or(QList<SearchHit>()).size(), 1);
}

void TestSqliteConversationStore::tablesThatAreNotOursAnyMoreAreDamage()
{
    const Conversation saved = filled(path());
    alter(path(), "DROP INDEX nodes_by_parent;\n");
    Database::suspect(path());
    SqliteConversationStore store(path());
    const auto opened = await(store.opened());
    QVERIFY(opened);
    QVERIFY(!opened->setAside.isEmpty());
    QCOMPARE(opened->lost, 0);
    QCOMPARE(await(store.load(saved.head().id))->nodes(), saved.nodes());
}

void TestSqliteConversationStore::aDamagedRowHidesNoOther()
{
    const Conversation saved = filled(path());
    alter(path(), "UPDATE nodes SET parts = '{\"v\":1,\"parts\":[{\"type\":\"hologram\"}]}' "
                  "WHERE key = 2;\n"
                  "UPDATE nodes SET parts = 'no json', role = 'villain' WHERE key = 3;\n"
                  "UPDATE nodes SET meta = '[]' WHERE key = 5;\n");
    SqliteConversationStore store(path());
    const auto loaded = await(store.load(saved.head().id));
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), saved.size());
    const QList<Node> nodes = loaded->nodes();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const bool unreadable = i == 1 || i == 2 || i == 4;
        QCOMPARE(nodes[i].id, saved.nodes()[i].id);
        QCOMPARE(nodes[i].parent, saved.nodes()[i].parent);
        QCOMPARE(nodes[i] == saved.nodes()[i], !unreadable);
        QCOMPARE(nodes[i].state == NodeState::Failed, unreadable);
    }
}

// More than the index ranks: the newest of them are weighed by what they say.
void TestSqliteConversationStore::theBestOfVeryManyComesFirst()
{
    Conversation conversation(sample::head());
    for (int i = 0; i < 3200; ++i) {
        conversation.append(sample::node(i % 2 ? Role::Assistant : Role::User,
                                         i == 3000
                                             ? QStringLiteral("ships, ships and 船 ships")
                                             : QStringLiteral("one of the many ships %1").arg(i),
                                         {}, i));
    }
    const NodeId best = conversation.nodes().at(3000).id;
    const NodeId newest = conversation.nodes().last().id;
    SqliteConversationStore store(path());
    QVERIFY(await(store.saveWhole(conversation, {})));
    for (const char *words : {"ships ", "shi", "船 ships"}) {
        SearchRequest request;
        request.words = QString::fromUtf8(words);
        request.order = SearchRequest::Order::Best;
        const auto hits = await(store.search(request));
        QVERIFY2(hits && !hits->isEmpty(), words);
        QCOMPARE(hits->first().node, best);
        QVERIFY(!hits->first().marks.isEmpty());
        QCOMPARE(hits->size(), request.words.contains(u'船') ? 1 : request.limit);
    }
    SearchRequest request;
    request.words = QStringLiteral("ships ");
    QCOMPARE(await(store.search(request))->first().node, newest);
    request.role = Role::User;
    request.order = SearchRequest::Order::Best;
    QCOMPARE(await(store.search(request))->first().node, best);
    request.role = Role::Assistant;
    QVERIFY(await(store.search(request))->first().node != best);
}

void TestSqliteConversationStore::codeAndFilesAreFoundAlone()
{
    Conversation conversation(sample::head(QStringLiteral("jitter")));
    conversation.append(sample::node(Role::User, QStringLiteral("about jitter"), {}, 1));
    const NodeId code =
        conversation
            .append(sample::node(Role::Assistant,
                                 QStringLiteral("Noise:\n```\nint jitter;\n```\nbackoff"), {}, 2))
            .id;
    Node attached = sample::node(Role::User, QStringLiteral("backoff"), {}, 3);
    attached.message.parts.append(
        FilePart{QStringLiteral("text/plain"), "jitter", QStringLiteral("notes.txt")});
    const NodeId file = conversation.append(attached).id;
    SqliteConversationStore store(path());
    QVERIFY(await(store.saveWhole(conversation, {})));
    using Within = SearchRequest::Within;
    const auto found = [&](const char *words, Within within, SearchRequest::Order order) {
        SearchRequest request;
        request.words = QString::fromLatin1(words);
        request.within = within;
        request.order = order;
        QList<NodeId> nodes;
        const auto hits = await(store.search(request));
        for (const SearchHit &hit : hits ? *hits : QList<SearchHit>()) {
            nodes.append(hit.node);
        }
        return nodes;
    };
    for (const auto order : {SearchRequest::Order::Newest, SearchRequest::Order::Best}) {
        QCOMPARE(found("jitter ", Within::Everything, order).size(), 4); // and the title
        for (const char *words : {"jitter ", "jitt", "int jitter"}) {
            QCOMPARE(found(words, Within::Code, order), QList<NodeId>{code});
        }
        QCOMPARE(found("backoff ", Within::Code, order), QList<NodeId>());
        QCOMPARE(found("jitter ", Within::Files, order), QList<NodeId>{file});
        QCOMPARE(found("notes", Within::Files, order), QList<NodeId>{file});
        QCOMPARE(found("backoff", Within::Files, order), QList<NodeId>());
    }
}

void TestSqliteConversationStore::attachmentsAreKeptOnce()
{
    const Conversation first = filled(path());
    const Conversation second = filled(path());
    const auto blobs = [this] {
        const Connection connection(path(), Connection::Access::ReadOnly);
        return single(connection.database(), QStringLiteral("SELECT count(*) FROM blobs"))->toInt();
    };
    QCOMPARE(blobs(), 2); // the image and the empty file, shared by both
    for (const auto &[id, left] : {std::pair{first.head().id, 2}, std::pair{second.head().id, 0}}) {
        {
            SqliteConversationStore store(path());
            QVERIFY(await(store.remove(id)));
        }
        QCOMPARE(blobs(), left);
    }
}

void TestSqliteConversationStore::attachmentsNobodyHasAnyMoreGo()
{
    const auto blobs = [this] {
        const Connection connection(path(), Connection::Access::ReadOnly);
        return single(connection.database(), QStringLiteral("SELECT count(*) FROM blobs"))->toInt();
    };
    const auto picture = [](const QByteArray &bytes) {
        return ImagePart{QStringLiteral("image/png"), bytes, QStringLiteral("p.png")};
    };
    ConversationHead head = sample::head();
    Node first = sample::node(Role::Assistant, QStringLiteral("one"));
    first.message.parts += QList<Part>{picture("own"), picture("shared"), picture("drafted")};
    Node second = sample::node(Role::Assistant, QStringLiteral("two"));
    second.message.parts.append(picture("shared"));
    head.draftParts = {picture("drafted")};
    {
        SqliteConversationStore store(path());
        QVERIFY(await(store.saveHead(head)));
        QVERIFY(await(store.addNode(head.id, first)));
        QVERIFY(await(store.addNode(head.id, second)));
        QCOMPARE(blobs(), 3);
        first.message = Message::fromText(Role::Assistant, QStringLiteral("rewritten"));
        QVERIFY(await(store.finishNode(first)));
        QCOMPARE(blobs(), 2); // what others have stays
        second.message.parts.last() = picture("drafted");
        QVERIFY(await(store.addNode(head.id, second)));
        QCOMPARE(blobs(), 1);
        head.draftParts.clear();
        QVERIFY(await(store.saveHead(head)));
        QCOMPARE(blobs(), 1); // the message has it
        QCOMPARE(await(store.load(head.id))->nodes(), (QList<Node>{first, second}));
    }
    // What an older Parley left behind goes when the trash is emptied.
    alter(path(), "INSERT INTO blobs VALUES ('left', x'00');\n");
    QCOMPARE(blobs(), 2);
    SqliteConversationStore store(path());
    QCOMPARE(*await(store.emptyTrash(sample::time(0))), 0);
    QCOMPARE(blobs(), 1);
    QVERIFY(await(store.remove(head.id)));
    QCOMPARE(blobs(), 0);
}

void TestSqliteConversationStore::filesThatMayNotGrowLoseNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("no limits on file sizes here");
#endif
    const auto limited = child({QStringLiteral("limit"), path()});
    QVERIFY(limited->waitForFinished());
    const QList<QByteArray> said = limited->readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(said.size(), 3);
    QVERIFY2(said[0].startsWith("full "), said[0].constData());
    QCOMPARE(said[1], QByteArray("kept"));
    QCOMPARE(said[2], QByteArray("ok"));
}

QTEST_GUILESS_MAIN(TestSqliteConversationStore)
#include "tst_sqliteconversationstore.moc"
