// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every request that went out is booked once, however it ends; none leaves against a budget.
#include "engine/chatsession.h"
#include "engine/exchange.h"
#include "engine/person.h"
#include "engine/titlewriter.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

Script counted(const QString &text, qint64 input, qint64 output)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return {{10ms, Started{QStringLiteral("r"), QStringLiteral("m-real"), {}}},
            {10ms, TextDelta{text}},
            {10ms, UsageReported{usage, QByteArray::number(input + output)}},
            {10ms, Finished{}}};
}

// A nano-dollar for each token; "gift" is free, "unheard" of no known price.
std::optional<Money> priceOf(const QString &model, qint64 tokens)
{
    return model == QLatin1String("unheard")
               ? std::nullopt
               : std::optional(Money::fromNano(model == QLatin1String("gift") ? 0 : tokens));
}

} // namespace

class TestRequestBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_world = std::make_unique<FakeWorld>();
        Services &services = m_world->services;
        services.environment.insert(QStringLiteral("USER"), QStringLiteral("mara"));
        services.price = [](const ProviderProfile &, const QString &model,
                            const QByteArray &usage) -> std::optional<Cost> {
            const auto amount = priceOf(model, usage.toLongLong());
            if (usage.isEmpty() || !amount || model == QLatin1String("m-real")) {
                return std::nullopt;
            }
            return Cost{*amount, Cost::Basis::Priced, QStringLiteral("v/m"), {}, {}};
        };
        services.quote = [](const ProviderProfile &, const QString &model,
                            const BilledUnits &units) {
            const auto amount =
                priceOf(model, units.count(Billed::Input) + units.count(Billed::Output));
            Bill bill;
            bill.status = amount ? Bill::Status::Priced : Bill::Status::Unknown;
            bill.total = amount.value_or(Money());
            return bill;
        };
        start();
    }
    void cleanup()
    {
        m_session.reset();
        m_model.model = QStringLiteral("m");
    }

    void anAnswerIsOneEntryWithAllThatIsKnown()
    {
        const QDateTime before = m_world->clock.now();
        say(counted(QStringLiteral("Да"), 30, 12));
        QCOMPARE(ledger().size(), 1);
        const LedgerEntry &entry = ledger().first();
        QCOMPARE(entry.asked, m_model);
        QCOMPARE(entry.answeredBy, QStringLiteral("m-real"));
        QCOMPARE(entry.person, QStringLiteral("mara"));
        QCOMPARE(entry.key, QStringLiteral("fake-1"));
        QCOMPARE(entry.conversation, m_session->conversation().head().id);
        QCOMPARE(entry.outcome, LedgerOutcome::Finished);
        QCOMPARE(entry.usage.input, std::optional<qint64>(30));
        QCOMPARE(entry.cost->amount, Money::fromNano(42));
        QVERIFY(entry.firstToken == 20ms);
        QVERIFY(entry.duration == 40ms);
        QCOMPARE(before.msecsTo(entry.at), 40);
    }

    void whoAsksIsBookedAsChosen_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("booked");
        const QString none;
        const auto name = [](const char *text) { return QString::fromUtf8(text); };
        QTest::newRow("the account") << none << none << name("mara") << name("mara");
        QTest::newRow("a name of one's own")
            << none << name("Μαρία") << name("mara") << name("Μαρία");
        QTest::newRow("the environment wins")
            << name("CI 机") << name("Μαρία") << name("mara") << name("CI 机");
        QTest::newRow("blanks are no name")
            << name(" \t") << name("  ") << name("mara") << name("mara");
        QTest::newRow("one line") << none << name(" a\n b\t") << name("mara") << name("a b");
        QTest::newRow("not longer than a name")
            << none << QString(5000, u'x') << name("mara") << QString(100, u'x');
        QTest::newRow("nobody knows") << none << none << none << none;
    }
    void whoAsksIsBookedAsChosen()
    {
        QFETCH(QString, environment);
        QFETCH(QString, setting);
        QFETCH(QString, account);
        QProcessEnvironment &known = m_world->services.environment;
        known = {};
        known.insert(QStringLiteral("PARLEY_PERSON"), environment);
        known.insert(QStringLiteral("USER"), account);
        m_world->settings.set(personSetting, setting);
        say(counted(QStringLiteral("Да"), 30, 12));
        QCOMPARE(ledger().size(), 1);
        QTEST(ledger().first().person, "booked");
    }

    void aTemporaryChatLeavesItsMoneyAndNoName()
    {
        start(Keeping::Temporary);
        say(counted(QStringLiteral("Ja"), 30, 12));
        QCOMPARE(ledger().size(), 1);
        QVERIFY(ledger().first().conversation.isNull());
        QCOMPARE(ledger().first().cost->amount, Money::fromNano(42));
    }

    void aFailedAttemptThatWasCountedIsBookedBesideTheNext()
    {
        Usage usage;
        usage.input = 30;
        m_world->provider.enqueue({{10ms, Started{}},
                                   {0ms, UsageReported{usage, "30"}},
                                   {0ms, Failed{errorOf(ErrorKind::Overloaded, 529), {}, {}}}});
        say(counted(QStringLiteral("Ja"), 30, 12));
        QCOMPARE(ledger().size(), 2);
        QCOMPARE(ledger()[0].outcome, LedgerOutcome::Failed);
        QCOMPARE(ledger()[0].cost->amount, Money::fromNano(30));
        QCOMPARE(ledger()[1].cost->amount, Money::fromNano(42));
    }

    void whatFailedUnseenAndUncountedIsNotBooked()
    {
        say(failing(errorOf(ErrorKind::BadRequest, 400)));
        QVERIFY(ledger().isEmpty());
    }

    void anAnswerStoppedBeforeItWasCountedIsEstimated()
    {
        m_world->provider.enqueue({{10ms, Started{}},
                                   {10ms, TextDelta{QStringLiteral("A word or two")}},
                                   {1h, Finished{}}});
        QVERIFY(m_session->submit({QStringLiteral("How long is it?"), {}}));
        m_world->clock.advance(1s);
        m_session->stop();
        QCOMPARE(ledger().size(), 1);
        QCOMPARE(ledger().first().outcome, LedgerOutcome::Interrupted);
        QVERIFY(!ledger().first().cost);
        QVERIFY(ledger().first().estimate > Money());
    }

    // A provider that counts the question at once and the answer at its end.
    void theUncountedEndOfAStoppedAnswerIsEstimated()
    {
        Usage begun;
        begun.input = 30;
        begun.output = 1;
        m_world->provider.enqueue({{10ms, Started{}},
                                   {0ms, UsageReported{begun, "31"}},
                                   {10ms, TextDelta{QStringLiteral("word ").repeated(200)}},
                                   {1h, Finished{}}});
        QVERIFY(m_session->submit({QStringLiteral("How long is it?"), {}}));
        m_world->clock.advance(1s);
        m_session->stop();
        QCOMPARE(ledger().size(), 1);
        QCOMPARE(ledger().first().cost->amount, Money::fromNano(31));
        QVERIFY(ledger().first().estimate > Money::fromNano(100));
    }

    void aModelOfUnknownPriceStaysUnknown()
    {
        m_model.model = QStringLiteral("unheard");
        start();
        say(counted(QStringLiteral("Ja"), 30, 12));
        QCOMPARE(ledger().size(), 1);
        QVERIFY(!ledger().first().cost);
        QVERIFY(!ledger().first().estimate);
    }

    void theNameOfAChatIsBookedAsSuch()
    {
        m_world->settings.set(titleModelSetting, m_model.toString());
        m_world->provider.enqueue(counted(QStringLiteral("Long story"), 5, 2));
        m_world->provider.enqueue(counted(QStringLiteral("A name"), 3, 1));
        QVERIFY(m_session->submit({QStringLiteral("Tell"), {}}));
        m_world->clock.advance(1min);
        QCoreApplication::processEvents();
        m_world->clock.advance(1min);
        QCOMPARE(ledger().size(), 2);
        QCOMPARE(ledger()[1].purpose, LedgerPurpose::Title);
        QCOMPARE(ledger()[1].conversation, m_session->conversation().head().id);
    }

    void anEntryThatCouldNotBeWrittenIsTriedAgain()
    {
        m_world->ledger.failWith(errorOf(ErrorKind::Storage));
        say(counted(QStringLiteral("Ja"), 30, 12));
        QVERIFY(ledger().isEmpty());
        m_world->ledger.failWith({});
        m_world->clock.advance(10s);
        QCOMPARE(ledger().size(), 1);
    }

    void nothingLeavesBeyondABudget()
    {
        keep(BudgetScope::Day, 100, BudgetLimit::Then::Stop);
        spend(100);
        say(counted(QStringLiteral("never"), 1, 1));
        QCOMPARE(m_world->provider.asked().size(), 0);
        const Node &answer = last();
        QCOMPARE(answer.state, NodeState::Failed);
        QCOMPARE(answer.meta.error->kind, ErrorKind::BudgetReached);
        QCOMPARE(answer.meta.error->providerCode, QStringLiteral("stop"));
        QCOMPARE(ledger().size(), 1); // what was spent before
    }

    void thePersonMaySendItAnyway()
    {
        keep(BudgetScope::Conversation, 1, BudgetLimit::Then::Ask);
        say(counted(QStringLiteral("Ja"), 30, 12));
        QCOMPARE(m_world->provider.asked().size(), 0); // the question alone takes more
        const NodeId held = last().id;
        QVERIFY(!m_session->continueAnswer(m_session->conversation().activePath().first(),
                                           Budgets::Beyond));
        QVERIFY(m_session->continueAnswer(held));
        m_world->clock.advance(1min);
        QCOMPARE(m_world->provider.asked().size(), 0);
        QVERIFY(m_session->continueAnswer(held, Budgets::Beyond));
        m_world->clock.advance(1min);
        QCOMPARE(last().id, held);
        QCOMPARE(last().message.text(), QStringLiteral("Ja"));
        QVERIFY(!last().meta.error);
        QCOMPARE(m_session->conversation().size(), 2);
    }

    void aRaisedBudgetLetsItGo()
    {
        keep(BudgetScope::Day, 1, BudgetLimit::Then::Stop);
        say(counted(QStringLiteral("Ja"), 30, 12));
        QCOMPARE(last().state, NodeState::Failed);
        keep(BudgetScope::Day, 1'000'000, BudgetLimit::Then::Stop);
        QVERIFY(m_session->continueAnswer(last().id));
        m_world->clock.advance(1min);
        QCOMPARE(last().state, NodeState::Complete);
    }

    void whatThisRunSpentCountsAtOnce()
    {
        keep(BudgetScope::Day, 1000, BudgetLimit::Then::Stop);
        say(counted(QStringLiteral("Ja"), 900, 200));
        QCOMPARE(last().state, NodeState::Complete);
        say(counted(QStringLiteral("Nein"), 900, 200));
        QCOMPARE(m_world->provider.asked().size(), 1);
    }

    void whatIsFreeGoesOnWhenTheBudgetIsUsedUp()
    {
        keep(BudgetScope::Day, 100, BudgetLimit::Then::Stop);
        spend(100);
        m_model.model = QStringLiteral("gift");
        start();
        say(counted(QStringLiteral("Ja"), 30, 12));
        QCOMPARE(last().state, NodeState::Complete);
    }

    void anotherMayAnswerWhereThePersonChoseSo()
    {
        keep(BudgetScope::Profile, 10, BudgetLimit::Then::Stop);
        spend(100);
        ProviderProfile other = FakeWorld::profileNamed(QStringLiteral("other"));
        other.quirks.keyRequired = false;
        m_world->add(other);
        ExchangeOrder order{*m_world->profiles.find(u"fake"), {}};
        order.request.model = QStringLiteral("m");
        order.request.messages = {Message::fromText(Role::User, QStringLiteral("Hi"))};
        order.next = {{other, QStringLiteral("m")}};
        order.switchAfter.budget = true;
        m_world->provider.enqueue(counted(QStringLiteral("Ja"), 30, 12));
        Exchange exchange(m_world->services, order);
        exchange.start();
        m_world->clock.advance(1min);
        QCOMPARE(exchange.status().state, ExchangeState::Done);
        QCOMPARE(exchange.status().asking.profile, QStringLiteral("other"));
        QCOMPARE(exchange.status().detours.first().why.kind, ErrorKind::BudgetReached);
    }

private:
    void start(Keeping keeping = Keeping::Stored)
    {
        ConversationHead head;
        head.model = m_model;
        m_session =
            std::make_unique<ChatSession>(m_world->services, Conversation(head), nullptr, keeping);
    }
    void say(const Script &script)
    {
        m_world->provider.enqueue(script);
        QVERIFY(m_session->submit({QStringLiteral("What now?"), {}}));
        m_world->clock.advance(1min);
    }
    void keep(BudgetScope scope, qint64 nano, BudgetLimit::Then then)
    {
        BudgetLimit limit;
        limit.scope = scope;
        limit.profile = scope == BudgetScope::Profile ? QStringLiteral("fake") : QString();
        limit.amount = Money::fromNano(nano);
        limit.then = then;
        setBudgetLimits(m_world->settings, {limit});
    }
    void spend(qint64 nano)
    {
        LedgerEntry entry;
        entry.at = m_world->clock.now();
        entry.asked = m_model;
        entry.cost = Cost{Money::fromNano(nano), Cost::Basis::Priced, {}, {}, {}};
        m_world->ledger.put(entry);
    }
    [[nodiscard]] const QList<LedgerEntry> &ledger() const { return m_world->ledger.all(); }
    [[nodiscard]] const Node &last() const
    {
        const Conversation &conversation = m_session->conversation();
        return *conversation.find(conversation.head().activeLeaf);
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<ChatSession> m_session;
    ModelRef m_model{QStringLiteral("fake"), QStringLiteral("m")};
};

QTEST_GUILESS_MAIN(TestRequestBook)
#include "tst_requestbook.moc"
