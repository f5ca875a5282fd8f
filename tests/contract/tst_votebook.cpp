// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every VoteBook promises, run for each of them.
#include "store/sqlitevotebook.h"
#include "support/await.h"
#include "support/eitherport.h"
#include "support/memoryvotes.h"
#include "support/samplenodes.h"

using namespace parley;

namespace {

Vote bestOfTwo()
{
    Vote vote;
    vote.id = VoteId::create();
    vote.at = sample::time(1000);
    vote.contest = ContestId::create();
    vote.round = RoundId::create();
    vote.answers = {{{QStringLiteral("p"), QStringLiteral("模型 \"1\"")},
                     ConversationId::create(),
                     NodeId::create()},
                    {{QStringLiteral("p"), QStringLiteral("b")}, {}, NodeId::create()}};
    return vote;
}

} // namespace

class TestVoteBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { m_book.addKinds(); }
    void init() { m_book.begin(); }
    void cleanup() { m_book.end(); }

    void anEmptyOneHasNone()
    {
        QCOMPARE(votes(), QList<Vote>());
        QCOMPARE(votes(ContestId::create()), QList<Vote>());
    }

    void votesComeBackAsTheyWereInTheirOrder()
    {
        Vote full = bestOfTwo();
        full.blind = true;
        full.tags = {QStringLiteral("code"), QStringLiteral("a \"b\", 日本")};
        full.note = QStringLiteral("Shorter; didn't invent a flag.\n👍'--");
        Vote earlier = bestOfTwo();
        earlier.at = full.at.addSecs(-60);
        earlier.kind = VoteKind::Tie;
        Vote thumb = bestOfTwo();
        thumb.contest = {};
        thumb.round = {};
        thumb.kind = VoteKind::Down;
        thumb.answers.removeLast();
        Vote back = bestOfTwo();
        back.kind = VoteKind::Back;
        back.answers.clear();
        back.takesBack = full.id;
        const QList<Vote> given{full, earlier, thumb, back};
        record(given);
        QCOMPARE(votes(), given);
        QCOMPARE(standingVotes(votes()), (QList<Vote>{earlier, thumb}));
    }

    void thoseOfOneContestCanBeAskedFor()
    {
        const Vote one = bestOfTwo();
        const Vote other = bestOfTwo();
        record({one, other});
        QCOMPARE(votes(other.contest), QList<Vote>{other});
    }

    void theSameOneTwiceCountsOnce()
    {
        const Vote vote = bestOfTwo();
        record({vote, vote});
        QCOMPARE(votes(), QList<Vote>{vote});
    }

    void whatMakesNoSenseIsRefused()
    {
        Vote vote = bestOfTwo();
        vote.answers.removeLast();
        const auto done = await(m_book->record(vote));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::BadRequest);
        QCOMPARE(votes(), QList<Vote>());
    }

private:
    void record(const QList<Vote> &given)
    {
        for (const Vote &vote : given) {
            QVERIFY(await(m_book->record(vote)));
        }
    }
    QList<Vote> votes(const ContestId &contest = {})
    {
        return await(m_book->votes(contest)).value();
    }

    EitherPort<VoteBook, SqliteVoteBook, MemoryVotes> m_book;
};

QTEST_GUILESS_MAIN(TestVoteBook)
#include "tst_votebook.moc"
