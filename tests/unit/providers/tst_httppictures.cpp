// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httppictures.h"
#include "support/faketransport.h"

#include <QTest>

using namespace parley;

namespace {

Result<QByteArray> await(const QFuture<Result<QByteArray>> &future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); });
    return future.result();
}

FakeResponse picture(const QByteArray &type, const QByteArray &body, int status = 200)
{
    FakeResponse response;
    response.status = status;
    if (!type.isEmpty()) {
        response.headers.emplaceBack("content-type", type);
    }
    response.pieces = {body};
    return response;
}

// Every name leads there.
HostLookup leadingTo(const char *address)
{
    return [addresses = QList{QHostAddress(QLatin1String(address))}](const QString &) {
        return QtFuture::makeReadyFuture<QList<QHostAddress>>(QList(addresses));
    };
}

} // namespace

class TestHttpPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnceAndTellsNothingAboutThePerson()
    {
        FakeTransport transport;
        transport.answer(QString(), picture("image/png", "bytes"));
        HttpPictures pictures(transport, leadingTo("93.184.216.34"));
        const auto got =
            await(pictures.fetch(QUrl(QStringLiteral("https://me:pass@e.org/a.png?q=1#f"))));
        QVERIFY(got);
        QCOMPARE(*got, QByteArray("bytes"));
        QCOMPARE(transport.record().requests.size(), 1);
        const HttpRequest &request = transport.record().requests.first();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.url, QUrl(QStringLiteral("https://e.org/a.png?q=1")));
        QVERIFY(request.body.isEmpty());
        for (const auto &[name, value] : request.headers) {
            QCOMPARE(name, QByteArray("accept"));
        }
    }

    void refusesWhatIsNoPictureOfTheWeb_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("share") << QStringLiteral("//host/share/a.png");
        QTest::newRow("path") << QStringLiteral("/etc/passwd");
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("ftp") << QStringLiteral("ftp://e.org/a.png");
        QTest::newRow("no host") << QStringLiteral("http:///a.png");
        QTest::newRow("empty") << QString();
    }
    void refusesWhatIsNoPictureOfTheWeb()
    {
        QFETCH(QString, address);
        FakeTransport transport;
        HttpPictures pictures(transport, leadingTo("93.184.216.34"));
        QVERIFY(!await(pictures.fetch(QUrl(address))));
        QVERIFY(transport.record().requests.isEmpty());
    }

    void neverAsksANetworkOfOnesOwn_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("leadsTo");
        for (const char *host :
             {"localhost", "LOCALHOST.", "router", "printer.local", "127.0.0.1", "0.0.0.0",
              "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "[::1]",
              "[::]", "[fe80::1]", "[fd00::1]", "[::ffff:192.168.1.1]", "2130706433", "0x7f.1",
              "127.1"}) {
            QTest::newRow(host) << QString::fromLatin1(host) << QByteArray("93.184.216.34");
        }
        for (const char *address :
             {"127.0.0.1", "192.168.1.1", "::1", "::ffff:10.0.0.1", "fd00::1"}) {
            QTest::addRow("a name of %s", address)
                << QStringLiteral("e.org") << QByteArray(address);
        }
    }
    void neverAsksANetworkOfOnesOwn()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, leadsTo);
        FakeTransport transport;
        HttpPictures pictures(transport, leadingTo(leadsTo.constData()));
        const auto got = await(pictures.fetch(QUrl(QStringLiteral("https://%1/a.png").arg(host))));
        QVERIFY(!got);
        QVERIFY2(got.error().detail.contains(QStringLiteral("network of your own")),
                 qPrintable(got.error().detail));
        QVERIFY(transport.record().requests.isEmpty());
    }

    void saysWhatCameInstead_data()
    {
        QTest::addColumn<FakeResponse>("response");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("redirect") << picture({}, {}, 302)
                                  << QStringLiteral("The server points to another address; Parley "
                                                    "doesn't follow it");
        QTest::newRow("missing") << picture("image/png", "x", 404)
                                 << QStringLiteral("The server answered 404");
        QTest::newRow("page") << picture("text/html", "<html>")
                              << QStringLiteral("The server sent something else than a picture");
    }
    void saysWhatCameInstead()
    {
        QFETCH(FakeResponse, response);
        QFETCH(QString, sentence);
        FakeTransport transport;
        transport.answer(QString(), response);
        HttpPictures pictures(transport, leadingTo("93.184.216.34"));
        const auto got = await(pictures.fetch(QUrl(QStringLiteral("https://e.org/a.png"))));
        QVERIFY(!got);
        QCOMPARE(got.error().detail, sentence);
        QCOMPARE(transport.record().requests.size(), 1);
    }

    void doesNotTakeMoreThanTheCap()
    {
        FakeTransport transport;
        FakeResponse endless = picture("image/png", QByteArray(1024 * 1024, 'x'));
        for (int i = 0; i < 20; ++i) {
            endless.pieces.append(endless.pieces.first());
        }
        transport.answer(QString(), endless);
        HttpPictures pictures(transport, leadingTo("93.184.216.34"));
        QVERIFY(!await(pictures.fetch(QUrl(QStringLiteral("https://e.org/a.png")))));
    }
};

QTEST_GUILESS_MAIN(TestHttpPictures)
#include "tst_httppictures.moc"
