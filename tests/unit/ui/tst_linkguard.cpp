// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/linkguard.h"

#include <QtTest>

using namespace parley;

class TestLinkGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWebAndMailAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("disguised");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *name, const QString &address, bool allowed, bool disguised,
                            const char *host) {
            QTest::newRow(name) << address << allowed << disguised << QString::fromLatin1(host);
        };
        row("https", QStringLiteral("https://example.org/a?b#c"), true, false, "example.org");
        row("http", QStringLiteral("HTTP://Example.ORG"), true, false, "example.org");
        row("mail", QStringLiteral("mailto:a@example.org"), true, false, "a@example.org");
        row("mail to nobody", QStringLiteral("mailto:"), false, false, "");
        row("file", QStringLiteral("file:///etc/passwd"), false, false, "");
        row("script", QStringLiteral("javascript:alert(1)"), false, false, "");
        row("data", QStringLiteral("data:text/html,x"), false, false, "");
        row("program", QStringLiteral("smb://server/share"), false, false, "");
        row("no host", QStringLiteral("https:///path"), false, false, "");
        row("relative", QStringLiteral("../../secret"), false, false, "");
        row("empty", QString(), false, false, "");
        row("user in front", QStringLiteral("https://bank.example@evil.example/"), true, true,
            "evil.example");
        row("other letters", QStringLiteral("https://аррӏе.com/"), true, true,
            "xn--80ak6aa92e.com");
        row("umlaut", QStringLiteral("https://bücher.example/"), true, true,
            "xn--bcher-kva.example");
    }
    void onlyWebAndMailAreOpened()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        QFETCH(bool, disguised);
        QFETCH(QString, host);
        const LinkFacts facts = linkFacts(QUrl(address));
        QCOMPARE(facts.allowed, allowed);
        if (allowed) {
            QCOMPARE(facts.disguised, disguised);
            QCOMPARE(facts.host, host);
        }
    }

    void aLongAddressIsShortened()
    {
        const LinkFacts facts =
            linkFacts(QUrl(QStringLiteral("https://example.org/") + QString(100'000, u'a')));
        QVERIFY(facts.full.size() < 400);
        QVERIFY(facts.full.endsWith(u'…'));
    }

    void nothingInvisibleIsShown()
    {
        const LinkFacts facts =
            linkFacts(QUrl(QStringLiteral("mailto:a\u202Eb\u200B@example.org")));
        QVERIFY(!facts.host.contains(QChar(u'\u202E')));
        QVERIFY(!facts.host.contains(QChar(u'\u200B')));
    }
};

QTEST_MAIN(TestLinkGuard)
#include "tst_linkguard.moc"
