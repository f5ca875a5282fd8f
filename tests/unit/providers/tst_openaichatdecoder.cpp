// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Rules of Chat Completions streams that the recorded answers don't show by themselves.
#include "base/json.h"
#include "chat/turnbuilder.h"
#include "providers/decoderesult.h"
#include "providers/openaichatdecoder.h"

#include <QTest>

using namespace parley;

namespace {

// The result of a stream of these data lines.
QJsonObject decode(const QList<QByteArray> &lines)
{
    OpenAiChatDecoder decoder;
    TurnBuilder builder;
    QList<StreamEvent> events;
    for (const QByteArray &line : lines) {
        events += decoder.feed({{}, line, {}});
    }
    events += decoder.finish();
    for (const StreamEvent &event : events) {
        builder.add(event);
    }
    return decodeResult(builder.turn());
}

QByteArray delta(const QByteArray &members, const QByteArray &finish = "null")
{
    return R"({"id":"c","model":"m","choices":[{"index":0,"delta":{)" + members +
           R"(},"finish_reason":)" + finish + "}]}";
}

QByteArray call(const QByteArray &members)
{
    return delta(R"("tool_calls":[{)" + members + "}]");
}

const QByteArray stop = delta({}, R"("stop")");

// "id name arguments" of each call
QStringList calls(const QJsonObject &result)
{
    QStringList list;
    for (const QJsonValue &value : result.value(QLatin1String("tool_calls")).toArray()) {
        const QJsonObject object = value.toObject();
        list.append(object.value(QLatin1String("id")).toString() + u' ' +
                    object.value(QLatin1String("name")).toString() + u' ' +
                    object.value(QLatin1String("arguments")).toString());
    }
    return list;
}

} // namespace

class TestOpenAiChatDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheCallAFragmentBelongsTo_data();
    void findsTheCallAFragmentBelongsTo();
    void readsUsageInEveryShape_data();
    void readsUsageInEveryShape();
    void readsReasoningOnce_data();
    void readsReasoningOnce();
    void mapsEveryReason_data();
    void mapsEveryReason();
    void doneAloneIsAnEnd();
    void anErrorAfterTheReasonIsAFailure();
    void groqTellsErrorsItsOwnWay();
    void idsThatComeLateAreKept();
    void mergesReasoningDetailsByIndex();
    void otherChoicesAreKeptApart();
    void citationsAreToldOnce();
    void thinkTagsAreReasoning();
    void legacyFunctionCallsAreToolCalls();
    void messagesInsteadOfDeltasAreRead();
};

void TestOpenAiChatDecoder::findsTheCallAFragmentBelongsTo_data()
{
    QTest::addColumn<QList<QByteArray>>("fragments");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &fragments,
                        const QStringList &expected) {
        QTest::newRow(name) << fragments << expected;
    };
    const QString one = QStringLiteral("a f {}");
    row("whole", {R"("index":0,"id":"a","function":{"name":"f","arguments":"{}"})"}, {one});
    row("in pieces",
        {R"("index":0,"id":"a","function":{"name":"f","arguments":""})",
         R"("index":0,"function":{"arguments":"{"})", R"("index":0,"function":{"arguments":"}"})"},
        {one});
    row("no index, in pieces",
        {R"("id":"a","function":{"name":"f","arguments":"{"})", R"("function":{"arguments":"}"})"},
        {one});
    row("no index, two ids",
        {R"("id":"a","function":{"name":"f","arguments":"{}"})",
         R"("id":"b","function":{"name":"f","arguments":"{}"})"},
        {one, QStringLiteral("b f {}")});
    row("no index, no id, two names",
        {R"("function":{"name":"f","arguments":"{}"})",
         R"("function":{"name":"g","arguments":"{}"})"},
        {QStringLiteral(" f {}"), QStringLiteral(" g {}")});
    row("same index, new name",
        {R"("index":0,"function":{"name":"f","arguments":"{}"})",
         R"("index":0,"function":{"name":"g","arguments":"{}"})"},
        {QStringLiteral(" f {}"), QStringLiteral(" g {}")});
    row("same index, same name, both whole",
        {R"("index":0,"function":{"name":"f","arguments":"{\"n\":1}"})",
         R"("index":0,"function":{"name":"f","arguments":"{\"n\":2}"})"},
        {QStringLiteral(" f {\"n\":1}"), QStringLiteral(" f {\"n\":2}")});
    row("id repeated with every fragment",
        {R"("index":0,"id":"a","function":{"name":"f","arguments":"{"})",
         R"("index":0,"id":"a","function":{"name":"f","arguments":"}"})"},
        {one});
    row("empty id and name repeated",
        {R"("index":0,"id":"a","function":{"name":"f","arguments":"{"})",
         R"("index":0,"id":"","function":{"name":"","arguments":"}"})"},
        {one});
    row("name after the id",
        {R"("index":0,"id":"a","function":{"arguments":"{"})",
         R"("index":0,"function":{"name":"f","arguments":"}"})"},
        {one});
    row("no name at all", {R"("index":0,"id":"a","function":{"arguments":"{}"})"},
        {QStringLiteral("a  {}")});
    row("index starting at 1", {R"("index":1,"id":"a","function":{"name":"f","arguments":"{}"})"},
        {one});
    row("arguments as an object",
        {R"("index":0,"id":"a","function":{"name":"f","arguments":{"b":1}})"},
        {QStringLiteral("a f {\"b\":1}")});
    row("arguments null", {R"("index":0,"id":"a","function":{"name":"f","arguments":null})"},
        {QStringLiteral("a f ")});
}

void TestOpenAiChatDecoder::findsTheCallAFragmentBelongsTo()
{
    QFETCH(QList<QByteArray>, fragments);
    QFETCH(QStringList, expected);
    QList<QByteArray> lines;
    for (const QByteArray &fragment : fragments) {
        lines.append(call(fragment));
    }
    QCOMPARE(calls(decode(lines + QList<QByteArray>{delta({}, R"("tool_calls")")})), expected);
}

void TestOpenAiChatDecoder::readsUsageInEveryShape_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QByteArray>("expected"); // input output total cached write reasoning cost
    const auto row = [](const char *name, const char *usage, const char *expected) {
        QTest::newRow(name) << QByteArray(usage) << QByteArray(expected);
    };
    row("plain", R"({"prompt_tokens":3,"completion_tokens":4,"total_tokens":7})",
        "[3,4,7,null,null,null,null]");
    row("no total", R"({"prompt_tokens":3,"completion_tokens":4})", "[3,4,7,null,null,null,null]");
    row("deepseek",
        R"({"prompt_tokens":9,"completion_tokens":1,"total_tokens":10,"prompt_cache_hit_tokens":8})",
        "[9,1,10,8,null,null,null]");
    row("mistral, one name",
        R"({"prompt_tokens":9,"completion_tokens":1,"total_tokens":10,"num_cached_tokens":8})",
        "[9,1,10,8,null,null,null]");
    row("mistral, other name",
        R"({"prompt_tokens":9,"completion_tokens":1,"total_tokens":10,"prompt_token_details":{"cached_tokens":8}})",
        "[9,1,10,8,null,null,null]");
    row("moonshot",
        R"({"prompt_tokens":9,"completion_tokens":1,"total_tokens":10,"cached_tokens":8})",
        "[9,1,10,8,null,null,null]");
    row("openrouter",
        R"({"prompt_tokens":9,"completion_tokens":5,"total_tokens":14,"cost":0.25,"prompt_tokens_details":{"cached_tokens":8,"cache_write_tokens":1},"completion_tokens_details":{"reasoning_tokens":4}})",
        "[9,5,14,8,1,4,0.25]");
    row("perplexity",
        R"({"prompt_tokens":9,"completion_tokens":5,"total_tokens":14,"cost":{"total_cost":0.5},"reasoning_tokens":2})",
        "[9,5,14,null,null,2,0.5]");
    row("reasoning beside the completion",
        R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":35,"completion_tokens_details":{"reasoning_tokens":20}})",
        "[10,25,35,null,null,20,null]");
    row("details null",
        R"({"prompt_tokens":3,"completion_tokens":4,"total_tokens":7,"prompt_tokens_details":null,"completion_tokens_details":null})",
        "[3,4,7,null,null,null,null]");
    row("negative", R"({"prompt_tokens":-3,"completion_tokens":4})",
        "[null,4,null,null,null,null,null]");
}

void TestOpenAiChatDecoder::readsUsageInEveryShape()
{
    QFETCH(QByteArray, usage);
    QFETCH(QByteArray, expected);
    const QList<QList<QByteArray>> places = {
        {stop, R"({"choices":[],"usage":)" + usage + "}"},
        {R"({"choices":[{"delta":{},"finish_reason":"stop"}],"x_groq":{"usage":)" + usage + "}}"},
        {R"({"choices":[{"delta":{},"finish_reason":"stop","usage":)" + usage + "}]}"},
        {R"({"choices":[],"usage":{"prompt_tokens":1}})", stop,
         R"({"choices":[],"usage":)" + usage + "}", R"({"choices":[],"usage":null})"},
    };
    for (const QList<QByteArray> &lines : places) {
        const QJsonObject result = decode(lines);
        const QJsonObject told = result.value(QLatin1String("usage")).toObject();
        QJsonArray figures;
        for (const char *name :
             {"input", "output", "total", "cached_read", "cache_write", "reasoning", "cost_usd"}) {
            figures.append(told.value(QLatin1String(name)));
        }
        QCOMPARE(json::compact(figures), expected);
        QCOMPARE(result.value(QLatin1String("usage_raw")), *json::parseValue(usage));
    }
}

void TestOpenAiChatDecoder::readsReasoningOnce_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("reasoning_content") << QByteArray(R"("reasoning_content":"t")");
    QTest::newRow("reasoning") << QByteArray(R"("reasoning":"t")");
    QTest::newRow("both") << QByteArray(R"("reasoning_content":"t","reasoning":"t")");
    QTest::newRow("one empty") << QByteArray(R"("reasoning_content":"","reasoning":"t")");
    QTest::newRow("one null") << QByteArray(R"("reasoning_content":null,"reasoning":"t")");
    QTest::newRow("details beside")
        << QByteArray(R"("reasoning":"t","reasoning_details":[{"text":"t"}])");
    QTest::newRow("details alone") << QByteArray(R"("reasoning_details":[{"text":"t"}])");
    QTest::newRow("summary") << QByteArray(R"("reasoning_details":[{"summary":"t"}])");
    QTest::newRow("mistral text") << QByteArray(
        R"("content":[{"type":"thinking","thinking":"t"}])");
}

void TestOpenAiChatDecoder::readsReasoningOnce()
{
    QFETCH(QByteArray, members);
    const QJsonObject result = decode({delta(members), stop});
    QCOMPARE(result.value(QLatin1String("thinking")).toString(), QStringLiteral("t"));
    QCOMPARE(result.value(QLatin1String("text")).toString(), QString());
}

void TestOpenAiChatDecoder::mapsEveryReason_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("reason");
    for (const auto &[raw, reason] :
         {std::pair{"stop", "stop"}, std::pair{"length", "length"},
          std::pair{"tool_calls", "tool_calls"}, std::pair{"content_filter", "content_filter"},
          std::pair{"function_call", "tool_calls"}, std::pair{"model_length", "context_length"},
          std::pair{"something_new", "stop"}}) {
        QTest::newRow(raw) << QByteArray(raw) << QString::fromLatin1(reason);
    }
}

void TestOpenAiChatDecoder::mapsEveryReason()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, reason);
    const QJsonObject result = decode({delta({}, '"' + raw + '"')});
    QCOMPARE(result.value(QLatin1String("stop_reason")).toString(), reason);
    QCOMPARE(result.value(QLatin1String("raw_stop_reason")).toString(), QString::fromLatin1(raw));
    QVERIFY(result.value(QLatin1String("complete")).toBool());
}

void TestOpenAiChatDecoder::doneAloneIsAnEnd()
{
    const QJsonObject result = decode({delta(R"("content":"Hi")"), "[DONE]"});
    QVERIFY(result.value(QLatin1String("complete")).toBool());
    QVERIFY(result.value(QLatin1String("stop_reason")).isNull());
    QVERIFY(result.value(QLatin1String("error")).isNull());
}

void TestOpenAiChatDecoder::anErrorAfterTheReasonIsAFailure()
{
    const QJsonObject result = decode({stop, R"({"error":{"message":"late"}})", "[DONE]"});
    QVERIFY(!result.value(QLatin1String("complete")).toBool());
    QVERIFY(result.value(QLatin1String("error")).isObject());
    const QJsonObject unexplained = decode({delta({}, R"("error")")});
    QVERIFY(!unexplained.value(QLatin1String("complete")).toBool());
    QCOMPARE(unexplained.value(QLatin1String("stop_reason")).toString(), QStringLiteral("error"));
}

void TestOpenAiChatDecoder::groqTellsErrorsItsOwnWay()
{
    const QJsonObject result = decode(
        {delta(R"("content":"Hi")"), R"({"choices":[],"x_groq":{"error":"over capacity"}})"});
    const QJsonObject error = result.value(QLatin1String("error")).toObject();
    QCOMPARE(error.value(QLatin1String("message")).toString(), QStringLiteral("over capacity"));
    QCOMPARE(result.value(QLatin1String("text")).toString(), QStringLiteral("Hi"));
}

void TestOpenAiChatDecoder::idsThatComeLateAreKept()
{
    const QJsonObject result = decode({R"({"id":"","model":"","choices":[]})",
                                       R"({"choices":[{"delta":{"content":"Hi"}}]})",
                                       R"({"id":"late","model":"m"})", stop});
    QCOMPARE(result.value(QLatin1String("response_id")).toString(), QStringLiteral("late"));
    QCOMPARE(result.value(QLatin1String("model")).toString(), QStringLiteral("m"));
}

void TestOpenAiChatDecoder::mergesReasoningDetailsByIndex()
{
    const QJsonObject result = decode(
        {delta(
             R"("reasoning_details":[{"index":0,"type":"reasoning.text","text":"a"},{"index":1,"type":"reasoning.encrypted","data":"x"}])"),
         delta(R"("reasoning_details":[{"index":0,"text":"b","signature":"s","id":null}])"), stop});
    const auto expected = json::parseValue(
        R"([{"index":0,"type":"reasoning.text","text":"ab","signature":"s","id":null},{"index":1,"type":"reasoning.encrypted","data":"x"}])");
    QCOMPARE(result.value(QLatin1String("replay_reasoning_details")), *expected);
}

void TestOpenAiChatDecoder::otherChoicesAreKeptApart()
{
    const QJsonObject result = decode(
        {R"({"choices":[{"index":1,"delta":{"content":"one"},"finish_reason":"stop"},{"index":2,"delta":{"content":"two"}}]})",
         delta(R"("content":"zero")"), stop});
    QCOMPARE(result.value(QLatin1String("text")).toString(), QStringLiteral("zero"));
    QCOMPARE(result.value(QLatin1String("choice1_text")).toString(), QStringLiteral("one"));
    QCOMPARE(result.value(QLatin1String("choice2_text")).toString(), QStringLiteral("two"));
}

void TestOpenAiChatDecoder::citationsAreToldOnce()
{
    const QByteArray annotated = delta(
        R"("annotations":[{"type":"url_citation","url_citation":{"url":"https://b","title":"B"}}])");
    const QByteArray cited = R"({"choices":[],"citations":["https://a"]})";
    const QJsonObject result = decode({cited, annotated, cited, annotated, stop});
    QCOMPARE(result.value(QLatin1String("citations")).toArray().size(), 2);
}

void TestOpenAiChatDecoder::thinkTagsAreReasoning()
{
    const QJsonObject result = decode({delta(R"("content":"<think>x</think>y")"), stop});
    QCOMPARE(result.value(QLatin1String("text")).toString(), QStringLiteral("y"));
    QCOMPARE(result.value(QLatin1String("thinking")).toString(), QStringLiteral("x"));
    // What was held back is said when the answer breaks off.
    const QJsonObject cut = decode({delta(R"("content":"<thi")")});
    QCOMPARE(cut.value(QLatin1String("text")).toString(), QStringLiteral("<thi"));
}

void TestOpenAiChatDecoder::legacyFunctionCallsAreToolCalls()
{
    const QJsonObject result =
        decode({delta(R"("function_call":{"name":"f","arguments":"{"})"),
                delta(R"("function_call":{"arguments":"}"})"), delta({}, R"("function_call")")});
    QCOMPARE(calls(result), QStringList{QStringLiteral(" f {}")});
    QCOMPARE(result.value(QLatin1String("stop_reason")).toString(), QStringLiteral("tool_calls"));
}

void TestOpenAiChatDecoder::messagesInsteadOfDeltasAreRead()
{
    const QJsonObject result =
        decode({R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]})"});
    QCOMPARE(result.value(QLatin1String("text")).toString(), QStringLiteral("Hi"));
}

QTEST_GUILESS_MAIN(TestOpenAiChatDecoder)
#include "tst_openaichatdecoder.moc"
