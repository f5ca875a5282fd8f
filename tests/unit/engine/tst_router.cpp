// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/chatsession.h"
#include "engine/router.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

ModelRef ref(const char *text)
{
    return *ModelRef::fromString(QString::fromLatin1(text));
}

struct Stage
{
    FakeWorld world;

    Stage()
    {
        for (const char *name : {"b", "c"}) {
            ProviderProfile profile = FakeWorld::profileNamed(QString::fromLatin1(name));
            profile.quirks.keyRequired = false;
            world.add(profile);
        }
    }
    [[nodiscard]] QString asked(const char *model) const
    {
        const ModelRef chosen = ref(model);
        QStringList result;
        for (const ExchangeTarget &target :
             candidates(world.services, {*world.profiles.find(chosen.profile), chosen.model})) {
            result.append(target.profile.name + u'/' + target.model);
        }
        return result.join(u' ');
    }
    [[nodiscard]] ExchangeTarget target(const char *model) const
    {
        const ModelRef wanted = ref(model);
        return {*world.profiles.find(wanted.profile), wanted.model};
    }
};

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutARuleOnlyTheChosenOneIsAsked();
    void rulesAreKeptInTheSettings();
    void mangledRulesAreLeftOut();
    void theRuleOfTheModelGoesBeforeThatOfTheProfile();
    void otherProvidersAreAskedOnlyWhereThePersonAllowsIt();
    void unknownAndRepeatedCandidatesAreLeftOut();
    void whoFailedRestsAndIsAskedLast();
    void whoIsAloneIsAskedEvenWhenResting();
    void theAnswerSaysWhoAnsweredAndWhy();
};

void TestRouter::withoutARuleOnlyTheChosenOneIsAsked()
{
    const Stage stage;
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m"));
}

void TestRouter::rulesAreKeptInTheSettings()
{
    MemorySettings settings;
    QVERIFY(fallbackRules(settings).isEmpty());
    const QList<FallbackRule> rules{
        {QStringLiteral("fake"), QStringLiteral("models/with slash é"), {ref("b/x y"), ref("c/z")}},
        {QStringLiteral("b"), QString(), {ref("c/z")}, false, {false, true, false}},
        {QStringLiteral("c"), QString(), {ref("b/x")}, true, {true, false, true}}};
    setFallbackRules(settings, rules);
    QCOMPARE(fallbackRules(settings), rules);
    setFallbackRules(settings, {});
    QVERIFY(fallbackRules(settings).isEmpty());
}

void TestRouter::mangledRulesAreLeftOut()
{
    MemorySettings settings;
    settings.set(Setting<QStringList>{"chat/fallbacks", {}},
                 {QString(), QStringLiteral("fake"), QStringLiteral("fake\t\t"),
                  QStringLiteral("fake\tnot-a-reference"), QStringLiteral("fake\tb/m\t/\tc/")});
    QCOMPARE(fallbackRules(settings),
             (QList<FallbackRule>{{QStringLiteral("fake"), QString(), {ref("b/m")}}}));
}

void TestRouter::theRuleOfTheModelGoesBeforeThatOfTheProfile()
{
    Stage stage;
    setFallbackRules(stage.world.settings,
                     {{QStringLiteral("fake"), QString(), {ref("b/any")}},
                      {QStringLiteral("fake"), QStringLiteral("m"), {ref("c/m"), ref("b/m")}}});
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m c/m b/m"));
    QCOMPARE(stage.asked("fake/other"), QStringLiteral("fake/other b/any"));
    QCOMPARE(stage.asked("b/m"), QStringLiteral("b/m"));
}

void TestRouter::otherProvidersAreAskedOnlyWhereThePersonAllowsIt()
{
    Stage stage;
    FallbackRule rule{QStringLiteral("fake"), {}, {ref("b/x"), ref("fake/n"), ref("c/y")}, false};
    setFallbackRules(stage.world.settings, {rule});
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m fake/n"));
    rule.mayCross = true;
    setFallbackRules(stage.world.settings, {rule});
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m b/x fake/n c/y"));
}

void TestRouter::unknownAndRepeatedCandidatesAreLeftOut()
{
    Stage stage;
    setFallbackRules(stage.world.settings,
                     {{QStringLiteral("fake"),
                       QString(),
                       {ref("gone/m"), ref("fake/m"), ref("b/m"), ref("b/m"), ref("b/n")}}});
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m b/m b/n"));
}

void TestRouter::whoFailedRestsAndIsAskedLast()
{
    Stage stage;
    setFallbackRules(stage.world.settings,
                     {{QStringLiteral("fake"), QString(), {ref("b/m"), ref("c/m")}}});
    restEndpoint(stage.world.services, stage.target("fake/m"));
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("b/m c/m fake/m"));
    restEndpoint(stage.world.services, stage.target("b/m"));
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("c/m fake/m b/m"));
    wakeEndpoint(stage.world.services, stage.target("fake/m"));
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m c/m b/m"));
    stage.world.clock.advance(30s);
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m b/m c/m"));
}

void TestRouter::whoIsAloneIsAskedEvenWhenResting()
{
    Stage stage;
    restEndpoint(stage.world.services, stage.target("fake/m"));
    QCOMPARE(stage.asked("fake/m"), QStringLiteral("fake/m"));
}

void TestRouter::theAnswerSaysWhoAnsweredAndWhy()
{
    Stage stage;
    setFallbackRules(stage.world.settings, {{QStringLiteral("fake"), QString(), {ref("b/other")}}});
    ConversationHead head;
    head.model = ref("fake/m");
    ChatSession session(stage.world.services, Conversation(head));
    stage.world.provider.enqueue(failing(errorOf(ErrorKind::ModelNotFound, 404)));
    stage.world.provider.enqueue(answering({QStringLiteral("Hello")}));
    QVERIFY(session.submit({QStringLiteral("Hi"), {}}));
    stage.world.clock.advance(1s);
    const AnswerMeta meta = session.conversation().nodes().last().meta;
    QCOMPARE(meta.asked, ref("fake/m"));
    QCOMPARE(meta.via, ref("b/other"));
    QCOMPARE(meta.detours.size(), 1);
    QCOMPARE(meta.detours[0].asked, ref("fake/m"));
    QCOMPARE(meta.detours[0].why.kind, ErrorKind::ModelNotFound);
    QCOMPARE(session.conversation().head().model, ref("fake/m")); // the choice stays
    // The one that failed rests: the next question goes to the other at once, and says so.
    stage.world.provider.enqueue(answering({QStringLiteral("Again")}));
    QVERIFY(session.submit({QStringLiteral("Hi"), {}}));
    stage.world.clock.advance(1s);
    QCOMPARE(session.conversation().nodes().last().meta.via, ref("b/other"));
    QCOMPARE(stage.world.provider.asked().size(), 3);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
