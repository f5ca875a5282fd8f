// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/retrybudget.h"
#include "engine/retrypolicy.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace {

using Step = RetryVerdict::Step;
using std::chrono::milliseconds;

RetryQuestion after(ErrorKind kind, int attempts = 1)
{
    RetryQuestion question;
    question.error.kind = kind;
    question.attempts = attempts;
    return question;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void ownBackOffGrowsAndIsJittered_data();
    void ownBackOffGrowsAndIsJittered();
    void neverMoreThanThreeRequests();
    void neverEarlierThanAsked();
    void neverAfterAnythingWasShown();
    void theBudgetStopsBelowHalf();
    void theBudgetRefillsSlowly();
    void theBudgetHasAFloorAndACeiling();
};

void TestRetryPolicy::decides_data()
{
    QTest::addColumn<RetryQuestion>("question");
    QTest::addColumn<Step>("step");
    QTest::addColumn<milliseconds>("delay");
    const auto row = [](const char *name, const RetryQuestion &question, Step step,
                        milliseconds delay = 0ms) {
        QTest::newRow(name) << question << step << delay;
    };
    const auto with = [](RetryQuestion question, auto change) {
        change(question);
        return question;
    };
    const auto waiting = [&with](ErrorKind kind, milliseconds wait, int attempts = 1) {
        return with(after(kind, attempts), [wait](auto &q) { q.error.retryAfter = wait; });
    };
    const auto told = [&with](ErrorKind kind, bool retry) {
        return with(after(kind), [retry](auto &q) { q.error.shouldRetry = retry; });
    };
    const auto seen = [&with](ErrorKind kind) {
        return with(after(kind), [](auto &q) { q.visible = true; });
    };
    const auto keyed = [&with](ErrorKind kind) {
        return with(after(kind), [](auto &q) { q.otherKey = true; });
    };
    const auto listed = [&with](ErrorKind kind, int attempts = 1) {
        return with(after(kind, attempts), [](auto &q) { q.otherCandidate = true; });
    };
    const auto at = [&with](milliseconds elapsed, std::optional<milliseconds> wait) {
        return with(after(ErrorKind::RateLimited), [elapsed, wait](auto &q) {
            q.elapsed = elapsed;
            q.error.retryAfter = wait;
        });
    };

    const auto broken = [&with](ErrorKind kind, int attempts = 1) {
        return with(after(kind, attempts), [](auto &q) {
            q.visible = true;
            q.resumable = true;
            q.otherKey = true;
            q.otherCandidate = true;
            q.elapsed = 3'600'000ms;
        });
    };
    row("taken up", broken(ErrorKind::Transport), Step::Retry, 250ms);
    row("taken up again", broken(ErrorKind::Timeout, 2), Step::Retry, 500ms);
    row("not taken up a third time", broken(ErrorKind::Transport, 3), Step::GiveUp);
    row("not taken up with another key", broken(ErrorKind::Auth), Step::GiveUp);
    row("not taken up after a stop", broken(ErrorKind::Cancelled), Step::GiveUp);
    row("taken up when asked to wait",
        with(broken(ErrorKind::Overloaded), [](auto &q) { q.error.retryAfter = 7s; }), Step::Retry,
        7000ms);
    row("not taken up after a minute",
        with(broken(ErrorKind::Overloaded), [](auto &q) { q.error.retryAfter = 61s; }),
        Step::GiveUp);

    // chance 0 everywhere: the shortest wait of each range
    row("transport", after(ErrorKind::Transport), Step::Retry, 250ms);
    row("transport, second", after(ErrorKind::Transport, 2), Step::Retry, 500ms);
    row("transport, third", after(ErrorKind::Transport, 3), Step::GiveUp);
    row("timeout", after(ErrorKind::Timeout), Step::Retry, 250ms);
    row("overloaded", after(ErrorKind::Overloaded), Step::Retry, 250ms);
    row("rate limited", after(ErrorKind::RateLimited), Step::Retry, 250ms);
    row("rate limited, second", after(ErrorKind::RateLimited, 2), Step::Retry, 500ms);
    row("rate limited, third", after(ErrorKind::RateLimited, 3), Step::GiveUp);

    row("configuration", after(ErrorKind::Configuration), Step::GiveUp);
    row("auth", after(ErrorKind::Auth), Step::GiveUp);
    row("permission", after(ErrorKind::Permission), Step::GiveUp);
    row("model not found", after(ErrorKind::ModelNotFound), Step::GiveUp);
    row("context length", after(ErrorKind::ContextLengthExceeded), Step::GiveUp);
    row("quota", after(ErrorKind::QuotaExhausted), Step::GiveUp);
    row("content filtered", after(ErrorKind::ContentFiltered), Step::GiveUp);
    row("bad request", after(ErrorKind::BadRequest), Step::GiveUp);
    row("cancelled", after(ErrorKind::Cancelled), Step::GiveUp);
    row("storage", after(ErrorKind::Storage), Step::GiveUp);

    row("server says retry: conflict 409", told(ErrorKind::BadRequest, true), Step::Retry, 250ms);
    row("server says retry: quota", told(ErrorKind::QuotaExhausted, true), Step::GiveUp);
    row("server says retry: auth", told(ErrorKind::Auth, true), Step::Retry, 250ms);
    row("server says no: overloaded", told(ErrorKind::Overloaded, false), Step::GiveUp);
    row("server says no: rate limited", told(ErrorKind::RateLimited, false), Step::GiveUp);
    row("TLS certificate", told(ErrorKind::Transport, false), Step::GiveUp);
    row("nobody overrules the person", told(ErrorKind::Cancelled, true), Step::GiveUp);
    row("nobody overrules a bad set-up", told(ErrorKind::Configuration, true), Step::GiveUp);

    row("shown: transport", seen(ErrorKind::Transport), Step::GiveUp);
    row("shown: overloaded", seen(ErrorKind::Overloaded), Step::GiveUp);
    row("shown: auth with another key",
        with(keyed(ErrorKind::Auth), [](auto &q) { q.visible = true; }), Step::GiveUp);
    row("shown: server says retry",
        with(told(ErrorKind::Overloaded, true), [](auto &q) { q.visible = true; }), Step::GiveUp);

    row("other key: auth", keyed(ErrorKind::Auth), Step::NextKey);
    row("other key: quota", keyed(ErrorKind::QuotaExhausted), Step::NextKey);
    row("other key: permission", keyed(ErrorKind::Permission), Step::GiveUp);
    row("other key: overloaded", keyed(ErrorKind::Overloaded), Step::Retry, 250ms);
    row("other key: bad request", keyed(ErrorKind::BadRequest), Step::GiveUp);
    row("other key: auth at the third",
        with(keyed(ErrorKind::Auth), [](auto &q) { q.attempts = 3; }), Step::NextKey);

    row("other key: rate limited", keyed(ErrorKind::RateLimited), Step::Retry, 250ms);
    row("other key: rate limited, third",
        with(keyed(ErrorKind::RateLimited), [](auto &q) { q.attempts = 3; }), Step::NextKey);
    row("other key: rate limited for long",
        with(keyed(ErrorKind::RateLimited), [](auto &q) { q.error.retryAfter = 61s; }),
        Step::NextKey);
    row("other key: overloaded for long",
        with(keyed(ErrorKind::Overloaded), [](auto &q) { q.error.retryAfter = 61s; }),
        Step::GiveUp);

    row("next: auth", listed(ErrorKind::Auth), Step::NextCandidate);
    row("next: quota", listed(ErrorKind::QuotaExhausted), Step::NextCandidate);
    row("next: no such model", listed(ErrorKind::ModelNotFound), Step::NextCandidate);
    row("next: no permission", listed(ErrorKind::Permission), Step::NextCandidate);
    row("next: overloaded, tried again first", listed(ErrorKind::Overloaded), Step::Retry, 250ms);
    row("next: overloaded, third", listed(ErrorKind::Overloaded, 3), Step::NextCandidate);
    row("next: timeout", listed(ErrorKind::Timeout, 1), Step::NextCandidate);
    row("next: timeout, third", listed(ErrorKind::Timeout, 3), Step::NextCandidate);
    row("next: transport, third", listed(ErrorKind::Transport, 3), Step::NextCandidate);
    row("next: TLS certificate",
        with(listed(ErrorKind::Transport), [](auto &q) { q.error.shouldRetry = false; }),
        Step::NextCandidate);
    row("next: rate limited for long",
        with(listed(ErrorKind::RateLimited), [](auto &q) { q.error.retryAfter = 61s; }),
        Step::NextCandidate);
    row("next: a key goes before",
        with(listed(ErrorKind::Auth), [](auto &q) { q.otherKey = true; }), Step::NextKey);
    row("next: bad request", listed(ErrorKind::BadRequest), Step::GiveUp);
    row("next: context length", listed(ErrorKind::ContextLengthExceeded), Step::GiveUp);
    row("next: content filtered", listed(ErrorKind::ContentFiltered), Step::GiveUp);
    row("next: configuration", listed(ErrorKind::Configuration), Step::GiveUp);
    row("next: cancelled", listed(ErrorKind::Cancelled), Step::GiveUp);
    row("next: text was shown",
        with(listed(ErrorKind::Overloaded, 3), [](auto &q) { q.visible = true; }), Step::GiveUp);

    row("asked: 1 ms", waiting(ErrorKind::RateLimited, 1ms), Step::Retry, 1ms);
    row("asked: 2 s", waiting(ErrorKind::RateLimited, 2s), Step::Retry, 2s);
    row("asked: 2 s, second", waiting(ErrorKind::RateLimited, 2s, 2), Step::Retry, 2s);
    row("asked: 2 s, third", waiting(ErrorKind::RateLimited, 2s, 3), Step::GiveUp);
    row("asked: 60 s", waiting(ErrorKind::Overloaded, 60s), Step::Retry, 60s);
    row("asked: 60.001 s", waiting(ErrorKind::Overloaded, 60001ms), Step::GiveUp);
    row("asked: a day", waiting(ErrorKind::RateLimited, 24h), Step::GiveUp);
    row("asked: nothing", waiting(ErrorKind::RateLimited, 0ms), Step::Retry, 250ms);
    row("asked: the past", waiting(ErrorKind::RateLimited, -5s), Step::Retry, 250ms);
    row("asked: far in the past", waiting(ErrorKind::RateLimited, milliseconds::min()), Step::Retry,
        250ms);
    row("asked: beyond all time", waiting(ErrorKind::RateLimited, milliseconds::max()),
        Step::GiveUp);
    row("asked, but quota", waiting(ErrorKind::QuotaExhausted, 2s), Step::GiveUp);

    row("time left", at(119750ms, std::nullopt), Step::Retry, 250ms);
    row("time used up", at(119751ms, std::nullopt), Step::GiveUp);
    row("wait still fits", at(60s, 60s), Step::Retry, 60s);
    row("wait no longer fits", at(60001ms, 60s), Step::GiveUp);
    row("provider in trouble",
        with(after(ErrorKind::Overloaded), [](auto &q) { q.providerMayRetry = false; }),
        Step::GiveUp);
    row("provider in trouble, other key",
        with(keyed(ErrorKind::Auth), [](auto &q) { q.providerMayRetry = false; }), Step::NextKey);
}

void TestRetryPolicy::decides()
{
    QFETCH(RetryQuestion, question);
    QFETCH(Step, step);
    QFETCH(milliseconds, delay);
    const RetryVerdict verdict = afterFailure(question, 0.0);
    QCOMPARE(verdict.step, step);
    QCOMPARE(verdict.delay.count(), delay.count());
    const auto asked = question.error.retryAfter.value_or(0ms);
    QCOMPARE(verdict.asServerAsked, step == Step::Retry && asked > 0ms);
}

void TestRetryPolicy::ownBackOffGrowsAndIsJittered_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<milliseconds>("shortest");
    QTest::addColumn<milliseconds>("longest");
    QTest::newRow("first") << 0 << milliseconds(250ms) << milliseconds(500ms);
    QTest::newRow("second") << 1 << milliseconds(500ms) << milliseconds(1s);
    QTest::newRow("third") << 2 << milliseconds(1s) << milliseconds(2s);
    QTest::newRow("fifth") << 4 << milliseconds(4s) << milliseconds(8s);
    QTest::newRow("tenth") << 9 << milliseconds(4s) << milliseconds(8s);
    QTest::newRow("absurd") << 1'000'000 << milliseconds(4s) << milliseconds(8s);
    QTest::newRow("negative") << -1 << milliseconds(250ms) << milliseconds(500ms);
}

void TestRetryPolicy::ownBackOffGrowsAndIsJittered()
{
    QFETCH(int, retry);
    QFETCH(milliseconds, shortest);
    QFETCH(milliseconds, longest);
    QCOMPARE(ownBackOff(retry, 0).count(), shortest.count());
    QCOMPARE(ownBackOff(retry, 0.5).count(), (shortest.count() + longest.count()) / 2);
    QCOMPARE(ownBackOff(retry, 1).count(), longest.count());
    QCOMPARE(ownBackOff(retry, -7).count(), shortest.count());
    QCOMPARE(ownBackOff(retry, 7).count(), longest.count());
}

void TestRetryPolicy::neverMoreThanThreeRequests()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
        for (const std::optional<bool> word : {std::optional<bool>(), std::optional(true)}) {
            RetryQuestion question = after(static_cast<ErrorKind>(kind), maxRequestsPerKey);
            question.error.shouldRetry = word;
            QVERIFY(afterFailure(question, 0).step != Step::Retry);
        }
    }
}

void TestRetryPolicy::neverEarlierThanAsked()
{
    for (int seconds = 1; seconds <= 60; ++seconds) {
        RetryQuestion question = after(ErrorKind::RateLimited);
        question.error.retryAfter = milliseconds(seconds * 1000);
        for (const double chance : {0.0, 0.3, 0.999}) {
            QVERIFY(afterFailure(question, chance).delay >= *question.error.retryAfter);
        }
    }
}

void TestRetryPolicy::neverAfterAnythingWasShown()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
        RetryQuestion question = after(static_cast<ErrorKind>(kind));
        question.visible = true;
        question.otherKey = true;
        question.otherCandidate = true;
        question.error.shouldRetry = true;
        QCOMPARE(afterFailure(question, 0).step, Step::GiveUp);
    }
}

void TestRetryPolicy::theBudgetStopsBelowHalf()
{
    RetryBudget budget;
    for (int i = 0; i < 5; ++i) {
        budget.failed();
        QVERIFY(budget.mayRetry());
    }
    QCOMPARE(budget.tokens(), 5.0);
    budget.failed();
    QVERIFY(!budget.mayRetry());
}

void TestRetryPolicy::theBudgetRefillsSlowly()
{
    RetryBudget budget;
    for (int i = 0; i < 6; ++i) {
        budget.failed();
    }
    for (int i = 0; i < 9; ++i) {
        budget.succeeded();
    }
    QVERIFY(!budget.mayRetry());
    budget.succeeded(); // the tenth gives a whole token back: exactly half
    QVERIFY(budget.mayRetry());
}

void TestRetryPolicy::theBudgetHasAFloorAndACeiling()
{
    RetryBudget budget;
    budget.succeeded();
    QCOMPARE(budget.tokens(), 10.0);
    for (int i = 0; i < 100; ++i) {
        budget.failed();
    }
    QCOMPARE(budget.tokens(), 0.0);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
