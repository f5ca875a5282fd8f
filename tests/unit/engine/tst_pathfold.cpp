// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/pathrequest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parley;

namespace {

struct Talk
{
    Conversation conversation;
    NodeId last;

    NodeId add(const Message &message, NodeState state = NodeState::Complete)
    {
        last = conversation.append({NodeId::create(), last, message, {}, state, {}}).id;
        return last;
    }
    NodeId add(Role role, const QString &text, NodeState state = NodeState::Complete)
    {
        return add(Message::fromText(role, text), state);
    }
    // u1 a1 u2 a2 …
    void addTurns(int count)
    {
        const auto before = static_cast<int>(conversation.size()) / 2;
        for (int i = before + 1; i <= before + count; ++i) {
            add(Role::User, QStringLiteral("u%1").arg(i));
            add(Role::Assistant, QStringLiteral("a%1").arg(i));
        }
    }
    Fold fold(FoldRule rule, qsizetype kept, bool keepsFirst = false)
    {
        Fold made;
        made.id = FoldId::create();
        made.rule = rule;
        made.last = foldEnd(wholePath(conversation, last), kept);
        made.keepsFirst = keepsFirst;
        made.summary = rule == FoldRule::Summarise ? QStringLiteral("S") : QString();
        conversation.head().compaction.put(made);
        return made;
    }
    [[nodiscard]] QList<Message> messages() const
    {
        return pathRequest(conversation, last, QStringLiteral("m"), {}).messages;
    }
    [[nodiscard]] QString said() const
    {
        QStringList result;
        for (const Message &message : messages()) {
            QString text = message.text();
            text.replace(leadOf(QStringLiteral("S")), QStringLiteral("S+"));
            result.append((message.role == Role::User ? u'>' : u'<') + text);
        }
        return result.join(u' ');
    }
};

Message call(const QString &id)
{
    return {Role::Assistant, {ToolCallPart{id, QStringLiteral("f"), QStringLiteral("{}")}}};
}

} // namespace

class TestPathFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldestTurnsAreFolded_data();
    void theOldestTurnsAreFolded();
    void nothingIsCutWithoutAChoice();
    void callsKeepTheirResults();
    void anUnansweredQuestionStays();
    void aFoldHoldsOnItsBranchAlone();
    void foldsBuildOnEachOther();
    void undoingGivesBackEveryByte();
    void theDraftIsAskedAsItWillBe();
    void whatGoesOnStandsAsItIs();
    void theBeginningStaysTheSameAsTheTalkGrows_data();
    void theBeginningStaysTheSameAsTheTalkGrows();
    void answersRememberTheirFolds();
};

void TestPathFold::theOldestTurnsAreFolded_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("kept");
    QTest::addColumn<bool>("first");
    QTest::addColumn<QString>("said");
    const QString all = QStringLiteral(">u1 <a1 >u2 <a2 >u3 <a3");
    QTest::newRow("drop") << 3 << "drop" << 1 << false << ">u3 <a3";
    QTest::newRow("drop two") << 3 << "drop" << 2 << false << ">u2 <a2 >u3 <a3";
    QTest::newRow("drop, first stays") << 3 << "drop" << 1 << true << ">u1 <a1 >u3 <a3";
    QTest::newRow("drop everything") << 3 << "drop" << 0 << false << "";
    QTest::newRow("more kept than there are") << 3 << "drop" << 9 << false << all;
    QTest::newRow("all are kept") << 3 << "drop" << 3 << false << all;
    QTest::newRow("summary") << 3 << "summarise" << 1 << false << ">S+u3 <a3";
    QTest::newRow("summary of everything") << 3 << "summarise" << 0 << false << ">S+";
    QTest::newRow("nothing said") << 0 << "drop" << 1 << false << "";
    QTest::newRow("short texts") << 3 << "shorten" << 1 << false << all;
}

void TestPathFold::theOldestTurnsAreFolded()
{
    QFETCH(int, turns);
    QFETCH(QString, rule);
    QFETCH(int, kept);
    QFETCH(bool, first);
    QFETCH(QString, said);
    Talk talk;
    talk.addTurns(turns);
    talk.fold(*foldRuleFromName(rule), kept, first);
    QCOMPARE(talk.said(), said);
}

void TestPathFold::nothingIsCutWithoutAChoice()
{
    Talk talk;
    talk.add(Role::User, QString(3'000'000, u'x')); // whatever its size
    talk.add(Role::Assistant, QStringLiteral("日本 🚀"));
    for (const PathStep &step : foldedPath(talk.conversation, talk.last).steps) {
        QCOMPARE(step.fate, Fate::Sent);
    }
    talk.conversation.head().compaction.automatic = FoldRule::Drop; // acts when something is sent
    QCOMPARE(talk.messages().size(), 2);
}

void TestPathFold::callsKeepTheirResults()
{
    Talk talk;
    talk.addTurns(1);
    talk.add(Role::User, QStringLiteral("u2"));
    talk.add(call(QStringLiteral("c1")));
    talk.add({Role::Tool, {ToolResultPart{QStringLiteral("c1"), QStringLiteral("r"), false}}});
    talk.add(call(QStringLiteral("c2")));
    // Some name the results in the person's name.
    talk.add({Role::User, {ToolResultPart{QStringLiteral("c2"), QStringLiteral("r"), false}}});
    talk.add(Role::Assistant, QStringLiteral("a2"));
    QCOMPARE(turnsOf(wholePath(talk.conversation, talk.last)), (QList<qsizetype>{0, 2}));
    talk.fold(FoldRule::Drop, 1);
    QCOMPARE(talk.messages().size(), 6);
    QCOMPARE(talk.messages().first().text(), QStringLiteral("u2"));
}

void TestPathFold::anUnansweredQuestionStays()
{
    Talk talk;
    talk.addTurns(2);
    talk.add(Role::User, QStringLiteral("u3"));
    talk.add({Role::Assistant, {}}, NodeState::Failed);
    talk.fold(FoldRule::Summarise, 0);
    QCOMPARE(talk.said(), QStringLiteral(">S+u3"));
}

void TestPathFold::aFoldHoldsOnItsBranchAlone()
{
    Talk talk;
    talk.addTurns(1);
    const NodeId fork = talk.last;
    talk.addTurns(2);
    talk.fold(FoldRule::Drop, 1);
    QCOMPARE(talk.said(), QStringLiteral(">u3 <a3"));
    talk.last = fork; // a branch that left before the fold's end
    talk.add(Role::User, QStringLiteral("other"));
    QCOMPARE(talk.said(), QStringLiteral(">u1 <a1 >other"));
    talk.add(Role::Assistant, QStringLiteral("yes"));
    talk.fold(FoldRule::Summarise, 1);
    QCOMPARE(talk.said(), QStringLiteral(">S+other <yes"));
}

void TestPathFold::foldsBuildOnEachOther()
{
    Talk talk;
    talk.addTurns(2);
    talk.fold(FoldRule::Summarise, 1);
    talk.addTurns(2);
    const Fold later = talk.fold(FoldRule::Drop, 1, true);
    QCOMPARE(talk.said(), QStringLiteral(">S+u4 <a4")); // what the summary says still goes along
    QCOMPARE(foldedPath(talk.conversation, talk.last).folds.size(), 2);
    talk.conversation.head().compaction.remove(later.id);
    QCOMPARE(talk.said(), QStringLiteral(">S+u2 <a2 >u3 <a3 >u4 <a4"));
    talk.add(Role::User, QString(5000, u'x'));
    talk.add(Role::Assistant, QStringLiteral("a5"));
    talk.fold(FoldRule::Shorten, 0);
    QVERIFY(talk.said().startsWith(QStringLiteral(">S+u2 <a2 ")));
    QVERIFY(talk.said().contains(QStringLiteral("left out")));
    talk.fold(FoldRule::Summarise, 0); // one that covers them all
    QCOMPARE(talk.said(), QStringLiteral(">S+"));
}

void TestPathFold::undoingGivesBackEveryByte()
{
    Talk talk;
    talk.addTurns(4);
    talk.add(Role::User, QStringLiteral("a\u00a0b  \n\n\n\n") + QString(9000, u'é'));
    talk.add(Role::Assistant, QStringLiteral("fine"));
    const QList<Message> before = talk.messages();
    for (const FoldRule rule : {FoldRule::Drop, FoldRule::Shorten, FoldRule::Summarise}) {
        const Fold fold = talk.fold(rule, 0);
        QVERIFY(talk.messages() != before);
        talk.conversation.head().compaction.remove(fold.id);
        QCOMPARE(talk.messages(), before);
    }
}

void TestPathFold::theDraftIsAskedAsItWillBe()
{
    const Message draft{
        Role::User,
        {ImagePart{QStringLiteral("image/png"), "x", {}}, TextPart{QStringLiteral("u9")}}};
    for (const int kept : {0, 1, 2}) {
        Talk talk;
        talk.addTurns(3);
        talk.fold(FoldRule::Summarise, kept);
        const auto foreseen =
            nextRequest(talk.conversation, talk.last, draft, QStringLiteral("m"), {});
        talk.add(draft);
        QCOMPARE(foreseen.messages, talk.messages());
        QCOMPARE(foreseen.messages.last().role, Role::User);
    }
}

void TestPathFold::whatGoesOnStandsAsItIs()
{
    Talk talk;
    talk.addTurns(2);
    talk.fold(FoldRule::Drop, 0);
    const auto request = continuationRequest(talk.conversation, talk.last, QStringLiteral("m"), {});
    QCOMPARE(request.messages.size(), 4);
    QCOMPARE(request.messages.last().text(), QStringLiteral("a2"));
}

void TestPathFold::theBeginningStaysTheSameAsTheTalkGrows_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed) {
        QTest::addRow("seed %d", seed) << seed;
    }
}

// Whatever is chosen: as long as it is not changed each question begins with all of the last one.
void TestPathFold::theBeginningStaysTheSameAsTheTalkGrows()
{
    QFETCH(int, seed);
    QRandomGenerator chance(static_cast<quint32>(seed));
    const QStringList words{QStringLiteral("word "), QStringLiteral("日本語"),
                            QStringLiteral("👩‍👩‍👧 "), QStringLiteral("x\n\n\n  "),
                            QStringLiteral("```\ncode\n")};
    const auto something = [&](int most) {
        return words.at(chance.bounded(words.size())).repeated(1 + chance.bounded(most));
    };
    Talk talk;
    talk.conversation.head().system = QStringLiteral("Be brief.");
    QList<Message> before;
    for (int turn = 0; turn < 40; ++turn) {
        if (chance.bounded(8) == 0) {
            talk.fold(static_cast<FoldRule>(chance.bounded(3)), chance.bounded(4),
                      chance.bounded(2) == 0);
            before.clear();
        }
        talk.add({Role::User,
                  {FilePart{QStringLiteral("text/plain"), something(900).toUtf8(), {}},
                   TextPart{something(50)}}});
        const QList<Message> now = talk.messages();
        QVERIFY(now.size() > before.size());
        QCOMPARE(now.mid(0, before.size()), before);
        before = now;
        talk.add(
            {Role::Assistant,
             {ReasoningPart{something(300), QStringLiteral("sig"), {}}, TextPart{something(900)}}},
            chance.bounded(9) == 0 ? NodeState::Interrupted : NodeState::Complete);
    }
}

void TestPathFold::answersRememberTheirFolds()
{
    Talk talk;
    talk.addTurns(3);
    Node answer;
    noteFolds(answer, talk.conversation, talk.last);
    QVERIFY(!answer.meta.details.contains(foldDetail));
    const Fold fold = talk.fold(FoldRule::Drop, 1);
    noteFolds(answer, talk.conversation, talk.last);
    QCOMPARE(answer.meta.details.value(foldDetail), fold.id.toString().toLatin1());
    talk.conversation.head().compaction = {};
    noteFolds(answer, talk.conversation, talk.last);
    QVERIFY(!answer.meta.details.contains(foldDetail));
}

QTEST_GUILESS_MAIN(TestPathFold)
#include "tst_pathfold.moc"
