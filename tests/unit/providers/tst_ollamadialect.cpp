// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "chat/turnbuilder.h"
#include "providers/lmstudiodialect.h"
#include "providers/ollamadecoder.h"
#include "providers/ollamadialect.h"

#include <QTest>

using namespace parley;

namespace {

ProviderProfile profileAt(const QString &base = QStringLiteral("http://127.0.0.1:11434"))
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("ollama");
    profile.baseUrl = QUrl(base);
    return profile;
}

ChatRequest hello()
{
    ChatRequest request;
    request.model = QStringLiteral("qwen3:4b");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei"))};
    return request;
}

QJsonObject bodyOf(const ChatRequest &request)
{
    const auto encoded = OllamaDialect().encode(request, profileAt());
    return encoded ? *json::parseObject(encoded->body) : QJsonObject();
}

QJsonObject golden(const char *text)
{
    return *json::parseObject(text);
}

} // namespace

class TestOllamaDialect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksNotToCutInSilence();
    void sendsEverythingThatWasSet();
    void imagesAndTextFilesTravelInside();
    void otherFilesAreRefused();
    void toolResultsNameTheirTool();
    void buildsTheAddress_data();
    void buildsTheAddress();
    void countsThatAreZeroAreLeftOut();
    void listsOnlyModelsThatChat();
    void lmStudioPointsToItsOtherAddress();
};

void TestOllamaDialect::asksNotToCutInSilence()
{
    const QJsonObject expected = golden(R"({"model":"qwen3:4b","stream":true,"truncate":false,
        "messages":[{"role":"user","content":"Hei"}]})");
    QCOMPARE(bodyOf(hello()), expected);
}

void TestOllamaDialect::sendsEverythingThatWasSet()
{
    ChatRequest request = hello();
    request.system = QStringLiteral("Be brief.");
    request.sampling = {0.5, 0.9, 100, {QStringLiteral("END")}, QStringLiteral("high")};
    request.tools = {{QStringLiteral("now"), QStringLiteral("the time"), R"({"type":"object"})"}};
    const QJsonObject expected = golden(R"({"model":"qwen3:4b","stream":true,"truncate":false,
        "think":"high",
        "options":{"temperature":0.5,"top_p":0.9,"num_predict":100,"stop":["END"]},
        "tools":[{"type":"function","function":{"name":"now","description":"the time",
                  "parameters":{"type":"object"}}}],
        "messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hei"}]})");
    QCOMPARE(bodyOf(request), expected);
    request.sampling.reasoningEffort = QStringLiteral("none");
    QCOMPARE(bodyOf(request).value(QLatin1String("think")), QJsonValue(false));
}

void TestOllamaDialect::imagesAndTextFilesTravelInside()
{
    ChatRequest request = hello();
    request.messages.first().parts +=
        {ImagePart{QStringLiteral("image/png"), "\x89PNG", {}},
         FilePart{QStringLiteral("text/plain"), "ø", QStringLiteral("c.txt")}};
    const QJsonObject expected = golden(R"({"role":"user","images":["iVBORw=="],
        "content":"Hei\n\n<attachment name=\"c.txt\">\nø\n</attachment>"})");
    QCOMPARE(bodyOf(request).value(QLatin1String("messages")).toArray().first().toObject(),
             expected);
}

void TestOllamaDialect::otherFilesAreRefused()
{
    ChatRequest request = hello();
    request.messages.first().parts += FilePart{QStringLiteral("application/pdf"), "%PDF", {}};
    QCOMPARE(OllamaDialect().encode(request, profileAt()).error().kind, ErrorKind::Configuration);
}

void TestOllamaDialect::toolResultsNameTheirTool()
{
    ChatRequest request = hello();
    request.messages = {
        Message{Role::Assistant,
                {ReasoningPart{QStringLiteral("hm"), {}, {}},
                 ToolCallPart{QStringLiteral("c1"), QStringLiteral("now"),
                              QStringLiteral("{\"a\":1}"), false}}},
        Message{Role::Tool, {ToolResultPart{QStringLiteral("c1"), QStringLiteral("12"), false}}},
        Message{Role::Assistant, {ReasoningPart{QStringLiteral("dropped"), {}, {}}}},
        Message{Role::Assistant,
                {ReasoningPart{QStringLiteral("dropped"), {}, {}}, TextPart{QStringLiteral("x")}}}};
    const QJsonObject expected = golden(R"({"m":[
        {"role":"assistant","content":"","thinking":"hm","tool_calls":[
          {"id":"c1","function":{"name":"now","arguments":{"a":1}}}]},
        {"role":"tool","content":"12","tool_call_id":"c1","tool_name":"now"},
        {"role":"assistant","content":"x"}]})");
    const QJsonObject actual{
        {QLatin1String("m"), bodyOf(request).value(QLatin1String("messages"))}};
    QCOMPARE(actual, expected);
}

void TestOllamaDialect::buildsTheAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("usual") << QStringLiteral("http://127.0.0.1:11434");
    QTest::newRow("slash") << QStringLiteral("http://127.0.0.1:11434/");
    QTest::newRow("the compatible one") << QStringLiteral("http://127.0.0.1:11434/v1/");
}

void TestOllamaDialect::buildsTheAddress()
{
    QFETCH(QString, base);
    const OllamaDialect dialect;
    QCOMPARE(dialect.encode(hello(), profileAt(base))->url,
             QUrl(QStringLiteral("http://127.0.0.1:11434/api/chat")));
    QCOMPARE(dialect.modelsRequest(profileAt(base)).url,
             QUrl(QStringLiteral("http://127.0.0.1:11434/api/tags")));
}

void TestOllamaDialect::countsThatAreZeroAreLeftOut()
{
    OllamaDecoder decoder;
    TurnBuilder builder;
    for (const StreamEvent &event : decoder.feed(
             {{}, R"({"model":"m","message":{"content":"x"},"done":true,"eval_count":4})", {}})) {
        builder.add(event);
    }
    QVERIFY(builder.turn().complete);
    QVERIFY(!builder.turn().usage->input);
    QCOMPARE(builder.turn().usage->output, std::optional<qint64>(4));
    QCOMPARE(builder.turn().rawUsage, QByteArray("{\"eval_count\":4}"));
}

void TestOllamaDialect::listsOnlyModelsThatChat()
{
    const auto models = OllamaDialect().parseModels(
        R"({"models":[{"name":"a"},{"name":"e","capabilities":["embedding"]},)"
        R"({"name":"v","capabilities":["completion","vision"]}]})");
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->last().vision, std::optional(true));
    QVERIFY(!models->first().vision);
    QVERIFY(!OllamaDialect().parseModels("Ollama is running"));
}

void TestOllamaDialect::lmStudioPointsToItsOtherAddress()
{
    const auto encoded = LmStudioDialect().encode(hello(), profileAt());
    QVERIFY(!encoded);
    QVERIFY(encoded.error().detail.contains(QLatin1String("openai-chat")));
    QCOMPARE(LmStudioDialect().modelsRequest(profileAt()).url.path(),
             QStringLiteral("/api/v1/models"));
}

QTEST_GUILESS_MAIN(TestOllamaDialect)
#include "tst_ollamadialect.moc"
