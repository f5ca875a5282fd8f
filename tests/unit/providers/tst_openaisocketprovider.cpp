// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaisocketprovider.h"

#include "support/fakeclock.h"
#include "support/fakesockets.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

using L1 = QLatin1String;
using Peer = FakeSockets::Peer;

const QByteArray sseAnswer =
    R"(data: {"type":"response.created","response":{"id":"h1","model":"m"}})"
    "\n\n"
    R"(data: {"type":"response.output_text.delta","output_index":0,"delta":"via http"})"
    "\n\n"
    R"(data: {"type":"response.completed","response":{"id":"h1","status":"completed"}})"
    "\n\n";

QJsonObject tagged(QJsonObject event, const QJsonObject &request)
{
    if (request.contains(L1("stream_id"))) {
        event.insert(L1("stream_id"), request.value(L1("stream_id")));
    }
    return event;
}

QJsonObject created(const QString &id)
{
    return {{L1("type"), L1("response.created")},
            {L1("response"), QJsonObject{{L1("id"), id}, {L1("model"), L1("m")}}}};
}

QJsonObject delta(const QString &text)
{
    return {{L1("type"), L1("response.output_text.delta")},
            {L1("output_index"), 0},
            {L1("delta"), text}};
}

QJsonObject completed(const QString &id)
{
    return {{L1("type"), L1("response.completed")},
            {L1("response"), QJsonObject{{L1("id"), id}, {L1("status"), L1("completed")}}}};
}

QJsonObject failure(const char *code, int status, const QJsonObject &headers = {})
{
    QJsonObject error{{L1("code"), L1(code)}, {L1("message"), L1("no")}};
    if (!headers.isEmpty()) {
        error.insert(L1("headers"), headers);
    }
    return {{L1("type"), L1("error")}, {L1("status"), status}, {L1("error"), error}};
}

void answerWhole(Peer &peer, const QJsonObject &request)
{
    peer.say(tagged(created(QStringLiteral("r1")), request));
    peer.say(tagged(delta(QStringLiteral("Привет")), request));
    peer.say(tagged(completed(QStringLiteral("r1")), request));
}

ChatRequest asking(const QList<Message> &messages = {
                       Message::fromText(Role::User, QStringLiteral("Hei?"))})
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = messages;
    return request;
}

Secret key(const char *text = "sk-planted")
{
    return Secret(QByteArray(text));
}

struct Heard
{
    explicit Heard(std::unique_ptr<ReplyStream> opened) : reply(std::move(opened))
    {
        QObject::connect(reply.get(), &ReplyStream::arrived, reply.get(),
                         [this](const StreamEvent &event) {
                             events.append(event);
                             turn.add(event);
                         });
    }
    [[nodiscard]] QString text() const { return turn.turn().message.text(); }
    [[nodiscard]] Error error() const { return turn.turn().error.value_or(Error()); }
    [[nodiscard]] QJsonObject transport() const
    {
        const QByteArray note = turn.turn().details.value(QStringLiteral("transport"));
        return QJsonDocument::fromJson(note).object();
    }

    std::unique_ptr<ReplyStream> reply;
    QList<StreamEvent> events;
    TurnBuilder turn;
};

void letPass()
{
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(1);
    }
}

} // namespace

class TestOpenAiSocketProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anAnswerComesOverTheSocket();
    void theKeyIsOnlyInTheOpening();
    void theNextRequestUsesTheSameConnection();
    void theNextTurnSendsOnlyWhatIsNew();
    void whatIsShownIsWhatIsSent();
    void aLostChainIsAskedWholeTheNextTime();
    void severalAnswersShareAConnection();
    void aServerWithoutLanesGetsOneConnectionEach();
    void aRefusedLaneMayBeTriedAlone();
    void anotherKeyGetsAnotherConnection();
    void anOldConnectionIsReplaced();
    void theLimitOfAConnectionMeansANewOne();
    void aRefusedSocketMeansHttp_data();
    void aRefusedSocketMeansHttp();
    void afterAWhileTheSocketIsTriedAgain();
    void aRefusedKeyIsNotTriedTwice();
    void aLimitAtTheOpeningIsWaitedFor();
    void aNewConnectionThatIsClosedUnansweredMeansHttpNext();
    void aUsedConnectionThatIsClosedUnansweredIsNoRefusal();
    void aLostConnectionKeepsWhatCame();
    void aCloseCodeTellsWhetherToTryAgain_data();
    void aCloseCodeTellsWhetherToTryAgain();
    void bothShapesOfErrorsAreRead_data();
    void bothShapesOfErrorsAreRead();
    void nothingBeginsInTime();
    void nothingArrivesForTooLong();
    void cancellingCutsTheConnection();
    void cancellingLeavesTheOthersTheirs();
    void aPauseStopsTheReading();
    void tooLargeAnAnswerIsRefused();
    void messagesThatAreNoJsonEndIt();
    void anIdleConnectionIsClosed();
    void steeringGoesOnWithTheSameAnswer();
    void steeringThatFailsIsTold();

private:
    [[nodiscard]] std::unique_ptr<Heard> ask(const ChatRequest &request = asking())
    {
        return std::make_unique<Heard>(m_provider->open(request, key()));
    }
    // One answer up to its first words, the socket held open.
    void answerHalf();

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_http;
    std::unique_ptr<FakeSockets> m_sockets;
    std::unique_ptr<OpenAiSocketProvider> m_provider;
};

void TestOpenAiSocketProvider::init()
{
    m_provider.reset();
    m_clock = std::make_unique<FakeClock>();
    m_http = std::make_unique<FakeTransport>();
    m_sockets = std::make_unique<FakeSockets>();
    m_http->answer({}, sseResponse({sseAnswer}));
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("openai-socket");
    profile.baseUrl = QUrl(QStringLiteral("https://h/v1"));
    profile.headers.insert(QStringLiteral("X-Team"), QStringLiteral("7"));
    m_provider = std::make_unique<OpenAiSocketProvider>(*m_http, *m_sockets, *m_clock, profile);
}

void TestOpenAiSocketProvider::answerHalf()
{
    m_sockets->answerAll([](Peer &peer, const QJsonObject &request) {
        peer.say(tagged(created(QStringLiteral("r1")), request));
        peer.say(tagged(delta(QStringLiteral("half")), request));
    });
}

void TestOpenAiSocketProvider::anAnswerComesOverTheSocket()
{
    m_sockets->answerAll(answerWhole);
    const auto heard = ask();
    QVERIFY(heard->events.isEmpty());
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->text(), QStringLiteral("Привет"));
    QCOMPARE(heard->turn.turn().responseId, QStringLiteral("r1"));
    QCOMPARE(heard->transport().value(L1("used")).toString(), QStringLiteral("websocket"));
    const Peer &peer = m_sockets->peer(0);
    QCOMPARE(peer.request.url, QUrl(QStringLiteral("wss://h/v1/responses")));
    QCOMPARE(peer.received.size(), 1);
    const QJsonObject sent = peer.received.first();
    QCOMPARE(sent.value(L1("type")).toString(), QStringLiteral("response.create"));
    QCOMPARE(sent.value(L1("store")), QJsonValue(false));
    for (const char *never : {"stream", "background", "stream_id", "previous_response_id"}) {
        QVERIFY2(!sent.contains(L1(never)), never);
    }
    QVERIFY(m_http->record().requests.isEmpty());
}

void TestOpenAiSocketProvider::theKeyIsOnlyInTheOpening()
{
    m_sockets->answerAll(answerWhole);
    const auto heard = ask();
    QTRY_VERIFY(heard->turn.ended());
    const Peer &peer = m_sockets->peer(0);
    QVERIFY(peer.request.headers.contains({"authorization", "Bearer sk-planted"}));
    QVERIFY(peer.request.headers.contains({"x-team", "7"}));
    QVERIFY(!peer.request.url.toString().contains(L1("planted")));
    QVERIFY(!QJsonDocument(peer.received.first()).toJson().contains("planted"));
}

void TestOpenAiSocketProvider::theNextRequestUsesTheSameConnection()
{
    m_sockets->answerAll(answerWhole);
    for (int i = 0; i < 3; ++i) {
        const auto heard = ask();
        QTRY_VERIFY(heard->turn.ended());
    }
    QCOMPARE(m_sockets->count(), std::size_t(1));
    QCOMPARE(m_sockets->peer(0).received.size(), 3);
}

void TestOpenAiSocketProvider::theNextTurnSendsOnlyWhatIsNew()
{
    m_sockets->answerAll(answerWhole);
    ChatRequest request = asking();
    request.system = QStringLiteral("Be brief.");
    const auto first = ask(request);
    QTRY_VERIFY(first->turn.ended());
    request.messages +=
        {first->turn.turn().message, Message::fromText(Role::User, QStringLiteral("And you?"))};
    const auto second = ask(request);
    QTRY_VERIFY(second->turn.ended());
    const QJsonObject sent = m_sockets->peer(0).received.at(1);
    QCOMPARE(sent.value(L1("previous_response_id")).toString(), QStringLiteral("r1"));
    QCOMPARE(sent.value(L1("input")).toArray().size(), 1);
    QCOMPARE(sent.value(L1("instructions")).toString(), QStringLiteral("Be brief."));
}

void TestOpenAiSocketProvider::whatIsShownIsWhatIsSent()
{
    m_sockets->answerAll(answerWhole);
    ChatRequest request = asking();
    for (qsizetype turn = 0; turn < 2; ++turn) {
        const auto preview = m_provider->preview(request);
        QVERIFY(preview);
        QVERIFY(!preview->headers.contains({"authorization", "Bearer sk-planted"}));
        QVERIFY(preview->headers.contains({"authorization", "Bearer (hidden)"}));
        const auto heard = ask(request);
        QTRY_VERIFY(heard->turn.ended());
        const QJsonObject sent = m_sockets->peer(0).received.at(turn);
        QCOMPARE(preview->body, QJsonDocument(sent).toJson(QJsonDocument::Compact));
        QCOMPARE(sent.contains(L1("previous_response_id")), turn > 0);
        request.messages +=
            {heard->turn.turn().message, Message::fromText(Role::User, QStringLiteral("And?"))};
    }
}

void TestOpenAiSocketProvider::aLostChainIsAskedWholeTheNextTime()
{
    m_sockets->answerAll([](Peer &peer, const QJsonObject &request) {
        if (request.contains(L1("previous_response_id"))) {
            peer.say(failure("previous_response_not_found", 400));
        } else {
            answerWhole(peer, request);
        }
    });
    ChatRequest request = asking();
    const auto first = ask(request);
    QTRY_VERIFY(first->turn.ended());
    request.messages += {first->turn.turn().message, request.messages.first()};
    const auto second = ask(request);
    QTRY_VERIFY(second->turn.ended());
    QCOMPARE(second->error().kind, ErrorKind::BadRequest);
    QVERIFY(second->error().retryable()); // the engine asks again, nobody else
    QCOMPARE(m_sockets->peer(0).received.size(), 2);
    const auto third = ask(request);
    QTRY_VERIFY(third->turn.ended());
    QCOMPARE(third->text(), QStringLiteral("Привет"));
    QCOMPARE(m_sockets->peer(0).received.at(2).value(L1("input")).toArray().size(), 3);
}

void TestOpenAiSocketProvider::severalAnswersShareAConnection()
{
    const auto one = ask();
    const auto two = ask();
    QCOMPARE(m_sockets->count(), std::size_t(1));
    Peer &peer = m_sockets->peer(0);
    peer.accept();
    QTRY_COMPARE(peer.received.size(), 2);
    QVERIFY(!peer.received.at(0).contains(L1("stream_id")));
    const QJsonObject second = peer.received.at(1);
    QVERIFY(second.contains(L1("stream_id")));
    peer.say(tagged(created(QStringLiteral("r2")), second));
    peer.say(created(QStringLiteral("r1")));
    for (const char *word : {"1", "2", "3"}) {
        peer.say(delta(L1("one") + L1(word)));
        peer.say(tagged(delta(L1("two") + L1(word)), second));
    }
    peer.say(completed(QStringLiteral("r1")));
    peer.say(tagged(completed(QStringLiteral("r2")), second));
    QTRY_VERIFY(one->turn.ended() && two->turn.ended());
    QCOMPARE(one->text(), QStringLiteral("one1one2one3"));
    QCOMPARE(two->text(), QStringLiteral("two1two2two3"));
}

void TestOpenAiSocketProvider::aServerWithoutLanesGetsOneConnectionEach()
{
    m_sockets->answerAll([](Peer &peer, const QJsonObject &) {
        answerWhole(peer, {}); // it repeats no name
    });
    const auto one = ask();
    const auto two = ask();
    QTRY_VERIFY(one->turn.ended() && two->turn.ended());
    QCOMPARE(one->text(), two->text());
    QCOMPARE(m_sockets->count(), std::size_t(1));
    const auto three = ask();
    const auto four = ask();
    QTRY_VERIFY(three->turn.ended() && four->turn.ended());
    QCOMPARE(m_sockets->count(), std::size_t(2));
}

void TestOpenAiSocketProvider::aRefusedLaneMayBeTriedAlone()
{
    m_sockets->answerAll([](Peer &peer, const QJsonObject &request) {
        if (request.contains(L1("stream_id"))) {
            peer.say(tagged(failure("invalid_value", 400), request));
        } else {
            peer.say(created(QStringLiteral("r1")));
        }
    });
    const auto one = ask();
    const auto two = ask();
    QTRY_VERIFY(two->turn.ended());
    QVERIFY(two->error().retryable());
    QVERIFY(!one->turn.ended());
    const auto three = ask();
    QTRY_COMPARE(three->events.size(), 2);
    QCOMPARE(m_sockets->count(), std::size_t(2));
}

void TestOpenAiSocketProvider::anotherKeyGetsAnotherConnection()
{
    m_sockets->answerAll(answerWhole);
    const auto heard = ask();
    QTRY_VERIFY(heard->turn.ended());
    Heard other(m_provider->open(asking(), key("sk-other")));
    QTRY_VERIFY(other.turn.ended());
    QCOMPARE(m_sockets->count(), std::size_t(2));
    QVERIFY(m_sockets->peer(1).request.headers.contains({"authorization", "Bearer sk-other"}));
}

void TestOpenAiSocketProvider::anOldConnectionIsReplaced()
{
    m_sockets->answerAll([](Peer &, const QJsonObject &) {});
    const auto running = ask();
    QTRY_COMPARE(m_sockets->peer(0).received.size(), 1);
    m_sockets->peer(0).say(created(QStringLiteral("r1")));
    QTRY_VERIFY(!running->events.isEmpty());
    for (int minute = 0; minute < 56; ++minute) {
        m_clock->advance(60s);
        m_sockets->peer(0).say(delta(QStringLiteral("x")));
        QTRY_COMPARE(running->text().size(), minute + 1);
    }
    const auto next = ask();
    QCOMPARE(m_sockets->count(), std::size_t(2));
    m_sockets->peer(0).say(completed(QStringLiteral("r1"))); // the old one ends where it is
    QTRY_VERIFY(running->turn.turn().complete);
    QTRY_VERIFY(!m_sockets->peer(0).socket);
}

void TestOpenAiSocketProvider::theLimitOfAConnectionMeansANewOne()
{
    answerHalf();
    const auto one = ask();
    const auto two = ask();
    QTRY_COMPARE(two->text(), QStringLiteral("half"));
    QJsonObject limit = failure("websocket_connection_limit_reached", 400);
    m_sockets->peer(0).say(limit);
    QTRY_VERIFY(one->turn.ended() && two->turn.ended());
    for (const auto *heard : {one.get(), two.get()}) {
        QCOMPARE(heard->error().kind, ErrorKind::Transport);
        QVERIFY(heard->error().retryable());
        QCOMPARE(heard->text(), QStringLiteral("half"));
    }
    const auto next = ask();
    QCOMPARE(m_sockets->count(), std::size_t(2));
    QTRY_COMPARE(next->text(), QStringLiteral("half"));
}

void TestOpenAiSocketProvider::aRefusedSocketMeansHttp_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 200, 307, 400, 403, 404, 405, 426, 500, 502, 503}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestOpenAiSocketProvider::aRefusedSocketMeansHttp()
{
    QFETCH(int, status);
    const auto heard = ask();
    m_sockets->peer(0).refuse(status);
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->text(), QStringLiteral("via http"));
    QCOMPARE(heard->transport().value(L1("used")).toString(), QStringLiteral("sse"));
    QCOMPARE(heard->transport().value(L1("wanted")).toString(), QStringLiteral("websocket"));
    QVERIFY(heard->transport().value(L1("why")).toString().contains(QString::number(status)));
    QCOMPARE(m_http->record().requests.size(), 1);
    const auto next = ask();
    QTRY_VERIFY(next->turn.ended());
    QCOMPARE(next->text(), QStringLiteral("via http"));
    QCOMPARE(next->transport(), heard->transport());
    QCOMPARE(m_sockets->count(), std::size_t(1));
}

void TestOpenAiSocketProvider::afterAWhileTheSocketIsTriedAgain()
{
    const auto heard = ask();
    m_sockets->peer(0).refuse(404);
    QTRY_VERIFY(heard->turn.ended());
    m_clock->advance(OpenAiSocketProvider::viaHttpFor);
    m_sockets->answerAll(answerWhole);
    const auto next = ask();
    QTRY_VERIFY(next->turn.ended());
    QCOMPARE(next->text(), QStringLiteral("Привет"));
}

void TestOpenAiSocketProvider::aRefusedKeyIsNotTriedTwice()
{
    const auto heard = ask();
    m_sockets->peer(0).refuse(401);
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Auth);
    QCOMPARE(heard->error().httpStatus, 401);
    QVERIFY(m_http->record().requests.isEmpty());
}

void TestOpenAiSocketProvider::aLimitAtTheOpeningIsWaitedFor()
{
    const auto heard = ask();
    m_sockets->peer(0).refuse(429);
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::RateLimited);
    QVERIFY(heard->error().retryable());
    QVERIFY(m_http->record().requests.isEmpty());
    const auto next = ask(); // over HTTP, where the server can say how long to wait
    QTRY_VERIFY(next->turn.ended());
    QCOMPARE(next->text(), QStringLiteral("via http"));
}

void TestOpenAiSocketProvider::aNewConnectionThatIsClosedUnansweredMeansHttpNext()
{
    m_sockets->answerAll([](Peer &peer, const QJsonObject &) { peer.close(1008); });
    const auto heard = ask();
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Transport);
    QVERIFY(heard->error().retryable());
    QVERIFY(m_http->record().requests.isEmpty()); // it may have been taken: not sent again here
    const auto next = ask();
    QTRY_VERIFY(next->turn.ended());
    QCOMPARE(next->text(), QStringLiteral("via http"));
    QVERIFY(next->transport().value(L1("why")).toString().contains(L1("1008")));
}

void TestOpenAiSocketProvider::aUsedConnectionThatIsClosedUnansweredIsNoRefusal()
{
    m_sockets->answerAll([](Peer &peer, const QJsonObject &request) {
        if (peer.received.size() > 1) {
            peer.close(1001);
        } else {
            answerWhole(peer, request);
        }
    });
    const auto first = ask();
    QTRY_VERIFY(first->turn.ended());
    const auto second = ask();
    QTRY_VERIFY(second->turn.ended());
    QVERIFY(second->error().retryable());
    const auto third = ask();
    QTRY_VERIFY(third->turn.ended());
    QCOMPARE(third->text(), QStringLiteral("Привет"));
    QCOMPARE(m_sockets->count(), std::size_t(2));
}

void TestOpenAiSocketProvider::aLostConnectionKeepsWhatCame()
{
    answerHalf();
    const auto heard = ask();
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    m_sockets->peer(0).fail(ErrorKind::Transport);
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Transport);
    QCOMPARE(heard->error().phase, ErrorPhase::WebSocket);
    QCOMPARE(heard->text(), QStringLiteral("half"));
    letPass();
    QCOMPARE(m_sockets->count(), std::size_t(1));
    QVERIFY(m_http->record().requests.isEmpty());
}

void TestOpenAiSocketProvider::aCloseCodeTellsWhetherToTryAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("retryable");
    for (const int code : {1001, 1005, 1006, 1011, 1012, 1013, 1015}) {
        QTest::addRow("%d", code) << code << true;
    }
    for (const int code : {1000, 1002, 1003, 1007, 1008, 1009, 1010, 4000}) {
        QTest::addRow("%d", code) << code << false;
    }
}

void TestOpenAiSocketProvider::aCloseCodeTellsWhetherToTryAgain()
{
    QFETCH(int, code);
    QFETCH(bool, retryable);
    m_sockets->answerAll(
        [](Peer &peer, const QJsonObject &) { peer.say(created(QStringLiteral("r1"))); });
    const auto heard = ask();
    QTRY_VERIFY(!heard->events.isEmpty());
    m_sockets->peer(0).close(code);
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Transport);
    QCOMPARE(heard->error().retryable(), retryable);
    QCOMPARE(heard->error().detail.contains(L1("larger than allowed")), code == 1009);
}

void TestOpenAiSocketProvider::bothShapesOfErrorsAreRead_data()
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("wait");
    QTest::newRow("inside, with headers")
        << failure("rate_limit_exceeded", 429, {{L1("Retry-After-Ms"), L1("1500")}})
        << QStringLiteral("rate_limited") << 429 << 1500;
    QTest::newRow("inside, reset of a bucket")
        << failure("rate_limit_exceeded", 429,
                   {{L1("x-ratelimit-remaining-requests"), L1("0")},
                    {L1("x-ratelimit-reset-requests"), L1("1s")}})
        << QStringLiteral("rate_limited") << 429 << 1000;
    QTest::newRow("inside, no status")
        << QJsonObject{{L1("type"), L1("error")},
                       {L1("error"), QJsonObject{{L1("type"), L1("invalid_request_error")},
                                                 {L1("message"), L1("no")}}}}
        << QStringLiteral("bad_request") << 0 << -1;
    QTest::newRow("quota") << failure("credit_balance_exhausted", 429)
                           << QStringLiteral("quota_exhausted") << 429 << -1;
    QTest::newRow("key") << failure("invalid_api_key", 401) << QStringLiteral("auth") << 401 << -1;
    QTest::newRow("top level") << QJsonObject{{L1("type"), L1("error")},
                                              {L1("code"), L1("server_error")},
                                              {L1("message"), L1("no")},
                                              {L1("param"), QJsonValue()},
                                              {L1("sequence_number"), 3}}
                               << QStringLiteral("overloaded") << 0 << -1;
    QTest::newRow("top level, limit") << QJsonObject{{L1("type"), L1("error")},
                                                     {L1("code"), L1("rate_limit_exceeded")},
                                                     {L1("message"), L1("try again in 1.5s")}}
                                      << QStringLiteral("rate_limited") << 0 << 1500;
    QTest::newRow("nothing said") << QJsonObject{{L1("type"), L1("error")}}
                                  << QStringLiteral("overloaded") << 0 << -1;
}

void TestOpenAiSocketProvider::bothShapesOfErrorsAreRead()
{
    QFETCH(QJsonObject, message);
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(int, wait);
    m_sockets->answerAll([&message](Peer &peer, const QJsonObject &) { peer.say(message); });
    const auto heard = ask();
    QTRY_VERIFY(heard->turn.ended());
    const Error error = heard->error();
    QCOMPARE(QString(errorKindName(error.kind)), kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.phase, ErrorPhase::WebSocket);
    QCOMPARE(error.retryAfter.value_or(-1ms).count(), qint64(wait));
    QVERIFY(!error.detail.isEmpty());
}

void TestOpenAiSocketProvider::nothingBeginsInTime()
{
    m_sockets->answerAll([](Peer &, const QJsonObject &) {});
    const auto heard = ask();
    QTRY_COMPARE(m_sockets->peer(0).received.size(), 1);
    m_clock->advance(29s);
    QVERIFY(!heard->turn.ended());
    m_clock->advance(1s);
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Timeout);
    QVERIFY(!m_sockets->peer(0).socket);
}

void TestOpenAiSocketProvider::nothingArrivesForTooLong()
{
    answerHalf();
    const auto heard = ask();
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    m_clock->advance(119s);
    QVERIFY(!heard->turn.ended());
    m_sockets->peer(0).say({{L1("type"), L1("response.something_new")}});
    letPass();
    m_clock->advance(119s);
    QVERIFY(!heard->turn.ended());
    m_clock->advance(2s);
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Timeout);
    QCOMPARE(heard->text(), QStringLiteral("half"));
}

void TestOpenAiSocketProvider::cancellingCutsTheConnection()
{
    answerHalf();
    const auto heard = ask();
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    const qsizetype before = heard->events.size();
    heard->reply->cancel();
    QVERIFY(!m_sockets->peer(0).socket);
    QCOMPARE(heard->events.size(), before); // never from inside cancel()
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Cancelled);
    heard->reply->cancel();
    letPass();
    QCOMPARE(heard->events.size(), before + 1);
}

void TestOpenAiSocketProvider::cancellingLeavesTheOthersTheirs()
{
    answerHalf();
    const auto one = ask();
    const auto two = ask();
    QTRY_COMPARE(two->text(), QStringLiteral("half"));
    one->reply->cancel();
    QTRY_VERIFY(one->turn.ended());
    Peer &peer = m_sockets->peer(0);
    QVERIFY(peer.socket);
    peer.say(delta(QStringLiteral("unheard")));
    peer.say(tagged(delta(QStringLiteral("!")), peer.received.at(1)));
    peer.say(tagged(completed(QStringLiteral("r1")), peer.received.at(1)));
    QTRY_VERIFY(two->turn.ended());
    QCOMPARE(two->text(), QStringLiteral("half!"));
    QCOMPARE(one->text(), QStringLiteral("half"));
    QTRY_VERIFY(!peer.socket); // what still runs there is nobody's any more
}

void TestOpenAiSocketProvider::aPauseStopsTheReading()
{
    answerHalf();
    const auto heard = ask();
    heard->reply->setPaused(true);
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    QCOMPARE(m_sockets->peer(0).paused, QList<bool>{true});
    m_clock->advance(600s); // a pause is nobody's fault
    QVERIFY(!heard->turn.ended());
    heard->reply->setPaused(false);
    QCOMPARE(m_sockets->peer(0).paused, (QList<bool>{true, false}));
    m_clock->advance(121s);
    QTRY_VERIFY(heard->turn.ended());
}

void TestOpenAiSocketProvider::tooLargeAnAnswerIsRefused()
{
    answerHalf();
    const auto heard = ask();
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    const QString piece(4 * 1024 * 1024, u'x');
    for (int i = 0; i < 4; ++i) {
        m_sockets->peer(0).say(delta(piece));
    }
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Transport);
    QVERIFY(!heard->error().retryable());
    QVERIFY(heard->error().detail.contains(L1("16 MiB")));
    QCOMPARE(heard->text().size(), 3 * piece.size() + 4);
}

void TestOpenAiSocketProvider::messagesThatAreNoJsonEndIt()
{
    answerHalf();
    const auto heard = ask();
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    m_sockets->peer(0).sayBytes("<html>");
    QTRY_VERIFY(heard->turn.ended());
    QCOMPARE(heard->error().kind, ErrorKind::Transport);
    QVERIFY(!m_sockets->peer(0).socket);
}

void TestOpenAiSocketProvider::anIdleConnectionIsClosed()
{
    m_sockets->answerAll(answerWhole);
    const auto heard = ask();
    QTRY_VERIFY(heard->turn.ended());
    QVERIFY(m_sockets->peer(0).socket);
    m_clock->advance(OpenAiSocketSession::idleFor);
    QVERIFY(!m_sockets->peer(0).socket);
}

void TestOpenAiSocketProvider::steeringGoesOnWithTheSameAnswer()
{
    answerHalf();
    const auto heard = ask();
    auto &reply = dynamic_cast<OpenAiSocketReply &>(*heard->reply);
    QVERIFY(!reply.canSteer());
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    m_sockets->answerAll({});
    QVERIFY(reply.canSteer());
    reply.steer(QStringLiteral("shorter"));
    QVERIFY(!reply.canSteer()); // one word at a time
    Peer &peer = m_sockets->peer(0);
    const QJsonObject sent = peer.received.at(1);
    QCOMPARE(sent.value(L1("type")).toString(), QStringLiteral("response.steer"));
    QCOMPARE(sent.value(L1("previous_response_id")).toString(), QStringLiteral("r1"));
    QCOMPARE(sent.value(L1("input")).toString(), QStringLiteral("shorter"));
}

void TestOpenAiSocketProvider::steeringThatFailsIsTold()
{
    answerHalf();
    const auto heard = ask();
    QTRY_COMPARE(heard->text(), QStringLiteral("half"));
    m_sockets->peer(0).say(
        {{L1("type"), L1("response.steer.failed")},
         {L1("error"), QJsonObject{{L1("code"), L1("steering_not_supported")}}}});
    QTRY_VERIFY(heard->turn.turn().details.contains(QStringLiteral("steer")));
    QVERIFY(!heard->turn.ended());
}

QTEST_GUILESS_MAIN(TestOpenAiSocketProvider)
#include "tst_openaisocketprovider.moc"
