// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/defaults.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;

namespace {

ProviderPreset preset(const QString &id, const QString &variable)
{
    ProviderPreset result;
    result.id = id;
    result.environmentVariable = variable;
    result.profile = FakeWorld::profileNamed(id);
    result.profile.dialect = id == QLatin1String("anthropic") ? id : QStringLiteral("openai-chat");
    return result;
}

QList<ProviderPreset> presets()
{
    return {preset(QStringLiteral("openai"), QStringLiteral("OPENAI_API_KEY")),
            preset(QStringLiteral("anthropic"), QStringLiteral("ANTHROPIC_API_KEY")),
            preset(QStringLiteral("openrouter"), QStringLiteral("OPENROUTER_API_KEY")),
            preset(QStringLiteral("gemini"), QStringLiteral("GEMINI_API_KEY")),
            preset(QStringLiteral("github"), QStringLiteral("GITHUB_TOKEN")),
            preset(QStringLiteral("local"), QString())};
}

ProviderProfile made(const QString &name, const QString &vendor)
{
    ProviderProfile profile = FakeWorld::profileNamed(name);
    profile.preset = vendor;
    return profile;
}

QStringList names(const QList<ProviderProfile> &profiles)
{
    QStringList result;
    for (const ProviderProfile &profile : profiles) {
        result.append(profile.name);
    }
    return result;
}

} // namespace

class TestDefaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyVariablesMakeProfiles();
    void savedProfilesComeBeforeThoseOfTheEnvironment();
    void addressesNeverComeFromTheEnvironment();
    void modelsAreMatched_data();
    void modelsAreMatched();
    void settingsComeBeforeTheEnvironment();
    void withoutAnythingNoModelIsChosen();
    void aBadDefaultModelIsNamed();
    void variablesFillWhatIsSilent();
    void badNumbersAreNamed_data();
    void badNumbersAreNamed();
    void whatThePersonChoseWins();
    void theAnswererIsComplete();
};

void TestDefaults::keyVariablesMakeProfiles()
{
    QProcessEnvironment environment;
    QVERIFY(environmentProfiles(presets(), environment).isEmpty());
    environment.insert(QStringLiteral("OPENAI_API_KEY"), QStringLiteral("sk-x"));
    environment.insert(QStringLiteral("ANTHROPIC_API_KEY"), QStringLiteral("  "));
    environment.insert(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("AIza"));
    environment.insert(QStringLiteral("GITHUB_TOKEN"), QStringLiteral("ghp_not-for-chatting"));
    const auto profiles = environmentProfiles(presets(), environment);
    QCOMPARE(names(profiles), (QStringList{QStringLiteral("openai"), QStringLiteral("gemini")}));
    const ProviderProfile &openai = profiles.first();
    QCOMPARE(openai.preset, QStringLiteral("openai"));
    QCOMPARE(openai.keys.size(), 1);
    QCOMPARE(openai.keys[0].source, KeyName::Source::Environment);
    QCOMPARE(openai.keys[0].name, QStringLiteral("OPENAI_API_KEY"));
    QCOMPARE(openai.keys[0].origin, openai.origin());
}

void TestDefaults::savedProfilesComeBeforeThoseOfTheEnvironment()
{
    FakeWorld world;
    world.services.presets = presets();
    world.services.environment.insert(QStringLiteral("OPENAI_API_KEY"), QStringLiteral("sk-x"));
    world.services.environment.insert(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("AIza"));
    ProviderProfile saved = presets()[0].profile;
    saved.title = QStringLiteral("mine");
    world.add(saved);
    QCOMPARE(
        names(allProfiles(world.services)),
        (QStringList{QStringLiteral("fake"), QStringLiteral("openai"), QStringLiteral("gemini")}));
    QCOMPARE(findProfile(world.services, u"openai")->title, QStringLiteral("mine"));
    QVERIFY(findProfile(world.services, u"gemini"));
    QVERIFY(!findProfile(world.services, u"anthropic"));
}

void TestDefaults::addressesNeverComeFromTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("OPENAI_API_KEY"), QStringLiteral("sk-x"));
    environment.insert(QStringLiteral("OPENAI_BASE_URL"), QStringLiteral("https://evil.example"));
    QCOMPARE(environmentProfiles(presets(), environment).first().baseUrl,
             presets().first().profile.baseUrl);
}

void TestDefaults::modelsAreMatched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "profile|model", or empty: refused
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("oa/gpt-6-sol", "oa|gpt-6-sol");
    row(" oa/gpt-6-sol ", "oa|gpt-6-sol");
    row("gpt-6-sol", "oa|gpt-6-sol");
    row("o4-mini", "oa|o4-mini");
    row("claude-x-5", "an|claude-x-5");
    row("anthropic/claude-x-5", "router|anthropic/claude-x-5");
    row("router/anthropic/claude-x-5", "router|anthropic/claude-x-5");
    row("grok-9", ""); // no xAI profile: several could be meant
    row("llama-9", "");
    row("nobody/m", "router|nobody/m");
    row("", "");
    row("oa/", "router|oa/");
}

void TestDefaults::modelsAreMatched()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QList<ProviderProfile> profiles{
        made(QStringLiteral("oa"), QStringLiteral("openai")),
        made(QStringLiteral("an"), QStringLiteral("anthropic")),
        made(QStringLiteral("router"), QStringLiteral("openrouter"))};
    const auto model = matchModel(text, profiles);
    QCOMPARE(model ? model->profile + u'|' + model->model : QString(), expected);
    if (!model) {
        QCOMPARE(model.error().kind, ErrorKind::Configuration);
    }
    const auto only = matchModel(QStringLiteral("llama-9"), profiles.mid(0, 1));
    QCOMPARE(only->profile, QStringLiteral("oa"));
    QVERIFY(!matchModel(QStringLiteral("llama-9"), {}));
}

void TestDefaults::settingsComeBeforeTheEnvironment()
{
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("DEFAULT_MODEL"),
                                      QStringLiteral("fake/from-env"));
    QCOMPARE(defaultModel(world.services)->model, QStringLiteral("from-env"));
    world.settings.set(defaultModelSetting, QStringLiteral("fake/from-settings"));
    QCOMPARE(defaultModel(world.services)->model, QStringLiteral("from-settings"));
}

void TestDefaults::withoutAnythingNoModelIsChosen()
{
    FakeWorld world;
    QVERIFY(defaultModel(world.services)->isEmpty());
    const auto answerer = chooseAnswerer(world.services, {}, {});
    QCOMPARE(answerer.error().detail, QStringLiteral("no model is chosen"));
}

void TestDefaults::aBadDefaultModelIsNamed()
{
    FakeWorld world;
    world.add(FakeWorld::profileNamed(QStringLiteral("second")));
    world.services.environment.insert(QStringLiteral("DEFAULT_MODEL"), QStringLiteral("no idea"));
    const auto model = defaultModel(world.services);
    QCOMPARE(model.error().kind, ErrorKind::Configuration);
    QVERIFY(model.error().detail.startsWith(QLatin1String("DEFAULT_MODEL: ")));
}

void TestDefaults::variablesFillWhatIsSilent()
{
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("MAX_TOKENS"), QStringLiteral(" 2048 "));
    world.services.environment.insert(QStringLiteral("TEMPERATURE"), QStringLiteral("0.3"));
    const auto sampling = withDefaults(world.services, {});
    QCOMPARE(sampling->maxTokens, std::optional(2048));
    QCOMPARE(sampling->temperature, std::optional(0.3));
    world.settings.set(maxTokensSetting, 99);
    world.settings.set(temperatureSetting, 1.5);
    const auto fromSettings = withDefaults(world.services, {});
    QCOMPARE(fromSettings->maxTokens, std::optional(99));
    QCOMPARE(fromSettings->temperature, std::optional(1.5));
}

void TestDefaults::badNumbersAreNamed_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *variable, const char *value) {
        QTest::addRow("%s=%s", variable, value)
            << QString::fromLatin1(variable) << QString::fromUtf8(value);
    };
    for (const char *value : {"many", "0", "-1", "1.5", "1e3", "99999999999", "١٢", "12 tokens"}) {
        row("MAX_TOKENS", value);
    }
    for (const char *value : {"hot", "-0.1", "2.1", "nan", "inf", "0,5", "1e99", "½"}) {
        row("TEMPERATURE", value);
    }
}

void TestDefaults::badNumbersAreNamed()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    FakeWorld world;
    world.services.environment.insert(variable, value);
    const auto sampling = withDefaults(world.services, {});
    QVERIFY(!sampling);
    QCOMPARE(sampling.error().kind, ErrorKind::Configuration);
    QVERIFY(sampling.error().detail.startsWith(variable));
    QVERIFY(sampling.error().detail.contains(value));
}

void TestDefaults::whatThePersonChoseWins()
{
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("MAX_TOKENS"), QStringLiteral("broken"));
    world.services.environment.insert(QStringLiteral("TEMPERATURE"), QStringLiteral("broken"));
    world.settings.set(maxTokensSetting, 99);
    Sampling chosen;
    chosen.maxTokens = 5;
    chosen.temperature = 0;
    QCOMPARE(*withDefaults(world.services, chosen), chosen);
}

void TestDefaults::theAnswererIsComplete()
{
    FakeWorld world;
    world.services.environment.insert(QStringLiteral("DEFAULT_MODEL"),
                                      QStringLiteral("some-model"));
    world.services.environment.insert(QStringLiteral("MAX_TOKENS"), QStringLiteral("7"));
    const auto answerer = chooseAnswerer(world.services, {}, {});
    QVERIFY(answerer);
    QCOMPARE(answerer->profile.name, QStringLiteral("fake"));
    QCOMPARE(answerer->model.toString(), QStringLiteral("fake/some-model"));
    QCOMPARE(answerer->sampling.maxTokens, std::optional(7));
    const ModelRef gone{QStringLiteral("gone"), QStringLiteral("m")};
    QVERIFY(chooseAnswerer(world.services, gone, {})
                .error()
                .detail.contains(QLatin1String("\"gone\"")));
}

QTEST_GUILESS_MAIN(TestDefaults)
#include "tst_defaults.moc"
