// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/chatsession.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

Conversation newConversation()
{
    ConversationHead head;
    head.model = {QStringLiteral("fake"), QStringLiteral("model-1")};
    return Conversation(head);
}

const QList<PromptExample> twoExamples{{QStringLiteral("2+2"), QStringLiteral("four 四")},
                                       {QStringLiteral("3+3"), QStringLiteral("six")}};

QStringList texts(const QList<Message> &messages)
{
    QStringList result;
    for (const Message &message : messages) {
        result.append(roleName(message.role) + QStringLiteral(": ") + message.text());
    }
    return result;
}

} // namespace

class TestSessionExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesAreSentAsTurnsBeforeTheMessage()
    {
        ChatSession session(m_world->services, newConversation());
        addExamples(session, twoExamples);
        m_world->provider.enqueue(answering({QStringLiteral("eight")}));
        QVERIFY(session.submit({QStringLiteral("4+4"), {}}));
        m_world->clock.advance(1s);
        QCOMPARE(texts(m_world->provider.asked().last().request.messages),
                 (QStringList{QStringLiteral("user: 2+2"), QStringLiteral("assistant: four 四"),
                              QStringLiteral("user: 3+3"), QStringLiteral("assistant: six"),
                              QStringLiteral("user: 4+4")}));
        QCOMPARE(session.conversation().head().title, QStringLiteral("4+4"));
    }

    void theyAreOnDiskAndTold()
    {
        ChatSession session(m_world->services, newConversation());
        int told = 0;
        connect(&session, &ChatSession::nodeAdded, this, [&told] { ++told; });
        addExamples(session, twoExamples);
        m_world->clock.advance(2s);
        QCOMPARE(told, 4);
        const auto stored = m_world->store.stored(session.conversation().head().id);
        QVERIFY(stored);
        QCOMPARE(stored->activePath().size(), 4);
        QCOMPARE(stored->head().activeLeaf, session.conversation().head().activeLeaf);
        const Node *last = stored->find(stored->head().activeLeaf);
        QVERIFY(last->meta.details.contains(exampleDetail));
        QCOMPARE(last->message.text(), QStringLiteral("six"));
    }

    void noneIsAddedWhileAnAnswerIsWritten()
    {
        ChatSession session(m_world->services, newConversation());
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        QVERIFY(session.submit({QStringLiteral("q"), {}}));
        addExamples(session, twoExamples);
        QCOMPARE(session.conversation().size(), 2);
        m_world->clock.advance(1s);
        addExamples(session, {});
        QCOMPARE(session.conversation().size(), 2);
    }

    void init() { m_world = std::make_unique<FakeWorld>(); }

private:
    std::unique_ptr<FakeWorld> m_world;
};

QTEST_GUILESS_MAIN(TestSessionExamples)
#include "tst_sessionexamples.moc"
