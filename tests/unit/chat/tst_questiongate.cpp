// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Of two questions it says yes only where they surely ask the same: measured on pairs written for
// it (tests/data/cache), of which none of the near-misses may pass.
#include "chat/questiongate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace parley;

class TestQuestionGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNearMissPassesAndManyParaphrasesDo()
    {
        QFile file(QStringLiteral(PARLEY_TEST_DATA) + QStringLiteral("/cache/questions.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int same = 0;
        int found = 0;
        int near = 0;
        while (!file.atEnd()) {
            const QJsonObject pair = QJsonDocument::fromJson(file.readLine()).object();
            const QString a = pair.value(QLatin1String("a")).toString();
            const QString b = pair.value(QLatin1String("b")).toString();
            const bool passes = judgeQuestions(a, b).same;
            QCOMPARE(judgeQuestions(b, a).same, passes); // whoever asked first
            QVERIFY(judgeQuestions(a, a).same);
            if (pair.value(QLatin1String("same")).toBool()) {
                ++same;
                found += passes ? 1 : 0;
            } else {
                ++near;
                QVERIFY2(!passes, qPrintable(a + QStringLiteral(" | ") + b));
            }
        }
        QVERIFY(same + near >= 400);
        QVERIFY2(found * 100 >= same * 70, qPrintable(QString::number(found))); // docs/cache.md
    }

    void itSaysWhatKeepsThemApart_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QString &a, const QString &b, const char *why) {
            QTest::newRow(name) << a << b << QString::fromLatin1(why);
        };
        const QString yes = QStringLiteral("How do I turn on 2FA?");
        row("the same", yes, yes, "the same text");
        row("blanks", yes, QStringLiteral(" How do I  turn on 2FA? "), "the same text");
        row("in other words", yes, QStringLiteral("how can I enable two-factor authentication"),
            "the same question in other words");
        row("another word", yes, QStringLiteral("How do I turn off 2FA?"),
            "they differ: \"on\", \"off\"");
        row("longer", yes, QStringLiteral("How do I turn on 2FA later?"),
            "they differ: nothing more, \"later\"");
        row("code", QStringLiteral("What is i++?"), QStringLiteral("what is i++"),
            "looks like code, a formula, a unit or a quotation, where every letter counts");
        row("now", QStringLiteral("What's the weather?"), QStringLiteral("What is the weather?"),
            "asks about the moment");
        row("nothing", QString(), QStringLiteral(" "), "there is no question");
        row("huge", QString(3000, u'a'), QString(3000, u'b'), "too long to be sure");
    }
    void itSaysWhatKeepsThemApart()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const QString, why);
        QCOMPARE(judgeQuestions(a, b).why, why);
    }

    void whatIsLeftOfAQuestion_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("core");
        const auto row = [](const char *question, const char *core) {
            QTest::newRow(question) << QString::fromUtf8(question) << QString::fromUtf8(core);
        };
        row("Hi! Could you tell me how to bake bread, please?", "how do i bake bread");
        row("How do I say thank you in Thai?", "how do i say thank you in Thai");
        row("How do I say, thank you?", "how do i say , thank you");
        row("Where's the USA?", "where is the united states");
        row("How do I delete a file?", "how do i delete a file"); // beside a technical word
        row("How do I delete a stain?", "how do i remove a stain");
        row("请问法国的首都是哪里？", "法国的首都是哪里 ?");
        row("?", "?");
    }
    void whatIsLeftOfAQuestion()
    {
        QFETCH(const QString, question);
        QFETCH(const QString, core);
        QCOMPARE(coreOf(question).join(u' '), core);
    }
};

QTEST_GUILESS_MAIN(TestQuestionGate)
#include "tst_questiongate.moc"
