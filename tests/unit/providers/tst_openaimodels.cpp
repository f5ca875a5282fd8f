// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaimodels.h"

#include <QTest>

using namespace parley;

class TestOpenAiModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openAiSaysOnlyIds();
    void openRouterSaysPricesAndAbilities();
    void contextHasManyNames_data();
    void contextHasManyNames();
    void bareArraysAreListsToo();
    void variablePricesAreNoPrices_data();
    void variablePricesAreNoPrices();
    void nonsenseIsAnError_data();
    void nonsenseIsAnError();
};

void TestOpenAiModels::openAiSaysOnlyIds()
{
    const auto models = parseOpenAiModels(
        R"({"object":"list","data":[{"id":"gpt-6-sol","object":"model","owned_by":"openai"},{}]})");
    QVERIFY(models);
    ModelInfo expected;
    expected.id = QStringLiteral("gpt-6-sol");
    expected.title = expected.id;
    QCOMPARE(*models, QList<ModelInfo>{expected});
}

void TestOpenAiModels::openRouterSaysPricesAndAbilities()
{
    const auto models = parseOpenAiModels(R"({"data":[{"id":"a/b","name":"A: B",
        "context_length":200000,"architecture":{"input_modalities":["text","image"]},
        "pricing":{"prompt":"0.000003","completion":"1.5e-5"},
        "top_provider":{"max_completion_tokens":64000},
        "supported_parameters":["tools","reasoning"]}]})");
    QVERIFY(models);
    const ModelInfo &model = models->first();
    QCOMPARE(model.title, QStringLiteral("A: B"));
    QCOMPARE(model.context, std::optional<qint64>(200'000));
    QCOMPARE(model.maxOutput, std::optional<qint64>(64'000));
    QCOMPARE(model.vision, std::optional(true));
    QCOMPARE(model.tools, std::optional(true));
    QCOMPARE(model.reasoning, std::optional(true));
    QCOMPARE(model.inputPerMillion, Money::fromDecimal(u"3"));
    QCOMPARE(model.outputPerMillion, Money::fromDecimal(u"15"));
}

void TestOpenAiModels::contextHasManyNames_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("context");
    QTest::newRow("openrouter") << QByteArray(R"("context_length":5)") << qint64(5);
    QTest::newRow("groq") << QByteArray(R"("context_window":5)") << qint64(5);
    QTest::newRow("vllm") << QByteArray(R"("max_model_len":5)") << qint64(5);
    QTest::newRow("mistral") << QByteArray(R"("max_context_length":5)") << qint64(5);
    QTest::newRow("llama.cpp") << QByteArray(R"("meta":{"n_ctx_train":5})") << qint64(5);
    QTest::newRow("zero") << QByteArray(R"("context_length":0)") << qint64(-1);
    QTest::newRow("negative") << QByteArray(R"("context_length":-4)") << qint64(-1);
    QTest::newRow("text") << QByteArray(R"("context_length":"5")") << qint64(-1);
}

void TestOpenAiModels::contextHasManyNames()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, context);
    const auto models = parseOpenAiModels(R"({"data":[{"id":"x",)" + members + "}]}");
    QVERIFY(models);
    QCOMPARE(models->first().context.value_or(-1), context);
}

void TestOpenAiModels::bareArraysAreListsToo()
{
    const auto models = parseOpenAiModels(R"([{"id":"a","display_name":"A"},{"id":"b"}])");
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->first().title, QStringLiteral("A"));
}

void TestOpenAiModels::variablePricesAreNoPrices_data()
{
    QTest::addColumn<QByteArray>("price");
    QTest::newRow("variable") << QByteArray(R"("-1")");
    QTest::newRow("empty") << QByteArray(R"("")");
    QTest::newRow("number") << QByteArray("0.1");
    QTest::newRow("word") << QByteArray(R"("free")");
}

void TestOpenAiModels::variablePricesAreNoPrices()
{
    QFETCH(QByteArray, price);
    const auto models =
        parseOpenAiModels(R"({"data":[{"id":"x","pricing":{"prompt":)" + price + "}}]}");
    QVERIFY(models);
    QVERIFY(!models->first().inputPerMillion);
}

void TestOpenAiModels::nonsenseIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>hello");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("text") << QByteArray(R"("models")");
    QTest::newRow("data is no list") << QByteArray(R"({"data":"none"})");
}

void TestOpenAiModels::nonsenseIsAnError()
{
    QFETCH(QByteArray, body);
    const auto models = parseOpenAiModels(body);
    QVERIFY(!models);
    QCOMPARE(models.error().kind, ErrorKind::Transport);
}

QTEST_GUILESS_MAIN(TestOpenAiModels)
#include "tst_openaimodels.moc"
