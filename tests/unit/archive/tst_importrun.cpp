// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/importrun.h"

#include "archive/foreign/importedconversation.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/memorystore.h"
#include "support/samplenodes.h"
#include "tests/unit/archive/storehash.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(PARLEY_TEST_DATA "/import/") + QLatin1String(name);
}

// Runs an import to its end.
ImportOutcome imported(ConversationStore &store, const QString &path)
{
    const FakeClock clock;
    ImportRun run(store, clock);
    ImportOutcome outcome;
    bool ended = false;
    QObject::connect(&run, &ImportRun::finished, &run, [&](const ImportOutcome &told) {
        outcome = told;
        ended = true;
    });
    run.start(path);
    static_cast<void>(QTest::qWaitFor([&ended] { return ended; }, 30'000));
    return outcome;
}

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversationsAreWritten();
    void theSameExportTwiceIsTheSame();
    void aNewerExportAddsWhatIsNew();
    void whatAPersonDidSinceStays();
    void conversationsWithoutIdAndTimeAreNotDoubled();
    void exportWipeImportIsEqual();
    void aFullDiskEndsItAndSaysSo();
    void cancellingWritesNoMore();
    void aRefusalIsTold();
};

void TestImportRun::conversationsAreWritten()
{
    MemoryStore store;
    const ImportOutcome outcome = imported(store, fixture("chatgpt-2026-sharded.zip"));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
    QCOMPARE(outcome.program, QStringLiteral("ChatGPT"));
    QCOMPARE(outcome.conversations, 3);
    QCOMPARE(outcome.messages, 7 + 2 + 2);
    QCOMPARE(outcome.notCarried.size(), 4);
    const auto all = await(store.list());
    QCOMPARE(all->size(), 3);
    for (const ConversationSummary &summary : *all) {
        const Conversation conversation = *await(store.load(summary.id));
        if (summary.title == QLatin1String("Two photos")) {
            QVERIFY(summary.place.archived);
            QCOMPARE(conversation.nodes().first().message.parts.size(), 4);
        } else if (summary.title == QLatin1String("Kayak route")) {
            QCOMPARE(conversation.activePath().size(), 4);
            QCOMPARE(conversation.siblings(conversation.activePath().at(1)).size(), 2);
        }
    }
}

void TestImportRun::theSameExportTwiceIsTheSame()
{
    MemoryStore store;
    imported(store, fixture("claude-2026.zip"));
    const QByteArray once = hashOf(store);
    const ImportOutcome again = imported(store, fixture("claude-2026.zip"));
    QCOMPARE(again.conversations, 0);
    QCOMPARE(again.known, 1);
    QCOMPARE(hashOf(store), once);
}

void TestImportRun::aNewerExportAddsWhatIsNew()
{
    MemoryStore store;
    Conversation old = sample::branched();
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("archive.json"));
    const Node more = sample::node(Role::User, QStringLiteral("more"), old.nodes().last().id);
    store.put(old);
    Conversation longer = old;
    longer.append(more);
    longer.head().updated = old.head().updated.addSecs(60);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeArchive({{longer}}, sample::time(0)));
    file.close();
    const ImportOutcome outcome = imported(store, path);
    QCOMPARE(outcome.conversations, 1);
    QCOMPARE(await(store.load(old.head().id))->size(), old.size() + 1);
    QCOMPARE(await(store.load(old.head().id))->head(), longer.head());
}

void TestImportRun::whatAPersonDidSinceStays()
{
    MemoryStore store;
    imported(store, fixture("claude-2026.zip"));
    const ConversationSummary before = await(store.list())->first();
    const Conversation whole = *await(store.load(before.id));
    const Folder folder{FolderId::create(), QStringLiteral("Work")};
    QVERIFY(await(store.saveFolder(folder)));
    Conversation less(whole.head()); // one message went missing here
    less.head().title = QStringLiteral("Renamed");
    less.append(whole.nodes().first());
    QVERIFY(await(store.remove(before.id)));
    const Filing place{folder.id, true, false, {}};
    QVERIFY(await(store.saveWhole(less, place)));
    const ImportOutcome again = imported(store, fixture("claude-2026.zip"));
    QCOMPARE(again.conversations, 1);
    QCOMPARE(await(store.load(before.id))->size(), whole.size());
    QCOMPARE(await(store.list())->first().place, place);
    QCOMPARE(await(store.list())->first().title, QStringLiteral("Renamed"));
}

void TestImportRun::conversationsWithoutIdAndTimeAreNotDoubled()
{
    const auto make = [](const char *text) {
        ImportedConversation conversation;
        conversation.title = QStringLiteral("New chat");
        ImportedNode node;
        node.id = QStringLiteral("message-0");
        node.text = QString::fromUtf8(text);
        conversation.nodes.append(node);
        return toConversation(conversation, QStringLiteral("P"), sample::time(0));
    };
    QCOMPARE(make("hi 你").head().id, make("hi 你").head().id);
    QCOMPARE(make("hi 你").nodes().first().id, make("hi 你").nodes().first().id);
    QVERIFY(make("hi 你").head().id != make("hi 他").head().id);

    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("conversations.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"title": "T", "mapping": {"a": {"id": "a", "parent": null, "message":)"
               R"( {"id": "a", "author": {"role": "user"},)"
               R"( "content": {"content_type": "text", "parts": ["hello"]}}}}}])");
    file.close();
    MemoryStore store;
    QCOMPARE(imported(store, file.fileName()).conversations, 1);
    const auto again = imported(store, file.fileName());
    QCOMPARE(again.conversations, 0);
    QCOMPARE(again.known, 1);
    QCOMPARE(await(store.list())->size(), 1);
}

void TestImportRun::exportWipeImportIsEqual()
{
    MemoryStore store;
    ArchiveContent content;
    content.folders = {{FolderId::create(), QStringLiteral("Work 工作")}};
    for (int i = 0; i < 10; ++i) {
        Conversation conversation(sample::head(QStringLiteral("Talk %1").arg(i), i));
        NodeId parent;
        for (int n = 0; n < 200; ++n) { // every tenth is a branch
            const Node node = sample::node(n % 2 ? Role::Assistant : Role::User,
                                           QStringLiteral("text %1 ключ").arg(n), parent, n);
            conversation.append(node);
            parent = n % 10 == 9 ? parent : node.id;
        }
        content.conversations.append(conversation);
    }
    content.conversations.append(sample::branched()); // with attachments
    content.places.insert(content.conversations.first().head().id,
                          {content.folders.first().id, true, false, {}});
    content.places.insert(content.conversations.last().head().id,
                          {{}, false, true, sample::time(3)});
    for (const Conversation &conversation : content.conversations) {
        store.put(conversation);
    }
    for (const Folder &folder : content.folders) {
        QVERIFY(await(store.saveFolder(folder)));
    }
    for (auto place = content.places.cbegin(); place != content.places.cend(); ++place) {
        QVERIFY(await(store.place(place.key(), place.value())));
    }
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("all.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeArchive(content, sample::time(0)));
    file.close();

    MemoryStore empty;
    const ImportOutcome outcome = imported(empty, file.fileName());
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.conversations, 11);
    QCOMPARE(hashOf(empty), hashOf(store));
}

void TestImportRun::aFullDiskEndsItAndSaysSo()
{
    MemoryStore store;
    Error full;
    full.kind = ErrorKind::Storage;
    full.providerCode = QStringLiteral("disk_full");
    store.failWith(full);
    const ImportOutcome outcome = imported(store, fixture("claude-2026.zip"));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->providerCode, full.providerCode);
    QCOMPARE(outcome.conversations, 0);
}

void TestImportRun::cancellingWritesNoMore()
{
    MemoryStore store;
    const FakeClock clock;
    ImportRun run(store, clock);
    QSignalSpy ends(&run, &ImportRun::finished);
    connect(&run, &ImportRun::progressed, &run, [&run](bool writing, qint64 done, qint64) {
        if (writing && done == 1) {
            run.cancel();
        }
    });
    run.start(fixture("chatgpt-2026-sharded.zip"));
    QVERIFY(ends.wait(30'000));
    const auto outcome = ends.first().first().value<ImportOutcome>();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    QVERIFY(await(store.list())->size() < 3);
}

void TestImportRun::aRefusalIsTold()
{
    MemoryStore store;
    const ImportOutcome outcome = imported(store, fixture("hostile/bomb.zip"));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->providerCode, QStringLiteral("archive_too_large"));
    QVERIFY(store.log().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_importrun.moc"
