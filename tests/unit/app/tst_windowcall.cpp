// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/start/windowcall.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

using namespace parley;

class TestWindowCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartIsHeard();
    void theTokenOfTheSecondStartReachesTheFirst();
    void whatIsNoRequestIsNotHeard_data();
    void whatIsNoRequestIsNotHeard();
    void nobodyIsThere();
    void anotherFolderIsAnotherProgram();
    void theNameOfOneThatDiedIsTakenOver();
    void oneThatStillStartsIsHeardLater();

private:
    // As another process would: the first goes on meanwhile.
    static bool callFrom(const QString &folder);
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestWindowCall::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_dir->path().toUtf8());
}

bool TestWindowCall::callFrom(const QString &folder)
{
    bool heard = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&heard, folder] { heard = WindowCall(folder).callFirst(); }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    finished.wait(10'000);
    thread->wait();
    return heard;
}

void TestWindowCall::aSecondStartIsHeard()
{
    WindowCall first(m_dir->path());
    const QSignalSpy called(&first, &WindowCall::called);
    first.decide(true);
    QVERIFY(callFrom(m_dir->path()));
    QCOMPARE(called.count(), 1);
    QVERIFY(callFrom(m_dir->path()));
    QCOMPARE(called.count(), 2);
}

void TestWindowCall::theTokenOfTheSecondStartReachesTheFirst()
{
    WindowCall first(m_dir->path());
    first.decide(true);
    QByteArray seen;
    connect(&first, &WindowCall::called, this, [&seen] { seen = qgetenv("XDG_ACTIVATION_TOKEN"); });
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QLocalSocket socket;
    socket.connectToServer(first.name());
    socket.write("raise tok");
    QVERIFY(socket.waitForBytesWritten());
    socket.write("en-1_a\n");
    QTRY_COMPARE(seen, QByteArray("token-1_a"));
    qputenv("XDG_ACTIVATION_TOKEN", "token-2");
    QVERIFY(callFrom(m_dir->path()));
    QCOMPARE(seen, QByteArray("token-2"));
}

void TestWindowCall::whatIsNoRequestIsNotHeard_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("other word") << QByteArray("quit\n");
    QTest::newRow("too many words") << QByteArray("raise a b\n");
    QTest::newRow("endless") << QByteArray(100'000, 'r');
}

void TestWindowCall::whatIsNoRequestIsNotHeard()
{
    QFETCH(const QByteArray, sent);
    WindowCall first(m_dir->path());
    const QSignalSpy called(&first, &WindowCall::called);
    first.decide(true);
    QLocalSocket socket;
    socket.connectToServer(first.name());
    socket.write(sent);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(called.count(), 0);
}

void TestWindowCall::nobodyIsThere()
{
    QVERIFY(!callFrom(m_dir->path()));
}

void TestWindowCall::anotherFolderIsAnotherProgram()
{
    const QTemporaryDir other;
    WindowCall first(m_dir->path());
    const QSignalSpy called(&first, &WindowCall::called);
    first.decide(true);
    QVERIFY(!callFrom(other.path()));
    QCOMPARE(called.count(), 0);
}

void TestWindowCall::theNameOfOneThatDiedIsTakenOver()
{
    qunsetenv("XDG_RUNTIME_DIR"); // the socket stands in the folder itself then
    QFile left(m_dir->filePath(QStringLiteral("window.socket")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    WindowCall first(m_dir->path());
    QVERIFY(!callFrom(m_dir->path()));
    first.decide(true);
    QVERIFY(callFrom(m_dir->path()));
}

void TestWindowCall::oneThatStillStartsIsHeardLater()
{
    WindowCall second(m_dir->path());
    QSignalSpy heard(&second, &WindowCall::heard);
    second.decide(false); // nobody listens yet
    QCOMPARE(heard.count(), 0);
    // The first in a thread of its own: the second waits for its answer in this one.
    const std::unique_ptr<QThread> thread(QThread::create([folder = m_dir->path()] {
        WindowCall first(folder);
        first.decide(true);
        QSignalSpy called(&first, &WindowCall::called);
        called.wait(10'000);
        QTest::qWait(0);
    }));
    thread->start();
    QVERIFY(heard.wait(10'000));
    thread->wait();
}

QTEST_GUILESS_MAIN(TestWindowCall)
#include "tst_windowcall.moc"
