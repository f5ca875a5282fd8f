// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/pathrequest.h"

#include <QTest>

using namespace parley;

namespace {

struct Talk
{
    Conversation conversation;
    NodeId last;

    void add(const Message &message, NodeState state = NodeState::Complete)
    {
        const Node node{NodeId::create(), last, message, {}, state, {}};
        last = conversation.append(node).id;
    }
    void add(Role role, const QString &text, NodeState state = NodeState::Complete)
    {
        add(Message::fromText(role, text), state);
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList result;
        for (const Message &message :
             pathRequest(conversation, last, QStringLiteral("m"), {}).messages) {
            result.append(roleName(message.role) + QStringLiteral(": ") + message.text());
        }
        return result;
    }
};

} // namespace

class TestPathRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePathBecomesTheQuestion();
    void onlyTheBranchOfTheLastNodeCounts();
    void questionsOfOneConversationHaveOneName();
    void answersThatNeverCameAreLeftOut();
    void interruptedAnswersKeepTheirText();
    void callsThatWereCutOffAreNotSent();
    void finishedCallsAndReasoningAreSentBack();
    void attachmentsAloneAreAMessage();
    void continuingEndsWithTheAnswerItself();
    void onlyTextIsCarriedOn();
};

void TestPathRequest::thePathBecomesTheQuestion()
{
    Talk talk;
    talk.conversation.head().system = QStringLiteral("Be brief.");
    talk.add(Role::User, QStringLiteral("こんにちは"));
    talk.add(Role::Assistant, QStringLiteral("Hello"));
    talk.add(Role::User, QStringLiteral("Why?"));
    Sampling sampling;
    sampling.temperature = 0.5;
    const ChatRequest request =
        pathRequest(talk.conversation, talk.last, QStringLiteral("m-1"), sampling);
    QCOMPARE(request.model, QStringLiteral("m-1"));
    QCOMPARE(request.system, QStringLiteral("Be brief."));
    QCOMPARE(request.sampling, sampling);
    QVERIFY(request.validate());
    QCOMPARE(talk.said(),
             (QStringList{QStringLiteral("user: こんにちは"), QStringLiteral("assistant: Hello"),
                          QStringLiteral("user: Why?")}));
}

void TestPathRequest::questionsOfOneConversationHaveOneName()
{
    ConversationHead head;
    head.id = ConversationId::create();
    const Conversation one(head);
    head.id = ConversationId::create();
    const Conversation other(head);
    const QString name = pathRequest(one, {}, QStringLiteral("a"), {}).cacheKey;
    QVERIFY(!name.isEmpty());
    QCOMPARE(pathRequest(one, {}, QStringLiteral("b"), {}).cacheKey, name);
    QVERIFY(pathRequest(other, {}, QStringLiteral("a"), {}).cacheKey != name);
}

void TestPathRequest::onlyTheBranchOfTheLastNodeCounts()
{
    Talk talk;
    talk.add(Role::User, QStringLiteral("a"));
    const NodeId fork = talk.last;
    talk.add(Role::Assistant, QStringLiteral("one"));
    talk.last = fork;
    talk.add(Role::Assistant, QStringLiteral("two"));
    talk.add(Role::User, QStringLiteral("b"));
    QCOMPARE(talk.said(), (QStringList{QStringLiteral("user: a"), QStringLiteral("assistant: two"),
                                       QStringLiteral("user: b")}));
}

void TestPathRequest::answersThatNeverCameAreLeftOut()
{
    Talk talk;
    talk.add(Role::User, QStringLiteral("a"));
    talk.add(Message{Role::Assistant, {}}, NodeState::Failed);
    talk.add(Message{Role::Assistant, {TextPart{}}}, NodeState::Interrupted);
    talk.add(Role::User, QStringLiteral("b"));
    QCOMPARE(talk.said(), (QStringList{QStringLiteral("user: a"), QStringLiteral("user: b")}));
}

void TestPathRequest::interruptedAnswersKeepTheirText()
{
    Talk talk;
    talk.add(Role::User, QStringLiteral("a"));
    talk.add(Role::Assistant, QStringLiteral("hal"), NodeState::Interrupted);
    talk.add(Role::User, QStringLiteral("b"));
    QCOMPARE(talk.said().at(1), QStringLiteral("assistant: hal"));
}

void TestPathRequest::callsThatWereCutOffAreNotSent()
{
    Talk talk;
    talk.add(Role::User, QStringLiteral("a"));
    talk.add(
        Message{Role::Assistant,
                {ReasoningPart{QStringLiteral("hm"), {}, {}}, TextPart{QStringLiteral("I look")},
                 ToolCallPart{QStringLiteral("1"), QStringLiteral("f"), QStringLiteral("{\"a"),
                              false}}},
        NodeState::Interrupted);
    talk.add(Role::User, QStringLiteral("b"));
    const auto messages = pathRequest(talk.conversation, talk.last, {}, {}).messages;
    QCOMPARE(messages[1].parts, QList<Part>{TextPart{QStringLiteral("I look")}});
}

void TestPathRequest::finishedCallsAndReasoningAreSentBack()
{
    const Message answer{
        Role::Assistant,
        {ReasoningPart{QStringLiteral("hm"), QStringLiteral("sig"), "{}"},
         ToolCallPart{QStringLiteral("1"), QStringLiteral("f"), QStringLiteral("{}"), false}}};
    const Message result{Role::Tool,
                         {ToolResultPart{QStringLiteral("1"), QStringLiteral("42"), false}}};
    Talk talk;
    talk.add(Role::User, QStringLiteral("a"));
    talk.add(answer);
    talk.add(result);
    const auto messages = pathRequest(talk.conversation, talk.last, {}, {}).messages;
    QCOMPARE(messages.mid(1), (QList<Message>{answer, result}));
}

void TestPathRequest::attachmentsAloneAreAMessage()
{
    Talk talk;
    talk.add(Message{Role::User, {ImagePart{QStringLiteral("image/png"), "x", {}}}});
    QCOMPARE(talk.said().size(), 1);
}

void TestPathRequest::continuingEndsWithTheAnswerItself()
{
    Talk talk;
    talk.add(Role::User, QStringLiteral("a"));
    talk.add(Role::Assistant, QStringLiteral("hal"), NodeState::Interrupted);
    const ChatRequest request =
        continuationRequest(talk.conversation, talk.last, QStringLiteral("m"), {});
    QVERIFY(request.carriesOn);
    QCOMPARE(request.messages.size(), 2);
    QCOMPARE(request.messages[1].text(), QStringLiteral("hal"));
    QVERIFY(request.validate());
    const ChatRequest asked = request.askedToCarryOn();
    QVERIFY(!asked.carriesOn);
    QCOMPARE(asked.messages.size(), 3);
    QCOMPARE(asked.messages[2].role, Role::User);
    QVERIFY(asked.messages[2].text().contains(QLatin1String("exact character")));
    QCOMPARE(talk.conversation.size(), 2); // nothing of it is part of the conversation
}

void TestPathRequest::onlyTextIsCarriedOn()
{
    Talk talk;
    talk.add(Role::User, QStringLiteral("a"));
    talk.add(Message{Role::Assistant,
                     {ReasoningPart{QStringLiteral("hm"), QStringLiteral("sig"), "{}"},
                      TextPart{QStringLiteral("I look")},
                      ToolCallPart{QStringLiteral("1"), QStringLiteral("f"), {}, false}}});
    const auto messages = continuationRequest(talk.conversation, talk.last, {}, {}).messages;
    QCOMPARE(messages[1].parts, QList<Part>{TextPart{QStringLiteral("I look")}});
}

QTEST_APPLESS_MAIN(TestPathRequest)
#include "tst_pathrequest.moc"
