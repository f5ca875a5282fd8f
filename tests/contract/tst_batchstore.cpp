// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every BatchStore promises, run for each of them.
#include "store/sqlitebatchstore.h"
#include "store/sqliteusageledger.h"
#include "support/await.h"
#include "support/eitherport.h"
#include "support/memorybatches.h"
#include "support/samplenodes.h"

using namespace parley;

namespace {

BatchPart three()
{
    Batch batch;
    batch.id = BatchId::create();
    batch.title = QStringLiteral("länder.csv");
    batch.created = sample::time(1000);
    batch.pane = {{QStringLiteral("p"), QStringLiteral("a/b:7")}, QStringLiteral("Kurz."), {}};
    batch.pane.sampling.maxTokens = 7;
    batch.columns = {QStringLiteral("land"), QStringLiteral("q\"x")};
    batch.part = 2;
    batch.parts = 3;
    batch.replay = ReplayId::create();
    batch.replayPane = 4;
    batch.run = WorkflowRunId::create();
    batch.workflow = QStringLiteral("契約 \"x\"");
    batch.about = Money::fromNano(12'345'678'901);
    batch.ordinary = Money::fromNano(24'691'357'802);
    QList<BatchRow> rows;
    for (int i = 0; i < 3; ++i) {
        rows.append({i + 7,
                     QStringLiteral("为什么 %1\n\"so\"").arg(i),
                     {QStringLiteral("a,b"), QString()},
                     BatchRowState::Waiting,
                     {},
                     {}});
    }
    return {batch, rows};
}

BatchProgress everything()
{
    BatchProgress progress;
    progress.state = BatchState::Collecting;
    progress.remote = QStringLiteral("batch_abc");
    progress.presumed = true;
    progress.foreign = {QStringLiteral("batch_x")};
    progress.key = QStringLiteral("p-1");
    progress.submitted = sample::time(2000);
    progress.expires = sample::time(3000);
    progress.ended = sample::time(4000);
    progress.cancelling = true;
    progress.ending = BatchState::Expired;
    progress.results = {QStringLiteral("file-1"), QStringLiteral("file-2")};
    progress.done = 2;
    progress.failed = 1;
    progress.unknown = 9;
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.detail = QStringLiteral("zu schnell");
    error.httpStatus = 429;
    progress.error = error;
    return progress;
}

BatchRow settled(BatchRow row, BatchRowState state, qint64 cost)
{
    row.state = state;
    row.answer.id = NodeId::create();
    row.answer.created = sample::time(5000);
    row.answer.message = Message::fromText(Role::Assistant, QStringLiteral("因为 👍"));
    if (state == BatchRowState::Answered) {
        row.answer.meta.cost = Cost{Money::fromNano(cost), Cost::Basis::Priced, {}, {}, {}};
        row.ordinary = Money::fromNano(2 * cost);
    } else {
        row.answer.state = NodeState::Failed;
    }
    return row;
}

LedgerEntry entryOf(const BatchRow &row)
{
    LedgerEntry entry;
    entry.id = LedgerEntryId::fromBytes(row.answer.id.toBytes());
    entry.at = sample::time(5000);
    entry.asked = {QStringLiteral("p"), QStringLiteral("a")};
    entry.cost = row.answer.meta.cost;
    return entry;
}

} // namespace

class TestBatchStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { m_batches.addKinds(); }
    void init() { m_batches.begin(); }
    void cleanup() { m_batches.end(); }

    void batchesComeBackAsTheyWere()
    {
        const BatchPart part = three();
        QVERIFY(await(m_batches->add({part, three()})));
        const auto summary = await(m_batches->load(part.batch.id));
        QVERIFY(summary);
        QVERIFY(summary->batch == part.batch);
        QVERIFY(summary->progress == BatchProgress());
        QCOMPARE(summary->rows, 3);
        QVERIFY(*await(m_batches->rows(part.batch.id, 0, allBatchRows)) == part.rows);
        const auto middle = *await(m_batches->rows(part.batch.id, 1, 1));
        QCOMPARE(middle.size(), 1);
        QCOMPARE(middle.first().number, 8);
        QCOMPARE(await(m_batches->list())->size(), 2);
        QCOMPARE(await(m_batches->list())->last().batch.id, part.batch.id); // newest first
    }

    void progressComesBackAsItWas()
    {
        const BatchPart part = three();
        QVERIFY(await(m_batches->add({part})));
        QVERIFY(await(m_batches->setProgress(part.batch.id, everything())));
        QVERIFY(await(m_batches->load(part.batch.id))->progress == everything());
    }

    void whatIsSettledStays()
    {
        const BatchPart part = three();
        QVERIFY(await(m_batches->add({part})));
        const BatchRow first = settled(part.rows[0], BatchRowState::Answered, 5);
        const BatchRow second = settled(part.rows[1], BatchRowState::Expired, 0);
        QVERIFY(await(m_batches->settle(part.batch.id, {second, first}, {entryOf(first)})));
        // A second line, and the same again after a crash.
        const BatchRow other = settled(part.rows[0], BatchRowState::Failed, 0);
        QVERIFY(await(m_batches->settle(part.batch.id, {other}, {entryOf(first)})));
        const auto rows = *await(m_batches->rows(part.batch.id, 0, allBatchRows));
        QVERIFY(rows[0] == first);
        QVERIFY(rows[1] == second);
        QVERIFY(rows[2] == part.rows[2]);
        const auto summary = await(m_batches->load(part.batch.id));
        QCOMPARE(summary->answered, 1);
        QCOMPARE(summary->failed, 1);
        QCOMPARE(summary->paid, Money::fromNano(5));
        QCOMPARE(summary->saved, Money::fromNano(5));
    }

    void whatIsNotThereIsMissing()
    {
        const BatchId nobody = BatchId::create();
        const QLatin1String missing("missing");
        QCOMPARE(await(m_batches->load(nobody)).error().providerCode, missing);
        QCOMPARE(await(m_batches->rows(nobody, 0, 1)).error().providerCode, missing);
        QCOMPARE(await(m_batches->setProgress(nobody, {})).error().providerCode, missing);
        QCOMPARE(await(m_batches->settle(nobody, {}, {})).error().providerCode, missing);
        const BatchPart part = three();
        QVERIFY(await(m_batches->add({part})));
        QVERIFY(await(m_batches->remove(part.batch.id)));
        QVERIFY(await(m_batches->remove(part.batch.id)));
        QCOMPARE(await(m_batches->load(part.batch.id)).error().providerCode, missing);
    }

    // Beside the contract: in the database the ledger is part of it.
    void anEntryIsBookedOnceAndWithItsRow()
    {
        const QTemporaryDir dir;
        SqliteConversationStore store(dir.filePath(QStringLiteral("p.db")));
        SqliteBatchStore batches(store);
        SqliteUsageLedger ledger(store);
        const BatchPart part = three();
        QVERIFY(await(batches.add({part})));
        const BatchRow row = settled(part.rows[0], BatchRowState::Answered, 5);
        QVERIFY(await(batches.settle(part.batch.id, {row}, {entryOf(row)})));
        QVERIFY(await(batches.settle(part.batch.id, {row}, {entryOf(row)})));
        QVERIFY(
            !await(batches.settle(BatchId::create(), {row},
                                  {entryOf(settled(part.rows[1], BatchRowState::Answered, 9))})));
        const auto sums = await(ledger.sums({}));
        QCOMPARE(sums->first().sums.requests, 1);
        QCOMPARE(sums->first().sums.cost, Money::fromNano(5));
    }

private:
    EitherPort<BatchStore, SqliteBatchStore, MemoryBatches> m_batches;
};

QTEST_GUILESS_MAIN(TestBatchStore)
#include "tst_batchstore.moc"
