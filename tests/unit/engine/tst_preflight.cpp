// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Questions that can't work cost no request, and say why; those that may work are left alone.
#include "engine/preflight.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QString word = QStringLiteral(" word"); // one token of the OpenAI vocabularies

ModelInfo model(const QString &id, std::optional<qint64> context = {})
{
    ModelInfo info;
    info.id = id;
    info.context = context;
    return info;
}

struct Stage
{
    FakeWorld world;
    ProviderProfile profile = *world.profiles.find(u"fake");
    ChatRequest request;

    Stage()
    {
        profile.quirks.wholeModelList = true;
        request.model = QStringLiteral("gpt-6-sol");
        request.messages = {Message::fromText(Role::User, QStringLiteral("Привет"))};
    }
    void know(const QList<ModelInfo> &models,
              std::optional<Clock::Steady> heard = std::chrono::milliseconds(0))
    {
        const auto age = heard ? std::optional(world.clock.steady() - *heard) : std::nullopt;
        world.services.memory.models.learn(profile.name, models, age);
    }
    void say(const QString &text) { request.messages = {Message::fromText(Role::User, text)}; }
    // What is wrong, or nothing.
    [[nodiscard]] QString check()
    {
        const auto checked = checkBeforeSending(world.services, {profile, request.model}, request);
        return checked ? QString()
                       : errorKindName(checked.error().kind) + QStringLiteral(": ") +
                             checked.error().detail;
    }
};

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMalformedQuestionIsRefused();
    void whereNothingIsKnownTheServerDecides();
    void aModelOutsideTheWholeListIsRefused_data();
    void aModelOutsideTheWholeListIsRefused();
    void onlyAYoungAndWholeListRefuses();
    void anExactCountDecidesToTheToken();
    void anEstimateLeavesRoomForItsError();
    void textFilesCount();
    void aLimitTheModelCannotReachIsRefused();
    void imagesGoOnlyToModelsThatSee();
    void nothingIsSentAndTheNextOnTheListIsAsked();
    void whatCannotFitIsNotSentToAnybody();
};

void TestPreflight::aMalformedQuestionIsRefused()
{
    Stage stage;
    stage.request.sampling.temperature = 3;
    QVERIFY(stage.check().startsWith(QLatin1String("configuration: temperature must be")));
}

void TestPreflight::whereNothingIsKnownTheServerDecides()
{
    Stage stage;
    stage.say(word.repeated(100'000));
    stage.request.sampling.maxTokens = 1'000'000;
    QCOMPARE(stage.check(), QString());
    stage.know({model(stage.request.model)}); // no size in the list
    QCOMPARE(stage.check(), QString());
    stage.know({});
    QCOMPARE(stage.check(), QString());
}

void TestPreflight::aModelOutsideTheWholeListIsRefused_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("refused");
    QTest::newRow("listed") << QStringLiteral("claude-sonnet-5-5") << false;
    QTest::newRow("alias of a dated one") << QStringLiteral("claude-opus-4-5") << false;
    QTest::newRow("dated name of an alias")
        << QStringLiteral("claude-sonnet-5-5-20260901") << false;
    QTest::newRow("local tag") << QStringLiteral("llama3") << false;
    QTest::newRow("without its folder") << QStringLiteral("gemini-x") << false;
    QTest::newRow("unknown") << QStringLiteral("claude-9") << true;
    QTest::newRow("typing slip") << QStringLiteral("cluade-sonnet-5-5") << true;
}

void TestPreflight::aModelOutsideTheWholeListIsRefused()
{
    QFETCH(QString, asked);
    QFETCH(bool, refused);
    Stage stage;
    stage.know({model(QStringLiteral("claude-sonnet-5-5")),
                model(QStringLiteral("claude-opus-4-5-20251101")),
                model(QStringLiteral("llama3:latest")), model(QStringLiteral("models/gemini-x"))});
    stage.request.model = asked;
    QCOMPARE(
        stage.check(),
        refused ? QStringLiteral("model_not_found: \"%1\" is not in the list of models of \"fake\"")
                      .arg(asked)
                : QString());
}

void TestPreflight::onlyAYoungAndWholeListRefuses()
{
    Stage stage;
    const QList<ModelInfo> others{model(QStringLiteral("other"))};
    stage.know(others, 4min);
    QVERIFY(!stage.check().isEmpty());
    stage.know(others, 6min);
    QCOMPARE(stage.check(), QString());
    stage.know(others, std::nullopt); // kept from an earlier run
    QCOMPARE(stage.check(), QString());
    stage.know(others);
    stage.profile.quirks.wholeModelList = false;
    QCOMPARE(stage.check(), QString());
}

void TestPreflight::anExactCountDecidesToTheToken()
{
    Stage stage;
    stage.request.model = QStringLiteral("gpt-4o"); // its vocabulary is published
    stage.know({model(stage.request.model, 1000)});
    stage.say(word.repeated(1000));
    QCOMPARE(stage.check(), QString());
    stage.say(word.repeated(1001));
    QCOMPARE(stage.check(), QStringLiteral("context_length_exceeded: the conversation has at least "
                                           "1001 tokens, gpt-4o takes at most 1000"));
}

void TestPreflight::anEstimateLeavesRoomForItsError()
{
    Stage stage;
    stage.request.model = QStringLiteral("nobody-knows-7b");
    stage.know({model(stage.request.model, 1000)});
    stage.say(word.repeated(1100));
    QCOMPARE(stage.check(), QString());
    stage.say(word.repeated(3000));
    QVERIFY(stage.check().startsWith(
        QLatin1String("context_length_exceeded: the conversation has about ")));
    // Blanks are cheap for a vocabulary whatever an estimate by letters says.
    stage.request.model = QStringLiteral("gpt-4o");
    stage.know({model(stage.request.model, 1000)});
    stage.say(QString(20'000, u' '));
    QCOMPARE(stage.check(), QString());
}

void TestPreflight::textFilesCount()
{
    Stage stage;
    stage.request.model = QStringLiteral("gpt-4o");
    stage.know({model(stage.request.model, 1000)});
    FilePart file;
    file.mediaType = QStringLiteral("text/plain");
    file.data = word.repeated(5000).toUtf8();
    stage.request.messages[0].parts.append(file);
    QVERIFY(stage.check().startsWith(QLatin1String("context_length_exceeded")));
}

void TestPreflight::aLimitTheModelCannotReachIsRefused()
{
    Stage stage;
    ModelInfo info = model(stage.request.model);
    info.maxOutput = 4096;
    stage.know({info});
    stage.request.sampling.maxTokens = 4096;
    QCOMPARE(stage.check(), QString());
    stage.request.sampling.maxTokens = 4097;
    QCOMPARE(stage.check(), QStringLiteral("configuration: max_tokens is 4097, but gpt-6-sol "
                                           "writes at most 4096 tokens"));
}

void TestPreflight::imagesGoOnlyToModelsThatSee()
{
    Stage stage;
    ModelInfo info = model(stage.request.model);
    stage.request.messages[0].parts.append(ImagePart{QStringLiteral("image/png"), "x", {}});
    stage.know({info});
    QCOMPARE(stage.check(), QString());
    info.vision = false;
    stage.know({info});
    QVERIFY(stage.check().startsWith(QLatin1String("configuration: gpt-6-sol takes no image")));
}

void TestPreflight::nothingIsSentAndTheNextOnTheListIsAsked()
{
    Stage stage;
    stage.know({model(QStringLiteral("other"))});
    stage.world.provider.enqueue(answering({QStringLiteral("b")}));
    Exchange exchange(stage.world.services,
                      {stage.profile, stage.request, {{stage.profile, QStringLiteral("other")}}});
    exchange.start();
    stage.world.clock.advance(1s);
    QCOMPARE(exchange.status().state, ExchangeState::Done);
    QCOMPARE(stage.world.provider.asked().size(), 1);
    QCOMPARE(stage.world.provider.asked().first().request.model, QStringLiteral("other"));
    QCOMPARE(exchange.status().detours.value(0).why.kind, ErrorKind::ModelNotFound);
}

void TestPreflight::whatCannotFitIsNotSentToAnybody()
{
    Stage stage;
    stage.request.model = QStringLiteral("gpt-4o");
    stage.know({model(stage.request.model, 10), model(QStringLiteral("other"))});
    stage.say(word.repeated(50));
    Exchange exchange(stage.world.services,
                      {stage.profile, stage.request, {{stage.profile, QStringLiteral("other")}}});
    std::optional<Error> error;
    connect(&exchange, &Exchange::arrived, this,
            [&error](const StreamEvent &event) { error = std::get<Failed>(event).error; });
    exchange.start();
    stage.world.clock.advance(1s);
    QCOMPARE(error->kind, ErrorKind::ContextLengthExceeded);
    QCOMPARE(error->phase, ErrorPhase::Local);
    QCOMPARE(stage.world.provider.asked().size(), 0);
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
