// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/conversation.h"

#include <QTest>

using namespace parley;

namespace {

// Adds a node and gives its id; the text is its name in these tests.
NodeId add(Conversation &conversation, const NodeId &parent, const QString &text,
           Role role = Role::User)
{
    Node node;
    node.id = NodeId::create();
    node.parent = parent;
    node.message = Message::fromText(role, text);
    return conversation.append(node).id;
}

QString names(const Conversation &conversation, const QList<NodeId> &ids)
{
    QStringList result;
    for (const NodeId &id : ids) {
        result.append(conversation.find(id)->message.text());
    }
    return result.join(u' ');
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyOneHasNoPath();
    void appendingMovesTheLeaf();
    void editingMakesASibling();
    void choosingGoesToTheNewestLeafBelow();
    void choosingWhatIsUnknownLeavesAnEmptyPath();
    void nodesComeInTheOrderTheyWereAdded();
    void aNodeCanGrowWhileItStreams();
    void aLongTalkIsWalkedInTime();
    void theTitleIsOneShortLine_data();
    void theTitleIsOneShortLine();
    void theTitleNeverSplitsASign();
};

void TestConversation::anEmptyOneHasNoPath()
{
    const Conversation conversation;
    QVERIFY(conversation.isEmpty());
    QVERIFY(conversation.activePath().isEmpty());
    QVERIFY(conversation.siblings(NodeId::create()).isEmpty());
    QCOMPARE(conversation.find(NodeId()), nullptr);
}

void TestConversation::appendingMovesTheLeaf()
{
    Conversation conversation;
    const NodeId a = add(conversation, {}, QStringLiteral("a"));
    const NodeId b = add(conversation, a, QStringLiteral("b"));
    QCOMPARE(conversation.head().activeLeaf, b);
    QCOMPARE(names(conversation, conversation.activePath()), QStringLiteral("a b"));
    QCOMPARE(conversation.size(), 2);
}

void TestConversation::editingMakesASibling()
{
    Conversation conversation;
    const NodeId a = add(conversation, {}, QStringLiteral("a"));
    add(conversation, a, QStringLiteral("b"));
    const NodeId c = add(conversation, a, QStringLiteral("c"));
    const NodeId second = add(conversation, {}, QStringLiteral("root2"));
    QCOMPARE(names(conversation, conversation.siblings(c)), QStringLiteral("b c"));
    QCOMPARE(names(conversation, conversation.siblings(second)), QStringLiteral("a root2"));
    QCOMPARE(names(conversation, conversation.activePath()), QStringLiteral("root2"));
    QCOMPARE(names(conversation, conversation.pathTo(c)), QStringLiteral("a c"));
}

void TestConversation::choosingGoesToTheNewestLeafBelow()
{
    Conversation conversation;
    const NodeId a = add(conversation, {}, QStringLiteral("a"));
    const NodeId b = add(conversation, a, QStringLiteral("b"));
    add(conversation, b, QStringLiteral("b1"));
    add(conversation, b, QStringLiteral("b2"));
    add(conversation, a, QStringLiteral("c"));
    conversation.choose(b);
    QCOMPARE(names(conversation, conversation.activePath()), QStringLiteral("a b b2"));
    conversation.choose(a);
    QCOMPARE(names(conversation, conversation.activePath()), QStringLiteral("a c"));
}

void TestConversation::choosingWhatIsUnknownLeavesAnEmptyPath()
{
    Conversation conversation;
    add(conversation, {}, QStringLiteral("a"));
    conversation.choose(NodeId::create());
    QVERIFY(conversation.activePath().isEmpty());
}

void TestConversation::nodesComeInTheOrderTheyWereAdded()
{
    Conversation conversation;
    NodeId last;
    QStringList expected;
    for (int i = 0; i < 100; ++i) {
        expected.append(QString::number(i));
        last = add(conversation, last, expected.last());
    }
    QStringList actual;
    for (const Node &node : conversation.nodes()) {
        actual.append(node.message.text());
    }
    QCOMPARE(actual, expected);
}

void TestConversation::aNodeCanGrowWhileItStreams()
{
    Conversation conversation;
    const NodeId a = add(conversation, {}, QStringLiteral("a"), Role::Assistant);
    std::get<TextPart>(conversation.findMutable(a)->message.parts.first()).text += u'b';
    QCOMPARE(conversation.find(a)->message.text(), QStringLiteral("ab"));
    QCOMPARE(conversation.findMutable(NodeId::create()), nullptr);
}

void TestConversation::aLongTalkIsWalkedInTime()
{
    Conversation conversation;
    NodeId last;
    for (int i = 0; i < 20'000; ++i) {
        last = add(conversation, last, QStringLiteral("x"));
    }
    QCOMPARE(conversation.activePath().size(), 20'000);
    conversation.choose(conversation.activePath().first());
    QCOMPARE(conversation.head().activeLeaf, last);
}

void TestConversation::theTitleIsOneShortLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QString &text, const QString &title) {
        QTest::newRow(name) << text << title;
    };
    row("plain", QStringLiteral("Why is the sky blue?"), QStringLiteral("Why is the sky blue?"));
    row("empty", QString(), QString());
    row("blank", QStringLiteral(" \n\t "), QString());
    row("lines", QStringLiteral("one\n\n two"), QStringLiteral("one two"));
    row("heading", QStringLiteral("## Plan\nfirst"), QStringLiteral("Plan first"));
    row("list and quote", QStringLiteral("> - item"), QStringLiteral("item"));
    row("emphasis and code", QStringLiteral("**What** does `x > 1` mean?"),
        QStringLiteral("What does x > 1 mean?"));
    row("names stay", QStringLiteral("fix snake_case and a*b in C#"),
        QStringLiteral("fix snake_case and a*b in C#"));
    row("link", QStringLiteral("see [the docs](https://a.example/b) now"),
        QStringLiteral("see the docs now"));
    row("controls", QStringLiteral("a\x1b[31mb"), QStringLiteral("a[31mb"));
    row("Chinese", QStringLiteral("天空为什么是蓝色的？"), QStringLiteral("天空为什么是蓝色的？"));
    row("cut between words", QStringLiteral("word ").repeated(20),
        QStringLiteral("word ").repeated(11) + QStringLiteral("word…"));
    row("one endless word", QString(200, u'x'), QString(59, u'x') + u'…');
    row("exactly 60", QString(60, u'x'), QString(60, u'x'));
}

void TestConversation::theTitleIsOneShortLine()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QCOMPARE(titleFromText(text), title);
}

void TestConversation::theTitleNeverSplitsASign()
{
    for (int lead = 0; lead < 12; ++lead) {
        const QString text =
            QString(lead, u'x') + QStringLiteral("👩‍👩‍👧‍👦").repeated(20);
        const QString title = titleFromText(text);
        QVERIFY(title.size() <= 60);
        const qsizetype signs = title.size() - 1 - lead;
        QCOMPARE(signs % QStringLiteral("👩‍👩‍👧‍👦").size(), 0);
    }
    QVERIFY(titleFromText(QString(2'000'000, u'a') + u' ').size() <= 60);
}

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
