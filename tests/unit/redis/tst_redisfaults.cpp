// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The team's cache on servers that are no good: silent, cut off, talking nonsense, endless. It
// never waits in the main thread, never grows, and lookups find nothing at once until a sign of
// life.
#include "redis/redisprobe.h"
#include "redis/redisresponsecache.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakeredis.h"
#include "support/redisserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const CacheKey key(32, 'a');

using Phase = TeamCacheState::Phase;
using Saying = FakeRedis::Saying;

// For servers that are silent: they are given up soon.
RedisLimits shortLimits()
{
    RedisLimits limits = patientLimits();
    limits.connect = limits.command = 150ms;
    return limits;
}

TeamServer at(const FakeRedis &server, const QString &user = {})
{
    return teamServerFromText(QStringLiteral("redis://127.0.0.1:%1").arg(server.port()),
                              usualTeamSpace, user)
        .value();
}

} // namespace

class TestRedisFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadAnswerToALookupIsNoneAndTheConnectionEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<QString>("why");
        QTest::newRow("silence") << QByteArray() << false << teamerror::timeout;
        QTest::newRow("hangs up") << QByteArray() << true << teamerror::closed;
        QTest::newRow("cut in the middle")
            << QByteArray("$100\r\nhalf of it") << true << teamerror::closed;
        QTest::newRow("half, then silence")
            << QByteArray("$100\r\nhalf of it") << false << teamerror::timeout;
        QTest::newRow("a web server")
            << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false << teamerror::garbage;
        QTest::newRow("no number") << QByteArray("$x\r\n") << false << teamerror::garbage;
        QTest::newRow("below nothing") << QByteArray("$-7\r\n") << false << teamerror::garbage;
        QTest::newRow("a size that can't be")
            << QByteArray("$99999999999999999999\r\n") << false << teamerror::garbage;
        QTest::newRow("a list too long")
            << QByteArray("*2000000000\r\n$1\r\nx\r\n") << false << teamerror::garbage;
        QTest::newRow("lists in lists")
            << QByteArray("*1\r\n").repeated(2000) << false << teamerror::garbage;
        QTest::newRow("endless") << "$900000000\r\n" + QByteArray(20'000'000, 'x') << false
                                 << teamerror::garbage;
        // Whichever is reached first, the moment or the length.
        QTest::newRow("no end of a line") << QByteArray(20'000'000, '+') << false << QString();
    }
    void aBadAnswerToALookupIsNoneAndTheConnectionEnds()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, hangsUp);
        QFETCH(const QString, why);
        std::atomic<bool> isBad{true};
        FakeRedis server([&](const QByteArrayList &command) -> Saying {
            if (command.value(0) == "GETRANGE") {
                return isBad ? Saying{bytes, hangsUp} : Saying{"$0\r\n\r\n"};
            }
            return FakeRedis::polite(command);
        });
        const bool isSilent = why.isEmpty() || why == teamerror::timeout;
        RedisLimits limits = isSilent ? shortLimits() : patientLimits();
        limits.firstPause = limits.longestPause = 24h; // until it is told again
        RedisResponseCache cache(m_clock, limits);
        cache.use(at(server), {});
        const auto found = await(cache.find(key));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Storage);
        QVERIFY(why.isEmpty() || found.error().providerCode == why);
        QTRY_COMPARE(cache.state().phase, Phase::Unreachable);
        QCOMPARE(*cache.state().reason, found.error());
        const int commands = server.commands();
        for (int n = 0; n < 50; ++n) {
            const auto next = cache.find(key);
            QVERIFY(next.isFinished());
            QCOMPARE(next.result().value(), std::nullopt);
            const auto kept = cache.keep(key, answer());
            QVERIFY(kept.isFinished());
            QCOMPARE(kept.result().error(), found.error());
        }
        QCOMPARE(server.commands(), commands); // it is left alone
        isBad = false;
        cache.use(at(server), {});
        QVERIFY(await(cache.find(key)));
        QCOMPARE(cache.state().phase, Phase::Connected);
    }

    void aServerThatNeverSpeaksIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("half a word") << QByteArray("+PO");
    }
    void aServerThatNeverSpeaksIsGivenUp()
    {
        QFETCH(const QByteArray, greeting);
        FakeRedis server([greeting](const QByteArrayList &) { return Saying{greeting}; });
        RedisResponseCache cache(m_clock, shortLimits());
        QSignalSpy changes(&cache, &TeamCache::stateChanged);
        cache.use(at(server), {});
        QCOMPARE(cache.state().phase, Phase::Connecting);
        QVERIFY(!await(cache.find(key)).value_or(std::nullopt));
        QTRY_COMPARE(cache.state().phase, Phase::Unreachable);
        QCOMPARE(cache.state().reason->providerCode, teamerror::timeout);
        QTRY_VERIFY(changes.size() >= 2);
        const QDateTime since = cache.state().since;
        QTRY_VERIFY(server.connections() >= 4); // tried again and again
        QCOMPARE(cache.state().since, since);
        QCOMPARE(await(cache.test(at(server), {})).error().providerCode, teamerror::timeout);
    }

    void aLookupThatCameTooLateOpensTheCircuit()
    {
        std::atomic<bool> isSlow{true};
        FakeRedis server([&isSlow](const QByteArrayList &command) {
            if (isSlow && command.value(0) != "SELECT") {
                QElapsedTimer late;
                late.start();
                while (!late.hasExpired(30)) {
                    QThread::yieldCurrentThread();
                }
            }
            return command.value(0) == "GETRANGE" ? Saying{"$0\r\n\r\n"}
                                                  : FakeRedis::polite(command);
        });
        RedisLimits limits = patientLimits();
        limits.patience = 20ms;
        RedisResponseCache cache(m_clock, limits);
        cache.use(at(server), {});
        QTRY_COMPARE(cache.state().phase, Phase::Unreachable);
        QCOMPARE(cache.state().reason->providerCode, teamerror::slow);
        QVERIFY(cache.find(key).isFinished());
        isSlow = false;
        QTRY_COMPARE(cache.state().phase, Phase::Connected);
    }

    void theMainThreadGoesOnMeanwhile()
    {
        FakeRedis server([](const QByteArrayList &) { return Saying(); });
        RedisResponseCache cache(m_clock, patientLimits());
        cache.use(at(server), {});
        QTRY_COMPARE(server.connections(), 1);
        const auto found = cache.find(key);
        const auto kept = cache.keep(key, answer());
        const auto figures = cache.figures();
        int turns = 0;
        while (turns < 1000) {
            QCoreApplication::processEvents();
            ++turns;
        }
        // All of them still wait, and none of us did.
        QVERIFY(!found.isFinished() && !kept.isFinished() && !figures.isFinished());
        cache.leave({});
        QVERIFY(cache.find(key).isFinished());
    }

    void noMoreWaitsThanMay()
    {
        FakeRedis server([](const QByteArrayList &command) {
            return command.value(0) == "EVAL" ? Saying() : FakeRedis::polite(command);
        });
        RedisResponseCache cache(m_clock, patientLimits());
        cache.use(at(server), {});
        QTRY_COMPARE(cache.state().phase, Phase::Connected);
        QList<QFuture<Result<void>>> all;
        for (int n = 0; n < 200; ++n) {
            all.append(cache.keep(QByteArray::number(n), answer()));
        }
        QVERIFY(all.last().isFinished());
        QCOMPARE(all.last().result().error().providerCode, teamerror::busy);
        QVERIFY(!all.first().isFinished());
        cache.leave({});
        QVERIFY(all.at(50).isFinished()); // refused, not forgotten
    }

    void clearingEndsThoughTheNamesDoNot()
    {
        FakeRedis server([](const QByteArrayList &command) -> Saying {
            if (command.value(0) == "SCAN") {
                return {"*2\r\n$1\r\n7\r\n*1\r\n" + FakeRedis::bulk("strange:ans:1"), false};
            }
            return command.value(0) == "UNLINK" ? Saying{{}, true} : FakeRedis::polite(command);
        });
        RedisResponseCache cache(m_clock, patientLimits());
        cache.use(at(server), {});
        const auto cleared = await(cache.clear());
        QVERIFY(!cleared);
        QCOMPARE(cleared.error().providerCode, teamerror::garbage);
        QCOMPARE(server.connections(), 1); // nothing strange was removed
    }

    void aServerThatRepeatsThePasswordIsNotQuoted()
    {
        FakeRedis server([](const QByteArrayList &command) -> Saying {
            return {"-ERR unknown command, with args beginning with: " + command.join(' ') +
                    "\r\n"};
        });
        RedisResponseCache cache(m_clock, patientLimits());
        const Secret password(QByteArray("open-barley"));
        cache.use(at(server, QStringLiteral("me")), password);
        const auto figures = await(cache.figures());
        QVERIFY(!figures.error().detail.contains(QLatin1String("barley")));
        QTRY_COMPARE(cache.state().phase, Phase::Unreachable);
        QVERIFY(!cache.state().reason->detail.contains(QLatin1String("barley")));
        const auto tested = await(cache.test(at(server, QStringLiteral("me")), password));
        QVERIFY(!tested.error().detail.contains(QLatin1String("barley")));
    }

    void aServersOwnWordsAreShortAndSteerNoTerminal()
    {
        FakeRedis server([](const QByteArrayList &command) -> Saying {
            return command.value(0) == "EVAL"
                       ? Saying{"-ERR \x1b[31m" + QByteArray(5000, 'x') + "\r\n"}
                       : FakeRedis::polite(command);
        });
        RedisResponseCache cache(m_clock, patientLimits());
        cache.use(at(server), {});
        const auto figures = await(cache.figures());
        QVERIFY(!figures);
        QVERIFY(figures.error().detail.size() < 300);
        QVERIFY(!figures.error().detail.contains(QChar(0x1b)));
        QCOMPARE(cache.state().phase, Phase::Connected);
    }

    void aTestTellsWhatTheServerIs_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("vectors");
        const QByteArray known = "*1\r\n*2\r\n$4\r\nvsim\r\n:-5\r\n";
        QTest::newRow("8") << QByteArray("# Server\r\nredis_version:8.2.1\r\nos:x\r\n") << known
                           << "Redis 8.2.1" << true;
        QTest::newRow("7") << QByteArray("redis_version:7.0.15\r\n") << QByteArray("*1\r\n$-1\r\n")
                           << "Redis 7.0.15" << false;
        QTest::newRow("valkey") << QByteArray("redis_version:7.2.4\r\nvalkey_version:8.0.1\r\n")
                                << QByteArray("*0\r\n") << "Valkey 8.0.1" << false;
        QTest::newRow("hostile") << QByteArray("redis_version:<b>\x1b[1m8\r\n")
                                 << QByteArray("-NOPERM\r\n") << "Redis b1m8" << false;
    }
    void aTestTellsWhatTheServerIs()
    {
        QFETCH(const QByteArray, info);
        QFETCH(const QByteArray, command);
        QFETCH(const QString, version);
        QFETCH(const bool, vectors);
        FakeRedis server([=](const QByteArrayList &asked) -> Saying {
            const QByteArray word = asked.value(0);
            return word == "INFO"      ? Saying{FakeRedis::bulk(info)}
                   : word == "COMMAND" ? Saying{command}
                   : word == "EVAL"    ? Saying{":1\r\n"}
                                       : FakeRedis::polite(asked);
        });
        RedisResponseCache cache(m_clock, patientLimits());
        QCOMPARE(await(cache.test(at(server), {})).value(),
                 (TeamServerReport{version, vectors, {}}));
        QCOMPARE(cache.state().phase, Phase::Off);
    }

    void whereNothingListensItSaysSo()
    {
        RedisResponseCache cache(m_clock, patientLimits());
        for (const QString &address :
             {QStringLiteral("redis://127.0.0.1:%1").arg(RedisServer::freePort()),
              QStringLiteral("unix:///nowhere/redis.sock")}) {
            const TeamServer server = teamServerFromText(address, usualTeamSpace, {}).value();
            QCOMPARE(await(cache.test(server, {})).error().providerCode, teamerror::refused);
        }
        const TeamServer nowhere =
            teamServerFromText(QStringLiteral("redis://nowhere.invalid"), usualTeamSpace, {})
                .value();
        QCOMPARE(await(cache.test(nowhere, {})).error().providerCode, teamerror::noHost);
    }

private:
    [[nodiscard]] CachedAnswer answer() const
    {
        CachedAnswer answer;
        answer.message = Message::fromText(Role::Assistant, QStringLiteral("a"));
        answer.stored = m_clock.now();
        return answer;
    }

    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestRedisFaults)
#include "tst_redisfaults.moc"
