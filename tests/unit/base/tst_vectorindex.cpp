// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Looking through vectors finds the same with every kind of instruction, to the last bit.
#include "base/vectorindex.h"

#include <QTest>
#include <algorithm>
#include <limits>
#include <random>

using namespace parley;

namespace {

std::vector<qint8> bytes(std::mt19937 &random, qsizetype count)
{
    std::uniform_int_distribution<int> any(-127, 127);
    std::vector<qint8> values(static_cast<size_t>(count));
    std::generate(values.begin(), values.end(), [&] { return static_cast<qint8>(any(random)); });
    return values;
}

QList<float> vector(std::mt19937 &random, qsizetype dimensions)
{
    std::normal_distribution<float> any;
    QList<float> values(dimensions);
    std::generate(values.begin(), values.end(), [&] { return any(random); });
    return unitVector(values).value_or(QList<float>());
}

} // namespace

class TestVectorIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindGivesTheSameSums_data()
    {
        QTest::addColumn<int>("kind");
        for (const DotKind kind : dotKinds()) {
            QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
        }
    }
    void everyKindGivesTheSameSums()
    {
        QFETCH(const int, kind);
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            const qsizetype width = dotWidth * (1 + round % 40);
            const qsizetype count = 1 + round % 9;
            const auto query = bytes(random, width);
            const auto rows = bytes(random, width * count);
            std::vector<qint32> sums(static_cast<size_t>(count), -1);
            dotRows(DotKind(kind), query.data(), rows.data(), width, count, sums.data());
            for (qsizetype row = 0; row < count; ++row) {
                qint64 sum = 0;
                for (qsizetype i = 0; i < width; ++i) {
                    sum += qint64(query[size_t(i)]) * rows[size_t(row * width + i)];
                }
                QCOMPARE(qint64(sums[size_t(row)]), sum);
            }
        }
        for (const int value : {127, -127}) { // as far as a sum may go
            const std::vector<qint8> query(size_t(longestDotRow), static_cast<qint8>(127));
            const std::vector<qint8> row(size_t(longestDotRow), static_cast<qint8>(value));
            qint32 sum = 0;
            dotRows(DotKind(kind), query.data(), row.data(), longestDotRow, 1, &sum);
            QCOMPARE(qint64(sum), longestDotRow * 127 * value);
        }
        dotRows(DotKind(kind), nullptr, nullptr, dotWidth, 0, nullptr);
    }

    void theNearestAreFoundWithEveryKind()
    {
        std::mt19937 random(11);
        const QList<qsizetype> lengths{1, 3, 64, 100, 384, 1536};
        for (const qsizetype dimensions : lengths) {
            QList<QList<qint64>> found;
            QList<QList<float>> vectors;
            for (int n = 0; n < 2500; ++n) {
                vectors.append(vector(random, dimensions));
            }
            const QList<float> asked = vector(random, dimensions);
            for (const DotKind kind : dotKinds()) {
                VectorIndex index(dimensions, kind);
                for (int n = 0; n < vectors.size(); ++n) {
                    QVERIFY(index.insert(n, quantized(vectors[n])));
                }
                found.append(index.nearest(quantized(asked), 8));
            }
            QCOMPARE(found.count(found.first()), found.size());
            QCOMPARE(found.first().size(), 8);
            // The best by floats is among them, with as many dimensions as embeddings have.
            const auto best = std::max_element(
                vectors.cbegin(), vectors.cend(),
                [&](const auto &a, const auto &b) { return cosine(a, asked) < cosine(b, asked); });
            const auto isAsGood = [&](qint64 n) {
                return cosine(vectors[n], asked) > cosine(*best, asked) - 1e-9;
            };
            QVERIFY(dimensions < dotWidth ||
                    std::any_of(found.first().cbegin(), found.first().cend(), isAsGood));
        }
    }

    void whatIsRemovedIsGoneAndWhatIsReplacedMoves()
    {
        std::mt19937 random(3);
        VectorIndex index(10);
        QList<QList<float>> vectors;
        for (int n = 0; n < 100; ++n) {
            vectors.append(vector(random, 10));
            QVERIFY(index.insert(n, quantized(vectors.last())));
        }
        for (int n = 0; n < 100; n += 2) {
            index.remove(n);
        }
        index.remove(4711);
        QCOMPARE(index.size(), 50);
        for (int n = 0; n < 100; ++n) {
            const bool first = index.nearest(quantized(vectors[n]), 1) == QList<qint64>{n};
            QCOMPARE(first, n % 2 == 1);
            QCOMPARE(index.contains(n), n % 2 == 1);
        }
        QVERIFY(index.insert(1, quantized(vectors[0])));
        QCOMPARE(index.size(), 50);
        QCOMPARE(index.nearest(quantized(vectors[0]), 1), QList<qint64>{1});
        for (int n = 0; n < 100; ++n) {
            index.remove(n);
        }
        QCOMPARE(index.size(), 0);
        QCOMPARE(index.bytes(), 0);
        QVERIFY(index.nearest(quantized(vectors[0]), 5).isEmpty());
    }

    void otherLengthsAreNoneOfItsOwn()
    {
        VectorIndex index(4);
        QVERIFY(index.insert(1, quantized({1.F, 0.F, 0.F, 0.F})));
        QVERIFY(!index.insert(2, quantized({1.F, 0.F, 0.F})));
        QVERIFY(!index.insert(2, quantized({})));
        QVERIFY(index.nearest(quantized({1.F, 0.F}), 3).isEmpty());
        QVERIFY(index.nearest(quantized({1.F, 0.F, 0.F, 0.F}), 0).isEmpty());
        VectorIndex none(0);
        QVERIFY(!none.insert(1, {}));
        QVERIFY(none.nearest({}, 3).isEmpty());
    }

    void directionsWithoutMeaningAreNone()
    {
        constexpr float most = std::numeric_limits<float>::max();
        constexpr float least = std::numeric_limits<float>::denorm_min();
        constexpr float no = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!unitVector({}));
        QVERIFY(!unitVector({0.F, -0.F}));
        QVERIFY(!unitVector({1.F, no}));
        QVERIFY(!unitVector({most, std::numeric_limits<float>::infinity()}));
        QVERIFY(!unitVector(QList<float>(longestVector + 1, 1.F)));
        for (const QList<float> &one : {QList<float>{most, most}, {least, least}, {2.F, 2.F}}) {
            const auto unit = unitVector(one);
            QVERIFY(unit);
            QVERIFY(std::abs(cosine(*unit, {1.F, 1.F}) - 1) < 1e-6);
            QVERIFY(std::abs((*unit)[0] - 0.70710678F) < 1e-6F);
        }
        QCOMPARE(cosine({1.F}, {1.F, 1.F}), 0.0);
        QCOMPARE(cosine({0.F}, {1.F}), 0.0);
        QCOMPARE(cosine({no}, {1.F}), 0.0);
        QCOMPARE(quantized({0.F, 0.F}).values, QByteArray(2, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestVectorIndex)
#include "tst_vectorindex.moc"
