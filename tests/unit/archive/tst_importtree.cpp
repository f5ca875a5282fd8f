// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/importtree.h"

#include <QTest>

using namespace parley;

namespace {

ImportedNode said(const char *id, const char *parent, const char *text = "x")
{
    ImportedNode node{QString::fromLatin1(id), QString::fromLatin1(parent)};
    node.text = QString::fromLatin1(text);
    return node;
}

// "id<parent" of each node, then the leaf.
QString shape(const ImportedConversation &conversation)
{
    QStringList nodes;
    for (const ImportedNode &node : conversation.nodes) {
        nodes.append(node.id + u'<' + node.parent);
    }
    return nodes.join(u' ') + QStringLiteral(" @") + conversation.currentLeaf;
}

QString codes(const ImportedChats &chats)
{
    QStringList list;
    for (const NotCarried &item : chats.notCarried) {
        list.append(item.node + u' ' + item.what);
    }
    return list.join(QStringLiteral(", "));
}

struct Case
{
    ImportedConversation conversation = {};
    ImportedChats chats = {};

    explicit Case(const QList<ImportedNode> &nodes)
    {
        conversation.nodes = nodes;
        settleConversation(conversation, chats);
    }
};

} // namespace

class TestImportTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void childrenMayStandBeforeTheirParents();
    void equalOnesBecomeOne();
    void differentOnesWithOneIdAreBothKept();
    void anUnknownParentMakesARoot();
    void cyclesAreCut_data();
    void cyclesAreCut();
    void childrenOfPlaceholdersMoveUp();
    void thoughtsGoIntoEveryNextAnswer();
    void aThoughtNothingFollowsStays();
    void theLatestLeafIsShownWhenNoneIsNamed();
    void theNewerOfTwoConversationsStays();
    void aVeryLongChainTakesLinearTime();
};

void TestImportTree::childrenMayStandBeforeTheirParents()
{
    const Case one({said("c", "b"), said("b", "a"), said("a", "")});
    QCOMPARE(shape(one.conversation), QStringLiteral("a< b<a c<b @c"));
    QCOMPARE(codes(one.chats), QString());
}

void TestImportTree::equalOnesBecomeOne()
{
    const Case one({said("a", ""), said("b", "a"), said("b", "a"), said("c", "b")});
    QCOMPARE(shape(one.conversation), QStringLiteral("a< b<a c<b @c"));
    QCOMPARE(codes(one.chats), QStringLiteral("b duplicate_dropped"));
}

void TestImportTree::differentOnesWithOneIdAreBothKept()
{
    const Case one({said("a", ""), said("b", "a"), said("b", "a", "other"), said("c", "b")});
    QCOMPARE(one.conversation.nodes.size(), 4);
    QCOMPARE(one.conversation.nodes.at(3).parent, QStringLiteral("b"));
    QVERIFY(one.conversation.nodes.at(2).id != QStringLiteral("b"));
    QCOMPARE(codes(one.chats), QStringLiteral("b duplicate_id_renamed"));
}

void TestImportTree::anUnknownParentMakesARoot()
{
    const Case one({said("a", ""), said("b", "gone")});
    QCOMPARE(shape(one.conversation), QStringLiteral("a< b< @b"));
    QCOMPARE(codes(one.chats), QStringLiteral("b dangling_parent"));
}

void TestImportTree::cyclesAreCut_data()
{
    QTest::addColumn<QList<ImportedNode>>("nodes");
    QTest::addColumn<QString>("result");
    QTest::newRow("itself") << QList<ImportedNode>{said("a", "a")} << QStringLiteral("a< @a");
    QTest::newRow("two") << QList<ImportedNode>{said("a", "b"), said("b", "a")}
                         << QStringLiteral("a< b<a @b");
    QTest::newRow("below one") << QList<ImportedNode>{said("x", "a"), said("a", "b"),
                                                      said("b", "a")}
                               << QStringLiteral("a< x<a b<a @b");
}

void TestImportTree::cyclesAreCut()
{
    QFETCH(const QList<ImportedNode>, nodes);
    QFETCH(const QString, result);
    const Case one(nodes);
    QCOMPARE(shape(one.conversation), result);
    QCOMPARE(codes(one.chats), QStringLiteral("a cycle_cut"));
}

void TestImportTree::childrenOfPlaceholdersMoveUp()
{
    ImportedNode root = said("root", "");
    root.kind = ImportedNode::Kind::Placeholder;
    ImportedNode system = said("sys", "root", "");
    system.role = Role::System;
    Case one({root, system, said("a", "sys"), said("b", "a")});
    QCOMPARE(shape(one.conversation), QStringLiteral("a< b<a @b"));
}

void TestImportTree::thoughtsGoIntoEveryNextAnswer()
{
    const auto answer = [](const char *id, const char *parent) {
        ImportedNode node = said(id, parent);
        node.role = Role::Assistant;
        return node;
    };
    const auto thought = [](const char *id, const char *parent, const char *text) {
        ImportedNode node{QString::fromLatin1(id), QString::fromLatin1(parent)};
        node.kind = ImportedNode::Kind::Thought;
        node.role = Role::Assistant;
        node.reasoning = QString::fromLatin1(text);
        return node;
    };
    ImportedNode recap = said("r", "t2");
    recap.kind = ImportedNode::Kind::Recap;
    const Case one({said("u", ""), thought("t1", "u", "one"), thought("t2", "t1", "two"), recap,
                    answer("a", "r"), answer("b", "t2"), said("v", "t2")});
    QCOMPARE(shape(one.conversation), QStringLiteral("u< a<u b<u v<u @v"));
    QCOMPARE(one.conversation.nodes.at(1).reasoning, QStringLiteral("one\n\ntwo"));
    QCOMPARE(one.conversation.nodes.at(2).reasoning, QStringLiteral("one\n\ntwo"));
    QCOMPARE(one.conversation.nodes.at(3).reasoning, QString());
}

void TestImportTree::aThoughtNothingFollowsStays()
{
    ImportedNode thought{QStringLiteral("t"), QStringLiteral("u")};
    thought.kind = ImportedNode::Kind::Thought;
    thought.role = Role::Assistant;
    thought.reasoning = QStringLiteral("hm");
    const Case one({said("u", ""), thought, said("v", "t")});
    QCOMPARE(shape(one.conversation), QStringLiteral("u< t<u v<t @v"));
    QCOMPARE(one.conversation.nodes.at(1).reasoning, QStringLiteral("hm"));
}

void TestImportTree::theLatestLeafIsShownWhenNoneIsNamed()
{
    ImportedNode early = said("a", "");
    ImportedNode late = said("b", "");
    early.time = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
    late.time = QDateTime::fromSecsSinceEpoch(1000, Qt::UTC);
    const Case one({early, late, said("c", "")});
    QCOMPARE(one.conversation.currentLeaf, QStringLiteral("a"));
    QCOMPARE(one.conversation.created, late.time);
    QCOMPARE(one.conversation.updated, early.time);
}

void TestImportTree::theNewerOfTwoConversationsStays()
{
    ImportedChats chats;
    for (int n = 0; n < 3; ++n) {
        ImportedConversation conversation;
        conversation.id = QStringLiteral("same");
        conversation.title = QString::number(n);
        conversation.updated = QDateTime::fromSecsSinceEpoch(n == 1 ? 9000 : 1000, Qt::UTC);
        conversation.nodes = {said("a", "")};
        chats.conversations.append(conversation);
    }
    settleConversations(chats);
    QCOMPARE(chats.conversations.size(), 1);
    QCOMPARE(chats.conversations.first().title, QStringLiteral("1"));
    QCOMPARE(chats.notCarried.first().what, QStringLiteral("duplicate_conversation"));
}

void TestImportTree::aVeryLongChainTakesLinearTime()
{
    QList<ImportedNode> nodes;
    constexpr int count = 200'000; // quadratic time would never end
    for (int n = count - 1; n >= 0; --n) {
        ImportedNode node{QString::number(n), n ? QString::number(n - 1) : QString()};
        node.text = QStringLiteral("x");
        nodes.append(node);
    }
    const Case one(nodes);
    QCOMPARE(one.conversation.nodes.size(), count);
    QCOMPARE(one.conversation.nodes.last().id, QString::number(count - 1));
}

QTEST_GUILESS_MAIN(TestImportTree)
#include "tst_importtree.moc"
