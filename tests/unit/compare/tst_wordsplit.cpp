// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/wordsplit.h"

#include <QTest>

using namespace parley;

namespace {

QStringList wordsOf(const QString &text, Blanks blanks = Blanks::Ignored)
{
    QStringList words;
    for (const WordPlace &place : splitWords(text, blanks)) {
        words.append(text.mid(place.from, place.to - place.from));
    }
    return words;
}

} // namespace

class TestWordSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreCutIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // separated by '|'
        const auto row = [](const char *name, const char *text, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("empty", "", "");
        row("blanks alone", " \t\n ", "");
        row("words and signs", "Hi all, it's over.", "Hi|all|,|it's|over|.");
        row("a typographic apostrophe", "What’s next: ‘this’", "What’s|next|:|‘|this|’");
        row("numbers and times", "At 04:25, 1,284.5 rows (3 %).",
            "At|04:25|,|1,284.5|rows|(|3|%|)|.");
        row("names of code", "call max_size() twice--now", "call|max_size|(|)|twice|-|-|now");
        row("Cyrillic and Greek", "Привет, κόσμε", "Привет|,|κόσμε");
        row("a letter with a loose mark", "cafe\u0301s", "cafe\u0301s");
        row("Chinese by character", "数据 stream完", "数|据|stream|完");
        row("Japanese", "カタカナと漢字", "カ|タ|カ|ナ|と|漢|字");
        row("Korean writes blanks", "안녕하세요 세계", "안녕하세요|세계");
        row("Thai keeps marks on their letters", "ที่นี่", "ที่|นี่");
        row("Hindi", "नमस्ते दुनिया", "नमस्ते|दुनिया");
        row("beyond the first plane", "𠀀𠀁 𝒳y", "𠀀|𠀁|𝒳y");
        row("emoji with joiners and tones", "👩‍💻👍🏽!", "👩‍💻|👍🏽|!");
    }
    void textsAreCutIntoWords()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text).join(u'|'), "words");
    }

    void blanksAreWordsWhereTheyMatter()
    {
        QCOMPARE(wordsOf(QStringLiteral("if x:\n    y"), Blanks::Kept),
                 (QStringList{QStringLiteral("if"), QStringLiteral(" "), QStringLiteral("x"),
                              QStringLiteral(":"), QStringLiteral("\n    "), QStringLiteral("y")}));
    }

    void brokenTextIsCutToo()
    {
        const QString lone = QString(QChar(0xd83d)) + u'a' + QChar(0xdc4d);
        QCOMPARE(wordsOf(lone).join(QString()), lone);
        QCOMPARE(wordsOf(QString(QChar(0x301))).size(), 1);
        QCOMPARE(wordsOf(QString(100'000, QChar(0x301))).size(), 1);
    }

    void signsWeighNothingAndLongWordsMost()
    {
        QCOMPARE(wordWeight(u","), 0);
        QCOMPARE(wordWeight(u"  "), 0);
        QCOMPARE(wordWeight(u"of"), 1);
        QCOMPARE(wordWeight(u"rows"), 4);
        QCOMPARE(wordWeight(u"workspaces"), 8);
        QCOMPARE(wordWeight(u"数"), 2);
        QCOMPARE(wordWeight(u""), 0);
    }
};

QTEST_GUILESS_MAIN(TestWordSplit)
#include "tst_wordsplit.moc"
