// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "providers/openaichatdialect.h"
#include "providers/requestparts.h"

#include <QSet>
#include <QTest>

using namespace parley;

namespace {

ProviderProfile profileAt(const QString &base)
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("openai-chat");
    profile.baseUrl = QUrl(base);
    return profile;
}

ChatRequest hello()
{
    ChatRequest request;
    request.model = QStringLiteral("gpt-6-sol");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei 日本"))};
    return request;
}

QJsonObject bodyOf(const ChatRequest &request,
                   const ProviderProfile &profile = profileAt(QStringLiteral("https://h/v1")))
{
    const auto encoded = OpenAiChatDialect().encode(request, profile);
    return encoded ? *json::parseObject(encoded->body) : QJsonObject();
}

QJsonObject golden(const char *text)
{
    return *json::parseObject(text);
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

} // namespace

class TestOpenAiChatDialect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnlyWhatWasSet();
    void sendsEverythingThatWasSet();
    void quirksChangeNamesAndFields();
    void anAnswerIsCarriedOnAsTheServerWantsIt_data();
    void anAnswerIsCarriedOnAsTheServerWantsIt();
    void attachmentsTravelInside();
    void recordingsTravelAsSound();
    void whatAProfileAddsLiesBelow();
    void reasoningFormatGoesWithAnEffort();
    void turnsAlternateWhereTheServerInsists();
    void toolIdsAreShortWhereTheServerInsists();
    void reasoningGoesBackBesideToolCalls();
    void aWholeToolTurnIsWordedInOrder();
    void openRouterGetsItsReasoningBack();
    void emptyAnswersAreLeftOut();
    void malformedToolSchemasAreRefused();
    void buildsTheAddress_data();
    void buildsTheAddress();
    void azureTakesItsOwnHeader();
    void theRequestCarriesProfileHeadersAndTimes();
    void asksForModelsAtTheSameBase();
    void openAiItselfHearsTheNameOfTheConversation_data();
    void openAiItselfHearsTheNameOfTheConversation();
};

void TestOpenAiChatDialect::sendsOnlyWhatWasSet()
{
    const QJsonObject expected = golden(R"({"model":"gpt-6-sol","stream":true,
        "stream_options":{"include_usage":true},
        "messages":[{"role":"user","content":"Hei 日本"}]})");
    QCOMPARE(bodyOf(hello()), expected);
}

void TestOpenAiChatDialect::sendsEverythingThatWasSet()
{
    ChatRequest request = hello();
    request.system = QStringLiteral("Be brief.");
    request.sampling = {0.5, 0.9, 100, {QStringLiteral("END")}, QStringLiteral("high")};
    request.tools = {{QStringLiteral("now"), QStringLiteral("the time"),
                      R"({"type":"object","properties":{"tz":{"type":"string"}}})"},
                     {QStringLiteral("bare"), {}, {}}};
    const QJsonObject expected = golden(R"({"model":"gpt-6-sol","stream":true,
        "stream_options":{"include_usage":true},"temperature":0.5,"top_p":0.9,"max_tokens":100,
        "stop":["END"],"reasoning_effort":"high",
        "messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hei 日本"}],
        "tools":[{"type":"function","function":{"name":"now","description":"the time",
            "parameters":{"type":"object","properties":{"tz":{"type":"string"}}}}},
          {"type":"function","function":{"name":"bare",
            "parameters":{"type":"object","properties":{}}}}]})");
    QCOMPARE(bodyOf(request), expected);
}

void TestOpenAiChatDialect::quirksChangeNamesAndFields()
{
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.quirks.streamOptions = false;
    profile.quirks.maxTokensField = QStringLiteral("max_completion_tokens");
    profile.quirks.systemRole = QStringLiteral("developer");
    ChatRequest request = hello();
    request.system = QStringLiteral("s");
    request.sampling.maxTokens = 7;
    const QJsonObject expected = golden(R"({"model":"gpt-6-sol","stream":true,
        "max_completion_tokens":7,"messages":[{"role":"developer","content":"s"},
        {"role":"user","content":"Hei 日本"}]})");
    QCOMPARE(bodyOf(request, profile), expected);
}

void TestOpenAiChatDialect::anAnswerIsCarriedOnAsTheServerWantsIt_data()
{
    QTest::addColumn<QStringList>("takers");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("begun");
    QTest::addColumn<QString>("effort");
    QTest::addColumn<QByteArray>("last"); // message; empty: asked in words
    QTest::addColumn<bool>("flag");       // at the top
    const QStringList all{QStringLiteral("*")};
    const QByteArray plain = R"({"role":"assistant","content":"Ein hal"})";
    const QString hal = QStringLiteral("Ein hal");
    QTest::newRow("nobody") << QStringList() << QString() << hal << QString() << QByteArray()
                            << false;
    QTest::newRow("other models") << QStringList{QStringLiteral("gpt-5")} << QString() << hal
                                  << QString() << QByteArray() << false;
    QTest::newRow("this model") << QStringList{QStringLiteral("x"), QStringLiteral("gpt-6")}
                                << QString() << hal << QString() << plain << false;
    QTest::newRow("marked") << all << QStringLiteral("prefix") << hal << QString()
                            << QByteArray(
                                   R"({"role":"assistant","content":"Ein hal","prefix":true})")
                            << false;
    QTest::newRow("told") << all << QStringLiteral("continue_final_message") << hal << QString()
                          << plain << true;
    QTest::newRow("ends in a blank")
        << all << QString() << QStringLiteral("Ein hal\n") << QString() << QByteArray() << false;
    QTest::newRow("thinks first") << all << QString() << hal << QStringLiteral("high")
                                  << QByteArray() << false;
}

void TestOpenAiChatDialect::anAnswerIsCarriedOnAsTheServerWantsIt()
{
    QFETCH(QStringList, takers);
    QFETCH(QString, field);
    QFETCH(QString, begun);
    QFETCH(QString, effort);
    QFETCH(QByteArray, last);
    QFETCH(bool, flag);
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.quirks.prefill = takers;
    profile.quirks.prefillField = field;
    ChatRequest request = hello();
    request.messages.append(Message::fromText(Role::Assistant, begun));
    request.carriesOn = true;
    request.sampling.reasoningEffort = effort;
    const QJsonObject body = bodyOf(asModelTakesIt(request, profile), profile);
    const QJsonArray messages = body.value(QLatin1String("messages")).toArray();
    if (last.isEmpty()) {
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[2].toObject().value(QLatin1String("role")).toString(),
                 QStringLiteral("user"));
    } else {
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[1].toObject(), golden(last.constData()));
    }
    QCOMPARE(body.value(field).toBool(), flag);
    QCOMPARE(body.contains(QLatin1String("add_generation_prompt")), flag);
}

void TestOpenAiChatDialect::attachmentsTravelInside()
{
    ChatRequest request = hello();
    request.messages.first().parts +=
        {ImagePart{QStringLiteral("image/png"), "\x89PNG", QStringLiteral("a.png")},
         FilePart{QStringLiteral("application/pdf"), "%PDF", QStringLiteral("b.pdf")},
         FilePart{QStringLiteral("text/plain"), "plain ø", QStringLiteral("c\"<.txt")}};
    const QJsonArray messages = bodyOf(request).value(QLatin1String("messages")).toArray();
    const QJsonObject expected = golden(R"({"role":"user","content":[
        {"type":"text","text":"Hei 日本"},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw=="}},
        {"type":"file","file":{"filename":"b.pdf",
            "file_data":"data:application/pdf;base64,JVBERg=="}},
        {"type":"text","text":"<attachment name=\"c.txt\">\nplain ø\n</attachment>"}]})");
    QCOMPARE(messages.first().toObject(), expected);
}

void TestOpenAiChatDialect::recordingsTravelAsSound()
{
    ChatRequest request = hello();
    request.messages.first().parts = {
        FilePart{QStringLiteral("audio/x-wav"), "RIFF", QStringLiteral("a.wav")},
        FilePart{QStringLiteral("audio/mpeg"), "ID3", QStringLiteral("b.mp3")}};
    const QJsonArray messages = bodyOf(request).value(QLatin1String("messages")).toArray();
    const QJsonObject expected = golden(R"({"role":"user","content":[
        {"type":"input_audio","input_audio":{"data":"UklGRg==","format":"wav"}},
        {"type":"input_audio","input_audio":{"data":"SUQz","format":"mp3"}}]})");
    QCOMPARE(messages.first().toObject(), expected);
}

// OpenRouter's list of fallbacks, a server tool, routing wishes: data of the profile.
void TestOpenAiChatDialect::whatAProfileAddsLiesBelow()
{
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.extra = R"({"models":["a","b"],"model":"mine","temperature":1,
        "stream_options":{"include_usage":false,"include_obfuscation":false},
        "tools":[{"type":"web_search"}]})";
    ChatRequest request = hello();
    request.sampling.temperature = 0.5;
    request.tools = {{QStringLiteral("bare"), {}, {}}};
    const QJsonObject expected = golden(R"({"model":"gpt-6-sol","stream":true,"models":["a","b"],
        "temperature":0.5,"stream_options":{"include_usage":true,"include_obfuscation":false},
        "messages":[{"role":"user","content":"Hei 日本"}],
        "tools":[{"type":"function","function":{"name":"bare",
            "parameters":{"type":"object","properties":{}}}},{"type":"web_search"}]})");
    QCOMPARE(bodyOf(request, profile), expected);
}

void TestOpenAiChatDialect::reasoningFormatGoesWithAnEffort()
{
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.quirks.reasoningFormat = QStringLiteral("parsed");
    ChatRequest request = hello();
    const QLatin1String format("reasoning_format");
    QVERIFY(!bodyOf(request, profile).contains(format));
    request.sampling.reasoningEffort = QStringLiteral("low");
    QCOMPARE(bodyOf(request, profile).value(format).toString(), QStringLiteral("parsed"));
}

void TestOpenAiChatDialect::turnsAlternateWhereTheServerInsists()
{
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.quirks.alternateRoles = true;
    ChatRequest request = hello();
    request.system = QStringLiteral("s");
    request.messages += {
        Message{Role::User,
                {TextPart{QStringLiteral("see")}, ImagePart{QStringLiteral("image/png"), "P", {}}}},
        Message::fromText(Role::User, QStringLiteral("more")),
        Message::fromText(Role::Assistant, QStringLiteral("a")),
        Message::fromText(Role::Assistant, QStringLiteral("b")),
        Message::fromText(Role::User, QStringLiteral("c")),
    };
    const QJsonObject expected = golden(R"({"m":[
        {"role":"system","content":"s"},
        {"role":"user","content":[{"type":"text","text":"Hei 日本"},{"type":"text","text":"see"},
          {"type":"image_url","image_url":{"url":"data:image/png;base64,UA=="}},
          {"type":"text","text":"more"}]},
        {"role":"assistant","content":"a\n\nb"},
        {"role":"user","content":"c"}]})");
    const QJsonValue messages = bodyOf(request, profile).value(QLatin1String("messages"));
    QCOMPARE(QJsonObject({{QLatin1String("m"), messages}}), expected);
    QCOMPARE(bodyOf(request).value(QLatin1String("messages")).toArray().size(), 7);
}

void TestOpenAiChatDialect::toolIdsAreShortWhereTheServerInsists()
{
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.quirks.shortToolIds = true;
    ChatRequest request = hello();
    for (const char *id : {"call_0123456789abcdef", "Ab3dE6gH9", "call_ø"}) {
        const QString callId = QString::fromUtf8(id);
        request.messages +=
            {Message{Role::Assistant, {ToolCallPart{callId, QStringLiteral("now"), {}, false}}},
             Message{Role::Tool, {ToolResultPart{callId, QStringLiteral("1"), false}}}};
    }
    const QJsonArray messages = bodyOf(request, profile).value(QLatin1String("messages")).toArray();
    QCOMPARE(messages.size(), 7);
    QSet<QString> ids;
    for (qsizetype i = 1; i < messages.size(); i += 2) {
        const QString asked = messages[i]
                                  .toObject()
                                  .value(QLatin1String("tool_calls"))[0]
                                  .toObject()
                                  .value(QLatin1String("id"))
                                  .toString();
        QCOMPARE(messages[i + 1].toObject().value(QLatin1String("tool_call_id")).toString(), asked);
        QCOMPARE(asked.size(), 9);
        QVERIFY(QString::fromLatin1(asked.toLatin1()) == asked);
        ids.insert(asked);
    }
    QCOMPARE(ids.size(), 3);
    QVERIFY(ids.contains(QStringLiteral("Ab3dE6gH9")));
}

void TestOpenAiChatDialect::reasoningGoesBackBesideToolCalls()
{
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.quirks.replayReasoning = true;
    ChatRequest request = hello();
    request.messages +=
        {Message{Role::Assistant,
                 {ReasoningPart{QStringLiteral("hm"), {}, {}},
                  ToolCallPart{QStringLiteral("c"), QStringLiteral("now"), {}, false}}},
         Message{Role::Assistant,
                 {ReasoningPart{QStringLiteral("so"), {}, {}}, TextPart{QStringLiteral("Noon")}}}};
    const QLatin1String member("reasoning_content");
    const QJsonArray messages = bodyOf(request, profile).value(QLatin1String("messages")).toArray();
    QCOMPARE(messages[1].toObject().value(member).toString(), QStringLiteral("hm"));
    QVERIFY(!messages[2].toObject().contains(member));
    QVERIFY(!bodyOf(request).value(QLatin1String("messages"))[1].toObject().contains(member));
}

void TestOpenAiChatDialect::aWholeToolTurnIsWordedInOrder()
{
    ChatRequest request = hello();
    request.messages +=
        {Message{Role::Assistant,
                 {ReasoningPart{QStringLiteral("hm"), {}, {}},
                  ToolCallPart{QStringLiteral("c1"), QStringLiteral("now"), {}, false},
                  ToolCallPart{QStringLiteral("c2"), QStringLiteral("sql"),
                               QStringLiteral("SELECT 1"), true}}},
         Message{Role::Tool,
                 {ToolResultPart{QStringLiteral("c1"), QStringLiteral("12:00"), false},
                  ToolResultPart{QStringLiteral("c2"), QStringLiteral("1"), false}}},
         Message{Role::Assistant,
                 {TextPart{QStringLiteral("Noon")}, TextPart{QStringLiteral(".")},
                  RefusalPart{QStringLiteral("no more")}}},
         Message::fromText(Role::System, QStringLiteral("aside"))};
    const QJsonArray messages = bodyOf(request).value(QLatin1String("messages")).toArray();
    const QJsonObject expected = golden(R"({"m":[
        {"role":"user","content":"Hei 日本"},
        {"role":"assistant","content":null,"tool_calls":[
          {"id":"c1","type":"function","function":{"name":"now","arguments":"{}"}},
          {"id":"c2","type":"custom","custom":{"name":"sql","input":"SELECT 1"}}]},
        {"role":"tool","tool_call_id":"c1","content":"12:00"},
        {"role":"tool","tool_call_id":"c2","content":"1"},
        {"role":"assistant","content":"Noon.","refusal":"no more"},
        {"role":"system","content":"aside"}]})");
    QCOMPARE(QJsonObject({{QLatin1String("m"), messages}}), expected);
}

void TestOpenAiChatDialect::openRouterGetsItsReasoningBack()
{
    ChatRequest request = hello();
    request.messages += Message{
        Role::Assistant,
        {ReasoningPart{QStringLiteral("t"), {}, R"([{"type":"reasoning.text","text":"t"}])"},
         ReasoningPart{QStringLiteral("u"), QStringLiteral("sig"), R"({"type":"thinking"})"},
         TextPart{QStringLiteral("x")}}};
    const QJsonArray messages = bodyOf(request).value(QLatin1String("messages")).toArray();
    const QJsonObject expected = golden(R"({"role":"assistant","content":"x",
        "reasoning_details":[{"type":"reasoning.text","text":"t"}]})");
    QCOMPARE(messages.last().toObject(), expected);
}

void TestOpenAiChatDialect::emptyAnswersAreLeftOut()
{
    ChatRequest request = hello();
    request.messages.append(Message{Role::Assistant, {}});
    request.messages.append(Message::fromText(Role::User, QStringLiteral("again")));
    QCOMPARE(bodyOf(request).value(QLatin1String("messages")).toArray().size(), 2);
}

void TestOpenAiChatDialect::malformedToolSchemasAreRefused()
{
    ChatRequest request = hello();
    request.tools = {{QStringLiteral("bad"), {}, "[1"}};
    const auto encoded =
        OpenAiChatDialect().encode(request, profileAt(QStringLiteral("https://h/v1")));
    QVERIFY(!encoded);
    QCOMPARE(encoded.error().kind, ErrorKind::Configuration);
    QVERIFY(encoded.error().detail.contains(QLatin1String("bad")));
}

void TestOpenAiChatDialect::buildsTheAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("versionedPath");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *base, const char *version, bool versioned,
                        const char *url) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(version)
                            << versioned << QString::fromLatin1(url);
    };
    row("usual", "https://api.openai.com/v1", "", true,
        "https://api.openai.com/v1/chat/completions");
    row("slash", "https://api.openai.com/v1//", "", true,
        "https://api.openai.com/v1/chat/completions");
    row("no path", "http://127.0.0.1:8080", "", true, "http://127.0.0.1:8080/v1/chat/completions");
    row("only a slash", "http://127.0.0.1:8080/", "", true,
        "http://127.0.0.1:8080/v1/chat/completions");
    row("really no path", "https://api.perplexity.ai", "", false,
        "https://api.perplexity.ai/chat/completions");
    row("other path", "https://openrouter.ai/api/v1", "", true,
        "https://openrouter.ai/api/v1/chat/completions");
    row("azure classic", "https://r.openai.azure.com", "2024-10-21", true,
        "https://r.openai.azure.com/openai/deployments/my%2Fgpt/chat/completions"
        "?api-version=2024-10-21");
    row("azure deployment given", "https://r.openai.azure.com/openai/deployments/d", "2024-10-21",
        true,
        "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21");
    const char *deployed =
        "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21";
    row("azure, the whole address pasted", deployed, "2025-01-01", true, deployed);
    row("azure, the whole address and nothing else", deployed, "", true, deployed);
    row("azure, its root", "https://r.openai.azure.com/openai/", "2024-10-21", true,
        "https://r.openai.azure.com/openai/deployments/my%2Fgpt/chat/completions"
        "?api-version=2024-10-21");
    row("azure behind a gateway", "https://gate.example.org/ai", "2024-10-21", true,
        "https://gate.example.org/ai/openai/deployments/my%2Fgpt/chat/completions"
        "?api-version=2024-10-21");
    row("azure v1", "https://r.openai.azure.com/openai/v1/", "", true,
        "https://r.openai.azure.com/openai/v1/chat/completions");
    row("azure v1, a version set", "https://r.openai.azure.com/openai/v1", "2024-10-21", true,
        "https://r.openai.azure.com/openai/v1/chat/completions");
    row("azure without a version", "https://r.openai.azure.com", "", true,
        "https://r.openai.azure.com/openai/v1/chat/completions");
    row("azure's other names", "https://r.services.ai.azure.com", "", true,
        "https://r.services.ai.azure.com/openai/v1/chat/completions");
    row("the endpoint pasted", "https://h/api/v1/chat/completions/", "", true,
        "https://h/api/v1/chat/completions");
}

void TestOpenAiChatDialect::buildsTheAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, version);
    QFETCH(bool, versionedPath);
    QFETCH(QString, url);
    ProviderProfile profile = profileAt(base);
    profile.apiVersion = version;
    profile.quirks.versionedPath = versionedPath;
    ChatRequest request = hello();
    request.model = QStringLiteral("my/gpt");
    const auto encoded = OpenAiChatDialect().encode(request, profile);
    QVERIFY(encoded);
    QCOMPARE(encoded->url.toString(QUrl::FullyEncoded), url);
}

void TestOpenAiChatDialect::azureTakesItsOwnHeader()
{
    const OpenAiChatDialect dialect;
    QCOMPARE(dialect.keyHeader(profileAt(QStringLiteral("https://h/v1"))),
             (KeyHeader{"authorization", "Bearer "}));
    ProviderProfile azure = profileAt(QStringLiteral("https://r.openai.azure.com/openai/v1"));
    QCOMPARE(dialect.keyHeader(azure), (KeyHeader{"api-key", {}}));
    // A token of a directory goes where the profile says.
    QCOMPARE(keyHeaderOf(dialect, azure), (KeyHeader{"api-key", {}}));
    azure.quirks.keyHeader = QStringLiteral("bearer");
    QCOMPARE(keyHeaderOf(dialect, azure), (KeyHeader{"authorization", "Bearer "}));
    azure.quirks.keyHeader = QStringLiteral("X-Api-Key");
    QCOMPARE(keyHeaderOf(dialect, azure), (KeyHeader{"x-api-key", {}}));
}

void TestOpenAiChatDialect::theRequestCarriesProfileHeadersAndTimes()
{
    ProviderProfile profile = profileAt(QStringLiteral("https://h/v1"));
    profile.headers.insert(QStringLiteral("X-OpenRouter-Title"), QStringLiteral("Parley"));
    profile.timeouts.firstByte = std::chrono::milliseconds(5);
    profile.caFile = QStringLiteral("/ca.pem");
    const auto encoded = OpenAiChatDialect().encode(hello(), profile);
    QVERIFY(encoded);
    QCOMPARE(encoded->method, QByteArray("POST"));
    QCOMPARE(header(*encoded, "content-type"), QByteArray("application/json"));
    QCOMPARE(header(*encoded, "x-openrouter-title"), QByteArray("Parley"));
    QVERIFY(header(*encoded, "accept").contains("text/event-stream"));
    QVERIFY(header(*encoded, "authorization").isEmpty());
    QCOMPARE(encoded->firstByteTimeout, std::chrono::milliseconds(5));
    QCOMPARE(encoded->caFile, QStringLiteral("/ca.pem"));
}

void TestOpenAiChatDialect::asksForModelsAtTheSameBase()
{
    const OpenAiChatDialect dialect;
    const HttpRequest request =
        dialect.modelsRequest(profileAt(QStringLiteral("http://localhost:1234")));
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.url, QUrl(QStringLiteral("http://localhost:1234/v1/models")));
    ProviderProfile azure = profileAt(QStringLiteral("https://r.openai.azure.com"));
    azure.apiVersion = QStringLiteral("2024-10-21");
    QCOMPARE(
        dialect.modelsRequest(azure).url,
        QUrl(QStringLiteral("https://r.openai.azure.com/openai/models?api-version=2024-10-21")));
}

void TestOpenAiChatDialect::openAiItselfHearsTheNameOfTheConversation_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("follows"); // more questions with the same beginning
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("told");
    const auto openAi = QStringLiteral("https://api.openai.com/v1");
    const auto relay = QStringLiteral("https://relay.example/v1");
    QTest::newRow("OpenAI") << openAi << QString() << true << true << true;
    QTest::newRow("OpenAI by another address")
        << relay << QStringLiteral("openai") << true << true << true;
    QTest::newRow("a single question") << openAi << QString() << false << true << false;
    QTest::newRow("not wanted") << openAi << QString() << true << false << false;
    QTest::newRow("another vendor") << relay << QStringLiteral("groq") << true << true << false;
    QTest::newRow("a host that ends alike")
        << QStringLiteral("https://notopenai.com/v1") << QString() << true << true << false;
}

void TestOpenAiChatDialect::openAiItselfHearsTheNameOfTheConversation()
{
    QFETCH(QString, base);
    QFETCH(QString, preset);
    QFETCH(bool, follows);
    QFETCH(bool, wanted);
    QFETCH(bool, told);
    ProviderProfile profile;
    profile.baseUrl = QUrl(base);
    profile.preset = preset;
    profile.promptCache = wanted;
    ChatRequest request;
    request.model = QStringLiteral("gpt-6-sol");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei"))};
    request.keepsPrefix = follows;
    request.cacheKey = QStringLiteral("a-conversation");
    const auto encoded = OpenAiChatDialect().encode(request, profile);
    QVERIFY(encoded);
    const QJsonObject body = *json::parseObject(encoded->body);
    QCOMPARE(body.value(QLatin1String("prompt_cache_key")).toString(),
             told ? request.cacheKey : QString());
}

QTEST_GUILESS_MAIN(TestOpenAiChatDialect)
#include "tst_openaichatdialect.moc"
