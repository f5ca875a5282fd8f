// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/connectionfields.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parley;

class TestConnectionFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProxyIsReadAndWrittenBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("back");
        const auto row = [](const char *text, const char *url, const char *back) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url)
                                << QString::fromLatin1(back);
        };
        row("", "", "system");
        row(" system ", "", "system");
        row("none", "direct:", "none");
        row("http://proxy:3128", "http://proxy:3128", "http://proxy:3128");
        row("socks5://[::1]:1080", "socks5://[::1]:1080", "socks5://[::1]:1080");
        row("http://gateway.example.net/", "http://gateway.example.net/",
            "http://gateway.example.net/");
    }
    void aProxyIsReadAndWrittenBack()
    {
        QFETCH(QString, text);
        const Result<QUrl> proxy = proxyFromText(text);
        QVERIFY(proxy);
        QTEST(proxy->toString(), "url");
        QTEST(proxyToText(*proxy), "back");
    }

    void whatIsNoProxyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"proxy:3128", "https://proxy:1", "ftp://proxy", "http://",
                                 "socks5://:1080", "http://proxy:99999", "http://proxy/path",
                                 "socks4://proxy", "\n", "http://a b", "http://proxy:3128?x=1"}) {
            if (!QString::fromLatin1(text).trimmed().isEmpty()) {
                QTest::newRow(text) << QString::fromLatin1(text);
            }
        }
        QTest::newRow("huge") << QStringLiteral("http://") + QString(100'000, u'x');
    }
    void whatIsNoProxyIsRefused()
    {
        QFETCH(QString, text);
        const Result<QUrl> proxy = proxyFromText(text);
        QVERIFY(!proxy);
        QCOMPARE(proxy.error().kind, ErrorKind::Configuration);
        QVERIFY(proxy.error().detail.contains(QStringLiteral("socks5://host:port")));
        QVERIFY(proxy.error().detail.size() < 400);
    }

    void aPasswordIsRefusedAndNotRepeated()
    {
        for (const char *text : {"http://me:hidden@proxy:1", "socks5://me:hidden@proxy:1",
                                 "ftp://me:hidden@proxy:1"}) {
            const Result<QUrl> proxy = proxyFromText(QString::fromLatin1(text));
            QVERIFY(!proxy);
            QVERIFY(!proxy.error().detail.contains(QStringLiteral("hidden")));
        }
        QUrl kept(QStringLiteral("http://me:hidden@proxy:1"));
        QVERIFY(!proxyToText(kept).contains(QStringLiteral("hidden")));
    }

    void anAuthorityFileHoldsACertificate()
    {
        QVERIFY(checkAuthorityFile(QStringLiteral(PARLEY_TEST_DATA "/none.pem"))
                    .error()
                    .detail.contains(QStringLiteral("can't be read")));
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("Zertifikat 证书.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN SOMETHING ELSE-----");
        file.flush();
        QVERIFY(!checkAuthorityFile(file.fileName()));
        file.write("\n-----BEGIN CERTIFICATE-----\n");
        file.flush();
        QVERIFY(checkAuthorityFile(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestConnectionFields)
#include "tst_connectionfields.moc"
