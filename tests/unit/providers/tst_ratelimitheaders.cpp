// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/ratelimitheaders.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);

HttpHead headOf(const HttpHeaders &headers)
{
    HttpHead head;
    head.status = 200;
    head.headers = headers;
    return head;
}

} // namespace

class TestRateLimitHeaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsAndTokensAreRead();
    void allBucketsOfAnthropicAreRead();
    void theServersOwnDateIsTrusted();
    void resetsComeInManyForms_data();
    void resetsComeInManyForms();
    void nonsenseIsNotSaid_data();
    void nonsenseIsNotSaid();
};

void TestRateLimitHeaders::requestsAndTokensAreRead()
{
    const QList<RateLimit> limits =
        rateLimitsFrom(headOf({{"x-ratelimit-limit-requests", "500"},
                               {"x-ratelimit-remaining-requests", "499"},
                               {"x-ratelimit-reset-requests", "120ms"},
                               {"x-ratelimit-limit-tokens", "30000"},
                               {"x-ratelimit-remaining-tokens", "29800"},
                               {"x-ratelimit-reset-tokens", "1m0.4s"}}),
                       now);
    QCOMPARE(limits, (QList<RateLimit>{{RateLimit::What::Requests, 500, 499, 120ms},
                                       {RateLimit::What::Tokens, 30000, 29800, 60400ms}}));
    QVERIFY(rateLimitsFrom(headOf({}), now).isEmpty());
}

void TestRateLimitHeaders::allBucketsOfAnthropicAreRead()
{
    HttpHeaders headers;
    for (const char *bucket : {"requests", "tokens", "input-tokens", "output-tokens"}) {
        const QByteArray name = QByteArray("anthropic-ratelimit-") + bucket;
        headers.append({name + "-limit", "1000"});
        headers.append({name + "-remaining", "990"});
        headers.append({name + "-reset", "2026-11-21T09:00:30Z"});
    }
    const QList<RateLimit> limits = rateLimitsFrom(headOf(headers), now);
    QCOMPARE(limits.size(), 4);
    QCOMPARE(limits[2], (RateLimit{RateLimit::What::InputTokens, 1000, 990, 31s}));
    QCOMPARE(limits[3].what, RateLimit::What::OutputTokens);
}

void TestRateLimitHeaders::theServersOwnDateIsTrusted()
{
    const HttpHead head = headOf({{"date", "Sat, 21 Nov 2026 08:00:00 GMT"}, // ours is an hour off
                                  {"x-ratelimit-limit", "10"},
                                  {"x-ratelimit-remaining", "0"},
                                  {"x-ratelimit-reset", "2026-11-21T08:00:05.5Z"}});
    QCOMPARE(rateLimitsFrom(head, now).first().fullAfter,
             std::optional<std::chrono::milliseconds>(5500ms));
}

void TestRateLimitHeaders::resetsComeInManyForms_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<int>("ms"); // -1: not said
    QTest::newRow("Go") << QByteArray("6m0s") << 360'000;
    QTest::newRow("seconds") << QByteArray("17") << 17'000;
    QTest::newRow("seconds with a point") << QByteArray(" 1.25 ") << 1250;
    QTest::newRow("Unix seconds") << QByteArray::number(now.toSecsSinceEpoch() + 9) << 9000;
    QTest::newRow("Unix milliseconds") << QByteArray::number(now.toMSecsSinceEpoch() + 9) << 9;
    QTest::newRow("a moment") << QByteArray("2026-11-21T09:00:02Z") << 3000;
    QTest::newRow("with an offset") << QByteArray("2026-11-21T11:00:02.5+02:00") << 2500;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("the past") << QByteArray("2026-11-21T08:00:00Z") << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("next year") << QByteArray("2027-11-21T08:00:00Z") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("infinite") << QByteArray("inf") << -1;
    QTest::newRow("not a number") << QByteArray("nan") << -1;
}

void TestRateLimitHeaders::resetsComeInManyForms()
{
    QFETCH(QByteArray, reset);
    QFETCH(int, ms);
    const auto limits = rateLimitsFrom(headOf({{"x-ratelimit-limit-requests", "10"},
                                               {"x-ratelimit-remaining-requests", "1"},
                                               {"x-ratelimit-reset-requests", reset}}),
                                       now);
    QCOMPARE(limits.size(), 1);
    QCOMPARE(limits.first().fullAfter ? limits.first().fullAfter->count() : -1, ms);
}

void TestRateLimitHeaders::nonsenseIsNotSaid_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("remaining");
    QTest::newRow("Azure without limits") << QByteArray("-1") << QByteArray("0");
    QTest::newRow("no limit") << QByteArray("0") << QByteArray("0");
    QTest::newRow("remaining below 0") << QByteArray("10") << QByteArray("-1");
    QTest::newRow("words") << QByteArray("many") << QByteArray("all");
    QTest::newRow("half said") << QByteArray("10") << QByteArray();
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << QByteArray("1");
}

void TestRateLimitHeaders::nonsenseIsNotSaid()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, remaining);
    QVERIFY(rateLimitsFrom(headOf({{"x-ratelimit-limit-requests", limit},
                                   {"x-ratelimit-remaining-requests", remaining},
                                   {"x-ratelimit-reset-requests", "1s"}}),
                           now)
                .isEmpty());
}

QTEST_APPLESS_MAIN(TestRateLimitHeaders)
#include "tst_ratelimitheaders.moc"
