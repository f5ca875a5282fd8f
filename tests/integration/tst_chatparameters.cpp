// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person sets for one chat, down to the bytes on the wire.
#include "engine/chatsession.h"
#include "support/exchangerun.h"
#include "support/loopbackserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace parley;
using namespace parley::test;
using namespace std::chrono_literals;

class TestChatParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextRequestSaysThem_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("tokens"); // where the longest answer stands
        QTest::newRow("Chat Completions")
            << QStringLiteral("openai-chat")
            << QByteArray("data: {\"choices\":[{\"delta\":{\"content\":\"a\"},"
                          "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")
            << QByteArray("321");
        QTest::newRow("Messages")
            << QStringLiteral("anthropic")
            << QByteArray("event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n")
            << QByteArray("321");
    }
    void theNextRequestSaysThem()
    {
        QFETCH(QString, dialect);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, tokens);
        ExchangeWorld world;
        LoopbackServer server;
        server.answerAll(
            LoopbackScript::answer(200, answer, {{"Content-Type", "text/event-stream"}}));
        const ProviderProfile profile =
            ExchangeWorld::profileAt(server.url(QStringLiteral("/v1")), dialect);
        QVERIFY(world.world.profiles.save(profile));
        ConversationHead head;
        head.id = ConversationId::create();
        head.model = {profile.name, QStringLiteral("model-1")};
        ChatSession session(world.services, Conversation(head));
        Sampling sampling;
        sampling.temperature = 0.25;
        sampling.maxTokens = 321;
        session.setParameters(QStringLiteral("Answer in 日本語."), sampling);
        QVERIFY(session.submit({QStringLiteral("Hi"), {}}));
        QVERIFY(QTest::qWaitFor([&] {
            world.world.clock.advance(1ms);
            return !server.requests().isEmpty();
        }));
        const QByteArray body = server.requests().first().body;
        const QJsonObject sent = QJsonDocument::fromJson(body).object();
        QCOMPARE(sent.value(QLatin1String("temperature")).toDouble(), 0.25);
        QVERIFY2(body.contains("Answer in 日本語."), body.constData());
        QVERIFY2(body.contains(tokens), body.constData());
        session.stop();
    }
};

QTEST_GUILESS_MAIN(TestChatParameters)
#include "tst_chatparameters.moc"
