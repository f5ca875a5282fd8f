// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/requestcheck.h"
#include "support/loopbackserver.h"

#include <QSslCertificate>
#include <QTest>
#include <cstring>

using namespace parley;

class TestRequestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressNeedsAHostAndAKnownScheme_data();
    void anAddressNeedsAHostAndAKnownScheme();
    void noByteBreaksOutOfItsHeader();
    void otherScriptsPassInAValue();
    void aProxyIsReadFromItsAddress_data();
    void aProxyIsReadFromItsAddress();
    void anAuthorityFileAddsToTheSystems();
    void tlsIsAlwaysVerified();
    void thisMachineIsKnownByItsNames_data();
    void thisMachineIsKnownByItsNames();
};

void TestRequestCheck::anAddressNeedsAHostAndAKnownScheme_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fine");
    QTest::newRow("https") << QStringLiteral("https://api.example/v1") << true;
    QTest::newRow("http with port") << QStringLiteral("http://127.0.0.1:8080") << true;
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8080/v1") << true;
    QTest::newRow("name in another script") << QStringLiteral("https://пример.example/") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no scheme") << QStringLiteral("api.example/v1") << false;
    QTest::newRow("no host") << QStringLiteral("https:///v1") << false;
    QTest::newRow("another scheme") << QStringLiteral("ws://api.example/") << false;
    QTest::newRow("user") << QStringLiteral("https://me@api.example/") << false;
    QTest::newRow("user and password") << QStringLiteral("https://me:sk-1@api.example/") << false;
    QTest::newRow("bad port") << QStringLiteral("https://api.example:99999/") << false;
}

void TestRequestCheck::anAddressNeedsAHostAndAKnownScheme()
{
    QFETCH(QString, url);
    QFETCH(bool, fine);
    const Result<void> result =
        checkAddress(QUrl(url), {QStringLiteral("http"), QStringLiteral("https")});
    QCOMPARE(result.has_value(), fine);
    if (!fine) {
        QCOMPARE(result.error().kind, ErrorKind::Configuration);
        QVERIFY(!result.error().detail.contains(QLatin1String("sk-1")));
    }
}

void TestRequestCheck::noByteBreaksOutOfItsHeader()
{
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool control = (byte < 0x20 && byte != '\t') || byte == 0x7f;
        const Result<void> value = checkHeaders({{"x-api-key", QByteArray("a") + c + "b"}});
        QCOMPARE(value.has_value(), !control);
        const bool token = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') ||
                           (byte != 0 && std::strchr("!#$%&'*+-.^_`|~", byte) != nullptr);
        const Result<void> name = checkHeaders({{QByteArray("x") + c + "y", "value"}});
        QCOMPARE(name.has_value(), token);
    }
}

void TestRequestCheck::otherScriptsPassInAValue()
{
    QVERIFY(checkHeaders({{"x-title", "Разговор 会话 🌍"}}).has_value());
    QVERIFY(checkHeaders({}).has_value());
}

void TestRequestCheck::aProxyIsReadFromItsAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown"); // "type host port user password"; "system"; "error"
    QTest::newRow("empty") << QString() << QStringLiteral("system");
    QTest::newRow("direct") << QStringLiteral("direct:") << QStringLiteral("2  0  ");
    QTest::newRow("http") << QStringLiteral("http://proxy.example:3128")
                          << QStringLiteral("3 proxy.example 3128  ");
    QTest::newRow("http, usual port")
        << QStringLiteral("http://proxy.example") << QStringLiteral("3 proxy.example 8080  ");
    QTest::newRow("socks5") << QStringLiteral("socks5://10.0.0.1:9050")
                            << QStringLiteral("1 10.0.0.1 9050  ");
    QTest::newRow("socks5, usual port")
        << QStringLiteral("socks5://10.0.0.1") << QStringLiteral("1 10.0.0.1 1080  ");
    QTest::newRow("login") << QStringLiteral("http://me:p%40ss@proxy.example:1")
                           << QStringLiteral("3 proxy.example 1 me p@ss");
    QTest::newRow("another scheme")
        << QStringLiteral("ftp://proxy.example") << QStringLiteral("error");
    QTest::newRow("no host") << QStringLiteral("socks5:") << QStringLiteral("error");
    QTest::newRow("only a host") << QStringLiteral("proxy.example") << QStringLiteral("error");
}

void TestRequestCheck::aProxyIsReadFromItsAddress()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    const Result<std::optional<QNetworkProxy>> result = proxyFor(QUrl(url));
    if (!result) {
        QCOMPARE(QStringLiteral("error"), shown);
        QCOMPARE(result.error().kind, ErrorKind::Configuration);
        return;
    }
    if (!*result) {
        QCOMPARE(QStringLiteral("system"), shown);
        return;
    }
    const QNetworkProxy &proxy = **result;
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5")
                 .arg(proxy.type())
                 .arg(proxy.hostName())
                 .arg(proxy.port())
                 .arg(proxy.user(), proxy.password()),
             shown);
}

void TestRequestCheck::anAuthorityFileAddsToTheSystems()
{
    const QString file = test::LoopbackServer::certificateFile("ca");
    const Result<QSslConfiguration> result = tlsFor(file);
    QVERIFY(result.has_value());
    const QList<QSslCertificate> known = result->caCertificates();
    QVERIFY(known.contains(QSslCertificate::fromPath(file).value(0)));
    QCOMPARE(known.size(), QSslConfiguration::systemCaCertificates().size() + 1);
}

void TestRequestCheck::tlsIsAlwaysVerified()
{
    const Result<QSslConfiguration> result = tlsFor({});
    QVERIFY(result.has_value());
    QCOMPARE(result->peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(result->protocol(), QSsl::TlsV1_2OrLater);
}

void TestRequestCheck::thisMachineIsKnownByItsNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("here");
    for (const char *host : {"localhost", "127.0.0.1", "127.8.9.1", "::1", "model.localhost"}) {
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    }
    for (const char *host : {"", "localhost.example", "10.0.0.1", "192.168.1.2", "128.0.0.1",
                             "notlocalhost", "0.0.0.0"}) {
        QTest::newRow(qPrintable(QLatin1String("not ") + QLatin1String(host)))
            << QString::fromLatin1(host) << false;
    }
}

void TestRequestCheck::thisMachineIsKnownByItsNames()
{
    QFETCH(QString, host);
    QFETCH(bool, here);
    QCOMPARE(isLoopback(host), here);
}

QTEST_GUILESS_MAIN(TestRequestCheck)
#include "tst_requestcheck.moc"
