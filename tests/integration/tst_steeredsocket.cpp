// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Steering from the session down to the messages on the socket.
#include "engine/chatsession.h"
#include "providers/directory.h"
#include "support/fakesockets.h"
#include "support/faketransport.h"
#include "support/fakeworld.h"

#include <QJsonArray>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

using L1 = QLatin1String;
using Peer = FakeSockets::Peer;

QJsonObject response(const char *id, const char *status, int output = 0)
{
    QJsonObject response{{L1("id"), L1(id)}, {L1("model"), L1("m")}, {L1("status"), L1(status)}};
    if (output > 0) {
        response.insert(L1("usage"),
                        QJsonObject{{L1("input_tokens"), 5}, {L1("output_tokens"), output}});
    }
    return response;
}

void created(Peer &peer, const char *id)
{
    peer.say({{L1("type"), L1("response.created")}, {L1("response"), response(id, "in_progress")}});
}

void text(Peer &peer, const QString &piece)
{
    peer.say({{L1("type"), L1("response.output_text.delta")},
              {L1("output_index"), 0},
              {L1("delta"), piece}});
}

void completed(Peer &peer, const char *id, int output)
{
    peer.say({{L1("type"), L1("response.completed")},
              {L1("response"), response(id, "completed", output)}});
}

void steered(Peer &peer, const char *id, int output)
{
    QJsonObject ended = response(id, "incomplete", output);
    ended.insert(L1("incomplete_details"), QJsonObject{{L1("reason"), L1("steered")}});
    peer.say({{L1("type"), L1("response.incomplete")}, {L1("response"), ended}});
}

void refused(Peer &peer, const char *code)
{
    peer.say({{L1("type"), L1("response.steer.failed")},
              {L1("error"), QJsonObject{{L1("code"), L1(code)}, {L1("message"), L1("no")}}}});
}

} // namespace

class TestSteeredSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theAnswerIsReplacedByOneThatHeeds();
    void aServerThatDoesNotSteerIsAskedAfterwards();
    void noSuccessorIsAnError();
    void nothingIsSteeredOverHttp();
    void theNextQuestionGoesWhole();

private:
    // Asks, and gets the first words of an answer.
    void begin();
    void pass();
    [[nodiscard]] Peer &peer() const { return m_sockets->peer(0); }
    [[nodiscard]] QStringList path() const
    {
        QStringList texts;
        for (const NodeId &id : m_session->conversation().activePath()) {
            texts.append(m_session->conversation().find(id)->message.text());
        }
        return texts;
    }
    [[nodiscard]] const Node &node(qsizetype place) const
    {
        const Conversation &all = m_session->conversation();
        return *all.find(all.activePath().at(place));
    }
    [[nodiscard]] QString sent(qsizetype place) const
    {
        return peer().received.value(place).value(L1("type")).toString();
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<FakeSockets> m_sockets;
    std::unique_ptr<HttpProviderDirectory> m_directory;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ChatSession> m_session;
};

void TestSteeredSocket::init()
{
    m_session.reset();
    m_services.reset();
    m_directory.reset();
    m_world = std::make_unique<FakeWorld>();
    m_transport = std::make_unique<FakeTransport>();
    m_sockets = std::make_unique<FakeSockets>();
    m_sockets->answerAll([](Peer &, const QJsonObject &) {}); // accepted, no word by itself
    m_directory = std::make_unique<HttpProviderDirectory>(*m_transport, *m_sockets, m_world->clock);
    m_services = std::make_unique<Services>(Services{m_world->clock,
                                                     m_world->settings,
                                                     m_world->profiles,
                                                     *m_directory,
                                                     m_world->store,
                                                     m_world->backups,
                                                     m_world->comparisons,
                                                     m_world->ledger,
                                                     m_world->votes,
                                                     m_world->prompts,
                                                     m_world->vault,
                                                     m_world->discovery,
                                                     {},
                                                     QProcessEnvironment(),
                                                     [] { return 0.5; },
                                                     {}});
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = QStringLiteral("openai-socket");
    profile.baseUrl = QUrl(QStringLiteral("https://h/v1"));
    profile.quirks.keyRequired = false;
    QVERIFY(m_world->profiles.save(profile));
    ConversationHead head;
    head.model = {QStringLiteral("p"), QStringLiteral("m")};
    m_session = std::make_unique<ChatSession>(*m_services, Conversation(head));
}

void TestSteeredSocket::pass()
{
    for (int i = 0; i < 30; ++i) {
        m_world->clock.advance(1ms);
        QCoreApplication::sendPostedEvents();
    }
}

void TestSteeredSocket::begin()
{
    QVERIFY(m_session->submit({QStringLiteral("write"), {}}));
    pass();
    QCOMPARE(m_sockets->count(), 1u);
    created(peer(), "r1");
    text(peer(), QStringLiteral("Long essay"));
    pass();
    QVERIFY(m_session->status().steerable);
}

void TestSteeredSocket::theAnswerIsReplacedByOneThatHeeds()
{
    begin();
    QVERIFY(m_session->submit({QStringLiteral("make it short"), {}}));
    pass();
    QCOMPARE(peer().received.size(), 2);
    const QJsonObject word = peer().received.at(1);
    QCOMPARE(word.value(L1("type")), QJsonValue(L1("response.steer")));
    QCOMPARE(word.value(L1("previous_response_id")), QJsonValue(L1("r1")));
    QCOMPARE(word.value(L1("input")), QJsonValue(L1("make it short")));
    QVERIFY(!word.contains(L1("stream_id")));
    QVERIFY(!m_session->status().steerable);
    steered(peer(), "r1", 3);
    pass();
    QVERIFY(!m_session->status().steerable); // nothing of its successor is there yet
    QVERIFY(m_session->isBusy());
    created(peer(), "r2");
    text(peer(), QStringLiteral("Short."));
    pass();
    QVERIFY(m_session->status().steerable);
    completed(peer(), "r2", 2);
    pass();
    QVERIFY(!m_session->isBusy());
    QCOMPARE(path(), QStringList({QStringLiteral("write"), QStringLiteral("Long essay"),
                                  QStringLiteral("make it short"), QStringLiteral("Short.")}));
    QCOMPARE(node(1).meta.responseId, QStringLiteral("r1"));
    QCOMPARE(node(1).meta.usage->output, 3);
    QCOMPARE(node(1).meta.stopReason, StopReason::Steered);
    QCOMPARE(node(3).meta.responseId, QStringLiteral("r2"));
    QCOMPARE(node(3).meta.usage->output, 2);
    QCOMPARE(node(3).state, NodeState::Complete);
}

void TestSteeredSocket::aServerThatDoesNotSteerIsAskedAfterwards()
{
    begin();
    QVERIFY(m_session->submit({QStringLiteral("make it short"), {}}));
    pass();
    refused(peer(), "steering_not_supported");
    text(peer(), QStringLiteral(", and more"));
    completed(peer(), "r1", 9);
    pass();
    QCOMPARE(peer().received.size(), 3);
    QCOMPARE(sent(2), QStringLiteral("response.create"));
    created(peer(), "r2");
    text(peer(), QStringLiteral("Short."));
    pass();
    QVERIFY(!m_session->status().steerable); // that is known now
    completed(peer(), "r2", 2);
    pass();
    QCOMPARE(path(), QStringList({QStringLiteral("write"), QStringLiteral("Long essay, and more"),
                                  QStringLiteral("make it short"), QStringLiteral("Short.")}));
    QCOMPARE(node(1).state, NodeState::Complete);
}

void TestSteeredSocket::noSuccessorIsAnError()
{
    begin();
    QVERIFY(m_session->submit({QStringLiteral("make it short"), {}}));
    pass();
    steered(peer(), "r1", 3);
    refused(peer(), "successor_creation_failed");
    pass();
    m_world->clock.run(60s);
    QVERIFY(!m_session->isBusy());
    QCOMPARE(path().size(), 4);
    QCOMPARE(node(3).state, NodeState::Failed);
    QVERIFY(node(3).meta.error);
    QCOMPARE(peer().received.size(), 2); // never asked again by itself
}

void TestSteeredSocket::nothingIsSteeredOverHttp()
{
    FakeResponse stream =
        sseResponse({"data: {\"type\":\"response.created\",\"response\":{\"id\":\"r\"}}\n\n"
                     "data: {\"type\":\"response.output_text.delta\",\"delta\":\"Hi\"}\n\n"});
    stream.hangs = true;
    m_transport->answer(QString(), stream);
    m_sockets->answerAll({});
    QVERIFY(m_session->submit({QStringLiteral("write"), {}}));
    pass();
    peer().refuse(404);
    pass();
    QCOMPARE(path().last(), QStringLiteral("Hi"));
    QVERIFY(!m_session->status().steerable);
    QVERIFY(!m_session->submit({QStringLiteral("more"), {}}));
}

void TestSteeredSocket::theNextQuestionGoesWhole()
{
    begin();
    QVERIFY(m_session->submit({QStringLiteral("make it short"), {}}));
    pass();
    steered(peer(), "r1", 3);
    created(peer(), "r2");
    text(peer(), QStringLiteral("Short."));
    completed(peer(), "r2", 2);
    pass();
    QVERIFY(m_session->submit({QStringLiteral("next"), {}}));
    pass();
    const QJsonObject next = peer().received.last();
    QVERIFY(!next.contains(L1("previous_response_id")));
    QCOMPARE(next.value(L1("input")).toArray().size(), 5);
}

QTEST_GUILESS_MAIN(TestSteeredSocket)
#include "tst_steeredsocket.moc"
