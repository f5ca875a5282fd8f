// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A message to an answer that is being written: the answer stops, another one heeds the message.
#include "engine/chatsession.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QString more = QStringLiteral("короче, 短く");

Usage tokens(qint64 output)
{
    Usage usage;
    usage.output = output;
    return usage;
}

// Stops where it is; "Short." comes instead, or what is given.
Script heeding(const QString &text = QStringLiteral("Short."))
{
    return {{5ms, UsageReported{tokens(3), {}}},
            {0ms, Superseded{QStringLiteral("steered")}},
            {5ms, Started{QStringLiteral("r-2"), QStringLiteral("model-1"), {}}},
            {10ms, TextDelta{text}},
            {0ms, UsageReported{tokens(2), {}}},
            {0ms, Finished{StopReason::Stop, QStringLiteral("completed")}}};
}

// A session that has asked, and of whose answer "Long " has come; "essay" follows.
struct Stage
{
    FakeWorld world;
    std::unique_ptr<ChatSession> session;

    Stage()
    {
        ConversationHead head;
        head.model = {QStringLiteral("fake"), QStringLiteral("model-1")};
        session = std::make_unique<ChatSession>(world.services, Conversation(head));
    }
    void begin(const std::optional<Script> &steering)
    {
        if (steering) {
            world.provider.steerWith(*steering);
        }
        Script script = answering({QStringLiteral("Long "), QStringLiteral("essay")});
        script[2].pause = 5s; // "essay"
        world.provider.enqueue(script);
        QVERIFY(session->submit({QStringLiteral("write"), {}}));
        world.clock.advance(1s);
        QCOMPARE(session->status().phase, SessionPhase::Streaming);
    }
    [[nodiscard]] QStringList path(const Conversation &conversation) const
    {
        QStringList texts;
        for (const NodeId &id : conversation.activePath()) {
            texts.append(conversation.find(id)->message.text());
        }
        return texts;
    }
    [[nodiscard]] QStringList path() const { return path(session->conversation()); }
    [[nodiscard]] const Node &node(qsizetype place) const
    {
        const Conversation &all = session->conversation();
        return *all.find(all.activePath().at(place));
    }
};

} // namespace

class TestSteering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerStopsAndAnotherOneHeedsIt();
    void theMessageIsOnDiskBeforeItLeaves();
    void anAnswerThatCannotBeSteeredTakesNoMessage();
    void nothingIsSaidBeforeTheAnswerBegan();
    void onlyWordsCanBeSaid_data();
    void onlyWordsCanBeSaid();
    void oneWordAtATime();
    void whatTheServerDoesNotHeedIsAskedAfterwards();
    void afterAnErrorThePersonDecides();
    void aSuccessorThatFailsIsNeverAskedAgain();
    void stoppingAfterAWordAsksNothing();
    void anAnswerThatEndsBeforeTheWordLeft();
    void theNextQuestionKnowsAllFourMessages();
    void toolCallsOfTheSuccessorCountFromTheirOwnStart();
    void anotherBranchStaysInView();
    void itComesBackFromDisk();
};

void TestSteering::theAnswerStopsAndAnotherOneHeedsIt()
{
    Stage stage;
    stage.begin(heeding());
    QVERIFY(stage.session->status().steerable);
    QSignalSpy added(stage.session.get(), &ChatSession::nodeAdded);
    QVERIFY(stage.session->submit({more, {}}));
    QCOMPARE(added.size(), 1); // visible at once
    QCOMPARE(stage.path(), QStringList({QStringLiteral("write"), QStringLiteral("Long "), more}));
    stage.world.clock.advance(1s);
    QCOMPARE(stage.world.provider.record().steered, QStringList{more});
    QVERIFY(!stage.session->isBusy());
    QCOMPARE(stage.path(), QStringList({QStringLiteral("write"), QStringLiteral("Long "), more,
                                        QStringLiteral("Short.")}));
    QCOMPARE(stage.world.provider.asked().size(), 1); // one request, one word
    const Node &first = stage.node(1);
    QCOMPARE(first.state, NodeState::Interrupted);
    QCOMPARE(first.meta.stopReason, StopReason::Steered);
    QCOMPARE(first.meta.usage->output, 3);
    QVERIFY(!first.meta.error);
    const Node &second = stage.node(3);
    QCOMPARE(second.state, NodeState::Complete);
    QCOMPARE(second.meta.usage->output, 2);
    QCOMPARE(second.meta.responseId, QStringLiteral("r-2"));
    QCOMPARE(second.meta.asked, first.meta.asked);
    QVERIFY(second.meta.via.isEmpty());
    QCOMPARE(second.meta.attempts, 1);
    QCOMPARE(second.meta.duration, std::optional<std::chrono::milliseconds>(15ms));
    QVERIFY(*first.meta.duration > 900ms);
}

void TestSteering::theMessageIsOnDiskBeforeItLeaves()
{
    Stage stage;
    stage.begin(heeding());
    stage.world.store.hold(true);
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.advance(1s);
    QVERIFY(stage.world.provider.record().steered.isEmpty());
    stage.world.store.hold(false);
    stage.world.store.release();
    QTRY_COMPARE(stage.world.provider.record().steered, QStringList{more});
    const auto stored = stage.world.store.stored(stage.session->conversation().head().id);
    QVERIFY(stage.path(*stored).contains(more));
}

void TestSteering::anAnswerThatCannotBeSteeredTakesNoMessage()
{
    Stage stage;
    stage.begin(std::nullopt);
    QVERIFY(!stage.session->status().steerable);
    const auto sent = stage.session->submit({more, {}});
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Configuration);
    QCOMPARE(stage.path().size(), 2);
}

void TestSteering::nothingIsSaidBeforeTheAnswerBegan()
{
    Stage stage;
    stage.world.provider.steerWith(heeding());
    stage.world.provider.enqueue(answering({QStringLiteral("a")}));
    QVERIFY(!stage.session->status().steerable);
    QVERIFY(stage.session->submit({QStringLiteral("write"), {}}));
    QVERIFY(!stage.session->status().steerable);
    stage.world.clock.advance(10ms); // it started, but nothing can be seen
    QVERIFY(!stage.session->status().steerable);
    QVERIFY(!stage.session->submit({more, {}}));
}

void TestSteering::onlyWordsCanBeSaid_data()
{
    QTest::addColumn<bool>("picture");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << false << QString();
    QTest::newRow("blanks") << false << QStringLiteral(" \n\t ");
    QTest::newRow("a picture") << true << more;
}

void TestSteering::onlyWordsCanBeSaid()
{
    QFETCH(bool, picture);
    QFETCH(QString, text);
    Stage stage;
    stage.begin(heeding());
    Draft draft{text, {}};
    if (picture) {
        draft.attachments.append(ImagePart{QStringLiteral("image/png"), "x", {}});
    }
    QVERIFY(!stage.session->submit(draft));
    QCOMPARE(stage.path().size(), 2);
    stage.world.clock.advance(1s);
    QVERIFY(stage.world.provider.record().steered.isEmpty());
}

void TestSteering::oneWordAtATime()
{
    Stage stage;
    stage.begin(Script());
    QVERIFY(stage.session->submit({more, {}}));
    QVERIFY(!stage.session->status().steerable);
    QVERIFY(!stage.session->submit({QStringLiteral("and more"), {}}));
    QCOMPARE(stage.path().size(), 3);
}

void TestSteering::whatTheServerDoesNotHeedIsAskedAfterwards()
{
    Stage stage;
    stage.begin(Script());
    stage.world.provider.enqueue(answering({QStringLiteral("As you wish.")}));
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.advance(6s);
    QCOMPARE(stage.path(), QStringList({QStringLiteral("write"), QStringLiteral("Long essay"), more,
                                        QStringLiteral("As you wish.")}));
    QCOMPARE(stage.node(1).state, NodeState::Complete);
    QCOMPARE(stage.world.provider.asked().size(), 2);
    QCOMPARE(stage.world.provider.asked().last().request.messages.size(), 3);
    QVERIFY(!stage.session->isBusy());
}

void TestSteering::afterAnErrorThePersonDecides()
{
    Stage stage;
    stage.begin(Script{{5ms, Failed{errorOf(ErrorKind::Transport), std::nullopt, {}}}});
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.run(60s);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.path().size(), 4);
    QCOMPARE(stage.node(1).state, NodeState::Interrupted);
    QCOMPARE(stage.node(3).state, NodeState::Failed);
    QCOMPARE(stage.node(3).meta.error->kind, ErrorKind::Transport);
    QVERIFY(!stage.session->isBusy());
    stage.world.provider.enqueue(answering({QStringLiteral("Short.")}));
    QVERIFY(stage.session->answerAgain(stage.node(3).id));
    stage.world.clock.run(10s);
    QCOMPARE(stage.path().last(), QStringLiteral("Short."));
}

void TestSteering::aSuccessorThatFailsIsNeverAskedAgain()
{
    Stage stage;
    stage.begin(Script{{5ms, Superseded{QStringLiteral("steered")}},
                       {5ms, Failed{errorOf(ErrorKind::Overloaded), std::nullopt, {}}}});
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.run(60s);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.node(1).meta.stopReason, StopReason::Steered);
    QCOMPARE(stage.node(3).state, NodeState::Failed);
    QVERIFY(!stage.session->isBusy());
}

void TestSteering::stoppingAfterAWordAsksNothing()
{
    Stage stage;
    stage.begin(Script());
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.advance(100ms);
    stage.session->stop();
    stage.world.clock.run(60s);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QVERIFY(!stage.session->isBusy());
    QCOMPARE(stage.node(3).meta.error->kind, ErrorKind::Cancelled);
}

void TestSteering::anAnswerThatEndsBeforeTheWordLeft()
{
    Stage stage;
    stage.begin(heeding());
    stage.world.provider.enqueue(answering({QStringLiteral("Later.")}));
    stage.world.store.hold(true);
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.advance(4s); // "essay" and the end come
    stage.world.store.hold(false);
    stage.world.store.release();
    stage.world.clock.run(20s);
    QVERIFY(stage.world.provider.record().steered.isEmpty());
    QCOMPARE(stage.path(), QStringList({QStringLiteral("write"), QStringLiteral("Long essay"), more,
                                        QStringLiteral("Later.")}));
}

void TestSteering::theNextQuestionKnowsAllFourMessages()
{
    Stage stage;
    stage.begin(heeding());
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.advance(1s);
    stage.world.provider.enqueue(answering({QStringLiteral("ok")}));
    QVERIFY(stage.session->submit({QStringLiteral("next"), {}}));
    stage.world.clock.advance(1s);
    QStringList texts;
    for (const Message &message : stage.world.provider.asked().last().request.messages) {
        texts.append(message.text());
    }
    QCOMPARE(texts, QStringList({QStringLiteral("write"), QStringLiteral("Long "), more,
                                 QStringLiteral("Short."), QStringLiteral("next")}));
}

void TestSteering::toolCallsOfTheSuccessorCountFromTheirOwnStart()
{
    Stage stage;
    Script script = heeding();
    script.insert(0, {0ms, ToolCallStarted{0, QStringLiteral("c1"), QStringLiteral("f"), false}});
    script.insert(5, {0ms, ReasoningDelta{QStringLiteral("hm"), 0}});
    script.insert(6, {0ms, ToolCallStarted{0, QStringLiteral("c2"), QStringLiteral("g"), false}});
    script.insert(7, {0ms, ToolCallDelta{0, QStringLiteral("{}")}});
    stage.begin(script);
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.advance(1s);
    QCOMPARE(stage.node(3).state, NodeState::Complete);
    QCOMPARE(stage.node(1).message.parts.size(), 2);
    const QList<Part> &parts = stage.node(3).message.parts;
    QCOMPARE(stage.node(3).message.reasoning(), QStringLiteral("hm"));
    QCOMPARE(std::get<ToolCallPart>(parts.at(2)).name, QStringLiteral("g"));
    QCOMPARE(std::get<ToolCallPart>(parts.at(2)).arguments, QStringLiteral("{}"));
}

void TestSteering::anotherBranchStaysInView()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("first")}));
    QVERIFY(stage.session->submit({QStringLiteral("start"), {}}));
    stage.world.clock.advance(1s);
    const NodeId other = stage.node(1).id;
    stage.world.provider.steerWith(heeding());
    stage.world.provider.enqueue(answering({QStringLiteral("Long "), QStringLiteral("essay")}));
    QVERIFY(stage.session->answerAgain(other));
    stage.world.clock.advance(20ms);
    stage.world.store.hold(true);
    QVERIFY(stage.session->submit({more, {}}));
    stage.session->chooseBranch(other);
    stage.world.store.hold(false);
    stage.world.store.release();
    QTRY_COMPARE(stage.world.provider.record().steered, QStringList{more});
    stage.world.clock.advance(1s);
    QCOMPARE(stage.path(), QStringList({QStringLiteral("start"), QStringLiteral("first")}));
    QCOMPARE(stage.session->conversation().size(), 5);
}

void TestSteering::itComesBackFromDisk()
{
    Stage stage;
    stage.begin(heeding());
    QVERIFY(stage.session->submit({more, {}}));
    stage.world.clock.advance(10s);
    const auto stored = stage.world.store.stored(stage.session->conversation().head().id);
    QCOMPARE(stage.path(*stored), stage.path());
    QCOMPARE(stored->find(stage.node(1).id)->meta, stage.node(1).meta);
    QCOMPARE(stored->find(stage.node(3).id)->meta, stage.node(3).meta);
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
