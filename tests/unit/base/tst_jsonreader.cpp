// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/jsonreader.h"
#include "tests/support/jsonagreement.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parley;

class TestJsonReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTextAsItWasMeant_data();
    void readsTextAsItWasMeant();
    void refusesWhatIsNotPlain_data();
    void refusesWhatIsNotPlain();
    void readsWholeNumbersOnly();
    void aMemberThatComesTwiceIsRefused();
    void onlyTheMembersNamedAreRead();
    void nullIsReadOnlyWhereItIs();
    void neverReadsPastTheEnd();
    void agreesWithTheDocumentOnMutations();
};

void TestJsonReader::readsTextAsItWasMeant_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray(R"("")") << QStringLiteral("");
    QTest::newRow("ascii") << QByteArray(R"( " token" )") << QStringLiteral(" token");
    QTest::newRow("escapes") << QByteArray(R"("a\n\t\"b\"\\\/\u0041\b\f\r")")
                             << QStringLiteral("a\n\t\"b\"\\/A\b\f\r");
    QTest::newRow("escapes beside UTF-8")
        << QByteArray("\"Жа\\nб\\u00e9\"") << QStringLiteral("Жа\nбé");
    QTest::newRow("scripts") << QByteArray("\"日本語 العربية 🙂\"")
                             << QStringLiteral("日本語 العربية 🙂");
}

void TestJsonReader::readsTextAsItWasMeant()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    JsonReader reader(json);
    QString read;
    QVERIFY(reader.string(read));
    QVERIFY(reader.atEnd());
    QCOMPARE(read, text);
    QVERIFY(!jsonDisagreement(json));
}

void TestJsonReader::refusesWhatIsNotPlain_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             " ",
                             "\"",
                             "\"a",
                             "\"\\",
                             "\"\\\"",
                             "\"\\q\"",
                             "\"\\u12\"",
                             "\"\\u12g4\"",
                             "\"\\ud83d\"",
                             "\"\\ud83d\\ude42\"",
                             "\"a\nb\"",
                             "\"\xff\"",
                             "\"\xc3\"",
                             "\"\xed\xa0\x80\"",
                             "\"\xc0\x80\"",
                             "\"\xEF\xBB\xBFx\"",
                             "{",
                             "{\"a\"",
                             "{\"a\":",
                             "{,}",
                             "{\"a\":1,}",
                             "{\"a\":1 \"b\":2}",
                             "{\"\\u0061\":1}",
                             "{a:1}",
                             "{1:1}",
                             "[",
                             "[1,]",
                             "[1 2]",
                             "[,1]",
                             "[1",
                             "nul",
                             "nulL",
                             "True",
                             "01",
                             "-",
                             "1.",
                             ".5",
                             "1e",
                             "1e+",
                             "+1",
                             "1e999",
                             "NaN",
                             "Infinity",
                             "0x1",
                             "]",
                             "}",
                             ",",
                             ":",
                             "[}",
                             "{]",
                             "'a'"}) {
        QTest::newRow(json) << QByteArray(json);
    }
    QTest::newRow("zero byte") << QByteArray("\"a\0b\"", 5);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep and closed") << QByteArray(500, '[') + QByteArray(500, ']');
    QTest::newRow("long number") << QByteArray(500, '7');
}

void TestJsonReader::refusesWhatIsNotPlain()
{
    QFETCH(QByteArray, json);
    JsonReader reader(json);
    QVERIFY(!reader.skip() || !reader.atEnd());
    QVERIFY(!jsonDisagreement(json));
}

void TestJsonReader::readsWholeNumbersOnly()
{
    const auto read = [](const char *json) -> std::optional<int> {
        JsonReader reader{QByteArrayView(json)};
        int number = 0;
        return reader.integer(number) && reader.atEnd() ? std::optional(number) : std::nullopt;
    };
    QCOMPARE(read("0"), 0);
    QCOMPARE(read(" 42 "), 42);
    QCOMPARE(read("-7"), -7);
    QCOMPARE(read("2147483647"), 2147483647);
    for (const char *other : {"2147483648", "-2147483649", "1.0", "1e2", "-0", "\"1\"", "null",
                              "123456789012345678", "-", ""}) {
        QVERIFY2(!read(other), other);
    }
}

void TestJsonReader::aMemberThatComesTwiceIsRefused()
{
    constexpr std::array<QByteArrayView, 2> names = {"a", "b"};
    const auto take = [&names](QByteArrayView json) {
        JsonReader reader(json);
        return reader.object(names, [&](std::size_t) { return reader.skip(); }) && reader.atEnd();
    };
    QVERIFY(take(R"({"a":1,"b":2,"c":3,"c":4})"));
    QVERIFY(!take(R"({"a":1,"b":2,"a":3})"));
    QVERIFY(!take(R"({"b":null,"b":null})"));
}

void TestJsonReader::onlyTheMembersNamedAreRead()
{
    constexpr std::array<QByteArrayView, 2> names = {"text", "index"};
    JsonReader reader(R"({"x":{"text":"no","index":[9]},"index":3,"text":"yes","y":[{"text":1}]})");
    QString text;
    int index = 0;
    QVERIFY(reader.object(names, [&](std::size_t place) {
        return place == 0 ? reader.string(text) : reader.integer(index);
    }));
    QVERIFY(reader.atEnd());
    QCOMPARE(text, QStringLiteral("yes"));
    QCOMPARE(index, 3);
}

void TestJsonReader::nullIsReadOnlyWhereItIs()
{
    JsonReader reader(R"([null,"x"])");
    QString text;
    int nulls = 0;
    QVERIFY(reader.array([&] {
        if (reader.null()) {
            ++nulls;
            return true;
        }
        return reader.string(text);
    }));
    QCOMPARE(nulls, 1);
    QCOMPARE(text, QStringLiteral("x"));
}

void TestJsonReader::neverReadsPastTheEnd()
{
    const QByteArray json = R"({"a":[1,-2.5e-3,true,false,null,"x\n\u0041é"],"b":{}})";
    for (qsizetype size = 0; size < json.size(); ++size) {
        // A copy of its own, so that sanitizers see a byte read too many.
        const std::vector<char> bytes(json.begin(), json.begin() + size);
        JsonReader reader(QByteArrayView(bytes.data(), size));
        QVERIFY(!reader.skip());
    }
    JsonReader whole(json);
    QVERIFY(whole.skip() && whole.atEnd());
}

void TestJsonReader::agreesWithTheDocumentOnMutations()
{
    const QByteArray sources[] = {
        R"({"id":"c","choices":[{"index":0,"delta":{"content":" t\u00e9\n\"x\""},"n":null}],"u":1.5})",
        R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"日本🙂"}})",
        R"([{},[],"",0,-1,1e5,-0.25E+2,true,false,null,{"a":{"b":[[]]}}])",
    };
    constexpr char marks[] = "{}[]:,\"\\u0e-+.1 \n\tntf\xC3\xA9\xFF";
    QRandomGenerator random(20261122); // the same every time
    int taken = 0;
    for (int round = 0; round < 60'000; ++round) {
        QByteArray json = sources[round % 3];
        const int changes = static_cast<int>(random.bounded(1, 4));
        for (int i = 0; i < changes; ++i) {
            const auto at = static_cast<qsizetype>(random.bounded(quint32(json.size())));
            const char mark = marks[random.bounded(quint32(sizeof marks))];
            switch (random.bounded(3)) {
            case 0:
                json[at] = mark;
                break;
            case 1:
                json.insert(at, mark);
                break;
            default:
                json.remove(at, static_cast<qsizetype>(random.bounded(1, 6)));
            }
            if (json.isEmpty()) {
                break;
            }
        }
        const char *const wrong = jsonDisagreement(json);
        QVERIFY2(!wrong, (QByteArray(wrong) + ": " + json).constData());
        JsonReader reader(json);
        taken += reader.skip() && reader.atEnd();
    }
    QVERIFY2(taken > 3'000, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
