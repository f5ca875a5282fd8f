// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/budgetguard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parley;

namespace {

const QDate today(2026, 11, 22);

Money money(qint64 nano)
{
    return Money::fromNano(nano);
}

BudgetCall call(qint64 certain, std::optional<qint64> most)
{
    BudgetCall made;
    made.profile = QStringLiteral("p");
    made.certain = money(certain);
    made.most = most ? std::optional(money(*most)) : std::nullopt;
    return made;
}

BudgetLimit limit(BudgetScope scope, qint64 amount,
                  BudgetLimit::Then then = BudgetLimit::Then::Stop)
{
    BudgetLimit made;
    made.scope = scope;
    made.profile = scope == BudgetScope::Profile ? QStringLiteral("p") : QString();
    made.amount = money(amount);
    made.then = then;
    return made;
}

// What all pots are told that were not known.
void learnAll(BudgetGuard &guard, const BudgetCall &call, const QList<BudgetLimit> &limits,
              qint64 spent, const QDate &day = today)
{
    for (const BudgetPot &pot : guard.unknownPots(call, limits, day)) {
        guard.learn(pot, money(spent));
    }
}

QString codeOf(const Result<void> &may)
{
    return may ? QString() : may.error().providerCode;
}

} // namespace

class TestBudgetGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsRefusedWhereItsLimitIsUsedUp_data()
    {
        QTest::addColumn<qint64>("spent");
        QTest::addColumn<qint64>("certain");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing spent") << qint64(0) << qint64(10) << QString();
        QTest::newRow("some left") << qint64(80) << qint64(10) << QString();
        QTest::newRow("the question just fits") << qint64(90) << qint64(10) << QString();
        QTest::newRow("the question alone is too much")
            << qint64(91) << qint64(10) << QStringLiteral("stop");
        QTest::newRow("used up") << qint64(100) << qint64(0) << QStringLiteral("stop");
        QTest::newRow("beyond") << qint64(1000) << qint64(0) << QStringLiteral("stop");
        QTest::newRow("a hostile price")
            << qint64(0) << std::numeric_limits<qint64>::max() << QStringLiteral("stop");
    }
    void aCallIsRefusedWhereItsLimitIsUsedUp()
    {
        QFETCH(qint64, spent);
        QFETCH(qint64, certain);
        QFETCH(QString, code);
        for (const BudgetScope scope : {BudgetScope::Day, BudgetScope::Month, BudgetScope::Profile,
                                        BudgetScope::Conversation, BudgetScope::Comparison}) {
            BudgetGuard guard;
            BudgetCall one = call(certain, std::max<qint64>(certain, 50));
            one.conversation = ConversationId::create();
            one.comparison = QStringLiteral("c");
            const QList limits{limit(scope, 100)};
            learnAll(guard, one, limits, spent);
            QCOMPARE(codeOf(guard.check(one, limits, today, false)), code);
        }
    }

    void aLimitThatAsksIsAskedAboutUnlessAnotherStops()
    {
        BudgetGuard guard;
        const BudgetCall one = call(1, 10);
        const auto asks = limit(BudgetScope::Day, 100, BudgetLimit::Then::Ask);
        const auto stops = limit(BudgetScope::Month, 100);
        learnAll(guard, one, {asks, stops}, 100);
        QCOMPARE(codeOf(guard.check(one, {asks}, today, false)), QStringLiteral("ask"));
        QCOMPARE(codeOf(guard.check(one, {asks, stops}, today, false)), QStringLiteral("stop"));
        QCOMPARE(guard.check(one, {asks}, today, false).error().kind, ErrorKind::BudgetReached);
    }

    void whatIsFreeIsNeverRefused()
    {
        BudgetGuard guard;
        const QList limits{limit(BudgetScope::Day, 0)};
        learnAll(guard, call(0, 0), limits, 100);
        QVERIFY(guard.check(call(0, 0), limits, today, true));
        QVERIFY(!guard.check(call(0, 1), limits, today, true));
    }

    void anUnknownPriceIsAskedAboutOnlyWhereThePersonWantsIt()
    {
        BudgetGuard guard;
        const QList limits{limit(BudgetScope::Day, 100)};
        const BudgetCall unknown = call(0, {});
        learnAll(guard, unknown, limits, 0);
        QVERIFY(guard.check(unknown, limits, today, false));
        QCOMPARE(codeOf(guard.check(unknown, limits, today, true)), QStringLiteral("unpriced"));
        QVERIFY(guard.check(unknown, {}, today, true)); // nobody keeps a budget
    }

    void aLimitHoldsForItsOwnAlone()
    {
        BudgetGuard guard;
        const QList limits{limit(BudgetScope::Profile, 100)};
        BudgetCall other = call(1, 10);
        other.profile = QStringLiteral("other");
        learnAll(guard, call(1, 10), limits, 100);
        QVERIFY(guard.unknownPots(other, limits, today).isEmpty());
        QVERIFY(guard.check(other, limits, today, false));
        QVERIFY(!guard.check(call(1, 10), limits, today, false));
    }

    void anotherDayAndAnotherMonthBeginAnew()
    {
        BudgetGuard guard;
        const QList limits{limit(BudgetScope::Day, 100), limit(BudgetScope::Month, 1000)};
        learnAll(guard, call(1, 10), limits, 100);
        QVERIFY(!guard.check(call(1, 10), limits, today, false));
        const QDate tomorrow = today.addDays(1);
        QCOMPARE(guard.unknownPots(call(1, 10), limits, tomorrow).size(), 1); // the month is known
        guard.learn({BudgetScope::Day, {}, tomorrow}, Money());
        QVERIFY(guard.check(call(1, 10), limits, tomorrow, false));
        QCOMPARE(guard.unknownPots(call(1, 10), limits, QDate(2026, 12, 1)).size(), 2);
    }

    void whatIsReservedCountsUntilItIsReleased()
    {
        BudgetGuard guard;
        const QList limits{limit(BudgetScope::Day, 100)};
        learnAll(guard, call(1, 100), limits, 0);
        const auto ticket = guard.reserve(call(1, 100), today);
        QVERIFY(!guard.check(call(1, 100), limits, today, false));
        guard.settle(ticket, money(10), today);
        guard.release(ticket);
        guard.release(ticket);
        QVERIFY(guard.check(call(1, 100), limits, today, false));
        guard.settle(ticket, money(1000), today); // nobody holds it any more
        QVERIFY(guard.check(call(1, 100), limits, today, false));
    }

    // The ledger answers late: meanwhile something ended that its answer does not know.
    void whatEndsWhileTheLedgerIsAskedIsNotForgotten()
    {
        BudgetGuard guard;
        const QList limits{limit(BudgetScope::Day, 100)};
        const auto before = guard.reserve(call(1, 10), today);
        guard.settle(before, money(1000), today); // the ledger knows it when it is asked
        const auto pots = guard.unknownPots(call(1, 10), limits, today);
        QCOMPARE(pots.size(), 1);
        const auto ticket = guard.reserve(call(1, 10), today);
        guard.settle(ticket, money(60), today);
        guard.release(ticket);
        guard.release(before);
        QCOMPARE(guard.unknownPots(call(1, 10), limits, today).size(), 1); // a second one asks too
        guard.learn(pots.first(), money(30));
        guard.learn(pots.first(), money(90)); // its answer comes too late
        QVERIFY(guard.check(call(10, 10), limits, today, false));
        QVERIFY(!guard.check(call(11, 11), limits, today, false));
    }

    // Several at once, in any order, never overshoot by more than what the last one reserved.
    void manyAtOnceNeverOvershootByMoreThanOneReservation()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 200; ++round) {
            BudgetGuard guard;
            const qint64 amount = 1 + random.bounded(10000);
            const QList limits{limit(BudgetScope::Day, amount)};
            struct Running
            {
                BudgetGuard::Ticket ticket = 0;
                qint64 most = 0;
            };
            QList<Running> running;
            qint64 spent = 0;
            qint64 largest = 0;
            learnAll(guard, call(1, 1), limits, 0);
            for (int step = 0; step < 200; ++step) {
                const qint64 most = 1 + random.bounded(3000);
                const BudgetCall next = call(random.bounded(int(most)), most);
                if (random.bounded(2) == 0 && guard.check(next, limits, today, false)) {
                    running.append({guard.reserve(next, today), most});
                    largest = std::max(largest, most);
                } else if (!running.isEmpty()) {
                    const Running ended = running.takeAt(random.bounded(int(running.size())));
                    const qint64 cost = random.bounded(int(ended.most) + 1);
                    guard.settle(ended.ticket, money(cost), today);
                    guard.release(ended.ticket);
                    spent += cost;
                }
            }
            for (const Running &ended : running) {
                spent += ended.most; // the worst that can come
            }
            QVERIFY2(spent < amount + largest,
                     qPrintable(QStringLiteral("%1 of %2").arg(spent).arg(amount)));
        }
    }

    void limitsComeBackFromSettings()
    {
        MemorySettings settings;
        QVERIFY(budgetLimits(settings).isEmpty());
        QList<BudgetLimit> limits{limit(BudgetScope::Day, 5), limit(BudgetScope::Profile, 7),
                                  limit(BudgetScope::Month, 9, BudgetLimit::Then::Ask)};
        limits[1].profile = QStringLiteral("моё");
        limits[2].warnAt = 0;
        setBudgetLimits(settings, limits);
        QCOMPARE(budgetLimits(settings), limits);
        QCOMPARE(budgetOf(limits, BudgetScope::Profile, QStringLiteral("моё")),
                 std::optional(limits[1]));
        QVERIFY(!budgetOf(limits, BudgetScope::Profile, QStringLiteral("p")));
    }

    void aMalformedLimitIsLeftOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QString();
        QTest::newRow("no such scope") << QStringLiteral("week\t\t5\t80\tstop");
        QTest::newRow("no number") << QStringLiteral("day\t\tfive\t80\tstop");
        QTest::newRow("below nothing") << QStringLiteral("day\t\t-5\t80\tstop");
        QTest::newRow("beyond all of it") << QStringLiteral("day\t\t5\t101\tstop");
    }
    void aMalformedLimitIsLeftOut()
    {
        QFETCH(QString, line);
        MemorySettings settings;
        settings.set(Setting<QStringList>{"budget/limits", {}},
                     QStringList{line, QStringLiteral("day\t\t5\t80\tstop")});
        QCOMPARE(budgetLimits(settings).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBudgetGuard)
#include "tst_budgetguard.moc"
