// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The team's cache on a real redis-server: shared, bounded, and whatever the server is like.
#include "chat/sealedanswer.h"
#include "redis/redisresponsecache.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/redisserver.h"

#include <QTemporaryFile>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const CacheKey keyA(32, 'a');
const CacheKey keyB(32, 'b');

using Phase = TeamCacheState::Phase;

} // namespace

class TestRedisResponseCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (RedisServer::program().isEmpty()) {
            QSKIP("there is no redis-server here");
        }
        m_server = std::make_unique<RedisServer>();
        m_server->takePort();
    }
    void cleanup() { m_server.reset(); }

    void whatOneMachineKeptAnotherFinds()
    {
        QVERIFY(m_server->start());
        const auto one = open();
        const auto other = open();
        const CachedAnswer kept = answer(QStringLiteral("Да 字 👩‍👧"));
        QVERIFY(await(one->keep(keyA, kept)));
        QCOMPARE(await(other->find(keyA)).value(), std::optional(kept));
        QVERIFY(await(other->served(keyA, Money::fromNano(7))));
        QCOMPARE(await(one->figures())->hits, 1);
        QCOMPARE(await(one->figures())->saved, Money::fromNano(7));
        // Another team on the same server has its own.
        const auto stranger = open(QStringLiteral("strangers"));
        QVERIFY(!await(stranger->find(keyA)).value());
        QCOMPARE(await(stranger->figures()).value(), CacheFigures());
    }

    void anAnswerLivesAsLongAsTheAgeThatIsSet()
    {
        QVERIFY(m_server->start());
        const auto cache = open();
        cache->setBounds({1'000'000, 24h});
        QVERIFY(await(cache->keep(keyA, answer(QStringLiteral("a")))));
        m_clock.advance(1h);
        CachedAnswer older = answer(QStringLiteral("b"));
        older.stored = older.stored.addSecs(-20 * 3600);
        QVERIFY(await(cache->keep(keyB, older)));
        const qint64 fresh = number({"PTTL", nameOf(keyA)});
        const qint64 old = number({"PTTL", nameOf(keyB)});
        QVERIFY(fresh > 23 * 3'600'000 && fresh <= 24 * 3'600'000);
        QVERIFY(old > 3 * 3'600'000 && old <= 4 * 3'600'000);
        CachedAnswer tooOld = answer(QStringLiteral("c"));
        tooOld.stored = tooOld.stored.addDays(-2);
        QVERIFY(await(cache->keep(keyA, tooOld)));
        QCOMPARE(number({"EXISTS", nameOf(keyA)}), 0);
    }

    void clearingTakesOnlyWhatIsTheTeams()
    {
        QVERIFY(m_server->start());
        const auto cache = open();
        const auto stranger = open(QStringLiteral("parley2"));
        QVERIFY(await(stranger->keep(keyA, answer(QStringLiteral("theirs")))));
        for (int n = 0; n < 2500; ++n) {
            cache->keep(QByteArray::number(n), answer(QStringLiteral("x")));
            if (n % 50 == 49) { // no more than may wait
                QVERIFY(await(cache->figures()));
            }
        }
        QVERIFY(await(cache->served("1", Money())));
        raw({"SET", "parley:of-another-program", "1"});
        raw({"SET", "parleyx", "1"});
        QCOMPARE(await(cache->figures())->answers, 2500);
        QVERIFY(await(cache->clear()));
        QCOMPARE(await(cache->figures())->answers, 0);
        QCOMPARE(await(cache->figures())->bytes, 0);
        QCOMPARE(await(cache->figures())->hits, 1);
        QVERIFY(await(stranger->find(keyA)).value());
        QCOMPARE(number({"EXISTS", "parley:of-another-program", "parleyx"}), 2);
        // What is left: the figures, and what is no answer of ours.
        QCOMPARE(raw({"KEYS", "parley:*"}).list.size(), 2);
    }

    void whatCantBeAnAnswerIsNeverServedAndGoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto sealed = [](const QByteArray &json, const CacheKey &of) {
            return "PA1" + answerChecksum(of, json) + json;
        };
        const auto with = [this](auto change) {
            CachedAnswer changed = answer(QStringLiteral("x"));
            change(changed);
            return cachedAnswerToJson(changed);
        };
        const QByteArray whole = sealedAnswer(keyA, answer(QStringLiteral("fine")));
        QTest::newRow("garbage") << QByteArray("\0\xff\xfe garbage", 12);
        QTest::newRow("one byte") << QByteArray("P");
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("longer") << whole + ' ';
        QByteArray flipped = whole;
        flipped[40] = static_cast<char>(flipped[40] ^ 1);
        QTest::newRow("a bit") << flipped;
        QTest::newRow("of another question") << sealedAnswer(keyB, answer(QStringLiteral("of b")));
        QTest::newRow("no object") << sealed("[1]", keyA);
        QTest::newRow("no text") << sealed(R"({"parts":[],"stored":1})", keyA);
        QTest::newRow("a call of a tool") << sealed(
            R"({"parts":[{"type":"tool_call","id":"1","name":"x","arguments":"{}"}],"stored":1})",
            keyA);
        QTest::newRow("deep") << sealed(QByteArray(100'000, '['), keyA);
        QTest::newRow("from the future")
            << sealed(with([](CachedAnswer &one) { one.stored = one.stored.addDays(3); }), keyA);
        QTest::newRow("paid to be asked")
            << sealed(with([](CachedAnswer &one) { one.cost = Money::fromNano(-5); }), keyA);
        QTest::newRow("too dear") << sealed(
            with([](CachedAnswer &one) { one.cost = Money::fromNano(9e18); }), keyA);
        QTest::newRow("too long") << QByteArray(4'000'010, 'x');
    }
    void whatCantBeAnAnswerIsNeverServedAndGoes()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(m_server->start());
        const auto cache = open();
        raw({"SET", nameOf(keyA), bytes});
        QCOMPARE(await(cache->find(keyA)).value(), std::nullopt);
        QVERIFY(await(cache->figures())); // what was wished before is done
        QCOMPARE(number({"EXISTS", nameOf(keyA)}), 0);
        QCOMPARE(cache->state().phase, Phase::Connected);
    }

    void namesOfAnotherKindAreNoAnswersEither()
    {
        QVERIFY(m_server->start());
        const auto cache = open();
        raw({"RPUSH", nameOf(keyA), "1"});
        QCOMPARE(await(cache->find(keyA)).value(), std::nullopt);
        QVERIFY(await(cache->figures()));
        QCOMPARE(number({"EXISTS", nameOf(keyA)}), 0);
        raw({"SET", "parley:sizes", "meddled"});
        const auto kept = await(cache->keep(keyA, answer(QStringLiteral("a"))));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Storage);
        QVERIFY(await(cache->clear()));
        QVERIFY(await(cache->keep(keyA, answer(QStringLiteral("a")))));
        QVERIFY(!cache->state().reason);
    }

    void whatRedisForgotByItselfIsNoTrouble()
    {
        QVERIFY(m_server->start());
        const auto cache = open();
        cache->setBounds({40'000, 24h});
        for (int n = 0; n < 5; ++n) {
            QVERIFY(await(cache->keep(QByteArray::number(n), answer(QString(2'000, u'x')))));
        }
        raw({"DEL", "parley:used", nameOf("1"), "parley:stored"});
        for (int n = 5; n < 40; ++n) {
            m_clock.advance(1s);
            QVERIFY(await(cache->keep(QByteArray::number(n), answer(QString(2'000, u'x')))));
        }
        QVERIFY(await(cache->find("39")).value());
        QVERIFY(await(cache->figures())->bytes <= 40'000);
    }

    void aPlaceIsWhatItsAddressSays_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("socket") << QStringLiteral("unix://SOCKET?db=3");
        QTest::newRow("number") << QStringLiteral("redis://127.0.0.1:PORT/3");
        QTest::newRow("name") << QStringLiteral("redis://localhost:PORT/3");
        QTest::newRow("IPv6") << QStringLiteral("redis://[::1]:PORT/3");
    }
    void aPlaceIsWhatItsAddressSays()
    {
        QFETCH(QString, address);
        const bool six = address.contains(u'[');
        if (!m_server->start({QStringLiteral("--bind"),
                              six ? QStringLiteral("::1") : QStringLiteral("127.0.0.1")}) &&
            six) {
            QSKIP("there is no IPv6 here");
        }
        address.replace(QStringLiteral("SOCKET"), m_server->socketPath());
        address.replace(QStringLiteral("PORT"), QString::number(m_server->port()));
        RedisResponseCache cache(m_clock, patientLimits());
        cache.use(teamServerFromText(address, usualTeamSpace, {}).value(), {});
        QVERIFY(await(cache.keep(keyA, answer(QStringLiteral("a")))));
        QCOMPARE(cache.state().phase, Phase::Connected);
        QVERIFY(raw({"INFO", "keyspace"}).text.contains("db3:"));
    }

    void thePasswordOpensAndNothingElse_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("error");
        QTest::newRow("right") << "team" << QByteArray("open-sesame") << QString();
        QTest::newRow("wrong") << "team" << QByteArray("open-barley") << teamerror::password;
        QTest::newRow("none") << "" << QByteArray() << teamerror::password;
        QTest::newRow("unknown user") << "nobody" << QByteArray("x") << teamerror::password;
        QTest::newRow("may not write") << "reader" << QByteArray("read") << teamerror::forbidden;
    }
    void thePasswordOpensAndNothingElse()
    {
        QFETCH(const QString, user);
        QFETCH(QByteArray, password);
        QFETCH(const QString, error);
        QTemporaryFile users;
        QVERIFY(users.open());
        users.write("user default off\n"
                    "user team on >open-sesame ~parley:* resetchannels -@all +auth +ping +select "
                    "+getrange +eval +scan +unlink +info +command|info +set +del +exists +pexpire "
                    "+zadd +zrem +zcard +zrange +zrangebyscore +hget +hset +hdel +hmget +hsetnx "
                    "+hincrby\n"
                    "user reader on >read ~parley:* resetchannels -@all +ping +getrange +eval "
                    "+zcard +zrange +hget +hmget +command|info\n");
        users.close();
        QVERIFY(m_server->start({QStringLiteral("--aclfile"), users.fileName()}));
        RedisResponseCache cache(m_clock, patientLimits());
        const TeamServer server =
            teamServerFromText(QStringLiteral("unix://") + m_server->socketPath(), usualTeamSpace,
                               user)
                .value();
        const Secret secret(QByteArray(password.constData(), password.size()));
        cache.use(server, secret);
        const auto kept = await(cache.keep(keyA, answer(QStringLiteral("a"))));
        QCOMPARE(kept.has_value(), error.isEmpty());
        const auto tested = await(cache.test(server, secret));
        if (error == teamerror::password) {
            QCOMPARE(kept.error().providerCode, error);
            QCOMPARE(cache.state().phase, Phase::Unreachable);
            QCOMPARE(cache.state().reason->providerCode, error);
            QCOMPARE(tested.error().providerCode, error);
            QVERIFY(cache.find(keyA).isFinished()); // at once
            return;
        }
        QCOMPARE(cache.state().phase, Phase::Connected);
        QVERIFY(tested);
        QVERIFY(!tested->vectorSets);
        QVERIFY(await(cache.find(keyA)));
        QVERIFY(await(cache.figures()));
        if (error.isEmpty()) {
            QVERIFY(tested->version.startsWith(QLatin1String("Redis 7")));
            QVERIFY(await(cache.find(keyA)).value());
            QVERIFY(await(cache.served(keyA, Money::fromNano(1))));
            QVERIFY(await(cache.clear()));
            QVERIFY(!cache.state().reason && !tested->keepsNothing);
        } else {
            QCOMPARE(cache.state().reason->providerCode, error);
            QCOMPARE(tested->keepsNothing->providerCode, error);
        }
    }

    void aFullOneAndACopyAreReadAllTheSame()
    {
        QVERIFY(m_server->start());
        const auto cache = open();
        QVERIFY(await(cache->keep(keyA, answer(QStringLiteral("a")))));
        raw({"CONFIG", "SET", "maxmemory", "1"});
        checkItOnlyReads(*cache, teamerror::full);
        raw({"CONFIG", "SET", "maxmemory", "0"});
        QVERIFY(await(cache->keep(keyB, answer(QStringLiteral("b")))));
        QVERIFY(!cache->state().reason);
        raw({"REPLICAOF", "127.0.0.1", "1"});
        raw({"CONFIG", "SET", "replica-serve-stale-data", "yes"});
        checkItOnlyReads(*cache, teamerror::readOnly);
    }

    void itComesBackWhenTheServerDoes()
    {
        QVERIFY(m_server->start());
        const auto cache = open();
        QVERIFY(await(cache->keep(keyA, answer(QStringLiteral("a")))));
        QVERIFY(m_server->start()); // anew, with nothing in it
        // On a new connection: at once, or soon where it was noticed that the server was away.
        QVERIFY(!await(cache->find(keyA)).value_or(std::nullopt));
        QTRY_COMPARE(cache->state().phase, Phase::Connected);
        QVERIFY(!await(cache->find(keyA)).value());
        m_server->stop();
        QVERIFY(!await(cache->find(keyA)).value_or(std::nullopt));
        QTRY_COMPARE(cache->state().phase, Phase::Unreachable);
        QTRY_COMPARE(cache->state().reason->providerCode, teamerror::refused);
        QVERIFY(cache->find(keyA).isFinished());
        QVERIFY(!await(cache->keep(keyA, answer(QStringLiteral("a")))));
        QVERIFY(m_server->start());
        QTRY_COMPARE(cache->state().phase, Phase::Connected);
        QVERIFY(await(cache->keep(keyA, answer(QStringLiteral("b")))));
        QCOMPARE(await(cache->find(keyA)).value()->message.text(), QStringLiteral("b"));
    }

    void aHungOneIsLeftAloneUntilItAnswersInTime()
    {
        QVERIFY(m_server->start());
        RedisLimits limits = patientLimits();
        limits.command = 100ms;
        RedisResponseCache cache(m_clock, limits);
        cache.use(m_server->address(), {});
        QVERIFY(await(cache.keep(keyA, answer(QStringLiteral("a")))));
        m_server->hang();
        const auto lost = cache.find(keyA);
        QTRY_COMPARE(cache.state().phase, Phase::Unreachable);
        QCOMPARE(cache.state().reason->providerCode, teamerror::timeout);
        QVERIFY(!await(lost).value_or(std::nullopt));
        for (int n = 0; n < 100; ++n) {
            QVERIFY(cache.find(keyA).isFinished()); // nobody waits
        }
        m_server->wakeUp();
        QTRY_COMPARE(cache.state().phase, Phase::Connected);
        QVERIFY(await(cache.find(keyA)).value());
    }

    void whatWasKeptGetsOutBeforeItEnds()
    {
        QVERIFY(m_server->start());
        auto cache = open();
        QVERIFY(await(cache->figures()));
        for (int n = 0; n < 20; ++n) {
            cache->keep(QByteArray::number(n), answer(QStringLiteral("x")));
        }
        cache.reset();
        QCOMPARE(await(open()->figures())->answers, 20);
    }

    void whoAsksBeforeItIsToldWhereWaitsForThat()
    {
        QVERIFY(m_server->start());
        QVERIFY(await(open()->keep(keyA, answer(QStringLiteral("a")))));
        RedisResponseCache cache(m_clock, patientLimits());
        int wanted = 0;
        connect(&cache, &TeamCache::wanted, this, [&wanted] { ++wanted; });
        QVERIFY(cache.find(keyA).isFinished()); // off
        QVERIFY(!await(cache.figures()));
        cache.expect();
        const auto found = cache.find(keyA);
        const auto figures = cache.figures();
        QVERIFY(!found.isFinished() && !figures.isFinished());
        QCOMPARE(wanted, 1);
        cache.use(m_server->address(), {});
        QVERIFY(await(found).value());
        QCOMPARE(await(figures)->answers, 1);
        cache.expect();
        const auto vain = cache.find(keyA);
        Error locked;
        locked.detail = QStringLiteral("locked");
        cache.leave(locked);
        QVERIFY(!await(vain).value());
        QCOMPARE(cache.state().phase, Phase::Off);
        QCOMPARE(cache.state().reason, std::optional(locked));
        QCOMPARE(await(cache.figures()).error(), locked);
    }

#ifdef PARLEY_TEST_TLS
    void encryptedMeansThatTheServerIsTheOneItSays_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("signed") << "server" << true;
        QTest::newRow("of another host") << "otherhost" << false;
        QTest::newRow("expired") << "expired" << false;
        QTest::newRow("signed by nobody") << "selfsigned" << false;
    }
    void encryptedMeansThatTheServerIsTheOneItSays()
    {
        QFETCH(const QString, certificate);
        QFETCH(const bool, trusted);
        const QString folder = QStringLiteral(PARLEY_TEST_TLS "/");
        qputenv("SSL_CERT_FILE", PARLEY_TEST_TLS "/ca.pem");
        const int port = RedisServer::freePort();
        QVERIFY(m_server->start(
            {QStringLiteral("--tls-auth-clients"), QStringLiteral("no"),
             QStringLiteral("--tls-ca-cert-file"), folder + QStringLiteral("ca.pem"),
             QStringLiteral("--tls-port"), QString::number(port), QStringLiteral("--tls-cert-file"),
             folder + certificate + QStringLiteral(".pem"), QStringLiteral("--tls-key-file"),
             folder + certificate + QStringLiteral(".key")}));
        RedisResponseCache cache(m_clock, patientLimits());
        cache.use(teamServerFromText(QStringLiteral("rediss://127.0.0.1:%1").arg(port),
                                     usualTeamSpace, {})
                      .value(),
                  {});
        const CachedAnswer large = answer(QString(300'000, u'x'));
        const auto kept = await(cache.keep(keyA, large));
        QCOMPARE(kept.has_value(), trusted);
        if (trusted) {
            QCOMPARE(await(cache.find(keyA)).value(), std::optional(large));
        } else {
            QCOMPARE(kept.error().providerCode, teamerror::certificate);
        }
        // A port that is not encrypted waits for words it understands.
        RedisLimits hasty = patientLimits();
        hasty.connect = 200ms;
        RedisResponseCache plain(m_clock, hasty);
        plain.use(teamServerFromText(QStringLiteral("rediss://127.0.0.1:%1").arg(m_server->port()),
                                     usualTeamSpace, {})
                      .value(),
                  {});
        QVERIFY(!await(plain.figures()));
    }
#else
    void withoutEncryptionItSaysSo()
    {
        RedisResponseCache cache(m_clock, patientLimits());
        cache.use(
            teamServerFromText(QStringLiteral("rediss://127.0.0.1"), usualTeamSpace, {}).value(),
            {});
        QCOMPARE(await(cache.figures()).error().providerCode, teamerror::noEncryption);
        QVERIFY(cache.state().reason->detail.contains(QLatin1String("redis://")));
    }
#endif

private:
    [[nodiscard]] CachedAnswer answer(const QString &text) const
    {
        CachedAnswer answer;
        answer.message = Message::fromText(Role::Assistant, text);
        answer.cost = Money::fromNano(1234);
        answer.stored = m_clock.now();
        return answer;
    }
    [[nodiscard]] std::unique_ptr<RedisResponseCache> open(const QString &space = usualTeamSpace)
    {
        auto cache = std::make_unique<RedisResponseCache>(m_clock, patientLimits());
        cache->use(m_server->address(space), {});
        return cache;
    }
    [[nodiscard]] static QByteArray nameOf(const CacheKey &key)
    {
        return "parley:ans:" + key.toHex();
    }
    RedisReply raw(const RedisCommand &command)
    {
        const std::atomic<bool> stopped{false};
        RedisLine line(stopped);
        const RedisDeadline by = std::chrono::steady_clock::now() + 30s;
        if (!line.open(m_server->address(), {}, by)) {
            return {};
        }
        return line.ask(command, by).value_or(RedisReply());
    }
    qint64 number(const RedisCommand &command)
    {
        const RedisReply reply = raw(command);
        return reply.kind == RedisReply::Kind::Number ? reply.number : -100;
    }
    void checkItOnlyReads(RedisResponseCache &cache, const QString &why)
    {
        const auto kept = await(cache.keep(keyB, answer(QStringLiteral("b"))));
        QVERIFY(!kept);
        QCOMPARE(kept.error().providerCode, why);
        QCOMPARE(cache.state().phase, Phase::Connected);
        QCOMPARE(cache.state().reason->providerCode, why);
        QVERIFY(await(cache.find(keyA)).value());
        QVERIFY(await(cache.figures()));
        const auto tested = await(cache.test(m_server->address(), {}));
        QCOMPARE(tested->keepsNothing->providerCode, why);
    }

    FakeClock m_clock;
    std::unique_ptr<RedisServer> m_server;
};

QTEST_GUILESS_MAIN(TestRedisResponseCache)
#include "tst_redisresponsecache.moc"
