// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/providerprofile.h"
#include "support/memoryports.h"

#include <QTest>

using namespace parley;

class TestProviderProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOriginIsSchemeHostAndPort_data();
    void theOriginIsSchemeHostAndPort();
    void keysAreBoundToTheOriginOnce();
    void modelReferencesAreReadBack_data();
    void modelReferencesAreReadBack();
    void profileNamesFitIntoAReference_data();
    void profileNamesFitIntoAReference();
    void profilesAreFoundByName();
};

void TestProviderProfile::theOriginIsSchemeHostAndPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *url, const char *origin) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(origin);
    };
    row("https://api.openai.com/v1", "https://api.openai.com:443");
    row("https://api.openai.com:443/other", "https://api.openai.com:443");
    row("https://API.OpenAI.com", "https://api.openai.com:443");
    row("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080");
    row("http://localhost", "http://localhost:80");
    row("https://user:pass@host.example:8443/x?y", "https://host.example:8443");
    row("http://[::1]:11434", "http://::1:11434");
    row("https://müller.example", "https://xn--mller-kva.example:443");
}

void TestProviderProfile::theOriginIsSchemeHostAndPort()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);
    ProviderProfile profile;
    profile.baseUrl = QUrl(url);
    QCOMPARE(profile.origin(), origin);
}

void TestProviderProfile::keysAreBoundToTheOriginOnce()
{
    ProviderProfile profile;
    profile.baseUrl = QUrl(QStringLiteral("https://a.example"));
    profile.keys = {{KeyName::Source::Keychain, QStringLiteral("k1"), {}, {}}};
    profile.bindKeys();
    QCOMPARE(profile.keys[0].origin, QStringLiteral("https://a.example:443"));
    profile.baseUrl = QUrl(QStringLiteral("https://b.example"));
    profile.keys.append({KeyName::Source::Keychain, QStringLiteral("k2"), {}, {}});
    profile.bindKeys();
    QCOMPARE(profile.keys[0].origin, QStringLiteral("https://a.example:443"));
    QCOMPARE(profile.keys[1].origin, QStringLiteral("https://b.example:443"));
    const QList<KeyName> foreign = profile.takeForeignKeys();
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(foreign[0].name, QStringLiteral("k1"));
    QCOMPARE(profile.keys.size(), 1);
    QCOMPARE(profile.keys[0].name, QStringLiteral("k2"));
}

void TestProviderProfile::modelReferencesAreReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profile"); // empty: no reference
    QTest::addColumn<QString>("model");
    const auto row = [](const char *text, const char *profile, const char *model) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(profile)
                            << QString::fromUtf8(model);
    };
    row("openai/gpt-6-sol", "openai", "gpt-6-sol");
    row("or/anthropic/claude-x:free", "or", "anthropic/claude-x:free");
    row("local/qwen3:8b", "local", "qwen3:8b");
    row("p//m", "p", "/m");
    row("gpt-6-sol", "", "");
    row("/m", "", "");
    row("p/", "", "");
    row("", "", "");
    row("/", "", "");
}

void TestProviderProfile::modelReferencesAreReadBack()
{
    QFETCH(QString, text);
    QFETCH(QString, profile);
    QFETCH(QString, model);
    const auto ref = ModelRef::fromString(text);
    QCOMPARE(ref.has_value(), !profile.isEmpty());
    if (ref) {
        QCOMPARE(ref->profile, profile);
        QCOMPARE(ref->model, model);
        QCOMPARE(ref->toString(), text);
    }
}

void TestProviderProfile::profileNamesFitIntoAReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    const auto row = [](const QString &name, bool valid) {
        QTest::newRow(qPrintable(name.left(20) + QString::number(name.size()))) << name << valid;
    };
    row(QStringLiteral("openai"), true);
    row(QStringLiteral("My-Profile_2.b"), true);
    row(QString(64, u'a'), true);
    row(QString(65, u'a'), false);
    row(QString(), false);
    row(QStringLiteral("a/b"), false);
    row(QStringLiteral("a b"), false);
    row(QStringLiteral("é"), false);
    row(QStringLiteral("日本"), false);
    row(QStringLiteral("a\n"), false);
}

void TestProviderProfile::profileNamesFitIntoAReference()
{
    QFETCH(QString, name);
    QFETCH(bool, valid);
    QCOMPARE(isProfileName(name), valid);
}

void TestProviderProfile::profilesAreFoundByName()
{
    MemoryProfileStore store;
    ProviderProfile profile;
    profile.name = QStringLiteral("a");
    QVERIFY(store.save(profile));
    profile.title = QStringLiteral("A");
    QVERIFY(store.save(profile));
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.find(u"a")->title, QStringLiteral("A"));
    QVERIFY(!store.find(u"A"));
    QVERIFY(!store.find(u""));
}

QTEST_GUILESS_MAIN(TestProviderProfile)
#include "tst_providerprofile.moc"
