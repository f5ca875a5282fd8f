// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/turnfigures.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

Node answer(const QString &text, NodeState state)
{
    Node node;
    node.message = Message::fromText(Role::Assistant, text);
    node.state = state;
    return node;
}

} // namespace

class TestTurnFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whileStreamingTheyAreEstimates();
    void atTheEndTheyAreAsReported();
    void withoutAReportTheyStayEstimates();
    void aRateNeedsAMoment();
    void nothingIsKnownOfNothing();
    void reasoningAndCallsCount();
    void aQuestionIsEstimatedWhole();
};

void TestTurnFigures::whileStreamingTheyAreEstimates()
{
    Node node = answer(QString(400, u'x'), NodeState::Streaming);
    node.meta.firstToken = 300ms;
    Usage early; // Anthropic says so at the start: what was read, and one token written
    early.input = 12;
    early.output = 1;
    node.meta.usage = early;
    const TurnFigures figures = turnFigures(node, 2s);
    QCOMPARE(figures.input, std::optional(TokenCount{12, true}));
    QCOMPARE(figures.output, std::optional(TokenCount{100, false}));
    QCOMPARE(figures.tokensPerSecond, std::optional(50.0));
    QCOMPARE(figures.firstToken, std::optional<std::chrono::milliseconds>(300ms));
}

void TestTurnFigures::atTheEndTheyAreAsReported()
{
    Node node = answer(QStringLiteral("short"), NodeState::Complete);
    node.meta.firstToken = 500ms;
    node.meta.duration = 2500ms;
    Usage usage;
    usage.input = 1000;
    usage.output = 80;
    usage.reportedCost = Money::fromNano(123);
    node.meta.usage = usage;
    const TurnFigures figures = turnFigures(node, std::nullopt);
    QCOMPARE(figures.output, std::optional(TokenCount{80, true}));
    QCOMPARE(figures.tokensPerSecond, std::optional(40.0));
    QCOMPARE(figures.cost->amount, Money::fromNano(123));
    QCOMPARE(figures.cost->basis, Cost::Basis::Reported);
}

void TestTurnFigures::withoutAReportTheyStayEstimates()
{
    Node node = answer(QString(40, u'x'), NodeState::Interrupted);
    const TurnFigures figures = turnFigures(node, std::nullopt);
    QCOMPARE(figures.output, std::optional(TokenCount{10, false}));
    QVERIFY(!figures.input);
    QVERIFY(!figures.tokensPerSecond);
    QVERIFY(!figures.cost);
}

void TestTurnFigures::aRateNeedsAMoment()
{
    Node node = answer(QString(40, u'x'), NodeState::Streaming);
    QVERIFY(!turnFigures(node, 0ms).tokensPerSecond);
    QVERIFY(!turnFigures(node, 199ms).tokensPerSecond);
    QCOMPARE(turnFigures(node, 200ms).tokensPerSecond, std::optional(50.0));
    QVERIFY(!turnFigures(node, -5ms).tokensPerSecond);
}

void TestTurnFigures::nothingIsKnownOfNothing()
{
    QCOMPARE(turnFigures(Node(), std::nullopt), TurnFigures());
}

void TestTurnFigures::reasoningAndCallsCount()
{
    Node node = answer(QString(40, u'x'), NodeState::Streaming);
    node.message.parts.append(ReasoningPart{QString(400, u'y'), {}, {}});
    node.message.parts.append(ToolCallPart{{}, QStringLiteral("find"), QString(40, u'z'), false});
    QCOMPARE(turnFigures(node, 1s).output->tokens, 10 + 100 + 1 + 10);
}

void TestTurnFigures::aQuestionIsEstimatedWhole()
{
    ChatRequest request;
    request.system = QString(40, u's');
    request.messages = {Message::fromText(Role::User, QString(40, u'u')),
                        Message::fromText(Role::Assistant, QStringLiteral("日本語日本語"))};
    const TokenCount count = estimateTokens(request);
    QVERIFY(!count.exact);
    QVERIFY(count.tokens >= 22 && count.tokens <= 28);
}

QTEST_APPLESS_MAIN(TestTurnFigures)
#include "tst_turnfigures.moc"
