// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a team's cache is made of without a network: its address, sealed answers, and two caches
// as one.
#include "chat/sealedanswer.h"
#include "chat/teamserver.h"
#include "chat/tieredcache.h"
#include "support/fakeclock.h"
#include "support/memorycache.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// A cache that knows these questions and nothing else.
class KnownQuestions final : public ResponseCache, public SimilarAnswers
{
public:
    std::optional<QList<SimilarQuestion>> known; // nothing: it fails
    QStringList told;

    void setBounds(const CacheBounds &) override {}
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> find(const CacheKey &) override
    {
        return ready(Result<std::optional<CachedAnswer>>(std::nullopt));
    }
    QFuture<Result<void>> served(const CacheKey &, Money) override { return done(); }
    QFuture<Result<void>> keep(const CacheKey &, const CachedAnswer &) override { return done(); }
    [[nodiscard]] QFuture<Result<CacheFigures>> figures() override
    {
        return ready(Result<CacheFigures>(CacheFigures()));
    }
    [[nodiscard]] QFuture<Result<void>> clear() override { return done(); }
    [[nodiscard]] SimilarAnswers *similar() override { return this; }

    [[nodiscard]] QFuture<Result<QList<SimilarQuestion>>>
    findSimilar(const CacheScope &, const QList<float> &, int) override
    {
        using Found = Result<QList<SimilarQuestion>>;
        return ready(known ? Found(*known)
                           : Found(Unexpected(ErrorKind::Storage, QStringLiteral("broken"))));
    }
    QFuture<Result<void>> note(const AskedQuestion &asked) override
    {
        told.append(asked.question);
        return done();
    }
    QFuture<Result<void>> refuse(const QByteArray &key, double) override
    {
        told.append(QString::fromLatin1(key));
        return done();
    }

private:
    template <class T>
    [[nodiscard]] static QFuture<T> ready(const T &value)
    {
        return QtFuture::makeReadyFuture(value);
    }
    [[nodiscard]] static QFuture<Result<void>> done() { return ready(Result<void>()); }
};

} // namespace

class TestTeamCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tiers.reset();
        m_own = std::make_unique<MemoryCache>(m_clock);
        m_team = std::make_unique<MemoryCache>(m_clock);
        m_tiers = std::make_unique<TieredCache>(*m_own, *m_team);
    }

    void anAddressIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
        };
        row("redis://cache.example", "redis://cache.example:6379/0");
        row("  REDIS://Cache.Example:7000/ ", "redis://cache.example:7000/0");
        row("rediss://10.0.0.7:6380/12", "rediss://10.0.0.7:6380/12");
        row("redis://[::1]:6379/2", "redis://[::1]:6379/2");
        row("redis://[fe80::1]", "redis://[fe80::1]:6379/0");
        row("redis://bücher.example", "redis://xn--bcher-kva.example:6379/0");
        row("unix:///run/redis/redis.sock", "unix:///run/redis/redis.sock?db=0");
        row("unix:///run/my%20redis?db=4", "unix:///run/my redis?db=4");
    }
    void anAddressIsReadAsItIsWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        const auto server =
            teamServerFromText(text, QStringLiteral(" team-1.a_B "), QStringLiteral(" ann "));
        QVERIFY2(server, qPrintable(server ? QString() : server.error().detail));
        QCOMPARE(addressOf(*server), read);
        QCOMPARE(server->space, QStringLiteral("team-1.a_B"));
        QCOMPARE(server->user, QStringLiteral("ann"));
        QCOMPARE(server->encrypted, read.startsWith(QLatin1String("rediss")));
    }

    void aWrongAddressIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("", "missing");
        row("   ", "missing");
        row("cache.example", "begin with redis://");
        row("cache.example:6379", "begin with redis://");
        row("http://cache.example", "begin with redis://");
        row("redis://", "needs a host");
        row("redis:///0", "needs a host");
        row("redis://cache.example:0", "port");
        row("redis://cache.example:99999", "can't be read");
        row("redis://cache.example/x", "number of a database");
        row("redis://cache.example/-1", "number of a database");
        row("redis://cache.example/1/2", "number of a database");
        row("redis://cache.example/0?x=1", "number of a database");
        row("redis://ann:barley@cache.example", "keychain");
        row("redis://:barley@cache.example", "keychain");
        row("redis://ann:bar ley@@cache.example", "keychain");
        row("redis://cache example", "can't be read");
        row("unix://redis.sock", "whole path");
        row("unix:///", "whole path");
        row("unix:///run/redis.sock?db=x", "database");
    }
    void aWrongAddressIsRefusedInOneSentence()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const auto server = teamServerFromText(text, usualTeamSpace, {});
        QVERIFY(!server);
        QCOMPARE(server.error().kind, ErrorKind::Configuration);
        QVERIFY2(server.error().detail.contains(says), qPrintable(server.error().detail));
        QVERIFY(!server.error().detail.contains(QLatin1String("barley")));
    }

    void hugeAndStrangeNamesAreRefused()
    {
        const QString address = QStringLiteral("redis://cache.example");
        QVERIFY(!teamServerFromText(address + QString(100'000, u'x'), usualTeamSpace, {}));
        QVERIFY(!teamServerFromText(QStringLiteral("unix:///") + QString(200, u'x'), usualTeamSpace,
                                    {}));
        for (const char *space : {"", " ", "a:b", "a*", "a b", "команда", "[x]"}) {
            QVERIFY(!teamServerFromText(address, QString::fromUtf8(space), {}));
        }
        QVERIFY(!teamServerFromText(address, QString(65, u'x'), {}));
        QVERIFY(teamServerFromText(address, QString(64, u'x'), {}));
        QVERIFY(!teamServerFromText(address, usualTeamSpace, QStringLiteral("a b")));
        QVERIFY(!teamServerFromText(address, usualTeamSpace, QString(201, u'x')));
        QVERIFY(teamServerFromText(address, usualTeamSpace, QStringLiteral("Ąnn")));
    }

    void aSealShowsEveryChange()
    {
        const CachedAnswer kept = answer(QStringLiteral("Да 字"));
        const QByteArray sealed = sealedAnswer("key", kept);
        QCOMPARE(openedAnswer("key", sealed), std::optional(kept));
        QVERIFY(!openedAnswer("other", sealed));
        QVERIFY(!openedAnswer("key", {}));
        QVERIFY(!openedAnswer("key", sealed + 'x'));
        for (qsizetype n = 0; n < sealed.size(); ++n) {
            QByteArray changed = sealed;
            changed[n] = static_cast<char>(changed[n] ^ 0x20);
            QVERIFY(!openedAnswer("key", changed));
            QVERIFY(!openedAnswer("key", sealed.left(n)));
        }
    }

    void theOwnCacheIsAskedFirst()
    {
        static_cast<void>(m_own->keep("k", answer(QStringLiteral("mine"))));
        static_cast<void>(m_team->keep("k", answer(QStringLiteral("ours"))));
        QCOMPARE(textOf("k"), QStringLiteral("mine"));
        QCOMPARE(m_team->lookups(), 0);
        m_tiers->served("k", Money::fromNano(3));
        QCOMPARE(m_own->figures().result()->hits, 1);
        QCOMPARE(m_team->figures().result()->hits, 0);
    }

    void whatTheTeamKnowsIsFoundAndKeptOnceItIsUsed()
    {
        static_cast<void>(m_team->keep("k", answer(QStringLiteral("ours"))));
        QCOMPARE(textOf("k"), QStringLiteral("ours"));
        QVERIFY(m_own->all().isEmpty()); // looking changes nothing
        m_tiers->served("k", Money::fromNano(3));
        QCOMPARE(m_own->all().value("k").message.text(), QStringLiteral("ours"));
        QCOMPARE(m_own->figures().result()->hits, 0);
        QCOMPARE(m_team->figures().result()->hits, 1);
        QCOMPARE(m_team->figures().result()->saved, Money::fromNano(3));
        m_tiers->served("k", Money::fromNano(3)); // from now on it is the own one's
        QCOMPARE(m_own->figures().result()->hits, 1);
    }

    void answersAreKeptInBothButNoSignatures()
    {
        CachedAnswer signedOne = answer(QStringLiteral("text"));
        signedOne.message.parts.prepend(ReasoningPart{{}, QStringLiteral("s"), R"({"x":1})"});
        signedOne.message.parts.prepend(
            ReasoningPart{QStringLiteral("hm"), QStringLiteral("s"), R"({"x":1})"});
        m_tiers->keep("k", signedOne);
        QCOMPARE(m_own->all().value("k"), signedOne);
        const QList<Part> shared = m_team->all().value("k").message.parts;
        QCOMPARE(shared, (QList<Part>{ReasoningPart{QStringLiteral("hm"), {}, {}},
                                      TextPart{QStringLiteral("text")}}));
        // Nor are they taken from others.
        static_cast<void>(m_team->keep("other", signedOne));
        QCOMPARE(m_tiers->find("other").result().value()->message.parts, shared);
    }

    void aTeamThatFailsOrHangsIsAMiss()
    {
        static_cast<void>(m_own->keep("mine", answer(QStringLiteral("mine"))));
        Error error;
        error.kind = ErrorKind::Storage;
        m_team->failWith(error);
        QCOMPARE(textOf("mine"), QStringLiteral("mine"));
        QCOMPARE(m_tiers->find("k").result().value(), std::nullopt);
        QVERIFY(m_tiers->keep("k", answer(QStringLiteral("a"))).result());
        QCOMPARE(textOf("k"), QStringLiteral("a"));
        m_team->failWith({});
        m_team->hang(true);
        QCOMPARE(textOf("mine"), QStringLiteral("mine"));
        const auto never = m_tiers->find("other");
        QVERIFY(!never.isFinished());
        // An own one that fails does not hide the team's; its error is told where that has nothing.
        m_team->hang(false);
        m_own->failWith(error);
        static_cast<void>(m_team->keep("ours", answer(QStringLiteral("ours"))));
        QCOMPARE(textOf("ours"), QStringLiteral("ours"));
        QCOMPARE(m_tiers->find("nobody's").result().error(), error);
    }

    void clearingAndFiguresAreThoseOfTheOwnOne()
    {
        m_tiers->keep("k", answer(QStringLiteral("a")));
        QCOMPARE(m_tiers->figures().result()->answers, 1);
        QVERIFY(m_tiers->clear().result());
        QVERIFY(m_own->all().isEmpty());
        QCOMPARE(m_team->all().size(), 1);
        m_tiers->setBounds({1000, 1h});
        m_clock.advance(2h);
        QVERIFY(m_team->find("k").result().value()); // its bounds are not ours
    }

    void likenessesOfBothAreFoundOnce()
    {
        KnownQuestions own;
        KnownQuestions team;
        TieredCache tiers(own, team);
        own.known = {{"a", QStringLiteral("A?"), 0.97, 0.0},
                     {"b", QStringLiteral("B?"), 0.9, 0.95}};
        team.known = {{"c", QStringLiteral("C?"), 0.99, 0.0},
                      {"a", QStringLiteral("A?"), 0.97, 0.98}};
        const auto names = [&tiers](int most) {
            QByteArrayList keys;
            const auto found = tiers.similar()->findSimilar("s", {1.F}, most).result().value();
            for (const SimilarQuestion &one : found) {
                keys.append(one.key + ' ' + QByteArray::number(one.threshold));
            }
            return keys;
        };
        QCOMPARE(names(8), (QByteArrayList{"c 0", "a 0.98", "b 0.95"}));
        QCOMPARE(names(1), QByteArrayList{"c 0"});
        QVERIFY(names(-1).isEmpty());
        own.known.reset();
        QCOMPARE(names(8).size(), 2);
        team.known.reset();
        QVERIFY(!tiers.similar()->findSimilar("s", {1.F}, 8).result());
        own.known = {{"a", QStringLiteral("A?"), 0.97, 0.0}};
        QCOMPARE(names(8), QByteArrayList{"a 0"});
        tiers.similar()->note({"a", "s", QStringLiteral("A?"), {1.F}});
        tiers.similar()->refuse("b", 0.9);
        QCOMPARE(own.told, (QStringList{QStringLiteral("A?"), QStringLiteral("b")}));
        QCOMPARE(team.told, own.told);
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
    [[nodiscard]] QString textOf(const CacheKey &key)
    {
        return m_tiers->find(key).result().value()->message.text();
    }

    FakeClock m_clock;
    std::unique_ptr<MemoryCache> m_own;
    std::unique_ptr<MemoryCache> m_team;
    std::unique_ptr<TieredCache> m_tiers;
};

QTEST_GUILESS_MAIN(TestTeamCache)
#include "tst_teamcache.moc"
