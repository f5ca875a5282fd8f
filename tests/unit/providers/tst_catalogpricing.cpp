// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/catalogpricing.h"
#include "providers/wirebill.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace parley;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

PricedExchange exchange(const char *vendor, const char *model, const char *dialect,
                        const QByteArray &usage, const QByteArray &request = "{}")
{
    PricedExchange asked;
    asked.vendor = QLatin1String(vendor);
    asked.model = QLatin1String(model);
    asked.dialect = QLatin1String(dialect);
    asked.usage = object(usage);
    asked.request = object(request);
    asked.at = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    return asked;
}

} // namespace

class TestCatalogPricing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // See make-usages.mjs for where the figures come from.
    void recordedUsagesCostWhatTheInvoiceSays_data()
    {
        QTest::addColumn<QJsonObject>("line");
        QFile file(QStringLiteral(PARLEY_TEST_DATA "/prices/usages.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.size() >= 200);
        for (const QByteArray &text : lines) {
            const QJsonObject line = object(text);
            QTest::newRow(qPrintable(line[QLatin1String("id")].toString() + u' ' +
                                     line[QLatin1String("model")].toString()))
                << line;
        }
    }
    void recordedUsagesCostWhatTheInvoiceSays()
    {
        QFETCH(QJsonObject, line);
        PricedExchange asked;
        asked.vendor = line[QLatin1String("provider")].toString();
        asked.model = line[QLatin1String("model")].toString();
        asked.dialect = line[QLatin1String("dialect")].toString();
        asked.at = QDateTime::fromString(line[QLatin1String("at")].toString(), Qt::ISODate);
        asked.usage = line[QLatin1String("usage_raw")].toObject();
        asked.request = line[QLatin1String("request")].toObject();
        static PriceShelf shelf; // read once for all rows
        CatalogPricing pricing(shelf);
        const PriceAnswer answer = pricing.price(asked);
        QCOMPARE(answer.bill.status, Bill::Status::Priced);
        QCOMPARE(QString::number(answer.bill.total.nano()),
                 line[QLatin1String("nano_usd")].toString());
        QVERIFY(line[QLatin1String("why")].toString() != QLatin1String("unexplained"));
    }

    void unitsAreDisjoint_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QString>("units");
        QTest::newRow("sounds in and out")
            << QStringLiteral("openai-chat")
            << QByteArray(R"({"prompt_tokens":100,"completion_tokens":50,"prompt_tokens_details":)"
                          R"({"audio_tokens":60,"cached_tokens":10},"completion_tokens_details":)"
                          R"({"audio_tokens":20,"reasoning_tokens":5}})")
            << QStringLiteral("input 30, cache_read 10, input_audio 60, output 25, "
                              "output_audio 20, reasoning 5, request 1");
        QTest::newRow("kinds of cache")
            << QStringLiteral("openai-responses")
            << QByteArray(R"({"input_tokens":100,"output_tokens":1,"input_tokens_details":)"
                          R"({"cache_write_tokens":40,"cache_write_tokens_details":)"
                          R"({"ttl_30m_tokens":10,"ttl_12h_tokens":30}}})")
            << QStringLiteral("input 60, cache_write 10, cache_write_12h 30, output 1, request 1");
        QTest::newRow("written for an hour")
            << QStringLiteral("anthropic")
            << QByteArray(R"({"input_tokens":5,"cache_creation_input_tokens":30,)"
                          R"("cache_read_input_tokens":7,"cache_creation":)"
                          R"({"ephemeral_5m_input_tokens":10,"ephemeral_1h_input_tokens":20},)"
                          R"("output_tokens":9,"server_tool_use":{"web_search_requests":2}})")
            << QStringLiteral("input 5, cache_read 7, cache_write 10, cache_write_1h 20, "
                              "output 9, web_search 2, request 1");
        QTest::newRow("content of many kinds")
            << QStringLiteral("gemini")
            << QByteArray(
                   R"({"promptTokenCount":100,"cachedContentTokenCount":30,"toolUsePromptTokenCount":8,)"
                   R"("promptTokensDetails":[{"modality":"TEXT","tokenCount":40},)"
                   R"({"modality":"AUDIO","tokenCount":60}],"cacheTokensDetails":)"
                   R"([{"modality":"AUDIO","tokenCount":20}],"candidatesTokenCount":11,)"
                   R"("candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":4}],)"
                   R"("thoughtsTokenCount":3})")
            << QStringLiteral("input 38, cache_read 10, input_audio 40, cache_read_audio 20, "
                              "output 7, output_image 4, reasoning 3, request 1");
        QTest::newRow("in the answer it came with")
            << QStringLiteral("anthropic")
            << QByteArray(R"({"id":"x","usage":{"input_tokens":5,"output_tokens":9}})")
            << QStringLiteral("input 5, output 9, request 1");
        QTest::newRow("contradictions are no credit")
            << QStringLiteral("openai-chat")
            << QByteArray(
                   R"({"prompt_tokens":10,"completion_tokens":2,"prompt_tokens_details":)"
                   R"({"cached_tokens":50},"completion_tokens_details":{"audio_tokens":-4}})")
            << QStringLiteral("cache_read 50, output 2, request 1");
        QTest::newRow("no counts")
            << QStringLiteral("openai-chat") << QByteArray("{}") << QString();
        QTest::newRow("texts for counts")
            << QStringLiteral("anthropic") << QByteArray(R"({"input_tokens":"12"})") << QString();
        QTest::newRow("no such dialect")
            << QStringLiteral("klingon") << QByteArray(R"({"input_tokens":12})") << QString();
    }
    void unitsAreDisjoint()
    {
        QFETCH(QString, dialect);
        QFETCH(QByteArray, usage);
        const auto billed = billedUnits(dialect, object(usage));
        QStringList words;
        for (std::size_t i = 0; billed && i < billedKinds; ++i) {
            const auto what = static_cast<Billed>(i);
            if (billed->count(what)) {
                words.append(
                    QStringLiteral("%1 %2").arg(billedName(what)).arg(billed->count(what)));
            }
        }
        words.sort();
        QFETCH(QString, units);
        QStringList expected = units.isEmpty() ? QStringList() : units.split(QStringLiteral(", "));
        expected.sort();
        QCOMPARE(words, expected);
    }

    void whoAnsweredDecidesWhatItCosts_data()
    {
        QTest::addColumn<PricedExchange>("asked");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("nano");
        const QByteArray ten = R"({"prompt_tokens":10,"completion_tokens":10})";
        const auto row = [](const char *name, const PricedExchange &asked, Bill::Status status,
                            qint64 nano = 0) {
            QTest::newRow(name) << asked << int(status) << nano;
        };
        row("own server", exchange("ollama", "llama4", "ollama", R"({"eval_count":3})"),
            Bill::Status::Free);
        PricedExchange local = exchange("openai", "gpt-6-luna", "openai-chat", ten);
        local.address = QUrl(QStringLiteral("http://127.0.0.1:8080/v1"));
        row("this machine", local, Bill::Status::Free);
        row("unknown model", exchange("openai", "gpt-99", "openai-chat", ten),
            Bill::Status::Unknown);
        row("unknown vendor", exchange("acme", "gpt-6-luna", "openai-chat", ten),
            Bill::Status::Unknown);
        PricedExchange elsewhere = exchange("", "gpt-6-luna", "openai-chat", ten);
        elsewhere.address = QUrl(QStringLiteral("https://relay.example.org/v1"));
        row("an address nobody knows", elsewhere, Bill::Status::Unknown);
        elsewhere.address = QUrl(QStringLiteral("https://api.openai.com/v1"));
        row("the vendor's address", elsewhere, Bill::Status::Priced, 6000);
        row("reported",
            exchange("openrouter", "a/b", "openai-chat",
                     R"({"prompt_tokens":10,"completion_tokens":1,"cost":0.00125})"),
            Bill::Status::Reported, 1250000);
        row("reported, with the person's own key",
            exchange("openrouter", "a/b", "openai-chat",
                     R"({"prompt_tokens":10,"cost":0.001,"is_byok":true,)"
                     R"("cost_details":{"upstream_inference_cost":0.02}})"),
            Bill::Status::Reported, 21000000);
        row("flexible",
            exchange("openai", "gpt-6-luna", "openai-chat", ten, R"({"service_tier":"flex"})"),
            Bill::Status::Priced, 3000);
        row("a tier nobody prices",
            exchange("openai", "gpt-6-luna", "openai-chat", ten, R"({"service_tier":"priority"})"),
            Bill::Status::Unknown);
        row("in one country",
            exchange("anthropic", "claude-opus-5-5", "anthropic",
                     R"({"input_tokens":10,"output_tokens":0,"inference_geo":"us"})"),
            Bill::Status::Priced, 44000);
        row("fast",
            exchange("anthropic", "claude-opus-5-5", "anthropic",
                     R"({"input_tokens":10,"speed":"fast"})"),
            Bill::Status::Unknown);
        row("a free model",
            exchange("openrouter", "meta-llama/llama-3.1-8b-instruct:free", "openai-chat", ten),
            Bill::Status::Free);
    }
    void whoAnsweredDecidesWhatItCosts()
    {
        QFETCH(PricedExchange, asked);
        PriceShelf shelf;
        CatalogPricing pricing(shelf);
        const PriceAnswer answer = pricing.price(asked);
        QTEST(int(answer.bill.status), "status");
        QTEST(qint64(answer.bill.total.nano()), "nano");
    }

    void listsOfModelsAreCompletedNotOverruled()
    {
        ProviderProfile profile;
        profile.baseUrl = QUrl(QStringLiteral("https://api.anthropic.com"));
        ModelInfo said{QStringLiteral("claude-opus-5-5"), {}, 5, {}, {}, {}, {}, {}, Money(), {}};
        ModelInfo silent{QStringLiteral("claude-haiku-5-5"), {}, {}, {}, {}, {}, {}, {}, {}, {}};
        ModelInfo unknown{QStringLiteral("claude-9"), {}, {}, {}, {}, {}, {}, {}, {}, {}};
        QList<ModelInfo> models{said, silent, unknown};
        PriceShelf shelf;
        CatalogPricing pricing(shelf);
        pricing.complete(models, profile, QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
        QCOMPARE(models[0].context, std::optional<qint64>(5));
        QCOMPARE(models[0].inputPerMillion, std::optional(Money()));
        QVERIFY(!models[0].outputPerMillion);
        QCOMPARE(models[0].maxOutput, std::optional<qint64>(128000));
        QCOMPARE(models[1].context, std::optional<qint64>(1000000));
        QCOMPARE(models[1].inputPerMillion, std::optional(Money::fromNano(100000000)));
        QCOMPARE(models[1].outputPerMillion, std::optional(Money::fromNano(500000000)));
        QCOMPARE(models[2], unknown);

        // Elsewhere the same name may cost something else.
        profile.baseUrl = QUrl(QStringLiteral("https://relay.example.org/v1"));
        QList<ModelInfo> others{silent};
        pricing.complete(others, profile, QDateTime::currentDateTimeUtc());
        QCOMPARE(others.first(), silent);
    }

    void whatOnePaysOneselfGoesBeforeTheList()
    {
        ProviderProfile profile;
        profile.dialect = QStringLiteral("openai-chat");
        profile.baseUrl = QUrl(QStringLiteral("https://api.openai.com/v1"));
        profile.prices = {{QStringLiteral("gpt-6-luna"),
                           Money::fromNano(3'000'000'000),
                           Money::fromNano(7'000'000'000),
                           Money::fromNano(500'000'000),
                           {}},
                          {QStringLiteral("my-own"), Money(), Money(), {}, {}}};
        const QDateTime at(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const QByteArray usage = R"({"prompt_tokens":100,"completion_tokens":10,)"
                                 R"("prompt_tokens_details":{"cached_tokens":40}})";
        PriceShelf shelf;
        CatalogPricing pricing(shelf);
        const auto cost = pricing.cost(profile, QStringLiteral("GPT-6-Luna"), usage, at);
        QVERIFY(cost);
        QCOMPARE(cost->amount.nano(), qint64(60 * 3000 + 40 * 500 + 10 * 7000));
        QCOMPARE(cost->row, QStringLiteral("own"));
        QCOMPARE(cost->pricesOf, at.date());
        QCOMPARE(cost->saved, std::optional(Money::fromNano(40 * 2500)));
        BilledUnits units;
        units.add(Billed::Output, 1000);
        QCOMPARE(pricing.quote(profile, QStringLiteral("gpt-6-luna"), units, at).total.nano(),
                 qint64(7'000'000));
        // A price of nothing is one, and a model of a name alike is another.
        const auto given = pricing.cost(profile, QStringLiteral("my-own"), usage, at);
        QVERIFY(given && given->amount == Money() && given->basis == Cost::Basis::Priced);
        QVERIFY(!pricing.cost(profile, QStringLiteral("my-own-2"), usage, at));
        // Also in one's own network, where nothing costs anything else.
        profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/v1"));
        QCOMPARE(pricing.cost(profile, QStringLiteral("gpt-6-luna"), usage, at)->amount,
                 cost->amount);
        QCOMPARE(pricing.cost(profile, QStringLiteral("other"), usage, at)->basis,
                 Cost::Basis::Free);
        QList<ModelInfo> models{
            {QStringLiteral("gpt-6-luna"), {}, {}, {}, {}, {}, {}, {}, Money::fromNano(1), {}}};
        pricing.complete(models, profile, at);
        QCOMPARE(models.first().inputPerMillion, std::optional(Money::fromNano(3'000'000'000)));
    }

    void aRetiredModelIsPricedAndSaid()
    {
        PriceShelf shelf;
        CatalogPricing pricing(shelf);
        const PriceAnswer answer = pricing.price(exchange(
            "openai", "gpt-4", "openai-chat", R"({"prompt_tokens":1000,"completion_tokens":0})"));
        QCOMPARE(answer.bill.total.nano(), qint64(30000000));
        QCOMPARE(answer.row, QStringLiteral("openai/gpt-4"));
        QVERIFY(answer.notes.contains(QStringLiteral("gpt-5.6-sol")));
    }
};

QTEST_GUILESS_MAIN(TestCatalogPricing)
#include "tst_catalogpricing.moc"
