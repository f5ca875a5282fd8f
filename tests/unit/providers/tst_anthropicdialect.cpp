// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "providers/anthropicdialect.h"
#include "providers/requestparts.h"

#include <QTest>

using namespace parley;

namespace {

ProviderProfile profileAt(const QString &base = QStringLiteral("https://api.anthropic.com"))
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("anthropic");
    profile.baseUrl = QUrl(base);
    return profile;
}

ChatRequest hello()
{
    ChatRequest request;
    request.model = QStringLiteral("claude-sonnet-5-5");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei"))};
    return request;
}

QJsonObject bodyOf(const ChatRequest &request, const ProviderProfile &profile = profileAt())
{
    const auto encoded = AnthropicDialect().encode(request, profile);
    return encoded ? *json::parseObject(encoded->body) : QJsonObject();
}

QJsonObject golden(const char *text)
{
    return *json::parseObject(text);
}

QJsonObject messagesOf(const ChatRequest &request)
{
    return {{QLatin1String("m"), bodyOf(request).value(QLatin1String("messages"))}};
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

class TestAnthropicDialect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longConversationsAreMarkedForTheCache();
    void whatDoesNotPayIsNotMarked();
    void sendsALimitEvenWhenNoneWasSet();
    void sendsEverythingThatWasSet();
    void theNewVersionTakesNoSampling_data();
    void theNewVersionTakesNoSampling();
    void temperatureEndsAtOne();
    void attachmentsBecomeBlocks();
    void filesItCannotReadAreRefused();
    void thinkingGoesBackUnchanged();
    void onlyItsOwnThinkingGoesBack();
    void toolResultsStandTogether();
    void systemMessagesMoveToTheTop();
    void whatPausedGoesBackAsItCame();
    void buildsTheAddress_data();
    void buildsTheAddress();
    void namesVersionAndKeyHeader();
    void readsTheListOfModels();
    void refusesWhatIsNoListOfModels_data();
    void refusesWhatIsNoListOfModels();
};

void TestAnthropicDialect::sendsALimitEvenWhenNoneWasSet()
{
    const QJsonObject expected = golden(R"({"model":"claude-sonnet-5-5","stream":true,
        "max_tokens":16384,
        "messages":[{"role":"user","content":[{"type":"text","text":"Hei"}]}]})");
    QCOMPARE(bodyOf(hello()), expected);
}

void TestAnthropicDialect::sendsEverythingThatWasSet()
{
    ChatRequest request = hello();
    request.system = QStringLiteral("Be brief.");
    request.sampling = {0.5, 0.9, 100, {QStringLiteral("END")}, QStringLiteral("high")};
    request.tools = {{QStringLiteral("now"), QStringLiteral("the time"), R"({"type":"object"})"}};
    const QJsonObject expected = golden(R"({"model":"claude-sonnet-5-5","stream":true,
        "max_tokens":100,"system":"Be brief.","temperature":0.5,"top_p":0.9,
        "stop_sequences":["END"],"thinking":{"type":"adaptive","display":"summarized"},
        "output_config":{"effort":"high"},
        "tools":[{"name":"now","description":"the time","input_schema":{"type":"object"}}],
        "messages":[{"role":"user","content":[{"type":"text","text":"Hei"}]}]})");
    QCOMPARE(bodyOf(request), expected);
    request.sampling.reasoningEffort = QStringLiteral("none");
    const QJsonObject disabled = golden(R"({"type":"disabled"})");
    QCOMPARE(bodyOf(request).value(QLatin1String("thinking")).toObject(), disabled);
}

void TestAnthropicDialect::theNewVersionTakesNoSampling_data()
{
    QTest::addColumn<Sampling>("sampling");
    QTest::addColumn<bool>("accepted");
    Sampling temperature;
    temperature.temperature = 1.0;
    Sampling topP;
    topP.topP = 1.0;
    Sampling limit;
    limit.maxTokens = 5;
    QTest::newRow("temperature, even the default") << temperature << false;
    QTest::newRow("top_p") << topP << false;
    QTest::newRow("limit") << limit << true;
    QTest::newRow("nothing") << Sampling() << true;
}

void TestAnthropicDialect::theNewVersionTakesNoSampling()
{
    QFETCH(Sampling, sampling);
    QFETCH(bool, accepted);
    ProviderProfile profile = profileAt();
    profile.apiVersion = QStringLiteral("2026-10-21");
    ChatRequest request = hello();
    request.sampling = sampling;
    const auto encoded = AnthropicDialect().encode(request, profile);
    QCOMPARE(encoded.has_value(), accepted);
    if (accepted) {
        QCOMPARE(header(*encoded, "anthropic-version"), QByteArray("2026-10-21"));
    } else {
        QCOMPARE(encoded.error().kind, ErrorKind::Configuration);
    }
}

void TestAnthropicDialect::temperatureEndsAtOne()
{
    ChatRequest request = hello();
    request.sampling.temperature = 1.5;
    QCOMPARE(AnthropicDialect().encode(request, profileAt()).error().kind,
             ErrorKind::Configuration);
}

void TestAnthropicDialect::attachmentsBecomeBlocks()
{
    ChatRequest request = hello();
    request.messages.first().parts +=
        {ImagePart{QStringLiteral("image/png"), "\x89PNG", {}},
         FilePart{QStringLiteral("application/pdf"), "%PDF", QStringLiteral("b.pdf")},
         FilePart{QStringLiteral("text/markdown"), "# ø", {}}};
    const QJsonObject expected = golden(R"({"m":[{"role":"user","content":[
        {"type":"text","text":"Hei"},
        {"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw=="}},
        {"type":"document","title":"b.pdf","source":{"type":"base64",
            "media_type":"application/pdf","data":"JVBERg=="}},
        {"type":"document","source":{"type":"text","media_type":"text/plain","data":"# ø"}}]}]})");
    QCOMPARE(messagesOf(request), expected);
}

void TestAnthropicDialect::filesItCannotReadAreRefused()
{
    ChatRequest request = hello();
    request.messages.first().parts += FilePart{QStringLiteral("application/zip"), "PK", {}};
    const auto encoded = AnthropicDialect().encode(request, profileAt());
    QVERIFY(!encoded);
    QCOMPARE(encoded.error().kind, ErrorKind::Configuration);
}

void TestAnthropicDialect::thinkingGoesBackUnchanged()
{
    ChatRequest request = hello();
    request.messages += Message{
        Role::Assistant,
        {ReasoningPart{QStringLiteral("hm"), QStringLiteral("sig=="), R"({"type":"thinking"})"},
         ReasoningPart{{}, {}, R"({"type":"redacted_thinking","data":"xyz"})"},
         TextPart{QStringLiteral("Let me look.")},
         ToolCallPart{QStringLiteral("t1"), QStringLiteral("now"), {}, false},
         ToolCallPart{QStringLiteral("t2"), QStringLiteral("at"),
                      QStringLiteral("{\"tz\":\"Oslo\"}"), false}}};
    const QJsonObject expected = golden(R"({"m":[
        {"role":"user","content":[{"type":"text","text":"Hei"}]},
        {"role":"assistant","content":[
          {"type":"thinking","thinking":"hm","signature":"sig=="},
          {"type":"redacted_thinking","data":"xyz"},
          {"type":"text","text":"Let me look."},
          {"type":"tool_use","id":"t1","name":"now","input":{}},
          {"type":"tool_use","id":"t2","name":"at","input":{"tz":"Oslo"}}]}]})");
    QCOMPARE(messagesOf(request), expected);
}

void TestAnthropicDialect::onlyItsOwnThinkingGoesBack()
{
    ChatRequest request = hello();
    request.messages += Message{
        Role::Assistant,
        {ReasoningPart{QStringLiteral("unsigned"), {}, {}},
         ReasoningPart{QStringLiteral("g"), QStringLiteral("gemini"), R"({"thoughtSignature":1})"},
         ReasoningPart{QStringLiteral("o"), {}, R"([{"type":"reasoning.text"}])"},
         TextPart{QStringLiteral("x")}, TextPart{}}};
    const QJsonObject expected = golden(R"({"m":[
        {"role":"user","content":[{"type":"text","text":"Hei"}]},
        {"role":"assistant","content":[{"type":"text","text":"x"}]}]})");
    QCOMPARE(messagesOf(request), expected);
}

void TestAnthropicDialect::toolResultsStandTogether()
{
    ChatRequest request = hello();
    request.messages +=
        {Message{Role::Tool, {ToolResultPart{QStringLiteral("t1"), QStringLiteral("a"), false}}},
         Message{Role::Tool, {ToolResultPart{QStringLiteral("t2"), QStringLiteral("b"), true}}},
         Message::fromText(Role::User, QStringLiteral("and?"))};
    request.messages.removeFirst();
    const QJsonObject expected = golden(R"({"m":[{"role":"user","content":[
        {"type":"tool_result","tool_use_id":"t1","content":"a"},
        {"type":"tool_result","tool_use_id":"t2","content":"b","is_error":true},
        {"type":"text","text":"and?"}]}]})");
    QCOMPARE(messagesOf(request), expected);
}

void TestAnthropicDialect::whatPausedGoesBackAsItCame()
{
    ChatRequest request = hello();
    request.messages.append(Message::fromText(Role::Assistant, QStringLiteral("Let me look.")));
    const QByteArray replay =
        R"({"dialect":"anthropic","container":"box","content":[{"type":"text","text":"Let me look."},
            {"type":"server_tool_use","id":"s","name":"web_search","input":{"query":"日本"}},
            {"type":"web_search_tool_result","tool_use_id":"s","content":[{"encrypted_content":"E="}]}]})";
    request.messages.last().parts.prepend(ReasoningPart{{}, {}, replay});
    request.carriesOn = true;
    const QJsonObject expected = golden(R"({"model":"claude-sonnet-5-5","stream":true,
        "max_tokens":16384,"container":"box","messages":[
        {"role":"user","content":[{"type":"text","text":"Hei"}]},
        {"role":"assistant","content":[{"type":"text","text":"Let me look."},
            {"type":"server_tool_use","id":"s","name":"web_search","input":{"query":"日本"}},
            {"type":"web_search_tool_result","tool_use_id":"s",
             "content":[{"encrypted_content":"E="}]}]}]})");
    QCOMPARE(bodyOf(asModelTakesIt(request, profileAt())), expected);
    // Another vendor's means nothing here: then the model is asked in words.
    request.messages.last().parts.first() =
        ReasoningPart{{}, {}, R"({"dialect":"elsewhere","content":[{"type":"text"}]})"};
    const QByteArray asked = json::compact(bodyOf(asModelTakesIt(request, profileAt())));
    QVERIFY(asked.contains("exact character"));
    QVERIFY(asked.contains("Let me look."));
}

void TestAnthropicDialect::systemMessagesMoveToTheTop()
{
    ChatRequest request = hello();
    request.system = QStringLiteral("one");
    request.messages.prepend(Message::fromText(Role::System, QStringLiteral("two")));
    QCOMPARE(bodyOf(request).value(QLatin1String("system")).toString(),
             QStringLiteral("one\n\ntwo"));
}

void TestAnthropicDialect::buildsTheAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("usual") << QStringLiteral("https://api.anthropic.com")
                           << QStringLiteral("https://api.anthropic.com/v1/messages");
    QTest::newRow("version given") << QStringLiteral("http://127.0.0.1:4010/v1/")
                                   << QStringLiteral("http://127.0.0.1:4010/v1/messages");
    QTest::newRow("below a path") << QStringLiteral("https://h/anthropic")
                                  << QStringLiteral("https://h/anthropic/v1/messages");
}

void TestAnthropicDialect::buildsTheAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    QCOMPARE(AnthropicDialect().encode(hello(), profileAt(base))->url, QUrl(url));
}

void TestAnthropicDialect::namesVersionAndKeyHeader()
{
    const AnthropicDialect dialect;
    QCOMPARE(dialect.keyHeader(profileAt()), (KeyHeader{"x-api-key", {}}));
    const auto encoded = dialect.encode(hello(), profileAt());
    QCOMPARE(header(*encoded, "anthropic-version"), QByteArray("2023-06-01"));
    const HttpRequest models = dialect.modelsRequest(profileAt());
    QCOMPARE(models.url, QUrl(QStringLiteral("https://api.anthropic.com/v1/models?limit=1000")));
    QCOMPARE(header(models, "anthropic-version"), QByteArray("2023-06-01"));
}

void TestAnthropicDialect::readsTheListOfModels()
{
    const auto models = AnthropicDialect().parseModels(R"({"data":[
        {"id":"claude-x","display_name":"Claude X","max_input_tokens":200000,"max_tokens":64000,
         "capabilities":{"image_input":{"supported":true},"thinking":{"supported":false}}},
        {"id":"bare"},{"display_name":"no id"},7],"has_more":false})");
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->first().title, QStringLiteral("Claude X"));
    QCOMPARE(models->first().context, std::optional<qint64>(200'000));
    QCOMPARE(models->first().maxOutput, std::optional<qint64>(64'000));
    QCOMPARE(models->first().vision, std::optional(true));
    QCOMPARE(models->first().reasoning, std::optional(false));
    QCOMPARE(models->last().title, QStringLiteral("bare"));
    QVERIFY(!models->last().context);
}

void TestAnthropicDialect::refusesWhatIsNoListOfModels_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no data") << QByteArray("{}");
    QTest::newRow("data of a wrong type") << QByteArray(R"({"data":{}})");
}

void TestAnthropicDialect::refusesWhatIsNoListOfModels()
{
    QFETCH(QByteArray, body);
    QVERIFY(!AnthropicDialect().parseModels(body));
}

void TestAnthropicDialect::longConversationsAreMarkedForTheCache()
{
    ChatRequest request = hello();
    request.keepsPrefix = true;
    request.system = QStringLiteral("Be brief. ").repeated(1000);
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body.value(QLatin1String("cache_control")).toObject(),
             golden(R"({"type":"ephemeral"})"));
    // The mark stands beside the messages, which stay as they are.
    request.keepsPrefix = false;
    QJsonObject unmarked = body;
    unmarked.remove(QLatin1String("cache_control"));
    QCOMPARE(bodyOf(request), unmarked);
}

void TestAnthropicDialect::whatDoesNotPayIsNotMarked()
{
    const QLatin1String mark("cache_control");
    ChatRequest request = hello();
    request.keepsPrefix = true;
    QVERIFY(!bodyOf(request).contains(mark)); // too short to be kept anywhere
    request.system = QStringLiteral("Be brief. ").repeated(1000);
    ProviderProfile profile = profileAt();
    profile.promptCache = false;
    QVERIFY(!bodyOf(request, profile).contains(mark)); // by the person's choice
    profile.promptCache = true;
    profile.extra = R"({"cache_control":{"type":"ephemeral","ttl":"1h"}})";
    QCOMPARE(bodyOf(request, profile).value(mark).toObject(),
             golden(R"({"type":"ephemeral","ttl":"1h"})")); // the person may say more
}

QTEST_GUILESS_MAIN(TestAnthropicDialect)
#include "tst_anthropicdialect.moc"
