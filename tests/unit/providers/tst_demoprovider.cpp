// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/turnbuilder.h"
#include "providers/demoprovider.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

ChatRequest asking(const QString &model, const QString &question = QStringLiteral("Why?"))
{
    ChatRequest request;
    request.model = model;
    request.messages = {Message::fromText(Role::User, question)};
    return request;
}

struct Heard
{
    QList<StreamEvent> events;
    Turn turn;
};

Heard hear(const ChatRequest &request)
{
    FakeClock clock;
    DemoProvider provider(clock);
    Heard heard;
    TurnBuilder builder;
    const auto reply = provider.open(request, {});
    QObject::connect(reply.get(), &ReplyStream::arrived, reply.get(),
                     [&](const StreamEvent &event) {
                         heard.events.append(event);
                         builder.add(event);
                     });
    clock.run(10min);
    heard.turn = builder.turn();
    return heard;
}

} // namespace

class TestDemoProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyModelEndsOnceAndStartsFirst_data();
    void everyModelEndsOnceAndStartsFirst();
    void answersSayThatTheyAreADemo();
    void theTourShowsEveryKindOfBlock();
    void theQuestionIsEchoedWithoutItsMarkup();
    void answersComeAtAHumanPace();
    void failuresAreTheOnesTheyAreNamedFor_data();
    void failuresAreTheOnesTheyAreNamedFor();
    void aCutAnswerIsCarriedOnToItsEnd();
    void usageIsReportedAndFree();
    void anUnknownModelIsNotFound();
    void cancellingKeepsWhatArrived();
    void pausingStopsTheFlow();
    void destroyingItInASlotIsSafe();
    void anEmptyRequestIsRefused();
    void itsModelsAreListed();
};

void TestDemoProvider::everyModelEndsOnceAndStartsFirst_data()
{
    QTest::addColumn<QString>("model");
    FakeClock clock;
    const auto models = DemoProvider(clock).models({}).result();
    for (const ModelInfo &model : *models) {
        QTest::newRow(qPrintable(model.id)) << model.id;
    }
}

void TestDemoProvider::everyModelEndsOnceAndStartsFirst()
{
    QFETCH(QString, model);
    const Heard heard = hear(asking(model));
    QVERIFY(!heard.events.isEmpty());
    int ends = 0;
    for (const StreamEvent &event : heard.events) {
        ends += std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
    }
    QCOMPARE(ends, 1);
    if (heard.turn.complete) {
        QVERIFY(std::holds_alternative<Started>(heard.events.first()));
        QCOMPARE(heard.turn.model, model);
    }
}

void TestDemoProvider::answersSayThatTheyAreADemo()
{
    for (const char *model : {"parley-tour", "fast", "slow", "thinking", "cut"}) {
        const QString text = hear(asking(QLatin1String(model))).turn.message.text();
        QVERIFY2(text.contains(QLatin1String("demo")), model);
    }
}

void TestDemoProvider::theTourShowsEveryKindOfBlock()
{
    const QString text = hear(asking(QStringLiteral("parley-tour"))).turn.message.text();
    for (const char *mark :
         {"\n# ", "\n- ", "\n1. ", "```python", "```cpp", "\n|", "\n> ", "](http"}) {
        QVERIFY2(text.contains(QLatin1String(mark)), mark);
    }
}

void TestDemoProvider::theQuestionIsEchoedWithoutItsMarkup()
{
    const QString text =
        hear(asking(QStringLiteral("fast"), QStringLiteral("# **なぜ**\n```"))).turn.message.text();
    QVERIFY2(text.contains(QStringLiteral("\\# \\*\\*なぜ\\*\\*")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("{question}")));
    QVERIFY(
        hear(asking(QStringLiteral("fast"), QString(100'000, u'x'))).turn.message.text().size() <
        2000);
}

void TestDemoProvider::answersComeAtAHumanPace()
{
    FakeClock clock;
    DemoProvider provider(clock);
    int deltas = 0;
    const auto reply = provider.open(asking(QStringLiteral("parley-tour")), {});
    connect(reply.get(), &ReplyStream::arrived, reply.get(), [&deltas](const StreamEvent &event) {
        deltas += std::holds_alternative<TextDelta>(event);
    });
    QCOMPARE(deltas, 0);
    clock.advance(1s);
    QVERIFY2(deltas > 10 && deltas < 200, qPrintable(QString::number(deltas)));
}

void TestDemoProvider::failuresAreTheOnesTheyAreNamedFor_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("hasText");
    QTest::newRow("cut") << QStringLiteral("cut") << QStringLiteral("transport") << true;
    QTest::newRow("limit") << QStringLiteral("rate-limited") << QStringLiteral("rate_limited")
                           << false;
    QTest::newRow("quota") << QStringLiteral("quota") << QStringLiteral("quota_exhausted") << false;
    QTest::newRow("busy") << QStringLiteral("overloaded") << QStringLiteral("overloaded") << false;
    QTest::newRow("key") << QStringLiteral("wrong-key") << QStringLiteral("auth") << false;
    QTest::newRow("long") << QStringLiteral("too-long") << QStringLiteral("context_length_exceeded")
                          << false;
}

void TestDemoProvider::failuresAreTheOnesTheyAreNamedFor()
{
    QFETCH(QString, model);
    QFETCH(QString, kind);
    QFETCH(bool, hasText);
    const Turn turn = hear(asking(model)).turn;
    QVERIFY(turn.error);
    QCOMPARE(QString(errorKindName(turn.error->kind)), kind);
    QCOMPARE(!turn.message.text().isEmpty(), hasText);
    QVERIFY(turn.error->detail.contains(QLatin1String("Demo")));
    const Turn refused = hear(asking(QStringLiteral("refused"))).turn;
    QCOMPARE(refused.stopReason, std::optional(StopReason::Refusal));
}

void TestDemoProvider::aCutAnswerIsCarriedOnToItsEnd()
{
    ChatRequest request = asking(QStringLiteral("cut"));
    const QString whole = hear(asking(QStringLiteral("fast"))).turn.message.text();
    const QString begun = hear(request).turn.message.text();
    QVERIFY(!begun.isEmpty() && begun.size() < whole.size());
    request.messages.append(Message::fromText(Role::Assistant, begun));
    request.carriesOn = true;
    const Turn rest = hear(request).turn;
    QVERIFY(rest.complete);
    QCOMPARE(begun + rest.message.text(), whole);
}

void TestDemoProvider::usageIsReportedAndFree()
{
    const Turn turn = hear(asking(QStringLiteral("thinking"))).turn;
    QVERIFY(turn.usage);
    QVERIFY(turn.usage->input.value_or(0) > 0);
    QVERIFY(turn.usage->output.value_or(0) > turn.usage->reasoning.value_or(0));
    QCOMPARE(turn.usage->total, std::optional(*turn.usage->input + *turn.usage->output));
    QCOMPARE(turn.usage->reportedCost, std::optional(Money()));
    QVERIFY(!turn.message.reasoning().isEmpty());
}

void TestDemoProvider::anUnknownModelIsNotFound()
{
    QCOMPARE(hear(asking(QStringLiteral("gpt"))).turn.error->kind, ErrorKind::ModelNotFound);
}

void TestDemoProvider::cancellingKeepsWhatArrived()
{
    FakeClock clock;
    DemoProvider provider(clock);
    TurnBuilder builder;
    const auto reply = provider.open(asking(QStringLiteral("slow")), {});
    connect(reply.get(), &ReplyStream::arrived, reply.get(),
            [&builder](const StreamEvent &event) { builder.add(event); });
    clock.advance(2s);
    const QString text = builder.turn().message.text();
    reply->cancel();
    QVERIFY(!builder.ended()); // never from inside cancel()
    clock.run(1min);
    QCOMPARE(builder.turn().error->kind, ErrorKind::Cancelled);
    QCOMPARE(builder.turn().message.text(), text);
    reply->cancel();
    clock.run(1min);
    QCOMPARE(clock.pending(), std::size_t(0));
}

void TestDemoProvider::pausingStopsTheFlow()
{
    FakeClock clock;
    DemoProvider provider(clock);
    TurnBuilder builder;
    const auto reply = provider.open(asking(QStringLiteral("fast")), {});
    connect(reply.get(), &ReplyStream::arrived, reply.get(),
            [&builder](const StreamEvent &event) { builder.add(event); });
    clock.advance(400ms);
    reply->setPaused(true);
    const QString text = builder.turn().message.text();
    clock.advance(1min);
    QCOMPARE(builder.turn().message.text(), text);
    reply->setPaused(false);
    clock.run(1min);
    QVERIFY(builder.turn().complete);
}

void TestDemoProvider::destroyingItInASlotIsSafe()
{
    FakeClock clock;
    DemoProvider provider(clock);
    auto reply = provider.open(asking(QStringLiteral("fast")), {});
    int heard = 0;
    connect(reply.get(), &ReplyStream::arrived, this, [&reply, &heard](const StreamEvent &) {
        ++heard;
        reply.reset();
    });
    clock.run(1min);
    QCOMPARE(heard, 1);
}

void TestDemoProvider::anEmptyRequestIsRefused()
{
    QCOMPARE(hear(ChatRequest()).turn.error->kind, ErrorKind::Configuration);
}

void TestDemoProvider::itsModelsAreListed()
{
    FakeClock clock;
    const auto models = DemoProvider(clock).models({}).result();
    QVERIFY(models);
    QCOMPARE(models->first().id, QStringLiteral("parley-tour"));
    QVERIFY(models->size() >= 8);
    QCOMPARE(DemoProvider::profile().name, QStringLiteral("demo"));
    QVERIFY(!DemoProvider::profile().quirks.keyRequired);
}

QTEST_GUILESS_MAIN(TestDemoProvider)
#include "tst_demoprovider.moc"
