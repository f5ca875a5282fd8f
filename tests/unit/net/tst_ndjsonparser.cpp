// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "framing.h"
#include "net/ndjsonparser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace parley;
using namespace parley::test;

class TestNdjsonParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineIsOneFrame_data();
    void eachLineIsOneFrame();
    void aLineAtTheCapPassesAndOneByteMoreFails();
    void linesBeforeTheFaultAreDelivered();
    void bytesOneByOneTakeLinearTime();
};

void TestNdjsonParser::eachLineIsOneFrame_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QStringList>("frames");
    const auto row = [](const char *name, const QByteArray &wire, const QStringList &texts) {
        QStringList frames;
        for (const QString &text : texts) {
            frames << u'|' + text + u'|';
        }
        QTest::newRow(name) << wire << frames;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("empty", "", {});
    row("one", "{\"a\":1}\n", {s("{\"a\":1}")});
    row("two", "{\"a\":1}\n{\"a\":2}\n", {s("{\"a\":1}"), s("{\"a\":2}")});
    row("last line without LF", "{\"a\":1}\n{\"done\":true}",
        {s("{\"a\":1}"), s("{\"done\":true}")});
    row("CRLF", "{}\r\n[]\r\n", {s("{}"), s("[]")});
    row("CR alone ends nothing", "[1,\r2]\n", {s("[1,\r2]")});
    row("blank lines are skipped", "\n\n{}\n \t\n\r\n{}\n\n", {s("{}"), s("{}")});
    row("blanks around a text go", "  {} \t\n", {s("{}")});
    row("byte-order mark once", "\xEF\xBB\xBF{}\n\xEF\xBB\xBF[]\n",
        {s("{}"), QStringLiteral(u"\uFEFF[]")});
    row("only a mark", "\xEF\xBB\xBF", {});
    row("other scripts", "{\"текст\":\"你好 🌍\"}\n", {s("{\"текст\":\"你好 🌍\"}")});
    row("what is no JSON passes as it is", "<html>\noops\n", {s("<html>"), s("oops")});
}

void TestNdjsonParser::eachLineIsOneFrame()
{
    QFETCH(QByteArray, wire);
    QFETCH(QStringList, frames);
    const Framed expected{frames, {}};
    for (qsizetype chunk = 1; chunk <= wire.size() + 1; ++chunk) {
        NdjsonParser parser;
        QCOMPARE(inChunks(parser, wire, chunk).frames, frames);
    }
    for (qsizetype at = 0; at <= wire.size(); ++at) {
        NdjsonParser parser;
        QVERIFY2(cutAt(parser, wire, at) == expected, qPrintable(QString::number(at)));
    }
}

void TestNdjsonParser::aLineAtTheCapPassesAndOneByteMoreFails()
{
    for (qsizetype chunk = 1; chunk <= 25; ++chunk) {
        NdjsonParser atCap(20);
        QCOMPARE(inChunks(atCap, QByteArray(20, '1') + '\n', chunk).frames.size(), 1);
        NdjsonParser above(20);
        const Framed failed = inChunks(above, QByteArray(21, '1') + '\n', chunk);
        QVERIFY(failed.frames.isEmpty());
        QCOMPARE(failed.error, QStringLiteral("a line of the answer is longer than 20 bytes"));
    }
}

void TestNdjsonParser::linesBeforeTheFaultAreDelivered()
{
    const QByteArray wire = "{}\n[]\n" + QByteArray(40, '1') + "\n{}\n";
    for (qsizetype chunk = 1; chunk <= wire.size(); ++chunk) {
        NdjsonParser parser(20);
        const Framed all = inChunks(parser, wire, chunk);
        QCOMPARE(all.frames, (QStringList{QStringLiteral("|{}|"), QStringLiteral("|[]|")}));
        QVERIFY(!all.error.isEmpty());
    }
}

void TestNdjsonParser::bytesOneByOneTakeLinearTime()
{
    NdjsonParser parser;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 8'000'000; ++i) {
        QVERIFY(parser.feed("1").has_value());
    }
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestNdjsonParser)
#include "tst_ndjsonparser.moc"
