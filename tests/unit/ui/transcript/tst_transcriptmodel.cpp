// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"
#include "ui/transcript/cardpainter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parley;

namespace {

QList<Block> blocksOf(TranscriptModel &model, int row)
{
    return model.data(model.index(row), TranscriptModel::BlocksRole).value<QList<Block>>();
}

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void behavesAsAModelWhilePathsChange()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setConversation(&stage.conversation);
        const NodeId question = stage.ask(QStringLiteral("Why?"));
        const NodeId first = stage.answer(QStringLiteral("Because."));
        stage.ask(QStringLiteral("And then?"));
        QCOMPARE(model.rowCount(), 3);
        Node other;
        other.id = NodeId::create();
        other.parent = question;
        other.message = Message::fromText(Role::Assistant, QStringLiteral("No reason."));
        stage.conversation.append(other);
        model.notePath();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.nodeId(1), other.id);
        QCOMPARE(model.data(model.index(1), TranscriptModel::BranchRole).toString(),
                 QStringLiteral("2/2"));
        stage.conversation.choose(first);
        model.notePath();
        QCOMPARE(model.rowCount(), 3);
        model.setConversation(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatTakesTooLongIsParsedInTurns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << QStringLiteral("p\n\n").repeated(60'000);
        QTest::newRow("lines") << QStringLiteral("some words\n").repeated(90'000);
        QTest::newRow("cells") << (QStringLiteral("|a").repeated(90) + u'\n' +
                                   QStringLiteral("|-").repeated(90) + u'\n' +
                                   (QStringLiteral("|b").repeated(90) + u'\n').repeated(700));
        QTest::newRow("one line") << QStringLiteral("\U0001F600").repeated(600'000);
    }
    void whatTakesTooLongIsParsedInTurns()
    {
        QFETCH(QString, text);
        Stage stage;
        TranscriptModel &model = stage.view->model();
        stage.answer(text);
        model.setConversation(&stage.conversation);
        QVERIFY(model.itemsSoFar(0).size() > 1);
        const size_t atFirst = model.itemsSoFar(0).size();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int turn = 0; turn < 30; ++turn) {
            stage.clock.advance(std::chrono::milliseconds(1));
        }
        QVERIFY2(changed.count() > 1, qPrintable(QString::number(changed.count())));
        const QList<Block> blocks = blocksOf(model, 0);
        QCOMPARE(stage.clock.pending(), 0);
        QVERIFY(model.itemsSoFar(0).size() >= atFirst);
        QCOMPARE(stage.view->pieces().itemCount(0), static_cast<int>(model.itemsSoFar(0).size()));
        // Whoever asks for all of it gets it at once, and the same.
        Stage other;
        other.answer(text);
        other.view->model().setConversation(&other.conversation);
        QCOMPARE(blocksOf(other.view->model(), 0), blocks);
    }

    void whatIsSaidWhileTheRestIsParsedIsKept()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        const QString text = QStringLiteral("p\n\n").repeated(60'000);
        const NodeId id = stage.answer(text, NodeState::Streaming);
        stage.begin(id, SessionPhase::Streaming);
        model.setConversation(&stage.conversation);
        (void)model.itemsSoFar(0);
        stage.stream(id, QStringLiteral("The end."));
        QStringList said;
        connect(stage.view.get(), &TranscriptView::announced, this,
                [&said](const QString &message) { said += message; });
        stage.clock.advance(std::chrono::milliseconds(1));
        stage.finish(id);
        stage.clock.advance(std::chrono::milliseconds(1));
        QVERIFY(!model.facts(0).parsed); // nobody waits for all of it at once
        for (int turn = 0; turn < 300; ++turn) {
            stage.clock.advance(std::chrono::milliseconds(1));
        }
        QVERIFY(model.facts(0).parsed);
        QVERIFY(!said.isEmpty() && said.last().contains(QStringLiteral("The end.")));
        QCOMPARE(blocksOf(model, 0).last().text, QStringLiteral("The end."));
        QCOMPARE(blocksOf(model, 0).size(), 60'001);
    }

    void mergesChangesUntilTheBeat()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 200; ++i) {
            stage.stream(id, QStringLiteral("word "));
        }
        QCOMPARE(changed.count(), 0);
        stage.beat();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(blocksOf(model, 1).size(), 1);
    }

    void aFallbackIsNeverSilent()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(QStringLiteral("Here."));
        AnswerMeta &meta = stage.conversation.findMutable(id)->meta;
        meta.asked = {QStringLiteral("first"), QStringLiteral("alpha")};
        meta.via = {QStringLiteral("second"), QStringLiteral("beta")};
        meta.detours = {
            {meta.asked, makeError(ErrorKind::RateLimited, {}, ErrorPhase::Local, 429)}};
        model.setNaming([](const ModelRef &ref) { return contextOf(ref, std::nullopt); }, {});
        stage.beat();
        const std::vector<TranscriptItem> &items = model.items(1);
        QCOMPARE(items.size(), std::size_t(3)); // text, who answered and why, footnote
        QCOMPARE((*std::get<CardBox>(items[1].content)).card.title,
                 QStringLiteral("beta answered instead of alpha: too many requests (429)"));
        QCOMPARE((*std::get<FootnoteBox>(items[2].content)).model, QStringLiteral("beta"));
        QVERIFY((*std::get<FootnoteBox>(items[2].content))
                    .description.contains(QStringLiteral("Not alpha: too many requests (429)")));
    }

    void theEndOfPatienceIsCountedDown()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        model.setNaming([](const ModelRef &ref) { return contextOf(ref, std::nullopt); }, {});
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.conversation.findMutable(id)->message.parts.clear();
        SessionStatus status;
        status.phase = SessionPhase::Connecting;
        status.node = id;
        status.since = stage.clock.steady();
        status.deadline = status.since + std::chrono::seconds(30);
        model.noteStatus(status);
        stage.beat();
        QVERIFY(std::holds_alternative<WaitingItem>(model.items(1).front().content));
        stage.clock.advance(std::chrono::milliseconds(21'500));
        model.noteStatus(status);
        stage.beat();
        QVERIFY(std::holds_alternative<CardBox>(model.items(1).front().content));
        const CardItem card = *std::get<CardBox>(model.items(1).front().content);
        QCOMPARE(CardPainter::titleAt(card, status.since + std::chrono::seconds(22)),
                 QStringLiteral("No answer yet: stops in 8 s"));
        QCOMPARE(card.card.actions,
                 (QList<ErrorAction>{ErrorAction::WaitLonger, ErrorAction::Stop}));
        status.deadline = status.since + std::chrono::seconds(60); // the person waits longer
        model.noteStatus(status);
        stage.beat();
        QVERIFY(std::holds_alternative<WaitingItem>(model.items(1).front().content));
    }

    void anotherKeyIsToldInTheFootnote()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(QStringLiteral("Here."));
        AnswerMeta &meta = stage.conversation.findMutable(id)->meta;
        meta.asked = {QStringLiteral("first"), QStringLiteral("alpha")};
        meta.detours = {{meta.asked, makeError(ErrorKind::Auth, {}, ErrorPhase::Local, 401)}};
        model.setNaming([](const ModelRef &ref) { return contextOf(ref, std::nullopt); }, {});
        stage.beat();
        const std::vector<TranscriptItem> &items = model.items(1);
        QCOMPARE(items.size(), std::size_t(2));
        QCOMPARE((*std::get<FootnoteBox>(items[1].content)).figures.value(0),
                 QStringLiteral("with another key: key rejected (401)"));
    }

    void runsNoTimerAtRest()
    {
        Stage stage;
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(QStringLiteral("Here."), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        QVERIFY(stage.clock.pending() > 0);
        stage.finish(id);
        stage.clock.run(std::chrono::seconds(2));
        stage.paint();
        stage.clock.run(std::chrono::seconds(2));
        QCOMPARE(stage.clock.pending(), std::size_t(0));
    }

    void keepsTheRevisionOfWhatDidNotChange()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(QStringLiteral("# Title\n\nFirst paragraph.\n\nOpen"),
                                       NodeState::Streaming);
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        const std::vector<TranscriptItem> before = model.items(1);
        stage.stream(id, QStringLiteral(" end.\n\nNew one"));
        stage.beat();
        const std::vector<TranscriptItem> &after = model.items(1);
        QCOMPARE(after[0].revision, before[0].revision);
        QCOMPARE(after[1].revision, before[1].revision);
        QVERIFY(after[2].revision != before[2].revision);
        QCOMPARE(itemText(after[3]), QStringLiteral("New one"));
    }

    void streamsToTheBlocksOfTheWholeText_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("one") << 1;
        QTest::newRow("seven") << 7;
        QTest::newRow("all") << 10'000;
    }

    void streamsToTheBlocksOfTheWholeText()
    {
        QFETCH(int, step);
        const QString text =
            QStringLiteral("# 标题\n\n- a\n- b\n  - c\n\n```cpp\nint x;\n```\n\n| a | b "
                           "|\n|--|--|\n| 1 | مرحبا |\n\n> quote **bold**\n");
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.begin(id, SessionPhase::Streaming);
        for (qsizetype i = 0; i < text.size(); i += step) {
            stage.stream(id, text.mid(i, step));
            stage.beat();
            (void)model.items(0);
        }
        stage.finish(id);
        stage.beat();
        Stage whole;
        whole.view->model().setConversation(&whole.conversation);
        whole.answer(text);
        QCOMPARE(blocksOf(model, 0), blocksOf(whole.view->model(), 0));
    }

    void tellsTheStateOfAWait()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        stage.ask(QStringLiteral("Go"));
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.begin(id, SessionPhase::Connecting);
        stage.beat();
        QVERIFY(std::holds_alternative<WaitingItem>(model.items(1).front().content));
        SessionStatus status;
        status.phase = SessionPhase::BackingOff;
        status.node = id;
        status.since = stage.clock.steady();
        status.retryAt = stage.clock.steady() + std::chrono::seconds(8);
        status.attempt = 1;
        status.maxAttempts = 3;
        status.lastError = makeError(ErrorKind::RateLimited);
        model.noteStatus(status);
        stage.beat();
        QCOMPARE(model.data(model.index(1), TranscriptModel::ErrorRole).toString(),
                 QStringLiteral("anthropic is limiting requests. Trying again in 8 s"));
    }

    void countsHowLongItThought()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.conversation.findMutable(id)->message.parts = {
            ReasoningPart{QStringLiteral("Hm."), {}, {}}};
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        (void)model.items(0);
        stage.clock.advance(std::chrono::seconds(12));
        stage.stream(id, QStringLiteral("So."));
        stage.beat();
        const auto &chips = std::get<ChipsItem>(model.items(0).front().content);
        QCOMPARE(chips.chips.first().running, false);
        // From the first beat that showed it to the beat that showed the text.
        QCOMPARE(chips.chips.first().took,
                 std::optional(std::chrono::seconds(12) + TranscriptModel::beat));
    }

    void marksEstimatesInTheFigures()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        Node &node =
            stage.append(Role::Assistant, QStringLiteral("Some words here."), NodeState::Complete);
        QVERIFY(model.data(model.index(0), TranscriptModel::UsageRole).toString().startsWith(u'≈'));
        node.meta.usage = Usage{61'840, 684, {}, 58'200, {}, {}, Money::fromNano(38'600'000)};
        node.meta.firstToken = std::chrono::milliseconds(840);
        node.meta.duration = std::chrono::milliseconds(10'474);
        QCOMPARE(model.data(model.index(0), TranscriptModel::UsageRole).toString(),
                 QStringLiteral("61,840 in (58,200 cached), 684 out, $0.0386, 71 tok/s, 0.84 s to "
                                "first token"));
    }

    void makesDeceivingCharactersVisibleEverywhere()
    {
        Stage stage;
        TranscriptModel &model = stage.view->model();
        model.setConversation(&stage.conversation);
        const QString evil = QStringLiteral("a\u202Eb\x1B[31mc");
        stage.ask(evil);
        Node &node = stage.append(Role::Assistant, evil, NodeState::Complete);
        node.message.parts.append(ToolCallPart{QStringLiteral("1"), evil, evil, true});
        node.message.parts.append(CitationPart{evil, evil, {}, {}});
        stage.beat();
        for (int row : {0, 1}) {
            for (const TranscriptItem &item : model.items(row)) {
                QVERIFY(!itemText(item).contains(QChar(0x202E)));
                QVERIFY(!itemText(item).contains(QChar(0x1B)));
                if (const auto *chips = std::get_if<ChipsItem>(&item.content)) {
                    QVERIFY(!chips->chips.first().body.contains(QChar(0x1B)));
                    QVERIFY(!chips->chips.first().name.contains(QChar(0x202E)));
                }
            }
            QVERIFY(
                !model.data(model.index(row), Qt::DisplayRole).toString().contains(QChar(0x1B)));
        }
    }
};

QTEST_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
