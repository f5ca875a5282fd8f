// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Two panes and one key against a server on 127.0.0.1 that enforces its limits and tells them in
// its headers: once it has, nobody runs into a refusal, and no pane starves another.
#include "support/countingserver.h"
#include "support/exchangerun.h"
#include "support/loopbackserver.h"

#include <deque>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(parley::Refill)

namespace {

constexpr qint64 weight = 200; // what the server counts for each question

// Answers while its limits bear it, else says 429 without a hint.
class LimitingServer : public QObject
{
public:
    LimitingServer(FakeClock &clock, Refill refill, qint64 requests, qint64 tokens)
        : counting(clock, refill, requests, tokens)
    {
        connect(&server, &LoopbackServer::requestArrived, this, [this] {
            const QByteArray body = server.requests().last().body;
            served += body.contains("pane A") ? 'A' : body.contains("pane B") ? 'B' : '.';
            const bool answers = counting.ask(weight);
            server.enqueue(LoopbackScript::answer(
                answers ? 200 : 429,
                "data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}"
                "\n\ndata: [DONE]\n\n",
                headers()));
        });
    }
    LoopbackServer server;
    CountingServer counting;
    QByteArray served; // panes in order

private:
    WireHeaders headers()
    {
        WireHeaders all{{"Content-Type", "text/event-stream"}};
        for (const RateLimit &said : counting.headers()) {
            const QByteArray what = said.what == RateLimit::What::Requests ? "requests" : "tokens";
            all.emplaceBack("x-ratelimit-limit-" + what, QByteArray::number(*said.limit));
            all.emplaceBack("x-ratelimit-remaining-" + what, QByteArray::number(*said.remaining));
            all.emplaceBack("x-ratelimit-reset-" + what,
                            QByteArray::number(qint64(said.fullAfter->count())) + "ms");
        }
        return all;
    }
};

// Exchanges that run side by side; time passes when all of them wait for it.
class Crowd : public QObject
{
public:
    Crowd(ExchangeWorld &world, const ProviderProfile &profile) : m_world(world), m_profile(profile)
    {}
    void ask(quintptr pane, const QString &name)
    {
        const QString text = name + QStringLiteral(" word").repeated(int(weight));
        m_all.push_back(std::make_unique<Exchange>(
            m_world.services, ExchangeOrder{m_profile, ExchangeWorld::question(text), {}, pane}));
        m_all.back()->start();
    }
    [[nodiscard]] bool play()
    {
        QElapsedTimer timer;
        timer.start();
        FakeClock &clock = m_world.world.clock;
        while (count(ExchangeState::Done) + count(ExchangeState::Failed) <
                   qsizetype(m_all.size()) &&
               timer.elapsed() < 30'000) {
            clock.advance({});
            QTest::qWait(1);
            const bool busy =
                count(ExchangeState::Connecting) + count(ExchangeState::Streaming) > 0;
            if (!busy) {
                clock.advance(clock.nextDelay().value_or(0ms));
            }
        }
        return count(ExchangeState::Done) == qsizetype(m_all.size());
    }

private:
    [[nodiscard]] qsizetype count(ExchangeState state) const
    {
        return std::count_if(m_all.cbegin(), m_all.cend(), [state](const auto &exchange) {
            return exchange->status().state == state;
        });
    }
    ExchangeWorld &m_world;
    ProviderProfile m_profile;
    std::deque<std::unique_ptr<Exchange>> m_all;
};

} // namespace

class TestRateLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsRefusedAndNobodyStarves_data()
    {
        QTest::addColumn<Refill>("refill");
        QTest::addColumn<qint64>("requests");
        QTest::addColumn<qint64>("tokens");
        QTest::newRow("requests, refilled steadily")
            << Refill::Steady << qint64(6) << qint64(99999);
        QTest::newRow("requests, refilled at once") << Refill::AtOnce << qint64(6) << qint64(99999);
        QTest::newRow("tokens, refilled steadily") << Refill::Steady << qint64(999) << 5 * weight;
        QTest::newRow("tokens, refilled at once") << Refill::AtOnce << qint64(999) << 5 * weight;
    }
    void nobodyIsRefusedAndNobodyStarves()
    {
        QFETCH(Refill, refill);
        QFETCH(qint64, requests);
        QFETCH(qint64, tokens);
        ExchangeWorld world;
        LimitingServer limiting(world.world.clock, refill, requests, tokens);
        Crowd crowd(world, ExchangeWorld::profileAt(limiting.server.url(QStringLiteral("/v1")),
                                                    QStringLiteral("openai-chat")));
        crowd.ask(1, QStringLiteral("first")); // learns the limits
        QVERIFY(crowd.play());
        for (int i = 0; i < 12; ++i) {
            crowd.ask(1, QStringLiteral("pane A"));
        }
        for (int i = 0; i < 4; ++i) {
            crowd.ask(2, QStringLiteral("pane B"));
        }
        QVERIFY(crowd.play());
        QCOMPARE(limiting.counting.refusals, 0);
        QCOMPARE(limiting.counting.answered, 17);
        // A was there first with many; B waits for no more than one of them at a time. What leaves
        // together may arrive in any order.
        const qsizetype firstOfB = limiting.served.indexOf('B');
        QVERIFY2(limiting.served.mid(firstOfB, 7).count('B') >= 3, limiting.served.constData());
    }
};

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
