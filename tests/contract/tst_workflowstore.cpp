// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every WorkflowStore promises, run for each of them.
#include "store/sqliteworkflowstore.h"
#include "support/await.h"
#include "support/eitherport.h"
#include "support/memoryworkflows.h"
#include "support/samplenodes.h"

using namespace parley;

namespace {

using Event = RunEntry::Event;

WorkflowRun sampleRun()
{
    WorkflowRun run;
    run.id = WorkflowRunId::create();
    run.workflow = WorkflowId::create();
    run.title = QStringLiteral("Prüfung 問い");
    run.created = sample::time(1000);
    run.text = QStringLiteral("title: \"Prüfung\"\nsteps: []\n");
    run.inputs = {{QStringLiteral("party"), QStringLiteral("Ana \"A\"\n𝛼")},
                  {QStringLiteral("empty"), QStringLiteral("")}};
    return run;
}

RunEntry entryOf(Event event, int step = -1)
{
    RunEntry entry;
    entry.event = event;
    entry.step = step;
    entry.at = sample::time(2000);
    return entry;
}

// With everything an entry can hold.
QList<RunEntry> allEntries()
{
    QList<RunEntry> entries{entryOf(Event::RunStarted), entryOf(Event::StepStarted, 0)};
    RunEntry asked = entryOf(Event::Asked, 0);
    asked.part = 1;
    asked.attempt = 2;
    Sampling sampling;
    sampling.temperature = 0.5;
    sampling.maxTokens = 7;
    asked.question = RunQuestion{{QStringLiteral("p"), QStringLiteral("b/c:7b")},
                                 QStringLiteral("短く"),
                                 QStringLiteral("Why?\r\n\t{{x}}"),
                                 sampling};
    RunEntry answered = entryOf(Event::Answered, 0);
    answered.part = 1;
    answered.answer = sample::node(Role::Assistant, QStringLiteral("Because 👍\n"), {}, 3);
    answered.answer->meta.asked = {QStringLiteral("p"), QStringLiteral("a")};
    answered.answer->meta.cost = Cost{Money::fromNano(7), Cost::Basis::Priced, {}, {}, {}};
    RunEntry finished = entryOf(Event::StepFinished, 0);
    finished.rows = {QStringLiteral("one"), QString(QLatin1String("")),
                     QStringLiteral("two\nlines")};
    RunEntry chose = entryOf(Event::Chose, 1);
    chose.text = QStringLiteral("Three opinions");
    RunEntry failed = entryOf(Event::StepFailed, 2);
    failed.error = Error();
    failed.error->kind = ErrorKind::Timeout;
    failed.error->detail = QStringLiteral("too slow");
    return entries + QList<RunEntry>{asked, answered, finished, chose, failed};
}

} // namespace

class TestWorkflowStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { m_store.addKinds(); }
    void init() { m_store.begin(); }
    void cleanup() { m_store.end(); }

    void workflowsAreKeptAsTheirText()
    {
        const StoredWorkflow late{WorkflowId::create(), QStringLiteral("b"),
                                  QStringLiteral("# mine\ntitle: b\n"), sample::time(5)};
        StoredWorkflow soon{WorkflowId::create(), QStringLiteral("A"), {}, sample::time(9)};
        QVERIFY(await(m_store->save(late)));
        QVERIFY(await(m_store->save(soon)));
        soon.text = QStringLiteral("title: 名前");
        QVERIFY(await(m_store->save(soon)));
        const auto all = await(m_store->workflows());
        QVERIFY(all);
        QVERIFY((*all == QList<StoredWorkflow>{soon, late}));
        QVERIFY(await(m_store->remove(late.id)));
        QVERIFY(await(m_store->remove(late.id)));
        QCOMPARE(await(m_store->workflows())->size(), 1);
    }

    void aRunComesBackEntryByEntry()
    {
        WorkflowRun run = sampleRun();
        const auto number = await(m_store->addRun(run));
        QVERIFY(number && *number > 0);
        run.number = *number;
        QVERIFY(*await(m_store->loadRun(run.id)) == run);
        for (const RunEntry &entry : allEntries()) {
            QVERIFY(await(m_store->append(run.id, run.entries.size(), entry)));
            run.entries.append(entry);
        }
        const auto loaded = await(m_store->loadRun(run.id));
        QVERIFY(loaded);
        for (qsizetype i = 0; i < run.entries.size(); ++i) {
            QVERIFY2(loaded->entries.value(i) == run.entries[i], qPrintable(QString::number(i)));
        }
        QVERIFY(*loaded == run);
    }

    void theSameEntryAgainChangesNothing()
    {
        const WorkflowRun run = sampleRun();
        const auto first = await(m_store->addRun(run));
        QVERIFY(await(m_store->append(run.id, 0, entryOf(Event::RunStarted))));
        QVERIFY(await(m_store->append(run.id, 0, entryOf(Event::RunFailed))));
        QCOMPARE(*await(m_store->addRun(run)), *first);
        const auto loaded = await(m_store->loadRun(run.id));
        QCOMPARE(loaded->entries.size(), 1);
        QCOMPARE(loaded->entries.first().event, Event::RunStarted);
    }

    void theListSaysHowRunsEnded_data()
    {
        QTest::addColumn<QList<RunEntry::Event>>("events");
        QTest::addColumn<RunState>("state");
        QTest::newRow("new") << QList<Event>{} << RunState::New;
        QTest::newRow("killed") << QList<Event>{Event::RunStarted, Event::Asked}
                                << RunState::Running;
        QTest::newRow("done") << QList<Event>{Event::RunStarted, Event::RunFinished}
                              << RunState::Finished;
        QTest::newRow("failed") << QList<Event>{Event::RunStarted, Event::RunFailed}
                                << RunState::Failed;
        QTest::newRow("stopped, then killed")
            << QList<Event>{Event::RunStarted, Event::RunStopped, Event::RunStarted}
            << RunState::Running;
    }
    void theListSaysHowRunsEnded()
    {
        QFETCH(QList<RunEntry::Event>, events);
        QFETCH(RunState, state);
        const WorkflowRun other = sampleRun();
        QVERIFY(await(m_store->addRun(other)));
        WorkflowRun run = sampleRun();
        for (const Event event : events) {
            run.entries.append(entryOf(event));
        }
        const auto number = await(m_store->addRun(run)); // with its entries
        const auto all = await(m_store->runs());
        QVERIFY(all && all->size() == 2);
        QVERIFY((all->first() ==
                 RunSummary{run.id, *number, run.workflow, run.title, run.created, state}));
        QVERIFY(all->first().number > all->last().number);
    }

    void whatIsUnknownIsMissing()
    {
        const auto loaded = await(m_store->loadRun(WorkflowRunId::create()));
        QVERIFY(!loaded && loaded.error().providerCode == QLatin1String("missing"));
        const auto kept =
            await(m_store->append(WorkflowRunId::create(), 0, entryOf(Event::RunStarted)));
        QVERIFY(!kept && kept.error().providerCode == QLatin1String("missing"));
        QVERIFY(await(m_store->removeRun(WorkflowRunId::create())));
    }

    void whatWasRemovedIsGoneWithItsEntries()
    {
        WorkflowRun run = sampleRun();
        run.entries = allEntries();
        QVERIFY(await(m_store->addRun(run)));
        QVERIFY(await(m_store->removeRun(run.id)));
        QVERIFY(await(m_store->runs())->isEmpty());
        run.entries.clear();
        QVERIFY(await(m_store->addRun(run)));
        QVERIFY(await(m_store->loadRun(run.id))->entries.isEmpty());
    }

private:
    EitherPort<WorkflowStore, SqliteWorkflowStore, MemoryWorkflows> m_store;
};

QTEST_GUILESS_MAIN(TestWorkflowStore)
#include "tst_workflowstore.moc"
