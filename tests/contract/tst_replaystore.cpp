// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every ReplayStore promises, run for each of them.
#include "store/sqlitereplaystore.h"
#include "support/await.h"
#include "support/eitherport.h"
#include "support/memoryreplays.h"
#include "support/samplenodes.h"

using namespace parley;

namespace {

Replay twoByTwo()
{
    Replay replay;
    replay.id = ReplayId::create();
    replay.title = QStringLiteral("fragen.csv");
    replay.created = sample::time(1000);
    Sampling sampling;
    sampling.temperature = 0.5;
    replay.panes = {
        {{QStringLiteral("p"), QStringLiteral("a")}, QStringLiteral("Be short."), sampling},
        {{QStringLiteral("p"), QStringLiteral("b/c:7b")}, {}, {}}};
    replay.prompts = {QStringLiteral("Why?\n\"so\""), QStringLiteral("为什么")};
    replay.judge = {{QStringLiteral("p"), QStringLiteral("j")}, usualJudgement()};
    return replay;
}

Node answer(const QString &text, NodeState state = NodeState::Complete)
{
    Node node;
    node.id = NodeId::create();
    node.created = sample::time(2000);
    node.message = Message::fromText(Role::Assistant, text);
    node.state = state;
    node.meta.asked = {QStringLiteral("p"), QStringLiteral("a")};
    node.meta.cost = Cost{Money::fromNano(7), Cost::Basis::Priced, {}, {}, {}};
    return node;
}

} // namespace

class TestReplayStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { m_replays.addKinds(); }
    void init() { m_replays.begin(); }
    void cleanup() { m_replays.end(); }

    void aReplayComesBackAsItWas()
    {
        const Replay replay = twoByTwo();
        QVERIFY(await(m_replays->add(replay)));
        const auto record = await(m_replays->load(replay.id));
        QVERIFY(record);
        QVERIFY(record->replay == replay);
        QVERIFY(record->cells.isEmpty());
    }

    void cellsComeBackInOrderAsTheyWereSavedLast()
    {
        const Replay replay = twoByTwo();
        QVERIFY(await(m_replays->add(replay)));
        ReplayCell later{1, 1, 2, answer(QStringLiteral("因为 👍")), answer(QStringLiteral("9"))};
        ReplayCell sooner{0, 1, 1, answer({}, NodeState::Streaming), {}};
        QVERIFY(await(m_replays->saveCell(replay.id, later)));
        QVERIFY(await(m_replays->saveCell(replay.id, sooner)));
        sooner.answer = answer(QStringLiteral("Because."));
        QVERIFY(await(m_replays->saveCell(replay.id, sooner)));
        const auto record = await(m_replays->load(replay.id));
        QVERIFY(record);
        QCOMPARE(record->cells.size(), 2);
        QVERIFY(record->cells[0] == sooner);
        QVERIFY(record->cells[1] == later);
        QCOMPARE(record->cells[1].score(), std::optional(9.0));
    }

    void theListCountsWhatWasAnswered()
    {
        const Replay first = twoByTwo();
        const Replay second = twoByTwo();
        QVERIFY(await(m_replays->add(first)));
        QVERIFY(await(m_replays->add(second)));
        QVERIFY(await(m_replays->saveCell(first.id, {0, 0, 1, answer(QStringLiteral("a")), {}})));
        QVERIFY(await(m_replays->saveCell(first.id, {0, 1, 1, answer({}, NodeState::Failed), {}})));
        const auto all = await(m_replays->list());
        QVERIFY(all && all->size() == 2);
        QCOMPARE(all->first().id, second.id);
        QCOMPARE(all->last().cells, 4);
        QCOMPARE(all->last().answered, 1);
        QCOMPARE(all->last().failed, 1);
    }

    void titleAndBudgetAreChanged()
    {
        Replay replay = twoByTwo();
        QVERIFY(await(m_replays->add(replay)));
        QVERIFY(await(m_replays->rename(replay.id, QStringLiteral("Fragen 問い"))));
        QVERIFY(await(m_replays->setBudget(replay.id, Money::fromNano(12'345'678'901))));
        replay.title = QStringLiteral("Fragen 問い");
        replay.budget = Money::fromNano(12'345'678'901);
        QVERIFY(await(m_replays->load(replay.id))->replay == replay);
        QVERIFY(await(m_replays->setBudget(replay.id, {})));
        replay.budget.reset();
        QVERIFY(await(m_replays->load(replay.id))->replay == replay);
        const auto unknown = await(m_replays->rename(ReplayId::create(), QStringLiteral("x")));
        QVERIFY(!unknown && unknown.error().providerCode == QLatin1String("missing"));
        QVERIFY(!await(m_replays->setBudget(ReplayId::create(), {})));
    }

    void whatIsUnknownIsMissing()
    {
        const auto loaded = await(m_replays->load(ReplayId::create()));
        QVERIFY(!loaded && loaded.error().providerCode == QLatin1String("missing"));
        const auto saved =
            await(m_replays->saveCell(ReplayId::create(), {0, 0, 1, answer({}), {}}));
        QVERIFY(!saved && saved.error().providerCode == QLatin1String("missing"));
        QVERIFY(await(m_replays->remove(ReplayId::create())));
    }

    void whatWasRemovedIsGoneWithItsCells()
    {
        const Replay replay = twoByTwo();
        QVERIFY(await(m_replays->add(replay)));
        QVERIFY(await(m_replays->saveCell(replay.id, {0, 0, 1, answer({}), {}})));
        QVERIFY(await(m_replays->remove(replay.id)));
        QVERIFY(await(m_replays->list())->isEmpty());
        QVERIFY(await(m_replays->add(replay)));
        QVERIFY(await(m_replays->load(replay.id))->cells.isEmpty());
    }

    void whatCantBeRunIsRefused()
    {
        Replay nobody = twoByTwo();
        nobody.panes.clear();
        QVERIFY(!await(m_replays->add(nobody)));
        Replay blind = twoByTwo();
        blind.judge.instruction = QStringLiteral("How good is it?");
        QVERIFY(!await(m_replays->add(blind)));
    }

private:
    EitherPort<ReplayStore, SqliteReplayStore, MemoryReplays> m_replays;
};

QTEST_GUILESS_MAIN(TestReplayStore)
#include "tst_replaystore.moc"
