// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The budget of a comparison ends in the middle of it: who was asked in time answers undisturbed,
// each of the others says why it was not, and everything asked for is still there.
#include "support/comparisonworld.h"
#include "support/merging.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

constexpr qint64 each = 100; // nano-dollars a question

} // namespace

class TestComparisonBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ComparisonWorld>();
        m_world->begin({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma"),
                        QStringLiteral("delta")});
        m_world->fakes.services.quote = [](const ProviderProfile &, const QString &,
                                           const BilledUnits &) {
            Bill bill;
            bill.status = Bill::Status::Priced;
            bill.total = Money::fromNano(each);
            return bill;
        };
    }

    void thoseInTimeAnswerAndTheOthersSayWhyNot()
    {
        limitTo(2 * each + each / 2);
        ask(QStringLiteral("why?"));
        QCOMPARE(answered(), (QStringList{QStringLiteral("alpha"), QStringLiteral("beta")}));
        for (qsizetype pane = 2; pane < 4; ++pane) {
            const Node &refused = leaf(pane);
            QVERIFY(refused.meta.error);
            QCOMPARE(refused.meta.error->kind, ErrorKind::BudgetReached);
            QCOMPARE(refused.meta.error->providerCode, QLatin1String(BudgetGuard::stop));
            QCOMPARE(m_world->texts(pane).first(), QStringLiteral("user: why?"));
            QVERIFY(!m_world->session->sessions().at(pane)->isBusy());
        }
        QCOMPARE(m_world->fakes.ledger.all().size(), 2); // nothing else was paid
    }

    void itIsTheSameAfterARestart()
    {
        limitTo(2 * each + each / 2);
        ask(QStringLiteral("why?"));
        QList<QStringList> before;
        for (qsizetype pane = 0; pane < 4; ++pane) {
            before.append(m_world->texts(pane));
        }
        m_world->reopen();
        for (qsizetype pane = 0; pane < 4; ++pane) {
            QCOMPARE(m_world->texts(pane), before.at(pane));
        }
        QCOMPARE(leaf(3).meta.error->kind, ErrorKind::BudgetReached);
    }

    void aLimitThatIsReachedByAFollowUpStopsThatOneAlone()
    {
        limitTo(4 * each + each / 2);
        ask(QStringLiteral("why?"));
        QCOMPARE(answered().size(), 4);
        ask(QStringLiteral("and then?"));
        for (qsizetype pane = 0; pane < 4; ++pane) {
            const QStringList texts = m_world->texts(pane);
            QVERIFY(texts.at(1).endsWith(QStringLiteral("heard why?")));
            QCOMPARE(texts.at(2), QStringLiteral("user: and then?"));
            QCOMPARE(leaf(pane).meta.error->kind, ErrorKind::BudgetReached);
        }
    }

    void aQuestionThatWaitsIsRefusedInItsOwnPaneWhenItsTurnComes()
    {
        limitTo(7 * each + each / 2);
        m_world->voices.at(QStringLiteral("delta"))->pace = 200ms;
        QVERIFY(session().submit({QStringLiteral("why?"), {}}));
        m_world->run(300ms);
        QVERIFY(session().submit({QStringLiteral("and then?"), {}}));
        m_world->run(20s);
        QCOMPARE(m_world->fakes.ledger.all().size(), 7);
        QCOMPARE(m_world->texts(3).at(1), QStringLiteral("assistant: delta heard why?"));
        QCOMPARE(m_world->texts(3).at(2), QStringLiteral("user: and then?"));
        QCOMPARE(leaf(3).meta.error->kind, ErrorKind::BudgetReached);
        QCOMPARE(answered().size(), 3);
    }

    void aMergedAnswerCountsAndIsRefusedToo()
    {
        limitTo(4 * each + each / 2);
        ask(QStringLiteral("why?"));
        session().change([](Comparison &group) {
            group.merging.model = ComparisonWorld::modelOf(QStringLiteral("alpha"));
        });
        const auto merge = mergeNow(session());
        QVERIFY(merge);
        m_world->run(2s);
        const Node *refused = session().merges().answer(*merge);
        QVERIFY(refused && refused->meta.error);
        QCOMPARE(refused->meta.error->kind, ErrorKind::BudgetReached);
        QCOMPARE(answered().size(), 4);
        limitTo(9 * each);
        QVERIFY(session().merges().session(*merge)->continueAnswer(refused->id));
        m_world->run(2s);
        QVERIFY(session().merges().answer(*merge)->message.text().startsWith(
            QStringLiteral("alpha heard ")));
        QCOMPARE(m_world->fakes.ledger.all().size(), 5);
    }

    void onceTheLimitIsRaisedTheOthersGoOnWhereTheyWere()
    {
        limitTo(2 * each + each / 2);
        ask(QStringLiteral("why?"));
        limitTo(9 * each);
        for (qsizetype pane = 2; pane < 4; ++pane) {
            QVERIFY(m_world->session->sessions().at(pane)->continueAnswer(leaf(pane).id));
        }
        m_world->run(2s);
        QCOMPARE(answered().size(), 4);
    }

private:
    ComparisonSession &session() { return *m_world->session; }
    void limitTo(qint64 nano)
    {
        setBudgetLimits(
            m_world->fakes.services.settings,
            {{BudgetScope::Comparison, {}, Money::fromNano(nano), 80, BudgetLimit::Then::Stop}});
    }
    void ask(const QString &text)
    {
        QVERIFY(session().submit({text, {}}));
        m_world->run(2s);
    }
    const Node &leaf(qsizetype pane)
    {
        const Conversation &said = m_world->session->sessions().at(pane)->conversation();
        return *said.find(said.head().activeLeaf);
    }
    // Whose last answer is whole.
    QStringList answered()
    {
        QStringList names;
        for (qsizetype pane = 0; pane < 4; ++pane) {
            if (leaf(pane).state == NodeState::Complete && !leaf(pane).meta.error) {
                names.append(leaf(pane).meta.asked.profile);
            }
        }
        return names;
    }

    std::unique_ptr<ComparisonWorld> m_world;
};

QTEST_GUILESS_MAIN(TestComparisonBudget)
#include "tst_comparisonbudget.moc"
