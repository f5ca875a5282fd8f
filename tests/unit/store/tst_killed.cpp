// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A process that streams into the store is killed at a random moment (fixed seeds). What it was
// told is on disk must be there. PARLEY_KILLS sets how often (default 25).
#include "store/sqliteconversationstore.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

struct Acknowledged
{
    QString question;
    QString text;
    bool asked = false;
    bool done = false;
};

using Acknowledgements = QMap<QString, Acknowledged>;

QString fromHex(const QByteArray &hex)
{
    return QString::fromUtf8(QByteArray::fromHex(hex));
}

void note(Acknowledgements &all, const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.size() < 2) {
        return; // "open", or a line the kill cut off
    }
    Acknowledged &one = all[QString::fromLatin1(words[1])];
    if (words[0] == "user") {
        one.asked = true;
        one.question = fromHex(words.value(2));
    } else if (words[0] == "text") {
        one.text = fromHex(words.value(2));
    } else if (words[0] == "done") {
        one.done = true;
    }
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void cleanupTestCase();

private:
    void compare(const Acknowledgements &all, const QString &path);
    QTemporaryDir m_dir; // one database for all: each start recovers what the last kill left
    Acknowledgements m_before;
    qsizetype m_interrupted = 0;
};

void TestKilled::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    const int kills = qEnvironmentVariableIsSet("PARLEY_KILLS")
                          ? qEnvironmentVariableIntValue("PARLEY_KILLS")
                          : 25;
    for (int i = 0; i < kills; ++i) {
        QTest::addRow("kill %d", i) << quint32(20'261'121 + i);
    }
}

void TestKilled::nothingAcknowledgedIsLost()
{
    QFETCH(const quint32, seed);
    const QString path = m_dir.filePath(QStringLiteral("killed.db"));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(PARLEY_STORE_CHILD),
                {QStringLiteral("stream"), path, QString::number(seed)});
    QVERIFY(child.waitForReadyRead(20'000)); // "open"
    QRandomGenerator random(seed);
    const int moment = random.bounded(1, 150);
    QElapsedTimer timer;
    timer.start();
    QByteArray output;
    while (timer.elapsed() < moment) {
        child.waitForReadyRead(1);
        output += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    output += child.readAllStandardOutput();
    output.truncate(output.lastIndexOf('\n') + 1); // whole lines only
    for (const QByteArray &line : output.split('\n')) {
        note(m_before, line);
    }
    compare(m_before, path);
}

void TestKilled::compare(const Acknowledgements &all, const QString &path)
{
    SqliteConversationStore store(path);
    const auto opened = await(store.opened());
    QVERIFY(opened);
    QVERIFY(!opened->readOnly); // the dead one's lock was taken over
    QVERIFY(opened->setAside.isEmpty());
    m_interrupted += opened->interrupted;
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const auto loaded = await(store.load(ConversationId::fromString(it.key())));
        QVERIFY2(loaded, qPrintable(it.key()));
        if (!it->asked) {
            continue;
        }
        const QList<Node> nodes = loaded->nodes();
        QVERIFY(!nodes.isEmpty());
        QCOMPARE(nodes.first().message.text(), it->question);
        if (it->text.isEmpty()) {
            continue;
        }
        QCOMPARE(nodes.size(), 2);
        // What was acknowledged, and at most the one append that was under way.
        QVERIFY(nodes.last().message.text().startsWith(it->text));
        if (it->done) {
            QCOMPARE(nodes.last().message.text(), it->text);
        }
        QCOMPARE(nodes.last().state, it->done ? NodeState::Complete : nodes.last().state);
        QVERIFY(nodes.last().state != NodeState::Streaming);
    }
}

void TestKilled::cleanupTestCase()
{
    QVERIFY(m_before.size() > 10);
    QVERIFY2(m_interrupted > 0, "no kill ever hit a streaming answer: the test tests nothing");
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
