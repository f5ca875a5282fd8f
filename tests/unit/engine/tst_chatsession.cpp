// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/chatsession.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const ModelRef model{QStringLiteral("fake"), QStringLiteral("model-1")};

Conversation newConversation()
{
    ConversationHead head;
    head.model = model;
    return Conversation(head);
}

Draft says(const QString &text)
{
    return {text, {}};
}

QStringList texts(const Conversation &conversation)
{
    QStringList result;
    for (const NodeId &id : conversation.activePath()) {
        const Node *node = conversation.find(id);
        result.append(roleName(node->message.role) + QStringLiteral(": ") + node->message.text());
    }
    return result;
}

const Node &leaf(const ChatSession &session)
{
    return *session.conversation().find(session.conversation().head().activeLeaf);
}

// A session in its world, with what it said so far.
struct Stage
{
    FakeWorld world;
    std::unique_ptr<ChatSession> session =
        std::make_unique<ChatSession>(world.services, newConversation());
    QSignalSpy failed{session.get(), &ChatSession::storageFailed};
    QSignalSpy recovered{session.get(), &ChatSession::storageRecovered};

    void ask(const QString &text)
    {
        const Result<void> sent = session->submit(says(text));
        QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().detail));
    }
    [[nodiscard]] Conversation onDisk() const
    {
        return world.store.stored(session->conversation().head().id).value_or(Conversation());
    }
};

} // namespace

class TestChatSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuestionGetsItsAnswer();
    void theQuestionIsOnDiskBeforeTheRequestLeaves();
    void writesComeInOrder();
    void streamedTextIsWrittenEvery200Milliseconds();
    void muchTextIsWrittenAtOnce();
    void stopKeepsWhatArrived();
    void stopBeforeAnyTextFails();
    void failureBeforeTextIsRetriedAndThenAnswers();
    void failureAfterTextIsKeptAndNeverSentAgain();
    void retryNowEndsTheWait();
    void theCountdownIsInTheStatus();
    void aBrokenDiskStopsNoAnswerAndRecovers();
    void aSilentDiskHoldsTheRequestForFiveSecondsAtMost();
    void editingMakesASibling();
    void editingSendsTheAttachmentsOfTheDraft();
    void twoAnswersStandBesideEachOther();
    void continuingJoinsTheSeam();
    void continuingSurvivesACrash();
    void onlyACutAnswerCanGoOn();
    void aPausedAnswerGoesOnAsOftenAsItPauses();
    void destroyingInTheMiddleKeepsWhatArrived();
    void destroyingInsideASlotIsSafe_data();
    void destroyingInsideASlotIsSafe();
    void aMisbehavingProviderIsATransportError();
    void reasoningIsOnDiskWithinASecond();
    void reasoningIsWrittenAsOftenAsText();
    void muchReasoningIsWrittenAtOnce();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void theTitleComesFromTheFirstWords();
    void aTitleByThePersonStays();
    void theDraftIsKeptWithinASecond();
    void anUntouchedConversationIsNotStored();
    void aHeadThatLagsBehindItsNodesIsMended();
    void aLongAnswerStreamsInLinearTime();
};

void TestChatSession::aQuestionGetsItsAnswer()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("Hel"), QStringLiteral("lo 世界")}));
    QSignalSpy added(stage.session.get(), &ChatSession::nodeAdded);
    stage.ask(QStringLiteral("Hi"));
    QCOMPARE(added.count(), 2);
    QCOMPARE(stage.session->status().phase, SessionPhase::Connecting);
    QVERIFY(stage.session->isBusy());
    stage.world.clock.advance(20ms);
    QCOMPARE(stage.session->status().phase, SessionPhase::Streaming);
    stage.world.clock.advance(1s);
    QVERIFY(!stage.session->isBusy());
    const QStringList path{QStringLiteral("user: Hi"), QStringLiteral("assistant: Hello 世界")};
    QCOMPARE(texts(stage.session->conversation()), path);
    QCOMPARE(texts(stage.onDisk()), path);
    const Node &answer = leaf(*stage.session);
    QCOMPARE(answer.state, NodeState::Complete);
    QCOMPARE(answer.meta.asked, model);
    QCOMPARE(answer.meta.answeredBy, QStringLiteral("model-1"));
    QCOMPARE(answer.meta.attempts, 1);
    QCOMPARE(answer.meta.firstToken, std::optional<std::chrono::milliseconds>(20ms));
    QCOMPARE(answer.meta.duration, std::optional<std::chrono::milliseconds>(30ms));
    QCOMPARE(stage.world.provider.asked().first().key, QByteArray("key-one"));
    QCOMPARE(stage.world.provider.asked().first().request.messages.size(), 1);
}

void TestChatSession::theQuestionIsOnDiskBeforeTheRequestLeaves()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("a")}));
    stage.world.store.hold(true);
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    QVERIFY(stage.world.provider.asked().isEmpty());
    QCOMPARE(stage.session->status().phase, SessionPhase::Connecting);
    stage.world.store.release();
    QTRY_COMPARE(stage.world.store.log().size(), 4);
    stage.world.clock.advance(1s);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(leaf(*stage.session).message.text(), QStringLiteral("a"));
}

void TestChatSession::writesComeInOrder()
{
    Stage stage;
    stage.world.provider.enqueue({{0ms, TextDelta{QStringLiteral("one")}},
                                  {300ms, TextDelta{QStringLiteral("two")}},
                                  {300ms, Finished{StopReason::Stop, {}}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(2s);
    QCOMPARE(stage.world.store.log(),
             (QStringList{QStringLiteral("head Hi"), QStringLiteral("add user"),
                          QStringLiteral("add assistant"), QStringLiteral("head Hi"),
                          QStringLiteral("append 3"), QStringLiteral("append 3"),
                          QStringLiteral("finish complete"), QStringLiteral("head Hi")}));
}

void TestChatSession::streamedTextIsWrittenEvery200Milliseconds()
{
    Stage stage;
    Script slow;
    for (int i = 0; i < 100; ++i) {
        slow.append({20ms, TextDelta{QStringLiteral("x")}});
    }
    stage.world.provider.enqueue(slow);
    stage.ask(QStringLiteral("Hi"));
    for (int elapsed = 0; elapsed < 2000; elapsed += 10) {
        stage.world.clock.advance(10ms);
        const qsizetype shown = leaf(*stage.session).message.text().size();
        const qsizetype kept = leaf(*stage.session).id == stage.onDisk().nodes().last().id
                                   ? stage.onDisk().nodes().last().message.text().size()
                                   : 0;
        QVERIFY2(shown - kept <= 10, "more than 200 ms of text are not on disk");
    }
}

void TestChatSession::muchTextIsWrittenAtOnce()
{
    Stage stage;
    stage.world.provider.enqueue({{10ms, TextDelta{QString(5000, u'x')}}, {1s, TextDelta{}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(10ms);
    QCOMPARE(stage.onDisk().nodes().last().message.text().size(), 5000);
}

void TestChatSession::stopKeepsWhatArrived()
{
    Stage stage;
    stage.world.provider.enqueue(
        {{10ms, TextDelta{QStringLiteral("half")}}, {1h, TextDelta{QStringLiteral("never")}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    stage.session->stop();
    QVERIFY(!stage.session->isBusy());
    QCOMPARE(stage.world.provider.record().cancelled, 1);
    QCOMPARE(leaf(*stage.session).state, NodeState::Interrupted);
    QCOMPARE(leaf(*stage.session).meta.error->kind, ErrorKind::Cancelled);
    QCOMPARE(stage.onDisk().nodes().last(), leaf(*stage.session));
    stage.session->stop(); // idle: nothing happens
    QCOMPARE(stage.session->status().phase, SessionPhase::Idle);
}

void TestChatSession::stopBeforeAnyTextFails()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("never")}));
    stage.ask(QStringLiteral("Hi"));
    stage.session->stop(); // not even sent yet
    QVERIFY(!stage.session->isBusy());
    stage.world.clock.advance(1min);
    QVERIFY(stage.world.provider.asked().isEmpty());
    QCOMPARE(leaf(*stage.session).state, NodeState::Failed);
    QCOMPARE(stage.onDisk().nodes().last().state, NodeState::Failed);
}

void TestChatSession::failureBeforeTextIsRetriedAndThenAnswers()
{
    Stage stage;
    stage.world.provider.enqueue(failing(errorOf(ErrorKind::Overloaded, 503), 10ms));
    stage.world.provider.enqueue(failing(errorOf(ErrorKind::Transport), 10ms));
    stage.world.provider.enqueue(answering({QStringLiteral("at last")}));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1min);
    QCOMPARE(leaf(*stage.session).message.text(), QStringLiteral("at last"));
    QCOMPARE(leaf(*stage.session).meta.attempts, 3);
    QCOMPARE(leaf(*stage.session).state, NodeState::Complete);
}

void TestChatSession::failureAfterTextIsKeptAndNeverSentAgain()
{
    Stage stage;
    stage.world.provider.enqueue({{10ms, TextDelta{QStringLiteral("half")}},
                                  {10ms, Failed{errorOf(ErrorKind::Transport), std::nullopt, {}}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(10min);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    const Node &answer = leaf(*stage.session);
    QCOMPARE(answer.state, NodeState::Interrupted);
    QCOMPARE(answer.message.text(), QStringLiteral("half"));
    QCOMPARE(answer.meta.error->kind, ErrorKind::Transport);
    QCOMPARE(stage.onDisk().nodes().last(), answer);
}

void TestChatSession::retryNowEndsTheWait()
{
    Stage stage;
    stage.world.provider.enqueue(failing(errorOf(ErrorKind::Overloaded, 503)));
    stage.world.provider.enqueue(answering({QStringLiteral("now")}));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(100ms);
    QCOMPARE(stage.session->status().phase, SessionPhase::BackingOff);
    QVERIFY(stage.session->status().mayHurry);
    stage.session->changeWait(ChatSession::Wait::EndNow);
    stage.world.clock.advance(100ms);
    QCOMPARE(leaf(*stage.session).message.text(), QStringLiteral("now"));
}

void TestChatSession::theCountdownIsInTheStatus()
{
    Stage stage;
    Error busy = errorOf(ErrorKind::RateLimited, 429);
    busy.retryAfter = 20s;
    stage.world.provider.enqueue(failing(busy, 100ms));
    stage.ask(QStringLiteral("Hi"));
    const Clock::Steady start = stage.world.clock.steady();
    stage.world.provider.setDeadline(start + 30s);
    stage.world.clock.advance(50ms);
    QCOMPARE(stage.session->status().deadline, std::optional<Clock::Steady>(start + 30s));
    stage.session->changeWait(ChatSession::Wait::Longer);
    QCOMPARE(stage.session->status().deadline, std::optional<Clock::Steady>(start + 60s));
    stage.world.clock.advance(1s);
    const SessionStatus status = stage.session->status();
    QCOMPARE(status.phase, SessionPhase::BackingOff);
    QCOMPARE(status.retryAt, std::optional<Clock::Steady>(start + 100ms + 20s));
    QCOMPARE(status.deadline, std::optional<Clock::Steady>());
    QVERIFY(!status.mayHurry);
    QCOMPARE(status.attempt, 1);
    QCOMPARE(status.maxAttempts, 3);
    QCOMPARE(status.lastError->kind, ErrorKind::RateLimited);
    QCOMPARE(status.node, leaf(*stage.session).id);
}

void TestChatSession::aBrokenDiskStopsNoAnswerAndRecovers()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("all "), QStringLiteral("here")}));
    stage.world.store.failWith(errorOf(ErrorKind::Storage));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(12s);
    QCOMPARE(leaf(*stage.session).message.text(), QStringLiteral("all here"));
    QCOMPARE(stage.failed.count(), 1);
    QCOMPARE(stage.session->status().storageProblem->kind, ErrorKind::Storage);
    QVERIFY(stage.onDisk().isEmpty());
    stage.world.store.failWith(std::nullopt);
    QCOMPARE(stage.recovered.count(), 0);
    stage.world.clock.advance(5s);
    QCOMPARE(stage.recovered.count(), 1);
    QVERIFY(!stage.session->status().storageProblem);
    QCOMPARE(stage.onDisk().nodes(), stage.session->conversation().nodes());
}

void TestChatSession::aSilentDiskHoldsTheRequestForFiveSecondsAtMost()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("a")}));
    stage.world.store.hold(true);
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(4900ms);
    QVERIFY(stage.world.provider.asked().isEmpty());
    stage.world.clock.advance(1s);
    QCOMPARE(leaf(*stage.session).message.text(), QStringLiteral("a"));
}

void TestChatSession::editingMakesASibling()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("first")}));
    stage.world.provider.enqueue(answering({QStringLiteral("second")}));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    const NodeId user = stage.session->conversation().activePath().first();
    QVERIFY(stage.session->editAndResend(user, {QStringLiteral("Hey"), {}}));
    stage.world.clock.advance(1s);
    QCOMPARE(texts(stage.session->conversation()),
             (QStringList{QStringLiteral("user: Hey"), QStringLiteral("assistant: second")}));
    QCOMPARE(stage.session->conversation().siblings(user).size(), 2);
    stage.session->chooseBranch(user);
    QCOMPARE(texts(stage.session->conversation()),
             (QStringList{QStringLiteral("user: Hi"), QStringLiteral("assistant: first")}));
    stage.world.clock.advance(1s);
    QCOMPARE(texts(stage.onDisk()), texts(stage.session->conversation()));
}

void TestChatSession::editingSendsTheAttachmentsOfTheDraft()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("a cat")}));
    stage.world.provider.enqueue(answering({QStringLiteral("a dog")}));
    const ImagePart picture{QStringLiteral("image/png"), "bytes", QStringLiteral("p.png")};
    QVERIFY(stage.session->submit({QStringLiteral("What?"), {picture}}));
    stage.world.clock.advance(1s);
    const NodeId user = stage.session->conversation().activePath().first();
    const FilePart note{QStringLiteral("text/plain"), "注", QStringLiteral("n.txt")};
    QVERIFY(stage.session->editAndResend(user, {QStringLiteral("Who?"), {picture, note}}));
    stage.world.clock.advance(1s);
    const auto sent = [&stage] {
        return stage.world.provider.asked().last().request.messages.first().parts;
    };
    QCOMPARE(sent(), (QList<Part>{picture, note, TextPart{QStringLiteral("Who?")}}));
    stage.world.provider.enqueue(answering({QStringLiteral("nothing")}));
    QVERIFY(stage.session->editAndResend(user, {QStringLiteral("Why?"), {}}));
    stage.world.clock.advance(1s);
    QCOMPARE(sent(), (QList<Part>{TextPart{QStringLiteral("Why?")}}));
}

void TestChatSession::twoAnswersStandBesideEachOther()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("one")}));
    stage.world.provider.enqueue(answering({QStringLiteral("two")}));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    const NodeId first = leaf(*stage.session).id;
    QVERIFY(stage.session->answerAgain(first));
    stage.world.clock.advance(1s);
    QCOMPARE(stage.session->conversation().siblings(first).size(), 2);
    QCOMPARE(leaf(*stage.session).message.text(), QStringLiteral("two"));
    // The first answer is no part of the question for the second.
    QCOMPARE(stage.world.provider.asked().last().request.messages.size(), 1);
}

void TestChatSession::continuingJoinsTheSeam()
{
    Stage stage;
    stage.world.provider.enqueue(
        {{10ms, TextDelta{QStringLiteral("The quick brown fox jumps over")}},
         {10ms, Failed{errorOf(ErrorKind::Transport), std::nullopt, {}}}});
    stage.world.provider.enqueue(answering(
        {QStringLiteral("fox jum"), QStringLiteral("ps over"), QStringLiteral(" the lazy dog.")}));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    const NodeId cut = leaf(*stage.session).id;
    QVERIFY(stage.session->continueAnswer(cut));
    QCOMPARE(leaf(*stage.session).state, NodeState::Streaming);
    stage.world.clock.advance(1s);
    const Node &answer = leaf(*stage.session);
    QCOMPARE(answer.id, cut);
    QCOMPARE(answer.message.text(), QStringLiteral("The quick brown fox jumps over the lazy dog."));
    QCOMPARE(answer.message.parts.size(), 1);
    QCOMPARE(answer.state, NodeState::Complete);
    QVERIFY(!answer.meta.error);
    QCOMPARE(answer.meta.attempts, 2);
    QCOMPARE(stage.onDisk().nodes().last(), answer);
    const auto asked = stage.world.provider.asked().last().request.messages;
    QVERIFY(stage.world.provider.asked().last().request.carriesOn);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1].text(), QStringLiteral("The quick brown fox jumps over"));
}

void TestChatSession::continuingSurvivesACrash()
{
    Stage stage;
    stage.world.provider.enqueue({{10ms, TextDelta{QStringLiteral("one ")}},
                                  {10ms, Failed{errorOf(ErrorKind::Transport), std::nullopt, {}}}});
    stage.world.provider.enqueue(
        {{10ms, TextDelta{QStringLiteral("two ")}}, {1h, TextDelta{QStringLiteral("three")}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    QVERIFY(stage.session->continueAnswer(leaf(*stage.session).id));
    stage.world.clock.advance(1s);
    const Node onDisk = stage.onDisk().nodes().last(); // as a crash would leave it now
    QCOMPARE(onDisk.message.text(), QStringLiteral("one two "));
    QCOMPARE(onDisk.state, NodeState::Interrupted);
}

void TestChatSession::aPausedAnswerGoesOnAsOftenAsItPauses()
{
    const auto replayOf = [](const QByteArray &blocks) {
        return DetailReported{QStringLiteral("replay_content"),
                              R"({"content":[)" + blocks + R"(],"dialect":"d"})"};
    };
    const Finished pause{StopReason::Pause, QStringLiteral("pause_turn")};
    Stage stage;
    stage.world.provider.enqueue({{10ms, ReasoningDelta{QStringLiteral("hm"), 0}},
                                  {10ms, replayOf(R"({"n":1},{"n":2})")},
                                  {10ms, pause}});
    stage.world.provider.enqueue({{10ms, TextDelta{QStringLiteral("one two three")}},
                                  {10ms, replayOf(R"({"n":3})")},
                                  {10ms, pause}});
    // Not a repetition: nobody asked it to go on from its last words.
    stage.world.provider.enqueue(answering({QStringLiteral("one two three")}));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(leaf(*stage.session).meta.stopReason, StopReason::Pause);
        QVERIFY(stage.session->continueAnswer(leaf(*stage.session).id));
        stage.world.clock.advance(1s);
    }
    QCOMPARE(leaf(*stage.session).message.text(), QStringLiteral("one two threeone two three"));
    QVERIFY(!leaf(*stage.session).meta.details.contains(QStringLiteral("replay_content")));
    const auto asked = stage.world.provider.asked();
    QCOMPARE(asked.size(), 3);
    const auto sentBack = [&asked](int request) {
        return std::get<ReasoningPart>(asked[request].request.messages.last().parts.first()).opaque;
    };
    QCOMPARE(sentBack(1), QByteArray(R"({"content":[{"n":1},{"n":2}],"dialect":"d"})"));
    QCOMPARE(sentBack(2), QByteArray(R"({"content":[{"n":1},{"n":2},{"n":3}],"dialect":"d"})"));
    QCOMPARE(stage.onDisk().nodes().last(), leaf(*stage.session));
}

void TestChatSession::onlyACutAnswerCanGoOn()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("whole")}));
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1s);
    QCOMPARE(stage.session->continueAnswer(leaf(*stage.session).id).error().kind,
             ErrorKind::Configuration);
    QCOMPARE(stage.session->continueAnswer(NodeId()).error().kind, ErrorKind::Configuration);
    QCOMPARE(stage.session->continueAnswer(stage.session->conversation().activePath().first())
                 .error()
                 .kind,
             ErrorKind::Configuration);
}

void TestChatSession::destroyingInTheMiddleKeepsWhatArrived()
{
    Stage stage;
    stage.world.provider.enqueue(
        {{10ms, TextDelta{QStringLiteral("half")}}, {1h, TextDelta{QStringLiteral("never")}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(20ms);
    const ConversationId id = stage.session->conversation().head().id;
    stage.session->setDraft({QStringLiteral("next"), {}});
    stage.session.reset();
    QCOMPARE(stage.world.provider.record().cancelled, 1);
    QCOMPARE(stage.world.clock.pending(), std::size_t(0));
    const auto kept = stage.world.store.stored(id);
    QCOMPARE(texts(*kept),
             (QStringList{QStringLiteral("user: Hi"), QStringLiteral("assistant: half")}));
    QCOMPARE(kept->nodes().last().state, NodeState::Interrupted);
    QCOMPARE(kept->head().draft, QStringLiteral("next"));
}

void TestChatSession::destroyingInsideASlotIsSafe_data()
{
    QTest::addColumn<QString>("signal");
    for (const char *name : {"added", "changed", "path", "status", "head", "storage"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestChatSession::destroyingInsideASlotIsSafe()
{
    QFETCH(QString, signal);
    FakeWorld world;
    auto session = std::make_unique<ChatSession>(world.services, newConversation());
    world.provider.enqueue(answering({QStringLiteral("a"), QStringLiteral("b")}));
    QObject context;
    const auto destroy = [&session] { session.reset(); };
    ChatSession *s = session.get();
    if (signal == QLatin1String("added")) {
        connect(s, &ChatSession::nodeAdded, &context, destroy);
    } else if (signal == QLatin1String("changed")) {
        connect(s, &ChatSession::nodeChanged, &context, destroy);
    } else if (signal == QLatin1String("path")) {
        connect(s, &ChatSession::pathChanged, &context, destroy);
    } else if (signal == QLatin1String("status")) {
        connect(s, &ChatSession::statusChanged, &context, destroy);
    } else if (signal == QLatin1String("head")) {
        connect(s, &ChatSession::headChanged, &context, destroy);
    } else {
        world.store.failWith(errorOf(ErrorKind::Storage));
        connect(s, &ChatSession::storageFailed, &context, destroy);
    }
    QVERIFY(s->submit(says(QStringLiteral("Hi"))));
    world.clock.advance(1min);
    QVERIFY(!session);
}

void TestChatSession::aMisbehavingProviderIsATransportError()
{
    Stage stage;
    stage.world.provider.enqueue({{10ms, TextDelta{QStringLiteral("a")}},
                                  {10ms, ToolCallDelta{7, QStringLiteral("{}")}},
                                  {10ms, TextDelta{QStringLiteral("b")}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1min);
    const Node &answer = leaf(*stage.session);
    QCOMPARE(answer.state, NodeState::Interrupted);
    QCOMPARE(answer.message.text(), QStringLiteral("a"));
    QCOMPARE(answer.meta.error->kind, ErrorKind::Transport);
    QVERIFY(answer.meta.error->detail.contains(QLatin1String("protocol")));
    QCOMPARE(stage.world.provider.asked().size(), 1);
}

void TestChatSession::reasoningIsOnDiskWithinASecond()
{
    Stage stage;
    stage.world.provider.enqueue({{10ms, ReasoningDelta{QStringLiteral("Hm, 考えて"), 0}},
                                  {2s, TextDelta{QStringLiteral("So")}},
                                  {1h, TextDelta{}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(1500ms);
    QCOMPARE(stage.onDisk().nodes().last().message.reasoning(), QStringLiteral("Hm, 考えて"));
    stage.world.clock.advance(2s);
    QCOMPARE(stage.onDisk().nodes().last().message, leaf(*stage.session).message);
}

void TestChatSession::reasoningIsWrittenAsOftenAsText()
{
    Stage stage;
    Script slow;
    for (int i = 0; i < 200; ++i) {
        slow.append({20ms, i < 80 || i >= 120
                               ? StreamEvent(ReasoningDelta{QStringLiteral("r"), i / 120})
                               : StreamEvent(TextDelta{QStringLiteral("x")})});
    }
    slow.append({1h, TextDelta{}});
    stage.world.provider.enqueue(slow);
    stage.ask(QStringLiteral("Hi"));
    const auto length = [](const Message &message) {
        return message.text().size() + message.reasoning().size();
    };
    for (int elapsed = 0; elapsed < 4000; elapsed += 10) {
        stage.world.clock.advance(10ms);
        const qsizetype shown = length(leaf(*stage.session).message);
        const qsizetype kept = leaf(*stage.session).id == stage.onDisk().nodes().last().id
                                   ? length(stage.onDisk().nodes().last().message)
                                   : 0;
        QVERIFY2(shown - kept <= 12, "more than 200 ms of an answer are not on disk");
    }
    stage.world.clock.advance(1s);
    QCOMPARE(stage.onDisk().nodes().last().message, leaf(*stage.session).message);
    QVERIFY(stage.world.store.log().filter(QStringLiteral("finish")).size() < 10); // appended
}

void TestChatSession::muchReasoningIsWrittenAtOnce()
{
    Stage stage;
    stage.world.provider.enqueue(
        {{10ms, ReasoningDelta{QString(5000, u'x'), 0}}, {1h, TextDelta{}}});
    stage.ask(QStringLiteral("Hi"));
    stage.world.clock.advance(10ms);
    QCOMPARE(stage.onDisk().nodes().last().message.reasoning().size(), 5000);
}

void TestChatSession::refusesWhatCannotWork_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << "fake"
                           << "X"
                           << ""
                           << "empty";
    QTest::newRow("only blanks") << " \n\t "
                                 << "fake"
                                 << "X"
                                 << ""
                                 << "empty";
    QTest::newRow("profile gone") << "Hi"
                                  << "gone"
                                  << "X"
                                  << ""
                                  << "gone";
    QTest::newRow("bad MAX_TOKENS") << "Hi"
                                    << "fake"
                                    << "MAX_TOKENS"
                                    << "many"
                                    << "MAX_TOKENS";
    QTest::newRow("bad TEMPERATURE") << "Hi"
                                     << "fake"
                                     << "TEMPERATURE"
                                     << "hot"
                                     << "TEMPERATURE";
}

void TestChatSession::refusesWhatCannotWork()
{
    QFETCH(QString, text);
    QFETCH(QString, profile);
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, says);
    Stage stage;
    stage.world.services.environment.insert(variable, value);
    stage.session->setModel({profile, QStringLiteral("m")});
    const Result<void> sent = stage.session->submit({text, {}});
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Configuration);
    QVERIFY2(sent.error().detail.contains(says), qPrintable(sent.error().detail));
    QVERIFY(stage.session->conversation().isEmpty());
    QVERIFY(stage.world.store.log().isEmpty());
}

void TestChatSession::theTitleComesFromTheFirstWords()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("a")}));
    stage.ask(QStringLiteral("# Why is the sky blue?"));
    QCOMPARE(stage.session->conversation().head().title, QStringLiteral("Why is the sky blue?"));
    stage.world.clock.advance(1s);
    stage.world.provider.enqueue(answering({QStringLiteral("b")}));
    stage.ask(QStringLiteral("And the sea?"));
    QCOMPARE(stage.session->conversation().head().title, QStringLiteral("Why is the sky blue?"));
}

void TestChatSession::aTitleByThePersonStays()
{
    Stage stage;
    stage.session->setTitle(QStringLiteral("  My\n talk "));
    stage.world.provider.enqueue(answering({QStringLiteral("a")}));
    stage.ask(QStringLiteral("Hi"));
    QCOMPARE(stage.session->conversation().head().title, QStringLiteral("My talk"));
    QVERIFY(stage.onDisk().head().titleByPerson);
}

void TestChatSession::theDraftIsKeptWithinASecond()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("a")}));
    for (const QString &text : {QStringLiteral("W"), QStringLiteral("Wh"), QStringLiteral("Why")}) {
        stage.session->setDraft({text, {}});
        stage.world.clock.advance(300ms);
    }
    QVERIFY(stage.onDisk().head().draft.startsWith(u'W'));
    stage.world.clock.advance(700ms);
    QCOMPARE(stage.onDisk().head().draft, QStringLiteral("Why"));
    stage.ask(QStringLiteral("Why"));
    QVERIFY(stage.onDisk().head().draft.isEmpty());
}

void TestChatSession::anUntouchedConversationIsNotStored()
{
    Stage stage;
    stage.session->setModel(model);
    stage.session->setDraft({});
    stage.world.clock.advance(1min);
    stage.session.reset();
    QVERIFY(stage.world.store.log().isEmpty());
}

void TestChatSession::aHeadThatLagsBehindItsNodesIsMended()
{
    FakeWorld world;
    Conversation conversation = newConversation();
    conversation.head().id = ConversationId::create();
    const Node &user = conversation.append(
        {NodeId::create(), {}, Message::fromText(Role::User, QStringLiteral("Hi")), {}, {}, {}});
    const NodeId answer = NodeId::create();
    conversation.append(
        {answer, user.id, Message::fromText(Role::Assistant, QStringLiteral("a")), {}, {}, {}});
    for (const NodeId &lagging : {NodeId(), conversation.nodes().first().id, NodeId::create()}) {
        conversation.head().activeLeaf = lagging;
        const ChatSession session(world.services, conversation);
        QCOMPARE(session.conversation().head().activeLeaf, answer);
    }
}

void TestChatSession::aLongAnswerStreamsInLinearTime()
{
    // 20,000 tokens: adding one must not copy those before it.
    const auto spend = [](int tokens) {
        FakeWorld world;
        ChatSession session(world.services, newConversation());
        Script script;
        for (int i = 0; i < tokens; ++i) {
            script.append({1ms, TextDelta{QStringLiteral(" token")}});
        }
        world.provider.enqueue(script);
        [[maybe_unused]] const Result<void> sent = session.submit(says(QStringLiteral("Hi")));
        const auto before = std::clock();
        world.clock.advance(std::chrono::milliseconds(tokens + 1));
        return static_cast<double>(std::clock() - before);
    };
    spend(1000);
    const double small = spend(5000);
    const double large = spend(20000);
    QVERIFY2(large < small * 12, "four times the text took more than twelve times as long");
}

QTEST_GUILESS_MAIN(TestChatSession)
#include "tst_chatsession.moc"
