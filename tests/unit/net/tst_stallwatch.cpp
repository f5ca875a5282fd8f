// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/stallwatch.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;
using Phase = StallWatch::Phase;

class TestStallWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPhaseHasItsOwnLimitAndWords_data();
    void eachPhaseHasItsOwnLimitAndWords();
    void connectingIsATotalWhateverMoves();
    void movementStartsTheTimeAnew_data();
    void movementStartsTheTimeAnew();
    void aNewPhaseStartsItsOwnTime();
    void zeroIsNoLimit();
    void whileSuspendedNothingIsLate();
    void patienceCanBeSeenAndLengthened();
    void itSpeaksOnce();
    void itMayBeDestroyedByItsCall();

private:
    const StallWatch::Limits m_limits{100ms, 200ms, 300ms};
};

void TestStallWatch::eachPhaseHasItsOwnLimitAndWords_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("words");
    QTest::newRow("connecting") << Phase::Connecting << 100
                                << QStringLiteral("not connected within 100 ms");
    QTest::newRow("waiting") << Phase::Waiting << 200
                             << QStringLiteral("no answer began within 200 ms");
    QTest::newRow("reading") << Phase::Reading << 300
                             << QStringLiteral("nothing arrived for 300 ms");
}

void TestStallWatch::eachPhaseHasItsOwnLimitAndWords()
{
    QFETCH(Phase, phase);
    QFETCH(int, limit);
    QFETCH(QString, words);
    FakeClock clock;
    std::optional<Error> said;
    StallWatch watch(clock, m_limits, [&said](const Error &error) { said = error; });
    watch.enter(phase);
    clock.advance(std::chrono::milliseconds(limit - 1));
    QVERIFY(!said);
    clock.advance(1ms);
    QVERIFY(said);
    QCOMPARE(said->kind, ErrorKind::Timeout);
    QCOMPARE(said->detail, words);
    QVERIFY(said->retryable());
}

void TestStallWatch::connectingIsATotalWhateverMoves()
{
    FakeClock clock;
    bool said = false;
    StallWatch watch(clock, m_limits, [&said](const Error &) { said = true; });
    for (int i = 0; i < 9; ++i) {
        clock.advance(10ms);
        watch.touch();
    }
    QVERIFY(!said);
    clock.advance(10ms);
    QVERIFY(said);
}

void TestStallWatch::movementStartsTheTimeAnew_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("limit");
    QTest::newRow("waiting") << Phase::Waiting << 200;
    QTest::newRow("reading") << Phase::Reading << 300;
}

void TestStallWatch::movementStartsTheTimeAnew()
{
    QFETCH(Phase, phase);
    QFETCH(int, limit);
    FakeClock clock;
    bool said = false;
    StallWatch watch(clock, m_limits, [&said](const Error &) { said = true; });
    watch.enter(phase);
    for (int i = 0; i < 50; ++i) {
        clock.advance(std::chrono::milliseconds(limit - 1));
        watch.touch();
    }
    QVERIFY(!said);
    QCOMPARE(clock.pending(), 1u);
    clock.advance(std::chrono::milliseconds(limit));
    QVERIFY(said);
}

void TestStallWatch::aNewPhaseStartsItsOwnTime()
{
    FakeClock clock;
    QString said;
    StallWatch watch(clock, m_limits, [&said](const Error &error) { said = error.detail; });
    clock.advance(99ms);
    watch.enter(Phase::Waiting);
    clock.advance(199ms);
    watch.enter(Phase::Reading);
    clock.advance(299ms);
    QVERIFY(said.isEmpty());
    clock.advance(1ms);
    QCOMPARE(said, QStringLiteral("nothing arrived for 300 ms"));
}

void TestStallWatch::zeroIsNoLimit()
{
    FakeClock clock;
    bool said = false;
    StallWatch watch(clock, {}, [&said](const Error &) { said = true; });
    for (const Phase phase : {Phase::Connecting, Phase::Waiting, Phase::Reading}) {
        watch.enter(phase);
        QCOMPARE(clock.pending(), 0u);
        clock.advance(24h);
    }
    QVERIFY(!said);
}

void TestStallWatch::whileSuspendedNothingIsLate()
{
    FakeClock clock;
    bool said = false;
    StallWatch watch(clock, m_limits, [&said](const Error &) { said = true; });
    watch.enter(Phase::Reading);
    clock.advance(200ms);
    watch.setSuspended(true);
    clock.advance(1h);
    QVERIFY(!said);
    watch.setSuspended(false);
    clock.advance(299ms);
    QVERIFY(!said);
    clock.advance(1ms);
    QVERIFY(said);
}

void TestStallWatch::patienceCanBeSeenAndLengthened()
{
    FakeClock clock;
    const Clock::Steady start = clock.steady();
    std::optional<Error> said;
    StallWatch watch(clock, m_limits, [&said](const Error &error) { said = error; });
    QCOMPARE(watch.deadline(), std::optional(start + 100ms));
    watch.extend(50ms);
    watch.enter(Phase::Waiting); // more time for connecting is none for waiting
    QCOMPARE(watch.deadline(), std::optional(start + 200ms));
    clock.advance(199ms);
    watch.extend(1s);
    watch.extend(1s);
    QCOMPARE(watch.deadline(), std::optional(start + 2200ms));
    watch.setSuspended(true);
    QCOMPARE(watch.deadline(), std::optional<Clock::Steady>());
    watch.setSuspended(false);
    clock.advance(2199ms);
    QVERIFY(!said);
    clock.advance(1ms);
    QCOMPARE(said->detail, QStringLiteral("no answer began within 2200 ms"));
    watch.enter(Phase::Reading);
    watch.extend(1h);
    QCOMPARE(watch.deadline(), std::optional<Clock::Steady>());
    clock.advance(299ms);
    said.reset();
    clock.advance(1ms);
    QVERIFY(said);
}

void TestStallWatch::itSpeaksOnce()
{
    FakeClock clock;
    int times = 0;
    StallWatch watch(clock, m_limits, [&times](const Error &) { ++times; });
    clock.advance(1h);
    QCOMPARE(times, 1);
}

void TestStallWatch::itMayBeDestroyedByItsCall()
{
    FakeClock clock;
    std::unique_ptr<StallWatch> watch;
    QString said;
    watch = std::make_unique<StallWatch>(clock, m_limits, [&](const Error &error) {
        watch.reset();
        said = error.detail;
    });
    clock.advance(100ms);
    QVERIFY(!watch);
    QCOMPARE(said, QStringLiteral("not connected within 100 ms"));
}

QTEST_GUILESS_MAIN(TestStallWatch)
#include "tst_stallwatch.moc"
