// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/turnbuilder.h"

#include <QTest>

using namespace parley;

namespace {

Turn folded(const QList<StreamEvent> &events)
{
    TurnBuilder builder;
    for (const StreamEvent &event : events) {
        builder.add(event);
    }
    return builder.turn();
}

} // namespace

class TestTurnBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textAddsUp();
    void partsKeepTheOrderTheyAppearIn();
    void reasoningBlocksStayApart();
    void aSignatureReplacesTheOneBefore();
    void toolCallsGrowSideBySide();
    void argumentsOfAnUnknownCallAreDropped();
    void theLastUsageWins();
    void theLastDetailOfANameWins();
    void anEndIsAnEnd();
    void aFailureKeepsWhatArrived();
    void anEmptyAnswerHasNothingVisible();
    void addsToAMessageKeptElsewhere();
};

void TestTurnBuilder::textAddsUp()
{
    const Turn turn =
        folded({Started{QStringLiteral("r"), QStringLiteral("m"), QStringLiteral("q")},
                TextDelta{QStringLiteral("Приве")}, TextDelta{QStringLiteral("т 👋")},
                Finished{StopReason::Length, QStringLiteral("max_tokens")}});
    QCOMPARE(turn.message.text(), QStringLiteral("Привет 👋"));
    QCOMPARE(turn.message.parts.size(), 1);
    QCOMPARE(turn.message.role, Role::Assistant);
    QCOMPARE(turn.responseId, QStringLiteral("r"));
    QCOMPARE(turn.model, QStringLiteral("m"));
    QCOMPARE(turn.requestId, QStringLiteral("q"));
    QCOMPARE(turn.stopReason, std::optional(StopReason::Length));
    QCOMPARE(turn.rawStopReason, QStringLiteral("max_tokens"));
    QVERIFY(turn.complete);
}

void TestTurnBuilder::partsKeepTheOrderTheyAppearIn()
{
    const CitationPart cited{QStringLiteral("https://a"), {}, {}, {}};
    const ServerToolPart search{QStringLiteral("web_search"), {}, {}, {}};
    const Turn turn =
        folded({ReasoningDelta{QStringLiteral("hm"), 0}, TextDelta{QStringLiteral("a")},
                CitationAdded{cited}, TextDelta{QStringLiteral("b")}, ServerToolCalled{search},
                RefusalDelta{QStringLiteral("n")}, RefusalDelta{QStringLiteral("o")},
                ToolCallStarted{0, QStringLiteral("i"), QStringLiteral("f"), true}});
    const QList<Part> parts{ReasoningPart{QStringLiteral("hm"), {}, {}},
                            TextPart{QStringLiteral("a")},
                            cited,
                            TextPart{QStringLiteral("b")},
                            search,
                            RefusalPart{QStringLiteral("no")},
                            ToolCallPart{QStringLiteral("i"), QStringLiteral("f"), {}, true}};
    QCOMPARE(turn.message.parts, parts);
}

void TestTurnBuilder::reasoningBlocksStayApart()
{
    const Turn turn =
        folded({ReasoningDelta{QStringLiteral("a"), 0}, ReasoningDelta{QStringLiteral("b"), 1},
                ReasoningDelta{QStringLiteral("c"), 0}});
    QCOMPARE(turn.message.reasoning(), QStringLiteral("ac\n\nb"));
}

void TestTurnBuilder::aSignatureReplacesTheOneBefore()
{
    const Turn turn = folded({ReasoningDelta{QStringLiteral("a"), 0},
                              ReasoningSigned{QStringLiteral("s1"), {}, 0},
                              ReasoningSigned{QStringLiteral("s2"), "{}", 0}});
    QCOMPARE(turn.message.parts,
             (QList<Part>{ReasoningPart{QStringLiteral("a"), QStringLiteral("s2"), "{}"}}));
}

void TestTurnBuilder::toolCallsGrowSideBySide()
{
    const Turn turn = folded({ToolCallStarted{0, QStringLiteral("i0"), QStringLiteral("f"), false},
                              ToolCallStarted{1, QStringLiteral("i1"), QStringLiteral("g"), false},
                              ToolCallDelta{1, QStringLiteral("{\"b\":")},
                              ToolCallDelta{0, QStringLiteral("{\"a\":1}")},
                              ToolCallDelta{1, QStringLiteral("2}")}});
    QCOMPARE(std::get<ToolCallPart>(turn.message.parts[0]).arguments, QStringLiteral("{\"a\":1}"));
    QCOMPARE(std::get<ToolCallPart>(turn.message.parts[1]).arguments, QStringLiteral("{\"b\":2}"));
}

void TestTurnBuilder::argumentsOfAnUnknownCallAreDropped()
{
    const Turn turn =
        folded({ToolCallDelta{0, QStringLiteral("x")}, ToolCallDelta{-1, QStringLiteral("x")}});
    QVERIFY(turn.message.parts.isEmpty());
}

void TestTurnBuilder::theLastUsageWins()
{
    Usage first;
    first.input = 10;
    first.output = 1;
    Usage last;
    last.output = 5;
    const Turn turn = folded({UsageReported{first, "{1}"}, UsageReported{last, "{2}"}});
    QCOMPARE(turn.usage, std::optional(last));
    QCOMPARE(turn.rawUsage, QByteArray("{2}"));
}

void TestTurnBuilder::theLastDetailOfANameWins()
{
    const QString name = QStringLiteral("timings");
    const Turn turn = folded({DetailReported{name, "1"}, DetailReported{QStringLiteral("x"), "2"},
                              DetailReported{name, "3"}});
    QCOMPARE(turn.details.size(), 2);
    QCOMPARE(turn.details.value(name), QByteArray("3"));
}

void TestTurnBuilder::anEndIsAnEnd()
{
    TurnBuilder builder;
    QVERIFY(!builder.ended());
    builder.add(Finished{StopReason::ToolCalls, {}});
    QVERIFY(builder.ended());
    QVERIFY(!builder.turn().error);
}

void TestTurnBuilder::aFailureKeepsWhatArrived()
{
    Error error;
    error.kind = ErrorKind::Timeout;
    const Turn turn = folded({TextDelta{QStringLiteral("half")},
                              Failed{error, StopReason::Error, QStringLiteral("error")}});
    QCOMPARE(turn.message.text(), QStringLiteral("half"));
    QCOMPARE(turn.error, std::optional(error));
    QCOMPARE(turn.stopReason, std::optional(StopReason::Error));
    QVERIFY(!turn.complete);
}

void TestTurnBuilder::anEmptyAnswerHasNothingVisible()
{
    TurnBuilder builder;
    builder.add(Started{});
    builder.add(TextDelta{});
    QVERIFY(!builder.hasVisible());
    builder.add(TextDelta{QStringLiteral("a")});
    QVERIFY(builder.hasVisible());
}

void TestTurnBuilder::addsToAMessageKeptElsewhere()
{
    Message message{
        Role::Assistant,
        {ReasoningPart{QStringLiteral("old"), {}, {}}, TextPart{QStringLiteral("one")}}};
    TurnBuilder builder;
    builder.addTo(message, TextDelta{QStringLiteral(" two")});
    builder.addTo(message, ReasoningDelta{QStringLiteral("new"), 0});
    builder.addTo(message, TextDelta{QStringLiteral("three")});
    QCOMPARE(message.text(), QStringLiteral("one twothree"));
    QCOMPARE(message.reasoning(), QStringLiteral("old\n\nnew"));
    QVERIFY(builder.turn().message.parts.isEmpty());
    QVERIFY(builder.hasVisible());
}

QTEST_APPLESS_MAIN(TestTurnBuilder)
#include "tst_turnbuilder.moc"
