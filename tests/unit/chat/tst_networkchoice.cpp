// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/networkchoice.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

class TestNetworkChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChosenIsTheSystemAndTheUsualPatience()
    {
        MemorySettings settings;
        QCOMPARE(networkChoice(settings), NetworkChoice());
        QVERIFY(networkChoice(settings).proxyUrl().isEmpty());
    }

    void whatWasChosenComesBackAndIsToldOnce()
    {
        MemorySettings settings;
        int told = 0;
        connect(&settings, &SettingsStore::changed, this, [&told](QLatin1String key) {
            told += key == QLatin1String(networkRevisionKey) ? 1 : 0;
        });
        const NetworkChoice choice{NetworkChoice::Proxy::Socks,
                                   QStringLiteral("proxy.example"),
                                   1081,
                                   QStringLiteral("anna"),
                                   true,
                                   QStringLiteral("/ca.pem"),
                                   {20s, 60s, 240s},
                                   600s};
        setNetworkChoice(settings, choice);
        QCOMPARE(networkChoice(settings), choice);
        QCOMPARE(told, 1);
    }

    void limitsStayWithinTheirBounds()
    {
        MemorySettings settings;
        NetworkChoice choice;
        choice.limits = {0s, 1s, 90'000s};
        choice.whole = 3s;
        setNetworkChoice(settings, choice);
        const NetworkChoice kept = networkChoice(settings);
        QCOMPARE(kept.limits, (Timeouts{1s, 5s, 1800s}));
        QCOMPARE(kept.whole, 30s);
    }

    void theProxyIsAnAddressWithItsLogin()
    {
        NetworkChoice choice;
        choice.proxy = NetworkChoice::Proxy::None;
        QCOMPARE(choice.proxyUrl(), QUrl(QStringLiteral("direct:")));
        choice.proxy = NetworkChoice::Proxy::Http;
        QVERIFY(choice.proxyUrl().isEmpty()); // not written yet
        choice.host = QStringLiteral("proxy.example");
        QCOMPARE(choice.proxyUrl(), QUrl(QStringLiteral("http://proxy.example:8080")));
        choice.user = QStringLiteral("a@b");
        const QUrl url = choice.proxyUrl(Secret(QByteArray("p:w/1%")));
        QCOMPARE(url.userName(QUrl::FullyDecoded), choice.user);
        QCOMPARE(url.password(QUrl::FullyDecoded), QStringLiteral("p:w/1%"));
        choice.proxy = NetworkChoice::Proxy::Socks;
        QCOMPARE(choice.proxyUrl().port(), 1080);
    }

    void aPlaceIsReadAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port"); // 0: none named
        QTest::newRow("host") << " proxy.example "
                              << "proxy.example" << 0;
        QTest::newRow("host and port") << "proxy.example:3128"
                                       << "proxy.example" << 3128;
        QTest::newRow("an address") << "http://proxy.example:3128/"
                                    << "proxy.example" << 3128;
        QTest::newRow("IPv6") << "::1"
                              << "::1" << 0;
        QTest::newRow("IPv6 and port") << "[::1]:3128"
                                       << "::1" << 3128;
        QTest::newRow("nothing") << ""
                                 << "" << 0;
        QTest::newRow("a path") << "proxy.example/x"
                                << "" << 0;
        QTest::newRow("a login") << "http://me:secret@proxy.example"
                                 << "" << 0;
        QTest::newRow("blanks") << "my proxy"
                                << "" << 0;
    }
    void aPlaceIsReadAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto place = proxyPlaceFrom(typed);
        QCOMPARE(place.has_value(), !host.isEmpty());
        if (place) {
            QCOMPARE(place->first, host);
            QCOMPARE(place->second.value_or(0), port);
        } else {
            QVERIFY(!place.error().detail.contains(QLatin1String("secret")));
        }
    }

    void ownLimitsGoBeforeThoseForAll()
    {
        const Timeouts usual{20s, 60s, 240s};
        QCOMPARE(laidUnder(usual, {}), usual);
        Timeouts own;
        own.firstByte = 600s;
        QCOMPARE(laidUnder(usual, own), (Timeouts{20s, 600s, 240s}));
        own.connect = ownLimit(&Timeouts::connect, 10s); // the usual one, but on purpose
        QCOMPARE(laidUnder(usual, own).connect, 10'001ms);
        own.connect = ownLimit(&Timeouts::connect, 0s);
        QCOMPARE(laidUnder(usual, own).connect, 20s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkChoice)
#include "tst_networkchoice.moc"
