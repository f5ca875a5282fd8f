// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every recorded answer decodes as its .json expects, however its bytes were cut.
#include "tests/unit/providers/wirefixtures.h"

#include <QTest>

using namespace parley;

class TestWireFixtures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDialectHasFixtures();
    void decodesAsExpected_data();
    void decodesAsExpected();
    void endsEarlyAtEveryOffsetWithoutHarm_data() { decodesAsExpected_data(); }
    void endsEarlyAtEveryOffsetWithoutHarm();

private:
    QList<WireFixture> m_fixtures;
};

void TestWireFixtures::initTestCase()
{
    m_fixtures = loadWireFixtures({QStringLiteral("openai-chat"),
                                   QStringLiteral("openai-responses"), QStringLiteral("anthropic"),
                                   QStringLiteral("gemini"), QStringLiteral("ollama"),
                                   QStringLiteral("lmstudio"), QStringLiteral("openai-socket")});
}

void TestWireFixtures::everyDialectHasFixtures()
{
    QMap<QString, int> counts;
    for (const WireFixture &fixture : m_fixtures) {
        QVERIFY2(!fixture.name.isEmpty(), "a fixture could not be read");
        ++counts[fixture.dialect];
    }
    QVERIFY(counts.value(QStringLiteral("openai-chat")) >= 70);
    QVERIFY(counts.value(QStringLiteral("anthropic")) >= 25);
    QVERIFY(counts.value(QStringLiteral("openai-responses")) >= 10);
    QVERIFY(counts.value(QStringLiteral("gemini")) >= 10);
    QVERIFY(counts.value(QStringLiteral("ollama")) >= 8);
    QVERIFY(counts.value(QStringLiteral("lmstudio")) >= 2);
    QCOMPARE(counts.value(QStringLiteral("openai-socket")), 5);
    QCOMPARE(m_fixtures.size(), 140);
}

void TestWireFixtures::decodesAsExpected_data()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
        QTest::newRow(qPrintable(m_fixtures[i].name)) << i;
    }
}

void TestWireFixtures::decodesAsExpected()
{
    QFETCH(qsizetype, number);
    const WireFixture &fixture = m_fixtures[number];
    const qsizetype size = fixture.body.size();
    QList<QList<qsizetype>> ways = {{}, everyNBytes(size, 1), everyNBytes(size, 7)};
    constexpr qsizetype cutEverywhere = 4096;
    for (qsizetype at = 0; size <= cutEverywhere && at <= size; ++at) {
        ways.append(QList<qsizetype>{at});
    }
    for (const QList<qsizetype> &cuts : ways) {
        const QJsonObject result = resultOf(fixture, cuts);
        const QStringList wrong = differences(fixture, result);
        const QString where = QStringLiteral("cut at %1 (%2 cuts): ")
                                  .arg(cuts.isEmpty() ? 0 : cuts.first())
                                  .arg(cuts.size());
        QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong.join(QLatin1String("; "))));
    }
}

void TestWireFixtures::endsEarlyAtEveryOffsetWithoutHarm()
{
    QFETCH(qsizetype, number);
    WireFixture fixture = m_fixtures[number];
    const QByteArray whole = fixture.body;
    const QString text = resultOf(fixture, {}).value(QLatin1String("text")).toString();
    for (qsizetype size = 0; size <= std::min<qsizetype>(whole.size(), 4096); ++size) {
        fixture.body = whole.first(size);
        if (fixture.dialect == QLatin1String("openai-socket")) {
            const QString said = resultOf(fixture, {}).value(QLatin1String("text")).toString();
            QVERIFY2(text.startsWith(said), qPrintable(said));
            continue;
        }
        const QList<StreamEvent> events = play(fixture, {});
        QVERIFY(!events.isEmpty());
        const Turn turn = fold(events);
        QVERIFY(turn.complete != turn.error.has_value());
        // Nothing is invented: what came is always a beginning of the whole.
        QVERIFY2(text.startsWith(turn.message.text()), qPrintable(turn.message.text()));
    }
}

QTEST_GUILESS_MAIN(TestWireFixtures)
#include "tst_wirefixtures.moc"
