// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which votes count: the last on the same matter, unless it was taken back.
#include "chat/vote.h"

#include <QTest>

using namespace parley;

namespace {

JudgedAnswer answerOf(const char *model)
{
    return {{QStringLiteral("p"), QLatin1String(model)}, {}, NodeId::create()};
}

Vote voteOf(VoteKind kind, const QList<JudgedAnswer> &answers, const RoundId &round = {})
{
    Vote vote;
    vote.id = VoteId::create();
    vote.at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    vote.kind = kind;
    vote.answers = answers;
    vote.round = round;
    return vote;
}

Vote back(const Vote &other)
{
    Vote vote = voteOf(VoteKind::Back, {});
    vote.takesBack = other.id;
    return vote;
}

const JudgedAnswer a = answerOf("a");
const JudgedAnswer b = answerOf("b");
const JudgedAnswer c = answerOf("c");
const RoundId first = RoundId::create();
const RoundId second = RoundId::create();

} // namespace

class TestVote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOnTheSameMatterStands_data()
    {
        QTest::addColumn<QList<Vote>>("given");
        QTest::addColumn<QList<qsizetype>>("standing"); // places in `given`
        const auto row = [](const char *name, const QList<Vote> &given,
                            const QList<qsizetype> &standing) {
            QTest::newRow(name) << given << standing;
        };
        const Vote best = voteOf(VoteKind::Best, {a, b}, first);
        const Vote other = voteOf(VoteKind::Best, {b, a}, first);
        const Vote tie = voteOf(VoteKind::Tie, {a, b}, second);
        const Vote up = voteOf(VoteKind::Up, {a});
        const Vote down = voteOf(VoteKind::Down, {a});
        row("none", {}, {});
        row("one", {best}, {0});
        row("two of different rounds", {best, tie}, {0, 1});
        row("a better thought", {best, tie, other}, {1, 2});
        row("taken back", {best, back(best)}, {});
        row("what was replaced does not come back", {best, other, back(other)}, {});
        row("what was replaced can't be taken back any more", {best, other, back(best)}, {1});
        row("given again after that", {best, back(best), other}, {2});
        row("taken back twice", {best, back(best), other, back(best)}, {2});
        row("something unknown taken back", {back(tie), best}, {1});
        row("thumbs and a choice of one answer", {best, up}, {0, 1});
        row("thumbs turned down", {up, down}, {1});
        row("thumbs of two answers", {up, voteOf(VoteKind::Up, {b})}, {0, 1});
        row("no round, the same answers in another order",
            {voteOf(VoteKind::Best, {a, b}), voteOf(VoteKind::Best, {b, a})}, {1});
        row("no round, other answers",
            {voteOf(VoteKind::Best, {a, b}), voteOf(VoteKind::Best, {a, c})}, {0, 1});
    }
    void theLastOnTheSameMatterStands()
    {
        QFETCH(QList<Vote>, given);
        QFETCH(QList<qsizetype>, standing);
        QList<Vote> wanted;
        for (const qsizetype place : standing) {
            wanted.append(given[place]);
        }
        QCOMPARE(standingVotes(given), wanted);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<Vote>("vote");
        QTest::addColumn<bool>("sound");
        const auto row = [](const char *name, const Vote &vote, bool sound) {
            QTest::newRow(name) << vote << sound;
        };
        row("the best of two", voteOf(VoteKind::Best, {a, b}), true);
        row("the best of one", voteOf(VoteKind::Best, {a}), false);
        row("a tie of none", voteOf(VoteKind::Tie, {}), false);
        row("both are bad", voteOf(VoteKind::Bad, {a, b}), true);
        row("thumbs for one", voteOf(VoteKind::Up, {a}), true);
        row("thumbs for two", voteOf(VoteKind::Down, {a, b}), false);
        row("back", back(voteOf(VoteKind::Up, {a})), true);
        row("back, but what", voteOf(VoteKind::Back, {}), false);
        Vote nameless = voteOf(VoteKind::Best, {a, b});
        nameless.id = {};
        row("without an id", nameless, false);
        Vote timeless = voteOf(VoteKind::Best, {a, b});
        timeless.at = {};
        row("without a time", timeless, false);
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(Vote, vote);
        const auto checked = checkVote(vote);
        QTEST(checked.has_value(), "sound");
        QVERIFY(checked || !checked.error().detail.isEmpty());
    }

    void tagsAreTidied()
    {
        QCOMPARE(tidyTags({QStringLiteral("  code "), QStringLiteral("CODE"), QString(),
                           QStringLiteral("long\n text"), QStringLiteral("日本語")}),
                 (QStringList{QStringLiteral("code"), QStringLiteral("long text"),
                              QStringLiteral("日本語")}));
        QCOMPARE(tidyTags({QString(500, u'x')}).first().size(), 64);
        QStringList many;
        for (int i = 0; i < 100; ++i) {
            many.append(QString::number(i));
        }
        QCOMPARE(tidyTags(many).size(), 32);
    }

    void kindsHaveNamesThatLeadBack()
    {
        for (const VoteKind kind : {VoteKind::Best, VoteKind::Tie, VoteKind::Bad, VoteKind::Up,
                                    VoteKind::Down, VoteKind::Back}) {
            QCOMPARE(voteKindFromName(QString(voteKindName(kind))), std::optional(kind));
        }
        QVERIFY(!voteKindFromName(u"great"));
    }
};

QTEST_GUILESS_MAIN(TestVote)
#include "tst_vote.moc"
