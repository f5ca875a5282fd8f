// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/secret.h"

#include <QTest>

using namespace parley;

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void revealsWhatItWasGiven();
    void emptyIsNoKey();
    void theSourceArrayIsWiped();
    void wipeLeavesSharedBytesAlone();
    void theBytesAreWipedWithTheLastCopy();
    void theHintShowsOnlyTheEnd_data();
    void theHintShowsOnlyTheEnd();
};

void TestSecret::revealsWhatItWasGiven()
{
    const Secret secret(QByteArray("sk-test-0123456789"));
    const Secret copy = secret;
    QCOMPARE(secret.reveal(), QByteArray("sk-test-0123456789"));
    QCOMPARE(copy.reveal(), secret.reveal());
    QVERIFY(!secret.isEmpty());
}

void TestSecret::emptyIsNoKey()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
    QVERIFY(Secret().reveal().isEmpty());
}

void TestSecret::theSourceArrayIsWiped()
{
    QByteArray source = QByteArray("secret") + QByteArray::number(42);
    const Secret secret(std::move(source));
    QVERIFY(source.isEmpty()); // NOLINT: that it is empty is what we promise
    QCOMPARE(secret.reveal(), QByteArray("secret42"));
}

void TestSecret::wipeLeavesSharedBytesAlone()
{
    QByteArray one(8, 'x');
    const QByteArray other = one;
    wipe(one);
    QVERIFY(one.isEmpty());
    QCOMPARE(other, QByteArray(8, 'x'));
}

void TestSecret::theBytesAreWipedWithTheLastCopy()
{
    auto first = std::make_unique<Secret>(QByteArray("sk-test-0123456789"));
    const Secret second = *first;
    first.reset();
    QCOMPARE(second.reveal(), QByteArray("sk-test-0123456789"));
}

void TestSecret::theHintShowsOnlyTheEnd_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("hint");
    QTest::newRow("none") << QByteArray() << QStringLiteral("…");
    QTest::newRow("too short to show any") << QByteArray("0123456789abcde") << QStringLiteral("…");
    QTest::newRow("long enough") << QByteArray("0123456789abcdef") << QStringLiteral("…cdef");
    QTest::newRow("long") << QByteArray(200, 'k') + "Q4wA" << QStringLiteral("…Q4wA");
}

void TestSecret::theHintShowsOnlyTheEnd()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, hint);
    QCOMPARE(Secret(std::move(key)).hint(), hint);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
