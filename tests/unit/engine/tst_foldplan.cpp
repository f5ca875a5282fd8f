// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The standing choice of a chat, from planning a cut to what a session sends, keeps and shows.
#include "engine/foldplan.h"

#include "engine/sendestimator.h"
#include "engine/sendpreview.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

constexpr qint64 context = 4000;

QString text(int i)
{
    return QStringLiteral("Turn %1 says: ").arg(i) +
           QStringLiteral("many words in a row, 日本語, and more. ").repeated(12);
}

struct Stage
{
    FakeWorld world;
    std::unique_ptr<ChatSession> session;
    std::unique_ptr<SendEstimator> estimator;
    Draft draft;
    int turn = 0;

    explicit Stage(std::optional<FoldRule> automatic = {}, bool keepsFirst = false)
    {
        ModelInfo info;
        info.id = QStringLiteral("model-1");
        info.context = context;
        world.services.memory.models.learn(QStringLiteral("fake"), {info}, std::nullopt);
        ConversationHead head;
        head.model = {QStringLiteral("fake"), QStringLiteral("model-1")};
        head.system = QStringLiteral("Be brief.");
        head.sampling.maxTokens = 500;
        head.compaction.automatic = automatic;
        head.compaction.keepsFirst = keepsFirst;
        session = std::make_unique<ChatSession>(world.services, Conversation(head));
        estimator = std::make_unique<SendEstimator>(world.services);
        estimator->setSource([this] { return SendEstimator::Written{draft, {}}; });
        estimator->setSession(session.get());
    }
    // Returns what was asked; no messages when nothing was.
    ChatRequest ask()
    {
        const qsizetype before = world.provider.asked().size();
        world.provider.enqueue(answering({text(++turn)}));
        if (!session->submit({text(++turn), {}})) {
            return {};
        }
        for (int i = 0; i < 100 && session->isBusy(); ++i) {
            world.clock.advance(100ms);
        }
        return world.provider.asked().size() > before ? world.provider.asked().last().request
                                                      : ChatRequest();
    }
    [[nodiscard]] const Compaction &choice() const
    {
        return session->conversation().head().compaction;
    }
    [[nodiscard]] const Node &leaf() const
    {
        return *session->conversation().find(session->conversation().head().activeLeaf);
    }
    void count()
    {
        estimator->draftChanged();
        QVERIFY(QTest::qWaitFor([this] {
            world.clock.advance(50ms);
            return estimator->isFresh();
        }));
    }
};

qint64 weight(const ChatRequest &request)
{
    TallyBook book;
    TokenTally tally = book.text(request.system, CountWay{});
    for (const Message &message : request.messages) {
        tally += book.message(message, CountWay{});
    }
    return qRound64(sumOf(tally.text));
}

} // namespace

class TestFoldPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAChoiceItIsRefused();
    void whatNoLongerFitsIsCut_data();
    void whatNoLongerFitsIsCut();
    void theCutStaysForManyTurns();
    void theFirstTurnStaysIfItIsSmall();
    void oneHugeMessageIsNotHelped();
    void unknownContextsCutNothing();
    void theEstimateSaysWhatWillBeCut();
    void whatIsShownIsWhatIsSent_data() { whatNoLongerFitsIsCut_data(); }
    void whatIsShownIsWhatIsSent();
    void theChoiceIsOnDisk();
};

void TestFoldPlan::withoutAChoiceItIsRefused()
{
    Stage stage;
    ChatRequest asked;
    for (int i = 0; i < 40; ++i) {
        asked = stage.ask();
    }
    QVERIFY(asked.messages.isEmpty());
    QVERIFY(stage.leaf().meta.error);
    QCOMPARE(stage.leaf().meta.error->kind, ErrorKind::ContextLengthExceeded);
    QVERIFY(stage.choice().folds.isEmpty());
}

void TestFoldPlan::whatNoLongerFitsIsCut_data()
{
    QTest::addColumn<int>("rule");
    QTest::newRow("drop") << static_cast<int>(FoldRule::Drop);
    QTest::newRow("shorten") << static_cast<int>(FoldRule::Shorten);
}

void TestFoldPlan::whatNoLongerFitsIsCut()
{
    QFETCH(int, rule);
    Stage stage(static_cast<FoldRule>(rule));
    const int turns = rule == static_cast<int>(FoldRule::Drop) ? 40 : 8;
    for (int i = 0; i < turns; ++i) {
        if (rule == static_cast<int>(FoldRule::Shorten)) {
            stage.draft.attachments = {
                FilePart{QStringLiteral("text/plain"), text(i).repeated(3).toUtf8(), {}}};
            QVERIFY(stage.session->submit({text(i), stage.draft.attachments}));
            stage.world.provider.enqueue(answering({QStringLiteral("fine")}));
            for (int j = 0; j < 50 && stage.session->isBusy(); ++j) {
                stage.world.clock.advance(100ms);
            }
        } else {
            QVERIFY(!stage.ask().messages.isEmpty());
        }
        QCOMPARE(stage.leaf().state, NodeState::Complete);
        const ChatRequest &asked = stage.world.provider.asked().last().request;
        QVERIFY(weight(asked) <= context - 500);
        QCOMPARE(asked.messages.first().role, Role::User);
    }
    QVERIFY(!stage.choice().folds.isEmpty());
    QVERIFY(stage.choice().folds.size() < 5);                  // those that reach less far are gone
    QCOMPARE(stage.session->conversation().size(), 2 * turns); // all of it is still there
}

void TestFoldPlan::theCutStaysForManyTurns()
{
    Stage stage(FoldRule::Drop);
    ChatRequest before;
    int cuts = 0;
    for (int i = 0; i < 60; ++i) {
        const ChatRequest now = stage.ask();
        const bool grew = now.messages.mid(0, before.messages.size()) == before.messages;
        cuts += grew ? 0 : 1;
        before = now;
    }
    QVERIFY(cuts >= 2);
    QVERIFY(cuts <= 60 / 3);
}

void TestFoldPlan::theFirstTurnStaysIfItIsSmall()
{
    for (const bool small : {true, false}) {
        Stage stage(FoldRule::Drop, true);
        stage.world.provider.enqueue(answering({QStringLiteral("Yes.")}));
        const QString first = small ? QStringLiteral("The task") : text(0).repeated(4);
        QVERIFY(stage.session->submit({first, {}}));
        stage.world.clock.advance(2s);
        ChatRequest asked;
        for (int i = 0; i < 30; ++i) {
            asked = stage.ask();
        }
        QCOMPARE(asked.messages.first().text() == first, small);
        QCOMPARE(stage.choice().folds.last().keepsFirst, small);
    }
}

void TestFoldPlan::oneHugeMessageIsNotHelped()
{
    Stage stage(FoldRule::Drop);
    stage.ask();
    stage.ask();
    QVERIFY(stage.session->submit({text(0).repeated(80), {}}));
    stage.world.clock.advance(2s);
    QCOMPARE(stage.leaf().meta.error->kind, ErrorKind::ContextLengthExceeded);
    QVERIFY(stage.choice().folds.isEmpty());
}

void TestFoldPlan::unknownContextsCutNothing()
{
    Stage stage(FoldRule::Drop);
    stage.world.services.memory.models.learn(QStringLiteral("fake"), {}, std::nullopt);
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(stage.ask().messages.size(), 2 * i + 1);
    }
}

void TestFoldPlan::theEstimateSaysWhatWillBeCut()
{
    Stage stage(FoldRule::Drop);
    stage.draft.text = text(0);
    stage.count();
    QVERIFY(!stage.estimator->estimate()->cut);
    while (stage.choice().folds.isEmpty()) {
        stage.ask();
    }
    stage.count();
    QVERIFY(!stage.estimator->estimate()->cut->byItself); // it is so already
    QVERIFY(stage.estimator->estimate()->cut->turns > 3);
    QVERIFY(stage.estimator->estimate()->fits());
    stage.draft.text = text(0).repeated(15);
    stage.count();
    QVERIFY(stage.estimator->estimate()->cut->byItself);
    QVERIFY(stage.estimator->estimate()->fits());
}

void TestFoldPlan::whatIsShownIsWhatIsSent()
{
    QFETCH(int, rule);
    Stage stage(static_cast<FoldRule>(rule));
    TallyBook book;
    for (int i = 0; i < 25; ++i) {
        const Draft draft{text(stage.turn + 2), {}};
        const Conversation &talk = stage.session->conversation();
        const auto next = nextQuestion(stage.world.services, talk, talk.head().activeLeaf,
                                       messageOf(draft), book);
        QVERIFY(next);
        const ChatRequest asked = stage.ask();
        if (asked.messages.isEmpty()) {
            QCOMPARE(static_cast<FoldRule>(rule), FoldRule::Shorten); // that is not always enough
            return;
        }
        QCOMPARE(next->request, asked);
    }
}

void TestFoldPlan::theChoiceIsOnDisk()
{
    Stage stage(FoldRule::Drop);
    while (stage.choice().folds.isEmpty()) {
        stage.ask();
    }
    stage.world.clock.advance(2s);
    const auto stored = stage.world.store.stored(stage.session->conversation().head().id);
    QCOMPARE(stored->head().compaction, stage.choice());
    const QByteArray mark = stage.leaf().meta.details.value(foldDetail);
    QCOMPARE(mark, stage.choice().folds.first().id.toString().toLatin1());
    QCOMPARE(stored->find(stage.leaf().id)->meta.details.value(foldDetail), mark);
    Compaction undone = stage.choice();
    undone.folds.clear();
    undone.automatic.reset();
    QSignalSpy changed(stage.session.get(), &ChatSession::headChanged);
    stage.session->setCompaction(undone);
    QCOMPARE(changed.size(), 1);
    stage.session->setCompaction(undone);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestFoldPlan)
#include "tst_foldplan.moc"
