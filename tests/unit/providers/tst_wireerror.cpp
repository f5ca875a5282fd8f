// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The error table, row by row, with bodies as vendors write them.
#include "base/json.h"

#include <QTest>

#ifndef Q_MOC_RUN // moc loses count of the braces in the raw strings there
#include "support/errorrows.h"
#endif

using namespace parley;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(22, 0), Qt::UTC);

HttpHead headOf(int status, const QByteArray &type = "application/json")
{
    return {status, {{"content-type", type}}};
}

Error httpError(int status, const QByteArray &body, WireVendor vendor = WireVendor::OpenAi)
{
    return errorFromHttp(vendor, headOf(status), body, now);
}

} // namespace

class TestWireError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasItsKind_data();
    void everyRowHasItsKind();
    void streamErrorsHaveNoStatusToGoBy_data();
    void streamErrorsHaveNoStatusToGoBy();
    void readsEveryShapeOfBody_data();
    void readsEveryShapeOfBody();
    void theServersAdviceToRetryWins();
    void inFlightBudgetWaits();
    void keysNeverReachTheDetail();
    void theRequestIdComesFromTheUsualHeaders_data();
    void theRequestIdComesFromTheUsualHeaders();
    void numericCodesStayNumbers();
    void hugeBodiesAreCut();
};

void TestWireError::everyRowHasItsKind_data()
{
    QTest::addColumn<WireVendor>("vendor");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error"); // the object in {"error": …}
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("retryable");
    for (const test::ErrorRow &row : test::errorRows) {
        QTest::newRow(row.name) << row.vendor << row.status << QByteArray(row.error)
                                << QString::fromLatin1(row.kind) << row.retryable;
    }
}

void TestWireError::everyRowHasItsKind()
{
    QFETCH(WireVendor, vendor);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    QFETCH(QString, kind);
    QFETCH(bool, retryable);
    const Error result = httpError(status, R"({"error":)" + error + "}", vendor);
    QCOMPARE(QString(errorKindName(result.kind)), kind);
    QCOMPARE(result.retryable(), retryable);
    QCOMPARE(result.phase, ErrorPhase::Http);
    QCOMPARE(result.httpStatus, status);
    QVERIFY(!result.detail.isEmpty());
}

void TestWireError::streamErrorsHaveNoStatusToGoBy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("anthropic overloaded")
        << QByteArray(R"({"type":"error","error":{"type":"overloaded_error","message":"x"}})")
        << QStringLiteral("overloaded");
    QTest::newRow("anthropic api error")
        << QByteArray(R"({"type":"error","error":{"type":"api_error","message":"x"}})")
        << QStringLiteral("overloaded");
    QTest::newRow("numeric code") << QByteArray(R"({"error":{"code":429,"message":"x"}})")
                                  << QStringLiteral("rate_limited");
    QTest::newRow("code as text") << QByteArray(R"({"error":{"code":"401","message":"x"}})")
                                  << QStringLiteral("auth");
    QTest::newRow("bad request") << QByteArray(R"({"error":{"type":"invalid_request_error"}})")
                                 << QStringLiteral("bad_request");
    QTest::newRow("text only") << QByteArray(R"({"error":"runner died"})")
                               << QStringLiteral("overloaded");
    QTest::newRow("bare") << QByteArray(R"({"object":"error","message":"x","code":500})")
                          << QStringLiteral("overloaded");
    QTest::newRow("nothing known") << QByteArray(R"({"error":{}})") << QStringLiteral("overloaded");
    QTest::newRow("context") << QByteArray(R"({"error":{"message":"maximum context length is 5"}})")
                             << QStringLiteral("context_length_exceeded");
}

void TestWireError::streamErrorsHaveNoStatusToGoBy()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const Error result = errorFromStream(WireVendor::OpenAi, *json::parseObject(body));
    QCOMPARE(QString(errorKindName(result.kind)), kind);
    QCOMPARE(result.phase, ErrorPhase::Stream);
    QCOMPARE(result.httpStatus, 0);
    QVERIFY(!result.detail.isEmpty());
}

void TestWireError::readsEveryShapeOfBody_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QByteArray json("application/json");
    const auto row = [](const char *name, const QByteArray &type, const char *body,
                        const char *message) {
        QTest::newRow(name) << type << QByteArray(body) << QString::fromUtf8(message);
    };
    row("error object", json, R"({"error":{"message":"m"}})", "m");
    row("error text", json, R"({"error":"m"})", "m");
    row("array", json, R"([{"error":{"message":"m"}}])", "m");
    row("detail text", json, R"({"detail":"m"})", "m");
    row("detail list", json, R"({"detail":[{"msg":"m","loc":["body"]}]})", "m");
    row("message", json, R"({"message":"m"})", "m");
    row("nested message", json, R"({"object":"error","message":{"detail":[{"msg":"m"}]}})", "m");
    row("errors", json, R"({"errors":[{"message":"m"}]})", "m");
    row("a bare string", json, R"("m")", "m");
    row("json without its type", "text/plain", R"({"error":{"message":"m"}})", "m");
    row("as an event", "text/event-stream",
        "event: error\ndata: {\"error\":{\"message\":\"m\"}}\n\n", "m");
    row("text", "text/plain", "upstream\n connect error", "HTTP 500 upstream connect error");
    row("title of a page", "text/html", "<html><title>500  Oops</title><b>x</b>", "HTTP 500 Oops");
    row("page without a title", "text/html", "<html><b>secret</b>", "HTTP 500");
    row("page without its type", "", "<!DOCTYPE html><title>Sorry</title>", "HTTP 500 Sorry");
    row("empty", json, "", "HTTP 500 (no body)");
    row("empty object", json, "{}", "HTTP 500");
    row("broken json", json, R"({"error":)", R"(HTTP 500 {"error":)");
    row("other script", json, R"({"error":{"message":"モデルが見つかりません"}})",
        "モデルが見つかりません");
}

void TestWireError::readsEveryShapeOfBody()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QCOMPARE(errorFromHttp(WireVendor::OpenAi, headOf(500, type), body, now).detail, message);
}

void TestWireError::theServersAdviceToRetryWins()
{
    HttpHead head = headOf(500);
    head.headers.emplaceBack("x-should-retry", "false");
    QVERIFY(!errorFromHttp(WireVendor::OpenAi, head, "{}", now).retryable());
    head = headOf(400);
    head.headers.emplaceBack("x-should-retry", "true");
    QVERIFY(errorFromHttp(WireVendor::OpenAi, head, "{}", now).retryable());
    head.headers.last().second = "perhaps";
    QVERIFY(!errorFromHttp(WireVendor::OpenAi, head, "{}", now).retryable());
}

void TestWireError::inFlightBudgetWaits()
{
    const QByteArray body =
        R"({"error":{"code":402,"metadata":{"limit_source":"openrouter_in_flight_budget"}}})";
    HttpHead head = headOf(402);
    QCOMPARE(errorFromHttp(WireVendor::OpenAi, head, body, now).kind, ErrorKind::QuotaExhausted);
    head.headers.emplaceBack("retry-after", "3");
    const Error error = errorFromHttp(WireVendor::OpenAi, head, body, now);
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QCOMPARE(error.retryAfter, std::optional(std::chrono::milliseconds(3000)));
}

void TestWireError::keysNeverReachTheDetail()
{
    const QByteArray key = QByteArray("sk-proj-") + "AbCdEfGhIjKlMnOp1234"; // no whole key here
    for (const QByteArray &body :
         {R"({"error":{"message":"Incorrect API key provided: )" + key + R"("}})",
          QByteArray("wrong key: ") + key, "<title>" + key + "</title>"}) {
        const Error error = httpError(401, body);
        QVERIFY2(!error.detail.contains(QLatin1String("AbCdEf")), qPrintable(error.detail));
    }
}

void TestWireError::theRequestIdComesFromTheUsualHeaders_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QString>("id");
    QTest::newRow("openai") << HttpHeaders{{"x-request-id", "a"}} << QStringLiteral("a");
    QTest::newRow("anthropic") << HttpHeaders{{"request-id", "b"}} << QStringLiteral("b");
    QTest::newRow("azure") << HttpHeaders{{"apim-request-id", "c"}} << QStringLiteral("c");
    QTest::newRow("openrouter") << HttpHeaders{{"x-generation-id", "d"}} << QStringLiteral("d");
    QTest::newRow("first wins") << HttpHeaders{{"request-id", "b"}, {"x-request-id", "a"}}
                                << QStringLiteral("a");
    QTest::newRow("body") << HttpHeaders{} << QStringLiteral("z");
}

void TestWireError::theRequestIdComesFromTheUsualHeaders()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(QString, id);
    const QByteArray body = R"({"error":{"message":"m"},"request_id":"z"})";
    QCOMPARE(errorFromHttp(WireVendor::OpenAi, {500, headers}, body, now).requestId, id);
}

void TestWireError::numericCodesStayNumbers()
{
    const Error number = httpError(404, R"({"error":{"code":404}})");
    QVERIFY(number.providerCodeIsNumber);
    QCOMPARE(number.providerCode, QStringLiteral("404"));
    const Error text = httpError(401, R"({"error":{"code":"401"}})");
    QVERIFY(!text.providerCodeIsNumber);
}

void TestWireError::hugeBodiesAreCut()
{
    const Error error =
        errorFromHttp(WireVendor::OpenAi, headOf(500, "text/plain"), QByteArray(1 << 20, 'x'), now);
    QVERIFY(error.detail.size() < 5000);
}

QTEST_GUILESS_MAIN(TestWireError)
#include "tst_wireerror.moc"
