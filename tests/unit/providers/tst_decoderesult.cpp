// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "providers/decoderesult.h"
#include "providers/eventtojson.h"

#include <QTest>

using namespace parley;

class TestDecodeResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyTurnHasEveryField();
    void errorsKeepTheTypesOfTheWire();
    void argumentsAreParsedWherePossible_data();
    void argumentsAreParsedWherePossible();
    void countersOfAFailedAnswerAreNoAccount();
    void aBlockedPromptIsCompleteAndAnError();
    void detailsNeverOverwriteFields();
    void eventsAreNamed_data();
    void eventsAreNamed();
};

void TestDecodeResult::anEmptyTurnHasEveryField()
{
    const QJsonObject result = decodeResult({});
    const QStringList fields = {
        QStringLiteral("complete"),        QStringLiteral("error"),   QStringLiteral("model"),
        QStringLiteral("raw_stop_reason"), QStringLiteral("refusal"), QStringLiteral("response_id"),
        QStringLiteral("stop_reason"),     QStringLiteral("text"),    QStringLiteral("thinking"),
        QStringLiteral("tool_calls"),      QStringLiteral("usage"),   QStringLiteral("usage_raw")};
    QCOMPARE(result.keys(), fields);
    QVERIFY(result.value(QLatin1String("refusal")).isNull());
    QCOMPARE(result.value(QLatin1String("text")).toString(), QString());
    QVERIFY(result.value(QLatin1String("text")).isString());
}

void TestDecodeResult::errorsKeepTheTypesOfTheWire()
{
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.phase = ErrorPhase::Http;
    error.httpStatus = 429;
    error.detail = QStringLiteral("slow");
    error.providerCode = QStringLiteral("429");
    error.providerCodeIsNumber = true;
    error.retryAfter = std::chrono::milliseconds(1500);
    QCOMPARE(json::compact(errorToJson(error)),
             QByteArray(R"({"class":"rate_limited","code":429,"http_status":429,"message":"slow",)"
                        R"("phase":"http","request_id":null,"retry_after_ms":1500,)"
                        R"("retryable":true,"type":null})"));
    error.providerCodeIsNumber = false;
    QVERIFY(errorToJson(error).value(QLatin1String("code")).isString());
}

void TestDecodeResult::argumentsAreParsedWherePossible_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("custom");
    QTest::addColumn<QByteArray>("parsed");
    QTest::newRow("object") << QStringLiteral("{\"a\":1}") << false << QByteArray("{\"a\":1}");
    QTest::newRow("empty") << QString() << false << QByteArray("{}");
    QTest::newRow("cut") << QStringLiteral("{\"a\":") << false << QByteArray("null");
    QTest::newRow("array") << QStringLiteral("[1]") << false << QByteArray("[1]");
    QTest::newRow("custom") << QStringLiteral("{\"a\":1}") << true << QByteArray("null");
}

void TestDecodeResult::argumentsAreParsedWherePossible()
{
    QFETCH(QString, arguments);
    QFETCH(bool, custom);
    QFETCH(QByteArray, parsed);
    Turn turn;
    turn.message.parts = {ToolCallPart{{}, QStringLiteral("n"), arguments, custom}};
    const QJsonObject call =
        decodeResult(turn).value(QLatin1String("tool_calls")).toArray().first().toObject();
    QCOMPARE(json::compact(call.value(QLatin1String("arguments_json"))), parsed);
    QCOMPARE(call.value(QLatin1String("arguments")).toString(), arguments);
    QVERIFY(call.value(QLatin1String("id")).isNull());
}

void TestDecodeResult::countersOfAFailedAnswerAreNoAccount()
{
    Turn turn;
    turn.usage = Usage{1, 2, 3, {}, {}, {}, {}};
    turn.rawUsage = "{\"a\":1}";
    turn.error = Error{};
    turn.error->kind = ErrorKind::Overloaded;
    QVERIFY(decodeResult(turn).value(QLatin1String("usage")).isNull());
    turn.error->kind = ErrorKind::Transport;
    QVERIFY(decodeResult(turn).value(QLatin1String("usage")).isObject());
    QVERIFY(decodeResult(turn).value(QLatin1String("usage_raw")).isNull());
}

void TestDecodeResult::aBlockedPromptIsCompleteAndAnError()
{
    Turn turn;
    turn.error = Error{};
    turn.error->kind = ErrorKind::ContentFiltered;
    turn.stopReason = StopReason::ContentFilter;
    turn.rawStopReason = QStringLiteral("PROHIBITED_CONTENT");
    const QJsonObject result = decodeResult(turn);
    QVERIFY(result.value(QLatin1String("complete")).toBool());
    QVERIFY(result.value(QLatin1String("error")).isObject());
}

void TestDecodeResult::detailsNeverOverwriteFields()
{
    Turn turn;
    turn.message.parts = {TextPart{QStringLiteral("real")}};
    turn.model = QStringLiteral("real");
    turn.details = {{QStringLiteral("text"), "\"fake\""},
                    {QStringLiteral("model"), "\"fake\""},
                    {QStringLiteral("response_id"), "\"late\""},
                    {QStringLiteral("timings"), "{\"a\":1}"},
                    {QStringLiteral("broken"), "{"}};
    const QJsonObject result = decodeResult(turn);
    QCOMPARE(result.value(QLatin1String("text")).toString(), QStringLiteral("real"));
    QCOMPARE(result.value(QLatin1String("model")).toString(), QStringLiteral("real"));
    QCOMPARE(result.value(QLatin1String("response_id")).toString(), QStringLiteral("late"));
    QVERIFY(result.value(QLatin1String("timings")).isObject());
    QVERIFY(result.value(QLatin1String("broken")).isNull());
}

void TestDecodeResult::eventsAreNamed_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<StreamEvent>("event");
    const auto row = [](const char *expected, const StreamEvent &event) {
        QTest::newRow(expected) << QByteArray(expected) << event;
    };
    row(R"({"event":"started","model":"m","request_id":"","response_id":"r"})",
        Started{QStringLiteral("r"), QStringLiteral("m"), {}});
    row(R"({"event":"text","text":"日"})", TextDelta{QStringLiteral("日")});
    row(R"({"block":1,"event":"reasoning","text":"t"})", ReasoningDelta{QStringLiteral("t"), 1});
    row(R"({"block":0,"event":"reasoning_signed","opaque":{"a":1},"signature":"s"})",
        ReasoningSigned{QStringLiteral("s"), "{\"a\":1}", 0});
    row(R"({"event":"refusal","text":"no"})", RefusalDelta{QStringLiteral("no")});
    row(R"({"event":"tool","id":"i","index":0,"name":"n","type":"function"})",
        ToolCallStarted{0, QStringLiteral("i"), QStringLiteral("n"), false});
    row(R"({"delta":"{","event":"tool","index":0})", ToolCallDelta{0, QStringLiteral("{")});
    row(R"({"cited_text":"c","event":"citation","raw":"u","title":"t","url":"u"})",
        CitationAdded{{QStringLiteral("u"), QStringLiteral("t"), QStringLiteral("c"), "\"u\""}});
    row(R"({"event":"server_tool","id":"i","input":{},"name":"n","type":"t"})",
        ServerToolCalled{{QStringLiteral("t"), QStringLiteral("i"), QStringLiteral("n"), "{}"}});
    row(R"({"event":"detail","name":"x","value":[1]})", DetailReported{QStringLiteral("x"), "[1]"});
    row(R"({"event":"finished","raw_stop_reason":"eos","stop_reason":"stop"})",
        Finished{StopReason::Stop, QStringLiteral("eos")});
}

void TestDecodeResult::eventsAreNamed()
{
    QFETCH(QByteArray, expected);
    QFETCH(StreamEvent, event);
    QCOMPARE(json::compact(eventToJson(event)), expected);
    Error error;
    error.kind = ErrorKind::Timeout;
    QCOMPARE(eventToJson(Failed{error, {}, {}}).value(QLatin1String("kind")).toString(),
             QStringLiteral("timeout"));
    QCOMPARE(eventToJson(UsageReported{Usage{}, "{}"}).value(QLatin1String("event")).toString(),
             QStringLiteral("usage"));
}

QTEST_GUILESS_MAIN(TestDecodeResult)
#include "tst_decoderesult.moc"
