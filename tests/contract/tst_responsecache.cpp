// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every ResponseCache promises, run for each of them.
#include "redis/redisresponsecache.h"
#include "store/sqliteresponsecache.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/memorycache.h"
#include "support/redisserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

CacheKey key(int n)
{
    return QByteArray(32, static_cast<char>('a' + n));
}

} // namespace

class TestResponseCache : public QObject
{
    Q_OBJECT

public:
    enum Kind { Memory, Sqlite, Redis };

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("memory") << Memory;
        QTest::newRow("sqlite") << Sqlite;
        QTest::newRow("redis") << Redis;
    }
    void init()
    {
        QFETCH_GLOBAL(const Kind, kind);
        cleanup();
        m_folder = std::make_unique<QTemporaryDir>();
        switch (kind) {
        case Memory:
            m_cache = std::make_unique<MemoryCache>(m_clock);
            break;
        case Sqlite:
            m_cache = std::make_unique<SqliteResponseCache>(
                m_folder->filePath(QStringLiteral("answers.db")), m_clock);
            break;
        case Redis:
            if (RedisServer::program().isEmpty()) {
                QSKIP("there is no redis-server here");
            }
            useRedis();
            break;
        }
    }
    void cleanup() { m_cache.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void anEmptyOneHasNothing()
    {
        QVERIFY(!find(key(0)));
        const CacheFigures figures = await(m_cache->figures()).value();
        QCOMPARE(figures, CacheFigures());
        QVERIFY(await(m_cache->clear()));
    }

    void whatWasKeptIsFoundAsItWas()
    {
        CachedAnswer full = answer(QStringLiteral("Да 字 👩‍👧\n'\";--"));
        full.message.parts.prepend(
            ReasoningPart{QStringLiteral("hm"), QStringLiteral("s"), R"({"x":1})"});
        full.answeredBy = QStringLiteral("m-1");
        full.rawReason = QStringLiteral("stop");
        keep(0, full);
        CachedAnswer unpriced = answer(QStringLiteral("b"));
        unpriced.cost.reset();
        keep(1, unpriced);
        QCOMPARE(find(key(0)), std::optional(full));
        QCOMPARE(find(key(1)), std::optional(unpriced));
        QVERIFY(!find(key(2)));
        QVERIFY(!find(CacheKey()));
    }

    void aNewAnswerTakesThePlaceOfTheOld()
    {
        keep(0, answer(QStringLiteral("old")));
        keep(0, answer(QStringLiteral("new")));
        QCOMPARE(find(key(0))->message.text(), QStringLiteral("new"));
        QCOMPARE(await(m_cache->figures())->answers, 1);
    }

    void oldAnswersAreNotFoundAndGo()
    {
        m_cache->setBounds({1'000'000, 24h});
        keep(0, answer(QStringLiteral("a")));
        m_clock.advance(24h);
        QVERIFY(find(key(0)));
        m_clock.advance(1ms);
        QVERIFY(!find(key(0)));
        keep(1, answer(QStringLiteral("b")));
        QCOMPARE(await(m_cache->figures())->answers, 1);
    }

    void theLongestUnusedGoesWhenThereIsTooMuch()
    {
        m_cache->setBounds({40'000, 24h});
        for (int n = 0; n < 10; ++n) {
            m_clock.advance(1s);
            keep(n, answer(QString(3'000, QLatin1Char(static_cast<char>('a' + n)))));
        }
        m_clock.advance(1s);
        served(0, Money());
        for (int n = 10; n < 14; ++n) {
            m_clock.advance(1s);
            keep(n, answer(QString(3'000, QLatin1Char(static_cast<char>('a' + n)))));
        }
        QVERIFY(find(key(0))); // in use
        QVERIFY(!find(key(1)));
        QVERIFY(find(key(13)));
        QVERIFY(await(m_cache->figures())->bytes <= 40'000);
    }

    void oneThatFillsMostOfItIsNotKept()
    {
        m_cache->setBounds({40'000, 24h});
        keep(0, answer(QStringLiteral("short")));
        keep(1, answer(QString(10'000, u'x')));
        QVERIFY(find(key(0)));
        QVERIFY(!find(key(1)));
        keep(0, answer(QString(10'000, u'x'))); // the former is out of date all the same
        QVERIFY(!find(key(0)));
    }

    void hitsAreCountedWithWhatTheySaved()
    {
        const QDateTime begun = m_clock.now();
        keep(0, answer(QStringLiteral("a")));
        m_clock.advance(1h);
        keep(1, answer(QStringLiteral("b")));
        served(0, Money::fromNano(20'000'000));
        served(0, Money::fromNano(3'000'000'001));
        served(7, Money()); // gone meanwhile
        CacheFigures figures = await(m_cache->figures()).value();
        QCOMPARE(figures.hits, 3);
        QCOMPARE(figures.saved, Money::fromNano(3'020'000'001));
        QCOMPARE(figures.answers, 2);
        QVERIFY(figures.bytes > 100);
        QCOMPARE(figures.oldest, begun);
        QCOMPARE(figures.since, begun);
        QVERIFY(await(m_cache->clear()));
        const CacheFigures cleared = await(m_cache->figures()).value();
        QCOMPARE(cleared.answers, 0);
        QCOMPARE(cleared.bytes, 0);
        QCOMPARE(cleared.hits, 3);
        QCOMPARE(cleared.saved, figures.saved);
    }

    void clearingRemovesAllAndItGoesOn()
    {
        keep(0, answer(QStringLiteral("a")));
        QVERIFY(await(m_cache->clear()));
        QVERIFY(!find(key(0)));
        keep(0, answer(QStringLiteral("b")));
        QCOMPARE(find(key(0))->message.text(), QStringLiteral("b"));
    }

private:
    [[nodiscard]] CachedAnswer answer(const QString &text) const
    {
        CachedAnswer answer;
        answer.message = Message::fromText(Role::Assistant, text);
        answer.cost = Money::fromNano(1234);
        answer.stored = m_clock.now();
        return answer;
    }
    void keep(int n, const CachedAnswer &answer) { QVERIFY(await(m_cache->keep(key(n), answer))); }
    void served(int n, Money saved) { QVERIFY(await(m_cache->served(key(n), saved))); }
    [[nodiscard]] std::optional<CachedAnswer> find(const CacheKey &key)
    {
        return await(m_cache->find(key)).value();
    }

    // In a namespace of its own for each test; a busy machine is no slow server.
    void useRedis()
    {
        if (!m_server) {
            m_server = std::make_unique<RedisServer>();
            QVERIFY(m_server->start());
        }
        auto cache = std::make_unique<RedisResponseCache>(m_clock, patientLimits());
        cache->use(m_server->address(QStringLiteral("test%1").arg(++m_spaces)), {});
        m_cache = std::move(cache);
    }

    FakeClock m_clock;
    int m_spaces = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<ResponseCache> m_cache;
};

QTEST_GUILESS_MAIN(TestResponseCache)
#include "tst_responsecache.moc"
