// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers that go on, from the session down to the requests a server on 127.0.0.1 reads: what a
// vendor paused goes back as it came; a model that takes no begun answer is asked once to.
#include "engine/chatsession.h"
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

// Blocks of the vendor's own tools, with what only the vendor understands.
const QByteArray searched =
    R"({"type":"server_tool_use","id":"srv1","name":"web_search","caller":{"type":"direct"},"input":{"query":"日本 🚀"}})";
const QByteArray found =
    R"({"type":"web_search_tool_result","tool_use_id":"srv1","content":[{"type":"web_search_result","url":"https://x.example/?a=b&c","title":"Ж","encrypted_content":"Eo8xCB==","page_age":null}]})";
const QByteArray ran =
    R"({"type":"code_execution_tool_result","tool_use_id":"srv2","content":{"type":"code_execution_result","stdout":"4\n","return_code":0,"content":[]}})";

QByteArray event(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray block(int index, const QByteArray &content)
{
    const QByteArray at = QByteArray::number(index);
    return event(R"({"type":"content_block_start","index":)" + at + R"(,"content_block":)" +
                 content + "}") +
           event(R"({"type":"content_block_stop","index":)" + at + "}");
}

QByteArray words(int index, const QByteArray &text)
{
    const QByteArray at = QByteArray::number(index);
    return event(R"({"type":"content_block_start","index":)" + at +
                 R"(,"content_block":{"type":"text","text":""}})") +
           event(R"({"type":"content_block_delta","index":)" + at +
                 R"(,"delta":{"type":"text_delta","text":")" + text + R"("}})") +
           event(R"({"type":"content_block_stop","index":)" + at + "}");
}

LoopbackScript answering(const QByteArray &blocks, const QByteArray &reason)
{
    return LoopbackScript::events(
        {event(R"({"type":"message_start","message":{"id":"a","model":"m","content":[]}})") +
         blocks +
         event(R"({"type":"message_delta","delta":{"stop_reason":")" + reason +
               R"(","container":{"id":"box7"}}})") +
         event(R"({"type":"message_stop"})")});
}

struct Stage
{
    ExchangeWorld world;
    LoopbackServer server;
    std::unique_ptr<ChatSession> session;

    Stage()
    {
        ProviderProfile profile = ExchangeWorld::profileAt(server.url(QStringLiteral("/v1")),
                                                           QStringLiteral("anthropic"));
        profile.quirks.prefill = {QStringLiteral("*")};
        world.world.add(profile);
        ConversationHead head;
        head.model = {profile.name, QStringLiteral("m")};
        session = std::make_unique<ChatSession>(world.services, Conversation(head));
    }
    // Until nobody writes any more; waits of the engine cost no time.
    [[nodiscard]] bool settles()
    {
        QElapsedTimer timer;
        timer.start();
        while (session->isBusy() && timer.elapsed() < 30'000) {
            world.world.clock.advance(100ms);
            QTest::qWait(1);
        }
        return !session->isBusy();
    }
    [[nodiscard]] const Node &answer() const
    {
        return *session->conversation().find(session->conversation().head().activeLeaf);
    }
    [[nodiscard]] QJsonObject asked(qsizetype request) const
    {
        return QJsonDocument::fromJson(server.requests().value(request).body).object();
    }
    [[nodiscard]] QJsonArray messages(qsizetype request) const
    {
        return asked(request).value(L1("messages")).toArray();
    }
};

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestCarryingOn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatPausedGoesBackAsItCameHoweverOften()
    {
        Stage stage;
        stage.server.enqueue(answering(
            words(0, "Let me look.") + block(1, searched) + block(2, found), "pause_turn"));
        stage.server.enqueue(answering(block(0, ran), "pause_turn"));
        stage.server.enqueue(answering(words(0, " It is so."), "end_turn"));
        QVERIFY(stage.session->submit({QStringLiteral("?"), {}}));
        QVERIFY(stage.settles());
        for (int pauses = 0; pauses < 2; ++pauses) {
            QCOMPARE(stage.answer().meta.stopReason, StopReason::Pause);
            QVERIFY(stage.session->continueAnswer(stage.answer().id));
            QVERIFY(stage.settles());
        }
        QCOMPARE(stage.answer().message.text(), QStringLiteral("Let me look. It is so."));
        QCOMPARE(stage.answer().meta.stopReason, StopReason::Stop);
        QCOMPARE(stage.server.requests().size(), 3);

        const QJsonObject said{{L1("type"), L1("text")}, {L1("text"), L1("Let me look.")}};
        QJsonArray content{said, parsed(searched), parsed(found)};
        for (const qsizetype request : {1, 2}) {
            const QJsonArray messages = stage.messages(request);
            QCOMPARE(messages.size(), 2);
            QCOMPARE(messages[1].toObject().value(L1("role")).toString(),
                     QStringLiteral("assistant"));
            QCOMPARE(messages[1].toObject().value(L1("content")).toArray(), content);
            QCOMPARE(stage.asked(request).value(L1("container")).toString(),
                     QStringLiteral("box7"));
            content.append(parsed(ran));
        }
    }

    void aModelThatRefusesABegunAnswerIsNotOfferedASecond()
    {
        Stage stage;
        const LoopbackScript cut = answering(words(0, "One two thr"), "max_tokens");
        stage.server.enqueue(cut);
        stage.server.enqueue(LoopbackScript::answer(
            400,
            R"({"type":"error","error":{"type":"invalid_request_error","message":"This model does )"
            R"(not support assistant message prefill. The conversation must end with a user )"
            R"(message."}})",
            {{"Content-Type", "application/json"}}));
        stage.server.enqueue(answering(words(0, "ee fou"), "max_tokens"));
        stage.server.enqueue(answering(words(0, "r."), "end_turn"));
        QVERIFY(stage.session->submit({QStringLiteral("?"), {}}));
        QVERIFY(stage.settles());
        for (int times = 0; times < 2; ++times) {
            QVERIFY(stage.session->continueAnswer(stage.answer().id));
            QVERIFY(stage.settles());
        }
        QCOMPARE(stage.answer().message.text(), QStringLiteral("One two three four."));
        QVERIFY(!stage.answer().meta.error);
        QStringList lastRoles;
        for (qsizetype request = 1; request < stage.server.requests().size(); ++request) {
            const QJsonArray messages = stage.messages(request);
            lastRoles.append(messages.last().toObject().value(L1("role")).toString());
        }
        QCOMPARE(lastRoles, (QStringList{QStringLiteral("assistant"), QStringLiteral("user"),
                                         QStringLiteral("user")}));
    }
};

QTEST_GUILESS_MAIN(TestCarryingOn)
#include "tst_carryingon.moc"
