// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/chatrequest.h"
#include "chat/message.h"
#include "chat/streamevent.h"

#include <QTest>
#include <limits>

using namespace parley;

class TestMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textJoinsTextPartsOnly();
    void reasoningBlocksAreParagraphs();
    void rolesHaveNames();
    void whatAPersonSeesIsVisible_data();
    void whatAPersonSeesIsVisible();
    void stopReasonsHaveNames();
    void aRequestIsCheckedBeforeItLeaves_data();
    void aRequestIsCheckedBeforeItLeaves();
};

void TestMessage::textJoinsTextPartsOnly()
{
    const Message message{Role::Assistant,
                          {ReasoningPart{QStringLiteral("hm"), {}, {}},
                           TextPart{QStringLiteral("你")}, ImagePart{},
                           TextPart{QStringLiteral("好")}, RefusalPart{QStringLiteral("no")}}};
    QCOMPARE(message.text(), QStringLiteral("你好"));
    QCOMPARE(Message::fromText(Role::User, QStringLiteral("x")).parts.size(), 1);
    QCOMPARE(Message().text(), QString());
}

void TestMessage::reasoningBlocksAreParagraphs()
{
    const Message message{Role::Assistant,
                          {ReasoningPart{QStringLiteral("a"), {}, {}}, ReasoningPart{},
                           TextPart{QStringLiteral("t")},
                           ReasoningPart{QStringLiteral("b"), {}, {}}}};
    QCOMPARE(message.reasoning(), QStringLiteral("a\n\nb"));
}

void TestMessage::rolesHaveNames()
{
    QCOMPARE(roleName(Role::System), QLatin1String("system"));
    QCOMPARE(roleName(Role::User), QLatin1String("user"));
    QCOMPARE(roleName(Role::Assistant), QLatin1String("assistant"));
    QCOMPARE(roleName(Role::Tool), QLatin1String("tool"));
}

void TestMessage::whatAPersonSeesIsVisible_data()
{
    QTest::addColumn<StreamEvent>("event");
    QTest::addColumn<bool>("visible");
    const auto row = [](const char *name, const StreamEvent &event, bool visible) {
        QTest::newRow(name) << event << visible;
    };
    row("text", TextDelta{QStringLiteral("a")}, true);
    row("empty text", TextDelta{}, false);
    row("blank text", TextDelta{QStringLiteral(" ")}, true);
    row("reasoning", ReasoningDelta{QStringLiteral("a"), 0}, true);
    row("empty reasoning", ReasoningDelta{}, false);
    row("refusal", RefusalDelta{QStringLiteral("a")}, true);
    row("empty refusal", RefusalDelta{}, false);
    row("tool call", ToolCallStarted{}, true);
    row("tool arguments", ToolCallDelta{}, false);
    row("server tool", ServerToolCalled{}, true);
    row("start", Started{}, false);
    row("signature", ReasoningSigned{}, false);
    row("citation", CitationAdded{}, false);
    row("detail", DetailReported{}, false);
    row("usage", UsageReported{}, false);
    row("end", Finished{}, false);
    row("failure", Failed{}, false);
}

void TestMessage::whatAPersonSeesIsVisible()
{
    QFETCH(StreamEvent, event);
    QFETCH(bool, visible);
    QCOMPARE(isVisible(event), visible);
}

void TestMessage::stopReasonsHaveNames()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(StopReason::Error); ++i) {
        names.append(stopReasonName(static_cast<StopReason>(i)));
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("stop length tool_calls content_filter refusal pause context_length "
                            "steered error"));
}

void TestMessage::aRequestIsCheckedBeforeItLeaves_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QString>("complaint"); // empty: none
    ChatRequest good;
    good.model = QStringLiteral("m");
    good.messages = {Message::fromText(Role::User, QStringLiteral("Hi"))};
    const auto row = [&good](const char *name, const QString &complaint, auto change) {
        ChatRequest request = good;
        change(request);
        QTest::newRow(name) << request << complaint;
    };
    const QString temperature = QStringLiteral("temperature");
    const QString topP = QStringLiteral("top_p");
    const QString maxTokens = QStringLiteral("max_tokens");
    row("good", {}, [](ChatRequest &) {});
    row("no model", QStringLiteral("model"), [](ChatRequest &r) { r.model.clear(); });
    row("no message", QStringLiteral("message"), [](ChatRequest &r) { r.messages.clear(); });
    row("temperature 0", {}, [](ChatRequest &r) { r.sampling.temperature = 0; });
    row("temperature 2", {}, [](ChatRequest &r) { r.sampling.temperature = 2; });
    row("temperature 2.1", temperature, [](ChatRequest &r) { r.sampling.temperature = 2.1; });
    row("temperature -0.1", temperature, [](ChatRequest &r) { r.sampling.temperature = -0.1; });
    row("temperature nan", temperature,
        [](ChatRequest &r) { r.sampling.temperature = std::numeric_limits<double>::quiet_NaN(); });
    row("temperature inf", temperature,
        [](ChatRequest &r) { r.sampling.temperature = std::numeric_limits<double>::infinity(); });
    row("top_p 1", {}, [](ChatRequest &r) { r.sampling.topP = 1; });
    row("top_p 0", topP, [](ChatRequest &r) { r.sampling.topP = 0; });
    row("top_p 1.01", topP, [](ChatRequest &r) { r.sampling.topP = 1.01; });
    row("max_tokens 1", {}, [](ChatRequest &r) { r.sampling.maxTokens = 1; });
    row("max_tokens 0", maxTokens, [](ChatRequest &r) { r.sampling.maxTokens = 0; });
    row("max_tokens -5", maxTokens, [](ChatRequest &r) { r.sampling.maxTokens = -5; });
}

void TestMessage::aRequestIsCheckedBeforeItLeaves()
{
    QFETCH(ChatRequest, request);
    QFETCH(QString, complaint);
    const Result<void> verdict = request.validate();
    QCOMPARE(verdict.has_value(), complaint.isEmpty());
    if (!verdict) {
        QCOMPARE(verdict.error().kind, ErrorKind::Configuration);
        QVERIFY(verdict.error().detail.contains(complaint));
    }
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
