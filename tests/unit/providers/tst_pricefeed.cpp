// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/pricefeed.h"
#include "providers/pricemerge.h"

#include "chat/pricecatalog.h"

#include <QJsonDocument>
#include <QTest>

using namespace parley;

namespace {

using L1 = QLatin1String;

const QStringList vendors{QStringLiteral("openai"), QStringLiteral("openrouter"),
                          QStringLiteral("x-ai")};

QJsonObject row(const PriceFeed &feed, const char *vendor, qsizetype at = 0)
{
    return feed.rows.value(L1(vendor)).at(at).toObject();
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray genai(const QByteArray &models, const char *vendor = "openai")
{
    return QByteArray("[{'id':'VENDOR','models':[").replace("VENDOR", vendor).replace('\'', '"') +
           models + "]}]";
}

QByteArray genaiModel(const QByteArray &id, const QByteArray &prices)
{
    return QByteArray("{'id':'ID','match':{'equals':'ID'},'prices':")
               .replace("ID", id)
               .replace('\'', '"') +
           prices + "}";
}

// What ships, in the tests of merging: one row from the package, one added by hand.
QJsonObject shipped()
{
    return object(R"({"format":1,"as_of":"2026-11-21","source":"test","providers":[
        {"id":"openai","host":"https:..api\\.openai\\.com","factors":{"batch":0.5},"models":[
            {"id":"old","names":["old","old-2"],"context":100,"retired":"2026-01-01",
             "replacement":"new","terms":[{"rates":{"input":1,"output":2}}]},
            {"id":"mine","names":["mine"],"src":"by hand",
             "terms":[{"rates":{"input":5,"output":6}}]}]},
        {"id":"openrouter","host":"https:..openrouter\\.ai","models":[
            {"id":"a/b","names":["a/b","b"],"terms":[{"rates":{"input":1,"output":2}}]}]}]})");
}

DatedFeed feedOf(PriceSource source, const QByteArray &bytes, QDate day)
{
    return {source, day, readPriceFeed(source, bytes, vendors).value()};
}

const QDate later(2026, 12, 1);
const QDate earlier(2026, 11, 1);

PriceTerms termsOf(const QJsonObject &list, const char *vendor, const char *model)
{
    const auto catalog = PriceCatalog::read(list);
    const auto found = catalog ? catalog->find(L1(vendor), QString::fromUtf8(model),
                                               QDateTime(later, QTime(0, 0), Qt::UTC))
                               : std::nullopt;
    return found ? found->terms : PriceTerms();
}

qint64 inputOf(const QJsonObject &list, const char *vendor, const char *model, qint64 prompt = 0)
{
    const PriceTerms terms = termsOf(list, vendor, model);
    const auto rate = terms.rates.find(Billed::Input);
    return rate != terms.rates.end() && rate->second ? rate->second->forPrompt(prompt) : -1;
}

} // namespace

class TestPriceFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aModelOfGenaiPricesBecomesARow()
    {
        const auto feed = readPriceFeed(
            PriceSource::GenaiPrices,
            genai(R"({"id":"M-1","match":{"or":[{"starts_with":"m-1"},{"equals":"m.one"},
                {"regex":"^m-1-x\\d$"}]},"context_window":1000,"deprecated":true,"prices":[
                {"prices":{"input_mtok":{"base":1.5,"tiers":[{"start":200000,"price":3}]},
                 "output_mtok":2,"requests_kcount":14}},
                {"constraint":{"start_date":"2027-01-01","type":"start_date"},
                 "prices":{"input_mtok":4}}]})"),
            vendors);
        QVERIFY(feed);
        QCOMPARE(feed->sound, 1);
        QCOMPARE(feed->skipped, 0);
        QCOMPARE(row(*feed, "openai"),
                 object(R"({"id":"M-1","names":["m-1","m.one"],"beginnings":["m-1"],
                 "patterns":["^m-1-x\\d$"],"context":1000,"deprecated":true,"terms":[
                 {"rates":{"input":[1.5,[200000,3]],"output":2,"request":14}},
                 {"from":"2027-01-01","rates":{"input":4}}]})"));
    }

    void aModelOfOpenRouterKeepsItsPricesExact()
    {
        const auto feed = readPriceFeed(
            PriceSource::OpenRouter,
            R"({"data":[{"id":"a/B","context_length":8,"architecture":{"input_modalities":["text",
            "image"]},"supported_parameters":["tools"],"top_provider":{"max_completion_tokens":4},
            "pricing":{"prompt":"0.000000123","completion":"1.5e-7","request":"0.001",
            "input_cache_read":"0","image":"0.1","web_search":"-1","overrides":[
            {"min_prompt_tokens":200001,"prompt":"0.000000246"}]}},
            {"id":"c/d:free","pricing":{"prompt":"0","completion":"0"}},
            {"id":"auto","pricing":{"prompt":"-1","completion":"-1"}}]})",
            vendors);
        QVERIFY(feed);
        QCOMPARE(feed->sound, 3);
        QCOMPARE(row(*feed, "openrouter"),
                 object(R"({"id":"a/B","names":["a/b"],"context":8,"max_output":4,"vision":true,
                 "tools":true,"reasoning":false,"terms":[{"rates":{"input":[0.123,[200000,0.246]],
                 "output":0.15,"request":1,"web_search":null}}]})"));
        QVERIFY(row(*feed, "openrouter", 1)[L1("terms")][0][L1("rates")].toObject().isEmpty());
        QVERIFY(row(*feed, "openrouter", 2)[L1("terms")][0][L1("rates")][L1("input")].isNull());
    }

    void aModelOfModelsDevBecomesARow()
    {
        const auto feed = readPriceFeed(
            PriceSource::ModelsDev,
            R"({"xai":{"models":{"grok":{"limit":{"context":10,"output":5},"tool_call":true,
            "reasoning":false,"status":"deprecated","modalities":{"input":["text"]},"cost":{"input":1,
            "output":2,"tiers":[{"input":3,"output":4,"tier":{"type":"context","size":128000}}]}}}},
            "openai":{"models":{"plan":{"limit":{"context":9,"output":3},
            "cost":{"input":0,"output":0}}}}})",
            vendors);
        QVERIFY(feed);
        QCOMPARE(row(*feed, "x-ai"),
                 object(R"({"id":"grok","names":["grok"],"context":10,"max_output":5,"vision":false,
                 "tools":true,"reasoning":false,"deprecated":true,"terms":[{"rates":{
                 "input":[1,[128000,3]],"output":[2,[128000,4]]}}]})"));
        // Nothing is no price.
        QVERIFY(!row(*feed, "openai").contains(L1("terms")));
    }

    void badRowsAreSkippedAndCounted_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("no id") << genaiModel("", R"({"input_mtok":1})");
        QTest::newRow("no rule") << QByteArray(R"({"id":"x","prices":{"input_mtok":1}})");
        QTest::newRow("no object") << QByteArray("7");
        QTest::newRow("no prices") << QByteArray(R"({"id":"x","match":{"equals":"x"}})");
        QTest::newRow("a negative price") << genaiModel("x", R"({"input_mtok":-1})");
        QTest::newRow("a price beyond reason") << genaiModel("x", R"({"input_mtok":1e9})");
        QTest::newRow("a price as text") << genaiModel("x", R"({"input_mtok":"1"})");
        QTest::newRow("no price where one belongs") << genaiModel("x", R"({"input_mtok":null})");
        QTest::newRow("no number of tokens")
            << genaiModel("x", R"({"input_mtok":{"base":1,"tiers":[{"start":"a","price":1}]}})");
        QTest::newRow("an id of two lines") << genaiModel("a\\nb", R"({"input_mtok":1})");
        QTest::newRow("an endless id") << genaiModel(QByteArray(5000, 'x'), R"({"input_mtok":1})");
        QTest::newRow("a pattern that is none")
            << QByteArray("{'id':'x','match':{'regex':'(($'},'prices':{'input_mtok':1}}")
                   .replace('\'', '"');
        QByteArray endless = "{'id':'x','match':" + QByteArray("{'or':[").repeated(50) +
                             "{'equals':'x'}" + QByteArray("]}").repeated(50) +
                             ",'prices':{'input_mtok':1}}";
        QTest::newRow("rules without end") << endless.replace('\'', '"');
        QTest::newRow("a condition nobody knows")
            << genaiModel("x", R"([{"constraint":{"type":"moon"},"prices":{"input_mtok":1}}])");
    }
    void badRowsAreSkippedAndCounted()
    {
        QFETCH(QByteArray, model);
        const QByteArray good = genaiModel("good", R"({"input_mtok":1})");
        const auto feed =
            readPriceFeed(PriceSource::GenaiPrices, genai(good + ',' + model), vendors);
        QVERIFY(feed);
        QCOMPARE(feed->sound, 1);
        QCOMPARE(feed->skipped, 1);
        QCOMPARE(feed->examples.size(), 1);
        QVERIFY(feed->examples.first().size() < 300);
        QCOMPARE(feed->rows.value(QStringLiteral("openai")).size(), 1);
    }

    void aFileThatIsNoListIsRefusedWhole_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QByteArray>("bytes");
        const int genaiPrices = static_cast<int>(PriceSource::GenaiPrices);
        const int openRouter = static_cast<int>(PriceSource::OpenRouter);
        const int modelsDev = static_cast<int>(PriceSource::ModelsDev);
        const QByteArray good = genaiModel("good", R"({"input_mtok":1})");
        QTest::newRow("nothing") << genaiPrices << QByteArray();
        QTest::newRow("a page") << genaiPrices << QByteArray("<html>");
        QTest::newRow("cut off") << genaiPrices << genai(good).chopped(1);
        QTest::newRow("an object") << genaiPrices << QByteArray("{}");
        QTest::newRow("empty") << genaiPrices << QByteArray("[]");
        QTest::newRow("of others") << genaiPrices << genai(good, "nobody");
        QTest::newRow("mostly bad") << genaiPrices << genai(good + ",{},{}");
        QTest::newRow("no models") << openRouter << QByteArray(R"({"data":{}})");
        QTest::newRow("an array") << modelsDev << QByteArray("[]");
        QTest::newRow("no providers") << modelsDev << QByteArray(R"({"openai":3})");
        QTest::newRow("deep") << modelsDev << QByteArray(100'000, '[');
    }
    void aFileThatIsNoListIsRefusedWhole()
    {
        QFETCH(int, source);
        QFETCH(QByteArray, bytes);
        const auto feed = readPriceFeed(static_cast<PriceSource>(source), bytes, vendors);
        QVERIFY(!feed);
        QVERIFY(!feed.error().detail.isEmpty());
    }

    void aPatternFromOutsideCannotSearchForLong()
    {
        const QJsonObject evil =
            object(R"({"id":"x","names":["x"],"patterns":["^(a+)+(a+)+(a+)+(a+)+b$"],
                   "terms":[{"rates":{"input":1}}]})");
        QJsonObject list = shipped();
        QJsonArray providers = list[L1("providers")].toArray();
        QJsonObject first = providers[0].toObject();
        first.insert(L1("models"), QJsonArray{evil});
        providers[0] = first;
        list.insert(L1("providers"), providers);
        const auto catalog = PriceCatalog::read(list);
        QVERIFY(catalog);
        // Without a limit this takes longer than any test may.
        QVERIFY(!catalog->find(QStringLiteral("openai"), QString(2000, u'a'),
                               QDateTime::currentDateTimeUtc()));
    }

    void genaiPricesTakesThePlaceOfWhatShips()
    {
        const QJsonObject list = mergePrices(
            shipped(), {feedOf(PriceSource::GenaiPrices,
                               genai(genaiModel("old", R"({"input_mtok":7,"output_mtok":8})") +
                                     ',' + genaiModel("新", R"({"input_mtok":9})")),
                               earlier)});
        QCOMPARE(inputOf(list, "openai", "old"), qint64(7'000'000'000));
        QCOMPARE(inputOf(list, "openai", "新"), qint64(9'000'000'000));
        const auto catalog = PriceCatalog::read(list);
        const auto found = catalog->find(QStringLiteral("openai"), QStringLiteral("old"),
                                         QDateTime(later, QTime(0, 0), Qt::UTC));
        QCOMPARE(found->model->asOf, earlier);
        QCOMPARE(found->model->source, QStringLiteral("genai-prices"));
        // What it does not say stays known.
        QCOMPARE(found->model->replacement, QStringLiteral("new"));
        QCOMPARE(found->model->context, std::optional<qint64>(100));
        QCOMPARE(found->terms.factors.at(QStringLiteral("batch")), 500);
    }

    void whatWasAddedByHandGoesWhenAListIsNewer()
    {
        const QByteArray bytes = genai(genaiModel("mine", R"({"input_mtok":9})"));
        const auto merged = [&bytes](QDate day) {
            return mergePrices(shipped(), {feedOf(PriceSource::GenaiPrices, bytes, day)});
        };
        QCOMPARE(inputOf(merged(earlier), "openai", "mine"), qint64(5'000'000'000));
        QCOMPARE(inputOf(merged(QDate(2026, 11, 21)), "openai", "mine"), qint64(5'000'000'000));
        QCOMPARE(inputOf(merged(later), "openai", "mine"), qint64(9'000'000'000));
    }

    void nothingBecomesFreeBecauseAListSaysNothing()
    {
        const QJsonObject list = mergePrices(
            shipped(), {feedOf(PriceSource::GenaiPrices,
                               genai(genaiModel("old", "{}") + ',' + genaiModel("other", "{}") +
                                     ',' + genaiModel("some:free", "{}")),
                               later)});
        QCOMPARE(inputOf(list, "openai", "old"), qint64(1'000'000'000));
        const auto catalog = PriceCatalog::read(list);
        const QDateTime at(later, QTime(0, 0), Qt::UTC);
        QVERIFY(!catalog->find(QStringLiteral("openai"), QStringLiteral("other"), at));
        QVERIFY(catalog->find(QStringLiteral("openai"), QStringLiteral("some:free"), at));
    }

    void openRouterAloneSaysWhatItsModelsCost()
    {
        const QByteArray own =
            R"({"data":[{"id":"a/b","pricing":{"prompt":"0.000003","completion":"0.000004"}}]})";
        const QJsonObject list = mergePrices(
            shipped(),
            {feedOf(PriceSource::OpenRouter, own, earlier),
             feedOf(PriceSource::GenaiPrices,
                    genai(genaiModel("a/b", R"({"input_mtok":9})"), "openrouter"), later)});
        QCOMPARE(inputOf(list, "openrouter", "a/b"), qint64(3'000'000'000));
    }

    void modelsDevFillsWhatIsMissing()
    {
        const QByteArray bytes = R"({"openai":{"models":{
            "old":{"limit":{"context":200,"output":50},"cost":{"input":77,"output":77}},
            "old-2":{"limit":{"context":1,"output":1},"cost":{"input":77,"output":77}},
            "fresh":{"limit":{"context":300,"output":60},"cost":{"input":4,"output":5}}}}})";
        const QJsonObject list =
            mergePrices(shipped(), {feedOf(PriceSource::ModelsDev, bytes, later)});
        QCOMPARE(inputOf(list, "openai", "old"), qint64(1'000'000'000));
        QCOMPARE(inputOf(list, "openai", "old-2"), qint64(1'000'000'000));
        QCOMPARE(inputOf(list, "openai", "fresh"), qint64(4'000'000'000));
        const auto catalog = PriceCatalog::read(list);
        QCOMPARE(catalog
                     ->find(QStringLiteral("openai"), QStringLiteral("old"),
                            QDateTime(later, QTime(0, 0), Qt::UTC))
                     ->model->context,
                 std::optional<qint64>(200));
    }

    void whatChangedIsToldWithTheOldPrice()
    {
        PriceReport report;
        report.sources = {{QStringLiteral("genai-prices"), {}, {}, {}},
                          {QStringLiteral("models.dev"), {}, {}, {}}};
        const QJsonObject before = shipped();
        const QJsonObject after = mergePrices(
            before,
            {feedOf(PriceSource::GenaiPrices,
                    genai(genaiModel("old",
                                     R"({"input_mtok":{"base":1,"tiers":[{"start":9,"price":3}]},
                                     "output_mtok":1.5})") +
                          ',' + genaiModel("new", R"({"input_mtok":1})")),
                    later)});
        comparePrices(before, after, QDateTime(later, QTime(0, 0), Qt::UTC), report);
        QCOMPARE(report.sources.first().added, 1);
        QCOMPARE(report.sources.first().changed, 1);
        QCOMPARE(report.sources.last().changed, 0);
        const QString name = QStringLiteral("openai/old");
        const auto nano = [](qint64 amount) { return std::optional(Money::fromNano(amount)); };
        const QList<PriceChange> expected{
            {name, Billed::Input, nano(1'000'000'000), nano(3'000'000'000), 9},
            {name, Billed::Output, nano(2'000'000'000), nano(1'500'000'000), 0}};
        QCOMPARE(report.changes, expected);
        PriceReport again;
        comparePrices(after, after, QDateTime(later, QTime(0, 0), Qt::UTC), again);
        QVERIFY(again.changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPriceFeed)
#include "tst_pricefeed.moc"
