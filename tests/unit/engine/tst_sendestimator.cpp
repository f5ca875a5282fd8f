// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sendestimator.h"

#include "engine/routingplans.h"
#include "engine/sessionrouting.h"
#include "engine/toolturns.h"
#include "support/faketools.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const ModelRef claude{QStringLiteral("fake"), QStringLiteral("claude-sonnet-5-5")};

Conversation chatWith(const ModelRef &model)
{
    ConversationHead head;
    head.id = ConversationId::create();
    head.model = model;
    return Conversation(head);
}

} // namespace

class TestSendEstimator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theEstimateFollowsWhatIsWritten();
    void onlyTheNewestDraftIsTold();
    void anEditedMessageIsEstimatedInItsPlace();
    void withoutAModelNothingIsEstimated();
    void otherModelsAreCountedOnDemand();
    void answersTeachWhileWeWatch();
    void aChangedSystemPromptMakesOldCountsUseless();
    void anotherSessionIsAnotherEstimate();
    void whatWasAnsweredBeforeIsTold();
    void toolsAreThoseOfTheModelAPlanChooses();
    void aClassifierToComeMakesTheCostARange();

private:
    struct Stage
    {
        FakeWorld world;
        ChatSession session{world.services, chatWith(claude)};
        SendEstimator estimator{world.services};
        SendEstimator::Written written;
    };
    void write(const QString &text);
    [[nodiscard]] bool settles();
    [[nodiscard]] qint64 tokens() const { return m_stage->estimator.estimate()->input.tokens; }
    void answer(const QString &question, const Usage &usage);

    std::unique_ptr<Stage> m_stage;
};

void TestSendEstimator::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->estimator.setSource([this] { return m_stage->written; });
    m_stage->estimator.setSession(&m_stage->session);
}

void TestSendEstimator::cleanup()
{
    m_stage.reset();
}

void TestSendEstimator::write(const QString &text)
{
    m_stage->written.draft.text = text;
    m_stage->estimator.draftChanged();
}

bool TestSendEstimator::settles()
{
    return QTest::qWaitFor([this] {
        m_stage->world.clock.advance(50ms);
        return m_stage->estimator.isFresh();
    });
}

void TestSendEstimator::answer(const QString &question, const Usage &usage)
{
    m_stage->world.provider.enqueue({{0ms, Started{}},
                                     {10ms, TextDelta{QStringLiteral("Yes.")}},
                                     {10ms, UsageReported{usage, "{}"}},
                                     {0ms, Finished{StopReason::Stop, {}}}});
    QVERIFY(m_stage->session.submit({question, {}}));
    QVERIFY(QTest::qWaitFor([this] {
        m_stage->world.clock.advance(50ms);
        return !m_stage->session.isBusy();
    }));
}

void TestSendEstimator::whatWasAnsweredBeforeIsTold()
{
    m_stage->world.useCache();
    // Looking up takes another thread: real time, and none of the clock.
    const auto told = [this](const QString &text) {
        write(text);
        m_stage->world.clock.advance(150ms);
        return QTest::qWaitFor(
            [this] {
                m_stage->world.clock.advance({});
                return m_stage->estimator.isFresh() && m_stage->estimator.estimate()->answered;
            },
            300);
    };
    QVERIFY(!told(QStringLiteral("Why?")));
    answer(QStringLiteral("Why?"), {});
    QTRY_COMPARE(m_stage->world.cache.all().size(), 1);
    const NodeId first = m_stage->session.conversation().activePath().first();
    QVERIFY(!told(QStringLiteral("Why?"))); // now something stands before it
    m_stage->written.edited = first;
    QVERIFY(told(QStringLiteral("Why? ")));
    QVERIFY(!told(QStringLiteral("Why not?")));
    QVERIFY(told(QStringLiteral("Why?")));
    m_stage->session.setParameters({}, {}, false);
    QVERIFY(!told(QStringLiteral("Why?")));
    QCOMPARE(m_stage->world.cache.figures().result().value().hits, 0); // asking is no hit
}

void TestSendEstimator::toolsAreThoseOfTheModelAPlanChooses()
{
    FakeTools tools;
    Services &services = m_stage->world.services;
    services.tools = &tools;
    const ModelRef small{claude.profile, QStringLiteral("claude-haiku-4-5")};
    ModelInfo without;
    without.id = small.model;
    without.tools = false;
    services.memory.models.learn(small.profile, {without}, {});
    RoutingPlan plan = usualRoutingPlan(QStringLiteral("P"));
    plan.cheap = small;
    plan.strong = claude;
    plan.rules = {{RoutingSubject::ShorterThan, 10, {}, {}, Route::Cheap}};
    setRoutingPlans(services.settings, {plan});
    SessionRouting::choosePlan(m_stage->session, plan.name);
    const auto counted = [this](const QString &text) {
        write(text);
        return settles() ? tokens() : -1;
    };
    const QString text = QStringLiteral("hello");
    const QString more = QStringLiteral("hello, and much more than that");
    const qint64 shortAlone = counted(text);
    const qint64 longAlone = counted(more);
    setTools(m_stage->session, {QStringLiteral("echo"), QStringLiteral("page")});
    QCOMPARE(counted(text), shortAlone); // it can't use them
    QVERIFY(counted(more) > longAlone);
    QCOMPARE(counted(text), shortAlone);
}

void TestSendEstimator::aClassifierToComeMakesTheCostARange()
{
    Services &services = m_stage->world.services;
    const ModelRef small{claude.profile, QStringLiteral("claude-haiku-4-5")};
    const ModelRef judge{claude.profile, QStringLiteral("gpt-5-nano")};
    bool judgeIsKnown = true;
    // A nanodollar a token, three for the strong model, and a thousand a reply of the classifier.
    services.quote = [&](const ProviderProfile &, const QString &model, const BilledUnits &units) {
        Bill bill;
        bill.status =
            model == judge.model && !judgeIsKnown ? Bill::Status::Unknown : Bill::Status::Priced;
        const qint64 factor = model == claude.model ? 3 : 1;
        const qint64 input = units.count(Billed::Input) + units.count(Billed::CacheRead) +
                             units.count(Billed::CacheWrite);
        const qint64 output = units.count(Billed::Output);
        bill.total = Money::fromNano(model == judge.model ? 1'000 : factor * (input + output));
        return bill;
    };
    RoutingPlan plan = usualRoutingPlan(QStringLiteral("P"));
    plan.cheap = small;
    plan.strong = claude;
    plan.rules = {{RoutingSubject::ShorterThan, 10, {}, {}, Route::Cheap}};
    plan.classifier = {judge, usualClassifierInstruction(), 0.7};
    setRoutingPlans(services.settings, {plan});
    SessionRouting::choosePlan(m_stage->session, plan.name);
    const auto range = [this](const QString &text) -> std::optional<SendRange> {
        write(text);
        return settles() && m_stage->estimator.estimate() ? m_stage->estimator.estimate()->undecided
                                                          : std::nullopt;
    };
    QVERIFY(!range(QStringLiteral("hello"))); // a rule decides
    const QString open = QStringLiteral("Which of these two roads is longer?");
    std::optional<SendRange> told;
    QVERIFY(QTest::qWaitFor([&] { // the other model may have to be counted first
        told = range(open);
        return told.has_value();
    }));
    const auto profile = m_stage->world.profiles.profiles().first();
    const auto cheap = m_stage->estimator.estimateFor(profile, small.model);
    const auto strong = m_stage->estimator.estimateFor(profile, claude.model);
    QVERIFY(cheap && strong);
    QVERIFY(cheap->about < strong->about);
    QCOMPARE(told->least, cheap->about + Money::fromNano(1'000));
    QCOMPARE(told->most, strong->about + Money::fromNano(1'000));
    judgeIsKnown = false;
    QVERIFY(!range(open + u'?'));
}

void TestSendEstimator::theEstimateFollowsWhatIsWritten()
{
    QSignalSpy changed(&m_stage->estimator, &SendEstimator::changed);
    write(QStringLiteral("hello"));
    QVERIFY(!m_stage->estimator.isFresh());
    QVERIFY(settles());
    QVERIFY(changed.count() >= 1);
    const qint64 before = tokens();
    write(QStringLiteral("hello ").repeated(100));
    QVERIFY(settles());
    QVERIFY(tokens() > before + 90);
}

void TestSendEstimator::onlyTheNewestDraftIsTold()
{
    write(QStringLiteral("a ").repeated(200'000));
    m_stage->world.clock.advance(200ms); // counting begins
    write(QStringLiteral("short"));
    QVERIFY(settles());
    QVERIFY(tokens() < 50);
    // And what came late does not come back.
    QTest::qWait(50);
    QVERIFY(tokens() < 50);
}

void TestSendEstimator::anEditedMessageIsEstimatedInItsPlace()
{
    answer(QStringLiteral("first ").repeated(300), {});
    const NodeId first = m_stage->session.conversation().activePath().first();
    write(QStringLiteral("again"));
    QVERIFY(settles());
    QVERIFY(tokens() > 300);
    m_stage->written.edited = first;
    write(QStringLiteral("again"));
    QVERIFY(settles());
    QVERIFY(tokens() < 50);
}

void TestSendEstimator::withoutAModelNothingIsEstimated()
{
    m_stage->session.setModel({});
    write(QStringLiteral("hello"));
    m_stage->world.clock.advance(200ms);
    QVERIFY(!m_stage->estimator.estimate());
}

void TestSendEstimator::otherModelsAreCountedOnDemand()
{
    write(QStringLiteral("hello world"));
    QVERIFY(settles());
    const ProviderProfile profile = m_stage->world.profiles.profiles().first();
    QVERIFY(!m_stage->estimator.estimateFor(profile, QStringLiteral("gpt-4o")));
    QVERIFY(QTest::qWaitFor([&] {
        m_stage->world.clock.advance(50ms);
        return m_stage->estimator.estimateFor(profile, QStringLiteral("gpt-4o")).has_value();
    }));
    const auto other = m_stage->estimator.estimateFor(profile, QStringLiteral("gpt-4o"));
    QCOMPARE(other->input, (TokenCount{9, true}));
}

void TestSendEstimator::answersTeachWhileWeWatch()
{
    const QString question = QStringLiteral("How long are the waits? ").repeated(50);
    write(question);
    QVERIFY(settles());
    const qint64 guess = tokens();
    Usage usage;
    usage.input = guess * 14 / 10;
    usage.output = 50;
    answer(question, usage);
    write({});
    QVERIFY(settles());
    QCOMPARE(m_stage->world.services.memory.habits.learnedFrom(claude.toString()), 1);
    QCOMPARE(loadHabits(m_stage->world.settings).learnedFrom(claude.toString()), 1);
    // Told once, learned once.
    write(QStringLiteral("x"));
    QVERIFY(settles());
    QCOMPARE(m_stage->world.services.memory.habits.learnedFrom(claude.toString()), 1);
}

void TestSendEstimator::aChangedSystemPromptMakesOldCountsUseless()
{
    Usage usage;
    usage.input = 700;
    usage.output = 500;
    answer(QStringLiteral("wait ").repeated(400), usage);
    write(QStringLiteral("x"));
    QVERIFY(settles());
    QVERIFY(tokens() > 1150);
    m_stage->session.setParameters(QStringLiteral("Be brief."), {});
    QVERIFY(settles());
    QVERIFY(tokens() < 900); // counted here again, with what was learned
}

void TestSendEstimator::anotherSessionIsAnotherEstimate()
{
    write(QStringLiteral("hello"));
    QVERIFY(settles());
    ChatSession other(m_stage->world.services, chatWith(claude));
    m_stage->estimator.setSession(&other);
    QVERIFY(!m_stage->estimator.estimate());
    QVERIFY(settles());
    QVERIFY(m_stage->estimator.estimate());
    m_stage->estimator.setSession(nullptr);
    m_stage->world.clock.advance(200ms);
    QVERIFY(!m_stage->estimator.estimate());
}

QTEST_GUILESS_MAIN(TestSendEstimator)
#include "tst_sendestimator.moc"
