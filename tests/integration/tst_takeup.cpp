// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers that a server writes in the background survive a lost connection, and the end of the
// program: from the engine down to the requests on the wire, cut at every byte.
#include "chat/turnbuilder.h"
#include "engine/chatsession.h"
#include "engine/exchange.h"
#include "providers/directory.h"
#include "support/fakesockets.h"
#include "support/faketransport.h"
#include "support/fakeworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace parley;
using namespace std::chrono_literals;

namespace {

using L1 = QLatin1String;

const QString wholeText = QStringLiteral("alpha бета 日本 🚀 delta");
const QString wholeArguments = QStringLiteral(R"({"city":"Ålesund"})");

QByteArray sse(const QJsonObject &event)
{
    const QByteArray type = event.value(L1("type")).toString().toUtf8();
    return "event: " + type + "\ndata: " + QJsonDocument(event).toJson(QJsonDocument::Compact) +
           "\n\n";
}

QJsonObject response(const char *status, bool background)
{
    return {{L1("id"), L1("resp_1")},
            {L1("model"), L1("m")},
            {L1("status"), L1(status)},
            {L1("background"), background},
            {L1("usage"), QJsonObject{{L1("input_tokens"), 3}, {L1("output_tokens"), 5}}}};
}

// The events of one answer, numbered from 0: reasoning, text, a tool call.
QList<QJsonObject> answer(bool background = true)
{
    QList<QJsonObject> events;
    const auto add = [&events](const char *type, QJsonObject event) {
        event.insert(L1("type"), L1(type));
        event.insert(L1("sequence_number"), events.size());
        events.append(event);
    };
    const auto item = [](const char *type) {
        return QJsonObject{{L1("type"), L1(type)},
                           {L1("id"), L1("i")},
                           {L1("call_id"), L1("c1")},
                           {L1("name"), L1("weather")},
                           {L1("arguments"), wholeArguments}};
    };
    add("response.created", {{L1("response"), response("in_progress", background)}});
    add("response.in_progress", {{L1("response"), response("in_progress", background)}});
    for (const char *word : {"think", "ing"}) {
        add("response.reasoning_summary_text.delta",
            {{L1("output_index"), 0}, {L1("summary_index"), 0}, {L1("delta"), L1(word)}});
    }
    add("response.output_item.added", {{L1("output_index"), 1}, {L1("item"), item("message")}});
    for (const QString &word : wholeText.split(u' ')) {
        const bool last = wholeText.endsWith(word);
        add("response.output_text.delta",
            {{L1("output_index"), 1}, {L1("delta"), last ? word : word + u' '}});
    }
    QJsonObject call = item("function_call");
    call.insert(L1("arguments"), QString());
    add("response.output_item.added", {{L1("output_index"), 2}, {L1("item"), call}});
    for (const QString &piece : {wholeArguments.left(5), wholeArguments.mid(5)}) {
        add("response.function_call_arguments.delta",
            {{L1("output_index"), 2}, {L1("delta"), piece}});
    }
    add("response.output_item.done",
        {{L1("output_index"), 2}, {L1("item"), item("function_call")}});
    add("response.completed", {{L1("response"), response("completed", background)}});
    return events;
}

QByteArray bytesAfter(const QList<QJsonObject> &events, qint64 last)
{
    QByteArray bytes;
    for (const QJsonObject &event : events) {
        if (event.value(L1("sequence_number")).toInteger() > last) {
            bytes += sse(event);
        }
    }
    return bytes;
}

Error reset()
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.detail = QStringLiteral("connection reset");
    return error;
}

qint64 askedAfter(const HttpRequest &request)
{
    return QUrlQuery(request.url).queryItemValue(QStringLiteral("starting_after")).toLongLong();
}

} // namespace

class TestTakeUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theRequestAsksForTheBackground();
    void everyCutIsTakenUp_data();
    void everyCutIsTakenUp();
    void whatWasReadIsNotToldTwice();
    void severalCutsAreTakenUpWithinTheLimit();
    void withoutTheBackgroundNothingIsTakenUp();
    void anAnswerThatIsGoneStaysInterrupted();
    void stoppingStopsItOnTheServer_data();
    void stoppingStopsItOnTheServer();
    void aForgedIdIsNoAddress();
    void everyCutIsTakenUpAfterARestart_data();
    void everyCutIsTakenUpAfterARestart();
    void aRestartThatFindsTheAnswerGoneSaysSo();
    void aRestartThatFindsNoNetworkCanContinueLater();
    void aRestartThatBreaksSoonerKeepsWhatWasThere();
    void aRestartThatGetsTheWholeRepeatsNothing();
    void aKeyThatIsGoneIsSaid();
    void leavingTheProgramLeavesTheAnswerAtTheServer();
    void aContinuedAnswerIsTakenUpWithItsSeam();

private:
    // What is on disk when the program is killed `after` the last byte came; the request is
    // answered with `bytes`.
    [[nodiscard]] Conversation killedAfter(const QByteArray &bytes,
                                           std::chrono::milliseconds after);
    // Opens it again as the window does; until its answer has ended.
    void reopen(const Conversation &conversation);
    void letSessionPass();
    [[nodiscard]] const Node &answerNode() const
    {
        const Conversation &conversation = m_session->conversation();
        return *conversation.find(conversation.head().activeLeaf);
    }
    void start();
    // Until the answer has ended or nothing happens any more.
    void letPass();
    [[nodiscard]] const Turn &turn() const { return m_turn->turn(); }
    [[nodiscard]] const QList<HttpRequest> &requests() const
    {
        return m_transport->record().requests;
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<FakeSockets> m_sockets;
    std::unique_ptr<HttpProviderDirectory> m_directory;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ChatSession> m_session;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<TurnBuilder> m_turn;
    ProviderProfile m_profile;
};

void TestTakeUp::init()
{
    m_session.reset();
    m_exchange.reset();
    m_services.reset();
    m_directory.reset();
    m_world = std::make_unique<FakeWorld>();
    m_transport = std::make_unique<FakeTransport>();
    m_sockets = std::make_unique<FakeSockets>();
    m_directory = std::make_unique<HttpProviderDirectory>(*m_transport, *m_sockets, m_world->clock);
    m_services = std::make_unique<Services>(Services{m_world->clock,
                                                     m_world->settings,
                                                     m_world->profiles,
                                                     *m_directory,
                                                     m_world->store,
                                                     m_world->backups,
                                                     m_world->comparisons,
                                                     m_world->ledger,
                                                     m_world->votes,
                                                     m_world->prompts,
                                                     m_world->vault,
                                                     m_world->discovery,
                                                     {},
                                                     QProcessEnvironment(),
                                                     [] { return 0.5; },
                                                     {}});
    m_profile = ProviderProfile();
    m_profile.name = QStringLiteral("p");
    m_profile.dialect = QStringLiteral("openai-responses");
    m_profile.baseUrl = QUrl(QStringLiteral("https://h/v1"));
    m_profile.quirks.keyRequired = false;
    m_profile.quirks.background = true;
}

void TestTakeUp::start()
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei?"))};
    m_turn = std::make_unique<TurnBuilder>();
    m_exchange = std::make_unique<Exchange>(*m_services, ExchangeOrder{m_profile, request});
    connect(m_exchange.get(), &Exchange::arrived, this,
            [this](const StreamEvent &event) { m_turn->add(event); });
    m_exchange->start();
}

void TestTakeUp::letPass()
{
    for (int i = 0; i < 60 && !m_turn->ended(); ++i) {
        m_world->clock.run(30s);
        QCoreApplication::sendPostedEvents();
    }
}

void TestTakeUp::theRequestAsksForTheBackground()
{
    m_transport->answerBy(
        [](const HttpRequest &) { return sseResponse({bytesAfter(answer(), -1)}); });
    start();
    letPass();
    QVERIFY(turn().complete);
    const QJsonObject body = QJsonDocument::fromJson(requests().first().body).object();
    QCOMPARE(body.value(L1("background")), QJsonValue(true));
    QCOMPARE(body.value(L1("store")), QJsonValue(true));
    QCOMPARE(requests().size(), 1);
}

void TestTakeUp::everyCutIsTakenUp_data()
{
    QTest::addColumn<bool>("cleanly");
    QTest::newRow("the connection breaks") << false;
    QTest::newRow("the stream just ends") << true;
}

void TestTakeUp::everyCutIsTakenUp()
{
    QFETCH(bool, cleanly);
    const QList<QJsonObject> events = answer();
    const QByteArray whole = bytesAfter(events, -1);
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        init();
        m_transport->answerBy([&](const HttpRequest &request) {
            if (request.method == "GET") {
                return sseResponse({bytesAfter(events, askedAfter(request))});
            }
            // What was lost before the server said that it goes on is asked for anew.
            FakeResponse response = sseResponse({requests().isEmpty() ? whole.left(cut) : whole});
            if (!cleanly && requests().isEmpty()) {
                response.failure = reset();
            }
            return response;
        });
        start();
        letPass();
        const QByteArray where = "cut at " + QByteArray::number(cut);
        QVERIFY2(turn().complete, where.constData());
        QCOMPARE(turn().message.text(), wholeText);
        QCOMPARE(turn().message.reasoning(), QStringLiteral("thinking"));
        const auto *call = std::get_if<ToolCallPart>(&turn().message.parts.last());
        QVERIFY2(call && call->arguments == wholeArguments, where.constData());
        QVERIFY(requests().size() <= 2);
        const bool begun = cut > sse(events.first()).size();
        QVERIFY2(!begun || requests().size() == 1 || requests().last().method == "GET",
                 where.constData());
    }
}

void TestTakeUp::whatWasReadIsNotToldTwice()
{
    const QList<QJsonObject> events = answer();
    m_transport->answerBy([&](const HttpRequest &request) {
        if (request.method == "GET") {
            return sseResponse({bytesAfter(events, -1)}); // from the very start
        }
        FakeResponse response = sseResponse({bytesAfter(events, -1).left(900)});
        response.failure = reset();
        return response;
    });
    start();
    letPass();
    QVERIFY(turn().complete);
    QCOMPARE(turn().message.text(), wholeText);
    QCOMPARE(turn().message.reasoning(), QStringLiteral("thinking"));
}

void TestTakeUp::severalCutsAreTakenUpWithinTheLimit()
{
    const QList<QJsonObject> events = answer();
    m_transport->answerBy([&](const HttpRequest &request) {
        const qint64 last = request.method == "GET" ? askedAfter(request) : -1;
        FakeResponse response = sseResponse({bytesAfter(events, last).left(950)});
        response.failure = reset();
        return response;
    });
    start();
    letPass();
    QVERIFY(turn().error);
    QCOMPARE(requests().size(), 3);
    QVERIFY(!turn().message.text().isEmpty());
    QVERIFY(wholeText.startsWith(turn().message.text()));
    QCOMPARE(m_exchange->status().attempts, 3);
}

void TestTakeUp::withoutTheBackgroundNothingIsTakenUp()
{
    m_profile.quirks.background = false;
    m_transport->answerBy([](const HttpRequest &) {
        FakeResponse response = sseResponse({bytesAfter(answer(false), -1).left(1800)});
        response.failure = reset();
        return response;
    });
    start();
    letPass();
    QVERIFY(turn().error);
    QVERIFY(!turn().message.text().isEmpty());
    QCOMPARE(requests().size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(requests().first().body).object();
    QVERIFY(!body.contains(L1("background")));
    QCOMPARE(body.value(L1("store")), QJsonValue(false));
}

void TestTakeUp::anAnswerThatIsGoneStaysInterrupted()
{
    m_transport->answerBy([](const HttpRequest &request) {
        if (request.method == "GET") {
            return jsonResponse(R"({"error":{"message":"gone","type":"invalid_request_error"}})",
                                404);
        }
        FakeResponse response = sseResponse({bytesAfter(answer(), -1).left(1800)});
        response.failure = reset();
        return response;
    });
    start();
    letPass();
    QVERIFY(turn().error);
    QCOMPARE(turn().error->kind, ErrorKind::Transport);
    QVERIFY(!turn().message.text().isEmpty());
    QCOMPARE(requests().size(), 2);
}

void TestTakeUp::stoppingStopsItOnTheServer_data()
{
    QTest::addColumn<bool>("whileWaiting");
    QTest::newRow("while it is written") << false;
    QTest::newRow("while waiting to take it up") << true;
}

void TestTakeUp::stoppingStopsItOnTheServer()
{
    QFETCH(bool, whileWaiting);
    m_transport->answerBy([whileWaiting](const HttpRequest &request) {
        if (request.url.path().endsWith(L1("/cancel"))) {
            return jsonResponse("{}");
        }
        FakeResponse response = sseResponse({bytesAfter(answer(), -1).left(1800)});
        response.hangs = !whileWaiting;
        response.failure = reset();
        return response;
    });
    start();
    for (int i = 0; i < 50; ++i) {
        m_world->clock.advance(0ms);
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(!m_turn->ended());
    QCOMPARE(m_exchange->status().state,
             whileWaiting ? ExchangeState::BackingOff : ExchangeState::Streaming);
    m_exchange->cancel();
    QCOMPARE(turn().error->kind, ErrorKind::Cancelled);
    QCOMPARE(requests().size(), 2);
    QCOMPARE(requests().last().method, "POST");
    QCOMPARE(requests().last().url, QUrl(QStringLiteral("https://h/v1/responses/resp_1/cancel")));
    QVERIFY(!turn().message.text().isEmpty());
}

void TestTakeUp::aForgedIdIsNoAddress()
{
    QList<QJsonObject> events = answer();
    QJsonObject forged = response("in_progress", true);
    forged.insert(L1("id"), L1("../../admin?x="));
    for (QJsonObject &event : events) {
        if (event.contains(L1("response"))) {
            event.insert(L1("response"), forged);
        }
    }
    m_transport->answerBy([&events](const HttpRequest &) {
        FakeResponse response = sseResponse({bytesAfter(events, -1).left(1800)});
        response.failure = reset();
        return response;
    });
    start();
    letPass();
    QVERIFY(turn().error);
    QCOMPARE(turn().error->kind, ErrorKind::Transport);
    QCOMPARE(requests().size(), 1);
}

void TestTakeUp::letSessionPass()
{
    for (int i = 0; i < 60 && m_session->isBusy(); ++i) {
        m_world->clock.run(30s);
        QCoreApplication::sendPostedEvents();
    }
}

Conversation TestTakeUp::killedAfter(const QByteArray &bytes, std::chrono::milliseconds after)
{
    QList<QByteArray> pieces;
    for (qsizetype from = 0, to = 0; from < bytes.size(); from = to) {
        const qsizetype end = bytes.indexOf("\n\n", from);
        to = end < 0 ? bytes.size() : end + 2;
        pieces.append(bytes.mid(from, to - from));
    }
    m_transport->answerBy([&pieces](const HttpRequest &) {
        FakeResponse response = sseResponse(pieces);
        response.hangs = true;
        return response;
    });
    [[maybe_unused]] const Result<void> saved = m_world->profiles.save(m_profile);
    ConversationHead head;
    head.model = {m_profile.name, QStringLiteral("m")};
    ChatSession session(*m_services, Conversation(head));
    [[maybe_unused]] const Result<void> sent = session.submit({QStringLiteral("Hei?"), {}});
    for (int i = 0; i < 60; ++i) {
        m_world->clock.advance(0ms);
        QCoreApplication::sendPostedEvents();
    }
    m_world->clock.advance(after);
    return m_world->store.stored(session.conversation().head().id).value_or(Conversation());
}

void TestTakeUp::reopen(const Conversation &conversation)
{
    m_world->store.put(conversation);
    [[maybe_unused]] const Result<void> saved = m_world->profiles.save(m_profile);
    m_session = std::make_unique<ChatSession>(*m_services, conversation);
    m_world->clock.advance(0ms);
    letSessionPass();
}

void TestTakeUp::everyCutIsTakenUpAfterARestart_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("killed at once") << 0;
    QTest::newRow("killed when the text is on disk") << 300;
    QTest::newRow("killed when the point is on disk") << 1500;
}

void TestTakeUp::everyCutIsTakenUpAfterARestart()
{
    QFETCH(int, after);
    const QList<QJsonObject> events = answer();
    const QByteArray whole = bytesAfter(events, -1);
    const qsizetype begun = sse(events.first()).size();
    qint64 furthest = 0;
    for (qsizetype cut = 0; cut < whole.size() - sse(events.last()).size(); ++cut) {
        init();
        const Conversation onDisk = killedAfter(whole.left(cut), std::chrono::milliseconds(after));
        init();
        m_transport->answerBy([&events](const HttpRequest &request) {
            return sseResponse({bytesAfter(events, askedAfter(request))});
        });
        reopen(onDisk);
        const QByteArray where = "cut at " + QByteArray::number(cut);
        if (cut < begun) {
            QVERIFY2(requests().isEmpty(), where.constData());
            continue;
        }
        QVERIFY2(answerNode().state == NodeState::Complete, where.constData());
        QCOMPARE(requests().size(), 1);
        QCOMPARE(requests().first().method, "GET");
        furthest = std::max(furthest, askedAfter(requests().first()));
        const Message &message = answerNode().message;
        QCOMPARE(message.text(), wholeText);
        QCOMPARE(message.reasoning(), QStringLiteral("thinking"));
        const auto *call = std::get_if<ToolCallPart>(&message.parts.last());
        QVERIFY2(call && call->arguments == wholeArguments, where.constData());
        QCOMPARE(message.parts.size(), 3);
        QCOMPARE(answerNode().meta.usage->output, 5);
        QVERIFY(answerNode().meta.resume.isEmpty());
        m_world->clock.run(5s);
        const auto stored = m_world->store.stored(m_session->conversation().head().id);
        QCOMPARE(*stored->find(answerNode().id), answerNode());
    }
    if (after > 1000) {
        QVERIFY(furthest > 5); // by number, not from the start
    }
}

void TestTakeUp::aRestartThatFindsTheAnswerGoneSaysSo()
{
    const Conversation onDisk = killedAfter(bytesAfter(answer(), -1).left(1800), 1500ms);
    init();
    m_transport->answerBy([](const HttpRequest &) {
        return jsonResponse(R"({"error":{"message":"gone","type":"invalid_request_error"}})", 404);
    });
    reopen(onDisk);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(answerNode().state, NodeState::Interrupted);
    QVERIFY(!answerNode().message.text().isEmpty());
    QVERIFY(wholeText.startsWith(answerNode().message.text()));
    QCOMPARE(answerNode().meta.error->kind, ErrorKind::Transport);
    QCOMPARE(answerNode().meta.error->httpStatus, 404);
    QVERIFY(answerNode().meta.resume.isEmpty());
    // Then going on means asking on.
    QVERIFY(m_session->continueAnswer(answerNode().id));
    letSessionPass();
    QCOMPARE(requests().last().method, "POST");
}

void TestTakeUp::aRestartThatFindsNoNetworkCanContinueLater()
{
    const QList<QJsonObject> events = answer();
    const Conversation onDisk = killedAfter(bytesAfter(events, -1).left(1800), 1500ms);
    init();
    m_transport->answerBy([](const HttpRequest &) { return refusedConnection(); });
    reopen(onDisk);
    QCOMPARE(requests().size(), 3);
    for (const HttpRequest &request : requests()) {
        QCOMPARE(request.method, "GET");
    }
    QCOMPARE(answerNode().state, NodeState::Interrupted);
    QVERIFY(answerNode().meta.error);
    m_transport->answerBy([&events](const HttpRequest &request) {
        return sseResponse({bytesAfter(events, askedAfter(request))});
    });
    m_world->clock.run(60s);
    QVERIFY(m_session->continueAnswer(answerNode().id));
    letSessionPass();
    QCOMPARE(requests().last().method, "GET");
    QCOMPARE(answerNode().state, NodeState::Complete);
    QCOMPARE(answerNode().message.text(), wholeText);
}

void TestTakeUp::aRestartThatBreaksSoonerKeepsWhatWasThere()
{
    const QList<QJsonObject> events = answer();
    const Conversation onDisk = killedAfter(bytesAfter(events, -1).left(1900), 300ms);
    const QString before = onDisk.find(onDisk.head().activeLeaf)->message.text();
    QVERIFY(before.size() > 6);
    init();
    m_transport->answerBy([&events](const HttpRequest &) {
        QByteArray some = bytesAfter(events, 0);
        some.truncate(some.indexOf("response.output_text.delta") + 200);
        return sseResponse({some + sse({{L1("type"), L1("response.failed")},
                                        {L1("sequence_number"), 99},
                                        {L1("response"), response("failed", true)}})});
    });
    reopen(onDisk);
    QCOMPARE(answerNode().state, NodeState::Interrupted);
    QCOMPARE(answerNode().message.text(), before);
}

void TestTakeUp::aRestartThatGetsTheWholeRepeatsNothing()
{
    const Conversation onDisk = killedAfter(bytesAfter(answer(), -1).left(1900), 1500ms);
    const QString before = onDisk.find(onDisk.head().activeLeaf)->message.text();
    init();
    m_transport->answerBy([](const HttpRequest &) {
        QJsonObject whole = response("completed", true);
        whole.insert(L1("object"), L1("response"));
        whole.insert(L1("output"),
                     QJsonArray{QJsonObject{
                         {L1("type"), L1("message")},
                         {L1("content"), QJsonArray{QJsonObject{{L1("type"), L1("output_text")},
                                                                {L1("text"), wholeText}}}}}});
        return jsonResponse(QJsonDocument(whole).toJson());
    });
    reopen(onDisk);
    QVERIFY(!answerNode().message.text().contains(wholeText + wholeText.left(3)));
    QVERIFY(wholeText.startsWith(answerNode().message.text()));
    QVERIFY(answerNode().message.text().size() >= before.size());
}

void TestTakeUp::aKeyThatIsGoneIsSaid()
{
    m_profile.keys = {FakeWorld::keychainKey(QStringLiteral("k1"))};
    m_world->vault.put(QStringLiteral("k1"), "key-one");
    const Conversation onDisk = killedAfter(bytesAfter(answer(), -1).left(1800), 1500ms);
    init();
    m_profile.keys = {FakeWorld::keychainKey(QStringLiteral("k2"))};
    m_world->vault.put(QStringLiteral("k2"), "key-two");
    reopen(onDisk);
    QVERIFY(requests().isEmpty());
    QCOMPARE(answerNode().state, NodeState::Interrupted);
    QCOMPARE(answerNode().meta.error->kind, ErrorKind::Configuration);
    QVERIFY(!answerNode().message.text().isEmpty());
}

void TestTakeUp::leavingTheProgramLeavesTheAnswerAtTheServer()
{
    const Conversation killed = killedAfter(bytesAfter(answer(), -1).left(1800), 1500ms);
    // The session of killedAfter() has been destroyed since, as at the end of the program.
    QCOMPARE(requests().size(), 1); // no word to stop it
    const auto left = m_world->store.stored(killed.head().id);
    const Node &node = *left->find(left->head().activeLeaf);
    QCOMPARE(node.state, NodeState::Interrupted);
    QVERIFY(!node.meta.resume.isEmpty());
    QVERIFY(!node.meta.error);
}

void TestTakeUp::aContinuedAnswerIsTakenUpWithItsSeam()
{
    Conversation cut = killedAfter(bytesAfter(answer(), -1).left(1800), 1500ms);
    Node &node = *cut.findMutable(cut.head().activeLeaf);
    node.meta.resume = {};
    node.message.parts = {TextPart{QStringLiteral("Once there was alpha бета")}};
    init();
    const QList<QJsonObject> events = answer();
    m_transport->answerBy([](const HttpRequest &) {
        const QByteArray whole = bytesAfter(answer(), -1);
        FakeResponse response = sseResponse({whole.left(whole.indexOf("function_call"))});
        response.hangs = true;
        return response;
    });
    reopen(cut);
    QVERIFY(requests().isEmpty());
    QVERIFY(m_session->continueAnswer(answerNode().id));
    for (int i = 0; i < 60; ++i) {
        m_world->clock.advance(0ms);
        QCoreApplication::sendPostedEvents();
    }
    m_world->clock.advance(1500ms);
    const auto again = m_world->store.stored(cut.head().id);
    QVERIFY(!again->find(again->head().activeLeaf)->meta.resume.isEmpty());
    init();
    m_transport->answerBy([&events](const HttpRequest &request) {
        return sseResponse({bytesAfter(events, askedAfter(request))});
    });
    reopen(*again);
    QCOMPARE(answerNode().state, NodeState::Complete);
    QCOMPARE(answerNode().message.text(), QStringLiteral("Once there was ") + wholeText);
    QCOMPARE(answerNode().meta.requests.size(), 2);
}

QTEST_GUILESS_MAIN(TestTakeUp)
#include "tst_takeup.moc"
