// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What went and came in a text, to be read in one go.
#include "compare/worddiff.h"

#include <QtTest>

using namespace parley;

class TestWordDiff : public QObject
{
    Q_OBJECT

    // "stayed [-went-]{+came+}"
    static QString shown(const QString &before, const QString &after)
    {
        QString all;
        for (const WordChange &change : diffWords(before, after)) {
            const bool same = change.kind == WordChange::Kind::Same;
            const bool gone = change.kind == WordChange::Kind::Removed;
            all += (same   ? QStringLiteral("%1")
                    : gone ? QStringLiteral("[-%1-]")
                           : QStringLiteral("{+%1+}"))
                       .arg(change.text);
        }
        return all;
    }

private Q_SLOTS:
    void wordsThatWentAndCameStandInOrder_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                << QString::fromUtf8(expected);
        };
        row("nothing", "", "", "");
        row("all new", "", "Explain it.", "{+Explain it.+}");
        row("all gone", "Explain it.", "", "[-Explain it.-]");
        row("the same", "Explain it.", "Explain it.", "Explain it.");
        row("a word", "under 150 words", "under 200 words", "under [-150 -]{+200 +}words");
        row("a line more", "One.\nTwo.", "One.\nAnd.\nTwo.", "One.\n{+And.\n+}Two.");
        row("other letters", "用中文 解释", "用英文 解释", "用[-中-]{+英+}文 解释");
    }
    void wordsThatWentAndCameStandInOrder()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "expected");
    }

    void whatIsNotRemovedIsTheTextOfNow()
    {
        const QString before = QStringLiteral("  You {{explain}} — 説明, twice.\n\n\tAnd 🚗 again ");
        const QString after = QStringLiteral("\nYou {{tell}} — 説明 once.\n\n- And 🚲 again\t");
        QString now;
        QString then;
        for (const WordChange &change : diffWords(before, after)) {
            now += change.kind == WordChange::Kind::Removed ? QString() : change.text;
            then += change.kind == WordChange::Kind::Removed ? change.text : QString();
        }
        QCOMPARE(now, after);
        QVERIFY(then.contains(QStringLiteral("explain")));
    }

    void longTextsAreDone()
    {
        const QString word = QStringLiteral("one two three four ");
        const auto changes = diffWords(word.repeated(20'000), word.repeated(20'000) + u'!');
        QVERIFY(!changes.isEmpty() && changes.last().kind == WordChange::Kind::Added);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
