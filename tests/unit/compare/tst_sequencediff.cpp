// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/sequencediff.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace parley;

namespace {

std::vector<int> numbers(const QByteArray &letters)
{
    return {letters.begin(), letters.end()};
}

int common(const std::vector<CommonRun> &runs)
{
    int sum = 0;
    for (const CommonRun &run : runs) {
        sum += run.length;
    }
    return sum;
}

// The longest common subsequence, by the book.
int longest(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> row(b.size() + 1, 0);
    for (const int x : a) {
        int corner = 0;
        for (size_t j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = x == b[j - 1] ? corner + 1 : std::max(row[j], row[j - 1]);
            corner = above;
        }
    }
    return row.back();
}

bool isSound(const std::vector<int> &a, const std::vector<int> &b,
             const std::vector<CommonRun> &runs)
{
    CommonRun last;
    for (const CommonRun &run : runs) {
        const bool rises = run.left >= last.leftEnd() && run.right >= last.rightEnd() &&
                           run.length > 0 && run.leftEnd() <= int(a.size()) &&
                           run.rightEnd() <= int(b.size());
        if (!rises ||
            !std::equal(a.begin() + run.left, a.begin() + run.leftEnd(), b.begin() + run.right)) {
            return false;
        }
        last = run;
    }
    return true;
}

std::vector<int> randomNumbers(QRandomGenerator &random, int size, int kinds)
{
    std::vector<int> all;
    for (int i = 0; i < size; ++i) {
        all.push_back(random.bounded(kinds));
    }
    return all;
}

} // namespace

class TestSequenceDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCommonIsFound_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QList<int>>("runs"); // left, right, length of each
        const auto row = [](const char *name, const char *left, const char *right,
                            const QList<int> &runs) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << runs;
        };
        row("nothing", "", "", {});
        row("one side is empty", "abc", "", {});
        row("the same", "abc", "abc", {0, 0, 3});
        row("nothing in common", "abc", "xyz", {});
        row("added in the middle", "abc", "abXc", {0, 0, 2, 2, 3, 1});
        row("taken from both ends", "XabcY", "abc", {1, 0, 3});
        row("replaced", "aXc", "aYc", {0, 0, 1, 2, 2, 1});
        row("one of many", "aaaa", "aa", {0, 0, 2});
    }
    void whatIsCommonIsFound()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QList<int> found;
        for (const CommonRun &run : commonRuns(numbers(left), numbers(right))) {
            found << run.left << run.right << run.length;
        }
        QTEST(found, "runs");
    }

    void shortEditsAreTheShortest()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const auto a = randomNumbers(random, random.bounded(60), 2 + random.bounded(12));
            const auto b = randomNumbers(random, random.bounded(60), 2 + random.bounded(12));
            const auto runs = commonRuns(a, b);
            QVERIFY(isSound(a, b, runs));
            QCOMPARE(common(runs), longest(a, b));
        }
    }

    // Too far apart for the shortest edit: by what is rare, or as far as it goes.
    void longEditsAreSound_data()
    {
        QTest::addColumn<int>("kinds");
        QTest::newRow("two numbers") << 2;
        QTest::newRow("some") << 50;
        QTest::newRow("many, most of them once") << 100'000;
    }
    void longEditsAreSound()
    {
        QFETCH(int, kinds);
        QRandomGenerator random(11);
        const auto a = randomNumbers(random, 6000, kinds);
        const auto b = randomNumbers(random, 6000, kinds);
        const auto runs = commonRuns(a, b);
        QVERIFY(isSound(a, b, runs));
        // The same with a long stretch that both share in the middle.
        const auto shared = randomNumbers(random, 3000, 1'000'000);
        std::vector<int> left = a;
        std::vector<int> right(b.begin() + 1000, b.end());
        left.insert(left.begin() + 2000, shared.begin(), shared.end());
        right.insert(right.begin() + 4000, shared.begin(), shared.end());
        const auto both = commonRuns(left, right);
        QVERIFY(isSound(left, right, both));
        QVERIFY2(common(both) >= 3000, qPrintable(QString::number(common(both))));
    }

    void hostileOnesAreBoundedAndSound()
    {
        std::vector<int> up;
        std::vector<int> down;
        std::vector<int> pairs;
        for (int i = 0; i < 50'000; ++i) {
            up.push_back(i);
            down.push_back(50'000 - i);
            pairs.push_back(i % 2);
        }
        const std::vector<int> same(50'000, 1);
        QVERIFY(isSound(up, down, commonRuns(up, down)));
        QVERIFY(isSound(pairs, same, commonRuns(pairs, same)));
        QVERIFY(isSound(same, pairs, commonRuns(same, pairs)));
        std::vector<int> other = pairs;
        std::reverse(other.begin(), other.end());
        QVERIFY(isSound(pairs, other, commonRuns(pairs, other)));
    }
};

QTEST_GUILESS_MAIN(TestSequenceDiff)
#include "tst_sequencediff.moc"
