// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A question that was answered before is not paid for twice: in a chat, a replay and by itself; and
// what must not come from a cache never does.
#include "engine/cachelookup.h"
#include "engine/chatsession.h"
#include "engine/replayask.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

Script counted(const QString &text, StopReason reason = StopReason::Stop)
{
    Usage usage;
    usage.input = 30;
    usage.output = 12;
    return {{10ms, Started{QStringLiteral("r"), QStringLiteral("m-real"), {}}},
            {10ms, ReasoningDelta{QStringLiteral("hm"), 0}},
            {10ms, TextDelta{text}},
            {10ms, UsageReported{usage, "42"}},
            {10ms, Finished{reason, QStringLiteral("end")}}};
}

} // namespace

class TestCacheLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_world = std::make_unique<FakeWorld>();
        m_world->useCache();
        m_world->services.price = [](const ProviderProfile &, const QString &,
                                     const QByteArray &usage) -> std::optional<Cost> {
            return usage.isEmpty()
                       ? std::nullopt
                       : std::optional(Cost{
                             Money::fromNano(usage.toLongLong()), Cost::Basis::Priced, {}, {}, {}});
        };
        start();
    }
    void cleanup() { m_session.reset(); }

    void theSecondTimeNobodyIsAsked()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because. 因为")));
        const Node first = answer();
        QVERIFY(!FromCache::of(first.meta.details));
        QCOMPARE(first.meta.cost->amount, Money::fromNano(42));

        m_world->clock.advance(72h);
        start();
        say(QStringLiteral("  Why?\r\n"));
        const Node second = answer();
        QCOMPARE(m_world->provider.asked().size(), 1);
        QCOMPARE(second.message, first.message);
        QCOMPARE(second.state, NodeState::Complete);
        QCOMPARE(second.meta.answeredBy, QStringLiteral("m-real"));
        QCOMPARE(second.meta.stopReason, std::optional(StopReason::Stop));
        QCOMPARE(second.meta.rawStopReason, QStringLiteral("end"));
        QVERIFY(!second.meta.usage);
        QVERIFY(!second.meta.firstToken);
        QCOMPARE(second.meta.attempts, 0);
        QCOMPARE(second.meta.cost->amount, Money());
        const auto from = FromCache::of(second.meta.details);
        QVERIFY(from);
        QCOMPARE(from->saved, std::optional(Money::fromNano(42)));
        const qint64 age = from->stored.secsTo(m_world->clock.now());
        QVERIFY(age >= 72 * 3600 && age < 72 * 3600 + 60);
    }

    void itIsBookedApartAndCostsNothing()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because.")));
        start();
        say(QStringLiteral("Why?"));
        const QList<LedgerEntry> &booked = m_world->ledger.all();
        QCOMPARE(booked.size(), 2);
        QCOMPARE(booked[1].outcome, LedgerOutcome::FromCache);
        QCOMPARE(booked[1].cost->amount, Money());
        QCOMPARE(booked[1].cost->saved, std::optional(Money::fromNano(42)));
        QCOMPARE(booked[1].conversation, m_session->conversation().head().id);
        QCOMPARE(booked[1].usage, Usage());
        QVERIFY(!booked[1].firstToken);
        QVERIFY(booked[1].key.isEmpty());
        const CacheFigures figures = m_world->cache.figures().result().value();
        QCOMPARE(figures.hits, 1);
        QCOMPARE(figures.saved, Money::fromNano(42));
    }

    void aBudgetThatIsUsedUpDoesNotStandInItsWay()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because.")));
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("fake"));
        profile.keys.clear(); // nor that its key is gone
        m_world->add(profile);
        start();
        say(QStringLiteral("Why?"));
        QCOMPARE(answer().state, NodeState::Complete);
        QCOMPARE(m_world->provider.asked().size(), 1);
    }

    void anotherQuestionIsAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("system");
        QTest::newRow("text") << QStringLiteral("Why not?") << QString();
        QTest::newRow("case") << QStringLiteral("why?") << QString();
        QTest::newRow("system") << QStringLiteral("Why?") << QStringLiteral("Be brief.");
    }
    void anotherQuestionIsAsked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, system);
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because.")));
        start();
        m_session->setParameters(system, {});
        say(text, counted(QStringLiteral("Other")));
        QCOMPARE(m_world->provider.asked().size(), 2);
        QCOMPARE(answer().message.text(), QStringLiteral("Other"));
    }

    void theHistoryIsPartOfTheQuestion()
    {
        for (int n = 0; n < 2; ++n) {
            start();
            say(QStringLiteral("One"), n == 0 ? counted(QStringLiteral("1")) : Script());
            say(QStringLiteral("And?"), n == 0 ? counted(QStringLiteral("2")) : Script());
            QCOMPARE(answer().message.text(), QStringLiteral("2"));
        }
        QCOMPARE(m_world->provider.asked().size(), 2);
        start();
        say(QStringLiteral("And?"), counted(QStringLiteral("What?")));
        QCOMPARE(answer().message.text(), QStringLiteral("What?"));
    }

    void writingAgainAsksTheModelAndReplacesWhatWasKept()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("old")));
        m_world->provider.enqueue(counted(QStringLiteral("new")));
        QVERIFY(m_session->answerAgain(answer().id));
        finish();
        QCOMPARE(answer().message.text(), QStringLiteral("new"));
        start();
        say(QStringLiteral("Why?"));
        QCOMPARE(answer().message.text(), QStringLiteral("new"));
        QCOMPARE(m_world->provider.asked().size(), 2);
    }

    void whatIsNotWholeIsNotKept_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("cut off") << counted(QStringLiteral("Bec"), StopReason::Length);
        QTest::newRow("filtered") << counted(QStringLiteral("Bec"), StopReason::ContentFilter);
        QTest::newRow("paused") << counted(QStringLiteral("Bec"), StopReason::Pause);
        QTest::newRow("refused") << Script{{1ms, Started{}},
                                           {1ms, RefusalDelta{QStringLiteral("No.")}},
                                           {1ms, Finished{StopReason::Refusal, {}}}};
        QTest::newRow("empty") << Script{{1ms, Started{}}, {1ms, Finished{}}};
        QTest::newRow("calls a tool")
            << Script{{1ms, Started{}},
                      {1ms, TextDelta{QStringLiteral("Let me see")}},
                      {1ms, ToolCallStarted{0, QStringLiteral("1"), QStringLiteral("t"), false}},
                      {1ms, Finished{StopReason::Stop, {}}}};
        QTest::newRow("searched") << Script{{1ms, Started{}},
                                            {1ms, ServerToolCalled{}},
                                            {1ms, TextDelta{QStringLiteral("Found")}},
                                            {1ms, Finished{StopReason::Stop, {}}}};
        QTest::newRow("failed") << Script{
            {1ms, Started{}},
            {1ms, TextDelta{QStringLiteral("Bec")}},
            {1ms, Failed{errorOf(ErrorKind::BadRequest, 400), {}, {}}}};
    }
    void whatIsNotWholeIsNotKept()
    {
        QFETCH(const Script, script);
        say(QStringLiteral("Why?"), script);
        QVERIFY(m_world->cache.all().isEmpty());
    }

    void whatWasStoppedIsNotKept()
    {
        m_world->provider.enqueue(
            {{1ms, Started{}}, {1ms, TextDelta{QStringLiteral("Bec")}}, {1h, Finished{}}});
        QVERIFY(m_session->submit({QStringLiteral("Why?"), {}}));
        lookedUp();
        m_world->clock.advance(1s);
        m_session->stop();
        QVERIFY(m_world->cache.all().isEmpty());
    }

    // What an attempt said before it failed unseen is no part of the answer of the next.
    void onlyTheAttemptThatAnsweredIsKept()
    {
        m_world->provider.enqueue({{1ms, Started{}},
                                   {1ms, UsageReported{Usage(), "7"}},
                                   {1ms, Failed{errorOf(ErrorKind::Overloaded, 529), {}, {}}}});
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because.")));
        QCOMPARE(m_world->cache.all().size(), 1);
        QCOMPARE(m_world->cache.all().begin()->message.text(), QStringLiteral("Because."));
        QCOMPARE(m_world->cache.all().begin()->cost, std::optional(Money::fromNano(42)));
    }

    void temporaryChatsNeitherTakeNorLeaveAnswers()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because.")));
        start(Keeping::Temporary);
        say(QStringLiteral("Why?"), counted(QStringLiteral("Secret")));
        QCOMPARE(answer().message.text(), QStringLiteral("Secret"));
        say(QStringLiteral("And?"), counted(QStringLiteral("Secret")));
        QCOMPARE(m_world->cache.all().size(), 1);
    }

    void aChatHasItsOwnChoice()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because.")));
        start();
        m_session->setParameters({}, {}, false);
        say(QStringLiteral("Why?"), counted(QStringLiteral("Fresh")));
        QCOMPARE(answer().message.text(), QStringLiteral("Fresh"));
        m_world->settings.set(answerCacheSetting, false);
        start();
        say(QStringLiteral("Why?"), counted(QStringLiteral("Fresher")));
        QCOMPARE(answer().message.text(), QStringLiteral("Fresher"));
        start();
        m_session->setParameters({}, {}, true);
        say(QStringLiteral("Why?"));
        QCOMPARE(answer().message.text(), QStringLiteral("Because."));
    }

    void anOldAnswerIsAskedForAnew()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("old")));
        m_world->clock.advance(24h * 7 + 1s);
        start();
        say(QStringLiteral("Why?"), counted(QStringLiteral("new")));
        QCOMPARE(answer().message.text(), QStringLiteral("new"));
    }

    void aCacheThatFailsOrHangsIsAsGoodAsNone()
    {
        m_world->cache.failWith(errorOf(ErrorKind::Storage));
        say(QStringLiteral("Why?"), counted(QStringLiteral("a")));
        QCOMPARE(answer().message.text(), QStringLiteral("a"));
        m_world->cache.failWith(std::nullopt);
        m_world->cache.hang(true);
        start();
        m_world->provider.enqueue(counted(QStringLiteral("b")));
        QVERIFY(m_session->submit({QStringLiteral("Why?"), {}}));
        m_world->clock.advance({});
        QTRY_COMPARE(m_world->cache.lookups(), 2);
        m_world->clock.advance(CacheLookup::patience - 1ms);
        QCOMPARE(m_world->provider.asked().size(), 1);
        m_world->clock.advance(1ms);
        m_world->clock.advance(1ms);
        QCOMPARE(m_world->provider.asked().size(), 2);
        finish();
        QCOMPARE(answer().message.text(), QStringLiteral("b"));
        QCOMPARE(m_world->cache.all().size(), 1); // kept all the same
    }

    void aReplayedAnswerCanBeStoppedAndAskedForAgain()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because. ").repeated(100)));
        start();
        connect(m_session.get(), &ChatSession::nodeChanged, this, [this] {
            if (!answer().message.text().isEmpty()) {
                m_session->stop();
            }
        });
        say(QStringLiteral("Why?"));
        m_session->disconnect(this);
        QCOMPARE(answer().state, NodeState::Interrupted);
        QCOMPARE(answer().meta.cost->amount, Money());
        QCOMPARE(m_world->ledger.all().last().outcome, LedgerOutcome::FromCache);
        m_world->provider.enqueue(counted(QStringLiteral("the rest")));
        QVERIFY(m_session->continueAnswer(answer().id));
        finish();
        QCOMPARE(answer().state, NodeState::Complete);
        QCOMPARE(answer().meta.cost->amount, Money::fromNano(42)); // of the rest
        QCOMPARE(m_world->cache.all().size(), 1); // the rest by itself is no answer
    }

    // Stopped before a word of it was seen: what is asked for next is not from the cache.
    void nothingIsLeftOfALookUpThatWasStopped()
    {
        say(QStringLiteral("Why?"), counted(QStringLiteral("Because.")));
        start();
        QVERIFY(m_session->submit({QStringLiteral("Why?"), {}}));
        m_session->stop();
        QCOMPARE(answer().state, NodeState::Failed);
        QTest::qWait(5);
        m_world->clock.run(10s);
        QVERIFY(answer().message.parts.isEmpty());
        QVERIFY(!FromCache::of(answer().meta.details));
        m_session.reset();
    }

    void replaysTakeTheirAnswersFromItToo()
    {
        const Answerer answerer{*findProfile(m_world->services, u"fake"), m_model, {}};
        for (int n = 0; n < 2; ++n) {
            m_world->provider.enqueue(counted(QStringLiteral("4")));
            ReplayAsk ask(m_world->services, answerer, {}, QStringLiteral("2+2?"));
            QSignalSpy ended(&ask, &ReplayAsk::ended);
            ask.start();
            pump([&] { return ended.isEmpty(); });
            QCOMPARE(ask.node().message.text(), QStringLiteral("4"));
            QCOMPARE(ask.node().meta.cost->amount, Money::fromNano(n == 0 ? 42 : 0));
        }
        QCOMPARE(m_world->provider.asked().size(), 1);
    }

    void theOneWhoAnsweredInsteadIsRemembered()
    {
        ProviderProfile other = FakeWorld::profileNamed(QStringLiteral("other"));
        other.keys = {FakeWorld::keychainKey(QStringLiteral("fake-1"))};
        m_world->add(other);
        m_world->provider.enqueue(failing(errorOf(ErrorKind::ModelNotFound, 404)));
        m_world->provider.enqueue(counted(QStringLiteral("by the other")));
        const ProviderProfile first = *findProfile(m_world->services, u"fake");
        ChatRequest request;
        request.model = QStringLiteral("m");
        request.messages = {Message::fromText(Role::User, QStringLiteral("Who?"))};
        ExchangeOrder order{first, request, {{other, QStringLiteral("o")}}};
        order.cache = CacheUse::Usual;
        QCOMPARE(told(order), QStringLiteral("by the other"));
        m_world->provider.enqueue(counted(QStringLiteral("by the first")));
        QCOMPARE(told(order), QStringLiteral("by the first"));
        request.model = QStringLiteral("o");
        ExchangeOrder direct{other, request};
        direct.cache = CacheUse::Usual;
        QCOMPARE(told(direct), QStringLiteral("by the other"));
        QCOMPARE(m_world->provider.asked().size(), 3);
    }

    void destroyingItWhileItLooksSaysNothing()
    {
        m_world->cache.hang(true);
        QVERIFY(m_session->submit({QStringLiteral("Why?"), {}}));
        m_world->clock.advance({});
        m_session.reset();
        QTest::qWait(5);
        m_world->clock.run(1s);
        QCOMPARE(m_world->provider.asked().size(), 0);
    }

    void boundsComeFromTheSettingsAndStayInReason()
    {
        QCOMPARE(cacheBounds(m_world->settings), CacheBounds());
        m_world->settings.set(cacheMegabytesSetting, -4);
        m_world->settings.set(cacheDaysSetting, 1'000'000'000);
        QCOMPARE(cacheBounds(m_world->settings).bytes, 1'000'000);
        QVERIFY(cacheBounds(m_world->settings).age == 24h * 3650);
    }

private:
    void start(Keeping keeping = Keeping::Stored)
    {
        ConversationHead head;
        head.model = m_model;
        m_session =
            std::make_unique<ChatSession>(m_world->services, Conversation(head), nullptr, keeping);
    }
    // Looking up takes another thread and no time of the clock.
    template <class Busy>
    void pump(const Busy &busy)
    {
        for (int i = 0; i < 5'000 && busy(); ++i) {
            m_world->clock.advance(i % 20 == 19 ? 10ms : 0ms);
            QTest::qWait(i % 20 == 19 ? 0 : 1);
        }
        QVERIFY(!busy());
    }
    void lookedUp()
    {
        for (int i = 0; i < 20; ++i) {
            m_world->clock.advance({});
            QTest::qWait(1);
        }
    }
    void finish()
    {
        pump([this] { return m_session->isBusy(); });
    }
    void say(const QString &text, const Script &script = {})
    {
        if (!script.isEmpty()) {
            m_world->provider.enqueue(script);
        }
        QVERIFY(m_session->submit({text, {}}));
        finish();
    }
    [[nodiscard]] Node answer() const
    {
        const Conversation &conversation = m_session->conversation();
        return *conversation.find(conversation.head().activeLeaf);
    }
    QString told(const ExchangeOrder &order)
    {
        Exchange exchange(m_world->services, order);
        QString text;
        bool ended = false;
        connect(&exchange, &Exchange::arrived, this, [&](const StreamEvent &event) {
            const auto *delta = std::get_if<TextDelta>(&event);
            text += delta ? delta->text : QString();
            ended =
                std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
        });
        exchange.start();
        pump([&] { return !ended; });
        return text;
    }

    const ModelRef m_model{QStringLiteral("fake"), QStringLiteral("m")};
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<ChatSession> m_session;
};

QTEST_GUILESS_MAIN(TestCacheLookup)
#include "tst_cachelookup.moc"
