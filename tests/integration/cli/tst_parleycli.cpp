// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli as scripts use it: the real program against a scripted server on loopback.
#include "support/loopbackserver.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace parley::test;

namespace {

constexpr int patience = 20'000; // ms

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty()) {
                objects.append(QJsonDocument::fromJson(line).object());
            }
        }
        return objects;
    }
    [[nodiscard]] QJsonObject last() const
    {
        return lines().isEmpty() ? QJsonObject() : lines().last();
    }
    [[nodiscard]] QString text() const
    {
        QString all;
        for (const QJsonObject &line : lines()) {
            if (line.value(QLatin1String("event")).toString() == QLatin1String("text")) {
                all += line.value(QLatin1String("text")).toString();
            }
        }
        return all;
    }
};

QByteArray chunkOf(const QByteArray &text)
{
    return "data: "
           "{\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" +
           text + "\"}}]}\n\n";
}

const QByteArray ending =
    "data: {\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},"
    "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

LoopbackScript saying(const QByteArray &text)
{
    return LoopbackScript::events({chunkOf(text), ending});
}

// Events of OpenAI's Responses, numbered from `first`.
QByteArray responsesEvents(const QList<QByteArray> &events, int first = 0)
{
    QByteArray bytes;
    for (int number = first; const QByteArray &event : events) {
        bytes +=
            "data: {\"sequence_number\":" + QByteArray::number(number++) + ',' + event + "}\n\n";
    }
    return bytes;
}

const QByteArray inBackground = "\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\","
                                "\"model\":\"m\",\"background\":true}";
const QByteArray inResponses = "\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\","
                               "\"status\":\"completed\"}";

QByteArray wordOf(const QByteArray &text)
{
    return "\"type\":\"response.output_text.delta\",\"output_index\":0,\"delta\":\"" + text + "\"";
}

QByteArray streamHead()
{
    return LoopbackScript::head(
        200, {{"content-type", "text/event-stream"}, {"transfer-encoding", "chunked"}});
}

} // namespace

class TestParleyCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void severalModelsAnswerSideBySide();
    void theAnswerIsKeptAndContinued();
    void errorsEndWithTheirKind_data();
    void errorsEndWithTheirKind();
    void aLimitIsRetriedAndSaid();
    void cutTextIsKeptAndNeverAskedAgain();
    void interruptCancels();
    void aSocketThatIsRefusedMeansHttp();
    void recordedSocketsAreDecoded_data();
    void recordedSocketsAreDecoded();
    void aBackgroundAnswerIsTakenUp();
    void stoppingEndsABackgroundAnswerAtTheService();
    void timeoutGivesUp();
    void wrongUseExitsWithTwo_data();
    void wrongUseExitsWithTwo();
    void theKeyGoesOnlyWhereItBelongs();
    void controlCharactersOfAnAnswerStayVisible();
    void unknownProfilesKeepNothing();
    void blocksAreTheSameInPieces_data();
    void blocksAreTheSameInPieces();
    void aProfileIsSetUpInTheTerminal();
    void whatAProfileCannotBeIsRefused_data();
    void whatAProfileCannotBeIsRefused();
    void anotherProviderIsAskedOnlyWhereAllowed();
    void doctorTriesEveryKeyWhenAsked();
    void filesAreForTheOwnerOnly();
    void aCrashLeavesNoMemoryBehind();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    void addProfile(const char *name, const QStringList &more = {}) const;
    void askAndInterrupt(Outcome &asked);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestParleyCli::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
}

void TestParleyCli::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "OPENROUTER_API_KEY",
                             "GEMINI_API_KEY", "DEFAULT_MODEL", "MAX_TOKENS", "TEMPERATURE"}) {
        environment.remove(QLatin1String(name));
    }
    environment.insert(QStringLiteral("PARLEY_DATA_DIR"), m_dir->path());
    environment.insert(QStringLiteral("PLANTED_KEY"), QStringLiteral("sk-planted-0123456789"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PARLEY_CLI), arguments);
}

Outcome TestParleyCli::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    // the server lives in this thread: its event loop must run
    if (!ended.wait(patience)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestParleyCli::addProfile(const char *name, const QStringList &more) const
{
    QStringList arguments{QStringLiteral("profile"), QStringLiteral("add"), QLatin1String(name),
                          QStringLiteral("--base-url"),
                          m_server->url(QStringLiteral("/v1")).toString()};
    if (!more.contains(QStringLiteral("--dialect"))) {
        arguments += {QStringLiteral("--dialect"), QStringLiteral("openai-chat")};
    }
    const Outcome added = run(arguments + more);
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

void TestParleyCli::severalModelsAnswerSideBySide()
{
    addProfile("a");
    addProfile("b");
    m_server->route("/v1/chat/completions", saying("gr\xc3\xbc\xc3\x9f dich"));
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/one"),
                               QStringLiteral("-m"), QStringLiteral("b/two"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 0);
    QStringList finished;
    for (const QJsonObject &line : asked.lines()) {
        QVERIFY(line.contains(QLatin1String("t")));
        if (line.value(QLatin1String("event")).toString() == QLatin1String("finished")) {
            finished.append(line.value(QLatin1String("model")).toString());
            QCOMPARE(line.value(QLatin1String("attempts")).toInt(), 1);
            QCOMPARE(line.value(QLatin1String("from_cache")).toBool(), false);
        }
    }
    finished.sort();
    QCOMPARE(finished, QStringList({QStringLiteral("a/one"), QStringLiteral("b/two")}));
    QCOMPARE(asked.text(), QStringLiteral("grüß dichgrüß dich"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestParleyCli::theAnswerIsKeptAndContinued()
{
    addProfile("a");
    m_server->enqueue(saying("first"));
    m_server->enqueue(saying("second"));
    const Outcome first = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--json"), QStringLiteral("one")});
    const QString id = first.last().value(QLatin1String("conversation")).toString();
    const Outcome second = run({QStringLiteral("ask"), QStringLiteral("--conversation"), id,
                                QStringLiteral("--json"), QStringLiteral("two")});
    QCOMPARE(second.exitCode, 0);
    const QByteArray sent = m_server->requests().at(1).body;
    QVERIFY2(sent.contains("\"first\"") && sent.contains("\"one\"") && sent.contains("\"two\""),
             sent.constData());
    const Outcome listed = run({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(listed.lines().size(), 1);
    QCOMPARE(listed.last().value(QLatin1String("messages")).toInt(), 4);
    const Outcome exported = run({QStringLiteral("export"), QStringLiteral("--format"),
                                  QStringLiteral("markdown"), id, QStringLiteral("-")});
    QVERIFY(exported.out.contains("first") && exported.out.contains("second"));
}

void TestParleyCli::errorsEndWithTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int status, const char *body, const char *type,
                        const char *kind) {
        QTest::newRow(name) << status << QByteArray(body) << QByteArray(type)
                            << QString::fromLatin1(kind);
    };
    row("wrong key", 401, R"({"error":{"message":"no","code":"invalid_api_key"}})",
        "application/json", "auth");
    row("unknown model", 404, R"({"error":{"message":"no","code":"model_not_found"}})",
        "application/json", "model_not_found");
    row("no money", 429, R"({"error":{"message":"no","type":"insufficient_quota"}})",
        "application/json", "quota_exhausted");
    row("too long", 400, R"({"error":{"message":"no","code":"context_length_exceeded"}})",
        "application/json", "context_length_exceeded");
    row("page of a portal", 200, "<html><title>Log in</title></html>", "text/html", "transport");
    row("not JSON", 400, "nonsense", "text/plain", "bad_request");
}

void TestParleyCli::errorsEndWithTheirKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, kind);
    addProfile("a");
    m_server->answerAll(LoopbackScript::answer(status, body, {{"content-type", type}}));
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.last().value(QLatin1String("event")).toString(), QStringLiteral("failed"));
    QCOMPARE(asked.last().value(QLatin1String("kind")).toString(), kind);
    QCOMPARE(asked.last().value(QLatin1String("interrupted")).toBool(), false);
    QVERIFY2(asked.err.startsWith("parley-cli: " + kind.toLatin1()), asked.err.constData());
    QCOMPARE(asked.err.count('\n'), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestParleyCli::aLimitIsRetriedAndSaid()
{
    addProfile("a");
    m_server->enqueue(
        LoopbackScript::answer(429, R"({"error":{"message":"slow","code":"rate_limit_exceeded"}})",
                               {{"content-type", "application/json"}, {"retry-after-ms", "30"}}));
    m_server->enqueue(saying("now"));
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 0);
    const QJsonObject retry = asked.lines().first();
    QCOMPARE(retry.value(QLatin1String("event")).toString(), QStringLiteral("retry"));
    QCOMPARE(retry.value(QLatin1String("kind")).toString(), QStringLiteral("rate_limited"));
    QVERIFY(retry.value(QLatin1String("delay_ms")).toInt() >= 30);
    QCOMPARE(asked.last().value(QLatin1String("attempts")).toInt(), 2);
    QCOMPARE(asked.text(), QStringLiteral("now"));
}

void TestParleyCli::cutTextIsKeptAndNeverAskedAgain()
{
    addProfile("a");
    m_server->answerAll(LoopbackScript()
                            .write(streamHead())
                            .write(LoopbackScript::chunk(chunkOf("half an ans")))
                            .waitSent()
                            .reset());
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.text(), QStringLiteral("half an ans"));
    QCOMPARE(asked.last().value(QLatin1String("kind")).toString(), QStringLiteral("transport"));
    QCOMPARE(asked.last().value(QLatin1String("interrupted")).toBool(), true);
    QCOMPARE(m_server->requests().size(), 1);
}

// Presses Ctrl+C when an answer that says "never ends" has come so far.
void TestParleyCli::askAndInterrupt(Outcome &asked)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    start(process, {QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                    QStringLiteral("--json"), QStringLiteral("hello")});
    QTRY_VERIFY_WITH_TIMEOUT((asked.out += process.readAllStandardOutput()).contains("never ends"),
                             patience);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(ended.wait(patience));
    asked.out += process.readAllStandardOutput();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    asked.exitCode = process.exitCode();
}

void TestParleyCli::interruptCancels()
{
    addProfile("a");
    m_server->answerAll(
        LoopbackScript().write(streamHead()).write(LoopbackScript::chunk(chunkOf("never ends"))));
    Outcome asked;
    askAndInterrupt(asked);
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.last().value(QLatin1String("kind")).toString(), QStringLiteral("cancelled"));
    QCOMPARE(asked.last().value(QLatin1String("interrupted")).toBool(), true);
}

void TestParleyCli::aSocketThatIsRefusedMeansHttp()
{
    addProfile("a", {QStringLiteral("--dialect"), QStringLiteral("openai-socket")});
    m_server->enqueue(LoopbackScript::answer(404, "<html>no socket here</html>"));
    m_server->enqueue(
        LoopbackScript::answer(200, responsesEvents({inBackground, wordOf("as ever"), inResponses}),
                               {{"content-type", "text/event-stream"}}));
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    QCOMPARE(asked.text(), QStringLiteral("as ever"));
    const QJsonObject transport = asked.last().value(QLatin1String("transport")).toObject();
    QCOMPARE(transport.value(QLatin1String("used")).toString(), QStringLiteral("sse"));
    QCOMPARE(m_server->requests().size(), 2);
    const Outcome doctor = run({QStringLiteral("doctor")});
    QVERIFY(doctor.out.contains("a (openai-socket, WebSocket"));
}

void TestParleyCli::recordedSocketsAreDecoded_data()
{
    QTest::addColumn<QString>("body");
    QDirIterator files(QStringLiteral(PARLEY_TEST_DATA "/wire/openai-socket"),
                       {QStringLiteral("*.body")});
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestParleyCli::recordedSocketsAreDecoded()
{
    QFETCH(QString, body);
    QFile file(body.chopped(4) + QStringLiteral("json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll())
                                     .object()
                                     .value(QLatin1String("expected"))
                                     .toObject();
    for (const char *dialect : {"openai-socket", "openai-responses-ws"}) {
        const Outcome outcome = run({QStringLiteral("decode"), QLatin1String(dialect), body,
                                     QStringLiteral("--chunk"), QStringLiteral("7")});
        QCOMPARE(outcome.exitCode, 0);
        for (const char *name : {"text", "usage", "usage_raw", "stop_reason", "raw_stop_reason",
                                 "response_id", "model", "complete", "lanes", "responses"}) {
            const QJsonValue said = outcome.last().value(QLatin1String(name));
            QVERIFY2(said == expected.value(QLatin1String(name)), name);
        }
    }
}

void TestParleyCli::aBackgroundAnswerIsTakenUp()
{
    addProfile("a", {QStringLiteral("--dialect"), QStringLiteral("openai-responses"),
                     QStringLiteral("--background"), QStringLiteral("yes")});
    m_server->enqueue(
        LoopbackScript()
            .write(streamHead())
            .write(LoopbackScript::chunk(responsesEvents({inBackground, wordOf("gr\xc3\xbc")})))
            .reset());
    m_server->route("/v1/responses/resp_1",
                    LoopbackScript::answer(200,
                                           responsesEvents({wordOf("\xc3\x9f"), inResponses}, 2),
                                           {{"content-type", "text/event-stream"}}));
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    QCOMPARE(asked.text(), QStringLiteral("grü\u00df"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().last().target,
             QByteArray("/v1/responses/resp_1?stream=true&starting_after=1"));
    QVERIFY(m_server->requests().first().body.contains("\"background\":true"));
}

void TestParleyCli::stoppingEndsABackgroundAnswerAtTheService()
{
    addProfile("a", {QStringLiteral("--dialect"), QStringLiteral("openai-responses"),
                     QStringLiteral("--background"), QStringLiteral("yes")});
    m_server->enqueue(
        LoopbackScript()
            .write(streamHead())
            .write(LoopbackScript::chunk(responsesEvents({inBackground, wordOf("never ends")}))));
    m_server->route("/v1/responses/resp_1/cancel", LoopbackScript::answer(200, "{}"));
    Outcome asked;
    askAndInterrupt(asked);
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().last().method, QByteArray("POST"));
    QCOMPARE(m_server->requests().last().target, QByteArray("/v1/responses/resp_1/cancel"));
}

void TestParleyCli::timeoutGivesUp()
{
    addProfile("a");
    m_server->answerAll(LoopbackScript()); // never says anything
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--timeout"), QStringLiteral("0.3"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.last().value(QLatin1String("kind")).toString(), QStringLiteral("timeout"));
}

void TestParleyCli::wrongUseExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *line) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    };
    row("");
    row("nonsense");
    row("ask --temperature hot hello");
    row("ask --max-tokens 0 hello");
    row("ask --timeout -1 hello");
    row("ask --conversation nonsense hello");
    row("ask --unknown hello");
    row("profile");
    row("profile add");
    row("profile add name");
    row("profile add na/me --dialect openai-chat");
    row("frames yaml file");
    row("frames --chunk 0 file");
    row("decode nonsense file");
    row("tokens");
    row("export");
    row("export --format docx id file");
    row("export --all");
    row("export --all --format html -");
    row("import");
    row("import one two");
    row("search");
    row("search --limit 0 word");
    row("search --role robot word");
    row("blocks");
    row("list everything");
}

void TestParleyCli::wrongUseExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.startsWith("parley-cli: "), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.out.isEmpty());
}

void TestParleyCli::theKeyGoesOnlyWhereItBelongs()
{
    addProfile("a", {QStringLiteral("--key-env"), QStringLiteral("PLANTED_KEY")});
    m_server->answerAll(saying("hi"));
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("--json"), QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 0);
    QCOMPARE(m_server->requests().first().header("authorization"),
             QByteArray("Bearer sk-planted-0123456789"));
    QVERIFY(!asked.out.contains("planted") && !asked.err.contains("planted"));
    for (const QFileInfo &file : QDir(m_dir->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile opened(file.filePath());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY2(!opened.readAll().contains("sk-planted"), qPrintable(file.fileName()));
    }
}

void TestParleyCli::controlCharactersOfAnAnswerStayVisible()
{
    addProfile("a");
    m_server->answerAll(saying("red \\u001b[31m alarm \\u0007"));
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                               QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 0);
    QVERIFY(!asked.out.contains('\x1b') && !asked.out.contains('\x07'));
    QVERIFY(QString::fromUtf8(asked.out).contains(QStringLiteral("red \u241b[31m alarm")));
}

void TestParleyCli::unknownProfilesKeepNothing()
{
    const Outcome asked = run({QStringLiteral("ask"), QStringLiteral("-m"),
                               QStringLiteral("nope/m"), QStringLiteral("hello")});
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.err.startsWith("parley-cli: configuration: "), asked.err.constData());
    QVERIFY(asked.err.contains("nope"));
    QVERIFY(run({QStringLiteral("list")}).out.isEmpty());
}

void TestParleyCli::blocksAreTheSameInPieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut in a letter") << QByteArray("caf\xc3");
    QTest::newRow("cut in a sign") << QByteArray("100 \xe2\x82");
    QTest::newRow("cut in an emoji") << QByteArray("# \xf0\x9f\x98");
    QTest::newRow("no UTF-8 at all")
        << QByteArray("\xff\xfe \xc3\xc3 \xe2x \x80\x80 \xf0\xe2\x82z");
    QTest::newRow("marks of the byte order") << QByteArray("\xef\xbb\xbf- a\n\xef\xbb\xbf- b\n");
    QTest::newRow("whole") << QByteArray("Für 你好 😀\n\n> 100 €\n");
}

void TestParleyCli::blocksAreTheSameInPieces()
{
    QFETCH(QByteArray, text);
    const QByteArray whole = run({QStringLiteral("blocks"), QStringLiteral("-")}, text).out;
    QVERIFY(whole.startsWith('['));
    for (int size = 1; size <= 5; ++size) {
        const Outcome pieces = run({QStringLiteral("blocks"), QStringLiteral("--chunk"),
                                    QString::number(size), QStringLiteral("-")},
                                   text);
        QCOMPARE(QString::fromUtf8(pieces.out), QString::fromUtf8(whole));
    }
}

void TestParleyCli::aProfileIsSetUpInTheTerminal()
{
    addProfile("here", {QStringLiteral("--key-env"), QStringLiteral("PLANTED_KEY")});
    addProfile("there");
    const auto set = [this](const QStringList &options) {
        return run(
            QStringList{QStringLiteral("profile"), QStringLiteral("set"), QStringLiteral("here")} +
            options);
    };
    QCOMPARE(
        set({QStringLiteral("--key-env"), QStringLiteral("SECOND_KEY"),
             QStringLiteral("--rotation"), QStringLiteral("least-spent"),
             QStringLiteral("--disable-key"), QStringLiteral("1"), QStringLiteral("--switch-after"),
             QStringLiteral("server-error,no-first-token"), QStringLiteral("--proxy"),
             QStringLiteral("none"), QStringLiteral("--idle-timeout"), QStringLiteral("7.5"),
             QStringLiteral("--fallback"), QStringLiteral("here/small"),
             QStringLiteral("--fallback"), QStringLiteral("there/m"),
             QStringLiteral("--cross-provider"), QStringLiteral("yes")})
            .err,
        QByteArray());
    const QStringList show{QStringLiteral("profile"), QStringLiteral("show"),
                           QStringLiteral("here")};
    const QJsonObject shown = run(show + QStringList{QStringLiteral("--json")}).last();
    QCOMPARE(shown.value(QLatin1String("rotation")).toString(), QStringLiteral("least-spent"));
    const QJsonArray keys = shown.value(QLatin1String("keys")).toArray();
    QCOMPARE(keys.first().toObject().value(QLatin1String("enabled")), QJsonValue(false));
    QCOMPARE(keys.last().toObject().value(QLatin1String("enabled")), QJsonValue(true));
    QCOMPARE(shown.value(QLatin1String("proxy")).toString(), QStringLiteral("none"));
    QCOMPARE(shown.value(QLatin1String("idle_timeout")).toDouble(), 7.5);
    QCOMPARE(shown.value(QLatin1String("keys")).toArray().size(), 2);
    const QJsonObject rule = shown.value(QLatin1String("fallbacks")).toArray().first().toObject();
    QCOMPARE(rule.value(QLatin1String("next")).toArray(),
             (QJsonArray{QStringLiteral("here/small"), QStringLiteral("there/m")}));
    QCOMPARE(rule.value(QLatin1String("switch_after")).toArray(),
             (QJsonArray{QStringLiteral("server-error"), QStringLiteral("no-first-token")}));
    const QByteArray text = run(show).out;
    QVERIFY(text.contains("$SECOND_KEY"));
    QVERIFY(text.contains("(off)"));
    QVERIFY(text.contains("after server-error, no-first-token"));
    QVERIFY(!text.contains("sk-planted"));
    QCOMPARE(set({QStringLiteral("--remove-key"), QStringLiteral("SECOND_KEY"),
                  QStringLiteral("--fallback"), QStringLiteral("none")})
                 .exitCode,
             0);
    const QJsonObject after = run(show + QStringList{QStringLiteral("--json")}).last();
    QCOMPARE(after.value(QLatin1String("keys")).toArray().size(), 1);
    QVERIFY(after.value(QLatin1String("fallbacks")).toArray().isEmpty());
    const Outcome moved = set({QStringLiteral("--base-url"), QStringLiteral("http://127.0.0.1:9")});
    QVERIFY(moved.out.contains("detached"));
    QVERIFY(run(show + QStringList{QStringLiteral("--json")})
                .last()
                .value(QLatin1String("keys"))
                .toArray()
                .isEmpty());
}

void TestParleyCli::whatAProfileCannotBeIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &options, const char *said) {
        QTest::newRow(name) << options << QByteArray(said);
    };
    row("other provider", {QStringLiteral("--fallback"), QStringLiteral("there/m")},
        "--cross-provider yes");
    row("unknown profile",
        {QStringLiteral("--fallback"), QStringLiteral("nobody/m"),
         QStringLiteral("--cross-provider"), QStringLiteral("yes")},
        "no profile \"nobody\"");
    row("no step", {QStringLiteral("--fallback"), QStringLiteral("m")}, "PROFILE/MODEL");
    row("rotation", {QStringLiteral("--rotation"), QStringLiteral("random")}, "least-spent");
    row("switch", {QStringLiteral("--switch-after"), QStringLiteral("always")}, "rate-limit");
    row("switch without steps", {QStringLiteral("--switch-after"), QStringLiteral("none")},
        "--fallback PROFILE/MODEL");
    row("no such key", {QStringLiteral("--disable-key"), QStringLiteral("9")}, "no single key");
    row("proxy", {QStringLiteral("--proxy"), QStringLiteral("localhost:1")}, "socks5://host:port");
    row("proxy password", {QStringLiteral("--proxy"), QStringLiteral("http://a:b@localhost:1")},
        "password");
    row("authority", {QStringLiteral("--ca-file"), QStringLiteral("/nowhere.pem")},
        "can't be read");
    row("key", {QStringLiteral("--remove-key"), QStringLiteral("9")}, "no single key");
    row("dialect", {QStringLiteral("--dialect"), QStringLiteral("anthropic")}, "dialect");
    row("timeout", {QStringLiteral("--connect-timeout"), QStringLiteral("-1")}, "connect-timeout");
}

void TestParleyCli::whatAProfileCannotBeIsRefused()
{
    addProfile("here");
    addProfile("there");
    const QStringList show{QStringLiteral("profile"), QStringLiteral("show"),
                           QStringLiteral("here")};
    const QByteArray before = run(show).out;
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const Outcome outcome =
        run(QStringList{QStringLiteral("profile"), QStringLiteral("set"), QStringLiteral("here")} +
            options);
    QVERIFY(outcome.exitCode != 0);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(run(show).out, before);
}

void TestParleyCli::anotherProviderIsAskedOnlyWhereAllowed()
{
    addProfile("here");
    addProfile("there");
    const auto allow = [this](const char *word) {
        return run({QStringLiteral("profile"), QStringLiteral("set"), QStringLiteral("here"),
                    QStringLiteral("--fallback"), QStringLiteral("there/m2"),
                    QStringLiteral("--cross-provider"), QLatin1String(word)})
            .exitCode;
    };
    QCOMPARE(allow("no"), 0);
    const QStringList ask{QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("here/m"),
                          QStringLiteral("--json"), QStringLiteral("Hi")};
    const auto refuse = LoopbackScript::answer(404, R"({"error":{"code":"model_not_found"}})");
    m_server->enqueue(refuse);
    QVERIFY(run(ask).exitCode != 0);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(allow("yes"), 0);
    m_server->enqueue(refuse);
    m_server->enqueue(saying("from there"));
    const Outcome outcome = run(ask);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.text(), QStringLiteral("from there"));
    QCOMPARE(m_server->requests().size(), 3);
}

void TestParleyCli::doctorTriesEveryKeyWhenAsked()
{
    addProfile("here", {QStringLiteral("--key-env"), QStringLiteral("PLANTED_KEY"),
                        QStringLiteral("--key-env"), QStringLiteral("UNSET_KEY")});
    const Outcome calm = run({QStringLiteral("doctor")});
    QVERIFY(calm.out.contains("here: $PLANTED_KEY (not tried"));
    QVERIFY(calm.out.contains("here: $UNSET_KEY (not set)"));
    QVERIFY(calm.out.contains("here: http://127.0.0.1"));
    QCOMPARE(m_server->requests().size(), 0);
    m_server->enqueue(LoopbackScript::answer(401, R"({"error":{"code":"invalid_api_key"}})"));
    const Outcome refused = run({QStringLiteral("doctor"), QStringLiteral("--check-keys")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.out.contains("here: $PLANTED_KEY auth (401)"), refused.out.constData());
    m_server->enqueue(LoopbackScript::answer(200, R"({"data":[{"id":"m"}]})",
                                             {{"content-type", "application/json"}}));
    QVERIFY(run({QStringLiteral("doctor"), QStringLiteral("--check-keys")})
                .out.contains("here: $PLANTED_KEY works"));
    QVERIFY(!refused.out.contains("sk-planted"));
}

void TestParleyCli::filesAreForTheOwnerOnly()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(022);
    const QString outer = m_dir->filePath(QStringLiteral("new/data"));
    const auto within = [&outer](const QStringList &arguments) {
        return QStringList{QStringLiteral("--data-dir"), outer} + arguments;
    };
    QCOMPARE(
        run(within({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("here"),
                    QStringLiteral("--dialect"), QStringLiteral("openai-chat"),
                    QStringLiteral("--base-url"), m_server->url(QStringLiteral("/v1")).toString()}))
            .exitCode,
        0);
    // as an earlier version may have left it
    QFile settings(outer + QStringLiteral("/settings.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[chat]\nmodel=demo/demo\n");
    settings.close();
    QVERIFY(settings.setPermissions(settings.permissions() | QFileDevice::ReadOther));
    m_server->enqueue(saying("Hi"));
    QCOMPARE(run(within({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("here/m"),
                         QStringLiteral("Hello")}))
                 .exitCode,
             0);
    ::umask(before);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    QDirIterator all(m_dir->filePath(QStringLiteral("new")),
                     QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    int seen = 0;
    while (all.hasNext()) {
        const QFileInfo entry(all.next());
        QVERIFY2(!(entry.permissions() & others), qPrintable(entry.filePath()));
        ++seen;
    }
    QVERIFY(seen >= 4); // the folder, profiles, settings, conversations
    QVERIFY(!(QFileInfo(m_dir->filePath(QStringLiteral("new"))).permissions() & others));
#else
    QSKIP("Files have other rights here");
#endif
}

void TestParleyCli::aCrashLeavesNoMemoryBehind()
{
    addProfile("here");
    m_server->enqueue(LoopbackScript().gate());
    QProcess process;
    start(process, {QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("here/m"),
                    QStringLiteral("Hello")});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() > 0, patience);
    QFile limits(QStringLiteral("/proc/%1/limits").arg(process.processId()));
    if (!limits.open(QIODevice::ReadOnly)) {
        QSKIP("This system does not tell the limits of a program");
    }
    bool told = false;
    for (const QByteArray &line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size")) {
            QCOMPARE(line.simplified(), QByteArray("Max core file size 0 0 bytes"));
            told = true;
        }
    }
    QVERIFY(told);
    process.kill();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestParleyCli)
#include "tst_parleycli.moc"
