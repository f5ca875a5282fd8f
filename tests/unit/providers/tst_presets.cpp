// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "chat/profilestore.h"
#include "net/privatehost.h"
#include "providers/dialect.h"
#include "providers/directory.h"
#include "providers/presets.h"
#include "providers/profilejson.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace parley;

namespace {

QByteArray manual()
{
    QFile file(QStringLiteral(PARLEY_TEST_DATA "/../../docs/add-a-provider.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBundledOnesParse();
    void everyOneIsUsable();
    void theOnesPeopleExpectAreThere();
    void theExampleOfTheManualIsAnEntry();
    void theTableOfTheManualIsTrue();
    void everyDialectIsMadeAsTheManualSays();
    void malformedEntriesAreNamed_data();
    void malformedEntriesAreNamed();
    void theLongestKeyPrefixWins_data();
    void theLongestKeyPrefixWins();
};

void TestPresets::theBundledOnesParse()
{
    QFile file(QStringLiteral(":/parley/presets.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto presets = parsePresets(file.readAll());
    QVERIFY2(presets, qPrintable(presets ? QString() : presets.error().detail));
    QCOMPARE(loadPresets(), *presets);
}

void TestPresets::everyOneIsUsable()
{
    for (const ProviderPreset &preset : loadPresets()) {
        const ProviderProfile &profile = preset.profile;
        QVERIFY2(isProfileName(preset.id), qPrintable(preset.id));
        QVERIFY2(findDialect(profile.dialect), qPrintable(preset.id));
        if (!profile.baseUrl.isEmpty()) {
            QVERIFY2(checkBaseUrl(profile.baseUrl), qPrintable(preset.id));
        }
        QVERIFY2(profile.keys.isEmpty(), "a preset brings no keys");
        QVERIFY2(preset.keyPage.isEmpty() || preset.keyPage.scheme() == QLatin1String("https"),
                 qPrintable(preset.id));
        QCOMPARE(profile.quirks.local,
                 isPrivateHost(profile.baseUrl.host()) && !profile.baseUrl.isEmpty());
        QVERIFY2(!profile.quirks.local || !profile.quirks.keyRequired, qPrintable(preset.id));
    }
}

void TestPresets::theOnesPeopleExpectAreThere()
{
    const QList<ProviderPreset> presets = loadPresets();
    for (const char *id :
         {"openai",     "openai-responses", "openai-socket", "anthropic", "openrouter", "gemini",
          "groq",       "mistral",          "deepseek",      "xai",       "together",   "fireworks",
          "perplexity", "cerebras",         "moonshot",      "github",    "azure",      "ollama",
          "llamacpp",   "llamacpp-8080",    "lmstudio",      "vllm",      "custom"}) {
        QVERIFY2(findPreset(presets, QString::fromLatin1(id)), id);
    }
    QVERIFY(!findPreset(presets, u"nobody"));
    QCOMPARE(findPreset(presets, u"gemini")->environmentVariable, QStringLiteral("GEMINI_API_KEY"));
    QCOMPARE(findPreset(presets, u"llamacpp")->profile.timeouts.firstByte,
             std::chrono::milliseconds(600'000));
}

// docs/add-a-provider.md shows an entry and names every member: both must be true.
void TestPresets::theExampleOfTheManualIsAnEntry()
{
    const QByteArray text = manual();
    QVERIFY(!text.isEmpty());
    const qsizetype from = text.indexOf("```json\n") + 8;
    const QByteArray example = text.mid(from, text.indexOf("```", from) - from);
    const auto presets = parsePresets(R"({"presets":[)" + example + "]}");
    QVERIFY2(presets, qPrintable(presets ? QString() : presets.error().detail));
    const ProviderPreset &preset = presets->first();
    QCOMPARE(preset.profile.quirks.maxTokensField, QStringLiteral("max_completion_tokens"));
    QCOMPARE(preset.profile.timeouts.firstByte, std::chrono::milliseconds(60'000));
    QVERIFY(!preset.keyPage.isEmpty() && !preset.environmentVariable.isEmpty());
    QFile file(QStringLiteral(":/parley/presets.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject bundled = *json::parseObject(file.readAll());
    for (const QJsonValue &entry : bundled.value(QLatin1String("presets")).toArray()) {
        const QJsonObject object = entry.toObject();
        const QStringList members =
            object.keys() + object.value(QLatin1String("quirks")).toObject().keys();
        for (const QString &member : members) {
            QVERIFY2(text.contains(member.toLatin1()), qPrintable(member));
        }
    }
}

// Each member of quirks that the manual names is read, and its default is the one it names.
void TestPresets::theTableOfTheManualIsTrue()
{
    static const QRegularExpression row(
        QStringLiteral("^\\| `quirks\\.(\\w+)` \\|.*\\| ([^|]*) \\|$"),
        QRegularExpression::MultilineOption);
    const QJsonObject none{{QLatin1String("dialect"), QLatin1String("anthropic")}};
    const QJsonObject defaults =
        profileToJson(*profileFromJson(none)).value(QLatin1String("quirks")).toObject();
    QSet<QString> named;
    auto rows = row.globalMatch(QString::fromUtf8(manual()));
    while (rows.hasNext()) {
        const QRegularExpressionMatch match = rows.next();
        const QString name = match.captured(1);
        QString said = match.captured(2);
        named.insert(name);
        QJsonObject wrong = none;
        wrong.insert(QLatin1String("quirks"), QJsonObject{{name, 7}});
        QVERIFY2(!profileFromJson(wrong), qPrintable(name + QLatin1String(" is not read")));
        const QJsonValue value = defaults.value(name);
        const QString real = value.isBool() ? QString::fromLatin1(value.toBool() ? "true" : "false")
                                            : value.toString();
        QVERIFY2(real.isEmpty() || said.remove(u'`') == real,
                 qPrintable(name + QLatin1String(" is ") + real));
    }
    for (const QString &known : defaults.keys()) {
        QVERIFY2(named.contains(known), qPrintable(known + QLatin1String(" is not in the manual")));
    }
}

// One class each way, one folder of recordings, one line; and the files the manual sends people to.
void TestPresets::everyDialectIsMadeAsTheManualSays()
{
    const QString root = QStringLiteral(PARLEY_TEST_DATA "/../../");
    QStringList folders =
        QDir(QStringLiteral(PARLEY_TEST_DATA "/wire")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeOne(QStringLiteral("openai-socket")); // says openai-responses another way
    for (const QString &name : folders) {
        const QString file = root + QLatin1String("core/providers/") + QString(name).remove(u'-');
        QVERIFY2(findDialect(name), qPrintable(name));
        QVERIFY2(QFile::exists(file + QLatin1String("dialect.h")), qPrintable(file));
        QVERIFY2(QFile::exists(file + QLatin1String("decoder.h")), qPrintable(file));
    }
    const QDir sources(root + QLatin1String("core/providers"));
    QCOMPARE(sources.entryList({QStringLiteral("?*dialect.cpp")}).size(), folders.size());
    static const QRegularExpression path(QStringLiteral("`((?:core|tests|docs)/[\\w./-]+)`"));
    auto paths = path.globalMatch(QString::fromUtf8(manual()));
    QVERIFY(paths.hasNext());
    while (paths.hasNext()) {
        QString named = paths.next().captured(1);
        if (!named.contains(QLatin1String("NAME"))) {
            QVERIFY2(QFile::exists(root + named), qPrintable(named));
        }
    }
}

void TestPresets::malformedEntriesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("not JSON");
    QTest::newRow("no list") << QByteArray("{}") << QStringLiteral("presets");
    QTest::newRow("no dialect") << QByteArray(R"({"presets":[{"id":"x","title":"X"}]})")
                                << QStringLiteral("dialect");
    QTest::newRow("no id") << QByteArray(R"({"presets":[{"title":"X","dialect":"anthropic"}]})")
                           << QStringLiteral("id");
    QTest::newRow("quirk of a wrong type")
        << QByteArray(
               R"({"presets":[{"id":"x","title":"X","dialect":"d","quirks":{"local":"yes"}}]})")
        << QStringLiteral("local");
    QTest::newRow("negative timeout")
        << QByteArray(R"({"presets":[{"id":"x","title":"X","dialect":"d","idle_seconds":-1}]})")
        << QStringLiteral("idle_seconds");
    QTest::newRow("twice") << QByteArray(R"({"presets":[{"id":"x","title":"X","dialect":"d"},)"
                                         R"({"id":"x","title":"Y","dialect":"d"}]})")
                           << QStringLiteral("twice");
    QTest::newRow("not an object") << QByteArray(R"({"presets":[7]})") << QStringLiteral("dialect");
}

void TestPresets::malformedEntriesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto presets = parsePresets(json);
    QVERIFY(!presets);
    QVERIFY2(presets.error().detail.contains(named), qPrintable(presets.error().detail));
}

void TestPresets::theLongestKeyPrefixWins_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("preset");
    QTest::newRow("openai") << QByteArray("sk-proj-abc") << QStringLiteral("openai");
    QTest::newRow("anthropic") << QByteArray("sk-ant-api03-abc") << QStringLiteral("anthropic");
    QTest::newRow("openrouter") << QByteArray("sk-or-v1-abc") << QStringLiteral("openrouter");
    QTest::newRow("gemini") << QByteArray("AIzaSyabc") << QStringLiteral("gemini");
    QTest::newRow("groq") << QByteArray("gsk_abc") << QStringLiteral("groq");
    QTest::newRow("unknown") << QByteArray("hello") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestPresets::theLongestKeyPrefixWins()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, preset);
    const auto found = presetForKey(loadPresets(), key);
    QCOMPARE(found ? found->id : QString(), preset);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
