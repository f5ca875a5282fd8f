// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints every kind of block, light and dark, at 1x and 1.5x. With PARLEY_GALLERY set, the pictures
// are written to that folder; without, only that something was painted is checked.
#include "samples.h"
#include "stage.h"

#include <QDir>

using namespace parley;

namespace {

void fillMain(Stage &stage)
{
    stage.ask(QStringLiteral("Write a retry helper with exponential backoff and full jitter. How "
                             "long are the waits over five attempts?"));
    Node &node = stage.append(Role::Assistant, QString(), NodeState::Complete);
    node.message.parts = {ReasoningPart{QStringLiteral("The user asks about full jitter."), {}, {}},
                          ToolCallPart{QStringLiteral("1"), QStringLiteral("web_search"),
                                       QStringLiteral("“full jitter backoff”"), true},
                          TextPart{mainAnswer}};
    node.meta.usage = Usage{61840, 684, {}, 58200, {}, {}, Money::fromNano(38'600'000)};
    node.meta.firstToken = std::chrono::milliseconds(840);
    node.meta.duration = std::chrono::milliseconds(10474);
}

void fillText(Stage &stage)
{
    stage.ask(QStringLiteral("Show me every kind of text."));
    stage.answer(textAnswer);
}

void fillCode(Stage &stage)
{
    stage.ask(QStringLiteral("Long code\nwith a second line:\n\n    and an indented one"));
    stage.answer(longCode() + QStringLiteral("\nAnd one with long lines:\n\n```json\n{\"key\": "
                                             "\"a value that is so long that it does not fit into "
                                             "the width of the reading column, really not at "
                                             "all\", \"n\": [1, 2.5, true, null]}\n```\n\nPlain "
                                             "one:\n\n```\nno language\n```\n"));
}

void fillErrors(Stage &stage)
{
    stage.ask(QStringLiteral("Draft the migration plan for the billing tables."));
    Node &cut = stage.append(
        Role::Assistant,
        QStringLiteral("The move has three phases: shadow writes, backfill, and cut-over. Shadow "
                       "writes start first because they show schema drift while rolling back is "
                       "still free. For the backfill, take customers in order of"),
        NodeState::Interrupted);
    cut.meta.error =
        makeError(ErrorKind::Transport, QStringLiteral("connection closed"), ErrorPhase::Stream);
    cut.meta.usage = Usage{1200, 212, {}, {}, {}, {}, Money::fromNano(4'100'000)};
    stage.ask(QStringLiteral("Now estimate the backfill for 41 million rows."));
    const NodeId waiting = stage.answer(QString(), NodeState::Streaming);
    stage.ask(QStringLiteral("Ask Mistral for a second opinion."));
    stage.asked = {QStringLiteral("mistral"), QStringLiteral("mistral-large")};
    Node &key = stage.append(Role::Assistant, QString(), NodeState::Failed);
    key.meta.error =
        makeError(ErrorKind::Auth, QStringLiteral("Unauthorized"), ErrorPhase::Http, 401);
    key.meta.error->requestId = QStringLiteral("req_018");
    SessionStatus status;
    status.phase = SessionPhase::BackingOff;
    status.node = waiting;
    status.since = stage.clock.steady() - std::chrono::seconds(4);
    status.retryAt = stage.clock.steady() + std::chrono::seconds(8);
    status.attempt = 1;
    status.maxAttempts = 4;
    status.lastError =
        makeError(ErrorKind::RateLimited, QStringLiteral("slow down"), ErrorPhase::Http, 429);
    stage.view->model().noteStatus(status);
}

void fillStreaming(Stage &stage)
{
    stage.ask(QStringLiteral("Earlier question"));
    stage.answer(QStringLiteral("Earlier answer with enough words to fill a line or so."));
    stage.ask(QStringLiteral("A question that is being answered"));
    const NodeId id = stage.answer(QString(), NodeState::Streaming);
    Node *node = stage.conversation.findMutable(id);
    node->message.parts.append(ReasoningPart{QStringLiteral("hm"), {}, {}});
    stage.begin(id, SessionPhase::Streaming);
    stage.beat();
    stage.clock.advance(std::chrono::seconds(4));
    node->meta.firstToken = std::chrono::milliseconds(500);
    stage.stream(id,
                 QStringLiteral("We have fixed the job and are now running the affected exports "
                                "again. You will receive "));
}

void fillWaiting(Stage &stage)
{
    stage.ask(QStringLiteral("A question that waits"));
    const NodeId id = stage.answer(QString(), NodeState::Streaming);
    stage.begin(id, SessionPhase::Connecting);
    stage.beat();
    stage.clock.advance(std::chrono::milliseconds(1200));
}

// Everything that only shows after a person did something.
void fillStates(Stage &stage)
{
    Node other = *stage.conversation.find(stage.ask(QStringLiteral("A first version")));
    other.id = NodeId::create();
    other.message = Message::fromText(
        Role::User, QStringLiteral("A question that was edited, with a file beside it"));
    other.message.parts.append(
        FilePart{QStringLiteral("text/plain"), {}, QStringLiteral("retry.hpp")});
    stage.conversation.append(other);
    stage.view->model().notePath();
    Node &first =
        stage.append(Role::Assistant, QStringLiteral("An earlier answer."), NodeState::Complete);
    Node second = first;
    second.id = NodeId::create();
    second.message.parts = {
        ReasoningPart{QStringLiteral("The user asks about full jitter, so each wait is uniform on "
                                     "[0, ceiling]. Mean is half of it.\n\nThen the sum."),
                      {},
                      {}},
        ToolCallPart{QStringLiteral("1"), QStringLiteral("read_file"), QStringLiteral("retry.hpp"),
                     true},
        TextPart{QStringLiteral("Some words that are selected, and a list:\n\n- one point\n- "
                                "another\n\n```py\nprint(1)\n```\n")},
        CitationPart{QStringLiteral("https://example.org/backoff"),
                     QStringLiteral("Exponential backoff and jitter"),
                     {},
                     {}}};
    second.meta.stopReason = StopReason::Length;
    stage.conversation.append(second);
    stage.view->model().notePath();
    stage.ask(QStringLiteral("And now?"));
    Node &card = stage.append(Role::Assistant, QString(), NodeState::Failed);
    card.meta.error = makeError(ErrorKind::Overloaded,
                                QStringLiteral("{\"type\":\"error\","
                                               "\"error\":{\"type\":\"overloaded_error\"}}"),
                                ErrorPhase::Http, 529);
    card.meta.error->requestId = QStringLiteral("req_018EeWyXxfu5pfWkrYcMdjWG");
    stage.beat();
    TranscriptView &view = *stage.view;
    for (int item = 0; item < view.pieces().itemCount(1); ++item) {
        ItemState state;
        if (std::holds_alternative<ChipsItem>(view.pieces().item({1, item})->content)) {
            state.open = 0;
            view.changeState({1, item}, state);
        }
    }
    ItemState open;
    open.open = 0;
    view.changeState({3, 0}, open);
    view.scene().hoveredRow = 0;
    view.scene().selection.start({{1, 1}, 5});
    view.scene().selection.extend({{1, 3}, 4});
    view.scene().focused = {{1, 4}, 1};
}

} // namespace

class TestTranscriptGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paintsEveryBlock_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("scale");
        for (const char *scene :
             {"main", "text", "code", "errors", "streaming", "waiting", "states"}) {
            for (const bool dark : {false, true}) {
                QTest::addRow("%s-%s", scene, dark ? "dark" : "light")
                    << QString::fromLatin1(scene) << dark << 100;
            }
        }
        QTest::addRow("text-large") << QStringLiteral("text") << false << 150;
        QTest::addRow("main-narrow") << QStringLiteral("main") << false << 90;
        for (const char *scene : {"main", "errors", "states"}) {
            QTest::addRow("%s-mirrored", scene) << QString::fromLatin1(scene) << false << 100;
        }
    }

    void paintsEveryBlock()
    {
        QFETCH(QString, scene);
        QFETCH(bool, dark);
        QFETCH(int, scale);
        const bool narrow = scale == 90;
        const bool tall = scene == QLatin1String("text") || scene == QLatin1String("code");
        Stage stage(narrow ? QSize(560, 700) : QSize(1100, tall ? 1500 : 640));
        stage.view->setNaming([](const ModelRef &model) {
            ErrorContext context = contextOf(model, std::nullopt);
            if (model.profile == QLatin1String("mistral")) {
                context.provider = QStringLiteral("Mistral");
                context.keyLabel = QStringLiteral("Personal");
            } else {
                context.provider = QStringLiteral("Anthropic");
                context.model = QStringLiteral("Claude Sonnet 4.5");
            }
            return context;
        });
        stage.theme.setModelColors(
            {{QStringLiteral("anthropic/claude-sonnet-4.5"), ColorRole::ModelClay},
             {QStringLiteral("mistral/mistral-large"), ColorRole::ModelGold}});
        stage.theme.setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
        stage.theme.setTextScale(scale);
        const bool mirrored = QByteArrayView(QTest::currentDataTag()).endsWith("mirrored");
        stage.view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        stage.show();
        fill(stage, scene);
        stage.beat();
        stage.paint();
        stage.view->scrollTo(0);
        for (const qreal ratio : {1.0, 1.5}) {
            QImage image((QSizeF(stage.view->size()) * ratio).toSize(), QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::magenta);
            stage.view->render(&image);
            QVERIFY(image.pixelColor(image.width() / 2, image.height() - 8) != QColor(Qt::magenta));
            const QString folder = qEnvironmentVariable("PARLEY_GALLERY");
            if (!folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(image.save(QStringLiteral("%1/transcript-%2-%3x.png")
                                       .arg(folder, QString::fromLatin1(QTest::currentDataTag()))
                                       .arg(ratio)));
            }
        }
    }

private:
    static void fill(Stage &stage, const QString &scene)
    {
        if (scene == QLatin1String("main")) {
            fillMain(stage);
        } else if (scene == QLatin1String("text")) {
            fillText(stage);
        } else if (scene == QLatin1String("code")) {
            fillCode(stage);
        } else if (scene == QLatin1String("errors")) {
            fillErrors(stage);
        } else if (scene == QLatin1String("streaming")) {
            fillStreaming(stage);
        } else if (scene == QLatin1String("states")) {
            fillStates(stage);
        } else {
            fillWaiting(stage);
        }
    }
};

QTEST_MAIN(TestTranscriptGallery)
#include "tst_transcriptgallery.moc"
