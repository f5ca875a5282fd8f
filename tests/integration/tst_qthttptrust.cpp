// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whom QtHttpTransport believes: TLS peers, authorities, proxies.
#include "net/qthttptransport.h"
#include "support/httprecording.h"
#include "support/loopbackserver.h"
#include "support/requests.h"
#include "support/socksproxy.h"

#include <QTest>

using namespace parley;
using namespace parley::test;

class TestQtHttpTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBadCertificateGetsNothing_data();
    void aBadCertificateGetsNothing();
    void anAddedAuthorityIsBelieved();
    void anAddedAuthorityCountsForItsRequestOnly();
    void aPlainServerUnderHttpsGetsNothing();
    void anHttpProxyIsAskedForThePlace();
    void aProxyThatWantsALoginIsAnAuthError();
    void aProxyThatRefusesATunnelIsATransportError();
    void aSocksProxyCarriesTheRequestAndItsName();
    void directUsesNoProxy();
    void thisMachineIsNeverReachedThroughTheSystemsProxy();

private:
    SystemClock m_clock;
};

void TestQtHttpTrust::initTestCase()
{
    if (!QSslSocket::supportsSsl()) {
        QSKIP("Qt has no TLS backend here");
    }
}

void TestQtHttpTrust::aBadCertificateGetsNothing_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("authorityKnown");
    QTest::newRow("signed by itself") << QByteArray("selfsigned") << false;
    QTest::newRow("unknown authority") << QByteArray("server") << false;
    QTest::newRow("another host") << QByteArray("otherhost") << true;
    QTest::newRow("expired") << QByteArray("expired") << true;
    QTest::newRow("signed by itself, another authority known") << QByteArray("selfsigned") << true;
}

void TestQtHttpTrust::aBadCertificateGetsNothing()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, authorityKnown);
    LoopbackServer server(certificate);
    server.answerAll(LoopbackScript::answer(200, "hello"));
    HttpRequest request = post(server.url());
    if (authorityKnown) {
        request.caFile = LoopbackServer::certificateFile("ca");
    }
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed transport"));
    QVERIFY(!recording.error()->retryable());
    QVERIFY2(recording.error()->detail.startsWith(QLatin1String("TLS: ")),
             qPrintable(recording.error()->detail));
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.bytesReceived(), 0);
    QCOMPARE(server.connectionCount(), 1);
}

void TestQtHttpTrust::anAddedAuthorityIsBelieved()
{
    LoopbackServer server("server");
    server.answerAll(LoopbackScript::events({"data: привет\n\n"}));
    QtHttpTransport transport(m_clock);
    for (int i = 0; i < 2; ++i) {
        HttpRequest request = post(server.url());
        request.caFile = LoopbackServer::certificateFile("ca");
        HttpRecording recording(transport.send(request));
        QVERIFY(recording.waitForEnd());
        QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
        QCOMPARE(recording.body(), "data: привет\n\n");
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestQtHttpTrust::anAddedAuthorityCountsForItsRequestOnly()
{
    LoopbackServer server("server");
    server.answerAll(LoopbackScript::answer(200, "hello"));
    QtHttpTransport transport(m_clock);
    HttpRequest trusting = post(server.url());
    trusting.caFile = LoopbackServer::certificateFile("ca");
    HttpRecording first(transport.send(trusting));
    QVERIFY(first.waitForEnd());
    QCOMPARE(first.outcome(), QStringLiteral("200 finished"));
    HttpRecording second(transport.send(post(server.url())));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.outcome(), QStringLiteral("failed transport"));
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpTrust::aPlainServerUnderHttpsGetsNothing()
{
    LoopbackServer server;
    server.answerAll(
        LoopbackScript(LoopbackScript::Start::Connected).write("HTTP/1.1 400 Bad\r\n\r\n").close());
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(url)));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed transport"));
    QCOMPARE(server.requests().size(), 0);
}

void TestQtHttpTrust::anHttpProxyIsAskedForThePlace()
{
    LoopbackServer proxy;
    proxy.answerAll(LoopbackScript::answer(200, "through"));
    HttpRequest request = post(QUrl(QStringLiteral("http://model.example:8123/v1/chat?x=1")));
    request.proxy = proxy.url();
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
    QCOMPARE(recording.body(), "through");
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().at(0).target, "http://model.example:8123/v1/chat?x=1");
}

void TestQtHttpTrust::aProxyThatWantsALoginIsAnAuthError()
{
    for (const char *scheme : {"http", "https"}) {
        LoopbackServer proxy;
        proxy.answerAll(
            LoopbackScript::answer(407, "who?", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
        HttpRequest request =
            post(QUrl(QLatin1String(scheme) + QStringLiteral("://model.example/v1")));
        request.proxy = proxy.url();
        QtHttpTransport transport(m_clock);
        HttpRecording recording(transport.send(request));
        QVERIFY(recording.waitForEnd());
        QCOMPARE(recording.outcome(), QStringLiteral("failed auth"));
        QCOMPARE(recording.error()->httpStatus, 407);
        QCOMPARE(recording.error()->detail, QStringLiteral("the proxy wants a login"));
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().at(0).raw.contains(plantedKey), QByteArray(scheme) == "http");
    }
}

void TestQtHttpTrust::aProxyThatRefusesATunnelIsATransportError()
{
    LoopbackServer proxy;
    proxy.answerAll(LoopbackScript::answer(502, "<html>no</html>"));
    HttpRequest request = post(QUrl(QStringLiteral("https://model.example/v1")));
    request.proxy = proxy.url();
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed transport"));
    QVERIFY(!proxy.requests().at(0).raw.contains(plantedKey));
    QCOMPARE(proxy.requests().at(0).method, "CONNECT");
}

void TestQtHttpTrust::aSocksProxyCarriesTheRequestAndItsName()
{
    LoopbackServer server;
    server.answerAll(LoopbackScript::answer(200, "through"));
    SocksProxy proxy(server.serverPort());
    HttpRequest request = post(QUrl(QStringLiteral("http://model.example:8123/v1")));
    request.proxy = proxy.url();
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
    QCOMPARE(recording.body(), "through");
    QCOMPARE(proxy.places(), QStringList{QStringLiteral("model.example:8123")});
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().at(0).header("host"), "model.example:8123");
}

void TestQtHttpTrust::directUsesNoProxy()
{
    LoopbackServer server;
    LoopbackServer proxy;
    server.answerAll(LoopbackScript::answer(200, "direct"));
    qputenv("http_proxy", proxy.url().toEncoded());
    HttpRequest request = post(server.url());
    request.proxy = QUrl(QStringLiteral("direct:"));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    const bool ended = recording.waitForEnd();
    qunsetenv("http_proxy");
    QVERIFY(ended);
    QCOMPARE(recording.body(), "direct");
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestQtHttpTrust::thisMachineIsNeverReachedThroughTheSystemsProxy()
{
    LoopbackServer server;
    LoopbackServer proxy;
    server.answerAll(LoopbackScript::answer(200, "here"));
    proxy.answerAll(LoopbackScript::answer(200, "through"));
    qputenv("http_proxy", proxy.url().toEncoded());
    QtHttpTransport transport(m_clock);
    HttpRecording here(transport.send(post(server.url())));
    HttpRecording away(transport.send(post(QUrl(QStringLiteral("http://model.example/")))));
    const bool ended = here.waitForEnd() && away.waitForEnd();
    qunsetenv("http_proxy");
    QVERIFY(ended);
    QCOMPARE(here.body(), "here");
    if (away.body().isEmpty()) {
        QSKIP("this system's Qt takes no proxy from the environment");
    }
    QCOMPARE(away.body(), "through");
    QCOMPARE(proxy.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestQtHttpTrust)
#include "tst_qthttptrust.moc"
