// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/seam.h"

#include <QTest>

using namespace parley;

class TestSeam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatedWordsAreDropped_data();
    void repeatedWordsAreDropped();
    void howeverTheTextIsCutTheSeamIsTheSame_data() { repeatedWordsAreDropped_data(); }
    void howeverTheTextIsCutTheSeamIsTheSame();
    void textThatCannotRepeatIsShownAtOnce();
    void hugeTextsAreJoinedInTime();
};

void TestSeam::repeatedWordsAreDropped_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *name, const char *before, const char *next,
                        const char *joined) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(next)
                            << QString::fromUtf8(joined);
    };
    row("no repetition", "The cat", " sat.", "The cat sat.");
    row("nothing before", "", "Hello", "Hello");
    row("nothing new", "Hello", "", "Hello");
    row("a repeated sentence", "First. Second part", "Second part goes on.",
        "First. Second part goes on.");
    row("repeated words", "I like the cat", "the cat sat", "I like the cat sat");
    row("the middle of a word", "an extraordin", "ary day", "an extraordinary day");
    row("a letter is no repetition", "bal", "loon", "balloon");
    row("two letters are none", "ban", "ana", "banana");
    row("half a word is none", "The mother", "thermal", "The motherthermal");
    row("a long half word is one", "internationalisation", "nationalisation works",
        "internationalisation works");
    row("a repeated word alone", "it is the", "the end", "it is the end");
    row("everything repeated", "one two three", "one two three", "one two three");
    row("the longest overlap wins", "abc abc abc", "abc abc abc abc", "abc abc abc abc");
    row("code", "    return foo(bar", "foo(bar);\n}", "    return foo(bar);\n}");
    row("Chinese", "天空是蓝色的因为", "因为阳光", "天空是蓝色的因为因为阳光");
    row("long Chinese", "天空是蓝色的，因为阳光在大气", "因为阳光在大气中散射",
        "天空是蓝色的，因为阳光在大气中散射");
    row("Russian", "Это продолжение истории", "истории о коте", "Это продолжение истории о коте");
    row("emoji", "ok 👍👍👍👍 go", "👍👍👍👍 go on", "ok 👍👍👍👍 go on");
    row("line ends", "a list:\n- one\n- two", "- two\n- three", "a list:\n- one\n- two\n- three");
    row("new is shorter", "the whole sentence", "sentence", "the whole sentence");
    row("no overlap but common words", "cats and dogs", "dogs? no: birds",
        "cats and dogs? no: birds");
}

void TestSeam::repeatedWordsAreDropped()
{
    QFETCH(QString, before);
    QFETCH(QString, next);
    QFETCH(QString, joined);
    QCOMPARE(before + next.mid(seamOverlap(before, next)), joined);
}

void TestSeam::howeverTheTextIsCutTheSeamIsTheSame()
{
    QFETCH(QString, before);
    QFETCH(QString, next);
    QFETCH(QString, joined);
    for (qsizetype piece = 1; piece <= next.size() + 1; ++piece) {
        SeamJoiner joiner(before);
        QString shown = before;
        for (qsizetype at = 0; at < next.size(); at += piece) {
            shown += joiner.add(next.mid(at, piece));
        }
        shown += joiner.finish();
        QCOMPARE(shown, joined);
    }
}

void TestSeam::textThatCannotRepeatIsShownAtOnce()
{
    SeamJoiner joiner(QStringLiteral("The quick brown fox"));
    QCOMPARE(joiner.add(QStringLiteral(" jumped")), QStringLiteral(" jumped"));
    QCOMPARE(joiner.add(QStringLiteral(" fox")), QStringLiteral(" fox"));
    SeamJoiner fresh;
    QCOMPARE(fresh.add(QStringLiteral("a")), QStringLiteral("a"));
    QCOMPARE(fresh.finish(), QString());
}

void TestSeam::hugeTextsAreJoinedInTime()
{
    const QString before(5'000'000, u'a');
    SeamJoiner joiner(before);
    qsizetype shown = 0;
    for (int i = 0; i < 3000; ++i) {
        shown += joiner.add(QStringLiteral("a")).size();
    }
    shown += joiner.finish().size();
    QCOMPARE(shown, 1000); // the last 2,000 characters are looked at
}

QTEST_APPLESS_MAIN(TestSeam)
#include "tst_seam.moc"
