// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/keyring.h"
#include "engine/keyspending.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

KeyName environmentKey(const QString &name)
{
    return {KeyName::Source::Environment, name, name, {}};
}

ProviderProfile profileWith(const QList<KeyName> &keys)
{
    ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("fake"));
    profile.keys = keys;
    return profile;
}

// What takeNext() gives: the key, or "error: …".
QString next(KeyRing &ring)
{
    QString got;
    ring.takeNext([&got](const Result<Secret> &key) {
        got =
            key ? QString::fromUtf8(key->reveal()) : QStringLiteral("error: ") + key.error().detail;
    });
    return got;
}

} // namespace

class TestKeyRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysComeInOrder();
    void aVariableIsReadAtEachUse();
    void theSameKeyAgain();
    void whatIsMissingIsPassedOver();
    void noKeyNamesTheRemedy();
    void aProfileThatNeedsNoneGetsNone();
    void aKeyNeverGoesToAnotherOrigin();
    void aMangledKeyIsRefusedBeforeItIsSent_data();
    void aMangledKeyIsRefusedBeforeItIsSent();
    void blanksAroundAKeyAreDropped();
    void aRefusedKeyRests();
    void theServersWordSetsTheRest();
    void whenAllRestTheSoonestIsTried();
    void aKeyThatWorkedIsWellAgain();
    void changingTheProfileWakesItsKeys();
    void restsOfProfilesAndSourcesAreApart();
    void noSecretIsInAnyError();
    void theKeyUsedLeastThisMonthComesFirst();
    void whatWasSpentIsKeptByMonth();
    void mangledSpendingIsLeftOut();
    void aKeyThatIsSwitchedOffIsNeverUsed();
    void restsSurviveTheProgram();
    void mangledRestsAreLeftOut();
};

void TestKeyRing::keysComeInOrder()
{
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("B_KEY"), QStringLiteral("from-env"));
    world.vault.put(QStringLiteral("a"), "from-vault");
    KeyRing ring(world.services, profileWith({FakeWorld::keychainKey(QStringLiteral("a")),
                                              environmentKey(QStringLiteral("B_KEY"))}));
    QVERIFY(ring.hasNext());
    QCOMPARE(next(ring), QStringLiteral("from-vault"));
    QCOMPARE(ring.current().name, QStringLiteral("a"));
    QCOMPARE(next(ring), QStringLiteral("from-env"));
    QVERIFY(!ring.hasNext());
    QVERIFY(next(ring).startsWith(QLatin1String("error")));
}

void TestKeyRing::aVariableIsReadAtEachUse()
{
    FakeWorld world;
    const ProviderProfile profile = profileWith({environmentKey(QStringLiteral("KEY"))});
    world.services.environment.insert(QStringLiteral("KEY"), QStringLiteral("old"));
    KeyRing first(world.services, profile);
    QCOMPARE(next(first), QStringLiteral("old"));
    world.services.environment.insert(QStringLiteral("KEY"), QStringLiteral("new"));
    KeyRing second(world.services, profile);
    QCOMPARE(next(second), QStringLiteral("new"));
}

void TestKeyRing::theSameKeyAgain()
{
    FakeWorld world;
    KeyRing ring(world.services, profileWith({FakeWorld::keychainKey(QStringLiteral("fake-1"))}));
    QCOMPARE(next(ring), QStringLiteral("key-one"));
    QByteArray again;
    ring.takeAgain([&again](const Result<Secret> &key) { again = key->reveal(); });
    QCOMPARE(again, QByteArray("key-one"));
    QCOMPARE(world.vault.reads().size(), 2);
}

void TestKeyRing::whatIsMissingIsPassedOver()
{
    FakeWorld world;
    KeyRing ring(world.services, profileWith({environmentKey(QStringLiteral("UNSET")),
                                              FakeWorld::keychainKey(QStringLiteral("gone")),
                                              FakeWorld::keychainKey(QStringLiteral("fake-1"))}));
    QCOMPARE(next(ring), QStringLiteral("key-one"));
}

void TestKeyRing::noKeyNamesTheRemedy()
{
    FakeWorld world;
    KeyRing ring(world.services, profileWith({environmentKey(QStringLiteral("MY_KEY")),
                                              FakeWorld::keychainKey(QStringLiteral("entry"))}));
    std::optional<Error> error;
    ring.takeNext([&error](const Result<Secret> &key) { error = key.error(); });
    QCOMPARE(error->kind, ErrorKind::Configuration);
    QVERIFY(error->detail.contains(QLatin1String("MY_KEY")));
    QVERIFY(error->detail.contains(QLatin1String("entry")));
    KeyRing none(world.services, profileWith({}));
    QVERIFY(next(none).contains(QLatin1String("fake")));
}

void TestKeyRing::aProfileThatNeedsNoneGetsNone()
{
    FakeWorld world;
    ProviderProfile profile = profileWith({});
    profile.quirks.keyRequired = false;
    KeyRing ring(world.services, profile);
    QCOMPARE(next(ring), QString());
    QByteArray again("x");
    ring.takeAgain([&again](const Result<Secret> &key) { again = key->reveal(); });
    QVERIFY(again.isEmpty());
    ring.refused(errorOf(ErrorKind::Auth)); // no key: nobody to rest
    QVERIFY(ring.current().name.isEmpty());
}

void TestKeyRing::aKeyNeverGoesToAnotherOrigin()
{
    FakeWorld world;
    ProviderProfile profile = profileWith({FakeWorld::keychainKey(QStringLiteral("fake-1"))});
    profile.bindKeys();
    for (const char *moved :
         {"https://evil.example/v1", "http://fake.example/v1", "https://fake.example:8443/v1",
          "https://fake.example.evil.example"}) {
        ProviderProfile changed = profile;
        changed.baseUrl = QUrl(QString::fromLatin1(moved));
        KeyRing ring(world.services, changed);
        QVERIFY(next(ring).contains(QLatin1String("was given for https://fake.example:443")));
    }
    QVERIFY(world.vault.reads().isEmpty());
    ProviderProfile samePlace = profile;
    samePlace.baseUrl = QUrl(QStringLiteral("https://FAKE.example:443/other/path"));
    KeyRing ring(world.services, samePlace);
    QCOMPARE(next(ring), QStringLiteral("key-one"));
}

void TestKeyRing::aMangledKeyIsRefusedBeforeItIsSent_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("line break inside") << QStringLiteral("sk-abc\r\nX-Evil: 1");
    QTest::newRow("blank inside") << QStringLiteral("sk-abc def");
    QTest::newRow("not Latin") << QStringLiteral("sk-ключ");
    QTest::newRow("curly quotes") << QStringLiteral("“sk-abc”");
    QTest::newRow("control") << QStringLiteral("sk-\x07abc");
}

void TestKeyRing::aMangledKeyIsRefusedBeforeItIsSent()
{
    QFETCH(QString, value);
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("KEY"), value);
    KeyRing ring(world.services, profileWith({environmentKey(QStringLiteral("KEY"))}));
    const QString got = next(ring);
    QVERIFY2(got.contains(QLatin1String("KEY holds characters")), qPrintable(got));
    QVERIFY(!got.contains(QLatin1String("abc")));
    world.vault.put(QStringLiteral("entry"), value.toUtf8());
    KeyRing vaultRing(world.services,
                      profileWith({FakeWorld::keychainKey(QStringLiteral("entry"))}));
    QVERIFY(next(vaultRing).contains(QLatin1String("holds characters")));
}

void TestKeyRing::blanksAroundAKeyAreDropped()
{
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("KEY"), QStringLiteral("  sk-abc\n"));
    KeyRing ring(world.services, profileWith({environmentKey(QStringLiteral("KEY"))}));
    QCOMPARE(next(ring), QStringLiteral("sk-abc"));
}

void TestKeyRing::aRefusedKeyRests()
{
    FakeWorld world;
    world.vault.put(QStringLiteral("b"), "key-b");
    const ProviderProfile profile = profileWith({FakeWorld::keychainKey(QStringLiteral("fake-1")),
                                                 FakeWorld::keychainKey(QStringLiteral("b"))});
    KeyRing ring(world.services, profile);
    QCOMPARE(next(ring), QStringLiteral("key-one"));
    ring.refused(errorOf(ErrorKind::QuotaExhausted, 429));
    const auto status = keyStatus(world.services, profile);
    QVERIFY(!status[0].health.ok);
    QCOMPARE(status[0].health.restingUntil, world.clock.steady() + 10min);
    QCOMPARE(status[0].health.reason->kind, ErrorKind::QuotaExhausted);
    QVERIFY(status[1].health.ok);
    KeyRing other(world.services, profile);
    QCOMPARE(next(other), QStringLiteral("key-b"));
    QVERIFY(!other.hasNext());
    world.clock.advance(10min);
    KeyRing later(world.services, profile);
    QCOMPARE(next(later), QStringLiteral("key-one"));
}

void TestKeyRing::theServersWordSetsTheRest()
{
    Error error = errorOf(ErrorKind::QuotaExhausted);
    QCOMPARE(KeyHealthBook::restFor(error), std::chrono::milliseconds(10min));
    error.retryAfter = 90s;
    QCOMPARE(KeyHealthBook::restFor(error), std::chrono::milliseconds(90s));
    error.retryAfter = 240h;
    QCOMPARE(KeyHealthBook::restFor(error), std::chrono::milliseconds(24h));
    error.retryAfter = -1s;
    QCOMPARE(KeyHealthBook::restFor(error), std::chrono::milliseconds(10min));
}

void TestKeyRing::whenAllRestTheSoonestIsTried()
{
    FakeWorld world;
    world.vault.put(QStringLiteral("b"), "key-b");
    const ProviderProfile profile = profileWith({FakeWorld::keychainKey(QStringLiteral("fake-1")),
                                                 FakeWorld::keychainKey(QStringLiteral("b"))});
    KeyRing ring(world.services, profile);
    QCOMPARE(next(ring), QStringLiteral("key-one"));
    ring.refused(errorOf(ErrorKind::Auth));
    QCOMPARE(next(ring), QStringLiteral("key-b"));
    Error shorter = errorOf(ErrorKind::QuotaExhausted);
    shorter.retryAfter = 30s;
    ring.refused(shorter);
    KeyRing again(world.services, profile);
    QCOMPARE(next(again), QStringLiteral("key-b"));
    QVERIFY(!again.hasNext());
}

void TestKeyRing::aKeyThatWorkedIsWellAgain()
{
    FakeWorld world;
    const ProviderProfile profile = profileWith({FakeWorld::keychainKey(QStringLiteral("fake-1"))});
    KeyRing ring(world.services, profile);
    QCOMPARE(next(ring), QStringLiteral("key-one"));
    ring.refused(errorOf(ErrorKind::Auth));
    ring.worked();
    const KeyHealth health = keyStatus(world.services, profile).first().health;
    QVERIFY(health.ok);
    QVERIFY(!health.reason);
}

void TestKeyRing::changingTheProfileWakesItsKeys()
{
    KeyHealthBook book;
    const KeyName key = FakeWorld::keychainKey(QStringLiteral("k"));
    book.refused(QStringLiteral("fake"), key, errorOf(ErrorKind::Auth), 0ms);
    book.refused(QStringLiteral("fake2"), key, errorOf(ErrorKind::Auth), 0ms);
    book.forget(QStringLiteral("fake"));
    QVERIFY(book.health(QStringLiteral("fake"), key, 1ms).ok);
    QVERIFY(!book.health(QStringLiteral("fake2"), key, 1ms).ok);
}

void TestKeyRing::restsOfProfilesAndSourcesAreApart()
{
    KeyHealthBook book;
    const QString name = QStringLiteral("KEY");
    book.refused(QStringLiteral("a"), environmentKey(name), errorOf(ErrorKind::Auth), 0ms);
    QVERIFY(!book.health(QStringLiteral("a"), environmentKey(name), 1ms).ok);
    QVERIFY(book.health(QStringLiteral("a"), FakeWorld::keychainKey(name), 1ms).ok);
    QVERIFY(book.health(QStringLiteral("b"), environmentKey(name), 1ms).ok);
}

void TestKeyRing::noSecretIsInAnyError()
{
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("KEY"), QStringLiteral("planted secret"));
    ProviderProfile profile = profileWith({environmentKey(QStringLiteral("KEY"))});
    KeyRing ring(world.services, profile);
    QVERIFY(!next(ring).contains(QLatin1String("planted")));
    profile.bindKeys();
    profile.baseUrl = QUrl(QStringLiteral("https://other.example"));
    KeyRing moved(world.services, profile);
    QVERIFY(!next(moved).contains(QLatin1String("planted")));
}

void TestKeyRing::theKeyUsedLeastThisMonthComesFirst()
{
    FakeWorld world;
    for (const char *name : {"a", "b", "c"}) {
        world.vault.put(QLatin1String(name), name);
    }
    ProviderProfile profile = profileWith({FakeWorld::keychainKey(QStringLiteral("a")),
                                           FakeWorld::keychainKey(QStringLiteral("b")),
                                           FakeWorld::keychainKey(QStringLiteral("c"))});
    profile.keyRotation = KeyRotation::LeastSpent;
    const auto use = [&](qint64 tokens) {
        KeyRing ring(world.services, profile);
        const QString used = next(ring);
        Usage usage;
        usage.input = tokens / 2;
        usage.output = tokens - tokens / 2;
        ring.spent(usage, Money());
        return used;
    };
    QStringList used;
    for (const qint64 tokens : {100, 30, 50, 10, 20, 5}) {
        used.append(use(tokens));
    }
    QCOMPARE(used.join(QString()), QStringLiteral("abcbbc"));
    // Money says more than tokens.
    Usage dear;
    dear.total = 1;
    KeySpendingBook(world.settings, world.clock)
        .add(profile.name, profile.keys[2], dear, Money::fromNano(5));
    KeyRing ring(world.services, profile);
    QCOMPARE(next(ring), QStringLiteral("b"));
    // One that rests is passed over all the same.
    ring.refused(errorOf(ErrorKind::QuotaExhausted));
    KeyRing after(world.services, profile);
    QCOMPARE(next(after), QStringLiteral("a"));
    QCOMPARE(next(after), QStringLiteral("c"));
}

void TestKeyRing::whatWasSpentIsKeptByMonth()
{
    FakeWorld world;
    const QString profile = QStringLiteral("fake");
    const KeyName key = FakeWorld::keychainKey(QStringLiteral("k"));
    KeySpendingBook book(world.settings, world.clock);
    QCOMPARE(book.thisMonth(profile, key), KeySpending());
    Usage usage;
    usage.total = 12;
    book.add(profile, key, usage, Money::fromNano(7));
    book.add(profile, key, usage, Money::fromNano(7));
    QCOMPARE(book.thisMonth(profile, key), (KeySpending{24, Money::fromNano(14)}));
    QCOMPARE(KeySpendingBook(world.settings, world.clock).thisMonth(profile, key).tokens, 24);
    QCOMPARE(book.thisMonth(profile, environmentKey(QStringLiteral("k"))), KeySpending());
    QCOMPARE(book.thisMonth(QStringLiteral("other"), key), KeySpending());
    world.clock.advance(31 * 24h);
    QCOMPARE(book.thisMonth(profile, key), KeySpending());
    book.add(profile, environmentKey(QStringLiteral("k")), usage, Money());
    QCOMPARE(world.settings.get(Setting<QStringList>{"keys/spent", {}}).size(), 1);
}

void TestKeyRing::mangledSpendingIsLeftOut()
{
    FakeWorld world;
    const QString month = world.clock.now().toString(QStringLiteral("yyyy-MM"));
    world.settings.set(Setting<QStringList>{"keys/spent", {}},
                       {QString(), QStringLiteral("\t\t\t"), month + QStringLiteral("\tx"),
                        month + QStringLiteral("\tfake/vault/k\t-5\t0"),
                        month + QStringLiteral("\tfake/vault/k\tmany\t0"),
                        month + QStringLiteral("\tfake/vault/k\t9\t1")});
    const KeySpendingBook book(world.settings, world.clock);
    const KeyName key = FakeWorld::keychainKey(QStringLiteral("k"));
    QCOMPARE(book.thisMonth(QStringLiteral("fake"), key), (KeySpending{9, Money::fromNano(1)}));
}

void TestKeyRing::aKeyThatIsSwitchedOffIsNeverUsed()
{
    FakeWorld world;
    world.vault.put(QStringLiteral("b"), "key-b");
    ProviderProfile profile = profileWith({FakeWorld::keychainKey(QStringLiteral("fake-1")),
                                           FakeWorld::keychainKey(QStringLiteral("b"))});
    profile.keys[0].enabled = false;
    KeyRing ring(world.services, profile);
    QCOMPARE(next(ring), QStringLiteral("key-b"));
    ring.refused(errorOf(ErrorKind::Auth));
    QVERIFY(!ring.hasNext());
    KeyRing again(world.services, profile);
    QCOMPARE(next(again), QStringLiteral("key-b")); // not even while the other one rests
    profile.keys[1].enabled = false;
    KeyRing none(world.services, profile);
    QVERIFY(next(none).contains(QLatin1String("switched off")));
}

void TestKeyRing::restsSurviveTheProgram()
{
    FakeWorld world;
    world.vault.put(QStringLiteral("b"), "key-b");
    world.services.environment.insert(QStringLiteral("ENV"), QStringLiteral("key-env"));
    const ProviderProfile profile = profileWith({FakeWorld::keychainKey(QStringLiteral("fake-1")),
                                                 environmentKey(QStringLiteral("ENV")),
                                                 FakeWorld::keychainKey(QStringLiteral("b"))});
    KeyRing ring(world.services, profile);
    QCOMPARE(next(ring), QStringLiteral("key-one"));
    ring.refused(errorOf(ErrorKind::QuotaExhausted, 429));
    QCOMPARE(next(ring), QStringLiteral("key-env"));
    ring.refused(errorOf(ErrorKind::Auth, 401)); // the variable may be another one next time
    world.clock.advance(4min);
    const KeyHealthBook loaded = loadKeyHealth(world.settings, world.clock);
    const auto now = world.clock.steady();
    const KeyHealth health = loaded.health(profile.name, profile.keys[0], now);
    QVERIFY(!health.ok);
    QCOMPARE(health.restingUntil, now + 6min);
    QCOMPARE(health.reason->kind, ErrorKind::QuotaExhausted);
    QCOMPARE(health.reason->httpStatus, 429);
    QVERIFY(loaded.health(profile.name, profile.keys[1], now).ok);
    QVERIFY(loaded.health(profile.name, profile.keys[2], now).ok);
    world.clock.advance(7min);
    QVERIFY(loadKeyHealth(world.settings, world.clock)
                .health(profile.name, profile.keys[0], world.clock.steady())
                .ok);
}

void TestKeyRing::mangledRestsAreLeftOut()
{
    FakeClock clock;
    const QString later = QString::number(clock.now().addSecs(60).toMSecsSinceEpoch());
    const QString never = QString::number(clock.now().addYears(9).toMSecsSinceEpoch());
    const QStringList lines{QString(), QStringLiteral("\t\t"),
                            QStringLiteral("p/vault/a\tsoon\tauth\t401"),
                            QStringLiteral("p/vault/b\t") + later + QStringLiteral("\tbad\t1"),
                            QStringLiteral("p/vault/c\t") + never + QStringLiteral("\tauth\t1")};
    QVERIFY(KeyHealthBook::fromLines(lines, clock).toLines(clock).isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
