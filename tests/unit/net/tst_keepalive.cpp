// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/keepalive.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

class TestKeepAlive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void silenceIsAskedOnceThenGivenUp();
    void anAnswerStartsTheSilenceAnew();
    void aPeerThatSpeaksIsNeverAsked();
    void zeroNeverAsks();
    void stoppedItSaysNothing();
    void itMayBeDestroyedByItsCalls();

private:
    [[nodiscard]] std::unique_ptr<KeepAlive> made(std::chrono::milliseconds interval)
    {
        return std::make_unique<KeepAlive>(
            m_clock, KeepAlive::Times{interval, 50ms}, [this] { m_said += u'p'; },
            [this] { m_said += u'L'; });
    }

    FakeClock m_clock;
    QString m_said; // p: ping, L: lost
};

void TestKeepAlive::init()
{
    m_said.clear();
}

void TestKeepAlive::silenceIsAskedOnceThenGivenUp()
{
    const auto alive = made(100ms);
    alive->start();
    m_clock.advance(99ms);
    QCOMPARE(m_said, QString());
    m_clock.advance(1ms);
    QCOMPARE(m_said, QStringLiteral("p"));
    m_clock.advance(49ms);
    QCOMPARE(m_said, QStringLiteral("p"));
    m_clock.advance(1ms);
    QCOMPARE(m_said, QStringLiteral("pL"));
    m_clock.advance(1h);
    QCOMPARE(m_said, QStringLiteral("pL"));
}

void TestKeepAlive::anAnswerStartsTheSilenceAnew()
{
    const auto alive = made(100ms);
    alive->start();
    for (int i = 1; i <= 20; ++i) {
        m_clock.advance(100ms);
        QCOMPARE(m_said, QString(i, u'p'));
        alive->heard();
    }
}

void TestKeepAlive::aPeerThatSpeaksIsNeverAsked()
{
    const auto alive = made(100ms);
    alive->start();
    for (int i = 0; i < 100; ++i) {
        m_clock.advance(99ms);
        alive->heard();
    }
    QCOMPARE(m_said, QString());
    QCOMPARE(m_clock.pending(), 1u);
}

void TestKeepAlive::zeroNeverAsks()
{
    const auto alive = made(0ms);
    alive->start();
    m_clock.advance(24h);
    QCOMPARE(m_said, QString());
}

void TestKeepAlive::stoppedItSaysNothing()
{
    const auto alive = made(100ms);
    alive->start();
    m_clock.advance(100ms);
    alive->stop();
    m_clock.advance(1h);
    QCOMPARE(m_said, QStringLiteral("p"));
}

void TestKeepAlive::itMayBeDestroyedByItsCalls()
{
    std::unique_ptr<KeepAlive> alive;
    alive = std::make_unique<KeepAlive>(
        m_clock, KeepAlive::Times{100ms, 50ms}, [] {}, [&alive] { alive.reset(); });
    alive->start();
    m_clock.advance(1h);
    QVERIFY(!alive);

    alive = std::make_unique<KeepAlive>(
        m_clock, KeepAlive::Times{100ms, 50ms}, [&alive] { alive.reset(); }, [] {});
    alive->start();
    m_clock.advance(1h);
    QVERIFY(!alive);
}

QTEST_GUILESS_MAIN(TestKeepAlive)
#include "tst_keepalive.moc"
