// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The promises of the Provider port, kept by every dialect (played with every recorded answer) and
// by the demo provider.
#include "chat/turnbuilder.h"
#include "net/sseparser.h"
#include "providers/demoprovider.h"
#include "providers/httpprovider.h"
#include "providers/openaisocketprovider.h"
#include "support/fakeclock.h"
#include "support/fakesockets.h"
#include "support/faketransport.h"
#include "tests/unit/providers/wirefixtures.h"

#include <QJsonDocument>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QStringList dialects = {QStringLiteral("openai-chat"), QStringLiteral("openai-responses"),
                              QStringLiteral("anthropic"), QStringLiteral("gemini"),
                              QStringLiteral("ollama")};
const auto socketAdapter = QStringLiteral("openai-socket");

ChatRequest asking(const QString &model)
{
    ChatRequest request;
    request.model = model;
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hei?"))};
    return request;
}

// What is wrong with the order of these events; empty when nothing is.
QString disorder(const QList<StreamEvent> &events)
{
    int starts = 0;
    int ends = 0;
    int calls = 0;
    for (const StreamEvent &event : events) {
        if (ends > 0) {
            return QStringLiteral("something came after the end");
        }
        if (std::holds_alternative<Superseded>(event)) {
            starts = calls = 0; // another answer begins
            continue;
        }
        const bool failed = std::holds_alternative<Failed>(event);
        starts += std::holds_alternative<Started>(event);
        ends += failed || std::holds_alternative<Finished>(event);
        if (starts != 1 && !(failed && starts == 0)) {
            return QStringLiteral("Started did not come first, or came twice");
        }
        if (const auto *call = std::get_if<ToolCallStarted>(&event);
            call && call->index != calls++) {
            return QStringLiteral("tool calls are not numbered in order");
        }
    }
    return ends == 1 ? QString() : QStringLiteral("no end");
}

// A provider and a way to let its time and network pass.
struct Stage
{
    FakeClock clock;
    FakeTransport transport;
    FakeSockets sockets;
    std::unique_ptr<Provider> provider;
    ChatRequest request;

    void letPass()
    {
        for (int i = 0; i < 20; ++i) {
            clock.run(10s);
            QTest::qWait(1);
        }
    }
};

std::unique_ptr<Stage> stageFor(const QString &adapter, const FakeResponse &response)
{
    auto stage = std::make_unique<Stage>();
    stage->transport.answer({}, response);
    stage->request = asking(QStringLiteral("m"));
    if (adapter == QLatin1String("demo")) {
        stage->request = asking(QStringLiteral("fast"));
        stage->provider = std::make_unique<DemoProvider>(stage->clock);
        return stage;
    }
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = adapter;
    profile.baseUrl = QUrl(QStringLiteral("https://h"));
    profile.quirks.keyRequired = false;
    if (adapter == socketAdapter) {
        // The recorded events of the same vendor, one message each.
        const Result<QList<Frame>> frames = SseParser().feed(response.pieces.join());
        stage->sockets.answerAll([frames](FakeSockets::Peer &peer, const QJsonObject &request) {
            for (const Frame &frame : *frames) {
                QJsonObject event = QJsonDocument::fromJson(frame.data).object();
                if (request.contains(QLatin1String("stream_id"))) {
                    event.insert(QLatin1String("stream_id"),
                                 request.value(QLatin1String("stream_id")));
                }
                peer.say(event);
            }
        });
        stage->provider = std::make_unique<OpenAiSocketProvider>(stage->transport, stage->sockets,
                                                                 stage->clock, profile);
        return stage;
    }
    stage->provider = std::make_unique<HttpProvider>(stage->transport, stage->clock,
                                                     *findDialect(adapter), profile);
    return stage;
}

FakeResponse responseOf(const WireFixture &fixture)
{
    const qsizetype third = fixture.body.size() / 3;
    FakeResponse response{
        fixture.head.status,
        fixture.head.headers,
        {fixture.body.left(third), fixture.body.mid(third, third), fixture.body.mid(2 * third)},
        {},
        false};
    if (fixture.reset) {
        Error error;
        error.kind = ErrorKind::Transport;
        response.failure = error;
    }
    return response;
}

} // namespace

class TestProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixtures = loadWireFixtures(dialects); }
    void everyAnswerKeepsTheOrder_data();
    void everyAnswerKeepsTheOrder();
    void nothingIsSaidFromInsideOpen_data();
    void nothingIsSaidFromInsideOpen();
    void cancellingAtOnceEndsOnce_data() { nothingIsSaidFromInsideOpen_data(); }
    void cancellingAtOnceEndsOnce();
    void destroyingItSaysNothing_data() { nothingIsSaidFromInsideOpen_data(); }
    void destroyingItSaysNothing();
    void itMayBeDestroyedAtAnyEvent_data() { nothingIsSaidFromInsideOpen_data(); }
    void itMayBeDestroyedAtAnyEvent();
    void aRequestThatCannotBeSentFails_data() { nothingIsSaidFromInsideOpen_data(); }
    void aRequestThatCannotBeSentFails();
    void twoAnswersDoNotMix_data() { nothingIsSaidFromInsideOpen_data(); }
    void twoAnswersDoNotMix();

private:
    // A response every dialect understands enough of to answer: the first plain recording.
    [[nodiscard]] FakeResponse plain(const QString &adapter) const;

    QList<WireFixture> m_fixtures;
};

FakeResponse TestProvider::plain(const QString &adapter) const
{
    for (const WireFixture &fixture : m_fixtures) {
        const bool same =
            fixture.dialect == adapter ||
            (adapter == socketAdapter && fixture.dialect == QLatin1String("openai-responses"));
        if (same && fixture.name.endsWith(QLatin1String("-plain"))) {
            return responseOf(fixture);
        }
    }
    return {};
}

void TestProvider::everyAnswerKeepsTheOrder_data()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
        QTest::newRow(qPrintable(m_fixtures[i].name)) << i;
    }
}

void TestProvider::everyAnswerKeepsTheOrder()
{
    QFETCH(qsizetype, number);
    const WireFixture &fixture = m_fixtures[number];
    const auto stage = stageFor(fixture.dialect, responseOf(fixture));
    QList<StreamEvent> events;
    const auto reply = stage->provider->open(stage->request, {});
    connect(reply.get(), &ReplyStream::arrived, this,
            [&events](const StreamEvent &event) { events.append(event); });
    QTRY_VERIFY(!events.isEmpty() && disorder(events).isEmpty());
    QTest::qWait(2);
    QCOMPARE(disorder(events), QString());
    QCOMPARE(fold(events).message, fold(play(fixture, {})).message);
}

void TestProvider::nothingIsSaidFromInsideOpen_data()
{
    QTest::addColumn<QString>("adapter");
    for (const QString &adapter : dialects + QStringList{QStringLiteral("demo"), socketAdapter}) {
        QTest::newRow(qPrintable(adapter)) << adapter;
    }
}

void TestProvider::nothingIsSaidFromInsideOpen()
{
    QFETCH(QString, adapter);
    const auto stage = stageFor(adapter, plain(adapter));
    QList<StreamEvent> events;
    const auto reply = stage->provider->open(stage->request, {});
    connect(reply.get(), &ReplyStream::arrived, this,
            [&events](const StreamEvent &event) { events.append(event); });
    QVERIFY(events.isEmpty());
    stage->letPass();
    QCOMPARE(disorder(events), QString());
    QVERIFY(std::holds_alternative<Finished>(events.last()));
}

void TestProvider::cancellingAtOnceEndsOnce()
{
    QFETCH(QString, adapter);
    const auto stage = stageFor(adapter, plain(adapter));
    QList<StreamEvent> events;
    const auto reply = stage->provider->open(stage->request, {});
    connect(reply.get(), &ReplyStream::arrived, this,
            [&events](const StreamEvent &event) { events.append(event); });
    reply->cancel();
    reply->cancel();
    QVERIFY(events.isEmpty());
    stage->letPass();
    QCOMPARE(events.size(), 1);
    QCOMPARE(std::get<Failed>(events.first()).error.kind, ErrorKind::Cancelled);
}

void TestProvider::destroyingItSaysNothing()
{
    QFETCH(QString, adapter);
    const auto stage = stageFor(adapter, plain(adapter));
    int heard = 0;
    auto reply = stage->provider->open(stage->request, {});
    connect(reply.get(), &ReplyStream::arrived, this, [&heard] { ++heard; });
    reply.reset();
    stage->letPass();
    QCOMPARE(heard, 0);
    QCOMPARE(stage->clock.pending(), std::size_t(0));
}

void TestProvider::itMayBeDestroyedAtAnyEvent()
{
    QFETCH(QString, adapter);
    for (int at = 1; at < 6; ++at) {
        const auto stage = stageFor(adapter, plain(adapter));
        int heard = 0;
        auto reply = stage->provider->open(stage->request, {});
        connect(reply.get(), &ReplyStream::arrived, this, [&heard, &reply, at] {
            if (++heard == at) {
                reply.reset();
            }
        });
        stage->letPass();
        QCOMPARE(heard, at);
    }
}

void TestProvider::aRequestThatCannotBeSentFails()
{
    QFETCH(QString, adapter);
    const auto stage = stageFor(adapter, plain(adapter));
    QList<StreamEvent> events;
    const auto reply = stage->provider->open(ChatRequest(), {});
    QVERIFY(reply);
    connect(reply.get(), &ReplyStream::arrived, this,
            [&events](const StreamEvent &event) { events.append(event); });
    stage->letPass();
    QCOMPARE(events.size(), 1);
    QCOMPARE(std::get<Failed>(events.first()).error.kind, ErrorKind::Configuration);
    QVERIFY(stage->transport.record().requests.isEmpty());
    QCOMPARE(stage->sockets.count(), std::size_t(0));
}

void TestProvider::twoAnswersDoNotMix()
{
    QFETCH(QString, adapter);
    const auto stage = stageFor(adapter, plain(adapter));
    QList<StreamEvent> first;
    QList<StreamEvent> second;
    const auto one = stage->provider->open(stage->request, {});
    const auto two = stage->provider->open(stage->request, {});
    connect(one.get(), &ReplyStream::arrived, this,
            [&first](const StreamEvent &event) { first.append(event); });
    connect(two.get(), &ReplyStream::arrived, this,
            [&second](const StreamEvent &event) { second.append(event); });
    stage->letPass();
    QVERIFY(!fold(first).message.text().isEmpty());
    QCOMPARE(fold(first).message, fold(second).message);
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
