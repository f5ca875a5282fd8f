// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Replays in the database: those of the first versions are read, and what was answered survives a
// restored backup and damage.
#include "store/replayrows.h"

#include "store/salvage.h"
#include "store/sql.h"
#include "store/sqlitebatchstore.h"
#include "store/sqliteconversationstore.h"
#include "store/sqlitereplaystore.h"
#include "store/sqliteworkflowstore.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

constexpr int promptCount = 60;

Node said(const QString &text, const ModelRef &model)
{
    Node node = sample::node(Role::Assistant, text, {}, 3);
    node.meta.asked = model;
    return node;
}

Replay sampleReplay(const QString &title)
{
    Replay replay;
    replay.id = ReplayId::create();
    replay.title = title;
    replay.created = sample::time(1000);
    replay.panes = {{{QStringLiteral("p"), QStringLiteral("a")}, QStringLiteral("短く"), {}},
                    {{QStringLiteral("p"), QStringLiteral("b")}, {}, {}}};
    for (int i = 0; i < promptCount; ++i) {
        replay.prompts.append(QStringLiteral("Question %1: 为什么?").arg(i));
    }
    return replay;
}

// Some fit on a page, some go on on others.
QString answerText(int prompt, int pane)
{
    return QStringLiteral("answer %1 of %2 ключ ").arg(prompt).arg(pane).repeated(1 + prompt * 20);
}

} // namespace

class TestReplayRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void aReplayOfTheFirstVersionIsRead()
    {
        const Replay replay = sampleReplay(QStringLiteral("old"));
        QVERIFY(await(m_replays->add(replay)));
        QVERIFY(await(m_store->write([](const QSqlDatabase &db) {
            return execute(
                db, QStringLiteral("UPDATE replays SET spec = '{\"models\":[\"p/a\",\"p/b/c:7b\"],"
                                   "\"prompts\":[\"Why?\"],\"system\":\"Be short.\","
                                   "\"sampling\":{\"temperature\":0.5},\"judge\":\"\","
                                   "\"instruction\":\"\"}'"));
        })));
        const auto read = await(m_replays->load(replay.id));
        QVERIFY(read);
        QCOMPARE(read->replay.panes.size(), 2);
        QCOMPARE(read->replay.model(1), (ModelRef{QStringLiteral("p"), QStringLiteral("b/c:7b")}));
        QCOMPARE(read->replay.panes[1].system, QStringLiteral("Be short."));
        QCOMPARE(read->replay.panes[1].sampling.temperature, std::optional(0.5));
        QVERIFY(!read->replay.budget);
    }

    void whatWasAnsweredSinceABackupStaysWhenItIsRestored()
    {
        const Replay before = sampleReplay(QStringLiteral("before"));
        const Replay after = sampleReplay(QStringLiteral("after"));
        QVERIFY(await(m_store->saveHead(sample::head(QStringLiteral("c"), 0))));
        QVERIFY(await(m_replays->add(before)));
        save(before, 0, 0);
        QVERIFY(await(m_store->backUpIfDue(sample::time(2000))));
        save(before, 1, 1);
        QVERIFY(await(m_replays->add(after)));
        save(after, 2, 0);
        const ReplayRecord first = record(before);
        const ReplayRecord second = record(after);
        const auto backups = await(m_store->backups());
        QVERIFY(!backups->isEmpty());
        QVERIFY(await(m_store->restoreBackup(backups->first().path)));
        QCOMPARE(first.cells.size(), 2);
        QVERIFY(record(before) == first);
        QVERIFY(record(after) == second);
        QCOMPARE(await(m_replays->list())->size(), 2);
    }

    void allOfItIsSalvaged()
    {
        const Replay replay = fillOne();
        const ReplayRecord before = record(replay);
        salvage();
        QVERIFY(record(replay) == before);
    }

    void answersWithoutTheirReplayAreKept()
    {
        const Replay replay = fillOne();
        const ReplayRecord before = record(replay);
        QVERIFY(await(m_store->write([](const QSqlDatabase &db) {
            return execute(db, QStringLiteral("UPDATE replays SET id = x'00'")); // as if it was hit
        })));
        salvage();
        const auto all = await(m_replays->list());
        QVERIFY(all && all->size() == 1);
        const auto adopted = await(m_replays->load(all->first().id));
        QVERIFY(adopted);
        QVERIFY(adopted->cells == before.cells);
        QCOMPARE(adopted->replay.model(0), before.replay.model(0));
        QCOMPARE(adopted->replay.prompts.size(), promptCount);
    }

    // Likewise the runs of workflows: each entry was paid for.
    void runsOfWorkflowsSurviveBackupsAndDamage()
    {
        SqliteWorkflowStore flows(*m_store);
        WorkflowRun run;
        run.id = WorkflowRunId::create();
        run.title = QStringLiteral("契約");
        run.created = sample::time(1000);
        run.text = QStringLiteral("title: 契約");
        for (int i = 0; i < 6; ++i) {
            RunEntry entry;
            entry.event = RunEntry::Event::StepFinished;
            entry.step = i;
            entry.at = sample::time(1000 + i);
            entry.text = QStringLiteral("made %1").arg(i);
            run.entries.append(entry);
        }
        WorkflowRun half = run;
        half.entries.resize(2);
        const StoredWorkflow kept{WorkflowId::create(), run.title, run.text, sample::time(7)};
        QVERIFY(await(flows.save(kept)));
        run.number = *await(flows.addRun(half));
        QVERIFY(await(m_store->saveHead(sample::head(QStringLiteral("c"), 0))));
        QVERIFY(await(m_store->backUpIfDue(sample::time(2000))));
        for (qsizetype i = 2; i < run.entries.size(); ++i) {
            QVERIFY(await(flows.append(run.id, i, run.entries[i])));
        }
        const auto backups = await(m_store->backups());
        QVERIFY(await(m_store->restoreBackup(backups->first().path)));
        QVERIFY(*await(flows.loadRun(run.id)) == run);

        QVERIFY(await(m_store->write([](const QSqlDatabase &db) {
            return execute(db, QStringLiteral("DELETE FROM workflow_entries WHERE number = 3"));
        })));
        salvage();
        SqliteWorkflowStore saved(*m_store);
        run.entries.removeAt(3);
        const auto loaded = await(saved.loadRun(run.id));
        QVERIFY(loaded && *loaded == run);
        QVERIFY(await(saved.append(run.id, run.entries.size(), run.entries.first())));
        QCOMPARE(await(saved.loadRun(run.id))->entries.size(), run.entries.size() + 1);
        QCOMPARE(*await(saved.workflows()), QList<StoredWorkflow>{kept});
    }

    // Likewise batches: what was answered was paid for, and what left must not leave again.
    void batchesAreSalvaged()
    {
        {
            SqliteBatchStore batches(*m_store);
            QVERIFY(await(batches.add({batchOf(3), batchOf(2), batchOf(1)})));
            const auto all = *await(batches.list());
            BatchProgress progress;
            progress.state = BatchState::Running;
            progress.remote = QStringLiteral("batch_私");
            progress.submitted = sample::time(2000);
            QVERIFY(await(batches.setProgress(all[2].batch.id, progress)));
            const QList<BatchRow> rows = *await(batches.rows(all[2].batch.id, 0, allBatchRows));
            QVERIFY(await(batches.settle(all[2].batch.id, {answered(rows[1])}, {})));
            const QList<BatchRow> more = *await(batches.rows(all[1].batch.id, 0, allBatchRows));
            QVERIFY(await(batches.settle(all[1].batch.id, {answered(more[0])}, {})));
        }
        const auto before = readBatches();
        QCOMPARE(before.size(), 3);
        QVERIFY(await(m_store->write([](const QSqlDatabase &db) { // as if it was hit
            return execute(db, QStringLiteral("UPDATE batches SET id = x'00' WHERE key = 2"));
        })));
        salvage();
        const auto after = readBatches();
        QCOMPARE(after.size(), 3);
        QVERIFY(after[2].first == before[2].first); // with its id at the provider
        QVERIFY(after[2].second == before[2].second);
        // What may have left since is looked for before it is sent.
        QCOMPARE(after[0].first.progress.state, BatchState::Submitting);
        QCOMPARE(after[0].first.progress.submitted, before[0].first.batch.created);
        QVERIFY(after[0].first.batch == before[0].first.batch);
        QVERIFY(after[0].second == before[0].second);
        // Without its batch: the answers stay, and nobody is asked any more.
        const auto &[adopted, rows] = after[1];
        QVERIFY(isFinal(adopted.progress.state));
        QCOMPARE(adopted.batch.pane.model, before[1].first.batch.pane.model);
        QVERIFY(rows[0] == before[1].second[0]);
        QCOMPARE(rows[1].state, BatchRowState::Cancelled);
        QCOMPARE(adopted.paid, before[1].first.paid);
    }

    void aDatabaseOfReplaysAloneIsSalvaged()
    {
        const Replay replay = sampleReplay(QStringLiteral("alone"));
        QVERIFY(await(m_replays->add(replay)));
        save(replay, 0, 0);
        const ReplayRecord before = record(replay);
        salvage();
        QVERIFY(record(replay) == before);
    }

    void aDamagedDatabaseLosesOnlyWhatWasHit()
    {
        const Replay replay = fillOne();
        close();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf(QByteArray("answer 59 of 1"));
        QVERIFY(at > 0);
        constexpr qsizetype pageSize = 4096;
        const qsizetype page = at / pageSize * pageSize;
        bytes.replace(page, pageSize, QByteArray(pageSize, '\x5a'));
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        Database::suspect(path());
        open();
        QVERIFY(await(m_store->opened()));
        const auto read = await(m_replays->load(replay.id));
        QVERIFY(read);
        QVERIFY(read->replay == replay);
        QVERIFY2(read->cells.size() >= 2 * promptCount - 8,
                 qPrintable(QString::number(read->cells.size())));
        for (const ReplayCell &cell : read->cells) {
            QCOMPARE(cell.answer.message.text(), answerText(cell.prompt, cell.model));
        }
        QVERIFY(await(m_replays->saveCell(replay.id, read->cells.first())));
    }

private:
    static BatchPart batchOf(int rows)
    {
        Batch batch;
        batch.id = BatchId::create();
        batch.title = QStringLiteral("国.csv %1").arg(rows);
        batch.created = sample::time(1000 + rows);
        batch.pane = {{QStringLiteral("p"), QStringLiteral("a")}, QStringLiteral("短く"), {}};
        QList<BatchRow> all;
        for (int i = 0; i < rows; ++i) {
            all.append({i, answerText(i + 40, 0), {QStringLiteral("x")}, {}, {}, {}});
        }
        return {batch, all};
    }
    static BatchRow answered(BatchRow row)
    {
        row.state = BatchRowState::Answered;
        row.answer = said(QStringLiteral("因为"), {QStringLiteral("p"), QStringLiteral("a")});
        row.answer.meta.cost = Cost{Money::fromNano(700), Cost::Basis::Priced, {}, {}, {}};
        row.ordinary = Money::fromNano(1400);
        return row;
    }
    // Newest first.
    QList<std::pair<BatchSummary, QList<BatchRow>>> readBatches()
    {
        SqliteBatchStore batches(*m_store);
        QList<std::pair<BatchSummary, QList<BatchRow>>> all;
        const auto list = await(batches.list());
        for (const BatchSummary &one : *list) {
            all.append({one, *await(batches.rows(one.batch.id, 0, allBatchRows))});
        }
        return all;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("p.db")); }
    void open()
    {
        m_store = std::make_unique<SqliteConversationStore>(path());
        m_replays = std::make_unique<SqliteReplayStore>(*m_store);
    }
    void close()
    {
        m_replays.reset();
        m_store.reset();
    }
    void save(const Replay &replay, int prompt, int pane)
    {
        const ReplayCell cell{prompt, pane, 1, said(answerText(prompt, pane), replay.model(pane)),
                              said(QStringLiteral("8: fine"), replay.model(0))};
        QVERIFY(await(m_replays->saveCell(replay.id, cell)));
    }
    // Whole, with a chat beside it.
    Replay fillOne()
    {
        const Replay replay = sampleReplay(QStringLiteral("whole"));
        [[maybe_unused]] const auto head =
            await(m_store->saveHead(sample::head(QStringLiteral("c"), 0)));
        [[maybe_unused]] const auto added = await(m_replays->add(replay));
        for (int prompt = 0; prompt < promptCount; ++prompt) {
            save(replay, prompt, 0);
            save(replay, prompt, 1);
        }
        return replay;
    }
    ReplayRecord record(const Replay &replay)
    {
        const auto loaded = await(m_replays->load(replay.id));
        return loaded ? *loaded : ReplayRecord();
    }
    void salvage()
    {
        close();
        const QString saved = m_folder->filePath(QStringLiteral("saved.db"));
        const auto salvaged = salvageDatabase(path(), saved);
        QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().detail));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(saved, path()));
        open();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<SqliteReplayStore> m_replays;
};

QTEST_GUILESS_MAIN(TestReplayRows)
#include "tst_replayrows.moc"
