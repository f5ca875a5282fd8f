// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/dialect.h"
#include "providers/directory.h"
#include "support/fakeclock.h"
#include "support/fakesockets.h"
#include "support/faketransport.h"

#include <QTest>

using namespace parley;

namespace {

ProviderProfile profileAt(const QString &base, const QString &dialect = QStringLiteral("anthropic"))
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = dialect;
    profile.baseUrl = QUrl(base);
    return profile;
}

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreChecked_data();
    void addressesAreChecked();
    void everyDialectHasAProvider_data();
    void everyDialectHasAProvider();
    void unknownDialectsAreRefused();
    void theDemoNeedsNoAddress();
    void oneProviderPerProfile();
    void aChangedProfileGetsANewProvider();
    void nothingIsSentByLookingUp();
};

void TestDirectory::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *address, bool accepted) {
        QTest::newRow(address) << QString::fromUtf8(address) << accepted;
    };
    row("https://api.example.org", true);
    row("https://münchen.example/v1", true);
    row("http://127.0.0.1:8080", true);
    row("http://localhost:1234/v1", true);
    row("http://[::1]:8000", true);
    row("http://192.168.1.20:11434", true);
    row("http://10.0.0.5", true);
    row("http://172.20.3.4", true);
    row("http://100.100.1.1", true);
    row("http://[fd00::1]", true);
    row("http://mybox.local:8080", true);
    row("http://mybox:8080", true);
    row("http://0.0.0.0:8080", true);
    row("http://172.32.3.4", false);
    row("http://8.8.8.8", false);
    row("http://api.example.org", false);
    row("http://127.0.0.1.example.org", false);
    row("http://localhost.example.org", false);
    row("http://[2001:db8::1]", false);
    row("ftp://127.0.0.1", false);
    row("file:///etc/passwd", false);
    row("javascript:alert(1)", false);
    row("https://", false);
    row("https://user:secret@api.example.org", false);
    row("api.example.org", false);
    row("", false);
}

void TestDirectory::addressesAreChecked()
{
    QFETCH(QString, address);
    QFETCH(bool, accepted);
    const auto checked = checkBaseUrl(QUrl(address));
    QCOMPARE(checked.has_value(), accepted);
    if (!accepted) {
        QCOMPARE(checked.error().kind, ErrorKind::Configuration);
        QVERIFY(!checked.error().detail.contains(QLatin1String("secret")));
    }
}

void TestDirectory::everyDialectHasAProvider_data()
{
    QTest::addColumn<QString>("dialect");
    for (const char *dialect :
         {"openai-chat", "openai-socket", "openrouter", "anthropic", "demo"}) {
        QTest::newRow(dialect) << QString::fromLatin1(dialect);
    }
}

void TestDirectory::everyDialectHasAProvider()
{
    QFETCH(QString, dialect);
    FakeClock clock;
    FakeTransport transport;
    FakeSockets sockets;
    HttpProviderDirectory directory(transport, sockets, clock);
    QVERIFY(directory.provider(profileAt(QStringLiteral("https://h"), dialect)));
}

void TestDirectory::unknownDialectsAreRefused()
{
    FakeClock clock;
    FakeTransport transport;
    FakeSockets sockets;
    HttpProviderDirectory directory(transport, sockets, clock);
    const auto provider =
        directory.provider(profileAt(QStringLiteral("https://h"), QStringLiteral("klingon")));
    QVERIFY(!provider);
    QCOMPARE(provider.error().kind, ErrorKind::Configuration);
    QVERIFY(provider.error().detail.contains(QLatin1String("klingon")));
    QVERIFY(!findDialect(u"klingon"));
    QVERIFY(!findDialect(u""));
}

void TestDirectory::theDemoNeedsNoAddress()
{
    FakeClock clock;
    FakeTransport transport;
    FakeSockets sockets;
    HttpProviderDirectory directory(transport, sockets, clock);
    QVERIFY(directory.provider(profileAt({}, QStringLiteral("demo"))));
    QVERIFY(!directory.provider(profileAt({})));
}

void TestDirectory::oneProviderPerProfile()
{
    FakeClock clock;
    FakeTransport transport;
    FakeSockets sockets;
    HttpProviderDirectory directory(transport, sockets, clock);
    const ProviderProfile profile = profileAt(QStringLiteral("https://h"));
    Provider &first = *directory.provider(profile);
    QCOMPARE(&first, &directory.provider(profile)->get());
    ProviderProfile other = profile;
    other.name = QStringLiteral("q");
    QVERIFY(&first != &directory.provider(other)->get());
}

void TestDirectory::aChangedProfileGetsANewProvider()
{
    FakeClock clock;
    FakeTransport transport;
    transport.answer({}, refusedConnection());
    FakeSockets sockets;
    HttpProviderDirectory directory(transport, sockets, clock);
    ProviderProfile profile = profileAt(QStringLiteral("https://h"));
    profile.quirks.keyRequired = false;
    Provider &first = *directory.provider(profile);
    profile.baseUrl = QUrl(QStringLiteral("https://other"));
    Provider &second = *directory.provider(profile);
    QVERIFY(&first != &second);
    // The old one may still be in somebody's hands.
    const auto before = first.models({});
    const auto after = second.models({});
    QCOMPARE(transport.record().requests[0].url.host(), QStringLiteral("h"));
    QCOMPARE(transport.record().requests[1].url.host(), QStringLiteral("other"));
}

void TestDirectory::nothingIsSentByLookingUp()
{
    FakeClock clock;
    FakeTransport transport;
    FakeSockets sockets;
    HttpProviderDirectory directory(transport, sockets, clock);
    QVERIFY(directory.provider(profileAt(QStringLiteral("https://h"))));
    QVERIFY(transport.record().requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
