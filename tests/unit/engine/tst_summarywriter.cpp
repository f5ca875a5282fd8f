// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A summary is asked for like everything else: counted, booked, stopped by budgets and by the
// person; whatever becomes of it, the chat stays as it was.
#include "engine/summarywriter.h"

#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

Script counted(const QString &text, qint64 input, qint64 output,
               StopReason reason = StopReason::Stop)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    Finished end;
    end.reason = reason;
    return {{10ms, Started{}},
            {10ms, TextDelta{text}},
            {10ms, UsageReported{usage, QByteArray::number(input + output)}},
            {10ms, end}};
}

Bill perToken(qint64 nano, const BilledUnits &units)
{
    Bill bill;
    bill.status = nano < 0 ? Bill::Status::Unknown : Bill::Status::Priced;
    bill.total = Money::fromNano(qMax<qint64>(0, nano) *
                                 (units.count(Billed::Input) + units.count(Billed::Output)));
    return bill;
}

} // namespace

class TestSummaryWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<FakeWorld>();
        m_world->services.price = [](const ProviderProfile &, const QString &,
                                     const QByteArray &usage) -> std::optional<Cost> {
            return Cost{Money::fromNano(usage.toLongLong()), Cost::Basis::Priced, {}, {}, {}};
        };
        m_world->services.quote = [](const ProviderProfile &, const QString &model,
                                     const BilledUnits &units) {
            return perToken(model == QLatin1String("dear")      ? 90
                            : model == QLatin1String("unheard") ? -1
                                                                : 1,
                            units);
        };
        m_writer = std::make_unique<SummaryWriter>(m_world->services);
        m_finished = std::make_unique<QSignalSpy>(m_writer.get(), &SummaryWriter::finished);
        ConversationHead head;
        head.id = ConversationId::create();
        m_talk = Conversation(head);
        m_last = {};
        for (int i = 1; i <= 3; ++i) {
            add(Role::User, QStringLiteral("question %1 日本").arg(i));
            add(Role::Assistant, QStringLiteral("answer %1 🚀").arg(i));
        }
    }
    void cleanup()
    {
        m_writer.reset();
        m_world.reset();
    }

    void theWholeBeginningIsSummarised()
    {
        m_world->provider.enqueue(counted(QStringLiteral(" They spoke. \n"), 40, 5));
        QVERIFY(write(m_talk.activePath().at(3)));
        QVERIFY(result()->has_value());
        QCOMPARE(**result(), QStringLiteral("They spoke."));
        const ChatRequest &asked = m_world->provider.asked().first().request;
        QCOMPARE(asked.model, QStringLiteral("tiny"));
        QCOMPARE(asked.system, usualInstruction());
        QCOMPARE(asked.messages.size(), 1);
        QCOMPARE(asked.messages.first().text(),
                 QStringLiteral("Person: question 1 日本\n\nAssistant: answer 1 🚀\n\n"
                                "Person: question 2 日本\n\nAssistant: answer 2 🚀"));
        QVERIFY(!m_writer->isBusy());
    }

    void itIsBookedAndPriced()
    {
        m_world->provider.enqueue(counted(QStringLiteral("S"), 40, 5));
        QVERIFY(write(m_last));
        QCOMPARE(m_world->ledger.all().size(), 1);
        const LedgerEntry &entry = m_world->ledger.all().first();
        QCOMPARE(entry.purpose, LedgerPurpose::Summary);
        QCOMPARE(entry.conversation, m_talk.head().id);
        QCOMPARE(entry.cost->amount, Money::fromNano(45));
        QCOMPARE(m_writer->took().cost->amount, Money::fromNano(45));
        QCOMPARE(sumsOf(entry).answers, 0);
    }

    void theInstructionIsThePersons()
    {
        m_world->provider.enqueue(counted(QStringLiteral("S"), 1, 1));
        QVERIFY(write(m_last, QStringLiteral("简短地总结")));
        QCOMPARE(m_world->provider.asked().first().request.system, QStringLiteral("简短地总结"));
    }

    void whatWasSummarisedBeforeIsNotReadAgain()
    {
        Fold fold;
        fold.id = FoldId::create();
        fold.rule = FoldRule::Summarise;
        fold.last = m_talk.activePath().at(1);
        fold.summary = QStringLiteral("Turn one.");
        m_talk.head().compaction.put(fold);
        const QString text = summaryRequest({m_talk, m_last, {}, {}}, {}).messages.first().text();
        QVERIFY(text.contains(QStringLiteral("Turn one.")));
        QVERIFY(!text.contains(QStringLiteral("question 1")));
        QVERIFY(text.contains(QStringLiteral("question 2")));
        // What was only left out is read.
        m_talk.head().compaction.folds.first().rule = FoldRule::Drop;
        QVERIFY(summaryRequest({m_talk, m_last, {}, {}}, {})
                    .messages.first()
                    .text()
                    .contains(QStringLiteral("question 1")));
    }

    void longMaterialIsShortenedWhereThereIsNoRoom()
    {
        m_talk.append({NodeId::create(),
                       m_last,
                       {Role::User,
                        {FilePart{QStringLiteral("text/plain"),
                                  QByteArray("log line\n").repeated(9000), QStringLiteral("a.log")},
                         ImagePart{QStringLiteral("image/png"), "x", QStringLiteral("猫.png")}}},
                       {},
                       NodeState::Complete,
                       {}});
        const SummaryOrder order{m_talk, m_talk.head().activeLeaf, {}, {}};
        QVERIFY(estimateTokens(summaryRequest(order, {})).tokens > 15'000);
        const ChatRequest less = summaryRequest(order, 10'000);
        QVERIFY(estimateTokens(less).tokens < 1000);
        QVERIFY(less.messages.first().text().contains(QStringLiteral("picture “猫.png” left out")));
    }

    void aBudgetHoldsItBack()
    {
        setBudgetLimits(m_world->settings,
                        {{BudgetScope::Day, {}, Money::fromNano(1), 80, BudgetLimit::Then::Stop}});
        QVERIFY(write(m_last));
        QCOMPARE(result()->error().kind, ErrorKind::BudgetReached);
        QVERIFY(m_world->provider.asked().isEmpty());
    }

    void failuresAreToldAndNothingElseHappens_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused") << failing(errorOf(ErrorKind::BadRequest, 400))
                                 << ErrorKind::BadRequest;
        QTest::newRow("nothing said")
            << counted(QStringLiteral(" \n "), 9, 1) << ErrorKind::Configuration;
        QTest::newRow("cut off") << counted(QStringLiteral("They sp"), 9, 4000, StopReason::Length)
                                 << ErrorKind::Configuration;
    }
    void failuresAreToldAndNothingElseHappens()
    {
        QFETCH(Script, script);
        QFETCH(ErrorKind, kind);
        const QList<Node> before = m_talk.nodes();
        m_world->provider.enqueue(script);
        QVERIFY(write(m_last));
        QCOMPARE(result()->error().kind, kind);
        QCOMPARE(m_talk.nodes(), before);
        QVERIFY(!m_writer->isBusy());
    }

    void thePersonStopsIt()
    {
        m_world->provider.enqueue(
            {{10ms, Started{}}, {10ms, TextDelta{QStringLiteral("They")}}, {1h, Finished{}}});
        QVERIFY(m_writer->write({m_talk, m_last, tiny(), {}}));
        QVERIFY(!m_writer->write({m_talk, m_last, tiny(), {}})); // one at a time
        m_world->clock.advance(1s);
        QCOMPARE(m_writer->soFar().text(), QStringLiteral("They"));
        m_writer->cancel();
        QCOMPARE(result()->error().kind, ErrorKind::Cancelled);
        QVERIFY(!m_writer->isBusy());
        m_writer->cancel(); // nothing is left to stop
        QCOMPARE(m_finished->size(), 1);
    }

    void nobodyAndNothingAreRefused()
    {
        QVERIFY(
            !m_writer->write({m_talk, m_last, {QStringLiteral("gone"), QStringLiteral("m")}, {}}));
        QVERIFY(!m_writer->write({Conversation(), {}, tiny(), {}}));
        QCOMPARE(m_finished->size(), 0);
    }

    void theCheapestWithRoomWritesIt()
    {
        const auto model = [](const char *id, qint64 context) {
            ModelInfo info;
            info.id = QLatin1String(id);
            info.context = context;
            return info;
        };
        const QList<ModelInfo> models{model("dear", 900'000), model("unheard", 900'000),
                                      model("small", 8'000), model("text-embedding-9", 900'000),
                                      model("large", 900'000)};
        const auto profile = FakeWorld::profileNamed(QStringLiteral("fake"));
        const auto prices = summaryPrices(m_world->services, profile, models, 100'000);
        QStringList ids;
        for (const SummaryPrice &price : prices) {
            ids.append(price.by.model);
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("large"), QStringLiteral("dear"),
                                   QStringLiteral("unheard")}));
        QVERIFY(!prices.last().about);
        const ModelRef dear{QStringLiteral("fake"), QStringLiteral("dear")};
        QCOMPARE(usualWriter(prices, dear).model, QStringLiteral("large"));
        QCOMPARE(usualWriter(prices.mid(1), dear), dear);
        QCOMPARE(usualWriter(prices.mid(2), dear), dear); // none has a price
        QCOMPARE(usualWriter({}, dear), dear);
    }

private:
    static ModelRef tiny() { return {QStringLiteral("fake"), QStringLiteral("tiny")}; }
    void add(Role role, const QString &text)
    {
        m_last = m_talk
                     .append({NodeId::create(),
                              m_last,
                              Message::fromText(role, text),
                              {},
                              NodeState::Complete,
                              {}})
                     .id;
    }
    bool write(const NodeId &last, const QString &instruction = {})
    {
        const bool begun = m_writer->write({m_talk, last, tiny(), instruction}).has_value();
        m_world->clock.advance(2s);
        return begun && m_finished->size() == 1;
    }
    std::optional<Result<QString>> result() const
    {
        return m_finished->isEmpty()
                   ? std::nullopt
                   : std::optional(m_finished->first().first().value<Result<QString>>());
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<SummaryWriter> m_writer;
    std::unique_ptr<QSignalSpy> m_finished;
    Conversation m_talk;
    NodeId m_last;
};

QTEST_GUILESS_MAIN(TestSummaryWriter)
#include "tst_summarywriter.moc"
