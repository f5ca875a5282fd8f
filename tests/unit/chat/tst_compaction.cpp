// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/compactionjson.h"

#include <QJsonArray>
#include <QTest>

using namespace parley;

namespace {

Fold foldTo(const NodeId &last, FoldRule rule = FoldRule::Drop)
{
    Fold fold;
    fold.id = FoldId::create();
    fold.rule = rule;
    fold.last = last;
    fold.made = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
    if (rule == FoldRule::Summarise) {
        fold.summary = QStringLiteral("They spoke of 日本 🚀 and \"quotes\".\n");
        fold.by = {QStringLiteral("fake"), QStringLiteral("vendor/tiny")};
        fold.cost = Money::fromNano(123'456);
    }
    return fold;
}

} // namespace

class TestCompaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFurthestFoldOfAPathHolds();
    void oneFoldAMessage();
    void aCopyNamesItsOwnMessages();
    void jsonLosesNothing();
    void badJsonCutsNothing_data();
    void badJsonCutsNothing();
};

void TestCompaction::theFurthestFoldOfAPathHolds()
{
    const QList<NodeId> path{NodeId::create(), NodeId::create(), NodeId::create()};
    Compaction choice;
    QVERIFY(!choice.on(path));
    choice.put(foldTo(path.at(1)));
    choice.put(foldTo(path.at(0)));
    choice.put(foldTo(NodeId::create())); // of another branch
    QCOMPARE(choice.on(path)->last, path.at(1));
    QCOMPARE(choice.on(path.mid(0, 1))->last, path.at(0));
    QVERIFY(!choice.on({NodeId::create()}));
    choice.remove(choice.on(path)->id);
    QCOMPARE(choice.on(path)->last, path.at(0));
}

void TestCompaction::oneFoldAMessage()
{
    const NodeId node = NodeId::create();
    Compaction choice;
    choice.put(foldTo(node));
    const Fold better = foldTo(node, FoldRule::Summarise);
    choice.put(better);
    QCOMPARE(choice.folds, QList<Fold>{better});
}

void TestCompaction::aCopyNamesItsOwnMessages()
{
    const NodeId from = NodeId::create();
    const NodeId to = NodeId::create();
    Compaction choice;
    choice.automatic = FoldRule::Shorten;
    choice.put(foldTo(from, FoldRule::Summarise));
    choice.put(foldTo(NodeId::create()));
    const Compaction copy = choice.renamed({{from, to}});
    QCOMPARE(copy.folds.size(), 1);
    Fold expected = choice.folds.first();
    expected.last = to;
    QCOMPARE(copy.folds.first(), expected);
    QCOMPARE(copy.automatic, choice.automatic);
}

void TestCompaction::jsonLosesNothing()
{
    QCOMPARE(compactionToJson({}), QJsonObject());
    QCOMPARE(compactionFromJson({}), Compaction());
    Compaction choice;
    choice.put(foldTo(NodeId::create(), FoldRule::Summarise));
    choice.put(foldTo(NodeId::create(), FoldRule::Shorten));
    Fold first = foldTo(NodeId::create());
    first.keepsFirst = true;
    choice.put(first);
    choice.automatic = FoldRule::Drop;
    choice.keepsFirst = false;
    choice.spent = Money::fromNano(77);
    choice.instruction = QStringLiteral("简短 \n please");
    choice.summariser = {QStringLiteral("p"), QStringLiteral("a/b:free")};
    QCOMPARE(compactionFromJson(compactionToJson(choice)), choice);
}

void TestCompaction::badJsonCutsNothing_data()
{
    const auto with = [](const char *name, const QJsonValue &value) {
        QJsonObject object = compactionToJson([] {
                                 Compaction choice;
                                 choice.put(foldTo(NodeId::create(), FoldRule::Summarise));
                                 return choice;
                             }())
                                 .value(QStringLiteral("folds"))
                                 .toArray()
                                 .first()
                                 .toObject();
        object.insert(QLatin1String(name), value);
        return QJsonObject{{QStringLiteral("folds"), QJsonArray{object}}};
    };
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("a rule of a later version") << with("rule", QStringLiteral("dream"));
    QTest::newRow("no message") << with("last", QStringLiteral("x"));
    QTest::newRow("no id") << with("id", 7);
    QTest::newRow("a summary that says nothing") << with("summary", QString());
    QTest::newRow("no list") << QJsonObject{{QStringLiteral("folds"), 3}};
    QTest::newRow("a summary by itself")
        << QJsonObject{{QStringLiteral("automatic"), QStringLiteral("summarise")}};
}

void TestCompaction::badJsonCutsNothing()
{
    QFETCH(QJsonObject, json);
    QCOMPARE(compactionFromJson(json), Compaction());
}

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
