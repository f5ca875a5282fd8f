// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Wrong types everywhere: each member of real frames is replaced by each kind of JSON value, one at
// a time. Nothing may crash, hang, or break the order of events.
#include "base/json.h"
#include "chat/turnbuilder.h"
#include "providers/decoderesult.h"
#include "providers/dialect.h"

#include <QTest>

using namespace parley;

namespace {

const QByteArray openAiFrames[] = {
    R"({"id":"c","model":"m","provider":"P","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":"a","refusal":"r","reasoning_content":"t","reasoning":"u","reasoning_details":[{"type":"reasoning.text","text":"v","signature":"s","index":0}],"tool_calls":[{"index":0,"id":"i","type":"function","function":{"name":"n","arguments":"{}"}}],"function_call":{"name":"f","arguments":"{}"},"annotations":[{"type":"url_citation","url_citation":{"url":"u","title":"t","content":"c"}}]},"finish_reason":null,"native_finish_reason":"end","usage":{"prompt_tokens":1}}],"timings":{"a":1},"prompt_progress":{"b":2},"citations":["https://x"],"search_results":[{"url":"https://x","title":"X"}]})",
    R"({"choices":[{"index":1,"delta":{"content":"other"}},{"index":0,"delta":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"h"}]},{"type":"text","text":"x"}]},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7,"prompt_tokens_details":{"cached_tokens":1},"completion_tokens_details":{"reasoning_tokens":2},"cost":{"total_cost":0.1}},"x_groq":{"usage":{"prompt_tokens":1},"error":""}})",
    R"({"error":{"message":"m","type":"t","code":"c","status":"s","details":[{"reason":"r","retryDelay":"1s","violations":[{"quotaId":"q"}]}],"metadata":{"error_type":"e","raw":"r","provider_code":"p","limit_source":"l","reasons":["x"]},"innererror":{"code":"i"}},"request_id":"r"})",
};

const QByteArray anthropicFrames[] = {
    R"({"type":"message_start","message":{"id":"m","model":"c","content":[{"type":"text","text":"x","citations":[{"url":"u"}]}],"usage":{"input_tokens":1,"output_tokens":1,"cache_read_input_tokens":2,"output_tokens_details":{"thinking_tokens":1}}}})",
    R"({"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"t","name":"n","input":{"a":1}}})",
    R"({"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{}"}})",
    R"({"type":"content_block_stop","index":1})",
    R"({"type":"content_block_start","index":2,"content_block":{"type":"thinking","thinking":"t","signature":"s"}})",
    R"({"type":"content_block_delta","index":2,"delta":{"type":"signature_delta","signature":"s"}})",
    R"({"type":"content_block_delta","index":3,"delta":{"type":"citations_delta","citation":{"url":"u","title":"t","cited_text":"c"}}})",
    R"({"type":"content_block_start","index":4,"content_block":{"type":"server_tool_use","id":"s","name":"w","input":{}}})",
    R"({"type":"content_block_stop","index":4})",
    R"({"type":"message_delta","delta":{"stop_reason":"refusal","stop_sequence":"q","stop_details":{"type":"refusal","explanation":"e"}},"usage":{"output_tokens":5}})",
    R"({"type":"message_stop"})",
};

const QByteArray responsesFrames[] = {
    R"({"type":"response.created","sequence_number":0,"response":{"id":"r","model":"m"}})",
    R"({"type":"response.output_item.added","sequence_number":1,"output_index":0,"item":{"type":"message","phase":"commentary"}})",
    R"({"type":"response.output_text.delta","output_index":0,"delta":"x"})",
    R"({"type":"response.output_item.added","output_index":1,"item":{"type":"function_call","call_id":"c","name":"n","arguments":""}})",
    R"({"type":"response.function_call_arguments.delta","output_index":1,"delta":"{}"})",
    R"({"type":"response.output_item.done","output_index":1,"item":{"type":"function_call","call_id":"c","name":"n","arguments":"{}"}})",
    R"({"type":"response.reasoning_summary_text.delta","output_index":2,"summary_index":0,"delta":"t"})",
    R"({"type":"response.output_item.done","output_index":2,"item":{"type":"reasoning","summary":[{"type":"summary_text","text":"t"}],"encrypted_content":"e"}})",
    R"({"type":"response.output_item.done","output_index":3,"item":{"type":"web_search_call","id":"w","action":{"query":"q"}}})",
    R"({"type":"response.output_text.annotation.added","annotation":{"type":"url_citation","url":"u","title":"t"}})",
    R"({"type":"response.completed","sequence_number":9,"response":{"id":"r","status":"completed","usage":{"input_tokens":1,"output_tokens":2,"input_tokens_details":{"cached_tokens":1}},"incomplete_details":{"reason":"x"},"error":{"code":"c","message":"m"}}})",
};

const QByteArray geminiFrames[] = {
    R"({"candidates":[{"content":{"parts":[{"text":"t","thought":true},{"text":"x","thoughtSignature":"s"},{"functionCall":{"id":"i","name":"n","args":{"a":1}},"thoughtSignature":"s"},{"executableCode":{"code":"c"}}],"role":"model"},"index":0,"groundingMetadata":{"groundingChunks":[{"web":{"uri":"u","title":"t"}}]},"citationMetadata":{"citations":[{"uri":"v"}]}}],"modelVersion":"m","responseId":"r","usageMetadata":{"promptTokenCount":1,"thoughtsTokenCount":2,"toolUsePromptTokenCount":3}})",
    R"({"candidates":[{"finishReason":"STOP","index":0}],"promptFeedback":{"blockReason":""}})",
};

const QByteArray ollamaFrames[] = {
    R"({"model":"m","message":{"role":"assistant","content":"x","thinking":"t","tool_calls":[{"id":"i","function":{"index":0,"name":"n","arguments":{"a":1}}}]},"done":false})",
    R"({"model":"m","message":{"content":""},"done":true,"done_reason":"stop","prompt_eval_count":1,"eval_count":2})",
};

const QByteArray lmStudioFrames[] = {
    R"({"type":"chat.start","model_instance_id":"m"})",
    R"({"type":"reasoning.delta","content":"t"})",
    R"({"type":"message.delta","content":"x"})",
    R"({"type":"chat.end","result":{"response_id":"r","model_instance_id":"m","output":[],"stats":{"input_tokens":1,"total_output_tokens":2}}})",
};

const QJsonValue strangers[] = {
    QJsonValue(),
    true,
    -1,
    1e300,
    0.5,
    QString(),
    QStringLiteral("\u0000 text \U0001F680"),
    QJsonArray(),
    QJsonArray{1, QJsonArray{QJsonObject{}}, QJsonValue()},
    QJsonObject(),
    QJsonObject{{QStringLiteral("type"), 7}, {QStringLiteral("index"), QStringLiteral("x")}},
};

// Every value that differs from `value` in one place.
QList<QJsonValue> mutations(const QJsonValue &value)
{
    QList<QJsonValue> result;
    for (const QJsonValue &stranger : strangers) {
        result.append(stranger);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            for (const QJsonValue &inner : mutations(it.value())) {
                QJsonObject changed = object;
                changed.insert(it.key(), inner);
                result.append(changed);
            }
            QJsonObject without = object;
            without.remove(it.key());
            result.append(without);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            for (const QJsonValue &inner : mutations(array[i])) {
                QJsonArray changed = array;
                changed[i] = inner;
                result.append(changed);
            }
        }
    }
    return result;
}

template <std::size_t N>
QList<QByteArray> listOf(const QByteArray (&frames)[N])
{
    return QList<QByteArray>(std::begin(frames), std::end(frames));
}

QList<QByteArray> framesOf(const QString &dialect)
{
    const QMap<QString, QList<QByteArray>> all = {
        {QStringLiteral("openai-chat"), listOf(openAiFrames)},
        {QStringLiteral("openai-responses"), listOf(responsesFrames)},
        {QStringLiteral("anthropic"), listOf(anthropicFrames)},
        {QStringLiteral("gemini"), listOf(geminiFrames)},
        {QStringLiteral("ollama"), listOf(ollamaFrames)},
        {QStringLiteral("lmstudio"), listOf(lmStudioFrames)},
    };
    return all.value(dialect);
}

// The promises of streamevent.h; the text of what is broken, else null.
const char *brokenPromise(const QList<StreamEvent> &events)
{
    bool ended = false;
    int starts = 0;
    int calls = 0;
    for (const StreamEvent &event : events) {
        if (ended) {
            return "something came after the end";
        }
        const bool isStart = std::holds_alternative<Started>(event);
        starts += isStart ? 1 : 0;
        ended = std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
        if (isStart && starts > 1) {
            return "started twice";
        }
        if (starts == 0 && !std::holds_alternative<Failed>(event)) {
            return "something came before Started";
        }
        if (const auto *call = std::get_if<ToolCallStarted>(&event)) {
            if (call->index != calls++) {
                return "tool calls are not numbered in order";
            }
        }
    }
    return ended ? nullptr : "no end";
}

} // namespace

class TestHostileJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMutationOfAFrameIsSurvived_data();
    void everyMutationOfAFrameIsSurvived();
    void everyMutationOfAWholeBodyIsSurvived_data() { everyMutationOfAFrameIsSurvived_data(); }
    void everyMutationOfAWholeBodyIsSurvived();
    void framesThatAreNoJsonEndTheAnswer_data() { everyMutationOfAFrameIsSurvived_data(); }
    void framesThatAreNoJsonEndTheAnswer();
    void deepNestingIsSurvived_data() { everyMutationOfAFrameIsSurvived_data(); }
    void deepNestingIsSurvived();
    void aFloodOfToolCallsStaysQuick();
    void repeatedNamesStayQuick();
};

void TestHostileJson::everyMutationOfAFrameIsSurvived_data()
{
    QTest::addColumn<QString>("dialect");
    for (const char *dialect :
         {"openai-chat", "openai-responses", "anthropic", "gemini", "ollama", "lmstudio"}) {
        QTest::newRow(dialect) << QString::fromLatin1(dialect);
    }
}

void TestHostileJson::everyMutationOfAFrameIsSurvived()
{
    QFETCH(QString, dialect);
    const QList<QByteArray> frames = framesOf(dialect);
    int played = 0;
    for (qsizetype place = 0; place < frames.size(); ++place) {
        for (const QJsonValue &mutation : mutations(*json::parseValue(frames[place]))) {
            const auto decoder = findDialect(dialect)->makeDecoder();
            QList<StreamEvent> events;
            for (qsizetype i = 0; i < frames.size(); ++i) {
                const QByteArray data = i == place ? json::compact(mutation) : frames[i];
                events += decoder->feed({{}, data, {}});
            }
            events += decoder->finish();
            const char *broken = brokenPromise(events);
            QVERIFY2(!broken, qPrintable(QString::fromLatin1(broken) + QLatin1String(": ") +
                                         QString::fromUtf8(json::compact(mutation))));
            TurnBuilder builder;
            for (const StreamEvent &event : events) {
                builder.add(event);
            }
            QVERIFY(decodeResult(builder.turn()).contains(QLatin1String("complete")));
            ++played;
        }
    }
    QVERIFY2(played > 60, qPrintable(QString::number(played)));
}

void TestHostileJson::everyMutationOfAWholeBodyIsSurvived()
{
    QFETCH(QString, dialect);
    const QByteArray responses =
        R"({"object":"response","id":"r","model":"m","status":"completed","output":[)"
        R"({"type":"message","content":[{"type":"output_text","text":"x","annotations":[{"url":"u"}]}]},)"
        R"({"type":"function_call","call_id":"c","name":"n","arguments":"{}"}],)"
        R"("usage":{"input_tokens":1}})";
    const QByteArray whole =
        dialect == QLatin1String("openai-responses") ? responses
        : dialect == QLatin1String("anthropic")
            ? QByteArray(R"({"type":"message","id":"m","model":"c","content":[{"type":"text",)"
                         R"("text":"x"},{"type":"tool_use","id":"t","name":"n","input":{"a":1}}],)"
                         R"("stop_reason":"end_turn","usage":{"input_tokens":1}})")
            : QByteArray(R"({"id":"c","model":"m","choices":[{"index":0,"message":{"content":"x",)"
                         R"("tool_calls":[{"id":"a","function":{"name":"n","arguments":{}}}]},)"
                         R"("finish_reason":"stop"}],"usage":{"prompt_tokens":1}})");
    for (const QJsonValue &mutation : mutations(*json::parseValue(whole))) {
        const QList<StreamEvent> events = findDialect(dialect)->makeDecoder()->whole(mutation);
        const char *broken = brokenPromise(events);
        QVERIFY2(!broken, qPrintable(QString::fromLatin1(broken) + QLatin1String(": ") +
                                     QString::fromUtf8(json::compact(mutation))));
    }
}

void TestHostileJson::framesThatAreNoJsonEndTheAnswer()
{
    QFETCH(QString, dialect);
    for (const QByteArray &data : {QByteArray("{"), QByteArray("\xff\xfe"), QByteArray("nul"),
                                   QByteArray("{\"a\":1}x"), QByteArray("<html>")}) {
        const auto decoder = findDialect(dialect)->makeDecoder();
        const QList<StreamEvent> events = decoder->feed({{}, data, {}});
        QCOMPARE(events.size(), 1);
        QCOMPARE(std::get<Failed>(events.first()).error.kind, ErrorKind::Transport);
        QVERIFY(decoder->feed({{}, "{}", {}}).isEmpty());
        QVERIFY(decoder->finish().isEmpty());
    }
}

void TestHostileJson::deepNestingIsSurvived()
{
    QFETCH(QString, dialect);
    constexpr int depth = 100'000;
    const QByteArray data =
        R"({"choices":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
    const auto decoder = findDialect(dialect)->makeDecoder();
    const QList<StreamEvent> events = decoder->feed({{}, data, {}});
    QCOMPARE(events.size(), 1); // Qt's parser refuses more than 1024 levels
}

void TestHostileJson::aFloodOfToolCallsStaysQuick()
{
    const auto decoder = findDialect(u"openai-chat")->makeDecoder();
    QByteArray calls;
    for (int i = 0; i < 20'000; ++i) {
        calls += R"({"index":)" + QByteArray::number(i) + R"(,"id":"c)" + QByteArray::number(i) +
                 R"(","function":{"name":"n"}},)";
    }
    calls.chop(1);
    const QByteArray data = R"({"choices":[{"delta":{"tool_calls":[)" + calls + "]}}]}";
    const QList<StreamEvent> events = decoder->feed({{}, data, {}});
    QVERIFY(events.size() < 5000);
}

void TestHostileJson::repeatedNamesStayQuick()
{
    const auto decoder = findDialect(u"openai-chat")->makeDecoder();
    const QByteArray first =
        R"({"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"name":"n","arguments":"{\"a\":\""}}]}}]})";
    const QByteArray next =
        R"({"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"name":"n","arguments":"}}}}}}}}"}}]}}]})";
    qsizetype events = decoder->feed({{}, first, {}}).size();
    for (int i = 0; i < 20'000; ++i) {
        events += decoder->feed({{}, next, {}}).size();
    }
    QVERIFY(events > 20'000);
}

QTEST_GUILESS_MAIN(TestHostileJson)
#include "tst_hostilejson.moc"
