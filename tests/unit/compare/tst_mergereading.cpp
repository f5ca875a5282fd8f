// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/mergereading.h"
#include "text/markdownparser.h"

#include <QTest>

using namespace parley;

namespace {

QList<Block> blocks(const char *markdown)
{
    return parseMarkdown(QString::fromUtf8(markdown));
}

const char *const first =
    "Between 01:10 and 04:25 UTC our nightly export left out about 3 % of rows. The rows are safe "
    "in your workspace; they were missing only from the exported files.\n\n"
    "Workspaces with a scheduled export in that window and more than 50,000 rows are affected. "
    "You'll find a notice on your Exports page if this includes you.\n\n"
    "- We re-run every affected export today by 18:00 UTC.\n"
    "- A full report follows by Friday.\n";
const char *const second =
    "Last night an issue in our export job caused roughly 3 % of rows to be dropped from some "
    "export files. No source data was lost.\n\n"
    "- What happened: a worker restarted mid-batch and the unfinished batch was marked as done.\n"
    "- What we did: the job now verifies row counts before it marks a batch as complete.\n"
    "- What's next: we are regenerating all affected files and will e-mail you when yours is "
    "ready.\n";

} // namespace

class TestMergeReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsComeFromThoseWhoseWordsTheyCarry_data()
    {
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<QList<int>>("sources");
        const auto row = [](const char *name, const char *merged, const QList<int> &sources) {
            QTest::newRow(name) << QByteArray(merged) << sources;
        };
        row("word by word from the first", "A full report follows by Friday.", {0});
        row("almost word by word from the second",
            "A worker restarted mid-batch, and the unfinished batch was marked as done.", {1});
        row("half of each",
            "We re-run every affected export today by 18:00 UTC and will e-mail you when yours is "
            "ready.",
            {0, 1});
        row("nobody said that", "Please reset your password immediately using this link.", {});
        row("nothing at all", "---", {});
    }
    void paragraphsComeFromThoseWhoseWordsTheyCarry()
    {
        QFETCH(QByteArray, merged);
        const MergeReading reading =
            readMerge(blocks(merged.constData()), {blocks(first), blocks(second)});
        QCOMPARE(reading.sources.size(), 1);
        QTEST(reading.sources.first(), "sources");
    }

    void whatBothSaidComesFromBoth()
    {
        const char *one = "The export dropped three percent of all rows.";
        const char *other = "Three percent of all rows: the export dropped them.";
        const MergeReading reading =
            readMerge(blocks("The export dropped three percent of all rows."),
                      {blocks(one), blocks(other), blocks("Completely different things.")});
        QCOMPARE(reading.sources, (QList<QList<int>>{{0, 1}}));
    }

    void whatOnlyOneSaysAndWasLeftOutIsDisputed()
    {
        const MergeReading reading = readMerge(
            blocks("About 3 % of rows were dropped from our nightly export between 01:10 and 04:25 "
                   "UTC. The rows are safe in your workspace; they were missing only from the "
                   "exported files. No source data was lost.\n\nA worker restarted mid-batch and "
                   "the unfinished batch was marked as done. The job now verifies row counts "
                   "before it marks a batch as complete.\n\nYou'll find a notice on your Exports "
                   "page if this includes you. We re-run every affected export today by 18:00 UTC. "
                   "We are regenerating all affected files and will e-mail you when yours is "
                   "ready.\n\nA full report follows by Friday."),
            {blocks(first), blocks(second)});
        QStringList sentences;
        for (const DisputedPoint &point : reading.disputed) {
            sentences.append(QString::number(point.source) + QStringLiteral(": ") + point.sentence);
        }
        QCOMPARE(sentences,
                 QStringList{QStringLiteral("0: Workspaces with a scheduled export in that window "
                                            "and more than 50,000 rows are affected.")});
        QCOMPARE(reading.disputed.first().block, 1);
    }

    void whatTwoSayIsNotDisputed()
    {
        const QList<Block> same =
            blocks("The whole database moved to another continent yesterday.");
        QVERIFY(readMerge(blocks("Hello."), {same, same}).disputed.isEmpty());
        QCOMPARE(readMerge(blocks("Hello."), {same, blocks("Bye.")}).disputed.size(), 1);
    }

    void otherScriptsHaveSentencesToo()
    {
        const MergeReading reading =
            readMerge(blocks("导出漏掉了百分之三的行。"),
                      {blocks("导出漏掉了百分之三的行。完整的报告将在星期五之前公布。"),
                       blocks("没有数据丢失。")});
        QCOMPARE(reading.sources, (QList<QList<int>>{{0}}));
        QCOMPARE(reading.disputed.value(0).sentence,
                 QStringLiteral("完整的报告将在星期五之前公布。"));
    }

    void emptyAndHugeTextsAreRead()
    {
        QCOMPARE(readMerge({}, {}), MergeReading());
        QVERIFY(readMerge({}, {blocks(first)}).disputed.size() > 1);
        const QList<Block> many = parseMarkdown(
            QStringLiteral("one word more. And another sentence.\n\n").repeated(5000));
        QCOMPARE(readMerge(many, {many, many}).sources.size(), many.size());
    }
};

QTEST_GUILESS_MAIN(TestMergeReading)
#include "tst_mergereading.moc"
