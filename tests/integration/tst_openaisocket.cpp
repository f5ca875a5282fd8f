// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// OpenAI's WebSocket mode from the provider down to a real socket: the recorded conversations,
// played by a server of ours, and servers that open no socket.
#include "net/qthttptransport.h"
#include "net/websockettransport.h"
#include "providers/decoderesult.h"
#include "providers/openaisocketprovider.h"
#include "support/loopbackserver.h"
#include "support/loopbacksocketserver.h"
#include "support/requests.h"
#include "tests/unit/providers/wirefixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

namespace {

using L1 = QLatin1String;

// Plays a recording: waits for each message of the client, then says what the server said. The
// names of lanes are those this client chose.
class Player
{
public:
    Player(LoopbackSocketServer &server, const QByteArray &record)
    {
        for (const QByteArray &line : record.split('\n')) {
            if (!line.isEmpty()) {
                m_lines.append(QJsonDocument::fromJson(line).object());
            }
        }
        server.onConnection([this](QWebSocket &peer) { speak(peer); });
        server.onMessage([this](QWebSocket &peer, const QString &message) {
            const auto heard = QJsonDocument::fromJson(message.toUtf8()).object();
            const QJsonObject recorded = m_lines.value(m_at++).value(L1("frame")).toObject();
            m_lanes.insert(recorded.value(L1("stream_id")).toString(),
                           heard.value(L1("stream_id")).toString());
            speak(peer);
        });
    }
    [[nodiscard]] bool over() const { return m_at >= m_lines.size(); }

private:
    void speak(QWebSocket &peer)
    {
        while (!over() && m_lines.at(m_at).value(L1("dir")).toString() == L1("s2c")) {
            const QJsonObject line = m_lines.at(m_at++);
            QJsonObject frame = line.value(L1("frame")).toObject();
            if (frame.isEmpty()) {
                const int code = line.value(L1("close")).toObject().value(L1("code")).toInt();
                if (code == 1006) {
                    peer.flush();
                    peer.abort();
                } else {
                    peer.close(static_cast<QWebSocketProtocol::CloseCode>(code));
                }
                return;
            }
            const QString lane = m_lanes.value(frame.take(L1("stream_id")).toString());
            if (!lane.isEmpty()) {
                frame.insert(L1("stream_id"), lane);
            }
            peer.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson()));
        }
    }

    QList<QJsonObject> m_lines;
    QMap<QString, QString> m_lanes; // recorded name -> the client's
    qsizetype m_at = 0;
};

ProviderProfile profileAt(QUrl url)
{
    url.setScheme(url.scheme() == L1("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    url.setPath(QStringLiteral("/v1"));
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("openai-socket");
    profile.baseUrl = url;
    profile.timeouts = {20'000ms, 20'000ms, 20'000ms};
    return profile;
}

ChatRequest asking()
{
    ChatRequest request;
    request.model = QStringLiteral("gpt-6-sol");
    request.messages = {Message::fromText(Role::User, QStringLiteral("hello"))};
    return request;
}

} // namespace

class TestOpenAiSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordingIsAnsweredAsExpected_data();
    void everyRecordingIsAnsweredAsExpected();
    void aServerWithoutSocketsIsAskedOverHttp_data();
    void aServerWithoutSocketsIsAskedOverHttp();
    void theKeyIsInTheOpeningAndNowhereElse();
    void cancellingEndsTheConnectionAtOnce();

private:
    // Takes part in one answer until its end.
    struct Part
    {
        std::unique_ptr<ReplyStream> reply;
        QList<StreamEvent> events;
        bool ended = false;
    };
    void listen(Part &part);

    SystemClock m_clock;
    QtHttpTransport m_http{m_clock};
    WebSocketTransport m_sockets{m_clock};
};

void TestOpenAiSocket::listen(Part &part)
{
    connect(part.reply.get(), &ReplyStream::arrived, this, [&part](const StreamEvent &event) {
        part.events.append(event);
        part.ended =
            std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
        const auto *text = std::get_if<TextDelta>(&event);
        if (text && text->text == L1("Long essay")) {
            QVERIFY(part.reply->canSteer());
            part.reply->steer(QStringLiteral("make it short"));
        }
    });
}

void TestOpenAiSocket::everyRecordingIsAnsweredAsExpected_data()
{
    QTest::addColumn<int>("number");
    const auto fixtures = loadWireFixtures({QStringLiteral("openai-socket")});
    QCOMPARE(fixtures.size(), 5);
    for (int i = 0; i < fixtures.size(); ++i) {
        QTest::newRow(qPrintable(fixtures[i].name)) << i;
    }
}

void TestOpenAiSocket::everyRecordingIsAnsweredAsExpected()
{
    QFETCH(int, number);
    WireFixture fixture = loadWireFixtures({QStringLiteral("openai-socket")}).at(number);
    LoopbackSocketServer server;
    Player player(server, fixture.body);
    OpenAiSocketProvider provider(m_http, m_sockets, m_clock, profileAt(server.url()));
    const QJsonObject lanes = fixture.expected.take(L1("lanes")).toObject();
    std::vector<Part> parts(lanes.isEmpty() ? 1 : std::size_t(lanes.size()));
    for (Part &part : parts) {
        part.reply = provider.open(asking(), Secret(QByteArray(plantedKey)));
        listen(part);
    }
    for (const Part &part : parts) {
        QTRY_VERIFY_WITH_TIMEOUT(part.ended, 20'000);
    }
    QVERIFY(player.over());
    QCOMPARE(server.connectionCount(), 1);
    if (!lanes.isEmpty()) {
        QCOMPARE(fold(parts[0].events).message.text(), lanes.value(L1("A")).toString());
        QCOMPARE(fold(parts[1].events).message.text(), lanes.value(L1("B")).toString());
        fixture.expected.remove(QStringLiteral("usage")); // each answer has its own
        fixture.expected.remove(QStringLiteral("usage_raw"));
    }
    QJsonObject result = decodeResult(fold(parts[0].events));
    const QJsonArray responses = result.value(L1("responses")).toArray();
    if (!responses.isEmpty()) {
        result.insert(L1("response_id"), responses.last().toObject().value(L1("id")));
    }
    const QStringList wrong = differences(fixture, result);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(L1("; "))));
}

void TestOpenAiSocket::aServerWithoutSocketsIsAskedOverHttp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not found") << 404 << QByteArray("{}");
    QTest::newRow("upgrade required") << 426 << QByteArray();
    QTest::newRow("a proxy's page") << 200 << QByteArray("<html><title>Login</title></html>");
    QTest::newRow("a gateway's page") << 502 << QByteArray("<html>Bad gateway</html>");
    QTest::newRow("hangs up") << 0 << QByteArray();
}

void TestOpenAiSocket::aServerWithoutSocketsIsAskedOverHttp()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    LoopbackServer server;
    server.enqueue(status == 0 ? LoopbackScript().close() : LoopbackScript::answer(status, body));
    server.enqueue(LoopbackScript::answer(
        200,
        "data: {\"type\":\"response.output_text.delta\",\"delta\":\"as ever\"}\n\n"
        "data: {\"type\":\"response.completed\",\"response\":{\"status\":\"completed\"}}\n\n",
        {{"Content-Type", "text/event-stream"}}));
    OpenAiSocketProvider provider(m_http, m_sockets, m_clock, profileAt(server.url()));
    Part part;
    part.reply = provider.open(asking(), Secret(QByteArray(plantedKey)));
    listen(part);
    QTRY_VERIFY_WITH_TIMEOUT(part.ended, 20'000);
    const Turn turn = fold(part.events);
    QVERIFY2(turn.complete, qPrintable(turn.error ? turn.error->detail : QString()));
    QCOMPARE(turn.message.text(), QStringLiteral("as ever"));
    QVERIFY(turn.details.value(QStringLiteral("transport")).contains("\"sse\""));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).method, "GET");
    QCOMPARE(server.requests().at(1).method, "POST");
}

void TestOpenAiSocket::theKeyIsInTheOpeningAndNowhereElse()
{
    LoopbackSocketServer server;
    server.onMessage([](QWebSocket &peer, const QString &) { peer.close(); });
    OpenAiSocketProvider provider(m_http, m_sockets, m_clock, profileAt(server.url()));
    Part part;
    part.reply = provider.open(asking(), Secret(QByteArray(plantedKey)));
    listen(part);
    QTRY_VERIFY_WITH_TIMEOUT(part.ended, 20'000);
    QCOMPARE(server.opening().rawHeader("authorization"), "Bearer " + plantedKey);
    QVERIFY(!server.messages().join(QString()).contains(L1("planted")));
    QVERIFY(!fold(part.events).error->detail.contains(L1("planted")));
}

void TestOpenAiSocket::cancellingEndsTheConnectionAtOnce()
{
    LoopbackSocketServer server;
    server.onMessage([](QWebSocket &peer, const QString &) {
        peer.sendTextMessage(QStringLiteral(
            R"({"type":"response.output_text.delta","output_index":0,"delta":"on and on"})"));
    });
    OpenAiSocketProvider provider(m_http, m_sockets, m_clock, profileAt(server.url()));
    Part part;
    part.reply = provider.open(asking(), Secret(QByteArray(plantedKey)));
    listen(part);
    QTRY_VERIFY_WITH_TIMEOUT(!part.events.isEmpty(), 20'000);
    part.reply->cancel();
    QTRY_VERIFY(server.peer().state() == QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(part.ended);
    QCOMPARE(fold(part.events).error->kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestOpenAiSocket)
#include "tst_openaisocket.moc"
