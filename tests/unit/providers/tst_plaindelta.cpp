// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Plain deltas are read a shorter way than everything else: to the same events, always.
#include "providers/plaindelta.h"

#include "net/ndjsonparser.h"
#include "net/sseparser.h"
#include "tests/support/jsonagreement.h"
#include "tests/support/longway.h"
#include "tests/unit/providers/wirefixtures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parley;

namespace {

QList<Frame> framesOf(const WireFixture &fixture)
{
    SseParser events;
    NdjsonParser lines;
    FrameParser &parser = fixture.dialect == QLatin1String("ollama")
                              ? static_cast<FrameParser &>(lines)
                              : static_cast<FrameParser &>(events);
    QList<Frame> frames = parser.feed(fixture.body).value_or(QList<Frame>());
    return frames + parser.finish().value_or(QList<Frame>());
}

// Where the two ways differ, as text; empty when they don't.
QByteArray difference(const QString &dialect, const QList<Frame> &frames)
{
    const auto shorter = findDialect(dialect)->makeDecoder();
    const auto longer = findDialect(dialect)->makeDecoder();
    for (const Frame &frame : frames) {
        Frame long_ = frame;
        long_.data = theLongWay(frame.data);
        if (shorter->feed(frame) != longer->feed(long_)) {
            return frame.data;
        }
    }
    return shorter->finish() == longer->finish() ? QByteArray() : QByteArrayLiteral("the end");
}

bool isPlain(const QString &dialect, const QByteArray &json)
{
    return dialect == QLatin1String("openai-chat") ? PlainChatDelta::read(json).has_value()
           : dialect == QLatin1String("anthropic") ? PlainAnthropicDelta::read(json).has_value()
           : dialect == QLatin1String("gemini")    ? PlainGeminiDelta::read(json).has_value()
           : dialect == QLatin1String("ollama")    ? PlainOllamaDelta::read(json).has_value()
           : dialect == QLatin1String("lmstudio")  ? PlainLmStudioDelta::read(json).has_value()
                                                   : PlainResponsesDelta::read(json).has_value();
}

const QStringList dialects = {QStringLiteral("openai-chat"), QStringLiteral("openai-responses"),
                              QStringLiteral("anthropic"),   QStringLiteral("gemini"),
                              QStringLiteral("ollama"),      QStringLiteral("lmstudio")};

} // namespace

class TestPlainDelta : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordingIsReadTheSame_data();
    void everyRecordingIsReadTheSame();
    void aMemberMoreIsReadTheSame_data();
    void aMemberMoreIsReadTheSame();
    void theBulkOfAStreamIsPlain();
};

void TestPlainDelta::everyRecordingIsReadTheSame_data()
{
    QTest::addColumn<QString>("dialect");
    for (const QString &dialect : dialects) {
        QTest::newRow(qPrintable(dialect)) << dialect;
    }
}

void TestPlainDelta::everyRecordingIsReadTheSame()
{
    QFETCH(QString, dialect);
    int plain = 0;
    for (const WireFixture &fixture : loadWireFixtures({dialect})) {
        const QList<Frame> frames = framesOf(fixture);
        QCOMPARE(difference(dialect, frames), QByteArray());
        for (const Frame &frame : frames) {
            QVERIFY(!jsonDisagreement(frame.data));
            plain += isPlain(dialect, frame.data);
            QVERIFY(theLongWay(frame.data) == frame.data ||
                    !isPlain(dialect, theLongWay(frame.data)));
        }
    }
    QVERIFY2(plain >= 5, qPrintable(QString::number(plain)));
}

void TestPlainDelta::aMemberMoreIsReadTheSame_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArrayList>("stream");
    QTest::newRow("chat")
        << dialects[0]
        << QByteArrayList{
               R"({"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"a"}}]})",
               R"({"choices":[{"index":0,"delta":{"content":"b","reasoning":"r"},"finish_reason":null}],"usage":{"prompt_tokens":1}})",
               R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":3,"id":"i","type":"function","function":{"name":"n","arguments":""}}]}}]})",
               R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":3,"type":"function","function":{"arguments":"{\"a"}}]}}]})"};
    QTest::newRow("responses")
        << dialects[1]
        << QByteArrayList{
               R"({"type":"response.created","sequence_number":0,"response":{"id":"r","model":"m"}})",
               R"({"type":"response.output_item.added","output_index":1,"item":{"type":"function_call","call_id":"c","name":"n"}})",
               R"({"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"x","sequence_number":1})",
               R"({"type":"response.function_call_arguments.delta","output_index":1,"delta":"{}"})",
               R"({"type":"response.reasoning_summary_text.delta","output_index":2,"summary_index":1,"delta":"t"})"};
    QTest::newRow("anthropic")
        << dialects[2]
        << QByteArrayList{
               R"({"type":"message_start","message":{"id":"m","model":"c","content":[]}})",
               R"({"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"t","name":"n","input":{}}})",
               R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"x"}})",
               R"({"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{}"}})",
               R"({"type":"content_block_delta","index":2,"delta":{"type":"thinking_delta","thinking":"t"}})"};
    QTest::newRow("gemini")
        << dialects[3]
        << QByteArrayList{
               R"({"candidates":[{"content":{"parts":[{"text":"x"}]},"index":0}],"modelVersion":"m","responseId":"r"})",
               R"({"candidates":[{"content":{"parts":[{"text":"x","thought":true}]}}],"usageMetadata":{"promptTokenCount":1}})",
               R"({"candidates":[{"content":{"parts":[{"text":"y"}]}}],"usageMetadata":{"promptTokenCount":1}})"};
    QTest::newRow("ollama")
        << dialects[4]
        << QByteArrayList{
               R"({"model":"m","message":{"role":"assistant","content":"x"},"done":false})",
               R"({"model":"m","message":{"role":"assistant","content":"y","thinking":"t"},"done":false})"};
    QTest::newRow("lmstudio") << dialects[5]
                              << QByteArrayList{R"({"type":"chat.start","model_instance_id":"m"})",
                                                R"({"type":"message.delta","content":"x"})",
                                                R"({"type":"reasoning.delta","content":"x"})"};
}

// Each member any decoder knows, with each kind of value, put into each object of each event.
void TestPlainDelta::aMemberMoreIsReadTheSame()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArrayList, stream);
    QList<Frame> frames;
    for (const QByteArray &data : stream) {
        frames.append({{}, data, {}});
    }
    QCOMPARE(difference(dialect, frames), QByteArray());
    const QByteArrayList names =
        QByteArray(
            "id model provider usage error timings citations search_results x_groq choices object "
            "index delta message finish_reason content reasoning reasoning_content refusal "
            "tool_calls "
            "reasoning_details function_call annotations type output_index summary_index "
            "content_index "
            "sequence_number thinking text partial_json signature citation candidates "
            "usageMetadata "
            "promptFeedback parts thought functionCall executableCode thoughtSignature "
            "finishReason "
            "name arguments function custom prompt_tokens groundingMetadata citationMetadata done "
            "done_reason eval_count response role "
            "unheard_of")
            .split(' ');
    const QByteArrayList values = {"null",
                                   "true",
                                   "0",
                                   "1",
                                   "-1",
                                   "1.5",
                                   "1e3",
                                   R"("")",
                                   R"("z\u00e9")",
                                   "{}",
                                   "[]",
                                   R"({"text":"q","type":"text"})",
                                   R"([{"text":"q"}])",
                                   "\"\\ud83d\"",
                                   "1e999",
                                   "01"};
    for (qsizetype place = 0; place < frames.size(); ++place) {
        const QByteArray whole = frames[place].data;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const QByteArray &name : whole[at] == '{' ? names : QByteArrayList{}) {
                for (const QByteArray &value : values) {
                    const QByteArray member = "\"" + name + "\":" + value + ",";
                    frames[place].data = QByteArray(whole).insert(at + 1, member);
                    const QByteArray wrong = difference(dialect, frames);
                    QVERIFY2(wrong.isEmpty(), wrong.constData());
                }
            }
        }
        frames[place].data = whole;
    }
}

void TestPlainDelta::theBulkOfAStreamIsPlain()
{
    QVERIFY(PlainChatDelta::read(
        R"({"id":"c","object":"chat.completion.chunk","created":1795000000,"model":"m","choices":[{)"
        R"("index":0,"delta":{"role":"assistant","content":"\n日本"},"logprobs":null,)"
        R"("finish_reason":null}],"usage":null})"));
    QVERIFY(PlainChatDelta::read(
        R"({"choices":[{"index":0,"delta":{"content":null,"reasoning_content":"so"}}]})"));
    QVERIFY(
        !PlainChatDelta::read(R"({"choices":[{"index":1,"delta":{"content":"another answer"}}]})"));
    QVERIFY(PlainChatDelta::read(
        R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":null,"type":"function",)"
        R"("function":{"name":null,"arguments":"{"}}]}}],"usage":{"prompt_tokens":1}})"));
    QVERIFY(!PlainChatDelta::read(
        R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"i",)"
        R"("function":{"name":"n","arguments":"{"}}]}}]})"));
    QVERIFY(!PlainChatDelta::read(
        R"({"choices":[{"index":0,"delta":{"content":"x"},"finish_reason":"stop"}]})"));
    QVERIFY(!PlainAnthropicDelta::read(
        R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"s"}})"));
    QVERIFY(!PlainGeminiDelta::read(
        R"({"candidates":[{"content":{"parts":[{"text":"a"},{"text":"b"}]}}]})"));
    QVERIFY(!PlainOllamaDelta::read(R"({"message":{"content":"x"},"done":true})"));
}

QTEST_GUILESS_MAIN(TestPlainDelta)
#include "tst_plaindelta.moc"
