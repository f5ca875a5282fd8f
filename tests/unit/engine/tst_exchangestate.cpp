// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/exchangestate.h"

#include <QTest>

using namespace parley;

namespace {

// One line per state, one column per input in the order of ExchangeInput; "-": must not happen.
struct Row
{
    const char *from;
    const char *to[exchangeInputCount];
};

constexpr Row table[exchangeStateCount] = {
    // LookUp, Start, Granted, Visible, Ended, RetryLater, TakeUpLater, Switch, GiveUp, WaitOver,
    // Cancel
    {"idle", {"looking_up", "queued", "-", "-", "-", "-", "-", "-", "-", "-", "cancelled"}},
    {"looking_up", {"-", "queued", "connecting", "-", "-", "-", "-", "-", "-", "-", "cancelled"}},
    {"queued",
     {"-", "-", "connecting", "-", "-", "-", "-", "switching", "failed", "-", "cancelled"}},
    {"connecting",
     {"-", "-", "-", "streaming", "done", "backing_off", "backing_off", "switching", "failed", "-",
      "cancelled"}},
    {"streaming",
     {"-", "-", "-", "streaming", "done", "-", "backing_off", "-", "failed", "-", "cancelled"}},
    {"backing_off", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "queued", "cancelled"}},
    {"switching",
     {"-", "-", "connecting", "-", "-", "-", "-", "switching", "failed", "-", "cancelled"}},
    {"done", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
    {"failed", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
    {"cancelled", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
};

} // namespace

class TestExchangeState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairDoesAsTheTableSays_data();
    void everyPairDoesAsTheTableSays();
    void onlyTheRestOfShownTextIsAskedFor();
    void everyUnfinishedStateCanBeCancelled();
};

void TestExchangeState::everyPairDoesAsTheTableSays_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("input");
    QTest::addColumn<QString>("next");
    for (int state = 0; state < exchangeStateCount; ++state) {
        QCOMPARE(QString(exchangeStateName(static_cast<ExchangeState>(state))),
                 QString::fromLatin1(table[state].from));
        for (int input = 0; input < exchangeInputCount; ++input) {
            QTest::addRow("%s, input %d", table[state].from, input)
                << state << input << QString::fromLatin1(table[state].to[input]);
        }
    }
}

void TestExchangeState::everyPairDoesAsTheTableSays()
{
    QFETCH(int, state);
    QFETCH(int, input);
    QFETCH(QString, next);
    const auto result =
        transition(static_cast<ExchangeState>(state), static_cast<ExchangeInput>(input));
    QCOMPARE(result ? QString(exchangeStateName(*result)) : QStringLiteral("-"), next);
}

void TestExchangeState::onlyTheRestOfShownTextIsAskedFor()
{
    QList<ExchangeState> reached{ExchangeState::Streaming};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (int input = 0; input < exchangeInputCount; ++input) {
            const bool takesUp = input == static_cast<int>(ExchangeInput::TakeUpLater);
            const auto next = transition(reached[i], static_cast<ExchangeInput>(input));
            if (next && !takesUp && !reached.contains(*next)) {
                reached.append(*next);
            }
        }
    }
    QVERIFY(!reached.contains(ExchangeState::Connecting));
    QVERIFY(!reached.contains(ExchangeState::Queued));
    QVERIFY(!reached.contains(ExchangeState::BackingOff));
    QVERIFY(!reached.contains(ExchangeState::Switching));
}

void TestExchangeState::everyUnfinishedStateCanBeCancelled()
{
    for (int i = 0; i < exchangeStateCount; ++i) {
        const auto state = static_cast<ExchangeState>(i);
        const auto next = transition(state, ExchangeInput::Cancel);
        QCOMPARE(next.has_value(), !isFinal(state));
    }
}

QTEST_APPLESS_MAIN(TestExchangeState)
#include "tst_exchangestate.moc"
