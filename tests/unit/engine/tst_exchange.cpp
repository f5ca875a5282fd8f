// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/exchange.h"

#include "chat/networkchoice.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

QString eventName(const StreamEvent &event)
{
    static const QStringList names{
        QStringLiteral("started"),   QStringLiteral("text"),     QStringLiteral("reasoning"),
        QStringLiteral("signed"),    QStringLiteral("refusal"),  QStringLiteral("call"),
        QStringLiteral("arguments"), QStringLiteral("citation"), QStringLiteral("server_tool"),
        QStringLiteral("detail"),    QStringLiteral("usage"),    QStringLiteral("superseded"),
        QStringLiteral("finished"),  QStringLiteral("failed")};
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        return QStringLiteral("text ") + text->text;
    }
    if (const auto *failed = std::get_if<Failed>(&event)) {
        return QStringLiteral("failed ") + errorKindName(failed->error.kind);
    }
    return names[static_cast<qsizetype>(event.index())];
}

ChatRequest question()
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hi"))};
    return request;
}

// One exchange in its world; log: events and states as one list.
struct Stage
{
    FakeWorld world;
    std::unique_ptr<Exchange> exchange;
    QStringList log;
    std::optional<Error> error;
    QList<ExchangeTarget> next;
    SwitchAfter switchAfter;

    void make(const ChatRequest &request = question())
    {
        const ProviderProfile profile = *world.profiles.find(u"fake");
        exchange = std::make_unique<Exchange>(
            world.services, ExchangeOrder{profile, request, next, 0, switchAfter});
        QObject::connect(exchange.get(), &Exchange::arrived, exchange.get(),
                         [this](const StreamEvent &event) {
                             log.append(eventName(event));
                             if (const auto *failed = std::get_if<Failed>(&event)) {
                                 error = failed->error;
                             }
                         });
        QObject::connect(exchange.get(), &Exchange::statusChanged, exchange.get(), [this] {
            log.append(QStringLiteral("-> ") + exchangeStateName(exchange->status().state));
        });
    }
    void play(const QList<Script> &scripts, std::chrono::milliseconds time = 10min)
    {
        for (const Script &script : scripts) {
            world.provider.enqueue(script);
        }
        make();
        exchange->start();
        world.clock.advance(time);
    }
    void setKeys(const QStringList &names)
    {
        ProviderProfile profile = *world.profiles.find(u"fake");
        profile.keys.clear();
        for (const QString &name : names) {
            profile.keys.append(FakeWorld::keychainKey(name));
            world.vault.put(name, "secret-" + name.toUtf8());
        }
        world.add(profile);
    }
    // Profiles with one key each, asked after the first one.
    void addCandidates(const QStringList &names)
    {
        for (const QString &name : names) {
            ProviderProfile profile = FakeWorld::profileNamed(name);
            profile.keys = {FakeWorld::keychainKey(name)};
            world.vault.put(name, "secret-" + name.toUtf8());
            world.add(profile);
            next.append({profile, QStringLiteral("m-") + name});
        }
    }
    [[nodiscard]] QString models() const
    {
        QStringList result;
        for (const auto &asked : world.provider.asked()) {
            result.append(asked.request.model);
        }
        return result.join(u' ');
    }
    [[nodiscard]] QList<qint64> gaps() const
    {
        QList<qint64> result;
        const auto &asked = world.provider.asked();
        for (qsizetype i = 1; i < asked.size(); ++i) {
            result.append((asked[i].at - asked[i - 1].at).count());
        }
        return result;
    }
};

Error waitError(ErrorKind kind, std::chrono::milliseconds wait)
{
    Error error = errorOf(kind, 429);
    error.retryAfter = wait;
    return error;
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerArrivesInOrder();
    void nothingIsSaidFromInsideStart();
    void attemptsThatFailUnseenLeaveNoTrace();
    void threeRequestsAreTheMost();
    void theServersWaitIsObeyed();
    void aRefusalWithoutAWaitBacksOffAsAnyOther();
    void aWaitBeyondAMinuteIsToldInstead();
    void theTotalTimeIsLimited();
    void aProviderInTroubleIsSpared();
    void textThatWasShownIsNeverAskedForAgain();
    void reasoningCountsAsShown();
    void retryNowSkipsTheWait();
    void retryNowIsNeverEarlierThanTheServerAsked();
    void patienceCanBeSeenAndLengthened();
    void aWholeAnswerHasItsLimit();
    void cancelStopsInEveryState_data();
    void cancelStopsInEveryState();
    void cancelWhileTheKeychainIsAsked();
    void aRefusedKeyRestsAndTheNextIsTried();
    void theNextKeyHasItsOwnCount();
    void aSecondKeyThatIsMissingDoesNotHideTheRefusal();
    void keysAreNotChangedAfterText();
    void keysTakeTurnsWithRoundRobin();
    void aKeyUsedTooFastGivesWayToTheNext();
    void whoIsNextIsAskedInOrder();
    void whoIsNextHasTheirOwnCountAndKeys();
    void whoIsNextIsNotAskedAfterWhatThePersonExcludes();
    void nobodyElseIsAskedAfterText();
    void nobodyElseIsAskedForAQuestionThatCannotBe();
    void aCandidateWithoutKeyIsPassedOver();
    void theFirstErrorIsToldWhenNobodyElseCanBeAsked();
    void learnedLimitsHoldTheNextRequestBack();
    void aLimitUsedUpForLongIsToldAtOnce();
    void cancelWhileWaitingForTheLimit();
    void endedStreamsLingerAMoment();
    void configurationErrorsSendNothing_data();
    void configurationErrorsSendNothing();
    void contractViolationsAreTransportErrors_data();
    void contractViolationsAreTransportErrors();
    void aProviderThatOpensNothingIsATransportError();
    void eventsAfterTheEndAreNotHeard();
    void chattyMetadataIsBounded();
    void backPressureReachesEveryAttempt();
    void figuresAreThoseOfTheAnsweringAttempt();
    void destroyingStopsTheTraffic();
};

void TestExchange::anAnswerArrivesInOrder()
{
    Stage stage;
    stage.play({answering({QStringLiteral("a"), QStringLiteral("b")})});
    QCOMPARE(stage.log,
             (QStringList{QStringLiteral("-> connecting"), QStringLiteral("-> streaming"),
                          QStringLiteral("started"), QStringLiteral("text a"),
                          QStringLiteral("text b"), QStringLiteral("finished")}));
    QCOMPARE(stage.exchange->status().state, ExchangeState::Done);
    QCOMPARE(stage.world.clock.pending(), std::size_t(0));
}

void TestExchange::nothingIsSaidFromInsideStart()
{
    Stage stage;
    stage.make(ChatRequest()); // can't work
    stage.exchange->start();
    QVERIFY(stage.log.isEmpty());
    stage.world.clock.advance(0ms);
    QCOMPARE(stage.log, QStringList{QStringLiteral("failed configuration")});
}

void TestExchange::attemptsThatFailUnseenLeaveNoTrace()
{
    Stage stage;
    Usage usage;
    usage.input = 5;
    const Script startsAndFails{{0ms, Started{QStringLiteral("first"), {}, {}}},
                                {0ms, UsageReported{usage, {}}},
                                {0ms, Failed{errorOf(ErrorKind::Overloaded), std::nullopt, {}}}};
    stage.play({startsAndFails, answering({QStringLiteral("a")})});
    QCOMPARE(stage.log,
             (QStringList{QStringLiteral("-> connecting"), QStringLiteral("-> backing_off"),
                          QStringLiteral("-> queued"), QStringLiteral("-> connecting"),
                          QStringLiteral("-> streaming"), QStringLiteral("started"),
                          QStringLiteral("text a"), QStringLiteral("finished")}));
    QCOMPARE(stage.exchange->status().lastError->kind, ErrorKind::Overloaded);
}

void TestExchange::threeRequestsAreTheMost()
{
    Stage stage;
    stage.play(QList<Script>(9, failing(errorOf(ErrorKind::Transport))));
    QCOMPARE(stage.world.provider.asked().size(), 3);
    QCOMPARE(stage.gaps(), (QList<qint64>{375, 750})); // chance 0.5 of 250…500 and 500…1000
    QCOMPARE(stage.error->kind, ErrorKind::Transport);
    QCOMPARE(stage.exchange->status().attempts, 3);
    QCOMPARE(stage.exchange->status().state, ExchangeState::Failed);
}

void TestExchange::theServersWaitIsObeyed()
{
    Stage stage;
    stage.play({failing(waitError(ErrorKind::RateLimited, 1400ms)),
                failing(waitError(ErrorKind::RateLimited, 46s)), answering({QStringLiteral("a")})});
    QCOMPARE(stage.gaps(), (QList<qint64>{1400, 46000}));
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
}

void TestExchange::aRefusalWithoutAWaitBacksOffAsAnyOther()
{
    Stage stage;
    stage.play(QList<Script>(3, failing(errorOf(ErrorKind::RateLimited, 429))));
    QCOMPARE(stage.gaps(), (QList<qint64>{375, 750}));
}

void TestExchange::aWaitBeyondAMinuteIsToldInstead()
{
    Stage stage;
    stage.play({failing(waitError(ErrorKind::RateLimited, 61s)), answering({QStringLiteral("a")})});
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.error->retryAfter, std::optional<std::chrono::milliseconds>(61s));
}

void TestExchange::theTotalTimeIsLimited()
{
    Stage stage;
    stage.play(QList<Script>(3, failing(errorOf(ErrorKind::Timeout), 70s)));
    QCOMPARE(stage.world.provider.asked().size(), 2);
}

void TestExchange::aProviderInTroubleIsSpared()
{
    Stage stage;
    for (int i = 0; i < 6; ++i) {
        stage.world.services.memory.retries[QStringLiteral("https://fake.example:443")].failed();
    }
    stage.play(QList<Script>(3, failing(errorOf(ErrorKind::Overloaded))));
    QCOMPARE(stage.world.provider.asked().size(), 1);
}

void TestExchange::textThatWasShownIsNeverAskedForAgain()
{
    Stage stage;
    Error error = waitError(ErrorKind::Overloaded, 1s);
    error.shouldRetry = true;
    stage.play({{{0ms, TextDelta{QStringLiteral("half")}},
                 {0ms, Failed{error, StopReason::Error, QStringLiteral("error")}}},
                answering({QStringLiteral("never")})});
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.log.mid(2),
             (QStringList{QStringLiteral("text half"), QStringLiteral("failed overloaded")}));
}

void TestExchange::reasoningCountsAsShown()
{
    Stage stage;
    stage.play({{{0ms, ReasoningDelta{QStringLiteral("hm"), 0}},
                 {0ms, Failed{errorOf(ErrorKind::Transport), std::nullopt, {}}}}});
    QCOMPARE(stage.world.provider.asked().size(), 1);
}

void TestExchange::retryNowSkipsTheWait()
{
    Stage stage;
    stage.play({failing(errorOf(ErrorKind::RateLimited, 429)), answering({QStringLiteral("a")})},
               100ms);
    QVERIFY(stage.exchange->status().mayHurry);
    stage.exchange->retryNow();
    stage.exchange->retryNow(); // no longer waiting: no effect
    QVERIFY(!stage.exchange->status().mayHurry);
    stage.world.clock.advance(100ms);
    QCOMPARE(stage.world.provider.asked().size(), 2);
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
    stage.world.clock.advance(1min);
    QCOMPARE(stage.world.provider.asked().size(), 2);
}

void TestExchange::retryNowIsNeverEarlierThanTheServerAsked()
{
    Stage stage;
    stage.play({failing(waitError(ErrorKind::RateLimited, 30s)), answering({QStringLiteral("a")})},
               29s);
    QCOMPARE(stage.exchange->status().state, ExchangeState::BackingOff);
    QVERIFY(!stage.exchange->status().mayHurry);
    stage.exchange->retryNow();
    QCOMPARE(stage.exchange->status().state, ExchangeState::BackingOff);
    stage.world.clock.advance(10s);
    QCOMPARE(stage.gaps(), QList<qint64>{30'000});
}

void TestExchange::patienceCanBeSeenAndLengthened()
{
    Stage stage;
    const Clock::Steady soon = stage.world.clock.steady() + 30s;
    stage.world.provider.setDeadline(soon);
    stage.play({{{1h, Finished{}}}}, 1s);
    QCOMPARE(stage.exchange->deadline(), std::optional(soon));
    stage.exchange->waitLonger();
    QCOMPARE(stage.exchange->deadline(), std::optional(soon + 30s));
    stage.exchange->cancel();
    QCOMPARE(stage.exchange->deadline(), std::optional<Clock::Steady>());
    stage.exchange->waitLonger(); // nothing is awaited: no effect
}

void TestExchange::aWholeAnswerHasItsLimit()
{
    NetworkChoice choice;
    choice.whole = 60s;
    Stage late; // thinks for long: asked once, since it would think as long again
    setNetworkChoice(late.world.settings, choice);
    late.play({{{90s, Finished{}}}});
    QCOMPARE(late.log.last(), QStringLiteral("failed timeout"));
    QCOMPARE(late.world.provider.asked().size(), 1);
    QCOMPARE(late.world.provider.record().cancelled, 1);
    Stage soon;
    setNetworkChoice(soon.world.settings, choice);
    soon.play({{{50s, Finished{}}}});
    QCOMPARE(soon.log.last(), QStringLiteral("finished"));
}

void TestExchange::cancelStopsInEveryState_data()
{
    QTest::addColumn<QString>("state");
    for (const char *name : {"idle", "queued", "connecting", "streaming", "backing_off"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestExchange::cancelStopsInEveryState()
{
    QFETCH(QString, state);
    Stage stage;
    stage.make();
    if (state == QLatin1String("backing_off")) {
        stage.world.provider.enqueue(failing(errorOf(ErrorKind::Transport)));
    }
    stage.world.provider.enqueue(
        {{100ms, TextDelta{QStringLiteral("a")}}, {1h, TextDelta{QStringLiteral("b")}}});
    if (state != QLatin1String("idle")) {
        stage.exchange->start();
    }
    if (state == QLatin1String("connecting") || state == QLatin1String("backing_off")) {
        stage.world.clock.advance(50ms);
    } else if (state == QLatin1String("streaming")) {
        stage.world.clock.advance(150ms);
    }
    QCOMPARE(QString(exchangeStateName(stage.exchange->status().state)), state);
    stage.exchange->cancel();
    QCOMPARE(stage.log.last(), QStringLiteral("failed cancelled"));
    QCOMPARE(stage.exchange->status().state, ExchangeState::Cancelled);
    QCOMPARE(stage.world.clock.pending(), std::size_t(0));
    const qsizetype said = stage.log.size();
    stage.exchange->cancel();
    stage.world.clock.advance(2h);
    QCOMPARE(stage.log.size(), said);
}

void TestExchange::cancelWhileTheKeychainIsAsked()
{
    class SlowVault final : public KeyVault
    {
    public:
        QPromise<Result<Secret>> promise;
        SlowVault() { promise.start(); }
        QFuture<Result<Secret>> read(const QString &) override { return promise.future(); }
        QFuture<Result<void>> write(const QString &, const Secret &) override { return {}; }
        QFuture<Result<void>> remove(const QString &) override { return {}; }
        bool survivesRestart() const override { return true; }
        QString title() const override { return {}; }
    };
    FakeWorld world;
    SlowVault vault;
    Services services{world.clock,
                      world.settings,
                      world.profiles,
                      world.directory,
                      world.store,
                      world.backups,
                      world.comparisons,
                      world.ledger,
                      world.votes,
                      world.prompts,
                      vault,
                      world.discovery,
                      {},
                      {},
                      [] { return 0.0; },
                      {}};
    Exchange exchange(services, {*world.profiles.find(u"fake"), question()});
    exchange.start();
    world.clock.advance(1s);
    QCOMPARE(exchange.status().state, ExchangeState::Queued);
    exchange.cancel();
    vault.promise.addResult(Secret(QByteArray("late")));
    vault.promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(world.provider.asked().isEmpty());
    QCOMPARE(exchange.status().state, ExchangeState::Cancelled);
}

void TestExchange::aRefusedKeyRestsAndTheNextIsTried()
{
    Stage stage;
    stage.setKeys({QStringLiteral("one"), QStringLiteral("two")});
    stage.play({failing(errorOf(ErrorKind::Auth, 401)), answering({QStringLiteral("a")})});
    const auto &asked = stage.world.provider.asked();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].key, QByteArray("secret-one"));
    QCOMPARE(asked[1].key, QByteArray("secret-two"));
    QVERIFY(stage.log.contains(QStringLiteral("-> switching")));
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
    const auto status = keyStatus(stage.world.services, *stage.world.profiles.find(u"fake"));
    QVERIFY(!status[0].health.ok || status[0].health.restingUntil > 0ms);
    QCOMPARE(status[0].health.reason->kind, ErrorKind::Auth);
    QVERIFY(status[1].health.ok);
}

void TestExchange::theNextKeyHasItsOwnCount()
{
    Stage stage;
    stage.setKeys({QStringLiteral("one"), QStringLiteral("two")});
    QList<Script> scripts(2, failing(errorOf(ErrorKind::Overloaded)));
    scripts.append(failing(errorOf(ErrorKind::QuotaExhausted, 429)));
    scripts.append(QList<Script>(5, failing(errorOf(ErrorKind::Overloaded))));
    stage.play(scripts);
    QCOMPARE(stage.world.provider.asked().size(), 6);
    QCOMPARE(stage.exchange->status().attempts, 6);
    QCOMPARE(stage.exchange->status().attempt, 3);
    QCOMPARE(stage.error->kind, ErrorKind::Overloaded);
    const QList<Detour> detours = stage.exchange->status().detours;
    QCOMPARE(detours.size(), 1);
    QCOMPARE(detours[0].asked, stage.exchange->status().asking);
    QCOMPARE(detours[0].why.kind, ErrorKind::QuotaExhausted);
}

void TestExchange::aSecondKeyThatIsMissingDoesNotHideTheRefusal()
{
    Stage stage;
    stage.setKeys({QStringLiteral("one"), QStringLiteral("two")});
    stage.world.vault.put(QStringLiteral("two"), QByteArray());
    stage.play({failing(errorOf(ErrorKind::Auth, 401))});
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.error->kind, ErrorKind::Auth);
    QCOMPARE(stage.error->httpStatus, 401);
}

void TestExchange::keysAreNotChangedAfterText()
{
    Stage stage;
    stage.setKeys({QStringLiteral("one"), QStringLiteral("two")});
    stage.play({{{0ms, TextDelta{QStringLiteral("a")}},
                 {0ms, Failed{errorOf(ErrorKind::QuotaExhausted), std::nullopt, {}}}},
                answering({QStringLiteral("never")})});
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.log.last(), QStringLiteral("failed quota_exhausted"));
}

void TestExchange::keysTakeTurnsWithRoundRobin()
{
    Stage stage;
    stage.setKeys({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    ProviderProfile profile = *stage.world.profiles.find(u"fake");
    profile.keyRotation = KeyRotation::RoundRobin;
    stage.world.add(profile);
    for (int i = 0; i < 4; ++i) {
        stage.play({answering({QStringLiteral("x")})});
    }
    QByteArrayList keys;
    for (const auto &asked : stage.world.provider.asked()) {
        keys.append(asked.key.right(1));
    }
    QCOMPARE(keys.join(), QByteArray("abca"));
}

void TestExchange::aKeyUsedTooFastGivesWayToTheNext()
{
    Stage stage;
    stage.setKeys({QStringLiteral("a"), QStringLiteral("b")});
    stage.play(
        {failing(waitError(ErrorKind::RateLimited, 300s)), answering({QStringLiteral("x")})});
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
    QCOMPARE(stage.world.provider.asked()[1].key, QByteArray("secret-b"));
    const auto status = keyStatus(stage.world.services, *stage.world.profiles.find(u"fake"));
    QCOMPARE(status[0].health.reason->kind, ErrorKind::RateLimited);
}

void TestExchange::whoIsNextIsAskedInOrder()
{
    Stage stage;
    stage.addCandidates({QStringLiteral("second"), QStringLiteral("third")});
    stage.play({failing(errorOf(ErrorKind::ModelNotFound, 404)),
                failing(errorOf(ErrorKind::Auth, 401)), answering({QStringLiteral("x")})});
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
    QCOMPARE(stage.models(), QStringLiteral("m m-second m-third"));
    const ExchangeStatus &status = stage.exchange->status();
    QCOMPARE(status.asking.toString(), QStringLiteral("third/m-third"));
    QCOMPARE(status.detours.size(), 2);
    QCOMPARE(status.detours[0].asked.toString(), QStringLiteral("fake/m"));
    QCOMPARE(status.detours[0].why.kind, ErrorKind::ModelNotFound);
    QCOMPARE(status.detours[1].asked.toString(), QStringLiteral("second/m-second"));
    QCOMPARE(stage.log.count(QStringLiteral("-> switching")), 2);
}

void TestExchange::whoIsNextHasTheirOwnCountAndKeys()
{
    Stage stage;
    stage.addCandidates({QStringLiteral("second")});
    stage.play(QList<Script>(9, failing(errorOf(ErrorKind::Overloaded, 503))));
    QCOMPARE(stage.models(), QStringLiteral("m m m m-second m-second m-second"));
    QCOMPARE(stage.world.provider.asked()[3].key, QByteArray("secret-second"));
    QCOMPARE(stage.exchange->status().attempts, 6);
    QCOMPARE(stage.exchange->status().attempt, 3);
}

void TestExchange::whoIsNextIsNotAskedAfterWhatThePersonExcludes()
{
    Stage stage;
    stage.addCandidates({QStringLiteral("second")});
    stage.switchAfter.serverError = false;
    stage.play(QList<Script>(9, failing(errorOf(ErrorKind::Overloaded, 503))));
    QCOMPARE(stage.models(), QStringLiteral("m m m"));
    QCOMPARE(stage.error->kind, ErrorKind::Overloaded);
}

void TestExchange::nobodyElseIsAskedAfterText()
{
    Stage stage;
    stage.addCandidates({QStringLiteral("second")});
    stage.play({{{0ms, TextDelta{QStringLiteral("a")}},
                 {0ms, Failed{errorOf(ErrorKind::Overloaded), std::nullopt, {}}}},
                answering({QStringLiteral("never")})});
    QCOMPARE(stage.world.provider.asked().size(), 1);
}

void TestExchange::nobodyElseIsAskedForAQuestionThatCannotBe()
{
    Stage stage;
    stage.addCandidates({QStringLiteral("second")});
    stage.play({failing(errorOf(ErrorKind::ContextLengthExceeded, 400))});
    QCOMPARE(stage.world.provider.asked().size(), 1);
    Stage unset;
    unset.addCandidates({QStringLiteral("second")});
    unset.world.vault.put(QStringLiteral("fake-1"), QByteArray());
    unset.play({});
    QVERIFY(unset.world.provider.asked().isEmpty()); // the person must hear of the missing key
    QCOMPARE(unset.error->kind, ErrorKind::Configuration);
}

void TestExchange::aCandidateWithoutKeyIsPassedOver()
{
    Stage stage;
    stage.addCandidates({QStringLiteral("second"), QStringLiteral("third")});
    stage.world.vault.put(QStringLiteral("second"), QByteArray());
    stage.play({failing(errorOf(ErrorKind::Auth, 401)), answering({QStringLiteral("x")})});
    QCOMPARE(stage.models(), QStringLiteral("m m-third"));
    QCOMPARE(stage.exchange->status().detours[1].why.kind, ErrorKind::Configuration);
}

void TestExchange::theFirstErrorIsToldWhenNobodyElseCanBeAsked()
{
    Stage stage;
    stage.addCandidates({QStringLiteral("second")});
    stage.world.vault.put(QStringLiteral("second"), QByteArray());
    stage.play({failing(errorOf(ErrorKind::Permission, 403))});
    QCOMPARE(stage.error->kind, ErrorKind::Permission);
    QCOMPARE(stage.error->httpStatus, 403);
}

void TestExchange::learnedLimitsHoldTheNextRequestBack()
{
    Stage stage;
    Started started;
    started.limits = {{RateLimit::What::Requests, 10, 0, 40s}};
    stage.play({{{0ms, started}, {0ms, Finished{}}}}, 0ms);
    stage.play({answering({QStringLiteral("x")})}, 39s);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.exchange->status().state, ExchangeState::Queued);
    QVERIFY(stage.exchange->status().retryAt);
    stage.world.clock.advance(2s);
    QCOMPARE(stage.gaps(), QList<qint64>{40000});
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
}

void TestExchange::aLimitUsedUpForLongIsToldAtOnce()
{
    Stage stage;
    Started started;
    started.limits = {{RateLimit::What::Requests, 10, 0, 2h}};
    stage.play({{{0ms, started}, {0ms, Finished{}}}}, 0ms);
    stage.play({}, 1s);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.error->kind, ErrorKind::RateLimited);
    QVERIFY(*stage.error->retryAfter > 119min);
}

void TestExchange::cancelWhileWaitingForTheLimit()
{
    Stage stage;
    Started started;
    started.limits = {{RateLimit::What::Requests, 10, 0, 40s}};
    stage.play({{{0ms, started}, {0ms, Finished{}}}}, 0ms);
    stage.play({}, 1s);
    stage.exchange->cancel();
    QCOMPARE(stage.error->kind, ErrorKind::Cancelled);
    stage.world.clock.advance(10min);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.world.clock.pending(), std::size_t(0));
}

void TestExchange::endedStreamsLingerAMoment()
{
    Stage stage;
    stage.world.provider.enqueue(answering({QStringLiteral("x")}));
    stage.make();
    stage.exchange->start();
    stage.world.clock.advance(20ms);
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
    stage.exchange.reset();
    QCOMPARE(stage.world.provider.record().open, 1);
    stage.world.clock.advance(500ms);
    QCOMPARE(stage.world.provider.record().open, 0);
}

void TestExchange::configurationErrorsSendNothing_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *name : {"no model", "no key", "locked keychain", "no provider"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestExchange::configurationErrorsSendNothing()
{
    QFETCH(QString, fault);
    Stage stage;
    ChatRequest request = question();
    if (fault == QLatin1String("no model")) {
        request.model.clear();
    } else if (fault == QLatin1String("no key")) {
        stage.world.vault.put(QStringLiteral("fake-1"), QByteArray());
    } else if (fault == QLatin1String("locked keychain")) {
        stage.world.vault.failWith(errorOf(ErrorKind::Storage));
    } else {
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("fake"));
        profile.name = QStringLiteral("unknown");
        profile.quirks.keyRequired = false;
        stage.exchange =
            std::make_unique<Exchange>(stage.world.services, ExchangeOrder{profile, request});
    }
    if (!stage.exchange) {
        stage.make(request);
    }
    std::optional<Error> error;
    connect(stage.exchange.get(), &Exchange::arrived, this,
            [&error](const StreamEvent &event) { error = std::get<Failed>(event).error; });
    stage.exchange->start();
    stage.world.clock.advance(1min);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Configuration);
    QVERIFY(stage.world.provider.asked().isEmpty());
    QCOMPARE(stage.exchange->status().attempts, 0);
}

void TestExchange::contractViolationsAreTransportErrors_data()
{
    QTest::addColumn<StreamEvent>("first");
    QTest::addColumn<StreamEvent>("second");
    const auto row = [](const char *name, const StreamEvent &first, const StreamEvent &second) {
        QTest::newRow(name) << first << second;
    };
    row("started twice", Started{}, Started{});
    row("started late", TextDelta{QStringLiteral("a")}, Started{});
    row("arguments without a call", Started{}, ToolCallDelta{0, QStringLiteral("{}")});
    row("call out of order", Started{}, ToolCallStarted{1, {}, {}, false});
    row("call twice", ToolCallStarted{}, ToolCallStarted{});
    row("negative call", Started{}, ToolCallStarted{-1, {}, {}, false});
    row("reasoning out of order", Started{}, ReasoningDelta{QStringLiteral("a"), 5});
    row("negative reasoning", Started{}, ReasoningDelta{QStringLiteral("a"), -1});
    row("signature of nothing", Started{}, ReasoningSigned{{}, {}, 2'000'000'000});
    row("text beyond all measure", Started{},
        TextDelta{QString(ReplyContract::longestAnswer + 1, u'x')});
}

void TestExchange::contractViolationsAreTransportErrors()
{
    QFETCH(StreamEvent, first);
    QFETCH(StreamEvent, second);
    Stage stage;
    stage.play({{{0ms, first}, {0ms, second}, {1h, TextDelta{}}}, answering({})});
    QCOMPARE(stage.error->kind, ErrorKind::Transport);
    QVERIFY(stage.error->detail.contains(QLatin1String("protocol")));
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.world.provider.record().dropped, 1);
}

void TestExchange::aProviderThatOpensNothingIsATransportError()
{
    Stage stage;
    stage.world.provider.returnNothing();
    stage.play({});
    QCOMPARE(stage.log.last(), QStringLiteral("failed transport"));
}

void TestExchange::eventsAfterTheEndAreNotHeard()
{
    Stage stage;
    stage.play({{{0ms, TextDelta{QStringLiteral("a")}},
                 {0ms, Finished{}},
                 {0ms, TextDelta{QStringLiteral("ghost")}},
                 {0ms, Finished{}}}});
    QCOMPARE(stage.log.mid(2), (QStringList{QStringLiteral("text a"), QStringLiteral("finished")}));
}

void TestExchange::chattyMetadataIsBounded()
{
    Stage stage;
    Script script;
    for (int i = 0; i < 5000; ++i) {
        script.append({0ms, UsageReported{}});
        script.append({0ms, DetailReported{QStringLiteral("timings"), QByteArray::number(i)}});
        script.append({0ms, CitationAdded{}});
    }
    script.append({0ms, Finished{}});
    stage.play({script});
    QCOMPARE(stage.log.last(), QStringLiteral("finished"));
    QCOMPARE(stage.log.count(QStringLiteral("citation")), 5000);
    QVERIFY(!stage.exchange->status().firstToken);
}

void TestExchange::backPressureReachesEveryAttempt()
{
    Stage stage;
    stage.world.provider.enqueue(failing(errorOf(ErrorKind::Transport), 1s));
    stage.world.provider.enqueue(answering({QStringLiteral("a")}));
    stage.make();
    stage.exchange->start();
    stage.world.clock.advance(500ms);
    stage.exchange->setPaused(true);
    stage.world.clock.advance(1min);
    QCOMPARE(stage.world.provider.record().paused, (QList<bool>{true, true}));
    stage.exchange->setPaused(false); // after the end: nothing to tell
    QCOMPARE(stage.world.provider.record().paused.size(), 2);
}

void TestExchange::figuresAreThoseOfTheAnsweringAttempt()
{
    Stage stage;
    stage.play({failing(errorOf(ErrorKind::Transport), 5s),
                {{300ms, Started{}}, {200ms, TextDelta{QStringLiteral("a")}}, {1s, Finished{}}}});
    QCOMPARE(stage.exchange->status().firstToken, std::optional<std::chrono::milliseconds>(500ms));
    QCOMPARE(stage.exchange->status().duration, std::optional<std::chrono::milliseconds>(1500ms));
    QCOMPARE(stage.exchange->status().attempts, 2);
}

void TestExchange::destroyingStopsTheTraffic()
{
    Stage stage;
    stage.play({{{0ms, TextDelta{QStringLiteral("a")}}, {1h, TextDelta{}}}}, 1s);
    const qsizetype said = stage.log.size();
    stage.exchange.reset();
    QCOMPARE(stage.world.provider.record().dropped, 1);
    stage.world.clock.advance(2h);
    QCOMPARE(stage.log.size(), said);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
