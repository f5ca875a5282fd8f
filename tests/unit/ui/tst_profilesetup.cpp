// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakeworld.h"
#include "ui/modellists.h"
#include "ui/profilesetup.h"

#include <QSignalSpy>
#include <QtTest>

using namespace parley;
using namespace std::chrono_literals;

class TestProfileSetup : public QObject
{
    Q_OBJECT

private:
    static ProviderPreset preset(const QString &id, const QStringList &prefixes)
    {
        ProviderPreset made;
        made.id = id;
        made.profile = FakeWorld::profileNamed(id);
        made.keyPrefixes = prefixes;
        return made;
    }
    static ModelInfo model(const QString &id, const QString &title = {})
    {
        ModelInfo made;
        made.id = id;
        made.title = title;
        return made;
    }

private Q_SLOTS:
    void theLongestPrefixWins_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("vendor");
        QTest::newRow("short") << QStringLiteral("sk-abc") << QStringLiteral("one");
        QTest::newRow("longer") << QStringLiteral("sk-ant-abc") << QStringLiteral("two");
        QTest::newRow("shared by two") << QStringLiteral("key-abc") << QString();
        QTest::newRow("unknown") << QStringLiteral("abc") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("other case") << QStringLiteral("SK-abc") << QString();
    }
    void theLongestPrefixWins()
    {
        QFETCH(QString, key);
        QFETCH(QString, vendor);
        FakeWorld world;
        world.services.presets = {
            preset(QStringLiteral("one"), {QStringLiteral("sk-"), QStringLiteral("sk-proj-")}),
            preset(QStringLiteral("two"), {QStringLiteral("sk-ant-")}),
            preset(QStringLiteral("three"), {QStringLiteral("key-")}),
            preset(QStringLiteral("four"), {QStringLiteral("key-")})};
        const ProfileSetup setup(world.services);
        const ProviderPreset *found = setup.recognise(key);
        QCOMPARE(found ? found->id : QString(), vendor);
    }

    void aSecondProfileOfAVendorGetsAnotherName()
    {
        FakeWorld world;
        const ProviderPreset fake = preset(QStringLiteral("fake"), {});
        QCOMPARE(ProfileSetup(world.services).fromPreset(fake).name, QStringLiteral("fake-2"));
    }

    void anAddressOfOnesOwn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("url");
        QTest::newRow("whole") << QStringLiteral(" https://m.example/v1 ")
                               << QStringLiteral("https://m.example/v1");
        QTest::newRow("no scheme")
            << QStringLiteral("m.example/v1") << QStringLiteral("https://m.example/v1");
        QTest::newRow("here") << QStringLiteral("localhost:8080")
                              << QStringLiteral("http://localhost:8080");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("nonsense") << QStringLiteral("https://") << QString();
    }
    void anAddressOfOnesOwn()
    {
        QFETCH(QString, address);
        QFETCH(QString, url);
        FakeWorld world;
        for (const char *name : {"m-example", "localhost"}) {
            world.directory.add(QString::fromLatin1(name), world.provider);
        }
        const auto profile = ProfileSetup(world.services).fromAddress(address, {});
        QCOMPARE(profile ? profile->baseUrl.toString() : QString(), url);
        QVERIFY(!profile || isProfileName(profile->name));
    }

    void aKeyIsInTheVaultBeforeTheProfileIsSaved()
    {
        FakeWorld world;
        ProfileSetup setup(world.services);
        const ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("new"));
        std::optional<bool> saved;
        setup.save(profile, Secret(QByteArray("secret-key")), QStringLiteral("Work"),
                   [&](const Result<void> &done) { saved = done.has_value(); });
        QTRY_VERIFY(saved);
        QVERIFY(*saved);
        const auto kept = world.profiles.find(u"new");
        QCOMPARE(kept->keys.first().label, QStringLiteral("Work"));
        QCOMPARE(kept->keys.first().origin, kept->origin());
        QVERIFY(world.vault.contains(kept->keys.first().name));
    }

    void aVaultThatFailsLeavesNoProfile()
    {
        FakeWorld world;
        world.vault.failWith(errorOf(ErrorKind::Storage));
        ProfileSetup setup(world.services);
        std::optional<bool> saved;
        setup.save(FakeWorld::profileNamed(QStringLiteral("new")), Secret(QByteArray("k")), {},
                   [&](const Result<void> &done) { saved = done.has_value(); });
        QTRY_VERIFY(saved);
        QVERIFY(!*saved);
        QVERIFY(!world.profiles.find(u"new"));
    }

    void listsOfLastTimeAreThereAtOnce()
    {
        FakeWorld world;
        world.provider.offer(
            QList<ModelInfo>{model(QStringLiteral("a/b:c"), QStringLiteral("A B"))});
        {
            ModelLists lists(world.services);
            lists.refresh();
            QTRY_COMPARE(lists.list(QStringLiteral("fake")).models.size(), 1);
        }
        world.provider.offer(Unexpected(errorOf(ErrorKind::Transport)));
        ModelLists lists(world.services);
        lists.refresh();
        QTRY_VERIFY(lists.list(QStringLiteral("fake")).error);
        QCOMPARE(lists.list(QStringLiteral("fake")).models.size(), 1);
        QCOMPARE(lists.title({QStringLiteral("fake"), QStringLiteral("a/b:c")}),
                 QStringLiteral("A B"));
        QCOMPARE(lists.title({QStringLiteral("fake"), QStringLiteral("x")}), QStringLiteral("x"));
    }

    void aListWithoutAKeySaysSo()
    {
        FakeWorld world;
        ProviderProfile keyless = FakeWorld::profileNamed(QStringLiteral("keyless"));
        world.add(keyless);
        ModelLists lists(world.services);
        QSignalSpy changed(&lists, &ModelLists::changed);
        lists.refresh(keyless);
        QTRY_VERIFY(lists.list(QStringLiteral("keyless")).error);
        QVERIFY(!lists.list(QStringLiteral("keyless")).loading);
        QVERIFY(changed.count() > 0);
    }

    void theFirstModelIsOneToTalkTo()
    {
        QCOMPARE(startModel({model(QStringLiteral("text-embedding-3")),
                             model(QStringLiteral("whisper-1")), model(QStringLiteral("gpt-6"))})
                     ->id,
                 QStringLiteral("gpt-6"));
        QCOMPARE(startModel({model(QStringLiteral("tts-1"))})->id, QStringLiteral("tts-1"));
        QVERIFY(!startModel({}));
    }
};

QTEST_MAIN(TestProfileSetup)
#include "tst_profilesetup.moc"
