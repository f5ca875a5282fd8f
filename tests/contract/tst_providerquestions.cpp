// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The questions of the Provider port that have one answer: exact counts, embeddings, what a key may
// spend. Each dialect words them as its vendor does, or refuses before anything is sent.
#include "base/json.h"
#include "providers/directory.h"
#include "providers/httpprovider.h"
#include "providers/presets.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QTest>

using namespace parley;

namespace {

ProviderProfile profileOf(const QString &preset)
{
    ProviderProfile profile = findPreset(loadPresets(), preset)->profile;
    if (profile.baseUrl.isEmpty()) {
        profile.baseUrl = QUrl(QStringLiteral("https://r.openai.azure.com"));
    }
    profile.quirks.keyRequired = false;
    return profile;
}

ChatRequest asking()
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.system = QStringLiteral("Be brief.");
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei 日本"))};
    request.tools = {{QStringLiteral("now"), {}, R"({"type":"object"})"}};
    request.sampling.temperature = 0.5;
    return request;
}

EmbeddingRequest embedding(std::optional<int> dimensions = {})
{
    return {QStringLiteral("e"), {QStringLiteral("one"), QStringLiteral("日本")}, dimensions};
}

// A provider of a preset on a transport that answers everything alike.
struct Stage
{
    explicit Stage(const QString &preset, const FakeResponse &response = jsonResponse("{}"))
        : profile(profileOf(preset))
        , provider(transport, clock, *findDialect(profile.dialect), profile)
    {
        transport.answer({}, response);
    }

    [[nodiscard]] const HttpRequest &sent() const { return transport.record().requests.last(); }

    FakeClock clock;
    FakeTransport transport;
    ProviderProfile profile;
    HttpProvider provider;
};

template <class T>
Result<T> result(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); })
               ? future.result()
               : Result<T>(Unexpected(ErrorKind::Timeout, QStringLiteral("no answer")));
}

template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QString() : QString(errorKindName(result.error().kind));
}

} // namespace

class TestProviderQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAreAskedAsTheVendorDoes_data();
    void countsAreAskedAsTheVendorDoes();
    void countsThatAreNotOfferedAreNotAsked_data();
    void countsThatAreNotOfferedAreNotAsked();
    void badCountsAreErrors_data();
    void badCountsAreErrors();
    void textsAreEmbeddedAsTheVendorDoes_data();
    void textsAreEmbeddedAsTheVendorDoes();
    void theOrderOfVectorsIsTheOrderOfTexts();
    void packedVectorsAreRead();
    void badEmbeddingsAreErrors_data();
    void badEmbeddingsAreErrors();
    void embeddingsThatAreNotOfferedAreNotAsked();
    void aKeysAccountIsRead();
    void anAccountThatIsNotOfferedIsNotAsked();
    void theKeyGoesWithEveryQuestion();
    void withoutAKeyNothingIsSent();
    void destroyingTheProviderForgetsTheQuestion();
};

void TestProviderQuestions::countsAreAskedAsTheVendorDoes_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *preset, const char *url, const char *body,
                        const char *answer) {
        QTest::newRow(name) << QString::fromLatin1(preset) << QString::fromLatin1(url)
                            << QByteArray(body) << QByteArray(answer);
    };
    row("anthropic", "anthropic", "https://api.anthropic.com/v1/messages/count_tokens",
        R"({"model":"m","system":"Be brief.",
            "messages":[{"role":"user","content":[{"type":"text","text":"Hei 日本"}]}],
            "tools":[{"name":"now","input_schema":{"type":"object"}}]})",
        R"({"input_tokens":42})");
    row("gemini", "gemini", "https://generativelanguage.googleapis.com/v1beta/models/m:countTokens",
        R"({"generateContentRequest":{"model":"models/m",
            "systemInstruction":{"parts":[{"text":"Be brief."}]},
            "contents":[{"role":"user","parts":[{"text":"Hei 日本"}]}],
            "tools":[{"functionDeclarations":[{"name":"now","description":"",
                      "parametersJsonSchema":{"type":"object"}}]}]}})",
        R"({"totalTokens":42,"promptTokensDetails":[]})");
    const char *chat = R"({"model":"m","add_generation_prompt":true,
        "messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hei 日本"}],
        "tools":[{"type":"function","function":{"name":"now","parameters":{"type":"object"}}}]})";
    row("llama.cpp", "llamacpp", "http://127.0.0.1:9931/v1/chat/completions/input_tokens", chat,
        R"({"object":"response.input_tokens","input_tokens":42})");
    row("vllm", "vllm", "http://127.0.0.1:8000/tokenize", chat,
        R"({"count":42,"max_model_len":4096,"tokens":[1,2]})");
}

void TestProviderQuestions::countsAreAskedAsTheVendorDoes()
{
    QFETCH(QString, preset);
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    Stage stage(preset, jsonResponse(answer));
    const auto count = result(stage.provider.countTokens(asking(), {}));
    QVERIFY2(count, qPrintable(count ? QString() : count.error().detail));
    QCOMPARE(*count, qint64(42));
    QCOMPARE(stage.sent().method, QByteArray("POST"));
    QCOMPARE(stage.sent().url.toString(QUrl::FullyEncoded), url);
    QCOMPARE(*json::parseObject(stage.sent().body), *json::parseObject(body));
}

void TestProviderQuestions::countsThatAreNotOfferedAreNotAsked_data()
{
    QTest::addColumn<QString>("preset");
    for (const char *preset : {"openai", "openrouter", "groq", "ollama", "lmstudio", "azure"}) {
        QTest::newRow(preset) << QString::fromLatin1(preset);
    }
}

void TestProviderQuestions::countsThatAreNotOfferedAreNotAsked()
{
    QFETCH(QString, preset);
    Stage stage(preset);
    const auto count = result(stage.provider.countTokens(asking(), {}));
    QCOMPARE(kindOf(count), QStringLiteral("configuration"));
    QVERIFY2(count.error().detail.contains(stage.profile.title), qPrintable(count.error().detail));
    QVERIFY(stage.transport.record().requests.isEmpty());
}

void TestProviderQuestions::badCountsAreErrors_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<QString>("kind");
    QTest::newRow("wrong key")
        << jsonResponse(
               R"({"type":"error","error":{"type":"authentication_error","message":"no"}})", 401)
        << QStringLiteral("auth");
    QTest::newRow("old server") << jsonResponse("{}", 404) << QStringLiteral("model_not_found");
    QTest::newRow("no JSON") << jsonResponse("<html>") << QStringLiteral("transport");
    QTest::newRow("no number") << jsonResponse(R"({"input_tokens":"7"})")
                               << QStringLiteral("transport");
    QTest::newRow("negative") << jsonResponse(R"({"input_tokens":-1})")
                              << QStringLiteral("transport");
    QTest::newRow("a fraction") << jsonResponse(R"({"input_tokens":1.5})")
                                << QStringLiteral("transport");
    QTest::newRow("refused") << refusedConnection() << QStringLiteral("transport");
}

void TestProviderQuestions::badCountsAreErrors()
{
    QFETCH(FakeResponse, response);
    QFETCH(QString, kind);
    Stage stage(QStringLiteral("anthropic"), response);
    QCOMPARE(kindOf(result(stage.provider.countTokens(asking(), {}))), kind);
    // A question that can't be asked is not sent.
    const auto before = stage.transport.record().requests.size();
    QCOMPARE(kindOf(result(stage.provider.countTokens(ChatRequest(), {}))),
             QStringLiteral("configuration"));
    QCOMPARE(stage.transport.record().requests.size(), before);
}

void TestProviderQuestions::textsAreEmbeddedAsTheVendorDoes_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *preset, const char *url, const char *body, const char *answer) {
        QTest::newRow(preset) << QString::fromLatin1(preset) << QString::fromLatin1(url)
                              << QByteArray(body) << QByteArray(answer);
    };
    const char *plain = R"({"model":"e","input":["one","日本"],"encoding_format":"float",
                            "dimensions":2})";
    const char *list = R"({"object":"list","data":[
        {"object":"embedding","index":0,"embedding":[0.5,-1]},
        {"object":"embedding","index":1,"embedding":[0,2]}],
        "usage":{"prompt_tokens":7,"total_tokens":7}})";
    row("openai", "https://api.openai.com/v1/embeddings", plain, list);
    row("llamacpp", "http://127.0.0.1:9931/v1/embeddings", plain, list);
    row("azure",
        "https://r.openai.azure.com/openai/deployments/e/embeddings?api-version=2024-10-21", plain,
        list);
    row("gemini", "https://generativelanguage.googleapis.com/v1beta/models/e:batchEmbedContents",
        R"({"requests":[
            {"model":"models/e","content":{"parts":[{"text":"one"}]},"outputDimensionality":2},
            {"model":"models/e","content":{"parts":[{"text":"日本"}]},"outputDimensionality":2}]})",
        R"({"embeddings":[{"values":[0.5,-1]},{"values":[0,2]}]})");
    row("ollama", "http://127.0.0.1:11434/api/embed",
        R"({"model":"e","input":["one","日本"],"dimensions":2})",
        R"({"model":"e","embeddings":[[0.5,-1],[0,2]],"prompt_eval_count":7})");
}

void TestProviderQuestions::textsAreEmbeddedAsTheVendorDoes()
{
    QFETCH(QString, preset);
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    Stage stage(preset, jsonResponse(answer));
    const auto embeddings = result(stage.provider.embed(embedding(2), {}));
    QVERIFY2(embeddings, qPrintable(embeddings ? QString() : embeddings.error().detail));
    QCOMPARE(embeddings->vectors, (QList<QList<float>>{{0.5F, -1.F}, {0.F, 2.F}}));
    QCOMPARE(embeddings->tokens.value_or(7), qint64(7));
    QCOMPARE(stage.sent().url.toString(QUrl::FullyEncoded), url);
    QCOMPARE(*json::parseObject(stage.sent().body), *json::parseObject(body));
}

void TestProviderQuestions::theOrderOfVectorsIsTheOrderOfTexts()
{
    Stage stage(
        QStringLiteral("openai"),
        jsonResponse(R"({"data":[{"index":1,"embedding":[2]},{"index":0,"embedding":[1]}]})"));
    const auto embeddings = result(stage.provider.embed(embedding(), {}));
    QVERIFY(embeddings);
    QCOMPARE(embeddings->vectors, (QList<QList<float>>{{1.F}, {2.F}}));
    QVERIFY(!embeddings->tokens);
}

// Little-endian floats in base64: 0.5 and -1, then 2.
void TestProviderQuestions::packedVectorsAreRead()
{
    Stage stage(
        QStringLiteral("openai"),
        jsonResponse(R"({"data":[{"embedding":"AAAAPwAAgL8="},{"embedding":"AAAAQA=="}]})"));
    const auto embeddings = result(stage.provider.embed(embedding(), {}));
    QVERIFY(embeddings);
    QCOMPARE(embeddings->vectors, (QList<QList<float>>{{0.5F, -1.F}, {2.F}}));
}

void TestProviderQuestions::badEmbeddingsAreErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("one is missing") << QByteArray(R"({"data":[{"embedding":[1]}]})");
    QTest::newRow("one is empty") << QByteArray(R"({"data":[{"embedding":[1]},{"embedding":[]}]})");
    QTest::newRow("one comes twice")
        << QByteArray(R"({"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]})");
    QTest::newRow("a word in it") << QByteArray(
        R"({"data":[{"embedding":[1]},{"embedding":[1,"x"]}]})");
    QTest::newRow("half a number")
        << QByteArray(R"({"data":[{"embedding":[1]},{"embedding":"AAAAPwA="}]})");
    QTest::newRow("an index far away")
        << QByteArray(R"({"data":[{"embedding":[1]},{"index":99999999,"embedding":[1]}]})");
    QTest::newRow("an index below")
        << QByteArray(R"({"data":[{"embedding":[1]},{"index":-1,"embedding":[1]}]})");
}

void TestProviderQuestions::badEmbeddingsAreErrors()
{
    QFETCH(QByteArray, answer);
    Stage stage(QStringLiteral("openai"), jsonResponse(answer));
    QCOMPARE(kindOf(result(stage.provider.embed(embedding(), {}))), QStringLiteral("transport"));
    QCOMPARE(kindOf(result(stage.provider.embed({QStringLiteral("e"), {}, {}}, {}))),
             QStringLiteral("configuration"));
}

void TestProviderQuestions::embeddingsThatAreNotOfferedAreNotAsked()
{
    Stage stage(QStringLiteral("anthropic"));
    const auto embeddings = result(stage.provider.embed(embedding(), {}));
    QCOMPARE(kindOf(embeddings), QStringLiteral("configuration"));
    QVERIFY(embeddings.error().detail.contains(QLatin1String("Anthropic")));
    QVERIFY(stage.transport.record().requests.isEmpty());
}

void TestProviderQuestions::aKeysAccountIsRead()
{
    Stage stage(QStringLiteral("openrouter"),
                jsonResponse(R"({"data":{"label":"sk-or-v1-0e6...1c9","limit":20,"usage":4.25,
                    "limit_remaining":15.75,"is_free_tier":false,"usage_daily":1}})"));
    const auto account = result(stage.provider.account({}));
    QVERIFY(account);
    QCOMPARE(stage.sent().url, QUrl(QStringLiteral("https://openrouter.ai/api/v1/key")));
    QCOMPARE(account->used, Money::fromDecimal(u"4.25"));
    QCOMPARE(account->limit, Money::fromDecimal(u"20"));
    QCOMPARE(account->remaining, Money::fromDecimal(u"15.75"));
    QCOMPARE(account->label, QStringLiteral("sk-or-v1-0e6...1c9"));

    Stage open(QStringLiteral("openrouter"),
               jsonResponse(R"({"data":{"limit":null,"usage":0,"is_free_tier":true}})"));
    const auto free = result(open.provider.account({}));
    QVERIFY(free && free->freeTier && !free->limit && !free->remaining);

    Stage broken(QStringLiteral("openrouter"), jsonResponse(R"({"data":7})"));
    QCOMPARE(kindOf(result(broken.provider.account({}))), QStringLiteral("transport"));
}

void TestProviderQuestions::anAccountThatIsNotOfferedIsNotAsked()
{
    for (const char *preset : {"openai", "anthropic", "gemini", "ollama"}) {
        Stage stage(QString::fromLatin1(preset));
        QCOMPARE(kindOf(result(stage.provider.account({}))), QStringLiteral("configuration"));
        QVERIFY(stage.transport.record().requests.isEmpty());
    }
}

void TestProviderQuestions::theKeyGoesWithEveryQuestion()
{
    Stage stage(QStringLiteral("llamacpp"), jsonResponse("{}"));
    const Secret key(QByteArray("planted-0123456789"));
    (void)result(stage.provider.countTokens(asking(), key));
    (void)result(stage.provider.embed(embedding(), key));
    (void)result(stage.provider.models(key));
    const QList<HttpRequest> requests = stage.transport.record().requests;
    QCOMPARE(requests.size(), 3);
    for (const HttpRequest &request : requests) {
        const std::pair<QByteArray, QByteArray> expected{"authorization",
                                                         "Bearer planted-0123456789"};
        QVERIFY(request.headers.contains(expected));
        QVERIFY(!request.body.contains("planted"));
    }
}

void TestProviderQuestions::withoutAKeyNothingIsSent()
{
    ProviderProfile profile = profileOf(QStringLiteral("openrouter"));
    profile.quirks.keyRequired = true;
    FakeClock clock;
    FakeTransport transport;
    HttpProvider provider(transport, clock, *findDialect(profile.dialect), profile);
    QCOMPARE(kindOf(result(provider.account({}))), QStringLiteral("configuration"));
    QCOMPARE(kindOf(result(provider.embed(embedding(), {}))), QStringLiteral("configuration"));
    QVERIFY(transport.record().requests.isEmpty());
}

void TestProviderQuestions::destroyingTheProviderForgetsTheQuestion()
{
    FakeResponse hanging = jsonResponse("{");
    hanging.hangs = true;
    auto stage = std::make_unique<Stage>(QStringLiteral("anthropic"), hanging);
    int heard = 0;
    QObject context;
    stage->provider.countTokens(asking(), {}).then(&context, [&heard](const Result<qint64> &) {
        ++heard;
    });
    stage.reset();
    QTest::qWait(5);
    QCOMPARE(heard, 0);
}

QTEST_GUILESS_MAIN(TestProviderQuestions)
#include "tst_providerquestions.moc"
