// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/managerpool.h"
#include "net/oneshotbody.h"

#include <QTest>

using namespace parley;

namespace {

ManagerPool::Place place(const QString &url, const QString &caFile = {}, const QString &proxy = {})
{
    HttpRequest request;
    request.url = QUrl(url);
    request.caFile = caFile;
    request.proxy = QUrl(proxy);
    return ManagerPool::placeOf(request);
}

ManagerPool::Manager made()
{
    return ManagerPool::Manager(new QNetworkAccessManager);
}

} // namespace

class TestManagerPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsSchemeHostAndPort();
    void aPlaceIsAlsoAuthorityAndProxy();
    void whatWasGivenBackIsLentAgainOnce();
    void theLastUsedIsLentFirst();
    void theLongestUnusedGoesWhenThereAreTooMany();
    void aBodyCanBeReadOnceOnly();
};

void TestManagerPool::aPlaceIsSchemeHostAndPort()
{
    QCOMPARE(place(QStringLiteral("https://a.example/x?y")),
             place(QStringLiteral("https://a.example:443/z")));
    QCOMPARE(place(QStringLiteral("http://a.example")),
             place(QStringLiteral("http://A.example:80/")));
    QVERIFY(place(QStringLiteral("https://a.example")) !=
            place(QStringLiteral("http://a.example")));
    QVERIFY(place(QStringLiteral("https://a.example")) !=
            place(QStringLiteral("https://b.example")));
    QVERIFY(place(QStringLiteral("https://a.example")) !=
            place(QStringLiteral("https://a.example:8443")));
}

void TestManagerPool::aPlaceIsAlsoAuthorityAndProxy()
{
    const QString url = QStringLiteral("https://a.example");
    QVERIFY(place(url) != place(url, QStringLiteral("/ca.pem")));
    QVERIFY(place(url) != place(url, {}, QStringLiteral("socks5://127.0.0.1")));
}

void TestManagerPool::whatWasGivenBackIsLentAgainOnce()
{
    ManagerPool pool;
    const ManagerPool::Place here = place(QStringLiteral("http://a.example"));
    const ManagerPool::Place there = place(QStringLiteral("http://b.example"));
    QVERIFY(!pool.take(here));
    ManagerPool::Manager manager = made();
    const QNetworkAccessManager *const same = manager.get();
    pool.giveBack(here, std::move(manager));
    QVERIFY(!pool.take(there));
    manager = pool.take(here);
    QCOMPARE(manager.get(), same);
    QVERIFY(!pool.take(here));
}

void TestManagerPool::theLastUsedIsLentFirst()
{
    ManagerPool pool;
    const ManagerPool::Place here = place(QStringLiteral("http://a.example"));
    pool.giveBack(here, made());
    ManagerPool::Manager fresh = made();
    const QNetworkAccessManager *const last = fresh.get();
    pool.giveBack(here, std::move(fresh));
    QCOMPARE(pool.take(here).get(), last);
}

void TestManagerPool::theLongestUnusedGoesWhenThereAreTooMany()
{
    ManagerPool pool;
    const auto numbered = [](std::size_t number) {
        return place(QStringLiteral("http://host%1.example").arg(number));
    };
    for (std::size_t i = 0; i <= ManagerPool::idleLimit; ++i) {
        pool.giveBack(numbered(i), made());
    }
    QVERIFY(!pool.take(numbered(0)));
    for (std::size_t i = 1; i <= ManagerPool::idleLimit; ++i) {
        QVERIFY(pool.take(numbered(i)));
    }
}

void TestManagerPool::aBodyCanBeReadOnceOnly()
{
    OneShotBody body("привет");
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesAvailable(), 12);
    QCOMPARE(body.read(2), QByteArray("п"));
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("ривет"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.read(1), QByteArray());
}

QTEST_GUILESS_MAIN(TestManagerPool)
#include "tst_managerpool.moc"
