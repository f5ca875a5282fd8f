// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/storethread.h"

#include "base/result.h"
#include "support/await.h"

#include <QSemaphore>
#include <QTest>

using namespace parley;

class TestStoreThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsInAnotherThread();
    void workRunsInTheOrderGiven();
    void answersAndErrorsComeBack();
    void everythingGivenIsDoneBeforeItEnds();
    void endingAnIdleThreadDoesNotHang();
    void askingDoesNotWait();
    void idleWorkLetsOthersPass();
    void idleWorkIsDroppedAtTheEnd();
};

void TestStoreThread::workRunsInAnotherThread()
{
    StoreThread thread;
    const auto first = await(thread.run([] { return QThread::currentThread(); }));
    const auto second = await(thread.run([] { return QThread::currentThread(); }));
    QVERIFY(first != QThread::currentThread());
    QCOMPARE(first, second);
}

void TestStoreThread::workRunsInTheOrderGiven()
{
    StoreThread thread;
    QList<int> order;
    QList<QFuture<bool>> futures;
    QList<int> expected;
    for (int i = 0; i < 1000; ++i) {
        expected.append(i);
        futures.append(thread.run([&order, i] {
            order.append(i);
            return true;
        }));
    }
    QVERIFY(await(futures.last()));
    QCOMPARE(order, expected);
}

void TestStoreThread::answersAndErrorsComeBack()
{
    StoreThread thread;
    const auto value = await(thread.run([] { return Result<QString>(QStringLiteral("好")); }));
    QCOMPARE(*value, QStringLiteral("好"));
    const auto error = await(thread.run(
        []() -> Result<void> { return Unexpected(ErrorKind::Storage, QStringLiteral("no")); }));
    QVERIFY(!error);
    QCOMPARE(error.error().detail, QStringLiteral("no"));
}

void TestStoreThread::everythingGivenIsDoneBeforeItEnds()
{
    int done = 0;
    QFuture<int> last;
    QSemaphore start;
    {
        StoreThread thread;
        last = thread.run([&start] {
            start.acquire();
            return 0;
        });
        for (int i = 0; i < 100; ++i) {
            last = thread.run([&done] { return ++done; });
        }
        QCOMPARE(done, 0);
        start.release();
    }
    QCOMPARE(done, 100);
    QVERIFY(last.isFinished());
    QCOMPARE(last.result(), 100);
}

void TestStoreThread::endingAnIdleThreadDoesNotHang()
{
    for (int i = 0; i < 50; ++i) {
        const StoreThread thread;
    }
}

void TestStoreThread::askingDoesNotWait()
{
    StoreThread thread;
    QSemaphore start;
    const auto blocked = thread.run([&start] {
        start.acquire();
        return true;
    });
    const auto next = thread.run([] { return true; });
    QVERIFY(!blocked.isFinished() && !next.isFinished());
    start.release();
    QVERIFY(await(next));
    QVERIFY(blocked.isFinished());
}

void TestStoreThread::idleWorkLetsOthersPass()
{
    StoreThread thread;
    int steps = 0;
    QSemaphore enough;
    const auto asked = thread.run([&] {
        thread.whenIdle([&] {
            if (++steps == 10) {
                enough.release();
            }
            return steps < 1'000'000'000; // never done by itself
        });
        return true;
    });
    QVERIFY(await(asked));
    enough.acquire();
    QVERIFY(await(thread.run([&steps] { return steps >= 10; })));
    QVERIFY(await(thread.run([&steps] {
        steps = 1'000'000'000; // the next step is the last
        return true;
    })));
}

void TestStoreThread::idleWorkIsDroppedAtTheEnd()
{
    int steps = 0;
    QFuture<int> last;
    {
        StoreThread thread;
        static_cast<void>(thread.run([&] {
            thread.whenIdle([&steps] { return ++steps > 0; });
            return true;
        }));
        last = thread.run([&steps] { return steps; });
    }
    QVERIFY(last.isFinished()); // and the thread has ended: the work without end did not keep it
}

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_storethread.moc"
