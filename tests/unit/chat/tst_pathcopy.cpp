// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/pathcopy.h"

#include <QtTest>

using namespace parley;

class TestPathCopy : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_then = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    const QDateTime m_now = m_then.addDays(1);
    Conversation m_chat;

    NodeId say(const NodeId &parent, Role role, const QString &text,
               NodeState state = NodeState::Complete)
    {
        const NodeId id = NodeId::create();
        Node node;
        node.id = id;
        node.parent = parent;
        node.message = Message::fromText(role, text);
        node.created = m_then;
        node.state = state;
        m_chat.append(node);
        return id;
    }
    static QStringList texts(const Conversation &chat)
    {
        QStringList said;
        for (const NodeId &id : chat.activePath()) {
            said.append(chat.find(id)->message.text());
        }
        return said;
    }

private Q_SLOTS:
    void init()
    {
        ConversationHead head;
        head.id = ConversationId::create();
        head.title = QStringLiteral("Ürsprung");
        head.system = QStringLiteral("Be brief");
        head.model = {QStringLiteral("p"), QStringLiteral("m")};
        head.sampling.temperature = 0.5;
        head.draft = QStringLiteral("half a thought");
        m_chat = Conversation(head);
    }

    void onlyThePathComesAlong()
    {
        const NodeId one = say({}, Role::User, QStringLiteral("one"));
        const NodeId two = say(one, Role::Assistant, QStringLiteral("two"));
        const NodeId other = say(one, Role::Assistant, QStringLiteral("another two"));
        const NodeId three = say(other, Role::User, QStringLiteral("three"));
        const Conversation all = copyPath(m_chat, three, m_now);
        QCOMPARE(texts(all), QStringList({QStringLiteral("one"), QStringLiteral("another two"),
                                          QStringLiteral("three")}));
        const Conversation part = copyPath(m_chat, two, m_now);
        QCOMPARE(texts(part), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(part.size(), 2);
    }

    void nothingIsSharedButWhatWasSaid()
    {
        const NodeId one = say({}, Role::User, QStringLiteral("日本"));
        const Conversation copy = copyPath(m_chat, one, m_now);
        QVERIFY(copy.head().id != m_chat.head().id);
        QVERIFY(!copy.find(one));
        QCOMPARE(copy.head().created, m_now);
        QCOMPARE(copy.nodes().first().created, m_then);
        QCOMPARE(copy.head().system, m_chat.head().system);
        QCOMPARE(copy.head().model, m_chat.head().model);
        QCOMPARE(copy.head().sampling, m_chat.head().sampling);
        QCOMPARE(copy.head().draft, QString());
    }

    void anAnswerOnItsWayStopsInTheCopy()
    {
        const NodeId one = say({}, Role::User, QStringLiteral("one"));
        const NodeId two =
            say(one, Role::Assistant, QStringLiteral("half an ans"), NodeState::Streaming);
        const Conversation copy = copyPath(m_chat, two, m_now);
        QCOMPARE(copy.nodes().last().state, NodeState::Interrupted);
        QCOMPARE(m_chat.find(two)->state, NodeState::Streaming);
    }

    void whatIsFoldedIsFoldedInTheCopy()
    {
        const NodeId one = say({}, Role::User, QStringLiteral("one"));
        const NodeId two = say(one, Role::Assistant, QStringLiteral("two"));
        const NodeId three = say(two, Role::User, QStringLiteral("three"));
        Fold fold;
        fold.id = FoldId::create();
        fold.last = two;
        m_chat.head().compaction.put(fold);
        const Conversation copy = copyPath(m_chat, three, m_now);
        QCOMPARE(copy.head().compaction.on(copy.activePath())->last, copy.activePath().at(1));
        QVERIFY(copyPath(m_chat, one, m_now).head().compaction.folds.isEmpty());
    }

    void whatIsUnknownGivesAnEmptyOne()
    {
        say({}, Role::User, QStringLiteral("one"));
        QVERIFY(copyPath(m_chat, NodeId::create(), m_now).isEmpty());
        QVERIFY(copyPath(m_chat, {}, m_now).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPathCopy)
#include "tst_pathcopy.moc"
