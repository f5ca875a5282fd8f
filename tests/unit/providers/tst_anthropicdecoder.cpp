// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Rules of the Messages stream that the recorded answers don't show by themselves.
#include "base/json.h"
#include "chat/turnbuilder.h"
#include "providers/anthropicdecoder.h"
#include "providers/decoderesult.h"

#include <QTest>

using namespace parley;

namespace {

const QByteArray start =
    R"({"type":"message_start","message":{"id":"m","model":"c","usage":{"input_tokens":5,"output_tokens":1,"cache_read_input_tokens":2}}})";
const QByteArray stop = R"({"type":"message_stop"})";

Turn fold(const QList<StreamEvent> &events)
{
    TurnBuilder builder;
    for (const StreamEvent &event : events) {
        builder.add(event);
    }
    return builder.turn();
}

Turn decode(const QList<QByteArray> &lines)
{
    AnthropicDecoder decoder;
    QList<StreamEvent> events;
    for (const QByteArray &line : lines) {
        events += decoder.feed({{}, line, {}});
    }
    return fold(events + decoder.finish());
}

QByteArray ending(const QByteArray &reason)
{
    return R"({"type":"message_delta","delta":{"stop_reason":")" + reason +
           R"("},"usage":{"output_tokens":9}})";
}

} // namespace

class TestAnthropicDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mapsEveryReason_data();
    void mapsEveryReason();
    void countersAreTotals();
    void errorsEndTheAnswer_data();
    void errorsEndTheAnswer();
    void theSignatureReplacesTheOneBefore();
    void redactedThinkingIsKeptWhole();
    void toolInputInTheOpeningCounts();
    void serverToolsAreShownNotCalled();
    void unknownThingsAreSkipped();
    void deltasWithoutAnOpeningAreRead();
    void aReasonWithoutMessageStopIsACut();
    void doneOfAProxyIsIgnored();
    void aWholeMessageIsRead();
    void aPauseTellsTheContentAsItCame();
    void contentThatIsNotWhollyKnownIsNotTold_data();
    void contentThatIsNotWhollyKnownIsNotTold();
};

void TestAnthropicDecoder::mapsEveryReason_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("reason");
    for (const auto &[raw, reason] :
         {std::pair{"end_turn", "stop"}, std::pair{"stop_sequence", "stop"},
          std::pair{"max_tokens", "length"}, std::pair{"tool_use", "tool_calls"},
          std::pair{"pause_turn", "pause"}, std::pair{"compaction", "pause"},
          std::pair{"refusal", "refusal"},
          std::pair{"model_context_window_exceeded", "context_length"},
          std::pair{"something_new", "stop"}}) {
        QTest::newRow(raw) << QByteArray(raw) << QString::fromLatin1(reason);
    }
}

void TestAnthropicDecoder::mapsEveryReason()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, reason);
    const Turn turn = decode({start, ending(raw), stop});
    QVERIFY(turn.complete);
    QCOMPARE(QString(stopReasonName(*turn.stopReason)), reason);
    QCOMPARE(turn.rawStopReason, QString::fromLatin1(raw));
}

void TestAnthropicDecoder::countersAreTotals()
{
    const Turn turn = decode({start, ending("end_turn"), ending("end_turn"), stop});
    QCOMPARE(turn.usage->input, std::optional<qint64>(7));
    QCOMPARE(turn.usage->output, std::optional<qint64>(9));
    QCOMPARE(turn.usage->total, std::optional<qint64>(16));
    QCOMPARE(turn.usage->cachedRead, std::optional<qint64>(2));
    QVERIFY(!turn.usage->cacheWrite);
}

void TestAnthropicDecoder::errorsEndTheAnswer_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("kind");
    QTest::newRow("overloaded")
        << QByteArray("error")
        << QByteArray(
               R"({"type":"error","error":{"type":"overloaded_error","message":"x"},"request_id":"r"})")
        << QStringLiteral("overloaded");
    QTest::newRow("without its event line")
        << QByteArray()
        << QByteArray(R"({"type":"error","error":{"type":"rate_limit_error","message":"x"}})")
        << QStringLiteral("rate_limited");
    QTest::newRow("in the style of OpenAI")
        << QByteArray() << QByteArray(R"({"error":{"message":"x","code":401}})")
        << QStringLiteral("auth");
    QTest::newRow("plain text") << QByteArray("error") << QByteArray("upstream died")
                                << QStringLiteral("overloaded");
    QTest::newRow("not JSON") << QByteArray() << QByteArray("{") << QStringLiteral("transport");
}

void TestAnthropicDecoder::errorsEndTheAnswer()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, data);
    QFETCH(QString, kind);
    AnthropicDecoder decoder;
    QList<StreamEvent> events = decoder.feed({{}, start, {}});
    events += decoder.feed({event, data, {}});
    events += decoder.feed({{}, stop, {}});
    const Turn turn = fold(events + decoder.finish());
    QVERIFY(turn.error);
    QCOMPARE(QString(errorKindName(turn.error->kind)), kind);
    QCOMPARE(turn.error->phase, ErrorPhase::Stream);
    if (data.contains("request_id")) {
        QCOMPARE(turn.error->requestId, QStringLiteral("r"));
    }
}

void TestAnthropicDecoder::theSignatureReplacesTheOneBefore()
{
    const Turn turn = decode(
        {start, R"({"type":"content_block_start","index":0,"content_block":{"type":"thinking"}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"t"}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"a"}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"b"}})",
         stop});
    const auto &part = std::get<ReasoningPart>(turn.message.parts.first());
    QCOMPARE(part.signature, QStringLiteral("b"));
    QCOMPARE(part.text, QStringLiteral("t"));
}

void TestAnthropicDecoder::redactedThinkingIsKeptWhole()
{
    const QByteArray block = R"({"data":"xyz","type":"redacted_thinking"})";
    const Turn turn = decode(
        {start, R"({"type":"content_block_start","index":0,"content_block":)" + block + "}", stop});
    QCOMPARE(std::get<ReasoningPart>(turn.message.parts.first()).opaque, block);
    QCOMPARE(turn.message.reasoning(), QString());
}

void TestAnthropicDecoder::toolInputInTheOpeningCounts()
{
    const QByteArray opening =
        R"({"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t","name":"n","input":{"a":1}}})";
    const QByteArray fragment =
        R"({"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\"b\":2}"}})";
    const QByteArray closing = R"({"type":"content_block_stop","index":0})";
    QCOMPARE(std::get<ToolCallPart>(decode({start, opening, closing, stop}).message.parts.first())
                 .arguments,
             QStringLiteral("{\"a\":1}"));
    QCOMPARE(std::get<ToolCallPart>(
                 decode({start, opening, fragment, closing, stop}).message.parts.first())
                 .arguments,
             QStringLiteral("{\"b\":2}"));
}

void TestAnthropicDecoder::serverToolsAreShownNotCalled()
{
    const Turn turn = decode(
        {start,
         R"({"type":"content_block_start","index":0,"content_block":{"type":"mcp_tool_use","id":"t","name":"n","input":{}}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\"q\":"}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"1}"}})",
         R"({"type":"content_block_stop","index":0})", stop});
    const auto &tool = std::get<ServerToolPart>(turn.message.parts.first());
    QCOMPARE(tool.type, QStringLiteral("mcp_tool_use"));
    QCOMPARE(tool.input, QByteArray("{\"q\":1}"));
}

void TestAnthropicDecoder::unknownThingsAreSkipped()
{
    const Turn turn = decode(
        {start, R"({"type":"hologram","index":0})",
         R"({"type":"content_block_start","index":0,"content_block":{"type":"hologram","x":1}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"hologram_delta","x":1}})",
         R"({"type":"content_block_stop","index":0})", ending("end_turn"), stop});
    QVERIFY(turn.complete);
    QVERIFY(turn.message.parts.isEmpty());
}

void TestAnthropicDecoder::deltasWithoutAnOpeningAreRead()
{
    const Turn turn = decode(
        {R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"t"}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"u"}})",
         R"({"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"x"}})",
         stop});
    QCOMPARE(turn.message.text(), QStringLiteral("x"));
    QCOMPARE(turn.message.reasoning(), QStringLiteral("tu"));
}

void TestAnthropicDecoder::aReasonWithoutMessageStopIsACut()
{
    const Turn turn = decode({start, ending("end_turn")});
    QVERIFY(!turn.complete);
    QCOMPARE(turn.error->kind, ErrorKind::Transport);
}

void TestAnthropicDecoder::doneOfAProxyIsIgnored()
{
    QVERIFY(decode({start, ending("end_turn"), "[DONE]", stop, "[DONE]"}).complete);
}

void TestAnthropicDecoder::aWholeMessageIsRead()
{
    AnthropicDecoder decoder;
    const QByteArray message =
        R"({"type":"message","id":"m","model":"c","content":[{"type":"thinking","thinking":"t","signature":"s"},{"type":"text","text":"x"},{"type":"tool_use","id":"i","name":"n","input":{"a":1}}],"stop_reason":"tool_use","usage":{"input_tokens":1,"output_tokens":2}})";
    const Turn turn = fold(decoder.whole(*json::parseValue(message)));
    QVERIFY(turn.complete);
    QCOMPARE(turn.message.text(), QStringLiteral("x"));
    QCOMPARE(turn.message.reasoning(), QStringLiteral("t"));
    QCOMPARE(turn.stopReason, std::optional(StopReason::ToolCalls));
    QCOMPARE(turn.usage->total, std::optional<qint64>(3));
}

void TestAnthropicDecoder::aPauseTellsTheContentAsItCame()
{
    const QByteArray result =
        R"({"type":"web_search_tool_result","tool_use_id":"srv1","caller":{"type":"direct"},"content":[)"
        R"({"type":"web_search_result","url":"https://x.example/a?b=c","title":"Ж","encrypted_content":"Eo8x==","page_age":null}]})";
    const Turn turn = decode(
        {start,
         R"({"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"so "}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"then"}})",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"Sig=="}})",
         R"({"type":"content_block_stop","index":0})",
         R"({"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}})",
         R"({"type":"content_block_stop","index":1})",
         R"({"type":"content_block_start","index":2,"content_block":{"type":"server_tool_use","id":"srv1","name":"web_search","input":{}}})",
         R"({"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"query\":"}})",
         R"({"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"\"日本\"}"}})",
         R"({"type":"content_block_stop","index":2})",
         R"({"type":"content_block_start","index":3,"content_block":)" + result + "}",
         R"({"type":"content_block_stop","index":3})",
         R"({"type":"content_block_start","index":4,"content_block":{"type":"text","text":"","citations":[]}})",
         R"({"type":"content_block_delta","index":4,"delta":{"type":"text_delta","text":"It is "}})",
         R"({"type":"content_block_delta","index":4,"delta":{"type":"citations_delta","citation":{"type":"web_search_result_location","url":"https://x.example","encrypted_index":"i=="}}})",
         R"({"type":"content_block_delta","index":4,"delta":{"type":"text_delta","text":"so\n"}})",
         R"({"type":"content_block_stop","index":4})",
         R"({"type":"message_delta","delta":{"stop_reason":"pause_turn","container":{"id":"box7","expires_at":"x"}},"usage":{"output_tokens":9}})",
         stop});
    QCOMPARE(turn.stopReason, StopReason::Pause);
    const QByteArray expected =
        R"({"dialect":"anthropic","container":"box7","content":[)"
        R"({"type":"thinking","thinking":"so then","signature":"Sig=="},)"
        R"({"type":"server_tool_use","id":"srv1","name":"web_search","input":{"query":"日本"}},)" +
        result +
        R"(,{"type":"text","text":"It is so\n","citations":[)"
        R"({"type":"web_search_result_location","url":"https://x.example","encrypted_index":"i=="}]}]})";
    QCOMPARE(*json::parseObject(turn.details.value(QStringLiteral("replay_content"))),
             *json::parseObject(expected));
}

void TestAnthropicDecoder::contentThatIsNotWhollyKnownIsNotTold_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArray open =
        R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":"a"}})";
    const QByteArray close = R"({"type":"content_block_stop","index":0})";
    QTest::newRow("no pause") << QByteArrayList{open, close, ending("end_turn")};
    QTest::newRow("nothing said") << QByteArrayList{ending("pause_turn")};
    QTest::newRow("words without an opening") << QByteArrayList{
        R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"x"}})",
        ending("pause_turn")};
    QTest::newRow("a delta we don't know") << QByteArrayList{
        open, R"({"type":"content_block_delta","index":0,"delta":{"type":"new_delta","new":"x"}})",
        close, ending("pause_turn")};
    QTest::newRow("two blocks in one place")
        << QByteArrayList{open, close, open, close, ending("pause_turn")};
}

void TestAnthropicDecoder::contentThatIsNotWhollyKnownIsNotTold()
{
    QFETCH(QByteArrayList, lines);
    const Turn turn = decode(QByteArrayList{start} + lines + QByteArrayList{stop});
    QVERIFY(turn.complete);
    QVERIFY(!turn.details.contains(QStringLiteral("replay_content")));
}

QTEST_GUILESS_MAIN(TestAnthropicDecoder)
#include "tst_anthropicdecoder.moc"
