// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers found by likeness in a Redis: on a real server, whose vectors are compared here; and on
// one with vector sets. No Redis 8 was at hand: those commands are played by a server in between,
// which hands all others to the real one.
#include "redis/redisresponsecache.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakeredis.h"
#include "support/redisserver.h"

#include <QTest>
#include <QtEndian>
#include <cmath>
#include <limits>
#include <numbers>

using namespace parley;
using namespace std::chrono_literals;

namespace {

QByteArray name(int n)
{
    return QByteArray(31, 'k') + static_cast<char>(n);
}

CacheScope scope(char c)
{
    return QByteArray(32, c);
}

QList<float> degrees(double angle)
{
    const double radians = angle * std::numbers::pi / 180;
    return {float(std::cos(radians)), float(std::sin(radians)), 0.F, 0.F};
}

double like(double angle)
{
    return std::cos(angle * std::numbers::pi / 180);
}

QByteArray encoded(const RedisReply &reply)
{
    switch (reply.kind) {
    case RedisReply::Kind::Text:
        return FakeRedis::bulk(reply.text);
    case RedisReply::Kind::Number:
        return ':' + QByteArray::number(reply.number) + "\r\n";
    case RedisReply::Kind::Failure:
        return '-' + reply.text + "\r\n";
    case RedisReply::Kind::List: {
        QByteArray all = '*' + QByteArray::number(reply.list.size()) + "\r\n";
        for (const RedisReply &one : reply.list) {
            all += encoded(one);
        }
        return all;
    }
    default:
        return "$-1\r\n";
    }
}

// VADD, VSIM and VREM as the documentation of Redis 8 has them; the rest is the real server's.
class VectorSets
{
public:
    explicit VectorSets(const TeamServer &behind) : m_behind(behind) {}

    FakeRedis::Saying answer(const QByteArrayList &command)
    {
        const QByteArray word = command.value(0);
        if (word == "COMMAND") {
            return {"*1\r\n*2\r\n$4\r\nvsim\r\n:-5\r\n"};
        }
        if (word == "VADD") { // key FP32 blob element Q8
            const bool isKnown = command.value(2) == "FP32" && command.value(5) == "Q8";
            m_sets[command.value(1)].insert(command.value(4), command.value(3));
            return {isKnown ? ":1\r\n" : "-ERR syntax\r\n"};
        }
        if (word == "VREM") {
            return {m_sets[command.value(1)].remove(command.value(2)) > 0 ? ":1\r\n" : ":0\r\n"};
        }
        if (word == "VSIM") { // key FP32 blob COUNT n
            return {nearest(m_sets.value(command.value(1)), floats(command.value(3)),
                            command.value(5).toInt())};
        }
        const RedisDeadline by = std::chrono::steady_clock::now() + 30s;
        if (!m_line.isOpen() && !m_line.open(m_behind, {}, by)) {
            return {{}, true};
        }
        const auto reply = m_line.ask(command, by);
        return reply ? FakeRedis::Saying{encoded(*reply)} : FakeRedis::Saying{{}, true};
    }

private:
    static QList<float> floats(const QByteArray &bytes)
    {
        QList<float> vector(bytes.size() / 4);
        qFromLittleEndian<float>(bytes.constData(), vector.size(), vector.data());
        return vector;
    }
    static QByteArray nearest(const QMap<QByteArray, QByteArray> &set, const QList<float> &vector,
                              int most)
    {
        QList<std::pair<double, QByteArray>> all;
        for (auto it = set.cbegin(); it != set.cend(); ++it) {
            all.append({-cosine(vector, floats(it.value())), it.key()});
        }
        std::sort(all.begin(), all.end());
        RedisReply reply;
        reply.kind = RedisReply::Kind::List;
        for (const auto &[distance, element] : all.mid(0, most)) {
            RedisReply one;
            one.kind = RedisReply::Kind::Text;
            one.text = element;
            reply.list.append(one);
        }
        return encoded(reply);
    }

    const TeamServer m_behind;
    const std::atomic<bool> m_stopped{false};
    RedisLine m_line{m_stopped};
    QMap<QByteArray, QMap<QByteArray, QByteArray>> m_sets;
};

} // namespace

class TestRedisSimilar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("vectorSets");
        QTest::newRow("compared here") << false;
        QTest::newRow("vector sets") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(const bool, vectorSets);
        if (RedisServer::program().isEmpty()) {
            QSKIP("there is no redis-server here");
        }
        m_server = std::make_unique<RedisServer>();
        QVERIFY(m_server->start());
        m_sets = std::make_unique<VectorSets>(m_server->address());
        m_between = std::make_unique<FakeRedis>(
            [this](const QByteArrayList &command) { return m_sets->answer(command); });
        m_place =
            vectorSets
                ? teamServerFromText(QStringLiteral("redis://127.0.0.1:%1").arg(m_between->port()),
                                     usualTeamSpace, {})
                      .value()
                : m_server->address();
        m_cache = open();
    }
    void cleanup()
    {
        m_cache.reset();
        m_between.reset();
        m_sets.reset();
        m_server.reset();
    }

    void theMostSimilarComesFirst()
    {
        QVERIFY(find(degrees(0)).isEmpty());
        for (int n = 0; n < 40; ++n) {
            keep(n, degrees(2.0 * (39 - n)));
        }
        // They are fetched a few at a time, between the lookups.
        QTRY_COMPARE(find(degrees(0), 3).value(0).key, name(39));
        const auto found = find(degrees(0), 3);
        QCOMPARE(found.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(found[i].key, name(39 - i));
            QCOMPARE(found[i].question, QStringLiteral("问题 %1?").arg(39 - i));
            QVERIFY(std::abs(found[i].similarity - like(2.0 * i)) < 1e-5);
            QCOMPARE(found[i].threshold, 0.0);
        }
        QVERIFY(find(degrees(0), 0).isEmpty() && find(degrees(0), -1).isEmpty());
    }

    void anotherScopeOrLengthIsNotFound()
    {
        keep(0, degrees(0));
        QVERIFY(await(similar().findSimilar(scope('b'), degrees(0), 8)).value().isEmpty());
        QVERIFY(await(similar().findSimilar({}, degrees(0), 8)).value().isEmpty());
        QVERIFY(find({1.F, 0.F, 0.F}).isEmpty());
        keep(1, {1.F, 0.F, 0.F});
        QCOMPARE(find({1.F, 0.F, 0.F}).size(), 1);
        QCOMPARE(find(degrees(0)).size(), 1);
        // Noted again for another scope: found there alone.
        QVERIFY(await(similar().note({name(0), scope('b'), QStringLiteral("?"), degrees(0)})));
        QVERIFY(find(degrees(0)).isEmpty());
        QCOMPARE(await(similar().findSimilar(scope('b'), degrees(0), 8)).value().size(), 1);
    }

    void hostileVectorsAreNeitherKeptNorFound_data()
    {
        QTest::addColumn<QList<float>>("vector");
        QTest::newRow("none") << QList<float>();
        QTest::newRow("zero") << QList<float>(4, 0.F);
        QTest::newRow("nan") << QList<float>(4, std::numeric_limits<float>::quiet_NaN());
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

    void withoutItsAnswerAQuestionIsNotFound()
    {
        note(*m_cache, 0, degrees(0));
        QVERIFY(find(degrees(0)).isEmpty());
        keep(0, degrees(0));
        keep(1, degrees(5));
        raw({"DEL", "parley:ans:" + name(0).toHex()}); // as when its time has come
        QCOMPARE(find(degrees(0)).size(), 1);
        QVERIFY(await(m_cache->clear()));
        QVERIFY(find(degrees(0)).isEmpty());
        keep(2, degrees(0));
        QCOMPARE(find(degrees(0)).size(), 1);
        m_cache->setBounds({1'000'000, 24h});
        m_clock.advance(24h + 1ms);
        QVERIFY(find(degrees(0)).isEmpty());
    }

    void aRefusalRaisesTheThresholdAndTheSecondForgetsIt()
    {
        keep(0, degrees(10));
        keep(1, degrees(20));
        refuse(0, like(10));
        QCOMPARE(find(degrees(0)).size(), 2);
        QVERIFY(find(degrees(0)).first().threshold >= like(10));
        keep(0, degrees(10)); // what was learned stays
        QVERIFY(find(degrees(0)).first().threshold >= like(10));
        refuse(0, 0.5);
        QCOMPARE(find(degrees(0)).size(), 1);
        QVERIFY(await(m_cache->find(name(0))).value()); // its own question is still answered
        keep(0, degrees(10));
        QCOMPARE(find(degrees(0)).size(), 1);
        refuse(77, 0.9); // of nothing
        refuse(1, std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(find(degrees(0)).first().threshold, 1.0);
    }

    void whatOneMachineNotedAnotherFinds()
    {
        const auto other = open();
        for (int n = 0; n < 100; ++n) {
            QVERIFY(await(other->keep(name(n), answer())));
            note(*other, n, degrees(n * 0.5));
        }
        // The first vectors come with the question, the others after it.
        QVERIFY(!find(degrees(49.5)).isEmpty());
        QVERIFY(await(m_cache->figures()));
        QTRY_COMPARE(find(degrees(49.5)).first().key, name(99));
        QVERIFY(await(other->clear()));
        QVERIFY(find(degrees(49.5)).isEmpty());
    }

    void whatWasMeddledWithIsNotFound()
    {
        keep(0, degrees(0));
        keep(1, degrees(1));
        keep(2, degrees(2));
        const QByteArray asked = "parley:asked:";
        raw({"HSET", asked + name(0).toHex(), "question", "another one"});
        raw({"HSET", asked + name(1).toHex(), "vector", "short"});
        raw({"DEL", asked + name(2).toHex()});
        raw({"RPUSH", asked + name(2).toHex(), "x"});
        QVERIFY(find(degrees(0)).isEmpty());
        QCOMPARE(m_cache->state().phase, TeamCacheState::Phase::Connected);
    }

    void theSpaceOfQuestionsIsCountedAndGivenBack()
    {
        keep(0, degrees(0));
        const qint64 before = await(m_cache->figures())->bytes;
        note(*m_cache, 0, QList<float>(1536, 1.F));
        QVERIFY(await(m_cache->figures())->bytes > before + 1536 * 4);
        QVERIFY(await(m_cache->keep(name(0), answer())));
        QVERIFY(await(m_cache->figures())->bytes > before + 1536 * 4);
        note(*m_cache, 0, degrees(0));
        QCOMPARE(await(m_cache->figures())->bytes, before);
        QVERIFY(await(m_cache->clear()));
        QCOMPARE(await(m_cache->figures())->bytes, 0);
    }

    void aServerThatForgotAllBeginsAnew()
    {
        QFETCH_GLOBAL(const bool, vectorSets);
        if (vectorSets) {
            QSKIP("vector sets are the server's own");
        }
        for (int n = 0; n < 5; ++n) {
            keep(n, degrees(n));
        }
        QVERIFY(!find(degrees(0)).isEmpty());
        raw({"FLUSHALL"});
        QVERIFY(find(degrees(0)).isEmpty());
        keep(7, degrees(0));
        QCOMPARE(find(degrees(0)).size(), 1);
        QCOMPARE(find(degrees(0)).first().key, name(7));
    }

private:
    [[nodiscard]] std::unique_ptr<RedisResponseCache> open()
    {
        auto cache = std::make_unique<RedisResponseCache>(m_clock, patientLimits());
        cache->use(m_place, {});
        return cache;
    }
    [[nodiscard]] SimilarAnswers &similar() { return *m_cache->similar(); }
    [[nodiscard]] CachedAnswer answer() const
    {
        CachedAnswer answer;
        answer.message = Message::fromText(Role::Assistant, QStringLiteral("a"));
        answer.stored = m_clock.now();
        return answer;
    }
    static void note(RedisResponseCache &cache, int n, const QList<float> &vector)
    {
        QVERIFY(await(cache.similar()->note(
            {name(n), scope('a'), QStringLiteral("问题 %1?").arg(n), vector})));
    }
    void keep(int n, const QList<float> &vector)
    {
        QVERIFY(await(m_cache->keep(name(n), answer())));
        note(*m_cache, n, vector);
    }
    void refuse(int n, double similarity) { QVERIFY(await(similar().refuse(name(n), similarity))); }
    [[nodiscard]] QList<SimilarQuestion> find(const QList<float> &vector, int most = 8)
    {
        // What is fetched after a lookup is there for the next one.
        static_cast<void>(await(similar().findSimilar(scope('a'), vector, most)));
        static_cast<void>(await(m_cache->figures()));
        return await(similar().findSimilar(scope('a'), vector, most)).value();
    }
    void raw(const RedisCommand &command)
    {
        const std::atomic<bool> stopped{false};
        RedisLine line(stopped);
        const RedisDeadline by = std::chrono::steady_clock::now() + 30s;
        QVERIFY(line.open(m_server->address(), {}, by));
        QVERIFY(line.ask(command, by));
    }

    FakeClock m_clock;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<VectorSets> m_sets;
    std::unique_ptr<FakeRedis> m_between;
    TeamServer m_place;
    std::unique_ptr<RedisResponseCache> m_cache;
};

QTEST_GUILESS_MAIN(TestRedisSimilar)
#include "tst_redissimilar.moc"
