// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/pricerefresh.h"

#include "providers/catalogpricing.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

const QByteArray genaiBytes =
    R"([{"id":"openai","models":[{"id":"gpt-6-luna","match":{"equals":"gpt-6-luna"},)"
    R"("prices":{"input_mtok":3,"output_mtok":4}},{"id":"","match":{},"prices":{}}]}])";
const QByteArray routerBytes =
    R"({"data":[{"id":"a/b","pricing":{"prompt":"0.000001","completion":"0.000002"}}]})";
const QByteArray modelsDevBytes =
    R"({"openai":{"models":{"gpt-6-luna":{"limit":{"context":7,"output":5}}}}})";

FakeResponse listed(const QByteArray &body, const QByteArray &etag = {})
{
    FakeResponse response = jsonResponse(body);
    if (!etag.isEmpty()) {
        response.headers.emplaceBack("etag", etag);
    }
    return response;
}

struct World
{
    QTemporaryDir folder;
    FakeTransport transport;
    FakeClock clock;
    MemorySettings settings;
    QProcessEnvironment environment;
    PriceShelf shelf{folder.filePath(QStringLiteral("prices"))};
    std::unique_ptr<PriceRefresh> prices;

    World()
    {
        environment.insert(QStringLiteral("PARLEY_PRICES_GENAI"),
                           QStringLiteral("http://127.0.0.1/genai"));
        environment.insert(QStringLiteral("PARLEY_PRICES_OPENROUTER"),
                           QStringLiteral("http://127.0.0.1/router"));
        environment.insert(QStringLiteral("PARLEY_PRICES_MODELS_DEV"),
                           QStringLiteral("http://127.0.0.1/dev"));
        transport.answer(QStringLiteral("/genai"), listed(genaiBytes, "\"one\""));
        transport.answer(QStringLiteral("/router"), listed(routerBytes));
        transport.answer(QStringLiteral("/dev"), listed(modelsDevBytes));
        restart();
    }
    void restart()
    {
        shelf = PriceShelf(folder.filePath(QStringLiteral("prices")));
        prices = std::make_unique<PriceRefresh>(shelf, transport, clock, settings, environment);
    }
    Result<PriceReport> refresh()
    {
        const auto future = prices->refresh();
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result();
    }
    qint64 lunaInput()
    {
        const auto found = shelf.stand().list->find(QStringLiteral("openai"),
                                                    QStringLiteral("gpt-6-luna"), clock.now());
        return found->terms.rates.at(Billed::Input)->nano;
    }
};

} // namespace

class TestPriceRefresh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsCalledUnasked()
    {
        World world;
        QSignalSpy changed(world.prices.get(), &PriceList::changed);
        world.prices->keepCurrent();
        QVERIFY(changed.wait());
        QVERIFY(world.prices->isReady());
        world.clock.advance(std::chrono::hours(24 * 30));
        QVERIFY(world.transport.record().requests.isEmpty());
    }

    void whatAnotherProgramFetchedIsTakenUp()
    {
        World window;
        QSignalSpy changed(window.prices.get(), &PriceList::changed);
        window.prices->keepCurrent();
        QVERIFY(changed.wait());
        const qint64 before = window.lunaInput();
        QVERIFY(before != 3'000'000'000);
        PriceShelf shelf(window.shelf.folder());
        PriceRefresh terminal(shelf, window.transport, window.clock, window.settings,
                              window.environment);
        const auto report = terminal.refresh();
        QTRY_VERIFY(report.isFinished());
        QTRY_COMPARE((window.clock.advance(std::chrono::seconds(1)), window.lunaInput()),
                     qint64(3'000'000'000));
        QCOMPARE(*window.prices->lastRefresh(), *report.result());
        // What it wrote itself it does not read again.
        changed.clear();
        QVERIFY(window.refresh());
        QTest::qWait(0);
        window.clock.advance(std::chrono::seconds(1));
        QCOMPARE(changed.count(), 2); // it began, it ended
    }

    void whatWasFetchedHoldsAndIsToldAndStays()
    {
        World world;
        const qint64 before = world.lunaInput();
        const auto report = world.refresh();
        QVERIFY(report);
        QCOMPARE(report->sources.size(), 3);
        QCOMPARE(report->sources[0].name, QStringLiteral("genai-prices"));
        QCOMPARE(report->sources[0].rows, 1);
        QCOMPARE(report->sources[0].skipped, 1);
        QCOMPARE(report->sources[0].changed, 1);
        QCOMPARE(report->sources[1].added, 1);
        QCOMPARE(report->sources[2].outcome, PriceSourceReport::Outcome::Updated);
        QVERIFY(!report->changes.isEmpty());
        QCOMPARE(report->changes.first().model, QStringLiteral("openai/gpt-6-luna"));
        QCOMPARE(report->changes.first().before, std::optional(Money::fromNano(before)));
        QCOMPARE(report->changes.first().after, std::optional(Money::fromNano(3'000'000'000)));
        QCOMPARE(world.lunaInput(), qint64(3'000'000'000));
        QCOMPARE(world.prices->asOf(), world.clock.now().date());
        world.restart();
        QCOMPARE(world.lunaInput(), qint64(3'000'000'000));
        QCOMPARE(*world.prices->lastRefresh(), *report);
        // For nobody else.
        const QDir folder(world.shelf.folder());
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 4);
#ifdef Q_OS_UNIX
        for (const QFileInfo &file : files) {
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
#endif
    }

    void anAnswerThatIsPricedKeepsItsPrice()
    {
        World world;
        CatalogPricing pricing(world.shelf);
        ProviderProfile profile;
        profile.dialect = QStringLiteral("openai-chat");
        profile.baseUrl = QUrl(QStringLiteral("https://api.openai.com/v1"));
        const auto priced = [&] {
            return *pricing.cost(profile, QStringLiteral("gpt-6-luna"),
                                 R"({"prompt_tokens":1000000,"completion_tokens":0})",
                                 world.clock.now());
        };
        const Cost before = priced();
        world.clock.advance(std::chrono::hours(72));
        QVERIFY(world.refresh());
        const Cost after = priced();
        QCOMPARE(after.amount, Money::fromNano(3'000'000'000));
        QCOMPARE(after.pricesOf, world.clock.now().date());
        QVERIFY(before.amount != after.amount);
        QVERIFY(before.pricesOf != after.pricesOf);
    }

    void whatIsTheSameIsNotFetchedAgain()
    {
        World world;
        QVERIFY(world.refresh());
        FakeResponse same;
        same.status = 304;
        world.transport.answer(QStringLiteral("/genai"), same);
        const auto report = world.refresh();
        const auto &requests = world.transport.record().requests;
        QVERIFY(requests[3].headers.contains(
            std::pair<QByteArray, QByteArray>("if-none-match", "\"one\"")));
        QCOMPARE(report->sources[0].outcome, PriceSourceReport::Outcome::Unchanged);
        QCOMPARE(report->sources[0].rows, 1);
        QCOMPARE(world.lunaInput(), qint64(3'000'000'000));
        QVERIFY(report->changes.isEmpty());
        // An ETag of one address says nothing of another.
        world.environment.insert(QStringLiteral("PARLEY_PRICES_GENAI"),
                                 QStringLiteral("http://127.0.0.1/elsewhere"));
        world.restart();
        QVERIFY(world.refresh());
        for (const HttpRequest &request : world.transport.record().requests) {
            if (request.url.path() == QLatin1String("/elsewhere")) {
                QCOMPARE(request.headers.size(), 1);
            }
        }
    }

    void whatFailsLeavesWhatWasThere_data()
    {
        QTest::addColumn<FakeResponse>("response");
        QTest::newRow("nobody listens") << refusedConnection();
        QTest::newRow("an error") << jsonResponse("{}", 500);
        QTest::newRow("another place") << jsonResponse("", 302);
        QTest::newRow("a page") << jsonResponse("<html>no</html>");
        QTest::newRow("unchanged, of what was never there") << jsonResponse("", 304);
        FakeResponse endless;
        endless.pieces = QList<QByteArray>(17, QByteArray(1024 * 1024, ' '));
        QTest::newRow("too large") << endless;
    }
    void whatFailsLeavesWhatWasThere()
    {
        QFETCH(FakeResponse, response);
        World world;
        world.environment.insert(QStringLiteral("PARLEY_PRICES_GENAI"),
                                 QStringLiteral("http://127.0.0.1/broken"));
        world.restart();
        world.transport.answer(QStringLiteral("/broken"), response);
        const qint64 before = world.lunaInput();
        const auto report = world.refresh();
        QVERIFY(report);
        QCOMPARE(report->sources[0].outcome, PriceSourceReport::Outcome::Failed);
        QVERIFY(!report->sources[0].problem.isEmpty());
        QCOMPARE(report->sources[1].outcome, PriceSourceReport::Outcome::Updated);
        QCOMPARE(world.lunaInput(), before);
    }

    void aFileThatWasSpoiledCountsAsAbsent()
    {
        World world;
        const qint64 shipped = world.lunaInput();
        QVERIFY(world.refresh());
        QFile file(world.shelf.folder() + QStringLiteral("/genai-prices.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":1,\"as_of\":\"2026");
        file.close();
        world.restart();
        QCOMPARE(world.lunaInput(), shipped);
    }

    void aSecondCallGetsTheSameAnswer()
    {
        World world;
        const auto first = world.prices->refresh();
        QVERIFY(world.prices->isRefreshing());
        const auto second = world.prices->refresh();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(world.transport.record().requests.size(), 3);
        QVERIFY(!world.prices->isRefreshing());
    }

    void aListCanBeLeftOut()
    {
        World world;
        for (const char *name : {"GENAI", "OPENROUTER", "MODELS_DEV"}) {
            world.environment.insert(QLatin1String("PARLEY_PRICES_") + QLatin1String(name),
                                     QStringLiteral("none"));
        }
        world.restart();
        const auto report = world.refresh();
        QVERIFY(report && report->sources.isEmpty());
        QVERIFY(world.transport.record().requests.isEmpty());
    }

    void onceAWeekWhereThePersonWantsIt()
    {
        World world;
        world.settings.set(weeklyPricesSetting, true);
        QSignalSpy changed(world.prices.get(), &PriceList::changed);
        world.prices->keepCurrent();
        QVERIFY(changed.wait());
        const auto asked = [&world] { return world.transport.record().requests.size(); };
        world.clock.advance(std::chrono::minutes(1));
        QCOMPARE(asked(), 3);
        QTRY_VERIFY(!world.prices->isRefreshing());
        world.clock.advance(std::chrono::hours(24 * 6));
        QCOMPARE(asked(), 3);
        world.clock.advance(std::chrono::hours(25));
        QCOMPARE(asked(), 6);
        QTRY_VERIFY(!world.prices->isRefreshing());
        // A day after one that failed.
        world.transport.answer(QStringLiteral("/dev"), refusedConnection());
        world.clock.advance(std::chrono::hours(24 * 7 + 1));
        QCOMPARE(asked(), 9);
        QTRY_VERIFY(!world.prices->isRefreshing());
        world.clock.advance(std::chrono::hours(26));
        QCOMPARE(asked(), 12);
        QTRY_VERIFY(!world.prices->isRefreshing());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        World world;
        QFile inTheWay(world.shelf.folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto report = world.refresh();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestPriceRefresh)
#include "tst_pricerefresh.moc"
