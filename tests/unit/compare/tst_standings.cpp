// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/bradleyterry.h"
#include "compare/standings.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace parley;

namespace {

Vote choice(VoteKind kind, const QStringList &models, const QStringList &tags = {},
            bool blind = false)
{
    Vote vote;
    vote.id = VoteId::create();
    vote.at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    vote.kind = kind;
    vote.round = RoundId::create();
    vote.tags = tags;
    vote.blind = blind;
    for (const QString &model : models) {
        vote.answers.append({{QStringLiteral("p"), model}, {}, NodeId::create()});
    }
    return vote;
}

// "a>b", "a=b" (a tie), each as often as said.
QList<Vote> votesOf(const QList<std::pair<const char *, int>> &results)
{
    QList<Vote> votes;
    for (const auto &[result, count] : results) {
        const QString text = QString::fromLatin1(result);
        const bool tie = text.contains(u'=');
        for (int i = 0; i < count; ++i) {
            votes.append(
                choice(tie ? VoteKind::Tie : VoteKind::Best, text.split(tie ? u'=' : u'>')));
        }
    }
    return votes;
}

ModelStanding of(const Standings &standings, const char *model)
{
    for (const ModelStanding &standing : standings.models) {
        if (standing.model.model == QLatin1String(model)) {
            return standing;
        }
    }
    return {};
}

constexpr double noPrior = 1e7;

} // namespace

class TestStandings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyVotedMeansNothing()
    {
        QCOMPARE(standingsOf({}), Standings());
        QCOMPARE(standingsOf({choice(VoteKind::Best, {QStringLiteral("a"), QStringLiteral("a")})})
                     .models.size(),
                 0);
    }

    void twoModelsHaveTheirOdds_data()
    {
        QTest::addColumn<int>("wins");
        QTest::addColumn<int>("losses");
        QTest::addColumn<int>("ties");
        QTest::addColumn<double>("odds");
        QTest::newRow("three to one") << 30 << 10 << 0 << 3.0;
        QTest::newRow("as good") << 12 << 12 << 0 << 1.0;
        QTest::newRow("ties are half a win for each") << 20 << 0 << 20 << 3.0;
        QTest::newRow("the worse first") << 10 << 90 << 0 << 1.0 / 9;
    }
    void twoModelsHaveTheirOdds()
    {
        QFETCH(int, wins);
        QFETCH(int, losses);
        QFETCH(int, ties);
        QFETCH(double, odds);
        const Standings standings =
            standingsOf(votesOf({{"a>b", wins}, {"b>a", losses}, {"a=b", ties}}), {}, noPrior);
        const double apart = of(standings, "a").score - of(standings, "b").score;
        QVERIFY2(std::abs(apart - 400 * std::log10(odds)) < 1e-3,
                 qPrintable(QString::number(apart)));
        QCOMPARE(of(standings, "a").votes, wins + losses + ties);
        QCOMPARE(of(standings, "a").wins, wins);
        QCOMPARE(of(standings, "a").ties, ties);
    }

    // Agresti, Categorical Data Analysis: baseball in the American League, 1987, 13 games of each
    // pair; abilities against Baltimore and their errors as every textbook program gives them.
    void theGamesOfTheTextbookGiveItsAbilities()
    {
        const char *names[] = {"Milwaukee", "Detroit",   "Toronto",  "New York",
                               "Boston",    "Cleveland", "Baltimore"};
        const int beat[7][7] = {{0, 7, 9, 7, 7, 9, 11}, {6, 0, 7, 5, 11, 9, 9},
                                {4, 6, 0, 7, 7, 8, 12}, {6, 8, 6, 0, 6, 7, 10},
                                {6, 2, 6, 7, 0, 7, 12}, {4, 4, 5, 6, 6, 0, 6},
                                {2, 4, 1, 3, 1, 7, 0}};
        const double known[] = {1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0};
        Matrix wins(7);
        for (size_t i = 0; i < 7; ++i) {
            for (size_t j = 0; j < 7; ++j) {
                wins.at(i, j) = beat[i][j];
            }
        }
        const std::vector<Strength> strengths = strengthsOf(wins, noPrior);
        for (size_t i = 0; i < 7; ++i) {
            const double ability = strengths[i].value - strengths[6].value;
            QVERIFY2(
                std::abs(ability - known[i]) < 5e-4,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(names[i])).arg(ability)));
        }
    }

    void whoAlwaysWonStaysFiniteAndUncertain()
    {
        const Standings few = standingsOf(votesOf({{"a>b", 12}}));
        const Standings many = standingsOf(votesOf({{"a>b", 400}}));
        QVERIFY(std::isfinite(of(few, "a").score) && of(few, "a").score < 1600);
        QVERIFY(of(many, "a").score > of(few, "a").score);
        QVERIFY(of(few, "a").low > of(few, "b").high);
    }

    void moreVotesMakeIntervalsNarrower()
    {
        const Standings few = standingsOf(votesOf({{"a>b", 6}, {"b>a", 4}}));
        const Standings many = standingsOf(votesOf({{"a>b", 600}, {"b>a", 400}}));
        QVERIFY(of(many, "a").high - of(many, "a").low < of(few, "a").high - of(few, "a").low);
        QCOMPARE(of(few, "a").rank, 1);
        QCOMPARE(of(few, "b").rank, 1); // nobody can tell
        QCOMPARE(of(many, "b").rank, 2);
    }

    // The share of experiments whose interval holds the truth.
    void intervalsHoldTheTruthAsOftenAsTheySay()
    {
        QRandomGenerator random(3);
        int held = 0;
        constexpr int experiments = 300;
        const double truth = 150; // points
        const double chance = 1 / (1 + std::pow(10, -truth / 400));
        for (int i = 0; i < experiments; ++i) {
            int wins = 0;
            for (int vote = 0; vote < 100; ++vote) {
                wins += random.generateDouble() < chance ? 1 : 0;
            }
            const ModelStanding a =
                of(standingsOf(votesOf({{"a>b", wins}, {"b>a", 100 - wins}})), "a");
            held += a.low <= 1000 + truth / 2 && a.high >= 1000 + truth / 2 ? 1 : 0;
        }
        QVERIFY2(held >= experiments * 91 / 100 && held <= experiments * 99 / 100,
                 qPrintable(QString::number(held)));
    }

    void theBestOfManyBeatsEachOfThem()
    {
        const QStringList three{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const Standings standings = standingsOf({choice(VoteKind::Best, three)});
        QCOMPARE(standings.votes, 1);
        QVERIFY(of(standings, "a").score > of(standings, "b").score);
        QVERIFY(std::abs(of(standings, "b").score - of(standings, "c").score) < 1e-6);
        const Standings bad = standingsOf({choice(VoteKind::Bad, three)});
        QVERIFY(std::abs(of(bad, "a").score - 1000) < 1e-6);
        QCOMPARE(of(bad, "c").ties, 1);
    }

    void modelsNobodyComparedAreInGroupsOfTheirOwn()
    {
        const Standings standings =
            standingsOf(votesOf({{"x>y", 5}, {"a>b", 20}, {"b>c", 20}, {"y>x", 2}}));
        QCOMPARE(standings.groups, 2);
        QCOMPARE(of(standings, "a").group, 0);
        QCOMPARE(of(standings, "c").group, 0);
        QCOMPARE(of(standings, "x").group, 1);
        QCOMPARE(of(standings, "x").rank, 1);
        QCOMPARE(standings.models.first().model.model, QStringLiteral("a"));
    }

    void fewVotesAreNotEnough()
    {
        const Standings standings = standingsOf(votesOf({{"a>b", 9}, {"c>d", 10}, {"a>d", 1}}));
        QVERIFY(of(standings, "a").enough);
        QVERIFY(!of(standings, "b").enough);
        QVERIFY(of(standings, "d").enough);
        QVERIFY(!standings.models.last().enough);
    }

    void tagsAndBlindVotesCanBeLookedAtAlone()
    {
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList ba{QStringLiteral("b"), QStringLiteral("a")};
        const QList<Vote> votes{choice(VoteKind::Best, ab, {QStringLiteral("Code")}, true),
                                choice(VoteKind::Best, ba, {QStringLiteral("日本語")}),
                                choice(VoteKind::Best, ba, {QStringLiteral("code")}, false)};
        QCOMPARE(standingsOf(votes, {QStringLiteral("code"), {}}).votes, 2);
        QCOMPARE(standingsOf(votes, {QStringLiteral("CODE"), true}).votes, 1);
        QCOMPARE(standingsOf(votes, {{}, false}).votes, 2);
        QCOMPARE(of(standingsOf(votes, {{}, true}), "a").wins, 1);
        QCOMPARE(standingsOf(votes, {QStringLiteral("none"), {}}).models.size(), 0);
        QCOMPARE(tagsOf(votes), (QStringList{QStringLiteral("Code"), QStringLiteral("日本語")}));
    }

    void thumbsAreCountedButDoNotScore()
    {
        QList<Vote> votes = votesOf({{"a>b", 1}});
        votes.append(choice(VoteKind::Up, {QStringLiteral("b")}));
        votes.append(choice(VoteKind::Down, {QStringLiteral("b")}));
        votes.append(choice(VoteKind::Up, {QStringLiteral("never compared")}));
        const Standings standings = standingsOf(votes);
        QCOMPARE(of(standings, "b").up, 1);
        QCOMPARE(of(standings, "b").down, 1);
        QCOMPARE(of(standings, "b").score, of(standingsOf(votesOf({{"a>b", 1}})), "b").score);
        QCOMPARE(standings.models.size(), 2);
    }

    void tenThousandVotesOnFiftyModelsFindTheirOrder()
    {
        QRandomGenerator random(5);
        QList<Vote> votes;
        for (int i = 0; i < 10'000; ++i) {
            const int a = random.bounded(50);
            const int b = (a + 1 + random.bounded(49)) % 50;
            const double chance = 1 / (1 + std::pow(10, (b - a) * 20 / 400.0));
            const bool wins = random.generateDouble() < chance;
            votes.append(choice(VoteKind::Best,
                                {QString::number(wins ? a : b), QString::number(wins ? b : a)}));
        }
        const Standings standings = standingsOf(votes);
        QCOMPARE(standings.models.size(), 50);
        QVERIFY(standings.models.first().model.model.toInt() >= 45);
        QVERIFY(standings.models.last().model.model.toInt() <= 4);
    }
};

QTEST_GUILESS_MAIN(TestStandings)
#include "tst_standings.moc"
