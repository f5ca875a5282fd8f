// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/standings.h"

#include "compare/bradleyterry.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace parley {

namespace {

const double pointsPerUnit = 400 / std::log(10.0);
constexpr double averageScore = 1000;
constexpr double certain = 1.959964; // standard deviations that hold 95 %

bool hasTag(const Vote &vote, const QString &tag)
{
    return tag.isEmpty() || vote.tags.contains(tag, Qt::CaseInsensitive);
}

// Who was compared with whom, by places in a list of models.
class Games
{
public:
    void add(const Vote &vote)
    {
        if (!vote.isChoice()) {
            const bool up = vote.kind == VoteKind::Up;
            ModelStanding &model = m_models[placeOf(vote.answers.value(0).model)];
            (up ? model.up : model.down) += 1;
            return;
        }
        QList<qsizetype> places;
        for (const JudgedAnswer &answer : vote.answers) {
            places.append(placeOf(answer.model));
        }
        const QSet<qsizetype> different(places.begin(), places.end());
        if (different.size() < 2) {
            return;
        }
        ++m_votes;
        for (const qsizetype place : different) {
            ++m_models[place].votes;
        }
        if (vote.kind == VoteKind::Best) {
            addBest(places);
        } else {
            addTie(different.values());
        }
    }

    [[nodiscard]] Standings standings(double spread)
    {
        Standings all;
        all.votes = m_votes;
        for (const QList<qsizetype> &group : groups()) {
            fit(group, spread);
            for (const qsizetype place : group) {
                m_models[place].group = all.groups;
            }
            rank(group);
            ++all.groups;
        }
        for (const ModelStanding &model : std::as_const(m_models)) {
            if (model.votes > 0) {
                all.models.append(model);
            }
        }
        std::sort(all.models.begin(), all.models.end(),
                  [](const ModelStanding &a, const ModelStanding &b) {
                      return std::tuple(a.group, !a.enough, -a.score, a.model.toString()) <
                             std::tuple(b.group, !b.enough, -b.score, b.model.toString());
                  });
        return all;
    }

private:
    qsizetype placeOf(const ModelRef &model)
    {
        const QString name = model.toString();
        const auto known = m_places.constFind(name);
        if (known != m_places.cend()) {
            return *known;
        }
        ModelStanding fresh;
        fresh.model = model;
        m_models.append(fresh);
        m_places.insert(name, m_models.size() - 1);
        return m_models.size() - 1;
    }

    void addBest(const QList<qsizetype> &places)
    {
        ++m_models[places.first()].wins;
        for (const qsizetype loser : places.mid(1)) {
            if (loser != places.first()) {
                m_wins[{places.first(), loser}] += 1;
            }
        }
    }

    void addTie(const QList<qsizetype> &places)
    {
        for (const qsizetype a : places) {
            ++m_models[a].ties;
            for (const qsizetype b : places) {
                if (a != b) {
                    m_wins[{a, b}] += 0.5;
                }
            }
        }
    }

    // Models that are connected by games, directly or by way of others; the busiest first.
    [[nodiscard]] QList<QList<qsizetype>> groups() const
    {
        std::vector<qsizetype> root(static_cast<size_t>(m_models.size()));
        std::iota(root.begin(), root.end(), 0);
        const auto find = [&root](qsizetype place) {
            while (root[static_cast<size_t>(place)] != place) {
                place = root[static_cast<size_t>(place)];
            }
            return place;
        };
        for (auto pair = m_wins.cbegin(); pair != m_wins.cend(); ++pair) {
            const auto [low, high] = std::minmax({find(pair.key().first), find(pair.key().second)});
            root[static_cast<size_t>(high)] = low;
        }
        QMap<qsizetype, QList<qsizetype>> byRoot;
        for (qsizetype place = 0; place < m_models.size(); ++place) {
            if (m_models[place].votes > 0) {
                byRoot[find(place)].append(place);
            }
        }
        QList<QList<qsizetype>> found = byRoot.values();
        const auto votes = [this](const QList<qsizetype> &group) {
            return std::accumulate(group.begin(), group.end(), 0, [this](int sum, qsizetype place) {
                return sum + m_models[place].votes;
            });
        };
        std::stable_sort(found.begin(), found.end(),
                         [&](const auto &a, const auto &b) { return votes(a) > votes(b); });
        return found;
    }

    void fit(const QList<qsizetype> &group, double spread)
    {
        Matrix wins(static_cast<size_t>(group.size()));
        for (qsizetype i = 0; i < group.size(); ++i) {
            for (qsizetype j = 0; j < group.size(); ++j) {
                wins.at(static_cast<size_t>(i), static_cast<size_t>(j)) =
                    m_wins.value({group[i], group[j]});
            }
        }
        const std::vector<Strength> strengths = strengthsOf(wins, spread / pointsPerUnit);
        for (qsizetype i = 0; i < group.size(); ++i) {
            const Strength &strength = strengths[static_cast<size_t>(i)];
            ModelStanding &model = m_models[group[i]];
            const double half = certain * strength.deviation * pointsPerUnit;
            model.score = averageScore + strength.value * pointsPerUnit;
            model.low = model.score - half;
            model.high = model.score + half;
            model.enough = model.votes >= enoughVotes;
        }
    }

    void rank(const QList<qsizetype> &group)
    {
        for (const qsizetype place : group) {
            const auto better = [this, place](qsizetype other) {
                return m_models[other].enough && m_models[other].low > m_models[place].high;
            };
            m_models[place].rank =
                1 + static_cast<int>(std::count_if(group.begin(), group.end(), better));
        }
    }

    QList<ModelStanding> m_models;
    QHash<QString, qsizetype> m_places;
    QHash<std::pair<qsizetype, qsizetype>, double> m_wins; // of the first over the second
    int m_votes = 0;
};

} // namespace

Standings standingsOf(const QList<Vote> &votes, const StandingsFilter &filter, double spread)
{
    Games games;
    for (const Vote &vote : votes) {
        const bool wanted =
            hasTag(vote, filter.tag) && filter.blind.value_or(vote.blind) == vote.blind;
        if (wanted && vote.kind != VoteKind::Back) {
            games.add(vote);
        }
    }
    return games.standings(spread);
}

QStringList tagsOf(const QList<Vote> &votes)
{
    QHash<QString, int> counts; // by folded tag
    QHash<QString, QString> written;
    for (const Vote &vote : votes) {
        for (const QString &tag : vote.tags) {
            ++counts[tag.toCaseFolded()];
            written.insert(tag.toCaseFolded(), written.value(tag.toCaseFolded(), tag));
        }
    }
    QStringList tags = written.values();
    std::sort(tags.begin(), tags.end(), [&counts](const QString &a, const QString &b) {
        return std::pair(-counts[a.toCaseFolded()], a) < std::pair(-counts[b.toCaseFolded()], b);
    });
    return tags;
}

} // namespace parley
