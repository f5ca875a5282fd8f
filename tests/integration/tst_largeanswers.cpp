// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers that are larger than anybody wants: memory stays bounded, and a reader that stops reading
// stops the server.
#include "support/exchangerun.h"
#include "support/loopbackserver.h"

#include <QFile>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryIsOurs = false; // a sanitizer keeps what was freed
#else
constexpr bool memoryIsOurs = true;
#endif

// How far the resident memory rises above what it is now, where the system can tell.
class PeakMemory
{
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        m_works = memoryIsOurs && reset.open(QIODevice::WriteOnly) && reset.write("5") == 1;
        reset.close();
        m_start = field("VmRSS:");
    }
    [[nodiscard]] qint64 growth() const { return m_works ? field("VmHWM:") - m_start : 0; }

private:
    [[nodiscard]] static qint64 field(const QByteArray &name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly)) {
            return 0;
        }
        const QByteArray all = status.readAll();
        const QByteArray line = all.mid(all.indexOf(name) + name.size()).split('\n').first();
        return line.simplified().split(' ').first().toLongLong() * 1024;
    }
    bool m_works = false;
    qint64 m_start = 0;
};

LoopbackScript streaming()
{
    return LoopbackScript().write(
        LoopbackScript::head(200, {{"Content-Type", "text/event-stream"}}));
}

// Bits as deflate (RFC 1951) wants them in its bytes: the first one lowest. What makes no whole
// byte is left out.
QByteArray packed(const QByteArray &bits)
{
    QByteArray bytes(bits.size() / 8, '\0');
    for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
        const int bit = bits[i] == '1' ? 1 << (i % 8) : 0;
        bytes[i / 8] = static_cast<char>(bytes[i / 8] | bit);
    }
    return bytes;
}

// A gibibyte of one line's zeros in seven megabytes, made while it is sent: one block with the
// fixed codes, a zero and then "258 times what was one byte before", eight of which fill 13 bytes.
LoopbackScript gibibyteOfZeros(const QByteArray &encoding)
{
    const QByteArray begin = QByteArray("010") + "00110000";
    const QByteArray eight = QByteArray("1100010100000").repeated(8);
    const QByteArray wrapped =
        encoding == "gzip" ? QByteArray::fromHex("1f8b08000000000000ff") : QByteArray("\x78\xda");
    const QByteArray first = packed(begin + eight); // ends five bits before an eighth "eight"
    const QByteArray again = packed((begin + eight + eight).sliced(first.size() * 8));
    constexpr int copies = 64;
    constexpr qint64 each = 258 * 8 * copies;
    return LoopbackScript()
        .write(LoopbackScript::head(
                   200, {{"Content-Type", "text/event-stream"}, {"Content-Encoding", encoding}}) +
               wrapped + first)
        .flood(again.repeated(copies), 1024 * mebibyte / each);
}

QByteArray eventOf(qsizetype size)
{
    return "data: {\"choices\":[{\"delta\":{\"content\":\"" + QByteArray(size, 'x') + "\"}}]}\n\n";
}

struct Stage
{
    explicit Stage(const LoopbackScript &script)
    {
        server.enqueue(script);
        run = std::make_unique<ExchangeRun>(
            world, ExchangeOrder{ExchangeWorld::profileAt(server.url(QStringLiteral("/v1")),
                                                          QStringLiteral("openai-chat")),
                                 ExchangeWorld::question()});
    }
    ExchangeWorld world;
    LoopbackServer server;
    std::unique_ptr<ExchangeRun> run;
};

} // namespace

class TestLargeAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineOfAHundredMegabytesIsRefused()
    {
        Stage stage(streaming().write("data: ").flood(QByteArray(64 * 1024, 'x'), 1600));
        const PeakMemory memory;
        QVERIFY(stage.run->play());
        QCOMPARE(stage.run->outcome(), QStringLiteral("transport"));
        QVERIFY2(stage.run->error->detail.contains(QLatin1String("longer than")),
                 qPrintable(stage.run->error->detail));
        QCOMPARE(stage.server.requests().size(), 1); // the same would come again
        // What the kernel keeps between the two (tcp_rmem) comes on top of the limit of 16.
        QVERIFY2(stage.server.bytesSent() < 64 * mebibyte,
                 qPrintable(QString::number(stage.server.bytesSent())));
        QVERIFY2(memory.growth() <= 64 * mebibyte, qPrintable(QString::number(memory.growth())));
        QTRY_COMPARE(stage.server.openConnections(), 0);
    }

    void anAnswerOfAHundredMegabytesEndsAtItsLimit()
    {
        Stage stage(streaming().flood(eventOf(16 * 1024), 6400));
        const PeakMemory memory;
        QVERIFY(stage.run->play());
        QCOMPARE(stage.run->outcome(), QStringLiteral("transport+"));
        QVERIFY2(stage.run->error->detail.contains(QLatin1String("16 MiB")),
                 qPrintable(stage.run->error->detail));
        QCOMPARE(qint64(stage.run->text.size()), 16 * mebibyte); // what came is kept
        QCOMPARE(stage.server.requests().size(), 1);
        QVERIFY2(memory.growth() <= 256 * mebibyte, qPrintable(QString::number(memory.growth())));
    }

    void aCompressedGibibyteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("gzip") << QByteArray("gzip");
        QTest::newRow("deflate") << QByteArray("deflate");
    }

    void aCompressedGibibyteIsRefused()
    {
        QFETCH(QByteArray, encoding);
        Stage stage(gibibyteOfZeros(encoding));
        const PeakMemory memory;
        QVERIFY(stage.run->play());
        QCOMPARE(stage.run->outcome(), QStringLiteral("transport"));
        QVERIFY2(stage.run->error->detail.contains(QLatin1String("far larger than what came")),
                 qPrintable(stage.run->error->detail));
        QCOMPARE(stage.server.requests().size(), 1); // the same would come again
        QVERIFY2(memory.growth() <= 64 * mebibyte, qPrintable(QString::number(memory.growth())));
        QTRY_COMPARE(stage.server.openConnections(), 0);
    }

    void wordsThatShowNothingAreNotKeptForEver()
    {
        // Comments for minutes, then an answer.
        Stage stage(streaming()
                        .flood(": " + QByteArray(16 * 1024, 'x') + "\n\n", 6400)
                        .write(eventOf(1) + "data: [DONE]\n\n"));
        const PeakMemory memory;
        QVERIFY(stage.run->play());
        QCOMPARE(stage.run->outcome(), QStringLiteral("done"));
        QCOMPARE(stage.run->text, QStringLiteral("x"));
        QVERIFY2(memory.growth() <= 64 * mebibyte, qPrintable(QString::number(memory.growth())));
    }

    void aReaderThatStopsStopsTheServer()
    {
        constexpr int events = 600; // of 16 KiB: more than all buffers between hold
        Stage stage(streaming().flood(eventOf(16 * 1024), events).write("data: [DONE]\n\n"));
        bool stopped = false;
        connect(&stage.run->exchange(), &Exchange::arrived, this, [&](const StreamEvent &event) {
            if (std::holds_alternative<TextDelta>(event) && !std::exchange(stopped, true)) {
                stage.run->exchange().setPaused(true);
            }
        });
        stage.run->exchange().start();
        stage.world.world.clock.advance({});
        QTRY_VERIFY(stopped);
        QVERIFY(comesToRest(stage.server));
        QVERIFY2(stage.server.bytesSent() < 8 * mebibyte,
                 qPrintable(QString::number(stage.server.bytesSent())));
        QCOMPARE(stage.server.openConnections(), 1);
        stage.run->exchange().setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(stage.run->ended, 20'000);
        QCOMPARE(stage.run->outcome(), QStringLiteral("done"));
        QCOMPARE(stage.run->text.size(), qsizetype(events) * 16 * 1024);
    }

private:
    static bool comesToRest(const LoopbackServer &server)
    {
        for (int i = 0; i < 100; ++i) {
            const qint64 before = server.bytesSent();
            QTest::qWait(200);
            if (server.bytesSent() == before) {
                return true;
            }
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(TestLargeAnswers)
#include "tst_largeanswers.moc"
