// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The real clock, and the fake one that most other tests stand on.
#include "base/clock.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRealClockIsUtcAndMonotonic();
    void aRealTimerFiresOnceAndNotEarly();
    void aDestroyedRealTimerNeverFires();
    void aRealTimerMayBeDestroyedInItsOwnCall();
    void fakeTimersFireInOrder();
    void aFakeTimerSetInACallFiresInTheSameAdvance();
    void aDestroyedFakeTimerNeverFires();
    void aFakeTimerMayOutliveItsClock();
    void theWallClockJumpsAlone();
};

void TestClock::theRealClockIsUtcAndMonotonic()
{
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    auto last = clock.steady();
    for (int i = 0; i < 1000; ++i) {
        const auto next = clock.steady();
        QVERIFY(next >= last);
        last = next;
    }
}

void TestClock::aRealTimerFiresOnceAndNotEarly()
{
    SystemClock clock;
    int fired = 0;
    const auto start = clock.steady();
    const auto timer = clock.after(20ms, [&fired] { ++fired; });
    QCOMPARE(fired, 0);
    QTRY_COMPARE(fired, 1);
    QVERIFY(clock.steady() - start >= 19ms);
    int later = 0;
    const auto marker = clock.after(50ms, [&later] { ++later; });
    QTRY_COMPARE(later, 1);
    QCOMPARE(fired, 1);
}

void TestClock::aDestroyedRealTimerNeverFires()
{
    SystemClock clock;
    bool fired = false;
    bool later = false;
    auto timer = clock.after(1ms, [&fired] { fired = true; });
    timer.reset();
    const auto marker = clock.after(20ms, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!fired);
}

void TestClock::aRealTimerMayBeDestroyedInItsOwnCall()
{
    SystemClock clock;
    std::unique_ptr<Clock::Timer> timer;
    bool fired = false;
    timer = clock.after(0ms, [&] {
        timer.reset();
        fired = true;
    });
    QTRY_VERIFY(fired);
}

void TestClock::fakeTimersFireInOrder()
{
    FakeClock clock;
    QStringList log;
    const auto at = [&](std::chrono::milliseconds delay, const char *name) {
        return clock.after(delay, [&log, name] { log += QString::fromLatin1(name); });
    };
    const auto c = at(30ms, "c");
    const auto a = at(10ms, "a");
    const auto b1 = at(20ms, "b1");
    const auto b2 = at(20ms, "b2");
    QCOMPARE(clock.nextDelay(), std::optional(10ms));
    clock.advance(20ms);
    QCOMPARE(log.join(u' '), QStringLiteral("a b1 b2"));
    QCOMPARE(clock.pending(), std::size_t(1));
    clock.advance(1h);
    QCOMPARE(log.join(u' '), QStringLiteral("a b1 b2 c"));
}

void TestClock::aFakeTimerSetInACallFiresInTheSameAdvance()
{
    FakeClock clock;
    const auto start = clock.steady();
    std::unique_ptr<Clock::Timer> second;
    std::optional<Clock::Steady> fired;
    const auto first =
        clock.after(10ms, [&] { second = clock.after(5ms, [&] { fired = clock.steady(); }); });
    clock.advance(15ms);
    QCOMPARE(fired, std::optional(start + 15ms));
}

void TestClock::aDestroyedFakeTimerNeverFires()
{
    FakeClock clock;
    bool fired = false;
    auto timer = clock.after(1ms, [&fired] { fired = true; });
    timer.reset();
    clock.advance(1s);
    QVERIFY(!fired);
}

void TestClock::aFakeTimerMayOutliveItsClock()
{
    auto clock = std::make_unique<FakeClock>();
    auto timer = clock->after(1ms, [] {});
    clock.reset();
    timer.reset();
    QVERIFY(!timer);
}

void TestClock::theWallClockJumpsAlone()
{
    FakeClock clock;
    const auto steady = clock.steady();
    const QDateTime now = clock.now();
    clock.jump(-24h);
    QCOMPARE(clock.steady(), steady);
    QCOMPARE(clock.now(), now.addDays(-1));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
