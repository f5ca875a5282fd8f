// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A step that sends its questions as batches: what comes of it, and that it pays once wherever the
// program ends: behind every entry of its log, and at every call to the disk or the provider.
#include "archive/workflowfile.h"
#include "engine/batchbook.h"
#include "engine/flowbatches.h"
#include "engine/workflowestimate.h"
#include "engine/workflowrunner.h"
#include "support/await.h"
#include "support/fakebatches.h"
#include "support/fakeworld.h"
#include "support/memoryreplays.h"
#include "support/memoryworkflows.h"

#include <QElapsedTimer>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

using Event = RunEntry::Event;
using Fates = QMap<int, BatchRowState>;

constexpr qint64 dollar = 1'000'000'000;
const QByteArray threeRows =
    "{title: 契約, model: fake/one, inputs: [{name: rows, default: \"a\\n国\\nc\"}], output: "
    "\"{{made}}\", steps: [{map: M, as: made, over: rows, row: r, batch: true, "
    "prompt: \"Do {{r}}\"MORE}]}";

QByteArray flow(const char *more)
{
    return QByteArray(threeRows).replace("MORE", more);
}

QString lineOf(const RunEntry &entry)
{
    QString line = QString(runEventName(entry.event)).replace(u'_', u' ');
    if (entry.part >= 0) {
        line += QStringLiteral(" %1").arg(entry.part);
    }
    if (entry.attempt > 1) {
        line += QStringLiteral(" again");
    }
    if (entry.answer && entry.answer->state != NodeState::Complete) {
        line += u'!' + QString(errorKindName(entry.answer->meta.error.value_or(Error()).kind));
    } else if (entry.error) {
        line += u'!' + QString(errorKindName(entry.error->kind));
    }
    return line;
}

} // namespace

class TestWorkflowBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(flow("")); }
    void cleanup()
    {
        m_runner.reset();
        m_book.reset();
    }

    void whatComesOfIt_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<Fates>("fates");
        QTest::addColumn<QList<int>>("silent");
        QTest::addColumn<BatchState>("ending");
        QTest::addColumn<QString>("log");
        const QString asked = QStringLiteral("run started|step started|asked 0|asked 1|asked 2|"
                                             "batch planned|batch sent|");
        const QString done = QStringLiteral("step finished|run finished");
        const Fates one{{1, BatchRowState::Failed}};
        const Fates two{{0, BatchRowState::Failed}, {1, BatchRowState::Failed}};
        const auto row = [](const char *name, const char *more, const Fates &fates,
                            const QList<int> &silent, BatchState ending, const QString &log) {
            QTest::newRow(name) << QByteArray(more) << fates << silent << ending << log;
        };
        const auto text = [](const char *lines) { return QString::fromUtf8(lines); };
        row("all is answered", "", {}, {}, BatchState::Done,
            asked + text("answered 0|answered 1|answered 2|") + done);
        row("all have to answer", "", one, {}, BatchState::Done,
            asked + text("answered 0|answered 1!bad_request|answered 2|step failed!bad_request|"
                         "run failed!bad_request"));
        row("what answered counts", ", policy: collect-all", one, {}, BatchState::Done,
            asked + text("answered 0|answered 1!bad_request|answered 2|") + done);
        row("a quorum that is reached", ", policy: quorum 2", one, {}, BatchState::Done,
            asked + text("answered 0|answered 1!bad_request|answered 2|") + done);
        row("a quorum that is not", ", policy: quorum 2", two, {}, BatchState::Done,
            asked + text("answered 0!bad_request|answered 1!bad_request|answered 2|"
                         "step failed!bad_request|run failed!bad_request"));
        row("the first success", ", policy: first-success", one, {}, BatchState::Done,
            asked + text("answered 0|answered 1!bad_request|answered 2|") + done);
        row("the run goes on", ", on-error: go-on", one, {}, BatchState::Done,
            asked + text("answered 0|answered 1!bad_request|answered 2|step failed!bad_request|"
                         "run finished"));
        row("expired, and asked again", ", retries: 1", {}, {1}, BatchState::Expired,
            asked +
                text("answered 0|answered 1!timeout|answered 2|asked 1 again|batch planned|"
                     "batch sent|answered 1 again|") +
                done);
        row("cancelled: nothing asks again", ", retries: 1", {}, {0, 1, 2}, BatchState::Cancelled,
            asked + text("answered 0!bad_request|answered 1!bad_request|answered 2!bad_request|"
                         "step failed!bad_request|run failed!bad_request"));
    }
    void whatComesOfIt()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, log);
        begin(flow(more.constData()));
        fate();
        QVERIFY(launch({}));
        QVERIFY(runToEnd());
        QCOMPARE(lines(), log.split(u'|'));
        noneIsPaidTwice();
        const RunLog recorded = m_runner->log();
        QVERIFY(kept().entries == recorded.entries());

        // And from the log alone.
        const auto there = m_there->batches.size();
        WorkflowJob job{m_workflow, {}, nullptr, recorded};
        job.run.inputs = m_inputs;
        m_runner = std::make_unique<WorkflowRunner>(m_world->services, m_flows.get(), job);
        QVERIFY(m_runner->start());
        QVERIFY(runToEnd());
        QVERIFY2(m_runner->log().entries() == recorded.entries(), qPrintable(lines().join(u'\n')));
        QCOMPARE(m_there->batches.size(), there);
    }

    void itIsPaidOnceWhereverTheLogEnds_data() { whatComesOfIt_data(); }
    void itIsPaidOnceWhereverTheLogEnds()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, log);
        const auto count = log.count(u'|') + 1;
        for (int after = 1; after < count; ++after) {
            begin(flow(more.constData()));
            fate();
            m_flows->haltAt(after);
            QVERIFY(launch({}));
            runUntil([this, after] { return m_runner->log().entries().size() > after; });
            const WorkflowRun killed = kept();
            QCOMPARE(killed.entries.size(), after);
            restart();
            m_flows->haltAt(-1);
            QVERIFY(launch(killed));
            QVERIFY2(runToEnd(), qPrintable(lines().join(u'\n')));
            const RunState end =
                log.contains(QLatin1String("run failed")) ? RunState::Failed : RunState::Finished;
            QVERIFY2(m_runner->log().state() == end, qPrintable(lines().join(u'\n')));
            noneIsPaidTwice();
        }
    }

    void itIsPaidOnceWhicheverCallIsTheLast_data()
    {
        QTest::addColumn<bool>("marks");
        QTest::addColumn<bool>("done");
        QTest::newRow("marks, the work is done") << true << true;
        QTest::newRow("marks, the work is lost") << true << false;
        QTest::newRow("no marks, the work is done") << false << true;
        QTest::newRow("no marks, the work is lost") << false << false;
    }
    void itIsPaidOnceWhicheverCallIsTheLast()
    {
        QFETCH(bool, marks);
        QFETCH(bool, done);
        int points = 0;
        for (int at = 1; at < 100; ++at) {
            begin(flow(""));
            m_there->marks = marks;
            int calls = 0;
            const auto last = dyingAt(at, done, calls);
            m_store->fate = last;
            m_there->fate = last;
            QVERIFY(launch({}));
            runUntil([&calls, at, this] { return calls >= at || !m_runner->isRunning(); });
            if (calls < at) {
                break;
            }
            ++points;
            const WorkflowRun killed = kept();
            restart();
            QVERIFY(launch(killed));
            QVERIFY2(runToEnd(), qPrintable(QString::number(at)));
            QCOMPARE(m_runner->log().state(), RunState::Finished);
            QVERIFY2(m_there->batches.size() == 1, qPrintable(QString::number(at)));
            noneIsPaidTwice();
        }
        QVERIFY2(points >= 8, qPrintable(QString::number(points)));
    }

    void answersAreJoinedBackInTheirOrderAndBookedUnderTheWorkflow()
    {
        QVERIFY(launch({}));
        QVERIFY(runToEnd());
        const StepRun step = m_runner->log().step(0);
        const auto rows =
            *await(m_store->rows(BatchId::fromString(step.batches.value(0)), 0, allBatchRows));
        QCOMPARE(rows.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(step.rows[i], rows[i].answer.message.text());
            QCOMPARE(step.parts[i].question.prompt, rows[i].prompt);
        }
        QCOMPARE(rows[1].prompt, QStringLiteral("Do 国"));
        QCOMPARE(m_runner->log().output(), step.rows.join(u'\n'));
        QCOMPARE(m_runner->log().figures().cost, Money::fromNano(3 * dollar));
        QCOMPARE(m_store->booked().size(), 3);
        for (const LedgerEntry &entry : m_store->booked()) {
            QCOMPARE(entry.workflow, m_workflow.title);
        }
        const BatchSummary batch = await(m_store->list())->first();
        QCOMPARE(batch.batch.title, QStringLiteral("契約: M"));
        QCOMPARE(batch.batch.run, m_runner->run().id);
        QCOMPARE(batch.batch.workflow, m_workflow.title);
    }

    void whoWaitsForBatchesAloneMayGo()
    {
        m_there->polls = 40;
        QVERIFY(launch({}));
        QVERIFY(!m_runner->waitsForBatches());
        QVERIFY(runUntil([this] { return m_runner->waitsForBatches(); }));
        const WorkflowRun before = kept();
        QCOMPARE(before.entries.last().event, Event::BatchSent);
        restart();
        QVERIFY(launch(before));
        QVERIFY(runToEnd());
        QCOMPARE(m_there->batches.size(), 1);
        noneIsPaidTwice();
    }

    void aRunThatIsStoppedLeavesItsBatchAlone()
    {
        m_there->polls = 40;
        QVERIFY(launch({}));
        QVERIFY(runUntil([this] { return m_runner->waitsForBatches(); }));
        m_runner->stop();
        QVERIFY(runToEnd());
        QCOMPARE(m_runner->log().state(), RunState::Stopped);
        QCOMPARE(lines().last(), QStringLiteral("run stopped"));
        QCOMPARE(m_there->cancels, 0);
        QVERIFY(launch(kept()));
        QVERIFY(runToEnd());
        QCOMPARE(m_runner->log().state(), RunState::Finished);
        QCOMPARE(m_there->batches.size(), 1);
        noneIsPaidTwice();
    }

    void aBatchThatWasDeletedFailsAndIsAskedAnewWhenThePersonGoesOn()
    {
        m_there->polls = 40;
        QVERIFY(launch({}));
        QVERIFY(
            runUntil([this] { return m_runner->waitsForBatches() && !m_there->batches.empty(); }));
        const WorkflowRun before = kept();
        m_runner.reset();
        m_book.reset();
        QVERIFY(await(m_store->remove(await(m_store->list())->first().batch.id)));
        restart();
        QVERIFY(launch(before));
        QVERIFY(runToEnd());
        QCOMPARE(m_runner->log().state(), RunState::Failed);
        QCOMPARE(m_runner->log().error()->detail, QStringLiteral("the batch it is in was deleted"));
        QCOMPARE(m_there->batches.size(), 1);
        m_there->polls = 1;
        QVERIFY(launch(kept()));
        QVERIFY(runToEnd());
        QCOMPARE(m_runner->log().state(), RunState::Finished);
        QCOMPARE(m_there->batches.size(), 2);
    }

    void aBudgetWithoutRoomSendsNothing_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("sent");
        QTest::newRow("too little") << QByteArray(", budget: 2.99") << false;
        QTest::newRow("just enough") << QByteArray(", budget: 3") << true;
    }
    void aBudgetWithoutRoomSendsNothing()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, sent);
        begin(flow(more.constData()));
        QVERIFY(launch({}));
        QVERIFY(runToEnd());
        QCOMPARE(m_there->batches.size(), sent ? 1 : 0);
        QCOMPARE(m_runner->log().error().has_value(), !sent);
        if (!sent) {
            QCOMPARE(m_runner->log().error()->kind, ErrorKind::BudgetReached);
        }
    }

    void itIsPricedAsABatch()
    {
        const auto price = estimateWorkflow(m_world->services, m_workflow, {});
        QVERIFY2(price, price ? "" : qPrintable(price.error().detail));
        QCOMPARE(price->most.dollars(), 3.0);
        QVERIFY(price->steps[0].batch);
    }

    void whoHasNoBatchesSaysSoBeforeAnythingIsSent()
    {
        m_provider->offered = false;
        const QString sentence = QStringLiteral("it can't be sent as a batch: \"fake\" takes no "
                                                "batches");
        const auto started = launch({});
        QVERIFY(!started);
        QVERIFY2(started.error().detail.contains(sentence), qPrintable(started.error().detail));
        const auto price = estimateWorkflow(m_world->services, m_workflow, {});
        QVERIFY(!price && price.error().detail.contains(sentence));
        const auto faults = batchFaults(m_world->services, m_workflow);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().step, QStringLiteral("M"));
        QVERIFY(faults.first().line > 0);
        m_book.reset();
        m_provider->offered = true;
        const auto without = launch({});
        QVERIFY(!without);
        QCOMPARE(without.error().detail, QStringLiteral("batches can't be sent here"));
    }

    void whatDoesNotGoWithABatchIsAFault_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *more, const char *says) {
            QTest::newRow(more) << QByteArray(more) << QString::fromUtf8(says);
        };
        row(", timeout: 3", "take \"timeout\"");
        row(", cache: true", "take \"cache\"");
        row(", parallel: 2", "take \"parallel\"");
        row(", fallback: [fake/two]", "take \"fallback\"");
        row(", system: \"{{r}}!\"", "the same \"system\"");
        row(", batch: maybe", "\"batch\" is true or false");
    }
    void whatDoesNotGoWithABatchIsAFault()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, says);
        const QByteArray text = more.contains("batch")
                                    ? flow("").replace("batch: true", "batch: maybe")
                                    : flow(more.constData());
        ReadWorkflow read = readWorkflow("\n\n" + text);
        read.faults += checkWorkflow(read.workflow);
        QVERIFY(!read.faults.isEmpty());
        QVERIFY2(read.faults.first().text().contains(says), qPrintable(read.faults.first().text()));
        QCOMPARE(read.faults.first().line, 3);
    }

private:
    void begin(const QByteArray &text)
    {
        m_runner.reset();
        m_book.reset();
        m_world = std::make_unique<FakeWorld>();
        m_flows = std::make_unique<MemoryWorkflows>();
        m_store = std::make_unique<MemoryBatches>();
        m_replays = std::make_unique<MemoryReplays>();
        m_there = std::make_unique<FakeBatches>();
        m_provider = std::make_unique<BatchingProvider>(*m_there);
        m_world->directory.add(QStringLiteral("fake"), *m_provider);
        Services &services = m_world->services;
        services.batches = m_store.get();
        priceBatches(services, Money::fromNano(dollar));
        m_book = std::make_unique<BatchBook>(services, *m_replays);
        m_workflow = readWorkflow(text).workflow;
        m_text = text;
        m_inputs = *workflowInputs(m_workflow, {});
    }
    // As the row of the table says; a second batch is answered whole.
    void fate()
    {
        QFETCH(Fates, fates);
        QFETCH(QList<int>, silent);
        QFETCH(BatchState, ending);
        m_there->fates = fates;
        m_there->silent = silent;
        m_there->ending = ending;
        m_kind = ending;
    }
    // What another program finds.
    void restart()
    {
        m_runner.reset();
        m_book.reset();
        m_store->fate = nullptr;
        m_there->fate = nullptr;
        m_book = std::make_unique<BatchBook>(m_world->services, *m_replays);
        m_book->open();
    }

    Result<void> launch(const WorkflowRun &run)
    {
        WorkflowJob job{m_workflow, run, nullptr, {}, m_book.get()};
        if (run.id.isNull()) {
            job.run.inputs = m_inputs;
            job.run.text = QString::fromUtf8(m_text);
        }
        m_runner = std::make_unique<WorkflowRunner>(m_world->services, m_flows.get(), job);
        connect(m_runner.get(), &WorkflowRunner::logged, this, [this](const RunEntry &entry) {
            const bool again = entry.event == Event::Asked && entry.attempt > 1;
            if (again && m_kind == BatchState::Expired && isHome()) {
                m_there->silent.clear();
                m_there->ending = BatchState::Done;
            }
        });
        return m_runner->start();
    }
    bool isHome()
    {
        const auto all = *await(m_store->list());
        return !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const BatchSummary &one) {
            return isFinal(one.progress.state);
        });
    }
    bool runUntil(const std::function<bool()> &over)
    {
        QElapsedTimer timer;
        timer.start();
        while (!over() && timer.elapsed() < 10'000) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            m_world->clock.advance(1s);
        }
        return over();
    }
    bool runToEnd()
    {
        return runUntil([this] { return !m_runner->isRunning(); });
    }
    QStringList lines() const
    {
        QStringList all;
        for (const RunEntry &entry : m_runner->log().entries()) {
            all.append(lineOf(entry));
        }
        return all;
    }
    WorkflowRun kept() { return *await(m_flows->loadRun(await(m_flows->runs())->first().id)); }

    // Each question that was answered is at the provider once.
    void noneIsPaidTwice() const
    {
        QMap<int, int> answered;
        for (const RunEntry &entry : m_runner->log().entries()) {
            if (entry.event == Event::Answered && entry.answer &&
                entry.answer->state == NodeState::Complete) {
                QCOMPARE(++answered[entry.part], 1);
            }
        }
        QCOMPARE(m_store->booked().size(), answered.size());
        int rows = 0;
        for (const FakeBatches::Kept &batch : m_there->batches) {
            rows += static_cast<int>(batch.names.size());
        }
        QVERIFY2(rows <= (m_kind == BatchState::Expired ? 4 : 3),
                 qPrintable(QString::number(rows)));
    }

    Workflow m_workflow;
    QByteArray m_text;
    PromptValues m_inputs;
    BatchState m_kind = BatchState::Done;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<MemoryWorkflows> m_flows;
    std::unique_ptr<MemoryBatches> m_store;
    std::unique_ptr<MemoryReplays> m_replays;
    std::unique_ptr<FakeBatches> m_there;
    std::unique_ptr<BatchingProvider> m_provider;
    std::unique_ptr<BatchBook> m_book;
    std::unique_ptr<WorkflowRunner> m_runner;
};

QTEST_GUILESS_MAIN(TestWorkflowBatches)
#include "tst_workflowbatches.moc"
