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
using namespace std::chrono_literals;

class TestWindowCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartIsHeard();
    void whatASecondStartIsAskedForReachesTheFirst();
    void onlyThisUserReachesTheSocket();
    void oneThatHangsIsSilent();
    void whatIsNoRequestIsNotHeard_data();
    void whatIsNoRequestIsNotHeard();
    void nobodyIsThere();
    void anotherFolderIsAnotherProgram();
    void theNameOfOneThatDiedIsTakenOver();
    void oneThatStillStartsIsHeardLater();

private:
    // As another process would: the first goes on meanwhile.
    static bool callFrom(const QString &folder, const StartWish &wish = {});
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestWindowCall::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_dir->path().toUtf8());
}

bool TestWindowCall::callFrom(const QString &folder, const StartWish &wish)
{
    bool heard = false;
    const std::unique_ptr<QThread> thread(QThread::create([&heard, folder, wish] {
        heard = WindowCall(folder, wish).callFirst(10s) == WindowCall::Answer::Heard;
    }));
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

void TestWindowCall::whatASecondStartIsAskedForReachesTheFirst()
{
    WindowCall first(m_dir->path());
    first.decide(true);
    QList<StartWish> wishes;
    connect(&first, &WindowCall::called, this,
            [&wishes](const StartWish &wish) { wishes.append(wish); });
    StartWish wish;
    wish.files = {QStringLiteral("/home/日本/a b.md")};
    wish.text = QString(100'000, u'\u05d0'); // more than one read
    wish.newChat = true;
    wish.token = "token-1_a";
    QVERIFY(callFrom(m_dir->path(), wish));
    QCOMPARE(wishes, QList<StartWish>{wish});
}

void TestWindowCall::onlyThisUserReachesTheSocket()
{
    WindowCall first(m_dir->path());
    first.decide(true);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::exists(first.name()));
    QCOMPARE(QFile::permissions(first.name()) & others, QFile::Permissions());
}

void TestWindowCall::oneThatHangsIsSilent()
{
    QLocalServer hanging; // takes the connection and never looks at it
    QVERIFY(hanging.listen(WindowCall(m_dir->path()).name()));
    QCOMPARE(WindowCall(m_dir->path()).callFirst(50ms), WindowCall::Answer::Silent);
    hanging.close();
    QCOMPARE(WindowCall(m_dir->path()).callFirst(50ms), WindowCall::Answer::Nobody);
}

void TestWindowCall::whatIsNoRequestIsNotHeard_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("other word") << QByteArray("quit\n");
    QTest::newRow("too many words") << QByteArray("raise a b\n{}\n");
    QTest::newRow("endless") << QByteArray(longestWish + 1, 'r');
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
