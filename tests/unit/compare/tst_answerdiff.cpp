// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "../text/markdowncorpus.h"
#include "compare/answerdiff.h"
#include "compare/wordsplit.h"
#include "text/blocktext.h"
#include "text/markdownparser.h"

#include <QTest>
#include <algorithm>

using namespace parley;

namespace {

QList<Block> blocks(const char *markdown)
{
    return parseMarkdown(QString::fromUtf8(markdown));
}

// "0<1: only [two words] moved [three]": what a side says of each block that is not equal.
QStringList told(const QList<Block> &side, const QList<BlockDiff> &diffs)
{
    QStringList lines;
    for (qsizetype i = 0; i < diffs.size(); ++i) {
        const BlockDiff &diff = diffs[i];
        if (diff.isEqual()) {
            continue;
        }
        QString line = QString::number(i) + (diff.moved ? u'~' : u'=') +
                       (diff.partner < 0 ? QStringLiteral("none") : QString::number(diff.partner));
        for (const DiffRange &range : diff.ranges) {
            const QString text = blockText(side[i]).mid(range.from, range.to - range.from);
            line += range.kind == DiffRange::Kind::Only
                        ? QStringLiteral(" [%1]").arg(text)
                        : QStringLiteral(" {%1>%2}").arg(text).arg(range.otherBlock);
        }
        lines.append(line);
    }
    return lines;
}

// The words of a block without those a diff marks.
QStringList unmarked(const Block &block, const BlockDiff &diff)
{
    QString text = blockText(block);
    for (auto range = diff.ranges.crbegin(); range != diff.ranges.crend(); ++range) {
        text.replace(range->from, range->to - range->from, QStringLiteral("\n"));
    }
    QStringList words;
    for (const WordPlace &place : splitWords(text, Blanks::Ignored)) {
        words.append(text.mid(place.from, place.to - place.from));
    }
    return words;
}

bool isTidy(const QList<Block> &side, const QList<BlockDiff> &diffs, qsizetype others)
{
    if (side.size() != diffs.size()) {
        return false;
    }
    for (qsizetype i = 0; i < side.size(); ++i) {
        qsizetype last = 0;
        for (const DiffRange &range : diffs[i].ranges) {
            const bool moved = range.kind == DiffRange::Kind::Moved;
            if (range.from < last || range.to <= range.from ||
                range.to > blockText(side[i]).size() || moved != (range.otherBlock >= 0) ||
                range.otherBlock >= others) {
                return false;
            }
            last = range.to;
        }
    }
    return true;
}

// What is not marked reads the same in partners: the other side is this one with the marked parts
// replaced.
void checkDiff(const QList<Block> &left, const QList<Block> &right)
{
    const AnswerDiff diff = diffAnswers(left, right);
    QVERIFY(isTidy(left, diff.left, right.size()));
    QVERIFY(isTidy(right, diff.right, left.size()));
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype partner = diff.left[i].partner;
        if (partner < 0) {
            continue;
        }
        QVERIFY(partner < right.size());
        QCOMPARE(diff.right[partner].partner, i);
        QCOMPARE(diff.right[partner].moved, diff.left[i].moved);
        QCOMPARE(unmarked(left[i], diff.left[i]), unmarked(right[partner], diff.right[partner]));
    }
    AnswerDiff swapped = diffAnswers(right, left);
    std::swap(swapped.left, swapped.right);
    QVERIFY(swapped == diff);
    QVERIFY(diffAnswers(left, left).isEmpty());
}

// A text and another one made from it: blocks left out, added, swapped, words replaced.
QString changed(const QString &text, corpus::Random &random)
{
    QStringList parts = text.split(QStringLiteral("\n\n"));
    for (int edit = 0; edit < 6 && !parts.isEmpty(); ++edit) {
        const auto at = qsizetype(random.below(quint32(parts.size())));
        switch (random.below(4)) {
        case 0:
            parts.removeAt(at);
            break;
        case 1:
            parts.insert(at, QStringLiteral("New words 数据 stand here, %1.").arg(random.below(9)));
            break;
        case 2:
            parts.move(at, qsizetype(random.below(quint32(parts.size()))));
            break;
        default: {
            QStringList words = parts[at].split(u' ');
            words[qsizetype(random.below(quint32(words.size())))] = QStringLiteral("anders");
            parts[at] = words.join(u' ');
        }
        }
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

class TestAnswerDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreTold_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QStringList>("ofLeft");
        QTest::addColumn<QStringList>("ofRight");
        const auto row = [](const char *name, const char *left, const char *right,
                            const QStringList &ofLeft, const QStringList &ofRight) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << ofLeft << ofRight;
        };
        const auto say = [](const char *text) { return QString::fromUtf8(text); };
        row("nothing at all", "", "", {}, {});
        row("the same", "# A\n\nSome text.", "# A\n\nSome text.", {}, {});
        row("set in another way", "**Some** text.", "Some _text_.", {}, {});
        row("broken at other places", "Some text\nhere.", "Some\ntext here.", {}, {});
        row("one is empty", "Some text.", "", {say("0=none [Some text.]")}, {});
        row("nothing in common", "Alpha beta gamma.", "Uno dos tres!",
            {say("0=none [Alpha beta gamma.]")}, {say("0=none [Uno dos tres!]")});
        row("a word", "We run every export again today.", "We run every export again tomorrow.",
            {say("0=0 [today]")}, {say("0=0 [tomorrow]")});
        row("words added", "We re-run every affected export today.",
            "We re-run every affected export today by 18:00 UTC.", {}, {say("0=0 [by 18:00 UTC]")});
        row("Chinese, by character", "导出作业漏掉了百分之三的行", "导出作业漏掉了百分之五的行",
            {say("0=0 [三]")}, {say("0=0 [五]")});
        row("a block more", "One thing stands here.\n\nAnother follows.",
            "One thing stands here.\n\nNew between them all.\n\nAnother follows.", {},
            {say("1=none [New between them all.]")});
        row("a paragraph that moved",
            "Corrected files replace the old ones.\n\nFirst we looked at every log there was.\n\n"
            "Then the export ran again.",
            "First we looked at every log there was.\n\nThen the export ran again.\n\n"
            "Corrected files replace the old ones.",
            {say("0~2")}, {say("2~0")});
        row("a sentence that moved into a list",
            "Nothing was lost at all. The files will be written again by noon tomorrow.",
            "- Completely other things happen\n- The files will be written again by noon tomorrow.",
            {say("0=1 [Nothing was lost at all.]")},
            {say("0=none [Completely other things happen]")});
        row("indentation in code", "```python\nif x:\n  y()\n```", "```python\nif x:\n    y()\n```",
            {say("0=0 [\n  ]")}, {say("0=0 [\n    ]")});
        row("cells of a table", "|a|b|\n|-|-|\n|latency|12|\n|tokens|7|",
            "|a|b|\n|-|-|\n|latency|15|\n|tokens|7|", {say("0=0 [12]")}, {say("0=0 [15]")});
        row("a rule", "Words stand above.\n\n---\n\nWords stand below.",
            "Words stand above.\n\nWords stand below.", {say("1=none")}, {});
        row("islands are not torn",
            "Customers of our nightly export should know: workspaces with a scheduled export in "
            "that window and more than 50,000 rows received incomplete files.",
            "Customers of our nightly export should know: workspaces whose jobs had failed in "
            "Europe and nobody had noticed received incomplete files.",
            {say("0=0 [with a scheduled export in that window and more than 50,000 rows]")},
            {say("0=0 [whose jobs had failed in Europe and nobody had noticed]")});
    }
    void differencesAreTold()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        const QList<Block> one = blocks(left.constData());
        const QList<Block> other = blocks(right.constData());
        const AnswerDiff diff = diffAnswers(one, other);
        QTEST(told(one, diff.left), "ofLeft");
        QTEST(told(other, diff.right), "ofRight");
        checkDiff(one, other);
    }

    void aSentenceThatMovedIntoAnotherBlockSaysWhere()
    {
        const QList<Block> one =
            blocks("Everything is fine for most customers of the service in Europe today. A worker "
                   "restarted while the unfinished batch was marked as done.\n\nMore follows.");
        const QList<Block> other = blocks(
            "Everything is fine for most customers of the service in Europe today.\n\nMore "
            "follows.\n\nThe cause: a certain thing. A worker restarted while the unfinished "
            "batch was marked as done.");
        const AnswerDiff diff = diffAnswers(one, other);
        QCOMPARE(told(one, diff.left),
                 QStringList{QStringLiteral("0=0 {A worker restarted while the unfinished batch "
                                            "was marked as done.>2}")});
        QCOMPARE(told(other, diff.right),
                 QStringList{QStringLiteral("2=none [The cause: a certain thing.] {A worker "
                                            "restarted while the unfinished batch was marked as "
                                            "done.>0}")});
    }

    void whatIsLeftReadsTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void whatIsLeftReadsTheSame()
    {
        QFETCH(quint32, seed);
        corpus::Random random(seed);
        const QString text = corpus::randomMarkdown(seed, 60);
        checkDiff(parseMarkdown(text), parseMarkdown(changed(text, random)));
        checkDiff(parseMarkdown(text), parseMarkdown(corpus::randomMarkdown(seed + 1000, 40)));
        checkDiff(parseMarkdown(corpus::randomUnits(seed, 500)), parseMarkdown(text));
    }

    void hostileTextsAreComparedToo()
    {
        for (const corpus::Hostile &hostile : corpus::hostiles()) {
            const QString one = hostile.make(20'000);
            const QString other = QString(one).replace(QChar(u'a'), QStringLiteral("b c"));
            checkDiff(parseMarkdown(one), parseMarkdown(other));
        }
    }

    void manyEqualBlocksCostLittle()
    {
        const QString one = QStringLiteral("again and again\n\n").repeated(8000);
        const QString other = QStringLiteral("again or again\n\n").repeated(7000);
        const AnswerDiff diff = diffAnswers(parseMarkdown(one), parseMarkdown(other));
        QCOMPARE(diff.left.size(), 8000);
        QVERIFY(!diff.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnswerDiff)
#include "tst_answerdiff.moc"
