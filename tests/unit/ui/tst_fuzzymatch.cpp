// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/palette/fuzzymatch.h"

#include <QtTest>

using namespace parley;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<qsizetype>>("letters");
        using L = QList<qsizetype>;
        const auto row = [](const char *what, const QString &typed, const QString &name,
                            const L &letters) { QTest::newRow(what) << typed << name << letters; };
        row("begin", QStringLiteral("comp"), QStringLiteral("Compare branches"), {0, 1, 2, 3});
        row("a word", QStringLiteral("BRAN"), QStringLiteral("Compare branches"), {8, 9, 10, 11});
        row("a word before the inside", QStringLiteral("an"), QStringLiteral("Plan an answer"),
            {5, 6});
        row("inside", QStringLiteral("pare"), QStringLiteral("Compare"), {3, 4, 5, 6});
        row("initials", QStringLiteral("nc"), QStringLiteral("New chat"), {0, 4});
        row("initials and more", QStringLiteral("nch"), QStringLiteral("New chat"), {0, 4, 5});
        row("two words in any order", QStringLiteral("chat new"), QStringLiteral("New chat"),
            {0, 1, 2, 4, 5, 6, 7});
        row("camel", QStringLiteral("sh"), QStringLiteral("SearchHits"), {0, 6});
        row("Han", QStringLiteral("契約"), QStringLiteral("翻訳：契約書"), {3, 4});
        row("nothing typed", QStringLiteral("  "), QStringLiteral("x"), {});
    }
    void whatFits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QList<qsizetype>, letters);
        const auto match = fuzzyMatch(typed, name);
        QVERIFY(match);
        QCOMPARE(match->letters, letters);
    }

    void whatDoesNotFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("another letter") << QStringLiteral("compx") << QStringLiteral("Compare");
        QTest::newRow("one word of two")
            << QStringLiteral("new moon") << QStringLiteral("New chat");
        QTest::newRow("letters from anywhere")
            << QStringLiteral("nat") << QStringLiteral("New chat");
        QTest::newRow("empty name") << QStringLiteral("a") << QString();
    }
    void whatDoesNotFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QVERIFY(!fuzzyMatch(typed, name));
    }

    void theBetterOneScoresMore()
    {
        const auto score = [](const char *typed, const char *name) {
            return fuzzyMatch(QString::fromLatin1(typed), QString::fromLatin1(name))->score;
        };
        QVERIFY(score("chat", "Chats") > score("chat", "New chat"));
        QVERIFY(score("chat", "New chat") > score("chat", "Backchat"));
        QVERIFY(score("nc", "Ncurses") > score("nc", "New chat"));
        QVERIFY(score("chat", "Chats") > score("chat", "Chats of a very much longer name"));
    }

    void hugeAndHostileNamesAreNoTrouble()
    {
        const QString huge(1'000'000, u'a');
        QVERIFY(fuzzyMatch(QStringLiteral("aaa"), huge));
        QVERIFY(!fuzzyMatch(QStringLiteral("b"), huge + u'b'));
        QVERIFY(!fuzzyMatch(QStringLiteral("[a-z]*"), huge));
        QVERIFY(!fuzzyMatch(huge.left(5000), QStringLiteral("a")));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
