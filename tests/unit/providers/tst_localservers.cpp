// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/localservers.h"
#include "providers/presets.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QTest>

using namespace parley;

namespace {

constexpr quint16 portA = 11434;
constexpr quint16 portB = 9931;
constexpr quint16 portC = 8080;

const QByteArray llamaModels =
    R"({"models":[{"name":"q"}],"object":"list","data":[{"id":"q.gguf","owned_by":"llamacpp",)"
    R"("meta":{"n_ctx_train":32768}}]})";

} // namespace

class TestLocalServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingRunsAnywhere();
    void ollamaIsFoundByItsTags();
    void llamaCppIsFoundByItsProps();
    void llamaCppThatLoadsSaysSo();
    void llamaCppIsNotTakenForOllama();
    void lmStudioAndVllmAreFound();
    void theKindComesFromTheAnswersNotThePort();
    void twoOfOneKindGetTwoNames();
    void otherServersAreLeftAlone_data();
    void otherServersAreLeftAlone();
    void aServerThatHangsDoesNotHoldUpTheRest();
    void onlyLoopbackIsAskedAndNoKeyIsSent();
    void destroyingItCancelsTheSearch();

private:
    QList<FoundServer> look(FakeTransport &transport, const QList<quint16> &ports);
    static QStringList summary(const QList<FoundServer> &servers);
};

QList<FoundServer> TestLocalServers::look(FakeTransport &transport, const QList<quint16> &ports)
{
    FakeClock clock;
    LocalServers servers(transport, clock, loadPresets(), ports);
    QFuture<QList<FoundServer>> future = servers.look();
    const bool done = QTest::qWaitFor([&future] { return future.isFinished(); });
    return done ? future.result() : QList<FoundServer>();
}

// "ollama running 2" …
QStringList TestLocalServers::summary(const QList<FoundServer> &servers)
{
    QStringList lines;
    for (const FoundServer &server : servers) {
        const char *state = server.state == FoundServer::State::Running   ? "running"
                            : server.state == FoundServer::State::Loading ? "loading"
                                                                          : "off";
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(server.profile.name, QLatin1String(state))
                         .arg(server.models.size()));
    }
    return lines;
}

void TestLocalServers::nothingRunsAnywhere()
{
    FakeTransport transport;
    transport.answer({}, refusedConnection());
    const auto found = look(transport, {portA, portB});
    QCOMPARE(summary(found),
             (QStringList{QStringLiteral("ollama off 0"), QStringLiteral("llamacpp off 0"),
                          QStringLiteral("lmstudio off 0"), QStringLiteral("vllm off 0")}));
    QVERIFY(found.first().profile.quirks.local);
}

void TestLocalServers::ollamaIsFoundByItsTags()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse("404 page not found", 404));
    transport.answer(
        QStringLiteral("/api/tags"),
        jsonResponse(R"({"models":[{"name":"qwen3:4b","details":{"context_length":4096},)"
                     R"("capabilities":["completion","tools","thinking"]},)"
                     R"({"name":"embed","capabilities":["embedding"]}]})"));
    const auto found = look(transport, {portA});
    QCOMPARE(summary(found).first(), QStringLiteral("ollama running 1"));
    const ModelInfo &model = found.first().models.first();
    QCOMPARE(model.id, QStringLiteral("qwen3:4b"));
    QCOMPARE(model.context, std::optional<qint64>(4096));
    QCOMPARE(model.tools, std::optional(true));
    QCOMPARE(model.vision, std::optional(false));
    QCOMPARE(found.first().profile.dialect, QStringLiteral("ollama"));
    QCOMPARE(found.first().profile.baseUrl, QUrl(QStringLiteral("http://127.0.0.1:11434")));
}

void TestLocalServers::llamaCppIsFoundByItsProps()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse("{}", 404));
    transport.answer(QStringLiteral("/health"), jsonResponse(R"({"status":"ok"})"));
    transport.answer(QStringLiteral("/props"),
                     jsonResponse(R"({"default_generation_settings":{"n_ctx":8192}})"));
    transport.answer(QStringLiteral("/v1/models"), jsonResponse(llamaModels));
    const auto found = look(transport, {portB});
    QCOMPARE(summary(found).first(), QStringLiteral("llamacpp running 1"));
    QCOMPARE(found.first().models.first().context, std::optional<qint64>(8192));
    QCOMPARE(found.first().profile.timeouts.firstByte, std::chrono::milliseconds(600'000));
}

void TestLocalServers::llamaCppThatLoadsSaysSo()
{
    FakeTransport transport;
    transport.answer(
        {}, jsonResponse(R"({"error":{"message":"Loading model","type":"unavailable_error",)"
                         R"("code":503}})",
                         503));
    QCOMPARE(summary(look(transport, {portC})).first(), QStringLiteral("llamacpp loading 0"));
}

void TestLocalServers::llamaCppIsNotTakenForOllama()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse("{}", 404));
    transport.answer(QStringLiteral("/v1/models"), jsonResponse(llamaModels));
    transport.answer(QStringLiteral("/api/tags"), jsonResponse(llamaModels));
    QCOMPARE(summary(look(transport, {portA})).first(), QStringLiteral("llamacpp running 1"));
}

void TestLocalServers::lmStudioAndVllmAreFound()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse("{}", 404));
    transport.answer(
        portA, QStringLiteral("/api/v1/models"),
        jsonResponse(R"({"models":[{"type":"llm","key":"gpt-oss","display_name":"GPT OSS",)"
                     R"("max_context_length":131072,"capabilities":{"vision":true},)"
                     R"("loaded_instances":[{"config":{"context_length":4096}}]},)"
                     R"({"type":"embedding","key":"nomic"}]})"));
    transport.answer(portB, QStringLiteral("/v1/models"),
                     jsonResponse(R"({"data":[{"id":"Qwen","owned_by":"vllm",)"
                                  R"("max_model_len":40960}]})"));
    const auto found = look(transport, {portA, portB});
    QCOMPARE(summary(found).mid(0, 2),
             (QStringList{QStringLiteral("lmstudio running 1"), QStringLiteral("vllm running 1")}));
    QCOMPARE(found[0].models.first().title, QStringLiteral("GPT OSS"));
    QCOMPARE(found[0].models.first().context, std::optional<qint64>(4096));
    QCOMPARE(found[1].models.first().context, std::optional<qint64>(40960));
    QCOMPARE(found[1].profile.baseUrl.port(), int(portB));
}

void TestLocalServers::theKindComesFromTheAnswersNotThePort()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse("{}", 404));
    transport.answer(QStringLiteral("/api/tags"), jsonResponse(R"({"models":[]})"));
    const auto found = look(transport, {1234});
    QCOMPARE(summary(found).first(), QStringLiteral("ollama running 0"));
    QCOMPARE(found.first().profile.baseUrl.port(), 1234);
}

void TestLocalServers::twoOfOneKindGetTwoNames()
{
    FakeTransport transport;
    transport.answer({}, jsonResponse("{}", 404));
    transport.answer(QStringLiteral("/v1/models"), jsonResponse(llamaModels));
    QCOMPARE(summary(look(transport, {portB, portC})),
             (QStringList{QStringLiteral("llamacpp running 1"),
                          QStringLiteral("llamacpp-8080 running 1"), QStringLiteral("ollama off 0"),
                          QStringLiteral("lmstudio off 0"), QStringLiteral("vllm off 0")}));
}

void TestLocalServers::otherServersAreLeftAlone_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::newRow("a web page") << FakeResponse{
        200, {{"content-type", "text/html"}}, {"<html>hello</html>"}, {}, false};
    QTest::newRow("not JSON") << jsonResponse("{{{");
    QTest::newRow("other JSON") << jsonResponse(R"({"data":7,"models":"x","error":[]})");
    QTest::newRow("an unknown OpenAI-compatible one")
        << jsonResponse(R"({"data":[{"id":"x","owned_by":"somebody"}]})");
    QTest::newRow("busy") << jsonResponse("{}", 503);
    QTest::newRow("empty") << jsonResponse("");
    QTest::newRow("an endless body") << jsonResponse(QByteArray(5 * 1024 * 1024, ' '));
}

void TestLocalServers::otherServersAreLeftAlone()
{
    QFETCH(FakeResponse, response);
    FakeTransport transport;
    transport.answer({}, response);
    QCOMPARE(summary(look(transport, {portA})).first(), QStringLiteral("ollama off 0"));
}

void TestLocalServers::aServerThatHangsDoesNotHoldUpTheRest()
{
    FakeTransport transport;
    FakeResponse hanging = jsonResponse("{");
    hanging.hangs = true;
    transport.answer({}, hanging);
    transport.answer(portA, QStringLiteral("/api/tags"), jsonResponse(R"({"models":[]})"));
    FakeClock clock;
    LocalServers servers(transport, clock, loadPresets(), {portA, portB});
    QFuture<QList<FoundServer>> future = servers.look();
    QTest::qWait(20);
    QVERIFY(!future.isFinished());
    clock.advance(std::chrono::milliseconds(1300));
    QVERIFY(future.isFinished());
    QCOMPARE(summary(future.result()).first(), QStringLiteral("ollama running 0"));
}

void TestLocalServers::onlyLoopbackIsAskedAndNoKeyIsSent()
{
    FakeTransport transport;
    transport.answer({}, refusedConnection());
    look(transport, LocalServers::usualPorts());
    QVERIFY(transport.record().requests.size() >= LocalServers::usualPorts().size());
    for (const HttpRequest &request : transport.record().requests) {
        QCOMPARE(request.url.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.firstByteTimeout <= std::chrono::milliseconds(800));
        for (const auto &header : request.headers) {
            QCOMPARE(header.first, QByteArray("accept"));
        }
    }
}

void TestLocalServers::destroyingItCancelsTheSearch()
{
    FakeTransport transport;
    FakeResponse hanging = jsonResponse("{");
    hanging.hangs = true;
    transport.answer({}, hanging);
    FakeClock clock;
    QFuture<QList<FoundServer>> future;
    {
        LocalServers servers(transport, clock, loadPresets(), {portA});
        future = servers.look();
        QTest::qWait(5);
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(transport.record().destroyedEarly > 0);
    clock.advance(std::chrono::seconds(5)); // nothing late happens
}

QTEST_GUILESS_MAIN(TestLocalServers)
#include "tst_localservers.moc"
