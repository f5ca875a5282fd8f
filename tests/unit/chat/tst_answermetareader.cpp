// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is read where it lies is what the document holds: everyday answers, odd ones, hostile ones.
#include "base/json.h"
#include "chat/answermetajson.h"
#include "chat/answermetareader.h"
#include "support/samplenodes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parley;

class TestAnswerMetaReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysReadTheSame_data();
    void bothWaysReadTheSame();
    void anyBytesAreReadTheSame();
};

namespace {

AnswerMeta everyday()
{
    AnswerMeta meta = sample::fullAnswer().meta;
    meta.usage->input = 12;
    meta.usage->reportedCost = {};
    meta.rawUsage = QByteArrayLiteral("{\"a\": \"\xE4\xBD\xA0\\n\"}");
    meta.cost = Cost{Money::fromNano(-5), Cost::Basis::Priced, QStringLiteral("öpen/x"),
                     QDate(2026, 2, 28), Money::fromNano(7)};
    meta.details.clear();
    meta.error.reset();
    meta.detours.clear();
    meta.requests.clear();
    return meta;
}

void compareBoth(const QByteArray &json)
{
    const auto read = metaFromBytes(json);
    const auto object = json::parseObject(json);
    QCOMPARE(read.has_value(), object.has_value());
    if (object) {
        QVERIFY2(*read == metaFromJson(*object), json.constData());
    }
}

} // namespace

void TestAnswerMetaReader::bothWaysReadTheSame_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    const auto meta = [&row](const char *name, const AnswerMeta &known) {
        row(name, json::compact(metaToJson(known)));
    };
    meta("nothing is known", {});
    meta("everyday", everyday());
    meta("everything there is", sample::fullAnswer().meta);
    AnswerMeta reported = everyday();
    reported.cost.reset();
    reported.usage->reportedCost = Money::fromNano(3);
    meta("a cost only the server knew", reported);
    AnswerMeta free = everyday();
    free.cost = Cost{Money::fromNano(0), Cost::Basis::Free, {}, {}, {}};
    meta("free", free);
    row("a basis of a later version", R"({"cost":{"nano_usd":1,"basis":"gift"}})");
    row("a cost without an amount", R"({"cost":{"basis":"priced"}})");
    row("a reason of a later version", R"({"stop_reason":"bored","model":"m"})");
    row("members of a later version", R"({"profile":"p","later":{"a":[1]},"model":"m"})");
    row("other types", R"({"profile":1,"model":null,"usage":[],"attempts":"2","cost":7})");
    row("twice", R"({"model":"a","model":"b","usage":{"input":1,"output":2},"usage":{"input":3}})");
    row("fractions", R"({"attempts":1.5,"duration_ms":2.0,"first_token_ms":1e3})");
    row("a date that is none", R"({"cost":{"nano_usd":1,"basis":"priced","prices_of":"today"}})");
    row("an empty document", "");
    row("no object", "[]");
    row("cut off", R"({"profile":"p","mod)");
    row("something behind it", R"({"profile":"p"} x)");
}

void TestAnswerMetaReader::bothWaysReadTheSame()
{
    QFETCH(const QByteArray, json);
    compareBoth(json);
}

void TestAnswerMetaReader::anyBytesAreReadTheSame()
{
    const QByteArray whole = json::compact(metaToJson(everyday()));
    QRandomGenerator random(5);
    for (int round = 0; round < 5000; ++round) {
        QByteArray json = whole;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            json[random.bounded(static_cast<int>(json.size()))] =
                static_cast<char>(random.bounded(256));
        }
        compareBoth(json);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestAnswerMetaReader)
#include "tst_answermetareader.moc"
