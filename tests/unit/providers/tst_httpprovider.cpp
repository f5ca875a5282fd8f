// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/turnbuilder.h"
#include "providers/httpprovider.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace parley;

namespace {

const QByteArray hello = R"(data: {"id":"c1","model":"m","choices":[{"delta":{"content":"Hei "}}]})"
                         "\n\n";
const QByteArray world =
    R"(data: {"id":"c1","choices":[{"delta":{"content":"日本"},"finish_reason":"stop"}]})"
    "\n\n";
const QByteArray done = "data: [DONE]\n\n";

ProviderProfile profile()
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("openai-chat");
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.org/v1"));
    return profile;
}

ChatRequest asking()
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::fromText(Role::User, QStringLiteral("?"))};
    return request;
}

Secret key(const QByteArray &text = "sk-test-0123456789")
{
    return Secret(QByteArray(text));
}

QList<QByteArray> headerValues(const HttpRequest &request, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const auto &[header, value] : request.headers) {
        if (header == name) {
            values.append(value);
        }
    }
    return values;
}

} // namespace

class TestHttpProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerArrives();
    void theKeyIsPutIntoOneHeader();
    void withoutAKeyNothingIsSent();
    void aServerWithoutKeysGetsNoHeader();
    void keysWithControlCharactersAreRefused_data();
    void keysWithControlCharactersAreRefused();
    void whatCannotBeWordedIsNotSent();
    void aModelThatTakesNoBegunAnswerIsAskedInWords();
    void aRefusedBeginningIsRememberedForTheModel();
    void aPausedAnswerGoesOnWithAllItHad();
    void whatAListLeavesOutIsAskedOneByOne();
    void tokensAreCountedWhereTheServerCountsThem();
    void theFirstEventComesFromTheEventLoop();
    void cancellingClosesTheConnection();
    void cancellingAfterTheEndDoesNothing();
    void pausingReachesTheTransport();
    void destroyingItInASlotIsSafe();
    void aFailureClosesTheConnection();
    void aBrokenConnectionAfterTheEndIsNoFailure();
    void transportFailuresPassThrough_data();
    void transportFailuresPassThrough();
    void modelsAreListed();
    void allPagesOfModelsAreListed_data();
    void allPagesOfModelsAreListed();
    void anEndlessListEnds();
    void aListElsewhereIsAskedFirst();
    void whatIsLoadedIsSaid_data();
    void whatIsLoadedIsSaid();
    void aListThatMeansNothingIsNotOffered();
    void aRefusedFieldIsLeftOutNextTime();
    void modelListsMayFail_data();
    void modelListsMayFail();

private:
    // Everything that arrives until the reply is silent.
    QList<StreamEvent> hear(const FakeResponse &response, const Secret &secret = key(),
                            const ProviderProfile &asked = profile());

    FakeClock m_clock;
};

QList<StreamEvent> TestHttpProvider::hear(const FakeResponse &response, const Secret &secret,
                                          const ProviderProfile &asked)
{
    FakeTransport transport;
    transport.answer({}, response);
    HttpProvider provider(transport, m_clock, *findDialect(asked.dialect), asked);
    QList<StreamEvent> events;
    const auto reply = provider.open(asking(), secret);
    connect(reply.get(), &ReplyStream::arrived, this,
            [&events](const StreamEvent &event) { events.append(event); });
    const auto ended = [&events] {
        return !events.isEmpty() && (std::holds_alternative<Finished>(events.last()) ||
                                     std::holds_alternative<Failed>(events.last()));
    };
    [[maybe_unused]] const bool inTime = QTest::qWaitFor(ended);
    QTest::qWait(2); // and then silence
    return events;
}

void TestHttpProvider::anAnswerArrives()
{
    const QList<StreamEvent> events =
        hear(sseResponse({hello, world.left(30), world.mid(30), done}));
    QCOMPARE(events.size(), 4);
    QCOMPARE(std::get<Started>(events[0]).model, QStringLiteral("m"));
    QCOMPARE(std::get<TextDelta>(events[2]).text, QStringLiteral("日本"));
    QCOMPARE(std::get<Finished>(events[3]).reason, StopReason::Stop);
}

void TestHttpProvider::theKeyIsPutIntoOneHeader()
{
    FakeTransport transport;
    transport.answer({}, sseResponse({world}));
    HttpProvider openAi(transport, m_clock, *findDialect(u"openai-chat"), profile());
    HttpProvider anthropic(transport, m_clock, *findDialect(u"anthropic"), profile());
    const auto first = openAi.open(asking(), key());
    const auto second = anthropic.open(asking(), key());
    const auto models = openAi.models(key());
    const QList<HttpRequest> &sent = transport.record().requests;
    QCOMPARE(sent.size(), 3);
    QCOMPARE(headerValues(sent[0], "authorization"),
             QList<QByteArray>{"Bearer sk-test-0123456789"});
    QCOMPARE(headerValues(sent[1], "x-api-key"), QList<QByteArray>{"sk-test-0123456789"});
    QVERIFY(headerValues(sent[1], "authorization").isEmpty());
    QCOMPARE(headerValues(sent[2], "authorization").size(), 1);
    for (const HttpRequest &request : sent) {
        QVERIFY(!request.url.toString().contains(QLatin1String("sk-test")));
        QVERIFY(!request.body.contains("sk-test"));
    }
}

void TestHttpProvider::withoutAKeyNothingIsSent()
{
    FakeTransport transport;
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    QList<StreamEvent> events;
    const auto reply = provider.open(asking(), {});
    connect(reply.get(), &ReplyStream::arrived, this,
            [&events](const StreamEvent &event) { events.append(event); });
    QTest::qWait(5);
    QCOMPARE(events.size(), 1);
    QCOMPARE(std::get<Failed>(events[0]).error.kind, ErrorKind::Configuration);
    const auto models = provider.models({}).result();
    QVERIFY(!models);
    QCOMPARE(models.error().kind, ErrorKind::Configuration);
    QVERIFY(transport.record().requests.isEmpty());
}

void TestHttpProvider::aServerWithoutKeysGetsNoHeader()
{
    ProviderProfile local = profile();
    local.quirks.keyRequired = false;
    FakeTransport transport;
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), local);
    const auto reply = provider.open(asking(), {});
    QCOMPARE(transport.record().requests.size(), 1);
    QVERIFY(headerValues(transport.record().requests.first(), "authorization").isEmpty());
}

void TestHttpProvider::keysWithControlCharactersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("line break") << QByteArray("sk-a\r\nx-evil: 1");
    QTest::newRow("blank") << QByteArray("sk a");
    QTest::newRow("nul") << QByteArray("sk\0a", 4);
    QTest::newRow("other script") << QByteArray("ключ");
}

void TestHttpProvider::keysWithControlCharactersAreRefused()
{
    QFETCH(QByteArray, bytes);
    FakeTransport transport;
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    std::optional<Error> error;
    const auto reply = provider.open(asking(), key(bytes));
    connect(reply.get(), &ReplyStream::arrived, this,
            [&error](const StreamEvent &event) { error = std::get<Failed>(event).error; });
    QTest::qWait(5);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Configuration);
    QVERIFY(!error->detail.contains(QString::fromUtf8(bytes.left(4))));
    QVERIFY(transport.record().requests.isEmpty());
}

void TestHttpProvider::whatCannotBeWordedIsNotSent()
{
    FakeTransport transport;
    ProviderProfile newer = profile();
    newer.apiVersion = QStringLiteral("2026-10-21");
    HttpProvider provider(transport, m_clock, *findDialect(u"anthropic"), newer);
    ChatRequest warm = asking();
    warm.sampling.temperature = 0.5;
    for (const ChatRequest &request : {ChatRequest(), warm}) {
        QList<StreamEvent> events;
        const auto reply = provider.open(request, key());
        connect(reply.get(), &ReplyStream::arrived, this,
                [&events](const StreamEvent &event) { events.append(event); });
        reply->setPaused(true);
        reply->cancel();
        QTest::qWait(5);
        QCOMPARE(events.size(), 1);
        QCOMPARE(std::get<Failed>(events[0]).error.kind, ErrorKind::Configuration);
    }
    QVERIFY(transport.record().requests.isEmpty());
}

void TestHttpProvider::aModelThatTakesNoBegunAnswerIsAskedInWords()
{
    FakeTransport transport;
    transport.answer({}, sseResponse({hello, world, done}));
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    ChatRequest request = asking();
    request.messages.append(Message::fromText(Role::Assistant, QStringLiteral("Hal")));
    request.carriesOn = true;
    const auto reply = provider.open(request, key());
    const QByteArray body = transport.record().requests.value(0).body;
    QVERIFY(body.contains("exact character"));
    QVERIFY(body.indexOf("Hal") < body.indexOf("exact character"));
}

void TestHttpProvider::aRefusedBeginningIsRememberedForTheModel()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse(R"({"type":"error","error":{"type":"invalid_request_error",)"
                                      R"("message":"This model does not support assistant message )"
                                      R"(prefill."}})",
                                      400));
    ProviderProfile taking = profile();
    taking.dialect = QStringLiteral("anthropic");
    taking.quirks.prefill = {QStringLiteral("*")};
    HttpProvider provider(transport, m_clock, *findDialect(u"anthropic"), taking);
    ChatRequest request = asking();
    request.messages.append(Message::fromText(Role::Assistant, QStringLiteral("Hal")));
    request.carriesOn = true;
    const auto ask = [&](const QString &model) {
        request.model = model;
        std::optional<Error> error;
        const auto reply = provider.open(request, key());
        connect(reply.get(), &ReplyStream::arrived, this,
                [&error](const StreamEvent &event) { error = std::get<Failed>(event).error; });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&error] { return error.has_value(); });
        return error && error->retryable();
    };
    QVERIFY(ask(QStringLiteral("m")));  // worth another request,
    QVERIFY(!ask(QStringLiteral("m"))); // which asks in words; that one's refusal stands
    QVERIFY(!ask(QStringLiteral("m")));
    QVERIFY(ask(QStringLiteral("n")));
    QList<bool> inWords;
    for (const HttpRequest &sent : transport.record().requests) {
        inWords.append(sent.body.contains("exact character"));
    }
    QCOMPARE(inWords, (QList<bool>{false, true, true, false}));
}

void TestHttpProvider::aPausedAnswerGoesOnWithAllItHad()
{
    const QByteArray blocks[] = {
        R"({"type":"server_tool_use","id":"s1","name":"web_search","input":{"query":"q"}})",
        R"({"type":"web_search_tool_result","tool_use_id":"s1","content":[{"type":"web_search_result","url":"https://x.example","encrypted_content":"E="}]})",
    };
    QList<QByteArray> events{
        R"({"type":"message_start","message":{"id":"a","model":"m","content":[]}})"};
    for (int i = 0; i < 2; ++i) {
        const QByteArray at = QByteArray::number(i);
        events += {R"({"type":"content_block_start","index":)" + at + R"(,"content_block":)" +
                       blocks[i] + "}",
                   R"({"type":"content_block_stop","index":)" + at + "}"};
    }
    events += {R"({"type":"message_delta","delta":{"stop_reason":"pause_turn"}})",
               R"({"type":"message_stop"})"};
    for (QByteArray &event : events) {
        event = "data: " + event + "\n\n";
    }
    ProviderProfile asked = profile();
    asked.dialect = QStringLiteral("anthropic");
    asked.quirks.prefill = {QStringLiteral("*")};
    TurnBuilder builder;
    for (const StreamEvent &event : hear(sseResponse(events), key(), asked)) {
        builder.add(event);
    }
    ChatRequest request = asking();
    request.messages.append(builder.turn().message);
    request.messages.last().parts.prepend(
        ReasoningPart{{}, {}, builder.turn().details.value(QStringLiteral("replay_content"))});
    request.carriesOn = true;
    FakeTransport transport;
    transport.answer({}, sseResponse(events));
    HttpProvider provider(transport, m_clock, *findDialect(u"anthropic"), asked);
    const auto reply = provider.open(request, key());
    const QJsonObject body =
        QJsonDocument::fromJson(transport.record().requests.value(0).body).object();
    const QJsonArray messages = body.value(QLatin1String("messages")).toArray();
    QCOMPARE(messages.size(), 2);
    const QJsonArray content = messages[1].toObject().value(QLatin1String("content")).toArray();
    QCOMPARE(content.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(content[i].toObject(), QJsonDocument::fromJson(blocks[i]).object());
    }
}

void TestHttpProvider::whatAListLeavesOutIsAskedOneByOne()
{
    FakeTransport transport;
    transport.answerBy([](const HttpRequest &request) {
        const QString path = request.url.path();
        return path.endsWith(QLatin1String("tags"))
                   ? jsonResponse(R"({"models":[{"name":"whole","capabilities":["completion"],)"
                                  R"("details":{"context_length":7}},{"name":"old"},)"
                                  R"({"name":"embeds"},{"name":"gone"}]})")
               : path.endsWith(QLatin1String("ps")) ? jsonResponse(R"({"models":[]})")
               : request.body.contains("gone")      ? jsonResponse(R"({"error":"not found"})", 404)
               : request.body.contains("embeds")
                   ? jsonResponse(R"({"capabilities":["embedding"]})")
                   : jsonResponse(R"({"capabilities":["completion","tools","vision"],)"
                                  R"("model_info":{"general.architecture":"llama",)"
                                  R"("llama.context_length":131072}})");
    });
    ProviderProfile asked = profile();
    asked.dialect = QStringLiteral("ollama");
    asked.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:11434"));
    asked.quirks.keyRequired = false;
    HttpProvider provider(transport, m_clock, *findDialect(u"ollama"), asked);
    const auto models = provider.models({});
    QTRY_VERIFY(models.isFinished());
    QVERIFY(models.result());
    const QList<ModelInfo> list = *models.result();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].context, 7);
    QCOMPARE(list[1].id, QStringLiteral("old"));
    QCOMPARE(list[1].context, 131072);
    QCOMPARE(list[1].tools, true);
    QCOMPARE(list[1].reasoning, false);
    QCOMPARE(list[2].id, QStringLiteral("gone"));
    QVERIFY(!list[2].context);
    int questions = 0;
    for (const HttpRequest &sent : transport.record().requests) {
        questions += sent.url.path() == QLatin1String("/api/show");
    }
    QCOMPARE(questions, 3); // not about the one the list tells all of
}

void TestHttpProvider::tokensAreCountedWhereTheServerCountsThem()
{
    FakeTransport transport;
    transport.answer(QStringLiteral("/first"), jsonResponse("{}", 404));
    transport.answer(QStringLiteral("/second"), jsonResponse(R"({"count":42})"));
    transport.answer(QStringLiteral("/third"), jsonResponse(R"({"count":1})"));
    ProviderProfile asked = profile();
    asked.quirks.countPath = QStringLiteral("/first /second /third");
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), asked);
    const auto count = provider.countTokens(asking(), key());
    QTRY_VERIFY(count.isFinished());
    QVERIFY(count.result());
    QCOMPARE(*count.result(), 42);
    QCOMPARE(transport.record().requests.size(), 2);
}

void TestHttpProvider::theFirstEventComesFromTheEventLoop()
{
    FakeTransport transport;
    transport.answer({}, sseResponse({hello}));
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    int heard = 0;
    const auto reply = provider.open(asking(), key());
    connect(reply.get(), &ReplyStream::arrived, this, [&heard] { ++heard; });
    QCOMPARE(heard, 0);
    QTRY_VERIFY(heard > 0);
}

void TestHttpProvider::cancellingClosesTheConnection()
{
    FakeTransport transport;
    FakeResponse response = sseResponse({hello});
    response.hangs = true;
    transport.answer({}, response);
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    TurnBuilder builder;
    const auto reply = provider.open(asking(), key());
    connect(reply.get(), &ReplyStream::arrived, this,
            [&builder](const StreamEvent &event) { builder.add(event); });
    QTRY_VERIFY(builder.hasVisible());
    reply->cancel();
    QCOMPARE(transport.record().aborted, 1);
    QVERIFY(!builder.ended());
    QTRY_VERIFY(builder.ended());
    QCOMPARE(builder.turn().error->kind, ErrorKind::Cancelled);
    QCOMPARE(builder.turn().message.text(), QStringLiteral("Hei "));
}

void TestHttpProvider::cancellingAfterTheEndDoesNothing()
{
    FakeTransport transport;
    transport.answer({}, sseResponse({world, done}));
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    TurnBuilder builder;
    const auto reply = provider.open(asking(), key());
    connect(reply.get(), &ReplyStream::arrived, this,
            [&builder](const StreamEvent &event) { builder.add(event); });
    QTRY_VERIFY(builder.ended());
    reply->cancel();
    QTest::qWait(5);
    QVERIFY(builder.turn().complete);
    QCOMPARE(transport.record().aborted, 0);
}

void TestHttpProvider::pausingReachesTheTransport()
{
    FakeTransport transport;
    transport.answer({}, sseResponse({hello, world}));
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    const auto reply = provider.open(asking(), key());
    reply->setPaused(true);
    reply->setPaused(false);
    QCOMPARE(transport.record().paused, (QList<bool>{true, false}));
}

void TestHttpProvider::destroyingItInASlotIsSafe()
{
    FakeTransport transport;
    FakeResponse response = sseResponse({hello + world});
    response.hangs = true;
    transport.answer({}, response);
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    int heard = 0;
    auto reply = provider.open(asking(), key());
    connect(reply.get(), &ReplyStream::arrived, this, [&heard, &reply] {
        ++heard;
        reply.reset();
    });
    QTRY_COMPARE(transport.record().destroyedEarly, 1);
    QCOMPARE(heard, 1);
}

void TestHttpProvider::aFailureClosesTheConnection()
{
    FakeTransport transport;
    FakeResponse response =
        sseResponse({hello, "data: {\"error\":{\"message\":\"no\"}}\n\n", world});
    response.hangs = true;
    transport.answer({}, response);
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    QList<StreamEvent> events;
    const auto reply = provider.open(asking(), key());
    connect(reply.get(), &ReplyStream::arrived, this,
            [&events](const StreamEvent &event) { events.append(event); });
    QTRY_COMPARE(transport.record().aborted, 1);
    QTest::qWait(5);
    QCOMPARE(events.size(), 3);
    QCOMPARE(std::get<Failed>(events.last()).error.detail, QStringLiteral("no"));
}

void TestHttpProvider::aBrokenConnectionAfterTheEndIsNoFailure()
{
    Error reset;
    reset.kind = ErrorKind::Transport;
    FakeResponse response = sseResponse({hello, world});
    response.failure = reset;
    const QList<StreamEvent> events = hear(response);
    QVERIFY(std::holds_alternative<Finished>(events.last()));
}

void TestHttpProvider::transportFailuresPassThrough_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("phase");
    QTest::newRow("refused") << 0 << QStringLiteral("transport") << QStringLiteral("local");
    QTest::newRow("slow") << 0 << QStringLiteral("timeout") << QStringLiteral("local");
    QTest::newRow("cut") << 200 << QStringLiteral("transport") << QStringLiteral("stream");
    QTest::newRow("stalled") << 200 << QStringLiteral("timeout") << QStringLiteral("stream");
}

void TestHttpProvider::transportFailuresPassThrough()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(QString, phase);
    Error error;
    error.kind = *errorKindFromName(kind);
    FakeResponse response = sseResponse({});
    response.status = status;
    response.failure = error;
    if (status != 0) {
        response.pieces = {hello};
    }
    const QList<StreamEvent> events = hear(response);
    const Error &told = std::get<Failed>(events.last()).error;
    QCOMPARE(QString(errorKindName(told.kind)), kind);
    QCOMPARE(QString(errorPhaseName(told.phase)), phase);
}

void TestHttpProvider::modelsAreListed()
{
    FakeTransport transport;
    transport.answer(QStringLiteral("/v1/models"), jsonResponse(R"({"data":[{"id":"x"}]})"));
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    auto future = provider.models(key());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(future.result()->first().id, QStringLiteral("x"));
}

void TestHttpProvider::allPagesOfModelsAreListed_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QByteArray>("firstBody");
    QTest::addColumn<QByteArray>("secondBody");
    QTest::newRow("gemini") << QStringLiteral("gemini")
                            << QStringLiteral("/v1/models?pageSize=1000")
                            << QStringLiteral("/v1/models?pageSize=1000&pageToken=p%262")
                            << QByteArray(
                                   R"({"models":[{"name":"models/a"}],"nextPageToken":"p&2"})")
                            << QByteArray(R"({"models":[{"name":"models/b"}]})");
    QTest::newRow("anthropic") << QStringLiteral("anthropic")
                               << QStringLiteral("/v1/models?limit=1000")
                               << QStringLiteral("/v1/models?limit=1000&after_id=a")
                               << QByteArray(
                                      R"({"data":[{"id":"a"}],"has_more":true,"last_id":"a"})")
                               << QByteArray(R"({"data":[{"id":"b"},
                                   {"id":"old","lifecycle":"retired"}],"has_more":false,
                                   "last_id":"b"})");
}

void TestHttpProvider::allPagesOfModelsAreListed()
{
    QFETCH(QString, dialect);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QByteArray, firstBody);
    QFETCH(QByteArray, secondBody);
    FakeTransport transport;
    transport.answer(first, jsonResponse(firstBody));
    transport.answer(second, jsonResponse(secondBody));
    HttpProvider provider(transport, m_clock, *findDialect(dialect), profile());
    auto future = provider.models(key());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(future.result()->size(), 2);
    QCOMPARE(future.result()->last().id, QStringLiteral("b"));
    QCOMPARE(transport.record().requests.size(), 2);
}

void TestHttpProvider::anEndlessListEnds()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse(R"({"models":[{"name":"models/a"}],"nextPageToken":"x"})"));
    HttpProvider provider(transport, m_clock, *findDialect(u"gemini"), profile());
    auto future = provider.models(key());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(transport.record().requests.size(), 50);
}

void TestHttpProvider::aListElsewhereIsAskedFirst()
{
    ProviderProfile asked = profile();
    asked.quirks.modelsPath = QStringLiteral("/catalog");
    for (const bool has : {true, false}) {
        FakeTransport transport;
        transport.answer(QStringLiteral("/catalog"),
                         has ? jsonResponse(R"([{"id":"c"}])") : jsonResponse("{}", 404));
        transport.answer(QStringLiteral("/v1/models"), jsonResponse(R"({"data":[{"id":"u"}]})"));
        HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), asked);
        auto future = provider.models(key());
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        QCOMPARE(future.result()->first().id, has ? QStringLiteral("c") : QStringLiteral("u"));
        QCOMPARE(transport.record().requests.size(), has ? 1 : 2);
    }
}

void TestHttpProvider::whatIsLoadedIsSaid_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FakeResponse>("loaded");
    QTest::addColumn<int>("state"); // -1: not said
    QTest::addColumn<int>("context");
    const auto ollama = QStringLiteral("ollama");
    const auto chat = QStringLiteral("openai-chat");
    const auto props = QStringLiteral("/props");
    QTest::newRow("ollama, loaded")
        << ollama << QStringLiteral("/api/ps")
        << jsonResponse(R"({"models":[{"name":"a","context_length":8192}]})") << 1 << 8192;
    QTest::newRow("ollama, not loaded")
        << ollama << QStringLiteral("/api/ps") << jsonResponse(R"({"models":[]})") << 0 << 100;
    QTest::newRow("an older ollama") << ollama << QStringLiteral("/api/ps")
                                     << jsonResponse("404 page not found", 404) << -1 << 100;
    QTest::newRow("nonsense") << ollama << QStringLiteral("/api/ps") << jsonResponse("[7]") << -1
                              << 100;
    QTest::newRow("gone since") << ollama << QStringLiteral("/api/ps") << refusedConnection() << -1
                                << 100;
    QTest::newRow("llama.cpp")
        << chat << props
        << jsonResponse(R"({"default_generation_settings":{"n_ctx":4096},"is_sleeping":false})")
        << 1 << 4096;
    QTest::newRow("llama.cpp asleep")
        << chat << props
        << jsonResponse(R"({"default_generation_settings":{"n_ctx":4096},"is_sleeping":true})") << 0
        << 4096;
    QTest::newRow("vllm") << chat << props << jsonResponse("{}", 404) << -1 << 100;
}

void TestHttpProvider::whatIsLoadedIsSaid()
{
    QFETCH(QString, dialect);
    QFETCH(QString, path);
    QFETCH(FakeResponse, loaded);
    QFETCH(int, state);
    QFETCH(int, context);
    ProviderProfile local = profile();
    local.quirks.local = true;
    FakeTransport transport;
    transport.answer({}, jsonResponse(R"({"data":[{"id":"a","context_length":100}],
        "models":[{"name":"a","details":{"context_length":100}}]})"));
    transport.answer(path, loaded);
    HttpProvider provider(transport, m_clock, *findDialect(dialect), local);
    auto future = provider.models(key());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    const ModelInfo model = future.result()->first();
    QCOMPARE(model.loaded ? int(*model.loaded) : -1, state);
    QCOMPARE(model.context, std::optional<qint64>(context));
}

void TestHttpProvider::aListThatMeansNothingIsNotOffered()
{
    ProviderProfile azure = profile();
    azure.quirks.listsModels = false;
    FakeTransport transport;
    transport.answer({}, jsonResponse(R"({"data":[{"id":"x"}]})"));
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), azure);
    auto future = provider.models(key());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result() && future.result()->isEmpty());
    QCOMPARE(transport.record().requests.size(), 1); // the key was tried all the same
}

void TestHttpProvider::aRefusedFieldIsLeftOutNextTime()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse(R"({"error":{"message":"Unsupported parameter: 'max_tokens' )"
                                      R"(is not supported with this model.","param":"max_tokens",)"
                                      R"("code":"unsupported_parameter"}})",
                                      400));
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    ChatRequest request = asking();
    request.sampling.maxTokens = 9;
    for (const bool helps : {true, false}) {
        std::optional<Error> error;
        const auto reply = provider.open(request, key());
        connect(reply.get(), &ReplyStream::arrived, this,
                [&error](const StreamEvent &event) { error = std::get<Failed>(event).error; });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::BadRequest);
        QCOMPARE(error->retryable(), helps);
    }
    const QList<HttpRequest> requests = transport.record().requests;
    QVERIFY(requests.first().body.contains(R"("max_tokens":9)"));
    QVERIFY(requests.last().body.contains(R"("max_completion_tokens":9)"));
    QVERIFY(!requests.last().body.contains(R"("max_tokens":)"));
}

void TestHttpProvider::modelListsMayFail_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<QString>("kind"); // empty: an empty list
    QTest::newRow("no such list") << jsonResponse("{}", 404) << QString();
    QTest::newRow("wrong key") << jsonResponse(R"({"error":{"code":"invalid_api_key"}})", 401)
                               << QStringLiteral("auth");
    QTest::newRow("page") << jsonResponse("<html>") << QStringLiteral("transport");
    QTest::newRow("nobody there") << refusedConnection() << QStringLiteral("transport");
    QTest::newRow("too large") << jsonResponse(QByteArray(17 * 1024 * 1024, ' '))
                               << QStringLiteral("transport");
}

void TestHttpProvider::modelListsMayFail()
{
    QFETCH(FakeResponse, response);
    QFETCH(QString, kind);
    FakeTransport transport;
    transport.answer({}, response);
    HttpProvider provider(transport, m_clock, *findDialect(u"openai-chat"), profile());
    auto future = provider.models(key());
    QTRY_VERIFY(future.isFinished());
    const auto models = future.result();
    QCOMPARE(models ? QString() : QString(errorKindName(models.error().kind)), kind);
}

QTEST_GUILESS_MAIN(TestHttpProvider)
#include "tst_httpprovider.moc"
