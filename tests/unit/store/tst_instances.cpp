// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Two processes that open the same database within 50 ms: exactly one writes, the other knows who.
// PARLEY_STARTS sets how often (default 10).
#include "store/sqliteconversationstore.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

// What it says of its opening.
QByteArray verdict(QProcess &child)
{
    QByteArray line;
    while (!line.endsWith('\n') && child.waitForReadyRead(20'000)) {
        line += child.readAllStandardOutput();
    }
    return line.trimmed();
}

} // namespace

class TestInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneWrites_data();
    void exactlyOneWrites();

private:
    QTemporaryDir m_dir;
};

void TestInstances::exactlyOneWrites_data()
{
    QTest::addColumn<int>("gap"); // ms between the starts
    const int starts = qEnvironmentVariableIsSet("PARLEY_STARTS")
                           ? qEnvironmentVariableIntValue("PARLEY_STARTS")
                           : 10;
    QRandomGenerator random(20'261'122);
    for (int i = 0; i < starts; ++i) {
        QTest::addRow("start %d", i) << (i % 2 ? static_cast<int>(random.bounded(50)) : 0);
    }
}

void TestInstances::exactlyOneWrites()
{
    QFETCH(const int, gap);
    // A new database each time: making it is part of the race.
    const QString path =
        m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("/p.db"));
    QProcess children[2];
    for (QProcess &child : children) {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(PARLEY_STORE_CHILD), {QStringLiteral("hold"), path});
        QVERIFY(child.waitForStarted());
        QElapsedTimer clock;
        clock.start();
        while (&child == children && clock.elapsed() < gap) {
        }
    }
    const QByteArray first = verdict(children[0]);
    const QByteArray second = verdict(children[1]);
    QVERIFY2((first == "writer") != (second == "writer"),
             qPrintable(QString::fromUtf8(first + " and " + second)));
    const bool firstWrites = first == "writer";
    const QByteArray other = firstWrites ? second : first;
    const QByteArray holder =
        ", process " + QByteArray::number(children[firstWrites ? 0 : 1].processId());
    // While the first has not made it yet there is nothing to read.
    QVERIFY2(other.endsWith(holder) || other == "error missing", other.constData());
    for (QProcess &child : children) {
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }
    SqliteConversationStore store(path);
    QVERIFY(await(store.opened()));
    QCOMPARE(*await(store.checkIntegrity()), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"
