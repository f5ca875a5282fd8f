// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/retryafter.h"

#include <QTest>

using namespace parley;
using std::chrono::milliseconds;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(22, 0), Qt::UTC);

HttpHead headOf(const HttpHeaders &headers)
{
    return {429, headers};
}

// -1: nothing is asked for
qint64 ms(const std::optional<milliseconds> &wait)
{
    return wait ? wait->count() : -1;
}

} // namespace

class TestRetryAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheHeader_data();
    void readsTheHeader();
    void millisecondsWinOverSeconds();
    void readsGoDurations_data();
    void readsGoDurations();
    void emptyBucketsSayWhenTheyFill_data();
    void emptyBucketsSayWhenTheyFill();
    void readsMessages_data();
    void readsMessages();
};

void TestRetryAfter::readsTheHeader_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("fraction") << QByteArray("0.25") << qint64(250);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 22:00:30 GMT") << qint64(30'000);
    QTest::newRow("date in the past") << QByteArray("Sat, 21 Nov 2026 21:59:59 GMT") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
    QTest::newRow("not a number") << QByteArray("nan") << qint64(-1);
    QTest::newRow("infinite") << QByteArray("inf") << qint64(-1);
    QTest::newRow("absurd") << QByteArray("1e300") << qint64(-1);
    QTest::newRow("blanks") << QByteArray(" 3 ") << qint64(3000);
}

void TestRetryAfter::readsTheHeader()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, wait);
    QCOMPARE(ms(waitFromRetryAfter(headOf({{"retry-after", value}}), now)), wait);
}

void TestRetryAfter::millisecondsWinOverSeconds()
{
    QCOMPARE(
        ms(waitFromRetryAfter(headOf({{"retry-after", "2"}, {"retry-after-ms", "1400.4"}}), now)),
        1400);
    QCOMPARE(ms(waitFromRetryAfter(headOf({{"retry-after", "2"}, {"retry-after-ms", "-1"}}), now)),
             2000);
}

void TestRetryAfter::readsGoDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("ms") << QStringLiteral("6ms") << qint64(6);
    QTest::newRow("seconds") << QStringLiteral("1.4s") << qint64(1400);
    QTest::newRow("minutes") << QStringLiteral("6m0s") << qint64(360'000);
    QTest::newRow("hours") << QStringLiteral("1h2m3s") << qint64(3'723'000);
    QTest::newRow("google") << QStringLiteral("35643s") << qint64(35'643'000);
    QTest::newRow("no unit") << QStringLiteral("5") << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("words") << QStringLiteral("5s or so") << qint64(-1);
    QTest::newRow("negative") << QStringLiteral("-5s") << qint64(-1);
}

void TestRetryAfter::readsGoDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, wait);
    QCOMPARE(ms(parseGoDuration(text)), wait);
}

void TestRetryAfter::emptyBucketsSayWhenTheyFill_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("openai requests") << HttpHeaders{{"x-ratelimit-remaining-requests", "0"},
                                                    {"x-ratelimit-reset-requests", "6m0s"},
                                                    {"x-ratelimit-remaining-tokens", "29000"},
                                                    {"x-ratelimit-reset-tokens", "2h"}}
                                     << qint64(360'000);
    QTest::newRow("both empty: the longer") << HttpHeaders{{"x-ratelimit-remaining-requests", "0"},
                                                           {"x-ratelimit-reset-requests", "1s"},
                                                           {"x-ratelimit-remaining-tokens", "0"},
                                                           {"x-ratelimit-reset-tokens", "9s"}}
                                            << qint64(9000);
    QTest::newRow("anthropic") << HttpHeaders{{"anthropic-ratelimit-input-tokens-remaining", "0"},
                                              {"anthropic-ratelimit-input-tokens-reset",
                                               "2026-11-21T22:00:21Z"}}
                               << qint64(21'000);
    QTest::newRow("anthropic, past")
        << HttpHeaders{{"anthropic-ratelimit-requests-remaining", "0"},
                       {"anthropic-ratelimit-requests-reset", "2026-11-21T21:00:00Z"}}
        << qint64(-1);
    QTest::newRow("azure without reset")
        << HttpHeaders{{"x-ratelimit-remaining-tokens", "0"}} << qint64(-1);
    QTest::newRow("azure -1") << HttpHeaders{{"x-ratelimit-remaining-tokens", "-1"},
                                             {"x-ratelimit-reset-tokens", "5s"}}
                              << qint64(-1);
    QTest::newRow("nothing empty")
        << HttpHeaders{{"x-ratelimit-remaining-tokens", "5"}, {"x-ratelimit-reset-tokens", "5s"}}
        << qint64(-1);
}

void TestRetryAfter::emptyBucketsSayWhenTheyFill()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(qint64, wait);
    QCOMPARE(ms(waitFromBuckets(headOf(headers), now)), wait);
}

void TestRetryAfter::readsMessages_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("openai") << QStringLiteral("Limit 3. Please try again in 1.4s. Visit …")
                            << qint64(1400);
    QTest::newRow("ms") << QStringLiteral("Try again in 520ms") << qint64(520);
    QTest::newRow("google") << QStringLiteral("Quota.\nPlease retry in 46.07s.") << qint64(46'070);
    QTest::newRow("long") << QStringLiteral("Please retry in 9h54m3.5s.") << qint64(35'643'500);
    QTest::newRow("words") << QStringLiteral("please try again in 20 seconds") << qint64(20'000);
    QTest::newRow("minutes") << QStringLiteral("retry after 2 minutes") << qint64(120'000);
    QTest::newRow("no number") << QStringLiteral("please try again in a moment") << qint64(-1);
    QTest::newRow("other script") << QStringLiteral("もう一度 in 5s") << qint64(-1);
}

void TestRetryAfter::readsMessages()
{
    QFETCH(QString, message);
    QFETCH(qint64, wait);
    QCOMPARE(ms(waitFromMessage(message)), wait);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
