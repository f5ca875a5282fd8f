// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The error table, row by row, with bodies as vendors write them.
#include "base/json.h"
#include "providers/wireerror.h"

#include <QTest>

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
    constexpr auto openAi = WireVendor::OpenAi;
    constexpr auto anthropic = WireVendor::Anthropic;
    constexpr auto gemini = WireVendor::Gemini;
    const auto row = [](const char *name, WireVendor vendor, int status, const char *error,
                        const char *kind, bool retryable) {
        QTest::newRow(name) << vendor << status << QByteArray(error) << QString::fromLatin1(kind)
                            << retryable;
    };
    row("bad key", openAi, 401, R"({"code":"invalid_api_key"})", "auth", false);
    row("xai bad key", openAi, 400,
        R"({"code":"Client specified an invalid argument","message":"Incorrect API key provided"})",
        "auth", false);
    row("anthropic bad key", anthropic, 401, R"({"type":"authentication_error"})", "auth", false);
    row("openrouter bad key", openAi, 401,
        R"({"code":401,"metadata":{"error_type":"authentication"}})", "auth", false);
    row("gemini bad key", gemini, 400,
        R"({"code":400,"status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]})",
        "auth", false);
    row("gemini unauthenticated", gemini, 401, R"({"status":"UNAUTHENTICATED"})", "auth", false);
    row("azure bad key", openAi, 401, R"({"code":"401"})", "auth", false);
    row("proxy login", openAi, 407, "{}", "auth", false);
    row("region", openAi, 403, R"({"code":"unsupported_country_region_territory"})", "permission",
        false);
    row("model without access", openAi, 403, R"({"code":"model_not_found"})", "permission", false);
    row("organisation on hold", anthropic, 400,
        R"({"type":"invalid_request_error","details":{"error_code":"organization_on_hold"}})",
        "permission", false);
    row("gemini precondition", gemini, 400, R"({"status":"FAILED_PRECONDITION"})", "permission",
        false);
    row("unknown model", openAi, 404, R"({"code":"model_not_found"})", "model_not_found", false);
    row("openrouter model id", openAi, 400,
        R"({"code":400,"message":"foo/bar is not a valid model ID"})", "model_not_found", false);
    row("azure deployment", openAi, 404, R"({"code":"DeploymentNotFound"})", "model_not_found",
        false);
    row("vllm model", openAi, 404, R"({"type":"NotFoundError","code":404})", "model_not_found",
        false);
    row("too long", openAi, 400, R"({"code":"context_length_exceeded"})", "context_length_exceeded",
        false);
    row("anthropic too long", anthropic, 400,
        R"({"type":"invalid_request_error","message":"prompt is too long: 5 tokens > 4 maximum"})",
        "context_length_exceeded", false);
    row("gemini too long", gemini, 400,
        R"({"status":"INVALID_ARGUMENT","message":"The input token count (9) exceeds the maximum"})",
        "context_length_exceeded", false);
    row("llama.cpp too long", openAi, 400, R"({"code":400,"type":"exceed_context_size_error"})",
        "context_length_exceeded", false);
    row("vllm too long", openAi, 400,
        R"({"code":400,"type":"BadRequestError","message":"This model's maximum context length is 8 tokens"})",
        "context_length_exceeded", false);
    row("a code silences the patterns", openAi, 400,
        R"({"code":"invalid_value","message":"maximum context length is a bad name"})",
        "bad_request", false);
    row("rate limit", openAi, 429, R"({"code":"rate_limit_exceeded"})", "rate_limited", true);
    row("slow down", openAi, 429, R"({"code":"slow_down"})", "rate_limited", true);
    row("anthropic rate limit", anthropic, 429, R"({"type":"rate_limit_error"})", "rate_limited",
        true);
    row("gemini per minute", gemini, 429,
        R"({"status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"XPerMinuteY"}]}]})",
        "rate_limited", true);
    row("gemini per day", gemini, 429,
        R"({"status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"XPerDayY"}]}]})",
        "quota_exhausted", false);
    row("gemini no quota", gemini, 429,
        R"({"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded, limit: 0, model: x"})",
        "quota_exhausted", false);
    row("gemini some quota", gemini, 429,
        R"({"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded, limit: 05, model: x"})",
        "rate_limited", true);
    row("no money", openAi, 429, R"({"type":"insufficient_quota","code":null})", "quota_exhausted",
        false);
    row("project limit", openAi, 429, R"({"code":"project_spend_limit_exceeded"})",
        "quota_exhausted", false);
    row("anthropic billing", anthropic, 402, R"({"type":"billing_error"})", "quota_exhausted",
        false);
    row("anthropic spend limit", anthropic, 429,
        R"({"type":"rate_limit_error","details":{"error_code":"enforced_spend_limit_reached"}})",
        "quota_exhausted", false);
    row("anthropic ramp", anthropic, 429,
        R"({"type":"rate_limit_error","details":{"error_code":"ramp_limit_exceeded"}})",
        "rate_limited", true);
    row("anthropic own limit", anthropic, 400,
        R"({"type":"invalid_request_error","message":"You have reached your specified API usage limits."})",
        "quota_exhausted", false);
    row("openrouter credits", openAi, 402, R"({"code":402})", "quota_exhausted", false);
    row("server fault", openAi, 500, R"({"type":"server_error"})", "overloaded", true);
    row("anthropic overloaded", anthropic, 529, R"({"type":"overloaded_error"})", "overloaded",
        true);
    row("openrouter provider", openAi, 502,
        R"({"code":502,"metadata":{"error_type":"provider_unavailable"}})", "overloaded", true);
    row("llama.cpp loading", openAi, 503, R"({"code":503,"type":"unavailable_error"})",
        "overloaded", true);
    row("gemini unavailable", gemini, 503, R"({"status":"UNAVAILABLE"})", "overloaded", true);
    row("timeout", openAi, 408, "{}", "timeout", true);
    row("anthropic timeout", anthropic, 504, R"({"type":"timeout_error"})", "timeout", true);
    row("cloudflare timeout", openAi, 524, "{}", "timeout", true);
    row("gemini deadline", gemini, 504, R"({"status":"DEADLINE_EXCEEDED"})", "timeout", true);
    row("prompt blocked", openAi, 400, R"({"code":"invalid_prompt"})", "content_filtered", false);
    row("azure filter", openAi, 400, R"({"code":"content_filter"})", "content_filtered", false);
    row("openrouter moderation", openAi, 403, R"({"code":403,"metadata":{"reasons":["x"]}})",
        "content_filtered", false);
    row("malformed", openAi, 400, R"({"code":"unsupported_parameter"})", "bad_request", false);
    row("unprocessable", openAi, 422, "{}", "bad_request", false);
    row("too big", anthropic, 413, R"({"type":"request_too_large"})", "bad_request", false);
    row("conflict", openAi, 409, "{}", "bad_request", true);
    row("anthropic conflict", anthropic, 409, R"({"type":"conflict_error"})", "bad_request", true);
    row("gemini aborted", gemini, 409, R"({"status":"ABORTED"})", "bad_request", true);
    row("chain lost", openAi, 400, R"({"code":"previous_response_not_found"})", "bad_request",
        false);
    row("unknown 4xx", openAi, 418, "{}", "bad_request", false);
    row("unknown 5xx", openAi, 599, "{}", "overloaded", true);
    row("redirect", openAi, 307, "{}", "transport", false);
    row("ollama model", WireVendor::Ollama, 404, R"("model 'x' not found")", "model_not_found",
        false);
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
