// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/exportrun.h"

#include "archive/importrun.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/memorystore.h"
#include "support/samplenodes.h"
#include "tests/unit/archive/storehash.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFuture<Result<QByteArray>> printed(const Conversation &conversation)
{
    QPromise<Result<QByteArray>> promise;
    promise.start();
    promise.addResult(Result<QByteArray>("%PDF " + conversation.head().title.toUtf8()));
    promise.finish();
    return promise.future();
}

} // namespace

class TestExportRun : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    QTemporaryDir m_dir;
    int m_number = 0;

    QString path(const char *name) { return m_dir.filePath(QString::fromUtf8(name)); }
    template <class Start>
    ExportOutcome run(MemoryStore &store, Start start)
    {
        ExportRun run(store, m_clock, printed);
        std::optional<ExportOutcome> outcome;
        connect(&run, &ExportRun::finished, &run,
                [&outcome](const ExportOutcome &told) { outcome = told; });
        start(run);
        static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000));
        return outcome.value_or(ExportOutcome());
    }
    ExportOutcome runAll(MemoryStore &store, ExportFormat format, const QString &path)
    {
        return run(store, [&](ExportRun &run) { run.startAll(format, path); });
    }
    void fill(MemoryStore &store, const QStringList &titles)
    {
        for (const QString &title : titles) {
            Conversation conversation(sample::head(title, m_number++));
            conversation.append(sample::node(Role::User, QStringLiteral("about ") + title));
            store.put(conversation);
        }
    }

private Q_SLOTS:
    void exportWipeImportIsEqual()
    {
        MemoryStore store;
        const Folder folder{FolderId::create(), QStringLiteral("Work 工作")};
        const Conversation branched = sample::branched();
        store.put(branched);
        fill(store, {QStringLiteral("one"), QStringLiteral("دو"), QString()});
        QVERIFY(await(store.saveFolder(folder)));
        QVERIFY(await(store.place(branched.head().id, {folder.id, true, false, {}})));
        const QString file = path("all.parley.json");
        const ExportOutcome outcome = runAll(store, ExportFormat::Parley, file);
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(outcome.conversations, 4);

        MemoryStore empty;
        ImportRun import(empty, m_clock);
        bool ended = false;
        connect(&import, &ImportRun::finished, &import, [&ended] { ended = true; });
        import.start(file);
        QVERIFY(QTest::qWaitFor([&ended] { return ended; }, 30'000));
        QCOMPARE(hashOf(empty), hashOf(store));
    }

    void aSealedExportImportsWithItsPassphraseOnly()
    {
        MemoryStore store;
        fill(store, {QStringLiteral("one"), QStringLiteral("دو")});
        const QString file = path("all.parley.sealed");
        const Secret right(QByteArray("right"));
        const auto exported = [&](const Secret &passphrase) {
            return run(store, [&](ExportRun &run) {
                run.startAll(ExportFormat::Sealed, file, passphrase);
            });
        };
        QVERIFY(exported({}).error);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!exported(right).error);
        QVERIFY(isSealedArchive(file) && mayHoldChats(file));
        MemoryStore empty;
        const QByteArray nothing = hashOf(empty);
        const auto imported = [&](const Secret &passphrase) {
            ImportRun import(empty, m_clock);
            std::optional<ImportOutcome> outcome;
            connect(&import, &ImportRun::finished, &import,
                    [&outcome](const ImportOutcome &told) { outcome = told; });
            import.start(file, passphrase);
            static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000));
            return outcome && outcome->error ? outcome->error->providerCode : QString();
        };
        QCOMPARE(imported({}), QStringLiteral("sealed"));
        QCOMPARE(imported(Secret(QByteArray("wrong"))), QStringLiteral("sealed_passphrase"));
        QCOMPARE(hashOf(empty), nothing);
        QCOMPARE(imported(right), QString());
        QCOMPARE(hashOf(empty), hashOf(store));
    }

    void aStoreWithoutChatsIsAnArchiveToo()
    {
        MemoryStore store;
        const QString file = path("none.parley.json");
        QVERIFY(!runAll(store, ExportFormat::Parley, file).error);
        const auto content = readArchive(contentOf(file));
        QVERIFY(content);
        QVERIFY(content->conversations.isEmpty());
    }

    void eachChatIsAFileOfItsOwnForPeople()
    {
        MemoryStore store;
        fill(store, {QStringLiteral("Same"), QStringLiteral("same"), QStringLiteral("../../evil"),
                     QStringLiteral("翻訳")});
        const QString folder = path("people");
        for (const auto &[format, suffix] :
             {std::pair(ExportFormat::Markdown, ".md"), std::pair(ExportFormat::Html, ".html"),
              std::pair(ExportFormat::Pdf, ".pdf")}) {
            const QString here = folder + QLatin1String(suffix);
            QCOMPARE(runAll(store, format, here).conversations, 4);
            QStringList names = QDir(here).entryList(QDir::Files);
            QCOMPARE(names.size(), 4);
            for (QString &name : names) {
                QVERIFY(name.endsWith(QLatin1String(suffix)));
                name = name.toLower();
            }
            names.removeDuplicates();
            QCOMPARE(names.size(), 4);
            QVERIFY(names.contains(QStringLiteral("evil") + QLatin1String(suffix)));
        }
    }

    void linesOfAllChatsStandInOneFile()
    {
        MemoryStore store;
        fill(store, {QStringLiteral("a"), QStringLiteral("b")});
        const QString file = path("all.jsonl");
        QVERIFY(!runAll(store, ExportFormat::JsonLines, file).error);
        QCOMPARE(contentOf(file).count('\n'), 2);
    }

    void oneChatGoesWithoutTheStore()
    {
        MemoryStore store;
        const QString file = path("one.pdf");
        Conversation conversation(sample::head(QStringLiteral("one")));
        QVERIFY(!run(store, [&](ExportRun &run) {
                     run.startOne(conversation, ExportFormat::Pdf, file);
                 }).error);
        QCOMPARE(contentOf(file), QByteArray("%PDF one"));
        QVERIFY(store.log().isEmpty());
    }

    void stoppingLeavesNothingBehind_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("one file") << ExportFormat::Parley;
        QTest::newRow("folder") << ExportFormat::Markdown;
    }
    void stoppingLeavesNothingBehind()
    {
        QFETCH(ExportFormat, format);
        MemoryStore store;
        fill(store, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const QString target = path("stopped") + QString::number(m_number);
        const ExportOutcome outcome = run(store, [&](ExportRun &run) {
            connect(&run, &ExportRun::progressed, &run, [&run](qint64 done) {
                if (done == 2) {
                    run.cancel();
                }
            });
            run.startAll(format, target);
        });
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(target));
    }

    void whatIsThereAlreadyStaysUntilTheNewIsWhole()
    {
        MemoryStore store;
        fill(store, {QStringLiteral("a"), QStringLiteral("b")});
        const QString file = path("kept.parley.json");
        QVERIFY(!runAll(store, ExportFormat::Parley, file).error);
        const QByteArray before = contentOf(file);
        const ExportOutcome outcome = run(store, [&](ExportRun &run) {
            connect(&run, &ExportRun::progressed, &run, [&run] { run.cancel(); });
            run.startAll(ExportFormat::Parley, file);
        });
        QVERIFY(outcome.error);
        QCOMPARE(contentOf(file), before);
    }

    void aFolderWithFilesInItIsNotWrittenInto()
    {
        MemoryStore store;
        fill(store, {QStringLiteral("a")});
        const QString folder = path("full");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/mine.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const ExportOutcome outcome = runAll(store, ExportFormat::Markdown, folder);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::Storage);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("mine.txt")});
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        MemoryStore store;
        fill(store, {QStringLiteral("a")});
        const ExportOutcome outcome = runAll(store, ExportFormat::Parley, path("missing/all.json"));
        QVERIFY(outcome.error);
        QVERIFY(outcome.error->detail.contains(QStringLiteral("missing/all.json")));
    }
};

QTEST_GUILESS_MAIN(TestExportRun)
#include "tst_exportrun.moc"
