// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A replay runs, is paused, killed and taken up: every cell is answered, none twice.
#include "engine/replayrunner.h"
#include "support/await.h"
#include "support/fakeworld.h"
#include "support/memoryreplays.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const ModelRef one{QStringLiteral("fake"), QStringLiteral("one")};
const ModelRef two{QStringLiteral("fake"), QStringLiteral("two")};

struct Options
{
    int parallel = usualParallel;
    std::optional<Money> budget = {};
    ReplayAim aim = ReplayAim::Rest;
};

Replay replayOf(const QStringList &prompts, const QList<ModelRef> &models)
{
    Replay replay;
    replay.id = ReplayId::create();
    replay.prompts = prompts;
    for (const ModelRef &model : models) {
        replay.panes.append({model, {}, {}});
    }
    return replay;
}

} // namespace

class TestReplayRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runner.reset();
        m_world = std::make_unique<FakeWorld>();
        m_store = std::make_unique<MemoryReplays>();
        // Each answer costs a dollar; a question is expected to.
        m_world->services.price = [](const ProviderProfile &, const QString &, const QByteArray &) {
            return std::optional(
                Cost{Money::fromNano(1'000'000'000), Cost::Basis::Priced, {}, {}, {}});
        };
        m_world->services.quote = [](const ProviderProfile &, const QString &,
                                     const BilledUnits &) {
            return Bill{Bill::Status::Priced, Money::fromNano(1'000'000'000), {}, {}};
        };
    }
    void cleanup()
    {
        m_runner.reset();
        m_world.reset();
    }

    void everyPromptIsPutToEveryModel()
    {
        start(replayOf({QStringLiteral("Why?"), QStringLiteral("为什么?")}, {one, two}), {});
        answer(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        run();
        QVERIFY(!m_runner->isRunning());
        QCOMPARE(m_runner->progress().answered, 4);
        QCOMPARE(asked(),
                 (QStringList{QStringLiteral("one: Why?"), QStringLiteral("two: Why?"),
                              QStringLiteral("one: 为什么?"), QStringLiteral("two: 为什么?")}));
        const ReplayRecord kept = this->kept();
        QCOMPARE(kept.cells.size(), 4);
        QCOMPARE(kept.cells[1].answer.message.text(), QStringLiteral("b"));
        QVERIFY(kept == m_runner->record());
    }

    void whatABatchAnswersIsNotAskedAndIsTakenOver()
    {
        const Replay replay = replayOf({QStringLiteral("1"), QStringLiteral("2")}, {one, two});
        QVERIFY(await(m_store->add(replay)));
        m_runner =
            std::make_unique<ReplayRunner>(m_world->services, *m_store, ReplayRecord{replay, {}});
        m_runner->setElsewhere({1});
        answer({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(m_runner->start());
        run();
        QCOMPARE(asked(), (QStringList{QStringLiteral("one: 1"), QStringLiteral("one: 2")}));
        ReplayCell home{0, 1, 1, m_runner->cell(0, 0)->answer, {}};
        ReplayCell late{0, 0, 1, {}, {}}; // answered here meanwhile: stays
        m_runner->adopt({home, late});
        QCOMPARE(m_runner->progress().answered, 3);
        QVERIFY(m_runner->cell(0, 0)->isAnswered());
        m_runner->setElsewhere({});
        QVERIFY(m_runner->start());
        run();
        QCOMPARE(asked().mid(2), QStringList{QStringLiteral("two: 2")});
    }

    void onlySoManyAreAskedAtATime()
    {
        Options options;
        options.parallel = 2;
        start(replayOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, {one}),
              options);
        answer({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        for (int i = 0; i < 3; ++i) {
            events();
            m_world->clock.advance(1ms);
        }
        QCOMPARE(m_world->provider.asked().size(), 2);
        QCOMPARE(m_runner->progress().running, 2);
        run();
        QCOMPARE(m_runner->progress().answered, 3);
    }

    void aCellIsNotedBeforeItIsAsked()
    {
        start(replayOf({QStringLiteral("1")}, {one}), {});
        QCOMPARE(kept().cells.size(), 1);
        QCOMPARE(kept().cells.first().answer.state, NodeState::Streaming);
        QCOMPARE(m_world->provider.asked().size(), 0);
    }

    void whatWasAnsweredBeforeComesFromTheCacheAndTakesNoMoney()
    {
        m_world->useCache();
        const Replay both =
            replayOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, {one});
        answer({QStringLiteral("a"), QStringLiteral("b")});
        Options options;
        options.parallel = 1;
        start(replayOf({QStringLiteral("1"), QStringLiteral("3")}, {one}), options);
        runCalmly();
        QCOMPARE(m_world->provider.asked().size(), 2);
        options.budget = Money(); // nothing at all may be spent
        start(both, options);
        runCalmly();
        QVERIFY(!m_runner->isRunning());
        QCOMPARE(m_runner->progress().answered, 1); // the second was never asked
        QCOMPARE(m_runner->progress().spent, Money());
        QCOMPARE(m_runner->progress().failed, 0);
        QVERIFY(m_runner->stoppedBy());
        QCOMPARE(m_runner->stoppedBy()->kind, ErrorKind::BudgetReached);
        QCOMPARE(kept().cells.size(), 1);
        QCOMPARE(m_world->provider.asked().size(), 2);

        options.budget = Money::fromNano(1'000'000'000); // for the one that is missing
        answer({QStringLiteral("c")});
        start(kept(), options);
        runCalmly();
        QCOMPARE(m_runner->progress().answered, 3);
        QCOMPARE(m_runner->progress().spent, *options.budget);
        QVERIFY(!m_runner->stoppedBy());
        QCOMPARE(m_world->provider.asked().size(), 3);
        QCOMPARE(m_runner->cell(2, 0)->answer.message.text(), QStringLiteral("b"));
    }

    // As after a crash: the runner goes, the store stays.
    void whatWasAnsweredIsNotAskedAgainAfterACrash()
    {
        const Replay replay = replayOf(
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")},
            {one});
        Options options;
        options.parallel = 2;
        start(replay, options);
        answer({QStringLiteral("a")});
        m_world->provider.enqueue({{1h, Started{}}}); // hangs
        m_world->provider.enqueue({{1h, Started{}}});
        run();
        QCOMPARE(m_runner->progress().answered, 1);
        QCOMPARE(m_runner->progress().running, 2);
        m_runner.reset();

        const qsizetype before = m_world->provider.asked().size();
        answer({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        start(kept(), options);
        run();
        QCOMPARE(m_runner->progress().answered, 4);
        QCOMPARE(asked().mid(before),
                 (QStringList{QStringLiteral("one: 2"), QStringLiteral("one: 3"),
                              QStringLiteral("one: 4")}));
        const ReplayRecord kept = this->kept();
        QCOMPARE(kept.cells[0].tries, 1);
        QCOMPARE(kept.cells[1].tries, 2);
    }

    void aPausedOneGoesOnWhereItWas()
    {
        Options options;
        options.parallel = 1;
        start(replayOf({QStringLiteral("1"), QStringLiteral("2")}, {one}), options);
        answer({QStringLiteral("a"), QStringLiteral("b")});
        QSignalSpy stopped(m_runner.get(), &ReplayRunner::stopped);
        events();
        m_runner->pause();
        run();
        QCOMPARE(m_runner->progress().answered, 1); // what was under way ends
        QCOMPARE(stopped.size(), 1);
        QVERIFY(m_runner->start());
        run();
        QCOMPARE(m_runner->progress().answered, 2);
        QCOMPARE(m_world->provider.asked().size(), 2);
    }

    void aStoppedOneAsksAgainWhatWasUnderWay()
    {
        Options options;
        options.parallel = 2;
        start(replayOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, {one}),
              options);
        answer({QStringLiteral("a")});
        m_world->provider.enqueue({{1h, Started{}}}); // hangs
        m_world->provider.enqueue({{1h, Started{}}});
        QSignalSpy stopped(m_runner.get(), &ReplayRunner::stopped);
        run();
        QCOMPARE(m_runner->progress().running, 2);
        m_runner->stop();
        run();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(m_runner->progress().running, 0);
        QCOMPARE(m_runner->progress().answered, 1);
        answer({QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(m_runner->start());
        run();
        QCOMPARE(m_runner->progress().answered, 3);
        QCOMPARE(m_world->provider.asked().size(), 5);
        QVERIFY(kept() == m_runner->record());
    }

    void stoppedAndBegunAtOnceIsAskedOnce()
    {
        Options options;
        options.parallel = 1;
        start(replayOf({QStringLiteral("1")}, {one}), options);
        answer({QStringLiteral("a"), QStringLiteral("b")});
        m_runner->stop(); // before the disk has noted it
        QVERIFY(m_runner->start());
        run();
        QCOMPARE(m_world->provider.asked().size(), 1);
        QCOMPARE(m_runner->progress().answered, 1);
        QVERIFY(!m_runner->isRunning());
    }

    void onlyWhatFailedIsAskedWhenThatIsTheAim()
    {
        Options options;
        options.parallel = 1;
        start(replayOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, {one}),
              options);
        m_world->provider.enqueue(failing(errorOf(ErrorKind::ContentFiltered, 400)));
        events();
        m_runner->pause(); // two cells were never begun
        run();
        QCOMPARE(m_runner->progress().failed, 1);
        answer({QStringLiteral("a")});
        QVERIFY(m_runner->start(ReplayAim::FailedOnly));
        run();
        QCOMPARE(asked(), (QStringList{QStringLiteral("one: 1"), QStringLiteral("one: 1")}));
        QCOMPARE(m_runner->progress().answered, 1);
        QCOMPARE(m_runner->progress().failed, 0);
    }

    void eachPaneHasItsOwnSystemPromptAndParameters()
    {
        Replay replay = replayOf({QStringLiteral("1")}, {one, one});
        replay.panes[1].system = QStringLiteral("Be brief.");
        replay.panes[1].sampling.temperature = 0.3;
        start(replay, {});
        answer({QStringLiteral("a"), QStringLiteral("b")});
        run();
        const QList<ScriptedProvider::Asked> all = m_world->provider.asked();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].request.system, QString());
        QCOMPARE(all[1].request.system, QStringLiteral("Be brief."));
        QCOMPARE(all[1].request.sampling.temperature, std::optional(0.3));
    }

    void aFailureConcernsItsCellAlone()
    {
        const Replay replay = replayOf({QStringLiteral("1"), QStringLiteral("2")}, {one});
        Options options;
        options.parallel = 1;
        start(replay, options);
        m_world->provider.enqueue(failing(errorOf(ErrorKind::ContentFiltered, 400)));
        answer({QStringLiteral("b")});
        run();
        QCOMPARE(m_runner->progress().failed, 1);
        QCOMPARE(m_runner->progress().answered, 1);
        QVERIFY(!m_runner->stoppedBy());
        // It stays failed, unless the person wants it again.
        start(kept(), options);
        run();
        QCOMPARE(m_world->provider.asked().size(), 2);
        options.aim = ReplayAim::FailedOnly;
        answer({QStringLiteral("a")});
        start(kept(), options);
        run();
        QCOMPARE(m_runner->progress().answered, 2);
    }

    void theBudgetStopsWhatWouldExceedIt()
    {
        Options options;
        options.budget = Money::fromNano(2'500'000'000);
        start(replayOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, {one}),
              options);
        answer({QStringLiteral("a"), QStringLiteral("b")});
        run();
        QCOMPARE(m_runner->progress().answered, 2);
        QCOMPARE(m_world->provider.asked().size(), 2);
        QVERIFY(m_runner->stoppedBy());
        QCOMPARE(m_runner->stoppedBy()->kind, ErrorKind::BudgetReached);
        // More of it, and it goes on; what was spent before counts.
        options.budget = Money::fromNano(3'000'000'000);
        answer({QStringLiteral("c")});
        start(kept(), options);
        run();
        QCOMPARE(m_runner->progress().answered, 3);
        QCOMPARE(m_runner->progress().spent, Money::fromNano(3'000'000'000));
    }

    void withoutAPriceABudgetCantBeKept()
    {
        m_world->services.quote = [](const ProviderProfile &, const QString &,
                                     const BilledUnits &) { return Bill(); };
        Options options;
        options.budget = Money::fromNano(2'500'000'000);
        start(replayOf({QStringLiteral("1")}, {one}), options);
        run();
        QCOMPARE(m_world->provider.asked().size(), 0);
        QVERIFY(m_runner->stoppedBy());
    }

    void theJudgeScoresWhatWasAnswered()
    {
        Replay replay = replayOf({QStringLiteral("Why {{answer}}?")}, {one});
        replay.judge = {two, QStringLiteral("P={{prompt}} A={{answer}}")};
        Options options;
        start(replay, options);
        answer({QStringLiteral("so {{prompt}}"), QStringLiteral("8,5: good")});
        run();
        QCOMPARE(asked().last(), QStringLiteral("two: P=Why {{answer}}? A=so {{prompt}}"));
        QCOMPARE(kept().cells.first().score(), std::optional(8.5));
        QCOMPARE(m_runner->progress().judged, 1);
        QCOMPARE(kept().cells.first().cost(), std::optional(Money::fromNano(2'000'000'000)));
    }

    void aFullDiskStopsItAndLosesNothing()
    {
        const Replay replay = replayOf({QStringLiteral("1"), QStringLiteral("2")}, {one});
        Options options;
        options.parallel = 1;
        start(replay, options);
        answer({QStringLiteral("a"), QStringLiteral("b")});
        events();
        m_store->failWith(errorOf(ErrorKind::Storage));
        run();
        QVERIFY(m_runner->stoppedBy());
        QCOMPARE(m_runner->stoppedBy()->kind, ErrorKind::Storage);
        QCOMPARE(m_world->provider.asked().size(), 1);
        m_store->failWith({});
        QVERIFY(m_runner->start());
        run();
        QCOMPARE(m_world->provider.asked().size(), 2);
        QCOMPARE(kept().cells.size(), 2);
        QVERIFY(kept().cells[0].isAnswered() && kept().cells[1].isAnswered());
    }

    void aModelNobodyHasIsRefusedAtOnce()
    {
        const Replay replay =
            replayOf({QStringLiteral("1")}, {{QStringLiteral("gone"), QStringLiteral("m")}});
        QVERIFY(await(m_store->add(replay)));
        m_runner =
            std::make_unique<ReplayRunner>(m_world->services, *m_store, ReplayRecord{replay, {}});
        QVERIFY(!m_runner->start());
        QVERIFY(!m_runner->isRunning());
    }

    void thePriceOfTheJudgeIsInIt()
    {
        Replay replay = replayOf({QStringLiteral("1"), QStringLiteral("2")}, {one});
        replay.judge = {two, usualJudgement()};
        ReplayRecord record{replay, {}};
        ReplayCell unjudged;
        unjudged.answer.state = NodeState::Complete;
        record.cells.append(unjudged);
        const auto price = ReplayCosting::of(m_world->services, record);
        QVERIFY(price);
        QCOMPARE(price->whole.cells, 2);
        QCOMPARE(price->whole.about, Money::fromNano(3'000'000'000));
        QCOMPARE(price->whole.judging, Money::fromNano(2'000'000'000));
    }

    void thePriceIsKnownBefore()
    {
        const Replay replay = replayOf({QStringLiteral("1"), QStringLiteral("2")}, {one, two});
        ReplayRecord record{replay, {}};
        ReplayCell done;
        done.answer.state = NodeState::Complete;
        record.cells.append(done);
        const auto price = ReplayCosting::of(m_world->services, record);
        QVERIFY(price);
        QCOMPARE(price->whole.cells, 3);
        QCOMPARE(price->whole.about, Money::fromNano(3'000'000'000));
        QCOMPARE(price->whole.unpriced, 0);
        QVERIFY(price->whole.inputTokens > 0);
        QCOMPARE(price->panes.size(), 2);
        QCOMPARE(price->panes[0].cells, 1);
        QCOMPARE(price->panes[1].about, Money::fromNano(2'000'000'000));
        QCOMPARE(m_world->provider.asked().size(), 0);
    }

private:
    void start(const Replay &replay, const Options &options)
    {
        QVERIFY(await(m_store->add(replay)));
        start(ReplayRecord{replay, {}}, options);
    }
    void start(const ReplayRecord &record, const Options &options)
    {
        m_id = record.replay.id;
        m_runner =
            std::make_unique<ReplayRunner>(m_world->services, *m_store, record, options.parallel);
        m_runner->setBudget(options.budget);
        QVERIFY(m_runner->start(options.aim));
    }
    void answer(const QStringList &texts)
    {
        for (const QString &text : texts) {
            Script script = answering({text});
            UsageReported usage;
            usage.usage.output = 1;
            usage.raw = "{}";
            script.insert(script.size() - 1, {0ms, usage});
            m_world->provider.enqueue(script);
        }
    }
    static void events()
    {
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
        }
    }
    void run()
    {
        for (int i = 0; i < 40; ++i) {
            events();
            m_world->clock.advance(20ms);
        }
        events();
    }
    // Looking into the cache takes another thread: real time, and none of the clock.
    void runCalmly()
    {
        for (int i = 0; i < 5'000 && m_runner->isRunning(); ++i) {
            QTest::qWait(1);
            m_world->clock.advance(i % 20 == 19 ? 20ms : 0ms);
        }
    }
    QStringList asked() const
    {
        QStringList all;
        for (const ScriptedProvider::Asked &question : m_world->provider.asked()) {
            all.append(question.request.model + QStringLiteral(": ") +
                       question.request.messages.last().text());
        }
        return all;
    }
    ReplayRecord kept() const { return await(m_store->load(m_id)).value(); }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<MemoryReplays> m_store;
    std::unique_ptr<ReplayRunner> m_runner;
    ReplayId m_id;
};

QTEST_GUILESS_MAIN(TestReplayRunner)
#include "tst_replayrunner.moc"
