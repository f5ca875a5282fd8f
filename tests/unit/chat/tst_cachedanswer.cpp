// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is kept of an answer comes back as it was, as events too; what can't be trusted does not.
#include "chat/cachedanswer.h"
#include "chat/turnbuilder.h"

#include <QTest>

using namespace parley;

namespace {

CachedAnswer fullAnswer()
{
    CachedAnswer answer;
    CitationPart source;
    source.url = QStringLiteral("https://example.org/ü?a=1");
    source.title = QStringLiteral("来源");
    source.raw = R"({"n":1})";
    answer.message.parts = {
        ReasoningPart{QStringLiteral("Let me think…"), QStringLiteral("sig"), R"({"a":1})"},
        TextPart{QStringLiteral("# Да\n\n") + QStringLiteral("👩‍👧 字 ").repeated(500)},
        source, ReasoningPart{QStringLiteral("And more."), {}, {}},
        TextPart{QStringLiteral("The end.")}};
    answer.answeredBy = QStringLiteral("m-1-2026");
    answer.rawReason = QStringLiteral("end_turn");
    answer.cost = Money::fromNano(21'000'000);
    answer.stored = QDateTime(QDate(2026, 11, 19), QTime(8, 30), Qt::UTC);
    return answer;
}

Turn folded(const CachedAnswer &answer)
{
    TurnBuilder builder;
    for (const StreamEvent &event : eventsOf(answer)) {
        builder.add(event);
    }
    return builder.turn();
}

} // namespace

class TestCachedAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackFromJsonAsItWas()
    {
        QCOMPARE(cachedAnswerFromJson(cachedAnswerToJson(fullAnswer())),
                 std::optional(fullAnswer()));
        CachedAnswer plain = fullAnswer();
        plain.message = Message::fromText(Role::Assistant, QStringLiteral("Ja"));
        plain.cost.reset();
        QCOMPARE(cachedAnswerFromJson(cachedAnswerToJson(plain)), std::optional(plain));
    }

    void itsEventsMakeTheSameMessage()
    {
        const Turn turn = folded(fullAnswer());
        QVERIFY(turn.complete);
        QCOMPARE(turn.message, fullAnswer().message);
        QCOMPARE(turn.model, fullAnswer().answeredBy);
        QCOMPARE(turn.stopReason, std::optional(StopReason::Stop));
        QCOMPARE(turn.rawStopReason, fullAnswer().rawReason);
        QVERIFY(!turn.usage); // none is billed
        const auto from = FromCache::of(turn.details);
        QVERIFY(from);
        QCOMPARE(from->stored, fullAnswer().stored);
        QCOMPARE(from->saved, fullAnswer().cost);
    }

    void blocksOfReasoningAreNumberedWithoutGaps()
    {
        CachedAnswer answer = fullAnswer();
        answer.message.parts = {ReasoningPart{}, ReasoningPart{QStringLiteral("a"), {}, {}},
                                ReasoningPart{{}, QStringLiteral("sig"), {}},
                                TextPart{QStringLiteral("b")}};
        QList<int> blocks;
        for (const StreamEvent &event : eventsOf(answer)) {
            if (const auto *thought = std::get_if<ReasoningDelta>(&event)) {
                blocks.append(thought->block);
            } else if (const auto *mark = std::get_if<ReasoningSigned>(&event)) {
                blocks.append(mark->block);
            }
        }
        QCOMPARE(blocks, (QList<int>{0, 1}));
    }

    void textComesInPiecesAndNoCharacterIsCut()
    {
        int pieces = 0;
        for (const StreamEvent &event : eventsOf(fullAnswer())) {
            if (const auto *text = std::get_if<TextDelta>(&event)) {
                ++pieces;
                QVERIFY(!text->text.isEmpty());
                QVERIFY(!text->text.front().isLowSurrogate());
                QVERIFY(!text->text.back().isHighSurrogate());
            }
        }
        QVERIFY(pieces > 10);
        CachedAnswer huge = fullAnswer();
        huge.message = Message::fromText(Role::Assistant, QString(2'000'000, u'x'));
        QVERIFY(eventsOf(huge).size() < 300);
        QCOMPARE(folded(huge).message, huge.message);
    }

    void whatRanOrWasRefusedOrIsEmptyIsNotKept()
    {
        QVERIFY(isKeepable(fullAnswer().message));
        QVERIFY(!isKeepable({Role::Assistant, {}}));
        QVERIFY(!isKeepable({Role::Assistant, {ReasoningPart{QStringLiteral("hm"), {}, {}}}}));
        const Part word = TextPart{QStringLiteral("a")};
        QVERIFY(!isKeepable({Role::Assistant, {word, ToolCallPart{}}}));
        QVERIFY(!isKeepable({Role::Assistant, {word, ServerToolPart{}}}));
        QVERIFY(!isKeepable({Role::Assistant, {word, RefusalPart{}}}));
    }

    void whatIsNoAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no parts") << QByteArray(R"({"stored": 1})");
        QTest::newRow("no time") << QByteArray(R"({"parts": [{"type": "text", "text": "a"}]})");
        QTest::newRow("a tool") << QByteArray(
            R"({"stored": 1, "parts": [{"type": "text", "text": "a"},
                {"type": "tool_call", "id": "1", "name": "rm", "arguments": ""}]})");
        QTest::newRow("a file") << QByteArray(
            R"({"stored": 1, "parts": [{"type": "image", "media_type": "image/png", "blob": "x"}]})");
    }
    void whatIsNoAnswerIsNone()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!cachedAnswerFromJson(json));
    }

    void aNoteThatIsNoneIsNone()
    {
        QVERIFY(!FromCache::of({}));
        QVERIFY(!FromCache::fromJson("{}"));
        QVERIFY(!FromCache::fromJson(R"({"stored": "today"})"));
        const FromCache unknown{fullAnswer().stored, std::nullopt};
        QCOMPARE(FromCache::fromJson(unknown.toJson()), std::optional(unknown));
    }
};

QTEST_GUILESS_MAIN(TestCachedAnswer)
#include "tst_cachedanswer.moc"
