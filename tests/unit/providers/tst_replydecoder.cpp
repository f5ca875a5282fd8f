// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/decoderesult.h"
#include "tests/unit/providers/wirefixtures.h"

#include <QTest>

using namespace parley;

namespace {

const QByteArray chunk =
    "data: {\"id\":\"c\",\"model\":\"m\",\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\n";
const QByteArray end = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";

WireFixture answer(const QByteArray &body, const QByteArray &type = "text/event-stream",
                   int status = 200)
{
    WireFixture fixture;
    fixture.dialect = QStringLiteral("openai-chat");
    fixture.body = body;
    fixture.head = {status, {}};
    if (!type.isEmpty()) {
        fixture.head.headers.emplaceBack("content-type", type);
    }
    return fixture;
}

} // namespace

class TestReplyDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheBodyIsDoesNotDependOnTheHeaderAlone_data();
    void whatTheBodyIsDoesNotDependOnTheHeaderAlone();
    void hugeAnswersEndWithWhatFitted();
    void hugeWholeAnswersAreRefused();
    void endlessErrorPagesEndAtTheCap();
    void endlessWebPagesEndAtOnce();
    void blankLinesForEverCostNoMemory();
    void blankLinesBeforeTheAnswerAreNoPartOfIt_data();
    void blankLinesBeforeTheAnswerAreNoPartOfIt();
    void anOutgrownLineIsATransportError();
    void aBreakBeforeTheHeadKeepsItsOwnError();
    void aBreakInsideAnErrorBodyStillTellsTheError();
    void aCancelIsNeverTakenForAnEnd();
    void nothingComesAfterTheEnd();
    void theRequestIdTravelsWithStarted();
    void aJsonStreamCutShortIsTransport();
};

void TestReplyDecoder::whatTheBodyIsDoesNotDependOnTheHeaderAlone_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome"); // text, or error kind with "!" where a retry may help
    const QByteArray stream = chunk + end;
    const QByteArray whole =
        R"({"id":"c","choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]})";
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                        const char *outcome) {
        QTest::newRow(name) << type << body << QString::fromLatin1(outcome);
    };
    row("stream", "text/event-stream", stream, "Hi");
    row("stream without a type", "", stream, "Hi");
    row("stream called text", "text/plain", stream, "Hi");
    row("stream called json", "application/json", stream, "Hi");
    row("stream that starts with a comment", "application/octet-stream", ": hello\n\n" + stream,
        "Hi");
    row("json", "application/json", whole, "Hi");
    row("json called stream", "text/event-stream", whole, "Hi");
    row("json with a mark and blanks", "application/json", "\xef\xbb\xbf \n" + whole, "Hi");
    row("json in an array", "application/json", "[" + whole + "]", "Hi");
    row("error called stream", "text/event-stream", R"({"error":{"message":"x","code":429}})",
        "rate_limited!");
    row("page", "text/html; charset=utf-8", "hello", "transport");
    row("empty page", "text/html", "", "transport");
    row("page called stream", "text/event-stream", "<!DOCTYPE html><p>login", "transport");
    row("page called json", "application/json", "\n<html>", "transport");
    row("text", "text/plain", "Service is being restarted", "transport!");
    row("picture", "image/png", QByteArray("\x89PNG\r\n\x1a\n0000000000000000"), "transport!");
    row("empty", "text/event-stream", "", "transport!");
    row("empty json", "application/json", "", "transport!");
    row("only comments", "text/event-stream", ": a\n\n: b\n\n", "transport!");
    row("other json", "application/json", R"({"hello":1})", "transport!");
    row("json message only", "application/json", R"({"message":"no"})", "overloaded!");
    row("other text", "text/plain", "no", "transport!");
}

void TestReplyDecoder::whatTheBodyIsDoesNotDependOnTheHeaderAlone()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    const WireFixture fixture = answer(body, type);
    for (const qsizetype step : {qsizetype(1), qsizetype(3), body.size() + 1}) {
        const Turn turn = fold(play(fixture, everyNBytes(body.size(), step)));
        const QString told = turn.error ? errorKindName(turn.error->kind) +
                                              QLatin1String(turn.error->retryable() ? "!" : "")
                                        : turn.message.text();
        QCOMPARE(told, outcome);
    }
}

void TestReplyDecoder::hugeAnswersEndWithWhatFitted()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    QVERIFY(decoder.head({200, {}}, {}).isEmpty());
    const QByteArray text(1024 * 1024, 'x');
    const QByteArray big = "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
    qsizetype size = 0;
    std::optional<Error> error;
    for (int i = 0; i < 40 && !decoder.ended(); ++i) {
        for (const StreamEvent &event : decoder.bytes(big)) {
            if (const auto *delta = std::get_if<TextDelta>(&event)) {
                size += delta->text.size();
            } else if (const auto *failed = std::get_if<Failed>(&event)) {
                error = failed->error;
            }
        }
    }
    QCOMPARE(size, AnswerSize::cap);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Transport);
    QVERIFY(!error->retryable());
    QVERIFY(decoder.bytes(big).isEmpty());
}

void TestReplyDecoder::hugeWholeAnswersAreRefused()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({200, {}}, {});
    QList<StreamEvent> events = decoder.bytes("{\"a\":\"");
    for (int i = 0; i < 40; ++i) {
        events += decoder.bytes(QByteArray(1024 * 1024, 'x'));
    }
    QCOMPARE(events.size(), 1);
    QVERIFY(!std::get<Failed>(events.first()).error.retryable());
}

void TestReplyDecoder::endlessErrorPagesEndAtTheCap()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({503, {{"content-type", "text/plain"}}}, {});
    QList<StreamEvent> events;
    for (int i = 0; i < 100; ++i) {
        events += decoder.bytes(QByteArray(1024, 'x'));
    }
    QCOMPARE(events.size(), 1);
    QCOMPARE(std::get<Failed>(events.first()).error.kind, ErrorKind::Overloaded);
}

void TestReplyDecoder::endlessWebPagesEndAtOnce()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({200, {{"content-type", "text/html"}}}, {});
    QCOMPARE(decoder.bytes("<html>").size(), 1);
    QVERIFY(decoder.ended());
}

void TestReplyDecoder::blankLinesForEverCostNoMemory()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({200, {}}, {});
    for (int i = 0; i < 100'000; ++i) {
        QVERIFY(decoder.bytes("\n\n").isEmpty());
    }
    QCOMPARE(decoder.bytes(chunk).size(), 2);
}

void TestReplyDecoder::blankLinesBeforeTheAnswerAreNoPartOfIt_data()
{
    QTest::addColumn<QByteArray>("blank");
    QTest::newRow("a long one") << QByteArray(40, '\t') + '\n';
    QTest::newRow("many") << QByteArray("  \r\n").repeated(20);
    QTest::newRow("old line ends") << QByteArray(" \r").repeated(20);
    QTest::newRow("behind a mark") << "\xef\xbb\xbf" + QByteArray(40, ' ') + '\n';
}

// Found by a fuzzer: with the blanks their line end was dropped, and the first event with it.
void TestReplyDecoder::blankLinesBeforeTheAnswerAreNoPartOfIt()
{
    QFETCH(const QByteArray, blank);
    const QByteArray wire = blank + chunk + end;
    for (qsizetype cut = 0; cut < wire.size(); ++cut) {
        ReplyDecoder decoder(*findDialect(u"openai-chat"));
        (void)decoder.head({200, {}}, {});
        QList<StreamEvent> events = decoder.bytes(wire.first(cut));
        events += decoder.bytes(wire.sliced(cut));
        const Turn turn = fold(events + decoder.finish());
        QVERIFY2(!turn.error, qPrintable(QString::number(cut)));
        QCOMPARE(turn.message.text(), QStringLiteral("Hi"));
    }
}

void TestReplyDecoder::anOutgrownLineIsATransportError()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({200, {{"content-type", "text/event-stream"}}}, {});
    QList<StreamEvent> events = decoder.bytes(chunk + "data: ");
    for (int i = 0; i < 40 && !decoder.ended(); ++i) {
        events += decoder.bytes(QByteArray(1024 * 1024, 'x'));
    }
    QCOMPARE(events.size(), 3);
    const Error &error = std::get<Failed>(events.last()).error;
    QCOMPARE(error.kind, ErrorKind::Transport);
    QCOMPARE(error.phase, ErrorPhase::Stream);
}

void TestReplyDecoder::aBreakBeforeTheHeadKeepsItsOwnError()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    Error refused;
    refused.kind = ErrorKind::Transport;
    refused.detail = QStringLiteral("connection refused");
    refused.shouldRetry = false;
    const QList<StreamEvent> events = decoder.fail(refused);
    QCOMPARE(events.size(), 1);
    QCOMPARE(std::get<Failed>(events.first()).error, refused);
    QVERIFY(decoder.fail(refused).isEmpty());
    QVERIFY(decoder.finish().isEmpty());
}

void TestReplyDecoder::aBreakInsideAnErrorBodyStillTellsTheError()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({401, {{"content-type", "application/json"}}}, {});
    (void)decoder.bytes("{\"error\":{\"mess");
    Error reset;
    reset.kind = ErrorKind::Transport;
    const QList<StreamEvent> events = decoder.fail(reset);
    QCOMPARE(std::get<Failed>(events.first()).error.kind, ErrorKind::Auth);
}

void TestReplyDecoder::aCancelIsNeverTakenForAnEnd()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({200, {}}, {});
    (void)decoder.bytes(chunk + end);
    Error cancelled;
    cancelled.kind = ErrorKind::Cancelled;
    const QList<StreamEvent> events = decoder.fail(cancelled);
    QCOMPARE(events.size(), 1);
    QCOMPARE(std::get<Failed>(events.first()).error.kind, ErrorKind::Cancelled);
}

void TestReplyDecoder::nothingComesAfterTheEnd()
{
    ReplyDecoder decoder(*findDialect(u"openai-chat"));
    (void)decoder.head({200, {}}, {});
    const QList<StreamEvent> events = decoder.bytes(chunk + "data: [DONE]\n\n" + chunk + end);
    QCOMPARE(events.size(), 3);
    QVERIFY(std::holds_alternative<Finished>(events.last()));
    QVERIFY(decoder.bytes(chunk).isEmpty());
    QVERIFY(decoder.finish().isEmpty());
}

void TestReplyDecoder::theRequestIdTravelsWithStarted()
{
    WireFixture fixture = answer(chunk + end);
    fixture.head.headers.emplaceBack("x-request-id", "req_1");
    QCOMPARE(fold(play(fixture, {})).requestId, QStringLiteral("req_1"));
}

void TestReplyDecoder::aJsonStreamCutShortIsTransport()
{
    const Turn turn = fold(play(answer("{\"id\":\"c\",\"choi", "application/json"), {}));
    QVERIFY(turn.error);
    QCOMPARE(turn.error->kind, ErrorKind::Transport);
    QVERIFY(turn.error->retryable());
}

QTEST_GUILESS_MAIN(TestReplyDecoder)
#include "tst_replydecoder.moc"
