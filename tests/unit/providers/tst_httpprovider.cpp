// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/turnbuilder.h"
#include "providers/httpprovider.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

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
    QTest::qWait(10);
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
