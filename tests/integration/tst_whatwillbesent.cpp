// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is shown before sending is what a server on 127.0.0.1 then reads, byte for byte, in every
// dialect; and what was said before stands in the next request as it stood in the last one, so that
// a vendor's prompt cache can find it.
#include "engine/sendestimator.h"
#include "engine/sendpreview.h"
#include "support/exchangerun.h"
#include "support/loopbackserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

namespace {

using L1 = QLatin1String;

QByteArray event(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

struct Tongue
{
    const char *dialect;
    const char *list; // of the messages in the body
    QByteArray answer;
};

const QList<Tongue> tongues{
    {"openai-chat", "messages",
     event(
         R"({"id":"c","model":"m","choices":[{"delta":{"content":"Yes, 日本."},"finish_reason":"stop"}]})") +
         event(
             R"({"id":"c","model":"m","choices":[],"usage":{"prompt_tokens":9,"completion_tokens":3}})") +
         "data: [DONE]\n\n"},
    {"openai-responses", "input",
     event(
         R"({"type":"response.created","sequence_number":0,"response":{"id":"r","model":"m","status":"in_progress"}})") +
         event(
             R"({"type":"response.output_item.added","output_index":0,"sequence_number":1,"item":{"id":"i","type":"message","role":"assistant","content":[]}})") +
         event(
             R"({"type":"response.output_text.delta","item_id":"i","output_index":0,"content_index":0,"delta":"Yes, 日本.","sequence_number":2})") +
         event(
             R"({"type":"response.completed","sequence_number":3,"response":{"id":"r","model":"m","status":"completed","output":[],"usage":{"input_tokens":9,"output_tokens":3}}})")},
    {"anthropic", "messages",
     event(
         R"({"type":"message_start","message":{"id":"a","model":"m","content":[],"usage":{"input_tokens":9}}})") +
         event(
             R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})") +
         event(
             R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Yes, 日本."}})") +
         event(R"({"type":"content_block_stop","index":0})") +
         event(
             R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":3}})") +
         event(R"({"type":"message_stop"})")},
    {"gemini", "contents",
     event(
         R"({"responseId":"g","modelVersion":"m","candidates":[{"content":{"role":"model","parts":[{"text":"Yes, 日本."}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":3}})")},
    {"ollama", "messages",
     QByteArray(
         R"({"model":"m","message":{"role":"assistant","content":"Yes, 日本."},"done":false})") +
         "\n" +
         R"({"model":"m","done":true,"done_reason":"stop","eval_count":3,"prompt_eval_count":9})" +
         "\n"},
};

struct Stage
{
    ExchangeWorld world;
    LoopbackServer server;
    std::unique_ptr<ChatSession> session;
    std::unique_ptr<SendEstimator> estimator;
    Draft draft;

    explicit Stage(const Tongue &tongue)
    {
        ProviderProfile profile = ExchangeWorld::profileAt(server.url(QStringLiteral("/v1")),
                                                           QString::fromLatin1(tongue.dialect));
        world.world.add(profile);
        ConversationHead head;
        head.model = {profile.name, QStringLiteral("m")};
        head.system = QStringLiteral("Be brief. “Ж”\n").repeated(400);
        head.sampling.maxTokens = 100;
        session = std::make_unique<ChatSession>(world.services, Conversation(head));
        estimator = std::make_unique<SendEstimator>(world.services);
        estimator->setSource([this] { return SendEstimator::Written{draft, {}}; });
        estimator->setSession(session.get());
        server.answerAll(LoopbackScript::events({tongue.answer}));
    }
    [[nodiscard]] bool ask(const Draft &next)
    {
        if (!session->submit(next)) {
            return false;
        }
        QElapsedTimer timer;
        timer.start();
        while (session->isBusy() && timer.elapsed() < 30'000) {
            world.world.clock.advance(100ms);
            QTest::qWait(1);
        }
        const Node &answer =
            *session->conversation().find(session->conversation().head().activeLeaf);
        return answer.state == NodeState::Complete;
    }
    [[nodiscard]] QByteArray body(qsizetype request) const
    {
        return server.requests().value(request).body;
    }
};

QList<Draft> drafts()
{
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24);
    return {{QStringLiteral("First \"question\" \\ 日本 🚀"),
             {ImagePart{QStringLiteral("image/png"), png, QStringLiteral("p.png")}}},
            {QStringLiteral("And <then>?\n\t– why"),
             {FilePart{QStringLiteral("text/plain"), "a\nb", QStringLiteral("n.txt")}}},
            {QStringLiteral("Last"), {}}};
}

void addTongues()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < tongues.size(); ++i) {
        QTest::newRow(tongues.at(i).dialect) << i;
    }
}

} // namespace

class TestWhatWillBeSent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsShownIsWhatArrives_data() { addTongues(); }
    void whatIsShownIsWhatArrives();
    void whatWasSaidStandsAsItStood_data() { addTongues(); }
    void whatWasSaidStandsAsItStood();
    void whatIsFoldedIsShownAndSentAlike_data();
    void whatIsFoldedIsShownAndSentAlike();
    void theKeyIsHidden();
    void whatIsLeftOutIsTold();
    void everyPartHasItsTokens();
};

void TestWhatWillBeSent::whatIsShownIsWhatArrives()
{
    QFETCH(int, which);
    Stage stage(tongues.at(which));
    qsizetype request = 0;
    for (const Draft &draft : drafts()) {
        stage.draft = draft;
        const auto preview = stage.estimator->preview();
        QVERIFY(preview);
        QVERIFY(stage.ask(draft));
        QVERIFY(!stage.body(request).isEmpty());
        QCOMPARE(preview->request.body, stage.body(request));
        const RecordedRequest &got = stage.server.requests().at(request);
        QCOMPARE(preview->request.method, got.method);
        QCOMPARE(preview->request.url.path().toUtf8(), got.target.split('?').first());
        ++request;
    }
}

void TestWhatWillBeSent::whatWasSaidStandsAsItStood()
{
    QFETCH(int, which);
    const Tongue &tongue = tongues.at(which);
    Stage stage(tongue);
    const auto messages = [&](qsizetype request) {
        const QJsonObject body = QJsonDocument::fromJson(stage.body(request)).object();
        const QByteArray list =
            QJsonDocument(body.value(L1(tongue.list)).toArray()).toJson(QJsonDocument::Compact);
        return list.first(list.size() - 1); // without the closing bracket
    };
    const auto frame = [&](qsizetype request) {
        QJsonObject body = QJsonDocument::fromJson(stage.body(request)).object();
        body.remove(L1(tongue.list));
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    };
    for (const Draft &draft : drafts()) {
        QVERIFY(stage.ask(draft));
    }
    for (qsizetype next = 1; next < drafts().size(); ++next) {
        QVERIFY(messages(next).startsWith(messages(next - 1)));
        QVERIFY(messages(next).size() > messages(next - 1).size());
        QCOMPARE(frame(next), frame(next - 1));
        // And so on the wire itself.
        QVERIFY(stage.body(next).contains(messages(next - 1)));
    }
}

void TestWhatWillBeSent::whatIsFoldedIsShownAndSentAlike_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("rule");
    for (int i = 0; i < tongues.size(); ++i) {
        for (const FoldRule rule : {FoldRule::Drop, FoldRule::Shorten, FoldRule::Summarise}) {
            QTest::addRow("%s, %s", tongues.at(i).dialect, foldRuleName(rule).data())
                << i << static_cast<int>(rule);
        }
    }
}

void TestWhatWillBeSent::whatIsFoldedIsShownAndSentAlike()
{
    QFETCH(int, which);
    QFETCH(int, rule);
    Stage stage(tongues.at(which));
    QVERIFY(stage.ask(
        {QStringLiteral("Secret of old: ") + QStringLiteral("yes and no, ").repeated(900), {}}));
    QVERIFY(stage.ask({QStringLiteral("and then"), {}}));
    Fold fold;
    fold.id = FoldId::create();
    fold.rule = static_cast<FoldRule>(rule);
    fold.last = stage.session->conversation().activePath().at(1);
    fold.summary = fold.rule == FoldRule::Summarise ? QStringLiteral("In short, 短く.") : QString();
    Compaction choice;
    choice.put(fold);
    stage.session->setCompaction(choice);
    for (const Draft &draft : drafts()) {
        stage.draft = draft;
        const auto preview = stage.estimator->preview();
        QVERIFY(preview);
        QVERIFY(stage.ask(draft));
        const QByteArray body = stage.body(stage.server.requests().size() - 1);
        QCOMPARE(preview->request.body, body);
        QCOMPARE(body.contains("Secret of old"), fold.rule == FoldRule::Shorten);
        QVERIFY(!body.contains(QByteArray("yes and no, ").repeated(400)));
        QCOMPARE(body.contains(QStringLiteral("短く").toUtf8()), fold.rule == FoldRule::Summarise);
        const LeftOut::Why why[] = {LeftOut::Why::Dropped, LeftOut::Why::Shortened,
                                    LeftOut::Why::Summarised};
        QCOMPARE(preview->leftOut.first().why, why[rule]);
        QVERIFY(preview->leftOut.first().tokens > 1000);
    }
    // Undone, all of it is back.
    stage.session->setCompaction({});
    QVERIFY(stage.ask(drafts().last()));
    QVERIFY(stage.body(stage.server.requests().size() - 1)
                .contains(QByteArray("yes and no, ").repeated(400)));
}

void TestWhatWillBeSent::theKeyIsHidden()
{
    Stage stage(tongues.first());
    stage.draft = drafts().first();
    const auto preview = stage.estimator->preview();
    QVERIFY(preview);
    bool named = false;
    for (const auto &[name, value] : preview->request.headers) {
        named = named || value.endsWith("(hidden)");
    }
    QVERIFY(named);
}

void TestWhatWillBeSent::whatIsLeftOutIsTold()
{
    Stage stage(tongues.first());
    QVERIFY(stage.ask(drafts().last()));
    Conversation talk = stage.session->conversation();
    Node thoughtful = *talk.find(talk.head().activeLeaf);
    thoughtful.parent = thoughtful.id;
    thoughtful.id = NodeId::create();
    thoughtful.message.parts.prepend(
        ReasoningPart{QStringLiteral("Hm, let me see"), QStringLiteral("sig"), {}});
    talk.append(thoughtful);
    Node failed{NodeId::create(), thoughtful.id, {Role::Assistant, {}}, {}, NodeState::Failed, {}};
    talk.append(failed);
    TallyBook book;
    const auto next = nextQuestion(stage.world.services, talk, failed.id,
                                   messageOf({QStringLiteral("x"), {}}), book);
    QVERIFY(next);
    const auto provider = stage.world.services.directory.provider(next->answerer.profile);
    const auto request = provider->get().preview(next->request);
    QVERIFY(request);
    const QList<LeftOut> expected{{LeftOut::Why::NeverCame, {}},
                                  {LeftOut::Why::Thinking, QStringLiteral("Hm, let me see")}};
    QCOMPARE(leftOutOf(talk, failed.id, next->request, request->body), expected);
}

void TestWhatWillBeSent::everyPartHasItsTokens()
{
    Stage stage(tongues.first());
    QVERIFY(stage.ask(drafts().first()));
    stage.draft = drafts().at(1);
    stage.estimator->draftChanged();
    QVERIFY(!stage.estimator->preview()->parts.size());
    QVERIFY(QTest::qWaitFor([&] {
        stage.world.world.clock.advance(50ms);
        return stage.estimator->isFresh();
    }));
    const auto preview = stage.estimator->preview();
    QVERIFY(preview);
    // system, question, answer, file, draft
    QCOMPARE(preview->parts.size(), 5);
    for (const SendPart &part : preview->parts) {
        QVERIFY(part.tokens > 0);
    }
    QCOMPARE(preview->parts.at(3).kind, SendPart::Kind::Attachment);
    QCOMPARE(preview->parts.last().text, QStringLiteral("And <then>? – why"));
}

QTEST_GUILESS_MAIN(TestWhatWillBeSent)
#include "tst_whatwillbesent.moc"
