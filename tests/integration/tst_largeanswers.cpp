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
        QVERIFY(stage.server.bytesSent() < 32 * mebibyte);
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
