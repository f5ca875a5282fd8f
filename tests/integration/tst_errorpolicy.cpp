// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The retry policy as a whole: every row of the error table through an Exchange, and a thousand
// random histories against the promises that hold for all of them.
#include "engine/exchange.h"
#include "support/fakeworld.h"

#include <QRandomGenerator>
#include <QTest>

#ifndef Q_MOC_RUN // moc loses count of the braces in the raw strings there
#include "support/errorrows.h"
#endif

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

namespace {

ChatRequest question()
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::fromText(Role::User, QStringLiteral("?"))};
    return request;
}

// What one attempt of a random history does.
struct Trial
{
    Error error;
    bool visible = false;
    bool answers = false;
};

class History
{
public:
    explicit History(quint32 seed) : m_random(seed) {}
    Trial attempt()
    {
        Trial result;
        result.answers = m_random.bounded(8) == 0;
        result.visible = m_random.bounded(10) == 0;
        result.error =
            errorOf(static_cast<ErrorKind>(m_random.bounded(int(ErrorKind::Storage))), 400);
        if (m_random.bounded(3) == 0) {
            result.error.retryAfter = std::chrono::milliseconds(m_random.bounded(-5'000, 70'000));
        }
        if (m_random.bounded(4) == 0) {
            result.error.shouldRetry = m_random.bounded(2) == 0;
        }
        return result;
    }
    double chance() { return m_random.generateDouble(); }
    int upTo(int most) { return m_random.bounded(most + 1); }

private:
    QRandomGenerator m_random;
};

Script scriptOf(const Trial &attempt)
{
    Script script;
    if (attempt.visible) {
        script.append({1ms, TextDelta{QStringLiteral("x")}});
    }
    if (attempt.answers) {
        script.append({1ms, Finished{}});
    } else {
        script.append({1ms, Failed{attempt.error, std::nullopt, {}}});
    }
    return script;
}

// A world with so many keys and candidates beyond the first.
struct Room
{
    FakeWorld world;
    ExchangeOrder order;
    explicit Room(int moreKeys, int moreCandidates)
    {
        ProviderProfile profile = *world.profiles.find(u"fake");
        for (int i = 0; i < moreKeys; ++i) {
            const QString name = QStringLiteral("more-%1").arg(i);
            profile.keys.append(FakeWorld::keychainKey(name));
            world.vault.put(name, "key-" + name.toUtf8());
        }
        world.add(profile);
        order = {profile, question()};
        for (int i = 0; i < moreCandidates; ++i) {
            ProviderProfile next = FakeWorld::profileNamed(QStringLiteral("next-%1").arg(i));
            next.keys = {FakeWorld::keychainKey(next.name)};
            world.vault.put(next.name, "key-" + next.name.toUtf8());
            world.add(next);
            order.next.append({next, QStringLiteral("m-%1").arg(i)});
        }
    }
};

} // namespace

class TestErrorPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsAskedAsOftenAsItMayBe_data()
    {
        QTest::addColumn<int>("row");
        int number = 0;
        for (const ErrorRow &row : errorRows) {
            QTest::newRow(row.name) << number++;
        }
    }
    void everyRowIsAskedAsOftenAsItMayBe()
    {
        QFETCH(int, row);
        const ErrorRow given = errorRows[row];
        const HttpHead head{given.status, {{"content-type", "application/json"}}};
        Room room(0, 0);
        const Error error =
            errorFromHttp(given.vendor, head, QByteArray(R"({"error":)") + given.error + "}",
                          room.world.clock.now());
        for (int i = 0; i < 5; ++i) {
            room.world.provider.enqueue(failing(error));
        }
        Exchange exchange(room.world.services, room.order);
        exchange.start();
        room.world.clock.advance(10min);
        QCOMPARE(exchange.status().state, ExchangeState::Failed);
        QCOMPARE(room.world.provider.asked().size(), given.retryable ? 3 : 1);
    }

    void everyHistoryKeepsEveryPromise_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < 2000; first += 250) {
            QTest::newRow(qPrintable(QString::number(first))) << first;
        }
    }
    void everyHistoryKeepsEveryPromise()
    {
        QFETCH(int, first);
        for (int seed = first; seed < first + 250; ++seed) {
            const QString broken = playAndCheck(static_cast<quint32>(seed));
            QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(seed).arg(broken)));
        }
    }

private:
    // The promise that was broken, or nothing.
    static QString playAndCheck(quint32 seed)
    {
        History history(seed);
        Room room(history.upTo(2), history.upTo(2));
        FakeWorld &world = room.world;
        world.services.random = [&history] { return history.chance(); };
        QList<Trial> attempts;
        for (int i = 0; i < 40; ++i) {
            attempts.append(history.attempt());
            world.provider.enqueue(scriptOf(attempts.last()));
        }
        Exchange exchange(world.services, room.order);
        exchange.start();
        world.clock.advance(1h);
        if (!isFinal(exchange.status().state)) {
            return QStringLiteral("never ended");
        }
        return check(world.provider.asked(), attempts);
    }
    static QString check(const QList<ScriptedProvider::Asked> &asked, const QList<Trial> &attempts)
    {
        QMap<QByteArray, int> perKey; // a key belongs to one candidate here
        for (qsizetype i = 0; i < asked.size(); ++i) {
            if (++perKey[asked[i].key] > 3) {
                return QStringLiteral("more than three requests with one key");
            }
            if (i == 0) {
                continue;
            }
            const Trial &before = attempts[i - 1];
            if (before.visible || before.answers) {
                return QStringLiteral("asked again after something was shown");
            }
            const QString broken = checkRepeat(asked[i - 1], asked[i], before.error);
            if (!broken.isEmpty()) {
                return broken;
            }
        }
        return {};
    }
    static QString checkRepeat(const ScriptedProvider::Asked &first,
                               const ScriptedProvider::Asked &again, const Error &error)
    {
        const auto wait = again.at - first.at - 1ms;
        if (wait > 60s) {
            return QStringLiteral("waited longer than a minute");
        }
        if (first.key != again.key) {
            return {};
        }
        if (error.kind == ErrorKind::QuotaExhausted || !error.retryable()) {
            return QStringLiteral("repeated what must not be repeated");
        }
        if (error.retryAfter && wait < *error.retryAfter) {
            return QStringLiteral("earlier than the server asked");
        }
        return wait < 250ms && error.retryAfter.value_or(0ms) <= 0ms
                   ? QStringLiteral("sooner than the shortest back-off")
                   : QString();
    }
};

QTEST_GUILESS_MAIN(TestErrorPolicy)
#include "tst_errorpolicy.moc"
