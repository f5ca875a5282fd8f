// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/toolnotes.h"
#include "engine/cachelookup.h"
#include "engine/chatsession.h"
#include "engine/pathrequest.h"
#include "engine/routingplans.h"
#include "engine/sessionrouting.h"
#include "engine/toolturns.h"
#include "support/faketools.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const ModelRef model{QStringLiteral("fake"), QStringLiteral("model-1")};

struct Wanted
{
    const char *name;
    QString arguments = QStringLiteral("{}");
    QString id = {};
};

Script calling(const QList<Wanted> &calls, const QString &text = {})
{
    Script script{{10ms, Started{QStringLiteral("r"), {}, {}}}};
    if (!text.isEmpty()) {
        script.append({0ms, TextDelta{text}});
    }
    int index = 0;
    for (const Wanted &call : calls) {
        const QString id = call.id.isNull() ? QStringLiteral("c%1").arg(index) : call.id;
        script.append({0ms, ToolCallStarted{index, id, QLatin1String(call.name), false}});
        script.append({0ms, ToolCallDelta{index, call.arguments}});
        ++index;
    }
    script.append({0ms, Finished{StopReason::ToolCalls, QStringLiteral("tool_calls")}});
    return script;
}

// A session whose chat has all tools on.
struct Stage
{
    explicit Stage(Keeping keeping = Keeping::Stored,
                   const QStringList &on = {QStringLiteral("echo"), QStringLiteral("fail"),
                                            QStringLiteral("slow"), QStringLiteral("page")})
    {
        world.services.tools = &tools;
        world.services.toolBook = &book;
        ConversationHead head;
        head.model = model;
        head.tools = on;
        session =
            std::make_unique<ChatSession>(world.services, Conversation(head), nullptr, keeping);
    }
    void ask(const QString &text)
    {
        const Result<void> sent = session->submit({text, {}});
        QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().detail));
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 30; ++turn) {
            world.clock.advance(20ms);
            QCoreApplication::processEvents();
        }
    }
    void decide(ToolDecision decision)
    {
        decideTool(*session, decision);
        settle();
    }
    [[nodiscard]] std::optional<ToolQuestion> question() const
    {
        return session->status().question;
    }
    [[nodiscard]] const Node &leaf() const
    {
        return *session->conversation().find(session->conversation().head().activeLeaf);
    }
    // The messages of results on the active path.
    [[nodiscard]] QList<Node> results() const
    {
        QList<Node> found;
        for (const NodeId &id : session->conversation().activePath()) {
            const Node &node = *session->conversation().find(id);
            if (node.message.role == Role::Tool) {
                found.append(node);
            }
        }
        return found;
    }
    [[nodiscard]] const ChatRequest &lastRequest() const
    {
        return world.provider.asked().last().request;
    }
    [[nodiscard]] Conversation onDisk() const
    {
        return world.store.stored(session->conversation().head().id).value_or(Conversation());
    }

    FakeWorld world;
    FakeTools tools;
    MemoryToolBook book;
    std::unique_ptr<ChatSession> session;
};

QStringList resultTexts(const Message &message)
{
    QStringList texts;
    for (const Part &part : message.parts) {
        if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            texts.append((result->isError ? QStringLiteral("error: ") : QString()) + result->text);
        }
    }
    return texts;
}

} // namespace

class TestToolLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toolsAreOfferedOnlyWhereTheyAreOn()
    {
        Stage stage(Keeping::Stored, {QStringLiteral("echo"), QStringLiteral("gone")});
        stage.world.provider.enqueue(answering({QStringLiteral("plain")}));
        stage.ask(QStringLiteral("Hi"));
        QCOMPARE(stage.lastRequest().tools.size(), 1);
        QCOMPARE(stage.lastRequest().tools.first().name, QStringLiteral("echo"));
        setTools(*stage.session, {});
        stage.world.provider.enqueue(answering({QStringLiteral("plain")}));
        stage.ask(QStringLiteral("Again"));
        QVERIFY(stage.lastRequest().tools.isEmpty());
        ModelInfo info;
        info.id = model.model;
        info.tools = false;
        stage.world.services.memory.models.learn(model.profile, {info}, std::nullopt);
        QVERIFY(toolsOn(stage.world.services, {QStringLiteral("echo")}, model).isEmpty());
    }

    void whoeverCalledGetsTheResults()
    {
        Stage stage;
        RoutingPlan plan = usualRoutingPlan(QStringLiteral("Everyday"));
        plan.cheap = {model.profile, QStringLiteral("cheap")};
        plan.strong = {model.profile, QStringLiteral("strong")};
        plan.rules = {{RoutingSubject::ShorterThan, 300, {}, {}, Route::Cheap}};
        plan.checks = {RoutingCheck{AnswerCheck::Empty}};
        setRoutingPlans(stage.world.settings, {plan});
        SessionRouting::choosePlan(*stage.session, plan.name);
        stage.world.provider.enqueue(calling({{"echo"}})); // no word, and no empty answer either
        stage.world.provider.enqueue(answering({QStringLiteral("Done")}));
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::Once);
        QCOMPARE(stage.leaf().message.text(), QStringLiteral("Done"));
        QStringList models;
        for (const auto &asked : stage.world.provider.asked()) {
            models.append(asked.request.model);
        }
        QCOMPARE(models, QStringList(2, QStringLiteral("cheap")));
        QCOMPARE(stage.session->conversation().head().routing, plan.name);
    }

    void aCallIsAskedForRunAndAnswered()
    {
        Stage stage;
        stage.world.provider.enqueue(calling({{"echo", QStringLiteral("{\"a\":\"世界\"}")}},
                                             QStringLiteral("Let me look.")));
        stage.world.provider.enqueue(answering({QStringLiteral("Done")}));
        stage.ask(QStringLiteral("Hi"));
        QVERIFY(stage.session->isBusy());
        QCOMPARE(stage.session->status().phase, SessionPhase::Calling);
        QVERIFY(stage.question());
        QCOMPARE(stage.question()->call.name, QStringLiteral("echo"));
        QCOMPARE(stage.question()->ask.shown, QStringLiteral("{\"a\":\"世界\"}"));
        QVERIFY(stage.tools.called.isEmpty()); // nothing runs before the yes
        QVERIFY(!stage.session->submit({QStringLiteral("more"), {}}));
        stage.decide(ToolDecision::Once);
        QVERIFY(!stage.session->isBusy());
        QCOMPARE(stage.tools.called, QStringList{QStringLiteral("echo {\"a\":\"世界\"}")});
        QCOMPARE(stage.leaf().message.text(), QStringLiteral("Done"));
        const QList<Message> sent = stage.lastRequest().messages;
        QCOMPARE(sent.size(), 3);
        QCOMPARE(toolCallsOf(sent.at(1)).size(), 1);
        QCOMPARE(sent.at(2).role, Role::Tool);
        QCOMPARE(resultTexts(sent.at(2)), QStringList{QStringLiteral("said {\"a\":\"世界\"}")});
        QCOMPARE(stage.onDisk().nodes(), stage.session->conversation().nodes());
        const Node results = stage.results().first();
        QCOMPARE(results.state, NodeState::Complete);
        QCOMPARE(toolNote(results, QStringLiteral("c0"))->outcome, ToolOutcome::Done);
        QCOMPARE(stage.book.entries.size(), 1);
        QCOMPARE(stage.book.entries.first().outcome, ToolOutcome::Done);
        QCOMPARE(stage.book.entries.first().decision, ToolDecision::Once);
        QVERIFY(stage.book.allowed.isEmpty());
        QCOMPARE(stage.world.ledger.all().size(), 2); // each round is paid for
    }

    void decisions_data()
    {
        QTest::addColumn<ToolDecision>("decision");
        QTest::addColumn<int>("asked"); // of three calls in two rounds
        QTest::newRow("once") << ToolDecision::Once << 3;
        QTest::newRow("in this chat") << ToolDecision::InChat << 1;
        QTest::newRow("always") << ToolDecision::Always << 1;
        QTest::newRow("never") << ToolDecision::Refused << 3;
    }
    void decisions()
    {
        QFETCH(ToolDecision, decision);
        QFETCH(int, asked);
        Stage stage;
        stage.world.provider.enqueue(calling({{"echo"}, {"echo"}}));
        stage.world.provider.enqueue(calling({{"echo"}}));
        stage.world.provider.enqueue(answering({QStringLiteral("Done")}));
        stage.ask(QStringLiteral("Hi"));
        int questions = 0;
        for (; stage.question() && questions < 10; ++questions) {
            stage.decide(decision);
        }
        QCOMPARE(questions, asked);
        QCOMPARE(stage.leaf().message.text(), QStringLiteral("Done"));
        const bool refused = decision == ToolDecision::Refused;
        QCOMPARE(stage.tools.called.size(), refused ? 0 : 3);
        QCOMPARE(stage.results().size(), 2);
        if (refused) {
            QCOMPARE(resultTexts(stage.results().first().message).first(),
                     QStringLiteral("error: The user did not allow this call."));
        }
        QCOMPARE(stage.book.entries.size(), 3);
        const bool lasting = decision == ToolDecision::InChat || decision == ToolDecision::Always;
        QCOMPARE(stage.book.allowed.size(), lasting ? 1 : 0);
        if (lasting) {
            QCOMPARE(stage.book.allowed.first().conversation.isNull(),
                     decision == ToolDecision::Always);
        }
    }

    void aConsentHoldsWhereItWasGivenUntilItIsRevoked()
    {
        Stage stage;
        stage.world.provider.enqueue(calling({{"echo"}}));
        stage.world.provider.enqueue(answering({QStringLiteral("Done")}));
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::InChat);
        const ToolConsent given = stage.book.allowed.first();
        // Elsewhere it is asked again.
        Conversation other{ConversationHead()};
        other.head().model = model;
        other.head().tools = {QStringLiteral("echo")};
        ChatSession second(stage.world.services, other);
        stage.world.provider.enqueue(calling({{"echo"}}));
        QVERIFY(second.submit({QStringLiteral("Hi"), {}}));
        stage.settle();
        QVERIFY(second.status().question);
        second.stop();
        stage.settle();
        [[maybe_unused]] const auto revoked = stage.book.revoke(given);
        stage.world.provider.enqueue(calling({{"echo"}}));
        stage.ask(QStringLiteral("Again"));
        QVERIFY(stage.question());
    }

    void aLastingYesToAPageIsForThatPage()
    {
        Stage stage;
        stage.world.provider.enqueue(calling({{"page", QStringLiteral("{1}")},
                                              {"page", QStringLiteral("{1}")},
                                              {"page", QStringLiteral("{2}")}}));
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::Always);
        QVERIFY(stage.question());
        QCOMPARE(stage.question()->ask.shown, QStringLiteral("{2}"));
        QCOMPARE(stage.tools.called.size(), 2);
    }

    void whatGoesWrongIsToldToTheModel_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("told");
        QTest::newRow("unknown") << QStringLiteral("other") << QStringLiteral("{}")
                                 << QStringLiteral("error: There is no tool \"other\" in this "
                                                   "conversation.");
        QTest::newRow("no JSON") << QStringLiteral("echo") << QStringLiteral("a=1")
                                 << QStringLiteral("error: The arguments are no JSON object.");
        QTest::newRow("fails") << QStringLiteral("fail") << QStringLiteral("{}")
                               << QStringLiteral("error: It went wrong.");
    }
    void whatGoesWrongIsToldToTheModel()
    {
        QFETCH(QString, name);
        QFETCH(QString, arguments);
        QFETCH(QString, told);
        Stage stage;
        const QByteArray bytes = name.toLatin1();
        stage.world.provider.enqueue(calling({{bytes.constData(), arguments}}));
        stage.world.provider.enqueue(answering({QStringLiteral("Sorry")}));
        stage.ask(QStringLiteral("Hi"));
        if (stage.question()) {
            stage.decide(ToolDecision::Once);
        }
        QCOMPARE(resultTexts(stage.lastRequest().messages.last()), QStringList{told});
        QCOMPARE(stage.leaf().message.text(), QStringLiteral("Sorry"));
    }

    void roundsHaveACeiling()
    {
        Stage stage;
        stage.world.settings.set(toolRoundsSetting, 3);
        for (int round = 0; round < 6; ++round) {
            stage.world.provider.enqueue(calling({{"echo"}}));
        }
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::InChat);
        QVERIFY(!stage.session->isBusy());
        QCOMPARE(stage.tools.called.size(), 3);
        QCOMPARE(stage.world.provider.asked().size(), 4);
        QCOMPARE(stage.leaf().message.role, Role::Tool);
        QVERIFY(stage.leaf().meta.details.contains(toolCeilingDetail));
        QVERIFY(resultTexts(stage.leaf().message).first().contains(QStringLiteral("limit of 3")));
        // The person may let it go on, for as many again.
        QVERIFY(stage.session->answerAgain(NodeId(stage.leaf().id)));
        stage.settle();
        QCOMPARE(stage.tools.called.size(), 5); // no more scripts
    }

    void stopping_data()
    {
        QTest::addColumn<bool>("running");
        QTest::newRow("while asked") << false;
        QTest::newRow("while it runs") << true;
    }
    void stopping()
    {
        QFETCH(bool, running);
        Stage stage;
        stage.world.provider.enqueue(calling({{"slow"}, {"echo"}}));
        stage.ask(QStringLiteral("Hi"));
        if (running) {
            stage.decide(ToolDecision::Once);
            QVERIFY(!stage.question());
            QVERIFY(stage.session->isBusy());
        }
        stage.session->stop();
        stage.settle();
        QVERIFY(!stage.session->isBusy());
        QCOMPARE(stage.tools.wasCancelled(), running);
        QCOMPARE(stage.leaf().state, NodeState::Interrupted);
        QCOMPARE(resultTexts(stage.leaf().message).size(), 2);
        QCOMPARE(stage.world.provider.asked().size(), 1);
        QCOMPARE(stage.book.entries.first().outcome, ToolOutcome::Cancelled);
        // What comes next is valid: every call has its result.
        stage.world.provider.enqueue(answering({QStringLiteral("Fine")}));
        stage.ask(QStringLiteral("Go on without"));
        QCOMPARE(resultTexts(stage.lastRequest().messages.at(2)).size(), 2);
    }

    void aCallIsOnDiskBeforeItRunsAndNeverRunsTwice()
    {
        Stage stage;
        stage.world.provider.enqueue(calling({{"slow"}, {"echo"}}));
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::Once);
        QCOMPARE(stage.tools.called.size(), 1);
        // As if the program ended here: what is on disk is all there is.
        const Conversation left = stage.onDisk();
        const Node results = left.nodes().last();
        QCOMPARE(results.message.role, Role::Tool);
        QCOMPARE(toolNote(results, QStringLiteral("c0"))->outcome, ToolOutcome::Started);
        QCOMPARE(stage.book.entries.first().outcome, ToolOutcome::Started);
        Stage next;
        Conversation loaded(left.head());
        for (Node node : left.nodes()) {
            node.state = node.state == NodeState::Streaming ? NodeState::Interrupted : node.state;
            loaded.append(node);
        }
        [[maybe_unused]] const auto saved = next.world.store.saveWhole(loaded, {});
        ChatSession session(next.world.services, loaded);
        next.settle();
        QVERIFY(!session.isBusy());
        QVERIFY(next.tools.called.isEmpty());
        next.world.provider.enqueue(answering({QStringLiteral("ok")}));
        QVERIFY(session.answerAgain(results.id));
        next.settle();
        const QStringList told = resultTexts(next.lastRequest().messages.last());
        QCOMPARE(told.size(), 2);
        QVERIFY(told.at(0).contains(QStringLiteral("nobody knows what came of it")));
        QVERIFY(told.at(1).contains(QStringLiteral("was not run")));
        QVERIFY(next.tools.called.isEmpty());
    }

    void destroyingTheSessionEndsTheCall()
    {
        Stage stage;
        stage.world.provider.enqueue(calling({{"slow"}}));
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::Once);
        const ConversationId id = stage.session->conversation().head().id;
        stage.session.reset();
        QVERIFY(stage.tools.wasCancelled());
        QCOMPARE(stage.world.store.stored(id)->nodes().last().state, NodeState::Interrupted);
    }

    void aTemporaryChatLeavesNothingBehind()
    {
        Stage stage(Keeping::Temporary);
        stage.world.provider.enqueue(calling({{"echo", QStringLiteral("{secret}")}}));
        stage.world.provider.enqueue(calling({{"echo", QStringLiteral("{more}")}}));
        stage.world.provider.enqueue(answering({QStringLiteral("Done")}));
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::InChat);
        QCOMPARE(stage.tools.called.size(), 2); // in this chat it holds
        QVERIFY(stage.book.allowed.isEmpty());
        QCOMPARE(stage.book.entries.size(), 2);
        for (const ToolLogEntry &entry : stage.book.entries) {
            QVERIFY(entry.conversation.isNull());
            QVERIFY(entry.arguments.isEmpty());
        }
    }

    void turnsWithToolsAreNeverCached()
    {
        Stage stage;
        stage.world.useCache();
        for (int round = 0; round < 2; ++round) {
            stage.world.provider.enqueue(answering({QStringLiteral("one")}));
        }
        stage.ask(QStringLiteral("Hi"));
        Conversation other{ConversationHead()};
        other.head().model = model;
        other.head().tools = stage.session->conversation().head().tools;
        ChatSession second(stage.world.services, other);
        QVERIFY(second.submit({QStringLiteral("Hi"), {}}));
        stage.settle();
        QCOMPARE(stage.world.provider.asked().size(), 2);
    }

    void callsWithoutIdsGetThem()
    {
        Stage stage;
        const QString none = QStringLiteral("");
        stage.world.provider.enqueue(
            calling({{"echo", QStringLiteral("{}"), none}, {"fail", QStringLiteral("{}"), none}}));
        stage.world.provider.enqueue(answering({QStringLiteral("Done")}));
        stage.ask(QStringLiteral("Hi"));
        stage.decide(ToolDecision::Once);
        stage.decide(ToolDecision::Once);
        const QList<ToolCallPart> calls = toolCallsOf(stage.lastRequest().messages.at(1));
        QVERIFY(calls.at(0).id.startsWith(madeUpCallId) && calls.at(0).id != calls.at(1).id);
        QCOMPARE(resultTexts(stage.lastRequest().messages.at(2)),
                 (QStringList{QStringLiteral("said {}"), QStringLiteral("error: It went wrong.")}));
    }

    void filesOfTheChatAreHandedOn()
    {
        Stage stage;
        stage.world.provider.enqueue(calling({{"echo"}}));
        const FilePart file{QStringLiteral("text/plain"), "abc", QStringLiteral("a.txt")};
        QVERIFY(stage.session->submit({QStringLiteral("Look"), {file}}));
        stage.settle();
        stage.decide(ToolDecision::Once);
        QCOMPARE(stage.tools.contexts.first().files, QList<FilePart>{file});
    }

    // Whatever was done to a conversation, no call goes without its result and no result alone.
    void toolTurnsStayValid_data()
    {
        QTest::addColumn<QList<Message>>("said");
        QTest::addColumn<QStringList>("sent"); // role, calls, results
        const Message user = Message::fromText(Role::User, QStringLiteral("Hi"));
        const Message answer = Message::fromText(Role::Assistant, QStringLiteral("Yes"));
        const ReasoningPart thought{QStringLiteral("hm"), QStringLiteral("sig"), {}};
        const Message call{Role::Assistant,
                           {thought, ToolCallPart{QStringLiteral("1"), QStringLiteral("echo"), {}},
                            ToolCallPart{QStringLiteral("2"), QStringLiteral("echo"), {}}}};
        const ToolResultPart one{QStringLiteral("1"), QStringLiteral("a"), false};
        const ToolResultPart two{QStringLiteral("2"), QStringLiteral("b"), false};
        const ToolResultPart stray{QStringLiteral("9"), QStringLiteral("c"), false};
        const QStringList whole{QStringLiteral("user"), QStringLiteral("assistant 12"),
                                QStringLiteral("tool 12"), QStringLiteral("assistant")};
        using List = QList<Message>;
        QTest::newRow("whole") << List{user, call, {Role::Tool, {one, two}}, answer} << whole;
        QTest::newRow("disordered") << List{user, call, {Role::Tool, {two, one}}, answer} << whole;
        QTest::newRow("one missing") << List{user, call, {Role::Tool, {one}}, answer} << whole;
        QTest::newRow("none") << List{user, call, {Role::Tool, {}}, answer} << whole;
        QTest::newRow("stray") << List{user, call, {Role::Tool, {one, two, stray}}, answer}
                               << whole;
        QTest::newRow("never answered")
            << List{user, call, user, answer}
            << QStringList{QStringLiteral("user"), QStringLiteral("user"),
                           QStringLiteral("assistant")};
        QTest::newRow("result alone")
            << List{user, answer, {Role::Tool, {one}}, user}
            << QStringList{QStringLiteral("user"), QStringLiteral("assistant"),
                           QStringLiteral("user")};
        QTest::newRow("ends with the call")
            << List{user, call} << QStringList{QStringLiteral("user")};
    }
    void toolTurnsStayValid()
    {
        QFETCH(QList<Message>, said);
        QFETCH(QStringList, sent);
        Conversation conversation{ConversationHead()};
        NodeId last;
        for (const Message &message : said) {
            last = conversation.append({NodeId::create(), last, message, {}, {}, {}}).id;
        }
        const ChatRequest plain = pathRequest(conversation, last, QStringLiteral("m"), {});
        const ToolSpec spec{QStringLiteral("echo"), {}, {}};
        QStringList found;
        for (const Message &message : withTools(plain, {spec}).messages) {
            QString row = roleName(message.role);
            for (const Part &part : message.parts) {
                const auto *call = std::get_if<ToolCallPart>(&part);
                const auto *result = std::get_if<ToolResultPart>(&part);
                const QString id = call ? call->id : result ? result->callId : QString();
                row += (id == QLatin1String("1") ? QStringLiteral(" ") : QString()) + id;
            }
            found.append(row);
        }
        QCOMPARE(found, sent);
        // Without tools the same is told in words.
        const ChatRequest worded = withTools(plain, {});
        QVERIFY(!usesTools(worded));
        for (const Message &message : worded.messages) {
            QVERIFY(message.role != Role::Tool);
        }
    }
};

QTEST_GUILESS_MAIN(TestToolLoop)
#include "tst_toolloop.moc"
