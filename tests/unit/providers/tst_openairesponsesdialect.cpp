// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "providers/openairesponsesdialect.h"

#include <QTest>

using namespace parley;

namespace {

ProviderProfile profileAt(const QString &base = QStringLiteral("https://api.openai.com/v1"))
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("openai-responses");
    profile.baseUrl = QUrl(base);
    return profile;
}

ChatRequest hello()
{
    ChatRequest request;
    request.model = QStringLiteral("gpt-6-sol");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei"))};
    return request;
}

QJsonObject bodyOf(const ChatRequest &request)
{
    const auto encoded = OpenAiResponsesDialect().encode(request, profileAt());
    return encoded ? *json::parseObject(encoded->body) : QJsonObject();
}

QJsonObject golden(const char *text)
{
    return *json::parseObject(text);
}

} // namespace

class TestOpenAiResponsesDialect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksThatNothingIsKept();
    void sendsEverythingThatWasSet();
    void effortNoneAsksForNoReasoning();
    void attachmentsTravelInside();
    void aWholeToolTurnIsWordedInOrder();
    void foreignReasoningStaysHome();
    void stopWordsAreRefused();
    void buildsTheAddress_data();
    void buildsTheAddress();
};

void TestOpenAiResponsesDialect::asksThatNothingIsKept()
{
    const QJsonObject expected = golden(R"({"model":"gpt-6-sol","stream":true,"store":false,
        "input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"Hei"}]}]})");
    QCOMPARE(bodyOf(hello()), expected);
}

void TestOpenAiResponsesDialect::sendsEverythingThatWasSet()
{
    ChatRequest request = hello();
    request.system = QStringLiteral("Be brief.");
    request.sampling = {0.5, 0.9, 100, {}, QStringLiteral("high")};
    request.tools = {{QStringLiteral("now"), QStringLiteral("the time"), R"({"type":"object"})"}};
    const QJsonObject expected = golden(R"({"model":"gpt-6-sol","stream":true,"store":false,
        "instructions":"Be brief.","temperature":0.5,"top_p":0.9,"max_output_tokens":100,
        "reasoning":{"effort":"high","summary":"auto"},"include":["reasoning.encrypted_content"],
        "tools":[{"type":"function","name":"now","description":"the time","strict":false,
                  "parameters":{"type":"object"}}],
        "input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"Hei"}]}]})");
    QCOMPARE(bodyOf(request), expected);
}

void TestOpenAiResponsesDialect::effortNoneAsksForNoReasoning()
{
    ChatRequest request = hello();
    request.sampling.reasoningEffort = QStringLiteral("none");
    const QJsonObject body = bodyOf(request);
    const QJsonObject expected = golden(R"({"effort":"none"})");
    QCOMPARE(body.value(QLatin1String("reasoning")).toObject(), expected);
    QVERIFY(!body.contains(QLatin1String("include")));
}

void TestOpenAiResponsesDialect::attachmentsTravelInside()
{
    ChatRequest request = hello();
    request.messages.first().parts = {
        ImagePart{QStringLiteral("image/png"), "\x89PNG", {}},
        FilePart{QStringLiteral("application/pdf"), "%PDF", QStringLiteral("b.pdf")},
        FilePart{QStringLiteral("text/plain"), "ø", QStringLiteral("c.txt")}};
    const QJsonObject expected = golden(R"({"type":"message","role":"user","content":[
        {"type":"input_image","detail":"auto","image_url":"data:image/png;base64,iVBORw=="},
        {"type":"input_file","filename":"b.pdf","file_data":"data:application/pdf;base64,JVBERg=="},
        {"type":"input_text","text":"<attachment name=\"c.txt\">\nø\n</attachment>"}]})");
    QCOMPARE(bodyOf(request).value(QLatin1String("input")).toArray().first().toObject(), expected);
}

void TestOpenAiResponsesDialect::aWholeToolTurnIsWordedInOrder()
{
    ChatRequest request = hello();
    request.messages +=
        {Message{Role::Assistant,
                 {ReasoningPart{QStringLiteral("t"),
                                {},
                                R"({"type":"reasoning","id":"rs","encrypted_content":"x"})"},
                  TextPart{QStringLiteral("Look")},
                  ToolCallPart{QStringLiteral("c1"), QStringLiteral("now"), {}, false},
                  ToolCallPart{QStringLiteral("c2"), QStringLiteral("sql"),
                               QStringLiteral("SELECT 1"), true}}},
         Message{Role::Tool,
                 {ToolResultPart{QStringLiteral("c1"), QStringLiteral("12:00"), false},
                  ToolResultPart{QStringLiteral("c2"), QStringLiteral("1"), false}}},
         Message::fromText(Role::System, QStringLiteral("aside"))};
    const QJsonObject expected = golden(R"({"m":[
        {"type":"message","role":"user","content":[{"type":"input_text","text":"Hei"}]},
        {"type":"reasoning","id":"rs","encrypted_content":"x"},
        {"type":"message","role":"assistant","content":[{"type":"output_text","text":"Look"}]},
        {"type":"function_call","call_id":"c1","name":"now","arguments":"{}"},
        {"type":"custom_tool_call","call_id":"c2","name":"sql","input":"SELECT 1"},
        {"type":"function_call_output","call_id":"c1","output":"12:00"},
        {"type":"custom_tool_call_output","call_id":"c2","output":"1"},
        {"type":"message","role":"developer","content":[{"type":"input_text","text":"aside"}]}]})");
    const QJsonObject actual{{QLatin1String("m"), bodyOf(request).value(QLatin1String("input"))}};
    QCOMPARE(actual, expected);
}

void TestOpenAiResponsesDialect::foreignReasoningStaysHome()
{
    ChatRequest request = hello();
    request.messages += Message{
        Role::Assistant,
        {ReasoningPart{QStringLiteral("t"), QStringLiteral("sig"), R"({"type":"thinking"})"},
         ReasoningPart{QStringLiteral("u"), {}, "["}, TextPart{}}};
    QCOMPARE(bodyOf(request).value(QLatin1String("input")).toArray().size(), 1);
}

void TestOpenAiResponsesDialect::stopWordsAreRefused()
{
    ChatRequest request = hello();
    request.sampling.stop = {QStringLiteral("END")};
    const auto encoded = OpenAiResponsesDialect().encode(request, profileAt());
    QVERIFY(!encoded);
    QCOMPARE(encoded.error().kind, ErrorKind::Configuration);
}

void TestOpenAiResponsesDialect::buildsTheAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("usual") << QStringLiteral("https://api.openai.com/v1/")
                           << QStringLiteral("https://api.openai.com/v1/responses");
    QTest::newRow("no path") << QStringLiteral("http://127.0.0.1:4010")
                             << QStringLiteral("http://127.0.0.1:4010/v1/responses");
    QTest::newRow("azure") << QStringLiteral("https://r.openai.azure.com/openai/v1")
                           << QStringLiteral("https://r.openai.azure.com/openai/v1/responses");
}

void TestOpenAiResponsesDialect::buildsTheAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    const OpenAiResponsesDialect dialect;
    QCOMPARE(dialect.encode(hello(), profileAt(base))->url, QUrl(url));
    QCOMPARE(dialect.keyHeader(profileAt(base)).name, base.contains(QLatin1String("azure"))
                                                          ? QByteArray("api-key")
                                                          : QByteArray("authorization"));
    QVERIFY(dialect.modelsRequest(profileAt(base)).url.path().endsWith(QLatin1String("/models")));
}

QTEST_GUILESS_MAIN(TestOpenAiResponsesDialect)
#include "tst_openairesponsesdialect.moc"
