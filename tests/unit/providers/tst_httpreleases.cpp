// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpreleases.h"

#include "net/qthttptransport.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;

namespace {

using Found = Result<std::optional<Release>>;

QByteArray listOf(const QByteArray &versions)
{
    QByteArrayList rows;
    for (const QByteArray &version : versions.split(' ')) {
        rows.append("{\"tag_name\":\"" + version + "\",\"published_at\":\"2026-12-01T10:00:00Z\"}");
    }
    return '[' + rows.join(',') + ']';
}

struct World
{
    FakeTransport transport;
    FakeClock clock;
    MemorySettings settings;
    std::unique_ptr<HttpReleases> releases;

    World() { restart(); }
    void restart(const QString &address = QStringLiteral("https://releases.test/list"))
    {
        releases = std::make_unique<HttpReleases>(transport, clock, settings,
                                                  QStringLiteral("0.9.0"), address);
    }
    void publish(const QByteArray &versions)
    {
        transport.answer(QStringLiteral("/list"), jsonResponse(listOf(versions)));
    }
    Found ask()
    {
        const auto future = releases->ask();
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result();
    }
    [[nodiscard]] qsizetype asked() const { return transport.record().requests.size(); }
};

} // namespace

class TestHttpReleases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsCalledUnlessSomebodyWantsIt()
    {
        World world;
        world.publish("v1.0.0");
        world.releases->keepWatch();
        world.clock.advance(std::chrono::hours(24 * 40));
        QCOMPARE(world.asked(), 0);
        QVERIFY(!world.releases->newer());
    }

    void theNewestIsToldOnlyWhereItIsNewer_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("newer");
        QTest::newRow("a newer one") << listOf("v0.9.0 v0.10.0 v0.9.5") << "0.10.0";
        QTest::newRow("without the v") << listOf("1.2") << "1.2";
        QTest::newRow("the same, spelt longer") << listOf("v0.9.0.0") << QString();
        QTest::newRow("older") << listOf("v0.8.9 v0.1.0") << QString();
        QTest::newRow("none") << QByteArray("[]") << QString();
        QTest::newRow("not finished")
            << QByteArray(R"([{"tag_name":"v3.0.0","prerelease":true},)"
                          R"({"tag_name":"v2.0.0","draft":true},{"tag_name":"v1.0.0"}])")
            << "1.0.0";
        // What does not look like a version is no version.
        for (const char *odd :
             {"nightly", "v1", "v1.0.0-rc1", "1.0.0 ", "v1.0.0/../../evil", "v1.0.0<img src=x>",
              "v99999999999.0", "v1.2.3.4.5", "v١.٢.٣", "-1.0"}) {
            QTest::newRow(odd) << listOf(QByteArray(odd).replace(' ', "\\u0020")) << QString();
        }
        QTest::newRow("odd rows") << QByteArray(
                                         R"([null,1,"x",[],{"tag_name":7},{"tag_name":"v1.0"}])")
                                  << "1.0";
    }
    void theNewestIsToldOnlyWhereItIsNewer()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QString, newer);
        World world;
        world.transport.answer(QStringLiteral("/list"), jsonResponse(list));
        QSignalSpy changed(world.releases.get(), &ReleaseWatch::changed);
        const Found found = world.ask();
        QVERIFY(found);
        QCOMPARE(found->has_value(), !newer.isEmpty());
        QCOMPARE(*found, world.releases->newer());
        QCOMPARE(changed.count(), newer.isEmpty() ? 0 : 1);
        if (*found) {
            QCOMPARE((*found)->version, newer);
            // Never an address out of the list.
            QCOMPARE((*found)->page,
                     QUrl(QStringLiteral("https://github.com/parleychat/parley/releases/tag/v") +
                          newer));
        }
    }

    void whatIsNoListIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<FakeResponse>("response");
        QTest::newRow("nothing") << jsonResponse({});
        QTest::newRow("no JSON") << jsonResponse("<html>welcome</html>");
        QTest::newRow("an object") << jsonResponse(R"({"message":"rate limit"})");
        QTest::newRow("cut off") << jsonResponse(listOf("v2.0.0").chopped(3));
        QTest::newRow("deep") << jsonResponse(QByteArray(100'000, '['));
        QTest::newRow("huge") << jsonResponse('[' + QByteArray(600 * 1024, ' ') + ']');
        QTest::newRow("elsewhere") << jsonResponse(listOf("v2.0.0"), 302);
        QTest::newRow("refused") << jsonResponse(listOf("v2.0.0"), 403);
        QTest::newRow("nobody there") << refusedConnection();
    }
    void whatIsNoListIsSaidAndChangesNothing()
    {
        QFETCH(const FakeResponse, response);
        World world;
        world.publish("v1.0.0");
        QVERIFY(world.ask());
        world.transport.answer(QStringLiteral("/list"), response);
        const Found found = world.ask();
        QVERIFY(!found);
        QVERIFY(!found.error().detail.isEmpty());
        QCOMPARE(world.releases->newer()->version, QStringLiteral("1.0.0"));
    }

    void onlySafeAddressesAreAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QStringLiteral("none");
        QTest::newRow("plain http") << QStringLiteral("http://releases.test/list");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("looks like this computer")
            << QStringLiteral("http://127.0.0.1.releases.test/list");
    }
    void onlySafeAddressesAreAsked()
    {
        QFETCH(const QString, address);
        World world;
        world.restart(address);
        const Found found = world.ask();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Configuration);
        QCOMPARE(world.asked(), 0);
    }

    void itLooksOnceADayAndRemembersOverNight()
    {
        World world;
        world.settings.set(releaseWatchSetting, true);
        world.publish("v1.0.0");
        world.releases->keepWatch();
        QTRY_VERIFY(world.releases->newer());
        QCOMPARE(world.asked(), 1);
        world.clock.advance(std::chrono::hours(23));
        QCOMPARE(world.asked(), 1);
        world.restart();
        world.releases->keepWatch();
        QCOMPARE(world.releases->newer()->version, QStringLiteral("1.0.0")); // from last time
        QCOMPARE(world.asked(), 1);
        world.transport.answer(QStringLiteral("/list"), refusedConnection());
        world.clock.advance(std::chrono::hours(2));
        QTRY_COMPARE(world.asked(), 2);
        QTest::qWait(0);
        world.clock.advance(std::chrono::hours(20)); // no storm after a failure
        QCOMPARE(world.asked(), 2);
        QCOMPARE(world.releases->newer()->version, QStringLiteral("1.0.0"));
    }

    void twoWhoAskAtOnceShareOneRequest()
    {
        World world;
        world.publish("v1.0.0");
        const auto first = world.releases->ask();
        const auto second = world.releases->ask();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(world.asked(), 1);
        QCOMPARE(*first.result(), *second.result());
    }

    void aRealServerIsReadAndTheRequestSaysNothingOfThePerson()
    {
        test::LoopbackServer server;
        server.enqueue(test::LoopbackScript::answer(200, listOf("v7.1.0")));
        SystemClock clock;
        QtHttpTransport transport(clock);
        MemorySettings settings;
        HttpReleases releases(transport, clock, settings, QStringLiteral("0.9.0"),
                              server.url(QStringLiteral("/releases")).toString());
        const auto future = releases.ask();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE((*future.result())->version, QStringLiteral("7.1.0"));
        QCOMPARE((*future.result())->day, QDate(2026, 12, 1));
        QCOMPARE(server.requests().size(), 1);
        const auto &request = server.requests().first();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.header("user-agent"), QByteArray("Parley"));
        QVERIFY(request.body.isEmpty());
        QCOMPARE(request.count("cookie"), 0);
        QCOMPARE(request.count("referer"), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpReleases)
#include "tst_httpreleases.moc"
