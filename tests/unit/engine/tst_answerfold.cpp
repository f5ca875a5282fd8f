// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/answerfold.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

Node emptyAnswer()
{
    Node node;
    node.message.role = Role::Assistant;
    return node;
}

Error broken()
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.requestId = QStringLiteral("req-9");
    return error;
}

} // namespace

class TestAnswerFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsAppendable();
    void whatIsNotPlainTextIsRewritten();
    void figuresAreNoReasonToRewrite();
    void theEndIsSettled_data();
    void theEndIsSettled();
    void anAnswerThatGoesOnAddsItsFigures();
    void anAnswerThatGoesOnKeepsItsPartsOnFailure();
    void whatAServerSteersByItselfStaysOneAnswer();
};

void TestAnswerFold::textIsAppendable()
{
    Node node = emptyAnswer();
    AnswerFold fold(node);
    QCOMPARE(node.state, NodeState::Streaming);
    const auto change = fold.add(node, TextDelta{QStringLiteral("ab")});
    QCOMPARE(change.text, QStringLiteral("ab"));
    QVERIFY(!change.other);
    QCOMPARE(fold.add(node, TextDelta{}).text, QString());
}

void TestAnswerFold::whatIsNotPlainTextIsRewritten()
{
    Node node = emptyAnswer();
    AnswerFold fold(node);
    QVERIFY(fold.add(node, ReasoningDelta{QStringLiteral("hm"), 0}).other);
    QVERIFY(!fold.add(node, ReasoningDelta{QStringLiteral("m"), 0}).other);
    QVERIFY(fold.add(node, TextDelta{QStringLiteral("a")}).other); // opens a part behind another
    QVERIFY(fold.add(node, ReasoningDelta{QStringLiteral("m"), 0}).other); // not at the end
    QVERIFY(!fold.add(node, TextDelta{QStringLiteral("b")}).other);
    QVERIFY(fold.add(node, ToolCallStarted{0, {}, QStringLiteral("f"), false}).other);
    QVERIFY(fold.add(node, ToolCallDelta{0, QStringLiteral("{}")}).other);
    QVERIFY(fold.add(node, CitationAdded{}).other);
}

void TestAnswerFold::figuresAreNoReasonToRewrite()
{
    Node node = emptyAnswer();
    AnswerFold fold(node);
    QVERIFY(!fold.add(node, Started{QStringLiteral("r"), QStringLiteral("m"), {}}).other);
    Usage usage;
    usage.output = 3;
    QVERIFY(!fold.add(node, UsageReported{usage, "{}"}).other);
    QVERIFY(!fold.add(node, DetailReported{QStringLiteral("d"), "1"}).other);
    QCOMPARE(node.meta.responseId, QStringLiteral("r"));
    QCOMPARE(node.meta.answeredBy, QStringLiteral("m"));
    QCOMPARE(node.meta.usage, std::optional(usage));
    QCOMPARE(node.meta.details.value(QStringLiteral("d")), QByteArray("1"));
}

void TestAnswerFold::theEndIsSettled_data()
{
    QTest::addColumn<QList<StreamEvent>>("events");
    QTest::addColumn<NodeState>("state");
    const auto row = [](const char *name, const QList<StreamEvent> &events, NodeState state) {
        QTest::newRow(name) << events << state;
    };
    const StreamEvent text = TextDelta{QStringLiteral("a")};
    const StreamEvent failed = Failed{broken(), std::nullopt, {}};
    row("whole", {text, Finished{}}, NodeState::Complete);
    row("whole and empty", {Finished{}}, NodeState::Complete);
    row("too long", {text, Finished{StopReason::Length, {}}}, NodeState::Complete);
    row("cut after text", {text, failed}, NodeState::Interrupted);
    row("cut after reasoning", {ReasoningDelta{QStringLiteral("a"), 0}, failed},
        NodeState::Interrupted);
    row("cut after a start", {Started{}, failed}, NodeState::Failed);
    row("never began", {failed}, NodeState::Failed);
}

void TestAnswerFold::theEndIsSettled()
{
    QFETCH(QList<StreamEvent>, events);
    QFETCH(NodeState, state);
    Node node = emptyAnswer();
    AnswerFold fold(node);
    for (const StreamEvent &event : events) {
        QVERIFY(!fold.ended());
        fold.add(node, event);
    }
    QVERIFY(fold.ended());
    QCOMPARE(node.state, state);
    QCOMPARE(node.meta.error.has_value(), state != NodeState::Complete);
    QCOMPARE(node.meta.requestId, state == NodeState::Complete ? QString() : broken().requestId);
}

void TestAnswerFold::anAnswerThatGoesOnAddsItsFigures()
{
    Node node = emptyAnswer();
    node.message.parts = {TextPart{QStringLiteral("The first half, and")}};
    node.state = NodeState::Interrupted;
    node.meta.error = broken();
    node.meta.attempts = 2;
    node.meta.firstToken = 100ms;
    node.meta.duration = 1s;
    Usage usage;
    usage.input = 10;
    usage.output = 5;
    usage.reportedCost = Money::fromNano(7);
    node.meta.usage = usage;
    node.meta.rawUsage = "{\"first\":1}";

    AnswerFold fold(node);
    QVERIFY(!node.meta.error);
    QCOMPARE(fold.add(node, TextDelta{QStringLiteral("half, and")}).text, QString());
    QCOMPARE(fold.add(node, TextDelta{QStringLiteral(" the second.")}).text,
             QStringLiteral(" the second."));
    usage.cachedRead = 4;
    fold.add(node, UsageReported{usage, "{}"});
    fold.add(node, Finished{});
    ExchangeStatus status;
    status.asking = {QStringLiteral("other"), QStringLiteral("m")};
    status.attempts = 1;
    status.firstToken = 900ms;
    status.duration = 2s;
    fold.setExchange(node, status);
    QCOMPARE(node.message.text(), QStringLiteral("The first half, and the second."));
    QCOMPARE(node.meta.usage->input, std::optional<qint64>(20));
    QCOMPARE(node.meta.usage->output, std::optional<qint64>(10));
    QCOMPARE(node.meta.usage->cachedRead, std::optional<qint64>(4));
    QCOMPARE(node.meta.usage->reportedCost, std::optional(Money::fromNano(14)));
    QCOMPARE(node.meta.requests.size(), 2); // each by itself, for those who price it
    QCOMPARE(node.meta.requests[0].usage->input, std::optional<qint64>(10));
    QCOMPARE(node.meta.requests[0].rawUsage, QByteArray("{\"first\":1}"));
    QCOMPARE(node.meta.requests[1].usage->cachedRead, std::optional<qint64>(4));
    QCOMPARE(node.meta.requests[1].asked, status.asking);
    QCOMPARE(node.meta.attempts, 3);
    QCOMPARE(node.meta.firstToken, std::optional<std::chrono::milliseconds>(100ms));
    QCOMPARE(node.meta.duration, std::optional<std::chrono::milliseconds>(3s));
}

void TestAnswerFold::anAnswerThatGoesOnKeepsItsPartsOnFailure()
{
    Node node = emptyAnswer();
    node.message.parts = {TextPart{QStringLiteral("half")}};
    AnswerFold fold(node);
    fold.add(node, TextDelta{QStringLiteral("ha")}); // still held back: it might repeat
    fold.add(node, Failed{broken(), std::nullopt, {}});
    QCOMPARE(node.state, NodeState::Interrupted);
    QVERIFY(node.message.text().startsWith(QLatin1String("half")));
    QCOMPARE(node.message.text(), QStringLiteral("halfha"));
}

void TestAnswerFold::whatAServerSteersByItselfStaysOneAnswer()
{
    Node node = emptyAnswer();
    AnswerFold fold(node);
    const ToolCallStarted call{0, QStringLiteral("c"), QStringLiteral("f"), false};
    for (const StreamEvent &event :
         QList<StreamEvent>{Started{}, TextDelta{QStringLiteral("a")}, call, Superseded{},
                            Started{QStringLiteral("r2"), {}, {}}, call,
                            TextDelta{QStringLiteral("b")}, Finished{}}) {
        fold.add(node, event);
    }
    QCOMPARE(node.state, NodeState::Complete);
    QCOMPARE(node.message.text(), QStringLiteral("ab"));
    QCOMPARE(node.message.parts.size(), 4);
    QCOMPARE(node.meta.responseId, QStringLiteral("r2"));
}

QTEST_APPLESS_MAIN(TestAnswerFold)
#include "tst_answerfold.moc"
