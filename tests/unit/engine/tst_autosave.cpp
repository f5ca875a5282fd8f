// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/autosave.h"
#include "support/fakeclock.h"
#include "support/memorystore.h"
#include "support/scriptedprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// A conversation with a question and a streaming answer, saved as a session would.
struct Stage
{
    FakeClock clock;
    MemoryStore store;
    Conversation conversation;
    NodeId user = NodeId::create();
    NodeId answer = NodeId::create();
    std::unique_ptr<Autosave> save;

    Stage()
    {
        conversation.head().id = ConversationId::create();
        conversation.head().title = QStringLiteral("t");
        save = std::make_unique<Autosave>(
            store, clock, [this](const NodeId &id) { return conversation.find(id); });
    }
    void begin()
    {
        conversation.append(
            {user, {}, Message::fromText(Role::User, QStringLiteral("Hi")), {}, {}, {}});
        conversation.append(
            {answer, user, Message{Role::Assistant, {}}, {}, NodeState::Streaming, {}});
        save->saveHead(conversation.head());
        save->addNode(conversation.head().id, *conversation.find(user));
        save->addNode(conversation.head().id, *conversation.find(answer));
        store.clearLog();
    }
    void type(const QString &text)
    {
        Message &message = conversation.findMutable(answer)->message;
        if (message.parts.isEmpty()) {
            message.parts.append(TextPart{});
        }
        std::get<TextPart>(message.parts.first()).text += text;
        save->appendText(answer, text);
    }
    void finish(NodeState state = NodeState::Complete)
    {
        conversation.findMutable(answer)->state = state;
        save->finishNode(*conversation.find(answer));
    }
    [[nodiscard]] QString kept() const
    {
        return store.stored(conversation.head().id)->find(answer)->message.text();
    }
};

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsCollectedForAMoment();
    void muchTextLeavesAtOnce();
    void finishingMakesWaitingTextNeedless();
    void aRewriteComesWithinASecondAndHoldsTheText();
    void onlyOneWriteIsUnderWay();
    void textMergesWhileTheDiskIsSlow();
    void headsMergeWhileTheDiskIsSlow();
    void failuresAreToldOnceAndTriedAgain();
    void nothingIsLostWhileTheDiskFails();
    void whenWrittenWaitsForItsPlaceInTheQueue();
    void whenWrittenDoesNotWaitForABrokenDisk();
    void whenWrittenDoesNotWaitForASilentDisk();
    void theDraftIsSavedOnceForManyKeys();
    void destroyingHandsOverWhatIsLeft();
    void destroyingWhileAWriteIsUnderWayKeepsTheOrder();
};

void TestAutosave::textIsCollectedForAMoment()
{
    Stage stage;
    stage.begin();
    for (int i = 0; i < 10; ++i) {
        stage.type(QStringLiteral("字"));
        stage.clock.advance(10ms);
    }
    QVERIFY(stage.store.log().isEmpty());
    stage.clock.advance(100ms);
    QCOMPARE(stage.store.log(), QStringList{QStringLiteral("append 10")});
}

void TestAutosave::muchTextLeavesAtOnce()
{
    Stage stage;
    stage.begin();
    stage.type(QString(4095, u'x'));
    QVERIFY(stage.store.log().isEmpty());
    stage.type(QStringLiteral("y"));
    QCOMPARE(stage.store.log(), QStringList{QStringLiteral("append 4096")});
}

void TestAutosave::finishingMakesWaitingTextNeedless()
{
    Stage stage;
    stage.begin();
    stage.type(QStringLiteral("a"));
    stage.save->rewriteSoon(stage.answer);
    stage.finish();
    stage.clock.advance(1min);
    QCOMPARE(stage.store.log(), QStringList{QStringLiteral("finish complete")});
    QCOMPARE(stage.kept(), QStringLiteral("a"));
    QCOMPARE(stage.clock.pending(), std::size_t(0));
}

void TestAutosave::aRewriteComesWithinASecondAndHoldsTheText()
{
    Stage stage;
    stage.begin();
    stage.save->rewriteSoon(stage.answer);
    stage.clock.advance(900ms);
    stage.type(QStringLiteral("late"));
    stage.save->rewriteSoon(stage.answer);
    stage.clock.advance(100ms);
    QCOMPARE(stage.store.log(), QStringList{QStringLiteral("finish streaming")});
    QCOMPARE(stage.kept(), QStringLiteral("late"));
    stage.clock.advance(1min);
    QCOMPARE(stage.store.log().size(), 1); // the text went with the node, not twice
}

void TestAutosave::onlyOneWriteIsUnderWay()
{
    Stage stage;
    stage.store.hold(true);
    stage.begin();
    stage.clock.advance(1s);
    QVERIFY(stage.store.log().isEmpty());
    stage.store.release();
    QTRY_COMPARE(stage.store.log().size(), 3);
    QCOMPARE(stage.store.log(), (QStringList{QStringLiteral("head t"), QStringLiteral("add user"),
                                             QStringLiteral("add assistant")}));
}

void TestAutosave::textMergesWhileTheDiskIsSlow()
{
    Stage stage;
    stage.begin();
    stage.store.hold(true);
    for (int i = 0; i < 5; ++i) {
        stage.type(QStringLiteral("abc"));
        stage.clock.advance(250ms);
    }
    stage.store.release();
    QTRY_COMPARE(stage.store.log(),
                 (QStringList{QStringLiteral("append 3"), QStringLiteral("append 12")}));
    QCOMPARE(stage.kept(), QStringLiteral("abc").repeated(5));
}

void TestAutosave::headsMergeWhileTheDiskIsSlow()
{
    Stage stage;
    stage.begin();
    stage.store.hold(true);
    for (const char *title : {"one", "two", "three"}) {
        stage.conversation.head().title = QString::fromLatin1(title);
        stage.save->saveHead(stage.conversation.head());
    }
    stage.store.release();
    QTRY_COMPARE(stage.store.log(),
                 (QStringList{QStringLiteral("head one"), QStringLiteral("head three")}));
}

void TestAutosave::failuresAreToldOnceAndTriedAgain()
{
    Stage stage;
    QSignalSpy failed(stage.save.get(), &Autosave::failed);
    QSignalSpy recovered(stage.save.get(), &Autosave::recovered);
    stage.store.failWith(errorOf(ErrorKind::Storage));
    stage.begin();
    QCOMPARE(failed.count(), 0); // never from inside a call
    stage.clock.advance(0ms);
    QCOMPARE(failed.count(), 1);
    QVERIFY(stage.save->problem());
    stage.store.clearLog();
    stage.clock.advance(20s);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(stage.store.log(), QStringList(4, QStringLiteral("head t !")));
    stage.store.failWith(std::nullopt);
    stage.clock.advance(5s);
    QCOMPARE(recovered.count(), 1);
    QVERIFY(!stage.save->problem());
    stage.store.failWith(errorOf(ErrorKind::Storage));
    stage.finish();
    stage.clock.advance(1s);
    QCOMPARE(failed.count(), 2); // a new trouble is told anew
}

void TestAutosave::nothingIsLostWhileTheDiskFails()
{
    Stage stage;
    stage.begin();
    stage.store.failWith(errorOf(ErrorKind::Storage));
    for (int i = 0; i < 200; ++i) {
        stage.type(QString::number(i));
        stage.clock.advance(97ms);
    }
    stage.store.failWith(std::nullopt);
    stage.clock.advance(6s);
    QCOMPARE(stage.kept(), stage.conversation.find(stage.answer)->message.text());
}

void TestAutosave::whenWrittenWaitsForItsPlaceInTheQueue()
{
    Stage stage;
    stage.store.hold(true);
    stage.save->saveHead(stage.conversation.head());
    bool written = false;
    stage.save->whenWritten([&written] { written = true; });
    stage.save->saveHead(stage.conversation.head()); // comes after; is not waited for
    QVERIFY(!written);
    stage.store.release();
    stage.store.hold(true);
    QTRY_VERIFY(written);
    bool atOnce = false;
    stage.store.release();
    QTRY_COMPARE(stage.store.log().size(), 2);
    QCoreApplication::processEvents();
    stage.save->whenWritten([&atOnce] { atOnce = true; });
    QVERIFY(atOnce);
}

void TestAutosave::whenWrittenDoesNotWaitForABrokenDisk()
{
    Stage stage;
    stage.store.failWith(errorOf(ErrorKind::Storage));
    stage.save->saveHead(stage.conversation.head());
    int calls = 0;
    stage.save->whenWritten([&calls] { ++calls; });
    QCOMPARE(calls, 1);
    stage.store.failWith(std::nullopt);
    stage.clock.advance(1min);
    QCOMPARE(calls, 1);
}

void TestAutosave::whenWrittenDoesNotWaitForASilentDisk()
{
    Stage stage;
    stage.store.hold(true);
    stage.save->saveHead(stage.conversation.head());
    int calls = 0;
    stage.save->whenWritten([&calls] { ++calls; });
    stage.clock.advance(4999ms);
    QCOMPARE(calls, 0);
    stage.clock.advance(1ms);
    QCOMPARE(calls, 1);
    stage.save->whenWritten([&calls] { calls += 10; });
    stage.store.release();
    QTRY_COMPARE(calls, 11); // the first place in the queue no longer calls anybody
}

void TestAutosave::theDraftIsSavedOnceForManyKeys()
{
    Stage stage;
    stage.begin();
    for (int i = 1; i <= 20; ++i) {
        stage.conversation.head().draft = QString(i, u'x');
        stage.save->saveHeadSoon(stage.conversation.head());
        stage.clock.advance(20ms);
    }
    stage.clock.advance(1s);
    QCOMPARE(stage.store.log().size(), 1);
    QCOMPARE(stage.store.stored(stage.conversation.head().id)->head().draft.size(), 20);
}

void TestAutosave::destroyingHandsOverWhatIsLeft()
{
    Stage stage;
    stage.begin();
    stage.type(QStringLiteral("text"));
    stage.save->rewriteSoon(stage.answer);
    stage.conversation.head().draft = QStringLiteral("draft");
    stage.save->saveHeadSoon(stage.conversation.head());
    stage.save.reset();
    QCOMPARE(stage.kept(), QStringLiteral("text"));
    QCOMPARE(stage.store.stored(stage.conversation.head().id)->head().draft,
             QStringLiteral("draft"));
    QCOMPARE(stage.clock.pending(), std::size_t(0));
}

void TestAutosave::destroyingWhileAWriteIsUnderWayKeepsTheOrder()
{
    Stage stage;
    stage.store.hold(true);
    stage.begin();
    stage.type(QStringLiteral("text"));
    stage.finish(NodeState::Interrupted);
    stage.save.reset();
    stage.store.release();
    QCOMPARE(stage.store.log(),
             (QStringList{QStringLiteral("head t"), QStringLiteral("add user"),
                          QStringLiteral("add assistant"), QStringLiteral("finish interrupted")}));
    QCOMPARE(stage.kept(), QStringLiteral("text"));
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
