// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/websockettransport.h"
#include "support/loopbackserver.h"
#include "support/loopbacksocketserver.h"
#include "support/requests.h"
#include "support/socketrecording.h"
#include "support/socksproxy.h"

#include <QTest>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(parley::test::LoopbackScript)

namespace {

SocketRequest opening(const QUrl &url)
{
    SocketRequest request;
    request.url = url;
    request.headers = {{"Authorization", "Bearer " + plantedKey}};
    request.connectTimeout = 20'000ms;
    return request;
}

QUrl asSocket(QUrl url)
{
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss")
                                                         : QStringLiteral("ws"));
    return url;
}

bool isGone(QWebSocket &peer)
{
    return peer.state() == QAbstractSocket::UnconnectedState;
}

} // namespace

class TestWebSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesGoBothWays();
    void theOpeningCarriesItsHeadersOnce();
    void manyMessagesKeepTheirOrder();
    void theSpeakersCloseCodeIsTold_data();
    void theSpeakersCloseCodeIsTold();
    void closingIsToldAs1000();
    void closingBeforeTheOpeningIsToldAs1000();
    void aCutConnectionIsAFailure();
    void cancellingCutsTheConnection();
    void cancellingBeforeTheOpeningSendsNothing();
    void destroyingSaysNothing();
    void destroyingInsideASlotIsFine();
    void aRefusedOpeningIsToldApart_data();
    void aRefusedOpeningIsToldApart();
    void aRefusedConnectionMayBeTriedAgain();
    void anOpeningThatIsNeverAnsweredTimesOut();
    void aMessageAboveTheLimitIsRefused();
    void aMessageAtTheLimitArrives();
    void aBinaryMessageIsRefused();
    void aPausedReaderMakesThePeerWait();
    void anEndDuringAPauseIsToldAfterIt();
    void aSilentPeerThatAnswersPingsIsKept();
    void aSilentPeerThatAnswersNoPingIsLost();
    void aBadCertificateGetsNothing_data();
    void aBadCertificateGetsNothing();
    void anAddedAuthorityIsBelieved();
    void aBadRequestIsRefusedBeforeAnythingIsSent_data();
    void aBadRequestIsRefusedBeforeAnythingIsSent();
    void aSocksProxyCarriesTheSocket();

private:
    SystemClock m_clock;
    WebSocketTransport m_transport{m_clock};
};

void TestWebSocketTransport::messagesGoBothWays()
{
    LoopbackSocketServer server;
    server.onMessage([](QWebSocket &peer, const QString &message) {
        peer.sendTextMessage(QStringLiteral("ответ 🌍: ") + message);
    });
    SocketRecording recording(m_transport.open(opening(server.url())));
    QVERIFY(recording.order().isEmpty());
    QTRY_COMPARE(recording.order(), QStringList{QStringLiteral("opened")});
    recording.socket().send("{\"q\":\"привет\"}");
    QTRY_COMPARE(recording.messages().size(), 1);
    QCOMPARE(server.messages(), QStringList{QStringLiteral("{\"q\":\"привет\"}")});
    QCOMPARE(recording.messages().at(0), QByteArray("ответ 🌍: {\"q\":\"привет\"}"));
}

void TestWebSocketTransport::theOpeningCarriesItsHeadersOnce()
{
    LoopbackServer server;
    server.answerAll(LoopbackScript::answer(403));
    SocketRecording recording(
        m_transport.open(opening(asSocket(server.url(QStringLiteral("/v1/responses"))))));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(server.requests().size(), 1);
    const RecordedRequest seen = server.requests().at(0);
    QCOMPARE(seen.target, "/v1/responses");
    QCOMPARE(seen.header("authorization"), "Bearer " + plantedKey);
    QCOMPARE(seen.header("user-agent"), "Parley");
    for (const char *once : {"host", "authorization", "user-agent", "upgrade"}) {
        QCOMPARE(seen.count(once), 1);
    }
    for (const char *never : {"cookie", "origin", "sec-websocket-extensions"}) {
        QCOMPARE(seen.count(never), 0);
    }
}

void TestWebSocketTransport::manyMessagesKeepTheirOrder()
{
    constexpr int count = 2000;
    LoopbackSocketServer server;
    server.onMessage([](QWebSocket &peer, const QString &) {
        for (int i = 0; i < count; ++i) {
            peer.sendTextMessage(QString::number(i));
        }
        peer.close();
    });
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    recording.socket().send("go");
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.messages().size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(recording.messages().at(i), QByteArray::number(i));
    }
    QCOMPARE(recording.order().last(), QStringLiteral("closed 1000"));
}

void TestWebSocketTransport::theSpeakersCloseCodeIsTold_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011, 4000, 4999}) {
        QTest::newRow(QByteArray::number(code).constData()) << code;
    }
}

void TestWebSocketTransport::theSpeakersCloseCodeIsTold()
{
    QFETCH(int, code);
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    server.peer().close(static_cast<QWebSocketProtocol::CloseCode>(code),
                        QStringLiteral("Bearer sk-planted-0123456789 пора"));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(),
             (QStringList{QStringLiteral("opened"),
                          QStringLiteral("closed %1 Bearer [redacted] пора").arg(code)}));
}

void TestWebSocketTransport::closingIsToldAs1000()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    recording.socket().close();
    recording.socket().close();
    QCOMPARE(recording.order().size(), 1); // never from inside close()
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(),
             (QStringList{QStringLiteral("opened"), QStringLiteral("closed 1000")}));
    recording.socket().send("too late");
    recording.socket().abort();
    QTRY_VERIFY(isGone(server.peer()));
    QCOMPARE(server.peer().closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QVERIFY(server.messages().isEmpty());
    QCOMPARE(recording.order().size(), 2);
}

void TestWebSocketTransport::closingBeforeTheOpeningIsToldAs1000()
{
    LoopbackServer server;
    SocketRecording recording(m_transport.open(opening(asSocket(server.url()))));
    recording.socket().close();
    QVERIFY(recording.order().isEmpty());
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), QStringList{QStringLiteral("closed 1000")});
    QCOMPARE(server.bytesReceived(), 0);
}

void TestWebSocketTransport::aCutConnectionIsAFailure()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    server.peer().abort();
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(),
             (QStringList{QStringLiteral("opened"), QStringLiteral("failed transport")}));
    QVERIFY(recording.error()->retryable());
    QCOMPARE(recording.error()->phase, ErrorPhase::WebSocket);
}

void TestWebSocketTransport::cancellingCutsTheConnection()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    recording.socket().abort();
    QCOMPARE(recording.order().size(), 1); // never from inside abort()
    QTRY_VERIFY(isGone(server.peer()));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(),
             (QStringList{QStringLiteral("opened"), QStringLiteral("failed cancelled")}));
}

void TestWebSocketTransport::cancellingBeforeTheOpeningSendsNothing()
{
    LoopbackServer server;
    SocketRecording recording(m_transport.open(opening(asSocket(server.url()))));
    recording.socket().abort();
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), QStringList{QStringLiteral("failed cancelled")});
    QCOMPARE(server.bytesReceived(), 0);
}

void TestWebSocketTransport::destroyingSaysNothing()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    recording.destroySocket();
    QTRY_VERIFY(isGone(server.peer()));
    QCOMPARE(recording.order(), QStringList{QStringLiteral("opened")});
}

void TestWebSocketTransport::destroyingInsideASlotIsFine()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    recording.destroyOnMessage();
    QTRY_VERIFY(!recording.order().isEmpty());
    for (int i = 0; i < 5; ++i) {
        server.peer().sendTextMessage(QStringLiteral("x"));
    }
    QTRY_VERIFY(isGone(server.peer()));
    QCOMPARE(recording.messages().size(), 1);
}

void TestWebSocketTransport::aRefusedOpeningIsToldApart_data()
{
    QTest::addColumn<LoopbackScript>("script");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const LoopbackScript &script, const char *kind,
                        int status) {
        QTest::newRow(name) << script << QString::fromLatin1(kind) << status;
    };
    row("401", LoopbackScript::answer(401, "no"), "auth", 401);
    row("401 with a challenge",
        LoopbackScript::answer(401, "no", {{"WWW-Authenticate", "Basic realm=\"x\""}}), "auth",
        401);
    row("403", LoopbackScript::answer(403, "no"), "permission", 403);
    row("404", LoopbackScript::answer(404, "no"), "transport", 404);
    row("426", LoopbackScript::answer(426, "no"), "transport", 426);
    row("429", LoopbackScript::answer(429, "no"), "rate_limited", 429);
    row("200", LoopbackScript::answer(200, "<html>a page</html>"), "transport", 200);
    row("500", LoopbackScript::answer(500, "no"), "transport", 500);
    row("redirect", LoopbackScript::answer(307, "", {{"Location", "http://127.0.0.1:1/x"}}),
        "transport", 307);
    row("closed", LoopbackScript().close(), "transport", 0);
    row("reset", LoopbackScript().reset(), "transport", 0);
    row("not HTTP", LoopbackScript().write("SSH-2.0-x\r\n\r\n").close(), "transport", 0);
}

void TestWebSocketTransport::aRefusedOpeningIsToldApart()
{
    QFETCH(LoopbackScript, script);
    QFETCH(QString, kind);
    QFETCH(int, status);
    LoopbackServer server;
    server.enqueue(script);
    SocketRecording recording(m_transport.open(opening(asSocket(server.url()))));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), QStringList{QStringLiteral("refused ") + kind});
    QCOMPARE(recording.error()->httpStatus, status);
    QVERIFY2(!recording.error()->retryable(), qPrintable(recording.error()->detail));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!recording.error()->detail.contains(QLatin1String("planted")));
}

void TestWebSocketTransport::aRefusedConnectionMayBeTriedAgain()
{
    QUrl nobody;
    {
        LoopbackSocketServer gone;
        nobody = gone.url();
    }
    SocketRecording recording(m_transport.open(opening(nobody)));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), QStringList{QStringLiteral("failed transport")});
    QVERIFY(recording.error()->retryable());
}

void TestWebSocketTransport::anOpeningThatIsNeverAnsweredTimesOut()
{
    LoopbackServer server;
    server.answerAll(LoopbackScript());
    SocketRequest request = opening(asSocket(server.url()));
    request.connectTimeout = 100ms;
    SocketRecording recording(m_transport.open(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), QStringList{QStringLiteral("failed timeout")});
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestWebSocketTransport::aMessageAboveTheLimitIsRefused()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    server.peer().sendTextMessage(QString(MessageSocket::messageLimit + 1, u'x'));
    QVERIFY(recording.waitForEnd());
    QVERIFY(recording.messages().isEmpty());
    QVERIFY2(recording.order().last().startsWith(QLatin1String("closed 1009")),
             qPrintable(recording.order().last()));
}

void TestWebSocketTransport::aMessageAtTheLimitArrives()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    server.peer().sendTextMessage(QString(MessageSocket::messageLimit, u'x'));
    QTRY_COMPARE_WITH_TIMEOUT(recording.messages().size(), 1, 20'000);
    QCOMPARE(recording.messages().at(0).size(), qsizetype(MessageSocket::messageLimit));
}

void TestWebSocketTransport::aBinaryMessageIsRefused()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    server.peer().sendBinaryMessage("x");
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(),
             (QStringList{QStringLiteral("opened"), QStringLiteral("failed transport")}));
}

void TestWebSocketTransport::aPausedReaderMakesThePeerWait()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    recording.socket().setPaused(true);
    constexpr int count = 200;
    const QString message(256 * 1024, u'x'); // 50 MiB in all: more than any kernel buffers
    for (int i = 0; i < count; ++i) {
        server.peer().sendTextMessage(message);
    }
    qint64 before = -1;
    const auto stands = [&server, &before] {
        return std::exchange(before, server.peer().bytesToWrite()) == server.peer().bytesToWrite();
    };
    QTRY_VERIFY_WITH_TIMEOUT(stands(), 20'000);
    QVERIFY(server.peer().bytesToWrite() > 20 * 1024 * 1024);
    QVERIFY(recording.messages().isEmpty());
    recording.socket().setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(recording.messages().size(), count, 20'000);
}

void TestWebSocketTransport::anEndDuringAPauseIsToldAfterIt()
{
    LoopbackSocketServer server;
    SocketRecording recording(m_transport.open(opening(server.url())));
    QTRY_VERIFY(!recording.order().isEmpty());
    recording.socket().setPaused(true);
    server.peer().sendTextMessage(QStringLiteral("last words"));
    server.peer().close();
    QVERIFY(!recording.waitForEnd(100));
    recording.socket().setPaused(false);
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.messages(), QList<QByteArray>{"last words"});
    QCOMPARE(recording.order().last(), QStringLiteral("closed 1000"));
}

void TestWebSocketTransport::aSilentPeerThatAnswersPingsIsKept()
{
    LoopbackSocketServer server;
    SocketRequest request = opening(server.url());
    request.pingInterval = 20ms;
    request.pongTimeout = 2'000ms;
    SocketRecording recording(m_transport.open(request));
    QVERIFY(!recording.waitForEnd(300));
    server.peer().sendTextMessage(QStringLiteral("still here"));
    QTRY_COMPARE(recording.messages().size(), 1);
}

void TestWebSocketTransport::aSilentPeerThatAnswersNoPingIsLost()
{
    LoopbackSocketServer server;
    SocketRequest request = opening(server.url());
    request.pingInterval = 20ms;
    request.pongTimeout = 50ms;
    SocketRecording recording(m_transport.open(request));
    QTRY_VERIFY(!recording.order().isEmpty());
    server.peer().setReadBufferSize(1); // it stops reading, so no ping reaches it
    server.peer().blockSignals(true);
    for (QObject *const child : server.peer().findChildren<QObject *>()) {
        child->blockSignals(true);
    }
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(),
             (QStringList{QStringLiteral("opened"), QStringLiteral("failed timeout")}));
    QCOMPARE(recording.error()->detail, QStringLiteral("the peer gave no sign of life"));
}

void TestWebSocketTransport::aBadCertificateGetsNothing_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("authorityKnown");
    QTest::newRow("signed by itself") << QByteArray("selfsigned") << false;
    QTest::newRow("another host") << QByteArray("otherhost") << true;
    QTest::newRow("expired") << QByteArray("expired") << true;
}

void TestWebSocketTransport::aBadCertificateGetsNothing()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, authorityKnown);
    LoopbackServer server(certificate);
    SocketRequest request = opening(asSocket(server.url()));
    if (authorityKnown) {
        request.caFile = LoopbackServer::certificateFile("ca");
    }
    SocketRecording recording(m_transport.open(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), QStringList{QStringLiteral("failed transport")});
    QVERIFY(!recording.error()->retryable());
    QVERIFY(recording.error()->detail.startsWith(QLatin1String("TLS: ")));
    QCOMPARE(server.bytesReceived(), 0);
}

void TestWebSocketTransport::anAddedAuthorityIsBelieved()
{
    LoopbackSocketServer server("server");
    SocketRequest request = opening(server.url());
    QCOMPARE(request.url.scheme(), QStringLiteral("wss"));
    request.caFile = LoopbackServer::certificateFile("ca");
    SocketRecording recording(m_transport.open(request));
    QTRY_COMPARE(recording.order(), QStringList{QStringLiteral("opened")});
}

void TestWebSocketTransport::aBadRequestIsRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("http") << QStringLiteral("http://127.0.0.1:%1/") << QByteArray("v");
    QTest::newRow("login in the address")
        << QStringLiteral("ws://me:secret@127.0.0.1:%1/") << QByteArray("v");
    QTest::newRow("line break in a header")
        << QStringLiteral("ws://127.0.0.1:%1/") << QByteArray("v\r\nX-Evil: 1");
}

void TestWebSocketTransport::aBadRequestIsRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, value);
    LoopbackServer server;
    SocketRequest request =
        opening(QUrl(url.replace(QStringLiteral("%1"), QString::number(server.serverPort()))));
    request.headers.append({"x", value});
    SocketRecording recording(m_transport.open(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), QStringList{QStringLiteral("failed configuration")});
    QCOMPARE(server.connectionCount(), 0);
}

void TestWebSocketTransport::aSocksProxyCarriesTheSocket()
{
    LoopbackSocketServer server;
    SocksProxy proxy(server.port());
    SocketRequest request = opening(QUrl(QStringLiteral("ws://model.example:8123/v1")));
    request.proxy = proxy.url();
    SocketRecording recording(m_transport.open(request));
    QTRY_COMPARE(recording.order(), QStringList{QStringLiteral("opened")});
    QCOMPARE(proxy.places(), QStringList{QStringLiteral("model.example:8123")});
}

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_websockettransport.moc"
