// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every cache promises that finds answers by likeness, run for each of them.
#include "base/vectorindex.h"
#include "redis/redisresponsecache.h"
#include "store/sqliteresponsecache.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/memorycache.h"
#include "support/redisserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

using namespace parley;
using namespace std::chrono_literals;

namespace {

constexpr float noNumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinite = std::numeric_limits<float>::infinity();
constexpr float largest = std::numeric_limits<float>::max();

QByteArray name(int n)
{
    return QByteArray(31, 'k') + static_cast<char>(n);
}

CacheScope scope(char c)
{
    return QByteArray(32, c);
}

// As similar to degrees(0) as its cosine.
QList<float> degrees(double angle)
{
    const double radians = angle * std::numbers::pi / 180;
    return {float(std::cos(radians)), float(std::sin(radians)), 0.F, 0.F};
}

double like(double angle)
{
    return std::cos(angle * std::numbers::pi / 180);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

} // namespace

class TestSimilarAnswers : public QObject
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
        if (kind == Redis && RedisServer::program().isEmpty()) {
            QSKIP("there is no redis-server here");
        }
        cleanup();
        m_folder = std::make_unique<QTemporaryDir>();
        ++m_space;
        m_cache = make();
    }
    void cleanup() { m_cache.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void theMostSimilarComesFirst()
    {
        QVERIFY(find(degrees(0)).isEmpty());
        for (int n = 0; n < 20; ++n) {
            keep(n, degrees(2.0 * (19 - n)));
        }
        // A server's vectors are fetched a few at a time, between the lookups.
        QTRY_COMPARE(find(degrees(0), 3).value(0).key, name(19));
        const auto found = find(degrees(0), 3);
        QCOMPARE(found.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(found[i].key, name(19 - i));
            QCOMPARE(found[i].question, QStringLiteral("问题 %1?").arg(19 - i));
            QVERIFY(isNear(found[i].similarity, like(2.0 * i)));
            QCOMPARE(found[i].threshold, 0.0);
        }
        QCOMPARE(find(degrees(0), 100).size() >= 8, true);
        QVERIFY(find(degrees(0), 0).isEmpty());
        QVERIFY(find(degrees(0), -1).isEmpty());
    }

    void theLengthOfAVectorMeansNothing()
    {
        keep(0, {3.F, 4.F, 0.F, 0.F});
        QVERIFY(isNear(find({0.003F, 0.004F, 0.F, 0.F}).first().similarity, 1));
        keep(1, {largest, largest, 0.F, 0.F});
        QCOMPARE(find({largest / 4, largest / 4, 0.F, 0.F}).first().key, name(1));
        QVERIFY(isNear(find({1e-30F, 1e-30F, 0.F, 0.F}).first().similarity, 1));
        QVERIFY(isNear(find({-3.F, -4.F, 0.F, 0.F}).last().similarity, -1));
    }

    void anotherScopeOrLengthIsNotFound()
    {
        keep(0, degrees(0));
        QVERIFY(await(similar().findSimilar(scope('b'), degrees(0), 8)).value().isEmpty());
        QVERIFY(await(similar().findSimilar({}, degrees(0), 8)).value().isEmpty());
        QVERIFY(find({1.F, 0.F, 0.F}).isEmpty());
        QVERIFY(find({1.F, 0.F, 0.F, 0.F, 0.F}).isEmpty());
        keep(1, {1.F, 0.F, 0.F});
        QCOMPARE(find({1.F, 0.F, 0.F}).size(), 1);
        QCOMPARE(find(degrees(0)).size(), 1);
    }

    void hostileVectorsAreNeitherKeptNorFound_data()
    {
        QTest::addColumn<QList<float>>("vector");
        QTest::newRow("none") << QList<float>();
        QTest::newRow("zero") << QList<float>(4, 0.F);
        QTest::newRow("nan") << QList<float>{1.F, noNumber, 0.F, 0.F};
        QTest::newRow("infinite") << QList<float>{1.F, -infinite, 0.F, 0.F};
        QTest::newRow("too long") << QList<float>(longestVector + 1, 1.F);
    }
    void hostileVectorsAreNeitherKeptNorFound()
    {
        QFETCH(const QList<float>, vector);
        keep(0, degrees(0));
        keep(1, vector);
        QVERIFY(find(vector).isEmpty());
        QCOMPARE(find(degrees(0)).size(), 1);
    }

    void withoutItsAnswerNothingIsKept()
    {
        note(0, degrees(0));
        QVERIFY(find(degrees(0)).isEmpty());
        keep(0, degrees(0));
        QVERIFY(await(m_cache->clear()));
        QVERIFY(find(degrees(0)).isEmpty());
        keep(1, degrees(0)); // may take the place of one that went
        QCOMPARE(find(degrees(0)).size(), 1);
        QCOMPARE(find(degrees(0)).first().key, name(1));
    }

    void itGoesWithItsAnswer()
    {
        m_cache->setBounds({40'000, 24h});
        for (int n = 0; n < 10; ++n) {
            m_clock.advance(1s);
            QVERIFY(await(m_cache->keep(name(n), answer(QString(3'000, u'x')))));
            note(n, degrees(n));
            QVERIFY(find(degrees(n)).first().similarity > 0.9999);
        }
        for (int n = 10; n < 20; ++n) {
            m_clock.advance(1s);
            QVERIFY(await(m_cache->keep(name(n), answer(QString(3'000, u'x')))));
        }
        for (const SimilarQuestion &one : find(degrees(0), 100)) {
            QVERIFY(await(m_cache->find(one.key)).value());
        }
        QVERIFY(await(m_cache->figures())->bytes <= 40'000);
    }

    void whatIsTooOldIsNotFound()
    {
        m_cache->setBounds({1'000'000, 24h});
        keep(0, degrees(0));
        m_clock.advance(12h);
        keep(1, degrees(10));
        m_clock.advance(12h + 1ms);
        const auto found = find(degrees(0));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().key, name(1));
    }

    void aNewVectorTakesThePlaceOfTheOld()
    {
        keep(0, degrees(0));
        QCOMPARE(find(degrees(0)).size(), 1);
        keep(0, degrees(90));
        QCOMPARE(find(degrees(90)).size(), 1);
        QVERIFY(find(degrees(90)).first().similarity > 0.999);
        // Noted by another model: found among its vectors alone.
        QVERIFY(await(similar().note({name(0), scope('b'), QStringLiteral("?"), degrees(0)})));
        QVERIFY(find(degrees(0)).isEmpty());
        QCOMPARE(await(similar().findSimilar(scope('b'), degrees(0), 8)).value().size(), 1);
    }

    void aRefusalRaisesWhatAHitMustReach()
    {
        keep(0, degrees(10));
        keep(1, degrees(20));
        refuse(0, like(10));
        auto found = find(degrees(0));
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].threshold >= like(10));
        QVERIFY(found[0].threshold < like(10) + 1e-6);
        QCOMPARE(found[1].threshold, 0.0);
        keep(0, degrees(10)); // asked for anew: what was learned stays
        found = find(degrees(0));
        QVERIFY(found[0].threshold >= like(10));
    }

    void twoRefusalsForgetIt()
    {
        keep(0, degrees(0));
        keep(1, degrees(5));
        refuse(0, 0.97);
        refuse(0, 0.96);
        const auto only = [this](int n) {
            const auto found = find(degrees(0));
            return found.size() == 1 && found.first().key == name(n);
        };
        QVERIFY(only(1));
        QVERIFY(await(m_cache->find(name(0))).value()); // its own question is still answered
        keep(0, degrees(0));
        QVERIFY(only(1));
        m_cache = make(); // in a file or on a server, it outlives the program
        QFETCH_GLOBAL(const Kind, kind);
        QCOMPARE(only(1), kind != Memory);
    }

    void aRefusalOfNothingOrNonsenseDoesNoHarm()
    {
        refuse(7, 0.9);
        keep(0, degrees(0));
        QCOMPARE(find(degrees(0)).first().threshold, 0.0);
        refuse(0, std::numeric_limits<double>::quiet_NaN());
        const auto found = find(degrees(0));
        QVERIFY(found.isEmpty() || !std::isnan(found.first().threshold));
    }

    void theSpaceOfVectorsIsCountedAndGivenBack()
    {
        keep(0, degrees(0));
        const qint64 before = await(m_cache->figures())->bytes;
        keep(1, QList<float>(1536, 1.F));
        QFETCH_GLOBAL(const Kind, kind);
        const bool real = kind != Memory;
        const qint64 with = await(m_cache->figures())->bytes;
        QVERIFY(!real || with > before + 1536 * 5);
        keep(1, QList<float>(8, 1.F));
        QVERIFY(!real || await(m_cache->figures())->bytes < with);
        QVERIFY(await(m_cache->clear()));
        QCOMPARE(await(m_cache->figures())->bytes, 0);
    }

    void anotherProgramIsNoticed()
    {
        QFETCH_GLOBAL(const Kind, kind);
        if (kind == Memory) {
            QSKIP("one in memory is of one program");
        }
        keep(0, degrees(0));
        QCOMPARE(find(degrees(0)).size(), 1);
        const auto other = make();
        QVERIFY(await(other->keep(name(1), answer(QStringLiteral("a")))));
        QVERIFY(
            await(other->similar()->note({name(1), scope('a'), QStringLiteral("?"), degrees(1)})));
        QCOMPARE(find(degrees(0)).size(), 2);
        QVERIFY(await(other->clear()));
        QVERIFY(find(degrees(0)).isEmpty());
    }

private:
    [[nodiscard]] std::unique_ptr<ResponseCache> make()
    {
        QFETCH_GLOBAL(const Kind, kind);
        switch (kind) {
        case Memory:
            break;
        case Sqlite:
            return std::make_unique<SqliteResponseCache>(
                m_folder->filePath(QStringLiteral("answers.db")), m_clock);
        case Redis:
            return onServer();
        }
        return std::make_unique<MemoryCache>(m_clock);
    }
    // Each test has a space of its own there.
    [[nodiscard]] std::unique_ptr<ResponseCache> onServer()
    {
        if (!m_server) {
            m_server = std::make_unique<RedisServer>();
            [this] { QVERIFY(m_server->start()); }();
        }
        auto cache = std::make_unique<RedisResponseCache>(m_clock, patientLimits());
        cache->use(m_server->address(QStringLiteral("test%1").arg(m_space)), {});
        return cache;
    }
    [[nodiscard]] SimilarAnswers &similar() { return *m_cache->similar(); }
    [[nodiscard]] CachedAnswer answer(const QString &text) const
    {
        CachedAnswer answer;
        answer.message = Message::fromText(Role::Assistant, text);
        answer.stored = m_clock.now();
        return answer;
    }
    void note(int n, const QList<float> &vector)
    {
        QVERIFY(await(
            similar().note({name(n), scope('a'), QStringLiteral("问题 %1?").arg(n), vector})));
    }
    void keep(int n, const QList<float> &vector)
    {
        QVERIFY(await(m_cache->keep(name(n), answer(QStringLiteral("a")))));
        note(n, vector);
    }
    void refuse(int n, double similarity) { QVERIFY(await(similar().refuse(name(n), similarity))); }
    [[nodiscard]] QList<SimilarQuestion> find(const QList<float> &vector, int most = 8)
    {
        return await(similar().findSimilar(scope('a'), vector, most)).value();
    }

    FakeClock m_clock;
    int m_space = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<ResponseCache> m_cache;
};

QTEST_GUILESS_MAIN(TestSimilarAnswers)
#include "tst_similaranswers.moc"
