// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Comparisons and line-up files as JSON: lossless, and nothing hostile gets further than one error.
#include "chat/comparisonjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace parley;

namespace {

Comparison sampleComparison()
{
    Comparison comparison;
    comparison.title = QStringLiteral("障害 مرحبا \"quoted\"");
    comparison.titleByPerson = true;
    comparison.sealed = true;
    comparison.panes = {{ConversationId::create(), 1.25}, {ConversationId::create(), 0.75}};
    comparison.turns = {{Id<ComparisonTurn>::create(),
                         {NodeId::create(), NodeId::create()},
                         NodeId::create(),
                         Id<Vote>::create()},
                        {Id<ComparisonTurn>::create(), {NodeId::create()}, {}, {}}};
    comparison.diff = true;
    Merge merge;
    merge.conversation = ConversationId::create();
    merge.turn = comparison.turns.first().id;
    merge.way = MergeWay::OnlyAgreed;
    merge.instruction = QStringLiteral("Schreib\nقصير");
    merge.sources = {{comparison.panes.first().conversation,
                      NodeId::create(),
                      {QStringLiteral("p"), QStringLiteral("m/1:x")}},
                     {comparison.panes.last().conversation, NodeId::create(), {}}};
    merge.settled = {{1, QStringLiteral("文。"), true}, {0, QStringLiteral("No."), false}};
    merge.used = NodeId::create();
    comparison.merges = {merge, Merge{ConversationId::create(), {}, {}, {}, {}, {}, {}}};
    comparison.merging = {{QStringLiteral("p"), QStringLiteral("m")},
                          MergeWay::Own,
                          {{MergeWay::Own, QStringLiteral("haiku")}},
                          1.5};
    comparison.waiting = {
        {comparison.panes.first().conversation,
         comparison.turns.last().id,
         QStringLiteral("später"),
         {ImagePart{QStringLiteral("image/png"), QByteArray("\x89\0\xff", 3),
                    QStringLiteral("n")}}},
        {comparison.panes.last().conversation, comparison.turns.last().id, {}, {}}};
    return comparison;
}

LineUp sampleLineUp()
{
    LineUp lineUp{LineUpId::create(), QStringLiteral("Schnell 快い"), {}};
    Sampling sampling;
    sampling.temperature = 0.2;
    sampling.maxTokens = 500;
    lineUp.panes = {
        {{QStringLiteral("a"), QStringLiteral("m/1:x")}, QStringLiteral("Be\nbrief"), {}},
        {{QStringLiteral("b"), QStringLiteral("m2")}, {}, sampling},
        {{QStringLiteral("a"), QStringLiteral("m/1:x")}, {}, {}}};
    return lineUp;
}

QByteArray fileOf(const QByteArray &members)
{
    return "{\"parley\": \"line-up\", \"version\": 1, \"name\": \"n\", " + members + "}";
}

} // namespace

class TestComparisonJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComparisonComesBackAsItWas()
    {
        const Comparison comparison = sampleComparison();
        QCOMPARE(comparisonFromJson(comparisonToJson(comparison)), comparison);
    }

    void panesThatAreNoneAreLeftOut()
    {
        QJsonObject object = comparisonToJson(sampleComparison());
        QJsonArray panes = object.value(QStringLiteral("panes")).toArray();
        panes.append(QStringLiteral("text"));
        panes.append(panes.first()); // twice the same conversation
        panes.append(QJsonObject{{QStringLiteral("conversation"), QStringLiteral("no id")}});
        object.insert(QStringLiteral("panes"), panes);
        QCOMPARE(comparisonFromJson(object).panes.size(), 2);
    }

    void widthsThatAreNoneBecomeOne()
    {
        QJsonObject object = comparisonToJson(sampleComparison());
        QJsonObject pane = object.value(QStringLiteral("panes")).toArray().first().toObject();
        pane.insert(QStringLiteral("share"), -3);
        object.insert(QStringLiteral("panes"), QJsonArray{pane});
        QCOMPARE(comparisonFromJson(object).panes.first().share, 1.0);
        QCOMPARE(comparisonFromJson({}), Comparison());
    }

    void mergesAndWaitingQuestionsThatAreNoneAreLeftOut()
    {
        QJsonObject object = comparisonToJson(sampleComparison());
        const QJsonArray bad{QStringLiteral("text"), 7, QJsonObject{},
                             QJsonObject{{QStringLiteral("conversation"), QStringLiteral("no id")},
                                         {QStringLiteral("pane"), 3},
                                         {QStringLiteral("sources"), QStringLiteral("none")}}};
        object.insert(QStringLiteral("merges"), bad);
        object.insert(QStringLiteral("waiting"), bad);
        object.insert(QStringLiteral("merging"),
                      QJsonObject{{QStringLiteral("way"), QStringLiteral("sideways")},
                                  {QStringLiteral("share"), -2}});
        const Comparison read = comparisonFromJson(object);
        QVERIFY(read.merges.isEmpty());
        QVERIFY(read.waiting.isEmpty());
        QCOMPARE(read.merging.way, MergeWay::BestOfEach);
        QCOMPARE(read.merging.share, 1.0);
    }

    void aLineUpComesBackUnderANewId()
    {
        const LineUp lineUp = sampleLineUp();
        const auto read = readLineUpFile(lineUpFile(lineUp));
        QVERIFY(read);
        QVERIFY(!read->id.isNull() && read->id != lineUp.id);
        QCOMPARE(read->name, lineUp.name);
        QCOMPARE(read->panes, lineUp.panes);
    }

    void aBadFileSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        const QByteArray pane("{\"profile\": \"p\", \"model\": \"m\"}");
        row("empty", {}, "not_a_lineup");
        row("noise", QByteArray(5000, '\xff'), "not_a_lineup");
        row("cut off", lineUpFile(sampleLineUp()).chopped(20), "not_a_lineup");
        row("an array", "[]", "not_a_lineup");
        row("something else", "{\"parley\": \"archive\", \"version\": 1}", "not_a_lineup");
        row("of tomorrow", "{\"parley\": \"line-up\", \"version\": 2}", "newer");
        row("without a version", "{\"parley\": \"line-up\"}", "newer");
        row("without panes", fileOf("\"panes\": 7"), "panes");
        row("one pane", fileOf("\"panes\": [" + pane + "]"), "panes");
        row("panes without a model", fileOf("\"panes\": [{}, {\"model\": \"m\"}]"), "panes");
        row("nine panes", fileOf("\"panes\": [" + (pane + ',').repeated(8) + pane + "]"), "panes");
    }
    void aBadFileSaysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto read = readLineUpFile(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().providerCode, code);
    }

    void aKeyInAFileIsNotTaken()
    {
        const auto read = readLineUpFile(
            fileOf("\"panes\": [{\"profile\": \"p\", \"model\": \"m\", \"key\": \"word\"}, "
                   "{\"profile\": \"p\", \"model\": \"m\", \"keys\": [\"word\"]}]"));
        QVERIFY(read);
        QVERIFY(!lineUpFile(*read).contains("word"));
    }
};

QTEST_GUILESS_MAIN(TestComparisonJson)
#include "tst_comparisonjson.moc"
