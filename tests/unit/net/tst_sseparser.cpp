// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "framing.h"
#include "net/sseparser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace parley;
using namespace parley::test;

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesFollowTheStandard_data();
    void framesFollowTheStandard();
    void anEventIsDeliveredWithItsBlankLine();
    void aBlankLineOfOneCrDoesNotWaitForMore();
    void commentsAreCounted();
    void retryIsKeptWhenItIsANumber_data();
    void retryIsKeptWhenItIsANumber();
    void aLineAtTheCapPassesAndOneByteMoreFails();
    void anEventAtTheCapPassesAndOneByteMoreFails();
    void framesBeforeTheFaultAreDelivered();
    void afterAnErrorNothingComesAnyMore();
    void anEndlessLineIsRefusedBeforeItIsKept();
    void bytesOneByOneTakeLinearTime();
    void mixedLineEndsTakeLinearTime();
};

void TestSseParser::framesFollowTheStandard_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QStringList>("frames");
    const auto row = [](const char *name, const QByteArray &wire, const QStringList &frames) {
        QTest::newRow(name) << wire << frames;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("empty", "", {});
    row("one event", "data: hello\n\n", {s("|hello|")});
    row("two events", "data: a\n\ndata: b\n\n", {s("|a|"), s("|b|")});
    row("named", "event: delta\ndata: x\n\n", {s("delta|x|")});
    row("name after data", "data: x\nevent: delta\n\n", {s("delta|x|")});
    row("the last name counts", "event: a\nevent: b\ndata: x\n\n", {s("b|x|")});
    row("an empty name clears", "event: a\nevent:\ndata: x\n\n", {s("|x|")});
    row("a name is for one event", "event: a\ndata: 1\n\ndata: 2\n\n", {s("a|1|"), s("|2|")});
    row("a name without data is dropped", "event: a\n\ndata: 2\n\n", {s("|2|")});
    row("same name twice", "event: a\ndata: 1\n\nevent: a\ndata: 2\n\n", {s("a|1|"), s("a|2|")});
    row("lines of data are joined by LF", "data: a\ndata: b\ndata:c\n\n", {s("|a\nb\nc|")});
    row("empty data is an event", "data\n\n", {s("||")});
    row("empty data with colon", "data:\n\n", {s("||")});
    row("two empty lines of data", "data\ndata\n\n", {s("|\n|")});
    row("only one space is dropped", "data:  two\n\n", {s("| two|")});
    row("a tab stays", "data:\ttab\n\n", {s("|\ttab|")});
    row("a trailing space stays", "data: x \n\n", {s("|x |")});
    row("colons in the value stay", "data: a:b: c\n\n", {s("|a:b: c|")});
    row("a space before the colon makes another field", "data : x\n\n", {});
    row("a leading space makes another field", " data: x\n\n", {});
    row("field names keep their case", "Data: x\nDATA: y\n\n", {});
    row("unknown fields are ignored", "foo: bar\ndata: x\nbaz\n\n", {s("|x|")});
    row("comments are ignored", ": ping\ndata: a\n:\ndata: b\n\n", {s("|a\nb|")});
    row("many blank lines", "\n\n\ndata: x\n\n\n\n", {s("|x|")});
    row("CRLF", "event: e\r\ndata: a\r\ndata: b\r\n\r\n", {s("e|a\nb|")});
    row("CR", "event: e\rdata: a\rdata: b\r\r", {s("e|a\nb|")});
    row("mixed line ends", "data: a\rdata: b\ndata: c\r\n\r\ndata: d\n\r",
        {s("|a\nb\nc|"), s("|d|")});
    row("LF CR is two line ends", "data: a\n\rdata: b\n\n", {s("|a|"), s("|b|")});
    row("id stays in force", "id: 7\ndata: a\n\ndata: b\n\n", {s("|a|7"), s("|b|7")});
    row("id alone counts for later", "id: 7\n\ndata: b\n\n", {s("|b|7")});
    row("an empty id clears", "id: 7\ndata: a\n\nid\ndata: b\n\n", {s("|a|7"), s("|b|")});
    row("an id with NUL is ignored", QByteArray("id: 7\nid: a\0b\ndata: a\n\n", 23), {s("|a|7")});
    row("byte-order mark once",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {s("|a|")});
    row("a second mark is a field name",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\n",
        {});
    row("a mark later on stays",
        "data: \xEF\xBB\xBF"
        "a\n\n\xEF\xBB\xBF"
        "data: b\n\n",
        {s("|\xEF\xBB\xBF"
           "a|")});
    row("half a mark is a field name",
        "\xEF\xBB"
        "data: a\n\n",
        {});
    row("pending at the end", "data: [DONE]", {s("|[DONE]|")});
    row("pending with one LF", "data: [DONE]\n", {s("|[DONE]|")});
    row("pending with one CR", "data: [DONE]\r", {s("|[DONE]|")});
    row("pending name only", "event: x", {});
    row("pending field name only", "data", {s("||")});
    row("pending after an event", "data: a\n\nevent: e\ndata: b", {s("|a|"), s("e|b|")});
    row("a cut field is no data", "data: a\n\ndat", {s("|a|")});
    row("NUL in data stays", QByteArray("data: a\0b\n\n", 11), {QString::fromUtf8("|a\0b|", 5)});
    row("other scripts", "event: 事件\ndata: Привет 🌍 سلام\n\n", {s("事件|Привет 🌍 سلام|")});
    row("unicode line separators end nothing", "data: a\u2028b\u0085c\n\n",
        {s("|a\u2028b\u0085c|")});
    row("form feed and VT end nothing", "data: a\fb\vc\n\n", {s("|a\fb\vc|")});
    row("JSON as vendors send it",
        "event: content_block_delta\ndata: {\"delta\":{\"text\":\"h\\n\"}}\n\nevent: message_stop\n"
        "data: {}\n\n",
        {s("content_block_delta|{\"delta\":{\"text\":\"h\\n\"}}|"), s("message_stop|{}|")});
    row("an HTML page is no event", "<html>\n<body>data: x</body>\n\n</html>", {});
}

void TestSseParser::framesFollowTheStandard()
{
    QFETCH(QByteArray, wire);
    QFETCH(QStringList, frames);
    const Framed expected{frames, {}};
    for (qsizetype chunk = 1; chunk <= wire.size() + 1; ++chunk) {
        SseParser parser;
        QCOMPARE(inChunks(parser, wire, chunk).frames, expected.frames);
    }
    for (qsizetype at = 0; at <= wire.size(); ++at) {
        SseParser parser;
        QVERIFY2(cutAt(parser, wire, at) == expected, qPrintable(QString::number(at)));
    }
}

void TestSseParser::anEventIsDeliveredWithItsBlankLine()
{
    SseParser parser;
    QVERIFY(parser.feed("data: a\n")->isEmpty());
    QCOMPARE(parser.feed("\n")->size(), 1);
}

void TestSseParser::aBlankLineOfOneCrDoesNotWaitForMore()
{
    SseParser parser;
    QCOMPARE(parser.feed("data: a\r\r")->size(), 1);
    QVERIFY(parser.feed("\n")->isEmpty());
    QCOMPARE(parser.feed("data: b\r\n\r")->size(), 1);
    QCOMPARE(parser.feed("\ndata: c\n\n")->size(), 1);
}

void TestSseParser::commentsAreCounted()
{
    SseParser parser;
    QVERIFY(parser.feed(": OPENROUTER PROCESSING\n\n:\n: no").has_value());
    QCOMPARE(parser.commentCount(), 2u);
    QVERIFY(parser.feed("t yet\n").has_value());
    QCOMPARE(parser.commentCount(), 3u);
}

void TestSseParser::retryIsKeptWhenItIsANumber_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: none
    QTest::newRow("number") << QByteArray("3000") << qint64(3000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("sign") << QByteArray("+5") << qint64(-1);
    QTest::newRow("unit") << QByteArray("3s") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
    QTest::newRow("space") << QByteArray(" 7") << qint64(-1);
    QTest::newRow("too big") << QByteArray("99999999999999999999999") << qint64(-1);
}

void TestSseParser::retryIsKeptWhenItIsANumber()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    SseParser parser;
    QVERIFY(parser.feed("retry: " + value + '\n')->isEmpty());
    QCOMPARE(parser.retry() ? parser.retry()->count() : -1, expected);
}

void TestSseParser::aLineAtTheCapPassesAndOneByteMoreFails()
{
    const QByteArray fits = "data: " + QByteArray(14, 'x');
    for (qsizetype chunk = 1; chunk <= 30; ++chunk) {
        SseParser atCap(20);
        QCOMPARE(inChunks(atCap, fits + "\n\n", chunk).frames.size(), 1);
        SseParser above(20);
        const Framed failed = inChunks(above, fits + "y\n\n", chunk);
        QVERIFY(failed.frames.isEmpty());
        QCOMPARE(failed.error,
                 QStringLiteral("a line of the event stream is longer than 20 bytes"));
    }
}

void TestSseParser::anEventAtTheCapPassesAndOneByteMoreFails()
{
    for (qsizetype chunk = 1; chunk <= 60; ++chunk) {
        SseParser atCap(20);
        const QByteArray fits = "data: 123456789\ndata: 123456789\n";
        QCOMPARE(inChunks(atCap, fits + '\n', chunk).frames.size(), 1);
        SseParser above(20);
        const Framed failed = inChunks(above, fits + "data\ndata\n\n", chunk);
        QVERIFY(failed.frames.isEmpty());
        QCOMPARE(failed.error, QStringLiteral("an event of the stream is longer than 20 bytes"));
    }
}

void TestSseParser::framesBeforeTheFaultAreDelivered()
{
    const QByteArray wire =
        "data: a\n\ndata: b\n\ndata: " + QByteArray(40, 'x') + "\n\ndata: c\n\n";
    for (qsizetype chunk = 1; chunk <= wire.size(); ++chunk) {
        SseParser parser(20);
        const Framed all = inChunks(parser, wire, chunk);
        QCOMPARE(all.frames, (QStringList{QStringLiteral("|a|"), QStringLiteral("|b|")}));
        QVERIFY(!all.error.isEmpty());
    }
}

void TestSseParser::afterAnErrorNothingComesAnyMore()
{
    SseParser parser(4);
    const Result<QList<Frame>> failed = parser.feed("12345");
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Transport);
    QCOMPARE(failed.error().phase, ErrorPhase::Stream);
    QVERIFY(!failed.error().retryable());
    QVERIFY(!parser.feed("\n\n:\n"));
    QVERIFY(!parser.finish());
    QCOMPARE(parser.commentCount(), 0u);
}

void TestSseParser::anEndlessLineIsRefusedBeforeItIsKept()
{
    SseParser parser;
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int i = 0; i < 16; ++i) {
        QVERIFY(parser.feed(megabyte).has_value());
    }
    QVERIFY(!parser.feed("x"));
}

void TestSseParser::bytesOneByOneTakeLinearTime()
{
    // One line of 8 MB fed by bytes: a parser that looks again at what it has would need hours.
    SseParser parser;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 8'000'000; ++i) {
        QVERIFY(parser.feed("x").has_value());
    }
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestSseParser::mixedLineEndsTakeLinearTime()
{
    // Each line end of one kind must not send the search for the other kind to the far end.
    for (const char *end : {"\r", "\n", "\r\n"}) {
        const QByteArray wire = QByteArray("data: x").append(end).append(end).repeated(400'000);
        SseParser parser;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(parser.feed(wire)->size(), 400'000);
        QVERIFY2(clock.elapsed() < 20'000, end);
    }
}

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sseparser.moc"
