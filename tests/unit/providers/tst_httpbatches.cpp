// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Batches on the wire, in both forms: what leaves, what is read, and what a server may do wrong.
#include "base/json.h"
#include "providers/batchlines.h"
#include "providers/httpprovider.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace parley;

namespace {

using L1 = QLatin1String;

ProviderProfile profileOf(const QString &dialect)
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = dialect;
    profile.quirks.batches = true;
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.org"));
    return profile;
}

ChatRequest asking(const QString &text)
{
    ChatRequest request;
    request.model = QStringLiteral("m-1");
    request.system = QStringLiteral("Be brief");
    request.sampling.maxTokens = 50;
    request.messages = {Message::fromText(Role::User, text)};
    return request;
}

Secret key()
{
    return Secret(QByteArray("test-key"));
}

QByteArray dataOf(const char *name)
{
    QFile file(QStringLiteral(PARLEY_TEST_DATA "/batches/") + L1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[known, value] : request.headers) {
        if (known == name) {
            return value;
        }
    }
    return {};
}

struct World
{
    explicit World(const QString &dialect, const ProviderProfile &profile)
        : provider(transport, clock, *findDialect(dialect), profile)
    {}
    explicit World(const char *dialect) : World(L1(dialect), profileOf(L1(dialect))) {}
    BatchService &service() { return *provider.batches(); }

    FakeTransport transport;
    FakeClock clock;
    HttpProvider provider;
};

template <class T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    [[maybe_unused]] const bool done = QTest::qWaitFor([&future] { return future.isFinished(); });
    return future.resultCount() > 0
               ? future.result()
               : Result<T>(Unexpected(ErrorKind::Timeout, QStringLiteral("never answered")));
}

QStringList textsOf(const QList<BatchAnswer> &answers)
{
    QStringList texts;
    for (const BatchAnswer &answer : answers) {
        QString text = answer.name + u' ' + batchRowStateName(answer.state);
        for (const StreamEvent &event : answer.events) {
            if (const auto *delta = std::get_if<TextDelta>(&event)) {
                text += u' ' + delta->text;
            } else if (const auto *failed = std::get_if<Failed>(&event)) {
                text += u' ' + errorKindName(failed->error.kind);
            }
        }
        texts.append(text);
    }
    return texts;
}

const QByteArray openAiBatch =
    "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"STATUS\",\"created_at\":1790000000,"
    "\"expires_at\":1790086400,\"request_counts\":{\"total\":4,\"completed\":3,\"failed\":1},"
    "\"output_file_id\":\"file-out\",\"error_file_id\":\"file-err\","
    "\"metadata\":{\"parley_batch\":\"mark-1\"}}";

const QByteArray claudeBatch =
    "{\"id\":\"msgbatch_1\",\"type\":\"message_batch\",\"processing_status\":\"STATUS\","
    "\"request_counts\":{\"processing\":0,\"succeeded\":3,\"errored\":1,\"canceled\":0,"
    "\"expired\":0},\"created_at\":\"2026-10-01T12:00:00.250Z\","
    "\"expires_at\":\"2026-10-02T12:00:00Z\",\"results_url\":\"https://evil.example/steal\"}";

QByteArray with(QByteArray batch, const QByteArray &status)
{
    return batch.replace("STATUS", status);
}

} // namespace

class TestHttpBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTakesBatches_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("quirk");
        QTest::addColumn<bool>("takes");
        const auto row = [](const char *name, const char *dialect, const char *preset,
                            const char *address, bool quirk, bool takes) {
            QTest::newRow(name) << QString(L1(dialect)) << QString(L1(preset))
                                << QString(L1(address)) << quirk << takes;
        };
        row("OpenAI", "openai-chat", "", "https://api.openai.com/v1", false, true);
        row("OpenAI's preset elsewhere", "openai-chat", "openai", "http://127.0.0.1:1", false,
            true);
        row("Responses", "openai-responses", "", "https://api.openai.com/v1", false, true);
        row("Anthropic", "anthropic", "anthropic", "https://api.anthropic.com", false, true);
        row("another server", "openai-chat", "groq", "https://api.groq.com/openai/v1", false,
            false);
        row("another server that says so", "openai-chat", "groq", "https://x.example", true, true);
        row("a copy of Anthropic", "anthropic", "", "https://copy.example", false, false);
        row("Gemini", "gemini", "gemini", "https://x.example", true, false);
    }
    void whoTakesBatches()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, preset);
        QFETCH(QString, address);
        QFETCH(bool, quirk);
        QFETCH(bool, takes);
        ProviderProfile profile = profileOf(dialect);
        profile.preset = preset;
        profile.baseUrl = QUrl(address);
        profile.quirks.batches = quirk;
        World world(dialect, profile);
        QCOMPARE(world.provider.batches() != nullptr, takes);
    }

    void rowsAreWordedAsOrdinaryQuestions_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("body");
        QTest::newRow("chat") << QStringLiteral("openai-chat") << QStringLiteral("body");
        QTest::newRow("responses") << QStringLiteral("openai-responses") << QStringLiteral("body");
        QTest::newRow("anthropic") << QStringLiteral("anthropic") << QStringLiteral("params");
    }
    void rowsAreWordedAsOrdinaryQuestions()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, body);
        World world(dialect, profileOf(dialect));
        const QString text = QStringLiteral("Zeile\nmit \"你好\"");
        const auto line = world.service().wording()(QStringLiteral("row-1"), asking(text));
        QVERIFY(line);
        QVERIFY(!line->contains('\n'));
        const QJsonObject object = *json::parseObject(*line);
        QCOMPARE(object.value(L1("custom_id")).toString(), QStringLiteral("row-1"));
        QJsonObject ordinary = *json::parseObject(
            findDialect(dialect)->encode(asking(text), profileOf(dialect))->body);
        for (const char *streamed : {"stream", "stream_options", "background"}) {
            ordinary.remove(L1(streamed));
        }
        QCOMPARE(object.value(body).toObject(), ordinary);
        // What no model would be asked is refused before anything is sent.
        QVERIFY(!world.service().wording()(QStringLiteral("row-1"), ChatRequest()));
    }

    void openAiGetsAFileAndThenABatch()
    {
        World world("openai-chat");
        world.transport.answer(QStringLiteral("/v1/files"), jsonResponse(R"({"id":"file-1"})"));
        world.transport.answer(QStringLiteral("/v1/batches"),
                               jsonResponse(with(openAiBatch, "validating")));
        const auto sent = wait(
            world.service().submit(QStringLiteral("mark-1"), {"{\"a\":1}", "{\"b\":2}"}, key()));
        QVERIFY(sent);
        QCOMPARE(sent->id, QStringLiteral("batch_1"));
        QCOMPARE(sent->mark, QStringLiteral("mark-1"));
        QCOMPARE(sent->state, BatchState::Running);
        const auto &requests = world.transport.record().requests;
        QCOMPARE(requests.size(), 2);
        const QByteArray type = header(requests[0], "content-type");
        QVERIFY(type.startsWith("multipart/form-data; boundary="));
        const QByteArray boundary = "--" + type.mid(type.indexOf('=') + 1);
        const QByteArray &body = requests[0].body;
        QVERIFY(body.startsWith(boundary + "\r\n"));
        QVERIFY(body.endsWith("\r\n" + boundary + "--\r\n"));
        QVERIFY(body.contains("name=\"purpose\"\r\n\r\nbatch\r\n"));
        QVERIFY(body.contains("\r\n\r\n{\"a\":1}\n{\"b\":2}\n\r\n"));
        QCOMPARE(header(requests[0], "authorization"), QByteArray("Bearer test-key"));
        const QJsonObject asked = *json::parseObject(requests[1].body);
        QCOMPARE(asked.value(L1("input_file_id")).toString(), QStringLiteral("file-1"));
        QCOMPARE(asked.value(L1("endpoint")).toString(), QStringLiteral("/v1/chat/completions"));
        QCOMPARE(asked.value(L1("completion_window")).toString(), QStringLiteral("24h"));
        QCOMPARE(asked.value(L1("metadata")).toObject().value(L1("parley_batch")).toString(),
                 QStringLiteral("mark-1"));
    }

    void whatBreaksWhileSending_data()
    {
        QTest::addColumn<bool>("duringUpload");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("open");
        QTest::newRow("the file, 500") << true << 500 << false;
        QTest::newRow("the file, cut") << true << 0 << false;
        QTest::newRow("the batch, 500") << false << 500 << true;
        QTest::newRow("the batch, cut") << false << 0 << true;
        QTest::newRow("the batch, 400") << false << 400 << false;
        QTest::newRow("the batch, 429") << false << 429 << false;
    }
    void whatBreaksWhileSending()
    {
        QFETCH(bool, duringUpload);
        QFETCH(int, status);
        QFETCH(bool, open);
        World world("openai-chat");
        const FakeResponse broken = status == 0
                                        ? refusedConnection()
                                        : jsonResponse(R"({"error":{"message":"no"}})", status);
        world.transport.answer(QStringLiteral("/v1/files"),
                               duringUpload ? broken : jsonResponse(R"({"id":"file-1"})"));
        world.transport.answer(QStringLiteral("/v1/batches"), broken);
        const auto sent = wait(world.service().submit(QStringLiteral("m"), {"{}"}, key()));
        QVERIFY(!sent);
        QCOMPARE(leavesOpen(sent.error()), open);
    }

    void anthropicGetsAllAtOnce()
    {
        World world("anthropic");
        world.transport.answer(QStringLiteral("/v1/messages/batches"),
                               jsonResponse(with(claudeBatch, "in_progress")));
        const auto sent =
            wait(world.service().submit(QStringLiteral("m"), {"{\"a\":1}", "{\"b\":2}"}, key()));
        QVERIFY(sent);
        QCOMPARE(sent->total, 4);
        QCOMPARE(sent->created.toMSecsSinceEpoch() % 1000, 250);
        const HttpRequest &request = world.transport.record().requests.first();
        QCOMPARE(request.body, QByteArray(R"({"requests":[{"a":1},{"b":2}]})"));
        QCOMPARE(header(request, "x-api-key"), QByteArray("test-key"));
        QVERIFY(!header(request, "anthropic-version").isEmpty());
        QVERIFY(!world.service().keepsMarks());
    }

    void statesAreRead_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("status");
        QTest::addColumn<BatchState>("state");
        const auto row = [](const char *dialect, const char *status, BatchState state) {
            QTest::addRow("%s %s", dialect, status)
                << QString(L1(dialect)) << QString(L1(status)) << state;
        };
        for (const char *status :
             {"validating", "in_progress", "finalizing", "cancelling", "new"}) {
            row("openai-chat", status, BatchState::Running);
        }
        row("openai-chat", "completed", BatchState::Done);
        row("openai-chat", "failed", BatchState::Failed);
        row("openai-chat", "expired", BatchState::Expired);
        row("openai-chat", "cancelled", BatchState::Cancelled);
        row("anthropic", "in_progress", BatchState::Running);
        row("anthropic", "canceling", BatchState::Running);
        row("anthropic", "ended", BatchState::Done);
    }
    void statesAreRead()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, status);
        QFETCH(BatchState, state);
        World world(dialect, profileOf(dialect));
        const bool claude = dialect == L1("anthropic");
        world.transport.answer(
            {}, jsonResponse(with(claude ? claudeBatch : openAiBatch, status.toUtf8())));
        const auto report = wait(world.service().ask(QStringLiteral("batch_1"), key()));
        QVERIFY(report);
        QCOMPARE(report->state, state);
        QCOMPARE(report->done, 3);
        QCOMPARE(report->failed, 1);
    }

    void nothingButABatchIsABatch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no id") << QByteArray(R"({"status":"completed"})");
        QTest::newRow("an id that is a path")
            << QByteArray(R"({"id":"../../v1/files/x","status":"completed"})");
        QTest::newRow("a page") << QByteArray("<html>hello</html>");
    }
    void nothingButABatchIsABatch()
    {
        QFETCH(QByteArray, body);
        World world("openai-chat");
        world.transport.answer({}, jsonResponse(body));
        QVERIFY(!wait(world.service().ask(QStringLiteral("batch_1"), key())));
        // Nor does such an id ever leave.
        const auto asked = world.transport.record().requests.size();
        QVERIFY(!wait(world.service().ask(QStringLiteral("a/../b"), key())));
        QVERIFY(!wait(world.service().cancel(QStringLiteral("x?y"), key())));
        QCOMPARE(world.transport.record().requests.size(), asked);
    }

    void aListIsReadPageByPageUntilItIsTooOld()
    {
        World world("openai-chat");
        const auto page = [](const QByteArray &id, qint64 created, bool more) {
            return "{\"object\":\"list\",\"has_more\":" + QByteArray(more ? "true" : "false") +
                   ",\"data\":[{\"id\":\"" + id +
                   "\",\"status\":\"in_progress\",\"created_at\":" + QByteArray::number(created) +
                   "},{\"what\":\"is this\"}]}";
        };
        world.transport.answer(QStringLiteral("/v1/batches?limit=100"),
                               jsonResponse(page("b_1", 3000, true)));
        world.transport.answer(QStringLiteral("/v1/batches?limit=100&after=b_1"),
                               jsonResponse(page("b_2", 2000, true)));
        world.transport.answer(QStringLiteral("/v1/batches?limit=100&after=b_2"),
                               jsonResponse(page("b_3", 500, true)));
        const auto all =
            wait(world.service().list(QDateTime::fromSecsSinceEpoch(1000, Qt::UTC), key()));
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->last().id, QStringLiteral("b_2"));
        QCOMPARE(world.transport.record().requests.size(), 3);
    }

    void resultsAreReadLineByLine_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("in one") << 1'000'000;
        QTest::newRow("in pieces") << 61;
    }
    void resultsAreReadLineByLine()
    {
        QFETCH(int, piece);
        World world("openai-chat");
        const auto response = [piece](const QByteArray &bytes) {
            FakeResponse cut;
            for (qsizetype i = 0; i < bytes.size(); i += piece) {
                cut.pieces.append(bytes.mid(i, piece));
            }
            return cut;
        };
        world.transport.answer(QStringLiteral("/v1/files/file-out/content"),
                               response(dataOf("openai-output.jsonl")));
        world.transport.answer(QStringLiteral("/v1/files/file-err/content"),
                               response(dataOf("openai-errors.jsonl")));
        const QStringList files{QStringLiteral("file-out"), QStringLiteral("file-err")};
        const auto [answers, end] = collect(world, files);
        QVERIFY(end);
        const QStringList expected{QStringLiteral("row-2 answered Zweite Antwort: 你好 👋"),
                                   QStringLiteral(" failed transport"),
                                   QStringLiteral("row-1 failed rate_limited"),
                                   QStringLiteral("row-4 failed transport"),
                                   QStringLiteral("row-5 expired timeout"),
                                   QStringLiteral("row-6 cancelled cancelled"),
                                   QStringLiteral("row-7 failed transport")};
        QCOMPARE(textsOf(answers), expected);
    }

    void anthropicsResultsComeFromWhereTheBatchIs()
    {
        World world("anthropic");
        FakeResponse lines;
        lines.pieces = {dataOf("anthropic-results.jsonl")};
        world.transport.answer(QStringLiteral("/v1/messages/batches/msgbatch_1/results"), lines);
        world.transport.answer(QStringLiteral("/v1/messages/batches/msgbatch_1"),
                               jsonResponse(with(claudeBatch, "ended")));
        const auto report = wait(world.service().ask(QStringLiteral("msgbatch_1"), key()));
        QVERIFY(report);
        const auto [answers, end] = collect(world, report->results);
        QVERIFY(end);
        QCOMPARE(textsOf(answers),
                 (QStringList{QStringLiteral("row-2 answered Zweite Antwort: 你好 👋"),
                              QStringLiteral("row-1 failed bad_request"),
                              QStringLiteral("row-5 expired timeout"),
                              QStringLiteral("row-6 cancelled cancelled"),
                              QStringLiteral("row-7 failed transport"),
                              QStringLiteral(" failed transport")}));
        // That it was a batch is no price of its own.
        for (const StreamEvent &event : answers.first().events) {
            if (const auto *usage = std::get_if<UsageReported>(&event)) {
                QVERIFY(!usage->raw.contains("service_tier"));
            }
        }
        for (const HttpRequest &request : world.transport.record().requests) {
            QCOMPARE(request.url.host(), QStringLiteral("api.example.org"));
        }
    }

    void resultsThatBreakOffSaySo()
    {
        World world("openai-chat");
        FakeResponse cut;
        const QByteArray whole = dataOf("openai-output.jsonl");
        cut.pieces = {whole.left(whole.indexOf("row-1"))};
        cut.failure = streamError(QStringLiteral("reset"));
        world.transport.answer(QStringLiteral("/v1/files/file-out/content"), cut);
        const auto [answers, end] = collect(world, {QStringLiteral("file-out")});
        QVERIFY(!end);
        QCOMPARE(answers.size(), 2);
        world.transport.answer(QStringLiteral("/v1/files/file-out/content"),
                               jsonResponse(R"({"error":{"message":"gone"}})", 404));
        const auto gone = collect(world, {QStringLiteral("file-out")});
        QCOMPARE(gone.second.error().httpStatus, 404);
        QVERIFY(!collect(world, {QStringLiteral("../secrets")}).second);
    }

    void linesDoNotDependOnTheCuts()
    {
        const QByteArray file = dataOf("openai-output.jsonl");
        BatchLines whole;
        const auto expected = whole.feed(file) + whole.finish();
        QCOMPARE(expected.size(), 4);
        BatchLines bytewise;
        QList<QByteArray> lines;
        for (qsizetype i = 0; i < file.size(); ++i) {
            lines += bytewise.feed(QByteArrayView(file).sliced(i, 1));
        }
        QCOMPARE(lines + bytewise.finish(), expected);
    }

    void aLineThatIsTooLongSpoilsNoOther()
    {
        BatchLines lines(10);
        QCOMPARE(lines.feed("short\n0123456789ABC"), QList<QByteArray>{"short"});
        QCOMPARE(lines.feed("DEF\r\n\r\n  \nnext\r\nla"), (QList<QByteArray>{"", "next"}));
        QCOMPARE(lines.feed("st"), QList<QByteArray>());
        QCOMPARE(lines.finish(), QList<QByteArray>{"last"});
    }

private:
    std::pair<QList<BatchAnswer>, Result<void>> collect(World &world, const QStringList &files)
    {
        std::pair<QList<BatchAnswer>, Result<void>> all;
        const auto results = world.service().results(files, key());
        bool over = false;
        connect(results.get(), &BatchResults::arrived, this,
                [&all](const QList<BatchAnswer> &some) { all.first += some; });
        connect(results.get(), &BatchResults::ended, this,
                [&all, &over](const Result<void> &result) {
                    all.second = result;
                    over = true;
                });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&over] { return over; });
        return all;
    }
};

QTEST_GUILESS_MAIN(TestHttpBatches)
#include "tst_httpbatches.moc"
