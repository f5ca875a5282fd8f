// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A chat with a plan: who is asked, what is asked again, what it saved, and when nobody is asked
// although an answer did not pass. A token costs 1 nano-dollar at "cheap" and "tiny", 10 at
// "strong"; each answer takes 42.
#include "engine/routingplans.h"
#include "engine/sessionrouting.h"
#include "support/fakeworld.h"
#include "support/memoryroutings.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

ModelRef fake(const char *model)
{
    return {utf8("fake"), utf8(model)};
}

qint64 rateOf(const QString &model)
{
    return model == utf8("strong") ? 10 : 1;
}

Script saying(const QString &text, StopReason reason = StopReason::Stop)
{
    Usage usage;
    usage.input = 30;
    usage.output = 12;
    return {{10ms, Started{utf8("r"), {}, {}}},
            {10ms, TextDelta{text}},
            {10ms, UsageReported{usage, "42"}},
            {10ms, Finished{reason, {}}}};
}

RoutingPlan planOf(const char *name)
{
    RoutingPlan plan = usualRoutingPlan(utf8(name));
    plan.cheap = fake("cheap");
    plan.strong = fake("strong");
    return plan;
}

} // namespace

class TestRoutedAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }

    void aShortQuestionIsAnsweredByTheCheapOne();
    void codeIsAnsweredByTheStrongOne();
    void anAnswerThatDoesNotPassIsAskedAgain_data();
    void anAnswerThatDoesNotPassIsAskedAgain();
    void theStrongAnswerIsNotChecked();
    void theClassifierMaySayCheap();
    void aClassifierThatIsNoHelpLeavesTheRule_data();
    void aClassifierThatIsNoHelpLeavesTheRule();
    void stopEndsItAtAnyTime_data();
    void stopEndsItAtAnyTime();
    void aBudgetIsNeverGoneBeyond();
    void aPlanEscalatesOnlySoOften();
    void aPersonMayAskTheStrongOne();
    void aPlanThatIsGoneLosesNothing();
    void comparedChatsTakeNoPart();
    void choosingAModelEndsThePlan();
    void temporaryChatsLeaveNoTrace();
    void theSessionMayEndInAnySlot();
    void plansOfALaterParleyStay();

private:
    void setPlan(const RoutingPlan &plan);
    void start(Keeping keeping = Keeping::Stored);
    void say(const QString &text, const QList<Script> &scripts);
    [[nodiscard]] QStringList asked() const;
    [[nodiscard]] const Node &leaf() const;
    [[nodiscard]] RoutingNote note(const NodeId &id) const;
    [[nodiscard]] qint64 savedInAll() const;

    std::unique_ptr<FakeWorld> m_world;
    MemoryRoutings m_log;
    std::unique_ptr<ChatSession> m_session;
};

void TestRoutedAsk::init()
{
    m_world = std::make_unique<FakeWorld>();
    m_log = {};
    Services &services = m_world->services;
    services.routings = &m_log;
    services.price = [](const ProviderProfile &, const QString &model,
                        const QByteArray &usage) -> std::optional<Cost> {
        return usage.isEmpty()
                   ? std::nullopt
                   : std::optional(Cost{Money::fromNano(usage.toLongLong() * rateOf(model)),
                                        Cost::Basis::Priced,
                                        {},
                                        {},
                                        {}});
    };
    services.quote = [](const ProviderProfile &, const QString &model, const BilledUnits &units) {
        qint64 tokens = 0;
        for (const qint64 count : units.counts) {
            tokens += count;
        }
        Bill bill;
        bill.status = Bill::Status::Priced;
        bill.total = Money::fromNano(tokens * rateOf(model));
        return bill;
    };
    setPlan(planOf("Everyday"));
    start();
}

void TestRoutedAsk::setPlan(const RoutingPlan &plan)
{
    setRoutingPlans(m_world->settings, {plan});
}

void TestRoutedAsk::start(Keeping keeping)
{
    ConversationHead head;
    head.model = fake("own");
    m_session =
        std::make_unique<ChatSession>(m_world->services, Conversation(head), nullptr, keeping);
    SessionRouting::choosePlan(*m_session, utf8("Everyday"));
}

void TestRoutedAsk::say(const QString &text, const QList<Script> &scripts)
{
    for (const Script &script : scripts) {
        m_world->provider.enqueue(script);
    }
    const Result<void> sent = m_session->submit({text, {}});
    QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().detail));
    m_world->clock.advance(1s);
}

QStringList TestRoutedAsk::asked() const
{
    QStringList models;
    for (const auto &one : m_world->provider.asked()) {
        models.append(one.request.model);
    }
    return models;
}

const Node &TestRoutedAsk::leaf() const
{
    return *m_session->conversation().find(m_session->conversation().head().activeLeaf);
}

RoutingNote TestRoutedAsk::note(const NodeId &id) const
{
    return RoutingNote::of(m_session->conversation().find(id)->meta.details)
        .value_or(RoutingNote());
}

qint64 TestRoutedAsk::savedInAll() const
{
    RoutingSums sums;
    for (const RoutingRecord &record : m_log.all()) {
        sums.add(record);
    }
    return sums.saved.nano();
}

void TestRoutedAsk::aShortQuestionIsAnsweredByTheCheapOne()
{
    say(utf8("Hauptstadt von Perú?"), {saying(utf8("Lima."))});
    QCOMPARE(asked(), QStringList{utf8("cheap")});
    const Node &answer = leaf();
    QCOMPARE(answer.message.text(), utf8("Lima."));
    QCOMPARE(answer.meta.asked, fake("cheap"));
    const RoutingNote said = note(answer.id);
    QCOMPARE(said.plan, utf8("Everyday"));
    QCOMPARE(said.why, utf8("short question"));
    QCOMPARE(said.saved, std::optional(Money::fromNano(42 * 10 - 42)));
    QCOMPARE(m_session->conversation().head().model, fake("own"));
    QCOMPARE(m_log.all().size(), 1);
    QCOMPARE(m_log.all().first().note, said);
    QCOMPARE(m_log.all().first().paid, std::optional(Money::fromNano(42)));
    QCOMPARE(m_log.all().first().answer, answer.id);
    const auto kept = m_world->store.stored(m_session->conversation().head().id);
    QCOMPARE(RoutingNote::of(kept->find(answer.id)->meta.details), std::optional(said));
    QCOMPARE(kept->head().routing, utf8("Everyday"));
}

void TestRoutedAsk::codeIsAnsweredByTheStrongOne()
{
    say(utf8("What does `x = f(y);` do?"), {saying(utf8("It calls f."))});
    QCOMPARE(asked(), QStringList{utf8("strong")});
    QCOMPARE(note(leaf().id).why, utf8("has code"));
    QCOMPARE(savedInAll(), 0);
}

void TestRoutedAsk::anAnswerThatDoesNotPassIsAskedAgain_data()
{
    QTest::addColumn<Script>("cheap");
    QTest::addColumn<QString>("why");
    QTest::addColumn<qint64>("lost");
    QTest::newRow("cut off") << saying(utf8("and so"), StopReason::Length)
                             << utf8("the answer was cut off") << qint64(-42);
    QTest::newRow("can't") << saying(utf8("我无法回答")) << utf8("the answer says it can't")
                           << qint64(-42);
    QTest::newRow("empty") << saying(utf8("")) << utf8("the answer was empty") << qint64(-42);
    QTest::newRow("too long for it")
        << failing(errorOf(ErrorKind::ContextLengthExceeded, 400))
        << utf8("the question did not fit the cheap model") << qint64(0);
}

void TestRoutedAsk::anAnswerThatDoesNotPassIsAskedAgain()
{
    QFETCH(Script, cheap);
    QFETCH(QString, why);
    QFETCH(qint64, lost);
    say(utf8("Why?"), {cheap, saying(utf8("Because."))});
    QCOMPARE(asked(), (QStringList{utf8("cheap"), utf8("strong")}));
    QVERIFY(!m_session->isBusy());
    QCOMPARE(leaf().message.text(), utf8("Because."));
    const QList<NodeId> versions = m_session->conversation().siblings(leaf().id);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(note(versions.first()).failed, why);
    QCOMPARE(note(versions.first()).notAsked, QString());
    const RoutingNote strong = note(versions.last());
    QCOMPARE(strong.by, RouteBy::Check);
    QCOMPARE(strong.escalated, versions.first());
    QCOMPARE(strong.why, why);
    QCOMPARE(m_log.all().size(), 2);
    QCOMPARE(savedInAll(), lost);
}

void TestRoutedAsk::theStrongAnswerIsNotChecked()
{
    say(utf8("Why?"), {saying(utf8("")), saying(utf8(""))});
    QCOMPARE(asked().size(), 2);
    QCOMPARE(m_world->provider.scriptsLeft(), 0);
    QVERIFY(!m_session->isBusy());
}

void TestRoutedAsk::theClassifierMaySayCheap()
{
    RoutingPlan plan = planOf("Everyday");
    plan.rules.clear();
    plan.classifier = {fake("tiny"), utf8("Sort."), 0.7};
    setPlan(plan);
    say(utf8("Warum ist der Himmel blau?"),
        {saying(utf8(R"({"simple": true, "confidence": 0.93})")), saying(utf8("Streuung."))});
    QCOMPARE(asked(), (QStringList{utf8("tiny"), utf8("cheap")}));
    const ChatRequest &question = m_world->provider.asked().first().request;
    QVERIFY(question.system.startsWith(utf8("Sort.")));
    QVERIFY(question.messages.first().text().contains(utf8("Himmel")));
    const RoutingNote said = note(leaf().id);
    QCOMPARE(leaf().meta.asked, fake("cheap"));
    QCOMPARE(said.by, RouteBy::Classifier);
    QCOMPARE(said.choosing, Money::fromNano(42));
    QCOMPARE(said.saved, std::optional(Money::fromNano(42 * 10 - 42 - 42)));
    QCOMPARE(m_world->ledger.all().first().purpose, LedgerPurpose::Routing);
    const auto kept = m_world->store.stored(m_session->conversation().head().id);
    QCOMPARE(kept->find(leaf().id)->meta.asked, fake("cheap"));
}

void TestRoutedAsk::aClassifierThatIsNoHelpLeavesTheRule_data()
{
    QTest::addColumn<Script>("reply");
    QTest::addColumn<QString>("why");
    Script slow = saying(utf8(R"({"simple": true, "confidence": 1})"));
    slow.first().pause = 5s;
    QTest::newRow("slow") << slow << utf8("no rule fits; the classifier was too slow");
    QTest::newRow("nonsense") << saying(utf8("Simple? Yes! ¯\\_(ツ)_/¯"))
                              << utf8("no rule fits; the classifier's reply can't be read");
    QTest::newRow("refused") << failing(errorOf(ErrorKind::BadRequest, 400))
                             << utf8("no rule fits; the classifier can't be asked");
}

void TestRoutedAsk::aClassifierThatIsNoHelpLeavesTheRule()
{
    QFETCH(Script, reply);
    QFETCH(QString, why);
    RoutingPlan plan = planOf("Everyday");
    plan.rules.clear();
    plan.classifier = {fake("tiny"), utf8("Sort."), 0.7};
    setPlan(plan);
    say(utf8("Why?"), {reply, saying(utf8("Because."))});
    m_world->clock.advance(1999ms);
    if (QTest::currentDataTag() == QByteArray("slow")) {
        QCOMPARE(asked(), QStringList{utf8("tiny")});
        QVERIFY(m_session->isBusy());
    }
    m_world->clock.advance(2s);
    QCOMPARE(asked(), (QStringList{utf8("tiny"), utf8("strong")}));
    QCOMPARE(leaf().message.text(), utf8("Because."));
    QCOMPARE(note(leaf().id).why, why);
    QCOMPARE(note(leaf().id).by, RouteBy::Rule);
}

void TestRoutedAsk::stopEndsItAtAnyTime_data()
{
    QTest::addColumn<int>("after"); // milliseconds
    QTest::addColumn<QStringList>("asked");
    const QString tiny = utf8("tiny");
    const QString cheap = utf8("cheap");
    QTest::newRow("at once") << 0 << QStringList();
    QTest::newRow("while it is sorted") << 15 << QStringList{tiny};
    QTest::newRow("in the cheap answer") << 65 << QStringList{tiny, cheap};
    QTest::newRow("in the strong answer") << 105 << QStringList{tiny, cheap, utf8("strong")};
}

void TestRoutedAsk::stopEndsItAtAnyTime()
{
    QFETCH(int, after);
    QFETCH(QStringList, asked);
    RoutingPlan plan = planOf("Everyday");
    plan.rules.clear();
    plan.classifier = {fake("tiny"), utf8("Sort."), 0.7};
    setPlan(plan);
    for (const Script &script : {saying(utf8(R"({"simple": true, "confidence": 1})")),
                                 saying(utf8("cut"), StopReason::Length), saying(utf8("whole"))}) {
        m_world->provider.enqueue(script);
    }
    QVERIFY(m_session->submit({utf8("Why?"), {}}));
    if (after > 0) {
        m_world->clock.advance(std::chrono::milliseconds(after));
    }
    m_session->stop();
    m_world->clock.advance(10s);
    QCOMPARE(this->asked(), asked);
    QVERIFY(!m_session->isBusy());
    QVERIFY(leaf().state == NodeState::Interrupted || leaf().state == NodeState::Failed);
}

void TestRoutedAsk::aBudgetIsNeverGoneBeyond()
{
    BudgetLimit limit;
    limit.scope = BudgetScope::Day;
    limit.amount = Money::fromNano(60); // the strong question alone would go beyond
    setBudgetLimits(m_world->settings, {limit});
    say(utf8("Why is that so, and what follows from it?"),
        {saying(utf8("cut"), StopReason::Length), saying(utf8("whole"))});
    QCOMPARE(asked(), QStringList{utf8("cheap")});
    QVERIFY(!m_session->isBusy());
    const RoutingNote said = note(leaf().id);
    QCOMPARE(said.failed, utf8("the answer was cut off"));
    QVERIFY2(said.notAsked.contains(utf8("budget")), qPrintable(said.notAsked));
    QCOMPARE(said.saved, std::optional(Money::fromNano(378))); // it stays
}

void TestRoutedAsk::aPlanEscalatesOnlySoOften()
{
    RoutingPlan plan = planOf("Everyday");
    plan.maxEscalations = 1;
    setPlan(plan);
    say(utf8("One?"), {saying(utf8("")), saying(utf8("1"))});
    say(utf8("Two?"), {saying(utf8(""))});
    QCOMPARE(asked(), (QStringList{utf8("cheap"), utf8("strong"), utf8("cheap")}));
    QVERIFY(note(leaf().id).notAsked.contains(utf8("used up")));
    plan.maxEscalations = 0;
    setPlan(plan);
    say(utf8("Three?"), {saying(utf8(""))});
    QVERIFY(note(leaf().id).notAsked.contains(utf8("never asks again")));
}

void TestRoutedAsk::aPersonMayAskTheStrongOne()
{
    say(utf8("Why?"), {saying(utf8("Because."))});
    const NodeId cheap = leaf().id;
    QCOMPARE(savedInAll(), 378);
    m_world->provider.enqueue(saying(utf8("For three reasons.")));
    QVERIFY(SessionRouting::askStrong(*m_session, cheap));
    m_world->clock.advance(1s);
    QCOMPARE(asked().last(), utf8("strong"));
    const NodeId strong = leaf().id;
    QCOMPARE(note(strong).by, RouteBy::Person);
    QCOMPARE(note(strong).escalated, cheap);
    QCOMPARE(savedInAll(), -42); // both were paid for, and only one was needed
    m_world->provider.enqueue(saying(utf8("For four.")));
    QVERIFY(SessionRouting::askStrong(*m_session, cheap));
    m_world->clock.advance(1s);
    QCOMPARE(savedInAll(), -42); // taken back once
    QVERIFY(!SessionRouting::askStrong(*m_session, strong));
    QVERIFY(!SessionRouting::askStrong(*m_session, NodeId::create()));
    m_world->provider.enqueue(saying(utf8("Next.")));
    QVERIFY(m_session->submit({utf8("And?"), {}}));
    QVERIFY(!SessionRouting::askStrong(*m_session, cheap)); // busy
    m_world->clock.advance(1s);
    QCOMPARE(asked().last(), utf8("cheap"));
}

void TestRoutedAsk::aPlanThatIsGoneLosesNothing()
{
    m_session->setDraft({utf8("Why?"), {}});
    setRoutingPlans(m_world->settings, {planOf("Other")});
    const Result<void> sent = m_session->submit({utf8("Why?"), {}});
    QVERIFY(!sent);
    QVERIFY(sent.error().detail.contains(utf8("\"Everyday\"")));
    QVERIFY(sent.error().detail.contains(utf8("Other")));
    QVERIFY(m_session->conversation().isEmpty());
    QCOMPARE(m_session->conversation().head().draft, utf8("Why?"));
}

void TestRoutedAsk::comparedChatsTakeNoPart()
{
    m_world->services.memory.compared.insert(m_session->conversation().head().id,
                                             ComparisonId::create());
    say(utf8("Why?"), {saying(utf8(""))});
    QCOMPARE(asked(), QStringList{utf8("own")});
    QVERIFY(m_log.all().isEmpty());
}

void TestRoutedAsk::choosingAModelEndsThePlan()
{
    m_session->setModel(fake("own"));
    QCOMPARE(m_session->conversation().head().routing, QString());
    say(utf8("Why?"), {saying(utf8(""))});
    QCOMPARE(asked(), QStringList{utf8("own")});
}

void TestRoutedAsk::temporaryChatsLeaveNoTrace()
{
    start(Keeping::Temporary);
    say(utf8("Why?"), {saying(utf8("So."))});
    QCOMPARE(m_log.all().size(), 1);
    QVERIFY(m_log.all().first().conversation.isNull());
    QVERIFY(m_log.all().first().answer.isNull());
    QCOMPARE(savedInAll(), 378);
}

void TestRoutedAsk::theSessionMayEndInAnySlot()
{
    int added = 0;
    QObject watch;
    connect(m_session.get(), &ChatSession::nodeAdded, &watch, [this, &added] {
        if (++added == 3) { // the strong answer
            m_session.reset();
        }
    });
    m_world->provider.enqueue(saying(utf8("")));
    m_world->provider.enqueue(saying(utf8("So.")));
    QVERIFY(m_session->submit({utf8("Why?"), {}}));
    m_world->clock.advance(1s);
    QVERIFY(!m_session);
    QCOMPARE(added, 3);
}

void TestRoutedAsk::plansOfALaterParleyStay()
{
    m_world->settings.set(routingPlansSetting,
                          utf8(R"([{"name":"Later","invented":1},{"name":"P","cheap":"a/x",)"
                               R"("strong":"a/y"}])"));
    QCOMPARE(routingPlans(m_world->settings).size(), 1);
    setRoutingPlans(m_world->settings, {planOf("Mine")});
    QCOMPARE(routingPlans(m_world->settings), QList<RoutingPlan>{planOf("Mine")});
    QVERIFY(m_world->settings.get(routingPlansSetting).contains(utf8("invented")));
    m_world->settings.set(routingPlansSetting, utf8("{broken"));
    QVERIFY(routingPlans(m_world->settings).isEmpty());
}

QTEST_GUILESS_MAIN(TestRoutedAsk)
#include "tst_routedask.moc"
