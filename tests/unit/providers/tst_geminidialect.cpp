// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "providers/geminidialect.h"

#include <QTest>

using namespace parley;

namespace {

ProviderProfile
profileAt(const QString &base = QStringLiteral("https://generativelanguage.googleapis.com"))
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("gemini");
    profile.baseUrl = QUrl(base);
    return profile;
}

ChatRequest hello()
{
    ChatRequest request;
    request.model = QStringLiteral("gemini-3.5-flash");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei"))};
    return request;
}

QJsonObject bodyOf(const ChatRequest &request)
{
    const auto encoded = GeminiDialect().encode(request, profileAt());
    return encoded ? *json::parseObject(encoded->body) : QJsonObject();
}

QJsonObject golden(const char *text)
{
    return *json::parseObject(text);
}

} // namespace

class TestGeminiDialect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnlyWhatWasSet();
    void sendsEverythingThatWasSet();
    void attachmentsTravelInside();
    void signaturesGoBackWhereTheyCameFrom();
    void toolResultsNameTheirTool();
    void buildsTheAddress_data();
    void buildsTheAddress();
    void theKeyNeverGoesIntoTheAddress();
    void readsTheListOfModels();
};

void TestGeminiDialect::sendsOnlyWhatWasSet()
{
    const QJsonObject expected =
        golden(R"({"contents":[{"role":"user","parts":[{"text":"Hei"}]}]})");
    QCOMPARE(bodyOf(hello()), expected);
}

void TestGeminiDialect::sendsEverythingThatWasSet()
{
    ChatRequest request = hello();
    request.system = QStringLiteral("one");
    request.messages.prepend(Message::fromText(Role::System, QStringLiteral("two")));
    request.sampling = {0.5, 0.9, 100, {QStringLiteral("END")}, QStringLiteral("high")};
    request.tools = {{QStringLiteral("now"), QStringLiteral("the time"), R"({"type":"object"})"}};
    const QJsonObject expected = golden(R"({"contents":[{"role":"user","parts":[{"text":"Hei"}]}],
        "systemInstruction":{"parts":[{"text":"one\n\ntwo"}]},
        "generationConfig":{"temperature":0.5,"topP":0.9,"maxOutputTokens":100,
            "stopSequences":["END"],"thinkingConfig":{"includeThoughts":true,"thinkingLevel":"HIGH"}},
        "tools":[{"functionDeclarations":[{"name":"now","description":"the time",
            "parametersJsonSchema":{"type":"object"}}]}]})");
    QCOMPARE(bodyOf(request), expected);
    request.sampling = {};
    request.sampling.reasoningEffort = QStringLiteral("none");
    const QJsonObject quiet = golden(R"({"thinkingConfig":{"thinkingBudget":0}})");
    QCOMPARE(bodyOf(request).value(QLatin1String("generationConfig")).toObject(), quiet);
}

void TestGeminiDialect::attachmentsTravelInside()
{
    ChatRequest request = hello();
    request.messages.first().parts = {
        ImagePart{QStringLiteral("image/png"), "\x89PNG", {}},
        FilePart{QStringLiteral("application/pdf"), "%PDF", QStringLiteral("b.pdf")},
        FilePart{QStringLiteral("text/plain"), "ø", QStringLiteral("c.txt")}};
    const QJsonObject expected = golden(R"({"contents":[{"role":"user","parts":[
        {"inlineData":{"mimeType":"image/png","data":"iVBORw=="}},
        {"inlineData":{"mimeType":"application/pdf","data":"JVBERg=="}},
        {"text":"<attachment name=\"c.txt\">\nø\n</attachment>"}]}]})");
    QCOMPARE(bodyOf(request), expected);
}

void TestGeminiDialect::signaturesGoBackWhereTheyCameFrom()
{
    ChatRequest request = hello();
    request.messages +=
        {Message{Role::Assistant,
                 {ReasoningPart{{}, QStringLiteral("A"), R"({"thoughtSignature":"A","call":1})"},
                  ToolCallPart{QStringLiteral("f1"), QStringLiteral("now"), {}, false},
                  ToolCallPart{{}, QStringLiteral("at"), QStringLiteral("{\"tz\":1}"), false}}},
         Message{
             Role::Assistant,
             {ReasoningPart{QStringLiteral("hm"), QStringLiteral("B"),
                            R"({"thoughtSignature":"B","call":null})"},
              ReasoningPart{QStringLiteral("x"), QStringLiteral("sig"), R"({"type":"thinking"})"},
              TextPart{QStringLiteral("Noon")}}}};
    const QJsonObject expected = golden(R"({"contents":[
        {"role":"user","parts":[{"text":"Hei"}]},
        {"role":"model","parts":[
          {"functionCall":{"id":"f1","name":"now","args":{}}},
          {"functionCall":{"name":"at","args":{"tz":1}},"thoughtSignature":"A"},
          {"text":"Noon"},{"text":"","thoughtSignature":"B"}]}]})");
    QCOMPARE(bodyOf(request), expected);
}

void TestGeminiDialect::toolResultsNameTheirTool()
{
    ChatRequest request = hello();
    request.messages = {
        Message{Role::Assistant,
                {ToolCallPart{QStringLiteral("f1"), QStringLiteral("now"), {}, false}}},
        Message{Role::Tool, {ToolResultPart{QStringLiteral("f1"), QStringLiteral("12"), false}}},
        Message{Role::Tool, {ToolResultPart{QStringLiteral("f2"), QStringLiteral("no"), true}}}};
    const QJsonObject expected = golden(R"({"contents":[
        {"role":"model","parts":[{"functionCall":{"id":"f1","name":"now","args":{}}}]},
        {"role":"user","parts":[
          {"functionResponse":{"id":"f1","name":"now","response":{"result":"12"}}},
          {"functionResponse":{"id":"f2","name":"f2","response":{"error":"no"}}}]}]})");
    QCOMPARE(bodyOf(request), expected);
}

void TestGeminiDialect::buildsTheAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("url");
    QTest::newRow("usual") << QStringLiteral("https://h") << QStringLiteral("g")
                           << QStringLiteral(
                                  "https://h/v1beta/models/g:streamGenerateContent?alt=sse");
    QTest::newRow("version given")
        << QStringLiteral("https://h/v1beta/") << QStringLiteral("models/g")
        << QStringLiteral("https://h/v1beta/models/g:streamGenerateContent?alt=sse");
    QTest::newRow("a slash stays inside")
        << QStringLiteral("https://h/x") << QStringLiteral("a/../b?c")
        << QStringLiteral("https://h/x/models/a%2F..%2Fb%3Fc:streamGenerateContent?alt=sse");
}

void TestGeminiDialect::buildsTheAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, model);
    QFETCH(QString, url);
    ChatRequest request = hello();
    request.model = model;
    QCOMPARE(GeminiDialect().encode(request, profileAt(base))->url.toString(QUrl::FullyEncoded),
             url);
}

void TestGeminiDialect::theKeyNeverGoesIntoTheAddress()
{
    QCOMPARE(GeminiDialect().keyHeader(profileAt()), (KeyHeader{"x-goog-api-key", {}}));
    QVERIFY(!GeminiDialect().modelsRequest(profileAt()).url.query().contains(QLatin1String("key")));
}

void TestGeminiDialect::readsTheListOfModels()
{
    const auto models = GeminiDialect().parseModels(
        R"({"models":[{"name":"models/g","displayName":"G","inputTokenLimit":1000,)"
        R"("outputTokenLimit":10,"thinking":true,"supportedGenerationMethods":["generateContent"]},)"
        R"({"name":"models/e","supportedGenerationMethods":["embedContent"]},{}]})");
    QVERIFY(models);
    QCOMPARE(models->size(), 1);
    QCOMPARE(models->first().id, QStringLiteral("g"));
    QCOMPARE(models->first().title, QStringLiteral("G"));
    QCOMPARE(models->first().context, std::optional<qint64>(1000));
    QCOMPARE(models->first().reasoning, std::optional(true));
    QVERIFY(!GeminiDialect().parseModels("[]"));
    QVERIFY(!GeminiDialect().parseModels(R"({"models":7})"));
}

QTEST_GUILESS_MAIN(TestGeminiDialect)
#include "tst_geminidialect.moc"
