// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/thinktags.h"

#include <QTest>

using namespace parley;

class TestThinkTags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsOnlyAtTheStart_data();
    void splitsOnlyAtTheStart();
    void ordinaryTextIsNotHeldBack();
};

void TestThinkTags::splitsOnlyAtTheStart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const char *text, const char *reasoning,
                        const char *answer) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(reasoning)
                            << QString::fromUtf8(answer);
    };
    row("usual", "<think>\nhm 日本\n</think>\n\nYes.", "\nhm 日本\n", "Yes.");
    row("blanks before it", "\n <think>a</think>b", "a", "b");
    row("nothing thought", "<think></think>b", "", "b");
    row("nothing said", "<think>a</think>\n", "a", "");
    row("never closed", "<think>a </thin", "a </thin", "");
    row("no tag", "Yes < no", "", "Yes < no");
    row("in the middle", "See <think>a</think>", "", "See <think>a</think>");
    row("another tag", "<thinker>a", "", "<thinker>a");
    row("only a beginning", " <thi", "", " <thi");
    row("only blanks", " \n", "", " \n");
    row("a second one", "<think>a</think>b<think>c</think>", "a", "b<think>c</think>");
    row("a tag inside", "<think>a<b></think>c", "a<b>", "c");
    row("empty", "", "", "");
}

void TestThinkTags::splitsOnlyAtTheStart()
{
    QFETCH(QString, text);
    QFETCH(QString, reasoning);
    QFETCH(QString, answer);
    for (qsizetype step = 1; step <= text.size() + 1; ++step) {
        ThinkTags tags;
        QString thought;
        QString said;
        for (qsizetype at = 0; at < text.size(); at += step) {
            const auto split = tags.feed(text.mid(at, step));
            thought += split.reasoning;
            said += split.text;
        }
        const auto rest = tags.finish();
        QCOMPARE(thought + rest.reasoning, reasoning);
        QCOMPARE(said + rest.text, answer);
    }
}

void TestThinkTags::ordinaryTextIsNotHeldBack()
{
    ThinkTags tags;
    QCOMPARE(tags.feed(QStringLiteral("H")).text, QStringLiteral("H"));
    QCOMPARE(tags.feed(QStringLiteral("<")).text, QStringLiteral("<"));
}

QTEST_GUILESS_MAIN(TestThinkTags)
#include "tst_thinktags.moc"
