// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Picks and thumbs: what the person said is in the book of votes, against those who answered the
// same, and a book that can't be written changes nothing.
#include "engine/comparisonvotes.h"
#include "support/comparisonworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

class TestComparisonVotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_votes.reset();
        m_world = std::make_unique<ComparisonWorld>();
        m_world->begin({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        m_votes = std::make_unique<ComparisonVotes>(m_world->fakes.services, *m_world->session);
        ask(QStringLiteral("why?"));
    }

    void aPickIsAVoteAgainstTheOthers()
    {
        m_votes->pick(pane(1));
        QVERIFY(m_votes->turnOf(pane(1)).picked);
        const QList<Vote> votes = book();
        QCOMPARE(votes.size(), 1);
        QCOMPARE(votes.first().kind, VoteKind::Best);
        QVERIFY(!votes.first().blind);
        QCOMPARE(votes.first().answers.size(), 3);
        QCOMPARE(votes.first().answers.first().model,
                 ComparisonWorld::modelOf(QStringLiteral("beta")));
        QCOMPARE(votes.first().answers.first().node, m_votes->turnOf(pane(1)).answer);
    }

    void anotherPickReplacesTheFirst()
    {
        m_votes->pick(pane(1));
        m_votes->pick(pane(2));
        QVERIFY(!m_votes->turnOf(pane(1)).picked);
        QVERIFY(m_votes->turnOf(pane(2)).picked);
        const QList<Vote> standing = standingVotes(book());
        QCOMPARE(standing.size(), 1);
        QCOMPARE(standing.first().answers.first().conversation, pane(2));
    }

    void aPickCanBeTakenBack()
    {
        m_votes->pick(pane(1));
        m_votes->pick(pane(1));
        QVERIFY(!m_votes->turnOf(pane(1)).picked);
        QVERIFY(standingVotes(book()).isEmpty());
    }

    void whoFailedIsNoLoser()
    {
        m_world->voices.at(QStringLiteral("gamma"))->mishaps = {
            errorOf(ErrorKind::BadRequest, 400)};
        ask(QStringLiteral("again?"));
        QVERIFY(!m_votes->mayPick(pane(2)));
        m_votes->pick(pane(2));
        QVERIFY(book().isEmpty());
        m_votes->pick(pane(0));
        QCOMPARE(book().first().answers.size(), 2);
    }

    void aBlindPickSaysSoAndReveals()
    {
        m_world->session->setSealed(true);
        m_votes->pick(pane(0));
        QVERIFY(book().first().blind);
        QVERIFY(!m_world->session->comparison().sealed);
    }

    void thumbsAreKeptAndTakenBack()
    {
        const NodeId answer = m_votes->turnOf(pane(0)).answer;
        m_votes->thumb(pane(0), VoteKind::Up);
        QCOMPARE(m_votes->thumbOf(answer), VoteKind::Up);
        m_votes->thumb(pane(0), VoteKind::Down);
        QCOMPARE(m_votes->thumbOf(answer), VoteKind::Down);
        ComparisonVotes later(m_world->fakes.services, *m_world->session);
        QCOMPARE(later.thumbOf(answer), VoteKind::Down);
        m_votes->thumb(pane(0), VoteKind::Down);
        QVERIFY(!m_votes->thumbOf(answer));
        QVERIFY(standingVotes(book()).isEmpty());
    }

    void aBookThatCannotBeWrittenChangesNothing()
    {
        m_world->fakes.votes.failWith(errorOf(ErrorKind::Storage));
        QSignalSpy failed(m_votes.get(), &ComparisonVotes::failed);
        m_votes->pick(pane(1));
        m_votes->thumb(pane(0), VoteKind::Up);
        QCOMPARE(failed.size(), 2);
        QVERIFY(!m_votes->turnOf(pane(1)).picked);
        QVERIFY(!m_votes->thumbOf(m_votes->turnOf(pane(0)).answer));
    }

    void allCanBeEquallyGoodOrOfNoUse()
    {
        m_world->session->setSealed(true);
        m_votes->judgeAll(VoteKind::Tie);
        QVERIFY(!m_world->session->comparison().sealed); // a verdict reveals, like a pick
        QCOMPARE(book().size(), 1);
        QCOMPARE(book().first().kind, VoteKind::Tie);
        QCOMPARE(book().first().answers.size(), 3);
        QVERIFY(book().first().blind);
        m_votes->judgeAll(VoteKind::Bad); // instead
        QCOMPARE(m_votes->choice()->kind, VoteKind::Bad);
        QCOMPARE(standingVotes(book()).size(), 1);
        m_votes->judgeAll(VoteKind::Bad); // taken back
        QVERIFY(!m_votes->choice());
        QVERIFY(standingVotes(book()).isEmpty());
    }

    void aVerdictAndAPickReplaceEachOther()
    {
        m_votes->judgeAll(VoteKind::Tie);
        m_votes->pick(pane(0));
        QCOMPARE(m_votes->choice()->kind, VoteKind::Best);
        QCOMPARE(standingVotes(book()).size(), 1);
        m_votes->judgeAll(VoteKind::Bad);
        QVERIFY(!m_votes->turnOf(pane(0)).picked);
        QCOMPARE(standingVotes(book()).first().kind, VoteKind::Bad);
    }

    void oneAnswerAloneIsNoMatterForAVerdict()
    {
        m_world->voices.at(QStringLiteral("beta"))->mishaps = {errorOf(ErrorKind::BadRequest, 400)};
        m_world->voices.at(QStringLiteral("gamma"))->mishaps = {
            errorOf(ErrorKind::BadRequest, 400)};
        ask(QStringLiteral("and then?"));
        QVERIFY(!m_votes->mayJudgeAll());
        m_votes->judgeAll(VoteKind::Tie);
        QVERIFY(book().isEmpty());
    }

    void tagsAndANoteBelongToTheVote()
    {
        m_votes->pick(pane(1));
        m_votes->annotate(
            m_votes->choice()->id,
            {QStringLiteral(" Code "), QStringLiteral("code"), QStringLiteral("日本語")},
            QStringLiteral("  clear  "));
        QList<Vote> standing = standingVotes(book());
        QCOMPARE(standing.size(), 1);
        QCOMPARE(standing.first().kind, VoteKind::Best);
        QCOMPARE(standing.first().tags,
                 (QStringList{QStringLiteral("Code"), QStringLiteral("日本語")}));
        QCOMPARE(standing.first().note, QStringLiteral("clear"));
        QCOMPARE(standing.first().answers.size(), 3);
        QVERIFY(m_votes->turnOf(pane(1)).picked);
        QCOMPARE(m_world->session->comparison().turns.first().vote, standing.first().id);
        m_votes->pick(pane(1)); // takes back that one
        QVERIFY(standingVotes(book()).isEmpty());
        QCOMPARE(m_votes->knownTags().size(), 2);
    }

    void thumbsHaveTagsTooAndTheyAreThereAfterARestart()
    {
        m_votes->thumb(pane(2), VoteKind::Up);
        m_votes->annotate(m_votes->voteOf(pane(2))->id, {QStringLiteral("German")}, {});
        QCOMPARE(m_votes->thumbOf(m_votes->turnOf(pane(2)).answer), std::optional(VoteKind::Up));
        m_votes = std::make_unique<ComparisonVotes>(m_world->fakes.services, *m_world->session);
        QVERIFY(m_votes->voteOf(pane(2)));
        QCOMPARE(m_votes->voteOf(pane(2))->tags, QStringList{QStringLiteral("German")});
        QCOMPARE(m_votes->knownTags(), QStringList{QStringLiteral("German")});
        QVERIFY(!m_votes->voteOf(pane(0)));
    }

    void tagsThatCantBeWrittenAreTakenBack()
    {
        m_votes->pick(pane(1));
        const VoteId before = m_votes->choice()->id;
        m_world->fakes.votes.failWith(errorOf(ErrorKind::Storage));
        QSignalSpy failed(m_votes.get(), &ComparisonVotes::failed);
        m_votes->annotate(before, {QStringLiteral("code")}, {});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_votes->choice()->id, before);
        QVERIFY(m_votes->choice()->tags.isEmpty());
        QCOMPARE(m_world->session->comparison().turns.first().vote, before);
        m_votes->judgeAll(VoteKind::Tie);
        QVERIFY(m_votes->turnOf(pane(1)).picked);
        QCOMPARE(m_votes->choice()->kind, VoteKind::Best);
    }

private:
    void ask(const QString &text)
    {
        QVERIFY(m_world->session->submit({text, {}}));
        m_world->run(1s);
    }
    ConversationId pane(qsizetype index) const
    {
        return m_world->session->comparison().panes.at(index).conversation;
    }
    QList<Vote> book() const { return m_world->fakes.services.votes.votes({}).result().value(); }

    std::unique_ptr<ComparisonWorld> m_world;
    std::unique_ptr<ComparisonVotes> m_votes;
};

QTEST_GUILESS_MAIN(TestComparisonVotes)
#include "tst_comparisonvotes.moc"
