// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every ConversationStore promises, run for each of them.
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/memorystore.h"
#include "support/samplenodes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

void saveAll(ConversationStore &store, const Conversation &conversation)
{
    QVERIFY(await(store.saveHead(conversation.head())));
    for (const Node &node : conversation.nodes()) {
        QVERIFY(await(store.addNode(conversation.head().id, node)));
    }
    QVERIFY(await(store.saveHead(conversation.head())));
}

void compare(const Conversation &actual, const Conversation &expected)
{
    QCOMPARE(actual.head(), expected.head());
    QCOMPARE(actual.size(), expected.size());
    const QList<Node> nodes = actual.nodes();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QVERIFY2(nodes[i] == expected.nodes()[i], qPrintable(QString::number(i)));
    }
    QCOMPARE(actual.activePath(), expected.activePath());
}

} // namespace

class TestConversationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void anEmptyStoreListsNothing();
    void aConversationComesBackAsItWas();
    void theListIsNewestFirst();
    void theSummaryNamesTheModelOfTheNewestAnswer();
    void savingAHeadAgainReplacesIt();
    void streamedTextComesBackInterrupted();
    void streamedReasoningStaysReasoning();
    void aLetterCutInHalfIsWhole();
    void textIsAppendedToWhatWasThere();
    void theFinalFormReplacesStreamedText();
    void aSecondTryDoesNotMakeASecondNode();
    void aHeadOlderThanItsNodesShowsTheNewest();
    void unknownThingsAreStorageErrors();
    void removingIsForGoodAndUnknownIsNoError();
    void aHugeMessageComesBack();
    void answersComeInTheOrderAsked();
    void whatWasSaidIsFound_data();
    void whatWasSaidIsFound();
    void titlesAreFoundFirst();
    void whatStreamsIsFoundWhenItEnds();
    void whatIsGoneIsNotFound();
    void findingIsNarrowedDown();
    void conversationsArePutSomewhere();
    void savingAHeadLeavesThePlace();
    void theTrashIsNotSearchedAndEmptied();
    void removingAFolderKeepsWhatIsInIt();
    void whatComesWholeComesBackWhole();
    void whatComesWholeIsNeverHalf();
    void whatComesWholeAgainKeepsWhatWasAdded();
    void aChatNotYetSentKeepsItsDraft();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;
};

void TestConversationStore::initTestCase_data()
{
    QTest::addColumn<QString>("adapter");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("memory") << QStringLiteral("memory");
}

void TestConversationStore::init()
{
    QFETCH_GLOBAL(const QString, adapter);
    if (adapter == QLatin1String("memory")) {
        m_store = std::make_unique<MemoryStore>();
        return;
    }
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SqliteConversationStore>(m_dir->filePath(QStringLiteral("p.db")));
}

void TestConversationStore::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

void TestConversationStore::anEmptyStoreListsNothing()
{
    const auto list = await(m_store->list());
    QVERIFY(list);
    QVERIFY(list->isEmpty());
}

void TestConversationStore::aConversationComesBackAsItWas()
{
    const Conversation saved = sample::branched();
    saveAll(*m_store, saved);
    const auto loaded = await(m_store->load(saved.head().id));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    compare(*loaded, saved);
}

void TestConversationStore::theListIsNewestFirst()
{
    for (const int second : {20, 40, 10, 30}) {
        QVERIFY(await(m_store->saveHead(sample::head(QString::number(second), second))));
    }
    const auto list = await(m_store->list());
    QVERIFY(list);
    QStringList titles;
    for (const auto &summary : *list) {
        titles.append(summary.title);
    }
    QCOMPARE(titles.join(u' '), QStringLiteral("40 30 20 10"));
}

void TestConversationStore::theSummaryNamesTheModelOfTheNewestAnswer()
{
    const ConversationHead head = sample::head();
    QVERIFY(await(m_store->saveHead(head)));
    QCOMPARE(await(m_store->list())->first().model, head.model);

    const Conversation branched = sample::branched();
    QVERIFY(await(m_store->remove(head.id)));
    saveAll(*m_store, branched);
    const auto list = await(m_store->list());
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().id, branched.head().id);
    QCOMPARE(list->first().title, branched.head().title);
    QCOMPARE(list->first().created, branched.head().created);
    QCOMPARE(list->first().updated, branched.head().updated);
    QCOMPARE(list->first().messages, branched.size());
    QCOMPARE(list->first().model.model, QStringLiteral("gpt/with/slashes"));
}

void TestConversationStore::savingAHeadAgainReplacesIt()
{
    ConversationHead head = sample::head();
    QVERIFY(await(m_store->saveHead(head)));
    head.title = QString();
    head.titleByPerson = false;
    head.updated = QDateTime();
    head.system = sample::worldText();
    head.model = {};
    head.sampling = {};
    head.draft.clear();
    QVERIFY(await(m_store->saveHead(head)));
    QCOMPARE(await(m_store->list())->size(), 1);
    QCOMPARE(await(m_store->load(head.id))->head(), head);
}

void TestConversationStore::streamedTextComesBackInterrupted()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.message.parts.clear();
    answer.state = NodeState::Streaming;
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, answer)));
    QVERIFY(await(m_store->appendText(answer.id, QStringLiteral("Once "))));
    QVERIFY(await(m_store->appendText(answer.id, QString())));
    QVERIFY(await(m_store->appendText(answer.id, QStringLiteral("upon a 时间"))));
    const auto loaded = await(m_store->load(head.id));
    QVERIFY(loaded);
    const Node *node = loaded->find(answer.id);
    QVERIFY(node);
    QCOMPARE(node->message.text(), QStringLiteral("Once upon a 时间"));
    QCOMPARE(node->state, NodeState::Interrupted);
}

void TestConversationStore::streamedReasoningStaysReasoning()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.message.parts = {TextPart{QStringLiteral("So. ")},
                            ReasoningPart{QStringLiteral("Hm"), {}, {}}};
    answer.state = NodeState::Streaming;
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, answer)));
    QVERIFY(await(m_store->appendText(answer.id, QStringLiteral(", 考え"))));
    QVERIFY(await(m_store->appendText(answer.id, QStringLiteral("て"))));
    const auto loaded = await(m_store->load(head.id));
    QVERIFY(loaded);
    const Message &message = loaded->find(answer.id)->message;
    QCOMPARE(message.reasoning(), QStringLiteral("Hm, 考えて"));
    QCOMPARE(message.text(), QStringLiteral("So. "));
    QCOMPARE(message.parts.size(), 2);
}

void TestConversationStore::aLetterCutInHalfIsWhole()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.state = NodeState::Streaming;
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, answer)));
    const QString smile = QStringLiteral("😀");
    QVERIFY(await(m_store->appendText(answer.id, smile.left(1))));
    QVERIFY(await(m_store->appendText(answer.id, smile.mid(1))));
    QCOMPARE(await(m_store->load(head.id))->find(answer.id)->message.text(), smile);
}

void TestConversationStore::textIsAppendedToWhatWasThere()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QStringLiteral("Carried "));
    answer.state = NodeState::Interrupted;
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, answer)));
    QVERIFY(await(m_store->appendText(answer.id, QStringLiteral("on"))));
    QCOMPARE(await(m_store->load(head.id))->find(answer.id)->message.text(),
             QStringLiteral("Carried on"));
}

void TestConversationStore::theFinalFormReplacesStreamedText()
{
    const ConversationHead head = sample::head();
    Node answer = sample::fullAnswer();
    const QList<Part> parts = std::exchange(answer.message.parts, {});
    answer.state = NodeState::Streaming;
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, answer)));
    QVERIFY(await(m_store->appendText(answer.id, QStringLiteral("draft"))));
    answer.message.parts = parts;
    answer.state = NodeState::Complete;
    QVERIFY(await(m_store->finishNode(answer)));
    QCOMPARE(*await(m_store->load(head.id))->find(answer.id), answer);
}

void TestConversationStore::aSecondTryDoesNotMakeASecondNode()
{
    const ConversationHead head = sample::head();
    Node node = sample::node(Role::User, QStringLiteral("first"));
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, node)));
    node.message = Message::fromText(Role::User, QStringLiteral("second"));
    QVERIFY(await(m_store->addNode(head.id, node)));
    const auto loaded = await(m_store->load(head.id));
    QCOMPARE(loaded->size(), 1);
    QCOMPARE(*loaded->find(node.id), node);
    QCOMPARE(await(m_store->list())->first().messages, 1);
}

void TestConversationStore::aHeadOlderThanItsNodesShowsTheNewest()
{
    ConversationHead head = sample::head();
    const Node question = sample::node(Role::User, QStringLiteral("?"));
    const Node answer = sample::node(Role::Assistant, QStringLiteral("!"), question.id);
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, question)));
    QCOMPARE(await(m_store->load(head.id))->head().activeLeaf, question.id);
    head.activeLeaf = question.id;
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, answer)));
    QCOMPARE(await(m_store->load(head.id))->head().activeLeaf, answer.id);
}

void TestConversationStore::unknownThingsAreStorageErrors()
{
    const ConversationHead head = sample::head();
    const Node orphan = sample::node(Role::User, QStringLiteral("x"), NodeId::create());
    const Node node = sample::node(Role::User, QStringLiteral("x"));
    QVERIFY(await(m_store->saveHead(head)));
    const QList<Result<void>> answers{
        await(m_store->addNode(ConversationId::create(), node)),
        await(m_store->addNode(head.id, orphan)), // its parent is nowhere
        await(m_store->appendText(NodeId::create(), QStringLiteral("x"))),
        await(m_store->finishNode(node)),
    };
    for (const auto &answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Storage);
    }
    const auto loaded = await(m_store->load(ConversationId::create()));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Storage);
    QVERIFY(await(m_store->load(head.id))->isEmpty());
}

void TestConversationStore::removingIsForGoodAndUnknownIsNoError()
{
    const Conversation gone = sample::branched();
    const Conversation kept = sample::branched();
    saveAll(*m_store, gone);
    saveAll(*m_store, kept);
    QVERIFY(await(m_store->remove(gone.head().id)));
    QVERIFY(await(m_store->remove(gone.head().id)));
    QVERIFY(!await(m_store->load(gone.head().id)));
    QCOMPARE(await(m_store->list())->size(), 1);
    const auto loaded = await(m_store->load(kept.head().id)); // shares attachments with the other
    QVERIFY(loaded);
    compare(*loaded, kept);
}

void TestConversationStore::aHugeMessageComesBack()
{
    const ConversationHead head = sample::head();
    Node node = sample::node(Role::User, sample::worldText().repeated(200'000)); // > 10 MB
    node.message.parts.append(
        FilePart{QStringLiteral("text/plain"), sample::binary().repeated(20'000), QString()});
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, node)));
    QVERIFY(*await(m_store->load(head.id))->find(node.id) == node);
}

void TestConversationStore::answersComeInTheOrderAsked()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.state = NodeState::Streaming;
    QList<QFuture<Result<void>>> writes{m_store->saveHead(head), m_store->addNode(head.id, answer)};
    QString expected;
    for (int i = 0; i < 200; ++i) {
        writes.append(m_store->appendText(answer.id, QString::number(i)));
        expected += QString::number(i);
    }
    const auto loaded = m_store->load(head.id); // asked last: sees everything
    QCOMPARE(await(loaded)->find(answer.id)->message.text(), expected);
    for (const auto &write : writes) {
        QVERIFY(write.isFinished() && write.result());
    }
}

void TestConversationStore::whatWasSaidIsFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *words, const char *found) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(found);
    };
    row("weather", "0");
    row("WEATHER tomorrow ", "0");
    row("weath", "0");
    row("weath ", "");
    row("天气", "2 1"); // newest first
    row("天", "2 1");
    row("今天天气", "1");
    row("天今", "");
    row("ete ", "3");
    row("ÉTÉ ", "3");
    row("한", "4");
    row("\"in one line\" ", "4");
    row("\"line one\" ", "");
    row("天气 -GPT ", "1");
    row("-weather ", "");
    row("", "");
    row("\"", "");
    row("text:weather ", "");
    row("weather OR ete ", "");
}

void TestConversationStore::whatWasSaidIsFound()
{
    QFETCH(const QString, words);
    QFETCH(const QString, found);
    const ConversationHead head = sample::head(QStringLiteral("Title"));
    const QStringList said{
        QStringLiteral("How is the weather tomorrow?"),
        QStringLiteral("今天天气很好"),
        QStringLiteral("GPT说天气不好"),
        QStringLiteral("L'été est là"),
        QStringLiteral("한국어 in one\nline"),
    };
    QList<NodeId> ids;
    QVERIFY(await(m_store->saveHead(head)));
    for (const QString &text : said) {
        const Node node = sample::node(Role::User, text, ids.isEmpty() ? NodeId() : ids.last());
        ids.append(node.id);
        QVERIFY(await(m_store->addNode(head.id, node)));
    }
    SearchRequest request;
    request.words = words;
    const auto hits = await(m_store->search(request));
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
    QStringList numbers;
    for (const SearchHit &hit : *hits) {
        numbers.append(QString::number(ids.indexOf(hit.node)));
        QCOMPARE(hit.conversation, head.id);
        QCOMPARE(hit.title, head.title);
        QVERIFY(!hit.marks.isEmpty());
        QCOMPARE(hit.created, sample::time(0));
    }
    QCOMPARE(numbers.join(u' '), found);
}

void TestConversationStore::titlesAreFoundFirst()
{
    ConversationHead head = sample::head(QStringLiteral("旅行 plans"));
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, sample::node(Role::User, QStringLiteral("My plans")))));
    SearchRequest request;
    request.words = QStringLiteral("plan");
    auto hits = await(m_store->search(request));
    QCOMPARE(hits->size(), 2);
    QVERIFY(hits->first().node.isNull());
    QCOMPARE(hits->first().snippet, head.title);
    QCOMPARE(hits->first().marks, (QList<TextRange>{{3, 5}}));

    head.title = QStringLiteral("Renamed");
    QVERIFY(await(m_store->saveHead(head)));
    QCOMPARE(await(m_store->search(request))->size(), 1);
    request.words = QStringLiteral("renamed ");
    QCOMPARE(await(m_store->search(request))->size(), 1);
}

void TestConversationStore::whatStreamsIsFoundWhenItEnds()
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.state = NodeState::Streaming;
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->addNode(head.id, answer)));
    QVERIFY(await(m_store->appendText(answer.id, QStringLiteral("needle"))));
    SearchRequest request;
    request.words = QStringLiteral("needle");
    QCOMPARE(await(m_store->search(request))->size(), 0);
    answer.message = Message::fromText(Role::Assistant, QStringLiteral("a needle"));
    answer.state = NodeState::Complete;
    QVERIFY(await(m_store->finishNode(answer)));
    QCOMPARE(await(m_store->search(request))->size(), 1);

    // Carried on in place: the new words are found, none of them twice.
    answer.message = Message::fromText(Role::Assistant, QStringLiteral("a needle and thread"));
    QVERIFY(await(m_store->finishNode(answer)));
    QCOMPARE(await(m_store->search(request))->size(), 1);
    request.words = QStringLiteral("thread");
    QCOMPARE(await(m_store->search(request))->size(), 1);
    answer.message = Message::fromText(Role::Assistant, QStringLiteral("nothing"));
    QVERIFY(await(m_store->finishNode(answer)));
    QCOMPARE(await(m_store->search(request))->size(), 0);
}

void TestConversationStore::whatIsGoneIsNotFound()
{
    const Conversation conversation = sample::branched();
    saveAll(*m_store, conversation);
    SearchRequest request;
    request.words = QStringLiteral("because");
    QCOMPARE(await(m_store->search(request))->size(), 2);
    QVERIFY(await(m_store->remove(conversation.head().id)));
    QVERIFY(await(m_store->search(request))->isEmpty());
}

void TestConversationStore::findingIsNarrowedDown()
{
    const ConversationHead head = sample::head(QStringLiteral("word"));
    QVERIFY(await(m_store->saveHead(head)));
    for (int i = 0; i < 6; ++i) {
        Node node =
            sample::node(i % 2 ? Role::Assistant : Role::User, QStringLiteral("word"), {}, i);
        if (i % 2) {
            node.meta.asked = {QStringLiteral("p"), QStringLiteral("m%1").arg(i)};
        }
        QVERIFY(await(m_store->addNode(head.id, node)));
    }
    SearchRequest request;
    request.words = QStringLiteral("word ");
    const auto count = [&] { return await(m_store->search(request))->size(); };
    QCOMPARE(count(), 7); // and the title
    request.limit = 2;
    QCOMPARE(count(), 3);
    request.limit = 50;
    request.order = SearchRequest::Order::Best;
    QCOMPARE(count(), 7);
    request.role = Role::User;
    QCOMPARE(count(), 3);
    request.role = std::nullopt;
    request.model = {QStringLiteral("p"), QStringLiteral("m3")};
    QCOMPARE(count(), 1);
    request.model = {};
    request.role = Role::Assistant;
    request.from = sample::time(3);
    request.until = sample::time(5);
    QCOMPARE(count(), 1);
}

void TestConversationStore::conversationsArePutSomewhere()
{
    const ConversationHead head = sample::head(QStringLiteral("word"));
    const Folder work{FolderId::create(), QStringLiteral("Work 工作")};
    const Folder home{FolderId::create(), QString()};
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->saveFolder(work)));
    QVERIFY(await(m_store->saveFolder(home)));
    QCOMPARE(*await(m_store->folders()), (QList<Folder>{work, home}));
    QCOMPARE(await(m_store->list())->first().place, Filing());

    const Filing place{work.id, true, true, sample::time(7)};
    QVERIFY(await(m_store->place(head.id, place)));
    QCOMPARE(await(m_store->list())->first().place, place);
    QVERIFY(await(m_store->place(head.id, Filing{work.id, false, false, {}})));

    SearchRequest request;
    request.words = QStringLiteral("word ");
    request.folder = work.id;
    QCOMPARE(await(m_store->search(request))->size(), 1);
    request.folder = home.id;
    QCOMPARE(await(m_store->search(request))->size(), 0);

    const Folder renamed{work.id, QStringLiteral("Play")};
    QVERIFY(await(m_store->saveFolder(renamed)));
    QCOMPARE(*await(m_store->folders()), (QList<Folder>{renamed, home}));
    QCOMPARE(await(m_store->list())->first().place.folder, work.id);

    QVERIFY(!await(m_store->place(ConversationId::create(), Filing())));
    QVERIFY(!await(m_store->place(head.id, Filing{FolderId::create(), false, false, {}})));
    QCOMPARE(await(m_store->list())->first().place.folder, work.id);
}

void TestConversationStore::savingAHeadLeavesThePlace()
{
    ConversationHead head = sample::head();
    QVERIFY(await(m_store->saveHead(head)));
    const Filing place{{}, true, false, {}};
    QVERIFY(await(m_store->place(head.id, place)));
    head.draft = QStringLiteral("typing");
    QVERIFY(await(m_store->saveHead(head)));
    QCOMPARE(await(m_store->list())->first().place, place);
    QCOMPARE(await(m_store->load(head.id))->head(), head);
}

void TestConversationStore::theTrashIsNotSearchedAndEmptied()
{
    QList<ConversationId> ids;
    for (int i = 0; i < 3; ++i) {
        const Conversation conversation = sample::branched();
        ids.append(conversation.head().id);
        saveAll(*m_store, conversation);
        Filing place;
        place.trashed = i < 2 ? sample::time(i) : QDateTime();
        QVERIFY(await(m_store->place(ids.last(), place)));
    }
    SearchRequest request;
    request.words = QStringLiteral("because ");
    QCOMPARE(await(m_store->search(request))->size(), 2);
    QCOMPARE(await(m_store->list())->size(), 3);

    QCOMPARE(*await(m_store->emptyTrash(sample::time(1))), 1); // not what came at that moment
    QVERIFY(!await(m_store->load(ids[0])));
    QVERIFY(await(m_store->load(ids[1])));
    QVERIFY(await(m_store->place(ids[1], Filing()))); // taken out again
    QCOMPARE(*await(m_store->emptyTrash(sample::time(100))), 0);
    QCOMPARE(await(m_store->search(request))->size(), 4);
    QCOMPARE(await(m_store->list())->size(), 2);
}

void TestConversationStore::removingAFolderKeepsWhatIsInIt()
{
    const ConversationHead head = sample::head();
    const Folder folder{FolderId::create(), QStringLiteral("F")};
    QVERIFY(await(m_store->saveHead(head)));
    QVERIFY(await(m_store->saveFolder(folder)));
    QVERIFY(await(m_store->place(head.id, Filing{folder.id, true, false, {}})));
    QVERIFY(await(m_store->removeFolder(folder.id)));
    QVERIFY(await(m_store->removeFolder(folder.id)));
    QVERIFY(await(m_store->folders())->isEmpty());
    QCOMPARE(await(m_store->list())->first().place, (Filing{{}, true, false, {}}));
}

void TestConversationStore::whatComesWholeComesBackWhole()
{
    const Folder folder{FolderId::create(), QStringLiteral("Work")};
    QVERIFY(await(m_store->saveFolder(folder)));
    const Conversation whole = sample::branched();
    const Filing place{folder.id, true, false, {}};
    QVERIFY(await(m_store->saveWhole(whole, place)));
    compare(*await(m_store->load(whole.head().id)), whole);
    const auto list = await(m_store->list());
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().place, place);
    QCOMPARE(list->first().messages, whole.size());
    SearchRequest request;
    request.words = QStringLiteral("really");
    QCOMPARE(await(m_store->search(request))->size(), 1);
}

void TestConversationStore::whatComesWholeIsNeverHalf()
{
    const Filing nowhere{FolderId::create(), false, false, {}};
    QVERIFY(!await(m_store->saveWhole(sample::branched(), nowhere)));
    QCOMPARE(await(m_store->list())->size(), 0);

    const Conversation known = sample::branched();
    QVERIFY(await(m_store->saveWhole(known, {})));
    Conversation changed = known;
    changed.head().title = QStringLiteral("Other");
    changed.append(sample::node(Role::User, QStringLiteral("more"), known.nodes().first().id));
    QVERIFY(!await(m_store->saveWhole(changed, nowhere)));
    compare(*await(m_store->load(known.head().id)), known);
}

void TestConversationStore::whatComesWholeAgainKeepsWhatWasAdded()
{
    const Conversation first = sample::branched();
    QVERIFY(await(m_store->saveWhole(first, {})));
    const Node added = sample::node(Role::User, QStringLiteral("since then"));
    QVERIFY(await(m_store->addNode(first.head().id, added)));
    QVERIFY(await(m_store->saveWhole(first, {})));
    const auto loaded = await(m_store->load(first.head().id));
    QCOMPARE(loaded->size(), first.size() + 1);
    QVERIFY(loaded->find(added.id));
}

void TestConversationStore::aChatNotYetSentKeepsItsDraft()
{
    ConversationHead head = sample::head(QString());
    head.draft = sample::worldText();
    head.draftParts = {ImagePart{QStringLiteral("image/png"), sample::binary(), {}}};
    QVERIFY(await(m_store->saveHead(head)));
    const auto list = await(m_store->list());
    QCOMPARE(list->first().messages, 0);
    QCOMPARE(await(m_store->load(list->first().id))->head(), head);
}

QTEST_GUILESS_MAIN(TestConversationStore)
#include "tst_conversationstore.moc"
