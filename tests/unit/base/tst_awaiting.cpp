// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/awaiting.h"

#include <QPromise>
#include <QTest>

using namespace parley;

class TestAwaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadyResultComesAtOnce();
    void aLaterResultComesFromTheEventLoop();
    void anErrorComesAsItIs();
    void aFutureWithoutResultIsAStorageError();
    void destroyingForgetsTheCall();
    void waitingAgainForgetsTheFirst();
    void theCallMayDestroyTheWaiter();
    void theCallMayWaitAgain();
};

void TestAwaiting::aReadyResultComesAtOnce()
{
    Awaiting<int> waiter;
    std::optional<int> got;
    waiter.wait(QtFuture::makeReadyFuture(Result<int>(4)),
                [&got](const Result<int> &result) { got = *result; });
    QCOMPARE(got, std::optional(4));
    QVERIFY(!waiter.isWaiting());
}

void TestAwaiting::aLaterResultComesFromTheEventLoop()
{
    QPromise<Result<int>> promise;
    promise.start();
    Awaiting<int> waiter;
    std::optional<int> got;
    waiter.wait(promise.future(), [&got](const Result<int> &result) { got = *result; });
    QVERIFY(waiter.isWaiting());
    promise.addResult(Result<int>(5));
    promise.finish();
    QVERIFY(!got);
    QTRY_COMPARE(got, std::optional(5));
    QVERIFY(!waiter.isWaiting());
}

void TestAwaiting::anErrorComesAsItIs()
{
    Awaiting<void> waiter;
    std::optional<ErrorKind> got;
    waiter.wait(QtFuture::makeReadyFuture(Result<void>(Unexpected(ErrorKind::Auth, {}))),
                [&got](const Result<void> &result) { got = result.error().kind; });
    QCOMPARE(got, std::optional(ErrorKind::Auth));
}

void TestAwaiting::aFutureWithoutResultIsAStorageError()
{
    std::optional<ErrorKind> got;
    Awaiting<int> waiter;
    {
        QPromise<Result<int>> dropped;
        dropped.start();
        waiter.wait(dropped.future(),
                    [&got](const Result<int> &result) { got = result.error().kind; });
    }
    QTRY_COMPARE(got, std::optional(ErrorKind::Storage));
}

void TestAwaiting::destroyingForgetsTheCall()
{
    QPromise<Result<int>> promise;
    promise.start();
    bool called = false;
    {
        Awaiting<int> waiter;
        waiter.wait(promise.future(), [&called](const Result<int> &) { called = true; });
        promise.addResult(Result<int>(1));
        promise.finish();
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestAwaiting::waitingAgainForgetsTheFirst()
{
    QPromise<Result<int>> first;
    first.start();
    Awaiting<int> waiter;
    QList<int> got;
    const auto note = [&got](const Result<int> &result) { got.append(*result); };
    waiter.wait(first.future(), note);
    waiter.wait(QtFuture::makeReadyFuture(Result<int>(2)), note);
    first.addResult(Result<int>(1));
    first.finish();
    QCoreApplication::processEvents();
    QCOMPARE(got, QList<int>{2});
}

void TestAwaiting::theCallMayDestroyTheWaiter()
{
    QPromise<Result<int>> promise;
    promise.start();
    auto waiter = std::make_unique<Awaiting<int>>();
    waiter->wait(promise.future(), [&waiter](const Result<int> &) { waiter.reset(); });
    promise.addResult(Result<int>(1));
    promise.finish();
    QTRY_VERIFY(!waiter);
}

void TestAwaiting::theCallMayWaitAgain()
{
    QPromise<Result<int>> first;
    QPromise<Result<int>> second;
    first.start();
    second.start();
    Awaiting<int> waiter;
    QList<int> got;
    waiter.wait(first.future(), [&](const Result<int> &one) {
        got.append(*one);
        waiter.wait(second.future(), [&got](const Result<int> &two) { got.append(*two); });
    });
    first.addResult(Result<int>(1));
    first.finish();
    second.addResult(Result<int>(2));
    second.finish();
    QTRY_COMPARE(got, (QList<int>{1, 2}));
}

QTEST_GUILESS_MAIN(TestAwaiting)
#include "tst_awaiting.moc"
