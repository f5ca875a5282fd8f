// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The limiter against servers that count: none of them may have to refuse a request once it has
// said what its limits are.
#include "engine/ratelimiter.h"
#include "support/countingserver.h"

#include <QTest>
#include <deque>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// Requests of several panes; each answer takes a while, its headers come at once after the latency.
class Panes
{
public:
    Panes(FakeClock &clock, RateLimiter &limiter, CountingServer &server)
        : m_clock(clock), m_limiter(limiter), m_server(server)
    {}
    void ask(quintptr pane, const RequestCost &cost)
    {
        auto &flight = m_flights.emplace_back();
        flight.pane = pane;
        flight.cost = cost;
        Flight *place = &flight; // a deque does not move its elements
        flight.turn = m_limiter.join(pane, cost, [this, place] { send(*place); });
        if (flight.turn->isGranted()) {
            send(flight);
        }
    }
    QList<quintptr> order; // panes, as their requests left
    std::chrono::milliseconds latency{50};

private:
    struct Flight
    {
        quintptr pane = 0;
        RequestCost cost;
        std::unique_ptr<RateLimiter::Turn> turn;
        std::unique_ptr<Clock::Timer> timer;
    };
    void send(Flight &flight)
    {
        order.append(flight.pane);
        const bool accepted = m_server.ask(flight.cost.inputTokens + flight.cost.outputTokens);
        const QList<RateLimit> said = m_server.headers();
        flight.timer = m_clock.after(latency, [&flight, accepted, said] {
            if (accepted) {
                flight.turn->learn(said);
            } else {
                flight.turn->refused(1s, false);
            }
            flight.turn.reset();
        });
    }
    FakeClock &m_clock;
    RateLimiter &m_limiter;
    CountingServer &m_server;
    std::deque<Flight> m_flights;
};

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beforeTheFirstHeaderEverythingLeavesAtOnce();
    void noServerHasToRefuse_data();
    void noServerHasToRefuse();
    void aSteadyServerIsUsedToTheFull();
    void panesTakeTurns();
    void withinAPaneTheFirstGoesFirst();
    void aRefusalHoldsEverybodyBack();
    void headersInAnyOrderGiveNothingBack();
    void leavingTheQueueLetsTheNextGo();
    void aPersonMayGoNowButNotPastTheServersWord();
    void aFailedRequestIsNotOwedForEver();
    void theWindowsEndIsAwaitedUntilTheRefillIsKnown();
    void refillsAreTold_data();
    void refillsAreTold();
    void absurdHeadersAreIgnored_data();
    void absurdHeadersAreIgnored();
    void aRequestLargerThanTheLimitIsLeftToTheServer();
};

void TestRateLimiter::beforeTheFirstHeaderEverythingLeavesAtOnce()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    for (quintptr i = 0; i < 50; ++i) {
        const auto turn = limiter.join(i, {1'000'000, 1'000'000}, [] {});
        QVERIFY(turn->isGranted());
        QCOMPARE(turn->expectedWait(), 0ms);
    }
    QCOMPARE(limiter.waiting(), std::size_t(0));
}

void TestRateLimiter::noServerHasToRefuse_data()
{
    QTest::addColumn<Refill>("refill");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("panes");
    for (const Refill refill : {Refill::Steady, Refill::AtOnce}) {
        const char *name = refill == Refill::Steady ? "steady" : "at once";
        QTest::addRow("%s, 10 a minute, 1 pane", name) << refill << 10 << 1'000'000 << 1;
        QTest::addRow("%s, 10 a minute, 4 panes", name) << refill << 10 << 1'000'000 << 4;
        QTest::addRow("%s, 500 a minute, 6 panes", name) << refill << 500 << 10'000'000 << 6;
        QTest::addRow("%s, few tokens, 3 panes", name) << refill << 1000 << 20'000 << 3;
        QTest::addRow("%s, both tight, 5 panes", name) << refill << 30 << 30'000 << 5;
    }
}

void TestRateLimiter::noServerHasToRefuse()
{
    QFETCH(Refill, refill);
    QFETCH(int, requests);
    QFETCH(int, tokens);
    QFETCH(int, panes);
    FakeClock clock;
    RateLimiter limiter(clock);
    CountingServer server(clock, refill, requests, tokens);
    Panes people(clock, limiter, server);
    people.ask(1, {100, 100}); // what teaches the limits
    clock.advance(1s);
    const int each = 40;
    for (int i = 0; i < each; ++i) {
        for (int pane = 1; pane <= panes; ++pane) {
            people.ask(quintptr(pane), {500 + 37 * (i % 7), 300});
        }
        clock.advance(std::chrono::milliseconds(137 * (i % 5)));
    }
    clock.advance(3h);
    QCOMPARE(server.refusals, 0);
    QCOMPARE(server.answered, 1 + each * panes);
    QCOMPARE(limiter.waiting(), std::size_t(0));
}

void TestRateLimiter::aSteadyServerIsUsedToTheFull()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    CountingServer server(clock, Refill::Steady, 60, 10'000'000);
    Panes people(clock, limiter, server);
    for (int i = 0; i < 20; ++i) { // faster than it refills: the headers show how it does
        people.ask(1, {10, 10});
        people.ask(1, {10, 10});
        people.ask(1, {10, 10});
        clock.advance(2s);
    }
    for (int i = 0; i < 600; ++i) {
        people.ask(1, {10, 10});
    }
    const int before = server.answered;
    clock.advance(5min);
    QVERIFY2(server.answered - before >= 5 * 60 * 9 / 10, "a tenth of the limit was left unused");
    QCOMPARE(server.refusals, 0);
}

void TestRateLimiter::panesTakeTurns()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    CountingServer server(clock, Refill::AtOnce, 6, 1'000'000);
    Panes people(clock, limiter, server);
    people.ask(1, {1, 1});
    clock.advance(1s);
    for (int i = 0; i < 20; ++i) {
        people.ask(1, {1, 1}); // a workflow that floods the queue
    }
    people.ask(2, {1, 1});
    people.ask(3, {1, 1});
    clock.advance(60s);
    const QList<quintptr> second = people.order.mid(6, 6);
    QVERIFY2(second.contains(2) && second.contains(3), "a pane had to wait for all of another's");
}

void TestRateLimiter::withinAPaneTheFirstGoesFirst()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    auto teacher = limiter.join(1, {}, [] {});
    teacher->learn({{RateLimit::What::Requests, 10, 0, 1s}});
    QStringList left;
    const auto a = limiter.join(7, {}, [&left] { left += QStringLiteral("a"); });
    const auto b = limiter.join(7, {}, [&left] { left += QStringLiteral("b"); });
    const auto c = limiter.join(7, {}, [&left] { left += QStringLiteral("c"); });
    QCOMPARE(limiter.waiting(), std::size_t(3));
    clock.advance(1s);
    QCOMPARE(left.join(u' '), QStringLiteral("a b c"));
}

void TestRateLimiter::aRefusalHoldsEverybodyBack()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    const auto refused = limiter.join(1, {}, [] {});
    refused->refused(20s, true);
    bool went = false;
    const auto other = limiter.join(2, {}, [&went] { went = true; });
    QCOMPARE(other->expectedWait(), 20s);
    clock.advance(19999ms);
    QVERIFY(!went);
    clock.advance(1ms);
    QVERIFY(went);
}

void TestRateLimiter::headersInAnyOrderGiveNothingBack()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    const auto said = [](qint64 left, std::chrono::milliseconds full) {
        return QList<RateLimit>{{RateLimit::What::Requests, 3, left, full}};
    };
    auto teacher = limiter.join(1, {}, [] {});
    teacher->learn(said(2, 20s));
    teacher.reset();
    auto first = limiter.join(1, {}, [] {});
    auto second = limiter.join(2, {}, [] {});
    QVERIFY(first->isGranted() && second->isGranted());
    second->learn(said(0, 60s)); // overtakes the other on its way back
    first->learn(said(1, 40s));
    first.reset();
    second.reset();
    const auto third = limiter.join(1, {}, [] {});
    QVERIFY(!third->isGranted());
    QCOMPARE(third->expectedWait(), 60s);
}

void TestRateLimiter::leavingTheQueueLetsTheNextGo()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    auto teacher = limiter.join(1, {}, [] {});
    teacher->learn({{RateLimit::What::Tokens, 1000, 100, 60s}});
    bool went = false;
    auto large = limiter.join(1, {900, 0}, [] {});
    const auto small = limiter.join(1, {50, 0}, [&went] { went = true; });
    clock.advance(1s);
    QVERIFY(!went); // nobody is overtaken
    large.reset();
    clock.advance(0ms);
    QVERIFY(went);
}

void TestRateLimiter::aPersonMayGoNowButNotPastTheServersWord()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    const auto refused = limiter.join(1, {}, [] {});
    refused->refused(50s, false);
    QVERIFY(limiter
                .join(
                    1, {}, [] {}, Haste::Now)
                ->isGranted());
    refused->refused(20s, true); // by the server's own word: haste has to wait as well
    bool went = false;
    const auto other = limiter.join(2, {}, [] {});
    const auto hasty = limiter.join(
        3, {}, [&went] { went = true; }, Haste::Now);
    QCOMPARE(hasty->expectedWait(), 20s);
    clock.advance(20s);
    QVERIFY(went);
    QVERIFY(!other->isGranted());
}

void TestRateLimiter::aFailedRequestIsNotOwedForEver()
{
    FakeClock clock;
    RateLimiter limiter(clock);
    auto teacher = limiter.join(1, {}, [] {});
    teacher->learn({{RateLimit::What::Requests, 1, 1, 60s}});
    teacher.reset();
    auto lost = limiter.join(1, {}, [] {});
    QVERIFY(lost->isGranted());
    lost.reset(); // its connection broke: no header will come
    bool went = false;
    const auto next = limiter.join(1, {}, [&went] { went = true; });
    QVERIFY(!next->isGranted());
    clock.advance(2min);
    QVERIFY(went);
}

void TestRateLimiter::theWindowsEndIsAwaitedUntilTheRefillIsKnown()
{
    LimitBucket bucket;
    bucket.learn({RateLimit::What::Requests, 600, 0, 30s}, 0, 0ms);
    QCOMPARE(bucket.waitFor(1, 0ms), 30s);
    QCOMPARE(bucket.waitFor(1, 12s), 18s);
    QCOMPARE(bucket.waitFor(1, 30s), 0ms);
    bucket.setRefill(Refill::Steady);
    QCOMPARE(bucket.waitFor(1, 0ms), 100ms);
    QCOMPARE(bucket.waitFor(10, 0ms), 1s);
}

void TestRateLimiter::refillsAreTold_data()
{
    QTest::addColumn<int>("remaining"); // 10 s after a header that said 40 of 60 were left
    QTest::addColumn<int>("left");      // requests since
    QTest::addColumn<Refill>("refill");
    QTest::newRow("nothing came back") << 37 << 3 << Refill::AtOnce;
    QTest::newRow("ten came back") << 47 << 3 << Refill::Steady;
    QTest::newRow("half of it came back") << 42 << 3 << Refill::Steady;
    QTest::newRow("a little came back") << 39 << 3 << Refill::Unknown;
    QTest::newRow("others use the key") << 20 << 3 << Refill::Unknown;
}

void TestRateLimiter::refillsAreTold()
{
    QFETCH(int, remaining);
    QFETCH(int, left);
    QFETCH(Refill, refill);
    LimitBucket bucket;
    QCOMPARE(bucket.evidence({RateLimit::What::Requests, 60, 40, 20s}, 1, true, 0ms),
             Refill::Unknown);
    bucket.learn({RateLimit::What::Requests, 60, 40, 20s}, 0, 0ms);
    const RateLimit said{RateLimit::What::Requests, 60, remaining, 10s};
    QCOMPARE(bucket.evidence(said, left, true, 10s), refill);
    QCOMPARE(bucket.evidence(said, left, true, 1s), Refill::Unknown);  // too soon to tell
    QCOMPARE(bucket.evidence(said, left, true, 20s), Refill::Unknown); // another window
}

void TestRateLimiter::absurdHeadersAreIgnored_data()
{
    QTest::addColumn<RateLimit>("said");
    const auto what = RateLimit::What::Requests;
    QTest::newRow("nothing") << RateLimit{what, {}, {}, {}};
    QTest::newRow("no limit, none left") << RateLimit{what, 0, 0, 10s};
    QTest::newRow("minus one") << RateLimit{what, -1, -1, 10s};
    QTest::newRow("left without a limit") << RateLimit{what, {}, 0, 10s};
    QTest::newRow("limit without what is left") << RateLimit{what, 10, {}, 10s};
}

void TestRateLimiter::absurdHeadersAreIgnored()
{
    QFETCH(RateLimit, said);
    LimitBucket bucket;
    bucket.learn(said, 0, 0ms);
    QVERIFY(!bucket.isKnown());
    QCOMPARE(bucket.waitFor(1000, 0ms), 0ms);
    bucket.learn({RateLimit::What::Requests, 5, 9'000'000, -5s}, 0, 0ms);
    QVERIFY(bucket.isKnown());
    QCOMPARE(bucket.waitFor(5, 0ms), 0ms);
    bucket.learn({RateLimit::What::Requests, 5, 0, std::chrono::milliseconds::max()}, 0, 0ms);
    QCOMPARE(bucket.waitFor(5, 0ms), std::chrono::milliseconds(24h));
}

void TestRateLimiter::aRequestLargerThanTheLimitIsLeftToTheServer()
{
    LimitBucket bucket;
    bucket.learn({RateLimit::What::Tokens, 1000, 1000, 0ms}, 0, 0ms);
    QCOMPARE(bucket.waitFor(50'000, 0ms), 0ms);
    bucket.take(50'000, 0ms);
    QVERIFY(bucket.waitFor(1, 0ms) > 0ms);
    QCOMPARE(bucket.waitFor(1, 61s), 0ms);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
