// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What happens while an answer is on its way: limits of time, pausing, cancelling, going away.
#include "net/qthttpstream.h"
#include "net/qthttptransport.h"
#include "support/fakeclock.h"
#include "support/httprecording.h"
#include "support/loopbackserver.h"
#include "support/requests.h"

#include <QFile>
#include <QTest>
#include <QTimer>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

namespace {

const QByteArray streamHead = LoopbackScript::head(
    200, {{"Content-Type", "text/event-stream"}, {"Transfer-Encoding", "chunked"}});

// Resident memory of this process in bytes; nothing where the system does not tell.
std::optional<qint64> residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestQtHttpStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatNeverAnswersTimesOut();
    void aHandshakeThatNeverAnswersIsAConnectTimeout();
    void aHeadThatDribblesTimesOutAsAWhole();
    void aStalledAnswerTimesOutAndKeepsWhatCame();
    void commentsKeepAnAnswerAlive();
    void timeSpentPausedIsNotIdle();
    void zeroMeansNoLimit();
    void cancellingClosesTheSocket_data();
    void cancellingClosesTheSocket();
    void cancellingTwiceSaysItOnce();
    void cancellingAfterTheEndSaysNothing();
    void destroyingClosesTheSocketAndSaysNothing();
    void destroyingInsideASlotIsFine();
    void aPausedReaderMakesTheServerWait();
    void aSlowReaderNeverGetsMoreThanOneLimit();
    void theEndWaitsWhilePaused();
    void aFaultWhilePausedComesAfterTheBytes();
    void quickArrivalsAreHandedOnTogether();
    void aLoneArrivalIsHandedOnWithoutMore();

private:
    SystemClock m_clock;
};

void TestQtHttpStream::aServerThatNeverAnswersTimesOut()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript());
    HttpRequest request = post(server.url());
    request.firstByteTimeout = 100ms;
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed timeout"));
    QCOMPARE(recording.error()->detail, QStringLiteral("no answer began within 100 ms"));
    QVERIFY(recording.error()->retryable());
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpStream::aHandshakeThatNeverAnswersIsAConnectTimeout()
{
    LoopbackServer server; // speaks no TLS: takes the greeting for a request and waits for its end
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    HttpRequest request = post(url);
    request.connectTimeout = 100ms;
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed timeout"));
    QCOMPARE(recording.error()->detail, QStringLiteral("not connected within 100 ms"));
    QCOMPARE(server.requests().size(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestQtHttpStream::aHeadThatDribblesTimesOutAsAWhole()
{
    LoopbackServer server;
    LoopbackScript slow;
    for (int i = 0; i < 100; ++i) {
        slow.write(i == 0 ? "HTTP/1.1 200 OK\r\n" : "X: y\r\n").wait(20ms);
    }
    server.enqueue(slow);
    HttpRequest request = post(server.url());
    request.firstByteTimeout = 200ms;
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("failed timeout"));
}

void TestQtHttpStream::aStalledAnswerTimesOutAndKeepsWhatCame()
{
    LoopbackServer server;
    server.enqueue(
        LoopbackScript().write(streamHead + LoopbackScript::chunk("data: половина\n\n")));
    HttpRequest request = post(server.url());
    request.idleTimeout = 150ms;
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 failed timeout"));
    QCOMPARE(recording.error()->detail, QStringLiteral("nothing arrived for 150 ms"));
    QCOMPARE(recording.error()->phase, ErrorPhase::Stream);
    QCOMPARE(recording.body(), "data: половина\n\n");
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestQtHttpStream::commentsKeepAnAnswerAlive()
{
    LoopbackServer server;
    LoopbackScript script;
    script.write(streamHead);
    for (int i = 0; i < 12; ++i) {
        script.wait(50ms).write(LoopbackScript::chunk(": still here\n\n"));
    }
    server.enqueue(script.write(LoopbackScript::chunk("data: done\n\n") + "0\r\n\r\n"));
    HttpRequest request = post(server.url());
    request.idleTimeout = 400ms; // shorter than the whole answer, longer than each pause
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
    QVERIFY(recording.body().endsWith("data: done\n\n"));
}

void TestQtHttpStream::timeSpentPausedIsNotIdle()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript()
                       .write(streamHead + LoopbackScript::chunk("data: a\n\n"))
                       .gate()
                       .write("0\r\n\r\n"));
    HttpRequest request = post(server.url());
    request.idleTimeout = 100ms;
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QTRY_VERIFY(recording.head().has_value());
    recording.stream().setPaused(true);
    QVERIFY(!recording.waitForEnd(300));
    server.openGate();
    recording.stream().setPaused(false);
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
    QCOMPARE(recording.body(), "data: a\n\n");
}

void TestQtHttpStream::zeroMeansNoLimit()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript().wait(50ms).write(streamHead).wait(50ms).write("0\r\n\r\n"));
    HttpRequest request = post(server.url());
    request.connectTimeout = request.firstByteTimeout = request.idleTimeout = 0ms;
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(request));
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
}

void TestQtHttpStream::cancellingClosesTheSocket_data()
{
    QTest::addColumn<QByteArray>("sent"); // by the server before the cancel
    QTest::addColumn<QString>("outcome");
    QTest::newRow("before the head") << QByteArray() << QStringLiteral("failed cancelled");
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nX-")
                                 << QStringLiteral("failed cancelled");
    QTest::newRow("in the body") << streamHead + LoopbackScript::chunk("data: a\n\n")
                                 << QStringLiteral("200 failed cancelled");
}

void TestQtHttpStream::cancellingClosesTheSocket()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, outcome);
    LoopbackServer server;
    server.enqueue(LoopbackScript().write(sent));
    FakeClock stopped; // nothing of ours may have to wait first
    QtHttpTransport transport(stopped);
    HttpRecording recording(transport.send(post(server.url())));
    QTRY_COMPARE(server.bytesSent(), qint64(sent.size()));
    QTRY_COMPARE(recording.head().has_value(), outcome.startsWith(u'2'));
    QTRY_COMPARE(server.requests().size(), 1);
    recording.stream().abort();
    QVERIFY(!recording.ended()); // never from inside abort()
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), outcome);
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpStream::cancellingTwiceSaysItOnce()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript());
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    recording.stream().abort();
    recording.stream().abort();
    QVERIFY(recording.waitForEnd());
    recording.stream().abort();
    QVERIFY(!QTest::qWaitFor([&recording] { return recording.order().size() > 1; }, 50));
    QCOMPARE(recording.order(), QStringList{QStringLiteral("failed")});
}

void TestQtHttpStream::cancellingAfterTheEndSaysNothing()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(204));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    QVERIFY(recording.waitForEnd());
    recording.stream().abort();
    QVERIFY(!QTest::qWaitFor([&recording] { return recording.error().has_value(); }, 50));
}

void TestQtHttpStream::destroyingClosesTheSocketAndSaysNothing()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript().write(streamHead + LoopbackScript::chunk("data: a\n\n")));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    QTRY_VERIFY(recording.size() > 0);
    recording.destroyStream();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!recording.ended());
}

void TestQtHttpStream::destroyingInsideASlotIsFine()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript()
                       .write(streamHead)
                       .flood(LoopbackScript::chunk(QByteArray(30'000, 'x')), 100));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    recording.destroyOnBytes();
    QTRY_VERIFY(recording.size() > 0);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(recording.order(), (QStringList{QStringLiteral("head"), QStringLiteral("bytes")}));
}

void TestQtHttpStream::aPausedReaderMakesTheServerWait()
{
    constexpr qint64 total = 100 * 1024 * 1024;
    const QByteArray block(64 * 1024, 'x');
    LoopbackServer server;
    server.enqueue(
        LoopbackScript()
            .write(LoopbackScript::head(200, {{"Content-Length", QByteArray::number(total)}}))
            .flood(block, total / block.size()));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    recording.keepNoBody();
    QTRY_VERIFY(recording.size() > 1024 * 1024);
    const std::optional<qint64> before = residentBytes();
    recording.stream().setPaused(true);
    const qint64 taken = recording.size();

    // The writes come to a stop: no byte for a while, far from the end.
    qint64 last = -1;
    while (std::exchange(last, server.bytesSent()) != server.bytesSent() ||
           QTest::qWaitFor([&] { return server.bytesSent() != last; }, 200)) {
    }
    QCOMPARE(recording.size(), taken);
    QVERIFY2(last - taken < 16 * 1024 * 1024, qPrintable(QString::number(last - taken)));
    if (before) {
        QVERIFY(*residentBytes() - *before < 16 * 1024 * 1024);
    }

    recording.stream().setPaused(false);
    QVERIFY(recording.waitForEnd(60'000));
    QCOMPARE(recording.outcome(), QStringLiteral("200 finished"));
    QCOMPARE(recording.size(), total);
    QVERIFY(recording.largestRead() <= QtHttpStream::readLimit);
    if (before) {
        QVERIFY(*residentBytes() - *before < 32 * 1024 * 1024);
    }
}

void TestQtHttpStream::aSlowReaderNeverGetsMoreThanOneLimit()
{
    const QByteArray body(3 * 1024 * 1024, 'x');
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(200, body));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    // Pauses after each arrival and goes on from the event loop.
    connect(&recording.stream(), &HttpStream::bytesArrived, &recording, [&recording] {
        recording.stream().setPaused(true);
        QTimer::singleShot(1, &recording, [&recording] { recording.stream().setPaused(false); });
    });
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.size(), qint64(body.size()));
    QVERIFY(recording.largestRead() <= QtHttpStream::readLimit);
}

void TestQtHttpStream::theEndWaitsWhilePaused()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript::answer(200, "hello"));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    recording.stream().setPaused(true);
    QTRY_VERIFY(server.bytesSent() > 0);
    QVERIFY(!recording.waitForEnd(100));
    QCOMPARE(recording.size(), 0);
    recording.stream().setPaused(false);
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.order(), (QStringList{QStringLiteral("head"), QStringLiteral("bytes"),
                                             QStringLiteral("finished")}));
    QCOMPARE(recording.body(), "hello");
}

void TestQtHttpStream::aFaultWhilePausedComesAfterTheBytes()
{
    LoopbackServer server;
    server.enqueue(
        LoopbackScript().write(streamHead + LoopbackScript::chunk("data: a\n\n")).gate().reset());
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    QTRY_VERIFY(recording.head().has_value());
    recording.stream().setPaused(true);
    server.openGate();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!recording.waitForEnd(50));
    recording.stream().setPaused(false);
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.outcome(), QStringLiteral("200 failed transport"));
    QCOMPARE(recording.body(), "data: a\n\n");
}

void TestQtHttpStream::quickArrivalsAreHandedOnTogether()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript()
                       .write(streamHead)
                       .writeBytewise(LoopbackScript::chunk("data: x\n\n").repeated(200))
                       .write("0\r\n\r\n"));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    int arrivals = 0;
    connect(&recording.stream(), &HttpStream::bytesArrived, &recording,
            [&arrivals] { ++arrivals; });
    QVERIFY(recording.waitForEnd());
    QCOMPARE(recording.body(), QByteArray("data: x\n\n").repeated(200));
    QVERIFY2(arrivals < 400, qPrintable(QString::number(arrivals)));
}

void TestQtHttpStream::aLoneArrivalIsHandedOnWithoutMore()
{
    LoopbackServer server;
    server.enqueue(LoopbackScript().write(streamHead).gate().write(LoopbackScript::chunk("a")));
    QtHttpTransport transport(m_clock);
    HttpRecording recording(transport.send(post(server.url())));
    QTRY_VERIFY(recording.head().has_value());
    server.openGate();
    QTRY_COMPARE(recording.body(), QByteArray("a"));
}

QTEST_GUILESS_MAIN(TestQtHttpStream)
#include "tst_qthttpstream.moc"
