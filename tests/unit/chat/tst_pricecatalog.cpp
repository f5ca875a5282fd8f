// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/pricecatalog.h"

#include <QDateTime>
#include <QTest>

using namespace parley;

namespace {

QDateTime at(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
}

QByteArray listOf(const QByteArray &models)
{
    return QByteArrayLiteral("{'format':1,'as_of':'2026-11-21','source':'test','providers':"
                             "[{'id':'v','name':'V','host':'v','also':['vee'],'models':[")
               .replace('\'', '"') +
           models + QByteArrayLiteral("]}]}");
}

qint64 inputPrice(const PriceCatalog &catalog, const char *vendor, const char *model,
                  const QDateTime &when)
{
    const auto found = catalog.find(QLatin1String(vendor), QLatin1String(model), when);
    return found ? found->terms.rates.at(Billed::Input)->nano : -1;
}

} // namespace

class TestPriceCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsAreFoundByNameOrVersionOnly_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("row"); // empty: unknown
        const auto row = [](const char *vendor, const char *model, const char *expected) {
            QTest::newRow(model) << QString(QLatin1String(vendor)) << QString(QLatin1String(model))
                                 << QString(QLatin1String(expected));
        };
        row("openai", "gpt-6-luna", "gpt-6-luna");
        row("openai", "GPT-6-Luna", "gpt-6-luna");
        row("openai", "gpt-6.2-sol-2026-11-17", "gpt-6.2-sol");
        row("openai", "gpt-6.2-sol-mini", "");
        row("openai", "gpt-6.2", "");
        row("openai", "gpt-5-mini-2025-08-07", "gpt-5-mini");
        row("openai", "gpt-5-mini-pro", "");
        row("openai", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-0613"); // dearer than its sibling
        row("anthropic", "claude-sonnet-5", "claude-sonnet-5");
        row("anthropic", "claude-sonnet-5-5", "claude-sonnet-5-5");
        row("anthropic", "claude-sonnet-5-5-20261001", "claude-sonnet-5-5");
        row("anthropic", "claude-sonnet-5-20260901", "claude-sonnet-5");
        row("anthropic", "claude-sonnet-5-6", "");
        row("anthropic", "claude-haiku-4-5@20251001", "claude-haiku-4-5");
        row("anthropic", "claude-3-opus-20240229", "claude-3-opus-latest");
        row("anthropic", "claude-3-opus-large", "");
        row("google", "models/gemini-3.8-flash", "gemini-3.8-flash");
        row("google", "gemini-3.8-flash-preview-09-2026", "gemini-3.8-flash");
        row("google", "gemini-3.8-flash-lite", "");
        row("google", "gemini-2.5-pro-preview-06-05", "gemini-2.5-pro");
        row("google", "gemini-2.5-pro-preview-tts", "gemini-2.5-pro-tts");
        row("nobody", "gpt-6-luna", "");
    }
    void modelsAreFoundByNameOrVersionOnly()
    {
        QFETCH(QString, vendor);
        QFETCH(QString, model);
        QFETCH(QString, row);
        static const PriceCatalog catalog = PriceCatalog::embedded(); // read once for all rows
        const auto found = catalog.find(vendor, model, at("2026-11-21T00:00:00Z"));
        QCOMPARE(found ? found->model->id : QString(), row);
    }

    void oldNamesStayKnownWithTheirReplacement()
    {
        const PriceCatalog catalog = PriceCatalog::embedded();
        const QDateTime now = at("2026-11-21T00:00:00Z");
        for (const char *model : {"gpt-4", "gpt-4-turbo", "gpt-3.5-turbo"}) {
            const auto found = catalog.find(QStringLiteral("openai"), QLatin1String(model), now);
            QVERIFY2(found, model);
            QCOMPARE(found->model->retired, QDate(2026, 10, 23));
            QVERIFY(found->model->replacement.startsWith(QStringLiteral("gpt-5.6")));
        }
        for (const char *model : {"claude-3-opus-20240229", "claude-3-sonnet-20240229",
                                  "claude-3-haiku-20240307", "claude-instant-1.2"}) {
            const auto found = catalog.find(QStringLiteral("anthropic"), QLatin1String(model), now);
            QVERIFY2(found && found->model->retired, model);
            QVERIFY(catalog.find(QStringLiteral("anthropic"), found->model->replacement, now));
        }
    }

    void pricesFollowTheirDates()
    {
        const PriceCatalog catalog = PriceCatalog::embedded();
        QCOMPARE(inputPrice(catalog, "google", "gemini-3.8-flash", at("2026-12-31T23:59:59Z")),
                 qint64(750000000));
        QCOMPARE(inputPrice(catalog, "google", "gemini-3.8-flash", at("2027-01-01T00:00:00Z")),
                 qint64(1500000000));
        // 01:00 there is still last year here
        QCOMPARE(inputPrice(catalog, "google", "gemini-3.8-flash", at("2027-01-01T01:00:00+02:00")),
                 qint64(750000000));
    }

    void pricesFollowTheHour()
    {
        const auto catalog =
            PriceCatalog::read(listOf(R"({"id":"m","names":["m"],"terms":[{"rates":{"input":1}},
                {"daily":["16:30:00Z","00:30:00Z"],"rates":{"input":2}}]})"));
        QVERIFY(catalog);
        QCOMPARE(inputPrice(*catalog, "v", "m", at("2026-11-21T16:29:59Z")), qint64(1000000000));
        QCOMPARE(inputPrice(*catalog, "v", "m", at("2026-11-21T16:30:00Z")), qint64(2000000000));
        QCOMPARE(inputPrice(*catalog, "v", "m", at("2026-11-22T00:29:00Z")), qint64(2000000000));
        QCOMPARE(inputPrice(*catalog, "v", "m", at("2026-11-22T00:30:00Z")), qint64(1000000000));
    }

    void vendorsAreKnownByNameAndAddress()
    {
        const PriceCatalog catalog = PriceCatalog::embedded();
        QCOMPARE(catalog.vendorNamed(u"Gemini"), QStringLiteral("google"));
        QCOMPARE(catalog.vendorNamed(u"xai"), QStringLiteral("x-ai"));
        QCOMPARE(catalog.vendorNamed(u"elsewhere"), QString());
        QCOMPARE(catalog.vendorAt(QUrl(QStringLiteral("https://api.openai.com/v1"))),
                 QStringLiteral("openai"));
        QCOMPARE(
            catalog.vendorAt(QUrl(QStringLiteral("https://generativelanguage.googleapis.com/"))),
            QStringLiteral("google"));
        // An address that only begins like a vendor's is not that vendor's.
        QCOMPARE(catalog.vendorAt(QUrl(QStringLiteral("https://api.openai.com.example.org/v1"))),
                 QString());
        QCOMPARE(catalog.vendorOf(QStringLiteral("claude-opus-5-5"), at("2026-11-21T00:00:00Z")),
                 QStringLiteral("anthropic"));
    }

    void aBrokenRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("nonsense") << QString();
        QTest::newRow("other format")
            << QByteArray(R"({"format":2})") << QStringLiteral("format 1");
        QTest::newRow("negative price")
            << listOf(R"({"id":"m","names":["m"],"terms":[{"rates":{"input":-1}}]})")
            << QStringLiteral("m: input");
        QTest::newRow("text for a price")
            << listOf(R"({"id":"m","names":["m"],"terms":[{"rates":{"output":"free"}}]})")
            << QStringLiteral("m: output");
        QTest::newRow("a step without a price")
            << listOf(R"({"id":"m","names":["m"],"terms":[{"rates":{"input":[1,[5]]}}]})")
            << QStringLiteral("m: input");
        QTest::newRow("no terms") << listOf(R"({"id":"m","names":["m"]})")
                                  << QStringLiteral("m: no terms");
        QTest::newRow("no pattern")
            << listOf(R"({"id":"m","names":["m"],"patterns":["*"],"terms":[{"rates":{}}]})")
            << QStringLiteral("m: a pattern");
        QTest::newRow("no date")
            << listOf(R"({"id":"m","names":["m"],"terms":[{"from":"soon","rates":{}}]})")
            << QStringLiteral("soon");
    }
    void aBrokenRowIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto catalog = PriceCatalog::read(json);
        QVERIFY(!catalog);
        QVERIFY2(catalog.error().detail.contains(said), qPrintable(catalog.error().detail));
    }

    void whatALaterVersionAddsIsPassedOver()
    {
        const auto catalog = PriceCatalog::read(listOf(
            R"({"id":"m","names":["m"],"new":{},"terms":[{"rates":{"input":1,"smell":9}}]})"));
        QVERIFY(catalog);
        QCOMPARE(inputPrice(*catalog, "v", "m", at("2026-11-21T00:00:00Z")), qint64(1000000000));
    }

    void theEmbeddedListIsWholeAndDated()
    {
        const PriceCatalog catalog = PriceCatalog::embedded();
        QVERIFY(catalog.asOf() >= QDate(2026, 11, 21));
        QVERIFY(catalog.size() > 1000);
        QVERIFY(!catalog.source().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPriceCatalog)
#include "tst_pricecatalog.moc"
