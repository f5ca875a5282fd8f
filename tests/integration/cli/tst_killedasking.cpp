// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The real program is killed while an answer streams, at random moments (fixed seeds): no
// conversation and no question is lost, and of the answer only what came in the last moments.
// PARLEY_KILLS sets how often (default 8); then at most 250 ms may be lost, which only a machine
// with time to spare can promise.
#include "store/sqliteconversationstore.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

class TestKilledAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLastMomentIsLost_data();
    void onlyTheLastMomentIsLost();
    void cleanupTestCase();

private:
    struct Piece
    {
        qint64 at = 0; // ms
        QString text;
    };
    // Streams for `moment` ms after the first piece, then kills it. What it said, and when.
    QList<Piece> askAndKill(const QString &question, int moment, qint64 &killed);

    QTemporaryDir m_dir; // one folder for all: each start recovers what the last kill left
    qsizetype m_asked = 0;
    qint64 m_longest = 0;
    bool m_strict = qEnvironmentVariableIsSet("PARLEY_KILLS");
};

void TestKilledAsking::onlyTheLastMomentIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    const int kills = m_strict ? qEnvironmentVariableIntValue("PARLEY_KILLS") : 8;
    for (int i = 0; i < kills; ++i) {
        QTest::addRow("kill %d", i) << quint32(20'261'122 + i);
    }
}

QList<TestKilledAsking::Piece> TestKilledAsking::askAndKill(const QString &question, int moment,
                                                            qint64 &killed)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PARLEY_CLI),
                  {QStringLiteral("--data-dir"), m_dir.path(), QStringLiteral("ask"),
                   QStringLiteral("--json"), QStringLiteral("-m"),
                   QStringLiteral("demo/parley-tour"), question});
    QElapsedTimer clock;
    clock.start();
    QList<Piece> pieces;
    qint64 first = -1;
    QByteArray rest;
    const auto read = [&] {
        rest += program.readAllStandardOutput();
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            const QJsonObject line = QJsonDocument::fromJson(rest.left(end)).object();
            rest.remove(0, end + 1);
            if (line.value(QStringLiteral("event")) == QLatin1String("text")) {
                pieces.append({clock.elapsed(), line.value(QStringLiteral("text")).toString()});
                first = first < 0 ? clock.elapsed() : first;
            }
        }
    };
    while (clock.elapsed() < 30'000 && (first < 0 || clock.elapsed() < first + moment)) {
        program.waitForReadyRead(5);
        read();
    }
    killed = clock.elapsed();
    program.kill();
    program.waitForFinished();
    read();
    return pieces;
}

void TestKilledAsking::onlyTheLastMomentIsLost()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QString question = QStringLiteral("question %1 ключ 分支").arg(seed);
    qint64 killed = 0;
    const QList<Piece> pieces = askAndKill(question, random.bounded(1, 3000), killed);
    QVERIFY(!pieces.isEmpty());
    ++m_asked;

    SqliteConversationStore store(m_dir.filePath(QStringLiteral("parley.db")));
    const auto opened = await(store.opened());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->setAside.isEmpty() && !opened->readOnly);
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
    const auto list = await(store.list());
    QCOMPARE(list->size(), m_asked);
    const auto loaded = await(store.load(list->first().id));
    QVERIFY(loaded && loaded->size() == 2);
    QCOMPARE(loaded->nodes().first().message.text(), question);
    const QString kept = loaded->nodes().last().message.text();
    QString said;
    qint64 lost = 0;
    for (const Piece &piece : pieces) {
        said += piece.text;
        if (said.size() > kept.size() && lost == 0) {
            lost = qMax<qint64>(1, killed - piece.at);
        }
    }
    QVERIFY2(said.startsWith(kept) || kept.startsWith(said), qPrintable(kept));
    m_longest = qMax(m_longest, lost);
    QVERIFY2(!m_strict || lost <= 250, qPrintable(QStringLiteral("%1 ms are lost").arg(lost)));
}

void TestKilledAsking::cleanupTestCase()
{
    qInfo("%lld kills, at most %lld ms of text lost", static_cast<long long>(m_asked),
          static_cast<long long>(m_longest));
}

QTEST_GUILESS_MAIN(TestKilledAsking)
#include "tst_killedasking.moc"
