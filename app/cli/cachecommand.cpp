// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/cachecommand.h"

#include "app/cli/console.h"
#include "base/currency.h"
#include "engine/cachelookup.h"

namespace parley {

namespace {

QString dayText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd hh:mm' UTC'"));
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

void CacheCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("The cache of answers: what it holds and what it saved; empties it; or "
                       "tells whether two questions ask the same, and how often it is right."));
    parser.addPositionalArgument(QStringLiteral("what"),
                                 QStringLiteral("stats, clear: forgets every answer, judge: "
                                                "would the answer to A do for B?, evaluate: judges "
                                                "labelled pairs on standard input, or team: the "
                                                "one that is shared on a Redis"),
                                 QStringLiteral("[stats|clear|judge A B|evaluate|team "
                                                "[test|use ADDRESS|clear|off]]"));
    CacheJudge::declare(parser);
    CacheTeam::declare(parser);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
}

Result<void> CacheCommand::take(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, QStringLiteral("stats"));
    m_clears = what == QLatin1String("clear");
    m_json = parser.isSet(QStringLiteral("json"));
    if (what == QLatin1String("judge") || what == QLatin1String("evaluate")) {
        m_judge.emplace(what == QLatin1String("judge") ? CacheJudge::Task::Judge
                                                       : CacheJudge::Task::Evaluate);
        return m_judge->take(parser, words.mid(1));
    }
    m_isForTeam = what == QLatin1String("team");
    if (m_isForTeam) {
        return m_team.take(parser, words.mid(1));
    }
    if (words.size() > 1 || (!m_clears && what != QLatin1String("stats"))) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("cache takes stats, clear, judge, evaluate or team, not "
                                         "\"%1\"")
                              .arg(words.join(u' ')));
    }
    return {};
}

void CacheCommand::print(const CacheFigures &figures, const QJsonObject &team) const
{
    const CacheBounds bounds = cacheBounds(services().settings);
    const bool on = services().settings.get(answerCacheSetting);
    if (m_json) {
        console::writeJson(
            {{QStringLiteral("on"), on},
             {QStringLiteral("answers"), figures.answers},
             {QStringLiteral("bytes"), figures.bytes},
             {QStringLiteral("most_bytes"), bounds.bytes},
             {QStringLiteral("most_days"), static_cast<qint64>(bounds.age.count() / 24)},
             {QStringLiteral("oldest"), timeToJson(figures.oldest)},
             {QStringLiteral("hits"), figures.hits},
             {QStringLiteral("saved_nano_usd"), static_cast<qint64>(figures.saved.nano())},
             {QStringLiteral("since"), timeToJson(figures.since)},
             {QStringLiteral("team"), team}});
        return;
    }
    console::writeLine(QStringLiteral("%1: %2 answers, %3 of %4 bytes, kept for %5 days")
                           .arg(on ? QStringLiteral("on") : QStringLiteral("off"))
                           .arg(figures.answers)
                           .arg(figures.bytes)
                           .arg(bounds.bytes)
                           .arg(bounds.age.count() / 24));
    if (figures.oldest.isValid()) {
        console::writeLine(QStringLiteral("the oldest is of ") + dayText(figures.oldest));
    }
    if (figures.since.isValid()) {
        console::writeLine(QStringLiteral("%1 hits since %2 saved %3")
                               .arg(figures.hits)
                               .arg(dayText(figures.since), plainAmountText(figures.saved)));
    }
    console::writeLine(CacheTeam::lineOf(team));
}

void CacheCommand::run(Composition &)
{
    if (m_judge) {
        m_judge->run(services(), [this](const Result<int> &code) {
            if (code) {
                Q_EMIT done(*code);
            } else {
                fail(code.error());
            }
        });
        return;
    }
    if (m_isForTeam) {
        m_team.run(services(), [this](const Result<void> &done) {
            if (!done) {
                fail(done.error());
                return;
            }
            Q_EMIT this->done(exitSuccess);
        });
        return;
    }
    ResponseCache &cache = *services().cache;
    if (!m_clears) {
        cache.figures().then(this, [this](const Result<CacheFigures> &figures) {
            if (!figures) {
                fail(figures.error());
                return;
            }
            m_team.tell(services(), [this, own = *figures](const QJsonObject &team) {
                print(own, team);
                Q_EMIT done(exitSuccess);
            });
        });
        return;
    }
    cache.clear().then(this, [this](const Result<void> &cleared) {
        if (!cleared) {
            fail(cleared.error());
            return;
        }
        console::writeLine(QStringLiteral("cleared"));
        Q_EMIT done(exitSuccess);
    });
}

} // namespace parley
