// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A batch is sent once, whatever happens; its answers come home once and are paid once; what does
// not come is told row by row.
#include "chat/batchexport.h"
#include "engine/batchbook.h"
#include "engine/cachelookup.h"
#include "support/await.h"
#include "support/fakebatches.h"
#include "support/fakeworld.h"
#include "support/memoryreplays.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const ModelRef model{QStringLiteral("fake"), QStringLiteral("one")};
constexpr qint64 dollar = 1'000'000'000;

using Fates = QMap<int, BatchRowState>;

Error faultOf(ErrorKind kind, int status, std::optional<std::chrono::milliseconds> wait = {})
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.detail = QStringLiteral("for the test");
    error.retryAfter = wait;
    return error;
}

} // namespace

class TestBatchJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book.reset();
        m_world = std::make_unique<FakeWorld>();
        m_store = std::make_unique<MemoryBatches>();
        m_replays = std::make_unique<MemoryReplays>();
        m_there = std::make_unique<FakeBatches>();
        m_provider = std::make_unique<BatchingProvider>(*m_there);
        m_world->directory.add(QStringLiteral("fake"), *m_provider);
        m_world->useCache();
        Services &services = m_world->services;
        services.batches = m_store.get();
        priceBatches(services, Money::fromNano(dollar));
        m_book = std::make_unique<BatchBook>(services, *m_replays);
    }
    void cleanup() { m_book.reset(); }

    void howItEnds_data()
    {
        using State = BatchRowState;
        QTest::addColumn<BatchState>("ending");
        QTest::addColumn<Fates>("fates");
        QTest::addColumn<QList<int>>("silent");
        QTest::addColumn<bool>("twice");
        QTest::addColumn<QList<State>>("rows");
        const State ok = State::Answered;
        QTest::newRow("all is answered")
            << BatchState::Done << Fates{} << QList<int>{} << false << QList<State>{ok, ok, ok};
        QTest::newRow("one row fails")
            << BatchState::Done << Fates{{1, State::Failed}} << QList<int>{} << false
            << QList<State>{ok, State::Failed, ok};
        QTest::newRow("every line comes twice")
            << BatchState::Done << Fates{} << QList<int>{} << true << QList<State>{ok, ok, ok};
        QTest::newRow("a row has no line") << BatchState::Done << Fates{} << QList<int>{2} << false
                                           << QList<State>{ok, ok, State::Failed};
        QTest::newRow("expired, with a line that says so")
            << BatchState::Expired << Fates{{0, State::Expired}} << QList<int>{} << false
            << QList<State>{State::Expired, ok, ok};
        QTest::newRow("expired, without one")
            << BatchState::Expired << Fates{} << QList<int>{0, 1} << false
            << QList<State>{State::Expired, State::Expired, ok};
        QTest::newRow("cancelled elsewhere")
            << BatchState::Cancelled << Fates{} << QList<int>{0, 1, 2} << false
            << QList<State>{State::Cancelled, State::Cancelled, State::Cancelled};
    }
    void howItEnds()
    {
        QFETCH(BatchState, ending);
        QFETCH(QList<BatchRowState>, rows);
        m_there->ending = ending;
        QFETCH(Fates, fates);
        m_there->fates = fates;
        QFETCH(QList<int>, silent);
        QFETCH(bool, twice);
        m_there->silent = silent;
        m_there->twice = twice;
        const BatchId id = send(3).value(0);
        QVERIFY(runToEnd());

        const BatchSummary summary = *await(m_store->load(id));
        QCOMPARE(summary.progress.state, ending);
        const auto answered = rows.count(BatchRowState::Answered);
        QCOMPARE(summary.answered, answered);
        QCOMPARE(summary.failed, rows.size() - answered);
        QCOMPARE(summary.paid, Money::fromNano(answered * dollar));
        QCOMPARE(summary.saved, Money::fromNano(answered * dollar));
        QCOMPARE(m_store->booked().size(), answered);
        QCOMPARE(m_there->batches.size(), 1);
        const auto kept = *await(m_store->rows(id, 0, allBatchRows));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(kept[i].state, rows[i]);
            QCOMPARE(kept[i].answer.meta.error.has_value(), rows[i] != BatchRowState::Answered);
        }
    }

    void aProgramThatEndsAtAnyPointPaysOnce_data()
    {
        QTest::addColumn<bool>("marks");
        QTest::addColumn<bool>("done");
        QTest::newRow("marks, the work is done") << true << true;
        QTest::newRow("marks, the work is lost") << true << false;
        QTest::newRow("no marks, the work is done") << false << true;
        QTest::newRow("no marks, the work is lost") << false << false;
    }
    void aProgramThatEndsAtAnyPointPaysOnce()
    {
        QFETCH(bool, marks);
        QFETCH(bool, done);
        int points = 0;
        for (int at = 1; at < 100; ++at) {
            init();
            m_there->marks = marks;
            int calls = 0;
            const auto fate = dyingAt(at, done, calls);
            m_store->fate = fate;
            m_there->fate = fate;
            const BatchPlan plan = planOf(3);
            m_book->send(plan, [](const Result<QList<BatchId>> &) {});
            runUntil([&calls, at, this] { return calls >= at || isOver(); });
            const bool died = calls >= at;
            m_book.reset();
            m_store->fate = nullptr;
            m_there->fate = nullptr;
            if (!died) {
                break;
            }
            ++points;
            m_book = std::make_unique<BatchBook>(m_world->services, *m_replays);
            m_book->open();
            if (await(m_store->list())->isEmpty()) {
                QCOMPARE(at, 1); // it was never kept, and the person was not told that it was
                continue;
            }
            QVERIFY2(runToEnd(), qPrintable(QString::number(at)));
            const BatchSummary summary = await(m_store->list())->first();
            QVERIFY2(m_there->batches.size() == 1, qPrintable(QString::number(at)));
            QCOMPARE(summary.progress.state, BatchState::Done);
            QCOMPARE(summary.answered, 3);
            QCOMPARE(m_store->booked().size(), 3);
        }
        QVERIFY2(points >= 8, qPrintable(QString::number(points)));
    }

    void anothersBatchOfTheSameSizeIsNotOurs()
    {
        m_there->marks = false;
        const BatchPlan plan = planOf(2);
        // Ours is never seen there; another program's is.
        FakeBatches::Kept other;
        other.report.id = QStringLiteral("batch_other");
        other.report.total = 2;
        other.names = {QStringLiteral("theirs-1"), QStringLiteral("theirs-2")};
        m_there->batches.append(other);
        m_there->refusals = {faultOf(ErrorKind::Timeout, 0)};
        m_book->send(plan, [](const Result<QList<BatchId>> &) {});
        QVERIFY(runToEnd());
        const BatchSummary summary = await(m_store->list())->first();
        QCOMPARE(summary.progress.state, BatchState::Done);
        QCOMPARE(summary.answered, 2);
        QCOMPARE(summary.progress.foreign, QStringList{QStringLiteral("batch_other")});
        QCOMPARE(m_there->batches.size(), 2);
        QCOMPARE(m_store->booked().size(), 2);
    }

    void whatTheProviderSaysToSending_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<BatchState>("state");
        QTest::newRow("429") << 429 << ErrorKind::RateLimited << BatchState::Done;
        QTest::newRow("503") << 503 << ErrorKind::Overloaded << BatchState::Done;
        QTest::newRow("500, nobody knows") << 500 << ErrorKind::Overloaded << BatchState::Done;
        QTest::newRow("cut off, nobody knows") << 0 << ErrorKind::Transport << BatchState::Done;
        QTest::newRow("400") << 400 << ErrorKind::BadRequest << BatchState::Failed;
        QTest::newRow("401") << 401 << ErrorKind::Auth << BatchState::Failed;
        QTest::newRow("no money there") << 429 << ErrorKind::QuotaExhausted << BatchState::Failed;
    }
    void whatTheProviderSaysToSending()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(BatchState, state);
        m_there->refusals = {faultOf(kind, status)};
        const BatchId id = send(2).value(0);
        QVERIFY(runToEnd());
        const BatchSummary summary = *await(m_store->load(id));
        QCOMPARE(summary.progress.state, state);
        const bool failed = state == BatchState::Failed;
        QCOMPARE(m_there->batches.size(), failed ? 0 : 1);
        QCOMPARE(summary.failed, failed ? 2 : 0);
        QCOMPARE(summary.paid, Money::fromNano(failed ? 0 : 2 * dollar));
        if (failed) {
            QCOMPARE(summary.progress.error->kind, kind);
        }
    }

    void aProviderIsAskedAgainWhenItSays()
    {
        m_there->refusals = {faultOf(ErrorKind::RateLimited, 429, 20min)};
        const BatchId id = send(1).value(0);
        runUntil([this, id] { return m_book->job(id)->nextTry().has_value(); }, 0ms);
        const auto wait = *m_book->job(id)->nextTry() - m_world->clock.steady();
        QVERIFY(wait >= 20min);
        QVERIFY(m_book->job(id)->summary().progress.error.has_value());
    }

    void answersThatBreakOffAreFetchedAgain()
    {
        m_there->breaks = 2;
        const BatchId id = send(5).value(0);
        QVERIFY(runToEnd());
        QCOMPARE(await(m_store->load(id))->answered, 5);
        QCOMPARE(m_store->booked().size(), 5);
    }

    void aLineThatBelongsToNobodyIsToldAndSpoilsNothing()
    {
        m_there->more = {FakeBatches::answerOf(QStringLiteral("stranger"), BatchRowState::Answered),
                         FakeBatches::answerOf({}, BatchRowState::Failed)};
        const BatchId id = send(2).value(0);
        QVERIFY(runToEnd());
        const BatchSummary summary = *await(m_store->load(id));
        QCOMPARE(summary.answered, 2);
        QCOMPARE(summary.progress.unknown, 2);
        QCOMPARE(m_store->booked().size(), 2);
    }

    void cancellingEndsItThereAndKeepsWhatCame()
    {
        m_there->polls = 50;
        m_there->silent = {1};
        const BatchId id = send(2).value(0);
        runUntil([this] { return !m_there->batches.isEmpty(); });
        m_book->cancel(id);
        QVERIFY(runToEnd());
        const BatchSummary summary = *await(m_store->load(id));
        QCOMPARE(m_there->cancels, 1);
        QCOMPARE(summary.progress.state, BatchState::Cancelled);
        QCOMPARE(summary.answered, 1);
        QCOMPARE(summary.paid, Money::fromNano(dollar));
        QCOMPARE((*await(m_store->rows(id, 0, 10)))[1].state, BatchRowState::Cancelled);
    }

    void failedRowsAreAskedInANewBatch()
    {
        m_there->fates = {{1, BatchRowState::Failed}};
        const BatchId id = send(3).value(0);
        QVERIFY(runToEnd());
        m_there->fates.clear();
        std::optional<BatchPlan> plan;
        m_book->planFailed(id, [&plan](const Result<BatchPlan> &made) { plan = *made; });
        runUntil([&plan] { return plan.has_value(); });
        QCOMPARE(plan->parts.size(), 1);
        QCOMPARE(plan->parts[0].rows.size(), 1);
        QCOMPARE(plan->parts[0].rows[0].number, 1);
        QVERIFY(plan->parts[0].batch.id != id);
        m_book->send(*plan, [](const Result<QList<BatchId>> &) {});
        QVERIFY(runToEnd());
        QCOMPARE(m_store->booked().size(), 3);
    }

    void answersGoToTheCacheAndToTheirReplay()
    {
        Replay replay;
        replay.id = ReplayId::create();
        replay.prompts = {QStringLiteral("问 0"), QStringLiteral("问 1")};
        replay.panes = {{model, {}, {}}, {model, QStringLiteral("Kurz."), {}}};
        QVERIFY(await(m_replays->add(replay)));
        ReplayCell known;
        known.model = 1;
        known.answer.id = NodeId::create();
        known.answer.message = Message::fromText(Role::Assistant, QStringLiteral("da"));
        const auto orders = batchOrdersOf(m_world->services, {replay, {known}}, {});
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders[0].rows.size(), 2);
        QCOMPARE(orders[1].rows.size(), 1); // the other one is answered
        QCOMPARE(orders[1].batch.replayPane, 1);
        QCOMPARE(batchOrdersOf(m_world->services, {replay, {}}, {0, 1}).size(), 0);
        m_there->bounds.rows = 1;
        const BatchPlan both = planOf(orders);
        QCOMPARE(both.parts.size(), 3);
        QCOMPARE(both.parts[1].batch.part, 2);
        QCOMPARE(both.parts[2].batch.parts, 1);
        QCOMPARE(both.whole.rows, 3);
        m_there->bounds.rows = 100;
        m_book->send(planOf({orders[0]}), [](const Result<QList<BatchId>> &) {});
        QVERIFY(runToEnd());
        const ReplayRecord record = *await(m_replays->load(replay.id));
        QCOMPARE(record.cells.size(), 2);
        QVERIFY(record.cells[1].isAnswered());
        QCOMPARE(record.cells[1].cost(), std::optional(Money::fromNano(dollar)));
        QCOMPARE(await(m_world->cache.figures())->answers, 2);
    }

    void aBudgetThatIsUsedUpKeepsItHere()
    {
        setBudgetLimits(
            m_world->settings,
            {{BudgetScope::Month, {}, Money::fromNano(dollar), 80, BudgetLimit::Then::Stop}});
        const BatchId id = send(3).value(0);
        QVERIFY(runToEnd());
        const BatchSummary summary = *await(m_store->load(id));
        QCOMPARE(summary.progress.state, BatchState::Failed);
        QCOMPARE(summary.progress.error->kind, ErrorKind::BudgetReached);
        QCOMPARE(m_there->batches.size(), 0);
    }

    void whatIsTooMuchBecomesSeveral()
    {
        m_there->bounds = {2, 1'000'000};
        const BatchPlan plan = planOf(5);
        QCOMPARE(plan.parts.size(), 3);
        QCOMPARE(plan.parts[2].rows.size(), 1);
        QCOMPARE(plan.parts[2].batch.part, 3);
        QCOMPARE(plan.parts[0].batch.parts, 3);
        QCOMPARE(plan.whole.rows, 5);
        QCOMPARE(plan.whole.about, Money::fromNano(5 * dollar));
        QCOMPARE(plan.whole.ordinary, Money::fromNano(10 * dollar));
        QCOMPARE(plan.parts[0].batch.about, std::optional(Money::fromNano(2 * dollar)));
        m_there->bounds = {100, 10'100}; // bytes, less what stands around the rows
        QVERIFY(planOf(5).parts.size() > 1);
    }

    void whatCantBeABatchIsRefused_data()
    {
        QTest::addColumn<QStringList>("prompts");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("offered");
        const QStringList one{QStringLiteral("a")};
        QTest::newRow("nothing to ask") << QStringList() << QStringLiteral("fake") << true;
        QTest::newRow("an empty prompt") << QStringList{QStringLiteral("a"), QStringLiteral(" \n")}
                                         << QStringLiteral("fake") << true;
        QTest::newRow("an unknown profile") << one << QStringLiteral("nobody") << true;
        QTest::newRow("a provider without batches") << one << QStringLiteral("fake") << false;
    }
    void whatCantBeABatchIsRefused()
    {
        QFETCH(QStringList, prompts);
        QFETCH(QString, profile);
        QFETCH(bool, offered);
        m_provider->offered = offered;
        BatchOrder order{{}, batchRowsOf(prompts)};
        order.batch.pane.model = {profile, QStringLiteral("one")};
        std::optional<Result<BatchPlan>> made;
        BatchPlanner planner(m_world->services);
        planner.plan(order, [&made](const Result<BatchPlan> &plan) { made = plan; });
        QVERIFY(!made);
        runUntil([&made] { return made.has_value(); });
        QVERIFY(!*made);
        QCOMPARE(made->error().kind, ErrorKind::Configuration);
        QVERIFY(!made->error().detail.isEmpty());
    }

    void rowsComeBackBesideTheirColumns()
    {
        Batch batch;
        batch.pane.model = model;
        batch.columns = {QStringLiteral("q"), QStringLiteral("answer")};
        BatchRow row{1,
                     QStringLiteral("ask"),
                     {QStringLiteral("=1+1"), QStringLiteral("a,b")},
                     BatchRowState::Answered,
                     {},
                     {}};
        row.answer.message = Message::fromText(Role::Assistant, QStringLiteral("zwei\n\"drei\""));
        BatchRow first{0,  {}, {QStringLiteral("x"), QStringLiteral("y")}, BatchRowState::Waiting,
                       {}, {}};
        const QByteArray csv = batchCsv(batch, {row, first});
        QVERIFY(csv.startsWith("q,answer,state,batch_answer,model,"));
        QVERIFY(csv.contains("\r\nx,y,waiting,"));
        QVERIFY(csv.contains("'=1+1,\"a,b\",answered,\"zwei\n\"\"drei\"\"\","));
    }

private:
    BatchPlan planOf(const QList<BatchOrder> &order)
    {
        std::optional<Result<BatchPlan>> made;
        BatchPlanner planner(m_world->services);
        planner.plan(order, [&made](const Result<BatchPlan> &plan) { made = plan; });
        runUntil([&made] { return made.has_value(); });
        return made->value_or(BatchPlan());
    }
    BatchPlan planOf(int rows)
    {
        QStringList prompts;
        for (int i = 0; i < rows; ++i) {
            prompts.append(QStringLiteral("Frage %1 ض").arg(i));
        }
        BatchOrder order{{}, batchRowsOf(prompts)};
        order.batch.pane.model = model;
        return planOf(QList<BatchOrder>{order});
    }
    QList<BatchId> send(int rows)
    {
        QList<BatchId> ids;
        m_book->send(planOf(rows), [&ids](const Result<QList<BatchId>> &sent) { ids = *sent; });
        return ids;
    }
    [[nodiscard]] bool isOver()
    {
        const auto all = *await(m_store->list());
        return !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const BatchSummary &one) {
            return isFinal(one.progress.state);
        });
    }
    bool runUntil(const std::function<bool()> &over, std::chrono::milliseconds pace = 1s)
    {
        QElapsedTimer timer;
        timer.start();
        while (!over() && timer.elapsed() < 10'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            m_world->clock.advance(pace);
        }
        QCoreApplication::processEvents();
        return over();
    }
    bool runToEnd()
    {
        return runUntil([this] { return isOver(); });
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<MemoryBatches> m_store;
    std::unique_ptr<MemoryReplays> m_replays;
    std::unique_ptr<FakeBatches> m_there;
    std::unique_ptr<BatchingProvider> m_provider;
    std::unique_ptr<BatchBook> m_book;
};

QTEST_GUILESS_MAIN(TestBatchJob)
#include "tst_batchjob.moc"
