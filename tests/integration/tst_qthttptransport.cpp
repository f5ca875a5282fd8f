// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/qthttptransport.h"
#include "support/httprecording.h"
#include "support/loopbackserver.h"
#include "support/requests.h"

#include <QTest>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(parley::test::LoopbackScript)

namespace {

LoopbackScript raw(const QByteArray &bytes)
{
    return LoopbackScript().write(bytes);
}

// gzip of "hello hello hello hello\n"
QByteArray gzipped()
{
    return QByteArray::fromHex("1f8b0800000000000203cb48cdc9c957c84027b9000088590b18000000");
}

} // namespace

class TestQtHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheNetworkDoesIsSaidOnceAndSentOnce_data();
    void whatTheNetworkDoesIsSaidOnceAndSentOnce();
    void theRequestIsWhatWasAskedAndNoMore();
    void notModifiedIsAnAnswerToWhoAskedForIt();
    void noRedirectLeavesItsOrigin_data();
    void noRedirectLeavesItsOrigin();
    void cookiesAreNotKept();
    void manyRequestsToOneHostAllStartAtOnce();
    void connectionsAreUsedAgain();
    void anInterimAnswerNeverSpillsIntoTheNextExchange();
    void aConnectionClosedInBetweenIsReplaced();
    void aConnectionThatDiesUnderTheNextRequestIsAnErrorNotARepeat();
    void aRefusedConnectionMayBeTriedAgain();
    void aServerThatResetsEveryConnectionIsAnError();
    void aBadRequestIsRefusedBeforeAnythingIsSent_data();
    void aBadRequestIsRefusedBeforeAnythingIsSent();
    void aLargeBodyArrivesWhole();
    void anAnswerToHalfARequestIsTaken();
    void aCompressedBombIsRefused();

private:
    SystemClock m_clock;
};

void TestQtHttpTransport::whatTheNetworkDoesIsSaidOnceAndSentOnce_data()
{
    QTest::addColumn<LoopbackScript>("script");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QByteArray &name, const LoopbackScript &script,
                        const QByteArray &outcome, const QByteArray &body = {}) {
        QTest::newRow(name.constData()) << script << QString::fromLatin1(outcome) << body;
    };
    const QByteArray chunked = LoopbackScript::head(200, {{"Transfer-Encoding", "chunked"}});
    const QByteArray chunk = LoopbackScript::chunk("data: a\n\n");
    const QByteArray last = LoopbackScript::chunk({});
    const QByteArray ok = LoopbackScript::head(200, {{"Content-Length", "5"}}) + "hello";

    row("plain answer", raw(ok), "200 finished", "hello");
    row("empty answer", LoopbackScript::answer(200), "200 finished");
    row("no content", raw(LoopbackScript::head(204)), "204 finished");
    row("chunks", raw(chunked + chunk + chunk + last), "200 finished", "data: a\n\ndata: a\n\n");
    row("byte by byte", LoopbackScript().writeBytewise(chunked + chunk + last), "200 finished",
        "data: a\n\n");
    row("chunk extensions and trailers", raw(chunked + "3;x=y\r\nabc\r\n0\r\nX-Trailer: 1\r\n\r\n"),
        "200 finished", "abc");
    row("no length, ended by FIN", raw(LoopbackScript::head(200) + "hello").close(), "200 finished",
        "hello");
    row("HTTP/1.0", raw("HTTP/1.0 200 OK\r\n\r\nhello").close(), "200 finished", "hello");
    row("bare LF in the head", raw("HTTP/1.1 200 OK\nContent-Length: 5\n\nhello"), "200 finished",
        "hello");
    row("gzip",
        raw(LoopbackScript::head(200, {{"Content-Encoding", "gzip"},
                                       {"Content-Length", QByteArray::number(gzipped().size())}}) +
            gzipped()),
        "200 finished", "hello hello hello hello\n");
    for (const int status : {400, 401, 402, 403, 404, 405, 408, 409, 413, 422, 429, 500, 502, 503,
                             504, 524, 529, 599}) {
        row(QByteArray::number(status),
            LoopbackScript::answer(status, "{\"error\":{}}", {{"Retry-After", "7"}}),
            QByteArray::number(status) + " finished", "{\"error\":{}}");
    }
    row("401 with a challenge",
        LoopbackScript::answer(401, "no", {{"WWW-Authenticate", "Basic realm=\"x\""}}),
        "401 finished", "no");
    row("401 with bearer challenge",
        LoopbackScript::answer(401, "no", {{"WWW-Authenticate", "Bearer"}}), "401 finished", "no");
    row("407", LoopbackScript::answer(407, "no", {{"Proxy-Authenticate", "Basic realm=\"x\""}}),
        "failed auth");

    row("closed at once", LoopbackScript().close(), "failed transport");
    row("reset at once", LoopbackScript().reset(), "failed transport");
    row("closed in the status line", raw("HTTP/1.1 20").close(), "failed transport");
    row("closed in the head", raw("HTTP/1.1 200 OK\r\nContent-").close(), "failed transport");
    row("reset in the head", raw("HTTP/1.1 200 OK\r\nContent-").reset(), "failed transport");
    row("not HTTP", raw("SSH-2.0-OpenSSH_9.2\r\n\r\n").close(), "failed transport");
    row("garbage", raw(QByteArray(3000, '\xfe')).close(), "failed transport");
    row("reset in the body",
        raw(LoopbackScript::head(200, {{"Content-Length", "50"}}) + "hello").reset(),
        "200 failed transport", "hello");
    row("reset between chunks", raw(chunked + chunk).reset(), "200 failed transport",
        "data: a\n\n");
    row("closed between chunks", raw(chunked + chunk).close(), "200 failed transport",
        "data: a\n\n");
    row("shorter than promised",
        raw(LoopbackScript::head(200, {{"Content-Length", "50"}}) + "hello").close(),
        "200 failed transport", "hello");
    row("longer than promised", raw(ok + "more").close(), "200 finished", "hello");
    row("103 first", raw("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + ok),
        "failed transport");
    row("102 only", raw("HTTP/1.1 102 Processing\r\n\r\n").close(), "failed transport");
    row("100 first", raw("HTTP/1.1 100 Continue\r\n\r\n" + ok), "200 finished", "hello");
    for (const int status : {301, 302, 303, 304, 307, 308}) {
        row("redirect " + QByteArray::number(status),
            LoopbackScript::answer(status, "gone", {{"Location", "/elsewhere"}}),
            "failed transport");
    }
    row("redirect to nowhere", LoopbackScript::answer(302, "gone"), "failed transport");
    row("headers too large",
        LoopbackScript::answer(200, "hello", {{"X-Big", QByteArray(70'000, 'x')}}),
        "failed transport");
    row("large headers", LoopbackScript::answer(200, "hello", {{"X-Big", QByteArray(60'000, 'x')}}),
        "200 finished", "hello");
}

void TestQtHttpTransport::whatTheNetworkDoesIsSaidOnceAndSentOnce()
{
    QFETCH(LoopbackScript, script);
    QFETCH(QString, outcome);
    QFETCH(QByteArray, body);
    for (const bool withBody : {true, false}) {
        LoopbackServer server;
        server.enqueue(script);
        QtHttpTransport transport(m_clock);
        HttpRecording recording(transport.send(withBody ? post(server.url()) : get(server.url())));
        QVERIFY(recording.order().isEmpty());
        QVERIFY(recording.waitForEnd());
        QVERIFY2(
            recording.outcome() == outcome,
            qPrintable(recording.outcome() + u' ' + recording.error().value_or(Error()).detail));
        QCOMPARE(recording.body(), body);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.connectionCount(), 1);
        QCOMPARE(recording.order().count(QStringLiteral("failed")) +
                     recording.order().count(QStringLiteral("finished")),
                 1);
    }
}

void TestQtHttpTransport::theRequestIsWhatWasAskedAndNoMore()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(200));
    QtHttpTransport transport(m_clock);
    HttpRequest request = post(server.url(QStringLiteral("/v1/chat")), "{\"q\":\"привет 🌍\"}");
    request.url.setQuery(QStringLiteral("alt=sse"));
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    const RecordedRequest seen = server.requests().value(0);
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/v1/chat?alt=sse");
    QCOMPARE(seen.body, "{\"q\":\"привет 🌍\"}");
    QCOMPARE(seen.header("content-length"), QByteArray::number(seen.body.size()));
    QCOMPARE(seen.header("authorization"), "Bearer " + plantedKey);
    QCOMPARE(seen.header("user-agent"), "Parley");
    QCOMPARE(seen.header("accept-language"), "en");
    for (const char *once : {"host", "content-length", "authorization", "content-type"}) {
        QCOMPARE(seen.count(once), 1);
    }
    for (const char *never : {"cookie", "transfer-encoding", "expect", "upgrade", "referer"}) {
        QCOMPARE(seen.count(never), 0);
    }
}

void TestQtHttpTransport::notModifiedIsAnAnswerToWhoAskedForIt()
{
    LoopbackServer server;
    server.answerAll(LoopbackScript().write(LoopbackScript::head(304, {{"ETag", "\"a\""}})));
    QtHttpTransport transport(m_clock);
    HttpRequest request;
    request.url = server.url();
    request.headers = {{"if-none-match", "\"a\""}};
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("304 finished"));
}

void TestQtHttpTransport::noRedirectLeavesItsOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); // %1: another server, %2: this one
    QTest::addColumn<QString>("named");
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray name = QByteArray::number(status);
        QTest::newRow((name + " other port").constData())
            << status << QByteArray("http://127.0.0.1:%1/steal") << QStringLiteral("127.0.0.1");
        QTest::newRow((name + " other name").constData())
            << status << QByteArray("http://localhost:%1/steal") << QStringLiteral("localhost");
        QTest::newRow((name + " without scheme").constData())
            << status << QByteArray("//localhost:%1/steal") << QStringLiteral("localhost");
        QTest::newRow((name + " same origin").constData())
            << status << QByteArray("http://127.0.0.1:%2/moved") << QStringLiteral("127.0.0.1");
        QTest::newRow((name + " file").constData())
            << status << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow((name + " with a secret").constData())
            << status << QByteArray("http://localhost:%1/?key=" + plantedKey)
            << QStringLiteral("localhost");
    }
}

void TestQtHttpTransport::noRedirectLeavesItsOrigin()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, named);
    LoopbackServer server;
    LoopbackServer other;
    location.replace("%1", QByteArray::number(other.serverPort()));
    location.replace("%2", QByteArray::number(server.serverPort()));
    server.enqueue(LoopbackScript::answer(status, "moved", {{"Location", location}}));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed transport"));
    QVERIFY(!recording.error()->retryable());
    QCOMPARE(recording.error()->httpStatus, status);
    QVERIFY(recording.error()->detail.contains(QStringLiteral("redirects to ") + named));
    QVERIFY(!recording.error()->detail.contains(QLatin1String("planted")));
    QVERIFY(!recording.error()->detail.contains(QLatin1String("steal")));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

void TestQtHttpTransport::cookiesAreNotKept()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(200, "a", {{"Set-Cookie", "id=1; Path=/"}}));
    server.enqueue(LoopbackScript::answer(200, "b"));
    QtHttpTransport transport(m_clock);
    for (int i = 0; i < 2; ++i) {
        HttpRecording recording(transport.send(get(server.url())));
        QVERIFY(recording.waitForEnd());
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).count("cookie"), 0);
}

void TestQtHttpTransport::manyRequestsToOneHostAllStartAtOnce()
{
    LoopbackServer server;
    server.route("/", LoopbackScript().gate().write(LoopbackScript::head(204)));
    QtHttpTransport transport(m_clock);
    std::vector<std::unique_ptr<HttpRecording>> recordings;
    for (int i = 0; i < 20; ++i) {
        recordings.push_back(std::make_unique<HttpRecording>(transport.send(post(server.url()))));
    }
    QTRY_COMPARE(server.requests().size(), 20);
    server.openGate();
    for (const auto &recording : recordings) {
        QVERIFY(recording->waitForEnd());
        QCOMPARE(recording->outcome(), QStringLiteral("204 finished"));
    }
}

void TestQtHttpTransport::connectionsAreUsedAgain()
{
    // A stream whose end comes after its last words were read, as streams of answers do. (Where Qt
    // 6.4 reads both at once, under a limit of what it may read, it looks once more, finds no reply
    // and closes the connection: ADR-0010.)
    constexpr int requests = 20;
    LoopbackServer server;
    server.route("/", LoopbackScript()
                          .write(LoopbackScript::head(200, {{"Transfer-Encoding", "chunked"}}) +
                                 LoopbackScript::chunk("hello"))
                          .gate()
                          .write(LoopbackScript::chunk({})));
    QtHttpTransport transport(m_clock);
    for (int i = 0; i < requests; ++i) {
        HttpRecording recording(transport.send(post(server.url())));
        QTRY_COMPARE(recording.size(), 5);
        server.openGate();
        QVERIFY(recording.waitForEnd());
        QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
    }
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(server.connectionCount(), 1);
}

void TestQtHttpTransport::anInterimAnswerNeverSpillsIntoTheNextExchange()
{
    LoopbackServer server;
    const QByteArray lost = LoopbackScript::head(200, {{"Content-Length", "4"}}) + "lost";
    server.enqueue(LoopbackScript().write("HTTP/1.1 103 Early Hints\r\n\r\n" + lost));
    server.enqueue(LoopbackScript::answer(200, "right"));
    QtHttpTransport transport(m_clock);
    HttpRecording first(transport.send(post(server.url())));
    QVERIFY(first.waitForEnd());
    HttpRecording second(transport.send(post(server.url())));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.outcome(), QStringLiteral("200 finished"));
    QCOMPARE(second.body(), "right");
    QCOMPARE(server.requests().size(), 2);
}

void TestQtHttpTransport::aConnectionClosedInBetweenIsReplaced()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(200, "one").close());
    server.enqueue(LoopbackScript::answer(200, "two"));
    QtHttpTransport transport(m_clock);
    HttpRecording first(transport.send(post(server.url())));
    QVERIFY(first.waitForEnd());
    QTRY_COMPARE(server.openConnections(), 0);
    HttpRecording second(transport.send(post(server.url())));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.outcome(), QStringLiteral("200 finished"));
    QCOMPARE(second.body(), "two");
    QCOMPARE(server.requests().size(), 2);
}

void TestQtHttpTransport::aConnectionThatDiesUnderTheNextRequestIsAnErrorNotARepeat()
{
    for (const bool withBody : {true, false}) {
        LoopbackServer server;
        server.enqueue(LoopbackScript::answer(200, "one"));
        server.enqueue(LoopbackScript().reset());
        server.enqueue(LoopbackScript::answer(200, "billed twice"));
        QtHttpTransport transport(m_clock);
        HttpRecording first(transport.send(post(server.url())));
        QVERIFY(first.waitForEnd());
        HttpRecording second(transport.send(withBody ? post(server.url()) : get(server.url())));
        QVERIFY(second.waitForEnd());
        QCOMPARE(second.outcome(), QStringLiteral("failed transport"));
        QVERIFY(second.error()->retryable());
        QCOMPARE(server.requests().size(), 2);
    }
}

void TestQtHttpTransport::aRefusedConnectionMayBeTriedAgain()
{
    QUrl nobody;
    {
        LoopbackServer gone;
        nobody = gone.url();
    }
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(nobody)));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed transport"));
    QVERIFY(recording.error()->retryable());
    QCOMPARE(recording.error()->detail, QStringLiteral("Connection refused"));
}

void TestQtHttpTransport::aServerThatResetsEveryConnectionIsAnError()
{
    for (int i = 0; i < 20; ++i) {
        LoopbackServer server;
        server.answerAll(LoopbackScript(LoopbackScript::Start::Connected).reset());
        QtHttpTransport transport(m_clock);
        HttpRequest request = i % 2 == 0 ? post(server.url()) : get(server.url());
        request.connectTimeout = request.firstByteTimeout = 500ms;
        HttpRecording recording(transport.send(request));
        QVERIFY(recording.waitForEnd());
        // Qt 6.4 overlooks a reset that comes with the very first write, about once in 200 times:
        // then a timeout is what ends it.
        QVERIFY2(recording.outcome() == QLatin1String("failed transport") ||
                     recording.outcome() == QLatin1String("failed timeout"),
                 qPrintable(recording.outcome()));
        QVERIFY(recording.error()->retryable());
        QCOMPARE(server.requests().size(), 0);
    }
}

void TestQtHttpTransport::aBadRequestIsRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("url"); // %1: the server's port
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("caFile");
    const QString good = QStringLiteral("http://127.0.0.1:%1/");
    const QString none;
    QTest::newRow("no address") << none << QByteArray("a") << QByteArray("b") << none << none;
    QTest::newRow("no host") << QStringLiteral("http:///x") << QByteArray("a") << QByteArray("b")
                             << none << none;
    for (const char *scheme : {"ftp", "file", "ws", "data", "javascript"}) {
        QTest::newRow(scheme) << QLatin1String(scheme) + QStringLiteral("://127.0.0.1:%1/")
                              << QByteArray("a") << QByteArray("b") << none << none;
    }
    QTest::newRow("login in the address") << QStringLiteral("http://me:secret@127.0.0.1:%1/")
                                          << QByteArray("a") << QByteArray("b") << none << none;
    QTest::newRow("line break in a value")
        << good << QByteArray("x-api-key") << QByteArray("sk-1\r\nX-Evil: 1") << none << none;
    QTest::newRow("LF in a value")
        << good << QByteArray("x-api-key") << QByteArray("sk-1\n") << none << none;
    QTest::newRow("NUL in a value")
        << good << QByteArray("x-api-key") << QByteArray("sk\0-1", 5) << none << none;
    QTest::newRow("colon in a name")
        << good << QByteArray("a:b") << QByteArray("c") << none << none;
    QTest::newRow("empty name") << good << QByteArray() << QByteArray("c") << none << none;
    QTest::newRow("line break in a name")
        << good << QByteArray("a\r\nb") << QByteArray("c") << none << none;
    QTest::newRow("unknown proxy") << good << QByteArray("a") << QByteArray("b")
                                   << QStringLiteral("gopher://127.0.0.1:1") << none;
    QTest::newRow("proxy without host")
        << good << QByteArray("a") << QByteArray("b") << QStringLiteral("http:") << none;
    QTest::newRow("no authority file") << good << QByteArray("a") << QByteArray("b") << none
                                       << QStringLiteral("/nonexistent/ca.pem");
    QTest::newRow("authority file without certificates")
        << good << QByteArray("a") << QByteArray("b") << none << QStringLiteral(__FILE__);
}

void TestQtHttpTransport::aBadRequestIsRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QString, proxy);
    QFETCH(QString, caFile);
    LoopbackServer server;
    HttpRequest request =
        post(url.isEmpty()
                 ? QUrl()
                 : QUrl(url.replace(QStringLiteral("%1"), QString::number(server.serverPort()))));
    request.headers.append({header, value});
    request.proxy = QUrl(proxy);
    request.caFile = caFile;
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.order().isEmpty());
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed configuration"));
    QVERIFY(!recording.error()->detail.contains(QLatin1String("sk-1")));
    QVERIFY(!recording.error()->detail.contains(QLatin1String("secret")));
    QCOMPARE(server.connectionCount(), 0);
}

void TestQtHttpTransport::aLargeBodyArrivesWhole()
{
    const QByteArray body = QByteArray("0123456789abcdef").repeated(512 * 1024); // 8 MiB
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(200, "ok"));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url(), body)));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().at(0).body == body);
}

void TestQtHttpTransport::anAnswerToHalfARequestIsTaken()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript(LoopbackScript::Start::Head)
                       .write(LoopbackScript::head(413, {{"Content-Length", "3"}}) + "big"));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url(), QByteArray(4 * 1024 * 1024, 'x'))));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("413 finished"));
    QCOMPARE(recording.body(), "big");
    QCOMPARE(server.connectionCount(), 1);
}

void TestQtHttpTransport::aCompressedBombIsRefused()
{
    const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).sliced(4);
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(200, packed, {{"Content-Encoding", "deflate"}}));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    recording.keepNoBody();
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 failed transport"));
    QVERIFY(recording.size() < 32 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestQtHttpTransport)
#include "tst_qthttptransport.moc"
