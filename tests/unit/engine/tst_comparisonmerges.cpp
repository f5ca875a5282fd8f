// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Merged answers: made of what the panes said last, asked and stored like any answer, never asked
// what the panes are asked, and there again after a restart.
#include "engine/comparisonvotes.h"
#include "support/comparisonworld.h"
#include "support/merging.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

class TestComparisonMerges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ComparisonWorld>();
        m_world->begin({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        m_world->addVoice(QStringLiteral("judge")).words = [](const QString &) {
            return QStringLiteral("Merged 答え of all.");
        };
        plan(MergeWay::BestOfEach);
    }

    void theModelGetsTheQuestionAndWhatThePanesSaid()
    {
        ask(QStringLiteral("why?"));
        const auto merge = mergeNow(session());
        QVERIFY(merge);
        const Conversation &said = merges().session(*merge)->conversation();
        const QString request = said.nodes().first().message.text();
        QVERIFY(request.contains(QStringLiteral("Question:\nwhy?\n")));
        QCOMPARE(answersIn(request),
                 (QStringList{QStringLiteral("alpha heard why?"), QStringLiteral("beta heard why?"),
                              QStringLiteral("gamma heard why?")}));
        QVERIFY(!request.contains(QStringLiteral("model-of")));
        m_world->run(1s);
        QCOMPARE(mergedIn(session(), *merge).text, QStringLiteral("Merged 答え of all."));
        const Merge &record = group().merges.first();
        QCOMPARE(record.sources.size(), 3);
        QCOMPARE(record.sources.at(1).model, ComparisonWorld::modelOf(QStringLiteral("beta")));
        QCOMPARE(record.turn, group().turns.first().id);
    }

    void onlyWholeAnswersToTheLastQuestionAreMerged()
    {
        voice("beta").mishaps = {errorOf(ErrorKind::BadRequest, 400)};
        voice("gamma").pace = 300ms;
        QVERIFY(session().submit({QStringLiteral("why?"), {}}));
        m_world->run(500ms);
        QCOMPARE(merges().ready().answers.size(), 1);
        QCOMPARE(merges().ready().asked, 3);
        const auto refused = mergeNow(session());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadRequest);
        QVERIFY(group().merges.isEmpty());
        m_world->run(30s);
        QCOMPARE(merges().ready().answers.size(), 2);
        QVERIFY(mergeNow(session()));
        QCOMPARE(group().merges.first().sources.size(), 2);
    }

    void nothingAskedAndNobodyToAskAreRefused()
    {
        QVERIFY(!mergeNow(session()));
        ask(QStringLiteral("why?"));
        session().change([](Comparison &group) { group.merging.model = {}; });
        QCOMPARE(mergeNow(session()).error().kind, ErrorKind::Configuration);
        QVERIFY(group().merges.isEmpty());
        plan(MergeWay::Own);
        session().change([](Comparison &group) {
            group.merging.instructions[MergeWay::Own] = QStringLiteral("As a haiku.");
        });
        QVERIFY(mergeNow(session()));
        QCOMPARE(group().merges.first().instruction, QStringLiteral("As a haiku."));
    }

    void aQuestionToAllIsNotPutToTheMergedAnswer()
    {
        ask(QStringLiteral("why?"));
        const ConversationId merge = *mergeNow(session());
        m_world->run(1s);
        ask(QStringLiteral("and then?"));
        QCOMPARE(merges().session(merge)->conversation().size(), 2);
        QCOMPARE(m_world->texts(0).size(), 4);
        QCOMPARE(group().merges.first().turn, group().turns.first().id);
    }

    void itCountsForTheComparison()
    {
        ask(QStringLiteral("why?"));
        const ConversationId merge = *mergeNow(session());
        m_world->run(1s);
        QCOMPARE(m_world->book->comparisonOf(merge), group().id);
        const auto &entries = m_world->fakes.ledger.all();
        QVERIFY(std::any_of(entries.begin(), entries.end(),
                            [&](const auto &entry) { return entry.conversation == merge; }));
    }

    void everythingIsThereAfterARestart()
    {
        ask(QStringLiteral("why?"));
        const ConversationId merge = *mergeNow(session());
        m_world->run(1s);
        merges().settle(merge, {{0, QStringLiteral("a sentence"), true}});
        const Comparison before = group();
        m_world->reopen();
        QCOMPARE(group(), before);
        QCOMPARE(mergedIn(session(), merge).text, QStringLiteral("Merged 答え of all."));
        QCOMPARE(session().sessions().size(), 3);
    }

    void theProgramMayEndInTheMiddleOfIt()
    {
        ask(QStringLiteral("why?"));
        voice("judge").pace = 100ms;
        const ConversationId merge = *mergeNow(session());
        m_world->run(350ms);
        QVERIFY(session().isBusy());
        m_world->reopen();
        QVERIFY(!session().isBusy());
        const Node *answer = merges().answer(merge);
        QVERIFY(answer);
        QCOMPARE(answer->state, NodeState::Interrupted);
        QVERIFY(QStringLiteral("Merged 答え of all.").startsWith(answer->message.text()));
        QVERIFY(merges().again(merge, ComparisonWorld::modelOf(QStringLiteral("alpha"))));
        m_world->run(2s);
        QVERIFY(mergedIn(session(), merge).text.startsWith(QStringLiteral("alpha heard ")));
    }

    void stopStopsItToo()
    {
        ask(QStringLiteral("why?"));
        voice("judge").pace = 500ms;
        const ConversationId merge = *mergeNow(session());
        m_world->run(1200ms);
        session().stop();
        m_world->run(1s);
        QVERIFY(!merges().session(merge)->isBusy());
        QVERIFY(!session().isBusy());
    }

    void aUsedAnswerBecomesAPickedPaneThatIsAskedToo()
    {
        ask(QStringLiteral("why?"));
        const ConversationId merge = *mergeNow(session());
        m_world->run(1s);
        QVERIFY(merges().use(merge, mergedIn(session(), merge).text));
        QCOMPARE(session().sessions().size(), 4);
        QCOMPARE(m_world->texts(3),
                 (QStringList{QStringLiteral("user: why?"),
                              QStringLiteral("assistant: Merged 答え of all.")}));
        ComparisonVotes votes(m_world->fakes.services, session());
        const ConversationId pane = group().panes.last().conversation;
        QVERIFY(votes.turnOf(pane).picked);
        QVERIFY(votes.mayPick(pane));
        QVERIFY(!votes.mayThumb(pane));
        votes.pick(group().panes.first().conversation);
        const QList<Vote> all = m_world->fakes.votes.all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().answers.size(), 3); // the merged one is none of theirs
        ask(QStringLiteral("and then?"));
        QCOMPARE(m_world->texts(3).last(), QStringLiteral("assistant: Merged 答え of all."));
        QCOMPARE(m_world->texts(3).size(), 4);
    }

    void whileNamesAreHiddenAUsedAnswerRevealsNothing()
    {
        ask(QStringLiteral("why?"));
        const ConversationId merge = *mergeNow(session());
        m_world->run(1s);
        session().setSealed(true);
        QVERIFY(merges().use(merge, mergedIn(session(), merge).text));
        QVERIFY(group().sealed);
        QVERIFY(group().turns.first().picked.isNull());
    }

    void eightPanesLeaveNoRoomForIt()
    {
        for (int i = 0; i < 5; ++i) {
            const QString name = QStringLiteral("more%1").arg(i);
            m_world->addVoice(name);
            QVERIFY(session().addPane(m_world->paneOf(name)));
        }
        ask(QStringLiteral("why?"));
        QCOMPARE(merges().ready().answers.size(), 8);
        const ConversationId merge = *mergeNow(session());
        m_world->run(2s);
        QCOMPARE(merges().use(merge, mergedIn(session(), merge).text).error().providerCode,
                 QStringLiteral("eight_panes"));
        QVERIFY(group().merges.first().used.isNull());
    }

    void itCanBeTakenAwayAndPutBack()
    {
        ask(QStringLiteral("why?"));
        const ConversationId one = *mergeNow(session());
        m_world->run(1s);
        const ConversationId two = *mergeNow(session());
        m_world->run(1s);
        const Comparison before = group();
        auto taken = merges().take(one);
        QVERIFY(taken.session);
        QCOMPARE(group().merges.size(), 1);
        QVERIFY(!merges().session(one));
        merges().put(std::move(taken));
        QCOMPARE(group().merges, before.merges);
        QCOMPARE(merges().sessions().last()->conversation().head().id, two);
    }

    void whatARemovedPaneSaidIsStillKnown()
    {
        voice("judge").words = [](const QString &) { return QStringLiteral("alpha heard why?"); };
        ask(QStringLiteral("why?"));
        const ConversationId merge = *mergeNow(session());
        m_world->run(1s);
        const MergedAnswer before = mergedIn(session(), merge);
        QVERIFY(session().takePane(group().panes.first().conversation));
        QCOMPARE(mergedIn(session(), merge), before);
        QCOMPARE(merges().asChat(merge, before.text).size(), 2);
    }

private:
    ComparisonSession &session() { return *m_world->session; }
    ComparisonMerges &merges() { return session().merges(); }
    const Comparison &group() { return session().comparison(); }
    Voice &voice(const char *name) { return *m_world->voices.at(QLatin1String(name)); }
    void plan(MergeWay way)
    {
        session().change([way](Comparison &group) {
            group.merging.model = ComparisonWorld::modelOf(QStringLiteral("judge"));
            group.merging.way = way;
        });
    }
    void ask(const QString &question)
    {
        QVERIFY(session().submit({question, {}}));
        m_world->run(2s);
    }

    std::unique_ptr<ComparisonWorld> m_world;
};

QTEST_GUILESS_MAIN(TestComparisonMerges)
#include "tst_comparisonmerges.moc"
