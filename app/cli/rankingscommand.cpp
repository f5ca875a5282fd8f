// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/rankingscommand.h"

#include "app/cli/console.h"
#include "chat/votebook.h"
#include "compare/standingsexport.h"

namespace parley {

namespace {

Unexpected wrong(const char *sentence)
{
    return Unexpected(ErrorKind::Configuration, QLatin1String(sentence));
}

QString lineOf(const ModelStanding &model)
{
    const QString place =
        model.enough ? QStringLiteral("%1.").arg(model.rank) : QStringLiteral("-");
    QString line = QStringLiteral("%1 %2  %3 (%4 to %5)  %6 votes, %7 won, %8 tied")
                       .arg(place, -3)
                       .arg(model.model.toString())
                       .arg(qRound(model.score))
                       .arg(qRound(model.low))
                       .arg(qRound(model.high))
                       .arg(model.votes)
                       .arg(model.wins)
                       .arg(model.ties);
    return model.enough ? line : line + QStringLiteral("  too few to rank");
}

} // namespace

void RankingsCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Which models you prefer, by the votes you gave in comparisons."));
    parser.addOption({QStringLiteral("tag"), QStringLiteral("Only votes with this tag."),
                      QStringLiteral("TAG")});
    parser.addOption({QStringLiteral("blind"), QStringLiteral("Only votes on hidden names.")});
    parser.addOption({QStringLiteral("open"), QStringLiteral("Only votes on known names.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
    parser.addOption({QStringLiteral("csv"), QStringLiteral("Prints a table as CSV.")});
}

Result<void> RankingsCommand::take(const QCommandLineParser &parser)
{
    const bool blind = parser.isSet(QStringLiteral("blind"));
    const bool open = parser.isSet(QStringLiteral("open"));
    m_json = parser.isSet(QStringLiteral("json"));
    m_csv = parser.isSet(QStringLiteral("csv"));
    m_filter.tag = parser.value(QStringLiteral("tag"));
    if (!parser.positionalArguments().isEmpty()) {
        return wrong("rankings takes no arguments, only options");
    }
    if ((blind && open) || (m_json && m_csv)) {
        return wrong(blind && open ? "give --blind or --open, not both"
                                   : "give --json or --csv, not both");
    }
    if (blind || open) {
        m_filter.blind = blind;
    }
    return {};
}

void RankingsCommand::print(const Standings &standings) const
{
    if (m_json) {
        console::writeJson(standingsJson(standings));
        return;
    }
    if (m_csv) {
        console::writeCsv(standingsCsv(standings));
        return;
    }
    if (standings.models.isEmpty()) {
        console::writeLine(QStringLiteral("No votes yet."));
    }
    int group = 0;
    for (const ModelStanding &model : standings.models) {
        if (model.group != group) {
            group = model.group;
            console::writeLine(QStringLiteral("Never compared with those above:"));
        }
        console::writeLine(lineOf(model));
    }
}

void RankingsCommand::run(Composition &)
{
    services().votes.votes().then(this, [this](const Result<QList<Vote>> &votes) {
        if (!votes && votes.error().providerCode != QLatin1String("missing")) {
            fail(votes.error());
            return;
        }
        print(standingsOf(standingVotes(votes ? *votes : QList<Vote>()), m_filter));
        Q_EMIT done(exitSuccess);
    });
}

} // namespace parley
