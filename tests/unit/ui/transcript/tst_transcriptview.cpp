// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

#include <QClipboard>
#include <QMenu>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>

using namespace parley;

namespace {

QString longAnswer()
{
    QString text;
    for (int i = 0; i < 60; ++i) {
        text += QStringLiteral("Paragraph %1 of the answer.\n\n").arg(i);
    }
    return text;
}

std::optional<PartPlace> findPart(Stage &stage, PartKind kind, int value = -1)
{
    TranscriptLayout &layout = stage.view->pieces();
    for (int row = 0; row < layout.rowCount(); ++row) {
        for (int item = 0; item < layout.itemCount(row); ++item) {
            const BlockPainter *painter = layout.painter({row, item});
            const QList<PaintedPart> parts = painter ? painter->parts() : QList<PaintedPart>();
            for (int i = 0; i < parts.size(); ++i) {
                if (parts.at(i).kind == kind && (value < 0 || parts.at(i).value == value)) {
                    return PartPlace{{row, item}, i};
                }
            }
        }
    }
    return std::nullopt;
}

int turnAtTop(Stage &stage)
{
    return stage.view->pieces().rowAt(stage.view->scene().top() + 20);
}

void click(Stage &stage, const PartPlace &part)
{
    const QPoint at = stage.view->scene().rectOfPart(part).center();
    QTest::mouseMove(stage.view->viewport(), at);
    QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, {}, at);
}

} // namespace

// What a widget was asked to repaint.
class PaintedRegion final : public QObject
{
public:
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] const QRegion &region() const { return m_region; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_region += static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }

private:
    QRegion m_region;
};

// Where the block at the end of a growing answer stands: the only thing right of the gutter in the
// model's colour.
QRect writingMark(Stage &stage)
{
    constexpr int gutter = 130;
    const QImage picture = stage.grab();
    const QRgb color = stage.theme.color(stage.theme.modelColor(stage.asked.toString())).rgb();
    QRect found;
    for (int y = 0; y < picture.height() - 60; ++y) {
        for (int x = gutter; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == color) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

class TestTranscriptView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheEndWhileTheReaderIsThere()
    {
        Stage stage;
        const NodeId id = stage.answer(longAnswer(), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        for (int i = 0; i < 20; ++i) {
            stage.stream(id, QStringLiteral("More of it.\n\n"));
            stage.beat();
            QCOMPARE(stage.view->verticalScrollBar()->value(),
                     stage.view->verticalScrollBar()->maximum());
        }
        QVERIFY(stage.view->jumpPill().isEmpty());
    }

    void theWritingMarkLeavesNoTrailBehind()
    {
        Stage stage;
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        stage.stream(id, QStringLiteral("One."));
        stage.beat();
        stage.paint();
        const QRect mark = writingMark(stage);
        QVERIFY(mark.isValid());
        PaintedRegion painted(*stage.view->viewport());
        stage.stream(id, QStringLiteral("\n\n## Two"));
        stage.beat();
        stage.paint();
        QVERIFY2(QRegion(mark).subtracted(painted.region()).isEmpty(),
                 "the old place of the mark was not repainted");
        QVERIFY(writingMark(stage).top() > mark.bottom());
    }

    void followsOnlyWithin48Pixels_data()
    {
        QTest::addColumn<int>("away");
        QTest::addColumn<bool>("follows");
        QTest::newRow("at the end") << 0 << true;
        QTest::newRow("48 px") << 48 << true;
        QTest::newRow("49 px") << 49 << false;
        QTest::newRow("far") << 600 << false;
    }

    void followsOnlyWithin48Pixels()
    {
        QFETCH(int, away);
        QFETCH(bool, follows);
        Stage stage;
        const NodeId id = stage.answer(longAnswer(), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        QScrollBar *bar = stage.view->verticalScrollBar();
        bar->setValue(bar->maximum() - away);
        const int value = bar->value();
        stage.stream(id, QStringLiteral("More.\n\nMore.\n\nMore.\n\nMore.\n\n"));
        stage.beat();
        QCOMPARE(bar->value() == bar->maximum(), follows);
        if (!follows) {
            QCOMPARE(bar->value(), value);
            QVERIFY(!stage.view->jumpPill().isEmpty());
        }
    }

    void pillJumpsToTheEnd()
    {
        Stage stage;
        stage.answer(longAnswer());
        stage.show();
        stage.view->scrollTo(0);
        const QRect pill = stage.view->jumpPill();
        QVERIFY(!pill.isEmpty());
        QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, {}, pill.center());
        QVERIFY(stage.view->isAtEnd());
        QVERIFY(stage.view->jumpPill().isEmpty());
    }

    void showsWhatThePersonJustSent()
    {
        Stage stage;
        stage.answer(longAnswer());
        stage.show();
        stage.view->scrollTo(0);
        stage.ask(QStringLiteral("Next question"));
        QVERIFY(stage.view->isAtEnd());
    }

    void paintsOnlyWhatIsVisible()
    {
        Stage stage;
        for (int i = 0; i < 50; ++i) {
            stage.ask(QStringLiteral("Q"));
            stage.answer(longAnswer());
        }
        stage.show();
        QVERIFY(!stage.grab().isNull());
        QVERIFY2(stage.view->scene().paintedPieces() < 30,
                 qPrintable(QString::number(stage.view->scene().paintedPieces())));
    }

    void keysScrollAndGoFromTurnToTurn()
    {
        Stage stage;
        for (int i = 0; i < 6; ++i) {
            stage.ask(QStringLiteral("Question %1").arg(i));
            stage.answer(longAnswer());
        }
        stage.show();
        TranscriptView &view = *stage.view;
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.scene().top(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.scene().top(), 48);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_J);
        QCOMPARE(turnAtTop(stage), 1);
        QTest::keyClick(&view, Qt::Key_J);
        QCOMPARE(turnAtTop(stage), 2);
        QTest::keyClick(&view, Qt::Key_K);
        QCOMPARE(turnAtTop(stage), 1);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QVERIFY(view.scene().top() > 600);
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.isAtEnd());
    }

    void ticksGoToTheirTurn()
    {
        Stage stage;
        for (int i = 0; i < 4; ++i) {
            stage.ask(QStringLiteral("Question %1").arg(i));
            stage.answer(longAnswer());
        }
        stage.show();
        const QRect ticks = stage.view->ticks().area();
        QVERIFY(!ticks.isEmpty());
        QCOMPARE(stage.view->ticks().current(), 3);
        QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, {},
                          QPoint(ticks.center().x(), ticks.top() + 12));
        QCOMPARE(turnAtTop(stage), 0);
        QCOMPARE(stage.view->ticks().current(), 0);
    }

    void copyCodeSaysCopiedForAWhile()
    {
        Stage stage;
        stage.answer(QStringLiteral("```cpp\nint main() {}\nreturn;\n```\n"));
        stage.show();
        const std::optional<PartPlace> part = findPart(stage, PartKind::CopyCode);
        QVERIFY(part);
        click(stage, *part);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("int main() {}\nreturn;"));
        QCOMPARE(stage.view->scene().part(*part)->name, QStringLiteral("Copied"));
        stage.clock.advance(TranscriptActions::saysCopied);
        QCOMPARE(stage.view->scene().part(*part)->name, QStringLiteral("Copy C++ code"));
        QCOMPARE(stage.clock.pending(), std::size_t(0));
    }

    void partsOfAnAnswerEmitTheirSignals()
    {
        Stage stage;
        stage.ask(QStringLiteral("Q"));
        const NodeId id = stage.answer(QStringLiteral("A *b*"));
        stage.show();
        QSignalSpy again(stage.view.get(), &TranscriptView::answerAgainRequested);
        click(stage, *findPart(stage, PartKind::AnswerAgain));
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.first().first().value<NodeId>(), id);
        click(stage, *findPart(stage, PartKind::CopyMessage, -1));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Q"));
        QSignalSpy edit(stage.view.get(), &TranscriptView::editRequested);
        click(stage, *findPart(stage, PartKind::EditMessage));
        QCOMPARE(edit.first().first().value<NodeId>(), stage.view->model().nodeId(0));
        QVERIFY(stage.view->actions().copyLastAnswer());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A *b*"));
    }

    void cardButtonsEmitTheirSignals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("action");
        QTest::addColumn<QByteArray>("signal");
        const auto add = [](const char *name, ErrorKind kind, ErrorAction action,
                            const char *signal) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(action)
                                << QByteArray(signal);
        };
        add("retry", ErrorKind::Overloaded, ErrorAction::Retry,
            SIGNAL(answerAgainRequested(parley::NodeId)));
        add("key", ErrorKind::Auth, ErrorAction::ReplaceKey,
            SIGNAL(replaceKeyRequested(parley::ModelRef)));
        add("model", ErrorKind::ModelNotFound, ErrorAction::ChooseModel,
            SIGNAL(chooseModelRequested()));
        add("settings", ErrorKind::Configuration, ErrorAction::OpenSettings,
            SIGNAL(settingsRequested(parley::ModelRef)));
        add("edit", ErrorKind::ContentFiltered, ErrorAction::EditMessage,
            SIGNAL(editRequested(parley::NodeId)));
    }

    void cardButtonsEmitTheirSignals()
    {
        QFETCH(int, kind);
        QFETCH(int, action);
        QFETCH(QByteArray, signal);
        Stage stage;
        stage.ask(QStringLiteral("Q"));
        stage.append(Role::Assistant, QString(), NodeState::Failed).meta.error =
            makeError(static_cast<ErrorKind>(kind));
        stage.show();
        QSignalSpy spy(stage.view.get(), signal.constData());
        const std::optional<PartPlace> part = findPart(stage, PartKind::CardButton, action);
        QVERIFY(part);
        click(stage, *part);
        QCOMPARE(spy.count(), 1);
    }

    void backOffCardCountsDownAndStops()
    {
        Stage stage;
        stage.ask(QStringLiteral("Q"));
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.show();
        SessionStatus status;
        status.phase = SessionPhase::BackingOff;
        status.node = id;
        status.since = stage.clock.steady();
        status.retryAt = stage.clock.steady() + std::chrono::seconds(8);
        status.lastError = makeError(ErrorKind::RateLimited);
        stage.view->model().noteStatus(status);
        stage.beat();
        stage.paint();
        // A server asked for this wait: it can be given up, but not cut short.
        QVERIFY(!findPart(stage, PartKind::CardButton, static_cast<int>(ErrorAction::TryNow)));
        status.mayHurry = true;
        stage.view->model().noteStatus(status);
        stage.beat();
        stage.paint();
        QVERIFY(stage.clock.pending() > 0); // it moves by itself
        QSignalSpy stop(stage.view.get(), &TranscriptView::stopRequested);
        QSignalSpy now(stage.view.get(), &TranscriptView::retryNowRequested);
        click(stage, *findPart(stage, PartKind::CardButton, static_cast<int>(ErrorAction::Stop)));
        click(stage, *findPart(stage, PartKind::CardButton, static_cast<int>(ErrorAction::TryNow)));
        QCOMPARE(stop.count(), 1);
        QCOMPARE(now.count(), 1);
    }

    void patienceCanBeProlonged()
    {
        Stage stage;
        stage.ask(QStringLiteral("Q"));
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.conversation.findMutable(id)->message.parts.clear();
        stage.show();
        SessionStatus status;
        status.phase = SessionPhase::Connecting;
        status.node = id;
        status.since = stage.clock.steady() - std::chrono::seconds(22);
        status.deadline = stage.clock.steady() + std::chrono::seconds(8);
        stage.view->model().noteStatus(status);
        stage.beat();
        stage.paint();
        QSignalSpy longer(stage.view.get(), &TranscriptView::waitLongerRequested);
        QSignalSpy stop(stage.view.get(), &TranscriptView::stopRequested);
        click(stage,
              *findPart(stage, PartKind::CardButton, static_cast<int>(ErrorAction::WaitLonger)));
        click(stage, *findPart(stage, PartKind::CardButton, static_cast<int>(ErrorAction::Stop)));
        QCOMPARE(longer.count(), 1);
        QCOMPARE(stop.count(), 1);
    }

    void linksAskAndOnlySafeOnesAreTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("told");
        const QList<std::pair<const char *, bool>> cases{
            {"https://example.org/a", true},
            {"http://example.org", true},
            {"mailto:a@example.org", true},
            {"mailto:a@example.org?attach=/etc/passwd", false},
            {"file:///etc/passwd", false},
            {"javascript:alert(1)", false},
            {"smb://host/share", false},
            {"calculator://", false},
            {"data:text/html,x", false},
            {"ms-msdt:/id", false},
            {"//host/share", false},
            {"/etc/passwd", false},
            {"https:", false},
            {"HTTPS://EXAMPLE.ORG/", true}};
        for (const auto &[address, told] : cases) {
            QTest::newRow(address) << QString::fromLatin1(address) << told;
        }
    }

    void linksAskAndOnlySafeOnesAreTold()
    {
        QFETCH(QString, address);
        QFETCH(bool, told);
        Stage stage;
        stage.answer(QStringLiteral("[here](<%1>)").arg(address));
        stage.show();
        QSignalSpy spy(stage.view.get(), &TranscriptView::linkActivated);
        if (const std::optional<PartPlace> part = findPart(stage, PartKind::Link)) {
            click(stage, *part);
        }
        QCOMPARE(spy.count(), told ? 1 : 0);
    }

    void branchNavigatorWalksAnswers()
    {
        Stage stage;
        const NodeId question = stage.ask(QStringLiteral("Q"));
        const NodeId first = stage.answer(QStringLiteral("one"));
        Node other = *stage.conversation.find(first);
        other.id = NodeId::create();
        other.parent = question;
        stage.conversation.append(other);
        stage.show();
        QSignalSpy spy(stage.view.get(), &TranscriptView::branchChosen);
        const std::optional<PartPlace> previous = findPart(stage, PartKind::PreviousBranch);
        QVERIFY(previous);
        click(stage, *previous);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<NodeId>(), first);
        stage.view->setFocus();
        QTest::keyClick(stage.view.get(), Qt::Key_BracketLeft);
        QCOMPARE(spy.count(), 2);
    }

    void tabWalksThePartsOfTheTurnAndEnterPresses()
    {
        Stage stage;
        stage.ask(QStringLiteral("Q"));
        stage.answer(QStringLiteral("```\ncode\n```\n"));
        stage.show();
        stage.view->setFocus();
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(stage.view.get(), Qt::Key_Tab);
            names += stage.view->scene().part(stage.view->scene().focused)->name;
        }
        QCOMPARE(names, QStringList({QStringLiteral("Wrap lines"), QStringLiteral("Copy Text code"),
                                     QStringLiteral("Copy answer from claude-sonnet-4.5"),
                                     QStringLiteral("Answer again"),
                                     QStringLiteral("More for this answer")}));
        QTest::keyClick(stage.view.get(), Qt::Key_Backtab);
        QSignalSpy again(stage.view.get(), &TranscriptView::answerAgainRequested);
        QTest::keyClick(stage.view.get(), Qt::Key_Return);
        QCOMPARE(again.count(), 1);
    }

    void theChipCountsAnswersThatNeverCameIntoSight()
    {
        Stage stage;
        for (int i = 0; i < 30; ++i) {
            stage.answer(QStringLiteral("Old.\n\n").repeated(4));
        }
        stage.show();
        stage.view->scrollTo(0);
        stage.answer(QStringLiteral("New one."));
        stage.answer(QStringLiteral("New two."));
        QVERIFY(stage.view->jumpPill().isValid());
        const int wide = stage.view->jumpPill().width();
        stage.view->jumpToEnd();
        stage.view->scrollTo(0);
        QVERIFY(stage.view->jumpPill().width() < wide); // no "2 new" in it
    }

    void controlAndWheelAskForAnotherTextSize()
    {
        Stage stage;
        stage.answer(QStringLiteral("Words.\n\n").repeated(60));
        stage.show();
        const int top = stage.view->scene().top();
        QSignalSpy zoom(stage.view.get(), &TranscriptView::zoomRequested);
        const auto wheel = [&](int travel) {
            const QPointF at(200, 200);
            QWheelEvent event(at, stage.view->viewport()->mapToGlobal(at), {}, {0, travel},
                              Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(stage.view->viewport(), &event);
        };
        wheel(120);
        QCOMPARE(zoom.takeFirst().first().toInt(), 1);
        wheel(-120);
        QCOMPARE(zoom.takeFirst().first().toInt(), -1);
        wheel(40); // a touchpad: a third of a notch at a time
        wheel(40);
        QCOMPARE(zoom.count(), 0);
        wheel(40);
        QCOMPARE(zoom.count(), 1);
        QCOMPARE(stage.view->scene().top(), top);
    }

    void arrowsScrollTheWideBlockInSight()
    {
        Stage stage;
        stage.answer(QStringLiteral("Words.\n\n```\n") + QString(400, u'x') +
                     QStringLiteral("\n```"));
        stage.show();
        stage.view->setFocus();
        QTest::keyClick(stage.view.get(), Qt::Key_Right);
        QVERIFY(stage.view->pieces().state({0, 1}).scrollX > 0);
        QTest::keyClick(stage.view.get(), Qt::Key_Left);
        QCOMPARE(stage.view->pieces().state({0, 1}).scrollX, 0);
    }

    void menuHoldsEverythingThatIsShownOnHoverOnly()
    {
        Stage stage;
        stage.ask(QStringLiteral("Q"));
        stage.answer(QStringLiteral("| a |\n|---|\n| =1 |\n"));
        stage.show();
        const auto texts = [&](int row, const Place &place) {
            const std::unique_ptr<QMenu> menu = stage.view->actions().menu().make(row, {place, -1});
            QStringList all;
            for (const QAction *action : menu->actions()) {
                all += action->text();
            }
            all.removeAll(QString());
            return all;
        };
        QCOMPARE(texts(0, {0, 0}),
                 QStringList({QStringLiteral("Copy message"), QStringLiteral("Edit message"),
                              QStringLiteral("New chat from here"), QStringLiteral("Select all")}));
        QCOMPARE(texts(1, {1, 0}),
                 QStringList(
                     {QStringLiteral("Copy table as CSV"), QStringLiteral("Copy table as Markdown"),
                      QStringLiteral("Copy answer as Markdown"),
                      QStringLiteral("Copy answer as plain text"),
                      QStringLiteral("Copy answer as rich text"), QStringLiteral("Answer again"),
                      QStringLiteral("New chat from here"), QStringLiteral("Select all")}));
    }

    void wheelScrollsCodeSideways()
    {
        Stage stage;
        stage.answer(QStringLiteral("```\n") + QString(300, u'x') + QStringLiteral("\n```\n"));
        stage.show();
        const Place place{0, 0};
        const QPointF at = stage.view->scene().rectOf(place).center();
        const auto turn = [&](const QPoint &delta) {
            QWheelEvent event(at, stage.view->viewport()->mapToGlobal(at), {}, delta, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(stage.view->viewport(), &event);
        };
        turn(QPoint(-240, 0));
        QCOMPARE(stage.view->pieces().state(place).scrollX, 120);
        turn(QPoint(100'000, 0));
        QCOMPARE(stage.view->pieces().state(place).scrollX, 0);
    }

    void survivesTheEndOfItsConversation()
    {
        Stage stage;
        stage.answer(longAnswer());
        stage.show();
        stage.view->model().setConversation(nullptr);
        stage.paint();
        QTest::mouseMove(stage.view->viewport(), QPoint(300, 300));
        QTest::keyClick(stage.view.get(), Qt::Key_J);
        QTest::keyClick(stage.view.get(), Qt::Key_Tab);
        QCOMPARE(stage.view->pieces().height(), 0);
        QVERIFY(stage.view->isAtEnd());
    }
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
