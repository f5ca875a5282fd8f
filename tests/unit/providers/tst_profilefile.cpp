// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "providers/profilefile.h"
#include "providers/profilejson.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

ProviderProfile sample(const QString &name = QStringLiteral("mine"))
{
    ProviderProfile profile;
    profile.name = name;
    profile.preset = QStringLiteral("openai");
    profile.title = QStringLiteral("Mein Anbieter – 私の");
    profile.dialect = QStringLiteral("openai-chat");
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.org/v1"));
    profile.headers.insert(QStringLiteral("X-Title"), QStringLiteral("Parley"));
    profile.keys = {
        {KeyName::Source::Environment, QStringLiteral("MY_KEY"), {}, {}},
        {KeyName::Source::Keychain, QStringLiteral("mine/1"), QStringLiteral("work"), {}}};
    profile.timeouts.connect = std::chrono::milliseconds(1001); // no whole number of anything
    profile.timeouts.firstByte = std::chrono::milliseconds(1500);
    profile.keyRotation = KeyRotation::LeastSpent;
    profile.keys.last().enabled = false;
    profile.keys.last().hint = QStringLiteral("…Q4wA");
    profile.proxy = QUrl(QStringLiteral("socks5://gateway.example.net:1080"));
    profile.caFile = QStringLiteral("/etc/ca.pem");
    profile.apiVersion = QStringLiteral("2024-10-21");
    profile.promptCache = false;
    profile.prices = {{QStringLiteral("gpt-6-sol"),
                       Money::fromNano(1'500'000'000),
                       Money::fromNano(1),
                       Money::fromNano(150'000'000),
                       {}},
                      {QStringLiteral("模型"), {}, {}, {}, Money::fromNano(7)}};
    profile.extra = R"({"options":{"num_ctx":32768}})";
    Quirks &quirks = profile.quirks;
    quirks.maxTokensField = QStringLiteral("max_completion_tokens");
    quirks.systemRole = QStringLiteral("developer");
    quirks.reasoningFormat = QStringLiteral("parsed");
    quirks.modelsPath = QStringLiteral("/m");
    quirks.countPath = QStringLiteral("/c");
    quirks.accountPath = QStringLiteral("/a");
    quirks.keyHeader = QStringLiteral("bearer");
    quirks.prefill = {QStringLiteral("old-"), QStringLiteral("*")};
    quirks.prefillField = QStringLiteral("prefix");
    for (bool *flag : {&quirks.versionedPath, &quirks.streamOptions, &quirks.keyRequired,
                       &quirks.local, &quirks.listsModels, &quirks.alternateRoles,
                       &quirks.shortToolIds, &quirks.replayReasoning, &quirks.wholeModelList}) {
        *flag = !*flag;
    }
    return profile;
}

} // namespace

class TestProfileFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMissingFileIsAnEmptyStore();
    void whatIsSavedIsReadBack();
    void savingReplacesAndTells();
    void removingForgets();
    void onlyTheOwnerMayReadIt();
    void unknownMembersAreKept();
    void waitsOfLessThanAMillisecondAreRefused();
    void aMalformedFileIsSetAside_data();
    void aMalformedFileIsSetAside();
    void aNewerFileIsNeverOverwritten();
    void badNamesAreRefused();
    void keysDoNotFollowAChangedAddress();
    void aHandEditedAddressDetachesKeysToo();
    void aFolderThatCannotBeWrittenIsAnError();

private:
    QByteArray contents() const;
    void put(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProfileFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("below/profiles.json"));
}

QByteArray TestProfileFile::contents() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfileFile::put(const QByteArray &bytes) const
{
    QDir().mkpath(m_folder->filePath(QStringLiteral("below")));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestProfileFile::aMissingFileIsAnEmptyStore()
{
    const FileProfileStore store(m_path);
    QVERIFY(!store.problem());
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void TestProfileFile::whatIsSavedIsReadBack()
{
    ProviderProfile expected = sample();
    FileProfileStore store(m_path);
    QVERIFY(store.save(expected));
    expected.bindKeys();
    QCOMPARE(store.profiles(), QList<ProviderProfile>{expected});
    const FileProfileStore again(m_path);
    QVERIFY(!again.problem());
    QCOMPARE(again.profiles(), QList<ProviderProfile>{expected});
    QCOMPARE(again.find(u"mine"), std::optional(expected));
}

void TestProfileFile::savingReplacesAndTells()
{
    FileProfileStore store(m_path);
    QSignalSpy changed(&store, &ProfileStore::changed);
    QVERIFY(store.save(sample(QStringLiteral("a"))));
    QVERIFY(store.save(sample(QStringLiteral("b"))));
    ProviderProfile second = sample(QStringLiteral("a"));
    second.title = QStringLiteral("other");
    QVERIFY(store.save(second));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(store.profiles().size(), 2);
    QCOMPARE(FileProfileStore(m_path).profiles().first().title, QStringLiteral("other"));
}

void TestProfileFile::removingForgets()
{
    FileProfileStore store(m_path);
    QVERIFY(store.save(sample()));
    QVERIFY(store.remove(QStringLiteral("mine")));
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(FileProfileStore(m_path).profiles().isEmpty());
    QCOMPARE(store.remove(QStringLiteral("mine")).error().kind, ErrorKind::Configuration);
}

void TestProfileFile::onlyTheOwnerMayReadIt()
{
    FileProfileStore store(m_path);
    QVERIFY(store.save(sample()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
}

void TestProfileFile::unknownMembersAreKept()
{
    put(R"({"version":1,"future":{"a":1},"profiles":[)"
        R"({"name":"mine","dialect":"openai-chat","colour":"red","quirks":{"new_one":7}},)"
        R"({"name":"odd","dialect":"","strange":true}]})");
    FileProfileStore store(m_path);
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(store.save(sample()));
    const QJsonObject file = *json::parseObject(contents());
    QCOMPARE(file.value(QLatin1String("future")).toObject().value(QLatin1String("a")).toInt(), 1);
    const QJsonArray entries = file.value(QLatin1String("profiles")).toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject mine = entries[0].toObject();
    QCOMPARE(mine.value(QLatin1String("colour")).toString(), QStringLiteral("red"));
    QCOMPARE(mine.value(QLatin1String("quirks")).toObject().value(QLatin1String("new_one")).toInt(),
             7);
    QCOMPARE(mine.value(QLatin1String("title")).toString(), sample().title);
    QVERIFY(entries[1].toObject().value(QLatin1String("strange")).toBool());
}

// Found by a fuzzer: it was taken for no time at all, written so, and not read again.
void TestProfileFile::waitsOfLessThanAMillisecondAreRefused()
{
    QJsonObject object = profileToJson(sample());
    object.insert(QStringLiteral("connect_seconds"), 0.001);
    const auto shortest = profileFromJson(object);
    QVERIFY(shortest);
    QVERIFY(profileFromJson(profileToJson(*shortest))->timeouts == shortest->timeouts);
    object.insert(QStringLiteral("connect_seconds"), 0.0001);
    QVERIFY(!profileFromJson(object));
}

void TestProfileFile::aMalformedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << QByteArray(R"({"version":1,"profiles":[{"na)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no profiles") << QByteArray("{}");
    QTest::newRow("profiles of a wrong type") << QByteArray(R"({"profiles":"none"})");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe{", 4);
}

void TestProfileFile::aMalformedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    FileProfileStore store(m_path);
    QVERIFY(store.problem());
    QCOMPARE(store.problem()->kind, ErrorKind::Storage);
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(store.save(sample()));
    const QDir folder(m_folder->filePath(QStringLiteral("below")));
    const QStringList aside = folder.entryList({QStringLiteral("profiles.json.broken-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY(store.problem()->detail.contains(aside.first()));
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(!FileProfileStore(m_path).problem());
}

void TestProfileFile::aNewerFileIsNeverOverwritten()
{
    const QByteArray bytes =
        R"({"version":99,"profiles":[{"name":"mine","dialect":"openai-chat"}]})";
    put(bytes);
    FileProfileStore store(m_path);
    QVERIFY(store.problem());
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.save(sample()).error().kind, ErrorKind::Storage);
    QCOMPARE(store.remove(QStringLiteral("mine")).error().kind, ErrorKind::Storage);
    QCOMPARE(contents(), bytes);
}

void TestProfileFile::badNamesAreRefused()
{
    FileProfileStore store(m_path);
    for (const QString &name : {QString(), QStringLiteral("a/b"), QStringLiteral("日本")}) {
        QCOMPARE(store.save(sample(name)).error().kind, ErrorKind::Configuration);
    }
    QVERIFY(!QFile::exists(m_path));
}

void TestProfileFile::keysDoNotFollowAChangedAddress()
{
    FileProfileStore store(m_path);
    QVERIFY(store.save(sample()));
    ProviderProfile moved = store.profiles().first();
    moved.baseUrl = QUrl(QStringLiteral("https://evil.example.net/v1"));
    moved.keys.append({KeyName::Source::Keychain, QStringLiteral("new"), {}, {}});
    QVERIFY(store.save(moved));
    const QList<KeyName> keys = store.profiles().first().keys;
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().name, QStringLiteral("new"));
    QCOMPARE(keys.first().origin, QStringLiteral("https://evil.example.net:443"));
}

void TestProfileFile::aHandEditedAddressDetachesKeysToo()
{
    {
        FileProfileStore store(m_path);
        QVERIFY(store.save(sample()));
    }
    put(contents().replace("https://api.example.org/v1", "http://127.0.0.1:9/v1"));
    const FileProfileStore store(m_path);
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(store.profiles().first().keys.isEmpty());
}

void TestProfileFile::aFolderThatCannotBeWrittenIsAnError()
{
    put("in the way");
    FileProfileStore store(m_path + QStringLiteral("/profiles.json"));
    QCOMPARE(store.save(sample()).error().kind, ErrorKind::Storage);
    QVERIFY(store.profiles().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
