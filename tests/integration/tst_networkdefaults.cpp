// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What was chosen for the network as a whole, on its way to the wire: HTTP, tunnels, SOCKS and
// WebSockets through proxies of this machine.
#include "net/networkdefaults.h"

#include "net/qthttptransport.h"
#include "net/qtnetworkstate.h"
#include "net/websockettransport.h"
#include "providers/directory.h"
#include "providers/httpconnectionprobe.h"
#include "support/fakeworld.h"
#include "support/httprecording.h"
#include "support/loopbackserver.h"
#include "support/loopbacksocketserver.h"
#include "support/requests.h"
#include "support/socketrecording.h"
#include "support/socksproxy.h"

#include <QTest>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

namespace {

const QUrl far(QStringLiteral("http://model.example:8123/v1/chat"));
const QByteArray basicLogin = "Basic " + QByteArray("anna:p:w").toBase64();

QUrl withLogin(QUrl proxy)
{
    proxy.setUserName(QStringLiteral("anna"));
    proxy.setPassword(QStringLiteral("p:w"));
    return proxy;
}

} // namespace

class TestNetworkDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainRequestGoesThroughTheProxyWithItsLogin();
    void aTunnelIsOpenedWithTheLogin();
    void anEncryptedRequestAsksForATunnel();
    void aSocksProxyCarriesRequestsAndSockets();
    void aNewChoiceCountsForTheNextRequest();
    void aRequestsOwnFieldsGoFirst();
    void thisMachineIsReachedDirectly();
    void anAdditionalAuthorityIsBelieved();
    void requestsWaitForThePassword();
    void aHeldRequestCanBeGivenUp();
    void socketsWaitForThePassword();
    void aKnockGoesToTheProxy();
    void theProbeSaysWhetherAServerAnswers();
    void providersAreMadeAnewWithTheNewLimits();

private:
    SystemClock m_clock;
    NetworkDefaults m_defaults;
    QtHttpTransport m_transport{m_clock, &m_defaults};
    WebSocketTransport m_sockets{m_clock, &m_defaults};
};

void TestNetworkDefaults::aPlainRequestGoesThroughTheProxyWithItsLogin()
{
    LoopbackServer proxy;
    proxy.answerAll(LoopbackScript::answer(200, "through"));
    m_defaults.use(withLogin(proxy.url()), {});
    HttpRecording recording(m_transport.send(post(far)));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.body(), "through");
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().at(0).target, far.toEncoded());
    QCOMPARE(proxy.requests().at(0).header("proxy-authorization"), basicLogin);
}

void TestNetworkDefaults::aTunnelIsOpenedWithTheLogin()
{
    LoopbackServer proxy;
    proxy.enqueue(
        LoopbackScript::answer(407, "who?", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
    proxy.answerAll(LoopbackScript::answer(502, "no"));
    m_defaults.use(withLogin(proxy.url()), {});
    HttpRecording recording(
        m_transport.send(post(QUrl(QStringLiteral("https://model.example/v1")))));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(proxy.requests().last().method, "CONNECT");
    QCOMPARE(proxy.requests().last().header("proxy-authorization"), basicLogin);
}

void TestNetworkDefaults::anEncryptedRequestAsksForATunnel()
{
    LoopbackServer proxy;
    proxy.answerAll(LoopbackScript::answer(502, "no"));
    m_defaults.use(proxy.url(), {});
    HttpRecording recording(
        m_transport.send(post(QUrl(QStringLiteral("https://model.example/v1")))));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(proxy.requests().at(0).method, "CONNECT");
    QCOMPARE(proxy.requests().at(0).target, "model.example:443");
    QVERIFY(!proxy.requests().at(0).raw.contains(plantedKey));
}

void TestNetworkDefaults::aSocksProxyCarriesRequestsAndSockets()
{
    LoopbackServer server;
    server.answerAll(LoopbackScript::answer(200, "through"));
    SocksProxy proxy(server.serverPort());
    m_defaults.use(proxy.url(), {});
    HttpRecording recording(m_transport.send(post(far)));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.body(), "through");
    QCOMPARE(proxy.places(), QStringList{QStringLiteral("model.example:8123")});
    LoopbackSocketServer listener;
    SocksProxy carrier(listener.port());
    m_defaults.use(carrier.url(), {});
    SocketRequest opening;
    opening.url = QUrl(QStringLiteral("ws://model.example:8124/v1"));
    SocketRecording socket(m_sockets.open(opening));
    QTRY_COMPARE(socket.order(), QStringList{QStringLiteral("opened")});
    QCOMPARE(carrier.places(), QStringList{QStringLiteral("model.example:8124")});
}

void TestNetworkDefaults::aNewChoiceCountsForTheNextRequest()
{
    LoopbackServer first;
    LoopbackServer second;
    first.answerAll(LoopbackScript::answer(200, "first"));
    second.answerAll(LoopbackScript::answer(200, "second"));
    for (LoopbackServer *proxy : {&first, &second, &first}) {
        m_defaults.use(proxy->url(), {});
        HttpRecording recording(m_transport.send(post(far)));
        QVERIFY(recording.waitForEnd());
        QCOMPARE(recording.body(), proxy == &first ? "first" : "second");
    }
}

void TestNetworkDefaults::aRequestsOwnFieldsGoFirst()
{
    LoopbackServer usual;
    LoopbackServer own;
    own.answerAll(LoopbackScript::answer(200, "own"));
    m_defaults.use(usual.url(), QStringLiteral("/nowhere.pem"));
    HttpRequest request = post(far);
    request.proxy = own.url();
    request.caFile = LoopbackServer::certificateFile("ca");
    HttpRecording recording(m_transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.body(), "own");
    QCOMPARE(usual.connectionCount(), 0);
}

void TestNetworkDefaults::thisMachineIsReachedDirectly()
{
    LoopbackServer server;
    LoopbackServer proxy;
    server.answerAll(LoopbackScript::answer(200, "here"));
    m_defaults.use(proxy.url(), {});
    HttpRecording recording(m_transport.send(post(server.url())));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.body(), "here");
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestNetworkDefaults::anAdditionalAuthorityIsBelieved()
{
    if (!QSslSocket::supportsSsl()) {
        QSKIP("Qt has no TLS backend here");
    }
    LoopbackServer server("server");
    server.answerAll(LoopbackScript::answer(200, "hello"));
    m_defaults.use({}, LoopbackServer::certificateFile("ca"));
    HttpRecording recording(m_transport.send(post(server.url())));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
}

void TestNetworkDefaults::requestsWaitForThePassword()
{
    LoopbackServer proxy;
    proxy.answerAll(LoopbackScript::answer(200, "through"));
    m_defaults.hold();
    HttpRecording recording(m_transport.send(post(far)));
    QCoreApplication::processEvents();
    QVERIFY(!recording.ended());
    QCOMPARE(proxy.connectionCount(), 0);
    m_defaults.use(proxy.url(), {});
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.body(), "through");
}

void TestNetworkDefaults::aHeldRequestCanBeGivenUp()
{
    LoopbackServer proxy;
    m_defaults.hold();
    HttpRecording recording(m_transport.send(post(far)));
    recording.stream().abort();
    QVERIFY(!recording.ended()); // from the event loop
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed cancelled"));
    m_defaults.use(proxy.url(), {});
    QCoreApplication::processEvents();
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestNetworkDefaults::socketsWaitForThePassword()
{
    LoopbackSocketServer server;
    SocksProxy proxy(server.port());
    m_defaults.hold();
    SocketRequest opening;
    opening.url = QUrl(QStringLiteral("ws://model.example:8124/v1"));
    SocketRecording socket(m_sockets.open(opening));
    SocketRecording given(m_sockets.open(opening));
    given.socket().close();
    QTRY_COMPARE(given.order(), QStringList{QStringLiteral("closed 1000")});
    QVERIFY(proxy.places().isEmpty());
    m_defaults.use(proxy.url(), {});
    QTRY_COMPARE(socket.order(), QStringList{QStringLiteral("opened")});
    QCOMPARE(proxy.places().size(), 1);
}

void TestNetworkDefaults::aKnockGoesToTheProxy()
{
    LoopbackServer proxy;
    m_defaults.use(proxy.url(), {});
    QtNetworkState state(&m_defaults);
    const QFuture<bool> reached = state.reaches(far, {});
    QTRY_VERIFY(reached.isFinished());
    QVERIFY(reached.result());
    QTRY_COMPARE(proxy.connectionCount(), 1);
}

void TestNetworkDefaults::theProbeSaysWhetherAServerAnswers()
{
    LoopbackServer proxy;
    proxy.enqueue(LoopbackScript::answer(404, "not here"));
    proxy.answerAll(LoopbackScript().close());
    m_defaults.use(proxy.url(), {});
    HttpConnectionProbe probe(m_transport, m_clock);
    ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("far"));
    profile.baseUrl = far;
    auto answer = probe.reach(profile);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value()); // any status is a sign of life
    QCOMPARE(proxy.requests().at(0).target, "http://model.example:8123/");
    QVERIFY(proxy.requests().at(0).header("authorization").isEmpty());
    answer = probe.reach(profile);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
}

void TestNetworkDefaults::providersAreMadeAnewWithTheNewLimits()
{
    HttpProviderDirectory directory(m_transport, m_sockets, m_clock);
    ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("far"));
    profile.dialect = QStringLiteral("openai-chat");
    profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    const Provider *first = &directory.provider(profile)->get();
    QCOMPARE(&directory.provider(profile)->get(), first);
    directory.renew({5s, 60s, 60s});
    const Provider *second = &directory.provider(profile)->get();
    QVERIFY(second != first);
    QCOMPARE(&directory.provider(profile)->get(), second);
}

QTEST_GUILESS_MAIN(TestNetworkDefaults)
#include "tst_networkdefaults.moc"
